"""Why this number: what it was made from, in symbols and in numbers, each operand with where it leads.

A :class:`NumberRef` says which number is meant. Following the references of its operands again and again goes
down through earlier steps, and through the update of the iteration before, to inputs, targets, settings and
the parameters that a run began with. It never comes back to where it was: each reference stands earlier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from mlpstudio.core.equations import TermWriter
from mlpstudio.core.instances import told_of
from mlpstudio.core.markup import Markup, Row, Tagged, Text
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import meaning
from mlpstudio.core.notation import Notation
from mlpstudio.core.origins import Beginning, comes_from_update, given_sentence, is_setting, setting
from mlpstudio.core.terms import Cell, Factor, Inner, Named, Operand, Term, total
from mlpstudio.core.trace import Trace
from mlpstudio.core.why_terms import WhyWriter, by_sample, gathered, largest_first

Write: TypeAlias = Callable[[float], str]

FEW = 6
"""Terms that are all shown; of more than these the largest are."""
_LARGEST, _OF_SAMPLE = 4, 2


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of a line that is not broken: mathematics or words, which may lead somewhere.

    Attributes
    ----------
    markup, words
        One of the two.
    link
        Where all of it leads; parts of mathematics are looked up in :attr:`Why.links`.
    linked
        Whether the parts of the mathematics lead somewhere: operands do, the number itself does not.
    quiet
        Whether that is left to the mouse: the numbers lead where the symbols above them do.
    more
        Whether it leads to all terms instead.
    """

    markup: Markup | None = None
    words: Message | None = None
    link: NumberRef | None = None
    linked: bool = False
    quiet: bool = False
    more: bool = False


