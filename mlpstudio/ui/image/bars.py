"""How much each class gets: a bar for each, the winner in colour, the target marked."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.words import fitted

_ROW, _LEAST = 13.0, 10.5
_MOST_NAME = 0.34  # of the width
_LARGEST, _SMALLEST = 11.0, 10.0  # of the letters


class Bars(QWidget):
    """The shares of the classes; more than there is room for are left out, those that get least."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # As high as what stands beside it.
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.names: tuple[str, ...] = ()
        self.values: NDArray[np.float64] | None = None
        self.target: int | None = None
        self._palette: Palette | None = None

    def sizeHint(self) -> QSize:
        """Return the room for ten classes."""
        return QSize(150, round(10 * _ROW))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(96, round(10 * _LEAST))

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self._palette = palette
        self.update()

    def show_values(
        self, names: Sequence[str], values: NDArray[np.float64] | None, target: int | None = None
    ) -> None:
        """Show the outputs of the network, or only the names; ``target`` is the class that is right."""
        self.names, self.values, self.target = tuple(names), values, target
        self.setAccessibleName(self._spoken())
        self.update()

    def _spoken(self) -> str:
        if self.values is None or not np.isfinite(self.values).all():
            return self.tr("Shares of the classes")
        best = np.argsort(-self.values, kind="stable")[:3]
        told = [f"{self.names[index]}: {percent(float(self.values[index]))}" for index in best]
        return self.tr("Shares of the classes: {shares}").format(shares=", ".join(told))

    @property
    def shown(self) -> tuple[int, ...]:
        """The classes that have a bar."""
        room = max(int(self.height() // _LEAST), 1)
        if len(self.names) <= room or self.values is None:
            return tuple(range(min(len(self.names), room)))
        return tuple(sorted(np.argsort(-np.nan_to_num(self.values), kind="stable")[:room].tolist()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw names, bars and percentages."""
        palette, shown = self._palette, self.shown
        if palette is None or not shown:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = min(self.height() / len(shown), 1.6 * _ROW)
        size = min(max(0.95 * row, _SMALLEST), _LARGEST)
        names = [fitted(self.names[index], "text", size, _MOST_NAME * self.width()) for index in shown]
        left = max(glyphs(name, "text", size).width for name in names) + 8
        right = self.width() - glyphs("100 %", "number", size).width - 6
        sound = self.values is not None and bool(np.isfinite(self.values).all())
        winner = int(self.values.argmax()) if sound and self.values is not None else -1
        for line, (index, name) in enumerate(zip(shown, names, strict=True)):
            place = QRectF(left, line * row + 0.18 * row, max(right - left, 1.0), 0.64 * row)
            ink = palette.ink if index == winner else palette.muted
            baseline = (line + 0.5) * row + 0.36 * size
            glyphs(name, "text bold" if index == winner else "text", size).paint(painter, 0, baseline, ink)
            self._paint_bar(painter, place, index, winner, sound, palette)
            if sound and self.values is not None:
                text = glyphs(percent(float(self.values[index])), "number", size)
                text.paint(painter, self.width() - text.width, baseline, ink)
        painter.end()

    def _paint_bar(
        self, painter: QPainter, place: QRectF, index: int, winner: int, sound: bool, palette: Palette
    ) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color(mixed(palette.line, palette.panel, 0.5)))
        painter.drawRoundedRect(place, 3, 3)
        if sound and self.values is not None:
            share = min(max(float(self.values[index]), 0.0), 1.0)
            won = index == winner
            painter.setBrush(color(palette.accent if won else mixed(palette.muted, palette.panel, 0.55)))
            filled = QRectF(place.left(), place.top(), place.width() * share, place.height())
            painter.drawRoundedRect(filled, min(3.0, filled.width() / 2), 3)
        if index == self.target:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(palette.ink), 1.2))
            painter.drawRoundedRect(place.adjusted(-0.6, -0.6, 0.6, 0.6), 3, 3)


def percent(share: float) -> str:
    """Return a share in percent, as short as it can be told: ``97 %``."""
    if 0 < share < 0.005:
        return "<1 %"
    if 0.995 <= share < 1:
        return ">99 %"
    return f"{100 * share:.0f} %"
