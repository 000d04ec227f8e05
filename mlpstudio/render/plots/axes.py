"""The frame of a plot: where numbers lie on it, its ticks, and the names of its axes."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.core.extents import Extent, ticks
from mlpstudio.core.records import record
from mlpstudio.render.glyphs import Glyphs, glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.words import fitted

TEXT, NUMBER = 11.5, 10.5  # font sizes in pixels at 100 %
_GAP = 6.0  # between a number and the frame
_ACROSS, _DOWN = 54.0, 30.0  # a tick at most every so many pixels
_MOST_TICKS = 9
_TICKS = NumberFormat(9)  # as many digits as round numbers need

Reals = NDArray[np.float64]


@record
class Axis:
    """An axis: what it measures, from where to where.

    Attributes
    ----------
    marks
        The ticks, where they are not the round numbers of the range: places and what is written there.
    short
        What is written where there is no room for the name.
    """

    name: str
    extent: Extent
    marks: tuple[tuple[float, str], ...] = ()
    short: str = ""


class Frame(NamedTuple):
    """Where a plot's numbers lie: a rectangle, and the ranges along its sides."""

    rect: QRectF
    x: Extent
    y: Extent

    def across(self, values: Reals | float) -> Reals:
        """Return where numbers of the x axis lie."""
        found: Reals = self.rect.left() + (np.asarray(values) - self.x.low) * (
            self.rect.width() / self.x.span
        )
        return found

    def down(self, values: Reals | float) -> Reals:
        """Return where numbers of the y axis lie; large ones are at the top."""
        found: Reals = self.rect.bottom() - (np.asarray(values) - self.y.low) * (
            self.rect.height() / self.y.span
        )
        return found

    def numbers(self, place: QPointF) -> tuple[float, float]:
        """Return the numbers at a place."""
        x = self.x.low + (place.x() - self.rect.left()) / self.rect.width() * self.x.span
        y = self.y.low + (self.rect.bottom() - place.y()) / self.rect.height() * self.y.span
        return x, y


@record
class Axes:
    """Two axes with their ticks and names.

    Attributes
    ----------
    x, y
        The axes; without a y axis there are no numbers at the left.
    unit
        The size of everything, 1 at 100 %.
    across
        A number of the x axis at most every so many pixels at 100 %.
    """

    x: Axis
    y: Axis
    unit: float = 1.0
    across: float = _ACROSS

    def frame(self, bounds: QRectF) -> Frame:
        """Return the frame that leaves room for numbers and names within some bounds."""
        unit = self.unit
        above, below = 7 * unit, (_GAP + NUMBER + 6 + TEXT + 4) * unit
        high = max(bounds.height() - above - below, 1.0)
        widest = max((self._number(text).width for text, _ in self._ticks(self.y, high)), default=0.0)
        name = self._title(self.y, high)
        side = name.width if self._upright(name) else 1.3 * TEXT * unit
        left = 8 * unit + side + 6 * unit + widest + _GAP * unit
        rect = QRectF(bounds.left() + left, bounds.top() + above, 0.0, high)
        rect.setRight(max(bounds.right() - 10 * unit, rect.left() + 1))
        return Frame(rect, self.x.extent, self.y.extent)

    def _ticks(self, axis: Axis, room: float) -> list[tuple[str, float]]:
        if axis.marks:
            return [(text, place) for place, text in axis.marks]
        each = (_DOWN if axis is self.y else self.across) * self.unit
        values = ticks(axis.extent, min(max(int(room / each), 2), _MOST_TICKS))
        writer = _TICKS.writer(values)
        return [(writer.text(value), float(value)) for value in values]

    def _number(self, text: str) -> Glyphs:
        return glyphs(text, "number", NUMBER * self.unit)

    def _title(self, axis: Axis, room: float) -> Glyphs:
        size = TEXT * self.unit
        text = fitted(axis.name, "text", size, room)
        if text != axis.name and axis.short:
            text = fitted(axis.short, "text", size, room)
        return glyphs(text, "text", size)

    def _upright(self, name: Glyphs) -> bool:
        """Tell whether a name is short enough to stand beside the axis as it is read."""
        return name.width <= 26 * self.unit

    def paint_grid(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        """Draw dotted lines at the ticks of the y axis, and a plain one at zero, where places are numbers."""
        rect = frame.rect
        dotted = QPen(color(palette.line), 1.0, Qt.PenStyle.DotLine)
        plain = QPen(color(mixed(palette.muted, palette.panel, 0.4)), 1.0)
        for _, value in self._ticks(self.y, rect.height()):
            y = round(float(frame.down(value))) + 0.5
            painter.setPen(plain if value == 0 and not self.y.marks else dotted)
            painter.drawLine(QLineF(rect.left(), y, rect.right(), y))

    def paint(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        """Draw numbers and names outside the frame, and small marks at the numbers below."""
        unit, rect = self.unit, frame.rect
        self.paint_below(painter, frame, palette)
        right = rect.left() - _GAP * unit
        widest = 0.0
        for text, value in self._ticks(self.y, rect.height()):
            y, shaped = float(frame.down(value)), self._number(text)
            shaped.paint(painter, right - shaped.width, y + 0.36 * NUMBER * unit, palette.muted)
            widest = max(widest, shaped.width)
        self._paint_side(painter, rect, right - widest - 6 * unit, palette)

    def paint_below(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        """Draw the numbers and the name of the x axis."""
        unit, rect = self.unit, frame.rect
        baseline = rect.bottom() + (_GAP + NUMBER) * unit
        for text, value in self._ticks(self.x, rect.width()):
            x, shaped = float(frame.across(value)), self._number(text)
            painter.setPen(QPen(color(mixed(palette.muted, palette.panel, 0.55)), 1.0))
            painter.drawLine(QLineF(x, rect.bottom(), x, rect.bottom() + 3 * unit))
            left = min(x - shaped.width / 2, rect.right() + 9 * unit - shaped.width)
            shaped.paint(painter, left, baseline, palette.muted)
        name = self._title(self.x, rect.width())
        name.paint(painter, rect.center().x() - name.width / 2, baseline + (TEXT + 5) * unit, palette.ink)

    def _paint_side(self, painter: QPainter, rect: QRectF, right: float, palette: Palette) -> None:
        size, side = TEXT * self.unit, self._title(self.y, rect.height())
        if self._upright(side):
            side.paint(painter, right - side.width, rect.center().y() + 0.36 * size, palette.ink)
            return
        painter.save()
        painter.translate(right - 0.25 * size, rect.center().y() + side.width / 2)
        painter.rotate(-90)
        side.paint(painter, 0, 0, palette.ink)
        painter.restore()
