"""The same step, neuron by neuron: one line for each number, first in symbols, then in numbers.

``u2 = -3 x1 + 4 x2 + 2 = -3 * 1 + 4 * 2 + 2 = 7``: what is known from the start (weights and biases in the
forward and backward pass, settings) stands as a number at once; what this iteration computed stands as a
symbol first. Everything comes from the terms of the expression.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import islice, pairwise, product
from typing import TypeAlias

from mlpstudio.core.functions import FUNCTIONS
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.markup import Fenced, Fraction, Markup, Row, Tagged, Text, row
from mlpstudio.core.notation import Notation
from mlpstudio.core.program import Phase
from mlpstudio.core.symbols import parse
from mlpstudio.core.terms import Cell, Factor, Inner, Named, Operand, Term
from mlpstudio.core.trace import Trace

Write: TypeAlias = Callable[[float], str]

MOST_TERMS = 8
_WEIGHTS = ("W", "dL_dW", "dJ_dW")
_SPACE, _DOT = Text(" ", "space"), Text("·", "operator")


def equation(trace: Trace, index: int, cell: Cell, notation: Notation, write: Write) -> Row:
    """Return the line of one number of a step.

    Parameters
    ----------
    trace, index
        The step ``trace.program[index]``.
    cell
        Row and column of its matrix.
    notation
        How symbols are written.
    write
        How numbers are written.
    """
    step, value = trace.program[index], trace.values[index]
    known = trace.before(index)
    terms = step.expression.terms(known, cell)
    writer = TermWriter(trace, notation, write, given_as_numbers=step.phase is not Phase.UPDATE)
    target = notation.cell(step.target, cell, value.shape, trace.samples)
    sign = "←" if step.target in step.expression.symbols() else "="
    symbols, numbers = writer.sum(terms, symbolic=True), writer.sum(terms, symbolic=False)
    result = Text(write(float(value[cell])), "number")
    parts: list[Markup | str] = [target, sign, symbols]
    if numbers.plain() != symbols.plain():
        parts += ["=", numbers]
    if numbers.plain() != result.plain():
        parts += ["=", Tagged(result, step.target, cell)]
    return row(*parts)


def _told(factors: tuple[Factor, ...]) -> tuple[Factor, ...]:
    """Leave out a share of 1, unless nothing else is there."""
    rest = tuple(f for f in factors if not (isinstance(f, Named) and not f.name and f.value == 1.0))
    return rest or factors


def _joined(parts: list[tuple[Markup, bool]], *, symbolic: bool) -> Markup:
    """Multiply: a number and the symbol after it stand side by side, anything else takes a dot."""
    items: list[Markup] = [parts[0][0]]
    for (_, number), (part, is_number) in pairwise(parts):
        beside = symbolic and number and not is_number
        items += [_SPACE if beside else _DOT, part]
    return items[0] if len(items) == 1 else Row(tuple(items))


def _is_single(markup: Markup) -> bool:
    """Tell whether a power can be put on it without brackets."""
    text = markup.plain()
    return text.replace(".", "").isalnum()


def lines(
    trace: Trace, index: int, notation: Notation, write: Write, *, sample: int = 0, most: int = 24
) -> tuple[Row, ...]:
    """Return one line for each neuron, or each weight, of a step.

    Parameters
    ----------
    trace, index, notation, write
        As for :func:`equation`.
    sample
        The column that is told where a step has one for every sample of the batch.
    most
        Lines at most.
    """
    rows, columns = trace.values[index].shape
    name = parse(trace.program[index].target)
    of_weights = name.kind in _WEIGHTS or name.of == "W"
    shown = range(columns) if of_weights else (min(sample, columns - 1),)
    cells = islice(product(range(rows), shown), most)
    return tuple(equation(trace, index, cell, notation, write) for cell in cells)


class TermWriter:
    """Writes sums of terms, with symbols for what was computed or with numbers throughout.

    Parameters
    ----------
    trace, notation, write
        As for :func:`equation`.
    given_as_numbers
        Whether weights and biases stand as numbers among symbols.
    """

    def __init__(self, trace: Trace, notation: Notation, write: Write, *, given_as_numbers: bool) -> None:
        self.trace, self.notation, self.write = trace, notation, write
        self.given_as_numbers = given_as_numbers

    def sum(self, terms: tuple[Term, ...], *, symbolic: bool) -> Markup:
        """Return a sum; of a long one the first terms and the count of the others."""
        shown = terms[:MOST_TERMS]
        parts: list[Markup | str] = []
        for position, term in enumerate(shown):
            sign, product = self.product(term, symbolic=symbolic)
            parts += ([sign] if position or sign != "+" else []) + [product]
        if len(terms) > len(shown):
            parts += ["+", Text(f"… {len(terms) - len(shown)}", "name")]
        if parts and parts[0] == "−":
            parts[0] = Text("−", "name")
        return parts[0] if len(parts) == 1 and not isinstance(parts[0], str) else row(*parts)

    def product(self, term: Term, *, symbolic: bool) -> tuple[str, Markup]:
        """Return a term's sign and its product; a leading negative number joins the sign."""
        sign = term.sign
        above: list[tuple[Markup, bool]] = []  # what is multiplied, and whether a space is enough after it
        below: Markup | None = None
        for factor in _told(term.factors):
            if isinstance(factor, Inner) and factor.function == "1 /":
                below = self.sum(factor.terms, symbolic=symbolic)
                continue
            value = self._number(factor, symbolic=symbolic)
            if value is None:
                above.append((self._symbol(factor, symbolic=symbolic), False))
                continue
            if not above and value < 0:
                sign, value = -sign, -value
            above.append((self._signed(factor, value, bare=not above), True))
        product = _joined(above, symbolic=symbolic)
        return "+" if sign > 0 else "−", product if below is None else Fraction(product, below)

    def _number(self, factor: Factor, *, symbolic: bool) -> float | None:
        """Return the number that a factor is shown as, or None where it is shown as a symbol or a call."""
        if isinstance(factor, Inner):
            return None
        if not symbolic:
            return factor.value
        if isinstance(factor, Named):
            return None if factor.name else factor.value
        given = parse(factor.symbol).kind in ("W", "b")
        return factor.value if given and self.given_as_numbers else None

    def _signed(self, factor: Factor, value: float, *, bare: bool) -> Markup:
        text: Markup = Text(self.write(value), "number")
        if isinstance(factor, Operand):
            text = Tagged(text, factor.symbol, factor.cell)
        elif isinstance(factor, Named) and factor.name:
            text = Tagged(text, factor.name.removeprefix("1 - "))
        return text if bare or value >= 0 else Fenced(text)

    def _symbol(self, factor: Factor, *, symbolic: bool) -> Markup:
        if isinstance(factor, Named):
            return self.constant(factor.name)
        if isinstance(factor, Operand):
            shape = self._shape(factor.symbol)
            return self.notation.cell(factor.symbol, factor.cell, shape, self.trace.samples)
        return self._call(factor, symbolic=symbolic)

    def constant(self, name: str) -> Markup:
        """Return the letter of a setting, tagged with its name."""
        return Tagged(self.notation.constant(name), name.removeprefix("1 - "))

    def _shape(self, symbol: str) -> tuple[int, int]:
        found = self.trace.given.get(symbol)
        rows, columns = (self.trace.value(symbol) if found is None else found).shape
        return rows, columns

    def _call(self, factor: Inner, *, symbolic: bool) -> Markup:
        name = factor.function.removesuffix("'")
        inner = self.sum(factor.terms, symbolic=symbolic)
        if not name:
            return Fenced(inner)
        if name.endswith("**"):
            base = self.constant(name[:-3]) if symbolic else Text(self.write(factor.value), "number")
            return self.notation.power(base, inner) if symbolic else base
        if name in LOSSES:
            return self._loss(name, factor, symbolic=symbolic)
        function = FUNCTIONS[name]
        if name == "identity" and not factor.function.endswith("'"):
            return inner
        if function.write is not None and not factor.function.endswith("'"):
            return function.write(inner if _is_single(inner) else Fenced(inner), inner)
        return self.notation.call(function.title, inner, prime=factor.function.endswith("'"))

    def _loss(self, name: str, factor: Inner, *, symbolic: bool) -> Markup:
        """Write one output's share of the loss: by its own formula, with its prediction and target put in."""
        loss = LOSSES[name]
        one, other = (self.sum((Term(term.factors),), symbolic=symbolic) for term in factor.terms)
        prediction, target = (one, other) if loss.needs is None else (other, one)
        if not symbolic and target.plain()[:1] in ("-", "\N{MINUS SIGN}"):
            target = Fenced(target)
        body = loss.body(prediction, target)
        half = Fraction(Text("1", "number"), Text("2", "number"))
        return Row((half, _SPACE, body)) if loss.halved else body