Line: TypeAlias = tuple[Piece, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Why:
    """The answer.

    Attributes
    ----------
    ref, value
        What was asked for, and what it is worth.
    name
        How it is written.
    lines
        Symbols, numbers put in, result; of a batch, a line for each sample's share.
    sentence
        All of it in one sentence.
    links
        Where the symbols in the lines lead: by symbol and cell, a setting by its name and None.
    terms
        What sums to the value; empty for what was given.
    notes
        What else is worth saying: the mean over a batch.
    """

    ref: NumberRef
    value: float
    name: Markup
    lines: tuple[Line, ...]
    sentence: Message
    links: dict[tuple[str, Cell | None], NumberRef]
    terms: tuple[Term, ...] = ()
    notes: tuple[Message, ...] = ()


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
        link = _update_before(trace, ref, beginning or Beginning())
        return () if link is None else (link,)
    terms = trace.program[ref.step].expression.terms(trace.before(ref.step), ref.cell)
    return tuple(dict.fromkeys(_links(trace, ref.step, terms).values()))


def _update_before(trace: Trace, ref: NumberRef, beginning: Beginning) -> NumberRef | None:
    """Return the number that the iteration before computed for a parameter or an optimiser's state."""
    if not comes_from_update(trace, ref.symbol, beginning):
        return None
    steps = [index for index, step in enumerate(trace.program) if step.target == ref.symbol]
    # Programs of different iterations have the same steps, unless the training was changed between them.
    return NumberRef(trace.iteration - 1, ref.symbol, ref.cell, steps[0]) if steps else None


def _links(trace: Trace, step: int, terms: Iterable[Term]) -> dict[tuple[str, Cell | None], NumberRef]:
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


def why(
    trace: Trace,
    ref: NumberRef,
    notation: Notation,
    write: Write,
    *,
    beginning: Beginning | None = None,
    every: bool = False,
) -> Why:
    """Return what a number was made from.

    Parameters
    ----------
    trace
        The iteration of the number.
    ref
        The number.
    notation, write
        How symbols and numbers are written.
    beginning
        What the run began with.
    every
        Show all terms; without it, of many the largest, the others counted and summed.
    """
    begun = beginning or Beginning()
    value, name = value_of(trace, ref), name_of(trace, ref, notation)
    result = Piece(Tagged(Text(write(value), "number"), ref.symbol, ref.cell))
    if ref.step is None:
        return _given(trace, ref, value, name, result, begun)
    terms = trace.program[ref.step].expression.terms(trace.before(ref.step), ref.cell)
    writer = WhyWriter(trace, notation, write, ref.cell)
    shares = by_sample(trace, ref.step, terms)
    head = Row((name, Text("←" if _updates(trace, ref.step) else "=", "operator")))
    if shares is None:
        lines = _sum_lines(writer, head, terms, result, write, every)
        notes: tuple[Message, ...] = ()
    else:
        lines = _share_lines(trace, writer, name, shares, result, write, every)
        notes = _mean(trace, ref.step, shares, value)
    sentence = told_of(trace, ref.step, ref.cell) or meaning(trace, ref.step)
    return Why(ref, value, name, lines, sentence, _links(trace, ref.step, terms), terms, notes)


def _updates(trace: Trace, step: int) -> bool:
    assignment = trace.program[step]
    return assignment.target in assignment.expression.symbols()


def _given(
    trace: Trace, ref: NumberRef, value: float, name: Markup, result: Piece, beginning: Beginning
) -> Why:
    equals = Piece(Row((name, Text("=", "operator"))))
    lines: list[Line] = [(equals, result)]
    before = _update_before(trace, ref, beginning)
    if before is not None:
        words = Message("Go to the update of iteration {iteration}", {"iteration": before.iteration})
        lines.append((Piece(words=words, link=before),))
    sentence = given_sentence(trace, ref.symbol, ref.cell, value, beginning)
    return Why(ref, value, name, tuple(lines), sentence, {})


# Lines


def _sum_lines(
    writer: WhyWriter, head: Markup, terms: tuple[Term, ...], result: Piece, write: Write, every: bool
) -> tuple[Line, ...]:
    shown, rest = _shown(terms, every)
    if not rest:
        shown = gathered(shown)
    symbols = (Piece(head), *_sum(writer, shown, symbolic=True), *_rest(rest, write, symbolic=True))
    numbers = (*_sum(writer, shown, symbolic=False), *_rest(rest, write, symbolic=False))
    lines: list[Line] = [symbols]
    if _plain(numbers) != _plain(symbols[1:]) and (rest or _plain(numbers) != _plain((result,))):
        lines.append((_equals(), *numbers))
    lines.append((_equals(), result))
    return tuple(lines)


def _equals() -> Piece:
    return Piece(Text("=", "operator"))


def _shown(terms: tuple[Term, ...], every: bool) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """Return the terms that are shown, in their order, and those that are counted and summed."""
    if every or len(terms) <= FEW:
        return terms, ()
    chosen = set(largest_first([term.value for term in terms])[:_LARGEST])
    shown = tuple(term for index, term in enumerate(terms) if index in chosen)
    return shown, tuple(term for index, term in enumerate(terms) if index not in chosen)


def _sum(writer: TermWriter, terms: Sequence[Term], *, symbolic: bool) -> Iterable[Piece]:
    for position, term in enumerate(terms):
        sign, product = writer.product(term, symbolic=symbolic)
        if position:
            # After a space it is an operation, and not a sign before the number.
            product = Row((Text(" ", "space"), Text(sign, "operator"), product))
        elif sign == "−":
            product = Row((Text("−", "name"), product))
        yield Piece(product, linked=True, quiet=not symbolic)


def _of_sample(share: tuple[Term, ...]) -> tuple[tuple[Term, ...], tuple[Term, ...]]:
    """Return what is shown of a sample's share, gathered, and what is counted and summed."""
    values = [term.value for term in share]
    chosen = [index for index in largest_first(values)[:_OF_SAMPLE] if values[index]] or [0]
    shown = tuple(share[index] for index in sorted(chosen))
    return gathered(shown), tuple(term for index, term in enumerate(share) if index not in chosen)


def _rest(rest: Sequence[Term], write: Write, *, symbolic: bool, more: bool = True) -> Iterable[Piece]:
    if rest:
        text = "+ {count} more" if symbolic else "+ {count} more, together {total}"
        values = {"count": len(rest), "total": total(rest)}
        yield Piece(words=Message(text, values), more=more and not symbolic)


def _share_lines(
    trace: Trace,
    writer: WhyWriter,
    name: Markup,
    shares: tuple[tuple[Term, ...], ...],
    result: Piece,
    write: Write,
    every: bool,
) -> tuple[Line, ...]:
    """Return a line for the share of each sample, the largest first, and what they come to."""
    values = [total(share) for share in shares]
    order = largest_first(values)
    shown = order if every or len(order) <= FEW else order[:_LARGEST]
    whole = Message("the sum over {count} samples", {"count": len(shares)})
    equals = Piece(Row((name, Text("=", "operator"))))
    lines: list[Line] = [(equals, Piece(words=whole))]
    for sample in shown:
        share, rest = _of_sample(shares[sample])
        label = Message("sample {number}:", {"number": int(trace.rows[sample]) + 1})
        parts = [Piece(words=label), *_sum(writer, share, symbolic=True)]
        numbers = tuple(_sum(writer, share, symbolic=False))
        number = Piece(Text(write(values[sample]), "number"))
        if _plain(numbers) not in (_plain(tuple(parts[1:])), _plain((number,))):
            parts += [_equals(), *numbers, *_rest(rest, write, symbolic=False, more=False)]
        lines.append((*parts, _equals(), number))
    left = order[len(shown) :]
    if left:
        text = "{count} more samples, together {total}"
        told = Message(text, {"count": len(left), "total": sum(values[sample] for sample in left)})
        lines.append((Piece(words=told, more=True),))
    lines.append((equals, result))
    return tuple(lines)


def _mean(trace: Trace, step: int, shares: tuple[tuple[Term, ...], ...], value: float) -> tuple[Message, ...]:
    """Say what a sample would give by itself, and that the number is the mean of that."""
    if trace.training.reduction == "sum":
        return ()
    values = [total(share) for share in shares]
    largest = largest_first(values)[0]
    loss = trace.program[step].target == "loss"
    text = (
        "By itself, sample {number} has the loss {alone}; the mean over the {count} samples is {value}."
        if loss
        else "By itself, sample {number} would give {alone}; the mean over the {count} samples is {value}. "
        "The 1/{count} is in every error signal."
    )
    return (
        Message(text, {"number": int(trace.rows[largest]) + 1, "count": len(shares), "value": value,
                       "alone": values[largest] * len(shares)}),
    )  # fmt: skip


def _plain(pieces: Sequence[Piece]) -> str:
    return "".join(piece.markup.plain() if piece.markup is not None else str(piece.words) for piece in pieces)
