"""A plot with a sentence at its upper edge: why there is less to be seen than usual."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette
from mlpstudio.render.plots.axes import TEXT, Frame
from mlpstudio.render.plots.marks import paint_label
from mlpstudio.render.plots.points import InParts, Plot
from mlpstudio.render.words import fitted


@dataclass(frozen=True, eq=False)
class NotedPlot(InParts):
    """A plot, and on it a sentence.

    Attributes
    ----------
    plot
        What is drawn below.
    note
        The sentence.
    unit
        The size of its letters, 1 at 100 %.
    """

    plot: Plot
    note: str
    unit: float = 1.0

    @property
    def least_height(self) -> float:
        """The height, in pixels, from which on nothing is left out."""
        return self.plot.least_height

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie."""
        return self.plot.frame(bounds)

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number of the sample at a place; None where there is none."""
        return self.plot.row_at(bounds, place)

    def listing(self) -> Listing:
        """Return the numbers of the plot."""
        return self.plot.listing()

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw the plot, and the sentence at its upper edge."""
        yield from self.plot.painting(painter, bounds, palette)
        rect, size = self.frame(bounds).rect, TEXT * self.unit
        text = fitted(self.note, "text", size, bounds.width() - 2 * size)
        half = (glyphs(text, "text", size).width + 0.9 * size) / 2
        left = min(max(rect.center().x(), bounds.left() + half + 4), bounds.right() - half - 4) - half
        place = QPointF(left, rect.top() + 1.4 * size)
        paint_label(painter, text, place, bounds, palette, size=size, clear=0.0, bordered=True)
