"""The step bar: four phases with a mark for every click, and the ways to any iteration."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionSlider,
    QWidget,
)

from mlpstudio.render.palette import color
from mlpstudio.session.journey import Progress
from mlpstudio.session.moment import Moment
from mlpstudio.ui.iteration_field import IterationField
from mlpstudio.ui.jump_slider import JumpSlider
from mlpstudio.ui.phase_marks import PhaseMarks
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.steady import SteadyLabel
from mlpstudio.ui.theme import Theme, set_look

_BITS = 30  # of the values of a slider
_DIGIT = 12  # pixels, a little more than a digit takes: as much of a gap may stay behind the iteration


class IterationSlider(JumpSlider):
    """The slider over the iterations, with a tick at each bookmark.

    Its arrow keys are its own, also where arrows step. Qt counts its values in 32 bits: where there are more
    iterations, a value stands for several.
    """

    sought = Signal(object)
    """With the iteration that it was moved to."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        super().__init__(orientation, parent)
        self._ticks: frozenset[int] = frozenset()
        self._ink = ""
        self._start = self._last = 0
        self._base, self._unit = 0, 1  # the iteration of value 0, and how many a value stands for
        self.valueChanged.connect(self._moved)

    def show_run(self, start: int, last: int, iteration: int) -> None:
        """Show where an iteration lies between the first one and the last."""
        self._start, self._last = start, last
        self._base = 0 if last.bit_length() <= _BITS else start
        self._unit = 1 << max((last - self._base).bit_length() - _BITS, 0)
        self.setRange(self._value(start), self._value(last))
        self.setPageStep(max(1, (last - start) // self._unit // 20))
        self.setValue(self._value(iteration))

    def _value(self, iteration: int) -> int:
        """Return what stands for an iteration; the last one has a value of its own."""
        whole = (iteration - self._base) // self._unit
        return whole + (iteration == self._last and self._unit > 1)

    def _moved(self, value: int) -> None:
        last = value == self.maximum()
        self.sought.emit(self._last if last else max(self._base + value * self._unit, self._start))

    def show_ticks(self, iterations: frozenset[int]) -> None:
        """Show where the bookmarks are."""
        if iterations != self._ticks:
            self._ticks = iterations
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._ink = theme.accent
        self.update()

    def tick_places(self) -> list[int]:
        """Return where the ticks are, in pixels from the left."""
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        control, part = QStyle.ComplexControl.CC_Slider, QStyle.SubControl
        groove = self.style().subControlRect(control, option, part.SC_SliderGroove, self)
        handle = self.style().subControlRect(control, option, part.SC_SliderHandle, self)
        span = groove.width() - handle.width()
        return [
            groove.left()
            + handle.width() // 2
            + QStyle.sliderPositionFromValue(self.minimum(), self.maximum(), self._value(iteration), span)
            for iteration in sorted(self._ticks)
            if self._start <= iteration <= self._last
        ]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the slider, and the ticks below its groove."""
        super().paintEvent(event)
        if not self._ticks or not self._ink:
            return
        painter = QPainter(self)
        for x in self.tick_places():
            painter.fillRect(x - 1, self.height() - 5, 2, 5, color(self._ink))
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Keep the keys of a slider from the stepping shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (
                Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
            )  # fmt: skip
            if plain and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Home, Qt.Key.Key_End):
                event.accept()
                return True
        return super().event(event)


class StepBar(QWidget):
    """Where we are: the iteration, its phases and clicks; the slider and the field to any iteration."""

    sought = Signal(object, object)
    """With an iteration and a position; the position is None where it shall stay."""

    block_sought = Signal(object)
    """With the number of a building block, from 1."""

    tells_how_far = True
    """Nothing here shows what an iteration computed: see :mod:`mlpstudio.ui.turns`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step-bar")
        # As the network does, time goes from left to right in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._iteration, self._step, self._hint = SteadyLabel(spare=_DIGIT), SteadyLabel(), ShortenedLabel()
        set_look(self._iteration, role="strong")
        set_look(self._step, role="muted")
        set_look(self._hint, role="muted")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._hint.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.marks = PhaseMarks(self)
        self.marks.setAccessibleName(self.tr("Steps of the iteration"))
        self.marks.chosen.connect(self._mark_chosen)
        self.marks.block_chosen.connect(self.block_sought)
        self.slider = IterationSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("iterations")
        self.slider.setAccessibleName(self.tr("Go to iteration"))
        self.slider.setMinimumWidth(120)
        self.slider.sought.connect(self._slider_moved)
        self.field = IterationField(self)
        self.field.chosen.connect(self._iteration_chosen)
        self.field.judged.connect(self._say_hint)
        self._go = ShortenedLabel()
        self._go.setText(self.tr("go to iteration"))
        self._go.setBuddy(self.field)
        set_look(self._go, role="muted")
        self._first, self._last = SteadyLabel(), SteadyLabel(spare=_DIGIT)
        self._current, self._usual = 0, ""
        self._progress: Progress | None = None
        self._showing = False
        for end in (self._first, self._last):
            set_look(end, role="caption")
        self._last.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 8, 16, 10)
        layout.setHorizontalSpacing(24)
        layout.setVerticalSpacing(4)
        words = QHBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._iteration)
        words.addWidget(self._step)
        words.addSpacing(16)
        words.addWidget(self._hint, 1)
        words.addSpacing(16)
        words.addWidget(self._go)
        words.addSpacing(8)
        words.addWidget(self.field)
        layout.addLayout(words, 0, 0, 1, 2)
        layout.addWidget(self.marks, 1, 0)
        travel = QGridLayout()
        travel.setVerticalSpacing(0)
        travel.addWidget(self.slider, 0, 0, 1, 2)
        travel.addWidget(self._first, 1, 0, Qt.AlignmentFlag.AlignLeft)
        travel.addWidget(self._last, 1, 1, Qt.AlignmentFlag.AlignRight)
        layout.addLayout(travel, 1, 1)
        layout.setColumnStretch(1, 1)

    def show_moment(self, moment: Moment) -> None:
        """Say where we are."""
        self._showing = True
        self._current = moment.iteration
        self._iteration.setText(self.tr("Iteration {number}").format(number=f"{moment.iteration:,}"))
        self._step.setText(f" · {self._told(moment)}")
        travelling = moment.last > moment.start
        self._usual = self.tr("drag to any iteration") if travelling else ""
        self._say_hint()
        self.slider.setEnabled(travelling)
        self.slider.show_run(moment.start, moment.last, moment.iteration)
        self.slider.show_ticks(frozenset(mark.iteration for mark in moment.project.bookmarks))
        self.field.first, self.field.reached = moment.start, moment.last
        self.field.setEnabled(moment.trace is not None)
        self._first.setText(f"{moment.start:,}")
        self._last.setText(f"{moment.last:,}" if travelling else "")
        self.marks.show_moment(moment)
        self._showing = False

    def show_progress(self, progress: Progress | None) -> None:
        """Say how far a journey has come; None when there is none any more."""
        self._progress = progress
        self._say_hint()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.marks.set_theme(theme)
        self.slider.set_theme(theme)

    def _told(self, moment: Moment) -> str:
        if moment.trace is None:
            return self.tr("no samples")
        if moment.under_way is not None:
            text = self.tr("inside step {position} of {count}, number {number} of {numbers}")
            walked = moment.under_way
            return text.format(
                position=moment.position + 1, count=moment.clicks,
                number=f"{walked.number:,}", numbers=f"{walked.cells:,}",
            )  # fmt: skip
        if moment.position == 0:
            return self.tr("ready")
        if moment.block:
            text = self.tr("building block {number} of {count}")
            return text.format(number=moment.block, count=len(moment.blocks))
        text = self.tr("step {position} of {count}")
        return text.format(position=moment.position, count=moment.clicks)

    def _say_hint(self) -> None:
        """Say in one line why something is refused, or how far a journey has come, or what can be done."""
        refused = bool(self.field.mistake)
        set_look(self._hint, role="error" if refused else "muted")
        self._step.setHidden(refused)  # the reason needs the room
        self._go.setHidden(refused)
        progress = self._progress
        self._hint.whole_only = not refused and progress is None
        if self.field.mistake:
            self._hint.setText(self.field.mistake)
        elif progress is not None:
            # Where there is little room the end is cut off.
            text = self.tr("Esc stops · {share} % · computing again") if progress.again else self.tr(
                "Esc stops · {share} % · to iteration {iteration}"
            )  # fmt: skip
            share = 100 * progress.done // max(progress.count, 1)
            self._hint.setText(text.format(iteration=f"{progress.iteration:,}", share=share))
        else:
            self._hint.setText(self._usual)

    def _slider_moved(self, iteration: int) -> None:
        if not self._showing and iteration != self._current:
            self.sought.emit(iteration, None)

    def _mark_chosen(self, click: object) -> None:
        self.sought.emit(self._current, click)

    def _iteration_chosen(self, iteration: object) -> None:
        self.sought.emit(iteration, None)
        self.marks.setFocus()  # where stepping keys act again
