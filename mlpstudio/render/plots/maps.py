"""Two inputs: an output, or the winning class, as colours over the plane, with the samples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from mlpstudio.core.extents import Extent
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, mixed
from mlpstudio.render.plots.axes import TEXT, Axes, Frame
from mlpstudio.render.plots.contours import Contour, contours, paint_contours, paint_numbers_on
from mlpstudio.render.plots.heat import (
    class_image,
    paint_map,
    paint_scale,
    scale_width,
    signed_image,
)
from mlpstudio.render.plots.marks import class_colors, class_shape, paint_points
from mlpstudio.render.plots.points import InParts, Numbers, Points, Reals
from mlpstudio.render.words import fitted


@dataclass(frozen=True, eq=False)
class SurfacePlot(InParts):
    """Two inputs: one output as a heat map with lines of equal value.

    Attributes
    ----------
    values
        rows x columns, from the lower left; at the middles of equal cells.
    name
        What the colours measure.
    extent
        The range of the scale.
    middle, reach
        The number without colour, and how far from it the colour is full.
    level
        Where a strong line is drawn: the boundary of a decision; None for none.
    points, targets
        The samples, and what each should give: they are coloured alike.
    tones
        The number without colour and how far from it the colour is full, of the targets; those of the map
        where they measure the same.
    classes
        The class of each sample, which is its colour and its shape then; None where targets are numbers.
    shapes
        The class of each sample, where it is its shape alone: the 0 and 1 of a single output have the colours
        of the map.
    """

    axes: Axes
    values: Reals
    name: str
    extent: Extent
    middle: float
    reach: float
    level: float | None
    points: Points
    targets: Reals
    tones: tuple[float, float] | None = None
    classes: Numbers | None = None
    shapes: Numbers | None = None

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie."""
        unit = self.axes.unit
        room = scale_width(self.extent, unit) + 12 * unit
        return self.axes.frame(bounds.adjusted(0, 0, -room, 0))

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number of the sample at a place; None where there is none."""
        return self.points.row_at(self.frame(bounds), place)

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw map, axes, samples and scale."""
        frame, unit = self.frame(bounds), self.axes.unit
        paint_map(painter, self._image(palette), frame.rect, palette, 4 * unit)
        yield
        found = self._contours
        yield
        paint_contours(painter, found, self._cells, frame.rect, palette)
        yield
        places = self.points.places(frame)
        paint_numbers_on(painter, found, self._cells, frame.rect, palette, places, unit)
        yield
        self.axes.paint(painter, frame, palette)
        yield
        # Where the network is right a point has the colour of its ground: its edge sets it off.
        edge, fills = mixed(palette.ink, palette.panel, 0.8), self._fills(palette)
        shapes = self.shapes if self.classes is None else self.classes
        yield
        yield from self.points.painting(painter, frame, fills, palette, unit, shapes, edge)
        self.points.paint_label(painter, frame, palette, unit)
        room = QRectF(frame.rect.right() + 16 * unit, frame.rect.top(), 0, frame.rect.height())
        room.setRight(bounds.right())
        paint_scale(painter, room, self.name, self.extent, self.middle, self.reach, palette, unit)

    def _fills(self, palette: Palette) -> list[str]:
        """Return the colours of the samples."""
        if self.classes is not None:
            colors = class_colors(palette, int(self.classes.max(initial=0)) + 1)
            return [colors[number] for number in self.classes.tolist()]
        middle, reach = self.tones or (self.middle, self.reach)
        image = signed_image(self.targets[None, :], middle, reach, palette)
        return [image.pixelColor(index, 0).name() for index in range(len(self.targets))]

    def listing(self) -> Listing:
        """Return the map, a row for each cell."""
        return Listing(
            (self.axes.x.name, self.axes.y.name, self.name),
            (*_cells(self.axes, self.values.shape), self.values.ravel()),
        )

    @cached_property
    def _contours(self) -> tuple[Contour, ...]:
        """The lines of equal value; in cells of the map."""
        return contours(self.values, self.extent, self.level)

    @property
    def _cells(self) -> tuple[int, int]:
        rows, columns = self.values.shape
        return rows, columns

    def _image(self, palette: Palette) -> QImage:
        return signed_image(self.values, self.middle, self.reach, palette)


