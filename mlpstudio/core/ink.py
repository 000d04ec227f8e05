"""From a drawing to the few pixels that a network sees, as the handwritten digits were made.

The digits of the UCI repository were cut out of forms and normalised by programs of NIST (M. D. Garris
et al., NIST Form-Based Handprint Recognition System, NISTIR 5469, 1994). In the file, all fill the height of
their 32 x 32 points and about two thirds of the width, and have much the same ink, three tenths of all: a 1
has thicker strokes than an 8. Each pixel of 8 x 8 counts the ink in a block of 4 x 4 points. The same is done
here, for images of any shape.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Bitmap: TypeAlias = NDArray[np.bool_]
Shape: TypeAlias = tuple[int, int]

BLOCK = 4
"""Points along a side of a pixel; a pixel that is all ink counts ``BLOCK ** 2``."""
WIDEST = 0.75
"""The share of the width that a normalised drawing has at most."""
_LEAST, _MOST = 0.27, 0.34  # of all points, that are ink
_FINER = 2  # points per point while strokes are made thinner or thicker


def counted(points: Bitmap) -> NDArray[np.int64]:
    """Count the ink in blocks of 4 x 4 points.

    Parameters
    ----------
    points
        4 rows x 4 columns of what is returned.

    Returns
    -------
    ndarray
        Rows x columns, from 0 to 16.
    """
    rows, columns = points.shape[0] // BLOCK, points.shape[1] // BLOCK
    blocks = points.reshape(rows, BLOCK, columns, BLOCK)
    found: NDArray[np.int64] = blocks.sum(axis=(1, 3), dtype=np.int64)
    return found


def normalised(drawing: Bitmap, shape: Shape) -> Bitmap:
    """Cut a drawing out, scale it to fill the height, bring it to the usual ink, and centre it.

    Parameters
    ----------
    drawing
        Any bitmap, True where there is ink.
    shape
        Rows and columns of pixels.

    Returns
    -------
    ndarray
        4 rows x 4 columns of points. Without ink, without ink.
    """
    height, width = BLOCK * _FINER * shape[0], BLOCK * _FINER * shape[1]
    rows, columns = np.flatnonzero(drawing.any(axis=1)), np.flatnonzero(drawing.any(axis=0))
    if not rows.size:
        return np.zeros((BLOCK * shape[0], BLOCK * shape[1]), np.bool_)
    cut = drawing[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    made = _even(_fitted(cut, height, width))
    # Strokes of another thickness reach to another place: fit them once more.
    rows, columns = np.flatnonzero(made.any(axis=1)), np.flatnonzero(made.any(axis=0))
    return _fitted(
        made[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1], height // _FINER, width // _FINER
    )


def sampled(drawing: Bitmap, shape: Shape) -> NDArray[np.float64]:
    """Return the shares of ink (rows x columns, from 0 to 1) that a drawing becomes."""
    return counted(normalised(drawing, shape)) / BLOCK**2


def drawn(shares: NDArray[np.float64], side: Shape) -> Bitmap:
    """Return a drawing that looks as the pixels of an image do, to go on from.

    Parameters
    ----------
    shares
        Rows x columns, from 0 to 1.
    side
        Rows and columns of the drawing.
    """
    rows, columns = shares.shape
    down = np.clip((np.arange(side[0]) + 0.5) * rows / side[0] - 0.5, 0, rows - 1)
    across = np.clip((np.arange(side[1]) + 0.5) * columns / side[1] - 0.5, 0, columns - 1)
    tall = np.array([np.interp(down, np.arange(rows), column) for column in shares.T]).T
    smooth = np.array([np.interp(across, np.arange(columns), row) for row in tall])
    return smooth >= 0.5


def _fitted(cut: Bitmap, height: int, width: int) -> Bitmap:
    """Scale ink that touches all four edges into the middle of a bitmap."""
    widest = max(round(WIDEST * width), 1)
    scale = height / cut.shape[0]
    size = height, min(max(round(cut.shape[1] * scale), 1), widest)
    if cut.shape[1] * scale > 2 * widest:  # a long stroke that lies: it does not become a bar
        size = max(round(cut.shape[0] * widest / cut.shape[1]), 1), widest
    made = np.zeros((height, width), np.bool_)
    top, left = (height - size[0]) // 2, (width - size[1]) // 2
    made[top : top + size[0], left : left + size[1]] = _resized(cut, size)
    return made


def _resized(cut: Bitmap, size: Shape) -> Bitmap:
    """Return a bitmap of another size: ink where half of a point was ink, or as much as anywhere."""
    down, across = (_shares(old, new) for old, new in zip(cut.shape, size, strict=True))
    shares = down @ cut.astype(np.float64) @ across.T
    found: Bitmap = shares >= min(0.5, float(shares.max())) - 1e-9
    return found


def _shares(old: int, new: int) -> NDArray[np.float64]:
    """Return how much of each new point (rows) is made of each old one (columns)."""
    edges = np.arange(new + 1) * old / new
    high = np.minimum(edges[1:, None], np.arange(1, old + 1))
    overlap: NDArray[np.float64] = np.clip(high - np.maximum(edges[:-1, None], np.arange(old)), 0.0, None)
    return overlap * new / old


def _even(points: Bitmap) -> Bitmap:
    """Make strokes thinner or thicker, a point at each side at a time, until there is the usual ink."""
    thinner = points.mean() > _MOST
    for _ in range(len(points) // 8):
        if (_LEAST <= points.mean() <= _MOST) or thinner != (points.mean() > _MOST):
            break
        changed = ~_thicker(~points, beyond=True) if thinner else _thicker(points)
        if not changed.any():
            break
        points = changed
    return points


def _thicker(points: Bitmap, beyond: bool = False) -> Bitmap:
    """Add every point that touches ink; ``beyond`` tells whether there is ink outside of the bitmap."""
    framed = np.pad(points, 1, constant_values=beyond)
    grown: Bitmap = points | framed[2:, 1:-1] | framed[:-2, 1:-1] | framed[1:-1, 2:] | framed[1:-1, :-2]
    return grown
