"""A step's equation: its expression taken apart into matrices and the signs between them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import singledispatch

import numpy as np

from mlpstudio.core.expressions import (
    PRODUCT,
    SCRIPT,
    SUM,
    Add,
    Apply,
    Derivative,
    Divide,
    Expression,
    Hadamard,
    MatMul,
    Number,
    Scale,
    Subtract,
    Symbol,
    Transpose,
)
from mlpstudio.core.functions import FUNCTIONS
from mlpstudio.core.losses import LOSSES, LossValue
from mlpstudio.core.markup import Fenced, Markup, Row, Scripts, Text, row
from mlpstudio.core.notation import Notation
from mlpstudio.core.rules import BiasCorrection, Keep, RowSum, SoftmaxBackward, Total
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.render.equation import MatrixPart, Part, SignPart

Parts = list[Part]


def equation_parts(trace: Trace, index: int, notation: Notation) -> Parts:
    """Return the operands of a step, the signs between them, and its result.

    Parameters
    ----------
    trace, index
        The step ``trace.program[index]``.
    notation
        How symbols are written.
    """
    step = trace.program[index]
    maker = _Maker(trace.before(index), notation)
    result = MatrixPart(step.target, trace.values[index], notation.symbol(step.target))
    return [*maker.parts(step.expression, SUM), SignPart.of("="), result]


def result_parts(trace: Trace, index: int, notation: Notation) -> Parts:
    """Return the result of a step alone."""
    symbol = trace.program[index].target
    return [MatrixPart(symbol, trace.values[index], notation.symbol(symbol))]


class _Maker:
    """Makes parts of expressions; ``known`` holds the matrices of their symbols."""

    def __init__(self, known: Mapping[str, Matrix], notation: Notation) -> None:
        self.known, self.notation = known, notation

    def parts(self, expression: Expression, at_least: int) -> Parts:
        """Return the parts, in brackets where the expression binds less than its surroundings."""
        made = _parts(expression, self)
        if expression.precedence >= at_least:
            return made
        return [SignPart.of("("), *made, SignPart.of(")")]

    def pair(self, left: Expression, sign: str, right: Expression, binding: int, second: int) -> Parts:
        return [*self.parts(left, binding), SignPart.of(sign), *self.parts(right, second)]

    def number(self, name: str, value: float, caption: Markup) -> Part:
        return MatrixPart(name, np.array([[value]]), caption, bare=True)


@singledispatch
def _parts(expression: Expression, maker: _Maker) -> Parts:
    """Return the parts of an expression without brackets around it."""
    raise NotImplementedError(type(expression).__name__)


@_parts.register
def _(expression: Symbol, maker: _Maker) -> Parts:
    symbol = expression.id
    return [MatrixPart(symbol, maker.known[symbol], maker.notation.symbol(symbol))]


@_parts.register
def _(expression: Number, maker: _Maker) -> Parts:
    if not expression.name:
        return [SignPart(maker.notation.number(expression.value, expression.ratio))]
    return [maker.number(expression.name, expression.value, maker.notation.constant(expression.name))]


@_parts.register
def _(expression: Transpose, maker: _Maker) -> Parts:
    inner = expression.inner
    if not isinstance(inner, Symbol):
        return [*maker.parts(inner, SCRIPT), SignPart(Text("T", "name"))]
    caption = maker.notation.transposed(maker.notation.symbol(inner.id))
    return [MatrixPart(inner.id, maker.known[inner.id], caption, transposed=True)]


@_parts.register
def _(expression: MatMul, maker: _Maker) -> Parts:
    return maker.pair(expression.left, "·", expression.right, PRODUCT, PRODUCT)


@_parts.register
def _(expression: Add, maker: _Maker) -> Parts:
    return maker.pair(expression.left, "+", expression.right, SUM, SUM)


@_parts.register
def _(expression: Subtract, maker: _Maker) -> Parts:
    return maker.pair(expression.left, "−", expression.right, SUM, PRODUCT)


@_parts.register
def _(expression: Hadamard, maker: _Maker) -> Parts:
    return maker.pair(expression.left, "⊙", expression.right, PRODUCT, PRODUCT)


@_parts.register
def _(expression: Divide, maker: _Maker) -> Parts:
    return maker.pair(expression.left, "/", expression.right, PRODUCT, SCRIPT)


@_parts.register
def _(expression: Scale, maker: _Maker) -> Parts:
    return maker.pair(expression.number, "·", expression.inner, SUM, PRODUCT)


@_parts.register
def _(expression: Apply, maker: _Maker) -> Parts:
    inner = maker.parts(expression.inner, SUM)
    if expression.function == "identity":
        return inner
    if expression.function == "square":
        return [*maker.parts(expression.inner, SCRIPT), SignPart(_power())]
    opening, closing = {"sqrt": ("√(", ")"), "abs": ("|", "|")}.get(expression.function, ("", ""))
    if not opening:
        opening, closing = f"{FUNCTIONS[expression.function].title}(", ")"
    return [SignPart.of(opening), *inner, SignPart.of(closing)]


@_parts.register
def _(expression: Derivative, maker: _Maker) -> Parts:
    title = FUNCTIONS[expression.function].title
    return [SignPart.of(f"{title}′("), *maker.parts(expression.at, SUM), SignPart.of(")")]


@_parts.register
def _(expression: RowSum, maker: _Maker) -> Parts:
    sign = Scripts(Text("∑", "name"), sub=Text("samples", "name"))
    return [SignPart(sign), *maker.parts(expression.inner, PRODUCT)]


@_parts.register
def _(expression: Total, maker: _Maker) -> Parts:
    return [SignPart.of("∑"), *maker.parts(expression.inner, PRODUCT)]


@_parts.register
def _(expression: LossValue, maker: _Maker) -> Parts:
    return _LOSS_PARTS.get(expression.loss, _loss_call)(expression, maker)


def _squares(expression: LossValue, maker: _Maker) -> Parts:
    inside = maker.pair(expression.prediction, "−", expression.target, SUM, SUM)
    return [_share(expression, maker), SignPart.of("("), *inside, SignPart(_power(")"))]


def _distances(expression: LossValue, maker: _Maker) -> Parts:
    inside = maker.pair(expression.prediction, "−", expression.target, SUM, SUM)
    return [_share(expression, maker), SignPart.of("|"), *inside, SignPart.of("|")]


def _loss_call(expression: LossValue, maker: _Maker) -> Parts:
    """Return the share and sum sign, then what each element is made of, as arguments of a function."""
    name = "huber" if expression.loss == "huber" else "H"
    first, second = maker.parts(expression.target, SUM), maker.parts(expression.prediction, SUM)
    return [
        _share(expression, maker),
        SignPart.of(f"{name}("),
        *first,
        SignPart.of(","),
        *second,
        SignPart.of(")"),
    ]


def _share(expression: LossValue, maker: _Maker) -> Part:
    whole = expression.divisor * (2 if LOSSES[expression.loss].halved else 1)
    total = Text("∑", "name")
    if whole == 1:
        return SignPart(total)
    return SignPart(Row((maker.notation.number(1 / whole, (1, whole)), Text(" ", "space"), total)))


_LOSS_PARTS: Mapping[str, Callable[[LossValue, _Maker], Parts]] = {
    "half_squared_error": _squares,
    "mean_squared_error": _squares,
    "mean_absolute_error": _distances,
}


def _power(base: str = "") -> Markup:
    return Scripts(Text(base, "name"), sup=Text("2", "number"))


@_parts.register
def _(expression: SoftmaxBackward, maker: _Maker) -> Parts:
    y = expression.prediction.markup(maker.notation)
    jacobian = row(
        maker.notation.call("diag", y), "−", Row((y, Text(" ", "space"), maker.notation.transposed(y)))
    )
    return [SignPart(Fenced(jacobian)), SignPart.of("·"), *maker.parts(expression.upstream, PRODUCT)]


@_parts.register
def _(expression: BiasCorrection, maker: _Maker) -> Parts:
    return [
        maker.number("bias_correction", expression.evaluate(maker.known), expression.markup(maker.notation))
    ]


@_parts.register
def _(expression: Keep, maker: _Maker) -> Parts:
    where = SignPart(Text("where", "name"))
    return [*maker.parts(expression.new, SUM), where, *maker.parts(expression.free, SUM)]
