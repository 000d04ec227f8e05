"""Expressions beyond plain algebra: sums, softmax backwards, Adam's bias correction, frozen parameters."""

from __future__ import annotations

from itertools import product

import numpy as np

from mlpstudio.core.expressions import ATOM, PRODUCT, SUM, Array, Expression, Number, Symbol, Values
from mlpstudio.core.markup import Fenced, Markup, Row, Scripts, Text, row
from mlpstudio.core.notation import Notation
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell, Inner, Named, Term

_SPACE = Text(" ", "space")


@record
class RowSum(Expression):
    """The sum of each row: over the samples of a batch."""

    inner: Expression

    def evaluate(self, values: Values) -> Array:
        return self.inner.evaluate(values).sum(axis=1, keepdims=True)  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        if notation.ids:
            return notation.call("row_sum", self.inner.markup(notation))
        return Row((Scripts(Text("∑", "name"), sub=Text("samples", "name")), _SPACE,
                    self.inner._written(notation, PRODUCT)))  # fmt: skip

    def numpy_source(self) -> str:
        return f"{self.inner._source(ATOM)}.sum(axis=1, keepdims=True)"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        columns = np.shape(self.inner.evaluate(values))[1]
        return tuple(t for column in range(columns) for t in self.inner.terms(values, (cell[0], column)))

    def operands(self) -> tuple[Expression, ...]:
        return (self.inner,)


@record
class Total(Expression):
    """The sum of all elements, 1 x 1."""

    inner: Expression

    def evaluate(self, values: Values) -> Array:
        return np.asarray(self.inner.evaluate(values)).sum(keepdims=True).reshape(1, 1)  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        return Row((Text("∑", "name"), _SPACE, self.inner._written(notation, PRODUCT)))

    def numpy_source(self) -> str:
        return f"{self.inner._source(ATOM)}.sum()"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        rows, columns = np.shape(self.inner.evaluate(values))
        return tuple(t for at in product(range(rows), range(columns)) for t in self.inner.terms(values, at))

    def operands(self) -> tuple[Expression, ...]:
        return (self.inner,)


@record
class SoftmaxBackward(Expression):
    """The transposed Jacobian of softmax times what comes from above, column by column.

    ``J[i, j] = y_i (1 if i == j else 0) - y_i y_j`` for the prediction ``y``.
    """

    prediction: Symbol
    upstream: Symbol
    precedence = PRODUCT

    def evaluate(self, values: Values) -> Array:
        y, g = values[self.prediction.id], values[self.upstream.id]
        return y * (g - (y * g).sum(axis=0, keepdims=True))  # type: ignore[no-any-return]

    def markup(self, notation: Notation) -> Markup:
        y = self.prediction.markup(notation)
        diagonal = notation.call("diag", y)
        outer = Row((y, _SPACE, notation.transposed(y)))
        return Row((Fenced(row(diagonal, "−", outer)), _SPACE, self.upstream.markup(notation)))

    def numpy_source(self) -> str:
        y, g = self.prediction.id, self.upstream.id
        return f"{y} * ({g} - ({y} * {g}).sum(axis=0))"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        _, sample = cell
        mine = self.prediction.factor(values, cell)
        terms = [Term((mine, self.upstream.factor(values, cell)))]
        for j in range(len(values[self.prediction.id])):
            at = (j, sample)
            theirs = self.prediction.factor(values, at)
            terms.append(Term((mine, theirs, self.upstream.factor(values, at)), -1))
        return tuple(terms)

    def operands(self) -> tuple[Expression, ...]:
        return self.prediction, self.upstream


@record
class BiasCorrection(Expression):
    """1 - beta^t, the share of the mean that has been seen after t updates (Kingma & Ba, 2015)."""

    beta: Number
    time: Symbol
    precedence = SUM

    def evaluate(self, values: Values) -> float:
        return float(1.0 - self.beta.value ** int(values[self.time.id][0, 0]))

    def markup(self, notation: Notation) -> Markup:
        power = notation.power(self.beta.markup(notation), self.time.markup(notation))
        return row(Text("1", "number"), "−", power)

    def numpy_source(self) -> str:
        return f"1 - {self.beta.numpy_source()} ** {self.time.id}"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        power = self.beta.value ** int(values[self.time.id][0, 0])
        exponent = self.time.terms(values, (0, 0))
        return Term((Named("", 1.0),)), Term((Inner(f"{self.beta.name} **", exponent, power),), -1)

    def operands(self) -> tuple[Expression, ...]:
        return self.beta, self.time


@record
class Keep(Expression):
    """The new value where a parameter is free, the old one where it is frozen."""

    free: Symbol
    new: Expression
    old: Symbol

    def evaluate(self, values: Values) -> Array:
        kept: Array = np.where(values[self.free.id] != 0, self.new.evaluate(values), values[self.old.id])
        return kept

    def markup(self, notation: Notation) -> Markup:
        return row(self.new.markup(notation), Text(" where ", "name"), self.free.markup(notation))

    def numpy_source(self) -> str:
        return f"np.where({self.free.id}, {self.new.numpy_source()}, {self.old.id})"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        return (self.new if values[self.free.id][cell] else self.old).terms(values, cell)

    def operands(self) -> tuple[Expression, ...]:
        return self.new, self.free
