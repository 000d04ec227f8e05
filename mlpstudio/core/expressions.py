"""Expressions: small frozen trees that are evaluated, written as formula and code, and explained.

Every node answers the same four questions: what it is worth (``evaluate``), how it is written
(``markup``, and from it LaTeX and plain text), how numpy writes it (``numpy_source``), and which
operand cells, with which factors, make one number of it (``terms``).

Values are matrices: vectors are columns (n x 1), a batch has one column a sample, a loss is 1 x 1.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.functions import FUNCTIONS
from mlpstudio.core.markup import Fenced, Markup, Row, Tagged, Text, row
from mlpstudio.core.notation import Notation
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell, Factor, Inner, Named, Operand, Term, total

Array: TypeAlias = NDArray[np.floating]
Values: TypeAlias = Mapping[str, Array]

SUM, PRODUCT, SCRIPT, ATOM = range(1, 5)
_SPACE = Text(" ", "space")


class Expression(ABC):
    """A node of a formula."""

    __slots__ = ()
    precedence: int = ATOM

    @abstractmethod
    def evaluate(self, values: Values) -> Any:
        """Return the matrix (or, for numbers, the float) that this comes to; ``values`` holds the symbols."""

    @abstractmethod
    def markup(self, notation: Notation) -> Markup:
        """Return the formula."""

    @abstractmethod
    def numpy_source(self) -> str:
        """Return the formula as numpy source; the symbols' ids are the variables."""

    @abstractmethod
    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        """Return the products that sum to one cell of this."""

    @abstractmethod
    def operands(self) -> tuple[Expression, ...]:
        """Return the nodes below."""

    def latex(self, notation: Notation) -> str:
        """Return the formula as LaTeX."""
        return self.markup(notation).latex()

    def factor(self, values: Values, cell: Cell) -> Factor:
        """Return one cell of this as a single factor."""
        terms = self.terms(values, cell)
        if len(terms) == 1 and len(terms[0].factors) == 1 and terms[0].sign == 1:
            return terms[0].factors[0]
        return Inner("", terms, total(terms))

    def symbols(self) -> tuple[str, ...]:
        """Return the ids of all symbols in this, each once, in reading order."""
        found = dict.fromkeys(s for operand in self.operands() for s in operand.symbols())
        return tuple(found)

    def _written(self, notation: Notation, at_least: int) -> Markup:
        inner = self.markup(notation)
        return inner if self.precedence >= at_least else Fenced(inner)

    def _source(self, at_least: int) -> str:
        source = self.numpy_source()
        return source if self.precedence >= at_least else f"({source})"


@record
class Symbol(Expression):
    """A matrix of the trace, by its id."""

    id: str

    def evaluate(self, values: Values) -> Array:
        return values[self.id]

    def markup(self, notation: Notation) -> Markup:
        return notation.symbol(self.id)

    def numpy_source(self) -> str:
        return self.id

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        matrix = values[self.id]
        # A bias stands for every sample: a dimension of one serves all cells along it.
        at = (0 if matrix.shape[0] == 1 else cell[0], 0 if matrix.shape[1] == 1 else cell[1])
        return (Term((Operand(self.id, at, float(matrix[at])),)),)

    def operands(self) -> tuple[Expression, ...]:
        return ()

    def symbols(self) -> tuple[str, ...]:
        return (self.id,)


@record
class Number(Expression):
    """A number: a setting with a name, a plain one, or a ratio of two whole numbers (1/n)."""

    value: float
    name: str = ""
    ratio: tuple[int, int] | None = None

    def evaluate(self, values: Values) -> float:
        return self.value

    def markup(self, notation: Notation) -> Markup:
        if not self.name:
            return notation.number(self.value, self.ratio)
        return Tagged(notation.constant(self.name), self.name.removeprefix("1 - "))

    def numpy_source(self) -> str:
        if self.name:
            return f"({self.name})" if " " in self.name else self.name
        return repr(self.value) if self.ratio is None else f"({self.ratio[0]} / {self.ratio[1]})"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        return (Term((Named(self.name, self.value),)),)

    def operands(self) -> tuple[Expression, ...]:
        return ()


def ratio(top: int, bottom: int) -> Number:
    """Return the number top / bottom, shown as a fraction."""
    return Number(top / bottom, ratio=(top, bottom))


@record
class MatMul(Expression):
    """The matrix product."""

    left: Expression
    right: Expression
    precedence = PRODUCT

    def evaluate(self, values: Values) -> Array:
        return self.left.evaluate(values) @ self.right.evaluate(values)  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        return Row((self.left._written(notation, PRODUCT), _SPACE, self.right._written(notation, PRODUCT)))

    def numpy_source(self) -> str:
        return f"{self.left._source(PRODUCT)} @ {self.right._source(SCRIPT)}"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        inner = np.shape(self.left.evaluate(values))[1]
        return tuple(
            Term((self.left.factor(values, (cell[0], k)), self.right.factor(values, (k, cell[1]))))
            for k in range(inner)
        )

    def operands(self) -> tuple[Expression, ...]:
        return self.left, self.right


@record
class Transpose(Expression):
    """Rows become columns."""

    inner: Expression
    precedence = SCRIPT

    def evaluate(self, values: Values) -> Array:
        return self.inner.evaluate(values).T  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        return notation.transposed(self.inner._written(notation, ATOM))

    def numpy_source(self) -> str:
        return f"{self.inner._source(ATOM)}.T"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        return self.inner.terms(values, (cell[1], cell[0]))

    def operands(self) -> tuple[Expression, ...]:
        return (self.inner,)


