"""Matrices of which a block of cells can be selected."""

from __future__ import annotations

from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from mlpstudio.core.sheet import Slot
from mlpstudio.render.matrix import Cell
from mlpstudio.render.palette import Palette, color
from mlpstudio.ui.chosen import Chosen
from mlpstudio.ui.matrix_area import MatrixArea


class SelectableArea(MatrixArea):
    """An area of matrices with a selection, which reaches from an anchor to the cursor."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._anchor: Cell | None = None
        self.selecting = False
        """Whether the cell of the cursor was chosen: by a click, or by an arrow."""

    @property
    def typing(self) -> bool:
        """Whether a number is being typed."""
        return False

    @property
    def chosen(self) -> Chosen | None:
        """The selected block; None where nothing was chosen."""
        slot = self.cursor_slot
        if slot is None or self.shown is None or not self.selecting or not self._there(slot):
            return None
        rows, columns = self.shape_of(slot)
        one, other = self.cursor_cell, self._anchor or self.cursor_cell
        (top, bottom), (left, right) = sorted((one[0], other[0])), sorted((one[1], other[1]))
        return Chosen(
            slot, min(top, rows - 1), min(left, columns - 1), min(bottom, rows - 1), min(right, columns - 1)
        )

    def _there(self, slot: Slot) -> bool:
        return self.shown is not None and slot in self.shown.reading.slots()

    def select_all(self) -> None:
        """Select the whole matrix."""
        if self.cursor_slot is not None and self._there(self.cursor_slot):
            rows, columns = self.shape_of(self.cursor_slot)
            self._anchor, self.cursor_cell, self.selecting = (0, 0), (rows - 1, columns - 1), True
            self.viewport().update()

    def _select(self, chosen: Chosen) -> None:
        self.cursor_slot, self.selecting = chosen.slot, True
        self._anchor, self.cursor_cell = (chosen.bottom, chosen.right), (chosen.top, chosen.left)
        self.viewport().update()

    def paint_marks(self, painter: QPainter, palette: Palette) -> None:
        """Tint and frame the selected cells, below all other marks."""
        chosen = self.chosen
        if chosen is not None and self.theme is not None and (self.hasFocus() or self.typing):
            first = self.cell_place(chosen.slot, (chosen.top, chosen.left))
            last = self.cell_place(chosen.slot, (chosen.bottom, chosen.right))
            if first is not None and last is not None:
                whole = first.united(last).adjusted(-1, -1, 1, 1)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                tint = QColor(self.theme.accent)
                tint.setAlphaF(0.1 if chosen.shape != (1, 1) else 0.0)
                painter.setBrush(tint)
                painter.setPen(QPen(color(self.theme.focus), 2))
                painter.drawRoundedRect(whole, 4, 4)
        super().paint_marks(painter, palette)
