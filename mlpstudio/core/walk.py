"""Inside a step: its numbers one after the other, and of a number that is a sum its products one by one.

A place in there is light: which step, which cell, which of its terms. Terms are taken apart only where one
stands, so that a walk through a large product costs what one of its cells costs.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from mlpstudio.core.sheet import per_sample
from mlpstudio.core.terms import Cell, Named, Term, total
from mlpstudio.core.trace import Trace
from mlpstudio.core.why_terms import expanded

MOST_TERMS = 20_000
"""A number of more terms, as a penalty on very many weights, is one term here."""


class TermPlace(NamedTuple):
    """A place inside a click.

    Attributes
    ----------
    step
        The index of the step in the program.
    row, column
        The cell of its result.
    term
        Which of the terms that sum to it, from 0.
    """

    step: int
    row: int
    column: int
    term: int

    @property
    def cell(self) -> Cell:
        """The cell."""
        return self.row, self.column


@dataclass(frozen=True, eq=False)
class Walked:
    """What is told at a place.

    Attributes
    ----------
    trace, place
        The iteration, and the place in one of its steps.
    """

    trace: Trace
    place: TermPlace

    @property
    def target(self) -> str:
        """The symbol that is computed."""
        return self.trace.program[self.place.step].target

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """All terms of the cell."""
        return terms_of(self.trace, self.place.step, self.place.cell)

    @property
    def term(self) -> Term:
        """The one under way."""
        return self.terms[self.place.term]

    @property
    def complete(self) -> bool:
        """Whether it is the last term of its cell."""
        return self.place.term == len(self.terms) - 1

    @property
    def value(self) -> float:
        """What the cell comes to."""
        return float(self.trace.values[self.place.step][self.place.cell])

    @property
    def sum(self) -> float:
        """The sum so far, this term included; with the last term it is the cell as it was computed."""
        return self.value if self.complete else total(self.terms[: self.place.term + 1])

    @property
    def cells(self) -> int:
        """How many cells the step has."""
        return int(self.trace.values[self.place.step].size)

    @property
    def number(self) -> int:
        """Which of them this is, from 1, in the order in which they are walked through."""
        rows, columns = map(int, self.trace.values[self.place.step].shape)
        row, column = self.place.cell
        return 1 + column * rows + row if self.by_samples else 1 + row * columns + column

    @property
    def by_samples(self) -> bool:
        """Whether a whole sample comes before the next one; else it goes row by row."""
        return by_samples(self.trace, self.place.step)

    def done(self, cell: Cell) -> bool:
        """Tell whether a cell has been computed before this one."""
        return _key(cell, self.by_samples) < _key(self.place.cell, self.by_samples)


def by_samples(trace: Trace, step: int) -> bool:
    """Tell whether the cells of a step are walked through sample by sample, and not row by row."""
    return trace.samples > 1 and per_sample(trace.program[step].target)


@lru_cache(maxsize=2)
def terms_of(trace: Trace, step: int, cell: Cell) -> tuple[Term, ...]:
    """Return the terms of a cell one by one; a cell of too many terms is one term."""
    assignment, known = trace.program[step], trace.before(step)
    if assignment.target in ("penalty", "loss"):
        size = sum(known[symbol].size for symbol in assignment.expression.symbols())
        if size > MOST_TERMS:
            return (Term((Named("", float(trace.values[step][cell])),)),)
    return expanded(assignment.expression.terms(known, cell))


def first_term(trace: Trace, click: int) -> TermPlace:
    """Return the first place inside a click, 1..n."""
    return TermPlace(trace.at_click(click)[0], 0, 0, 0)


def last_term(trace: Trace, click: int) -> TermPlace:
    """Return the last place inside a click, 1..n."""
    return _last(trace, trace.at_click(click)[-1])


def term_after(trace: Trace, at: TermPlace) -> TermPlace | None:
    """Return the next place inside the same click; None where the click is complete."""
    if at.term + 1 < len(terms_of(trace, at.step, at.cell)):
        return at._replace(term=at.term + 1)
    return cell_after(trace, at)


def term_before(trace: Trace, at: TermPlace) -> TermPlace | None:
    """Return the place before inside the same click; None at its first one."""
    if at.term:
        return at._replace(term=at.term - 1)
    cell = _moved(trace, at, -1)
    if cell is not None:
        return TermPlace(at.step, *cell, len(terms_of(trace, at.step, cell)) - 1)
    steps = trace.at_click(trace.program[at.step].click)
    place = steps.index(at.step)
    return _last(trace, steps[place - 1]) if place else None


def cell_after(trace: Trace, at: TermPlace) -> TermPlace | None:
    """Return the first term of the next cell inside the same click; None after the last one."""
    cell = _moved(trace, at, 1)
    return _step_after(trace, at) if cell is None else TermPlace(at.step, *cell, 0)


def line_after(trace: Trace, at: TermPlace) -> TermPlace | None:
    """Return the first term of the next row, or of the next sample; None after the last one."""
    rows, columns = trace.values[at.step].shape
    if by_samples(trace, at.step):
        return _step_after(trace, at) if at.column + 1 == columns else TermPlace(at.step, 0, at.column + 1, 0)
    return _step_after(trace, at) if at.row + 1 == rows else TermPlace(at.step, at.row + 1, 0, 0)


def _key(cell: Cell, columns_first: bool) -> Cell:
    return (cell[1], cell[0]) if columns_first else cell


def _last(trace: Trace, step: int) -> TermPlace:
    rows, columns = trace.values[step].shape
    cell = (rows - 1, columns - 1)
    return TermPlace(step, *cell, len(terms_of(trace, step, cell)) - 1)


def _moved(trace: Trace, at: TermPlace, by: int) -> Cell | None:
    """Return the cell after or before one; None where the step ends."""
    rows, columns = trace.values[at.step].shape
    if by_samples(trace, at.step):
        flat = at.column * rows + at.row + by
        return (flat % rows, flat // rows) if 0 <= flat < rows * columns else None
    flat = at.row * columns + at.column + by
    return (flat // columns, flat % columns) if 0 <= flat < rows * columns else None


def _step_after(trace: Trace, at: TermPlace) -> TermPlace | None:
    steps = trace.at_click(trace.program[at.step].click)
    place = steps.index(at.step) + 1
    return TermPlace(steps[place], 0, 0, 0) if place < len(steps) else None
