"""Matrices in which numbers are selected and edited at their place, as in a spreadsheet."""

from __future__ import annotations

from typing import Final

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array
from mlpstudio.core.reading import read_block, write_block
from mlpstudio.core.sheet import Role, Slot
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Matrix
from mlpstudio.core.writing import written_rows
from mlpstudio.project import cells
from mlpstudio.render.matrix import Cell
from mlpstudio.ui.cell_edits import CellEdit
from mlpstudio.ui.cell_field import CellField
from mlpstudio.ui.cell_keys import begins_number, command
from mlpstudio.ui.chosen import Chosen, following
from mlpstudio.ui.editability import why_not
from mlpstudio.ui.matrix_area import ARROWS
from mlpstudio.ui.matrix_selection import SelectableArea
from mlpstudio.ui.words import worded

_STEPS: Final = {"down": (1, 0), "up": (-1, 0), "right": (0, 1), "left": (0, -1)}


class EditableArea(SelectableArea):
    """An area of matrices with a selection, in which given numbers can be edited."""

    edited = Signal(object)
    """With a :class:`CellEdit`."""
    began = Signal()
    """Somebody begins to type."""
    typed_at = Signal(object, object, str)
    """With slot and cell of a picture that is to be opened, as something is typed into it, and what."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = CellField(self.viewport())
        self.field.committed.connect(self._committed)
        self.field.cancelled.connect(self._back_to_cells)
        self._editing: tuple[Slot, Cell] | None = None
        self._network: Network | None = None  # of the project in which somebody types
        self._locked = self._told_lock = False
        self._refused = ""

    @property
    def typing(self) -> bool:
        """Whether a number is being typed."""
        return self.field.active

    def editable(self) -> tuple[Slot, ...]:
        """Return the matrices that can be edited, in the order in which Tab and Enter go through them."""
        raise NotImplementedError

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited, or let it again."""
        self._locked, self._told_lock = locked, False
        if locked and self.field.active:
            self.field.finish()
            self._back_to_cells()
        self.field.say_nothing()

    # What may be edited

    def why_not(self, slot: Slot, cell: Cell) -> str:
        """Return why a cell cannot be edited; empty where it can."""
        assert self.shown is not None
        return why_not(self.shown, slot, cell)

    def _refuses(self, slot: Slot, cell: Cell) -> bool:
        """Say why a cell cannot be edited, and once that the cells are locked; tell whether it cannot."""
        if self._locked:
            if not self._told_lock:
                self._told_lock = True
                self._note(slot, cell, self.tr("The numbers are locked. Ctrl+L unlocks them."))
            return True
        reason = self.why_not(slot, cell)
        if reason:
            self._note(slot, cell, reason)
        return bool(reason)

    def _note(self, slot: Slot, cell: Cell, text: str, role: str = "note") -> None:
        self.reveal(slot, cell)
        place = self.cell_place(slot, cell)
        if place is not None:
            self.field.note(place, text, role)
            self.tell(text)

    # The mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a cell, or with Shift all up to it."""
        if self.field.active:  # what was refused wants to be corrected first, or given up
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.field.say_nothing()
        found, chosen = self.matrix_at(event.position()), self.chosen
        cell = None if found is None or self.can_open(found[0]) else found[1]
        menu = event.button() == Qt.MouseButton.RightButton
        if menu and chosen is not None and found is not None and chosen.holds(found[0], cell):
            return  # for what is selected
        extend = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        anchor = self._anchor or self.cursor_cell
        same = chosen is not None and found is not None and found[0] == chosen.slot
        super().mousePressEvent(event)
        self._anchor = anchor if extend and same else cell
        self.selecting = cell is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to where the mouse is dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton and self.selecting and not self.field.active:
            found = self.matrix_at(event.position())
            cell = None if found is None or found[0] != self.cursor_slot else found[1]
            if found is not None and cell is not None and cell != self.cursor_cell:
                self.cursor_cell = cell
                self.reveal(found[0], cell)
                self.viewport().update()
        super().mouseMoveEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Edit a cell."""
        found = self.matrix_at(event.position())
        if event.button() != Qt.MouseButton.LeftButton or found is None or self.can_open(found[0]):
            return
        if found[1] is not None:
            self.begin(found[0], found[1])

    # The keyboard

    def _takes(self, event: QKeyEvent) -> bool:
        acts = self.keyboard or self.selecting
        return super()._takes(event) or (acts and (bool(command(event)) or begins_number(event)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Edit, select, copy, paste, fill and clear; else what all matrices do."""
        if self.field.active:  # as with the mouse
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        slot = self.cursor_slot
        self.field.say_nothing()
        if (
            slot is None
            or self.shown is None
            or not self._there(slot)
            or not (self.keyboard or self.selecting)
        ):
            self._without_selection(event)
            return
        asked = command(event)
        if asked == "copy" and not self.selecting:
            super().keyPressEvent(event)
        elif asked == "edit":
            if self.why_not(slot, self.cursor_cell) and event.key() != Qt.Key.Key_F2:
                super().keyPressEvent(event)
            else:
                self.begin(slot, self.cursor_cell)
        elif asked:
            self.do(asked)
        elif event.key() in ARROWS:
            self._walk(event)
        elif begins_number(event):
            self.begin(slot, self.cursor_cell, event.text())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(slot, self.cursor_cell)
        else:
            self._without_selection(event)

    def _without_selection(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS or event.key() in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._anchor = None
        super().keyPressEvent(event)

    def _walk(self, event: QKeyEvent) -> None:
        """Go on to another cell, or with Shift select up to it."""
        step, slot = ARROWS[Qt.Key(event.key())], self.cursor_slot
        assert slot is not None
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = self._anchor or self.cursor_cell
            rows, columns = self.shape_of(slot)
            row, column = self.cursor_cell[0] + step[0], self.cursor_cell[1] + step[1]
            self.selecting = self.keyboard = True
            self.move_cursor(slot, (min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)))
            return
        self._anchor, self.keyboard, self.selecting = None, True, True
        super().keyPressEvent(event)

    def do(self, asked: str) -> None:
        """Do to the selected block what a key or an entry of the menu says."""
        chosen = self.chosen
        if chosen is None:
            if self.cursor_slot is None or not self._there(self.cursor_slot):
                return
            chosen = Chosen(self.cursor_slot, *self.cursor_cell, *self.cursor_cell)
        assert self.shown is not None
        value = self.shown.value(chosen.slot)
        if asked == "select all":
            self.select_all()
        elif asked == "copy":
            if value is not None:
                QGuiApplication.clipboard().setText(write_block(chosen.of(value)))
        elif self._refuses(chosen.slot, (chosen.top, chosen.left)) or value is None:
            return
        elif asked in ("paste", "paste transposed"):
            self._paste(chosen, transposed=asked != "paste")
        elif asked == "clear":
            self._replace(chosen, np.zeros(chosen.shape))
        else:
            self._fill(chosen, value, 0 if asked == "fill down" else 1)

    def _paste(self, chosen: Chosen, *, transposed: bool) -> None:
        try:
            values = read_block(QGuiApplication.clipboard().text())
        except InvalidInput as refused:
            self._note(chosen.slot, (chosen.top, chosen.left), worded(refused.message), "refusal")
            return
        values = cells.spread(values.T if transposed else values, chosen.shape)
        if self._replace(chosen, values):
            rows, columns = values.shape
            slot = self.cursor_slot or chosen.slot
            self._select(
                Chosen(slot, chosen.top, chosen.left, chosen.top + rows - 1, chosen.left + columns - 1)
            )

    def _fill(self, chosen: Chosen, value: Matrix, axis: int) -> None:
        """Repeat the first row or column; of a single one, the one before it."""
        top, left = chosen.top, chosen.left
        if chosen.shape[axis] == 1:
            top, left = (max(top - 1, 0), left) if axis == 0 else (top, max(left - 1, 0))
        whole = Chosen(chosen.slot, top, left, chosen.bottom, chosen.right)
        self._replace(whole, cells.filled(whole.of(value), axis))

    def _replace(self, chosen: Chosen, values: Array) -> bool:
        """Ask for other numbers in a block; where they are refused, say why, and return that they are."""
        refused = self._ask(chosen.slot, (chosen.top, chosen.left), values)
        if refused:
            self._note(chosen.slot, (chosen.top, chosen.left), refused, "refusal")
        else:
            self._stay_at(chosen.slot)
        return not refused

    def _ask(self, slot: Slot, cell: Cell, values: Array) -> str:
        """Ask for an edit; return why it is refused, if it is."""
        assert self.shown is not None
        samples, project = cells.NO_SAMPLES, self.shown.project
        if project is not None and parse(slot.symbol).kind in ("x", "y"):
            samples = project.data.parts()[0][self.shown.reading.trace.rows]
        self._refused = ""
        self.edited.emit(CellEdit(slot.symbol, *cell, values, samples, self._refuse))
        return self._refused

    def _refuse(self, reason: str) -> None:
        self._refused = reason

    # Typing

    def begin(self, slot: Slot, cell: Cell, typed: str = "") -> None:
        """Edit a cell at its place, or say why not; a picture is opened first."""
        if self.can_open(slot):
            self.typed_at.emit(slot, cell, typed)
            return
        self.cursor_slot, self.cursor_cell, self.selecting, self._anchor = slot, cell, True, None
        self.viewport().update()
        if self.shown is None or self._refuses(slot, cell):
            return
        self.began.emit()
        value = self.shown.value(slot)
        self.reveal(slot, cell)
        place = self.cell_place(slot, cell)
        if value is None or place is None:
            return
        self._editing, self._network = (slot, cell), self.shown.reading.trace.network
        name = self.describe(slot, cell).partition("\n")[0]
        text = written_rows(value[cell[0] : cell[0] + 1, cell[1] : cell[1] + 1])[0][0]
        self.field.begin(place, name, text, typed)

    def _committed(self, number: float | None, step: str) -> None:
        if self._editing is None:
            return
        slot, cell = self._editing
        if number is not None:
            refused = self._ask(slot, cell, np.array([[number]]))
            if refused:
                self.field.refuse(refused)
                return
        self._editing = None
        self.field.finish()
        slot = self._stay_at(slot)
        if step:
            self.keyboard, self.selecting, self._anchor = True, True, None
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.move_cursor(*self._following(slot, cell, _STEPS[step]))
        self.viewport().update()

    def _stay_at(self, slot: Slot) -> Slot:
        """Keep the cursor at a matrix; after an edit of new parameters they are the given ones."""
        if slot.role is not Role.GIVEN and self._there(slot) and self.why_not(slot, (0, 0)):
            given = Slot(slot.symbol, Role.GIVEN)
            if self._there(given):
                slot = given
        self.cursor_slot = slot
        return slot

    def _following(self, slot: Slot, cell: Cell, step: tuple[int, int]) -> tuple[Slot, Cell]:
        """Return the next cell to be typed: through the matrix by rows or columns, then the next matrix."""
        found = following(self.shape_of(slot), cell, step)
        if found is not None:
            return slot, found
        slots: dict[str, Slot] = {}
        for each in self.editable():
            slots.setdefault(each.symbol, each)
        if slot.symbol not in slots:
            return slot, cell
        symbols = [*slots]
        other = slots[symbols[(symbols.index(slot.symbol) + sum(step)) % len(symbols)]]
        rows, columns = self.shape_of(other)
        return other, (0, 0) if sum(step) > 0 else (rows - 1, columns - 1)

    def _back_to_cells(self) -> None:
        self._editing = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.viewport().update()

    def follow_cell(self) -> None:
        """Let the field follow its cell; give it up where that can no longer be edited."""
        if not self.field.active or self._editing is None:
            self.field.say_nothing()
            return
        slot, cell = self._editing
        place = self.cell_place(slot, cell) if self._is_there(slot, cell) else None
        if place is None:
            self.give_up()
        else:
            self.field.move_to(place)

    def _is_there(self, slot: Slot, cell: Cell) -> bool:
        """Tell whether a cell can still be edited, in the same network."""
        if self.shown is None or self.shown.reading.trace.network is not self._network:
            return False
        if not self._there(slot) or self.why_not(slot, cell):
            return False
        rows, columns = self.shape_of(slot)
        return cell[0] < rows and cell[1] < columns

    def give_up(self) -> None:
        """Stop typing; what was typed is gone."""
        self._editing = None
        self.field.finish()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, and the field with its cell."""
        super().scrollContentsBy(dx, dy)
        self.follow_cell()
