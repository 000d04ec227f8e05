"""The layout of the sheet of all matrices: where each one stands, for a width.

It follows from shapes and settings alone, never from values, so that nothing moves while one steps.
A matrix that fits is shown in numbers; a larger one is a heat picture of all its cells.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF

from mlpstudio.core.notation import SCREEN
from mlpstudio.core.records import record
from mlpstudio.core.sheet import Section, Slot, markup
from mlpstudio.render.boxes import Box
from mlpstudio.render.glyphs import Glyphs, glyphs
from mlpstudio.render.matrix import Cell
from mlpstudio.render.typeset import typeset

_MARGIN, _GAP_ACROSS, _GAP_DOWN = 16, 14, 17
_TALLEST = 12  # rows of a matrix in numbers
_HIGHEST, _HIGHEST_COLUMN = 160, 100  # pixels of a heat picture, and of one of a single column
_FINEST, _COARSEST = 3.0, 14.0  # pixels of its cells: from here on they are square, and no larger
_LEAST = 12.0  # of its sides
_STRETCH = 4.0  # the most that narrower cells are longer than wide


@dataclass(frozen=True)
class SheetStyle:
    """Sizes that the whole sheet shares.

    Attributes
    ----------
    size
        Font size of the numbers in pixels.
    characters
        For which a cell has room, whatever stands in it.
    """

    size: float = 12.0
    characters: int = 8

    @cached_property
    def cell(self) -> tuple[int, int]:
        """Width and height of a cell in numbers, the gap to the next one included."""
        width = self.characters * glyphs("0", "number", self.size).width + 0.55 * self.size
        return math.ceil(width) + 2, math.ceil(1.6 * self.size) + 2

    @property
    def foot(self) -> int:
        """How far the brackets reach out of the cells."""
        return round(0.6 * self.size)

    @property
    def caption(self) -> int:
        """Height of the line with name and shape."""
        return math.ceil(1.9 * self.size)

    @property
    def heading(self) -> int:
        """Height of the line with a section's title."""
        return math.ceil(2.6 * self.size)


@dataclass(frozen=True, eq=False)
class Block:
    """A matrix at its place.

    Attributes
    ----------
    slot
        Which one.
    rect, grid
        All of it, and its cells.
    shape
        Rows and columns that it has room for; a smaller last batch leaves some empty.
    cell
        Width and height of a cell, the gap to the next one included.
    numeric
        Whether it is shown in numbers, or as a heat picture.
    name, word
        The symbol, and what stands behind it.
    style
        The sizes it was made for.
    """

    slot: Slot
    rect: QRectF
    grid: QRectF
    shape: tuple[int, int]
    cell: tuple[float, float]
    numeric: bool
    name: Box
    word: Glyphs | None
    style: SheetStyle

    def cell_at(self, place: QPointF) -> Cell | None:
        """Return the cell at a place on the sheet, or None."""
        if not self.grid.contains(place):
            return None
        row = int((place.y() - self.grid.y()) / self.cell[1])
        column = int((place.x() - self.grid.x()) / self.cell[0])
        return min(row, self.shape[0] - 1), min(column, self.shape[1] - 1)

    def cells_rect(self, cells: Iterable[Cell]) -> QRectF:
        """Return the rectangle around some cells."""
        whole = QRectF()
        for cell in cells:
            whole = whole.united(self.cell_rect(cell))
        return whole

    def cell_rect(self, cell: Cell) -> QRectF:
        """Return where a cell stands on the sheet; in a fine heat picture, a mark that can be seen."""
        gap = 2.0 if self.numeric else 0.0
        width, height = self.cell
        rect = QRectF(
            self.grid.x() + cell[1] * width, self.grid.y() + cell[0] * height, width - gap, height - gap
        )
        across, down = max(0.0, 5.0 - rect.width()) / 2, max(0.0, 5.0 - rect.height()) / 2
        return rect.adjusted(-across, -down, across, down)


@record
class Heading:
    """The title of a section, and the rule above it."""

    section: Section
    top: int
    baseline: float


@dataclass(frozen=True, eq=False)
class SheetLayout:
    """The sheet, laid out; places are in pixels from its top left corner."""

    width: int
    height: int
    headings: tuple[Heading, ...]
    blocks: tuple[Block, ...]
    style: SheetStyle

    @cached_property
    def _by_slot(self) -> dict[Slot, int]:
        return {block.slot: index for index, block in enumerate(self.blocks)}

    def block(self, slot: Slot) -> Block | None:
        """Return the block of a slot, or None where the sheet has none."""
        index = self._by_slot.get(slot)
        return None if index is None else self.blocks[index]

    def at(self, place: QPointF) -> Block | None:
        """Return the block at a place, or None."""
        return next((block for block in self.blocks if block.rect.contains(place)), None)

    def between(self, top: float, bottom: float) -> tuple[Block, ...]:
        """Return the blocks of which something lies between two heights."""
        return tuple(
            block for block in self.blocks if block.rect.top() < bottom and block.rect.bottom() > top
        )

    def of_symbol(self, symbol: str) -> tuple[Block, ...]:
        """Return all blocks of a symbol."""
        return tuple(block for block in self.blocks if block.slot.symbol == symbol)

    def beside(self, block: Block, step: int) -> Block:
        """Return the block so many places on in reading order, or the last one on that side."""
        index = self._by_slot[block.slot] + step
        return self.blocks[min(max(index, 0), len(self.blocks) - 1)]


