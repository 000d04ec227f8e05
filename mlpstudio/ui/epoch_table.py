"""The log as a table for Qt: a row for every completed epoch, read in blocks as they come into sight."""

from __future__ import annotations

from collections import OrderedDict
from math import isnan
from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from mlpstudio.render.fonts import number_font
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.session.track import Track, TrackEpochs
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import fixed, telling

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Row: TypeAlias = tuple[int, float, float, float]
"""Epoch, loss, length of the gradient, prediction; NaN where there is none."""
NOWHERE = QModelIndex()
_BLOCK = 32  # rows that are read together
_MOST_BLOCKS = 64
_MOST = 1 << 26  # rows that a table may have: Qt counts the pixels of all of them in 32 bits
_SHIFT = 1 << 22  # rows by which the first one is moved on, where there are more
_VALUES = {"loss": 1, "norm": 2, "prediction": 3}


class EpochTable(QAbstractTableModel):
    """The epochs of a run as rows; those after the current place are the future, and pale.

    Of tens of millions of epochs those around the current place are rows; :attr:`first` is the first of them.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.log: TrackEpochs | None = None
        self.columns: tuple[str, ...] = ("epoch", "loss")
        self._track: Track | None = None
        self.first = 0
        self._rows = self._past = self._end = 0
        self._blocks: OrderedDict[int, list[Row]] = OrderedDict()
        self._numbers = NumberFormat(mode="automatic")
        self._font = number_font(12)
        self._pale = self._here = QColor()
        self._titles = {
            "epoch": self.tr("epoch"),
            "loss": self.tr("loss"),
            "prediction": self.tr("prediction"),
            "norm": self.tr("‖∇L‖"),
        }
        self._tips = {
            "epoch": self.tr("How many times all samples had been used before. The first epoch is 0."),
            "loss": self.tr("The mean loss of the epoch, over its samples: each as seen before its update."),
            "prediction": self.tr("The output for the sample, before the update."),
            "norm": self.tr(
                "Gradient norm: the length of the gradient over all parameters, in the first iteration."
            ),
        }

    def show_log(self, log: TrackEpochs | None, rows: int, past: int, columns: tuple[str, ...]) -> None:
        """Show the first rows of a log.

        Parameters
        ----------
        log
            Whose rows they are.
        rows, past
            How many there are to show, and how many of them are not the future.
        columns
            Of "epoch", "loss", "prediction", "norm".
        """
        track = None if log is None else log.track
        first = max(-(-(past - _MOST) // _SHIFT), 0) * _SHIFT
        end = min(rows, first + _MOST)
        if (track, columns, first) != (self._track, self.columns, self.first) or rows < self._rows:
            self.beginResetModel()
            self._track, self.log, self.columns = track, log, columns
            self.first, self._rows, self._past, self._end = first, rows, past, end
            self._blocks.clear()
            self.endResetModel()
            return
        self._rows = rows
        if end > self._end:
            self.beginInsertRows(NOWHERE, self._end - first, end - 1 - first)
            self._end = end
            self.endInsertRows()
        if past != self._past:
            # Rows between change their tone, and two of them the mark.
            upper, lower = (max(number - 1 - first, 0) for number in sorted((self._past, past)))
            self._past = past
            self.dataChanged.emit(self.index(upper, 0), self.index(lower, len(columns) - 1))

    @property
    def here(self) -> int:
        """The row of the last epoch that is complete where we are; -1 before there is one."""
        return self._past - 1 - self.first

    @property
    def epochs(self) -> int:
        """The number of epochs there are to show, those without a row included."""
        return self._rows

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._pale, self._here = QColor(theme.muted), QColor(theme.tint(theme.accent, 0.16))

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way; their tips keep every digit."""
        self._numbers = numbers
        if self._rows:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1))

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else self._end - self.first

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what Qt asks about a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self.first + index.row(), self.columns[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return self._font
        if role == Qt.ItemDataRole.ForegroundRole and index.row() > self.here:
            return self._pale
        if role == Qt.ItemDataRole.BackgroundRole and index.row() == self.here:
            return self._here
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tip(self.first + index.row(), self.columns[index.column()])
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column, and what it means."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return self._titles[self.columns[section]]
            if role == Qt.ItemDataRole.ToolTipRole:
                return self._tips[self.columns[section]]
        return None

    def _row(self, number: int) -> Row:
        block, within = divmod(number, _BLOCK)
        rows = self._blocks.get(block)
        if rows is None or within >= len(rows):
            rows = self._blocks[block] = self._read(block)
            if len(self._blocks) > _MOST_BLOCKS:
                self._blocks.popitem(last=False)
        return rows[within]

    def _read(self, block: int) -> list[Row]:
        assert self.log is not None
        epochs, values = self.log.columns(block * _BLOCK, min((block + 1) * _BLOCK, self._end))
        return list(zip(epochs.tolist(), *values.tolist(), strict=True))

    def _text(self, number: int, column: str) -> str:
        row = self._row(number)
        if column == "epoch":
            return f"{row[0]:,}"
        value = row[_VALUES[column]]
        if isnan(value):
            return ""
        return (fixed if column == "prediction" else telling)(value, self._numbers)

    def _tip(self, number: int, column: str) -> str:
        row = self._row(number)
        if column == "epoch":
            return f"{self._titles['epoch']} {row[0]:,}"
        value = row[_VALUES[column]]
        if not isnan(value):
            return f"{self._titles[column]}: {full(value)}"
        if column == "norm":
            return self.tr("The run began in the midst of this epoch.")
        return ""
