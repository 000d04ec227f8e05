"""What the network sees, small, and what it tells, large."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.pixels import ink_image, paint_pixels
from mlpstudio.render.words import fitted

SIDE = 56
_LARGE, _LEAST, _SMALL = 30.0, 13.0, 11.5


class Verdict(QWidget):
    """An image beside a word in large letters with a line below it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.word, self.line = "", ""
        self._shares: NDArray[np.float64] | None = None
        self._wrong = False
        self._palette: Palette | None = None

    def sizeHint(self) -> QSize:
        """Return the usual size."""
        return QSize(150, SIDE + 4)

    def minimumSizeHint(self) -> QSize:
        """Return the room for the image and a digit."""
        return QSize(SIDE + 40, SIDE + 4)

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self._palette = palette
        self.update()

    def show_verdict(self, shares: NDArray[np.float64] | None, word: str, line: str, wrong: bool) -> None:
        """Show what is seen (rows x columns, 0 to 1; None for nothing) and what it is told as."""
        self._shares, self.word, self.line, self._wrong = shares, word, line, wrong
        self.setAccessibleName(f"{word} {line}".strip() or self.tr("What the network sees"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the image and the words."""
        palette = self._palette
        if palette is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(2, 2, SIDE, SIDE)
        if self._shares is not None:
            rows, columns = self._shares.shape
            unit = SIDE / max(rows, columns)
            size = columns * unit, rows * unit
            place = QRectF(room.center().x() - size[0] / 2, room.center().y() - size[1] / 2, *size)
            paint_pixels(painter, place, ink_image(self._shares, palette, (0.0, 1.0)), palette.panel)
        painter.setPen(QPen(color(mixed(palette.muted, palette.line, 0.25)), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(room.adjusted(-1, -1, 1, 1), 3, 3)
        left = room.right() + 12
        size_of_word = _LARGE
        while (
            size_of_word > _LEAST and glyphs(self.word, "text bold", size_of_word).width > self.width() - left
        ):
            size_of_word -= 1.0
        word = fitted(self.word, "text bold", size_of_word, self.width() - left)
        ink = palette.negative_text if self._wrong else palette.ink
        glyphs(word, "text bold", size_of_word).paint(painter, left, 32, ink)
        line = fitted(self.line, "text", _SMALL, self.width() - left)
        glyphs(line, "text", _SMALL).paint(painter, left, 52, palette.muted)
        painter.end()
