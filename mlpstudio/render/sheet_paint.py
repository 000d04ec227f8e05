"""Drawing the matrices of the sheet: in numbers, or as a heat picture of all their cells."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap

from mlpstudio.core.records import record
from mlpstudio.render.glyphs import paint_numbers
from mlpstudio.render.matrix import longest
from mlpstudio.render.numbers import NumberFormat, Reals, Writer
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.sheet import Block, shape_words
from mlpstudio.render.strokes import round_bracket

_PALEST, _RANGE = 0.09, 0.20  # shares of a sign's colour behind a number, as in every matrix of the window
_HEAT_RANGE = 0.62  # without numbers over it, heat may be stronger
_STROKE = 1.5
_MANY = 5000  # numbers of a matrix are looked at, each of a smaller one
_LEGIBLE = 0.72  # the least share of its size that a number may be set smaller


@record
class Hand:
    """How the numbers of one matrix are written in cells of a fixed width: digits, and their font size."""

    writer: Writer
    size: float


def hand(values: Reals, number_format: NumberFormat, size: float, characters: int) -> Hand:
    """Return how to write a matrix so that every number fits: compactly or smaller where it has to be."""
    values = _telling(values)
    writer = number_format.writer(values)
    count = longest(writer, values)
    if count > characters / _LEGIBLE:
        compact = Writer(None, max(number_format.digits, 2))
        if (fewer := longest(compact, values)) < count:
            writer, count = compact, fewer
    return Hand(writer, size * min(1.0, characters / count))


def _telling(values: Reals) -> Reals:
    """Return those of a large matrix that decide how it is written: extremes, many others, a fraction."""
    if values.size <= _MANY:
        return values
    flat = values.ravel()
    some = flat[:: flat.size // _MANY]
    found = [some, np.array([np.max(flat), np.min(flat)], dtype=flat.dtype)]
    if np.array_equal(some, np.rint(some)):
        broken = flat[flat != np.rint(flat)]
        found.append(broken[:1])
    return np.concatenate(found)


def largest_size(values: Reals) -> float:
    """Return the largest size of a finite number; 0 where there is none."""
    high, low = float(np.max(values, initial=0.0)), float(np.min(values, initial=0.0))
    if np.isfinite(high) and np.isfinite(low):
        return max(high, -low)
    sizes = np.abs(values)
    return float(np.max(sizes, initial=0.0, where=np.isfinite(sizes)))


def levels(values: Reals, largest: float) -> NDArray[np.uint8]:
    """Return the heat of cells: 0 (most negative) to 254, 127 for zero and what is no number."""
    with np.errstate(all="ignore"):  # a diverged matrix is drawn like any other
        share = np.divide(values, largest or 1.0, dtype=np.float64)
    share = np.nan_to_num(share, nan=0.0, posinf=0.0, neginf=0.0).clip(-1.0, 1.0)
    # The root keeps small numbers apart.
    heat = np.copysign(np.sqrt(np.abs(share)), share)
    return (127 + np.rint(127 * heat)).astype(np.uint8)  # type: ignore[no-any-return]


def heat_image(heat: NDArray[np.uint8], palette: Palette, numbered: bool) -> QImage:
    """Return a picture with one pixel a cell.

    Parameters
    ----------
    heat
        From :func:`levels`.
    palette
        Whose ``panel`` is the ground.
    numbered
        Whether numbers will stand over it, which need a pale ground.
    """
    rows, columns = heat.shape
    padded = np.zeros((rows, (columns + 3) // 4 * 4), dtype=np.uint8)  # Qt wants lines of whole words
    padded[:, :columns] = heat
    image = QImage(padded.data, columns, rows, padded.shape[1], QImage.Format.Format_Indexed8)
    image.setColorTable(_colors(palette, numbered))
    # A picture of its own, since the numpy buffer goes with this call; in a form that Qt scales quickly.
    return image.convertToFormat(QImage.Format.Format_RGB32)


@lru_cache(maxsize=16)
def _colors(palette: Palette, numbered: bool) -> list[int]:
    return [color(_color(level, palette, numbered)).rgb() for level in range(255)]


def _color(level: int, palette: Palette, numbered: bool) -> str:
    """Return the ground of a cell; a zero has none under its number, and a faint one without."""
    if level == 127:
        return palette.panel if numbered else mixed(palette.line, palette.panel, 0.45)
    share = _PALEST + (_RANGE if numbered else _HEAT_RANGE) * abs(level - 127) / 127
    return mixed(palette.of_sign(level - 127), palette.panel, share)


def reduced(values: Reals, rows: int, columns: int) -> Reals:
    """Return at most so many rows and columns; of every block of cells, the one of the largest size."""
    for axis, most in ((0, rows), (1, columns)):  # whole rows or columns at once are several times as fast
        if values.shape[axis] >= 2 * most:
            values = _strongest_of_groups(values, values.shape[axis] // most, axis)
    for axis, most in ((0, rows), (1, columns)):
        count = values.shape[axis]
        if count > most:
            starts = np.linspace(0, count, most, endpoint=False).astype(np.intp)
            high = np.maximum.reduceat(values, starts, axis=axis)
            low = np.minimum.reduceat(values, starts, axis=axis)
            values = np.where(high >= -low, high, low)
    return values


def _strongest_of_groups(values: Reals, count: int, axis: int) -> Reals:
    """Return of every so many rows (axis 0) or columns (axis 1) the strongest; the last may be fewer.

    The first of all groups are compared with the second of all, and so on: a few calls on large arrays.
    """
    parts = [values[each::count] if axis == 0 else values[:, each::count] for each in range(count)]
    high, low = parts[0].copy(), parts[0].copy()
    for part in parts[1:]:
        seen = (slice(None),) * axis + (slice(part.shape[axis]),)
        np.maximum(high[seen], part, out=high[seen])
        np.minimum(low[seen], part, out=low[seen])
    return np.where(high >= -low, high, low)


def block_picture(
    block: Block,
    values: Reals | None,
    shape: tuple[int, int],
    number_format: NumberFormat,
    palette: Palette,
    ratio: float,
) -> QPixmap:
    """Return a block as a picture, to be drawn at the top left corner of its rectangle.

    Parameters
    ----------
    block
        Its place on the sheet.
    values
        Its numbers; None where they are not computed yet: then name and shape stand there, and empty cells.
    shape
        Rows and columns that it has now, at most those it has room for.
    number_format, palette
        How numbers are written, and in which colours.
    ratio
        Device pixels of a pixel.
    """
    width, height = round(block.rect.width()), round(block.rect.height())
    picture = QPixmap(round(width * ratio), round(height * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(color(palette.panel))
    painter = QPainter(picture)
    painter.translate(-block.rect.topLeft())
    paint_block(painter, block, values, shape, number_format, palette, ratio)
    painter.end()
    return picture


def paint_block(
    painter: QPainter,
    block: Block,
    values: Reals | None,
    shape: tuple[int, int],
    number_format: NumberFormat,
    palette: Palette,
    ratio: float,
    *,
    opens: bool = True,
) -> None:
    """Draw a block at its place on the sheet.

    Parameters
    ----------
    painter
        Draws it.
    block, values, shape, number_format, palette, ratio
        As for :func:`block_picture`.
    opens
        Whether a heat picture says that it can be opened: on paper it cannot.
    """
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pale = values is None
    _paint_caption(painter, block, shape, palette, pale, opens)
    _paint_brackets(painter, block, shape, palette, pale)
    if values is None:
        _paint_empty(painter, block, shape, palette)
    elif block.numeric:
        _paint_numbers(painter, block, values, number_format, palette)
    else:
        _paint_heat(painter, block, values, palette, ratio)


def _paint_caption(
    painter: QPainter, block: Block, shape: tuple[int, int], palette: Palette, pale: bool, opens: bool
) -> None:
    size = block.style.size
    x, baseline = block.rect.x() + 1, block.rect.y() + 1.25 * size
    block.name.paint(painter, x, baseline, palette, ink=palette.muted if pale else palette.ink)
    x += block.name.width + 0.4 * size
    if block.word is not None:
        block.word.paint(painter, x, baseline, palette.muted)
        x += block.word.width + 0.45 * size
    text = shape_words(shape, size)
    text.paint(painter, x, baseline, palette.muted)
    x += text.width + 0.55 * size
    if opens and not block.numeric and x + 0.68 * size <= block.rect.right():
        _paint_opening(painter, x, baseline - 0.72 * size, 0.68 * size, palette)


def _paint_opening(painter: QPainter, x: float, y: float, side: float, palette: Palette) -> None:
    """Draw the sign of what can be opened: two corners that point outwards."""
    painter.setPen(QPen(color(palette.muted), 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    far, near = side, 0.55 * side
    corners = (
        (near, 0.0, far, 0.0), (far, 0.0, far, side - near), (far, 0.0, 0.6 * side, 0.4 * side),
        (0.0, near, 0.0, far), (0.0, far, side - near, far), (0.0, far, 0.4 * side, 0.6 * side),
    )  # fmt: skip
    painter.drawLines([QLineF(x + a, y + b, x + c, y + d) for a, b, c, d in corners])


def _extent(block: Block, shape: tuple[int, int]) -> QRectF:
    """Return the rectangle of the cells that there are now."""
    gap = 2.0 if block.numeric else 0.0
    width, height = shape[1] * block.cell[0] - gap, shape[0] * block.cell[1] - gap
    return QRectF(block.grid.x(), block.grid.y(), width, height)


def _paint_brackets(
    painter: QPainter, block: Block, shape: tuple[int, int], palette: Palette, pale: bool
) -> None:
    place, foot = _extent(block, shape), block.style.foot - 2.0
    ink = mixed(palette.ink, palette.panel, 0.28) if pale else mixed(palette.ink, palette.panel, 0.85)
    top, height = place.top() - 2, place.height() + 4
    stroke = _STROKE * block.style.size / 12
    round_bracket(height, foot, stroke, False).paint(painter, place.left() - foot - 1, top, ink)
    round_bracket(height, foot, stroke, True).paint(painter, place.right() + 1, top, ink)


def _paint_empty(painter: QPainter, block: Block, shape: tuple[int, int], palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(mixed(palette.line, palette.panel, 0.36)))
    if not block.numeric:
        painter.drawRect(_extent(block, shape))
        return
    radius = 0.25 * block.style.size
    for row in range(shape[0]):
        for column in range(shape[1]):
            painter.drawRoundedRect(block.cell_rect((row, column)), radius, radius)


def _paint_numbers(
    painter: QPainter, block: Block, values: Reals, number_format: NumberFormat, palette: Palette
) -> None:
    size, radius = block.style.size, 0.25 * block.style.size
    heat = levels(values, largest_size(values))
    written = hand(values, number_format, size, block.style.characters)
    painter.setPen(Qt.PenStyle.NoPen)
    texts = []
    for row, cells in enumerate(values.tolist()):
        for column, value in enumerate(cells):
            place = block.cell_rect((row, column))
            level = int(heat[row, column])
            if level != 127:
                painter.setBrush(color(_color(level, palette, True)))
                painter.drawRoundedRect(place, radius, radius)
            baseline = place.center().y() + 0.36 * written.size
            texts.append((written.writer.aligned(value), place.right() - 0.32 * size, baseline))
    paint_numbers(painter, texts, written.size, palette.ink)


def _paint_heat(painter: QPainter, block: Block, values: Reals, palette: Palette, ratio: float) -> None:
    place = _extent(block, (values.shape[0], values.shape[1]))
    pixels = max(round(place.height() * ratio), 1), max(round(place.width() * ratio), 1)
    heat = levels(reduced(values, *pixels), largest_size(values))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.drawImage(place, heat_image(heat, palette, False))
    if min(block.cell) >= 5:  # cells large enough to be told apart
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(color(palette.panel), 1))
        across, down = block.cell
        left, top, right, bottom = place.left(), place.top(), place.right(), place.bottom()
        lines = [
            QLineF(left + column * across, top, left + column * across, bottom)
            for column in range(1, values.shape[1])
        ]  # fmt: skip
        lines += [
            QLineF(left, top + row * down, right, top + row * down) for row in range(1, values.shape[0])
        ]
        painter.drawLines(lines)
