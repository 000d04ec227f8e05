"""The operands of a question: whole matrices, or of large ones what goes into the number that is asked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.markup import Row, Text
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.practice import Question
from mlpstudio.core.terms import Cell, Inner, Operand, Term
from mlpstudio.render.equation import MatrixPart, Part
from mlpstudio.render.step import equation_parts

_MOST_ROWS, _MOST_COLUMNS = 12, 6
"""Of a matrix that is shown as a whole: so many find room, whatever the width of the panel."""


def operands(question: Question, cell: Cell) -> list[Part]:
    """Return operands and signs of a question.

    Of a matrix that would not be shown as a whole, only the rows and columns are taken that the number of a
    cell is made of; a row then stands upright, so that all of it is seen.
    """
    trace, index = question.trace, question.index
    parts = equation_parts(trace, index, SCREEN)[:-2]  # what follows the last sign is asked
    if not any(isinstance(part, MatrixPart) and _is_large(part) for part in parts):
        return parts
    terms = trace.program[index].expression.terms(trace.before(index), cell)
    used = list(_cells(terms))
    return [_cut(part, used) if isinstance(part, MatrixPart) and _is_large(part) else part for part in parts]


def is_cut(question: Question) -> bool:
    """Tell whether something is left out of the operands."""
    parts = equation_parts(question.trace, question.index, SCREEN)[:-2]
    return any(isinstance(part, MatrixPart) and _is_large(part) for part in parts)


def _is_large(part: MatrixPart) -> bool:
    rows, columns = part.values.T.shape if part.transposed else part.values.shape
    return bool(rows > _MOST_ROWS or columns > _MOST_COLUMNS)


def _cells(terms: Iterable[Term]) -> Iterable[tuple[str, Cell]]:
    for term in terms:
        for factor in term.factors:
            if isinstance(factor, Operand):
                yield factor.symbol, factor.cell
            elif isinstance(factor, Inner):
                yield from _cells(factor.terms)


def _cut(part: MatrixPart, used: Iterable[tuple[str, Cell]]) -> MatrixPart:
    cells = [cell for symbol, cell in used if symbol == part.symbol]
    if not cells:
        return part
    rows, columns = (sorted({cell[axis] for cell in cells}) for axis in (0, 1))
    values = part.values[np.ix_(rows, columns)]
    where = []
    if len(rows) == 1 and part.values.shape[0] > 1:
        where.append(_tr("row {number}").format(number=rows[0] + 1))
    if len(columns) == 1 and part.values.shape[1] > 1:
        where.append(_tr("column {number}").format(number=columns[0] + 1))
    name = SCREEN.symbol(part.symbol)
    words = Text(", ".join(where), "name")
    caption = Row((name, Text(" ", "space"), words)) if where else name
    return replace(part, values=values, caption=caption, transposed=values.shape[0] == 1 < values.shape[1])


def _tr(text: str) -> str:
    return QCoreApplication.translate("Operands", text)
