"""The metrics panel: how good the network is on training and test samples, and how each layer fares."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from mlpstudio.core.gauge import Gauge
from mlpstudio.core.health import Figures, figures, findings
from mlpstudio.core.metrics import tells_classes
from mlpstudio.core.sampling import Predictor
from mlpstudio.core.scores import Scores
from mlpstudio.project.naming import units_text
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.picture import Picture
from mlpstudio.session.moment import Moment
from mlpstudio.ui.giving import Giver
from mlpstudio.ui.measuring import Measured, Measuring, Wanted
from mlpstudio.ui.metrics.confusion import ConfusionView
from mlpstudio.ui.metrics.layers import LayerView
from mlpstudio.ui.metrics.table import ScoreTable
from mlpstudio.ui.names import class_names
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

MOST_LAYERS = 24
MOST_CLASSES = 30


class MetricsPanel(QScrollArea):
    """Scores over all samples, and figures of the iteration. While it is hidden it computes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("metrics-panel")
        self.setAccessibleName(self.tr("Metrics"))
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._moment: Moment | None = None
        self.verticalScrollBar().rangeChanged.connect(self._fits)
        self._fits(0, 0)
        self._theme: Theme | None = None
        self._numbers = NumberFormat(mode="automatic")
        self._stale = False
        self._measuring = Measuring(self)
        self._measuring.finished.connect(self._measured)
        self._gauge: Gauge | None = None
        self._of: tuple[object, ...] = ()
        self._predictor: Predictor | None = None
        self._classes = self._split = False
        self._scores: tuple[Scores, ...] = ()
        self._iteration = 0
        self._judged: tuple[object, ...] = ()
        self.layers: list[LayerView] = []
        self.findings, self.measured_at, self._empty = _words("warning"), _words("caption"), _words("muted")
        self.table, self.confusion, self._confusion_note = ScoreTable(), ConfusionView(), _words("caption")
        self._lay_out()
        Giver(self, self, self.pictures).watch()

    def _lay_out(self) -> None:
        self._empty.setText(self.tr("How good the network is will stand here, once there is a sample."))
        self._shown, content = QWidget(), QWidget()
        column = QVBoxLayout(self._shown)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for widget in (self.findings, self.table, self.measured_at, self._confusion_note, self.confusion):
            column.addWidget(widget)
        line = QFrame()
        line.setFrameShape(QFrame.Shape.HLine)
        column.addWidget(line)
        self._layers = QVBoxLayout()
        self._layers.setSpacing(14)
        column.addLayout(self._layers)
        self._reading = _words("caption")
        self._reading.setText("\n".join(self._lines()))
        column.addWidget(self._reading)
        outer = QVBoxLayout(content)
        outer.setContentsMargins(16, 14, 16, 16)
        outer.addWidget(self._empty)
        outer.addWidget(self._shown)
        outer.addStretch(1)
        self.setWidget(content)

    def _lines(self) -> tuple[str, ...]:
        """Return what to read from each figure of a layer, a line each."""
        return (
            self.tr("gradient: its length, for the weights. Tiny in the first layers: they hardly learn."),
            self.tr("update / weights: about a thousandth is usual; near 1 is too large a step."),
            self.tr("off: ReLU neurons at 0 for every sample of the batch. They learn nothing."),
            self.tr("saturated: activations at a flat end. Hardly any gradient passes."),
            self.tr("weights: long tails mean that a few of them do the work."),
            self.tr("activations: a heap at 0 is off, heaps at both ends are saturated."),
        )

    def _fits(self, low: int, high: int) -> None:
        """Be a stop of the keyboard only where there is something to scroll, or to give away."""
        scrolls, policy = high > low, Qt.FocusPolicy
        drawn = self._moment is not None and self._moment.trace is not None
        self.setFocusPolicy(policy.StrongFocus if scrolls else policy.TabFocus if drawn else policy.NoFocus)

    def pictures(self) -> tuple[Picture, ...]:
        """Return everything that is drawn, to be given away."""
        views = [view for layer in self.layers for view in (layer.weights, layer.activations)]
        found = self.confusion.pictures() if self.confusion.isVisible() else ()
        return found + tuple(picture for view in views for picture in view.pictures())

    # What the window says

    def show_moment(self, moment: Moment) -> None:
        """Show a moment; while the panel is hidden, only note it."""
        self._moment = moment
        self._stale = True
        if self.isVisible():
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.confusion.color(theme.painting)
        for layer in self.layers:
            layer.set_theme(theme)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self._judged = ()
        if self.isVisible():
            self._draw()
            self._show_scores()
        else:
            self._stale = True

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what happened while the panel was hidden."""
        super().showEvent(event)
        if self._stale:
            self._draw()

    def hideEvent(self, event: QHideEvent) -> None:
        """Measure nothing that nobody sees."""
        super().hideEvent(event)
        if self._measuring.busy:
            self._measuring.stop()
            self._predictor, self._stale = None, True

    # Drawing

    def _draw(self) -> None:
        moment = self._moment
        if moment is None:
            return
        self._stale = False
        self._empty.setVisible(moment.trace is None)
        self._shown.setVisible(moment.trace is not None)
        self._fits(0, self.verticalScrollBar().maximum())
        if moment.trace is None:
            self._measuring.stop()
            self._of, self._gauge, self._predictor, self._scores = (), None, None, ()
            return
        self._follow(moment)
        self._measure(moment)
        found = figures(moment.trace, moment.position)
        for view, figure in zip(self.layers, found[:MOST_LAYERS], strict=True):
            view.show_figures(figure, self._numbers)
        self._show_findings(moment, found)

    def _follow(self, moment: Moment) -> None:
        """Forget what was measured of another network, training or data: it is current no more."""
        project = moment.project
        of = (project.network, project.training, project.data)
        if len(self._of) == len(of) and all(old is new for old, new in zip(self._of, of, strict=True)):
            return
        self._of = of
        self._measuring.stop()
        self._gauge, self._predictor, self._scores = Gauge(*of), None, ()
        self._classes = tells_classes(project.network, project.data.targets)
        self._split = len(project.data.parts()[1]) > 0
        self._judged = ()
        self.findings.setText("")
        self.findings.hide()
        self._show_scores()
        self._make_layers(min(project.network.depth, MOST_LAYERS))

    def _make_layers(self, count: int) -> None:
        while len(self.layers) > count:
            old = self.layers.pop()
            self._layers.removeWidget(old)
            old.hide()
            old.deleteLater()
        while len(self.layers) < count:
            made = LayerView(len(self.layers) + 1)
            if self._theme is not None:
                made.set_theme(self._theme)
            self._layers.addWidget(made)
            self.layers.append(made)

    # Scores

    def _measure(self, moment: Moment) -> None:
        assert self._gauge is not None
        predictor = Predictor(moment.project.network, moment.values)
        if predictor.same_as(self._predictor):
            return
        self._predictor = predictor
        iteration = moment.iteration + (moment.position == moment.clicks)
        tests = (False, True) if self._split else (False,)
        self._measuring.ask(Wanted(self._gauge, moment.values, tests, iteration))

    def _measured(self, found: Measured) -> None:
        if found.wanted.gauge is not self._gauge:
            return
        self._scores = tuple(Scores.of(part, classes=self._classes) for part in found.parts)
        self._iteration = found.wanted.iteration
        self._show_scores()

    def _show_scores(self) -> None:
        units = () if self._moment is None else self._moment.project.data.units
        self.table.show_scores(
            self._scores, self._numbers, classes=self._classes, split=self._split,
            divided=units_text(units) if units else "",
        )  # fmt: skip
        text = self.tr("Being measured …")
        if self._scores:
            text = self.tr("With the weights that iteration {iteration} starts from.")
        self.measured_at.setText(text.format(iteration=f"{self._iteration:,}"))
        last = self._scores[-1] if self._scores else None
        counts = None if last is None else last.confusion
        shown = counts is not None and len(counts) <= MOST_CLASSES
        self._confusion_note.setVisible(shown)
        self.confusion.setVisible(shown)
        if not shown or self._moment is None:
            return
        part = self.tr("test") if self._split else self.tr("training")
        self.confusion.part = self.tr("test samples") if self._split else self.tr("training samples")
        note = self.tr("The {part} samples: rows are true, columns what it says; the diagonal is right.")
        self._confusion_note.setText(note.format(part=part))
        self.confusion.show_counts(counts, class_names(self._moment.project))

    # Layers

    def _show_findings(self, moment: Moment, layers: tuple[Figures, ...]) -> None:
        """Tell what is wrong with an iteration when it is complete; it stands until the next one is."""
        trace = moment.trace
        assert trace is not None
        judged = (trace, moment.divergence)
        if moment.position < moment.clicks:
            if self._judged and moment.iteration < getattr(self._judged[0], "iteration", 0):
                self._judged = ()
                self.findings.hide()
            return
        if len(self._judged) == 2 and self._judged[0] is trace and self._judged[1] is moment.divergence:
            return
        self._judged = judged
        text = "\n".join(
            worded(message, self._numbers) for message in findings(trace, moment.divergence, layers)
        )
        if text != self.findings.text():
            self.findings.setText(text)
        self.findings.setVisible(bool(text))


def _words(role: str) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_look(label, role=role)
    return label
