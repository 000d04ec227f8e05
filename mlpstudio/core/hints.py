"""Hints in three stages: the formula in words, the numbers put in, and all but the last part worked out.

Where nothing lies between the numbers put in and the result, the formula of this number comes before.

The result itself is left to be worked out; where a number is made of one other alone, that one is its result.
"""

from __future__ import annotations

from math import prod

from mlpstudio.core.answers import index_of
from mlpstudio.core.equations import TermWriter
from mlpstudio.core.inline import in_line
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import meaning
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.terms import Cell, Factor, Inner, Term, total
from mlpstudio.core.trace import Trace

STAGES = 3
"""The number of hints for a cell."""

_LONGEST = 12  # terms that are written out


def hint(trace: Trace, symbol: str, cell: Cell, stage: int) -> Message:
    """Return a hint for one cell of what an iteration computes.

    Parameters
    ----------
    trace
        The iteration.
    symbol, cell
        A step's target, and row and column from 0.
    stage
        1 for what the formula does, which is seen beside it, 2 for the formula with the numbers put in,
        3 for all but the last product or term; where these are the same, 2 has symbols instead of numbers.

    Raises
    ------
    KeyError
        The symbol is no step of this iteration.
    ValueError
        There is no such stage.
    """
    if not 1 <= stage <= STAGES:
        raise ValueError(f"there is no stage {stage}")
    index = index_of(trace, symbol)
    step = trace.program[index]
    if stage == 1:
        return meaning(trace, index)
    terms = step.expression.terms(trace.before(index), cell)
    put_in, last = _sum(terms), _all_but_the_last(terms)
    place = _place(trace, index, cell)
    if stage == 2 and put_in == last:
        writer = TermWriter(trace, SCREEN, _number, given_as_numbers=False)
        return Message(
            "{place} = {formula}", {"place": place, "formula": in_line(writer.sum(terms, symbolic=True))}
        )
    return Message("{place}: {line} = ?", {"place": place, "line": put_in if stage == 2 else last})


def _place(trace: Trace, index: int, cell: Cell) -> str:
    rows, columns = trace.values[index].shape
    return in_line(SCREEN.cell(trace.program[index].target, cell, (rows, columns), trace.samples))


def _all_but_the_last(terms: tuple[Term, ...]) -> str:
    if len(terms) > 1:
        return f"{_number(total(terms[:-1]))}{_term(terms[-1], first=False)}"
    (term,) = terms
    *before, last = term.factors
    if before:
        product = term.sign * prod(factor.value for factor in before)
        return f"{_number(product)} · {_bracketed(_number(last.value))}"
    sign = "" if term.sign > 0 else "−"
    if isinstance(last, Inner):
        return sign + _function(last, [_number(total(last.terms))] if _is_one(last) else None)
    return sign + _number(last.value)


def _is_one(inner: Inner) -> bool:
    """Whether a function takes one number; softmax takes all of a sample's."""
    return inner.function != "softmax"


def _sum(terms: tuple[Term, ...]) -> str:
    shown = "".join(_term(term, first=number == 0) for number, term in enumerate(terms[:_LONGEST]))
    return f"{shown} + …" if len(terms) > _LONGEST else shown


def _term(term: Term, *, first: bool) -> str:
    leading = first and term.sign > 0
    product = " · ".join(
        _factor(factor, leading=leading and number == 0) for number, factor in enumerate(term.factors)
    )
    if first:
        return product if term.sign > 0 else f"−{product}"
    return f" + {product}" if term.sign > 0 else f" − {product}"


def _factor(factor: Factor, *, leading: bool) -> str:
    if isinstance(factor, Inner):
        return _function(factor, None)
    text = _number(factor.value)
    return text if leading else _bracketed(text)


def _function(inner: Inner, arguments: list[str] | None) -> str:
    """Write a function of its terms, so that its value is left to be found."""
    inside = _sum(inner.terms) if arguments is None else ", ".join(arguments)
    if arguments is None and not _is_one(inner):
        inside = ", ".join(_term(term, first=True) for term in inner.terms[:_LONGEST])
    return f"{inner.function}({inside})" if inner.function else f"({inside})"


def _bracketed(text: str) -> str:
    return f"({text})" if text.startswith("−") else text


def _number(value: float) -> str:
    return f"{value + 0.0:.6g}".replace("-", "−")
