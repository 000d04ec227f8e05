"""Lines of mathematics and words that flow, in which operands are links for the mouse and the keyboard."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mlpstudio.core.markup import Markup
from mlpstudio.core.records import record
from mlpstudio.render.boxes import Box, Hit, Mark
from mlpstudio.render.glyphs import Face, glyphs
from mlpstudio.render.palette import Palette, color
from mlpstudio.render.typeset import typeset
from mlpstudio.ui.announcer import announce

_GAP, _LEAD, _INDENT = 5.0, 7.0, 14.0
_EDGE = 3.0  # around everything: room for the ring of the focus
_LEAST_ASCENT, _LEAST_DESCENT = 0.95, 0.32  # of a line, in sizes of the font
_FORWARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.ShortcutFocusReason)


@record
class Item:
    """A part of a line that is not broken.

    Attributes
    ----------
    markup, words
        What it is: mathematics, or else words.
    link
        Where all of it leads; None where nothing or only parts of it lead somewhere.
    links
        Where parts of it lead, by what they stand for.
    quiet
        Whether its links are left to the mouse.
    face
        How words are written.
    """

    markup: Markup | None = None
    words: str = ""
    link: object = None
    links: Mapping[Hit, object] | None = None
    quiet: bool = False
    face: Face = "text"

    @property
    def plain(self) -> str:
        """It in one line of text."""
        return self.words if self.markup is None else self.markup.plain().strip()


@record
class _Placed:
    item: Item
    box: Box
    x: float
    baseline: float

    @property
    def rect(self) -> QRectF:
        top = self.baseline - self.box.ascent
        return QRectF(self.x, top, self.box.width, self.box.height)


@record
class Link:
    """A link as it is drawn: where it leads, its place, and what it is called if it is words."""

    to: object
    rect: QRectF
    baseline: float
    quiet: bool
    words: str = ""


class LinkedLines(QWidget):
    """The lines.

    Tab goes from link to link and then on to what comes next in the window; Enter and Space follow one.

    Parameters
    ----------
    size
        Of the letters, in pixels.
    """

    followed = Signal(object)
    """With where a link leads."""
    pointed = Signal(object)
    """With the :class:`Hit` under the mouse or the keyboard's focus, or None."""

    def __init__(self, size: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._size = size
        self._lines: tuple[tuple[Item, ...], ...] = ()
        self._palette: Palette | None = None
        self._ring = ""
        self._marked: frozenset[Hit] = frozenset()
        self._layouts: dict[int, tuple[list[_Placed], float]] = {}
        self._describe: Callable[[object], str] = str
        self.focused = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_lines(
        self, lines: Sequence[Sequence[Item]], describe: Callable[[object], str], size: float | None = None
    ) -> None:
        """Show other lines.

        Parameters
        ----------
        lines
            What each consists of. One that begins with an equals sign joins the line before if it has room.
        describe
            Returns what a tip and a screen reader say about where a link leads.
        size
            Of the letters, if it is another one from now on.
        """
        self._size = self._size if size is None else size
        self._lines, self._describe = tuple(tuple(line) for line in lines), describe
        self._layouts.clear()
        leads = any(item.link is not None or item.links for line in self._lines for item in line)
        self.focused = 0 if self.hasFocus() and leads else -1
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus if leads else Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.text)
        self.updateGeometry()
        self.update()

    @property
    def text(self) -> str:
        """All lines as text."""
        return "\n".join(" ".join(item.plain for item in line) for line in self._lines)

    def color(self, palette: Palette, ring: str) -> None:
        """Take colours; ``ring`` is that of the keyboard's focus."""
        if (palette, ring) != (self._palette, self._ring):
            self._palette, self._ring = palette, ring
            self.update()

    def mark(self, marked: frozenset[Hit]) -> None:
        """Mark what is pointed at."""
        if marked != self._marked:
            self._marked = marked
            self.update()

    # Places

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return round(self._laid_out(width)[1])

    def sizeHint(self) -> QSize:
        """Return a common width with its height."""
        return QSize(320, self.heightForWidth(max(self.width(), 200)))

    def _laid_out(self, width: int) -> tuple[list[_Placed], float]:
        if width not in self._layouts:
            self._layouts[width] = self._lay_out(float(width))
        return self._layouts[width]

    def _lay_out(self, width: float) -> tuple[list[_Placed], float]:
        placed: list[_Placed] = []
        row: list[tuple[Item, Box, float]] = []
        x, y = _EDGE, _EDGE
        for line in self._lines:
            boxes = [(item, self._box(item, width - 2 * _EDGE - _INDENT)) for item in line]
            whole = sum(box.width + _GAP for _, box in boxes)
            joins = bool(row) and line[0].plain == "=" and x + whole - _GAP <= width - _EDGE
            if row and not joins:
                y = self._finish(row, placed, y)
                row, x = [], _EDGE
            for at, (item, box) in enumerate(boxes):
                # No sign stands alone at the end of a row.
                with_next = (
                    _GAP + boxes[at + 1][1].width if item.plain == "=" and at + 1 < len(boxes) else 0.0
                )
                if row and x + box.width + with_next > width - _EDGE:
                    y = self._finish(row, placed, y)
                    row, x = [], _EDGE + _INDENT
                row.append((item, box, x))
                x += box.width + _GAP
        if row:
            y = self._finish(row, placed, y)
        return placed, y - _LEAD + _EDGE if placed else 0.0

    def _finish(self, row: list[tuple[Item, Box, float]], placed: list[_Placed], top: float) -> float:
        """Place a row below ``top``, and return where the next one begins."""
        ascent = max(_LEAST_ASCENT * self._size, *(box.ascent for _, box, _ in row))
        descent = max(_LEAST_DESCENT * self._size, *(box.descent for _, box, _ in row))
        placed += [_Placed(item, box, x, top + ascent) for item, box, x in row]
        return top + ascent + descent + _LEAD

    def _box(self, item: Item, width: float) -> Box:
        if item.markup is not None:
            box = typeset(item.markup, self._size)
            # What has no room for itself is set smaller, down to what can be read.
            if box.width <= width:
                return box
            return typeset(item.markup, max(10.0, self._size * width / box.width))
        text = glyphs(item.words, item.face, 0.87 * self._size)
        return Box(text.width, 0.75 * self._size, 0.22 * self._size, (Mark(0.0, 0.0, text),))

    def links(self) -> list[Link]:
        """Return all links in reading order."""
        found: list[Link] = []
        for placed in self._laid_out(self.width())[0]:
            item = placed.item
            if item.link is not None:
                found.append(Link(item.link, placed.rect, placed.baseline, item.quiet, item.plain))
            for region in placed.box.parts if item.links else ():
                to = None if item.links is None else item.links.get(region.hit)
                if to is not None:
                    rect = region.rect.translated(placed.x, placed.baseline)
                    found.append(Link(to, rect, placed.baseline, item.quiet))
        return found

    def link_at(self, place: QPointF) -> Link | None:
        """Return the innermost link at a place."""
        found = [link for link in self.links() if link.rect.adjusted(-2, -3, 2, 3).contains(place)]
        return min(found, key=lambda link: link.rect.width() * link.rect.height(), default=None)

    def name(self, link: Link) -> str:
        """Return what a link is called: its words, or the number that it leads to."""
        return link.words or self._describe(link.to)

    def hit(self, place: QPointF) -> Hit | None:
        """Return the number at a place."""
        for placed in self._laid_out(self.width())[0]:
            found = placed.box.hit(place.x() - placed.x, place.y() - placed.baseline)
            if found is not None:
                return found
        return None

    def of_symbol(self, symbol: str) -> frozenset[Hit]:
        """Return all numbers of a symbol that stand here."""
        boxes = (placed.box for placed in self._laid_out(self.width())[0])
        return frozenset(part.hit for box in boxes for part in box.parts if part.hit.symbol == symbol)

    def _shown_links(self) -> list[Link]:
        return [link for link in self.links() if not link.quiet]

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say what the mouse is on."""
        link = self.link_at(event.position())
        shape = Qt.CursorShape.ArrowCursor if link is None else Qt.CursorShape.PointingHandCursor
        self.setCursor(shape)
        self.pointed.emit(self.hit(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the mouse is on nothing here."""
        self.pointed.emit(None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link."""
        link = self.link_at(event.position())
        if link is not None and event.button() == Qt.MouseButton.LeftButton:
            self.followed.emit(link.to)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first link, or coming backwards at the last."""
        super().focusInEvent(event)
        if self.focused < 0 or event.reason() in (*_FORWARD, Qt.FocusReason.BacktabFocusReason):
            back = event.reason() == Qt.FocusReason.BacktabFocusReason
            # Who has just asked looks at the number; its operands are pointed at by who goes to them.
            points = event.reason() != Qt.FocusReason.ShortcutFocusReason
            self._focus(len(self._shown_links()) - 1 if back else 0, points=points)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no focus any more."""
        super().focusOutEvent(event)
        self.focused = -1
        self.pointed.emit(None)
        self.update()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go to the next link; from the last one to what comes next in the window."""
        at = self.focused + (1 if forward else -1)
        if self.focused >= 0 and 0 <= at < len(self._shown_links()):
            self._focus(at)
            return True
        return super().focusNextPrevChild(forward)

    def _focus(self, index: int, *, points: bool = True) -> None:
        links = self._shown_links()
        self.focused = index if 0 <= index < len(links) else -1
        if self.focused >= 0:
            name = self.tr("{name}, link").format(name=self.name(links[index]))
            self.setAccessibleDescription(name)
            announce(self, name)
            if points:
                self.pointed.emit(self.hit(links[index].rect.center()))
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Follow the link that has the focus."""
        links = self._shown_links()
        follows = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
        if follows and 0 <= self.focused < len(links):
            self.followed.emit(links[self.focused].to)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Show a tip with every digit; keep the keys that follow a link from the window's shortcuts."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            link = self.link_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), "" if link is None else self._describe(link.to), self)
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
            if plain and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
                event.accept()
                return True
        return super().event(event)

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines, what is marked, underlines, and the ring of the focus."""
        palette = self._palette
        if palette is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = replace(palette, panel=palette.canvas)
        for placed in self._laid_out(self.width())[0]:
            words = placed.item.markup is None and placed.item.face == "text"
            ink = palette.accent if placed.item.link is not None else palette.muted if words else None
            placed.box.paint(painter, placed.x, placed.baseline, ground, highlighted=self._marked, ink=ink)
        links = self._shown_links()
        painter.setPen(QPen(color(palette.muted), 1))
        for link in links:
            y = round(link.rect.bottom() + 1) + 0.5
            painter.drawLine(QPointF(link.rect.left(), y), QPointF(link.rect.right(), y))
        if self.hasFocus() and 0 <= self.focused < len(links):
            painter.setPen(QPen(color(self._ring), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(links[self.focused].rect.adjusted(-2, -2, 2, 3), 3, 3)
        painter.end()
