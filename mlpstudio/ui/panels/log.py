"""The log: a row for every epoch that is complete. A click on a row travels there."""

from __future__ import annotations

from typing import Any, TypeAlias

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QStackedLayout,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.render.fonts import number_font
from mlpstudio.session.moment import Moment
from mlpstudio.session.track import Track, TrackEpochs
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import fixed

Index: TypeAlias = QModelIndex | QPersistentModelIndex
_ROW = 24
_NOWHERE = QModelIndex()


class EpochTable(QAbstractTableModel):
    """The epochs of a run as rows; those after the current place are the future, and pale."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._log: TrackEpochs | None = None
        self._track: Track | None = None
        self._rows = self._past = 0
        self._columns: tuple[str, ...] = ("epoch", "loss")
        self._pale: QColor | None = None
        self._titles = {
            "epoch": self.tr("epoch"),
            "loss": self.tr("loss"),
            "prediction": self.tr("prediction"),
            "norm": self.tr("gradient norm"),
        }

    def show_log(self, log: TrackEpochs | None, rows: int, past: int, columns: tuple[str, ...]) -> None:
        """Show the first rows of a log.

        Parameters
        ----------
        log
            Whose rows they are.
        rows, past
            How many are shown, and how many of them are not the future.
        columns
            Of "epoch", "loss", "prediction", "norm".
        """
        track = None if log is None else log.track
        if track is not self._track or columns != self._columns or rows < self._rows:
            self.beginResetModel()
            self._track = track
            self._log, self._columns, self._rows, self._past = log, columns, rows, past
            self.endResetModel()
            return
        if rows > self._rows:
            self.beginInsertRows(_NOWHERE, self._rows, rows - 1)
            self._rows = rows
            self.endInsertRows()
        if past != self._past:
            self._past = past
            self.dataChanged.emit(self.index(0, 0), self.index(max(rows - 1, 0), len(columns) - 1))

    def set_pale(self, color: QColor) -> None:
        """Take the colour of the future."""
        self._pale = color

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of epochs."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what Qt asks about a cell."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(index.row(), self._columns[index.column()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return number_font(12)
        if role == Qt.ItemDataRole.ForegroundRole and index.row() >= self._past:
            return self._pale
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the title of a column."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[self._columns[section]]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _text(self, row: int, column: str) -> str:
        assert self._log is not None
        entry = self._log.row(row)
        if column == "epoch":
            return f"{entry.epoch:,}"
        value = {
            "loss": entry.loss, "prediction": entry.prediction, "norm": entry.gradient_norm,
        }[column]  # fmt: skip
        return "" if value is None else fixed(value)


class LogPanel(QWidget):
    """The table, and what it will hold as long as it is empty."""

    sought = Signal(object, object)
    """With an iteration and a position."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._moment: Moment | None = None
        self.model = EpochTable(self)
        self.table = self._make_table()
        self._empty = QLabel(
            self.tr("The first row appears when epoch 0 is complete. Click a row to travel there.")
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._empty.setContentsMargins(16, 8, 16, 8)
        set_look(self._empty, role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 12, 4)
        self._pages = QStackedLayout()
        layout.addLayout(self._pages)
        self._pages.addWidget(self._empty)
        self._pages.addWidget(self.table)

    def _make_table(self) -> QTableView:
        table = QTableView(self)
        table.setAccessibleName(self.tr("Log of epochs"))
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setCornerButtonEnabled(False)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(_ROW)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        # One sample text decides how narrow columns may be: asking every cell takes a second.
        header.setMinimumSectionSize(
            round(QFontMetricsF(number_font(12)).horizontalAdvance("00000.0000")) + 12
        )
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.clicked.connect(self._clicked)
        table.activated.connect(self._clicked)
        return table

    def show_moment(self, moment: Moment) -> None:
        """Show the epochs of a moment's run that may be told."""
        self._moment = moment
        self.model.show_log(moment.epochs, moment.reached.rows, moment.known.rows, self._columns_of(moment))
        self._follow(moment.known.rows - 1)
        self._pages.setCurrentIndex(1 if self.model.rowCount() else 0)

    @staticmethod
    def _columns_of(moment: Moment) -> tuple[str, ...]:
        single = moment.project.data.samples == 1 and moment.project.network.outputs == 1
        return ("epoch", "loss", "prediction", "norm") if single else ("epoch", "loss", "norm")

    def _follow(self, row: int) -> None:
        """Select the last epoch that is complete at this place, and keep it in sight."""
        if not 0 <= row < self.model.rowCount():
            self.table.clearSelection()
            return
        if self.table.currentIndex().row() != row or not self.table.selectionModel().hasSelection():
            self.table.selectRow(row)
            self.table.scrollTo(self.model.index(row, 0))

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.model.set_pale(QColor(theme.muted))
        self.table.viewport().update()

    def _clicked(self, index: QModelIndex) -> None:
        moment = self._moment
        if moment is not None and moment.epochs is not None:
            self.sought.emit(moment.epochs.last(index.row()), moment.clicks)
