"""The ends of epochs of a run that is being computed, each measured at the parameters that it led to."""

from __future__ import annotations

import time
from collections.abc import Iterator

from mlpstudio.core.gauge import Gauge, Measurement
from mlpstudio.core.records import record
from mlpstudio.core.trace import Matrix
from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.track import Track


@record
class Standing:
    """What was measured at the end of an epoch.

    Attributes
    ----------
    epoch
        Which; for where the run began, the epoch before the first that is completed.
    place
        The end of its last iteration.
    value
        The loss, or the length of the gradient.
    """

    epoch: int
    place: Place
    value: float


class Milestones:
    """Measures the end of each epoch from a moment on.

    Parameters
    ----------
    moment
        Where the run begins.
    test
        Whether the loss is that of the test part, and not that of the training part.
    gradient
        Whether the length of the gradient is measured, and not the loss.

    Attributes
    ----------
    start
        What was measured where the run began; without test samples there is nothing to be measured.
    best
        The lowest so far.
    loss_missing
        Whether there are no samples to measure.
    """

    def __init__(self, moment: Moment, *, test: bool, gradient: bool) -> None:
        assert moment.losses is not None
        assert moment.batches is not None
        project = moment.project
        self._gauge = Gauge(project.network, project.training, project.data)
        self._test, self._gradient = test, gradient
        self._track: Track = moment.losses.track
        self._clicks = moment.clicks
        self._measuring: Measurement | None = None
        coming = moment.iteration + (moment.position == moment.clicks)
        self._next = moment.batches.epoch(coming)
        self.loss_missing = self._gauge.parts[int(test)].samples == 0
        self.start = Standing(self._next - 1, moment.place, 0.0)
        if not self.loss_missing:
            found = self._gauge.measure(self._values(coming), test=test, gradient=gradient)
            self.start = Standing(self._next - 1, moment.place, self._value(found))
        self.best = self.start

    @property
    def limit(self) -> Place | None:
        """The last place before the end of the next epoch to be measured; None where that is to come."""
        last = self._last(self._next)
        return None if last >= self._track.end else Place(last, self._clicks - 1)

    def follow(self, track: Track) -> None:
        """Look at the track as it is now."""
        if track.head.training is not self._track.head.training:
            head = track.head
            self._gauge, self._measuring = Gauge(head.network, head.training, head.data), None
        self._track = track

    def measured(self, seconds: float) -> Iterator[Standing]:
        """Measure what has been computed, for about so many seconds; what is not done is gone on with."""
        deadline = time.perf_counter() + seconds
        while self._last(self._next) < self._track.end:
            if self._measuring is None:
                values = self._values(self._last(self._next) + 1)
                self._measuring = self._gauge.begin(values, test=self._test, gradient=self._gradient)
            while not self._measuring.done:
                self._measuring.go_on()
                if time.perf_counter() >= deadline and not self._measuring.done:
                    return
            value, self._measuring = self._value(self._measuring), None
            standing = Standing(self._next, Place(self._last(self._next), self._clicks), value)
            self._next += 1
            if value < self.best.value:
                self.best = standing
            yield standing
            if time.perf_counter() >= deadline:
                return

    def _last(self, epoch: int) -> int:
        return (epoch + 1) * self._track.head.batches.per_epoch - 1

    def _values(self, iteration: int) -> dict[str, Matrix]:
        return self._gauge.symbols(self._track.parameters_at(iteration))

    def _value(self, found: Measurement) -> float:
        if self._gradient:
            return found.gradient_norm
        assert found.loss is not None
        return found.loss
