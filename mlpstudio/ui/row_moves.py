"""Rows of the table of data change places: dragged by their numbers, or with Alt and an arrow."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from mlpstudio.project.rows import moved
from mlpstudio.ui.cell_edits import DataEdit
from mlpstudio.ui.cell_keys import begins_number, command, rows_command

if TYPE_CHECKING:
    from mlpstudio.ui.data_table import DataTable


class RowMoves(QObject):
    """Makes one edit of each move.

    Parameters
    ----------
    table
        Whose rows are moved.
    """

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table
        table.header.dropped.connect(self._dropped)

    def takes(self, event: QKeyEvent) -> bool:
        """Do what a key does to rows; tell whether it does anything."""
        if self.cancels(event):
            self._table.header.cancel()
            return True
        way = way_of(event)
        if way:
            self._step(way)
        return bool(way)

    def cancels(self, event: QKeyEvent) -> bool:
        """Tell whether a key lets go of a row that is being dragged."""
        return event.key() == Qt.Key.Key_Escape and self._table.header.dragging

    def _dropped(self, taken: int, before: int) -> None:
        """Move a row; with it all that are selected, where it is one of several."""
        block = self._table.block
        rows = slice(taken, taken + 1)
        if block is not None and block[0].start <= taken < block[0].stop:
            rows = block[0]
        self._move(rows, before)

    def _step(self, way: int) -> None:
        """Move the selected rows up (-1) or down (1)."""
        block, count = self._table.block, len(self._table.rows.values)
        if block is None or block[0].start >= count:
            return
        before = block[0].start - 1 if way < 0 else block[0].stop + 1
        if 0 <= before <= count:
            self._move(block[0], before)

    def _move(self, rows: slice, before: int) -> None:
        table, height = self._table, rows.stop - rows.start
        if rows.start <= before <= rows.stop or table.refuses(rows.start, 0):
            return
        change = partial(moved, first=rows.start, last=rows.stop - 1, before=before)
        if not table.ask(DataEdit(change, table.refuse), rows.start, 0):
            return
        to = before if before < rows.start else before - height
        table.choose(to, max(table.currentIndex().column(), 0), height)
        table.choose_sample(to)


def way_of(event: QKeyEvent) -> int:
    """Return -1 or 1 where a key moves rows up or down: Alt with an arrow; 0 for other keys."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers != Qt.KeyboardModifier.AltModifier:
        return 0
    return {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)


def acts(event: QKeyEvent) -> bool:
    """Tell whether a key does anything to the numbers or the rows of the table."""
    return bool(command(event) or rows_command(event) or way_of(event)) or begins_number(event)
