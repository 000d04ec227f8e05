"""The samples as a table: a row a sample, inputs and then targets, and an empty row for one more."""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QFontMetrics
from PySide6.QtWidgets import QWidget

from mlpstudio.core.data import Dataset
from mlpstudio.core.parameters import Array
from mlpstudio.project.cells import table
from mlpstudio.project.project import Project
from mlpstudio.render.fonts import number_font
from mlpstudio.render.matrix import longest
from mlpstudio.render.numbers import NumberFormat, Writer, full
from mlpstudio.render.palette import mixed
from mlpstudio.ui.names import input_names, target_names
from mlpstudio.ui.theme import TEXT_SIZE, Theme

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_AROUND = 16  # the digits of a cell
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_Role = Qt.ItemDataRole


class DataModel(QAbstractTableModel):
    """What the table of data shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Dataset | None = None
        self.values: Array = np.zeros((0, 0))
        """All samples, samples x (inputs + targets)."""
        self.inputs = 0
        """How many of the columns are inputs."""
        self._names: tuple[str, ...] = ()
        self._format = NumberFormat()
        self._writers: dict[int, Writer] = {}
        self._widths: dict[int, int] = {}
        self._font = number_font(TEXT_SIZE - 1)
        self._ground: QColor | None = None

    def show_project(self, project: Project) -> bool:
        """Show the data of a project; tell whether they are others than before."""
        names = (*input_names(project), *target_names(project))
        if project.data is self._shown and names == self._names:
            return False
        values, before = table(project), self.values
        if values.shape[1] != before.shape[1]:
            self.beginResetModel()
            self._take(project, values, names)
            self.endResetModel()
            return True
        new, old = len(values), len(before)
        if new > old:
            self.beginInsertRows(_NOWHERE, old, new - 1)
            self._take(project, values, names)
            self.endInsertRows()
        elif new < old:
            self.beginRemoveRows(_NOWHERE, new, old - 1)
            self._take(project, values, names)
            self.endRemoveRows()
        else:
            self._take(project, values, names)
        self.dataChanged.emit(self.index(0, 0), self.index(new, values.shape[1] - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(names) - 1)
        self.headerDataChanged.emit(Qt.Orientation.Vertical, 0, new)
        return True

    def _take(self, project: Project, values: Array, names: tuple[str, ...]) -> None:
        self._shown, self._names, self.values = project.data, names, values
        self.inputs = project.network.inputs
        self._writers.clear()
        self._widths.clear()

    def set_number_format(self, number_format: NumberFormat) -> None:
        """Write numbers in another way."""
        self._format = number_format
        self._writers.clear()
        self._widths.clear()
        self._all_changed()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._ground = QColor(mixed(theme.line, theme.panel, 0.28))
        self._all_changed()

    def _all_changed(self) -> None:
        if self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.values), len(self._names) - 1))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the samples, and the empty row."""
        return 0 if parent.isValid() or not self._names else len(self.values) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return inputs and targets."""
        return 0 if parent.isValid() else len(self._names)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Return names, and numbers of samples."""
        if orientation == Qt.Orientation.Vertical:
            last = section >= len(self.values)
            if role == _Role.TextAlignmentRole:
                return _RIGHT
            if role == _Role.ToolTipRole and last:
                return self.tr("Type here for one sample more")
            return ("+" if last else str(section + 1)) if role == _Role.DisplayRole else None
        if role == _Role.DisplayRole:
            return self._names[section]
        if role == _Role.ToolTipRole:
            text = self.tr("Input {name}") if section < self.inputs else self.tr("Target {name}")
            return text.format(name=self._names[section])
        return _RIGHT if role == _Role.TextAlignmentRole else None

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        """Return what Qt asks about a cell."""
        row, column = index.row(), index.column()
        if role == _Role.TextAlignmentRole:
            return _RIGHT
        if role == _Role.FontRole:
            return self._font
        if role == _Role.BackgroundRole:
            return self._ground if column >= self.inputs else None
        if row >= len(self.values):
            return None
        if role == _Role.DisplayRole:
            return self._writer(column).text(float(self.values[row, column]))
        if role in (_Role.ToolTipRole, _Role.AccessibleTextRole):
            return full(self.values[row, column])
        return None

    def _writer(self, column: int) -> Writer:
        if column not in self._writers:
            self._writers[column] = self._format.writer(self.values[:, column])
        return self._writers[column]

    def width(self, column: int) -> int:
        """Return the width in pixels that the widest number of a column needs."""
        if column not in self._widths:
            characters = longest(self._writer(column), self.values[:, column])
            self._widths[column] = QFontMetrics(self._font).horizontalAdvance("0" * characters) + _AROUND
        return self._widths[column]

    def describe(self, row: int, column: int) -> str:
        """Return what a screen reader calls a cell."""
        return self.tr("{name}, sample {row}").format(name=self._names[column], row=row + 1)
