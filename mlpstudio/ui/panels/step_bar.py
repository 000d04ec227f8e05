"""The step bar: four phases with a mark for every click, and the slider over all iterations so far."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QSlider, QToolTip, QWidget

from mlpstudio.core.narration import PHASES, click_title
from mlpstudio.core.program import Phase
from mlpstudio.core.trace import Trace
from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import color, mixed
from mlpstudio.session.moment import Moment
from mlpstudio.ui.phases import NAMES
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

_HEIGHT = 42
_PADDING, _GAP = 8.0, 5.0  # inside a segment, and between two
_MARK, _PITCH = 11.0, 15.0  # a mark, and the distance from one to the next
_LEAST = 1.0  # the narrowest mark; a deep network with Adam has hundreds


@dataclass(frozen=True, slots=True)
class Segment:
    """A phase in the bar: its place, and the marks of its clicks."""

    phase: Phase
    rect: QRectF
    marks: tuple[tuple[int, QRectF], ...]


def segments(trace: Trace, width: float, words: dict[Phase, float]) -> tuple[Segment, ...]:
    """Return where the phases and their marks lie.

    Parameters
    ----------
    trace
        An iteration; its clicks are what marks stand for.
    width
        The room in pixels; marks get smaller where it is little.
    words
        How wide the names of the phases are.
    """
    clicks = {phase: sorted({s.click for s in trace.program if s.phase == phase}) for phase in Phase}
    pitch = _PITCH
    while pitch > 2 * _LEAST and _total(clicks, words, pitch) > width:
        pitch -= 0.25
    mark = pitch * _MARK / _PITCH
    found, x = [], 0.0
    for phase in Phase:
        room = _room(len(clicks[phase]), words[phase], pitch)
        places = tuple(
            (click, QRectF(x + _PADDING + number * pitch, 31 - mark / 2, mark, mark))
            for number, click in enumerate(clicks[phase])
        )
        found.append(Segment(phase, QRectF(x, 0, room, _HEIGHT), places))
        x += room + _GAP
    return tuple(found)


def _room(count: int, words: float, pitch: float) -> float:
    return max(count * pitch - (pitch - pitch * _MARK / _PITCH), words) + 2 * _PADDING


def _total(clicks: dict[Phase, list[int]], words: dict[Phase, float], pitch: float) -> float:
    return sum(_room(len(clicks[phase]), words[phase], pitch) + _GAP for phase in Phase) - _GAP


class PhaseMarks(QWidget):
    """The four phases, each with a mark per click; a click on a mark goes there."""

    chosen = Signal(object)
    """With the click, 1..n."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._moment: Moment | None = None
        self._font = text_font(12, text_font(12).Weight.DemiBold)
        self._names = {phase: worded(PHASES[phase]) for phase in Phase}
        metrics = QFontMetricsF(self._font)
        self._widths = {phase: metrics.horizontalAdvance(name) for phase, name in self._names.items()}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """Return the size with marks of full size."""
        placed = self.segments(1e6)
        return QSize(round(placed[-1].rect.right()) + 4 if placed else 300, _HEIGHT + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the least size, at which marks are narrow."""
        return QSize(230, _HEIGHT + 4)

    def show_moment(self, moment: Moment) -> None:
        """Mark where we are."""
        resized = self._moment is None or (moment.trace is None) != (self._moment.trace is None)
        if moment.trace is not None and self._moment is not None and self._moment.trace is not None:
            resized = resized or moment.trace.program is not self._moment.trace.program
        self._moment = moment
        if resized:
            self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def segments(self, width: float | None = None) -> tuple[Segment, ...]:
        """Return where everything lies; nothing where nothing can be computed."""
        if self._moment is None or self._moment.trace is None:
            return ()
        return segments(self._moment.trace, self.width() - 4 if width is None else width, self._widths)

    def click_at(self, place: QPointF) -> int | None:
        """Return the click whose mark is nearest to a place inside a segment."""
        inside = place - QPointF(2, 2)
        for segment in self.segments():
            if segment.rect.contains(inside) and segment.marks:
                return min(segment.marks, key=lambda mark: abs(mark[1].center().x() - inside.x()))[0]
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw segments and marks."""
        if self._theme is None or self._moment is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(2, 2)
        painter.setFont(self._font)
        for segment in self.segments():
            self._paint_segment(painter, segment, self._theme, self._moment.position)
        painter.end()

    def _paint_segment(self, painter: QPainter, segment: Segment, theme: Theme, position: int) -> None:
        phase = NAMES[segment.phase]
        full = getattr(theme, phase)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(mixed(full, theme.panel, 0.16 if theme.dark else 0.12)))
        painter.drawRoundedRect(segment.rect, 5, 5)
        painter.setPen(color(theme.text_of(phase)))
        painter.drawText(
            QPointF(segment.rect.left() + _PADDING, segment.rect.top() + 17), self._names[segment.phase]
        )
        for click, rect in segment.marks:
            painter.setPen(Qt.PenStyle.NoPen)
            share = 1.0 if click <= position else 0.34
            painter.setBrush(color(mixed(full, theme.panel, share)))
            radius = min(3.0, rect.width() / 3)
            painter.drawRoundedRect(rect, radius, radius)
            if click == position:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(color(theme.ink), 2))
                painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the click of a mark."""
        click = self.click_at(event.position())
        if click is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(click)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        found = self.click_at(event.position()) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Name the step of a mark in a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            click = self.click_at(QPointF(event.pos()))
            if click is not None and self._moment is not None and self._moment.trace is not None:
                QToolTip.showText(event.globalPos(), worded(click_title(self._moment.trace, click)), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)


class IterationSlider(QSlider):
    """The slider over the iterations; its arrow keys are its own, also where arrows step."""

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
    """Where we are: the iteration, its phases and clicks, and the slider to any iteration so far."""

    sought = Signal(object, object)
    """With an iteration and a position; the position is None where it shall stay."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("step-bar")
        self.setAutoFillBackground(True)
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self._iteration, self._step, self._hint = QLabel(), QLabel(), QLabel()
        set_look(self._iteration, role="strong")
        set_look(self._step, role="muted")
        set_look(self._hint, role="muted")
        self.marks = PhaseMarks(self)
        self.marks.setAccessibleName(self.tr("Steps of the iteration"))
        self.marks.chosen.connect(self._mark_chosen)
        self.slider = IterationSlider(Qt.Orientation.Horizontal, self)
        self.slider.setAccessibleName(self.tr("Go to iteration"))
        self.slider.setMinimumWidth(120)
        self.slider.valueChanged.connect(self._slider_moved)
        self._first, self._last = QLabel(), QLabel()
        self._current = 0
        self._showing = False
        for end in (self._first, self._last):
            set_look(end, role="caption")
        self._lay_out()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(16, 10, 16, 10)
        layout.setHorizontalSpacing(24)
        layout.setVerticalSpacing(4)
        words = QGridLayout()
        words.setHorizontalSpacing(0)
        words.addWidget(self._iteration, 0, 0)
        words.addWidget(self._step, 0, 1)
        words.setColumnStretch(2, 1)
        words.addWidget(self._hint, 0, 3)
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
        if moment.trace is None:
            step = self.tr("no samples")
        elif moment.position == 0:
            step = self.tr("ready")
        else:
            step = self.tr("step {position} of {count}").format(position=moment.position, count=moment.clicks)
        self._step.setText(f" · {step}")
        self._hint.setText(self.tr("drag to any iteration so far") if moment.last > moment.start else "")
        self.slider.setEnabled(moment.last > moment.start)
        self.slider.setRange(moment.start, moment.last)
        self.slider.setPageStep(max(1, (moment.last - moment.start) // 20))
        self.slider.setValue(moment.iteration)
        self._first.setText(f"{moment.start:,}")
        self._last.setText(f"{moment.last:,}" if moment.last > moment.start else "")
        self.marks.show_moment(moment)
        self._showing = False

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.marks.set_theme(theme)

    def _slider_moved(self, iteration: int) -> None:
        if not self._showing and iteration != self._current:
            self.sought.emit(iteration, None)

    def _mark_chosen(self, click: object) -> None:
        self.sought.emit(self._current, click)
