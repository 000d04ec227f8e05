"""Drawing the lines between two columns, and the heat picture below them where they are many.

Lines are opaque, their colours mixed with the ground beforehand, and drawn bin by bin, weakest first:
translucent antialiased lines cost three to five times as much.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from functools import lru_cache
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from mlpstudio.render.copies import Copies
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_parts import PlacedLink, bounded
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.sheet_paint import reduced

_Kinds: TypeAlias = tuple[NDArray[np.int_], NDArray[np.bool_]]

_BINS = 16  # of strength; with two signs, about as many pens as the eye can tell apart
_PAUSE = 12  # strokes are drawn between two pauses
_HEAT_SIDE = 96  # the most cells of a heat picture in either direction


def painting_link(
    painter: QPainter, layout: NetworkLayout, number: int, palette: Palette, copies: Copies | None
) -> Iterator[None]:
    """Draw what is between two columns, with a pause after each part, in which the painter is left alone.

    Parameters
    ----------
    painter, layout, palette, copies
        As in :func:`mlpstudio.render.network_paint.paint`.
    number
        Of the link.
    """
    link = layout.links[number]
    kinds = _kinds(layout, number, link)
    yield

    def draw(painter: QPainter) -> Iterator[None]:
        if link.heat is not None:
            _paint_heat(painter, link.heat, link, palette)
            yield
        yield from _painting_lines(painter, layout, number, link, kinds, palette)

    if copies is None or layout.loose:
        yield from draw(painter)
        return
    # Between the middles of two columns is nothing but their lines, where no neuron was moved.
    left, right = layout.columns[number].x, layout.columns[number + 1].x
    corner, end = layout.point(left, 0), layout.point(right, layout.width if layout.down else layout.height)
    place = QRectF(corner, end)
    look = _look(layout, link, kinds, palette, copies)
    yield from copies.drawing_area(painter, place, palette.canvas, look, draw)


def _look(
    layout: NetworkLayout, link: PlacedLink, kinds: _Kinds, palette: Palette, copies: Copies
) -> Hashable:
    """Return everything that the picture of a link depends on."""
    heat = None
    if link.heat is not None:
        heat = (link.heat.getRect(), copies.number(link.picture.weights))
    away = layout.focused_neurons and not layout.stepping  # then what is not touched recedes
    highlight = palette.highlight if kinds[1].any() else ""
    inks = palette.canvas, palette.positive, palette.negative, palette.muted, highlight
    return link.lines.tobytes(), kinds[0].tobytes(), layout.stepping, away, heat, inks


class _Stroke(NamedTuple):
    """How some lines are drawn; lines of one stroke are drawn by one call."""

    ink: str
    width: float
    dash: tuple[float, ...] = ()


def _painting_lines(
    painter: QPainter,
    layout: NetworkLayout,
    number: int,
    link: PlacedLink,
    kinds: _Kinds,
    palette: Palette,
) -> Iterator[None]:
    thickest = 5.0 if len(link.lines) <= 60 else (2.5 if len(link.lines) <= 150 else 1.0)
    numbers, last = kinds
    # Lines of one kind look alike: what is drawn first is what comes first, the weakest.
    _, first, kind = np.unique(numbers, return_index=True, return_inverse=True)
    lines = [QLineF(*line) for line in link.lines.tolist()]
    strokes = sorted(first.tolist())
    for front in (False, True):
        for count, index in enumerate([index for index in strokes if last[index] == front], 1):
            if count % _PAUSE == 0:
                yield
            unit, source = int(link.units[index]), int(link.inputs[index])
            edge = EdgeRef(number, unit, source)
            current = edge in layout.picture.focus or link.picture.is_current(unit, source)
            figures = float(link.values[index]), float(link.shares[index])
            stroke = _stroke(layout, link, edge, figures, current, thickest, palette)
            pen = QPen(color(stroke.ink), stroke.width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap)
            if stroke.dash:
                pen.setDashPattern(list(stroke.dash))
            painter.setPen(pen)
            painter.drawLines([lines[same] for same in np.flatnonzero(kind == kind[index]).tolist()])


def _kinds(layout: NetworkLayout, number: int, link: PlacedLink) -> _Kinds:
    """Return a number for each line, the same for all that look alike, and whether it comes last."""
    picture, units, inputs = link.picture, link.units, link.inputs
    focused, touched = np.zeros(len(units), bool), np.zeros(len(units), bool)
    for ref in layout.picture.focus:
        if isinstance(ref, NeuronRef):
            if ref.column == number:
                touched |= inputs == ref.unit
            elif ref.column == number + 1:
                touched |= units == ref.unit
        elif ref.link == number:
            focused |= (units == ref.unit) & (inputs == ref.input)
    marked = picture.current
    current = focused | (marked if isinstance(marked, bool) else marked[units, inputs])
    cut = np.zeros(len(units), bool) if picture.cut is None else picture.cut[units, inputs]
    kinds = np.rint(link.shares * _BINS).astype(np.int_)
    for mask in (focused, touched, current, cut, link.values > 0, link.values == 0):
        kinds = 2 * kinds + mask
    return kinds, current | touched


def _stroke(
    layout: NetworkLayout,
    link: PlacedLink,
    edge: EdgeRef,
    number: tuple[float, float],
    current: bool,
    thickest: float,
    palette: Palette,
) -> _Stroke:
    value, share = number
    share = round(share * _BINS) / _BINS
    width = round(0.8 + (thickest - 0.8) * share, 1) if thickest > 1 else 1.0
    if link.picture.cut is not None and link.picture.cut[edge.unit, edge.input]:
        return _Stroke(mixed(palette.muted, palette.canvas, 0.7), 1.0, (1.0, 3.0))
    if value == 0:
        return _Stroke(mixed(palette.muted, palette.canvas, 0.75), 1.0, (4.0, 3.0))
    if current:
        focused = edge in layout.picture.focus
        strength = 1.0 if focused or len(link.lines) <= 60 else 0.35 + 0.65 * share
        return _Stroke(mixed(palette.highlight, palette.canvas, strength), max(width, 1.6) + focused)
    least, most = _strength(layout, edge)
    return _Stroke(mixed(palette.of_sign(value), palette.canvas, least + (most - least) * share), width)


def _strength(layout: NetworkLayout, edge: EdgeRef) -> tuple[float, float]:
    """Return how strong the colours of the weakest and the strongest line are, beside what is looked at."""
    stepping = layout.stepping
    if layout.focused_neurons:
        if layout.touches(edge):
            return (0.32, 0.60) if stepping else (0.50, 0.95)
        if not stepping:
            return 0.12, 0.30
    return (0.22, 0.48) if stepping else (0.38, 0.80)


def _paint_heat(painter: QPainter, heat: QRectF, link: PlacedLink, palette: Palette) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # three times as quick, and looks alike
    painter.drawImage(heat, heat_image(link.picture.weights, palette.canvas, palette, 0.30))
    painter.restore()


def heat_image(values: NDArray[np.floating], ground: str, palette: Palette, strength: float) -> QImage:
    """Return a picture of a large matrix: a pixel is the strongest of the cells that it stands for.

    Parameters
    ----------
    values
        Rows x columns.
    ground, palette
        What the colours of the signs are mixed with.
    strength
        The share (0 to 1) of the sign's colour for the largest number.
    """
    small = reduced(bounded(values), _HEAT_SIDE, _HEAT_SIDE)
    largest = float(np.max(np.abs(small), initial=0.0)) or 1.0
    levels = 127 + np.rint(127 * np.sign(small) * np.sqrt(np.abs(small) / largest)).astype(np.int64)
    rows, columns = levels.shape
    padded = np.zeros((rows, (columns + 3) // 4 * 4), dtype=np.uint8)  # Qt wants lines of whole words
    padded[:, :columns] = levels
    image = QImage(padded.data, columns, rows, padded.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable(_heat_colors(ground, palette, strength))
    return image.copy()  # the numpy buffer is gone after this call


@lru_cache(maxsize=16)
def _heat_colors(ground: str, palette: Palette, strength: float) -> list[int]:
    """Return the colours of the levels 0 (most negative) to 254; 127 is zero."""
    return [
        color(mixed(palette.of_sign(level - 127), ground, strength * abs(level - 127) / 127)).rgb()
        for level in range(255)
    ]
