"""Two runs side by side: one click steps both, one slider moves both, one plot has both curves."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mlpstudio.core.narration import PHASES
from mlpstudio.project.differences import Setup, differences
from mlpstudio.project.kept import Curve, KeptRun
from mlpstudio.project.project import Json, Project
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.session.comparison import Comparison, Side
from mlpstudio.session.runner import SLICE
from mlpstudio.ui.enter_dialog import EnterDialog
from mlpstudio.ui.jump_slider import JumpSlider
from mlpstudio.ui.phases import NAMES
from mlpstudio.ui.room import within_screen
from mlpstudio.ui.runs.compare_choice import CompareChoice
from mlpstudio.ui.runs.compare_side import CompareSide
from mlpstudio.ui.runs.curves import Array, CurvesView, Line, Plane
from mlpstudio.ui.runs.words import beside
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel

FEW = 50
"""Iterations that the slider offers at least."""
COLUMNS = 400
_SIZE, _LEAST = QSize(1120, 840), QSize(860, 620)
_NEXT = 340  # pixels, so that nothing beside it moves


class CompareWindow(EnterDialog):
    """Stays open beside the work; it computes its own two runs, and changes nothing.

    Parameters
    ----------
    window
        What it belongs to.
    theme
        The colours.
    """

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self.setObjectName("compare")
        self.setWindowTitle(self.tr("Compare two runs"))
        self.comparison: Comparison | None = None
        self._project: Project | None = None
        self._target: int | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._travel)
        self.choice, self.head, self.step_note = CompareChoice(), WrappedLabel(), WrappedLabel()
        self.sides = (CompareSide("strong"), CompareSide("other"))
        self.plot = CurvesView(self.tr("iteration"))
        self.scale = Segments(
            (("log", self.tr("log"), self.tr("Logarithmic scale")),
             ("linear", self.tr("linear"), self.tr("Linear scale")))
        )  # fmt: skip
        self.back, self.next = QPushButton(self.tr("Back")), QPushButton(self.tr("Next"))
        self.slider, self.place = JumpSlider(Qt.Orientation.Horizontal), QLabel()
        self.close_button = QPushButton(self.tr("Close"))
        self._prepare()
        self._lay_out()
        self._connect()
        self.set_theme(theme)
        self.setMinimumSize(_LEAST)
        self.resize(within_screen(_SIZE, window))

    def _prepare(self) -> None:
        set_look(self.head, role="title")
        set_look(self.step_note, role="caption")
        set_look(self.place, role="muted")
        self.plot.setAccessibleName(self.tr("Losses of both runs over iterations"))
        self.plot.setFixedHeight(168)
        self.slider.setAccessibleName(self.tr("Iteration of both runs"))
        self.back.setToolTip(self.tr("One click back, in both runs (Shift+F10)"))
        self.next.setToolTip(self.tr("One click on, in both runs (F10)"))
        self.next.setFixedWidth(_NEXT)
        for button in (self.back, self.next, self.close_button):
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        top, columns, curves, foot = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.setSpacing(8)
        for widget in (self.choice, self.head, self.step_note):
            top.addWidget(widget)
        columns.setSpacing(0)
        columns.addWidget(self.sides[0], 1)
        columns.addWidget(_line(QFrame.Shape.VLine))
        columns.addWidget(self.sides[1], 1)
        curves.setContentsMargins(8, 4, 12, 4)
        curves.addWidget(self.plot, 1)
        curves.addWidget(self.scale, 0, Qt.AlignmentFlag.AlignTop)
        foot.setContentsMargins(16, 12, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        foot.addSpacing(8)
        foot.addWidget(self.place)
        foot.addWidget(self.slider, 1)
        foot.addSpacing(8)
        foot.addWidget(self.close_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        whole.addWidget(_line(QFrame.Shape.HLine))
        whole.addLayout(columns, 1)
        whole.addWidget(_line(QFrame.Shape.HLine))
        whole.addLayout(curves)
        whole.addWidget(_line(QFrame.Shape.HLine))
        whole.addLayout(foot)

    def _connect(self) -> None:
        self.choice.chosen.connect(self.compare)
        self.next.clicked.connect(self.go_on)
        self.back.clicked.connect(self.go_back)
        for key, button in (("F10", self.next), ("Shift+F10", self.back)):
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self.slider.valueChanged.connect(self.seek)
        self.scale.chosen.connect(self._scale_chosen)
        self.close_button.clicked.connect(self.close)

    # What is compared

    def show_runs(self, runs: tuple[KeptRun, ...], project: Project) -> None:
        """Offer runs, the first of which is that of the window; compare it with one difference."""
        self._project = project
        self.choice.show_runs(runs)
        self.choice.ask()

    def compare(self, one: KeptRun, other: KeptRun) -> None:
        """Compare two runs, from the first iteration that both have."""
        self._timer.stop()
        self._target = None
        self.comparison = Comparison(one, other, (self._layout_of(one), self._layout_of(other)))
        self.head.setText(beside(differences(Setup.of_run(one), Setup.of_run(other))))
        for side, run in zip(self.sides, (one, other), strict=True):
            side.show_name(run.name)
        self._show()

    def _layout_of(self, run: KeptRun) -> Json:
        project = self._project
        same = project is not None and project.network.sizes == run.network.sizes
        return project.layout if project is not None and same else None

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        for side in self.sides:
            side.set_number_format(numbers)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for side in self.sides:
            side.set_theme(theme)
        self.plot.set_theme(theme)

    # Steps

    def go_on(self) -> None:
        """Go one click on, on both sides."""
        if self.comparison is not None:
            self._stop()
            self.comparison.next()
            self._show()

    def go_back(self) -> None:
        """Go one click back, on both sides."""
        if self.comparison is not None:
            self._stop()
            self.comparison.back()
            self._show()

    def seek(self, iteration: int) -> None:
        """Go to the end of an iteration, on both sides; the window answers while that is computed."""
        self._target = iteration
        self._travel()

    def _travel(self) -> None:
        comparison, target = self.comparison, self._target
        if comparison is None or target is None:
            self._stop()
        elif comparison.compute(target, SLICE):
            self._stop()
            comparison.go(target)
            self._show()
        else:
            self.place.setText(self.tr("computing …"))
            if not self._timer.isActive():
                self._timer.start(0)

    def _stop(self) -> None:
        self._timer.stop()
        self._target = None

    def showEvent(self, event: QShowEvent) -> None:
        """Begin where one steps."""
        super().showEvent(event)
        self.next.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Compute nothing that nobody sees."""
        self._stop()
        if self.comparison is not None and not event.spontaneous():  # closed, and not only put aside
            self.comparison.rest()
        super().hideEvent(event)

    # What is shown

    def _show(self) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        beats, position = comparison.beats, comparison.position
        for side, moment in zip(self.sides, comparison.moments(), strict=True):
            side.show_moment(moment)
        with QSignalBlocker(self.slider):
            last = max(comparison.reachable(), comparison.start + FEW, comparison.iteration)
            self.slider.setRange(comparison.start, last)
            self.slider.setValue(comparison.iteration)
        self.place.setText(
            self.tr("Iteration {iteration} · step {step} of {count}").format(
                iteration=f"{comparison.iteration:,}", step=position, count=len(beats)
            )
        )
        self.back.setEnabled((comparison.iteration, position) > (comparison.start, 0))
        able = position < len(beats) or not comparison.ended
        self.next.setEnabled(able and bool(beats))
        if beats:
            set_look(self.next, phase=NAMES[beats[position % len(beats)][0]])
            title = worded(comparison.next_title)
            self.next.setText(self.tr("Next: {step}").format(step=title))
        self._tell_step(comparison)
        self._draw()

    def _tell_step(self, comparison: Comparison) -> None:
        """Say how the two are kept in step, where that is not plain."""
        told = []
        for phase in comparison.waiting:
            text = self.tr("{phase} takes more clicks on one side: the other waits at its end.")
            told.append(text.format(phase=worded(PHASES[phase])))
        sizes = {side.run.network.sizes for side in comparison.sides}
        if len(sizes) > 1:
            told.append(self.tr("The shapes differ, so that each has weights of its own from the start."))
        one, other = (side.track.head.batches.per_epoch for side in comparison.sides)
        if one != other:
            text = self.tr("In step by iteration: an epoch has {one} on the left, {other} on the right.")
            told.append(text.format(one=f"{one:,}", other=f"{other:,}"))
        self.step_note.setText(" ".join(told) or self.tr("Both go click by click through the same steps."))

    def _draw(self) -> None:
        comparison = self.comparison
        if comparison is None:
            return
        roles = ("strong", "other")
        lines = [Line(*_losses(side), role) for side, role in zip(comparison.sides, roles, strict=True)]
        log = self.scale.current == "log"
        last = max(comparison.reachable(), comparison.start + FEW // 5)
        self.plot.show_lines(lines, Plane.around(lines, log=log, last=last), self.tr("loss"))
        self.plot.show_cursor(comparison.iteration)

    def _scale_chosen(self, scale: str) -> None:
        self._draw()


def _losses(side: Side) -> tuple[Array, Array]:
    """Return the losses of a side: as far as they are computed, or as they were kept."""
    curve, track = side.run.curve, side.track
    if len(curve.low) and track.end < side.run.until:
        return curve.calm()
    x, low, high = track.losses.reduced(track.start, track.end, COLUMNS)
    return Curve.of(x, low, high).calm()


def _line(shape: QFrame.Shape) -> QFrame:
    line = QFrame()
    line.setFrameShape(shape)
    return line
