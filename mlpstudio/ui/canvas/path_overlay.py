"""One path through the network, drawn over it from neuron to neuron."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import EdgeRef, NeuronRef, Ref
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.palette import color
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.theme import Theme

_WIDTH, _HALO = 3.0, 7.0


class PathOverlay:
    """Draws a path after everything else that lies over the network.

    Parameters
    ----------
    canvas
        Where it is drawn.
    """

    def __init__(self, canvas: NetworkCanvas) -> None:
        self._canvas, self._below = canvas, canvas.overlay
        self.edges: tuple[EdgeRef, ...] = ()
        canvas.overlay = self.paint

    def show(self, parts: Iterable[Ref]) -> None:
        """Show the connections among some parts as a path; none for no path."""
        edges = tuple(sorted(part for part in parts if isinstance(part, EdgeRef)))
        if edges != self.edges:
            self.edges = edges
            self._canvas.update()

    def paint(self, painter: QPainter, layout: NetworkLayout, theme: Theme) -> None:
        """Draw it."""
        if self._below is not None:
            self._below(painter, layout, theme)
        if not self.edges:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._canvas.transform(), True)
        painter.setClipPath(_beside_labels(layout, self.edges))
        lines = [line for edge in self.edges if (line := _line(layout, edge)) is not None]
        for ink, width in ((theme.canvas, _HALO), (theme.backward, _WIDTH)):
            pen = QPen(color(ink), width)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawLines(lines)
        painter.setClipping(False)
        for neuron in self._in_gaps(layout):
            _paint_number(painter, theme, _gap(layout, neuron.column), neuron.unit + 1)
        painter.restore()

    def _in_gaps(self, layout: NetworkLayout) -> set[NeuronRef]:
        """Return the neurons on the way that a gap stands for."""
        ends = {NeuronRef(e.link, e.input) for e in self.edges}
        ends |= {NeuronRef(e.link + 1, e.unit) for e in self.edges}
        return {end for end in ends if end.column < len(layout.columns) and layout.center(end) is None}


def _beside_labels(layout: NetworkLayout, edges: tuple[EdgeRef, ...]) -> QPainterPath:
    """Return everything but the labels of some connections."""
    whole = QPainterPath()
    whole.addRect(layout.bounds.adjusted(-40, -40, 40, 40))
    for label in layout.labels:
        if label.edge in edges:
            taken = QPainterPath()
            taken.addRoundedRect(label.rect.adjusted(-1, -1, 1, 1), 6, 6)
            whole = whole.subtracted(taken)
    return whole


def _paint_number(painter: QPainter, theme: Theme, place: QPointF, number: int) -> None:
    """Say which of the neurons that are not drawn it is."""
    text = glyphs(str(number), "number bold", 11)
    words, ground = QRectF(0, 0, 84, 20), QRectF(0, 0, max(text.width + 10, 20), 20)
    words.moveCenter(place)
    ground.moveCenter(place)
    painter.fillRect(words, color(theme.canvas))  # how many more there are would show beside it
    painter.setPen(QPen(color(theme.backward), 1.8))
    painter.setBrush(color(theme.panel))
    painter.drawRoundedRect(ground, 10, 10)
    text.paint(painter, place.x() - text.width / 2, place.y() + 4, theme.ink)


def _line(layout: NetworkLayout, edge: EdgeRef) -> QLineF | None:
    """Return the line of a connection from rim to rim; to the gap where that stands for a neuron."""
    if edge.link + 1 >= len(layout.columns):
        return None
    ends = []
    for neuron in (NeuronRef(edge.link, edge.input), NeuronRef(edge.link + 1, edge.unit)):
        place = layout.center(neuron)
        ends.append((place or _gap(layout, neuron.column), place is not None))
    (start, starts), (end, finishes) = ends
    line = QLineF(start, end)
    if line.length() <= 2 * layout.radius:
        return None
    step = (end - start) / line.length() * (layout.radius + 1.5)
    return QLineF(start + step if starts else start, end - step if finishes else end)


def _gap(layout: NetworkLayout, number: int) -> QPointF:
    column = layout.columns[number]
    across = column.gap if column.gap is not None else sum(column.heights) / max(len(column.heights), 1)
    return layout.point(column.x, across)
