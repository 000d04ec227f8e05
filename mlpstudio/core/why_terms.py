"""The terms of a number as they are told: gathered, split by samples, softmax written out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import prod
from typing import TypeGuard

import numpy as np

from mlpstudio.core.equations import TermWriter, Write
from mlpstudio.core.expressions import Add, Array, Expression, Scale, Values
from mlpstudio.core.markup import Fraction, Markup, Row, Scripts, Text, row
from mlpstudio.core.notation import Notation
from mlpstudio.core.rules import Total
from mlpstudio.core.symbols import parse
from mlpstudio.core.terms import Cell, Factor, Inner, Named, Operand, Term, total
from mlpstudio.core.trace import Trace

_MOST_EXPONENTIALS = 6
_LARGEST_RATIO = 1_000_000
_SPACE = Text(" ", "space")


def largest_first(values: Sequence[float]) -> list[int]:
    """Return positions, of the largest size first; of equal ones the first."""
    return sorted(range(len(values)), key=lambda index: -abs(values[index]))


def by_sample(trace: Trace, step: int, terms: tuple[Term, ...]) -> tuple[tuple[Term, ...], ...] | None:
    """Split the terms of a sum over a batch by samples; None for any other number."""
    if trace.samples == 1:
        return None
    kind = parse(trace.program[step].target).kind
    if kind == "loss":
        # One term for each output of each sample, row by row.
        return tuple(terms[sample :: trace.samples] for sample in range(trace.samples))
    if kind in ("dL_dW", "dL_db"):
        single = expanded(terms)
        return tuple((term,) for term in single) if len(single) == trace.samples else None
    return None


def expanded(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Multiply out a bracket that is the last factor: a mask times a sum."""
    found: list[Term] = []
    for term in terms:
        *others, last = term.factors
        if _is_bracket(last):
            found += [Term((*others, *t.factors), term.sign * t.sign) for t in last.terms]
        else:
            found.append(term)
    return tuple(found)


def largest_of(expression: Expression, known: Values, most: int) -> tuple[tuple[Term, ...], int, float]:
    """Take a sum over all elements of large matrices apart as far as it is told: a penalty.

    Every one of its terms evaluated by itself would take seconds.

    Parameters
    ----------
    expression
        Sums, numbers times something, and totals.
    known
        The values of the symbols.
    most
        How many terms are told.

    Returns
    -------
    tuple
        The largest terms, how many others there are, and what those come to.
    """
    parts = tuple(_totals(expression, (), known))
    values = np.concatenate([part[1].ravel() for part in parts])
    chosen = sorted(np.argsort(-np.abs(values), kind="stable")[:most].tolist())
    shown, begin = [], 0
    for inner, matrix, numbers in parts:
        inside = [index - begin for index in chosen if begin <= index < begin + matrix.size]
        for index in inside:
            (term,) = inner.terms(known, divmod(index, matrix.shape[1]))
            shown.append(Term((*numbers, *term.factors), term.sign))
        begin += matrix.size
    terms = tuple(shown)
    return terms, len(values) - len(terms), float(values.sum()) - total(terms)


def _totals(
    expression: Expression, numbers: tuple[Named, ...], known: Values
) -> Iterator[tuple[Expression, Array, tuple[Named, ...]]]:
    """Find what is added up over all elements, its weighted elements, and the numbers before it."""
    match expression:
        case Add(left, right):
            yield from _totals(left, numbers, known)
            yield from _totals(right, numbers, known)
        case Scale(number, inner):
            yield from _totals(inner, (*numbers, Named(number.name, number.value)), known)
        case Total(inner):
            factor = prod(number.value for number in numbers)
            yield inner, factor * np.asarray(inner.evaluate(known)), numbers
        case _:
            raise TypeError(f"no sum over all elements: {type(expression).__name__}")


def _is_bracket(factor: Factor) -> TypeGuard[Inner]:
    return isinstance(factor, Inner) and not factor.function


def gathered(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Put what all terms begin with before a bracket, and the diagonal of a Jacobian into one term."""
    terms = _jacobian(terms)
    if len(terms) < 2:
        return terms
    first = terms[0].factors[0]
    common = isinstance(first, Named) and all(
        len(term.factors) > 1 and term.factors[0] == first for term in terms
    )
    if not common:
        return terms
    inside = tuple(Term(term.factors[1:], term.sign) for term in terms)
    if isinstance(first, Named) and not first.name and first.value == 1.0:
        return inside
    return (Term((first, Inner("", inside, total(inside)))),)


def _jacobian(terms: tuple[Term, ...]) -> tuple[Term, ...]:
    """Write y_i g_i - y_i y_i g_i as y_i (1 - y_i) g_i, where a sum begins like softmax backwards."""
    if len(terms) < 3 or len(terms[0].factors) != 2 or not isinstance(terms[0].factors[0], Operand):
        return terms
    mine, above = terms[0].factors
    for index, term in enumerate(terms[1:], 1):
        if term.sign < 0 and term.factors == (mine, mine, above):
            rest = 1.0 - mine.value
            bracket = Inner("", (Term((Named("", 1.0),)), Term((mine,), -1)), rest)
            diagonal = Term((mine, bracket, above))
            return (*terms[1:index], diagonal, *terms[index + 1 :])
    return terms


class WhyWriter(TermWriter):
    """Writes terms with a symbol for everything, softmax as the quotient that it is.

    Parameters
    ----------
    trace, notation, write
        As for :func:`mlpstudio.core.equations.equation`.
    cell
        The number that is told: softmax puts its own exponential above the others.
    """

    def __init__(self, trace: Trace, notation: Notation, write: Write, cell: Cell) -> None:
        super().__init__(trace, notation, write, given_as_numbers=False)
        self._cell = cell

    def product(self, term: Term, *, symbolic: bool) -> tuple[str, Markup]:
        """Return a term's sign and its product; an ugly share is written as the ratio that it is."""
        first = term.factors[0]
        if isinstance(first, Named) and not first.name and len(term.factors) > 1 and 0 < first.value < 1:
            bottom = round(1.0 / first.value)
            if bottom <= _LARGEST_RATIO and abs(1.0 / bottom - first.value) < 1e-15:
                sign, rest = super().product(Term(term.factors[1:], term.sign), symbolic=symbolic)
                share = Fraction(Text("1", "number"), Text(str(bottom), "number"))
                return sign, Row((share, _SPACE, rest)) if symbolic else row(share, "·", rest)
        return super().product(term, symbolic=symbolic)

    def _call(self, factor: Inner, *, symbolic: bool) -> Markup:
        if factor.function != "softmax":
            return super()._call(factor, symbolic=symbolic)
        powers = [self._power(term, symbolic=symbolic) for term in factor.terms]
        shown: list[Markup | str] = []
        for power in powers[:_MOST_EXPONENTIALS]:
            shown += ["+", power] if shown else [power]
        if len(powers) > _MOST_EXPONENTIALS:
            shown += ["+", Text(f"… {len(powers) - _MOST_EXPONENTIALS}", "name")]
        return Fraction(powers[self._cell[0]], row(*shown))

    def _power(self, term: Term, *, symbolic: bool) -> Markup:
        sign, product = super().product(term, symbolic=symbolic)
        exponent = product if sign == "+" else row(Text("−", "name"), product)
        return Scripts(Text("e", "name"), sup=exponent)
