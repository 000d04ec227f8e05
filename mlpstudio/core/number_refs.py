"""References to single numbers of a run, and which numbers each was made from.

Following the references of a number's operands again and again goes down through earlier steps, and through
the update of the iteration before, to inputs, targets, settings and the parameters that a run began with. It
never comes back to where it was: each reference stands earlier.
"""

from __future__ import annotations

from collections.abc import Iterable

from mlpstudio.core.markup import Markup, Tagged
from mlpstudio.core.notation import Notation
from mlpstudio.core.origins import Beginning, comes_from_update, is_setting, setting
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell, Factor, Inner, Named, Operand, Term
from mlpstudio.core.trace import Trace


@record
class NumberRef:
    """One number of a run.

    Attributes
    ----------
    iteration
        Of which iteration.
    symbol, cell
        Which number; of a setting its name (``learning_rate``) and (0, 0).
    step
        The index in the program of the step that computed it; None for what was known before.
    """

    iteration: int
    symbol: str
    cell: Cell
    step: int | None = None


def number_at(trace: Trace, symbol: str, cell: Cell, before: int | None = None) -> NumberRef | None:
    """Return the reference to a number of an iteration; None where it has no such number.

    Parameters
    ----------
    trace, symbol, cell
        Which one.
    before
        As the step with this index sees it; without it, what the iteration computes of it.
    """
    for index in range(len(trace.program) if before is None else before):
        if trace.program[index].target == symbol:
            return _inside(NumberRef(trace.iteration, symbol, cell, index), trace.values[index].shape)
    known = trace.given.get(symbol)
    if known is not None:
        return _inside(NumberRef(trace.iteration, symbol, cell), known.shape)
    return NumberRef(trace.iteration, symbol, (0, 0)) if is_setting(trace, symbol) else None


def _inside(ref: NumberRef, shape: tuple[int, ...]) -> NumberRef | None:
    return ref if ref.cell[0] < shape[0] and ref.cell[1] < shape[1] else None


def value_of(trace: Trace, ref: NumberRef) -> float:
    """Return what a number is worth."""
    if ref.step is not None:
        return float(trace.values[ref.step][ref.cell])
    if ref.symbol in trace.given:
        return float(trace.given[ref.symbol][ref.cell])
    return setting(trace, ref.symbol)


def name_of(trace: Trace, ref: NumberRef, notation: Notation) -> Markup:
    """Return how a number is written: its letter with its indices."""
    if ref.step is None and ref.symbol not in trace.given:
        return Tagged(notation.constant(ref.symbol), ref.symbol)
    found = trace.given[ref.symbol] if ref.step is None else trace.values[ref.step]
    rows, columns = found.shape
    return notation.cell(ref.symbol, ref.cell, (rows, columns), trace.samples)


def sources(trace: Trace, ref: NumberRef, beginning: Beginning | None = None) -> tuple[NumberRef, ...]:
    """Return the numbers that one was made from, each once; none for what was given.

    Parameters
    ----------
    trace
        The iteration of the number.
    ref
        The number.
    beginning
        Of the run: what its first iteration was given was made by no update.
    """
    if ref.step is None:
        link = update_before(trace, ref, beginning or Beginning())
        return () if link is None else (link,)
    terms = trace.program[ref.step].expression.terms(trace.before(ref.step), ref.cell)
    return tuple(dict.fromkeys(links_of(trace, ref.step, terms).values()))


def update_before(trace: Trace, ref: NumberRef, beginning: Beginning) -> NumberRef | None:
    """Return the number that the iteration before computed for a parameter or an optimiser's state."""
    if not comes_from_update(trace, ref.symbol, beginning):
        return None
    steps = [index for index, step in enumerate(trace.program) if step.target == ref.symbol]
    # Programs of different iterations have the same steps, unless the training was changed between them.
    return NumberRef(trace.iteration - 1, ref.symbol, ref.cell, steps[0]) if steps else None


def links_of(trace: Trace, step: int, terms: Iterable[Term]) -> dict[tuple[str, Cell | None], NumberRef]:
    """Return where the operands of a step lead: by symbol and cell, settings by name and None."""
    found: dict[tuple[str, Cell | None], NumberRef] = {}
    for factor in _leaves(terms):
        if isinstance(factor, Operand):
            ref = number_at(trace, factor.symbol, factor.cell, before=step)
            if ref is not None:
                found[factor.symbol, factor.cell] = ref
        elif isinstance(factor, Named) and factor.name:
            name = factor.name.removeprefix("1 - ")
            found[name, None] = NumberRef(trace.iteration, name, (0, 0))
    return found


def _leaves(terms: Iterable[Term]) -> Iterable[Factor]:
    for term in terms:
        for factor in term.factors:
            if isinstance(factor, Inner):
                if factor.function.endswith("**"):
                    yield Named(factor.function.removesuffix(" **"), 0.0)
                yield from _leaves(factor.terms)
            else:
                yield factor
