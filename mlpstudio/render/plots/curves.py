"""One input: the learned curve of each output, with the samples."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.axes import TEXT, Axes, Frame
from mlpstudio.render.plots.marks import shades
from mlpstudio.render.plots.points import InParts, Numbers, Points, Reals
from mlpstudio.render.words import fitted


@dataclass(frozen=True, eq=False)
class CurvePlot(InParts):
    """One input: a curve for each output, named at its end, with the samples.

    Attributes
    ----------
    x
        Where the curves are known.
    curves
        outputs x len(x).
    names
        Of the outputs.
    points, outputs
        The samples, and to which curve each belongs.
    tones
        Which shade each output has, of how many: a curve that is shown alone keeps its own.
    classes
        Of the samples, where they have any: each has its shape.
    """

    axes: Axes
    x: Reals
    curves: Reals
    names: tuple[str, ...]
    points: Points
    outputs: Numbers
    tones: tuple[tuple[int, ...], int]
    classes: Numbers | None = None

    def _colors(self, palette: Palette) -> tuple[str, ...]:
        chosen, count = self.tones
        every = shades(palette, count)
        return tuple(every[number] for number in chosen)

    def _room(self) -> float:
        """Return the room that names at the right end take."""
        if len(self.names) == 1:
            return 0.0
        size = TEXT * self.axes.unit
        return min(max(glyphs(name, "text medium", size).width for name in self.names), 90.0) + 0.8 * size

    def frame(self, bounds: QRectF) -> Frame:
        """Return where the numbers lie."""
        return self.axes.frame(bounds.adjusted(0, 0, -self._room(), 0))

    def row_at(self, bounds: QRectF, place: QPointF) -> int | None:
        """Return the number of the sample at a place; None where there is none."""
        return self.points.row_at(self.frame(bounds), place)

    def painting(self, painter: QPainter, bounds: QRectF, palette: Palette) -> Iterator[None]:
        """Draw axes, samples, curves and names."""
        frame, unit = self.frame(bounds), self.axes.unit
        colors = self._colors(palette)
        self.axes.paint_grid(painter, frame, palette)
        self.axes.paint(painter, frame, palette)
        yield
        painter.save()
        try:
            painter.setClipRect(frame.rect.adjusted(-5, -5, 5, 5))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            tones = [mixed(palette.ink, palette.panel, 0.5)]
            if len(self.names) > 1:
                tones = [mixed(tone, palette.panel, 0.55) for tone in colors]
            fills = [tones[output] for output in self.outputs.tolist()]
            yield from self.points.painting(painter, frame, fills, palette, unit, classes=self.classes)
            for curve, ink in zip(self.curves, colors, strict=True):
                self._paint_curve(painter, frame, curve, ink)
            self.points.paint_label(painter, frame, palette, unit)
        finally:
            painter.restore()
        if len(self.names) > 1:
            # Letters want more contrast than a line.
            self._paint_names(painter, frame, tuple(mixed(tone, palette.ink, 0.6) for tone in colors))

    def listing(self) -> Listing:
        """Return the curves, a row for each place."""
        return Listing((self.axes.x.name, *self.names), (self.x, *self.curves))

    def _paint_curve(self, painter: QPainter, frame: Frame, curve: Reals, ink: str) -> None:
        # Far outside the frame a coordinate would overflow Qt's integers.
        high = 4 * frame.rect.height()
        x, y = frame.across(self.x), np.clip(frame.down(curve), -high, 2 * high)
        painter.setPen(QPen(color(ink), 1.8 * self.axes.unit, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        known = np.isfinite(y)
        breaks = np.flatnonzero(np.diff(known.astype(np.int8))) + 1
        for part in np.split(np.arange(len(x)), breaks):
            if known[part[0]]:
                places = zip(x[part].tolist(), y[part].tolist(), strict=True)
                painter.drawPolyline(QPolygonF([QPointF(*place) for place in places]))

    def _paint_names(self, painter: QPainter, frame: Frame, colors: tuple[str, ...]) -> None:
        """Draw each name beside the end of its curve; names that would overlap move apart."""
        size, rect = TEXT * self.axes.unit, frame.rect
        ends = np.nan_to_num(frame.down(self.curves[:, -1]), nan=rect.center().y())
        tops = spread(np.clip(ends, rect.top() + 4, rect.bottom() - 4), 1.3 * size, rect.top(), rect.bottom())
        for name, y, ink in zip(self.names, tops.tolist(), colors, strict=True):
            shown = glyphs(fitted(name, "text medium", size, self._room()), "text medium", size)
            shown.paint(painter, rect.right() + 0.6 * size, y + 0.36 * size, ink)


def spread(places: Reals, apart: float, low: float, high: float) -> Reals:
    """Return places moved as little as possible so that neighbours are so far apart, within bounds."""
    order = np.argsort(places, kind="stable")
    moved = places[order].astype(np.float64)
    for _ in range(40):
        gaps = np.diff(moved)
        close = gaps < apart - 1e-6
        if not close.any():
            break
        push = np.where(close, (apart - gaps) / 2, 0.0)
        moved[:-1] -= push
        moved[1:] += push
        moved = np.clip(moved, low, high)
    found = np.empty_like(moved)
    found[order] = moved
    return found
