"""The four phases of an iteration side by side, each with a mark for every click."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QMenu, QSizePolicy, QToolTip, QWidget

from mlpstudio.core.narration import PHASES, block_label, click_title
from mlpstudio.core.program import Phase
from mlpstudio.core.records import record
from mlpstudio.core.trace import Trace
from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import color, mixed
from mlpstudio.session.moment import Moment
from mlpstudio.session.run import last_loss_click
from mlpstudio.ui.phases import NAMES
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

_HEIGHT = 42
_PADDING, _GAP = 8.0, 5.0  # inside a segment, and between two
_LONGEST = 66.0  # pixels of a name, where there is no room for more
_MARK, _PITCH = 11.0, 15.0  # a mark, and the distance from one to the next
_DENSE = 4.0  # the distance below which marks flow together into a bar
_MIDDLE = 31.0  # of the marks, from the top


@record
class Segment:
    """A part of the bar: its place, and the marks of its clicks.

    Attributes
    ----------
    phase
        Whose clicks they are.
    rect, marks
        The place, and the place of each mark by its number, from 1.
    blocks
        Whether the numbers are those of building blocks, which stand before the backward phase.
    """

    phase: Phase
    rect: QRectF
    marks: tuple[tuple[int, QRectF], ...]
    blocks: bool = False

    @property
    def dense(self) -> bool:
        """Whether the marks are so narrow that they flow together."""
        return len(self.marks) > 1 and self.marks[1][1].left() - self.marks[0][1].left() < _DENSE


@record
class _Part:
    """What a segment will show: the numbers of its marks, and how wide its name is."""

    phase: Phase
    numbers: Sequence[int]
    words: float
    blocks: bool = False

    def width(self, pitch: float) -> float:
        """Return the room that it takes with marks at a distance."""
        marks = len(self.numbers) * pitch - (pitch - pitch * _MARK / _PITCH)
        return max(marks, self.words) + 2 * _PADDING


def segments(
    trace: Trace, width: float, words: Mapping[Phase | None, float], blocks: int = 0
) -> tuple[Segment, ...]:
    """Return where the phases and their marks lie.

    Parameters
    ----------
    trace
        An iteration; its clicks are what marks stand for.
    width
        The room in pixels; marks get smaller where it is little.
    words
        How wide the names of the phases are; with None, the name of the building blocks.
    blocks
        How many building blocks stand before the backward phase; 0 where they are not shown.
    """
    parts = []
    for phase in Phase:
        if blocks and phase is Phase.BACKWARD:
            parts.append(_Part(phase, range(1, blocks + 1), words[None], True))
        clicks = sorted({s.click for s in trace.program if s.phase == phase})
        parts.append(_Part(phase, clicks, words[phase]))
    pitch = _PITCH
    if _total(parts, pitch) > width:
        pitch = _narrowed(parts, width)
    found, x = [], 0.0
    for part in parts:
        mark = pitch * _MARK / _PITCH
        tall = max(mark, 7.0)
        places = tuple(
            (number, QRectF(x + _PADDING + place * pitch, _MIDDLE - tall / 2, mark, tall))
            for place, number in enumerate(part.numbers)
        )
        room = part.width(pitch)
        found.append(Segment(part.phase, QRectF(x, 0, room, _HEIGHT), places, part.blocks))
        x += room + _GAP
    return tuple(found)


def _narrowed(parts: Sequence[_Part], width: float) -> float:
    """Return the distance between marks at which all of them fit."""
    low, high = 0.0, _PITCH
    for _ in range(20):
        middle = (low + high) / 2
        low, high = (low, middle) if _total(parts, middle) > width else (middle, high)
    return max(low, 0.01)


def _total(parts: Sequence[_Part], pitch: float) -> float:
    return sum(part.width(pitch) + _GAP for part in parts) - _GAP


class PhaseMarks(QWidget):
    """The four phases, each with a mark per click; a click on a mark goes there."""

    chosen = Signal(object)
    """With the click, 1..n."""
    block_chosen = Signal(object)
    """With the building block, 1..n."""
    stop_toggled = Signal(object)
    """With the symbol of the step at which a run shall stop, or no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._moment: Moment | None = None
        self._font = text_font(12, text_font(12).Weight.DemiBold)
        self._names: dict[Phase | None, str] = {phase: worded(PHASES[phase]) for phase in Phase}
        self._names[None] = self.tr("Blocks")
        metrics = QFontMetricsF(self._font)
        self._widths = {phase: metrics.horizontalAdvance(name) for phase, name in self._names.items()}
        self._stops: Mapping[str, bool] = {}
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
        shown = [width for phase, width in self._widths.items() if phase is not None or self._blocks]
        words = sum(min(width, _LONGEST) for width in shown) + len(shown) * (2 * _PADDING + _GAP)
        return QSize(round(words) + 4, _HEIGHT + 4)

    def show_moment(self, moment: Moment) -> None:
        """Mark where we are."""
        before, blocks = self._moment, self._blocks
        self._moment = moment
        old = None if before is None or before.trace is None else before.trace.program
        new = None if moment.trace is None else moment.trace.program
        if before is None or old is not new or blocks != self._blocks:
            self.updateGeometry()
        self.update()

    def show_stops(self, stops: Mapping[str, bool]) -> None:
        """Mark the steps at which a run stops: by their symbols, with whether that is on."""
        self._stops = stops
        self.update()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to stop a run at the step of a mark."""
        click = self.click_at(QPointF(event.pos()))
        menu = None if click is None else self.context_menu(click)
        if menu is not None:
            menu.popup(event.globalPos())

    def context_menu(self, click: int) -> QMenu | None:
        """Return the menu of a mark."""
        trace = None if self._moment is None else self._moment.trace
        if trace is None:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        action = menu.addAction(self.tr("Stop at: {step}").format(step=worded(click_title(trace, click))))
        symbols = [trace.program[index].target for index in trace.at_click(click)]
        symbol = next((one for one in symbols if one in self._stops), symbols[-1])
        action.setCheckable(True)
        action.setChecked(symbol in self._stops)
        action.setData(symbol)
        menu.triggered.connect(self._stop_chosen)
        return menu

    def _stop_chosen(self, action: QAction) -> None:
        self.stop_toggled.emit(action.data())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    @property
    def _blocks(self) -> int:
        """How many building blocks are shown; 0 where they are not asked for."""
        return len(self._moment.blocks) if self._moment is not None and self._moment.blocks_first else 0

    def segments(self, width: float | None = None) -> tuple[Segment, ...]:
        """Return where everything lies; nothing where nothing can be computed."""
        if self._moment is None or self._moment.trace is None:
            return ()
        trace, room = self._moment.trace, self.width() - 4 if width is None else width
        key = (trace.program, room, self._blocks)
        if width is not None:
            return segments(trace, room, self._widths, self._blocks)
        if self._placed[0] != key:
            found = segments(trace, room, self._widths, self._blocks)
            if found[-1].rect.right() > room + 1:  # long names, which are then shortened
                least = {phase: min(wide, _LONGEST) for phase, wide in self._widths.items()}
                found = segments(trace, room, least, self._blocks)
            self._placed = (key, found)
        return self._placed[1]

    def _shortened(self, segment: Segment) -> str:
        """Return the name of a segment, as much as there is room for."""
        room = segment.rect.width() - 2 * _PADDING + 1
        name = self._names[None if segment.blocks else segment.phase]
        return QFontMetricsF(self._font).elidedText(name, Qt.TextElideMode.ElideRight, room)

    def click_at(self, place: QPointF) -> int | None:
        """Return the click whose mark is nearest to a place inside a phase."""
        return self._mark_at(place, blocks=False)

    def block_at(self, place: QPointF) -> int | None:
        """Return the building block whose mark is nearest to a place inside of their segment."""
        return self._mark_at(place, blocks=True)

    def _mark_at(self, place: QPointF, *, blocks: bool) -> int | None:
        inside = place - QPointF(2, 2)
        for segment in self.segments():
            if segment.rect.contains(inside) and segment.marks and segment.blocks == blocks:
                return min(segment.marks, key=lambda mark: abs(mark[1].center().x() - inside.x()))[0]
        return None

    def block_rect(self) -> QRectF | None:
        """Return where the building blocks stand, between loss and backward; None where not shown."""
        return next((segment.rect for segment in self.segments() if segment.blocks), None)

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
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(self._theme.focus), 1))
            for segment in self.segments():
                if self._is_here(segment, self._moment):
                    painter.drawRoundedRect(segment.rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        painter.end()

    @staticmethod
    def _is_here(segment: Segment, moment: Moment) -> bool:
        if moment.block or segment.blocks:
            return segment.blocks and bool(moment.block)
        if moment.under_way is not None:
            return segment.phase is moment.under_way.trace.program[moment.under_way.place.step].phase
        return segment.phase is (moment.phase or Phase.FORWARD)

    def _paint_segment(self, painter: QPainter, segment: Segment, theme: Theme, moment: Moment) -> None:
        phase, position = NAMES[segment.phase], moment.position
        if segment.blocks and moment.trace is not None:  # behind us in the backward phase, all of them
            passed = moment.position > last_loss_click(moment.trace)
            position = len(segment.marks) if passed else moment.block
        full = getattr(theme, phase)
        done, pale = color(full), color(mixed(full, theme.panel, 0.34))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(mixed(full, theme.panel, 0.16 if theme.dark else 0.12)))
        painter.drawRoundedRect(segment.rect, 5, 5)
        painter.setPen(color(theme.text_of(phase)))
        painter.drawText(
            QPointF(segment.rect.left() + _PADDING, segment.rect.top() + 17),
            self._shortened(segment),
        )
        painter.setPen(Qt.PenStyle.NoPen)
        here = None
        if segment.blocks == bool(moment.block):
            at = moment.block if segment.blocks else position + (moment.term is not None)
            here = next((rect for number, rect in segment.marks if number == at), None)
        if segment.dense:
            _paint_bar(painter, segment, position, done, pale)
        else:
            for click, rect in segment.marks:
                painter.setBrush(done if click <= position else pale)
                radius = rect.width() / 2 if segment.blocks else min(3.0, rect.width() / 3)
                painter.drawRoundedRect(rect, radius, radius)
        self._paint_stops(painter, segment, theme, moment)
        if here is not None:
            wide = max(here.width(), 4.0)
            ring = QRectF(here.center().x() - wide / 2, here.top(), wide, here.height())
            if segment.dense:
                painter.setBrush(done)
            else:
                painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(theme.ink), 2))
            out = 2.5 if wide > 6 else 1.5
            radius = wide / 2 + out if segment.blocks else min(5.0, wide / 2)
            painter.drawRoundedRect(ring.adjusted(-out, -out, out, out), radius, radius)

    def _paint_stops(self, painter: QPainter, segment: Segment, theme: Theme, moment: Moment) -> None:
        """Draw a dot below the marks of steps at which a run stops; a ring where that is switched off."""
        if not self._stops or segment.blocks or moment.trace is None:
            return
        clicks = {s.click: self._stops[s.target] for s in moment.trace.program if s.target in self._stops}
        painter.setPen(QPen(color(theme.ink), 1))
        for click, rect in segment.marks:
            if click in clicks:
                painter.setBrush(color(theme.ink if clicks[click] else theme.panel))
                painter.drawEllipse(QPointF(rect.center().x(), segment.rect.bottom() - 2.5), 2.0, 2.0)
        painter.setPen(Qt.PenStyle.NoPen)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the click of a mark, or to a building block."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        click, block = self.click_at(event.position()), self.block_at(event.position())
        if click is not None:
            self.chosen.emit(click)
        elif block is not None:
            self.block_chosen.emit(block)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show by the pointer what can be clicked."""
        place = event.position()
        found = self.click_at(place) is not None or self.block_at(place) is not None
        self.setCursor(Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """Name the step of a mark in a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            told = self._told(QPointF(event.pos()))
            if told:
                QToolTip.showText(event.globalPos(), told, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _told(self, place: QPointF) -> str:
        """Return the name of the step or the building block at a place; empty where there is none."""
        click, block, moment = self.click_at(place), self.block_at(place), self._moment
        if moment is None or moment.trace is None:
            return ""
        if block is not None:
            name = worded(block_label(moment.blocks[block - 1]))
            return name[:1].upper() + name[1:]
        return "" if click is None else worded(click_title(moment.trace, click))


def _paint_bar(painter: QPainter, segment: Segment, position: int, done: QColor, pale: QColor) -> None:
    """Draw marks that are too narrow to be told apart as a bar, filled up to where we are."""
    whole = segment.marks[0][1].united(segment.marks[-1][1])
    passed = [rect for click, rect in segment.marks if click <= position]
    painter.setBrush(pale)
    painter.drawRoundedRect(whole, 2, 2)
    if passed:
        painter.setBrush(done)
        painter.drawRoundedRect(whole.intersected(QRectF(0, 0, passed[-1].right(), _HEIGHT)), 2, 2)
