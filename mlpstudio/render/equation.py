"""A step in numbers: operands and result as bracketed matrices with operator signs between them.

The line wraps before an operator when the width is used up. Every number and name can be pointed at.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace
from typing import TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.core.markup import Markup, Text
from mlpstudio.core.records import record
from mlpstudio.render.boxes import Box, Hit
from mlpstudio.render.copies import Copies
from mlpstudio.render.matrix import Cell, MatrixLook, MatrixPicture
from mlpstudio.render.numbers import NumberFormat, Reals, Writer
from mlpstudio.render.palette import Palette, color
from mlpstudio.render.typeset import AXIS, typeset
from mlpstudio.render.under_way import UnderWay, walked


@record(eq=False)
class MatrixPart:
    """An operand or the result.

    Attributes
    ----------
    symbol
        Its id in the trace.
    values
        The symbol's own numbers, rows x columns (not transposed).
    caption
        The name under it, as it shall be read: with the mark of the transpose where it is transposed.
    transposed
        Whether it stands transposed in the equation. Cells in hits and highlights are the symbol's own.
    ghosted
        Not yet computed.
    bare
        A single number without brackets, such as the learning rate.
    writer, fixed_cell
        As in :class:`mlpstudio.render.matrix.MatrixPicture`, for layouts that shall not jump.
    whole, origin
        Of a window into a matrix: all of it, and the cell at which the window begins.
    """

    symbol: str
    values: Reals
    caption: Markup | None = None
    transposed: bool = False
    ghosted: bool = False
    bare: bool = False
    writer: Writer | None = None
    fixed_cell: float | None = None
    whole: Reals | None = None
    origin: Cell = (0, 0)

    @property
    def all_values(self) -> Reals:
        """The symbol's numbers, also those outside of a window."""
        return self.values if self.whole is None else self.whole

    @property
    def shape_text(self) -> str | None:
        """What a window says about its place: ``5–8 × 1–4 of 16×8``; None where all is shown."""
        if self.whole is None:
            return None
        spans = zip(self.origin, self.values.shape, strict=True)
        ends = [(first + 1, first + count) for first, count in spans]
        shape = [int(count) for count in self.whole.shape]
        if self.transposed:
            ends, shape = ends[::-1], shape[::-1]
        rows, columns = (f"{first}–{last}" if last > first else f"{first}" for first, last in ends)
        return f"{rows} × {columns} / {shape[0]}×{shape[1]}"

    def cell(self, shown: Cell) -> Cell:
        """Return the symbol's cell for a shown one."""
        row, column = (shown[1], shown[0]) if self.transposed else shown
        return row + self.origin[0], column + self.origin[1]

    def place(self, cell: Cell) -> Cell:
        """Return where a cell of the symbol is shown; outside of a window that is nowhere."""
        row, column = cell[0] - self.origin[0], cell[1] - self.origin[1]
        return (column, row) if self.transposed else (row, column)


@record
class SignPart:
    """What stands between two matrices: a sign, or any small formula."""

    markup: Markup

    @property
    def closes(self) -> bool:
        """Whether it is the closing bracket of what stands before it."""
        return self.markup.plain().startswith(")")

    @classmethod
    def of(cls, sign: str) -> SignPart:
        """Return the part of a plain sign."""
        return cls(Text(sign, "name"))


Part: TypeAlias = MatrixPart | SignPart
Sizes: TypeAlias = dict[tuple[MatrixPart, tuple[int, int]], MatrixPicture]
"""Pictures of matrices as wide as they want to be, by part and limit."""


_INK = 2.0  # pixels that ink may reach over the edge of a matrix


@record(eq=False)
class _PlacedMatrix:
    part: MatrixPart
    picture: MatrixPicture
    x: float
    y: float

    @property
    def rect(self) -> QRectF:
        return QRectF(self.x, self.y, self.picture.width, self.picture.height)

    def paint(
        self, painter: QPainter, x: float, y: float, palette: Palette, look: MatrixLook, copies: Copies | None
    ) -> None:
        def draw(painter: QPainter) -> None:
            self.picture.paint(painter, x + self.x, y + self.y, palette, look)

        if copies is None:
            draw(painter)
        else:
            place = self.rect.translated(x, y).adjusted(-_INK, -_INK, _INK, _INK)
            copies.area(painter, place, palette.panel, (copies.number(self.picture), look, palette), draw)


