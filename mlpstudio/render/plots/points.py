"""The samples on a plot, and what every plot can do."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from mlpstudio.project.listings import Listing
from mlpstudio.render.palette import Palette
from mlpstudio.render.plots.axes import TEXT, Frame
from mlpstudio.render.plots.marks import RADIUS, class_shape, paint_label, paint_rings, painting_points

Reals: TypeAlias = NDArray[np.float64]
Flags: TypeAlias = NDArray[np.bool_]
Numbers: TypeAlias = NDArray[np.intp]


@dataclass(frozen=True, eq=False)
class Points:
    """Samples on a plot, in its numbers.

    Attributes
    ----------
    x, y
        Where they are (samples each).
    rows
        Their numbers in the data set.
    held
        True for those that training does not see.
    ringed
        True for those of the current batch.
    label
        Words beside the ringed ones where there is only one.
    """

    x: Reals
    y: Reals
    rows: Numbers
    held: Flags
    ringed: Flags
    label: str = ""

    def places(self, frame: Frame) -> tuple[Reals, Reals]:
        """Return where they lie, in pixels."""
        return frame.across(self.x), frame.down(self.y)

    def row_at(self, frame: Frame, place: QPointF, reach: float = 8.0) -> int | None:
        """Return the number of the sample that is nearest to a place, or None where none is near."""
        if not len(self.x):
            return None
        x, y = self.places(frame)
        with np.errstate(invalid="ignore", over="ignore"):
            away = np.nan_to_num(np.hypot(x - place.x(), y - place.y()), nan=np.inf)
        index = int(np.argmin(away))
        return int(self.rows[index]) if away[index] <= reach else None

    def painting(
        self, painter: QPainter, frame: Frame, fills: Sequence[str], palette: Palette, unit: float,
        classes: Numbers | None = None, edge: str | None = None,
    ) -> Iterator[None]:  # fmt: skip
        """Draw them, with rings around those of the batch; pause between parts."""
        x, y = self.places(frame)
        radius = unit * (RADIUS if len(x) <= 400 else 0.72 * RADIUS)
        kinds = np.zeros(len(x), np.intp) if classes is None else classes
        for kind in np.unique(kinds).tolist():
            for held in (True, False):
                chosen = np.flatnonzero((kinds == kind) & (self.held == held))
                if chosen.size:
                    taken = [fills[index] for index in chosen.tolist()]
                    yield from painting_points(
                        painter, x[chosen], y[chosen], taken, palette,
                        shape=class_shape(kind), radius=radius, pierced=held, edge=edge,
                    )  # fmt: skip
                    yield
        if self.ringed.any():
            paint_rings(painter, x[self.ringed], y[self.ringed], palette, 2 * radius)

    def paint_label(self, painter: QPainter, frame: Frame, palette: Palette, unit: float) -> None:
        """Draw the words beside the sample of the batch, over everything else."""
        if not self.label or not self.ringed.any():
            return
        index = int(np.argmax(self.ringed))
        x, y = self.places(frame)
        place = QPointF(float(x[index]), float(y[index]))
        paint_label(
            painter, self.label, place, frame.rect, palette,
            size=TEXT * unit, clear=(2 * RADIUS + 4) * unit,
        )  # fmt: skip


class Plot(Protocol):
    """A plot of any kind."""

    @property
    def least_height(self) -> float:
        """The height, in pixels, from which on nothing is left out; 0 where nothing ever is."""

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw it within some bounds; pause between parts of a few milliseconds."""

    def frame(self, bounds: QRectF) -> Frame:
        """Return where its numbers lie within some bounds."""

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number, in the data set, of the sample at a place; None where there is none."""

    def paint(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        """Draw it within some bounds."""

    def listing(self) -> Listing:
        """Return the numbers that it shows."""


class InParts:
    """What can be drawn in parts can be drawn at once."""

    @property
    def least_height(self) -> float:
        """The height, in pixels, from which on nothing is left out; 0 where nothing ever is."""
        return 0.0

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw it within some bounds; pause between parts of a few milliseconds."""
        raise NotImplementedError

    def paint(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        """Draw it within some bounds."""
        for _ in self.painting(painter, bounds, palette):
            pass
