"""What is drawn with brush and eraser: a bitmap with some points for each pixel that the network sees."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from mlpstudio.core.ink import BLOCK, Bitmap, drawn, sampled

BRUSH, ERASER = 0.11, 0.16
"""How wide they are, by the height of the drawing."""
_FINE = 128  # points along the longer side, where pixels are few
_HALF = 127


class Drawing:
    """A bitmap that can be drawn on.

    Places are shares of its width and height, from 0 to 1.

    Parameters
    ----------
    shape
        Rows and columns of pixels that the network sees.
    """

    def __init__(self, shape: tuple[int, int]) -> None:
        self.shape = shape
        points = max(BLOCK, _FINE // max(shape))
        self._image = QImage(shape[1] * points, shape[0] * points, QImage.Format.Format_Grayscale8)
        self._image.fill(0)

    def clear(self) -> None:
        """Take all ink away."""
        self._image.fill(0)

    def copy(self) -> QImage:
        """Return what is drawn now, to go back to it."""
        return self._image.copy()

    def go_back(self, image: QImage) -> None:
        """Draw on what was kept by :meth:`copy`."""
        self._image = image.copy()

    def take(self, shares: NDArray[np.float64]) -> None:
        """Hold what looks as an image of the network's pixels does (rows x columns, 0 to 1)."""
        bitmap = drawn(shares, (self._image.height(), self._image.width()))
        self._points()[:] = bitmap * np.uint8(255)

    def stroke(self, start: QPointF, end: QPointF, *, erase: bool = False, pressure: float = 1.0) -> None:
        """Draw or erase from one place to another; between the same place twice, a dot."""
        wide, high = self._image.width(), self._image.height()
        width = (ERASER if erase else BRUSH * (0.5 + 0.5 * pressure)) * high
        painter = QPainter(self._image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = Qt.GlobalColor.black if erase else Qt.GlobalColor.white
        painter.setPen(QPen(ink, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        there = QPointF(end.x() * wide, end.y() * high)
        if start == end:
            painter.drawPoint(there)
        else:
            painter.drawLine(QPointF(start.x() * wide, start.y() * high), there)
        painter.end()

    @property
    def bitmap(self) -> Bitmap:
        """True where there is ink."""
        found: Bitmap = self._points() > _HALF
        return found

    @property
    def empty(self) -> bool:
        """Whether there is no ink."""
        return not self.bitmap.any()

    def sampled(self) -> NDArray[np.float64]:
        """Return what the network sees (rows x columns, the share of ink from 0 to 1)."""
        return sampled(self.bitmap, self.shape)

    def mask(self) -> QImage:
        """Return the ink as a picture of how much there is of it."""
        made = self._image.copy()
        made.reinterpretAsFormat(QImage.Format.Format_Alpha8)
        return made

    def _points(self) -> NDArray[np.uint8]:
        """Return the bitmap itself, rows x columns."""
        lines = np.frombuffer(self._image.bits(), np.uint8).reshape(self._image.height(), -1)
        return lines[:, : self._image.width()]
