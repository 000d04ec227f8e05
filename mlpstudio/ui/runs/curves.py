"""Small plots of losses, painted at once: for small multiples, and for two runs in one plot."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.render.words import fitted
from mlpstudio.ui.giving import Giver
from mlpstudio.ui.loss_plot import Scale
from mlpstudio.ui.plot_span import rounded_up
from mlpstudio.ui.plot_ticks import linear
from mlpstudio.ui.theme import Theme

Array = NDArray[np.float64]

TEXT, NUMBER = 11.5, 10.5
_LEFT, _RIGHT, _BELOW, _ABOVE = 46.0, 8.0, 20.0, 6.0
_LEAST_DECADES = 1.0
_GIVEN = QSize(420, 240)  # at least so large is a picture for others
NOTHING: Array = np.empty(0)


@dataclass(frozen=True, eq=False)
class Line:
    """Losses over epochs or iterations.

    Attributes
    ----------
    x, losses
        Of one length.
    role
        "strong", "pale", or "other": of two lines that matter, the second one, which is dashed.
    """

    x: Array
    losses: Array
    role: str = "strong"

    def pen(self, palette: Palette) -> QPen:
        """Return the pen that it is drawn with."""
        if self.role == "pale":
            return QPen(color(mixed(palette.accent, palette.panel, 0.4)), 1.0)
        if self.role == "other":
            pen = QPen(color(palette.negative), 1.8)
            pen.setDashPattern([5.0, 2.5])
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            return pen
        return QPen(color(palette.accent), 1.8)


@dataclass(frozen=True)
class Plane:
    """What the axes show: first and last place, lowest and highest, as heights of the scale."""

    first: float
    last: float
    low: float
    high: float
    scale: Scale

    @classmethod
    def around(cls, lines: Sequence[Line], *, log: bool, last: float = 1.0, most: float = np.inf) -> Plane:
        """Return what shows all lines, between round numbers, and at least up to a place.

        What is above ``most`` leaves the plot at its upper edge.
        """
        losses = np.concatenate([np.empty(0), *(line.losses for line in lines)])
        losses = np.minimum(losses, most)
        scale = Scale.of(log, losses)
        heights = scale.heights(losses)
        heights = heights[np.isfinite(heights)]
        low, high = (float(heights.min()), float(heights.max())) if heights.size else (0.0, 1.0)
        if log:
            margin = max((high - low) * 0.06, (_LEAST_DECADES - (high - low)) / 2)
            low, high = low - margin, high + margin
        else:
            low, high = min(low, 0.0), rounded_up(high) if high > 0 else 1.0
        places = [float(line.x[-1]) for line in lines if len(line.x)]
        starts = [float(line.x[0]) for line in lines if len(line.x)]
        first = min(starts, default=0.0)
        return cls(first, max(max(places, default=0.0), last, first + 1), low, high, scale)

    def places(self, line: Line, rect: QRectF) -> tuple[Array, Array]:
        """Return where the points of a line lie in a rectangle."""
        heights = self.scale.heights(line.losses)
        x = rect.left() + (line.x - self.first) / (self.last - self.first) * rect.width()
        y = rect.bottom() - (heights - self.low) / (self.high - self.low) * rect.height()
        return x, np.clip(y, rect.top() - 1e4, rect.bottom() + 1e4)

    def place(self, pixel: float, rect: QRectF) -> float:
        """Return the place that a pixel across shows."""
        return self.first + (pixel - rect.left()) / max(rect.width(), 1) * (self.last - self.first)


class CurvesView(QWidget):
    """A plot with a heading.

    Parameters
    ----------
    axis
        The name of the axis below; without one, only its numbers are written.
    place
        What a place on it is called in tables, for programs: not translated.
    """

    def __init__(self, axis: str = "", parent: QWidget | None = None, place: str = "iteration") -> None:
        super().__init__(parent)
        self._axis, self._place_name = axis, place
        self._lines: tuple[Line, ...] = ()
        self._plane: Plane | None = None
        self._heading = self._note = ""
        self._cursor: float | None = None
        self._theme: Theme | None = None
        self._framed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(120, 90)
        Giver(self, self, self.pictures).watch()

    def sizeHint(self) -> QSize:
        """Return a size at which a curve can be read."""
        return QSize(220, 148)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is drawn."""
        return self._lines

    @property
    def plane(self) -> Plane | None:
        """What the axes show."""
        return self._plane

    def show_lines(self, lines: Sequence[Line], plane: Plane, heading: str = "", note: str = "") -> None:
        """Draw lines; the last ones lie on top."""
        self._lines, self._plane, self._heading, self._note = tuple(lines), plane, heading, note
        self.update()

    def show_cursor(self, place: float | None) -> None:
        """Draw a thin line at a place."""
        if place != self._cursor:
            self._cursor = place
            self.update()

    def frame(self, framed: bool) -> None:
        """Draw a ring around it, as it is selected."""
        if framed != self._framed:
            self._framed = framed
            self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def room(self) -> QRectF:
        """Return where the lines are drawn."""
        return self._room(QRectF(self.rect()))

    def _room(self, bounds: QRectF) -> QRectF:
        above = _ABOVE + (22.0 if self._heading or self._note else 0.0)
        below = _BELOW + (14.0 if self._axis else 0.0)
        return bounds.adjusted(_LEFT, above, -_RIGHT, -below)

    def pictures(self) -> tuple[Picture, ...]:
        """Return the plot as it can be given away; nothing where nothing is drawn."""
        if self._plane is None or not self._lines:
            return ()
        title = self._heading or self.tr("Losses")
        return (Picture(title, self.size().expandedTo(_GIVEN), self._paint, self._listing),)

    def _listing(self) -> Listing:
        """Return the losses: a row for each place, a column for each line."""
        places = np.unique(np.concatenate([line.x for line in self._lines]))
        found: list[Array] = []
        for line in self._lines:
            column = np.full(len(places), np.nan)
            column[np.searchsorted(places, line.x)] = line.losses
            found.append(column)
        names = ("loss",) if len(found) == 1 else tuple(f"loss_{n}" for n in range(1, len(found) + 1))
        whole = places.astype(np.int64) if (places == np.rint(places)).all() else places
        return Listing((self._place_name, *names), (whole, *found))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw heading, axes and lines."""
        if self._theme is None or self._plane is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._framed:
            painter.setPen(QPen(color(self._theme.focus), 1.5))
            painter.setBrush(color(self._theme.tint(self._theme.accent, 0.06)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        self._paint(painter, QRectF(self.rect()), self._theme.painting)
        painter.end()

    def _paint(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        """Draw everything within some bounds, in some colours."""
        assert self._plane is not None
        rect = self._room(bounds)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter, palette, rect)
        self._paint_axes(painter, palette, rect, self._plane)
        painter.save()
        painter.setClipRect(rect.adjusted(-1, -1, 1, 1))
        if self._cursor is not None:
            span = self._plane.last - self._plane.first
            x = rect.left() + (self._cursor - self._plane.first) / span * rect.width()
            painter.setPen(QPen(color(mixed(palette.muted, palette.panel, 0.6)), 1))
            painter.drawLine(QLineF(x, rect.top(), x, rect.bottom()))
        for line in self._lines:
            _paint_line(painter, line, self._plane.places(line, rect), palette)
        painter.restore()

    def _paint_words(self, painter: QPainter, palette: Palette, rect: QRectF) -> None:
        note = glyphs(self._note, "text", TEXT) if self._note else None
        taken = 0.0 if note is None else note.width + 10
        if note is not None:
            note.paint(painter, rect.right() - note.width, 16, palette.muted)
        if self._heading:
            text = fitted(self._heading, "text medium", TEXT, rect.right() - 8 - taken)
            glyphs(text, "text medium", TEXT).paint(painter, 8, 16, palette.ink)

    def _paint_axes(self, painter: QPainter, palette: Palette, rect: QRectF, plane: Plane) -> None:
        most = max(int(rect.height() / 34), 2)
        for height, text in plane.scale.ticks(plane.low, plane.high, most):
            y = rect.bottom() - (height - plane.low) / (plane.high - plane.low) * rect.height()
            if not rect.top() - 1 <= y <= rect.bottom() + 1:
                continue
            painter.setPen(QPen(color(palette.line), 1))
            painter.drawLine(QLineF(rect.left(), round(y) + 0.5, rect.right(), round(y) + 0.5))
            shaped = glyphs(text, "number", NUMBER)
            shaped.paint(painter, rect.left() - 5 - shaped.width, y + 0.36 * NUMBER, palette.muted)
        painter.setPen(QPen(color(mixed(palette.muted, palette.panel, 0.4)), 1))
        painter.drawLine(QLineF(rect.left(), rect.bottom(), rect.right(), rect.bottom()))
        wide = max(int(rect.width() / 90), 2)
        for place, text in linear(plane.first, plane.last, wide, whole=True):
            x = rect.left() + (place - plane.first) / (plane.last - plane.first) * rect.width()
            shaped = glyphs(text, "number", NUMBER)
            left = min(max(x - shaped.width / 2, rect.left() - 2), rect.right() + 6 - shaped.width)
            shaped.paint(painter, left, rect.bottom() + 15, palette.muted)
        if self._axis:
            name = glyphs(self._axis, "text", TEXT)
            name.paint(painter, rect.center().x() - name.width / 2, rect.bottom() + 29, palette.muted)


def _paint_line(painter: QPainter, line: Line, places: tuple[Array, Array], palette: Palette) -> None:
    x, y = places
    painter.setPen(line.pen(palette))
    known = np.isfinite(y)
    if not known.any():
        return
    for part in np.split(np.arange(len(x)), np.flatnonzero(np.diff(known.astype(np.int8))) + 1):
        if not known[part[0]]:
            continue
        points = [QPointF(*place) for place in zip(x[part].tolist(), y[part].tolist(), strict=True)]
        if len(points) == 1:
            painter.drawEllipse(points[0], 1.5, 1.5)
        else:
            painter.drawPolyline(QPolygonF(points))
