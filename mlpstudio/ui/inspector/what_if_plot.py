"""The picture over a slider: the loss along one weight or bias, where it is now, and its slope there."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.core.extents import LARGEST
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.ui.giving import Giver, paint_focus
from mlpstudio.ui.theme import Theme

HEIGHT, SIDE = 104, 8  # so that the handle of the slider below stands under its number
_TEXT = 10.5
_APART = 4.0  # pixels between two numbers below
_SHORT = NumberFormat(3)

Reals = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class LossCurve:
    """The loss along one parameter.

    Attributes
    ----------
    low, high
        The range of the parameter.
    values, losses
        The curve; losses that are not finite are gaps.
    now
        The value of the parameter.
    loss, slope
        The loss there and its derivative.
    before
        Where a drag began, and the loss there; None where nothing is dragged.
    landing
        Where an update leads, and the loss there; None where that is not shown.
    """

    low: float
    high: float
    values: Reals
    losses: Reals
    now: float
    loss: float
    slope: float
    before: tuple[float, float] | None = None
    landing: tuple[float, float] | None = None


class WhatIfPlot(QWidget):
    """Draws a :class:`LossCurve`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._curve: LossCurve | None = None
        self._empty = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Loss along this value"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        Giver(self, self, self.pictures).watch()

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(240, HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def show_curve(self, curve: LossCurve | None, empty: str = "") -> None:
        """Show another curve, or say why there is none."""
        self._curve, self._empty = curve, empty
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw axis, curve, tangent and points."""
        if self._theme is None:
            return
        painter = QPainter(self)
        self._paint(painter, self._theme)
        paint_focus(painter, self, self._theme.accent)
        painter.end()

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        curve = self._curve
        rect = QRectF(self.rect()).adjusted(SIDE, 16, -SIDE, -16)
        good = np.zeros(0) if curve is None else curve.losses[np.abs(curve.losses) < LARGEST]
        if curve is None or not good.size or not isfinite(curve.loss):
            painter.setPen(color(theme.muted))
            write_middle(painter, rect, self._empty or self.tr("The loss is not finite here."))
            return
        low, high = float(min(good.min(), curve.loss)), float(max(good.max(), curve.loss))
        _Picture(curve, rect, low, high).paint(painter, theme)

    # For others

    def pictures(self) -> tuple[Picture, ...]:
        """Return the curve as it can be given away; nothing where there is none."""
        if self._curve is None:
            return ()
        return (Picture(self.accessibleName(), self.size(), self._paint_light, self._listing),)

    def _paint_light(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        self._paint(painter, Theme.load("light"))

    def _listing(self) -> Listing:
        curve = self._curve
        if curve is None:
            return Listing(("value", "loss"), (np.zeros(0), np.zeros(0)))
        return Listing(("value", "loss"), (curve.values, curve.losses))


class _Picture:
    def __init__(self, curve: LossCurve, rect: QRectF, low: float, high: float) -> None:
        self._curve, self._rect = curve, rect
        for point in (curve.before, curve.landing):
            if point is not None and isfinite(point[1]):
                low, high = min(low, point[1]), max(high, point[1])
        span = high - low
        if span <= 1e-9 * max(abs(high), 1e-12):
            span = max(abs(high), 1e-3)
            low = low - span / 2
        self._low, self._span = low, span

    def _x(self, value: float) -> float:
        curve = self._curve
        return self._rect.left() + (value - curve.low) / (curve.high - curve.low) * self._rect.width()

    def _y(self, loss: float) -> float:
        return self._rect.bottom() - (loss - self._low) / self._span * self._rect.height()

    def paint(self, painter: QPainter, theme: Theme) -> None:
        curve, rect = self._curve, self._rect
        hair = QPen(color(theme.line), 1.0)
        painter.setPen(hair)
        bottom = round(rect.bottom() + 5) + 0.5
        painter.drawLine(QLineF(rect.left(), bottom, rect.right(), bottom))
        if curve.low < 0 < curve.high:
            x = round(self._x(0.0)) + 0.5
            painter.drawLine(QLineF(x, rect.top() - 4, x, bottom))
        self._paint_numbers(painter, theme)
        painter.save()
        painter.setClipRect(rect.adjusted(-6, -8, 6, 8))
        self._paint_tangent(painter, theme)
        painter.setPen(rounded_pen(theme.loss, 2.0))
        for part in self._parts():
            painter.drawPolyline(QPolygonF([QPointF(self._x(x), self._y(y)) for x, y in part]))
        painter.restore()
        self._paint_points(painter, theme)

    def _parts(self) -> list[list[tuple[float, float]]]:
        """Return the pieces of the curve between its gaps."""
        parts: list[list[tuple[float, float]]] = [[]]
        for value, loss in zip(self._curve.values.tolist(), self._curve.losses.tolist(), strict=True):
            if abs(loss) < LARGEST:
                parts[-1].append((value, loss))
            elif parts[-1]:
                parts.append([])
        return [part for part in parts if len(part) > 1]

    def _paint_tangent(self, painter: QPainter, theme: Theme) -> None:
        """Draw the tangent as a stroke of one length, whatever its slope."""
        curve, rect = self._curve, self._rect
        if not isfinite(curve.slope):
            return
        along = rect.width() / (curve.high - curve.low)
        down = -curve.slope * rect.height() / self._span
        length = float(np.hypot(along, down))
        reach = 0.5 * min(rect.width() * 0.42, 110.0)
        x, y = self._x(curve.now), self._y(curve.loss)
        dx, dy = along / length * reach, down / length * reach
        painter.setPen(rounded_pen(theme.backward, 1.6))
        painter.drawLine(QLineF(x - dx, y - dy, x + dx, y + dy))

    def _paint_points(self, painter: QPainter, theme: Theme) -> None:
        curve = self._curve
        if curve.before is not None and isfinite(curve.before[1]):
            painter.setPen(QPen(color(theme.muted), 1.4))
            painter.setBrush(color(theme.panel))
            painter.drawEllipse(QPointF(self._x(curve.before[0]), self._y(curve.before[1])), 4.0, 4.0)
        painter.setPen(QPen(color(theme.panel), 1.5))
        painter.setBrush(color(theme.accent))
        painter.drawEllipse(QPointF(self._x(curve.now), self._y(curve.loss)), 5.0, 5.0)
        if curve.landing is not None and isfinite(curve.landing[1]):
            painter.setPen(QPen(color(theme.update), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(self._x(curve.landing[0]), self._y(curve.landing[1])), 5.5, 5.5)

    def _paint_numbers(self, painter: QPainter, theme: Theme) -> None:
        """Write the ends of the range, and the largest loss."""
        curve, rect = self._curve, self._rect
        pale = mixed(theme.muted, theme.panel, 0.85)
        low, high = (glyphs(_SHORT.text(end), "number", _TEXT) for end in (curve.low, curve.high))
        baseline = rect.bottom() + 16
        low.paint(painter, rect.left(), baseline, pale)
        high.paint(painter, rect.right() - high.width, baseline, pale)
        if curve.low < 0 < curve.high:
            zero = glyphs("0", "number", _TEXT)
            left = self._x(0.0) - zero.width / 2
            if rect.left() + low.width + _APART <= left <= rect.right() - high.width - zero.width - _APART:
                zero.paint(painter, left, baseline, pale)
        top = glyphs("L " + _SHORT.text(self._low + self._span), "number", _TEXT)
        top.paint(painter, rect.left(), rect.top() - 6, pale)


def rounded_pen(ink: str, width: float) -> QPen:
    """Return a pen with round ends and corners."""
    pen = QPen(color(ink), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def write_middle(painter: QPainter, rect: QRectF, text: str) -> None:
    """Write words into the middle of a place, in as many lines as they need."""
    option = QTextOption(Qt.AlignmentFlag.AlignCenter)
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    painter.drawText(rect, text, option)
