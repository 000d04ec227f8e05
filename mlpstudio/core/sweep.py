"""Trials of a sweep: trained to the end in slices, and what came out of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from statistics import median
from time import perf_counter

import numpy as np

from mlpstudio.core.data import Dataset
from mlpstudio.core.gauge import Gauge, Measurement
from mlpstudio.core.history import History
from mlpstudio.core.metrics import tells_classes
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array, Parameters
from mlpstudio.core.records import record
from mlpstudio.core.scores import Scores
from mlpstudio.core.training import Training

BUDGET = 8 * 2**20
"""Bytes of the history of one trial: nobody goes back in it."""
COLUMNS = 500
"""Columns of the losses of a trial that are kept."""
MOST_POINTS = 400
"""Epochs of a trial whose losses are kept, evenly spread."""


@record(eq=False)
class Trial:
    """A training of a sweep.

    Attributes
    ----------
    value, seed
        The number of the value in the sweep, from 0, and the seed.
    network, training, data, parameters
        As of a :class:`~mlpstudio.core.history.History`.
    epochs
        How long it is trained.
    """

    value: int
    seed: int
    network: Network
    training: Training
    data: Dataset
    parameters: Parameters
    epochs: int


@record(eq=False)
class Outcome:
    """What came out of a trial.

    Attributes
    ----------
    trial
        Which one.
    epochs, epoch_losses
        Epochs that are complete, and their losses as a training listing has them: each the mean over the
        samples, as seen before their updates.
    iterations
        How many were computed.
    columns
        First iteration, lowest and highest loss of at most :data:`COLUMNS` columns; 3 x columns.
    loss
        That of the last epoch; None where it diverged, or no epoch is complete.
    test_loss, accuracy
        At the parameters in the end: of the test part; the share of right classes there, without a test part
        in training. None where there are none.
    diverged
        Whether it ended because a number was no longer finite.
    """

    trial: Trial
    epochs: Array
    epoch_losses: Array
    iterations: int
    columns: Array
    loss: float | None
    test_loss: float | None = None
    accuracy: float | None = None
    diverged: bool = False


class Attempt:
    """A trial on its way.

    Parameters
    ----------
    trial
        What is trained.
    """

    def __init__(self, trial: Trial) -> None:
        self.trial = trial
        self._history = History(
            trial.network, trial.training, trial.data, trial.parameters, budget=BUDGET
        )  # fmt: skip
        self._target = trial.epochs * self._history.batches.per_epoch
        self._chunk = 1
        self._measurement: Measurement | None = None
        self._classes = trial.data.samples > 0 and tells_classes(trial.network, trial.data.targets)

    @property
    def trained(self) -> bool:
        """Whether no more iterations are to be computed."""
        return self._history.end >= self._target or self._history.divergence is not None

    @property
    def done(self) -> bool:
        """Whether the outcome is known."""
        return self.trained and (
            not self._wanted or (self._measurement is not None and self._measurement.done)
        )

    @property
    def share(self) -> float:
        """How much of it is done, from 0 to 1."""
        return 1.0 if self._history.divergence is not None else self._history.end / max(self._target, 1)

    @property
    def _wanted(self) -> bool:
        """Whether something is measured in the end."""
        tested = self.trial.data.split.test > 0
        return self._history.divergence is None and (tested or self._classes)

    def go_on(self, seconds: float) -> None:
        """Compute for about that long, at least one iteration or one block of samples."""
        begun = now = perf_counter()
        while not self.done:
            if self.trained:
                self._measure()
            else:
                self._history.extend(min(self._chunk, self._target - self._history.end))
            took, now = perf_counter() - now, perf_counter()
            # So many iterations at a time that the clock is looked at a few times in a slice.
            self._chunk = self._chunk * 2 if took < seconds / 8 else max(self._chunk // 2, 1)
            if now - begun >= seconds:
                break

    def _measure(self) -> None:
        if self._measurement is None:
            trial = self.trial
            gauge = Gauge(trial.network, trial.training, trial.data)
            values = gauge.symbols(self._history.parameters_at(self._history.end))
            self._measurement = gauge.begin(values, test=trial.data.split.test > 0)
        else:
            self._measurement.go_on()

    def outcome(self) -> Outcome:
        """Return what came out; of a trial that was given up, as far as it has come."""
        history, diverged = self._history, self._history.divergence is not None
        count = len(history.epochs)
        losses = history.epochs.columns(0, count)[0] if count else np.empty(0)
        kept = np.unique(np.linspace(0, count - 1, min(count, MOST_POINTS)).round().astype(np.intp))
        kept = kept[np.isfinite(losses[kept])]  # of very many epochs, the log keeps the latest
        test, accuracy = None, None
        if self._measurement is not None and self._measurement.done:
            scores = Scores.of(self._measurement, classes=self._classes)
            accuracy = scores.accuracy
            finite = scores.loss is not None and bool(np.isfinite(scores.loss))
            test = scores.loss if finite and self.trial.data.split.test > 0 else None
        columns = history.losses.reduced(history.start, history.end, COLUMNS)
        return Outcome(
            self.trial, kept.astype(np.float64), losses[kept], history.end - history.start, np.stack(columns),
            float(losses[-1]) if count and not diverged else None, test, accuracy, diverged,
        )  # fmt: skip


@dataclass(frozen=True, slots=True, eq=False)
class Summary:
    """What came out for one value, over all its seeds.

    Attributes
    ----------
    outcomes
        Those that are known, in the order of their seeds.
    median, least, most
        Of the losses of those that did not diverge; None where there are none.
    test_loss, accuracy
        Their medians.
    diverged
        How many diverged.
    """

    outcomes: tuple[Outcome, ...] = ()
    median: float | None = field(init=False)
    least: float | None = field(init=False)
    most: float | None = field(init=False)
    test_loss: float | None = field(init=False)
    accuracy: float | None = field(init=False)
    diverged: int = field(init=False)

    def __post_init__(self) -> None:
        losses = _known([outcome.loss for outcome in self.outcomes])
        tests = _known([outcome.test_loss for outcome in self.outcomes])
        shares = _known([outcome.accuracy for outcome in self.outcomes])
        for key, value in (
            ("median", median(losses) if losses else None), ("least", min(losses, default=None)),
            ("most", max(losses, default=None)), ("test_loss", median(tests) if tests else None),
            ("accuracy", median(shares) if shares else None),
            ("diverged", sum(outcome.diverged for outcome in self.outcomes)),
        ):  # fmt: skip
            object.__setattr__(self, key, value)

    @property
    def typical(self) -> Outcome | None:
        """The outcome in the middle, by its loss; of an even number the better one of two."""
        losses = [outcome.loss for outcome in self.outcomes]
        known = [(loss, place) for place, loss in enumerate(losses) if loss is not None]
        if not known:
            return self.outcomes[0] if self.outcomes else None
        return self.outcomes[sorted(known)[(len(known) - 1) // 2][1]]


def _known(values: Sequence[float | None]) -> list[float]:
    return [value for value in values if value is not None]
