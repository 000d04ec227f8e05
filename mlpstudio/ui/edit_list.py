"""The history of edits: all that can be undone and made again, older above; a click goes there."""

from __future__ import annotations

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import color
from mlpstudio.session.document import Document
from mlpstudio.ui.icons import icon
from mlpstudio.ui.overlay import Overlay
from mlpstudio.ui.theme import Theme, set_look

WIDTH, ROW, MOST_ROWS = 320, 32, 12
_BELOW = 56
_WHEN = Qt.ItemDataRole.UserRole  # -1 done, 0 the latest that is done, 1 undone

Index = QModelIndex | QPersistentModelIndex


class EditList(Overlay):
    """The list, on a card that stays while the window is used.

    Parameters
    ----------
    document
        Whose edits.
    window, theme
        As in :class:`Overlay`.
    """

    def __init__(self, document: Document, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window, theme, modal=False)
        self.setObjectName("edit-list")
        self.setAccessibleName(self.tr("History of edits"))
        self._document = document
        self.model, self.list = EditModel(document, self), QListView()
        self._drawing = _Drawing(theme, self)
        self.close_button = QToolButton()
        self._hint = QLabel(self.tr("Enter or a click goes there"))
        self._lay_out()
        self.close_button.clicked.connect(self.dismiss)
        self.list.clicked.connect(self._go)
        self.list.activated.connect(self._go)
        self.model.modelReset.connect(self._follow)
        self.set_theme(theme)
        self._follow()

    def _lay_out(self) -> None:
        title, head, layout = QLabel(self.tr("History of edits")), QHBoxLayout(), QVBoxLayout(self.card)
        set_look(title, role="title")
        set_look(self._hint, role="caption")
        self._hint.setContentsMargins(8, 4, 8, 0)
        self.close_button.setAccessibleName(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Close (Esc)"))
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(self._drawing)
        view.setAccessibleName(self.tr("Edits, older above"))
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        head.setContentsMargins(8, 0, 0, 0)
        head.addWidget(title)
        head.addStretch(1)
        head.addWidget(self.close_button)
        layout.setContentsMargins(8, 8, 8, 12)
        layout.setSpacing(4)
        layout.addLayout(head)
        layout.addWidget(view)
        layout.addWidget(self._hint)

    def wanted(self, room: QSize) -> QRect:
        """Return where the card lies: at the left, below the tool bar, which is used meanwhile."""
        around = _BELOW + self.close_button.sizeHint().height() + self._hint.sizeHint().height() + 36
        rows = min(self.model.rowCount(), MOST_ROWS, max((room.height() - around) // ROW, 1))
        self.list.setFixedHeight(rows * ROW)
        layout = self.card.layout()
        if layout is not None:
            layout.activate()
        return QRect(0, _BELOW, min(WIDTH, room.width()), self.card.sizeHint().height())

    def first_field(self) -> QWidget:
        """Return the list."""
        return self.list

    def show_card(self) -> None:
        """Show it, with the present edit in sight."""
        super().show_card()
        self._follow()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self._drawing.theme = theme
        self.close_button.setIcon(icon("close", theme.muted))
        self.list.viewport().update()

    def _follow(self) -> None:
        """Be as high as there are edits, and mark the present one."""
        if self.isVisible():
            self.place()
        index = self.model.index(self._document.stack.index(), 0)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _go(self, index: QModelIndex) -> None:
        self._document.go_to(index.row())


class EditModel(QAbstractListModel):
    """The edits of a document, after a first row for where it began.

    Parameters
    ----------
    document
        The document; the model follows its undo stack.
    """

    def __init__(self, document: Document, parent: QWidget) -> None:
        super().__init__(parent)
        # Not the stack itself: it would outlive its document, and tell it of its end.
        self._document = document
        document.stack.indexChanged.connect(self._changed)

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else self._document.stack.count() + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what was done, and whether it is undone."""
        if not index.isValid():
            return None
        stack, row = self._document.stack, index.row()
        when = (row > stack.index()) - (row < stack.index())
        text = self._text(row)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return text
            case Qt.ItemDataRole.AccessibleTextRole:
                state = {-1: "", 0: self.tr("present"), 1: self.tr("undone")}[when]
                return ", ".join(part for part in (text, state) if part)
            case _ if role == _WHEN:
                return when
        return None

    def _text(self, row: int) -> str:
        if row:
            text = self._document.stack.text(row - 1)
            return text[:1].upper() + text[1:]
        full = self._document.stack.count() >= self._document.stack.undoLimit()
        return self.tr("Before all edits that are kept") if full else self.tr("As it was opened")

    def _changed(self, index: int) -> None:
        self.beginResetModel()
        self.endResetModel()


class _Drawing(QStyledItemDelegate):
    """A row: a mark at the present edit, what was done; paler what is undone."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._plain, self._strong = text_font(13), text_font(13, QFont.Weight.DemiBold)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        rect, state, theme, when = QRectF(option.rect), option.state, self.theme, index.data(_WHEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(color(theme.tint(theme.accent, 0.14)))
            painter.drawRoundedRect(rect, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(color(theme.tint(theme.ink, 0.04)))
            painter.drawRoundedRect(rect, 6, 6)
        if when == 0:
            painter.setBrush(color(theme.accent))
            painter.drawEllipse(QRectF(rect.left() + 10, rect.center().y() - 4, 8, 8))
        font = self._strong if when == 0 else self._plain
        painter.setFont(font)
        painter.setPen(color(theme.muted if when > 0 else theme.ink))
        room = rect.adjusted(28, 0, -8, 0)
        text = str(index.data())
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()
