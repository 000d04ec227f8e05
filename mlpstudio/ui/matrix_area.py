"""What the sheet of all matrices and the view of a single one have in common: mouse, keys, tips, marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QToolTip, QWidget

from mlpstudio.core.sheet import Reading, Slot, per_sample
from mlpstudio.core.trace import Matrix
from mlpstudio.project.project import Project
from mlpstudio.render.boxes import Hit
from mlpstudio.render.matrix import Cell
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.render.palette import Palette, color
from mlpstudio.render.sheet import SheetStyle
from mlpstudio.session.pointing import NOTHING, Pointed
from mlpstudio.ui.theme import TEXT_SIZE, Theme
from mlpstudio.ui.words import worded

ARROWS: Final = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_BY_KEYBOARD = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


@dataclass(frozen=True, eq=False)
class Shown:
    """An iteration at a place, as matrices.

    Attributes
    ----------
    reading
        The iteration.
    position
        The click, from 1; 0 before the first one.
    results, read
        What this click computes, and what for.
    phase
        The phase of the click, or None.
    project
        What holds the numbers that can be edited.
    """

    reading: Reading
    position: int
    results: tuple[Slot, ...]
    read: frozenset[Slot]
    phase: str | None
    project: Project | None = None

    def value(self, slot: Slot) -> Matrix | None:
        """Return what a slot is worth; None where that is not computed yet."""
        return self.reading.value(slot, self.position)


class MatrixArea(QAbstractScrollArea):
    """A scrolled area of matrices in which cells are pointed at.

    The keyboard has a cursor of its own, a matrix and a cell of it. It appears when the area gets the focus
    by the keyboard, so that the arrow keys keep their meaning in the window for those who use the mouse.
    """

    pointed = Signal(object)
    """With the :class:`Hit` of the cell that the mouse or the cursor is on, or None."""

    opened = Signal(object, object)
    """With the slot of a matrix to be shown by itself, and a cell of it or None."""

    menu_asked = Signal(object, object)
    """With the slot under the mouse or the cursor, or None, and a place on the screen."""

    asked = Signal(object, object)
    """With the slot and the cell of a number that was clicked: why is it what it is?"""

    copy_asked = Signal(object)
    """With the slot of the matrix to be copied as text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.shown: Shown | None = None
        self.number_format = NumberFormat()
        self.cursor_slot: Slot | None = None
        self.cursor_cell: Cell = (0, 0)
        self.keyboard = False
        self.theme: Theme | None = None
        self.painting: Palette | None = None
        self._hovered: tuple[Slot, Cell | None] | None = None
        self._marked: Pointed = NOTHING

    # What the two views differ in

    def matrix_at(self, place: QPointF) -> tuple[Slot, Cell | None] | None:
        """Return the matrix, and the cell of it, at a place of the viewport."""
        raise NotImplementedError

    def cell_place(self, slot: Slot, cell: Cell) -> QRectF | None:
        """Return where a cell is drawn, in the viewport; None where the matrix is not shown."""
        raise NotImplementedError

    def reveal(self, slot: Slot, cell: Cell) -> None:
        """Scroll as little as shows a cell."""
        raise NotImplementedError

    def first_slot(self) -> Slot | None:
        """Return where the cursor begins."""
        raise NotImplementedError

    def beyond(self, slot: Slot, cell: Cell, step: tuple[int, int]) -> tuple[Slot, Cell]:
        """Return where the cursor goes that a step would take out of its matrix."""
        return slot, cell

    def can_open(self, slot: Slot) -> bool:
        """Tell whether a click opens a matrix."""
        return False

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.theme, self.painting = theme, theme.painting
        self.viewport().update()

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at, and the cells that make it."""
        if pointed != self._marked:
            self._marked = pointed
            self.viewport().update()

    def style_of_text(self) -> SheetStyle:
        """Return sizes for the window's text and number format."""
        window = QGuiApplication.font().pixelSize()
        return SheetStyle(12.0 * max(window, 8) / TEXT_SIZE if window > 0 else 12.0, self.characters())

    def characters(self) -> int:
        """Return how many characters a cell has room for, whatever stands in it."""
        return self.number_format.digits + 4

    def describe(self, slot: Slot, cell: Cell | None) -> str:
        """Return what a tip and a screen reader say about a cell, with every digit."""
        if self.shown is None:
            return ""
        reading, value = self.shown.reading, self.shown.value(slot)
        title = worded(reading.title(slot))
        rows, columns = reading.shape(slot)
        if cell is None or cell[0] >= rows or cell[1] >= columns:
            return self.tr("{name}, {rows}×{columns}").format(name=title, rows=rows, columns=columns)
        sample = per_sample(slot.symbol)
        place = self.tr("{name}, row {row}, sample {column}") if sample else self.tr(
            "{name}, row {row}, column {column}"
        )  # fmt: skip
        text = place.format(name=title, row=cell[0] + 1, column=cell[1] + 1)
        if value is None:
            return self.tr("{place}\nnot computed yet").format(place=text)
        return f"{text}\n{full(value[cell])}"

    def current(self) -> Slot | None:
        """Return the matrix that is copied: the cursor's, or else the one last pointed at."""
        if self.keyboard and self.hasFocus():
            return self.cursor_slot
        return self._hovered[0] if self._hovered is not None else self.cursor_slot

    def shape_of(self, slot: Slot) -> tuple[int, int]:
        """Return rows and columns of a slot now."""
        assert self.shown is not None
        return self.shown.reading.shape(slot)

    # Marks

    def paint_marks(self, painter: QPainter, palette: Palette) -> None:
        """Outline the pointed cell, the cells that make it, and the cell of the keyboard's cursor."""
        pen = QPen(color(palette.highlight), 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hits = self._marked.operands | ({self._marked.hit} if self._marked.hit is not None else set())
        painter.setPen(pen)
        cells: dict[str, set[Cell]] = {}
        for hit in hits:
            if hit.cell is not None:
                cells.setdefault(hit.symbol, set()).add(hit.cell)
        for symbol, those in cells.items():
            for place in self.places(symbol, those):
                painter.drawRoundedRect(place, 3.5, 3.5)
        for place in self.whole(frozenset(hit.symbol for hit in hits if hit.cell is None)):
            painter.drawRoundedRect(place.adjusted(-2, -2, 2, 2), 5, 5)
        if self.keyboard and self.hasFocus() and self.cursor_slot is not None and self.theme is not None:
            at = self.cell_place(self.cursor_slot, self.cursor_cell)
            if at is not None:
                painter.setPen(QPen(color(palette.panel), 4))
                painter.drawRoundedRect(at.adjusted(-1, -1, 1, 1), 4, 4)
                painter.setPen(QPen(color(self.theme.focus), 2))
                painter.drawRoundedRect(at.adjusted(-1, -1, 1, 1), 4, 4)

    def whole(self, symbols: frozenset[str]) -> list[QRectF]:
        """Return where matrices are drawn of which no single cell is pointed at, in the viewport."""
        return []

    def places(self, symbol: str, cells: set[Cell]) -> list[QRectF]:
        """Return where cells of a symbol are drawn, in the viewport."""
        raise NotImplementedError

    # The mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which cell the mouse is on."""
        self._hover(self.matrix_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        """Say that the mouse is on nothing here."""
        super().leaveEvent(event)
        self._hover(None)

    def _hover(self, found: tuple[Slot, Cell | None] | None) -> None:
        if found == self._hovered:
            return
        self._hovered = found
        opens = found is not None and self.can_open(found[0])
        shape = Qt.CursorShape.PointingHandCursor if opens else Qt.CursorShape.ArrowCursor
        self.viewport().setCursor(shape)
        self.pointed.emit(None if found is None else Hit(found[0].symbol, found[1]))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the matrix under the mouse as the current one; the keyboard's cursor goes."""
        found = self.matrix_at(event.position())
        self.keyboard = False
        if found is not None:
            self.cursor_slot, self.cursor_cell = found[0], found[1] or (0, 0)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Open what a click opens."""
        found = self.matrix_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or found is None:
            return
        if self.can_open(found[0]):
            self.opened.emit(*found)
        elif found == (self.cursor_slot, self.cursor_cell):
            self.asked.emit(*found)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show a tip with every digit."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self.matrix_at(QPointF(event.pos()))
            text = "" if found is None else self.describe(*found)
            if found is not None and self.can_open(found[0]):
                text = self.tr("{description}\nClick to see its numbers").format(description=text)
            QToolTip.showText(event.globalPos(), text, self.viewport())
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu; with its key, at the cursor."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.cursor_slot is not None:
            at = self.cell_place(self.cursor_slot, self.cursor_cell)
            place = QPoint(20, 20) if at is None else at.center().toPoint()
            self.menu_asked.emit(self.cursor_slot, self.viewport().mapToGlobal(place))
            return
        found = self.matrix_at(QPointF(event.pos()))
        self.menu_asked.emit(None if found is None else found[0], event.globalPos())

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Keep the keys that the cursor needs from the shortcuts of the window."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._takes(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def _takes(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Copy):
            return self.current() is not None
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        return self.keyboard and (event.key() in ARROWS) and plain

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the cursor to those who come by the keyboard."""
        super().focusInEvent(event)
        if event.reason() in _BY_KEYBOARD and self.shown is not None:
            self.keyboard = True
            slot = self.cursor_slot if self.cursor_slot is not None else self.first_slot()
            if slot is not None:
                self.move_cursor(slot, self.cursor_cell)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the cursor."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, open its matrix, or copy it."""
        slot = self.cursor_slot if self.cursor_slot is not None else self.first_slot()
        if slot is None or self.shown is None:
            super().keyPressEvent(event)
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit(self.current() or slot)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(slot, self.cursor_cell)
        elif event.key() in ARROWS or event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step_cursor(slot, event)
        else:
            super().keyPressEvent(event)

    def _step_cursor(self, slot: Slot, event: QKeyEvent) -> None:
        if not self.keyboard or self.cursor_slot is None:
            self.keyboard = True
            self.move_cursor(slot, self.cursor_cell)
            return
        rows, columns = self.shape_of(slot)
        row, column = min(self.cursor_cell[0], rows - 1), min(self.cursor_cell[1], columns - 1)
        if event.key() not in ARROWS:
            self.move_cursor(slot, (row, 0 if event.key() == Qt.Key.Key_Home else columns - 1))
            return
        step = ARROWS[Qt.Key(event.key())]
        jump = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        cell = row + step[0], column + step[1]
        if jump or not (0 <= cell[0] < rows and 0 <= cell[1] < columns):
            slot, cell = self.beyond(slot, (row, column), step)
        self.move_cursor(slot, cell)

    def move_cursor(self, slot: Slot, cell: Cell) -> None:
        """Put the cursor on a cell, scroll there, and say so to all views and to a screen reader."""
        rows, columns = self.shape_of(slot)
        self.cursor_slot, self.cursor_cell = slot, (min(cell[0], rows - 1), min(cell[1], columns - 1))
        self.reveal(slot, self.cursor_cell)
        self.tell(self.describe(slot, self.cursor_cell).replace("\n", ": "))
        self.pointed.emit(Hit(slot.symbol, self.cursor_cell))
        self.viewport().update()

    def tell(self, text: str) -> None:
        """Say something to a screen reader."""
        self.setAccessibleDescription(text)
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))
