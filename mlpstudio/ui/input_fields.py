"""Fields for the inputs of a network: a few side by side, many in a table that scrolls."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QHeaderView, QTableView, QVBoxLayout, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.core.parameters import Array
from mlpstudio.render.fonts import number_font
from mlpstudio.render.numbers import full
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

MOST_FIELDS = 20
_SHORT = 7  # letters of a name that stands in one line with two other fields
_WIDEST_NAME = 130
_TABLE_HEIGHT, _ROW = 190, 26

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class InputFields(QWidget):
    """What the network is asked about.

    Parameters
    ----------
    names
        Of the inputs, as plain text.
    """

    changed = Signal()
    """A number is another one, or cannot be read any more."""
    judged = Signal()
    """There is a mistake, or it is gone."""

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.names = names
        self.fields: list[NumberField] = []
        self.table: QTableView | None = None
        self._model: InputTable | None = None
        if len(names) <= MOST_FIELDS:
            self._lay_out_fields()
        else:
            self._lay_out_table()

    def _lay_out_fields(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        in_line = 3 if max(map(len, self.names), default=0) <= _SHORT else 1
        for number, name in enumerate(self.names):
            field, label = NumberField(name), ShortenedLabel()
            label.setText(name)
            label.setBuddy(field)
            set_look(label, role="muted")
            label.setMaximumWidth(_WIDEST_NAME)
            row, column = divmod(number, in_line)
            grid.addWidget(label, row, 2 * column)
            grid.addWidget(field, row, 2 * column + 1)
            grid.setColumnStretch(2 * column + 1, 1)
            field.changed.connect(self.changed)
            field.judged.connect(self.judged)
            self.fields.append(field)

    def _lay_out_table(self) -> None:
        self._model = InputTable(self.names, self)
        self.table = QTableView()
        self.table.setModel(self._model)
        self.table.setAccessibleName(self.tr("Inputs"))
        self.table.setFixedHeight(_TABLE_HEIGHT)
        self.table.setShowGrid(False)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.AllEditTriggers)
        vertical, horizontal = self.table.verticalHeader(), self.table.horizontalHeader()
        vertical.setVisible(False)
        vertical.setDefaultSectionSize(_ROW)
        horizontal.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)
        self._model.numbers_changed.connect(self.changed)
        self._model.judged.connect(self.judged)

    @property
    def numbers(self) -> Array | None:
        """All numbers; None while one of them cannot be read."""
        if self._model is not None:
            return self._model.numbers
        found = [field.number for field in self.fields]
        return None if None in found else np.array(found, dtype=np.float64)

    @property
    def stops(self) -> list[QWidget]:
        """Where Tab stops, in order."""
        return [*self.fields] if self.table is None else [self.table]

    @property
    def mistake(self) -> str:
        """What is wrong with the first field that has a mistake, and its name; empty where nothing is."""
        if self._model is not None:
            return self._model.mistake
        for name, field in zip(self.names, self.fields, strict=True):
            if field.mistake:
                return f"{name}: {field.mistake}"
        return ""

    def set_numbers(self, numbers: Array) -> None:
        """Put numbers in, one for each input, and tell it once."""
        if self._model is not None:
            self._model.set_numbers(numbers)
            return
        for field, number in zip(self.fields, numbers.tolist(), strict=True):
            field.set_number(number)
        self.changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to the next field with Enter, as with Tab, and from the last one to the first."""
        focused = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and focused in self.fields:
            following = self.fields[(self.fields.index(focused) + 1) % len(self.fields)]
            following.setFocus(Qt.FocusReason.TabFocusReason)
            following.selectAll()
            return
        super().keyPressEvent(event)


class InputTable(QAbstractTableModel):
    """Names and numbers of many inputs."""

    numbers_changed = Signal()
    judged = Signal()

    def __init__(self, names: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = names
        self._numbers = np.zeros(len(names))
        self.mistake = ""
        self._titles = (self.tr("input"), self.tr("number"))

    @property
    def numbers(self) -> Array:
        """A copy of all numbers."""
        return self._numbers.copy()

    def set_numbers(self, numbers: Array) -> None:
        """Put numbers in, one for each input."""
        self._numbers[:] = numbers
        self._say("")
        self.dataChanged.emit(self.index(0, 1), self.index(len(self._names) - 1, 1))
        self.numbers_changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of inputs."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return name and number."""
        return 0 if parent.isValid() else 2

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return the titles."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._titles[section]
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that numbers can be edited."""
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsEditable if index.column() == 1 else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what Qt asks about a cell."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            row = index.row()
            return self._names[row] if index.column() == 0 else full(self._numbers[row])
        if role == Qt.ItemDataRole.FontRole and index.column() == 1:
            return number_font(13)
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed, or refuse it with the reason."""
        try:
            number = read_number(str(value))
        except InvalidInput as refused:
            self._say(f"{self._names[index.row()]}: {worded(refused.message)}")
            return False
        self._say("")
        if number != self._numbers[index.row()]:
            self._numbers[index.row()] = number
            self.dataChanged.emit(index, index)
            self.numbers_changed.emit()
        return True

    def _say(self, mistake: str) -> None:
        if mistake != self.mistake:
            self.mistake = mistake
            self.judged.emit()
