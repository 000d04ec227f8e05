"""The picture over a slider: the loss along one weight or bias, where it is now, and its slope there."""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.core.extents import LARGEST, Extent
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.render.plots.axes import Axes, Axis
from mlpstudio.render.words import fitted
from mlpstudio.ui.giving import Giver, paint_focus
from mlpstudio.ui.theme import Theme

HEIGHT, SIDE = 104, 8  # so that the handle of the slider below stands under its number
_TEXT = 10.5
_APART = 4.0  # pixels between two numbers below
_SHORT = NumberFormat(3)
_GIVEN = QSize(420, 280)  # of a picture for others
_TITLE = 12.5
_MARGIN = 0.06  # above and below the curve there, by its height

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

    @property
    def drawable(self) -> bool:
        """Whether any of it can be drawn."""
        return isfinite(self.loss) and bool((np.abs(self.losses) < LARGEST).any())

    @property
    def heights(self) -> tuple[float, float]:
        """The lowest and the highest loss to be shown; one above the other also where they are alike."""
        good = self.losses[np.abs(self.losses) < LARGEST]
        every = [float(good.min()), float(good.max()), self.loss]
        every += [point[1] for point in (self.before, self.landing) if point and isfinite(point[1])]
        low, high = min(every), max(every)
        if high - low <= 1e-9 * max(abs(high), 1e-12):
            half = max(abs(high), 1e-3) / 2
            return low - half, low + half
        return low, high


class WhatIfPlot(QWidget):
    """Draws a :class:`LossCurve`.

    Attributes
    ----------
    called
        How the parameter is written, at the axis of a picture for others.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._curve: LossCurve | None = None
        self._empty = self.called = ""
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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette, curve = self._theme.painting, self._curve
        rect = QRectF(self.rect()).adjusted(SIDE, 16, -SIDE, -16)
        if curve is not None and curve.drawable:
            _Picture(curve, rect, *curve.heights).paint(painter, palette)
        else:
            painter.setPen(color(palette.muted))
            write_middle(painter, rect, self._words)
        paint_focus(painter, self, self._theme.accent)
        painter.end()

    @property
    def _words(self) -> str:
        """Why there is no curve."""
        if self._empty or self._curve is None:
            return self._empty
        if isfinite(self._curve.loss):
            return self.tr("The loss is too large to be drawn here.")
        return self.tr("The loss is not finite here.")

    # For others

    def pictures(self) -> tuple[Picture, ...]:
        """Return the curve as it can be given away; nothing where there is none."""
        curve, title = self._curve, self.accessibleName()
        if self.called:
            title = self.tr("The loss as a function of {letter}").format(letter=self.called)
        if curve is None or not curve.drawable:
            return ()
        low, high = curve.heights
        margin = _MARGIN * (high - low)
        axes = Axes(
            Axis(self.called or self.tr("value"), Extent(curve.low, curve.high)),
            Axis(self.tr("loss"), Extent(low - margin, high + margin)),
        )

        def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
            text = fitted(title, "text bold", _TITLE, bounds.width() - 28)
            glyphs(text, "text bold", _TITLE).paint(painter, 14, 24, palette.ink)
            frame = axes.frame(bounds.adjusted(4, 34, -4, -4))
            axes.paint_grid(painter, frame, palette)
            axes.paint(painter, frame, palette)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            _Picture(curve, frame.rect, frame.y.low, frame.y.high).paint_curve(painter, palette)

        listing = Listing(("value", "loss"), (curve.values, curve.losses))
        return (Picture(title, _GIVEN, draw, lambda: listing),)


class _Picture:
    def __init__(self, curve: LossCurve, rect: QRectF, low: float, high: float) -> None:
        self._curve, self._rect, self._low, self._span = curve, rect, low, high - low

    def _x(self, value: float) -> float:
        curve = self._curve
        return self._rect.left() + (value - curve.low) / (curve.high - curve.low) * self._rect.width()

    def _y(self, loss: float) -> float:
        return self._rect.bottom() - (loss - self._low) / self._span * self._rect.height()

    def paint(self, painter: QPainter, palette: Palette) -> None:
        curve, rect = self._curve, self._rect
        hair = QPen(color(palette.line), 1.0)
        painter.setPen(hair)
        bottom = round(rect.bottom() + 5) + 0.5
        painter.drawLine(QLineF(rect.left(), bottom, rect.right(), bottom))
        if curve.low < 0 < curve.high:
            x = round(self._x(0.0)) + 0.5
            painter.drawLine(QLineF(x, rect.top() - 4, x, bottom))
        self._paint_numbers(painter, palette)
        self.paint_curve(painter, palette)

    def paint_curve(self, painter: QPainter, palette: Palette) -> None:
        """Draw curve, tangent and points without the numbers around them."""
        rect = self._rect
        painter.save()
        painter.setClipRect(rect.adjusted(-6, -8, 6, 8))
        self._paint_tangent(painter, palette)
        painter.setPen(rounded_pen(palette.loss, 2.0))
        for part in self._parts():
            painter.drawPolyline(QPolygonF([QPointF(self._x(x), self._y(y)) for x, y in part]))
        painter.restore()
        self._paint_points(painter, palette)

    def _parts(self) -> list[list[tuple[float, float]]]:
        """Return the pieces of the curve between its gaps."""
        parts: list[list[tuple[float, float]]] = [[]]
        for value, loss in zip(self._curve.values.tolist(), self._curve.losses.tolist(), strict=True):
            if abs(loss) < LARGEST:
                parts[-1].append((value, loss))
            elif parts[-1]:
                parts.append([])
        return [part for part in parts if len(part) > 1]

    def _paint_tangent(self, painter: QPainter, palette: Palette) -> None:
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
        painter.setPen(rounded_pen(palette.backward, 1.6))
        painter.drawLine(QLineF(x - dx, y - dy, x + dx, y + dy))

    def _paint_points(self, painter: QPainter, palette: Palette) -> None:
        curve = self._curve
        if curve.before is not None and isfinite(curve.before[1]):
            painter.setPen(QPen(color(palette.muted), 1.4))
            painter.setBrush(color(palette.panel))
            painter.drawEllipse(QPointF(self._x(curve.before[0]), self._y(curve.before[1])), 4.0, 4.0)
        painter.setPen(QPen(color(palette.panel), 1.5))
        painter.setBrush(color(palette.accent))
        painter.drawEllipse(QPointF(self._x(curve.now), self._y(curve.loss)), 5.0, 5.0)
        if curve.landing is not None and isfinite(curve.landing[1]):
            painter.setPen(QPen(color(palette.update), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(self._x(curve.landing[0]), self._y(curve.landing[1])), 5.5, 5.5)

    def _paint_numbers(self, painter: QPainter, palette: Palette) -> None:
        """Write the ends of the range, and the largest loss."""
        curve, rect = self._curve, self._rect
        pale = mixed(palette.muted, palette.panel, 0.85)
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
