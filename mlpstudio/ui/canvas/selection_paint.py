"""Drawing what is selected, and where something can be added, over the network."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen

from mlpstudio.render.copies import Copies, Sprite
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.palette import color, mixed
from mlpstudio.session.selection import LayerRef, Selected
from mlpstudio.ui.canvas.additions import Addition, Ghost
from mlpstudio.ui.theme import Theme

_RING, _FRAME = 2.6, 1.6  # widths of pens
_PERIOD, _DASH = 8.6, 0.56  # pixels from dash to dash of a frame, and the share that is drawn
_FRAME_AIR = 12.0  # between neurons and the frame of their layer
_OPENING = 58  # degrees on either side of the lowest point, where a ring is open
_CAPTION = 11.5
_CAPTION_ROOM = 12.0  # of a frame, for the lines under and over neurons


def dashed(ink: str, width: float = _FRAME) -> QPen:
    """Return the pen of what is only proposed, and of frames."""
    pen = QPen(color(ink), width)
    pen.setDashPattern([3.0, 2.4])
    return pen


def paint_selected(
    painter: QPainter, layout: NetworkLayout, selected: Selected, theme: Theme, copies: Copies,
    tagged: Collection[int] = (),
) -> None:  # fmt: skip
    """Draw what sets the selection off: rings, lines, frames around layers.

    Rings of columns that are ``tagged`` stop short of the numbers on the lower rims of their neurons.
    """
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for edge in selected.edges:
        _paint_edge(painter, layout, edge, theme)
    for layer in selected.layers:
        _paint_frame(painter, layout, layer, theme)
    whole = {NeuronRef(c.column, u) for c in selected.layers for u in layout.columns[c.column].indices}
    rings: list[Sprite] = []
    for neuron in selected.neurons | whole:
        center = layout.center(neuron)
        if center is not None:
            halo, open_ = neuron in selected.neurons, neuron.column in tagged
            rings.append(_ring(center, layout.radius, halo, open_, theme))
    copies.sprites(painter, rings)


def _ring(center: QPointF, radius: float, halo: bool, open_: bool, theme: Theme) -> Sprite:
    def draw(painter: QPainter, place: QPointF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pens = [(QPen(color(theme.accent), _RING), radius + 0.6)]
        if halo:
            pens.append((QPen(color(mixed(theme.accent, theme.canvas, 0.28)), 3.0), radius + 4))
        for pen, reach in pens:
            around = QRectF(place.x() - reach, place.y() - reach, 2 * reach, 2 * reach)
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            if open_:  # Qt counts in sixteenths of a degree, against the clock, from the right
                painter.drawArc(around, 16 * (270 + _OPENING), 16 * (360 - 2 * _OPENING))
            else:
                painter.drawEllipse(around)

    return Sprite(center, radius + 6, ("ring", radius, halo, open_, theme.name), draw)


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
    painter.setPen(QPen(color(theme.accent), _FRAME))
    painter.translate(frame.topLeft())
    painter.drawLines(_dashes(frame.width(), frame.height()))
    painter.translate(-frame.topLeft())
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


@lru_cache(maxsize=32)
def _dashes(width: float, height: float) -> list[QLineF]:
    """Return the dashes of a frame: lines take a tenth of the time that a dashed path does."""
    corner, path = min(width, height, 64.0) / 2, QPainterPath()
    path.addRoundedRect(QRectF(0, 0, width, height), corner, corner)
    count = max(round(path.length() / _PERIOD), 1)
    ends = [(number / count, (number + _DASH) / count) for number in range(count)]
    return [QLineF(path.pointAtPercent(start), path.pointAtPercent(end)) for start, end in ends]


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
    painter: QPainter,
    additions: Iterable[Addition],
    hovered: Addition | None,
    theme: Theme,
    copies: Copies,
) -> None:
    """Draw pluses and ghosts; the one under the pointer in the accent colour."""
    copies.sprites(painter, [_addition(addition, addition == hovered, theme) for addition in additions])


def _addition(addition: Addition, here: bool, theme: Theme) -> Sprite:
    radius, is_ghost = addition.radius, isinstance(addition, Ghost)

    def draw(painter: QPainter, place: QPointF) -> None:
        ring = theme.accent if here else mixed(theme.muted, theme.canvas, 0.45)
        painter.setPen(dashed(theme.accent, 1.8) if is_ghost else QPen(color(ring), 1.2))
        ground = theme.canvas if is_ghost else theme.panel
        painter.setBrush(color(theme.tint(theme.accent, 0.10) if here else ground))
        painter.drawEllipse(place, radius, radius)
        reach = min(radius * 0.42, 5.0)
        ink = theme.accent if here or is_ghost else theme.muted
        painter.setPen(QPen(color(ink), 1.5, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QLineF(place - QPointF(reach, 0), place + QPointF(reach, 0)))
        painter.drawLine(QLineF(place - QPointF(0, reach), place + QPointF(0, reach)))

    return Sprite(addition.center, radius + 2, ("addition", radius, is_ghost, here, theme.name), draw)


def paint_handle(painter: QPainter, place: QPointF, hovered: bool, theme: Theme) -> None:
    """Draw the point at a neuron's rim that connections are drawn from."""
    painter.setPen(QPen(color(theme.canvas), 1.5))
    painter.setBrush(color(theme.accent if hovered else mixed(theme.accent, theme.canvas, 0.7)))
    painter.drawEllipse(place, 5.5 if hovered else 4.5, 5.5 if hovered else 4.5)


def paint_caption(
    painter: QPainter, text: str, place: QPointF, theme: Theme, bounds: QRectF, centered: bool = False
) -> None:
    """Write what a click would do, from a place on or around it, within bounds, on its own ground."""
    shaped = glyphs(text, "text", _CAPTION)
    wanted = place.x() - shaped.width / 2 if centered else place.x()
    left = min(max(wanted, bounds.left() + 8), bounds.right() - shaped.width - 8)
    baseline = min(max(place.y(), bounds.top() + 16), bounds.bottom() - 6)
    ground = QRectF(left - 5, baseline - 13, shaped.width + 10, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(theme.canvas))
    painter.drawRoundedRect(ground, 4, 4)
    shaped.paint(painter, left, baseline, theme.muted)
