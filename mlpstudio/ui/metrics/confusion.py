"""The confusion matrix: how often each class was taken for each."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
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
_TITLE = 24
_WIDEST = 110.0  # of a name there


class ConfusionView(QWidget):
    """Rows are true classes, columns predicted ones; what is right lies on the diagonal."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._palette: Palette | None = None
        self.counts: NDArray[np.int64] = np.zeros((0, 0), np.int64)
        self._names: tuple[str, ...] = ()
        self.part = ""
        """Of which samples it tells, in a word."""
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
        matrix = _Matrix(self.counts, self._names, self._cell)
        note = self.tr("rows: true, columns: what it says")
        name = self.accessibleName()
        title = f"{name}, {self.part}" if self.part else name
        below = matrix.height + 2 * _EDGE + _TITLE

        def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
            painter.translate(_EDGE, _EDGE)
            glyphs(title, "text bold", 12.5).paint(painter, 2, 12, palette.ink)
            painter.translate(0, _TITLE)
            matrix.paint(painter, round(bounds.width()) - 2 * _EDGE, palette)
            glyphs(note, "text", 11.5).paint(painter, 2, matrix.height + _EDGE, palette.muted)

        # Wide enough for the names of the columns, and of the rows, which have three tenths of it at most.
        wide = max(matrix.wanted * len(self.counts) / 0.7, 320.0)
        size = QSize(round(wide) + 2 * _EDGE, round(below) + _HEAD)
        return (Picture(name, size, draw, matrix.listing),)


@dataclass(frozen=True, eq=False)
class _Matrix:
    """The matrix as it is drawn, on the screen and for others."""

    counts: NDArray[np.int64]
    names: tuple[str, ...]
    cell: float

    @property
    def height(self) -> float:
        """How high it is."""
        return _HEAD + self.cell * len(self.counts)

    @property
    def wanted(self) -> float:
        """How wide a cell is that has room for the name of its class, up to a name of some length."""
        metrics = QFontMetricsF(_name_font(self.cell))
        widest = max(metrics.horizontalAdvance(name) for name in self.names)
        return max(min(widest, _WIDEST) + 10.0, self.cell)

    def listing(self) -> Listing:
        """Return the counts, a row for each true class."""
        header = ("true \\ predicted", *self.names[: len(self.counts)])
        return Listing(header, (self.names[: len(self.counts)], *self.counts.T))

    def paint(self, painter: QPainter, width: int, palette: Palette) -> None:
        """Draw names and cells."""
        count, cell = len(self.counts), self.cell
        left = min(float(_NAMES), 0.3 * width)
        wide = min((width - left) / count, max(3.2 * cell, self.wanted))
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
        painter.setFont(_name_font(cell))
        painter.setPen(color(palette.muted))
        metrics = QFontMetricsF(painter.font())
        middle = Qt.AlignmentFlag.AlignVCenter
        heads = self.names[: len(self.counts)]
        if any(metrics.horizontalAdvance(name) > wide - 4 for name in heads):
            # What all begin with tells none from another: "class 1" is 1 there.
            heads = tuple(name.removeprefix(_common(heads)) for name in heads)
        for number, (name, head) in enumerate(zip(self.names, heads, strict=False)):
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 10)
            row = QRectF(0, _HEAD + number * cell, left - 8, cell - 1)
            painter.drawText(row, Qt.AlignmentFlag.AlignRight | middle, short)
            if wide >= 24:
                short = metrics.elidedText(head, Qt.TextElideMode.ElideRight, wide - 4)
                column = QRectF(left + number * wide, 0, wide - 1, _HEAD - 3)
                painter.drawText(column, Qt.AlignmentFlag.AlignCenter, short)


def _name_font(cell: float) -> QFont:
    return text_font(11 if cell >= 14 else 9)


def _common(names: tuple[str, ...]) -> str:
    """Return the words that all names begin with, up to the last space in them."""
    first, last = min(names), max(names)  # what these two begin with, all do
    alike = zip(first, last, strict=False)
    count = next((place for place, (one, other) in enumerate(alike) if one != other), len(first))
    return first[: first.rfind(" ", 0, count) + 1]
