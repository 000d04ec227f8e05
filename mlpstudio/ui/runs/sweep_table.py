"""The table of a sweep: what came out for each value; sorted by a click, copied and saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from mlpstudio.core.sweep import Summary
from mlpstudio.render.fonts import number_font
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.ui.words import telling

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SORT = Qt.ItemDataRole.UserRole
NONE = "–"


@dataclass(frozen=True)
class _Column:
    key: str
    title: str
    tip: str
    number: Callable[[Summary], float | None]


class SweepTable(QAbstractTableModel):
    """A row for each value."""

    def __init__(self) -> None:
        super().__init__()
        self._names: tuple[str, ...] = ()
        self._summaries: tuple[Summary, ...] = ()
        self._what = ""
        self._columns: tuple[_Column, ...] = ()
        self._numbers = NumberFormat(mode="automatic")
        self._font = number_font(12)

    def show_summaries(
        self, what: str, names: Sequence[str], summaries: Sequence[Summary], *, tested: bool, classes: bool
    ) -> None:
        """Show what is known; the columns are those that this sweep can have."""
        columns = self._made(tested, classes)
        if (what, tuple(names), [c.key for c in columns]) != (
            self._what, self._names, [c.key for c in self._columns],
        ):  # fmt: skip
            self.beginResetModel()
            self._what, self._names, self._columns = what, tuple(names), columns
            self._summaries = tuple(summaries)
            self.endResetModel()
            return
        self._summaries = tuple(summaries)
        if self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._names) - 1, len(columns)))

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        if self._names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._names) - 1, len(self._columns)))

    def _made(self, tested: bool, classes: bool) -> tuple[_Column, ...]:
        columns = [
            _Column("median", self.tr("median loss"),
                    self.tr("The loss of the last epoch, in the middle of all seeds that did not diverge."),
                    lambda found: found.median),
            _Column("least", self.tr("lowest"), self.tr("The lowest of them."), lambda found: found.least),
            _Column("most", self.tr("highest"), self.tr("The highest of them."), lambda found: found.most),
        ]  # fmt: skip
        if tested:
            columns.append(
                _Column("test", self.tr("test loss"),
                        self.tr("The loss of the test samples in the end, in the middle of all seeds."),
                        lambda found: found.test_loss)
            )  # fmt: skip
        if classes:
            where = self.tr("of the test samples") if tested else self.tr("of the training samples")
            columns.append(
                _Column("accuracy", self.tr("accuracy"),
                        self.tr("The share {where} whose class is right in the end.").format(where=where),
                        lambda found: found.accuracy)
            )  # fmt: skip
        columns.append(
            _Column("diverged", self.tr("diverged"),
                    self.tr("How many seeds ended with numbers that are not finite."),
                    lambda found: float(found.diverged) if found.outcomes else None)
        )  # fmt: skip
        return tuple(columns)

    # What Qt asks

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of values."""
        return 0 if parent.isValid() else len(self._names)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 1 + len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what Qt asks about a cell."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._names[row] if column == 0 else self._text(row, self._columns[column - 1])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return self._font
        if role == SORT:
            if column == 0:
                return float(row)
            value = self._columns[column - 1].number(self._summaries[row])
            return float("inf") if value is None else value
        if role == Qt.ItemDataRole.ToolTipRole and column:
            value = self._columns[column - 1].number(self._summaries[row])
            return None if value is None else f"{self._columns[column - 1].title}: {full(value)}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column, and what it means."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == 0 else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.DisplayRole:
            return self._what if section == 0 else self._columns[section - 1].title
        if role == Qt.ItemDataRole.ToolTipRole and section:
            return self._columns[section - 1].tip
        return None

    def _text(self, row: int, column: _Column) -> str:
        summary = self._summaries[row]
        value = column.number(summary)
        if value is None:
            return NONE
        if column.key == "diverged":
            return f"{summary.diverged} / {len(summary.outcomes)}" if summary.diverged else "0"
        if column.key == "accuracy":
            return f"{100 * value:.1f} %"
        return telling(value, self._numbers)

    def text(self, separator: str) -> str:
        """Return all of it with every digit, a line each; fields that hold the separator are quoted."""
        lines = [[self._what, *(column.title for column in self._columns)]]
        for name, summary in zip(self._names, self._summaries, strict=True):
            numbers = [column.number(summary) for column in self._columns]
            lines.append([name, *("" if value is None else repr(value) for value in numbers)])
        return "".join(separator.join(_quoted(field, separator) for field in line) + "\n" for line in lines)


def _quoted(field: str, separator: str) -> str:
    if separator in field or '"' in field or "\n" in field:
        return '"' + field.replace('"', '""') + '"'
    return field
