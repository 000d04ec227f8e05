"""Numbers as the pixels of an image: more ink for more, or the colours of their signs."""

from __future__ import annotations

from functools import lru_cache
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from mlpstudio.render.numbers import Reals
from mlpstudio.render.palette import Palette, color, mixed

Colors: TypeAlias = NDArray[np.uint32]

_LEVELS = 100  # either way; colours are mixed in steps of one percent
_GRID = 7.0  # the least side of a pixel that is set off from its neighbours


def ink_image(values: Reals, palette: Palette, span: tuple[float, float]) -> QImage:
    """Return a picture with a pixel for each number, from bare panel to full ink.

    Parameters
    ----------
    values
        Rows x columns; NaN is bare.
    palette
        ``ink`` on ``panel``.
    span
        The numbers that are bare and full.
    """
    low, high = span
    shares = (np.where(np.isnan(values), low, values) - low) / ((high - low) or 1.0)
    levels = np.rint(_LEVELS * np.minimum(np.maximum(shares, 0.0), 1.0))
    return _image(levels, _inks(palette.ink, palette.panel))


def signed_image(values: Reals, palette: Palette, largest: float = 0.0) -> QImage:
    """Return a picture with a pixel for each number, in the colour of its sign, the stronger the larger.

    Parameters
    ----------
    values
        Rows x columns; what is not finite is bare.
    palette
        Colours of the signs on ``panel``.
    largest
        The size that has the full colour; else the largest that there is.
    """
    sound = np.where(np.isfinite(values), values, 0.0)
    largest = largest or float(np.abs(sound).max(initial=0.0)) or 1.0
    levels = _LEVELS + np.rint(_LEVELS * np.minimum(np.maximum(sound / largest, -1.0), 1.0))
    return _image(levels, _signs(palette.positive, palette.negative, palette.panel))


def paint_pixels(painter: QPainter, place: QRectF, image: QImage, ground: str) -> None:
    """Draw a picture with hard pixels, set off from each other by the ground where they are large enough."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.drawImage(place, image)
    across, down = place.width() / image.width(), place.height() / image.height()
    if min(across, down) >= _GRID:
        lines = [
            QLineF(place.left() + n * across, place.top(), place.left() + n * across, place.bottom())
            for n in range(1, image.width())
        ]
        lines += [
            QLineF(place.left(), place.top() + n * down, place.right(), place.top() + n * down)
            for n in range(1, image.height())
        ]
        painter.setPen(QPen(color(ground), 1.0, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLines(lines)
    painter.restore()


def _image(levels: Reals, colors: Colors) -> QImage:
    rows, columns = levels.shape
    pixels = colors[levels.astype(np.intp)]
    # The numpy buffer is gone after this call.
    return QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()


@lru_cache(maxsize=8)
def _inks(ink: str, panel: str) -> Colors:
    return _table([mixed(ink, panel, level / _LEVELS) for level in range(_LEVELS + 1)])


@lru_cache(maxsize=8)
def _signs(positive: str, negative: str, panel: str) -> Colors:
    levels = range(-_LEVELS, _LEVELS + 1)
    return _table([mixed(positive if n > 0 else negative, panel, abs(n) / _LEVELS) for n in levels])


def _table(colors: list[str]) -> Colors:
    return np.array([color(text).rgb() for text in colors], dtype=np.uint32)
