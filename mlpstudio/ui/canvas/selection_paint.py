"""Drawing what is selected, and where something can be added, over the network."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.palette import color, mixed
from mlpstudio.session.selection import LayerRef, Selected
from mlpstudio.ui.canvas.additions import Addition, Ghost, around
from mlpstudio.ui.theme import Theme

_RING, _FRAME = 2.6, 1.6  # widths of pens
_FRAME_AIR = 12.0  # between neurons and the frame of their layer
_CAPTION = 11.5
_CAPTION_ROOM = 12.0  # of a frame, for the lines under and over neurons


def dashed(ink: str, width: float = _FRAME) -> QPen:
    """Return the pen of what is only proposed, and of frames."""
    pen = QPen(color(ink), width)
    pen.setDashPattern([3.0, 2.4])
    return pen


def paint_selected(painter: QPainter, layout: NetworkLayout, selected: Selected, theme: Theme) -> None:
    """Draw what sets the selection off: rings, lines, frames around layers."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for edge in selected.edges:
        _paint_edge(painter, layout, edge, theme)
    for layer in selected.layers:
        _paint_frame(painter, layout, layer, theme)
    rung = {NeuronRef(c.column, u) for c in selected.layers for u in layout.columns[c.column].indices}
    painter.setPen(QPen(color(theme.accent), _RING))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for neuron in selected.neurons | rung:
        center = layout.center(neuron)
        if center is not None:
            painter.drawEllipse(center, layout.radius + 0.6, layout.radius + 0.6)
    halo = QPen(color(mixed(theme.accent, theme.canvas, 0.28)), 3.0)
    painter.setPen(halo)
    for neuron in selected.neurons:
        center = layout.center(neuron)
        if center is not None:
            painter.drawEllipse(center, layout.radius + 4, layout.radius + 4)


def layer_frame(layout: NetworkLayout, layer: LayerRef) -> QRectF:
    """Return the frame around the neurons of a layer, where they usually are, and the lines under them."""
    column = layout.columns[layer.column]
    side = layout.radius + _FRAME_AIR
    first, last = (layout.point(column.x, height) for height in (column.heights[0], column.heights[-1]))
    under = _CAPTION_ROOM if layout.captioned and layer.column else 0.0
    above = _CAPTION_ROOM if layout.captioned and column.picture.above else 0.0
    return QRectF(first, last).adjusted(-side, -side - above, side, side + under)


def _paint_frame(painter: QPainter, layout: NetworkLayout, layer: LayerRef, theme: Theme) -> None:
    frame = layer_frame(layout, layer)
    corner = min(frame.width(), frame.height(), 64.0) / 2
    painter.setPen(dashed(theme.accent))
    painter.drawRoundedRect(frame, corner, corner)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(theme.canvas))
    crossed = [
        words
        for words in layout.words
        if words.rect.intersects(frame) and not frame.adjusted(2, 2, -2, -2).contains(words.rect)
    ]
    for words in crossed:  # the frame stops short of letters, as lines do
        painter.drawRect(words.rect.adjusted(-2, 0, 2, 0))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for words in crossed:
        words.glyphs.paint(painter, words.x, words.baseline, theme.muted if words.muted else theme.ink)


def _paint_edge(painter: QPainter, layout: NetworkLayout, edge: EdgeRef, theme: Theme) -> None:
    line = layout.line(edge)
    if line is None:
        return
    cut = layout.picture.links[edge.link].cut
    pen = QPen(color(theme.accent), 3.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
    if cut is not None and cut[edge.unit, edge.input]:
        pen.setDashPattern([0.8, 1.6])
    painter.setPen(pen)
    label = next((label for label in layout.labels if label.edge == edge), None)
    if label is None:
        painter.drawLine(line)
        return
    painter.drawLine(line)
    painter.setBrush(color(theme.panel))
    painter.setPen(QPen(color(theme.accent), 1.8))
    painter.drawRoundedRect(label.rect, 4.5, 4.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    center, ink = label.rect.center(), theme.painting.text_of_sign(label.value)
    label.text.paint(painter, center.x() - label.text.width / 2, center.y() + 0.36 * label.text.size, ink)


def paint_additions(
    painter: QPainter, additions: Iterable[Addition], hovered: Addition | None, theme: Theme
) -> None:
    """Draw pluses and ghosts; the one under the pointer in the accent colour."""
    for addition in additions:
        here = addition == hovered
        if isinstance(addition, Ghost):
            painter.setPen(dashed(theme.accent, 1.8))
            painter.setBrush(color(theme.tint(theme.accent, 0.10) if here else theme.canvas))
        else:
            ring = theme.accent if here else mixed(theme.muted, theme.canvas, 0.45)
            painter.setPen(QPen(color(ring), 1.2))
            painter.setBrush(color(theme.tint(theme.accent, 0.10) if here else theme.panel))
        painter.drawEllipse(around(addition))
        ink = theme.accent if here or isinstance(addition, Ghost) else theme.muted
        reach = min(addition.radius * 0.42, 5.0)
        painter.setPen(QPen(color(ink), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        x, y = addition.center.x(), addition.center.y()
        painter.drawLine(QLineF(x - reach, y, x + reach, y))
        painter.drawLine(QLineF(x, y - reach, x, y + reach))


def paint_handle(painter: QPainter, place: QPointF, hovered: bool, theme: Theme) -> None:
    """Draw the point at a neuron's rim that connections are drawn from."""
    painter.setPen(QPen(color(theme.canvas), 1.5))
    painter.setBrush(color(theme.accent if hovered else mixed(theme.accent, theme.canvas, 0.7)))
    painter.drawEllipse(place, 5.5 if hovered else 4.5, 5.5 if hovered else 4.5)


def paint_caption(painter: QPainter, text: str, place: QPointF, theme: Theme, bounds: QRectF) -> None:
    """Write what a click would do, beside the pointer, within bounds, on its own ground."""
    shaped = glyphs(text, "text", _CAPTION)
    left = min(max(place.x(), bounds.left() + 8), bounds.right() - shaped.width - 8)
    baseline = min(max(place.y(), bounds.top() + 16), bounds.bottom() - 6)
    ground = QRectF(left - 5, baseline - 13, shaped.width + 10, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(theme.canvas))
    painter.drawRoundedRect(ground, 4, 4)
    shaped.paint(painter, left, baseline, theme.muted)
