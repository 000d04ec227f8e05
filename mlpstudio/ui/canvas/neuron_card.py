"""The card with the large picture of the neuron that is pointed at."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mlpstudio.render.network import NeuronRef, Ref
from mlpstudio.render.palette import color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.canvas.neuron_plot import NeuronPlot, neuron_plot
from mlpstudio.ui.canvas.responses import Responses

SIZE, LEAST = QSize(292, 248), QSize(200, 170)
"""How large it is, and how large at least: in a small canvas it is smaller, or does not come."""
REST, IDLE = 200, 150
"""Milliseconds that the pointer rests on a neuron before the card comes; and after which it is made finer."""
_AWAY, _EDGE = 14.0, 8.0


class NeuronCard(QWidget):
    """Shows one neuron large, beside it; the mouse passes through.

    It comes for the neuron under the mouse, and for the one that is selected by keys.

    Parameters
    ----------
    canvas
        What it lies on.

    Attributes
    ----------
    responses
        What neurons answer.
    """

    def __init__(self, canvas: NetworkCanvas) -> None:
        super().__init__(canvas)
        self._canvas, self.responses = canvas, Responses()
        self.setObjectName("neuron-card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.resize(SIZE)
        self.on = False
        self.neuron: NeuronRef | None = None
        self.plot: NeuronPlot | None = None
        self._hovered: NeuronRef | None = None
        self._shunned: NeuronRef | None = None
        self._resting, self._idle = QTimer(self), QTimer(self)
        for timer, wait, then in ((self._resting, REST, self._look), (self._idle, IDLE, self._refine)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(then)
        self.hide()
        canvas.pointed.connect(self._pointed)
        canvas.framed.connect(self._place)
        canvas.installEventFilter(self)

    # When

    def turn(self, on: bool) -> None:
        """Come when a neuron is pointed at, or stay away."""
        self.on = on
        if not on:
            self.leave()

    def leave(self) -> None:
        """Go away."""
        self._resting.stop()
        self._idle.stop()
        self.neuron = self.plot = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice what the mouse does on the canvas; take nothing from it."""
        if not self.on or watched is not self._canvas:
            return False
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent):
            part = self._canvas.part_at(event.position())
            self._hover(part if not event.buttons() and isinstance(part, NeuronRef) else None)
        elif kind in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self._shunned = self._hovered  # one works with it now
            self.leave()
        elif kind in (QEvent.Type.Leave, QEvent.Type.FocusOut, QEvent.Type.Hide):
            self._hover(None)
        return False

    def _hover(self, neuron: NeuronRef | None) -> None:
        if neuron == self._hovered:
            return
        self._hovered = neuron
        if neuron != self._shunned:
            self._shunned = None
        self._follow()

    def _pointed(self, part: Ref | None) -> None:
        if self.on:
            self._follow()

    def _wanted(self) -> NeuronRef | None:
        """Return the neuron to show: under the mouse, or where keys are."""
        hovered = self._hovered
        if hovered is None and self._canvas.ring and self._canvas.hasFocus():
            marked = self._canvas.marked
            hovered = marked if isinstance(marked, NeuronRef) else None
            return hovered if hovered is not None and hovered.column else None
        return hovered if hovered is not None and hovered.column and hovered != self._shunned else None

    def _follow(self) -> None:
        """Come to another neuron at once where it is there already, else after a moment of rest."""
        wanted = self._wanted()
        if wanted is None:
            self.leave()
        elif self.isVisible() or self._hovered is None:
            self._look()
        elif not self._resting.isActive():
            self._resting.start()

    def _look(self) -> None:
        wanted = self._wanted()
        if wanted is None:
            self.leave()
        elif wanted != self.neuron or not self.isVisible():
            self.neuron = wanted
            self._draw(fine=False)

    # What

    def refresh(self) -> None:
        """Draw the numbers of another moment."""
        if self.isVisible():
            self._draw(fine=False)

    def _draw(self, *, fine: bool) -> None:
        moment, neuron = self._canvas.moment, self.neuron
        self.plot = None
        if moment is not None and neuron is not None:
            self.plot = neuron_plot(self.responses, moment, self._canvas.sample, neuron, fine=fine)
        if self.plot is None or not self._place():
            self.leave()
            return
        self.setAccessibleName(self.plot.title)
        self.show()
        self.update()
        if not fine:
            self._idle.start()

    def _refine(self) -> None:
        if self.isVisible():
            self._draw(fine=True)

    def pictures(self, neuron: NeuronRef) -> tuple[Picture, ...]:
        """Return the large picture of a neuron as it can be given away; nothing where it has none."""
        moment = self._canvas.moment
        if moment is None:
            return ()
        plot = neuron_plot(self.responses, moment, self._canvas.sample, neuron, fine=True)
        return () if plot is None else (Picture(plot.title, SIZE, plot.paint, plot.listing),)

    # Where

    def _place(self) -> bool:
        """Go beside the neuron; tell whether there is room."""
        layout = self._canvas.layout_of_network()
        neuron = self.neuron
        if layout is None or neuron is None or neuron.column >= len(layout.columns):
            return False
        center, way = layout.center(neuron), self._canvas.transform()
        if center is None:
            return False
        radius = layout.radius * way.m11()
        others = [way.map(QPointF(x, y)) for column in layout.columns for x, y in column.centers.tolist()]
        place = placed(way.map(center), radius, QRectF(self._canvas.rect()), others)
        if place is not None:
            self.setGeometry(place.toRect())
        return place is not None

    def hideEvent(self, event: QHideEvent) -> None:
        """Wait for nothing any more."""
        super().hideEvent(event)
        self._idle.stop()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture on a card."""
        theme = self._canvas.theme
        if theme is None or self.plot is None:
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), color(theme.canvas))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(mixed(theme.muted, theme.panel, 0.5)), 1))
        painter.setBrush(color(theme.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        self.plot.paint(painter, QRectF(self.rect()), theme.painting)
        painter.end()


def placed(center: QPointF, radius: float, bounds: QRectF, others: Sequence[QPointF]) -> QRectF | None:
    """Return where a card lies that is about a neuron: beside it, within bounds, over the fewest others.

    It is smaller where there is less room. None where there is hardly any.
    """
    room = bounds.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    away = radius + _AWAY
    x, y = center.x(), center.y()
    free = (
        QRectF(room.left(), room.top(), room.width(), y - away - room.top()),
        QRectF(x + away, room.top(), room.right() - x - away, room.height()),
        QRectF(room.left(), room.top(), x - away - room.left(), room.height()),
        QRectF(room.left(), y + away, room.width(), room.bottom() - y - away),
    )
    best: tuple[float, int] | None = None
    found: QRectF | None = None
    for order, part in enumerate(free):
        if not part.isValid():
            continue
        side = part.intersected(room)  # the neuron may be out of sight
        wide, high = min(SIZE.width(), side.width()), min(SIZE.height(), side.height())
        if wide < LEAST.width() or high < LEAST.height():
            continue
        rect = QRectF(0, 0, wide, high)
        # As near to the neuron as its side lets it be.
        left = min(max(x - wide / 2, side.left()), side.right() - wide)
        top = min(max(y - high / 2, side.top()), side.bottom() - high)
        rect.moveTo(left, top)
        near = rect.adjusted(-radius, -radius, radius, radius)
        shrunk = (1 - wide / SIZE.width()) + (1 - high / SIZE.height())
        rank = (sum(near.contains(other) for other in others) + 4 * shrunk, order)
        if best is None or rank < best:
            best, found = rank, rect
    return found
