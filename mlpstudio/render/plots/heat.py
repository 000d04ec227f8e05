"""Heat maps: numbers over a rectangle as colours, lines of equal value, and the scale that explains them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen

from mlpstudio.core.extents import LARGEST, Extent, ticks
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.axes import NUMBER, TEXT
from mlpstudio.render.words import fitted

Reals = NDArray[np.float64]
Colors = NDArray[np.uint32]
Marks: TypeAlias = Sequence[tuple[float, str]]

LEVELS = 128  # colours on either side of the middle
STRONGEST = 0.82  # share of the sign's colour at the end of the scale
BAR = 10.0  # width of the scale, in pixels at 100 %
_FORMAT = NumberFormat(6)


@lru_cache(maxsize=32)
def signed_colors(positive: str, negative: str, ground: str) -> Colors:
    """Return the colours of numbers from -1 to 1: 2 LEVELS + 1 of them, the ground in the middle."""
    shares = np.linspace(0.0, STRONGEST, LEVELS + 1)
    above = _blend(positive, ground, shares)
    below = _blend(negative, ground, shares)
    return np.concatenate([below[:0:-1], above])


@lru_cache(maxsize=32)
def class_ramps(colors: tuple[str, ...], ground: str) -> Colors:
    """Return for each class (rows) its colour from pale, undecided, to full: LEVELS + 1 of them."""
    shares = np.linspace(0.10, 0.62, LEVELS + 1)
    return np.stack([_blend(one, ground, shares) for one in colors])


def _blend(over: str, under: str, shares: Reals) -> Colors:
    top, ground = (np.array([c.red(), c.green(), c.blue()]) for c in (color(over), color(under)))
    rgb = np.rint(shares[:, None] * top + (1 - shares[:, None]) * ground).astype(np.uint32)
    found: Colors = 0xFF000000 | rgb[:, 0] << 16 | rgb[:, 1] << 8 | rgb[:, 2]
    return found


def unknown_color(palette: Palette) -> np.uint32:
    """Return the colour of what is not a finite number."""
    return np.uint32(color(mixed(palette.muted, palette.panel, 0.35)).rgb())


def signed_image(values: Reals, middle: float, reach: float, palette: Palette) -> QImage:
    """Return the picture of numbers, one pixel each.

    Parameters
    ----------
    values
        rows x columns, the first row at the bottom.
    middle, reach
        The number without colour, and the distance from it that has the full colour.
    """
    colors = signed_colors(palette.positive, palette.negative, palette.panel)
    with np.errstate(invalid="ignore", over="ignore"):
        index = np.clip((values - middle) * (LEVELS / reach), -LEVELS, LEVELS)
    known = np.abs(values) < LARGEST  # what is larger has no place on the scale either
    picture = colors[np.rint(np.where(known, index, 0.0)).astype(np.intp) + LEVELS]
    return _image(np.where(known, picture, unknown_color(palette)))


def class_image(outputs: Reals, colors: tuple[str, ...], palette: Palette) -> QImage:
    """Return the picture of the largest of several outputs, paler where it is less certain.

    Parameters
    ----------
    outputs
        rows x columns x classes, probabilities, the first row at the bottom.
    colors
        One for each class.
    """
    count = outputs.shape[2]
    known = np.asarray(np.isfinite(outputs).all(axis=2))
    safe = np.where(known[:, :, np.newaxis], outputs, 0.0)
    winner, largest = safe.argmax(axis=2), safe.max(axis=2)
    certain = np.clip((largest - 1 / count) / (1 - 1 / count), 0.0, 1.0)
    picture = class_ramps(colors, palette.panel)[winner, np.rint(certain * LEVELS).astype(np.intp)]
    return _image(np.where(known, picture, unknown_color(palette)))


def _image(pixels: Colors) -> QImage:
    upright = np.ascontiguousarray(pixels[::-1], dtype=np.uint32)
    height, width = upright.shape
    # The copy owns its memory: numpy's may be gone when the picture is painted.
    return QImage(upright.tobytes(), width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def paint_map(painter: QPainter, image: QImage, rect: QRectF, palette: Palette, corner: float = 4.0) -> None:
    """Draw the picture stretched over a rectangle with soft corners, smooth between its pixels."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = QPainterPath()
    outline.addRoundedRect(rect, corner, corner)
    painter.setClipPath(outline)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(rect, image)
    painter.restore()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(palette.line), 1.0))
    painter.drawPath(outline)


