"""A painted table: in each row what it is about, numbers at the right, perhaps a second line and a mark."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mlpstudio.core.markup import Markup
from mlpstudio.render.boxes import Box
from mlpstudio.render.glyphs import Face, glyphs
from mlpstudio.render.palette import color, mixed
from mlpstudio.render.typeset import typeset
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.check.line import SECOND
from mlpstudio.ui.check.line import Line as Line
from mlpstudio.ui.check.line import Mark as Mark
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme

_HEAD, _PADDING = 22, 8
_TEXT, _NOTE, _NUMBER, _MATH = 13.0, 11.5, 12.5, 14.5
_MARK = 24
_LEAST_LEAD = 84  # pixels that what a row is about has at least: columns give way


class Rows(QWidget):
    """The table.

    Parameters
    ----------
    name
        What a screen reader calls it.
    columns
        The heads of the numbers; the first columns give way where there is little room.
    """

    pointed = Signal(object)
    """With the key of the row under the mouse or the focus, or None."""
    chosen = Signal(object)
    """With the key of a row that was clicked, or chosen by Enter."""

    def __init__(self, name: str, columns: Sequence[str] = ("",), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self._columns = name, tuple(columns)
        self._theme: Theme | None = None
        self._lines: tuple[Line, ...] = ()
        self._tops: list[int] = []
        self._widths: list[float] = []
        self._marked = False
        self.current: int | None = None
        self._hovered: int | None = None
        self._pointed: frozenset[object] = frozenset()
        self.setAccessibleName(name)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    # What is shown

    @property
    def lines(self) -> tuple[Line, ...]:
        """The rows that are shown."""
        return self._lines

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Show other rows."""
        self._lines = tuple(lines)
        self._tops, top = [], _HEAD if any(self._columns) else 0
        for line in lines:
            self._tops.append(top)
            top += line.height
        self._marked = any(line.mark for line in lines)
        count = len(self._columns)
        self._widths = [
            max(
                (
                    glyphs(line.numbers[c], _face(line), _NUMBER).width
                    for line in lines if len(line.numbers) == count
                ),
                default=0.0,
            )
            for c in range(count)
        ]  # fmt: skip
        self._widths = [
            max(width, glyphs(head, "text", _NOTE).width) + 14
            for width, head in zip(self._widths, self._columns, strict=True)
        ]
        answers = any(line.key is not None for line in lines)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if answers else Qt.FocusPolicy.NoFocus)
        if self.current is not None and self.current >= len(lines):
            self.current = None
        if self._hovered is not None:  # what it stood for is no longer there
            self._hovered = None
            self.pointed.emit(None)
        self.setAccessibleDescription("" if self.current is None else lines[self.current].spoken)
        self.setFixedHeight(max(top, 1))
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def mark(self, pointed: frozenset[object]) -> None:
        """Set off the rows that stand for something that is pointed at."""
        if pointed != self._pointed:
            self._pointed = pointed
            self.update()

    @property
    def marked_rows(self) -> tuple[int, ...]:
        """The rows that are set off, as something that they stand for is pointed at."""
        return tuple(row for row, line in enumerate(self._lines) if line.stands_for & self._pointed)

    def sizeHint(self) -> QSize:
        """Return a usual width with the height of all rows."""
        return QSize(360, self.height())

    # Hands

    def row_at(self, y: float) -> int | None:
        """Return the row at a height of the widget."""
        for index, (top, line) in enumerate(zip(self._tops, self._lines, strict=True)):
            if top <= y < top + line.height:
                return index
        return None

    def rect_of(self, row: int) -> QRect:
        """Return the place of a row."""
        return QRect(0, self._tops[row], self.width(), self._lines[row].height)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Point at the row under the mouse."""
        self._hover(self.row_at(event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        self._hover(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Choose a row."""
        row = self.row_at(event.position().y())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.current = row
            self._choose(row)
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move along the rows, or choose one."""
        last = len(self._lines) - 1
        now = -1 if self.current is None else self.current
        goals = {
            Qt.Key.Key_Down: min(now + 1, last), Qt.Key.Key_Up: max(now - 1, 0),
            Qt.Key.Key_Home: 0, Qt.Key.Key_End: last,
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in goals and self._lines:
            self._go_to(goals[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current is not None:
            self._choose(self.current)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keys are."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._go_to(min(self.current or 0, len(self._lines) - 1))
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Point at nothing any more."""
        super().focusOutEvent(event)
        self.pointed.emit(None)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        """Point at nothing any more."""
        super().hideEvent(event)
        self._hover(None)

    def event(self, event: QEvent) -> bool:
        """Show a tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            row = self.row_at(event.pos().y())
            QToolTip.showText(event.globalPos(), "" if row is None else self._lines[row].spoken, self)
            return True
        return super().event(event)

    def _go_to(self, row: int) -> None:
        self.current = row
        line = self._lines[row]
        self.setAccessibleDescription(line.spoken)
        announce(self, line.spoken)
        self.pointed.emit(line.key)
        self.update()

    def _hover(self, row: int | None) -> None:
        if row != self._hovered:
            self._hovered = row
            key = None if row is None else self._lines[row].key
            self.setCursor(Qt.CursorShape.ArrowCursor if key is None else Qt.CursorShape.PointingHandCursor)
            self.pointed.emit(key)
            self.update()

    def _choose(self, row: int) -> None:
        if self._lines[row].key is not None:
            self.chosen.emit(self._lines[row].key)

    # Painting

    def _shown_columns(self) -> tuple[int, ...]:
        """Return the columns there is room for; the last one always."""
        count, room = len(self._columns), self.width() - self._ends - _LEAST_LEAD
        first = 0
        while first < count - 1 and sum(self._widths[first:]) > room:
            first += 1
        return tuple(range(first, count))

    @property
    def _ends(self) -> int:
        return _MARK if self._marked else 4

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the rows that are asked for."""
        theme = self._theme
        if theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._shown_columns()
        if any(self._columns) and event.rect().top() < _HEAD:
            self._paint_heads(painter, theme, columns)
        for row, line in enumerate(self._lines):
            if self.rect_of(row).intersects(event.rect()):
                self._paint_line(painter, theme, row, line, columns)
        painter.end()

    def _rights(self, columns: tuple[int, ...]) -> dict[int, float]:
        right, found = float(self.width() - self._ends), {}
        for column in reversed(columns):
            found[column] = right
            right -= self._widths[column]
        return found | {-1: right}

    def _paint_heads(self, painter: QPainter, theme: Theme, columns: tuple[int, ...]) -> None:
        for column, right in self._rights(columns).items():
            if column >= 0:
                head = glyphs(self._columns[column], "text", _NOTE)
                head.paint(painter, right - head.width, 14, theme.muted)

    def _paint_line(
        self, painter: QPainter, theme: Theme, row: int, line: Line, columns: tuple[int, ...]
    ) -> None:
        rect = QRectF(self.rect_of(row))
        self._paint_ground(painter, theme, row, line, rect)
        ink = theme.ink if line.key is not None or line.strong or line.numbers else theme.muted
        baseline = rect.top() + 18.5
        rights = self._rights(columns)
        left = rect.left() + _PADDING
        if len(line.numbers) == len(self._columns):
            for column in columns:
                text = glyphs(line.numbers[column], _face(line), _NUMBER)
                text.paint(painter, rights[column] - text.width, baseline, ink)
            end = rights[-1]
        else:  # words in the place of numbers
            words = glyphs(" ".join(line.numbers), "text", _NOTE)
            end = self.width() - self._ends - words.width
            words.paint(painter, end, baseline, theme.muted)
        _paint_words(painter, theme, line.lead, left, baseline, end - left - 8, ink, line.strong)
        if line.note is not None:
            _paint_words(
                painter, theme, line.note, left, baseline + SECOND, rect.width() - left - self._ends,
                theme.muted, False, small=True,
            )  # fmt: skip
        if line.mark:
            self._paint_mark(painter, theme, line.mark, rect)

    def _paint_ground(self, painter: QPainter, theme: Theme, row: int, line: Line, rect: QRectF) -> None:
        focused = self.hasFocus() and row == self.current
        told = (row == self._hovered and line.key is not None) or bool(line.stands_for & self._pointed)
        if told or focused:
            painter.setPen(QPen(color(theme.focus), 1) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(color(mixed(theme.accent, theme.panel, 0.08)))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)
        elif line.strong:
            painter.setPen(QPen(color(theme.line), 1))
            painter.drawLine(rect.topLeft(), rect.topRight())
        if line.bar:
            room = (rect.width() - 2 * _PADDING) * min(abs(line.bar), 1.0)
            shade = theme.positive if line.bar > 0 else theme.negative
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(mixed(shade, theme.panel, 0.55)))
            painter.drawRoundedRect(
                QRectF(rect.left() + _PADDING, rect.bottom() - 3, max(room, 2.0), 2), 1, 1
            )  # fmt: skip

    def _paint_mark(self, painter: QPainter, theme: Theme, mark: Mark, rect: QRectF) -> None:
        place = QRect(int(rect.right()) - 19, int(rect.top()) + 6, 16, 16)
        if mark == "waits":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(theme.line))
            painter.drawEllipse(QRectF(place).adjusted(6, 6, -6, -6))
            return
        name, shade = MARKS[mark]
        icon(name, getattr(theme, shade)).paint(painter, place)


