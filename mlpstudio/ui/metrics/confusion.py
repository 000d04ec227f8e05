"""The confusion matrix: how often each class was taken for each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.project.listings import Listing
from mlpstudio.render.fonts import number_font, text_font
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.ui.giving import Giver

_CELL, _LEAST, _HEAD, _NAMES = 30, 11, 22, 96
_NUMBERS = 24  # pixels of a cell from which on it has room for a number
_MOST_HEIGHT = 360
_EDGE = 12  # around a picture for others


class ConfusionView(QWidget):
    """Rows are true classes, columns predicted ones; what is right lies on the diagonal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette: Palette | None = None
        self.counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._names: tuple[str, ...] = ()
        Giver(self, self, self.pictures).watch()
        self.setAccessibleName(self.tr("Confusion matrix"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for all classes."""
        return QSize(320, _HEAD + round(self._cell * len(self.counts)) + 2)

    def minimumSizeHint(self) -> QSize:
        """Return the same height at the least width."""
        return QSize(180, self.sizeHint().height())

    @property
    def _cell(self) -> float:
        return max(min(_CELL, _MOST_HEIGHT / max(len(self.counts), 1)), _LEAST)

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self._palette = palette
        self.update()

    def show_counts(self, counts: NDArray[np.int64] | None, names: tuple[str, ...]) -> None:
        """Show samples by true class (rows) and predicted class (columns)."""
        counts = np.zeros((0, 0), np.int64) if counts is None else counts
        if names == self._names and np.array_equal(counts, self.counts):
            return
        resized = counts.shape != self.counts.shape
        self.counts, self._names = counts, names
        told = self._told()
        self.setAccessibleDescription(told)
        if resized:
            self.updateGeometry()
        self.update()

    def _told(self) -> str:
        if not self.counts.size:
            return ""
        right, total = int(np.trace(self.counts)), int(self.counts.sum())
        told = self.tr("{right} of {total} right.").format(right=f"{right:,}", total=f"{total:,}")
        wrong = self.counts.copy()
        np.fill_diagonal(wrong, 0)
        if wrong.any():
            true, said = np.unravel_index(int(wrong.argmax()), wrong.shape)
            text = self.tr("Most often wrong: {true} taken for {said}, {count} times.")
            told += " " + text.format(
                true=self._names[true], said=self._names[said], count=f"{int(wrong.max()):,}"
            )
        return told

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cells, tinted by their share of the row."""
        if self._palette is None or not len(self.counts):
            return
        painter = QPainter(self)
        _Matrix(self.counts, self._names, self._cell).paint(painter, self.width(), self._palette)
        painter.end()

    def pictures(self) -> tuple[Picture, ...]:
        """Return the matrix as it can be given away."""
        if not len(self.counts):
            return ()
        matrix, size = _Matrix(self.counts, self._names, self._cell), self.size()
        note = self.tr("rows: true, columns: what it says")

        def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
            painter.translate(_EDGE, _EDGE)
            matrix.paint(painter, round(bounds.width()) - 2 * _EDGE, palette)
            glyphs(note, "text", 11.5).paint(painter, 0, bounds.height() - 2 * _EDGE, palette.muted)

        size = QSize(size.width() + 2 * _EDGE, size.height() + 2 * _EDGE + _HEAD)
        return (Picture(self.accessibleName(), size, draw, matrix.listing),)


@dataclass(frozen=True, eq=False)
class _Matrix:
    """The matrix as it is drawn, on the screen and for others."""

    counts: NDArray[np.int64]
    names: tuple[str, ...]
    cell: float

    def listing(self) -> Listing:
        """Return the counts, a row for each true class."""
        header = ("true \\ predicted", *self.names[: len(self.counts)])
        return Listing(header, (self.names[: len(self.counts)], *self.counts.T))

    def paint(self, painter: QPainter, width: int, palette: Palette) -> None:
        """Draw names and cells."""
        count, cell = len(self.counts), self.cell
        left = min(float(_NAMES), 0.3 * width)
        wide = min((width - left) / count, 3.2 * cell)
        self._paint_names(painter, palette, left, wide, cell)
        totals = np.maximum(self.counts.sum(axis=1), 1)
        painter.setFont(number_font(12))
        for row, column in np.ndindex(count, count):
            place = QRectF(left + column * wide, _HEAD + row * cell, wide - 1, cell - 1)
            share = float(self.counts[row, column] / totals[row])
            hue = palette.accent if row == column else palette.negative
            painter.fillRect(place, color(mixed(hue, palette.canvas, 0.06 + 0.5 * share if share else 0.0)))
            if min(cell, wide) >= _NUMBERS:
                number = int(self.counts[row, column])
                painter.setPen(color(palette.ink if number else palette.muted))
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, f"{number:,}")

    def _paint_names(
        self, painter: QPainter, palette: Palette, left: float, wide: float, cell: float
    ) -> None:
        painter.setFont(text_font(11 if cell >= 14 else 9))
        painter.setPen(color(palette.muted))
        metrics = QFontMetricsF(painter.font())
        middle = Qt.AlignmentFlag.AlignVCenter
        for number, name in enumerate(self.names[: len(self.counts)]):
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 10)
            row = QRectF(0, _HEAD + number * cell, left - 8, cell - 1)
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, short)
            if wide >= 24:
                short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, wide - 4)
                column = QRectF(left + number * wide, 0, wide - 1, _HEAD - 3)
                painter.drawText(column, Qt.AlignmentFlag.AlignCenter, short)
