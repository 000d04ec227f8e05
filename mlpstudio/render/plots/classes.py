"""Many inputs and classes: the probabilities of one sample, and of all samples by their true class."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.core.extents import UNIT
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import Face, glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.axes import NUMBER, TEXT, Axes, Frame
from mlpstudio.render.plots.marks import class_colors, class_shape, paint_points
from mlpstudio.render.plots.points import InParts, Numbers, Points, Reals
from mlpstudio.render.words import fitted

_LEAST_ROW = 14.0  # pixels at 100 %
_MOST_NAME = 110.0


@dataclass(frozen=True, eq=False)
class Rows:
    """A row for every class: where it is, its name at the left, and words at the right.

    Attributes
    ----------
    names
        Of the classes.
    tails
        What stands at the right end of each row.
    more
        Words for classes that there is no room for, with ``{count}``.
    foot
        What the words at the right are, below them.
    """

    names: tuple[str, ...]
    tails: tuple[str, ...]
    more: str
    unit: float
    foot: str = ""

    def margins(self) -> tuple[float, float]:
        """Return the room for names and for the words at the right."""
        name = max(glyphs(name, "text", TEXT * self.unit).width for name in self.names)
        tail = max(glyphs(tail, "number", NUMBER * self.unit).width for tail in self.tails)
        return min(name, _MOST_NAME * self.unit) + 34 * self.unit, tail + 22 * self.unit

    def room(self, bounds: QRectF) -> QRectF:
        """Return where the rows are, with their scale below."""
        left, right = self.margins()
        return bounds.adjusted(left, 4 * self.unit, -right, -(NUMBER + TEXT + 18) * self.unit)

    @property
    def least_height(self) -> float:
        """The height at which there is a row for every class."""
        return (len(self.names) * _LEAST_ROW + 4 + NUMBER + TEXT + 18) * self.unit + 1

    def rects(self, room: QRectF) -> tuple[QRectF, ...]:
        """Return the rows that fit into some room, evenly spread; the last place may be for the rest."""
        fitting = max(int(room.height() / (_LEAST_ROW * self.unit)), 2)
        count = len(self.names)
        places = count if count <= fitting else fitting
        height = min(room.height() / places, 84 * self.unit)
        shown = count if count <= fitting else fitting - 1
        top = room.top() + (room.height() - height * places) / 2
        return tuple(
            QRectF(room.left(), top + height * number, room.width(), height) for number in range(shown)
        )

    def paint(self, painter: QPainter, room: QRectF, palette: Palette, strong: int | None = None) -> None:
        """Draw names, with the mark of each class, and the words at the right."""
        rects, size = self.rects(room), TEXT * self.unit
        colors = class_colors(palette, len(self.names))
        for number, rect in enumerate(rects):
            y = rect.center().y()
            face: Face = "text bold" if number == strong else "text"
            name = glyphs(
                fitted(self.names[number], face, size, self.margins()[0] - 30 * self.unit), face, size
            )
            right = rect.left() - 10 * self.unit
            name.paint(painter, right - name.width, y + 0.36 * size, palette.ink)
            mark = np.array([right - name.width - 9 * self.unit])
            paint_points(
                painter, mark, np.array([y]), [colors[number]], palette,
                shape=class_shape(number), radius=0.36 * size,
            )  # fmt: skip
            tail = glyphs(self.tails[number], "number", NUMBER * self.unit)
            tail.paint(painter, rect.right() + 10 * self.unit, y + 0.36 * NUMBER * self.unit, palette.ink)
        foot = glyphs(self.foot, "text", NUMBER * self.unit)
        foot.paint(
            painter,
            room.right() + 10 * self.unit,
            room.bottom() + (11 + NUMBER + TEXT) * self.unit,
            palette.muted,
        )
        if len(rects) < len(self.names):
            words = glyphs(self.more.format(count=len(self.names) - len(rects)), "text", size)
            words.paint(painter, room.left(), rects[-1].bottom() + 1.2 * size, palette.muted)


@dataclass(frozen=True, eq=False)
class StripPlot(InParts):
    """All samples by their true class, at the probability that the network gives to that class.

    Attributes
    ----------
    points
        ``x`` is the probability, ``y`` a place within the row from -0.5 to 0.5.
    classes, predicted
        The true class of each sample, its row, and the class that it is taken for, its colour and shape.
    """

    axes: Axes
    rows: Rows
    points: Points
    classes: Numbers
    predicted: Numbers

    @property
    def least_height(self) -> float:
        """The height at which there is a row for every class."""
        return self.rows.least_height

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie: across alone, since rows are no numbers."""
        room = self.rows.room(bounds)
        return Frame(room, UNIT, UNIT)

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number of the sample at a place; None where there is none."""
        return self._placed(bounds).row_at(self.frame(bounds), place)

    def listing(self) -> Listing:
        """Return class, prediction and probability of every sample that is shown."""
        points, names = self.points, self.rows.names
        true, taken = ([names[number] for number in of.tolist()] for of in (self.classes, self.predicted))
        header = ("sample", "held_out", "class", "prediction", "probability_of_class")
        return Listing(header, (points.rows + 1, points.held, true, taken, points.x))

    def _placed(self, bounds: QRectF) -> Points:
        """Return the samples with ``y`` in the numbers of the frame; those of hidden rows are not finite."""
        room = self.rows.room(bounds)
        rects = self.rows.rects(room)
        middle = np.full(max(len(self.rows.names), 1), np.nan)
        height = rects[0].height() if rects else 0.0
        for number, rect in enumerate(rects):
            middle[number] = rect.center().y()
        y = middle[self.classes] + 0.62 * height * self.points.y
        taken = self.points
        return Points(
            taken.x, (room.bottom() - y) / room.height(), taken.rows, taken.held, taken.ringed, taken.label
        )

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw rows, scale and samples."""
        room, unit = self.rows.room(bounds), self.axes.unit
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for rect in self.rows.rects(room):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(mixed(palette.line, palette.panel, 0.35)))
            painter.drawRoundedRect(rect.adjusted(0, 1.5, 0, -1.5), 3 * unit, 3 * unit)
        self.axes.paint_below(painter, Frame(room, UNIT, UNIT), palette)
        yield
        self.rows.paint(painter, room, palette)
        yield
        colors = class_colors(palette, len(self.rows.names))
        fills = [colors[number] for number in self.predicted.tolist()]
        points = self._placed(bounds)
        yield from points.painting(painter, self.frame(bounds), fills, palette, 0.85 * unit, self.predicted)
        points.paint_label(painter, self.frame(bounds), palette, unit)


