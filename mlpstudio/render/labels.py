"""Numbers on lines: each label finds a place along its own line, or is left out.

Labels never meet each other nor anything that is in their way (neurons, captions, titles). Among the places
that remain, one that no other line runs through and no other label is close to is preferred, and of those the
one nearest the middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

#: Places along a line that are tried, from its middle outwards.
_TRIED = np.array([0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.15, 0.85])


class Line(NamedTuple):
    """A straight connection, from left to right."""

    x0: float
    y0: float
    x1: float
    y1: float


class Wish(NamedTuple):
    """A label that wants a place on a line.

    Attributes
    ----------
    line
        The number of its line.
    width, height
        Its size.
    modest
        Rather left out than laid over another line.
    """

    line: int
    width: float
    height: float
    modest: bool = False


def place(
    wishes: Sequence[Wish], lines: NDArray[np.float64], taken: Sequence[QRectF], bounds: QRectF
) -> list[QRectF | None]:
    """Give labels their places.

    Parameters
    ----------
    wishes
        The labels, the most important first.
    lines
        All lines, n x 4: x0, y0, x1, y1 with x0 < x1.
    taken
        Rectangles that no label may touch.
    bounds
        Where labels may lie.

    Returns
    -------
    list of QRectF or None
        One for each wish; None where there is no room.
    """
    occupied = [_edges(rect) for rect in taken]
    placed: list[tuple[float, float, float, float]] = []
    found: list[QRectF | None] = []
    for wish in wishes:
        x0, y0, x1, y1 = lines[wish.line]
        x, y = x0 + _TRIED * (x1 - x0), y0 + _TRIED * (y1 - y0)
        boxes = np.stack(
            [x - wish.width / 2, y - wish.height / 2, x + wish.width / 2, y + wish.height / 2], axis=1
        )
        free = _inside(boxes, bounds) & ~_meets(boxes, np.array(occupied).reshape(-1, 4))
        if not free.any():
            found.append(None)
            continue
        crossed = _crossings(boxes, np.delete(lines, wish.line, axis=0))
        crowded = _meets(boxes, np.array(placed).reshape(-1, 4), 10.0)
        best = int(np.lexsort((np.arange(len(boxes)), crossed + crowded, ~free))[0])
        if wish.modest and crossed[best]:
            found.append(None)
            continue
        left, top, right, bottom = boxes[best].tolist()
        occupied.append((left, top, right, bottom))
        placed.append((left, top, right, bottom))
        found.append(QRectF(left, top, right - left, bottom - top))
    return found


def _edges(rect: QRectF) -> tuple[float, float, float, float]:
    return rect.left(), rect.top(), rect.right(), rect.bottom()


def _inside(boxes: NDArray[np.float64], bounds: QRectF) -> NDArray[np.bool_]:
    left, top, right, bottom = _edges(bounds)
    inside: NDArray[np.bool_] = (
        (boxes[:, 0] >= left) & (boxes[:, 1] >= top) & (boxes[:, 2] <= right) & (boxes[:, 3] <= bottom)
    )
    return inside


def _meets(boxes: NDArray[np.float64], occupied: NDArray[np.float64], air: float = 2.0) -> NDArray[np.bool_]:
    """Whether each box comes within some pixels of something."""
    box, other = boxes[:, None, :], occupied[None, :, :]
    across: NDArray[np.bool_] = (box[..., 0] < other[..., 2] + air) & (box[..., 2] > other[..., 0] - air)
    down: NDArray[np.bool_] = (box[..., 1] < other[..., 3] + air) & (box[..., 3] > other[..., 1] - air)
    return np.asarray(np.any(across & down, axis=1))


def _crossings(boxes: NDArray[np.float64], lines: NDArray[np.float64]) -> NDArray[np.int_]:
    """Count the lines that run through each box, or close by."""
    boxes = boxes + np.array([-2.0, -2.0, 2.0, 2.0])
    x0, y0, x1, y1 = (lines[None, :, part] for part in range(4))
    left = np.maximum(boxes[:, 0, None], x0)
    right = np.minimum(boxes[:, 2, None], x1)
    slope = (y1 - y0) / (x1 - x0)
    at_left, at_right = y0 + slope * (left - x0), y0 + slope * (right - x0)
    through = (
        (left <= right)
        & (np.minimum(at_left, at_right) <= boxes[:, 3, None])
        & (np.maximum(at_left, at_right) >= boxes[:, 1, None])
    )
    count: NDArray[np.int_] = through.sum(axis=1)
    return count
