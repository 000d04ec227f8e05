"""Many inputs: predictions against targets."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color
from mlpstudio.render.plots.axes import TEXT, Axes, Frame
from mlpstudio.render.plots.points import InParts, Points


@dataclass(frozen=True, eq=False)
class AgreementPlot(InParts):
    """Predictions against targets: on the diagonal they agree.

    Attributes
    ----------
    words
        What is said of predictions above the diagonal, and below it.
    """

    axes: Axes
    points: Points
    words: tuple[str, str]

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie."""
        return self.axes.frame(bounds)

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number of the sample at a place; None where there is none."""
        return self.points.row_at(self.frame(bounds), place)

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw axes, diagonal and samples, coloured by the sign of their error."""
        frame = self.frame(bounds)
        self.axes.paint_grid(painter, frame, palette)
        self.axes.paint(painter, frame, palette)
        yield
        painter.save()
        try:
            painter.setClipRect(frame.rect.adjusted(-5, -5, 5, 5))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            low, high = max(frame.x.low, frame.y.low), min(frame.x.high, frame.y.high)
            painter.setPen(QPen(color(palette.muted), 1.2, Qt.PenStyle.DashLine))
            ends = np.array([low, high])
            x, y = frame.across(ends), frame.down(ends)
            painter.drawLine(QLineF(float(x[0]), float(y[0]), float(x[1]), float(y[1])))
            fills = [palette.of_sign(error) for error in (self.points.y - self.points.x).tolist()]
            yield from self.points.painting(painter, frame, fills, palette, self.axes.unit)
            self._paint_words(painter, frame, palette)
            self.points.paint_label(painter, frame, palette, self.axes.unit)
        finally:
            painter.restore()

    def listing(self) -> Listing:
        """Return target and prediction of every sample that is shown."""
        points = self.points
        header = ("sample", "held_out", self.axes.x.name, self.axes.y.name)
        return Listing(header, (points.rows + 1, points.held, points.x, points.y))

    def _paint_words(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        """Say in the corners what the sides of the diagonal, and the colours, mean."""
        size, rect = TEXT * self.axes.unit, frame.rect
        high, low = (glyphs(word, "text", size) for word in self.words)
        high.paint(painter, rect.left() + 0.6 * size, rect.top() + 1.1 * size, palette.positive_text)
        low.paint(
            painter, rect.right() - low.width - 0.6 * size, rect.bottom() - 0.6 * size, palette.negative_text
        )
