"""Numbers on lines: each label finds a place along its own line, or is left out.

Labels never meet each other nor anything that is in their way (neurons, captions, titles). Among the places
that remain, one that no other line runs through and no other label is close to is preferred, and of those the
one nearest the middle.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
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
    if not wishes:
        return []
    wanted, written = tuple(wishes), np.ascontiguousarray(lines, dtype=np.float64).tobytes()
    boxes, _ = _tried_on(wanted, written)
    flat = boxes.reshape(-1, 4)
    near = np.array([_edges(rect) for rect in taken]).reshape(-1, 4)
    free = _inside(flat, bounds) & ~_meets(flat, near)
    # From step to step a network stays where it is, and mostly what is free does too.
    return list(_chosen(wanted, written, free.tobytes()))


@lru_cache(maxsize=64)
def _tried_on(wishes: tuple[Wish, ...], lines: bytes) -> tuple[NDArray[np.float64], NDArray[np.int_]]:
    """Return the places that are tried for each label, and how many other lines run through each."""
    known = np.frombuffer(lines).reshape(-1, 4)
    boxes = _boxes(wishes, known)
    return boxes, _crossings(wishes, boxes, known)


@lru_cache(maxsize=256)
def _chosen(wishes: tuple[Wish, ...], lines: bytes, free: bytes) -> tuple[QRectF | None, ...]:
    """Choose among the places that are free of everything but other labels."""
    boxes, crossed = _tried_on(wishes, lines)
    placed = np.empty((len(wishes), 4))
    count = 0
    found: list[QRectF | None] = []
    every = np.frombuffer(free, dtype=np.bool_).reshape(boxes.shape[:2])
    for wish, mine, open_, worse in zip(wishes, boxes, every, crossed, strict=True):
        open_ = open_ & ~_meets(mine, placed[:count])
        if not open_.any():
            found.append(None)
            continue
        disturbed = np.where(open_, worse + _meets(mine, placed[:count], 10.0), np.iinfo(np.int_).max)
        best = int(np.argmin(disturbed))  # the first of equals is the one nearest the middle
        if wish.modest and worse[best]:
            found.append(None)
            continue
        placed[count] = mine[best]
        count += 1
        left, top, right, bottom = mine[best].tolist()
        found.append(QRectF(left, top, right - left, bottom - top))
    return tuple(found)


def _boxes(wishes: Sequence[Wish], lines: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the places that are tried for each label, wishes x tried x 4: left, top, right, bottom."""
    x0, y0, x1, y1 = lines[[wish.line for wish in wishes]].T[..., None]
    x, y = x0 + _TRIED * (x1 - x0), y0 + _TRIED * (y1 - y0)
    half = np.array([(wish.width / 2, wish.height / 2) for wish in wishes]).T[..., None]
    return np.stack([x - half[0], y - half[1], x + half[0], y + half[1]], axis=-1)


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


def _crossings(
    wishes: Sequence[Wish], boxes: NDArray[np.float64], lines: NDArray[np.float64]
) -> NDArray[np.int_]:
    """Count the other lines that run through each box, or close by."""
    left, top, right, bottom = (boxes[..., part, None] for part in range(4))
    x0, y0, x1, y1 = lines.T
    left, right = np.maximum(left - 2.0, x0), np.minimum(right + 2.0, x1)
    slope = (y1 - y0) / (x1 - x0)
    at_left, at_right = y0 + slope * (left - x0), y0 + slope * (right - x0)
    through = (
        (left <= right)
        & (np.minimum(at_left, at_right) <= bottom + 2.0)
        & (np.maximum(at_left, at_right) >= top - 2.0)
    )
    for number, wish in enumerate(wishes):
        through[number, :, wish.line] = False
    count: NDArray[np.int_] = through.sum(axis=-1)
    return count
