"""The first rows of a table that is imported, and above each column its name, its kind and its role."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QHeaderView, QTableView, QWidget

from mlpstudio.project.importing import Role, Table
from mlpstudio.project.table_columns import Column
from mlpstudio.project.text_files import MISSING, Dialect, as_number
from mlpstudio.render.fonts import number_font
from mlpstudio.ui.theme import Theme

ROLES: tuple[Role, ...] = ("input", "target", "ignored")
_Index = QModelIndex | QPersistentModelIndex
_WIDTH, _HEIGHT, _ROW, _PAD = 164, 84, 26, 8
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class PreviewModel(QAbstractTableModel):
    """The first rows as they stand in the file; shorter ones end early."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme
        self.rows: list[list[str]] = []
        self.lines: list[int] = []
        self.names: list[str] = []
        self.kinds: list[str] = []
        self.roles: list[Role] = []
        self.decimal = "."

    def show_rows(self, lines: list[int], rows: list[list[str]], names: list[str], dialect: Dialect) -> None:
        """Show other rows; kinds and roles are told when the whole table has been read."""
        self.beginResetModel()
        self.lines, self.rows, self.names, self.decimal = lines, rows, names, dialect.decimal
        self.kinds, self.roles = [], []
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.names)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a cell."""
        row = self.rows[index.row()]
        text = row[index.column()].strip() if index.column() < len(row) else ""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.ToolTipRole:
                return f"<qt>{escape(text)}</qt>" if len(text) > 14 else None
            case Qt.ItemDataRole.TextAlignmentRole:
                return _LEFT if as_number(text, self.decimal) is None else _RIGHT
            case Qt.ItemDataRole.FontRole:
                return None if as_number(text, self.decimal) is None else number_font(12)
            case Qt.ItemDataRole.ForegroundRole if self._ignored(index.column()):
                return QColor(self.theme.muted)
            case Qt.ItemDataRole.BackgroundRole if text.lower() in MISSING:
                return QColor(self.theme.tint(self.theme.warning, 0.2))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the name of a column, or the line of a row."""
        across = orientation == Qt.Orientation.Horizontal
        if role == Qt.ItemDataRole.DisplayRole:
            return self.names[section] if across else str(self.lines[section])
        if role == Qt.ItemDataRole.ToolTipRole and across:
            return f"<qt>{escape(self.names[section])}</qt>"
        return None

    def _ignored(self, column: int) -> bool:
        return column < len(self.roles) and self.roles[column] == "ignored"


class RoleHeader(QHeaderView):
    """Name, kind and role of each column; the role is chosen here."""

    chose = Signal(object, object)
    """With a column and its new role."""

    def __init__(self, model: PreviewModel, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._preview = model
        self.boxes: list[QComboBox] = []
        self.setDefaultSectionSize(_WIDTH)
        self.setMinimumSectionSize(96)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sectionResized.connect(self._place)

    def sizeHint(self) -> QSize:
        """Return room for two lines and a box."""
        return QSize(super().sizeHint().width(), _HEIGHT)

    def show_roles(self) -> None:
        """Give each column its box, with what it is now."""
        roles, names = self._preview.roles, self._preview.names
        while len(self.boxes) > len(roles):
            box = self.boxes.pop()
            box.hide()
            box.deleteLater()
        while len(self.boxes) < len(roles):
            box = QComboBox(self.viewport())
            words = (self.tr("Input"), self.tr("Target"), self.tr("Ignored"))
            for role, word in zip(ROLES, words, strict=True):
                box.addItem(word, role)
            box.activated.connect(self._chosen)
            box.installEventFilter(self)
            self.boxes.append(box)
            box.show()
        for box, role, name in zip(self.boxes, roles, names, strict=False):
            box.setCurrentIndex(ROLES.index(role))
            box.setAccessibleName(self.tr("Role of {name}").format(name=name))
        self.viewport().update()
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to a box that gets the focus; let the wheel scroll the table, not change a role."""
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        table = self.parent()
        if event.type() == QEvent.Type.FocusIn and watched in self.boxes and isinstance(table, QTableView):
            column = self.boxes.index(watched)
            table.scrollTo(self._preview.index(0, column))
        return super().eventFilter(watched, event)

    def _chosen(self) -> None:
        box = self.sender()
        if isinstance(box, QComboBox) and box in self.boxes:
            self.chose.emit(self.boxes.index(box), box.currentData())

    def _place(self) -> None:
        for column, box in enumerate(self.boxes):
            box.setGeometry(
                self.sectionViewportPosition(column) + 4, _HEIGHT - 36, self.sectionSize(column) - 8, 32
            )

    def updateGeometries(self) -> None:
        """Keep the boxes above their columns."""
        super().updateGeometries()
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the boxes above their columns."""
        super().resizeEvent(event)
        self._place()

    def follow(self) -> None:
        """Keep the boxes above their columns, when the table is scrolled."""
        self._place()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw name and kind; the box covers the rest."""
        model, theme = self._preview, self._preview.theme
        painter.save()
        painter.fillRect(rect, QColor(theme.panel))
        painter.setPen(QColor(theme.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        kind = model.kinds[logicalIndex] if logicalIndex < len(model.kinds) else ""
        font = QFont(self.font())
        for place, text, weight, colour in (
            (5, model.names[logicalIndex], QFont.Weight.DemiBold, theme.ink),
            (25, kind, QFont.Weight.Normal, theme.muted),
        ):
            font.setWeight(weight)
            painter.setFont(font)
            painter.setPen(QColor(colour))
            line = QRect(rect.left() + _PAD, place, rect.width() - 2 * _PAD, 20)
            text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, line.width())
            painter.drawText(line, _LEFT | Qt.TextFlag.TextSingleLine, text)
        painter.restore()


class PreviewTable(QTableView):
    """The first rows, to be looked at."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.shown = PreviewModel(theme, self)
        self.setModel(self.shown)
        self.header = RoleHeader(self.shown, self)
        self.setHorizontalHeader(self.header)
        self.setObjectName("preview")
        self.setAccessibleName(self.tr("First rows"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalScrollBar().valueChanged.connect(self.header.follow)

    def show_rows(self, lines: list[int], rows: list[list[str]], names: list[str], dialect: Dialect) -> None:
        """Show other rows, without roles until the table is known."""
        self.shown.show_rows(lines, rows, names, dialect)
        self.header.show_roles()

    def show_table(self, table: Table, roles: Sequence[Role]) -> None:
        """Show what the columns of the whole table are."""
        model = self.shown
        model.names = [column.name for column in table.columns]
        model.kinds = [self._kind(column, int(column.missing.sum())) for column in table.columns]
        self.show_roles(roles)

    def show_roles(self, roles: Sequence[Role]) -> None:
        """Show the roles of all columns."""
        self.shown.roles = list(roles)
        self.header.show_roles()
        self.viewport().update()

    def _kind(self, column: Column, missing: int) -> str:
        kind, count = self.tr("number"), f"{len(column.categories):,}"
        if column.categories:
            kind = self.tr("{count} categories").format(count=count)
        if len(column.categories) == 1:
            kind = self.tr("1 category")
        if column.holds_dates:
            kind = self.tr("{count} dates or times").format(count=count)
        if missing:
            kind += self.tr(", {count} missing").format(count=f"{missing:,}")
        return kind
