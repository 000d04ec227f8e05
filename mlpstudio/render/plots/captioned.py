"""A plot as a picture for others, with the words that stand above it in the window."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette
from mlpstudio.render.picture import Picture
from mlpstudio.render.plots.axes import TEXT
from mlpstudio.render.plots.points import Plot
from mlpstudio.render.words import fitted

_HEAD = 24  # pixels for the words
_APART = " · "
_EDGE = 10


def room_for(caption: str) -> QSize:
    """Return the width that a caption needs, and the height that it adds.

    None where it says no more than axes do: neither how many samples there are, nor which are held out.
    """
    if _APART not in caption:
        return QSize(0, 0)
    return QSize(ceil(glyphs(caption, "text", TEXT).width) + 2 * _EDGE, _HEAD)


def plot_picture(caption: str, size: QSize, plot: Plot) -> Picture:
    """Return a plot as it can be given away.

    Parameters
    ----------
    caption
        What it shows; the picture is called after its first part, and has all of it above the plot where
        there are more.
    size
        Of all, in pixels at 100 %.
    """
    head = room_for(caption).height()

    def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        if head:
            text = fitted(caption, "text", TEXT, bounds.width() - 2 * _EDGE + 1)
            glyphs(text, "text", TEXT).paint(painter, bounds.left() + _EDGE, bounds.top() + 17, palette.muted)
        plot.paint(painter, bounds.adjusted(0, head, 0, 0), palette)

    return Picture(caption.split(_APART)[0], size, draw, plot.listing)
