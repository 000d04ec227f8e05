"""A gallery: cards with a small picture, a title and a line, in as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeAlias

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
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from mlpstudio.core.records import record
from mlpstudio.project.project import Project
from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.thumbnail import thumbnail
from mlpstudio.ui.theme import Theme

NARROWEST = 188
"""The least width of a card with the room around it."""
_PICTURE = 0.56  # height of a picture by its width
_AROUND, _INSIDE, _RADIUS = 5, 10, 8.0
_TITLE, _LINE = 13, 12  # heights of the letters
_CARD = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


@record(eq=False)
class Card:
    """What a card shows.

    Attributes
    ----------
    id
        What code calls it.
    title, description, notes
        In the language of the window, plain text.
    make
        Makes the project; quick, and called when the card is first seen.
    """

    id: str
    title: str
    description: str
    notes: str
    make: Callable[[], Project]


Picture: TypeAlias = Callable[[Card, QSize, Palette, float], QImage]
"""Draws the picture of a card, as large, in these colours, with so many pixels per unit of widgets."""


class Gallery(QListView):
    """Cards of which one is chosen: with the mouse, the arrow keys, or the first letters of a title.

    Parameters
    ----------
    cards
        What is shown, in this order.
    theme
        The colours.
    picture
        Draws the picture of a card; None draws its project.
    narrowest
        The least width of a card with the room around it.
    described
        Whether descriptions are written below the titles; else they are tips.
    """

    chose = Signal(object)
    """With the :class:`Card` that was clicked or gone to."""
    taken = Signal()
    """A card was double clicked."""
    typed = Signal(str)
    """A digit was typed: it belongs into a field that takes numbers."""

    def __init__(
        self,
        cards: Sequence[Card],
        theme: Theme,
        parent: QWidget | None = None,
        *,
        picture: Picture | None = None,
        narrowest: int = NARROWEST,
        described: bool = True,
    ) -> None:
        super().__init__(parent)
        self._model, self._drawing = _Model(cards, self), _Drawing(theme, self, picture, described)
        self._model.tips = not described
        self._columns, self._narrowest = 0, narrowest
        self.setModel(self._model)
        self.setItemDelegate(self._drawing)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setSelectionRectVisible(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: a bar that came and went would change the number of columns, and so whether it comes.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.verticalScrollBar().rangeChanged.connect(self._show_handle)
        self._show_handle(0, 0)
        self.setCurrentIndex(self._model.index(0, 0))
        self.selectionModel().currentChanged.connect(self._went)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._double_clicked)

    def _show_handle(self, least: int, most: int) -> None:
        """Show something to scroll by only where there is something to scroll."""
        self.verticalScrollBar().setEnabled(most > least)

    @property
    def card(self) -> Card:
        """The card that is current, chosen or not."""
        card = self.currentIndex().data(_CARD)
        assert isinstance(card, Card)  # one always is
        return card

    def project(self) -> Project:
        """Return the project of the current card."""
        return self._model.project(self.currentIndex().row())

    def choose(self, name: str) -> None:
        """Go to the card of that id."""
        rows = [card.id for card in self._model.cards]
        index = self._model.index(rows.index(name), 0)
        if index == self.currentIndex():
            self._clicked(index)
        else:
            self.setCurrentIndex(index)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._drawing.set_theme(theme)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand digits on; arrows past the end of a row go on in the next one."""
        text, row = event.text(), self.currentIndex().row()
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if text.isascii() and text.isdigit():
            self.typed.emit(text)
        elif step and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            row = min(max(row + step, 0), self._model.rowCount() - 1)
            self.setCurrentIndex(self._model.index(row, 0))
        elif event.key() == Qt.Key.Key_Space:
            self._clicked(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring, also around a card that is not chosen."""
        super().focusInEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among as many columns as there is room for."""
        width = self.viewport().width()
        self._columns = max(width // self._narrowest, 1)
        # One pixel less: a grid that fills the width to the last pixel is broken one column early.
        size = self._drawing.fit((width - 1) // self._columns)
        if size != self.gridSize():
            self.setGridSize(size)
        super().resizeEvent(event)
        self.scrollTo(self.currentIndex())

    def _went(self, current: QModelIndex, before: QModelIndex) -> None:
        self._clicked(current)

    def _clicked(self, index: QModelIndex) -> None:
        if index.isValid():
            self.selectionModel().select(index, self.selectionModel().SelectionFlag.ClearAndSelect)
            self.chose.emit(index.data(_CARD))

    def _double_clicked(self, index: QModelIndex) -> None:
        self.taken.emit()


class _Model(QAbstractListModel):
    """The cards."""

    def __init__(self, cards: Sequence[Card], parent: QWidget) -> None:
        super().__init__(parent)
        self.cards, self.tips = tuple(cards), False
        self._made: dict[int, Project] = {}

    def project(self, row: int) -> Project:
        """Return the project of a card; it is made once."""
        if row not in self._made:
            self._made[row] = self.cards[row].make()
        return self._made[row]

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.cards)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the title, the words for a screen reader, or the card."""
        if not index.isValid():
            return None
        card = self.cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{card.title}. {card.description}"
            case Qt.ItemDataRole.ToolTipRole if self.tips:
                return card.description
            case _ if role == _CARD:
                return card
        return None


class _Drawing(QStyledItemDelegate):
    """A card: the picture over its whole width, title and description below."""

    def __init__(self, theme: Theme, parent: Gallery, draw: Picture | None, described: bool) -> None:
        super().__init__(parent)
        self._theme, self._draw, self._described = theme, draw, described
        self._title, self._text = text_font(_TITLE, QFont.Weight.DemiBold), text_font(_LINE)
        self._pictures: dict[tuple[int, int, int, float], QPixmap] = {}
        self._size = QSize(NARROWEST, NARROWEST)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours from now on."""
        self._theme = theme
        self._pictures.clear()

    def fit(self, width: int) -> QSize:
        """Take a width for cards, and return their size with the room around them."""
        picture = round(_PICTURE * (width - 2 * _AROUND))
        lines = QFontMetricsF(self._title).height()
        if self._described:
            lines += 2 * QFontMetricsF(self._text).height()
        self._size = QSize(width, round(picture + lines + 2 * _AROUND + 2 * _INSIDE + 2))
        return self._size

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the size of a card with the room around it."""
        return self._size

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a card."""
        card, theme = index.data(_CARD), self._theme
        # All room at one side, so that the first column is in line with what stands above.
        rect = QRectF(option.rect).adjusted(0, _AROUND, -2 * _AROUND, -_AROUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = QPainterPath()
        outline.addRoundedRect(rect.adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillPath(outline, color(theme.tint(theme.accent, 0.10) if chosen else theme.panel))
        painter.setClipPath(outline)
        height = round(_PICTURE * rect.width())
        place = QRect(round(rect.left()), round(rect.top()), round(rect.width()), height)
        painter.drawPixmap(place, self._picture(index, place.size(), painter))
        painter.setPen(QPen(color(theme.line), 1.0))
        painter.drawLine(
            QPointF(rect.left(), place.bottom() + 0.5), QPointF(rect.right(), place.bottom() + 0.5)
        )
        painter.setClipping(False)
        painter.setPen(self._edge(option.state))
        painter.drawPath(outline)
        self._words(painter, rect.adjusted(_INSIDE, height + _INSIDE - 2, -_INSIDE, 0), card)
        painter.restore()

    def _edge(self, state: QStyle.StateFlag) -> QPen:
        theme, flag = self._theme, QStyle.StateFlag
        gallery = self.parent()
        focused = isinstance(gallery, QWidget) and gallery.hasFocus()
        if focused and state & flag.State_HasFocus:
            return QPen(color(theme.focus), 2.0)
        if state & flag.State_Selected:
            return QPen(color(mixed(theme.accent, theme.panel, 0.7)), 1.5)
        if state & flag.State_MouseOver:
            return QPen(color(mixed(theme.muted, theme.panel, 0.45)), 1.0)
        return QPen(color(theme.line), 1.0)

    def _picture(self, index: Index, size: QSize, painter: QPainter) -> QPixmap:
        gallery = self.parent()
        assert isinstance(gallery, Gallery)
        ratio = painter.device().devicePixelRatioF()
        key = (index.row(), size.width(), size.height(), ratio)
        if key not in self._pictures:
            painting = self._theme.painting
            if self._draw is None:
                made = thumbnail(gallery._model.project(index.row()), size, painting, ratio)
            else:
                made = self._draw(index.data(_CARD), size, painting, ratio)
            self._pictures[key] = QPixmap.fromImage(made)
        return self._pictures[key]

    def _words(self, painter: QPainter, room: QRectF, card: Card) -> None:
        metrics = QFontMetricsF(self._title)
        painter.setFont(self._title)
        painter.setPen(color(self._theme.ink))
        title = metrics.elidedText(card.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()), title)
        if not self._described:
            return
        y = room.top() + metrics.height() + 2
        metrics = QFontMetricsF(self._text)
        painter.setFont(self._text)
        painter.setPen(color(self._theme.muted))
        for line in two_lines(card.description, metrics, room.width()):
            painter.drawText(QPointF(room.left(), y + metrics.ascent()), line)
            y += metrics.height()


def two_lines(text: str, metrics: QFontMetricsF, width: float) -> list[str]:
    """Break a text into at most two lines of some width; what does not fit ends with dots."""
    words, first = text.split(" "), ""  # what is joined by a fixed space stays together
    while words and metrics.horizontalAdvance(f"{first} {words[0]}".strip()) <= width:
        first = f"{first} {words.pop(0)}".strip()
    lines = [first] if first else []
    if words:
        lines.append(metrics.elidedText(" ".join(words), Qt.TextElideMode.ElideRight, width))
    return lines
