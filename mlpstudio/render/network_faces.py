"""What neurons answer to all inputs, as small pictures in their circles: a curve, or colours over a plane.

The numbers of the sample move to a tag on the rim then.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QImage, QPaintEngine, QPainter, QPen, QTransform

from mlpstudio.render.glyphs import Glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.heat import signed_image

Reals = NDArray[np.float64]

TAG, LEAST_TAG = 11.0, 7.5
"""The largest and the least size of a number in a tag."""
_INSET = 2.0  # between ring and picture
_MASKED = 96  # pixels of a picture in a drawing


@dataclass(frozen=True, eq=False)
class ColumnFaces:
    """The pictures of the neurons of a column.

    Attributes
    ----------
    units
        Which neurons have one.
    values
        units x points, along the one input; or units x rows x columns, from the lower left.
    middles, reaches
        For each unit the number without colour, and how far from it the colour is full.
    """

    units: tuple[int, ...]
    values: Reals
    middles: Reals
    reaches: Reals
    _images: dict[tuple[str, str, str], QImage] = field(default_factory=dict, repr=False)

    def paint(self, painter: QPainter, unit: int, center: QPointF, radius: float, palette: Palette) -> bool:
        """Draw the picture of a neuron within its circle; tell whether it has one."""
        if unit not in self.units:
            return False
        index = self.units.index(unit)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.values.ndim == 2:
            self._paint_curve(painter, index, center, radius - _INSET, palette)
        elif painter.paintEngine().type() == QPaintEngine.Type.Raster:
            self._paint_disc(painter, index, center, radius - _INSET, palette)
        else:
            self._paint_masked(painter, index, center, radius - _INSET, palette)
        return True

    # Two inputs

    def _image(self, palette: Palette) -> QImage:
        """Return the pictures of all units, one above the other, the first at the bottom."""
        key = palette.positive, palette.negative, palette.panel
        if key not in self._images:
            with np.errstate(invalid="ignore", over="ignore"):
                shares = (self.values - self.middles[:, None, None]) / self.reaches[:, None, None]
            stacked = shares.reshape(-1, self.values.shape[2])
            self._images[key] = signed_image(stacked, 0.0, 1.0, palette)
        return self._images[key]

    def _paint_disc(
        self, painter: QPainter, index: int, center: QPointF, radius: float, palette: Palette
    ) -> None:
        image = self._image(palette)
        rows, columns = self.values.shape[1:]
        side = 2 * radius
        way = QTransform()
        way.translate(center.x() - radius, center.y() - radius)
        way.scale(side / columns, side / rows)
        way.translate(0, -(len(self.units) - 1 - index) * rows)
        brush = QBrush(image)
        brush.setTransform(way)
        smooth = QPainter.RenderHint.SmoothPixmapTransform
        before = painter.testRenderHint(smooth)
        painter.setRenderHint(smooth)
        painter.setBrush(brush)
        painter.drawEllipse(center, radius, radius)
        painter.setRenderHint(smooth, before)

    def _paint_masked(
        self, painter: QPainter, index: int, center: QPointF, radius: float, palette: Palette
    ) -> None:
        """Draw it for a drawing, which knows neither patterns nor parts of pictures."""
        disc = QImage(_MASKED, _MASKED, QImage.Format.Format_ARGB32_Premultiplied)
        disc.fill(Qt.GlobalColor.transparent)
        within = QPainter(disc)
        within.setRenderHint(QPainter.RenderHint.Antialiasing)
        within.setPen(Qt.PenStyle.NoPen)
        half = _MASKED / 2
        self._paint_disc(within, index, QPointF(half, half), half, palette)
        within.end()
        painter.drawImage(QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius), disc)

    # One input

    def _paint_curve(
        self, painter: QPainter, index: int, center: QPointF, radius: float, palette: Palette
    ) -> None:
        """Draw the curve in the part of the circle that the tag leaves free, with a line where it is 0."""
        values = self.values[index]
        wide, high, lift = 0.76 * radius, 0.48 * radius, 0.16 * radius
        middle, reach = float(self.middles[index]), float(self.reaches[index])
        if not reach > 0:
            return
        zero = (0.0 - middle) / reach
        base = center.y() - lift
        if abs(zero) <= 1:
            y = base - high * zero
            painter.setPen(QPen(color(mixed(palette.muted, palette.panel, 0.4)), 1.0))
            painter.drawLine(QPointF(center.x() - wide, y), QPointF(center.x() + wide, y))
        x = np.linspace(center.x() - wide, center.x() + wide, len(values))
        with np.errstate(invalid="ignore", over="ignore"):
            y_places = base - high * np.clip((values - middle) / reach, -1.0, 1.0)
        ends = np.stack([x, y_places], axis=1)
        # Lines between two places are drawn in a fraction of the time that one long line takes.
        lines = np.hstack([ends[:-1], ends[1:]])
        lines = lines[np.isfinite(lines).all(axis=1)]
        painter.setPen(QPen(color(palette.accent), min(max(radius / 14, 1.2), 1.8)))
        painter.drawLines([QLineF(*line) for line in lines.tolist()])
        painter.setPen(Qt.PenStyle.NoPen)


@dataclass(frozen=True, eq=False)
class Faces:
    """The pictures of a network's neurons, by column."""

    sizes: tuple[int, ...]
    columns: Mapping[int, ColumnFaces]

    def of(self, number: int, sizes: tuple[int, ...]) -> ColumnFaces | None:
        """Return those of a column of a network with so many neurons in its columns."""
        return self.columns.get(number) if sizes == self.sizes else None


def tag_size(size: float, radius: float) -> float:
    """Return the size of a number in a tag that has a size within the circle."""
    return min(size, TAG, max(0.62 * radius, LEAST_TAG))


def tag_rect(shaped: Glyphs, center: QPointF, radius: float) -> QRectF:
    """Return where the tag of a neuron is: on the lower rim, hardly below it."""
    height = 1.36 * shaped.size
    width = max(shaped.width + 0.72 * shaped.size, height)
    return QRectF(center.x() - width / 2, center.y() + radius + 3.0 - height, width, height)


def paint_tag(
    painter: QPainter, shaped: Glyphs, center: QPointF, radius: float, inks: tuple[str, str], palette: Palette
) -> None:
    """Draw a number on the lower rim of a neuron.

    Parameters
    ----------
    inks
        Of the number, and of the edge.
    """
    rect = tag_rect(shaped, center, radius)
    painter.setPen(QPen(color(inks[1]), 1.0))
    painter.setBrush(color(palette.panel))
    painter.drawRoundedRect(rect, rect.height() / 2.6, rect.height() / 2.6)
    shaped.paint(
        painter, rect.center().x() - shaped.width / 2, rect.center().y() + 0.36 * shaped.size, inks[0]
    )
