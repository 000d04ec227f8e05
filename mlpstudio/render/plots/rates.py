"""The loss after an update over its learning rate, beside the straight line that its gradient predicts."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from mlpstudio.core.extents import LARGEST, Extent
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.axes import TEXT, Axes, Axis, Frame
from mlpstudio.render.plots.points import InParts, Reals
from mlpstudio.render.words import fitted

_HEAD = 20.0  # pixels at 100 % for the key above
_ABOVE, _BELOW = 0.45, 0.12  # of what can be gained, beyond the loss before and the lowest one
_MOST_DECADES = 6
_LEAST = 0.002  # of a linear axis
_DECADES = NumberFormat(3)


@dataclass(frozen=True, eq=False)
class RatePlot(InParts):
    """The curve, the line, and a rate with its handle.

    Attributes
    ----------
    rates, losses
        The curve, rates from 0 upwards; losses that are not finite are gaps.
    low, high
        The range of rates.
    log
        Whether rates are spread by their logarithm.
    before, slope
        The loss before the update, and how fast the prediction changes with the rate.
    rate, loss
        Where the handle is, and the loss there; None while that is being computed.
    set_rate
        The learning rate of the iteration.
    names
        What the axes, the curve, the line and the gap are called: rate, loss, real, predicted, unbounded.
    unit
        The size of letters, 1 at 100 %.
    """

    rates: Reals
    losses: Reals
    low: float
    high: float
    log: bool
    before: float
    slope: float
    rate: float
    loss: float | None
    set_rate: float
    names: tuple[str, str, str, str, str]
    unit: float = 1.0

    def with_handle(self, rate: float, loss: float | None) -> RatePlot:
        """Return it with the handle elsewhere."""
        return replace(self, rate=rate, loss=loss)

    # Where things are

    @cached_property
    def _axes(self) -> Axes:
        x, y = self.names[:2]
        if not self.log:
            return Axes(Axis(x, Extent(self.low, self.high)), Axis(y, self._losses), self.unit)
        extent = Extent(float(np.log10(self.low)), float(np.log10(self.high)))
        powers = np.arange(np.ceil(extent.low - 1e-9), np.floor(extent.high + 1e-9) + 1)
        powers = powers[:: max(-(-len(powers) // _MOST_DECADES), 1)]
        marks = tuple((float(power), _decade(float(power))) for power in powers)
        return Axes(Axis(x, extent, marks), Axis(y, self._losses), self.unit)

    @cached_property
    def _losses(self) -> Extent:
        """The range of losses: what can be gained, with room above for how it rises again."""
        shown = self.losses[(self.rates <= self.high) & (np.abs(self.losses) < LARGEST)]
        lowest, highest = float(shown.min(initial=self.before)), float(shown.max(initial=self.before))
        gain = self.before - lowest
        if gain <= 1e-6 * abs(self.before):
            gain = min(highest - self.before, 0.5 * abs(self.before)) or abs(self.before) or 1.0
        return Extent(lowest - _BELOW * gain, self.before + _ABOVE * gain)

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie; along x it counts powers of ten where it is logarithmic."""
        return self._axes.frame(bounds.adjusted(0, _HEAD * self.unit, 0, 0))

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return None: there are no samples on it."""
        return None

    def across(self, frame: Frame, rate: float) -> float:
        """Return where a rate lies, no further than the frame."""
        if self.log:
            rate = float(np.log10(max(rate, self.low)))
        return min(max(float(frame.across(rate)), frame.rect.left()), frame.rect.right())

    def rate_at(self, frame: Frame, x: float) -> float:
        """Return the rate at a place, with three digits."""
        number, _ = frame.numbers(QPointF(x, frame.rect.center().y()))
        # A learning rate is above 0.
        number = min(max(number, frame.x.low if self.log else _LEAST * self.high), frame.x.high)
        return float(f"{10.0**number if self.log else number:.3g}")

    # Painting

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw axes, line, curve and handle."""
        frame = self.frame(bounds)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_gap(painter, frame, palette)
        self._axes.paint_grid(painter, frame, palette)
        self._axes.paint(painter, frame, palette)
        self._paint_key(painter, frame, palette)
        yield
        painter.save()
        painter.setClipRect(frame.rect.adjusted(-1, -1, 1, 1))
        now = float(frame.down(self.before))
        painter.setPen(QPen(color(mixed(palette.muted, palette.panel, 0.6)), 1.0, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(frame.rect.left(), now, frame.rect.right(), now))
        self._paint_line(painter, frame, palette)
        self._paint_curve(painter, frame, palette)
        painter.restore()
        self._paint_handle(painter, frame, palette)

    def _paint_line(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        rates = np.linspace(0.0, self.high, 2)
        if self.log:
            rates = np.geomspace(self.low, self.high, 100)
        painter.setPen(_pen(palette.backward, 1.5 * self.unit, Qt.PenStyle.DashLine))
        painter.drawPolyline(self._polygon(frame, rates, self.before + rates * self.slope))

    def _paint_curve(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        painter.setPen(_pen(palette.loss, 2.0 * self.unit))
        shown = self.rates >= (self.low if self.log else 0.0)
        rates, losses = self.rates[shown], self.losses[shown]
        known = np.abs(losses) < LARGEST
        breaks = np.flatnonzero(np.diff(known.astype(np.int8))) + 1
        for part in np.split(np.arange(len(rates)), breaks):
            if len(part) and known[part[0]]:
                painter.drawPolyline(self._polygon(frame, rates[part], losses[part]))

    def _polygon(self, frame: Frame, rates: Reals, losses: Reals) -> QPolygonF:
        # Far outside the frame a coordinate would overflow Qt's integers.
        high = frame.rect.height()
        y = np.clip(frame.down(losses), frame.rect.top() - 4 * high, frame.rect.bottom() + 4 * high)
        x = frame.across(np.log10(rates) if self.log else rates)
        return QPolygonF([QPointF(*place) for place in zip(x.tolist(), y.tolist(), strict=True)])

    def _paint_gap(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        """Shade the rates after which the loss is no number."""
        lost = self.rates[~(np.abs(self.losses) < LARGEST)]
        lost = lost[lost <= self.high]
        if not len(lost):
            return
        left = self.across(frame, float(lost.min()))
        place = QRectF(left, frame.rect.top(), frame.rect.right() - left, frame.rect.height())
        painter.fillRect(place, color(mixed(palette.muted, palette.panel, 0.14)))
        size = TEXT * self.unit
        words = glyphs(self.names[4], "text", size)
        if words.width + 8 <= place.width():
            words.paint(
                painter, place.right() - words.width - 4, place.top() + 1.2 * size, palette.muted
            )  # fmt: skip

    def _paint_handle(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        unit, rect = self.unit, frame.rect
        at = self.across(frame, self.set_rate)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(palette.muted))
        size = 5 * unit
        painter.drawPolygon(
            QPolygonF([QPointF(at, rect.bottom()), QPointF(at - size, rect.bottom() + size + 2),
                       QPointF(at + size, rect.bottom() + size + 2)])
        )  # fmt: skip
        x = self.across(frame, self.rate)
        painter.setPen(QPen(color(palette.update), 1.5 * unit))
        painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))
        place = QRectF(x - 4 * unit, rect.top() - 7 * unit, 8 * unit, 14 * unit)
        painter.setBrush(color(palette.update))
        painter.drawRoundedRect(place, 3 * unit, 3 * unit)
        self._paint_spot(painter, frame, x, self.before + self.rate * self.slope, palette, filled=False)
        if self.loss is not None and abs(self.loss) < LARGEST:
            self._paint_spot(painter, frame, x, self.loss, palette, filled=True)

    def _paint_spot(
        self, painter: QPainter, frame: Frame, x: float, loss: float, palette: Palette, *, filled: bool
    ) -> None:
        """Draw where the line or the curve is at the handle; at the edge where that lies beyond it."""
        rect, radius = frame.rect, 5.0 * self.unit
        y = float(frame.down(float(np.clip(loss, -LARGEST, LARGEST))))
        inside = rect.top() - 1 <= y <= rect.bottom() + 1
        ink = palette.loss if filled else palette.backward
        if inside:
            painter.setPen(QPen(color(palette.panel if filled else ink), 1.6 * self.unit))
            painter.setBrush(color(ink if filled else palette.panel))
            painter.drawEllipse(QPointF(x, y), radius, radius)
            return
        tip = rect.top() if y < rect.top() else rect.bottom()
        back = radius * 1.5 * (1 if y < rect.top() else -1)
        painter.setPen(QPen(color(palette.panel), 1.2 * self.unit))
        painter.setBrush(color(ink))
        side = radius if filled else -radius  # beside each other where both lie beyond
        middle = min(max(x + 1.6 * side, rect.left() + radius), rect.right() - radius)
        painter.drawPolygon(
            QPolygonF([QPointF(middle, tip), QPointF(middle - radius, tip + back),
                       QPointF(middle + radius, tip + back)])
        )  # fmt: skip

    def _paint_key(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        """Say above which line is which."""
        size = TEXT * self.unit
        baseline, x = frame.rect.top() - 13 * self.unit, frame.rect.left()
        for text, ink, style in (
            (self.names[2], palette.loss, Qt.PenStyle.SolidLine),
            (self.names[3], palette.backward, Qt.PenStyle.DashLine),
        ):
            painter.setPen(_pen(ink, 2.0 * self.unit, style))
            painter.drawLine(QLineF(x, baseline - 0.34 * size, x + 2 * size, baseline - 0.34 * size))
            room = frame.rect.right() + 10 * self.unit - x - 2.6 * size
            words = glyphs(fitted(text, "text", size, max(room, 0.0)), "text", size)
            words.paint(painter, x + 2.6 * size, baseline, palette.ink)
            x += words.width + 4.4 * size

    def listing(self) -> Listing:
        """Return rates, losses and what the line predicts, a row for each place that was computed."""
        shown = self.rates <= self.high
        rates, losses = self.rates[shown], self.losses[shown]
        return Listing(
            ("learning_rate", "loss", "predicted"), (rates, losses, self.before + rates * self.slope)
        )  # fmt: skip


def _pen(ink: str, width: float, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    return QPen(color(ink), width, style, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin)


def _decade(power: float) -> str:
    return f"{10.0**power:g}" if -4 <= power <= 4 else _DECADES.text(10.0**power)
