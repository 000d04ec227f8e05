"""A small histogram: where the numbers of a matrix lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.core.extents import LARGEST, Extent
from mlpstudio.core.trace import Matrix
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.render.plots.axes import NUMBER, Axes, Axis
from mlpstudio.ui.giving import Giver
from mlpstudio.ui.plot_ticks import linear

BINS = 24
MOST = 10_000
"""Numbers that are counted on the screen; of more, as many are taken evenly."""
_HEIGHT, _WORDS, _GAP = 58, 16, 1.0
_SHORT = NumberFormat(2, "significant")
_FOR_OTHERS = QSize(380, 220)


class Histogram(QWidget):
    """Bars from the smallest number to the largest, and a line at 0."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = name
        """What its picture is called."""
        Giver(self, self, self.pictures).watch()
        self._palette: Palette | None = None
        self._matrix: Matrix | None = None
        self.counts = np.zeros(0, np.int64)
        self.low, self.high = 0.0, 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a small size."""
        return QSize(150, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Return the least at which bars can be told apart."""
        return QSize(90, _HEIGHT)

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self._palette = palette
        self.update()

    def show_matrix(self, matrix: Matrix | None) -> None:
        """Show where the numbers of a matrix lie; None for nothing."""
        self._matrix = matrix
        bars = _counted(matrix, MOST)
        self.counts, self.low, self.high = bars.counts, bars.low, bars.high
        self.setAccessibleDescription(self._told())
        self.setToolTip(self._told())
        self.update()

    def _told(self) -> str:
        if not self.counts.size:
            return ""
        low, high = _SHORT.text(self.low), _SHORT.text(self.high)
        if self.counts.size == 1:
            return self.tr("all about {low}").format(low=low)
        width = (self.high - self.low) / BINS
        most = self.low + (int(self.counts.argmax()) + 0.5) * width
        text = self.tr("from {low} to {high}, most about {most}")
        return text.format(low=low, high=high, most=_SHORT.text(most))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, with the smallest and the largest number below."""
        if self._palette is None:
            return
        painter = QPainter(self)
        _Bars(self.counts, self.low, self.high).paint(painter, QRectF(self.rect()), self._palette)
        painter.end()

    def pictures(self) -> tuple[Picture, ...]:
        """Return the histogram as it can be given away, with its title."""
        if not self.counts.size:
            return ()
        bars, title = _counted(self._matrix), self.title  # of all numbers
        axes = bars.axes(self.tr("value"), self.tr("count"))

        def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
            glyphs(title, "text bold", 12.5).paint(painter, 14, 24, palette.ink)
            frame = axes.frame(bounds.adjusted(4, 34, -4, -4))
            axes.paint_grid(painter, frame, palette)
            axes.paint(painter, frame, palette)
            top = float(frame.down(bars.counts.max()))
            bars.paint_bars(painter, frame.rect.adjusted(0, top - frame.rect.top(), 0, 0), palette)

        return (Picture(title, _FOR_OTHERS, draw, bars.listing),)


def _counted(matrix: Matrix | None, most: int | None = None) -> _Bars:
    """Return where the numbers of a matrix lie; of more than ``most``, as many are taken evenly."""
    if matrix is None or not matrix.size:
        return _Bars(np.zeros(0, np.int64), 0.0, 0.0)
    # Only what is counted is taken: a layer's view of the parameters is not in one piece.
    stride = 1 if most is None else -(-matrix.size // most)
    flat = np.asarray(matrix.flat[::stride], dtype=np.float64)
    flat = flat[np.isfinite(flat)]
    if not flat.size:
        return _Bars(np.zeros(0, np.int64), 0.0, 0.0)
    low, high = float(flat.min()), float(flat.max())
    # Numbers that are all alike, or too far apart to be divided into bars, are one bar.
    width = high - low
    if not (np.isfinite(width) and width > 1e-12 * max(abs(low), abs(high))):
        return _Bars(np.array([flat.size]), low, high)
    places = ((flat - low) / width * BINS).astype(np.intp)  # BINS / width may be infinite
    return _Bars(np.bincount(np.minimum(places, BINS - 1), minlength=BINS), low, high)


@dataclass(frozen=True, eq=False)
class _Bars:
    """The bars as they are drawn, on the screen and for others."""

    counts: NDArray[np.int64]
    low: float
    high: float

    def listing(self) -> Listing:
        """Return how many numbers lie from where to where, a row for each bar."""
        edges = np.linspace(self.low, self.high, self.counts.size + 1)
        return Listing(("from", "to", "count"), (edges[:-1], edges[1:], self.counts))

    def axes(self, value: str, count: str) -> Axes:
        """Return the axes of a picture for others, with their names."""
        low, high = self.low, self.high
        if self.counts.size == 1:  # its bar is as wide as one of many
            half = 0.5 * max(abs(low), 1.0)
            low, high = low - half, low + half
        marks: tuple[tuple[float, str], ...] = ()
        if max(abs(low), abs(high)) >= LARGEST:  # round numbers cannot be computed there
            marks = (low, _SHORT.text(low)), (high, _SHORT.text(high))
        most = float(self.counts.max())
        counts = tuple(linear(0.0, most, 4, whole=True))
        return Axes(Axis(value, Extent(low, high), marks), Axis(count, Extent(0.0, 1.06 * most), counts))

    def paint(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        """Draw them within some bounds, with the smallest and the largest number below."""
        room = bounds.adjusted(0, 2, 0, -_WORDS)
        painter.fillRect(QRectF(room.left(), room.bottom(), room.width(), 1), color(palette.line))
        if not self.counts.size:
            return
        self.paint_bars(painter, room, palette)
        low, high = (glyphs(_SHORT.text(end), "number", NUMBER) for end in (self.low, self.high))
        baseline = room.bottom() + 2 + NUMBER
        if self.counts.size == 1:  # below its only bar
            low.paint(painter, room.center().x() - low.width / 2, baseline, palette.muted)
            return
        low.paint(painter, room.left(), baseline, palette.muted)
        high.paint(painter, room.right() - high.width, baseline, palette.muted)

    def paint_bars(self, painter: QPainter, room: QRectF, palette: Palette) -> None:
        """Draw the bars alone, the highest as high as the room."""
        bars, most = self.counts.size, int(self.counts.max())
        wide = room.width() / bars if bars > 1 else room.width() / BINS
        start = room.left() + (0.0 if bars > 1 else (room.width() - wide) / 2)
        fill = color(mixed(palette.accent, palette.panel, 0.75))
        for number, count in enumerate(self.counts.tolist()):
            if count:
                height = max(room.height() * count / most, 1.0)
                left = start + number * wide
                painter.fillRect(QRectF(left, room.bottom() - height, max(wide - _GAP, 1.0), height), fill)
        if self.low < 0 < self.high:
            x = room.left() + room.width() * -self.low / (self.high - self.low)
            painter.fillRect(QRectF(x, room.top(), 1, room.height()), color(palette.muted))
