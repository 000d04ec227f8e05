"""The selection in a matrix, and the way through its cells."""

from __future__ import annotations

from mlpstudio.core.records import record
from mlpstudio.core.sheet import Slot
from mlpstudio.core.trace import Matrix
from mlpstudio.render.matrix import Cell


@record
class Chosen:
    """A block of selected cells: rows and columns, the last ones included."""

    slot: Slot
    top: int
    left: int
    bottom: int
    right: int

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.bottom - self.top + 1, self.right - self.left + 1

    def holds(self, slot: Slot, cell: Cell | None) -> bool:
        """Tell whether a cell is one of them."""
        if cell is None:
            return False
        inside = self.top <= cell[0] <= self.bottom and self.left <= cell[1] <= self.right
        return slot == self.slot and inside

    def of(self, value: Matrix) -> Matrix:
        """Return the numbers of the block."""
        return value[self.top : self.bottom + 1, self.left : self.right + 1]


def following(shape: tuple[int, int], cell: Cell, step: tuple[int, int]) -> Cell | None:
    """Return the next cell along the rows, or with a step down or up along the columns; None past the end."""
    rows, columns = shape
    if step[0]:
        at = cell[1] * rows + cell[0] + step[0]
        column, row = divmod(at, rows)
    else:
        at = cell[0] * columns + cell[1] + step[1]
        row, column = divmod(at, columns)
    return (row, column) if 0 <= at < rows * columns else None
