"""The stage: one page over the whole screen, everything on it larger by one factor; and what lies over it.

The page is laid out for a small window and painted larger, letters, network and mathematics alike, so that
whatever is shown there can be read from the last row, and nothing has a size of its own.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QFocusEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPixmap,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QLineEdit, QWidget

from mlpstudio.project.script import MOST_ZOOM
from mlpstudio.render.network import NeuronRef
from mlpstudio.ui.presenting.keys import command
from mlpstudio.ui.presenting.page import Page

LEAST = (592, 420)
"""Width and height that a page is laid out for, in pixels of 100 %; it gets more of one of them."""
STEP = 1.25
_BEAM = 0.17  # radius of a spotlight on the pointer, as a share of the height
_AROUND = 2.1  # radius of a spotlight on a neuron, in radii of the neuron
_MARK = 13  # pixels of the letters that say that it is frozen
_SHADE = QColor(0, 0, 0, 184)


class Stage(QGraphicsView):
    """Shows a page over the whole screen.

    Parameters
    ----------
    page
        What is shown.
    window
        What it stands before: nothing there can be reached meanwhile.
    """

    pressed = Signal(object)
    """With what a key asks for, as :mod:`mlpstudio.ui.presenting.keys` calls it."""
    spotted = Signal()
    """The spotlight or the zoom has changed."""
    closed = Signal()
    """It was closed from outside, as by the window manager."""

    def __init__(self, page: Page, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setWindowTitle(self.tr("Presentation"))
        self.setObjectName("stage")
        self.setAccessibleName(self.tr("Presentation"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        for set_policy in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            set_policy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        self.viewport().setMouseTracking(True)
        self.page = page
        self._scene = QGraphicsScene(self)
        self._proxy = self._scene.addWidget(page)
        self.setScene(self._scene)
        self.factor = self.zoom = 1.0
        self.blank = self.light = self.plain = False
        self.spot: NeuronRef | None = None
        """The neuron in the spotlight; None while it follows the pointer."""
        self._pointer: QPoint | None = None
        self._frozen: QPixmap | None = None

    # Size

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the page out anew, as large as it fits."""
        super().resizeEvent(event)
        width, height = self.viewport().width(), self.viewport().height()
        self.factor = max(0.5, min(width / LEAST[0], height / LEAST[1]))
        self._proxy.resize(width / self.factor, height / self.factor)
        self._scene.setSceneRect(0, 0, width / self.factor, height / self.factor)
        self._frozen = None
        self.zoom_to(self.zoom)

    def zoom_to(self, zoom: float, around: QPointF | None = None) -> None:
        """Show everything so many times as large, around a place of the screen."""
        zoom = min(max(zoom, 1.0), MOST_ZOOM)
        place = self._middle() if around is None else around
        held = self.viewportTransform().inverted()[0].map(place)
        self.zoom = zoom
        scale = self.factor * zoom
        self.setTransform(QTransform.fromScale(scale, scale))
        moved = self.viewportTransform().map(held) - place
        for bar, way in ((self.horizontalScrollBar(), moved.x()), (self.verticalScrollBar(), moved.y())):
            bar.setValue(bar.value() + round(way))
        self.viewport().update()
        self.spotted.emit()

    def show_plain(self, plain: bool) -> None:
        """Show the page whole, with nothing over it, whatever is zoomed, lit or frozen; or as before."""
        self.plain = plain
        if plain:
            self.setTransform(QTransform.fromScale(self.factor, self.factor))
            self.viewport().update()
        else:
            self.zoom_to(self.zoom)

    def _middle(self) -> QPointF:
        """Return what zooming keeps in its place: the neuron in the spotlight, the pointer, or the middle."""
        if self.spot is not None and (ring := self._ring(self.spot)) is not None:
            return ring.center()
        if self._pointer is not None and self.viewport().rect().contains(self._pointer):
            return QPointF(self._pointer)
        return QRectF(self.viewport().rect()).center()

    # What lies over it

    @property
    def frozen(self) -> bool:
        """Whether the picture stands still."""
        return self._frozen is not None

    def freeze(self, frozen: bool) -> None:
        """Keep the picture as it is, whatever happens on the page; or show what has become of it."""
        self._frozen = self.viewport().grab() if frozen else None
        self.viewport().update()

    def show_blank(self, blank: bool) -> None:
        """Show nothing at all, or the page again."""
        self.blank = blank
        self.viewport().setCursor(Qt.CursorShape.BlankCursor if blank else Qt.CursorShape.ArrowCursor)
        self.viewport().update()

    def shine(self, light: bool, spot: NeuronRef | None = None) -> None:
        """Turn the spotlight on or off: on a neuron, or on the pointer."""
        self.light, self.spot = light, spot if light else None
        self.viewport().update()
        self.spotted.emit()

    def neurons(self) -> list[NeuronRef]:
        """Return the neurons that are drawn, column by column."""
        layout = self.page.canvas.layout_of_network()
        columns = () if layout is None else layout.columns
        return [NeuronRef(at, unit) for at, column in enumerate(columns) for unit in column.indices]

    def _ring(self, spot: NeuronRef) -> QRectF | None:
        """Return the place of a neuron on the screen; None where it is not drawn."""
        layout = self.page.canvas.layout_of_network()
        if layout is None or spot.column >= len(layout.columns):
            return None
        column = layout.columns[spot.column]
        if spot.unit not in column.indices:
            return None
        x, y = column.centers[column.indices.index(spot.unit)].tolist()
        side = layout.radius * _AROUND
        place = self.page.canvas.transform().mapRect(QRectF(x - side, y - side, 2 * side, 2 * side))
        corner = QPointF(self.page.canvas.mapTo(self.page, QPoint(0, 0)))
        return self.viewportTransform().mapRect(place.translated(corner))

    def beam(self) -> QRectF | None:
        """Return what the spotlight shows, in pixels of the screen; None where it is off."""
        if not self.light:
            return None
        if self.spot is not None and (ring := self._ring(self.spot)) is not None:
            return ring
        side = _BEAM * self.viewport().height()
        middle = self._middle()
        return QRectF(middle.x() - side, middle.y() - side, 2 * side, 2 * side)

    def drawForeground(self, painter: QPainter, rect: QRectF | QRect) -> None:
        """Draw what lies over the page."""
        painter.resetTransform()
        whole = QRectF(self.viewport().rect())
        frozen = None if self.plain else self._frozen
        if frozen is not None:
            painter.drawPixmap(QPoint(0, 0), frozen)
        if self.blank:
            painter.fillRect(whole, Qt.GlobalColor.black)
        elif frozen is not None:
            self._mark_frozen(painter)
        elif not self.plain and (beam := self.beam()) is not None:
            shade = QPainterPath()
            shade.addRect(whole)
            shade.addEllipse(beam)
            painter.fillPath(shade, _SHADE)

    def _mark_frozen(self, painter: QPainter) -> None:
        """Say, below the title, that the picture stands still: whoever goes on would wonder."""
        text, palette = self.tr("Frozen · F goes on"), self.page.palette()
        font = QFont(self.page.font())
        font.setPixelSize(round(_MARK * self.factor))
        words = QFontMetricsF(font).boundingRect(text)
        width, height = words.width() + 1.6 * words.height(), 1.5 * words.height()
        top = self.page.canvas.y() * self.factor - 0.4 * height
        place = QRectF((self.viewport().width() - width) / 2, top, width, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.windowText())
        painter.drawRoundedRect(place, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(palette.window().color())
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    # Keys and mouse

    @property
    def in_field(self) -> bool:
        """Whether something is being typed."""
        field = self.page.focusWidget()
        typing = isinstance(field, QLineEdit) and not field.isReadOnly()
        return typing and self._scene.focusItem() is self._proxy

    def event(self, event: QEvent) -> bool:
        """Take Tab as a key as any other."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            name = command(event, self.in_field)
            if name and event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
                self.pressed.emit(name)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do what a key asks for; what it types goes to the field."""
        name = command(event, self.in_field)
        if name:
            self.pressed.emit(name)
            event.accept()
        elif self.in_field:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the spotlight follow; point at what is below."""
        self._pointer = event.position().toPoint()
        if self.light and self.spot is None:
            self.viewport().update()
        super().mouseMoveEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the spotlight on a neuron, or let it follow again; fields take clicks, nothing else does."""
        self._pointer = event.position().toPoint()
        spot = self._neuron_at(event.position())
        if self.light and event.button() == Qt.MouseButton.LeftButton:
            self.shine(True, None if spot == self.spot else spot)
        elif isinstance(self._widget_at(event.position()), QLineEdit):
            super().mousePressEvent(event)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun in a field."""
        super().mouseReleaseEvent(event)
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it as a click."""
        self.mousePressEvent(event)

    def _widget_at(self, place: QPointF) -> QWidget | None:
        return self.page.childAt(self.viewportTransform().inverted()[0].map(place).toPoint())

    def _neuron_at(self, place: QPointF) -> NeuronRef | None:
        if self._widget_at(place) is not self.page.canvas:
            return None
        on_page = self.viewportTransform().inverted()[0].map(place)
        corner = QPointF(self.page.canvas.mapTo(self.page, QPoint(0, 0)))
        found = self.page.canvas.part_at(on_page - corner)
        return found if isinstance(found, NeuronRef) else None

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        steps = event.angleDelta().y() / 120
        if steps:
            self.zoom_to(self.zoom * STEP**steps, event.position())
        event.accept()

    def focusNextPrevChild(self, following: bool) -> bool:
        """Keep the keyboard: there is nowhere else to go."""
        return False

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Keep the field in which somebody is typing."""
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            super().focusOutEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell of it."""
        super().closeEvent(event)
        self.closed.emit()
