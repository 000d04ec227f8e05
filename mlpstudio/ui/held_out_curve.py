"""Measures the loss of the test samples where the display is, and keeps it in the run."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mlpstudio.core.gauge import Gauge
from mlpstudio.session.moment import Moment
from mlpstudio.session.track import TrackLosses
from mlpstudio.ui.measuring import Measured, Measuring, Wanted


class HeldOutCurve(QObject):
    """Adds a point for each moment whose loss is told; where there are no test samples, it does nothing.

    Parameters
    ----------
    panel
        Where the curve is drawn; nothing is measured that nobody sees.
    """

    grew = Signal()
    """There is another point, which came later than the moment; not told while it runs."""

    def __init__(self, panel: QWidget) -> None:
        super().__init__(panel)
        self._panel, self._tests = panel, False
        self._measuring = Measuring(self)
        self._measuring.finished.connect(self._measured)
        self._gauge: Gauge | None = None
        self._of: tuple[object, ...] = ()
        self._following = self._running = False

    @property
    def resting(self) -> bool:
        """Whether there is nothing to measure, or nobody sees it."""
        return not self._tests or not self._panel.isVisible()

    def show_moment(self, moment: Moment) -> None:
        """Measure the test loss at the parameters that the iteration of a moment starts from."""
        trace, losses, data = moment.trace, moment.losses, moment.project.data
        self._running, self._tests = moment.running, data.split.test > 0
        if self.resting or trace is None or losses is None or moment.known.losses <= trace.iteration:
            return
        if losses.held_out_at(trace.iteration) is not None:
            return
        training = trace.training
        of = (training.loss, training.reduction, training.batch_size, training.precision)
        if self._gauge is None or self._of != of or not self._same_net(moment):
            # Of the piece of the run that this iteration lies in: its loss may be another one than now.
            self._gauge, self._of = Gauge(trace.network, training, data), of
            self._source = (trace.network, data)
        self._following = True
        self._measuring.ask(Wanted(self._gauge, trace.given, (True,), trace.iteration, losses))
        self._following = False

    def stop(self) -> None:
        """Measure nothing any more."""
        self._measuring.stop()

    def _same_net(self, moment: Moment) -> bool:
        assert moment.trace is not None
        network, data = self._source
        return network is moment.trace.network and data is moment.project.data

    def _measured(self, found: Measured) -> None:
        loss, losses = found.parts[0].loss, found.wanted.asker
        if loss is None or not isinstance(losses, TrackLosses):
            return
        losses.note_held_out(found.wanted.iteration, loss)
        if not (self._following or self._running):
            self.grew.emit()
