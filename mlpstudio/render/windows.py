"""Windows into matrices that are too large to be shown whole: the part in which something is being computed.

A window is a page of the matrix. As the place moves, it moves within the page, and only then to the next
one: so the window keeps its size and its place, and nothing around it jumps.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mlpstudio.render.equation import MatrixPart, Part
from mlpstudio.render.matrix import Cell
from mlpstudio.render.under_way import UnderWay

WHOLE = (6, 6)
"""Rows and columns up to which a matrix is shown whole."""
_PAGE = (3, 3)


def windowed(parts: Sequence[Part], under_way: UnderWay) -> list[Part]:
    """Return an equation whose large matrices show the page of the term under way.

    Parameters
    ----------
    parts
        The equation; its last matrix is the result.
    under_way
        How far it has come.
    """
    matrices = [part for part in parts if isinstance(part, MatrixPart)]
    found: list[Part] = []
    for part in parts:
        if not isinstance(part, MatrixPart) or part.bare or _fits(part):
            found.append(part)
            continue
        result = part is matrices[-1]
        found.append(_page(part, under_way.filling.cell if result else _focus(part, under_way)))
    return found


def _fits(part: MatrixPart) -> bool:
    rows, columns = part.values.shape
    return bool(rows <= WHOLE[0] and columns <= WHOLE[1])


def _focus(part: MatrixPart, under_way: UnderWay) -> Cell:
    """Return the cell of an operand that the term is made of; else of its row or column the first."""
    for hits in (under_way.factors, under_way.line):
        cells = sorted(hit.cell for hit in hits if hit.symbol == part.symbol and hit.cell is not None)
        if cells:
            return cells[0]
    return 0, 0


def _page(part: MatrixPart, focus: Cell) -> MatrixPart:
    rows, columns = part.values.shape
    top, bottom = _span(focus[0], rows, 0)
    left, right = _span(focus[1], columns, 1)
    return replace(part, values=part.values[top:bottom, left:right], whole=part.values, origin=(top, left))


def _span(focus: int, count: int, axis: int) -> tuple[int, int]:
    """Return the page of an index, all of them where they are few; the last one is as long as the others."""
    if count <= WHOLE[axis]:
        return 0, count
    page = _PAGE[axis]
    begin = min(focus // page * page, count - page)
    return begin, begin + page
