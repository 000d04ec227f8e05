"""What if: the update before it is taken, at the learning rate that is set and at any other."""

from __future__ import annotations

import time
from dataclasses import dataclass
from math import isfinite

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from mlpstudio.core.pieces import Pieces
from mlpstudio.core.step_ahead import RateCurve, StepAhead, Verdict
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Trace
from mlpstudio.render.numbers import full
from mlpstudio.render.plots.rates import RatePlot
from mlpstudio.ui.check.page import Asked, CheckPage, beside, words
from mlpstudio.ui.check.rate_view import RateView
from mlpstudio.ui.check.rate_words import headline, sentence
from mlpstudio.ui.check.working import SLICE, Working
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import titled

AT_ONCE = 0.012
"""Seconds that the loss at one rate may take to be computed while the handle is dragged."""


@dataclass(frozen=True, eq=False)
class Foreseen:
    """New weights before they are taken, for others to show.

    Attributes
    ----------
    ahead
        The update.
    rate
        The learning rate.
    """

    ahead: StepAhead
    rate: float

    @property
    def trace(self) -> Trace:
        """The iteration."""
        return self.ahead.trace

    def new_value(self, symbol: str, cell: Cell) -> float:
        """Return what one parameter becomes."""
        old = self.trace.given[symbol][cell]
        return float(old + self.rate * self.ahead.way[symbol][cell])


