"""The canvas: the network of the moment, which can be zoomed, moved and pointed at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.render.copies import Copies, alike
from mlpstudio.render.network import Ref
from mlpstudio.render.network_faces import Faces
from mlpstudio.render.network_image import lay_out
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import color
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.session.shown_sample import ShownSample
from mlpstudio.ui.canvas.depiction import NUMBERS, Depiction
from mlpstudio.ui.canvas.glide import Glide
from mlpstudio.ui.canvas.scene import Look, Ready, Scene, coarse
from mlpstudio.ui.theme import Theme

STEP = 1.25
_LEAST, _MOST = 0.2, 8.0
DRAG = 4.0
"""Pixels that the mouse may move within a click."""
_PANNING = (Qt.MouseButton.LeftButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton)

Overlay: TypeAlias = Callable[[QPainter, NetworkLayout, Theme], None]
"""Draws over the network, in places of the widget."""
FaceSource: TypeAlias = Callable[[NetworkLayout], Faces | None]
"""Returns the pictures in the neurons that are shown."""


class NetworkCanvas(QWidget):
    """Draws the network; wheel and drag move the picture, the mouse points at its parts.

    What clicks, drags and keys do to the network is the business of
    :class:`~mlpstudio.ui.canvas.editor.CanvasEditor`, which sees them first.
    """

    pointed = Signal(object)
    """With the neuron or connection under the mouse, or None."""
    framed = Signal()
    """What is seen of the picture has changed: zoom, place, or size of the widget."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moment: Moment | None = None  # a screen reader asks for it as soon as there is a name
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language
        self.setObjectName("canvas")
        self.setAccessibleName(self.tr("Network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)  # it hides all that is below it
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._theme: Theme | None = None
        self._focus: frozenset[Ref] = frozenset()
        self._selected: Ref | None = None
        self._expanded: set[int] = set()
        self._numbers = NUMBERS
        self.sample = ShownSample(self)
        self.sample.changed.connect(self._renew)
        self._depiction: Depiction | None = None
        self._layout: NetworkLayout | None = None
        self._copies = Copies()
        self._ready: Ready | None = None
        self._version = 0  # counts what changes beside moment, place and size
        self._zoom, self._shift = 1.0, QPointF()
        self._pressed: QPointF | None = None
        self._dragging = self._ring = False
        self.overlay: Overlay | None = None
        self.corner: QWidget | None = None
        """What lies in a corner, if anything: the legend keeps away from it."""
        self.faces: FaceSource | None = None
        self._glide = Glide(self)
        self._glide.moved.connect(self.update)

    def sizeHint(self) -> QSize:
        """Return a size at which a small network is at ease."""
        return QSize(700, 440)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which something can be seen."""
        return QSize(280, 200)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way, as far as there is room."""
        self._numbers = numbers
        self._renew()

    def show_moment(self, moment: Moment) -> None:
        """Draw a moment."""
        before, layout = self._moment, self._layout
        self._moment, self._layout = moment, None
        self.update()
        if before is None or before.project is moment.project:
            return
        network, former = moment.project.network, before.project.network
        if network.depth != former.depth:
            self._expanded.clear()
        if layout is not None and (network is not former or moment.project.layout != before.project.layout):
            self._glide.begin(layout)

    def begin(self) -> None:
        """Show another document: nothing is kept of how the one before was looked at."""
        self._expanded.clear()
        self._selected = None
        self.sample.choose(None)
        self._glide.stop()
        self.fit()

    def show_pointed(self, pointed: Pointed) -> None:
        """Set off what is pointed at, here or elsewhere."""
        if pointed.parts != self._focus:
            self._focus, self._layout = pointed.parts, None
            self.update()

    def move_for(self, duration: int) -> None:
        """Let neurons glide to their new places for so many milliseconds; 0 puts them there at once."""
        self._glide.duration = duration

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    @property
    def theme(self) -> Theme | None:
        """The colours that it has."""
        return self._theme

    @property
    def moment(self) -> Moment | None:
        """What is drawn."""
        return self._moment

    def keep_marked(self, part: Ref | None) -> None:
        """Mark a neuron or a connection while the mouse is elsewhere; None lets go of it."""
        if part != self._selected:
            self._selected = part
            self.pointed.emit(part)

    @property
    def marked(self) -> Ref | None:
        """What is marked while the mouse is elsewhere."""
        return self._selected

    @property
    def numbers(self) -> NumberFormat:
        """How numbers are written."""
        return self._numbers

    @property
    def expanded(self) -> Set[int]:
        """The columns that show every neuron."""
        return self._expanded

    def expand(self, column: int, expanded: bool) -> None:
        """Show all neurons of a column, or the few again."""
        if expanded:
            self._expanded.add(column)
        else:
            self._expanded.discard(column)
        self._renew()

    def _renew(self) -> None:
        """Draw anew what is not of the moment and not pointed at: what was prepared is no longer right."""
        self._version += 1
        self._layout = self._ready = None
        self.update()

    # Zoom

    def zoom_in(self) -> None:
        """Show everything larger, around the middle."""
        self._zoom_to(self._zoom * STEP, QPointF(self.rect().center()))

    def zoom_out(self) -> None:
        """Show everything smaller, around the middle."""
        self._zoom_to(self._zoom / STEP, QPointF(self.rect().center()))

    def fit(self) -> None:
        """Show the whole network."""
        self._zoom, self._shift = 1.0, QPointF()
        self.framed.emit()
        self.update()

    @property
    def ring(self) -> bool:
        """Whether the focus came by a key and is shown."""
        return self._ring

    def show_ring(self, ring: bool) -> None:
        """Show the focus where keys are in use, and not where the mouse is."""
        if ring != self._ring:
            self._ring = ring
            self.update()

    @property
    def zoom(self) -> float:
        """How much larger than fitting."""
        return self._zoom

    def _zoom_to(self, zoom: float, around: QPointF) -> None:
        zoom = min(max(zoom, _LEAST), _MOST)
        held = (around - self._shift) / self._zoom
        self._zoom, self._shift = zoom, around - held * zoom
        self.framed.emit()
        self.update()

    def transform(self) -> QTransform:
        """Return the way from places in the picture to places in the widget."""
        return self._way(self.layout_of_network())

    def _way(self, layout: NetworkLayout | None) -> QTransform:
        scale = 1.0
        if layout is not None:
            scale = min(1.0, self.width() / layout.width, self.height() / layout.height)
        made = QTransform()
        made.translate(self._shift.x(), self._shift.y())
        made.scale(self._zoom, self._zoom)
        if layout is not None:
            left, top = self.width() - layout.width * scale, self.height() - layout.height * scale
            made.translate(left / 2, top / 2)
        made.scale(scale, scale)
        return made

    # Painting

    def layout_of_network(self) -> NetworkLayout | None:
        """Return the picture laid out for the widget; made when it is first needed after a change."""
        if self._layout is None and self._moment is not None:
            ready = self._ready
            if ready is not None and ready.look.same_as(self._look(self._moment, self._focus)):
                self._depiction, self._layout = ready.scene.depiction, ready.scene.layout
            else:
                self._depiction = self._depict(self._moment, self._focus)
                self._layout = lay_out(self._depiction.picture(), self.width(), self.height())
        return self._layout

    def _depict(self, moment: Moment, focus: frozenset[Ref]) -> Depiction:
        return Depiction(moment, focus, self._expanded, self._numbers, self.sample)

    def _scene(self, depiction: Depiction, layout: NetworkLayout, theme: Theme) -> Scene:
        faces = None if self.faces is None else self.faces(layout)
        return Scene(depiction, layout, theme, self._way(layout), self.size(), self._corner, faces)

    @property
    def _corner(self) -> QRectF | None:
        """Where something lies in a corner; in coarse steps, as its text may change from batch to batch."""
        if self.corner is None or self.corner.isHidden():
            return None
        return coarse(QRectF(self.corner.geometry()))

    def _look(self, moment: Moment, focus: frozenset[Ref]) -> Look:
        """Return what the picture of a moment depends on, over which nothing lies and nothing glides."""
        return Look(
            (moment.project, moment.trace, self._theme),
            (moment.position, moment.block, moment.term, focus, self._version, self._zoom,
             self._shift.toTuple(), self.size().toTuple(), self.devicePixelRatioF(),
             None if self._corner is None else self._corner.getRect()),
        )  # fmt: skip

    def prepare(self, moment: Moment, pointed: Pointed) -> Iterator[None]:
        """Make the picture of a moment that a click may lead to, a little between two yields."""
        focus, theme = pointed.parts, self._theme
        look = self._look(moment, focus)
        if theme is None or not self.isVisible() or self._glide.active or self._dragging:
            return
        if self._ready is not None and self._ready.look.same_as(look):
            return
        depiction = self._depict(moment, focus)
        picture = depiction.picture()
        yield
        layout = lay_out(picture, self.width(), self.height())
        yield
        for part in ("links", "words", "labels"):
            getattr(layout, part)
            yield
        scene = self._scene(depiction, layout, theme)
        image = yield from scene.drawn(self.devicePixelRatioF(), self._copies)
        self._ready = Ready(look, scene, image)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the network and the legend."""
        layout, theme, moment = self.layout_of_network(), self._theme, self._moment
        depiction = self._depiction
        if theme is None:
            return
        painter = QPainter(self)
        if layout is None or moment is None or depiction is None:
            painter.fillRect(self.rect(), color(theme.canvas))
        else:
            gliding = self._glide.active
            layout = self._glide.shown(layout) if gliding else layout
            scene, ready = self._scene(depiction, layout, theme), self._ready if alike(painter) else None
            if ready is not None and not gliding and ready.shows(scene, self._look(moment, self._focus)):
                painter.drawImage(QPointF(), ready.image)
            else:
                scene.draw(painter, self._copies)
            if self.overlay is not None:
                self.overlay(painter, layout, theme)
        if self._ring:
            painter.setPen(QPen(color(theme.focus), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()

    def leaves_free(self, place: QRectF) -> bool:
        """Tell whether the network leaves a place of the canvas free."""
        layout, depiction, theme = self.layout_of_network(), self._depiction, self._theme
        if layout is None or depiction is None or theme is None:
            return True
        return replace(self._scene(depiction, layout, theme), corner=None).is_free(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the network out anew."""
        super().resizeEvent(event)
        self._layout = None
        self.framed.emit()

    # Gestures

    def part_at(self, place: QPointF) -> Ref | None:
        """Return the neuron or connection at a place of the widget."""
        layout = self.layout_of_network()
        if layout is None:
            return None
        x, y = self.transform().inverted()[0].map(place).toTuple()
        return layout.neuron_at(x, y) or layout.edge_at(x, y)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to drag the picture."""
        if event.button() in _PANNING:
            self._pressed, self._dragging = event.position(), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the picture, or point at what is under the mouse."""
        if self._pressed is None:
            self.pointed.emit(self.part_at(event.position()) or self._selected)
            return
        moved = event.position() - self._pressed
        if self._dragging or moved.manhattanLength() > DRAG:
            self._dragging = True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._shift += moved
            self._pressed = event.position()
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag."""
        self._pressed, self._dragging = None, False
        self.unsetCursor()

    @property
    def dragging(self) -> bool:
        """Whether the picture is being dragged."""
        return self._dragging

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the mouse."""
        steps = event.angleDelta().y() / 120
        if steps:
            self._zoom_to(self._zoom * STEP**steps, event.position())
            event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        """Point at what is selected, or at nothing any more."""
        self.pointed.emit(self._selected)

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing move that nobody sees."""
        self._glide.stop()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that keys act here, to whom they brought here: a mouse needs no ring."""
        self._ring = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that keys act elsewhere."""
        self._ring = False
        self.update()
