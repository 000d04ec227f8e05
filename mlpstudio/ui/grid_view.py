"""One matrix by itself, in numbers, whatever its size: only what is in sight is drawn."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from mlpstudio.core.sheet import Slot, per_sample
from mlpstudio.core.trace import Matrix
from mlpstudio.render.glyphs import glyphs, paint_numbers
from mlpstudio.render.matrix import Cell
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, Phase, color, mixed
from mlpstudio.render.sheet import SheetStyle
from mlpstudio.render.sheet_paint import Hand, hand, heat_image, largest_size, levels
from mlpstudio.ui.matrix_area import Shown
from mlpstudio.ui.matrix_editing import EditableArea

_GAP = 2


class GridView(EditableArea):
    """A single matrix with numbered rows and columns, which stay in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Matrix"))
        self.slot_: Slot | None = None
        self._style = SheetStyle()
        self._written: tuple[Matrix, Hand, float] | None = None

    def open(self, slot: Slot, cell: Cell | None) -> None:
        """Show a matrix, with a cell of it in the middle."""
        self.slot_ = self.cursor_slot = slot
        self.cursor_cell = cell or (0, 0)
        self._measure()
        if cell is not None:
            self._center(cell)
        self.viewport().update()

    def show_iteration(self, shown: Shown) -> None:
        """Show an iteration at a place."""
        self.shown = shown
        self._measure()
        self.follow_cell()
        self.viewport().update()

    def set_number_format(self, number_format: NumberFormat) -> None:
        """Write numbers in another way."""
        if number_format != self.number_format:
            self.number_format = number_format
            self._written = None
            self._measure()
            self.viewport().update()

    def _measure(self) -> None:
        """Set the range of the scroll bars."""
        if self.slot_ is None or self.shown is None:
            return
        self._style = self.style_of_text()
        rows, columns = self.shape_of(self.slot_)
        (across, down), room = self._style.cell, self._room()
        for bar, count, side, length in (
            (self.horizontalScrollBar(), columns, across, room.width()),
            (self.verticalScrollBar(), rows, down, room.height()),
        ):
            bar.setRange(0, max(math.ceil(count * side - length), 0))
            bar.setPageStep(max(int(length) - side, 1))
            bar.setSingleStep(side)

    @property
    def _margin(self) -> tuple[int, int]:
        """Width of the row numbers, and height of the column numbers."""
        assert self.slot_ is not None
        digits = len(str(self.shape_of(self.slot_)[0]))
        size = self._style.size
        return math.ceil((0.62 * max(digits, 2) + 1.5) * size), math.ceil(1.9 * size)

    def _room(self) -> QRectF:
        """Return where cells are drawn, in the viewport."""
        left, top = self._margin
        return QRectF(left, top, self.viewport().width() - left, self.viewport().height() - top)

    def _origin(self) -> QPointF:
        """Return where the first cell is drawn, in the viewport."""
        left, top = self._margin
        return QPointF(left - self.horizontalScrollBar().value(), top - self.verticalScrollBar().value())

    # Places

    def matrix_at(self, place: QPointF) -> tuple[Slot, Cell | None] | None:
        """Return the matrix, and the cell of it, at a place of the viewport."""
        if self.slot_ is None or self.shown is None:
            return None
        at, (across, down) = place - self._origin(), self._style.cell
        rows, columns = self.shape_of(self.slot_)
        row, column = math.floor(at.y() / down), math.floor(at.x() / across)
        inside = self._room().contains(place) and 0 <= row < rows and 0 <= column < columns
        return self.slot_, (row, column) if inside else None

    def cell_place(self, slot: Slot, cell: Cell) -> QRectF | None:
        """Return where a cell is drawn, in the viewport."""
        if slot != self.slot_ or self.shown is None:
            return None
        origin, (across, down) = self._origin(), self._style.cell
        return QRectF(
            origin.x() + cell[1] * across, origin.y() + cell[0] * down, across - _GAP, down - _GAP
        )  # fmt: skip

    def places(self, symbol: str, cells: set[Cell]) -> list[QRectF]:
        """Return where cells of a symbol are drawn, in the viewport."""
        slot = self.slot_
        if slot is None or symbol != slot.symbol:
            return []
        rows, columns = self._range(slot, self._room())
        seen = (cell for cell in cells if cell[0] in rows and cell[1] in columns)
        return [place for cell in seen if (place := self.cell_place(slot, cell)) is not None]

    def reveal(self, slot: Slot, cell: Cell) -> None:
        """Scroll as little as shows a cell."""
        place, room = self.cell_place(slot, cell), self._room()
        if place is None:
            return
        for bar, first, last, near, far in (
            (self.horizontalScrollBar(), place.left(), place.right() + _GAP, room.left(), room.right()),
            (self.verticalScrollBar(), place.top(), place.bottom() + _GAP, room.top(), room.bottom()),
        ):
            if first < near:
                bar.setValue(round(bar.value() + first - near))
            elif last > far:
                bar.setValue(round(bar.value() + last - far))

    def _center(self, cell: Cell) -> None:
        (across, down), room = self._style.cell, self._room()
        self.horizontalScrollBar().setValue(round((cell[1] + 0.5) * across - room.width() / 2))
        self.verticalScrollBar().setValue(round((cell[0] + 0.5) * down - room.height() / 2))

    def first_slot(self) -> Slot | None:
        """Return the matrix."""
        return self.slot_

    def editable(self) -> tuple[Slot, ...]:
        """Return the matrix: from its end one comes to its beginning."""
        return () if self.slot_ is None else (self.slot_,)

    # Drawing

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is drawn already; only what comes into sight is drawn anew, and the numbering."""
        view = self.viewport()
        self.follow_cell()
        if self.slot_ is None or self.shown is None or not view.devicePixelRatioF().is_integer():
            view.update()
            return
        room = self._room().toRect()
        view.scroll(dx, dy, room)
        view.update(0, 0, view.width(), room.top())
        view.update(0, 0, room.left(), view.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells in sight."""
        if self.painting is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), color(self.painting.panel))
        if self.shown is not None and self.slot_ is not None:
            phase: Phase | None = self.shown.phase  # type: ignore[assignment]
            palette = self.painting.for_phase(phase)
            for exposed in cast(Iterable[QRect], event.region()):
                place = self._room().intersected(QRectF(exposed))
                if not place.isEmpty():
                    painter.setClipRect(place)
                    self._paint_cells(painter, self.slot_, place, palette)
                    self.paint_marks(painter, palette)
            self._paint_numbering(painter, self.slot_, palette)
        painter.end()

    def _range(self, slot: Slot, place: QRectF) -> tuple[range, range]:
        """Return the rows and columns that are drawn in a part of the viewport."""
        (across, down), origin, (rows, columns) = self._style.cell, self._origin(), self.shape_of(slot)
        first_row = max(math.floor((place.top() - origin.y()) / down), 0)
        first_column = max(math.floor((place.left() - origin.x()) / across), 0)
        last_row = min(rows, math.ceil((place.bottom() - origin.y()) / down))
        last_column = min(columns, math.ceil((place.right() - origin.x()) / across))
        return range(first_row, last_row), range(first_column, last_column)

    def _paint_cells(self, painter: QPainter, slot: Slot, part: QRectF, palette: Palette) -> None:
        assert self.shown is not None
        rows, columns = self._range(slot, part)
        if not rows or not columns:
            return
        value, origin, (across, down) = self.shown.value(slot), self._origin(), self._style.cell
        ground = color(palette.panel)
        left, top = origin.x() + columns.start * across, origin.y() + rows.start * down
        place = QRectF(left, top, len(columns) * across, len(rows) * down)
        if value is None:
            painter.fillRect(place, color(mixed(palette.line, palette.panel, 0.36)))
        else:
            self._paint_heat(painter, value, rows, columns, place, palette)
        for column in range(len(columns)):
            painter.fillRect(QRectF(left + (column + 1) * across - _GAP, top, _GAP, place.height()), ground)
        for row in range(len(rows)):
            painter.fillRect(QRectF(left, top + (row + 1) * down - _GAP, place.width(), _GAP), ground)
        if value is not None:
            self._paint_texts(painter, value, rows, columns, palette)

    def _paint_heat(
        self, painter: QPainter, value: Matrix, rows: range, columns: range, place: QRectF, palette: Palette
    ) -> None:
        part = value[rows.start : rows.stop, columns.start : columns.stop]
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(place, heat_image(levels(part, self._hand(value)[1]), palette, True))

    def _paint_texts(
        self, painter: QPainter, value: Matrix, rows: range, columns: range, palette: Palette
    ) -> None:
        written, (across, down), origin = self._hand(value)[0], self._style.cell, self._origin()
        right = origin.x() + across - _GAP - 0.32 * self._style.size
        baseline = origin.y() + (down - _GAP) / 2 + 0.36 * written.size
        aligned = written.writer.aligned
        part = value[rows.start : rows.stop, columns.start : columns.stop].tolist()
        texts = [
            (aligned(number), right + column * across, baseline + row * down)
            for row, numbers in zip(rows, part, strict=True)
            for column, number in zip(columns, numbers, strict=True)
        ]
        paint_numbers(painter, texts, written.size, palette.ink)

    def _hand(self, value: Matrix) -> tuple[Hand, float]:
        """Return how the matrix is written, and the size of its largest number."""
        if self._written is None or self._written[0] is not value:
            style = self._style
            written = hand(value, self.number_format, style.size, style.characters)
            self._written = value, written, largest_size(value)
        return self._written[1:]

    def _paint_numbering(self, painter: QPainter, slot: Slot, palette: Palette) -> None:
        """Number the rows and columns, from 1."""
        rows, columns = self._range(slot, self._room())
        (across, down), origin, room = self._style.cell, self._origin(), self._room()
        size = 0.86 * self._style.size
        painter.setClipRect(QRectF(room.left(), 0, room.width(), room.top()))
        right = origin.x() + across - _GAP - 0.32 * self._style.size
        texts = [(str(i + 1), right + i * across, room.top() - 0.55 * self._style.size) for i in columns]
        paint_numbers(painter, texts, size, palette.muted)
        painter.setClipRect(QRectF(0, room.top(), room.left(), room.height()))
        baseline = origin.y() + (down - _GAP) / 2 + 0.36 * size
        texts = [(str(i + 1), room.left() - 0.55 * self._style.size, baseline + i * down) for i in rows]
        paint_numbers(painter, texts, size, palette.muted)
        painter.setClipping(False)
        if per_sample(slot.symbol):
            word = glyphs(self.tr("sample"), "text", 0.8 * self._style.size)
            if word.width < room.left() + across / 2:
                word.paint(painter, 6, room.top() - 0.55 * self._style.size, palette.muted)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Shift, sideways."""
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and event.angleDelta().x() == 0:
            bar = self.horizontalScrollBar()
            bar.setValue(round(bar.value() - event.angleDelta().y() / 120 * 3 * bar.singleStep()))
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measure anew what is in sight."""
        super().resizeEvent(event)
        self._measure()
        self.follow_cell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the window's text."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange):
            self._written = None
            self._measure()
