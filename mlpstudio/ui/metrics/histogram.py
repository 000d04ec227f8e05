"""A small histogram: where the numbers of a matrix lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.core.trace import Matrix
from mlpstudio.project.listings import Listing
from mlpstudio.render.fonts import number_font
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.ui.giving import Giver

BINS = 24
MOST = 10_000
"""Numbers that are counted; of more, as many are taken evenly."""
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
        if matrix is None or not matrix.size:
            self.counts = np.zeros(0, np.int64)
        else:
            # Only what is counted is taken: a layer's view of the parameters is not in one piece.
            flat = np.asarray(matrix.flat[:: -(-matrix.size // MOST)], dtype=np.float64)
            flat = flat[np.isfinite(flat)]
            self._count(flat)
        self.setAccessibleDescription(self._told())
        self.setToolTip(self._told())
        self.update()

    def _count(self, flat: Matrix) -> None:
        if not flat.size:
            self.counts = np.zeros(0, np.int64)
            return
        self.low, self.high = float(flat.min()), float(flat.max())
        # Numbers that are all alike, or too far apart to be divided into bars, are one bar.
        width = self.high - self.low
        if not (np.isfinite(width) and width > 1e-12 * max(abs(self.low), abs(self.high))):
            self.counts = np.array([flat.size])
            return
        places = ((flat - self.low) * (BINS / width)).astype(np.intp)
        self.counts = np.bincount(np.minimum(places, BINS - 1), minlength=BINS)

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
        bars, title = _Bars(self.counts, self.low, self.high), self.title

        def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
            glyphs(title, "text bold", 12.5).paint(painter, 14, 24, palette.ink)
            bars.paint(painter, bounds.adjusted(14, 36, -14, -8), palette)

        return (Picture(title, _FOR_OTHERS, draw, bars.listing),)


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

    def paint(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        """Draw them within some bounds."""
        room = bounds.adjusted(0, 2, 0, -_WORDS)
        painter.fillRect(QRectF(room.left(), room.bottom(), room.width(), 1), color(palette.line))
        if not self.counts.size:
            return
        self._paint_bars(painter, room, palette)
        words = QRectF(room.left(), room.bottom() + 2, room.width(), _WORDS - 2)
        painter.setFont(number_font(10))
        painter.setPen(color(palette.muted))
        top = Qt.AlignmentFlag.AlignTop
        if self.counts.size == 1:  # below its only bar
            painter.drawText(words, Qt.AlignmentFlag.AlignHCenter | top, _SHORT.text(self.low))
            return
        painter.drawText(words, Qt.AlignmentFlag.AlignLeft | top, _SHORT.text(self.low))
        painter.drawText(words, Qt.AlignmentFlag.AlignRight | top, _SHORT.text(self.high))

    def _paint_bars(self, painter: QPainter, room: QRectF, palette: Palette) -> None:
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