MARKS = {
    "agrees": ("check", "accent"),
    "kink": ("check", "muted"),
    "differs": ("warning", "error"),
    "broken": ("close", "muted"),
}
"""The icon and the colour of each mark."""


def _face(line: Line) -> Face:
    return "number bold" if line.strong else "number"


@lru_cache(maxsize=512)
def _fitting(words: Markup, size: float, room: float) -> Box:
    box = typeset(words, size)
    return box if box.width <= room else typeset(words, max(9.5, size * room / box.width))


def _paint_words(
    painter: QPainter, theme: Theme, words: Markup | str, x: float, baseline: float, room: float, ink: str,
    strong: bool, *, small: bool = False,
) -> None:  # fmt: skip
    if isinstance(words, str):
        size = _NOTE if small else _TEXT
        shaped = glyphs(words, "text medium" if strong else "text", size)
        text = words
        while shaped.width > room and len(text) > 1:
            text = text[:-1]
            shaped = glyphs(text.rstrip() + "…", "text medium" if strong else "text", size)
        shaped.paint(painter, x, baseline, ink)
        return
    box = _fitting(words, _TEXT if small else _MATH, round(max(room, 20.0)))
    painter.save()
    painter.setClipRect(QRectF(x - 2, baseline - 24, max(room, 20.0) + 4, 36))
    box.paint(painter, x, baseline, theme.painting, ink=ink)
    painter.restore()
