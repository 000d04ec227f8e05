"""Pictures that are made before they are needed, bit by bit while nothing else happens.

A picture has the pixels that painting on the window would make: the same painter draws it, onto an image of
the format that windows have, filled with the ground that it will lie on.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from mlpstudio.render.palette import color


def prepared(
    size: QSize, ratio: float, ground: str, draw: Callable[[QPainter], Iterator[None]]
) -> Generator[None, None, QImage]:
    """Return a picture, in a generator that pauses where drawing it does.

    Parameters
    ----------
    size
        Of the widget that will show it.
    ratio
        Its pixels to a unit.
    ground
        The colour of what it lies on.
    draw
        Draws it.
    """
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(color(ground))
    yield
    painter = QPainter(image)
    try:
        yield from draw(painter)
    finally:
        painter.end()
    return image


class Ready(NamedTuple):
    """A picture that was made before it is needed.

    Attributes
    ----------
    look
        Everything that it depends on beside what it shows.
    image
        The picture.
    """

    look: Hashable
    image: QImage
