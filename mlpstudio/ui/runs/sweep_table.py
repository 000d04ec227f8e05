"""The table of a sweep: what came out for each value; sorted by a click, copied and saved."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import QPainter, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from mlpstudio.core.sweep import Summary
from mlpstudio.render.fonts import number_font
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.ui.column_widths import spread
from mlpstudio.ui.words import telling

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SORT = Qt.ItemDataRole.UserRole
NONE = "–"
_PADDING, _MARK = 8, 14  # pixels at either side of a title, and of the mark of the order


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


class _Header(QHeaderView):
    """Titles with the mark of the order beside them: styled ones are drawn over a title at the right."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw a title, and the mark where it is the one that orders."""
        painter.save()
        super().paintSection(painter, rect, section)
        painter.restore()
        if section != self.sortIndicatorSection():
            return
        title = str(self.model().headerData(section, Qt.Orientation.Horizontal))
        width = self.fontMetrics().horizontalAdvance(title)
        x = rect.left() + _PADDING + width + 9 if section == 0 else rect.right() - _PADDING - width - 8
        falls = self.sortIndicatorOrder() == Qt.SortOrder.DescendingOrder
        y, tip = rect.center().y(), 2 if falls else -2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().windowText())
        painter.drawPolygon(
            QPolygonF([QPointF(x - 4, y - tip), QPointF(x + 4, y - tip), QPointF(x, y + tip)])
        )


class SweepView(QTableView):
    """The table on the screen: as wide as there is room, with every title whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setHorizontalHeader(_Header(self))

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model, and share the room out whenever that is to be done anew."""
        super().setModel(model)
        header = self.horizontalHeader()
        header.sortIndicatorChanged.connect(self._share_out)
        if model is not None:
            model.modelReset.connect(self._share_out)
            model.dataChanged.connect(self._share_out)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share out what room there is now."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        header, model = self.horizontalHeader(), self.model()
        if not model.columnCount():
            return
        needed, metrics = [], header.fontMetrics()
        for column in range(model.columnCount()):
            title = str(model.headerData(column, Qt.Orientation.Horizontal))
            width = metrics.horizontalAdvance(title) + 2 * _PADDING + 2
            width += _MARK if column == header.sortIndicatorSection() else 0
            needed.append(max(width, self.sizeHintForColumn(column)))
        shared = spread(needed[1:], self.viewport().width() - needed[0])
        for column, width in enumerate([needed[0], *shared]):
            header.resizeSection(column, width)


def _quoted(field: str, separator: str) -> str:
    if separator in field or '"' in field or "\n" in field:
        return '"' + field.replace('"', '""') + '"'
    return field
