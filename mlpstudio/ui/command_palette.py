"""The command palette: type some letters of what you want to do, and press Enter."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QAction, QFont, QFontMetricsF, QIcon, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.core.records import record
from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import color
from mlpstudio.ui.actions import COMMANDS, Actions, translated
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.fuzzy import Match, match
from mlpstudio.ui.icons import icon
from mlpstudio.ui.key_caps import Keys, caps, caps_width, paint_caps, spoken
from mlpstudio.ui.overlay import Overlay
from mlpstudio.ui.theme import Theme, set_look

ITSELF = "palette"
WIDTH, ROW, MOST_ROWS = 600, 36, 10
_FOUND = Qt.ItemDataRole.UserRole
_ELSEWHERE = 20.0  # a match in the menu or the explanation counts less than any in the name

Index = QModelIndex | QPersistentModelIndex


@record
class Found:
    """A command that was found.

    Attributes
    ----------
    action
        What it does.
    menu
        Where it stands, for people.
    keys
        What does the same.
    places
        The letters of its name that were typed.
    """

    action: QAction
    menu: str
    keys: tuple[Keys, ...]
    places: tuple[int, ...]

    @property
    def name(self) -> str:
        """What it is called."""
        return self.action.text()


def search(actions: Actions, query: str) -> list[Found]:
    """Return the enabled commands that are found by a query, the best first."""
    found: list[tuple[float, Found]] = []
    for command in COMMANDS:
        action = actions[command.id]
        if command.id == ITSELF or not action.isEnabled():
            continue
        menu = " › ".join(translated(part) for part in command.menu.split("/"))
        by_name = _match(query, action.text(), menu, translated(command.tip, command.number))
        if by_name is not None:
            keys = tuple(caps(key) for key in command.every_key)
            found.append((by_name.score, Found(action, menu, keys, by_name.places)))
    found.sort(key=lambda pair: -pair[0])
    return [command for _, command in found]


def _match(query: str, name: str, menu: str, tip: str) -> Match | None:
    named = match(query, name)
    if named is not None:
        return named
    # "view fit": the menu, then the name.
    whole = match(query, f"{menu} {name}")
    if whole is not None:
        shift = len(menu) + 1
        return Match(
            whole.score - _ELSEWHERE, tuple(place - shift for place in whole.places if place >= shift)
        )
    words = [word.casefold() for word in tip.split()]
    if all(any(word.startswith(typed) for word in words) for typed in query.casefold().split()):
        return Match(-2 * _ELSEWHERE, ())
    return None


class CommandPalette(Overlay):
    """A field, and the commands that are found by what stands in it.

    Parameters
    ----------
    actions
        What is searched.
    window, theme
        As in :class:`Overlay`.
    """

    def __init__(self, actions: Actions, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window, theme, modal=True)
        self.setObjectName("command-palette")
        self.setAccessibleName(self.tr("Find a command"))
        self._actions = actions
        self.field, self.list = _Field(), QListView()
        self.model, self._drawing = _Model(self), _Drawing(theme, self)
        self._nothing, self._hint = QLabel(self.tr("No command is found by this.")), QLabel()
        self._hint.setText(self.tr("↑ ↓ to choose · Enter to run · Esc to close"))
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.field.moved.connect(self._move)
        self.field.returnPressed.connect(self._run)
        self.list.clicked.connect(self._clicked)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(self.tr("Find a command…"))
        self.field.setAccessibleName(self.tr("Find a command"))
        set_look(self.field, role="search")
        view = self.list
        view.setModel(self.model)
        view.setItemDelegate(self._drawing)
        view.setAccessibleName(self.tr("Commands"))
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setUniformItemSizes(True)
        view.setMouseTracking(True)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        set_look(self._nothing, role="muted")
        set_look(self._hint, role="caption")
        self._nothing.setContentsMargins(12, 4, 12, 8)
        self._hint.setContentsMargins(12, 4, 12, 2)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(4)
        for widget in (self.field, self.list, self._nothing, self._hint):
            layout.addWidget(widget)

    def wanted(self, room: QSize) -> QRect:
        """Return where the card lies: at the top centre, as high as what was found."""
        layout = self.card.layout()
        around = self.field.sizeHint().height() + self._hint.sizeHint().height() + 3 * 4 + 16
        rows = min(self.model.rowCount(), MOST_ROWS, (room.height() - around) // ROW)
        self.list.setFixedHeight(max(rows, 1) * ROW)
        if layout is not None:
            layout.activate()
        width = min(WIDTH, room.width())
        return QRect((room.width() - width) // 2, 0, width, self.card.sizeHint().height())

    def first_field(self) -> QWidget:
        """Return the field."""
        return self.field

    def show_card(self) -> None:
        """Show it, with an empty field."""
        self.field.clear()
        self._search("")
        super().show_card()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self._drawing.theme = theme
        self.list.viewport().update()

    def _search(self, query: str) -> None:
        found = search(self._actions, query)
        self.model.show_found(found)
        self.list.setVisible(bool(found))
        self._nothing.setVisible(not found)
        if found:
            self._choose(0)
        self.place()

    def _move(self, rows: int) -> None:
        count = self.model.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row() + rows
        # One row beyond an end is the other end; a page stops there.
        self._choose(row % count if abs(rows) == 1 else min(max(row, 0), count - 1))

    def _choose(self, row: int) -> None:
        index = self.model.index(row, 0)
        self.list.setCurrentIndex(index)
        announce(self.field, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _clicked(self, index: QModelIndex) -> None:
        self.list.setCurrentIndex(index)
        self._run()

    def _run(self) -> None:
        found = self.list.currentIndex().data(_FOUND)
        if not isinstance(found, Found) or self.list.isHidden():
            return
        # The focus goes back first: some commands act where it is.
        self.dismiss()
        found.action.trigger()


class _Field(QLineEdit):
    """The field keeps the focus; the keys that choose go to the list."""

    moved = Signal(object)
    """With how many rows down."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move in the list."""
        rows = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: MOST_ROWS - 1,
            Qt.Key.Key_PageUp: 1 - MOST_ROWS,
        }.get(Qt.Key(event.key()))
        if rows is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(rows)


