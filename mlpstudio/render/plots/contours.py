"""Lines of equal value over a map, each with its number where there is room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from mlpstudio.core.extents import UNIT, Extent, ticks
from mlpstudio.render.glyphs import Glyphs, glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.axes import NUMBER
from mlpstudio.render.plots.heat import Marks, Reals, level_lines

_CELLS = 48  # rows or columns from which lines are drawn: smooth ones need no more
_FLAT = 0.02  # share of the cells
_LARGEST = 1e300  # of the numbers of a map
_TRIED = 12  # places for a number that are looked at
_PROBABLE = (0.1, 0.5, 0.9)
_FORMAT = NumberFormat(6)


@dataclass(frozen=True, eq=False)
class Contour:
    """A line of equal value.

    Attributes
    ----------
    level
        The value.
    text
        How it is written.
    lines
        Segments x0, y0, x1, y1 (n x 4), in cells of the map, 0 at the middle of the first.
    strong
        Whether it is a boundary, and not one of many.
    """

    level: float
    text: str
    lines: Reals
    strong: bool = False


def contours(
    values: Reals, extent: Extent, boundary: float | None = None, marks: Marks = ()
) -> tuple[Contour, ...]:
    """Return the lines of a map at round numbers; of probabilities at 0.1, 0.5 and 0.9.

    Parameters
    ----------
    values
        rows x columns.
    extent
        The range of the scale.
    boundary
        Where a decision changes; None for none.
    marks
        The levels and how each is written, where they are not the round numbers of the range.
    """
    if (np.abs(values) > _LARGEST).any():
        return ()  # of a run that diverges: between such numbers no place can be computed
    if marks:
        return _lines_at(values, marks, None)
    levels = _PROBABLE if extent == UNIT else tuple(ticks(extent, 5).tolist())
    if boundary is not None and boundary not in levels:
        levels = (*levels, boundary)
    writer = _FORMAT.writer(np.array(levels))
    return _lines_at(values, [(level, writer.text(level)) for level in levels], boundary)


def _lines_at(values: Reals, marks: Marks, boundary: float | None) -> tuple[Contour, ...]:
    reduced, rows, columns = _reduced(values)
    found = []
    for level, text in marks:
        if np.count_nonzero(reduced == level) > _FLAT * reduced.size:
            continue  # a whole part has this value, as where a ReLU is 0: there is no line
        lines = level_lines(reduced, level)
        if len(lines):
            lines[:, 0::2] = np.interp(lines[:, 0::2], np.arange(len(columns)), columns)
            lines[:, 1::2] = np.interp(lines[:, 1::2], np.arange(len(rows)), rows)
            found.append(Contour(level, text, lines, level == boundary))
    return tuple(found)


def _reduced(values: Reals) -> tuple[Reals, Reals, Reals]:
    """Return a map with fewer cells that reaches to its edges, and where its rows and columns are.

    At the edges, half a cell beyond the middles of the last ones, it goes on straight.
    """
    places = []
    for axis in (0, 1):
        count = values.shape[axis]
        if count > 1:
            first, second, last, before = (values.take([k], axis) for k in (0, 1, -1, -2))
            ends = (1.5 * first - 0.5 * second, 1.5 * last - 0.5 * before)
            kept = np.unique(np.linspace(0, count - 1, min(count, _CELLS)).round().astype(np.intp))
            values = np.concatenate([ends[0], values.take(kept, axis), ends[1]], axis)
            places.append(np.concatenate([[-0.5], kept, [count - 0.5]]))
        else:
            places.append(np.zeros(count))
    return values, places[0], places[1]


def paint_contours(
    painter: QPainter, found: Sequence[Contour], cells: tuple[int, int], rect: QRectF, palette: Palette
) -> None:
    """Draw lines over a rectangle of so many rows and columns of cells, boundaries stronger."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for contour in found:
        ink = palette.ink if contour.strong else mixed(palette.ink, palette.panel, 0.55)
        width = 1.5 if contour.strong else 0.9
        painter.setPen(QPen(color(ink), width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        ends = _pixels(contour.lines, cells, rect)
        painter.drawLines([QLineF(*line) for line in ends.tolist()])


def paint_numbers_on(
    painter: QPainter, found: Sequence[Contour], cells: tuple[int, int], rect: QRectF, palette: Palette,
    points: tuple[Reals, Reals], unit: float = 1.0,
) -> None:  # fmt: skip
    """Write the value of each line on it, apart from others and beside the points, if it finds a place."""
    ground = QColor(palette.panel)
    ground.setAlphaF(0.82)
    size = (NUMBER - 1) * unit
    for shaped, place in placed(found, cells, rect, points, size):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 0.3 * size, 0.3 * size)
        left, baseline = place.center().x() - shaped.width / 2, place.center().y() + 0.36 * size
        shaped.paint(painter, left, baseline, palette.ink)


def placed(
    found: Sequence[Contour], cells: tuple[int, int], rect: QRectF, points: tuple[Reals, Reals], size: float
) -> list[tuple[Glyphs, QRectF]]:
    """Return the numbers that have a place on their lines, boundaries first.

    Parameters
    ----------
    points
        Where points are, x and y in pixels: numbers stand beside them if they can.
    """
    taken: list[tuple[Glyphs, QRectF]] = []
    ordered = sorted(enumerate(found), key=lambda item: not item[1].strong)
    for number, contour in ordered:
        shaped = glyphs(contour.text, "number", size)
        wide, high = shaped.width + 0.6 * size, 1.3 * size
        room = rect.adjusted(wide / 2 + 2, high / 2 + 2, -wide / 2 - 2, -high / 2 - 2)
        ends = _pixels(contour.lines, cells, rect)
        middles = (ends[:, :2] + ends[:, 2:]) / 2
        inside = (np.abs(middles[:, 0] - room.center().x()) <= room.width() / 2) & (
            np.abs(middles[:, 1] - room.center().y()) <= room.height() / 2
        )
        middles = middles[inside]
        # Neighbours have their numbers at different places along the map.
        wished = rect.left() + (0.25 + 0.5 * (number / max(len(found) - 1, 1))) * rect.width()
        order = np.argsort(np.abs(middles[:, 0] - wished), kind="stable")
        tried = middles[order[:: max(len(order) // _TRIED, 1)]]
        plates = [QRectF(x - wide / 2, y - high / 2, wide, high) for x, y in tried.tolist()]
        free = [
            plate
            for plate in plates
            if not any(plate.adjusted(-3, -3, 3, 3).intersects(other) for _, other in taken)
        ]
        if free:
            best = min(free, key=lambda plate: _within(plate, points))
            if _within(best, points) <= contour.strong:
                taken.append((shaped, best))
    return taken


def _within(plate: QRectF, points: tuple[Reals, Reals]) -> int:
    """Return how many points lie under a plate."""
    center = plate.center()
    across = np.abs(points[0] - center.x()) <= plate.width() / 2 + 3
    return int(np.count_nonzero(across & (np.abs(points[1] - center.y()) <= plate.height() / 2 + 3)))


def _pixels(lines: Reals, cells: tuple[int, int], rect: QRectF) -> Reals:
    """Return segments in pixels."""
    ends = np.empty_like(lines)
    ends[:, 0::2] = rect.left() + (lines[:, 0::2] + 0.5) * (rect.width() / cells[1])
    ends[:, 1::2] = rect.bottom() - (lines[:, 1::2] + 0.5) * (rect.height() / cells[0])
    return ends
