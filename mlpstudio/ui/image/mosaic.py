"""Many small images in rows, as many in each as there is room for; only what is in sight is drawn."""

from __future__ import annotations

from collections.abc import Set
from html import escape
from math import ceil, sqrt

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QSizePolicy, QToolTip, QWidget

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.render.pixels import paint_pixels
from mlpstudio.render.words import fitted
from mlpstudio.ui.giving import Giver
from mlpstudio.ui.image.tiles import Tiles

SIDE, GAP, CAPTION = 52, 10, 18
"""The least side of an image, what is between two, and the height of the line below."""
_EDGE = 3  # around everything, for rings
_MARGIN = 12  # around a picture for others
MOST = 400
"""Images that are put into one picture."""
_SIZE = 11.5


class Mosaic(QAbstractScrollArea):
    """A grid of images of which one is chosen: with the mouse, or the arrow keys."""

    chosen = Signal(object)
    """With the number of the image that was clicked or gone to."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # Always there: one that came and went would change how many images are in a row.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.tiles: Tiles | None = None
        self.current = -1
        self._marked: frozenset[int] = frozenset()
        self._hovered = -1
        self._empty = ""
        self._palette: Palette | None = None
        Giver(self, self, self.pictures).watch()

    def sizeHint(self) -> QSize:
        """Return the room for two rows."""
        return QSize(300, 2 * (SIDE + CAPTION + GAP))

    def minimumSizeHint(self) -> QSize:
        """Return the room for a row and a half."""
        return QSize(SIDE + 40, round(1.6 * (SIDE + CAPTION + GAP)))

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self._palette = palette
        self.viewport().update()

    def show_tiles(self, tiles: Tiles | None, empty: str = "") -> None:
        """Show other images; without any, what is written in ``empty``."""
        self.tiles, self._empty = tiles, empty
        if self.current >= len(self):
            self.current = -1
        self._measure()
        self.viewport().update()

    def mark(self, marked: Set[int]) -> None:
        """Mark images that stand for what is pointed at elsewhere."""
        if marked != self._marked:
            self._marked = frozenset(marked)
            self.viewport().update()

    def go_to(self, index: int) -> None:
        """Make an image the current one without telling; none with -1."""
        if index != self.current:
            self.current = index
            self.viewport().update()

    def let_go(self) -> None:
        """Have no current image."""
        self.go_to(-1)

    def __len__(self) -> int:
        return 0 if self.tiles is None else len(self.tiles)

    # Where things are

    @property
    def columns(self) -> int:
        """How many images there are in a row."""
        return max((self.viewport().width() - 2 * _EDGE + GAP) // (SIDE + GAP), 1)

    def _step(self) -> tuple[float, float]:
        """Return the side of an image, and the height of a row."""
        room = self.viewport().width() - 2 * _EDGE - (self.columns - 1) * GAP
        side = max(room // self.columns, 8)
        return side, side + CAPTION + GAP

    def place(self, index: int) -> QRectF:
        """Return where an image is in the viewport."""
        side, height = self._step()
        row, column = divmod(index, self.columns)
        top = _EDGE + row * height - self.verticalScrollBar().value()
        return QRectF(_EDGE + column * (side + GAP), top, side, side)

    def at(self, place: QPointF) -> int:
        """Return the image at a place of the viewport; -1 where there is none."""
        side, height = self._step()
        column = int((place.x() - _EDGE) // (side + GAP))
        row = int((place.y() - _EDGE + self.verticalScrollBar().value()) // height)
        index = row * self.columns + column
        if row < 0 or not 0 <= column < self.columns or not 0 <= index < len(self):
            return -1
        return index if self.place(index).adjusted(0, 0, 0, CAPTION).contains(place) else -1

    def _measure(self) -> None:
        height = self._step()[1]
        whole = -(-len(self) // self.columns) * height - GAP + 2 * _EDGE
        bar = self.verticalScrollBar()
        bar.setRange(0, max(round(whole - self.viewport().height()), 0))
        bar.setPageStep(max(self.viewport().height() - CAPTION, 1))
        bar.setSingleStep(max(round(height / 3), 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out."""
        super().resizeEvent(event)
        self._measure()

    # Choosing

    def _choose(self, index: int) -> None:
        self.current = index
        self._reveal(index)
        if self.tiles is not None:
            self.setAccessibleDescription(self.tiles.tip(index))
        self.viewport().update()
        self.chosen.emit(index)

    def _reveal(self, index: int) -> None:
        place, bar = self.place(index), self.verticalScrollBar()
        if place.top() < _EDGE:
            bar.setValue(bar.value() + round(place.top()) - _EDGE)
        elif place.bottom() + CAPTION > self.viewport().height():
            bar.setValue(bar.value() + round(place.bottom()) + CAPTION - self.viewport().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose an image."""
        index = self.at(event.position())
        if event.button() == Qt.MouseButton.LeftButton and index >= 0:
            self._choose(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show what a click would choose."""
        self._hover(self.at(event.position()))

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            shape = Qt.CursorShape.ArrowCursor if index < 0 else Qt.CursorShape.PointingHandCursor
            self.viewport().setCursor(shape)
            self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to another image with the arrows, Home and End; choose again with Space."""
        last, step = len(self) - 1, self.columns
        index = max(self.current, 0)
        match Qt.Key(event.key()):
            case _ if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier or last < 0:
                super().keyPressEvent(event)
                return
            case Qt.Key.Key_Left | Qt.Key.Key_Right | Qt.Key.Key_Up | Qt.Key.Key_Down if self.current < 0:
                index = 0
            case Qt.Key.Key_Left:
                index = max(index - 1, 0)
            case Qt.Key.Key_Right:
                index = min(index + 1, last)
            case Qt.Key.Key_Up:
                index = index - step if index >= step else index
            case Qt.Key.Key_Down:
                index = index + step if index + step <= last else index
            case Qt.Key.Key_Home:
                index = 0
            case Qt.Key.Key_End:
                index = last
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                pass
            case _:
                super().keyPressEvent(event)
                return
        self._choose(index)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide it."""
        super().focusOutEvent(event)
        self.viewport().update()

    def viewportEvent(self, event: QEvent) -> bool:
        """Tell in a tip what an image is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._tip(event.pos(), event.globalPos())
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(-1)
        return super().viewportEvent(event)

    def _tip(self, place: QPoint, there: QPoint) -> None:
        index = self.at(QPointF(place))
        if self.tiles is None or index < 0:
            QToolTip.hideText()
            return
        # Names may hold brackets of HTML.
        QToolTip.showText(there, f"<qt>{escape(self.tiles.tip(index))}</qt>", self.viewport())

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the images in sight."""
        palette = self._palette
        if palette is None:
            return
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), color(palette.panel))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not len(self):
            self._paint_empty(painter, palette)
        else:
            height = self._step()[1]
            first = int(max(self.verticalScrollBar().value() - _EDGE, 0) // height) * self.columns
            rows = int(self.viewport().height() // height) + 2
            for index in range(first, min(first + rows * self.columns, len(self))):
                self._paint_tile(painter, index, palette)
        painter.end()

    def _paint_empty(self, painter: QPainter, palette: Palette) -> None:
        painter.setPen(color(palette.muted))
        room = QRect(_EDGE, _EDGE, self.viewport().width() - 2 * _EDGE, self.viewport().height() - 2 * _EDGE)
        painter.drawText(room, Qt.TextFlag.TextWordWrap, self._empty)

    def _paint_tile(self, painter: QPainter, index: int, palette: Palette) -> None:
        assert self.tiles is not None
        strong, hovered = index == self.current, index == self._hovered
        edge = self._edge(index, palette)
        paint_tile(painter, self.tiles, index, self.place(index), palette, edge, (strong, hovered))

    def pictures(self) -> tuple[Picture, ...]:
        """Return the images as they can be given away: all of them, as far as they make one picture."""
        tiles = self.tiles
        if tiles is None or not len(tiles):
            return ()
        count = min(len(tiles), MOST)
        columns = min(ceil(sqrt(1.5 * count)), count)
        rows, step, high = ceil(count / columns), SIDE + GAP, SIDE + CAPTION + GAP

        def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for index in range(count):
                row, column = divmod(index, columns)
                room = QRectF(_MARGIN + column * step, _MARGIN + row * high, SIDE, SIDE)
                paint_tile(painter, tiles, index, room, palette, QPen(color(palette.line), 1.0))

        size = QSize(columns * step - GAP + 2 * _MARGIN, rows * high - GAP + 2 * _MARGIN)
        return (Picture(self.accessibleName() or self.tr("Images"), size, draw, tiles.listing),)

    def _edge(self, index: int, palette: Palette) -> QPen:
        if index == self.current and self.hasFocus():
            return QPen(color(palette.accent), 2.2)
        if index == self.current:
            return QPen(color(mixed(palette.accent, palette.panel, 0.7)), 1.8)
        if index in self._marked:
            return QPen(color(palette.highlight), 2.0)
        strength = 0.55 if index == self._hovered else 0.0
        return QPen(color(mixed(palette.muted, palette.line, strength)), 1.0)


def paint_tile(
    painter: QPainter, tiles: Tiles, index: int, room: QRectF, palette: Palette, edge: QPen,
    stressed: tuple[bool, bool] = (False, False),
) -> None:  # fmt: skip
    """Draw an image in a room, with its line below.

    Parameters
    ----------
    stressed
        Whether it is the current one, and whether the pointer is at it.
    """
    image = tiles.image(index, palette)
    unit = min(room.width() / image.width(), room.height() / image.height())
    unit = float(int(unit)) if unit >= 4 else unit  # pixels that all look alike
    size = image.width() * unit, image.height() * unit
    center = room.center()
    place = QRectF(round(center.x() - size[0] / 2), round(center.y() - size[1] / 2), *size)
    paint_pixels(painter, place, image, palette.panel)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(edge)
    painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), 3, 3)
    strong, hovered = stressed
    text = fitted(tiles.caption(index), "text bold" if strong else "text", _SIZE, room.width())
    words = glyphs(text, "text bold" if strong else "text", _SIZE)
    ink = palette.ink if strong or hovered else palette.muted
    words.paint(painter, center.x() - words.width / 2, room.bottom() + 14, ink)
