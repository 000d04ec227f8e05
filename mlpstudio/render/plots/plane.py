"""The plane on which samples are painted: what the network answers, pale, and all samples over it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from mlpstudio.core.extents import Extent
from mlpstudio.core.records import record
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.axes import Axes, Frame
from mlpstudio.render.plots.heat import class_image, paint_map, paint_scale, scale_width, signed_image
from mlpstudio.render.plots.marks import RADIUS, class_colors, paint_points
from mlpstudio.render.plots.points import InParts, Numbers, Points, Reals

_PALE = 0.5
_KEYED = 220.0  # pixels at 100 % from which on there is room for a key beside the plane


class Key(NamedTuple):
    """What colours of values mean: the name of what they measure, and its range."""

    name: str
    extent: Extent


def framed(axes: Axes, key: Key | None, bounds: QRectF) -> Frame:
    """Return where the numbers of a plane lie, with its key beside it where there is room."""
    return axes.frame(bounds.adjusted(0, 0, -_room(axes, key, bounds), 0))


def _room(axes: Axes, key: Key | None, bounds: QRectF) -> float:
    if key is None or bounds.width() < _KEYED * axes.unit:
        return 0.0
    return scale_width(key.extent, axes.unit) + 10 * axes.unit


@record
class Tints:
    """Which colour a sample has: by its class, by its target, or the same as all others.

    Attributes
    ----------
    classes
        How many classes there are; 0 where targets are numbers.
    single
        Whether two classes are the 0 and 1 of one output: then they have the colours of its map.
    output
        The output whose target is shown.
    middle, reach
        Of numbers: the one without colour, and how far from it the colour is full; a reach of 0 gives all
        samples the same colour.
    """

    classes: int = 0
    single: bool = False
    output: int = 0
    middle: float = 0.5
    reach: float = 0.5

    def of_classes(self, numbers: Numbers, palette: Palette) -> list[str]:
        """Return the colours of classes."""
        if self.single:
            return self._of_values(numbers.astype(np.float64), palette)
        colors = class_colors(palette, max(self.classes, 1))
        return [colors[number] for number in numbers.tolist()]

    def of_targets(self, targets: Reals, palette: Palette) -> list[str]:
        """Return the colours of targets (samples x outputs) that are numbers."""
        if self.reach == 0:
            return [mixed(palette.ink, palette.panel, 0.5)] * len(targets)
        return self._of_values(targets[:, self.output], palette)

    def _of_values(self, values: Reals, palette: Palette) -> list[str]:
        if not len(values):
            return []
        picture = signed_image(values[None, :], self.middle, self.reach, palette)
        return [picture.pixelColor(index, 0).name() for index in range(len(values))]


@dataclass(frozen=True, eq=False)
class PlanePlot(InParts):
    """All samples on a plane.

    Attributes
    ----------
    classes
        The class of each sample; None where targets are numbers.
    targets
        samples x outputs.
    answers
        What the network answers: rows x columns x outputs from the lower left, at the middles of equal cells.
        One row for a single input. None for nothing.
    line
        Whether the answers of a single input are a curve; else they are strips of classes.
    key
        What the colours mean, where targets are numbers; None where something else tells it.
    """

    axes: Axes
    points: Points
    tints: Tints
    classes: Numbers | None
    targets: Reals
    answers: Reals | None
    line: bool
    key: Key | None = None

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie."""
        return framed(self.axes, self.key, bounds)

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number of the sample at a place; None where there is none."""
        return self.points.row_at(self.frame(bounds), place)

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw answers, axes and samples."""
        frame, unit = self.frame(bounds), self.axes.unit
        self._paint_ground(painter, frame, palette)
        if self.line or self.answers is None:
            self.axes.paint_grid(painter, frame, palette)
        self.axes.paint(painter, frame, palette)
        if self.key is not None and _room(self.axes, self.key, bounds):
            room = QRectF(frame.rect.right() + 14 * unit, frame.rect.top(), 0, frame.rect.height())
            room.setRight(bounds.right())
            tints = self.tints
            paint_scale(painter, room, *self.key, tints.middle, tints.reach, palette, unit)
        painter.save()
        try:
            painter.setClipRect(frame.rect.adjusted(-1, -1, 1, 1))
            if self.line and self.answers is not None:
                self._paint_line(painter, frame, palette)
            edge = mixed(palette.ink, palette.panel, 0.8) if self.tints.single or self.tints.reach else None
            edge = None if self.tints.classes and not self.tints.single else edge
            yield from self.points.painting(
                painter, frame, self._fills(palette), palette, unit, self.classes, edge
            )
        finally:
            painter.restore()

    def _fills(self, palette: Palette) -> list[str]:
        if self.classes is not None:
            return self.tints.of_classes(self.classes, palette)
        return self.tints.of_targets(self.targets, palette)

    def _paint_ground(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        corner = 4 * self.axes.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.answers is not None and not self.line:
            if self.tints.classes and not self.tints.single:
                colors = class_colors(palette, self.answers.shape[2])
                image = class_image(self.answers, colors, palette)
            else:
                values = self.answers[:, :, self.tints.output]
                image = signed_image(values, self.tints.middle, self.tints.reach or 1.0, palette)
            painter.setOpacity(_PALE)
            paint_map(painter, image, frame.rect, palette, corner)
            painter.setOpacity(1.0)
        outline = QPainterPath()
        outline.addRoundedRect(frame.rect, corner, corner)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color(mixed(palette.muted, palette.panel, 0.35)), 1.0))
        painter.drawPath(outline)

    def _paint_line(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        assert self.answers is not None
        values = self.answers[0, :, self.tints.output]
        # Far outside the frame a coordinate would overflow Qt's integers.
        high = 4 * frame.rect.height()
        x = frame.across(frame.x.centers(len(values)))
        y = np.clip(frame.down(values), -high, 2 * high)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(mixed(palette.accent, palette.panel, 0.55)), 1.8 * self.axes.unit))
        known = np.isfinite(y)
        for part in np.split(np.arange(len(x)), np.flatnonzero(np.diff(known.astype(np.int8))) + 1):
            if known[part[0]]:
                places = zip(x[part].tolist(), y[part].tolist(), strict=True)
                painter.drawPolyline(QPolygonF([QPointF(*place) for place in places]))