@dataclass(frozen=True, eq=False)
class BarsPlot(InParts):
    """One sample: the probability of every class, and which one is true.

    Attributes
    ----------
    probabilities
        One for each class.
    target
        The true class.
    rows
        Their names; the words at the right are the probabilities.
    """

    axes: Axes
    rows: Rows
    probabilities: Reals
    target: int
    word: str

    @property
    def least_height(self) -> float:
        """The height at which there is a row for every class."""
        return self.rows.least_height

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie: across alone, since rows are no numbers."""
        return Frame(self.rows.room(bounds), UNIT, UNIT)

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return None: the one sample that is shown is named already."""
        return None

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw rows, scale and bars."""
        room, unit = self.rows.room(bounds), self.axes.unit
        colors = class_colors(palette, len(self.rows.names))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, rect in enumerate(self.rows.rects(room)):
            bar = rect.adjusted(0, 0.16 * rect.height(), 0, -0.16 * rect.height())
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(mixed(palette.line, palette.panel, 0.45)))
            painter.drawRoundedRect(bar, 3 * unit, 3 * unit)
            share = float(self.probabilities[number])
            if np.isfinite(share) and share > 0:
                filled = QRectF(bar)
                filled.setWidth(max(bar.width() * min(share, 1.0), 1.5))
                painter.setBrush(color(colors[number]))
                painter.drawRoundedRect(filled, 3 * unit, 3 * unit)
            if number == self.target:
                self._paint_target(painter, bar, share, palette)
        self.axes.paint_below(painter, Frame(room, UNIT, UNIT), palette)
        yield
        self.rows.paint(painter, room, palette, strong=self.target)

    def listing(self) -> Listing:
        """Return the probability of every class, and which one is true."""
        names = self.rows.names
        return Listing(
            ("class", "probability", "target"),
            (names, self.probabilities, np.arange(len(names)) == self.target),
        )

    def _paint_target(self, painter: QPainter, bar: QRectF, share: float, palette: Palette) -> None:
        """Draw the outline of the bar that should be full, and say so where there is room."""
        unit = self.axes.unit
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color(palette.ink), 1.6 * unit))
        painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), 3 * unit, 3 * unit)
        words = glyphs(self.word, "text", NUMBER * unit)
        if np.isfinite(share) and (1 - share) * bar.width() > words.width + 14 * unit:
            y = bar.center().y() + 0.36 * NUMBER * unit
            words.paint(painter, bar.right() - words.width - 7 * unit, y, palette.ink)


def scattered(count: int) -> Reals:
    """Return places from -0.5 to 0.5 that fill a row evenly, whatever the order of its samples."""
    found: Reals = np.arange(count, dtype=np.float64) * 0.6180339887498949 % 1.0 - 0.5
    return found


def counts(right: int, count: int) -> str:
    """Return how many of a row's samples are taken for what they are."""
    return f"{right}/{count}"


def probabilities(values: Reals) -> tuple[str, ...]:
    """Return probabilities as they stand beside bars: three decimals."""
    writer = NumberFormat(3, "fixed").writer(np.array([0.5]))
    return tuple(writer.text(value) for value in values.tolist())
