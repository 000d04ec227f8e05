"""Why this number: what it was made from, in symbols and in numbers, each operand with where it leads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

from mlpstudio.core.equations import TermWriter
from mlpstudio.core.instances import told_of
from mlpstudio.core.markup import Markup, Row, Tagged, Text
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import meaning
from mlpstudio.core.notation import Notation
from mlpstudio.core.number_refs import NumberRef, links_of, name_of, update_before, value_of
from mlpstudio.core.origins import Beginning, given_sentence
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell, Named, Term, total
from mlpstudio.core.trace import Trace
from mlpstudio.core.why_terms import WhyWriter, by_sample, gathered, largest_first, largest_of

Write: TypeAlias = Callable[[float], str]

FEW = 6
"""Terms that are all shown; of more than these the largest are."""
MOST = 200
"""Terms that are shown at most, however many are wanted."""
_LARGEST, _OF_SAMPLE = 4, 2


@record
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


@record(eq=False)
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
        Show all terms, up to :data:`MOST`; without it, of many the largest, the others counted and summed.
    """
    begun = beginning or Beginning()
    value, name = value_of(trace, ref), name_of(trace, ref, notation)
    result = Piece(Tagged(Text(write(value), "number"), ref.symbol, ref.cell))
    if ref.step is None:
        return _given(trace, ref, value, name, result, begun)
    told = _told(trace, ref.step, ref.cell, MOST if every else _LARGEST)
    terms = told.terms
    writer = WhyWriter(trace, notation, write, ref.cell)
    shares = by_sample(trace, ref.step, terms)
    head = Row((name, Text("←" if _updates(trace, ref.step) else "=", "operator")))
    if shares is None:
        lines = _sum_lines(writer, head, _shown(told, every), result, write)
        notes: tuple[Message, ...] = ()
    else:
        lines = _share_lines(trace, writer, name, shares, result, write, every)
        notes = _mean(trace, ref.step, shares, value)
    sentence = told_of(trace, ref.step, ref.cell) or meaning(trace, ref.step)
    links = links_of(trace, ref.step, terms)
    if told.count:
        terms = (*terms, Term((Named("", told.rest),)))
    return Why(ref, value, name, lines, sentence, links, terms, notes)


@record
class _Told:
    """Terms that are told one by one, how many others there are, and what those come to."""

    terms: tuple[Term, ...]
    count: int = 0
    rest: float = 0.0


def _told(trace: Trace, step: int, cell: Cell, most: int) -> _Told:
    """Return the terms of a number: all of them, but of a penalty on very many weights."""
    assignment, known = trace.program[step], trace.before(step)
    weights = sum(known[symbol].size for symbol in assignment.expression.symbols())
    if assignment.target == "penalty" and weights > MOST:
        return _Told(*largest_of(assignment.expression, known, most))
    return _Told(assignment.expression.terms(known, cell))


def _updates(trace: Trace, step: int) -> bool:
    assignment = trace.program[step]
    return assignment.target in assignment.expression.symbols()


def _given(
    trace: Trace, ref: NumberRef, value: float, name: Markup, result: Piece, beginning: Beginning
) -> Why:
    equals = Piece(Row((name, Text("=", "operator"))))
    lines: list[Line] = [(equals, result)]
    before = update_before(trace, ref, beginning)
    if before is not None:
        words = Message("Go to the update of iteration {iteration}", {"iteration": before.iteration})
        lines.append((Piece(words=words, link=before),))
    sentence = given_sentence(trace, ref.symbol, ref.cell, value, beginning)
    return Why(ref, value, name, tuple(lines), sentence, {})


# Lines


def _sum_lines(writer: WhyWriter, head: Markup, told: _Told, result: Piece, write: Write) -> tuple[Line, ...]:
    shown, rest = told.terms, told.count
    if not rest:
        shown = gathered(shown)
    symbols = (Piece(head), *_sum(writer, shown, symbolic=True), *_rest(told, symbolic=True))
    numbers = (*_sum(writer, shown, symbolic=False), *_rest(told, symbolic=False))
    lines: list[Line] = [symbols]
    if _plain(numbers) != _plain(symbols[1:]) and (rest or _plain(numbers) != _plain((result,))):
        lines.append((_equals(), *numbers))
    lines.append((_equals(), result))
    return tuple(lines)


def _equals() -> Piece:
    return Piece(Text("=", "operator"))


def _shown(told: _Told, every: bool) -> _Told:
    """Return the terms that are shown, in their order; the others are counted and summed."""
    terms = told.terms
    if told.count or len(terms) <= (MOST if every else FEW):
        return told
    chosen = set(largest_first([term.value for term in terms])[: MOST if every else _LARGEST])
    shown = tuple(term for index, term in enumerate(terms) if index in chosen)
    rest = tuple(term for index, term in enumerate(terms) if index not in chosen)
    return _Told(shown, len(rest), total(rest))


def _sum(writer: TermWriter, terms: Sequence[Term], *, symbolic: bool) -> Iterable[Piece]:
    for position, term in enumerate(terms):
        sign, product = writer.product(term, symbolic=symbolic)
        if position:
            # After a space it is an operation, and not a sign before the number.
            product = Row((Text(" ", "space"), Text(sign, "operator"), product))
        elif sign == "−":
            product = Row((Text("−", "name"), product))
        yield Piece(product, linked=True, quiet=not symbolic)


def _of_sample(share: tuple[Term, ...]) -> _Told:
    """Return what is shown of a sample's share, gathered, and what is counted and summed."""
    values = [term.value for term in share]
    chosen = [index for index in largest_first(values)[:_OF_SAMPLE] if values[index]] or [0]
    shown = tuple(share[index] for index in sorted(chosen))
    rest = [term for index, term in enumerate(share) if index not in chosen]
    return _Told(gathered(shown), len(rest), total(rest))


def _rest(told: _Told, *, symbolic: bool, more: bool = True) -> Iterable[Piece]:
    if told.count:
        text = "+ {count} more" if symbolic else "+ {count} more, together {total}"
        values = {"count": told.count, "total": told.rest}
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
    shown = order[: MOST if every else FEW if len(order) <= FEW else _LARGEST]
    whole = Message("the sum over {count} samples", {"count": len(shares)})
    equals = Piece(Row((name, Text("=", "operator"))))
    lines: list[Line] = [(equals, Piece(words=whole))]
    for sample in shown:
        share = _of_sample(shares[sample])
        label = Message("sample {number}:", {"number": trace.number_of(sample)})
        parts = [Piece(words=label), *_sum(writer, share.terms, symbolic=True)]
        numbers = tuple(_sum(writer, share.terms, symbolic=False))
        number = Piece(Text(write(values[sample]), "number"))
        if _plain(numbers) not in (_plain(tuple(parts[1:])), _plain((number,))):
            parts += [_equals(), *numbers, *_rest(share, symbolic=False, more=False)]
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
        Message(text, {"number": trace.number_of(largest), "count": len(shares), "value": value,
                       "alone": values[largest] * len(shares)}),
    )  # fmt: skip


def _plain(pieces: Sequence[Piece]) -> str:
    return "".join(piece.markup.plain() if piece.markup is not None else str(piece.words) for piece in pieces)