class RatePage(CheckPage):
    """The page of the learning rate."""

    foreseen = Signal(object)
    """With a :class:`Foreseen`, or None: nothing is to be shown."""
    rate_chosen = Signal(object)
    """With the learning rate that is to be used from here on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self.curve: RateCurve | None = None
        self._tried: float | None = None
        self._shown_ghosts: tuple[StepAhead, float] | None = None
        self._finding: Pieces[float] | None = None
        self.headline, self.numbers, self.sentence = words("strong"), words("number"), words("muted")
        self.view = RateView()
        self.scale = Segments(
            (
                ("auto", self.tr("auto"), self.tr("An axis that shows both the rate and the lowest place")),
                ("linear", self.tr("linear"), self.tr("Rates evenly spread: the prediction is straight")),
                ("log", self.tr("log"), self.tr("Every power of ten is as wide as the next")),
            )
        )
        self.ghosts = QCheckBox(self.tr("New weights in the network"))
        self.ghosts.setToolTip(
            self.tr("Show beside each weight that has a number what the update makes of it")
        )
        self.ghosts.setChecked(True)
        self.use, self.back = QPushButton(), QPushButton(self.tr("Put back"))
        self.use.setToolTip(self.tr("Train on from here with this learning rate; Enter does the same"))
        self.back.setToolTip(self.tr("Forget this rate; Escape does the same"))
        set_look(self.back, quiet=True)
        self.note = words("caption")
        self.add(
            self.headline, self.numbers, self.view, beside(self.use, self.back), self.sentence,
            _apart(self.ghosts, self.scale), self.note,
        )  # fmt: skip
        self.working = Working(self)
        self._exactly = QTimer(self)
        self._exactly.setSingleShot(True)
        self._connect()

    def _connect(self) -> None:
        self.working.advanced.connect(self._draw)
        self._exactly.timeout.connect(self._find_exactly)
        self.view.tried.connect(self.try_rate)
        self.view.left.connect(self._draw)
        self.view.taken.connect(self._use)
        self.view.put_back.connect(self.put_back)
        self.use.clicked.connect(self._use)
        self.back.clicked.connect(self.put_back)
        self.scale.chosen.connect(self._rescaled)
        self.ghosts.toggled.connect(self._tell_ghosts)

    @property
    def rate(self) -> float:
        """The rate that is shown: one that is tried, else the one that is set."""
        assert self.curve is not None
        return self.curve.ahead.rate if self._tried is None else self._tried

    @property
    def tried(self) -> bool:
        """Whether another rate than the one that is set is shown."""
        return self._tried is not None

    # What the panel says

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self.view.color(theme.painting)

    def show_asked(self, asked: Asked) -> None:
        """Show it; another iteration puts back a rate that was tried."""
        before = self._asked
        self._asked = asked
        if before is None or before.trace is not asked.trace or self.curve is None:
            self._begin(asked.trace)
        self.wake()
        self._draw()

    def rest(self) -> None:
        """Compute nothing any more, and show nothing in the network."""
        self.working.stop()
        self._exactly.stop()
        self._tell_ghosts()

    def wake(self) -> None:
        """Go on with what was left."""
        self.working.wake()
        self._tell_ghosts()

    def hideEvent(self, event: QHideEvent) -> None:
        """Take the new weights from the network: another page is shown."""
        super().hideEvent(event)
        self._tell_ghosts()

    def _begin(self, trace: Trace) -> None:
        self._tried, self._finding = None, None
        self._exactly.stop()
        self.view.drop()
        self._look(StepAhead(trace), self.curve)

    def _look(self, ahead: StepAhead, before: RateCurve | None = None) -> None:
        """Begin the curve; of a small network most of it is there at once, so that nothing flickers."""
        self.curve = curve = RateCurve(ahead, self._log, before)
        until = time.perf_counter() + SLICE
        while not curve.done and time.perf_counter() < until:
            curve.go_on()
        self.working.begin(curve)

    @property
    def _log(self) -> bool | None:
        return {"auto": None, "linear": False, "log": True}[self.scale.current]

    # Trying

    def try_rate(self, rate: float) -> None:
        """Show another rate; nothing is changed by that."""
        if self.curve is None:
            return
        self._tried = None if rate == self.curve.ahead.rate else rate
        self._finding = None
        if self.curve.ahead.seconds <= AT_ONCE:
            self.curve.note(rate, self.curve.ahead.loss_at(rate))
        else:
            self._exactly.start(60)
        self._draw()

    def put_back(self) -> None:
        """Show the rate that is set."""
        if self.curve is not None:
            self.view.drop()
            self.try_rate(self.curve.ahead.rate)

    def _find_exactly(self) -> None:
        """Compute the loss at the handle of a large network in pieces."""
        if self.curve is None:
            return
        rate = self.rate
        if self._finding is None:
            self._finding = self.curve.ahead.finding(rate)
        try:
            next(self._finding)
            self._exactly.start(2)
        except StopIteration as end:
            self._finding = None
            self.curve.note(rate, end.value)
            self._draw()

    def _use(self) -> None:
        if self._tried is not None:
            self.rate_chosen.emit(self._tried)

    def _rescaled(self, name: str) -> None:
        if self.curve is not None:
            self._look(self.curve.ahead)
            self._draw()

    # Drawing

    def _draw(self) -> None:
        curve, asked = self.curve, self._asked
        if curve is None or asked is None:
            return
        rate, known = self.rate, curve.is_known(self.rate)
        loss = curve.estimate(rate)
        shown = curve.low is not None and curve.high is not None
        self.view.show_rates(self._plot(curve, rate, loss) if shown else None)
        self._tell(curve, rate, loss if known or isfinite(loss) else None, known, asked)
        for button in (self.use, self.back):
            button.setEnabled(self.tried)
        self.use.setText(self.tr("Use η = {rate}").format(rate=full(rate)))
        self._tell_ghosts()

    def _plot(self, curve: RateCurve, rate: float, loss: float) -> RatePlot:
        rates, losses = curve.points
        assert curve.low is not None
        assert curve.high is not None
        names = (
            self.tr("learning rate η"), self.tr("loss L"), self.tr("real loss"),
            self.tr("predicted by the gradient"), self.tr("no number"),
        )  # fmt: skip
        return RatePlot(
            rates, losses, curve.low, curve.high, bool(curve.log), curve.ahead.loss, curve.ahead.slope, rate,
            loss, curve.ahead.rate, names, self.view.unit,
        )  # fmt: skip

    def _tell(
        self, curve: RateCurve, rate: float, loss: float | None, known: bool, asked: Asked
    ) -> None:  # fmt: skip
        ahead = curve.ahead
        predicted, write = ahead.predicted(rate), asked.numbers.text
        real = "…" if loss is None else write(loss) if isfinite(loss) else self.tr("no number")
        if loss is not None and not known:
            real = f"≈ {real}"
        self.numbers.setText(
            self.tr("η {rate}:  L {before} → {real},  predicted {predicted}").format(
                rate=full(rate), before=write(ahead.loss), real=real, predicted=write(predicted)
            )
        )
        every = "" if loss is None else f"L {full(ahead.loss)} → {full(loss)}, {full(predicted)}"
        self.numbers.setToolTip(every)
        if curve.low is None or loss is None:
            self.headline.setText(self.tr("Looking ahead …"))
            self.sentence.setText("")
        else:
            verdict = curve.judge(rate, loss)
            self.headline.setText(headline(verdict))
            text = sentence(verdict, curve)
            if verdict is Verdict.RIGHT and predicted < 0:
                text += " " + self.tr("It even goes below 0, where no loss can be.")
            self.sentence.setText(text)
        self.note.setText(self._about(curve, asked))
        spoken = f"{self.headline.text()}. {self.numbers.text()}"
        self.view.setAccessibleDescription(spoken)

    def _about(self, curve: RateCurve, asked: Asked) -> str:
        if not curve.done:
            return self.tr("{share} % computed").format(share=round(100 * curve.share))
        told = []
        samples, training = asked.trace.samples, asked.trace.training
        if samples > 1:
            told.append(self.tr("Loss of the {count} samples of this batch.").format(count=f"{samples:,}"))
        if training.has_penalty:
            told.append(self.tr("The loss is without its penalty, which the update follows too."))
        if training.optimizer.name != "gradient_descent":
            told.append(
                self.tr("The line is the gradient along the step of {optimizer}.").format(
                    optimizer=titled(training.optimizer.title)
                )
            )
        told.append(
            self.tr("Drag the handle, or use the arrow keys. Nothing changes until the rate is used.")
        )
        return " ".join(told)

    # Ghosts

    def _tell_ghosts(self, *_: object) -> None:
        wanted = None
        if self.curve is not None and self.isVisible() and self.ghosts.isChecked():
            wanted = (self.curve.ahead, self.rate)
        if wanted != self._shown_ghosts:
            self._shown_ghosts = wanted
            self.foreseen.emit(None if wanted is None else Foreseen(*wanted))


def _apart(left: QWidget, right: QWidget) -> QWidget:
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, 0, 0)
    line.addWidget(left, 1)
    line.addWidget(right)
    return whole
