"""The sheet: every matrix of the iteration in its section. A click opens the large ones."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from mlpstudio.core.sheet import Slot, per_sample
from mlpstudio.core.trace import Matrix
from mlpstudio.render.copies import alike
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.matrix import Cell
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, Phase, color, mixed
from mlpstudio.render.sheet import Block, SheetLayout, lay_out
from mlpstudio.render.sheet_paint import block_picture, paint_block
from mlpstudio.ui.matrix_area import Shown
from mlpstudio.ui.matrix_editing import EditableArea
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

_AROUND = 6.0  # of the outline of a current matrix
_CLEAR = 14  # between a matrix that was scrolled to and the edge
_MOST_PICTURES = 80
_MOST_FRAMES = 3  # of single cells in a heat picture


class SheetView(EditableArea):
    """All matrices together."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("All matrices of this iteration"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.layout_: SheetLayout | None = None
        self._samples = 0
        self._pictures: dict[Slot, tuple[Matrix | None, tuple[int, int], QPixmap]] = {}

    def show_iteration(self, shown: Shown, samples: int) -> None:
        """Show an iteration at a place.

        Parameters
        ----------
        shown
            What to show.
        samples
            Columns that a full batch has, for which room is kept.
        """
        before, self.shown = self.shown, shown
        old, new = (None if before is None else before.reading.trace), shown.reading.trace
        same = old is not None and (
            old is new or (old.network is new.network and old.training is new.training)
        )  # fmt: skip
        if not same or samples != self._samples or self.layout_ is None:
            self._samples = samples
            self._lay_out()
        moved = before is None or old is not new or before.position != shown.position
        if moved:
            self._follow()
            self.follow_cell()
            self.viewport().update()

    def set_number_format(self, number_format: NumberFormat) -> None:
        """Write numbers in another way."""
        if number_format != self.number_format:
            self.number_format = number_format
            self._lay_out()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._pictures.clear()
        super().set_theme(theme)

    def _lay_out(self) -> None:
        self._pictures.clear()
        if self.shown is None:
            return
        # As if the bar were always there: otherwise it would come and go with the width that it takes.
        width = self.width() - self.verticalScrollBar().sizeHint().width()
        reading = self.shown.reading
        made = lay_out(reading.sections, self._room, self._word, width, self.style_of_text())
        self.layout_ = made
        self._set_range()
        self.viewport().update()

    def _room(self, slot: Slot) -> tuple[int, int]:
        rows, columns = self.shape_of(slot)
        return rows, max(columns, self._samples) if per_sample(slot.symbol) else columns

    def _word(self, slot: Slot) -> str:
        assert self.shown is not None
        word = self.shown.reading.word(slot)
        return "" if word is None else worded(word)

    def _set_range(self) -> None:
        assert self.layout_ is not None
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(self.layout_.height - height, 0))
        bar.setPageStep(max(height, 1))
        bar.setSingleStep(self.layout_.style.cell[1])

    @property
    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def _follow(self) -> None:
        """Scroll as little as shows what this step computes."""
        if self.shown is None or self.layout_ is None:
            return
        blocks = [block for slot in self.shown.results if (block := self.layout_.block(slot)) is not None]
        if not blocks:
            return
        whole = QRectF()
        for block in blocks:
            whole = whole.united(block.rect)
        if whole.height() > self.viewport().height() - 2 * _CLEAR:
            whole = blocks[-1].rect
        self._scroll_to(whole.top() - _CLEAR, whole.bottom() + _CLEAR)

    def _scroll_to(self, top: float, bottom: float) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        if bottom > bar.value() + height:
            bar.setValue(round(bottom - height))
        if top < bar.value():
            bar.setValue(round(top))

    # Places

    def matrix_at(self, place: QPointF) -> tuple[Slot, Cell | None] | None:
        """Return the matrix, and the cell of it, at a place of the viewport."""
        if self.layout_ is None:
            return None
        at = place + QPointF(0, self._top)
        block = self.layout_.at(at)
        if block is None:
            return None
        cell, (rows, columns) = block.cell_at(at), self.shape_of(block.slot)
        inside = cell is not None and cell[0] < rows and cell[1] < columns
        return block.slot, cell if inside else None

    def cell_place(self, slot: Slot, cell: Cell) -> QRectF | None:
        """Return where a cell is drawn, in the viewport."""
        block = None if self.layout_ is None else self.layout_.block(slot)
        return None if block is None else block.cell_rect(cell).translated(0, -self._top)

    def places(self, symbol: str, cells: set[Cell]) -> list[QRectF]:
        """Return where cells of a symbol are drawn, in the viewport: in all the matrices it stands for.

        Many cells of a heat picture get one frame around all of them; mostly they are a row or a column.
        """
        if self.layout_ is None or self.shown is None:
            return []
        found = []
        for block in self.layout_.of_symbol(symbol):
            rows, columns = self.shape_of(block.slot)
            there = [cell for cell in cells if cell[0] < rows and cell[1] < columns]
            if len(there) > _MOST_FRAMES and not block.numeric:
                found.append(block.cells_rect(there))
            else:
                found += [block.cell_rect(cell) for cell in there]
        return [place.translated(0, -self._top) for place in found]

    def whole(self, symbols: frozenset[str]) -> list[QRectF]:
        """Return where all cells of symbols are drawn, in the viewport."""
        found: list[QRectF] = []
        if self.layout_ is None or self.shown is None:
            return found
        for symbol in symbols:
            for block in self.layout_.of_symbol(symbol):
                rows, columns = self.shape_of(block.slot)
                found.append(block.cells_rect([(0, 0), (rows - 1, columns - 1)]).translated(0, -self._top))
        return found

    def reveal(self, slot: Slot, cell: Cell) -> None:
        """Scroll as little as shows a cell, and the name of its matrix where there is room for both."""
        block = None if self.layout_ is None else self.layout_.block(slot)
        if block is None:
            return
        place = block.cell_rect(cell)
        named = place.bottom() - block.rect.top() < self.viewport().height() - 2 * _CLEAR
        top = block.rect.top() if named else place.top()
        self._scroll_to(top - _CLEAR, place.bottom() + _CLEAR)

    def first_slot(self) -> Slot | None:
        """Return the result of the current step, or the first matrix in sight."""
        if self.layout_ is None or self.shown is None:
            return None
        if self.shown.results:
            return self.shown.results[-1]
        seen = self.layout_.between(self._top, self._top + self.viewport().height())
        return seen[0].slot if seen else None

    def beyond(self, slot: Slot, cell: Cell, step: tuple[int, int]) -> tuple[Slot, Cell]:
        """Return the nearest cell of the next matrix in reading order, or of the one before."""
        block = None if self.layout_ is None else self.layout_.block(slot)
        if block is None or self.layout_ is None:
            return slot, cell
        forward = sum(step) > 0
        beside = self.layout_.beside(block, 1 if forward else -1).slot
        if beside == slot:
            return slot, cell
        rows, columns = self.shape_of(beside)
        if step[0]:
            return beside, (0 if forward else rows - 1, min(cell[1], columns - 1))
        return beside, (min(cell[0], rows - 1), 0 if forward else columns - 1)

    def editable(self) -> tuple[Slot, ...]:
        """Return the matrices in numbers that can be edited, in reading order."""
        blocks = () if self.layout_ is None else self.layout_.blocks
        slots = (block.slot for block in blocks if block.numeric)
        return tuple(slot for slot in slots if not self.why_not(slot, (0, 0)))

    def can_open(self, slot: Slot) -> bool:
        """Tell whether a matrix is a heat picture, which a click opens."""
        block = None if self.layout_ is None else self.layout_.block(slot)
        return block is not None and not block.numeric

    # Drawing

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what is in sight."""
        if self.painting is None:
            return
        painter = QPainter(self.viewport())
        sharp = alike(painter)
        painter.fillRect(event.rect(), color(self.painting.panel))
        if self.shown is not None and self.layout_ is not None:
            phase: Phase | None = self.shown.phase  # type: ignore[assignment]
            palette = self.painting.for_phase(phase)
            painter.save()
            painter.translate(0, -self._top)
            self._paint_headings(painter, self.layout_, palette)
            top, bottom = self._top + event.rect().top(), self._top + event.rect().bottom() + 1
            for block in self.layout_.between(top - 2 * _AROUND, bottom + 2 * _AROUND):
                if sharp:
                    painter.drawPixmap(block.rect.topLeft(), self._picture(block))
                else:
                    self._paint_block(painter, block)
            self._paint_outlines(painter, self.layout_, palette)
            painter.restore()
            self.paint_marks(painter, palette)
        painter.end()

    def _paint_headings(self, painter: QPainter, layout: SheetLayout, palette: Palette) -> None:
        size = 1.02 * layout.style.size
        for number, heading in enumerate(layout.headings):
            if number:
                painter.fillRect(QRectF(0, heading.top, layout.width, 1), color(palette.line))
            text = glyphs(worded(heading.section.title), "text bold", size)
            text.paint(painter, 16, heading.baseline, palette.ink)

    def _paint_outlines(self, painter: QPainter, layout: SheetLayout, palette: Palette) -> None:
        """Draw strong frames around what the step computes, and thin ones around what it reads."""
        assert self.shown is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        thin = QPen(color(mixed(palette.highlight, palette.panel, 0.55)), 1, Qt.PenStyle.DashLine)
        strong = QPen(color(palette.highlight), 2)
        for slots, pen in ((self.shown.read, thin), (self.shown.results, strong)):
            painter.setPen(pen)
            for slot in slots:
                block = layout.block(slot)
                if block is not None:
                    place = block.rect.adjusted(-_AROUND, -_AROUND + 2, _AROUND, _AROUND)
                    painter.drawRoundedRect(place, 7, 7)

    def _paint_block(self, painter: QPainter, block: Block) -> None:
        """Draw a block for somebody else than the screen."""
        assert self.shown is not None
        assert self.painting is not None
        value, shape = self.shown.value(block.slot), self.shape_of(block.slot)
        paint_block(painter, block, value, shape, self.number_format, self.painting, 1.0)

    def _picture(self, block: Block) -> QPixmap:
        """Return a block as it is now, drawn anew only where its numbers have changed."""
        assert self.shown is not None
        assert self.painting is not None
        value, shape = self.shown.value(block.slot), self.shape_of(block.slot)
        ratio = self.viewport().devicePixelRatioF()
        kept = self._pictures.get(block.slot)
        if kept is not None and kept[0] is value and kept[1] == shape:
            return kept[2]
        made = block_picture(block, value, shape, self.number_format, self.painting, ratio)
        if len(self._pictures) >= _MOST_PICTURES:
            self._pictures.clear()
        self._pictures[block.slot] = (value, shape, made)
        return made

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for the new width."""
        super().resizeEvent(event)
        if self.layout_ is None:
            return
        if event.size().width() != event.oldSize().width():
            self._lay_out()
        self._set_range()
        self._follow()
        self.follow_cell()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the window's text, and the sharpness of the screen."""
        super().changeEvent(event)
        if event.type() in (
            QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange, QEvent.Type.DevicePixelRatioChange,
        ):  # fmt: skip
            self._lay_out()
