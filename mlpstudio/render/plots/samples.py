"""Samples alone, seen by no network yet: classes as points, numbers with the function they follow."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPen, QPolygonF

from mlpstudio.core.data import Dataset
from mlpstudio.core.extents import Extent, bounds, input_extents, settled
from mlpstudio.core.parting import class_numbers
from mlpstudio.core.sampling import evenly
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.axes import TEXT, Axes, Axis, Frame
from mlpstudio.render.plots.curves import CurvePlot
from mlpstudio.render.plots.heat import paint_map, signed_image
from mlpstudio.render.plots.maps import SurfacePlot
from mlpstudio.render.plots.marks import class_colors, class_shape, paint_points
from mlpstudio.render.plots.points import InParts, Numbers, Plot, Points

Reals = NDArray[np.float64]
Exact = Callable[[Reals], Reals]
"""A function of inputs (samples x inputs) with one output (samples x 1)."""

_MOST_POINTS = 1000
_FINE, _CELLS = 300, 80  # points of a curve, cells of a map along a side
_SMALL_POINTS = 160  # on a card


@dataclass(frozen=True, eq=False)
class ClassesPlot(InParts):
    """Two inputs: every sample in the colour and shape of its class.

    Attributes
    ----------
    points, classes
        The samples, and the class of each.
    names
        Of the classes, for the legend.
    single
        Whether one output stands for no and yes.
    """

    axes: Axes
    points: Points
    classes: Numbers
    names: tuple[str, ...]
    single: bool

    def _room(self) -> float:
        size = TEXT * self.axes.unit
        return max(glyphs(name, "text", size).width for name in self.names) + 2.6 * size

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie: in a square, as both inputs reach equally far."""
        frame = self.axes.frame(bounds.adjusted(0, 0, -self._room(), 0))
        rect = QRectF(frame.rect)
        side = min(rect.width(), rect.height())
        rect.setSize(QSizeF(side, side))
        return frame._replace(rect=rect)

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number of the sample at a place; None where there is none."""
        return self.points.row_at(self.frame(bounds), place)

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw axes, samples and the legend."""
        frame, unit = self.frame(bounds), self.axes.unit
        _paint_ground(painter, frame, palette)
        self.axes.paint(painter, frame, palette)
        colors = shown_colors(palette, len(self.names), single=self.single)
        fills = [colors[number] for number in self.classes.tolist()]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        yield from self.points.painting(painter, frame, fills, palette, unit, self.classes)
        size, left = TEXT * unit, frame.rect.right() + 1.4 * TEXT * unit
        for number, name in enumerate(self.names):
            y = frame.rect.top() + (0.8 + 1.6 * number) * size
            paint_points(
                painter, np.array([left]), np.array([y]), [colors[number]], palette,
                shape=class_shape(number), radius=0.36 * size,
            )  # fmt: skip
            glyphs(name, "text", size).paint(painter, left + 0.9 * size, y + 0.36 * size, palette.ink)

    def listing(self) -> Listing:
        """Return every sample with its class."""
        points, names = self.points, [self.names[number] for number in self.classes.tolist()]
        header = ("sample", self.axes.x.name, self.axes.y.name, "class")
        return Listing(header, (points.rows + 1, points.x, points.y, names))


def shown_colors(palette: Palette, count: int, *, single: bool) -> tuple[str, ...]:
    """Return the colours of classes; of a single output that says no and yes those of the signs."""
    return (palette.negative, palette.positive) if single else class_colors(palette, count)


def samples_plot(data: Dataset, exact: Exact | None, names: tuple[str, ...], unit: float) -> Plot:
    """Return the plot of samples with one or two inputs.

    Parameters
    ----------
    data
        At least one sample.
    exact
        The function that targets follow; None for classes.
    names
        Of the classes, where there is no such function.
    unit
        The size of letters, 1 at 100 %.
    """
    rows = evenly(data.samples, _MOST_POINTS)
    inputs, targets = data.inputs[rows], data.targets[rows]
    extents = _extents(data.inputs)
    none = np.zeros(len(rows), np.bool_)
    if data.inputs.shape[1] == 1:
        assert exact is not None
        x, curve = _curve(exact, data.inputs)
        axes = Axes(Axis("x", extents[0]), Axis("y", _extent(targets, curve)), unit)
        points = Points(inputs[:, 0], targets[:, 0], rows, none, none)
        return CurvePlot(axes, x, curve[np.newaxis], ("y",), points, np.zeros(len(rows), np.intp), ((0,), 1))
    axes = Axes(Axis("x₁", extents[0]), Axis("x₂", extents[1]), unit)
    points = Points(inputs[:, 0], inputs[:, 1], rows, none, none)
    if exact is None:
        classes = class_numbers(targets)
        assert classes is not None
        return ClassesPlot(axes, points, classes, names, targets.shape[1] == 1)
    values = _map(exact, extents)
    extent = _extent(targets, values)
    reach = max(abs(extent.low), abs(extent.high))
    return SurfacePlot(axes, values, "y", extent, 0.0, reach, None, points, targets[:, 0])


