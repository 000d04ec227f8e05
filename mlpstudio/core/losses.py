"""Losses: value, gradient, formula and source of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.expressions import Apply, Array, Expression, Scale, Subtract, Symbol, Values, ratio
from mlpstudio.core.markup import Fenced, Markup, Row, Scripts, Text, row
from mlpstudio.core.notation import Notation
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell, Factor, Inner, Named, Term

Elements = NDArray[np.floating]


@record
class Loss:
    """One loss function.

    The loss is ``share`` times the sum of ``elements`` over outputs and samples.

    Attributes
    ----------
    name, title
        The name in files, and on screen.
    elements
        ``elements(y_hat, y, u)``: what each output of each sample contributes (outputs x samples), before
        the share. Fused losses compute it from the pre-activation ``u``, so that it never overflows.
    per_output
        Whether the mean is over the outputs too, and not over the samples alone.
    slope
        ``slope(y_hat, y)``: the expression of the derivative of ``elements`` by ``y_hat``, up to ``factor``;
        for fused losses by the pre-activation ``u``.
    factor
        A constant factor of that derivative.
    source
        numpy source of the sum of the elements, with ``{p}``, ``{y}`` and ``{u}``.
    body
        The formula below the sum sign, from the markups of prediction and target.
    needs
        The output activation this loss is computed together with; None for all losses that take any.
    """

    name: str
    title: str
    elements: Callable[[Elements, Elements, Elements], Elements]
    per_output: bool
    slope: Callable[[Expression, Expression], Expression]
    factor: int
    source: str
    body: Callable[[Markup, Markup], Markup]
    needs: str | None = None
    halved: bool = False

    def divisor(self, outputs: int, samples: int, reduction: str) -> int:
        """Return what the sum of the elements is divided by; "sum" leaves the samples out, nothing else."""
        return (outputs if self.per_output else 1) * (samples if reduction == "mean" else 1)

    def gradient(self, prediction: Symbol, target: Symbol, divisor: int) -> Expression:
        """Return dL/dy_hat, or dL/du for a fused loss; the 1/n of a mean is inside."""
        slope = self.slope(prediction, target)
        return slope if divisor == self.factor else Scale(ratio(self.factor, divisor), slope)


def _half_squares(p: Elements, y: Elements, u: Elements) -> Elements:
    return 0.5 * np.square(p - y)


def _huber(p: Elements, y: Elements, u: Elements) -> Elements:
    e = np.abs(p - y)
    return np.where(e <= 1, 0.5 * e * e, e - 0.5)


def _binary(p: Elements, y: Elements, u: Elements) -> Elements:
    # -y ln(sigmoid(u)) - (1 - y) ln(1 - sigmoid(u)), without a logarithm of 0
    return np.maximum(u, 0) - u * y + np.log1p(np.exp(-np.abs(u)))


def _cross_entropy(p: Elements, y: Elements, u: Elements) -> Elements:
    # -ln(softmax(u)) = ln(sum(exp(u))) - u, with the largest u taken out
    top = u.max(axis=0, keepdims=True)
    return y * (top + np.log(np.exp(u - top).sum(axis=0, keepdims=True)) - u)  # type: ignore[no-any-return]


def _error(p: Expression, y: Expression) -> Expression:
    return Subtract(p, y)


def _squared(p: Markup, y: Markup) -> Markup:
    return Scripts(Fenced(row(p, "−", y)), sup=Text("2", "number"))


def _log(of: Markup) -> Markup:
    return Row((Text("ln", "name"), Text(" ", "space"), of))


def _binary_body(p: Markup, y: Markup) -> Markup:
    one, space = Text("1", "number"), Text(" ", "space")
    first = Row((y, space, _log(p)))
    second = Row((Fenced(row(one, "−", y)), space, _log(Fenced(row(one, "−", p)))))
    return Fenced(row(Row((Text("−", "name"), first)), "−", second))


def _cross_body(p: Markup, y: Markup) -> Markup:
    return Fenced(Row((Text("−", "name"), y, Text(" ", "space"), _log(p))))


_ALL = (
    Loss("half_squared_error", "Half squared error (MSE with 1/2)", _half_squares, False, _error, 1,
         "({p} - {y})**2", _squared, halved=True),
    Loss("mean_squared_error", "Mean squared error", lambda p, y, u: np.square(p - y), True, _error, 2,
         "({p} - {y})**2", _squared),
    Loss("mean_absolute_error", "Mean absolute error", lambda p, y, u: np.abs(p - y), True,
         lambda p, y: Apply("sign", Subtract(p, y)), 1,
         "np.abs({p} - {y})", lambda p, y: Fenced(row(p, "−", y), "|", "|")),
    Loss("huber", "Huber loss (delta 1)", _huber, True, lambda p, y: Apply("clip", Subtract(p, y)), 1,
         "np.where(np.abs({p} - {y}) <= 1, ({p} - {y})**2 / 2, np.abs({p} - {y}) - 0.5)",
         lambda p, y: Row((Text("huber", "name"), Fenced(row(p, "−", y))))),
    Loss("binary_cross_entropy", "Binary cross-entropy", _binary, True, _error, 1,
         "(np.logaddexp({u}, 0) - {u} * {y})", _binary_body, needs="sigmoid"),
    Loss("cross_entropy", "Cross-entropy", _cross_entropy, False, _error, 1,
         "({y} * (np.log(np.exp({u} - {u}.max(axis=0)).sum(axis=0)) + {u}.max(axis=0) - {u}))", _cross_body,
         needs="softmax"),
)  # fmt: skip

LOSSES: Mapping[str, Loss] = MappingProxyType({loss.name: loss for loss in _ALL})


@record
class LossValue(Expression):
    """The loss of a batch, 1 x 1."""

    loss: str
    prediction: Symbol
    target: Symbol
    pre_activation: Symbol
    divisor: int

    def evaluate(self, values: Values) -> Array:
        """Return the loss as a 1 x 1 matrix."""
        return np.asarray(self._elements(values).sum() / self.divisor).reshape(1, 1)

    def _elements(self, values: Values) -> Elements:
        ids = (self.prediction.id, self.target.id, self.pre_activation.id)
        return LOSSES[self.loss].elements(*(values[symbol] for symbol in ids))

    def markup(self, notation: Notation) -> Markup:
        """Return the formula as textbooks have it: a fused loss too is shown by its prediction."""
        loss = LOSSES[self.loss]
        whole = self.divisor * (2 if loss.halved else 1)
        body = loss.body(self.prediction.markup(notation), self.target.markup(notation))
        total = Row((Text("∑", "name"), Text(" ", "space"), body))
        if whole == 1:
            return total
        return Row((notation.number(1 / whole, (1, whole)), Text(" ", "space"), total))

    def numpy_source(self) -> str:
        """Return numpy source."""
        loss = LOSSES[self.loss]
        body = loss.source.format(p=self.prediction.id, y=self.target.id, u=self.pre_activation.id)
        whole = self.divisor * (2 if loss.halved else 1)
        call = f"{body}.sum()" if body.startswith(("np.abs", "np.where")) else f"({body}).sum()"
        return call if whole == 1 else f"{call} / {whole}"

    def terms(self, values: Values, cell: Cell) -> tuple[Term, ...]:
        """Return one term for each output of each sample."""
        elements = self._elements(values)
        share = Named("", 1.0 / self.divisor)
        return tuple(
            Term((share, self._element(values, (int(at[0]), int(at[1])), float(elements[at]))))
            for at in np.ndindex(elements.shape)
        )

    def _element(self, values: Values, cell: Cell, value: float) -> Factor:
        target = Term((self.target.factor(values, cell),))
        prediction = Term((self.prediction.factor(values, cell),))
        if LOSSES[self.loss].needs is None:
            return Inner(self.loss, (prediction, Term(target.factors, -1)), value)
        return Inner(self.loss, (target, prediction), value)

    def operands(self) -> tuple[Expression, ...]:
        """Return what the loss is computed from."""
        if LOSSES[self.loss].needs is None:
            return self.prediction, self.target
        return self.prediction, self.target, self.pre_activation
