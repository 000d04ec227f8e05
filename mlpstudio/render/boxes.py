"""Typesetting boxes: what a formula is once it has been laid out.

A box is flat: a tuple of marks (glyphs and shapes at places) and a tuple of regions (which part stands for
which symbol). It knows no colour, so one box is painted in the light and the dark theme, on screen and on
paper. Places are in pixels from the left end of the baseline; y points down, as everywhere in Qt.
"""

from __future__ import annotations

from collections.abc import Set
from typing import NamedTuple, Protocol

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPainterPath

from mlpstudio.core.records import record
from mlpstudio.render.palette import Palette, color, mixed


class Hit(NamedTuple):
    """What a place in a formula or a matrix stands for: a symbol id, and a cell (row, column) of it."""

    symbol: str
    cell: tuple[int, int] | None = None


class Drawable(Protocol):
    """What a mark draws: shaped glyphs, or a filled shape."""

    def paint(self, painter: QPainter, x: float, baseline: float, ink: str, /) -> None:
        """Draw with the origin at the given place, in the colour ``ink``."""


@record
class Shape:
    """A filled outline: a fraction's rule, a bracket, a root."""

    path: QPainterPath

    def paint(self, painter: QPainter, x: float, baseline: float, ink: str) -> None:
        """Draw with the origin at the given place, in the colour ``ink``."""
        painter.fillPath(self.path.translated(x, baseline), color(ink))


class Mark(NamedTuple):
    """Something to draw, at a place."""

    x: float
    y: float
    drawable: Drawable


class Region(NamedTuple):
    """A part of a box that stands for a symbol: its rectangle, and the range of its marks."""

    left: float
    top: float
    right: float
    bottom: float
    hit: Hit
    first: int
    last: int

    @property
    def rect(self) -> QRectF:
        """The rectangle, from the left end of the box's baseline."""
        return QRectF(QPointF(self.left, self.top), QPointF(self.right, self.bottom))

    def holds(self, x: float, y: float) -> bool:
        """Whether a place lies within."""
        return self.left <= x <= self.right and self.top <= y <= self.bottom


@record
class Box:
    """A laid-out formula or a part of one.

    Attributes
    ----------
    width, ascent, descent
        Size in pixels; ascent and descent are measured from the baseline, both positive.
    marks, parts
        What is drawn, and what stands for which symbol; outer parts come before the ones inside them.
    overhang
        How far the ink of the last (italic) letter reaches over the width: superscripts keep clear of it.
    """

    width: float = 0.0
    ascent: float = 0.0
    descent: float = 0.0
    marks: tuple[Mark, ...] = ()
    parts: tuple[Region, ...] = ()
    overhang: float = 0.0

    @property
    def height(self) -> float:
        """Ascent and descent together."""
        return self.ascent + self.descent

    def regions(self) -> tuple[Region, ...]:
        """Return every part that stands for a symbol or a cell, outer ones first."""
        return self.parts

    def hit(self, x: float, y: float) -> Hit | None:
        """Return what the innermost part at a place (from the left end of the baseline) stands for."""
        found = [region for region in self.parts if region.holds(x, y)]
        if not found:
            return None
        return min(found, key=lambda region: (region.right - region.left) * (region.bottom - region.top)).hit

    def paint(
        self,
        painter: QPainter,
        x: float,
        baseline: float,
        palette: Palette,
        *,
        highlighted: Set[Hit] = frozenset(),
        ink: str | None = None,
    ) -> None:
        """Draw the box.

        Parameters
        ----------
        painter
            Set to antialiasing by this call.
        x, baseline
            Where the left end of the baseline comes to lie.
        palette
            Its ink, and its highlight for highlighted parts.
        highlighted
            What to set off; a part is meant when its symbol and its cell are both equal.
        ink
            Another colour instead of the palette's ink.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        plain = palette.ink if ink is None else ink
        set_off = [region for region in self.parts if region.hit in highlighted] if highlighted else []
        for region in set_off:
            path = QPainterPath()
            path.addRoundedRect(region.rect.translated(x, baseline).adjusted(-2, 0, 2, 0), 3, 3)
            painter.fillPath(path, color(mixed(palette.highlight, palette.panel, 0.14)))
        for index, (dx, dy, drawable) in enumerate(self.marks):
            marked = any(region.first <= index < region.last for region in set_off)
            drawable.paint(painter, x + dx, baseline + dy, palette.highlight_text if marked else plain)

    def tagged(self, hit: Hit) -> Box:
        """Return this box as the part that stands for a symbol or a cell."""
        region = Region(0.0, -self.ascent, self.width, self.descent, hit, 0, len(self.marks))
        return Box(self.width, self.ascent, self.descent, self.marks, (region, *self.parts), self.overhang)


def assemble(
    placed: list[tuple[float, float, Box]],
    width: float,
    ascent: float,
    descent: float,
    extra: tuple[Mark, ...] = (),
    overhang: float = 0.0,
) -> Box:
    """Return one box of the given size made of boxes at places (x, baseline), and of extra marks."""
    marks: list[Mark] = []
    regions: list[Region] = []
    for x, y, box in placed:
        shift = len(marks)
        marks.extend(Mark(x + mark.x, y + mark.y, mark.drawable) for mark in box.marks)
        for part in box.parts:
            regions.append(
                Region(
                    x + part.left, y + part.top, x + part.right, y + part.bottom,
                    part.hit, shift + part.first, shift + part.last,
                )
            )  # fmt: skip
    return Box(width, ascent, descent, (*marks, *extra), tuple(regions), overhang)
