"""A matrix of numbers in brackets: cells tinted by sign and size, its name and shape below.

A picture knows its layout as soon as it is made and is painted anywhere, by any painter, in any palette.
Large matrices show their first rows and columns, a gap that says how many it stands for, and the last ones.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.core.markup import Markup
from mlpstudio.core.records import record
from mlpstudio.render.boxes import Box
from mlpstudio.render.elision import hidden, more, shown
from mlpstudio.render.glyphs import Glyphs, glyphs, paint_numbers
from mlpstudio.render.numbers import Reals, Writer
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.strokes import round_bracket
from mlpstudio.render.typeset import typeset

Cell: TypeAlias = tuple[int, int]

_FOOT, _STROKE = 6.0, 1.7  # of a bracket, in pixels at 13 px
_WORDS = 0.85  # size of captions and gap words, of the number size


@record
class Filling:
    """A matrix whose cells are being computed, one after the other.

    Attributes
    ----------
    cell, number
        The cell under way, and what stands in it so far.
    by_columns
        Whether a whole column comes before the next one; else it goes row by row.
    """

    cell: Cell
    number: float
    by_columns: bool = False

    def awaits(self, cell: Cell) -> bool:
        """Tell whether a cell comes later."""
        if self.by_columns:
            return (cell[1], cell[0]) > (self.cell[1], self.cell[0])
        return cell > self.cell


@record
class MatrixLook:
    """The state in which a matrix is painted.

    Attributes
    ----------
    highlighted
        Cells with an outline in the highlight colour.
    strong
        The cell whose number is bold: the result that is being explained.
    ghosted
        Not yet computed: pale cells, no numbers.
    heat
        Whether cells are tinted by sign and size.
    faint
        Cells with an outline in a paler tone: those around the highlighted ones that belong to them.
    filling
        How far it has been computed; None where all of it is.
    """

    highlighted: Set[Cell] = frozenset()
    strong: Cell | None = None
    ghosted: bool = False
    heat: bool = True
    faint: Set[Cell] = frozenset()
    filling: Filling | None = None


PLAIN = MatrixLook()


def longest(writer: Writer, *values: Reals) -> int:
    """Return the characters of the widest number in some arrays, as the writer would write them."""
    count = 1
    for value in values:
        flat = np.asarray(value).ravel()
        if flat.size > 1024:  # the widest number of a large array is one of its extremes
            sizes = np.abs(flat)
            least = np.nanargmin(np.where(sizes > 0, sizes, np.inf)) if np.isfinite(sizes).any() else 0
            flat = flat[[int(np.argmin(flat)), int(np.argmax(flat)), int(least)]]
        elif flat.size > 4:
            flat = _widest(writer, flat)
        count = max([count, *(len(writer.aligned(number)) for number in flat.tolist())])
    return count


def _widest(writer: Writer, flat: Reals) -> Reals:
    """Return the numbers among which the widest is: of those with plain decimals, the two extremes."""
    if writer.decimals is None:
        return flat
    sizes = np.abs(flat)
    plain = (sizes >= 10.0**-writer.decimals) & (sizes < 1e7)
    if not plain.any():
        return flat
    known = flat[plain]
    return np.concatenate([flat[~plain], known[[int(np.argmin(known)), int(np.argmax(known))]]])


def cell_width(characters: int, size: float) -> float:
    """Return the width of a cell for so many characters; give it to pictures that shall not jump."""
    return max(characters, 2) * glyphs("0", "number", size).width + 1.25 * size


@dataclass(frozen=True, eq=False)
class MatrixPicture:
    """A matrix, laid out. All places are in pixels from its top left corner.

    Attributes
    ----------
    values
        The numbers, rows x columns.
    writer
        How its numbers are written: :meth:`mlpstudio.render.numbers.NumberFormat.writer`.
    caption
        The name under the matrix; its shape follows it.
    size
        Font size of the numbers in pixels.
    limit
        The most rows and columns that are shown, gaps included.
    fixed_cell
        The width of a cell, where several matrices or steps shall look alike; else the numbers decide.
    bare
        Without brackets and shape: a single number.
    largest
        The size of number that has the full tint; else the largest of the matrix.
    shape_note
        What stands in the place of the shape.
    """

    values: Reals
    writer: Writer
    caption: Markup | None = None
    size: float = 13.0
    limit: tuple[int, int] = (12, 12)
    fixed_cell: float | None = None
    bare: bool = False
    largest: float | None = None
    shape_note: str | None = None

    @property
    def shape_text(self) -> str:
        """The shape as people write it: ``3×1``."""
        if self.shape_note is not None:
            return self.shape_note
        rows, columns = self.values.shape
        return f"{rows}×{columns}"

    @cached_property
    def rows(self) -> tuple[int | None, ...]:
        """The rows that are shown; None is the gap."""
        return shown(self.values.shape[0], self.limit[0])

    @cached_property
    def columns(self) -> tuple[int | None, ...]:
        """The columns that are shown; None is the gap."""
        return shown(self.values.shape[1], self.limit[1])

    @cached_property
    def _cell_size(self) -> tuple[float, float]:
        if self.fixed_cell is not None:
            return self.fixed_cell, 1.65 * self.size
        rows = [row for row in self.rows if row is not None]
        columns = [column for column in self.columns if column is not None]
        visible = self.values[np.ix_(rows, columns)]
        width = cell_width(longest(self.writer, visible), self.size)
        if None in self.rows:  # the words of the gap want to be read
            before = self.columns.index(None) if None in self.columns else len(self.columns)
            width = max(width, (self._gap_words(0).width + 0.3 * self.size) / before)
        return width, 1.65 * self.size

    @property
    def pitch(self) -> float:
        """The distance from one column to the next."""
        return self._cell_size[0] + 2.0

    @cached_property
    def _lefts(self) -> tuple[float, ...]:
        """Left edges of the columns, and the right end of the last."""
        gap = self._gap_words(1).width + self.size if None in self.columns else 0.0
        edges, pitch = [self._margin], self.pitch
        for column in self.columns:
            edges.append(edges[-1] + (gap if column is None else pitch))
        return tuple(edges)

    @cached_property
    def _tops(self) -> tuple[float, ...]:
        edges, pitch = [0.0 if self.bare else 0.2 * self.size], self._cell_size[1] + 2.0
        for row in self.rows:
            edges.append(edges[-1] + (0.85 * pitch if row is None else pitch))
        return tuple(edges)

    @property
    def _margin(self) -> float:
        return 0.0 if self.bare else (_FOOT + 1.5) * self.size / 13

    @cached_property
    def _body(self) -> tuple[float, float]:
        """Width and height of the brackets and what is between them."""
        below = 0.0 if self.bare else 0.2 * self.size
        return self._lefts[-1] - 2.0 + self._margin, self._tops[-1] - 2.0 + below

    @cached_property
    def _label(self) -> tuple[Box | None, Glyphs | None]:
        name = None if self.caption is None else typeset(self.caption, 1.08 * self.size)
        shape = None if self.bare else glyphs(self.shape_text, "text", _WORDS * self.size)
        return name, shape

    @cached_property
    def _label_width(self) -> float:
        name, shape = self._label
        between = 0.45 * self.size if name is not None and shape is not None else 0.0
        return (name.width if name else 0.0) + between + (shape.width if shape else 0.0)

    @cached_property
    def _indent(self) -> float:
        """How far the brackets stand in from the left, under a caption wider than they are."""
        return max(0.0, (self._label_width - self._body[0]) / 2)

    @cached_property
    def width(self) -> float:
        """Width in pixels, of brackets or caption, whichever is wider."""
        return max(self._body[0], self._label_width)

    @cached_property
    def height(self) -> float:
        """Height in pixels, the caption included."""
        name, shape = self._label
        return self._body[1] + (1.75 * self.size if name or shape else 0.0)

    @property
    def axis(self) -> float:
        """The height at which an operator sign beside the matrix is centred."""
        return self._body[1] / 2

    def cell_rect(self, row: int, column: int) -> QRectF | None:
        """Return the rectangle of a cell, or None for one that the gap stands for."""
        if row not in self.rows or column not in self.columns:
            return None
        return self._place(self.rows.index(row), self.columns.index(column))

    def cell_at(self, x: float, y: float) -> Cell | None:
        """Return the cell at a place, or None."""
        for down, row in enumerate(self.rows):
            if row is None or not self._tops[down] <= y < self._tops[down + 1]:
                continue
            for across, column in enumerate(self.columns):
                if column is not None and self._lefts[across] <= x - self._indent < self._lefts[across + 1]:
                    return row, column
        return None

    def _place(self, down: int, across: int) -> QRectF:
        left, top = self._indent + self._lefts[across], self._tops[down]
        return QRectF(
            left, top, self._lefts[across + 1] - self._lefts[across] - 2, self._tops[down + 1] - top - 2
        )

    def paint(
        self, painter: QPainter, x: float, y: float, palette: Palette, look: MatrixLook = PLAIN
    ) -> None:
        """Draw the matrix with its top left corner at a place; sets the painter to antialiasing."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.save()
        painter.translate(x, y)
        self._paint_brackets(painter, palette, look)
        self._paint_label(painter, palette)
        self._paint_cells(painter, palette, look)
        self._paint_gaps(painter, palette)
        self._paint_outlines(painter, palette, look)
        painter.restore()

    def _paint_brackets(self, painter: QPainter, palette: Palette, look: MatrixLook) -> None:
        if self.bare:
            return
        width, height = self._body
        ink = mixed(palette.ink, palette.panel, 0.3) if look.ghosted else palette.ink
        foot, stroke = _FOOT * self.size / 13, _STROKE * self.size / 13
        round_bracket(height, foot, stroke, False).paint(painter, self._indent, 0, ink)
        round_bracket(height, foot, stroke, True).paint(painter, self._indent + width - foot, 0, ink)

    def _paint_label(self, painter: QPainter, palette: Palette) -> None:
        name, shape = self._label
        x, baseline = (self.width - self._label_width) / 2, self._body[1] + 1.35 * self.size
        if name is not None:
            name.paint(painter, x, baseline, palette, ink=palette.muted)
            x += name.width + 0.45 * self.size
        if shape is not None:
            shape.paint(painter, x, baseline, palette.muted)

    def _paint_cells(self, painter: QPainter, palette: Palette, look: MatrixLook) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        visible = [
            (self._place(down, across), (row, column), self._shown(row, column, look.filling))
            for down, row in enumerate(self.rows)
            for across, column in enumerate(self.columns)
            if row is not None and column is not None
        ]
        radius, filling = 0.27 * self.size, look.filling
        for place, cell, value in visible:
            ground = self._ground(value, palette, look)
            if filling is not None and filling.awaits(cell):
                ground = mixed(palette.line, palette.panel, 0.4)
            if ground is not None:
                painter.setBrush(color(ground))
                painter.drawRoundedRect(place, radius, radius)
        if look.ghosted:
            return
        down, pad = self._cell_size[1] / 2 + 0.36 * self.size, 0.62 * self.size
        for bold in (False, True):
            texts = [
                (self.writer.aligned(value), place.right() - pad, place.top() + down)
                for place, cell, value in visible
                if (cell == look.strong) == bold and (filling is None or not filling.awaits(cell))
            ]
            paint_numbers(painter, texts, self.size, palette.ink, bold=bold)

    def _shown(self, row: int, column: int, filling: Filling | None) -> float:
        if filling is not None and (row, column) == filling.cell:
            return filling.number
        return float(self.values[row, column])

    def _ground(self, value: float, palette: Palette, look: MatrixLook) -> str | None:
        if look.ghosted:
            return mixed(palette.line, palette.panel, 0.4)
        share = abs(value) / self._scale if self._scale else 0.0
        if not look.heat or value == 0 or not np.isfinite(share):
            return None
        # Never paler than can be told from white; the root keeps small numbers apart.
        return mixed(palette.of_sign(value), palette.panel, 0.09 + 0.20 * min(share, 1.0) ** 0.5)

    @cached_property
    def _scale(self) -> float:
        if self.largest is not None:
            return self.largest
        sizes = np.abs(self.values)
        return float(np.max(sizes, initial=0.0, where=np.isfinite(sizes)))

    def _paint_gaps(self, painter: QPainter, palette: Palette) -> None:
        rows_before = self.rows.index(None) if None in self.rows else len(self.rows)
        columns_before = self.columns.index(None) if None in self.columns else len(self.columns)
        if None in self.rows:
            place = self._place(rows_before, 0).united(self._place(rows_before, columns_before - 1))
            self._paint_words(painter, palette, self._gap_words(0), place.center(), place.width())
        if None in self.columns:
            place = self._place(0, columns_before).united(self._place(rows_before - 1, columns_before))
            self._paint_words(painter, palette, self._gap_words(1), place.center(), place.width())

    def _gap_words(self, axis: int) -> Glyphs:
        sign = "⋮" if axis == 0 else "…"
        text = f"{sign} {more(hidden(self.values.shape[axis], self.limit[axis]))}"
        return glyphs(text, "text", _WORDS * self.size)

    def _paint_words(
        self, painter: QPainter, palette: Palette, words: Glyphs, center: QPointF, room: float
    ) -> None:
        if words.width > room:
            words = glyphs("⋮", "text", self.size)
        words.paint(painter, center.x() - words.width / 2, center.y() + 0.3 * self.size, palette.muted)

    def _paint_outlines(self, painter: QPainter, palette: Palette, look: MatrixLook) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pale = mixed(palette.highlight, palette.panel, 0.45)
        for cells, ink, width in ((look.faint, pale, 1.5), (look.highlighted, palette.highlight, 2.0)):
            if not cells:
                continue
            painter.setPen(QPen(color(ink), width * self.size / 13))
            for cell in cells:
                place = self.cell_rect(*cell)
                if place is not None:
                    painter.drawRoundedRect(
                        place.adjusted(0.5, 0.5, -0.5, -0.5), 0.36 * self.size, 0.36 * self.size
                    )