class _Model(QAbstractListModel):
    """What was found."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._found: Sequence[Found] = ()

    def show_found(self, found: Sequence[Found]) -> None:
        """Show other commands."""
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self._found)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return name, explanation, or all there is to draw."""
        if not index.isValid():
            return None
        found = self._found[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return found.name
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join(part for part in (found.name, found.menu, spoken(found.keys)) if part)
            case Qt.ItemDataRole.ToolTipRole:
                return found.action.toolTip()
            case _ if role == _FOUND:
                return found
        return None


class _Drawing(QStyledItemDelegate):
    """A row: icon, name with the letters that were typed, menu and keys."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme
        self._plain, self._strong = text_font(13), text_font(13, QFont.Weight.DemiBold)
        self._small = text_font(12)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height of a row."""
        return QSize(100, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a row."""
        found = index.data(_FOUND)
        if not isinstance(found, Found):
            return
        rect, state, theme = QRectF(option.rect), option.state, self.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if state & QStyle.StateFlag.State_Selected:
            painter.setBrush(color(theme.tint(theme.accent, 0.14)))
            painter.drawRoundedRect(rect, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(color(theme.tint(theme.ink, 0.04)))
            painter.drawRoundedRect(rect, 6, 6)
        middle = rect.center().y()
        self._icon(found.action).paint(painter, QRect(round(rect.left()) + 12, round(middle) - 8, 16, 16))
        room = rect.right() - 12 - (caps_width(found.keys) + 12 if found.keys else 0)
        if found.keys:
            paint_caps(painter, rect.right() - 12, middle, found.keys, theme)
        menu = QFontMetricsF(self._small).horizontalAdvance(found.menu)
        painter.setFont(self._small)
        painter.setPen(color(theme.muted))
        painter.drawText(QRectF(room - menu - 2, rect.top(), menu + 2, rect.height()), _MIDDLE, found.menu)
        self._name(painter, QPointF(rect.left() + 40, rect.top()), room - menu - 12, found)
        painter.restore()

    def _icon(self, action: QAction) -> QIcon:
        checked = action.isCheckable() and action.isChecked()
        return icon("check", self.theme.accent) if checked else action.icon()

    def _name(self, painter: QPainter, corner: QPointF, right: float, found: Found) -> None:
        """Draw the name, in which the letters that were typed stand out."""
        typed, x = set(found.places), corner.x()
        for marked, group in groupby(enumerate(found.name), lambda pair: pair[0] in typed):
            text = "".join(letter for _, letter in group)
            font = self._strong if marked else self._plain
            painter.setFont(font)
            painter.setPen(color(self.theme.accent if marked else self.theme.ink))
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, right - x)
            width = metrics.horizontalAdvance(text)
            painter.drawText(QRectF(x, corner.y(), width + 4, ROW), _MIDDLE, shown)
            x += width
            if x > right:
                break


_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