def level_lines(values: Reals, level: float) -> Reals:
    """Return the line along which a map has a value, as segments x0, y0, x1, y1 (n x 4).

    Marching squares with linear interpolation; coordinates are in cells, 0 at the first cell's middle.
    """
    above = np.asarray(values - level)
    segments: list[Reals] = []
    high = above > 0
    sides = [high[:-1, :-1], high[:-1, 1:], high[1:, 1:], high[1:, :-1]]
    # Few cells are crossed: nothing is computed of the others.
    rows, columns = np.nonzero((sides[0] != sides[1]) | (sides[1] != sides[2]) | (sides[2] != sides[3]))
    corners = [above[rows + down, columns + right] for down, right in ((0, 0), (0, 1), (1, 1), (1, 0))]
    places = [(0, 0), (1, 0), (1, 1), (0, 1)]
    crossings: list[tuple[Reals, Reals, NDArray[np.bool_]]] = []
    for side in range(4):
        one, other = corners[side], corners[(side + 1) % 4]
        crossed = np.not_equal(one > 0, other > 0)
        with np.errstate(divide="ignore", invalid="ignore"):
            share = np.where(crossed, one / (one - other), 0.0)
        (x0, y0), (x1, y1) = places[side], places[(side + 1) % 4]
        crossings.append((columns + x0 + share * (x1 - x0), rows + y0 + share * (y1 - y0), crossed))
    # A saddle is crossed on all four sides: its sides are joined in pairs.
    saddle = crossings[0][2] & crossings[1][2] & crossings[2][2] & crossings[3][2]
    for first in range(4):
        for second in range(first + 1, 4):
            joined = crossings[first][2] & crossings[second][2]
            if (first, second) not in ((0, 1), (2, 3)):
                joined = joined & ~saddle
            ends = [axis[joined] for axis in (*crossings[first][:2], *crossings[second][:2])]
            segments.append(np.stack(ends, axis=1))
    found = np.concatenate(segments)
    return found[np.isfinite(found).all(axis=1)]


def scale_width(extent: Extent, unit: float, marks: Marks = ()) -> float:
    """Return the room that a scale with its numbers takes; ``marks`` as for :func:`paint_scale`."""
    texts = [text for _, text in marks or _numbers(extent, 4)]
    widest = max(glyphs(text, "number", NUMBER * unit).width for text in texts)
    return (BAR + 5 + 6) * unit + widest


def paint_scale(
    painter: QPainter, rect: QRectF, name: str, extent: Extent, middle: float, reach: float, palette: Palette,
    unit: float = 1.0, marks: Marks = (),
) -> None:  # fmt: skip
    """Draw the colours of a range with its numbers, and the name of what they measure above.

    Parameters
    ----------
    rect
        Room for all; as wide as :func:`scale_width` says.
    extent
        The range that is shown.
    middle, reach
        As in :func:`signed_image`.
    marks
        The places that are named, and how, where they are not the round numbers of the range.
    """
    size = TEXT * unit
    title = glyphs(fitted(name, "text", size, rect.width()), "text", size)
    title.paint(painter, rect.left(), rect.top() + 0.8 * size, palette.ink)
    bar = QRectF(rect.left(), rect.top() + 1.45 * size, BAR * unit, rect.height() - 1.45 * size)
    column = extent.centers(LEVELS)[:, None]
    paint_map(painter, signed_image(column, middle, reach, palette), bar, palette, 2.5 * unit)
    named = marks or _numbers(extent, min(max(int(bar.height() / (24 * unit)), 2), 6))
    for value, text in named:
        y = bar.bottom() - (value - extent.low) / extent.span * bar.height()
        y = min(max(y + 0.36 * NUMBER * unit, bar.top() + 0.72 * NUMBER * unit), bar.bottom())
        shaped = glyphs(text, "number", NUMBER * unit)
        shaped.paint(painter, bar.right() + 5 * unit, y, palette.muted)


def _numbers(extent: Extent, most: int) -> Marks:
    """Return the round numbers of a range as they are written."""
    values = ticks(extent, most)
    writer = _FORMAT.writer(values)
    return [(value, writer.text(value)) for value in values.tolist()]
