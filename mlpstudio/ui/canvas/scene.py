"""What is seen of the network at one moment, drawn at once or bit by bit before it is needed."""

from __future__ import annotations

from collections.abc import Generator, Hashable, Iterator
from math import ceil
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QPen, QTransform

from mlpstudio.core.records import record
from mlpstudio.render.copies import Copies
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network_faces import Faces
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_paint import painting
from mlpstudio.render.network_parts import rightward
from mlpstudio.render.palette import color
from mlpstudio.render.prepared import prepared
from mlpstudio.ui.canvas.depiction import Depiction, legend
from mlpstudio.ui.phases import phase_name
from mlpstudio.ui.theme import Theme

_COARSE = 64  # pixels


class Look(NamedTuple):
    """Everything that a picture depends on.

    Attributes
    ----------
    things
        Immutable ones that are the same only if they are one.
    figures
        What is compared by its value.
    """

    things: tuple[object, ...]
    figures: tuple[Hashable, ...]

    def same_as(self, other: Look) -> bool:
        """Tell whether both lead to the same picture."""
        return self.figures == other.figures and all(
            mine is another for mine, another in zip(self.things, other.things, strict=True)
        )


@record(eq=False)
class Scene:
    """A network on the canvas with its legend, without what lies over it.

    Attributes
    ----------
    way
        From places in the layout to places on the canvas.
    size
        Of the canvas.
    corner
        Where something lies over the canvas that the legend keeps away from.
    faces
        The pictures in the neurons.
    """

    depiction: Depiction
    layout: NetworkLayout
    theme: Theme
    way: QTransform
    size: QSize
    corner: QRectF | None
    faces: Faces | None

    def draw(self, painter: QPainter, copies: Copies) -> None:
        """Draw it; the painter is that of a canvas, or of a picture as large as one."""
        for _ in self._drawing(painter, copies):
            pass

    def drawn(self, ratio: float, copies: Copies) -> Generator[None, None, QImage]:
        """Return its picture with so many pixels to a unit, in a generator that pauses between parts."""
        return prepared(self.size, ratio, self.theme.canvas, lambda painter: self._drawing(painter, copies))

    def _drawing(self, painter: QPainter, copies: Copies) -> Iterator[None]:
        painter.fillRect(QRectF(QPointF(), QSizeF(self.size)), color(self.theme.canvas))
        yield
        painter.setTransform(self.way, True)
        palette = self.theme.painting.for_phase(phase_name(self.depiction.moment))
        yield from painting(painter, self.layout, palette, copies, self.faces)
        yield
        painter.resetTransform()
        self._draw_legend(painter)

    def _draw_legend(self, painter: QPainter) -> None:
        """Say what the lines mean, in the corner that the network leaves free; nowhere if it leaves none."""
        theme, (heading, line) = self.theme, legend(self.depiction)
        first, second = glyphs(heading, "text", 11.5), glyphs(line, "text", 11.5)
        width, height = max(first.width, second.width) + 22, 38.0
        bottom = self.size.height() - height - 16
        for left in (self.size.width() - width - 24, 24.0):
            place = QRectF(left, bottom, width, height)
            if self.is_free(place):
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(color(theme.line), 1))
                painter.setBrush(color(theme.panel))
                painter.drawRoundedRect(place, 6, 6)
                first.paint(painter, left + 11, bottom + 16, theme.ink)
                second.paint(painter, left + 11, bottom + 30, theme.muted)
                return

    def is_free(self, place: QRectF) -> bool:
        """Tell whether nothing of the network is at a place of the canvas, nor the corner."""
        layout = self.layout
        if self.corner is not None and place.intersects(self.corner):
            return False
        back = self.way.inverted()[0].mapRect(place.adjusted(-6, -6, 6, 6))
        if any(back.intersects(words.rect) for words in layout.words):
            return False
        if any(back.intersects(block) for block in layout.blocks):
            return False
        around = layout.radius + 4
        near = back.adjusted(-around, -around, around, around)
        for column in layout.columns:
            x, y = column.centers.T
            inside = (near.left() < x) & (x < near.right()) & (near.top() < y) & (y < near.bottom())
            if inside.any():
                return False
        return not any(_crosses(back, rightward(link.lines)).any() for link in layout.links)


class Ready(NamedTuple):
    """A picture that was made before it was needed."""

    look: Look
    scene: Scene
    image: QImage

    def shows(self, scene: Scene, look: Look) -> bool:
        """Tell whether it is the picture of a scene; pictures in neurons are those of now, or none."""
        return self.scene.faces is scene.faces and self.look.same_as(look)


def coarse(place: QRectF) -> QRectF:
    """Return a place in coarse steps of its width, as its text may change from batch to batch."""
    place.setWidth(_COARSE * ceil(place.width() / _COARSE))
    return place


def _crosses(rect: QRectF, lines: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Whether each line (n x 4, from left to right) runs through a rectangle."""
    x0, y0, x1, y1 = lines.T
    left, right = np.maximum(rect.left(), x0), np.minimum(rect.right(), x1)
    slope = (y1 - y0) / (x1 - x0)
    at_left, at_right = y0 + slope * (left - x0), y0 + slope * (right - x0)
    through: NDArray[np.bool_] = (
        (left <= right)
        & (np.minimum(at_left, at_right) <= rect.bottom())
        & (np.maximum(at_left, at_right) >= rect.top())
    )
    return through
