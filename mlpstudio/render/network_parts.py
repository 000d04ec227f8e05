"""The parts of a network picture once they have their places: columns, links, labels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from mlpstudio.core.records import record
from mlpstudio.render.glyphs import Glyphs
from mlpstudio.render.network import ColumnPicture, EdgeRef, LinkPicture


@record(eq=False)
class PlacedColumn:
    """The neurons of a column that are shown, and where they are.

    Attributes
    ----------
    x
        Where the column is along the signal.
    indices
        The neurons that are shown.
    heights
        Where their usual places are, across the signal.
    gap
        Where the gap is, across the signal.
    centers
        n x 2: where the neurons really are, x and y.
    """

    picture: ColumnPicture
    x: float
    indices: tuple[int, ...]
    heights: tuple[float, ...]
    gap: float | None
    centers: NDArray[np.float64]


@record(eq=False)
class PlacedLink:
    """The lines between two columns.

    Attributes
    ----------
    lines
        n x 4: x0, y0, x1, y1.
    units, inputs
        Which connection each line is.
    values, shares
        Its number, and its size relative to the largest (0 to 1).
    total
        How many connections there are.
    heat
        Where the heat picture lies, if there are many.
    """

    picture: LinkPicture
    lines: NDArray[np.float64]
    units: NDArray[np.int_]
    inputs: NDArray[np.int_]
    values: NDArray[np.float64]
    shares: NDArray[np.float64]
    total: int
    heat: QRectF | None


@record(eq=False)
class Label:
    """A number on a line."""

    edge: EdgeRef
    text: Glyphs
    value: float
    rect: QRectF
    focused: bool


def distances(lines: NDArray[np.float64], x: float, y: float) -> NDArray[np.float64]:
    """Return how far each line (n x 4) is from a point."""
    start, along = lines[:, :2], lines[:, 2:] - lines[:, :2]
    offset = np.array([x, y]) - start
    reached = np.clip((offset * along).sum(axis=1) / (along * along).sum(axis=1), 0.0, 1.0)
    missed = offset - reached[:, None] * along
    distances: NDArray[np.float64] = np.hypot(missed[:, 0], missed[:, 1])
    return distances


def between_rims(
    starts: NDArray[np.float64], ends: NDArray[np.float64], radius: float, down: bool
) -> NDArray[np.float64]:
    """Return lines between neurons, from rim to rim.

    They leave and arrive along the signal; where neurons were moved too close together or past each other
    for that, along the straight way between their centres.

    Parameters
    ----------
    starts, ends
        n x 2 each: centres.
    radius
        Of the neurons.
    down
        Whether the signal runs from top to bottom.

    Returns
    -------
    numpy.ndarray
        n x 4: x0, y0, x1, y1.
    """
    axis = int(down)
    way = ends - starts
    straight = np.zeros_like(way)
    straight[:, axis] = 1.0
    close = way[:, axis] < 2 * radius + 4
    if close.any():
        length = np.hypot(way[close, 0], way[close, 1])
        apart = length > 1e-9
        straight[np.flatnonzero(close)[apart]] = way[close][apart] / length[apart, None]
    return np.hstack([starts + radius * straight, ends - radius * straight])


def rightward(lines: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return lines (n x 4) that all lead from left to right, none of them quite upright."""
    if not len(lines) or (lines[:, 0] < lines[:, 2]).all():
        return lines
    turned = lines.copy()
    back = lines[:, 0] > lines[:, 2]
    turned[back] = lines[back][:, [2, 3, 0, 1]]
    upright = turned[:, 2] - turned[:, 0] < 1e-3
    turned[upright, 2] = turned[upright, 0] + 1e-3
    return turned


def bounded(values: NDArray[np.floating]) -> NDArray[np.float64]:
    """Return numbers with 0 in place of those that are none; where there are none of these, no copy."""
    numbers = np.asarray(values, dtype=np.float64)
    with np.errstate(all="ignore"):
        if np.isfinite(numbers.sum()):
            return numbers
    return np.nan_to_num(numbers, posinf=0.0, neginf=0.0)