@record
class Add(Expression):
    """The sum; a column is added to every column."""

    left: Expression
    right: Expression
    precedence = SUM

    def evaluate(self, values: Values) -> Array:
        return self.left.evaluate(values) + self.right.evaluate(values)  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        return row(self.left._written(notation, SUM), "+", self.right._written(notation, SUM))

    def numpy_source(self) -> str:
        return f"{self.left._source(SUM)} + {self.right._source(SUM)}"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        return self.left.terms(values, cell) + self.right.terms(values, cell)

    def operands(self) -> tuple[Expression, ...]:
        return self.left, self.right


@record
class Subtract(Expression):
    """The difference."""

    left: Expression
    right: Expression
    precedence = SUM

    def evaluate(self, values: Values) -> Array:
        return self.left.evaluate(values) - self.right.evaluate(values)  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        return row(self.left._written(notation, SUM), "−", self.right._written(notation, PRODUCT))

    def numpy_source(self) -> str:
        return f"{self.left._source(SUM)} - {self.right._source(PRODUCT)}"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        taken = tuple(Term(term.factors, -term.sign) for term in self.right.terms(values, cell))
        return self.left.terms(values, cell) + taken

    def operands(self) -> tuple[Expression, ...]:
        return self.left, self.right


@record
class Hadamard(Expression):
    """The product element by element."""

    left: Expression
    right: Expression
    precedence = PRODUCT

    def evaluate(self, values: Values) -> Array:
        return self.left.evaluate(values) * self.right.evaluate(values)  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        return row(self.left._written(notation, PRODUCT), "⊙", self.right._written(notation, PRODUCT))

    def numpy_source(self) -> str:
        return f"{self.left._source(PRODUCT)} * {self.right._source(SCRIPT)}"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        return (Term((self.left.factor(values, cell), self.right.factor(values, cell))),)

    def operands(self) -> tuple[Expression, ...]:
        return self.left, self.right


@record
class Divide(Expression):
    """The quotient element by element, or of a matrix by a number."""

    left: Expression
    right: Expression
    precedence = PRODUCT

    def evaluate(self, values: Values) -> Array:
        return self.left.evaluate(values) / self.right.evaluate(values)  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        over = Text("/", "operator")
        return row(self.left._written(notation, PRODUCT), over, self.right._written(notation, SCRIPT))

    def numpy_source(self) -> str:
        return f"{self.left._source(PRODUCT)} / {self.right._source(SCRIPT)}"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        below = self.right.terms(values, cell)
        return (Term((self.left.factor(values, cell), Inner("1 /", below, 1.0 / total(below)))),)

    def operands(self) -> tuple[Expression, ...]:
        return self.left, self.right


@record
class Scale(Expression):
    """A number times a matrix."""

    number: Number
    inner: Expression
    precedence = PRODUCT

    def evaluate(self, values: Values) -> Array:
        return self.number.value * self.inner.evaluate(values)  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        return Row((self.number.markup(notation), _SPACE, self.inner._written(notation, PRODUCT)))

    def numpy_source(self) -> str:
        return f"{self.number.numpy_source()} * {self.inner._source(SCRIPT)}"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        number = Named(self.number.name, self.number.value)
        return tuple(term.times(number) for term in self.inner.terms(values, cell))

    def operands(self) -> tuple[Expression, ...]:
        return self.number, self.inner


@record
class Apply(Expression):
    """A function of every element (softmax: of every column)."""

    function: str
    inner: Expression

    @property
    def precedence(self) -> int:  # type: ignore[override]
        """A power binds like a script, a call is an atom."""
        return SCRIPT if self.function == "square" else ATOM

    def evaluate(self, values: Values) -> Array:
        return FUNCTIONS[self.function].value(self.inner.evaluate(values))

    def markup(self, notation: Notation) -> Markup:
        function = FUNCTIONS[self.function]
        if function.write is not None:
            return function.write(self.inner._written(notation, ATOM), self.inner.markup(notation))
        return notation.call(function.title, self.inner.markup(notation))

    def numpy_source(self) -> str:
        return FUNCTIONS[self.function].source.format(u=self.inner._source(ATOM))

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        value = float(self.evaluate(values)[cell])
        return (Term((Inner(self.function, self._arguments(values, cell), value),)),)

    def _arguments(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        if self.function != "softmax":
            return self.inner.terms(values, cell)
        rows = np.shape(self.inner.evaluate(values))[0]
        return tuple(term for r in range(rows) for term in self.inner.terms(values, (r, cell[1])))

    def operands(self) -> tuple[Expression, ...]:
        return (self.inner,)


@record
class Derivative(Expression):
    """The derivative of an elementwise activation at the pre-activation, whose activation is known too."""

    function: str
    at: Symbol
    value: Symbol

    def evaluate(self, values: Values) -> Array:
        derivative = FUNCTIONS[self.function].derivative
        assert derivative is not None, f"{self.function} has no elementwise derivative"
        return derivative(values[self.at.id], values[self.value.id])

    def markup(self, notation: Notation) -> Markup:
        return notation.call(FUNCTIONS[self.function].title, self.at.markup(notation), prime=True)

    def numpy_source(self) -> str:
        return FUNCTIONS[self.function].derivative_source.format(u=self.at.id, z=self.value.id)

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        value = float(self.evaluate(values)[cell])
        return (Term((Inner(f"{self.function}'", self.at.terms(values, cell), value),)),)

    def operands(self) -> tuple[Expression, ...]:
        return (self.at,)
