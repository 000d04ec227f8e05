"""Small multiples of a sweep: a plot for each value on the same axes, its seeds over each other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from mlpstudio.core.sweep import Summary
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.runs.curves import CurvesView, Line, Plane
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import telling

_HIGHEST = 5.0  # times the largest loss that any of them begins with
WIDE, HIGH = 204, 138
"""A plot is at least so large, in pixels."""


class _Tile(CurvesView):
    """The plot of a value; a click selects it."""

    clicked = Signal(object)

    def __init__(self, number: int, parent: QWidget) -> None:
        super().__init__("", parent, "epoch")
        self._number = number
        self.setFixedHeight(HIGH)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select it."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit(self._number)


class Multiples(QWidget):
    """The plots, in as many columns as there is room for."""

    chosen = Signal(object)
    """With the number of the value that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[_Tile] = []
        self._columns = 0
        self._theme: Theme | None = None
        self._log = True
        self._last: tuple[tuple[str, ...], tuple[Summary, ...], int] | None = None
        self._numbers = NumberFormat(mode="automatic")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(8)

    def show_summaries(self, names: Sequence[str], summaries: Sequence[Summary], epochs: int) -> None:
        """Show what is known of each value, on common axes."""
        self._last = (tuple(names), tuple(summaries), epochs)
        if len(self.tiles) != len(names):
            self._make(len(names))
        lines = [_lines(summary) for summary in summaries]
        every = [line for found in lines for line in found]
        # One that runs away shall not make straight lines of all others: it leaves its plot.
        most = max((_HIGHEST * float(line.losses[0]) for line in every if len(line.losses)), default=np.inf)
        plane = Plane.around(every, log=self._log, last=max(epochs - 1, 1), most=most)
        for tile, name, summary, found in zip(self.tiles, names, summaries, lines, strict=True):
            note = self._note(summary)
            tile.show_lines(found, plane, name, note)
            tile.setAccessibleName(f"{name}: {note}" if note else name)

    def _note(self, summary: Summary) -> str:
        if summary.median is not None:
            return telling(summary.median, self._numbers)
        return self.tr("diverged") if summary.diverged else ""

    def _make(self, count: int) -> None:
        for tile in self.tiles:
            self._grid.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        self.tiles = [_Tile(number, self) for number in range(count)]
        for tile in self.tiles:
            tile.clicked.connect(self.chosen)
            if self._theme is not None:
                tile.set_theme(self._theme)
        self._columns = 0
        self._place()

    def _place(self) -> None:
        columns = max((self.width() + 8) // (WIDE + 8), 1)
        if columns == self._columns:
            return
        self._columns = columns
        for number, tile in enumerate(self.tiles):
            self._grid.addWidget(tile, *divmod(number, columns))
            tile.show()
        for column in range(self._grid.columnCount()):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)

    def select(self, number: int | None) -> None:
        """Set one plot off."""
        for place, tile in enumerate(self.tiles):
            tile.frame(place == number)

    def set_log(self, log: bool) -> None:
        """Choose the scale."""
        self._log = log
        if self._last is not None:
            self.show_summaries(*self._last)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        if self._last is not None:
            self.show_summaries(*self._last)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        for tile in self.tiles:
            tile.set_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for more columns, or make do with fewer."""
        super().resizeEvent(event)
        self._place()


def _lines(summary: Summary) -> list[Line]:
    """Return the lines of a value: pale ones, and over them the one in the middle."""
    typical = summary.typical
    pale = [
        Line(outcome.epochs, outcome.epoch_losses, "pale")
        for outcome in summary.outcomes
        if outcome is not typical
    ]
    return pale if typical is None else [*pale, Line(typical.epochs, typical.epoch_losses)]
