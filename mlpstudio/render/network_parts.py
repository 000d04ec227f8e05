"""The parts of a network picture once they have their places: columns, links, labels."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF

from mlpstudio.render.glyphs import Glyphs
from mlpstudio.render.network import ColumnPicture, EdgeRef, LinkPicture


@dataclass(frozen=True, slots=True, eq=False)
class PlacedColumn:
    """The neurons of a column that are shown, their heights, and where the gap is."""

    picture: ColumnPicture
    x: float
    indices: tuple[int, ...]
    heights: tuple[float, ...]
    gap: float | None

    def height(self, index: int) -> float:
        """Return the height of a shown neuron's centre."""
        return self.heights[self.indices.index(index)]


@dataclass(frozen=True, slots=True, eq=False)
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


@dataclass(frozen=True, slots=True, eq=False)
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