@record(eq=False)
class EquationPicture:
    """An equation of matrices, laid out for a width. Places are in pixels from its top left corner.

    Made by :func:`lay_out`.
    """

    width: float
    height: float
    matrices: tuple[_PlacedMatrix, ...]
    signs: tuple[tuple[float, float, Box], ...]

    def hit(self, x: float, y: float) -> Hit | None:
        """Return the symbol, and where it is on a number the symbol's cell, at a place."""
        for placed in self.matrices:
            if placed.rect.contains(x, y):
                shown = placed.picture.cell_at(x - placed.x, y - placed.y)
                return Hit(placed.part.symbol, None if shown is None else placed.part.cell(shown))
        for left, baseline, box in self.signs:
            found = box.hit(x - left, y - baseline)
            if found is not None:
                return found
        return None

    def rects(self, hit: Hit) -> tuple[QRectF, ...]:
        """Return where a symbol's matrices, or one cell in each of them, are drawn."""
        found: list[QRectF] = []
        for placed in self.matrices:
            if placed.part.symbol != hit.symbol:
                continue
            rect = placed.rect
            if hit.cell is not None:
                inside = placed.picture.cell_rect(*placed.part.place(hit.cell))
                if inside is None:
                    continue
                rect = inside.translated(placed.x, placed.y)
            found.append(rect)
        return tuple(found)

    def paint(
        self,
        painter: QPainter,
        x: float,
        y: float,
        palette: Palette,
        *,
        highlighted: Set[Hit] = frozenset(),
        strong: Hit | None = None,
        heat: bool = True,
        copies: Copies | None = None,
        under_way: UnderWay | None = None,
    ) -> None:
        """Draw the equation with its top left corner at a place.

        Parameters
        ----------
        painter, x, y, palette
            As in :meth:`mlpstudio.render.matrix.MatrixPicture.paint`.
        highlighted
            Cells to outline.
        strong
            The cell whose number is bold.
        heat
            Whether cells are tinted by sign and size.
        copies
            What has been drawn before, on a screen whose ground is the palette's ``panel``.
        under_way
            How far the step has come; None where it is complete.
        """
        for _ in self.painting(
            painter, x, y, palette,
            highlighted=highlighted, strong=strong, heat=heat, copies=copies, under_way=under_way,
        ):  # fmt: skip
            pass

    def painting(
        self,
        painter: QPainter,
        x: float,
        y: float,
        palette: Palette,
        *,
        highlighted: Set[Hit] = frozenset(),
        strong: Hit | None = None,
        heat: bool = True,
        copies: Copies | None = None,
        under_way: UnderWay | None = None,
    ) -> Iterator[None]:
        """Draw as :meth:`paint` does, with a pause after each matrix."""
        for placed in self.matrices:
            part = placed.part
            cells = {part.place(hit.cell) for hit in highlighted if hit.symbol == part.symbol and hit.cell}
            bold = (
                part.place(strong.cell) if strong and strong.cell and strong.symbol == part.symbol else None
            )
            look = MatrixLook(frozenset(cells), bold, part.ghosted, heat)
            if under_way is not None:
                look = walked(look, part, under_way, result=placed is self.matrices[-1])
            placed.paint(painter, x, y, palette, look, copies)
            if Hit(part.symbol) in highlighted:
                painter.setPen(QPen(color(palette.highlight), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(placed.rect.translated(x, y).adjusted(-2, -2, 2, 2), 5, 5)
            yield
        for left, baseline, box in self.signs:
            box.paint(painter, x + left, y + baseline, palette, highlighted=highlighted)


def lay_out(
    parts: Sequence[Part],
    available: float,
    number_format: NumberFormat,
    *,
    size: float = 13.0,
    limit: tuple[int, int] = (12, 12),
    sizes: Sizes | None = None,
) -> EquationPicture:
    """Lay an equation out for a width.

    Parameters
    ----------
    parts
        Matrices and the signs between them, in reading order.
    available
        Width in pixels; a matrix that alone is wider shows fewer columns (at least three).
    number_format
        How numbers are written.
    size
        Font size of the numbers in pixels.
    limit
        The most rows and columns of a matrix that are shown.
    sizes
        Pictures that were made for other widths; this call adds to them.
    """
    known: Sizes = {} if sizes is None else sizes
    gap = 0.65 * size
    groups: list[list[_Item]] = []
    factor = False  # whether a single number came last, which stays with what it multiplies
    for before, part, after in _together(parts):
        signs_before = [typeset(sign.markup, 1.25 * size) for sign in before]
        signs_after = [typeset(sign.markup, 1.25 * size) for sign in after]
        beside = sum(sign.width + gap for sign in (*signs_before, *signs_after))
        stays = factor and before and before[0].markup.plain().strip().startswith("·")
        beside += _width(groups[-1], gap) + gap if stays else 0.0
        group: list[_Item] = [*signs_before]
        if part is not None:
            # Also of a later line a sign stands at the beginning.
            room = available - max(beside, 2.5 * size)
            group.append(_Sized(part, _picture(part, room, number_format, size, limit, known)))
        group += signs_after
        if stays and _width([*groups[-1], *group], gap) <= available:
            groups[-1] += group
        else:
            groups.append(group)
        factor = part is not None and part.bare
    matrices: list[_PlacedMatrix] = []
    signs: list[tuple[float, float, Box]] = []
    top = width = 0.0
    for line in _lines(groups, available, gap):
        above = max(_extent(item)[0] for item in line)
        x = 0.0
        for item in line:
            if isinstance(item, Box):
                signs.append((x, top + above + AXIS * 1.25 * size, item))
            else:
                matrices.append(_PlacedMatrix(item.part, item.picture, x, top + above - item.picture.axis))
            x += item.width + gap
        width = max(width, x - gap)
        top += above + max(_extent(item)[1] for item in line) + gap
    return EquationPicture(width, max(top - gap, 0.0), tuple(matrices), tuple(signs))


@record(eq=False)
class _Sized:
    """A part whose picture is made, and that has no place yet."""

    part: MatrixPart
    picture: MatrixPicture

    @property
    def width(self) -> float:
        return self.picture.width


_Item: TypeAlias = _Sized | Box


def _extent(item: _Item) -> tuple[float, float]:
    """How far an item reaches above and below the axis of its line."""
    if isinstance(item, Box):
        return item.ascent, item.descent
    return item.picture.axis, item.picture.height - item.picture.axis


def _together(
    parts: Sequence[Part],
) -> Iterator[tuple[list[SignPart], MatrixPart | None, list[SignPart]]]:
    """Yield what no line may part: a matrix, the signs before it and the brackets that close behind it.

    So a line begins with its operator, and never with a closing bracket.
    """
    before: list[SignPart] = []
    after: list[SignPart] = []
    matrix: MatrixPart | None = None
    for part in parts:
        if isinstance(part, SignPart) and part.closes and matrix is not None:
            after.append(part)
            continue
        if matrix is not None:
            yield before, matrix, after
            before, matrix, after = [], None, []
        if isinstance(part, SignPart):
            before.append(part)
        else:
            matrix = part
    if before or matrix is not None:
        yield before, matrix, after


def _lines(groups: Sequence[Sequence[_Item]], available: float, gap: float) -> list[list[_Item]]:
    """Break greedily between what belongs together."""
    lines: list[list[_Item]] = []
    used = 0.0
    for group in groups:
        wide = _width(group, gap) + gap
        if not lines or used + wide - gap > available:
            lines.append([])
            used = 0.0
        lines[-1].extend(group)
        used += wide
    return lines


def _width(items: Sequence[_Item], gap: float) -> float:
    return sum(item.width + gap for item in items) - gap


def _picture(
    part: MatrixPart,
    room: float,
    number_format: NumberFormat,
    size: float,
    limit: tuple[int, int],
    sizes: Sizes,
) -> MatrixPicture:
    picture = sizes.get((part, limit))
    if picture is None:
        values = part.values.T if part.transposed else part.values
        writer = part.writer or number_format.writer(part.all_values)
        picture = MatrixPicture(values, writer, part.caption, size, limit, part.fixed_cell, part.bare)
        if part.whole is not None:
            picture = replace(picture, shape_note=part.shape_text)
        sizes[part, limit] = picture
    if part.fixed_cell is not None and picture.width > room and len(picture.columns) > 3:
        # More than these certainly do not fit; from there on one less is tried after the other.
        most = min(len(picture.columns) - 1, max(int(room / picture.pitch) + 1, 3))
        picture = replace(picture, limit=(limit[0], most))
    while picture.width > room and len(picture.columns) > 3:
        picture = replace(picture, limit=(limit[0], len(picture.columns) - 1))
    return picture
