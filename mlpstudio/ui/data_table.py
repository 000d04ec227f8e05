"""The table in which samples are typed, pasted, filled and deleted, as in a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final, cast

import numpy as np
from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.named_blocks import read_named_block
from mlpstudio.core.parameters import Array
from mlpstudio.core.reading import write_block, write_number
from mlpstudio.project import cells
from mlpstudio.ui.cell_edits import DataEdit, RowsEdit, SamplesEdit
from mlpstudio.ui.cell_field import CellField
from mlpstudio.ui.cell_keys import begins_number, command, rows_command
from mlpstudio.ui.column_widths import spread
from mlpstudio.ui.data_model import DataModel, Index
from mlpstudio.ui.data_pointing import DataPointing
from mlpstudio.ui.row_header import RowHeader
from mlpstudio.ui.row_moves import RowMoves, acts
from mlpstudio.ui.words import worded

_ROW, _NARROWEST, _NARROWEST_BRIEF, _WIDEST = 26, 48, 32, 160
_VISIBLE: Final = QAbstractItemView.ScrollHint.EnsureVisible
_KEEP: Final = QItemSelectionModel.SelectionFlag.ClearAndSelect


class DataTable(QTableView):
    """All samples; numbers can be edited at their place, and rows added and deleted."""

    edited = Signal(object)
    """With a :class:`SamplesEdit` or a :class:`RowsEdit`."""
    began = Signal()
    """Somebody begins to type."""
    sample_chosen = Signal(object)
    """With the row of a sample that was clicked, or gone to with the arrow keys."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = DataModel(self)
        self.setModel(self.rows)
        self.setObjectName("samples")
        self.setAccessibleName(self.tr("Samples"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        down, across = RowHeader(self), self.horizontalHeader()
        self.setVerticalHeader(down)
        self.header = down
        down.setDefaultSectionSize(_ROW)
        down.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        for header in (across, down):
            header.setHighlightSections(False)
            # Its own, always empty: else it asks for every single cell of a column whether it is selected.
            header.setSelectionModel(QItemSelectionModel(self.rows, header))
        down.sectionClicked.connect(self._row_clicked)
        self._moves, self.pointing = RowMoves(self), DataPointing(self)
        self.field = CellField(self.viewport())
        self.field.committed.connect(self._committed)
        self.field.cancelled.connect(self._back_to_cells)
        self._editing: tuple[int, int] | None = None
        self._first_column: int | None = None  # where a row of numbers was begun that Tab went along
        self._locked = self._told_lock = False
        self._refused = ""

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self._locked, self._told_lock = locked, False
        self.header.fixed = locked
        if locked and self.field.active:
            self.field.finish()
            self._back_to_cells()
        self.field.say_nothing()

    def fit_columns(self) -> None:
        """Share the width out; where the columns do not fit, answers are written with fewer digits."""
        shown = [column for column in range(self.rows.columnCount()) if column not in self.rows.hidden]
        room, self.rows.brief = self.viewport().width(), False
        needed = self._needed(shown, _NARROWEST)
        if sum(needed) > room and self.rows.answers.headings:
            self.rows.brief = True
            needed = self._needed(shown, _NARROWEST_BRIEF)
        for column in range(self.rows.columnCount()):
            self.setColumnHidden(column, column not in shown)
        for column, width in zip(shown, spread(needed, room), strict=True):
            self.setColumnWidth(column, width)

    def _needed(self, columns: list[int], least: int) -> list[int]:
        """Return how wide columns need to be."""
        header = self.horizontalHeader()
        header.setMinimumSectionSize(least)
        widths = [max(self.rows.width(column), header.sectionSizeHint(column)) for column in columns]
        return [max(min(width, _WIDEST), least) for width in widths]

    def follow_cell(self) -> None:
        """Let the field follow its cell."""
        if not self.field.active or self._editing is None:
            self.field.say_nothing()
        elif self._editing[0] < self.rows.rowCount() and self._editing[1] < self.rows.columns:
            self.field.move_to(self._place(*self._editing))
        else:
            self.give_up()

    def give_up(self) -> None:
        """Stop typing; what was typed is gone."""
        self._editing = None
        self.field.finish()

    def _place(self, row: int, column: int) -> QRectF:
        return QRectF(self.visualRect(self.rows.index(row, column)))

    def scrollTo(self, index: Index, hint: QAbstractItemView.ScrollHint = _VISIBLE) -> None:
        """Bring a cell into sight; with the last one that can be reached by keys, the answers beside it."""
        if index.column() == self.rows.columns - 1:
            super().scrollTo(self.rows.index(index.row(), self.rows.columnCount() - 1), hint)
        super().scrollTo(index, hint)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and the field with its cell."""
        super().scrollContentsBy(dx, dy)
        self.follow_cell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        self.fit_columns()
        self.follow_cell()

    # The selection

    @property
    def block(self) -> tuple[slice, slice] | None:
        """Rows and columns of numbers that are selected, without the empty row unless it is all, or None."""
        current = self.currentIndex()
        parts = [*cast("Iterable[QItemSelectionRange]", self.selectionModel().selection())]
        if not parts:
            if not current.isValid():
                return None
            return slice(current.row(), current.row() + 1), slice(current.column(), current.column() + 1)
        top, left = min(part.top() for part in parts), min(part.left() for part in parts)
        bottom, right = max(part.bottom() for part in parts), max(part.right() for part in parts)
        bottom = max(min(bottom, len(self.rows.values) - 1), top)
        return slice(top, bottom + 1), slice(left, min(right + 1, self.rows.columns))

    def choose(self, row: int, column: int, height: int = 1, width: int = 1) -> None:
        """Select a block, the cursor at its first cell."""
        rows, columns = self.rows.rowCount(), self.rows.columns
        row, column = min(row, rows - 1), min(column, columns - 1)
        last = self.rows.index(min(row + height, rows) - 1, min(column + width, columns) - 1)
        first = self.rows.index(row, column)
        self.selectionModel().setCurrentIndex(first, _KEEP)
        self.selectionModel().select(QItemSelection(first, last), _KEEP)
        self.scrollTo(first)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a cell; what was refused wants to be corrected first, or given up."""
        if self.field.active:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.say_nothing()
        self._first_column = None
        menu = event.button() == Qt.MouseButton.RightButton
        if menu and self.selectionModel().isSelected(self.indexAt(event.position().toPoint())):
            return
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.choose_sample(self.indexAt(event.position().toPoint()).row())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, and where a row that is dragged would come in."""
        super().paintEvent(event)
        self.pointing.paint()
        self.header.paint_line(self.viewport())

    def _row_clicked(self, row: int) -> None:
        if row < len(self.rows.values) and not self.field.active:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose_sample(row)

    def choose_sample(self, row: int) -> None:
        """Tell of a row that is to be shown, where it is that of a sample."""
        if 0 <= row < len(self.rows.values):
            self.sample_chosen.emit(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a cell."""
        index = self.indexAt(event.position().toPoint())
        cell = index.isValid() and index.column() < self.rows.columns  # no answer, which nobody types
        if event.button() == Qt.MouseButton.LeftButton and cell and not self.field.active:
            self.begin(index.row(), index.column())

    # The keyboard

    def event(self, event: QEvent) -> bool:
        """Keep the keys that edit from the shortcuts of the window."""
        pressed = event if isinstance(event, QKeyEvent) else None
        override = event.type() == QEvent.Type.ShortcutOverride
        if pressed is not None and override and (acts(pressed) or self._moves.cancels(pressed)):
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a cell to begin with to those who come by the keyboard."""
        super().focusInEvent(event)
        clicked = event.reason() == Qt.FocusReason.MouseFocusReason
        if not clicked and not self.currentIndex().isValid() and self.rows.columnCount():
            self.choose(0, 0)

    def keyboardSearch(self, search: str) -> None:
        """Search nothing: what is typed is a number."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, copy, paste, fill, clear, add and delete; else what every table does."""
        if self.field.active:
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.say_nothing()
        if self._moves.takes(event):
            return
        asked, current = command(event) or rows_command(event), self.currentIndex()
        if not current.isValid():
            super().keyPressEvent(event)
        elif asked == "select all":
            self.choose(0, 0, max(len(self.rows.values), 1), self.rows.columns)
        elif asked == "edit":
            self.begin(current.row(), current.column())
        elif asked:
            self.do(asked)
        elif begins_number(event):
            self.begin(current.row(), current.column(), event.text())
        else:
            self._first_column = None
            super().keyPressEvent(event)
            if self.currentIndex().row() != current.row():
                self.choose_sample(self.currentIndex().row())

    def do(self, asked: str) -> None:
        """Do to the selected block what a key, a button or an entry of the menu says."""
        block = self.block
        if asked == "copy":
            if block is not None and self.rows.values[block].size:
                QGuiApplication.clipboard().setText(write_block(self.rows.seen[block]))
            return
        rows, columns = block or (slice(len(self.rows.values), len(self.rows.values) + 1), slice(0, 1))
        if self.refuses(rows.start, columns.start):
            return
        if asked not in ("add", "add after", "delete") and self._shows_otherwise(rows.start, columns):
            return
        if asked in ("paste", "paste transposed"):
            self._paste(rows, columns, transposed=asked != "paste")
        elif asked in ("add", "add after"):
            row = rows.start if asked == "add" else min(rows.stop, len(self.rows.values))
            self.ask(RowsEdit((row,), False, self.refuse), rows.start, columns.start)
            self.choose(row, 0)
        elif asked == "delete":
            gone = tuple(range(rows.start, min(rows.stop, len(self.rows.values))))
            if gone:
                self.ask(RowsEdit(gone, True, self.refuse), rows.start, columns.start)
                self.choose(rows.start, columns.start)
        elif rows.start < len(self.rows.values):
            self._overwrite(asked, rows, columns)

    def _overwrite(self, asked: str, rows: slice, columns: slice) -> None:
        """Clear or fill a block; a fill of a single row or column repeats the one before it."""
        top, left = rows.start, columns.start
        if asked == "clear":
            values: Array = np.zeros((rows.stop - top, columns.stop - left))
        else:
            axis = 0 if asked == "fill down" else 1
            if axis == 0 and rows.stop - top == 1:
                top = max(top - 1, 0)
            if axis == 1 and columns.stop - left == 1:
                left = max(left - 1, 0)
            values = cells.filled(self.rows.values[top : rows.stop, left : columns.stop], axis)
        self.ask(SamplesEdit(top, left, values, self.refuse), rows.start, columns.start)

    def _paste(self, rows: slice, columns: slice, *, transposed: bool) -> None:
        try:
            names, values = read_named_block(QGuiApplication.clipboard().text())
        except InvalidInput as refused:
            self.field.note(self._place(rows.start, columns.start), worded(refused.message), "refusal")
            return
        shape = rows.stop - rows.start, columns.stop - columns.start
        values = cells.spread(values.T if transposed else values, shape)
        edit = SamplesEdit(rows.start, columns.start, values, self.refuse)
        if self.ask(edit, rows.start, columns.start):
            self.choose(rows.start, columns.start, *values.shape)
            if names:
                text = self.tr("Without the names {names}. Ctrl+Shift+I takes them along.")
                self.field.note(self._place(rows.start, columns.start), text.format(names=", ".join(names)))

    def ask(self, edit: SamplesEdit | RowsEdit | DataEdit, row: int, column: int) -> bool:
        """Ask for an edit; where it is refused, say why. Return whether it was made."""
        self._refused = ""
        self.edited.emit(edit)
        if self._refused:
            self.field.note(self._place(row, column), self._refused, "refusal")
        return not self._refused

    def say_refusal(self, reason: str) -> None:
        """Say beside the cell that is current, or the first one, why an edit is not possible."""
        current = self.currentIndex()
        self.field.note(self._place(max(current.row(), 0), max(current.column(), 0)), reason, "refusal")

    def refuse(self, reason: str) -> None:
        """Note why an edit is not possible."""
        self._refused = reason

    def refuses(self, row: int, column: int) -> bool:
        """Tell whether nothing can be edited, and say that once."""
        if self._locked and not self._told_lock:
            self._told_lock = True
            text = self.tr("The numbers are locked. Ctrl+L unlocks them.")
            self.field.note(self._place(row, column), text)
        return self._locked

    def _shows_otherwise(self, row: int, columns: slice) -> bool:
        """Tell whether numbers are shown that were not entered so, and say that; they cannot be edited."""
        if not self.rows.is_shown_otherwise(columns):
            return False
        text = self.tr("This is not what is edited. Choose “{name}” for that.").format(name=self.rows.usual)
        self.field.note(self._place(row, columns.start), text)
        return True

    # Typing

    def begin(self, row: int, column: int, typed: str = "") -> None:
        """Edit a cell at its place; in the empty row this makes a sample."""
        self.choose(row, column)
        if self.refuses(row, column) or self._shows_otherwise(row, slice(column, column + 1)):
            return
        if column in self.rows.computed:
            self.field.note(self._place(row, column), self.rows.computed_text(column))
            return
        self.began.emit()
        self._editing = row, column
        there = row < len(self.rows.values)
        text = write_number(self.rows.values[row, column]) if there else ""
        self.field.begin(self._place(row, column), self.rows.describe(row, column), text, typed)

    def _committed(self, number: float | None, step: str) -> None:
        if self._editing is None:
            return
        row, column = self._editing
        if number is not None:
            self._refused = ""
            self.edited.emit(SamplesEdit(row, column, np.array([[number]]), self.refuse))
            if self._refused:
                self.field.refuse(self._refused)
                return
        self._editing = None
        self.field.finish()
        if step:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.choose(*self._following(row, column, step))

    def _following(self, row: int, column: int, step: str) -> tuple[int, int]:
        """Return the cell that is typed next; Enter after Tab begins the next row where this one began."""
        columns = self.rows.columns
        if step in ("down", "up"):
            first, self._first_column = self._first_column, None
            return max(row + (1 if step == "down" else -1), 0), column if first is None else first
        if self._first_column is None:
            self._first_column = column
        onwards = 1 if step == "right" else -1
        at = row * columns + column + onwards
        while at > 0 and at % columns in self.rows.computed:
            at += onwards
        return divmod(max(at, 0), columns)

    def _back_to_cells(self) -> None:
        self._editing = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)
