"""A step in numbers while it is computed term by term: how far it has come, and how its matrices look."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from mlpstudio.core.records import record
from mlpstudio.render.boxes import Hit
from mlpstudio.render.matrix import Filling, MatrixLook

if TYPE_CHECKING:
    from mlpstudio.render.equation import MatrixPart


@record
class UnderWay:
    """A step that is being computed term by term.

    Attributes
    ----------
    factors
        The cells of the term under way.
    line
        All cells that make the number: the row of the one operand, the column of the other.
    filling
        How far the result has come.
    """

    factors: frozenset[Hit]
    line: frozenset[Hit]
    filling: Filling


def walked(look: MatrixLook, part: MatrixPart, under_way: UnderWay, *, result: bool) -> MatrixLook:
    """Return how a matrix looks in a step under way: a new parameter has the name of the old one."""
    if result:
        filling = replace(under_way.filling, cell=part.place(under_way.filling.cell))
        return replace(look, filling=filling, strong=filling.cell, highlighted=frozenset({filling.cell}))
    factors = {part.place(hit.cell) for hit in under_way.factors if hit.symbol == part.symbol and hit.cell}
    line = {part.place(hit.cell) for hit in under_way.line if hit.symbol == part.symbol and hit.cell}
    return replace(
        look, highlighted=frozenset(look.highlighted | factors), faint=frozenset(line - factors),
        strong=next(iter(sorted(factors)), look.strong),
    )  # fmt: skip
