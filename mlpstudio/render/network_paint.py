"""Drawing a laid-out network.

Lines are opaque, their colours mixed with the ground beforehand, and drawn bin by bin, weakest first:
translucent antialiased lines cost three to five times as much.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPainter, QPen

from mlpstudio.render.glyphs import Face, glyphs
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_parts import Label, PlacedColumn, PlacedLink
from mlpstudio.render.palette import Palette, color, mixed

_BINS = 16  # of strength; with two signs, about as many pens as the eye can tell apart
_HEAT_SIDE = 96  # the most cells of a heat picture in either direction


def paint(painter: QPainter, layout: NetworkLayout, palette: Palette) -> None:
    """Draw a network with its top left corner at the painter's origin; the ground is left as it is.

    Parameters
    ----------
    painter
        Set to antialiasing by this call.
    layout
        From :func:`mlpstudio.render.network_layout.lay_out`.
    palette
        ``canvas`` is the ground that colours are mixed with.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for number, link in enumerate(layout.links):
        _paint_heat(painter, link, palette)
        _paint_lines(painter, layout, number, link, palette)
    _paint_words(painter, layout, palette)
    for number, column in enumerate(layout.columns):
        _paint_column(painter, layout, number, column, palette)
    for label in layout.labels:
        _paint_label(painter, layout, label, palette)
    painter.restore()


class _Stroke(NamedTuple):
    """How some lines are drawn; lines of one stroke are drawn by one call."""

    ink: str
    width: float
    dash: tuple[float, ...] = ()


def _paint_lines(
    painter: QPainter, layout: NetworkLayout, number: int, link: PlacedLink, palette: Palette
) -> None:
    thickest = 5.0 if len(link.lines) <= 60 else (2.5 if len(link.lines) <= 150 else 1.0)
    kinds, last = _kinds(layout, number, link)
    # Lines of one kind look alike: what is drawn first is what comes first, the weakest.
    _, first, kind = np.unique(kinds, return_index=True, return_inverse=True)
    lines = [QLineF(*line) for line in link.lines.tolist()]
    for front in (False, True):
        for index in sorted(first.tolist()):
            if last[index] != front:
                continue
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


def _kinds(
    layout: NetworkLayout, number: int, link: PlacedLink
) -> tuple[NDArray[np.int_], NDArray[np.bool_]]:
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


def _paint_heat(painter: QPainter, link: PlacedLink, palette: Palette) -> None:
    if link.heat is None:
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # three times as quick, and looks alike
    painter.drawImage(link.heat, heat_image(link.picture.weights, palette.canvas, palette, 0.30))
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
    small = _reduced(np.nan_to_num(np.asarray(values, dtype=np.float64), posinf=0.0, neginf=0.0))
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


def _reduced(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Keep, of every block of cells, the one of the largest size."""
    for axis in (0, 1):
        if values.shape[axis] > _HEAT_SIDE:
            starts = np.linspace(0, values.shape[axis], _HEAT_SIDE, endpoint=False).astype(np.int_)
            high = np.maximum.reduceat(values, starts, axis=axis)
            low = np.minimum.reduceat(values, starts, axis=axis)
            values = np.where(high >= -low, high, low)
    return values


def _paint_words(painter: QPainter, layout: NetworkLayout, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(palette.canvas))
    for words in layout.words:  # lines that pass behind stop short of the letters
        painter.drawRect(words.rect.adjusted(-2, 0, 2, 0))
    for words in layout.words:
        words.glyphs.paint(painter, words.x, words.baseline, palette.muted if words.muted else palette.ink)


def _paint_column(
    painter: QPainter, layout: NetworkLayout, number: int, column: PlacedColumn, palette: Palette
) -> None:
    values = column.picture.values
    sizes = np.abs(values[np.isfinite(values)])
    largest = float(sizes.max()) if sizes.size else 0.0
    texts = _texts(layout, column)
    for index, height, (text, size) in zip(column.indices, column.heights, texts, strict=True):
        state = column.picture.state(index)
        focused = NeuronRef(number, index) in layout.picture.focus
        pen, receded = _outline(layout, state, focused, palette)
        painter.setPen(pen)
        painter.setBrush(QBrush(color(_fill(float(values[index]), largest, palette))))
        painter.drawEllipse(QPointF(column.x, height), layout.radius, layout.radius)
        if not text:
            continue
        named = not np.isfinite(values[index])
        face: Face = "text" if named else "number bold"
        shaped = glyphs(text, face, size)
        ink = palette.muted if named or receded else palette.ink
        shaped.paint(painter, column.x - shaped.width / 2, height + 0.36 * size, ink)


def _outline(layout: NetworkLayout, state: str, focused: bool, palette: Palette) -> tuple[QPen, bool]:
    """Return the pen of a neuron's circle, and whether the neuron recedes."""
    scale = max(layout.radius / 26, 0.6)
    if state in ("closed", "dead"):
        pen = QPen(color(palette.highlight if focused else palette.muted), (2.6 if focused else 1.9) * scale)
        pen.setDashPattern([2.2, 1.8] if state == "closed" else [0.8, 1.6])
        return pen, state == "dead"
    if focused:
        return QPen(color(palette.highlight), 3.4 * scale), False
    if state == "current":
        return QPen(color(palette.highlight), 2.0 * scale), False
    return QPen(color(mixed(palette.muted, palette.line, 0.25)), 1.7 * scale), layout.stepping


def _fill(value: float, largest: float, palette: Palette) -> str:
    if not np.isfinite(value) or value == 0 or largest == 0:
        return palette.panel
    return mixed(palette.of_sign(value), palette.panel, 0.07 + 0.15 * (abs(value) / largest) ** 0.5)


def _texts(layout: NetworkLayout, column: PlacedColumn) -> tuple[tuple[str, float], ...]:
    """Return what stands in the neurons and in which size; nothing where the circles are too small."""
    room = 1.68 * layout.radius
    for coarse in (False, True):
        texts = column.picture.texts(column.indices, coarse)
        longest = max((len(text) for text in texts), default=0)
        # A single long number is set smaller alone, it does not make its whole column small.
        usual = min(13.5, room / (0.6 * max(min(longest, 5), 1)))
        sizes = [min(usual, room / (0.6 * max(len(text), 1))) for text in texts]
        least = min(sizes, default=usual)
        if least >= 9.0 or (coarse and usual >= 7.0):
            return tuple((text if size >= 5 else "", size) for text, size in zip(texts, sizes, strict=True))
    return tuple(("", usual) for _ in column.indices)


def _paint_label(painter: QPainter, layout: NetworkLayout, label: Label, palette: Palette) -> None:
    link = layout.links[label.edge.link].picture
    current = label.focused or link.is_current(label.edge.unit, label.edge.input)
    ink = palette.text_of_sign(label.value)
    if current and label.value != 0:
        ink = palette.highlight_text
    ground = palette.panel if label.focused else palette.canvas
    painter.setBrush(color(ground))
    painter.setPen(QPen(color(palette.highlight), 1.8) if label.focused else QPen(Qt.PenStyle.NoPen))
    rect = label.rect if label.focused else label.rect.adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(QRectF(rect), 4.5, 4.5)
    center = label.rect.center()
    label.text.paint(painter, center.x() - label.text.width / 2, center.y() + 0.36 * label.text.size, ink)