def _extents(inputs: Reals) -> tuple[Extent, ...]:
    """Return the range of each input: the same for all, so that a circle is one."""
    every = input_extents(inputs)
    reach = Extent(min(extent.low for extent in every), max(extent.high for extent in every))
    return (reach,) * len(every)


def _curve(exact: Exact, inputs: Reals) -> tuple[Reals, Reals]:
    """Return x and y of the function, no farther than samples reach."""
    x = np.linspace(inputs.min(), inputs.max(), _FINE)
    return x, exact(x[:, np.newaxis])[:, 0]


def _extent(*arrays: Reals) -> Extent:
    return settled(None, *(bounds(*arrays) or (0.0, 1.0)))


def _map(exact: Exact, extents: tuple[Extent, ...]) -> Reals:
    x, y = np.meshgrid(*(extent.centers(_CELLS) for extent in extents))
    return exact(np.stack([x.ravel(), y.ravel()], axis=1)).reshape(_CELLS, _CELLS)


def _paint_ground(painter: QPainter, frame: Frame, palette: Palette) -> None:
    """Draw the frame, and lines where an input is 0."""
    rect = frame.rect
    painter.setPen(QPen(color(mixed(palette.muted, palette.panel, 0.25)), 1.0))
    if frame.x.holds(0.0):
        x = round(float(frame.across(0.0))) + 0.5
        painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()))
    if frame.y.holds(0.0):
        y = round(float(frame.down(0.0))) + 0.5
        painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(palette.line), 1.0))
    painter.drawRoundedRect(rect, 4, 4)


# On a card


def samples_thumbnail(
    data: Dataset, exact: Exact | None, size: QSize, palette: Palette, ratio: float = 1.0
) -> QImage:
    """Return a small picture of samples, without a word in it; else as :func:`samples_plot`."""
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(color(palette.canvas))
    if size.isEmpty():
        return image
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    high = float(size.height())
    room = QRectF(0, 0, size.width(), high).adjusted(0.14 * high, 0.14 * high, -0.14 * high, -0.14 * high)
    if data.inputs.shape[1] == 1:
        assert exact is not None
        _paint_curve(painter, room, data, exact, palette)
    else:
        side = QRectF(0, 0, room.height(), room.height())
        side.moveCenter(room.center())
        _paint_plane(painter, side, data, exact, palette)
    painter.end()
    return image


def _paint_curve(painter: QPainter, room: QRectF, data: Dataset, exact: Exact, palette: Palette) -> None:
    x, curve = _curve(exact, data.inputs)
    frame = Frame(room, _extents(data.inputs)[0], _extent(data.targets, curve))
    rows = evenly(data.samples, _SMALL_POINTS)
    places = frame.across(data.inputs[rows, 0]), frame.down(data.targets[rows, 0])
    ink = mixed(palette.ink, palette.canvas, 0.45)
    paint_points(painter, *places, [ink] * len(rows), palette, radius=1.6, edge=palette.canvas)
    line = zip(frame.across(x).tolist(), frame.down(curve).tolist(), strict=True)
    painter.setPen(QPen(color(palette.accent), 1.5))
    painter.drawPolyline(QPolygonF([QPointF(*place) for place in line]))


def _paint_plane(
    painter: QPainter, room: QRectF, data: Dataset, exact: Exact | None, palette: Palette
) -> None:
    extents = _extents(data.inputs)
    if exact is not None:
        values = _map(exact, extents)
        reach = float(np.abs(values).max()) or 1.0
        paint_map(painter, signed_image(values, 0.0, reach, palette), room, palette)
        return
    frame = Frame(room, *extents)
    rows = evenly(data.samples, _SMALL_POINTS)
    classes = class_numbers(data.targets[rows])
    assert classes is not None
    single = data.targets.shape[1] == 1
    colors = shown_colors(palette, data.targets.shape[1], single=single)
    radius = float(np.clip(room.width() / (2.6 * len(rows) ** 0.5), 1.6, 5.0))
    x, y = frame.across(data.inputs[rows, 0]), frame.down(data.inputs[rows, 1])
    for kind in np.unique(classes).tolist():
        chosen = np.flatnonzero(classes == kind)
        shape = class_shape(kind) if radius >= 3.0 else "circle"
        fills = [colors[kind]] * len(chosen)
        paint_points(
            painter, x[chosen], y[chosen], fills, palette, shape=shape, radius=radius, edge=palette.canvas
        )