def shape_words(shape: tuple[int, int], size: float) -> Glyphs:
    """Return a shape as it stands behind a name, beside numbers of a size."""
    return glyphs(f"{shape[0]}×{shape[1]}", "text", 0.88 * size)


def lay_out(
    sections: Sequence[Section],
    shape: Callable[[Slot], tuple[int, int]],
    word: Callable[[Slot], str],
    width: int,
    style: SheetStyle,
    tallest: int = _TALLEST,
) -> SheetLayout:
    """Lay the sheet out for a width.

    Parameters
    ----------
    sections
        What stands on it.
    shape
        Rows and columns that a slot needs room for.
    word
        What stands behind a name, translated; empty for nothing.
    width
        In pixels.
    style
        Sizes of letters and cells.
    tallest
        Rows that a matrix in numbers may have.
    """
    maker = _Maker(shape, word, width, style, tallest)
    for section in sections:
        maker.add(section)
    return SheetLayout(width, maker.y, tuple(maker.headings), tuple(maker.blocks), style)


@record
class _Sized:
    """A block that has no place yet."""

    slot: Slot
    shape: tuple[int, int]
    cell: tuple[float, float]
    numeric: bool
    name: Box
    word: Glyphs | None
    width: int
    height: int


class _Maker:
    """Places sections below each other, and in them rows that wrap."""

    def __init__(
        self,
        shape: Callable[[Slot], tuple[int, int]],
        word: Callable[[Slot], str],
        width: int,
        style: SheetStyle,
        tallest: int,
    ) -> None:
        self._shape, self._word, self._style, self._tallest = shape, word, style, tallest
        self._room = max(width - 2 * _MARGIN, 120)
        self.y = 0
        self.headings: list[Heading] = []
        self.blocks: list[Block] = []

    def add(self, section: Section) -> None:
        top = self.y
        self.headings.append(Heading(section, top, top + 0.72 * self._style.heading))
        self.y += self._style.heading + 7
        for row in section.rows:
            self._add_row([self._sized(slot, len(row)) for slot in row])
        self.y += 4

    def _add_row(self, row: list[_Sized]) -> None:
        line: list[_Sized] = []
        used = 0
        for item in row:
            if line and used + item.width > self._room:
                self._add_line(line)
                line, used = [], 0
            line.append(item)
            used += item.width + _GAP_ACROSS
        self._add_line(line)

    def _add_line(self, line: list[_Sized]) -> None:
        x = _MARGIN
        for item in line:
            self.blocks.append(self._placed(item, x))
            x += item.width + _GAP_ACROSS
        self.y += max(item.height for item in line) + _GAP_DOWN

    def _placed(self, item: _Sized, x: int) -> Block:
        style = self._style
        (rows, columns), (across, down) = item.shape, item.cell
        gap = 2.0 if item.numeric else 0.0
        grid = QRectF(
            x + style.foot, self.y + style.caption + 2, columns * across - gap, rows * down - gap
        )  # fmt: skip
        rect = QRectF(x, self.y, item.width, item.height)
        return Block(
            item.slot, rect, grid, item.shape, item.cell, item.numeric, item.name, item.word, style
        )  # fmt: skip

    def _sized(self, slot: Slot, neighbours: int) -> _Sized:
        style, shape = self._style, self._shape(slot)
        numeric = shape[0] <= self._tallest and shape[1] * style.cell[0] + 2 * style.foot <= self._room
        cell = (float(style.cell[0]), float(style.cell[1])) if numeric else self._heat_cell(shape, neighbours)
        name = typeset(markup(slot, SCREEN), 1.1 * style.size)
        words = self._word(slot)
        word = glyphs(words, "text", 0.95 * style.size) if words else None
        caption = name.width + (word.width + 0.45 * style.size if word else 0) + 0.5 * style.size
        caption += shape_words(shape, style.size).width
        body = math.ceil(shape[1] * cell[0] + 2 * style.foot)
        height = style.caption + 4 + math.ceil(shape[0] * cell[1])
        return _Sized(slot, shape, cell, numeric, name, word, max(body, math.ceil(caption)), height)

    def _heat_cell(self, shape: tuple[int, int], neighbours: int) -> tuple[float, float]:
        """Return the size of a cell of a heat picture: two side by side, and three in a row of three."""
        rows, columns = shape
        beside = 3 if neighbours == 3 else 2
        room = (self._room - (beside - 1) * _GAP_ACROSS) // beside - 2 * self._style.foot
        across = min(room / columns, _COARSEST)
        height = _HIGHEST_COLUMN if columns == 1 else _HIGHEST
        down = min(height * self._style.size / 12 / rows, _COARSEST)
        side = min(across, down)
        if side >= _FINEST:
            side = float(math.floor(side))
            return max(side, min(across, _LEAST / columns)), max(side, min(down, _LEAST / rows))
        widest, highest = max(_STRETCH * side, _LEAST / columns), max(_STRETCH * side, _LEAST / rows)
        return max(side, min(across, widest)), max(side, min(down, highest))
