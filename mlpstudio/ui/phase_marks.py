"""The four phases of an iteration side by side, each with a mark for every click."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mlpstudio.core.narration import PHASES, click_title
from mlpstudio.core.program import Phase
from mlpstudio.core.trace import Trace
from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import color, mixed
from mlpstudio.session.moment import Moment
from mlpstudio.ui.phases import NAMES
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

_HEIGHT = 42
_PADDING, _GAP = 8.0, 5.0  # inside a segment, and between two
_MARK, _PITCH = 11.0, 15.0  # a mark, and the distance from one to the next
_DENSE = 4.0  # the distance below which marks flow together into a bar
_MIDDLE = 31.0  # of the marks, from the top
_BLOCK = 3.0  # width of the mark of the building blocks, which stands between two segments


@dataclass(frozen=True, slots=True)
class Segment:
    """A phase in the bar: its place, and the marks of its clicks."""

    phase: Phase
    rect: QRectF
    marks: tuple[tuple[int, QRectF], ...]

    @property
    def dense(self) -> bool:
        """Whether the marks are so narrow that they flow together."""
        return len(self.marks) > 1 and self.marks[1][1].left() - self.marks[0][1].left() < _DENSE


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
    if _total(clicks, words, pitch) > width:
        pitch = _narrowed(clicks, words, width)
    found, x = [], 0.0
    for phase in Phase:
        room = _room(len(clicks[phase]), words[phase], pitch)
        mark = pitch * _MARK / _PITCH
        tall = max(mark, 7.0)
        places = tuple(
            (click, QRectF(x + _PADDING + number * pitch, _MIDDLE - tall / 2, mark, tall))
            for number, click in enumerate(clicks[phase])
        )
        found.append(Segment(phase, QRectF(x, 0, room, _HEIGHT), places))
        x += room + _GAP
    return tuple(found)


def _narrowed(clicks: dict[Phase, list[int]], words: dict[Phase, float], width: float) -> float:
    """Return the distance between marks at which all of them fit."""
    low, high = 0.0, _PITCH
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (low, middle) if _total(clicks, words, middle) > width else (middle, high)
    return max(low, 0.01)


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
        self._placed: tuple[object, tuple[Segment, ...]] = (None, ())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def sizeHint(self) -> QSize:
        """Return the size with marks of full size."""
        placed = self.segments(1e6)
        return QSize(round(placed[-1].rect.right()) + 4 if placed else 300, _HEIGHT + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the least size, at which the names of the phases just fit."""
        words = sum(self._widths.values()) + len(self._widths) * (2 * _PADDING + _GAP)
        return QSize(round(words) + 4, _HEIGHT + 4)

    def show_moment(self, moment: Moment) -> None:
        """Mark where we are."""
        before, self._moment = self._moment, moment
        old = None if before is None or before.trace is None else before.trace.program
        if before is None or old is not (None if moment.trace is None else moment.trace.program):
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
        trace, room = self._moment.trace, self.width() - 4 if width is None else width
        key = (trace.program, room)
        if width is not None:
            return segments(trace, room, self._widths)
        if self._placed[0] != key:
            self._placed = (key, segments(trace, room, self._widths))
        return self._placed[1]

    def click_at(self, place: QPointF) -> int | None:
        """Return the click whose mark is nearest to a place inside a segment."""
        inside = place - QPointF(2, 2)
        for segment in self.segments():
            if segment.rect.contains(inside) and segment.marks:
                return min(segment.marks, key=lambda mark: abs(mark[1].center().x() - inside.x()))[0]
        return None

    def block_rect(self) -> QRectF | None:
        """Return where the building blocks are marked, between loss and backward; None where not shown."""
        if self._moment is None or not self._moment.block:
            return None
        backward = next((s.rect for s in self.segments() if s.phase is Phase.BACKWARD), None)
        if backward is None:
            return None
        return QRectF(backward.left() - (_GAP + _BLOCK) / 2, backward.top(), _BLOCK, backward.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw segments and marks."""
        if self._theme is None or self._moment is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(2, 2)
        painter.setFont(self._font)
        for segment in self.segments():
            self._paint_segment(painter, segment, self._theme, self._moment)
        self._paint_block(painter, self._theme, self._moment)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(self._theme.focus), 1))
            for segment in self.segments():
                if segment.phase is (self._moment.phase or Phase.FORWARD):
                    painter.drawRoundedRect(segment.rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()

    def _paint_segment(self, painter: QPainter, segment: Segment, theme: Theme, moment: Moment) -> None:
        phase, position = NAMES[segment.phase], moment.position
        full = getattr(theme, phase)
        done, pale = color(full), color(mixed(full, theme.panel, 0.34))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(mixed(full, theme.panel, 0.16 if theme.dark else 0.12)))
        painter.drawRoundedRect(segment.rect, 5, 5)
        painter.setPen(color(theme.text_of(phase)))
        painter.drawText(
            QPointF(segment.rect.left() + _PADDING, segment.rect.top() + 17), self._names[segment.phase]
        )
        painter.setPen(Qt.PenStyle.NoPen)
        here = next((rect for click, rect in segment.marks if click == position), None)
        if segment.dense:
            _paint_bar(painter, segment, position, done, pale)
        else:
            for click, rect in segment.marks:
                painter.setBrush(done if click <= position else pale)
                radius = min(3.0, rect.width() / 3)
                painter.drawRoundedRect(rect, radius, radius)
        if here is not None and not moment.block:
            wide = max(here.width(), 4.0)
            ring = QRectF(here.center().x() - wide / 2, here.top(), wide, here.height())
            if segment.dense:
                painter.setBrush(done)
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(theme.ink), 2))
            out = 2.5 if wide > 6 else 1.5
            painter.drawRoundedRect(
                ring.adjusted(-out, -out, out, out), min(5.0, wide / 2), min(5.0, wide / 2)
            )

    def _paint_block(self, painter: QPainter, theme: Theme, moment: Moment) -> None:
        """Mark how many building blocks have been shown, in the gap before the backward phase."""
        rect = self.block_rect()
        if rect is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        count = len(moment.blocks)
        pitch = rect.height() / count
        # Of many blocks it shows the share, of few each one.
        parts = [(0.0, float(count), theme.line), (0.0, float(moment.block), theme.ink)]
        if pitch >= 2 * _DENSE:
            parts = [
                (n, n + 1 - 2 / pitch, theme.ink if n < moment.block else theme.line) for n in range(count)
            ]
        for begin, end, ink in parts:
            painter.setBrush(color(ink))
            place = QRectF(rect.left(), rect.top() + begin * pitch, rect.width(), (end - begin) * pitch)
            painter.drawRoundedRect(place, 1, 1)

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


def _paint_bar(painter: QPainter, segment: Segment, position: int, done: QColor, pale: QColor) -> None:
    """Draw marks that are too narrow to be told apart as a bar, filled up to where we are."""
    whole = segment.marks[0][1].united(segment.marks[-1][1])
    passed = [rect for click, rect in segment.marks if click <= position]
    painter.setBrush(pale)
    painter.drawRoundedRect(whole, 2, 2)
    if passed:
        painter.setBrush(done)
        painter.drawRoundedRect(whole.intersected(QRectF(0, 0, passed[-1].right(), _HEIGHT)), 2, 2)
