"""A term under way as it is written: the product in symbols and numbers, the sum so far, one sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import product
from typing import TypeAlias

from mlpstudio.core.equations import TermWriter, equation
from mlpstudio.core.inline import in_line
from mlpstudio.core.markup import Markup, Row, Tagged, Text, row
from mlpstudio.core.messages import Message
from mlpstudio.core.notation import SCREEN, Notation
from mlpstudio.core.program import Phase
from mlpstudio.core.symbols import parse
from mlpstudio.core.terms import Cell, Inner, Operand, Term, total
from mlpstudio.core.told import Calculation
from mlpstudio.core.walk import Walked
from mlpstudio.core.why_terms import WhyWriter

Write: TypeAlias = Callable[[float], str]
_WEIGHTS = ("W", "dL_dW", "dJ_dW")


def product_line(walked: Walked, notation: Notation, write: Write) -> Row:
    """Return the term under way: ``w21 x1 = -3 * 1 = -3``."""
    writer = WhyWriter(walked.trace, notation, write, walked.place.cell)
    symbols, numbers = (_signed(writer, walked.term, symbolic) for symbolic in (True, False))
    result = Text(write(walked.term.value), "number")
    parts: list[Markup | str] = [symbols]
    for further in (numbers, result):
        before = parts[-1]
        if isinstance(before, str) or further.plain() != before.plain():
            parts += ["=", further]
    return row(*parts)


def sum_line(walked: Walked, notation: Notation, write: Write, so_far: str) -> Row:
    """Return the sum so far: what it was, the term, what it is now; with the last term it is the cell.

    Parameters
    ----------
    walked, notation, write
        As everywhere.
    so_far
        The words that stand where the number is not complete.
    """
    place, terms = walked.place, walked.terms
    name: Markup = name_of(walked, notation)
    head = (
        row(name, "=")
        if walked.complete
        else Row((Text(so_far, "name"), Text(" ", "space"), Text(" ", "space")))
    )
    now = Tagged(Text(write(walked.sum), "number"), walked.target, place.cell)
    if not place.term:
        return Row((head, now))
    value = walked.term.value
    before = Text(write(total(terms[: place.term])), "number")
    return Row((head, row(before, "+" if value >= 0 else "−", Text(write(abs(value)), "number"), "=", now)))


def sentence(walked: Walked) -> Message:
    """Return what is under way in one sentence."""
    values: dict[str, object] = {
        "name": in_line(name_of(walked, SCREEN)),
        "number": walked.place.term + 1,
        "count": len(walked.terms),
        "product": Calculation((walked.term,)),
        "value": walked.term.value,
        "sum": walked.sum,
    }
    if len(walked.terms) == 1:
        return Message("{name} is {sum}.", values)
    if walked.complete:
        return Message("Term {number} of {count}: {product} = {value}. So {name} is {sum}.", values)
    return Message(
        "Term {number} of {count} of {name}: {product} = {value}. The sum so far is {sum}.", values
    )


def name_of(walked: Walked, notation: Notation) -> Markup:
    """Return the cell that is computed."""
    shape = walked.trace.values[walked.place.step].shape
    rows, columns = int(shape[0]), int(shape[1])
    return notation.cell(walked.target, walked.place.cell, (rows, columns), walked.trace.samples)


def operands_of(terms: Iterable[Term]) -> frozenset[tuple[str, Cell]]:
    """Return the cells that terms are made of, each with its symbol."""
    found: set[tuple[str, Cell]] = set()
    for term in terms:
        for factor in term.factors:
            if isinstance(factor, Operand):
                found.add((factor.symbol, factor.cell))
            elif isinstance(factor, Inner):
                found |= operands_of(factor.terms)
    return frozenset(found)


def lines(walked: Walked, notation: Notation, write: Write, *, most: int) -> tuple[tuple[Row, ...], int]:
    """Return the step neuron by neuron: with numbers where they are computed, in symbols where they are not.

    As many lines as :func:`mlpstudio.core.equations.lines` has; and which of them is under way.
    """
    trace, step = walked.trace, walked.place.step
    rows, columns = trace.values[step].shape
    name = parse(walked.target)
    of_weights = name.kind in _WEIGHTS or name.of == "W"
    shown = range(columns) if of_weights else (walked.place.column,)
    cells = list(product(range(rows), shown))
    here = cells.index(walked.place.cell)
    first = min(max(here - most // 2, 0), max(len(cells) - most, 0))
    shown_cells = cells[first : first + most]
    return tuple(_line(walked, cell, notation, write) for cell in shown_cells), here - first


def _line(walked: Walked, cell: Cell, notation: Notation, write: Write) -> Row:
    trace, step = walked.trace, walked.place.step
    here = cell == walked.place.cell
    if walked.done(cell) or (here and walked.complete):
        return equation(trace, step, cell, notation, write)
    assignment = trace.program[step]
    rows, columns = (int(count) for count in trace.values[step].shape)
    terms = assignment.expression.terms(trace.before(step), cell)
    given = assignment.phase is not Phase.UPDATE
    symbols = TermWriter(trace, notation, write, given_as_numbers=given).sum(terms, symbolic=True)
    target = notation.cell(walked.target, cell, (rows, columns), trace.samples)
    return row(target, "=", symbols)


def _signed(writer: TermWriter, term: Term, symbolic: bool) -> Markup:
    sign, written = writer.product(term, symbolic=symbolic)
    return written if sign == "+" else Row((Text("−", "name"), written))