def paint_fresh(
    painter: QPainter, frame: Frame, x: Reals, y: Reals, fills: list[str], palette: Palette, unit: float
) -> None:
    """Draw samples that are being painted, a little larger than those that are there."""
    edge = mixed(palette.ink, palette.panel, 0.8)
    across, down = frame.across(x), frame.down(y)
    paint_points(painter, across, down, fills, palette, radius=1.15 * RADIUS * unit, edge=edge)


def paint_crosses(painter: QPainter, x: Reals, y: Reals, palette: Palette, unit: float) -> None:
    """Cross samples out that will be erased (places in pixels)."""
    arm = 4.2 * unit
    ends = [
        np.stack([x - arm, y - side * arm, x + arm, y + side * arm], axis=1) for side in (1, -1)
    ]  # fmt: skip
    lines = [QLineF(*line) for line in np.concatenate(ends).tolist()]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for ink, width in ((palette.panel, 3.6), (palette.ink, 1.6)):
        painter.setPen(QPen(color(ink), width * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLines(lines)


def paint_circle(painter: QPainter, place: QPointF, radius: float, palette: Palette) -> None:
    """Draw the edge of a brush."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((palette.panel, 3.0), (palette.muted, 1.2)):
        painter.setPen(QPen(color(ink), width))
        painter.drawEllipse(place, radius, radius)


def paint_cursor(painter: QPainter, place: QPointF, palette: Palette, unit: float) -> None:
    """Draw the cross that the arrow keys move."""
    near, far = 5.0 * unit, 13.0 * unit
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for ink, width in ((palette.panel, 4.2), (palette.accent, 1.9)):
        painter.setPen(QPen(color(ink), width * unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            painter.drawLine(place + QPointF(near * x, near * y), place + QPointF(far * x, far * y))
