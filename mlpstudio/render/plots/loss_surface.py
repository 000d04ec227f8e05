"""The loss over two parameters as a heat map with lines of equal loss, and the way of a run over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from math import hypot

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from mlpstudio.core.extents import LARGEST, UNIT, Extent, bounds, ticks
from mlpstudio.project.listings import Listing
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color
from mlpstudio.render.plots.axes import Axes, Frame
from mlpstudio.render.plots.contours import Contour, contours, paint_contours, paint_numbers_on
from mlpstudio.render.plots.heat import Marks, paint_map, paint_scale, scale_width, signed_image
from mlpstudio.render.plots.points import InParts, Numbers, Reals

_STEEP = 12.0  # the largest loss by the tenth part, from which on colours go by the root
_STRONG = 1.4  # times the range: full colour would be stronger than what lies on it
_MOST_LEVELS = 8
_ARROW = 46.0  # pixels at 100 %
_NEAR = 8.0
_NUMBERS = NumberFormat(6)


@dataclass(frozen=True, eq=False)
class LossSurfacePlot(InParts):
    """A loss over two parameters.

    Attributes
    ----------
    values
        The loss, rows x columns from the lower left, at the middles of equal cells; grey where not finite.
    name
        What the colours measure.
    iterations, xs, ys
        The way of the run: the last place is the present one.
    slopes
        The derivatives of the loss at the present place.
    landing
        Where the update leads.
    """

    axes: Axes
    values: Reals
    name: str
    iterations: Numbers
    xs: Reals
    ys: Reals
    slopes: tuple[float, float]
    landing: tuple[float, float]

    # The scale

    @cached_property
    def _known(self) -> Reals:
        found: Reals = self.values[np.abs(self.values) < LARGEST]
        return found

    @cached_property
    def rooted(self) -> bool:
        """Whether colours go by the square root of the loss, as where it is large at the edges alone.

        Of a parabola the root is the distance from the valley: that can be seen everywhere.
        """
        known = self._known
        if not known.size or known.min() < 0:
            return False
        return bool(known.max() > _STEEP * np.quantile(known, 0.1))

    @cached_property
    def _shown(self) -> Reals:
        """What the colours stand for: the loss, or its root."""
        with np.errstate(all="ignore"):
            return np.sqrt(self.values) if self.rooted else self.values

    @cached_property
    def extent(self) -> Extent:
        """The range of what the colours stand for."""
        found = bounds(self._shown)
        if found is None:
            return UNIT
        low, high = found
        if high - low <= 1e-9 * max(abs(low), abs(high), 1e-12):
            return Extent(low, low + max(abs(low), 1.0))
        return Extent(low, high)

    @cached_property
    def _marks(self) -> Marks:
        """The levels of lines and scale, and how each loss is written."""
        if not self.rooted:
            values = ticks(self.extent, 6)
            writer = _NUMBERS.writer(values)
            return [(value, writer.text(value)) for value in values.tolist()]
        high, apart = self.extent.high, self.extent.span / _MOST_LEVELS
        power, found = int(np.ceil(2 * np.log10(high))), list[tuple[float, float]]()
        for loss in (step * 10.0 ** (power - down) for down in range(8) for step in (5, 2, 1)):
            place = float(np.sqrt(loss))
            # Next to the lowest place a line would be finer than the cells are.
            inside = self.extent.low + apart / 2 <= place <= high
            if inside and (not found or found[-1][0] - place >= apart):
                found.append((place, loss))
        return [(place, _NUMBERS.text(loss)) for place, loss in reversed(found)]

    @cached_property
    def _contours(self) -> tuple[Contour, ...]:
        return contours(self._shown, self.extent, marks=self._marks) if self._marks else ()

    # Where things are

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie."""
        unit = self.axes.unit
        room = scale_width(self.extent, unit, self._marks) + 12 * unit
        return self.axes.frame(bounds.adjusted(0, 0, -room, 0))

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the iteration whose place on the way is nearest to a place; None where none is near."""
        frame = self.frame(bounds)
        x, y = frame.across(self.xs), frame.down(self.ys)
        with np.errstate(all="ignore"):
            away = np.nan_to_num(np.hypot(x - place.x(), y - place.y()), nan=np.inf)
        if not len(away) or away.min() > _NEAR:
            return None
        # Of several at one place the latest, which lies on top.
        return int(self.iterations[np.flatnonzero(away == away.min())[-1]])

    def loss_near(self, x: float, y: float) -> float:
        """Return the loss of the cell that a place lies in."""
        rows, columns = self.values.shape
        column = int((x - self.axes.x.extent.low) / self.axes.x.extent.span * columns)
        row = int((y - self.axes.y.extent.low) / self.axes.y.extent.span * rows)
        return float(self.values[min(max(row, 0), rows - 1), min(max(column, 0), columns - 1)])

    # Painting

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw map, axes, the way, arrow and landing, and the scale."""
        frame, unit = self.frame(bounds), self.axes.unit
        # Losses have one colour, from none at the lowest.
        warm = replace(palette, positive=palette.loss, negative=palette.loss)
        extent, reach = self.extent, _STRONG * self.extent.span
        image = signed_image(self._shown, extent.low, reach, warm)
        paint_map(painter, image, frame.rect, palette, 4 * unit)
        cells = self.values.shape[0], self.values.shape[1]
        paint_contours(painter, self._contours, cells, frame.rect, palette)
        places = frame.across(self.xs), frame.down(self.ys)
        paint_numbers_on(painter, self._contours, cells, frame.rect, palette, places, unit)
        yield
        self.axes.paint(painter, frame, palette)
        painter.save()
        painter.setClipRect(frame.rect.adjusted(-7, -7, 7, 7))
        self._paint_way(painter, frame, palette)
        self._paint_step(painter, frame, palette)
        painter.restore()
        room = QRectF(frame.rect.right() + 16 * unit, frame.rect.top(), 0, frame.rect.height())
        room.setRight(bounds.right())
        paint_scale(painter, room, self.name, extent, extent.low, reach, warm, unit, self._marks)

    def _paint_way(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        unit = self.axes.unit
        places = [
            QPointF(x, y)
            for x, y in zip(frame.across(self.xs).tolist(), frame.down(self.ys).tolist(), strict=True)
            if abs(x) < 1e6 and abs(y) < 1e6  # beyond, coordinates would overflow
        ]
        line = QPolygonF(places)
        for ink, width in ((_halo(palette), 4.5), (color(palette.update), 2.0)):
            painter.setPen(
                QPen(ink, width * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap,
                     Qt.PenJoinStyle.RoundJoin)
            )  # fmt: skip
            painter.drawPolyline(line)
        if len(places) <= 60:
            painter.setPen(QPen(color(palette.panel), 0.8 * unit))
            painter.setBrush(color(palette.update))
            for place in places[:-1]:
                painter.drawEllipse(place, 2.8 * unit, 2.8 * unit)

    def _paint_step(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        """Draw the present place, the way down from it, and where the update leads."""
        unit = self.axes.unit
        now = QPointF(float(frame.across(self.xs[-1])), float(frame.down(self.ys[-1])))
        x, y = (float(place) for place in (frame.across(self.landing[0]), frame.down(self.landing[1])))
        if abs(x) < 1e6 and abs(y) < 1e6:
            painter.setPen(QPen(_halo(palette), 4.4 * unit))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(x, y), 6 * unit, 6 * unit)
            painter.setPen(QPen(color(palette.update), 2.2 * unit))
            painter.drawEllipse(QPointF(x, y), 6 * unit, 6 * unit)
        self._paint_arrow(painter, frame, now, palette)
        painter.setPen(QPen(color(palette.panel), 1.6 * unit))
        painter.setBrush(color(palette.accent))
        painter.drawEllipse(now, 5.4 * unit, 5.4 * unit)

    def _paint_arrow(self, painter: QPainter, frame: Frame, now: QPointF, palette: Palette) -> None:
        """Draw against the gradient, always as long: how far an update goes says its ring."""
        along = -self.slopes[0] * frame.rect.width() / frame.x.span
        down = self.slopes[1] * frame.rect.height() / frame.y.span
        length = hypot(along, down)
        if not 0 < length < LARGEST:
            return
        step = QPointF(along / length, down / length)
        side = QPointF(-step.y(), step.x())
        reach, unit = _ARROW * self.axes.unit, self.axes.unit
        tip = now + step * reach
        for ink, width in ((_halo(palette), 4.6), (color(palette.backward), 2.2)):
            painter.setPen(QPen(ink, width * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(QLineF(now, tip))
            for sign in (1, -1):
                painter.drawLine(QLineF(tip, tip - step * (7 * unit) + side * (4.5 * unit * sign)))

    def listing(self) -> Listing:
        """Return the map, a row for each cell."""
        x, y = np.meshgrid(
            self.axes.x.extent.centers(self.values.shape[1]), self.axes.y.extent.centers(self.values.shape[0])
        )
        return Listing(
            (self.axes.x.name, self.axes.y.name, "loss"), (x.ravel(), y.ravel(), self.values.ravel())
        )  # fmt: skip

    def way(self) -> Listing:
        """Return the way of the run, a row for each place that is shown."""
        return Listing(
            ("iteration", self.axes.x.name, self.axes.y.name), (self.iterations, self.xs, self.ys)
        )  # fmt: skip


def _halo(palette: Palette) -> QColor:
    return color(palette.panel)