@dataclass(frozen=True, eq=False)
class RegionPlot(InParts):
    """Two inputs and softmax: which class wins where, paler where the network is undecided.

    Attributes
    ----------
    outputs
        rows x columns x classes, from the lower left; at the middles of equal cells.
    names
        Of the classes.
    points, classes
        The samples, and the class of each.
    more
        Words for classes that the legend has no room for, with ``{count}``.
    """

    axes: Axes
    outputs: Reals
    names: tuple[str, ...]
    points: Points
    classes: Numbers
    more: str

    def _room(self) -> float:
        size = TEXT * self.axes.unit
        return min(max(glyphs(name, "text", size).width for name in self.names), 110.0) + 2.6 * size

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie."""
        return self.axes.frame(bounds.adjusted(0, 0, -self._room(), 0))

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number of the sample at a place; None where there is none."""
        return self.points.row_at(self.frame(bounds), place)

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw regions, axes, samples and the legend."""
        frame, unit = self.frame(bounds), self.axes.unit
        colors = class_colors(palette, len(self.names))
        paint_map(painter, class_image(self.outputs, colors, palette), frame.rect, palette, 4 * unit)
        yield
        self.axes.paint(painter, frame, palette)
        yield
        fills = [colors[number] for number in self.classes.tolist()]
        yield from self.points.painting(painter, frame, fills, palette, unit, self.classes)
        self.points.paint_label(painter, frame, palette, unit)
        self._paint_legend(painter, frame, colors, palette)

    def listing(self) -> Listing:
        """Return the probability of every class, and the one that wins, a row for each cell."""
        rows, columns, count = self.outputs.shape
        outputs = self.outputs.reshape(-1, count)
        known = np.isfinite(outputs).all(axis=1)
        winners = np.where(known, np.nan_to_num(outputs).argmax(axis=1), -1).tolist()
        return Listing(
            (self.axes.x.name, self.axes.y.name, *self.names, "class"),
            (
                *_cells(self.axes, (rows, columns)),
                *outputs.T,
                ["" if winner < 0 else self.names[winner] for winner in winners],
            ),
        )

    def _paint_legend(
        self, painter: QPainter, frame: Frame, colors: tuple[str, ...], palette: Palette
    ) -> None:
        size, left = TEXT * self.axes.unit, frame.rect.right() + 1.4 * TEXT * self.axes.unit
        fitting = max(int(frame.rect.height() / (1.6 * size)), 1)
        count = len(self.names) if len(self.names) <= fitting else fitting - 1
        for number in range(count):
            y = frame.rect.top() + (0.8 + 1.6 * number) * size
            paint_points(
                painter, np.array([left]), np.array([y]), [colors[number]], palette,
                shape=class_shape(number), radius=0.36 * size,
            )  # fmt: skip
            name = fitted(self.names[number], "text", size, self._room() - 2.2 * size)
            glyphs(name, "text", size).paint(painter, left + 0.9 * size, y + 0.36 * size, palette.ink)
        if count < len(self.names):
            text = self.more.format(count=len(self.names) - count)
            y = frame.rect.top() + (1.16 + 1.6 * count) * size
            glyphs(text, "text", size).paint(painter, left + 0.9 * size, y, palette.muted)


def _cells(axes: Axes, shape: tuple[int, ...]) -> tuple[Reals, Reals]:
    """Return the middles of the cells of a map of so many rows and columns, row by row."""
    x, y = np.meshgrid(axes.x.extent.centers(shape[1]), axes.y.extent.centers(shape[0]))
    return x.ravel(), y.ravel()
