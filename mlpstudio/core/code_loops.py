"""One iteration as plain Python: lists of rows, for loops, and nothing imported but math."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from mlpstudio.core.code import (
    CodeLine,
    filled,
    given_lines,
    given_symbols,
    note,
    printed,
    settings,
    title_of,
)
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
)  # fmt: skip
from mlpstudio.core.losses import LossValue
from mlpstudio.core.messages import Message
from mlpstudio.core.program import Assignment
from mlpstudio.core.rules import BiasCorrection, Keep, RowSum, SoftmaxBackward, Total
from mlpstudio.core.trace import Trace

Shape: TypeAlias = tuple[int, int]

# Plain numbers here, and not lists of one row with one number.
_SCALARS = ("loss", "penalty", "objective", "t")

# exp of a large number is an error in Python: each function takes the exponential of what is not above 0.
_FUNCTIONS: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "zeros": ("def zeros(rows, columns):", "    return [[0.0] * columns for row in range(rows)]"),
        "square": ("def square(a):", "    return a * a"),
        "sign": ("def sign(a):", "    return float(a > 0) - float(a < 0)"),
        "clip": ("def clip(a):", "    return min(max(a, -1.0), 1.0)"),
        "huber": ("def huber(a):", "    return a * a / 2 if abs(a) <= 1 else abs(a) - 0.5"),
        "relu": ("def relu(u):", "    return max(u, 0.0)"),
        "relu_derivative": ("def relu_derivative(u):", "    return 1.0 if u > 0 else 0.0"),
        "leaky_relu": ("def leaky_relu(u):", "    return u if u > 0 else 0.01 * u"),
        "leaky_relu_derivative": ("def leaky_relu_derivative(u):", "    return 1.0 if u > 0 else 0.01"),
        "elu": ("def elu(u):", "    return u if u > 0 else math.expm1(u)"),
        "elu_derivative": ("def elu_derivative(u):", "    return 1.0 if u > 0 else math.exp(u)"),
        "sigmoid": (
            "def sigmoid(u):",
            "    e = math.exp(-abs(u))",
            "    return 1 / (1 + e) if u >= 0 else e / (1 + e)",
        ),
        "softplus": ("def softplus(u):", "    return max(u, 0.0) + math.log1p(math.exp(-abs(u)))"),
        "normal_cdf": ("def normal_cdf(u):", "    return 0.5 * (1 + math.erf(u / math.sqrt(2)))"),
        "gelu": ("def gelu(u):", "    return u * normal_cdf(u)"),
        "gelu_derivative": (
            "def gelu_derivative(u):",
            "    density = math.exp(-u * u / 2) / math.sqrt(2 * math.pi)",
            "    return normal_cdf(u) + u * density",
        ),
        "silu": ("def silu(u):", "    return u * sigmoid(u)"),
        "silu_derivative": (
            "def silu_derivative(u):",
            "    s = sigmoid(u)",
            "    return s * (1 + u * (1 - s))",
        ),
        "log_sum_exp": (
            "def log_sum_exp(column):",
            "    top = max(column)",
            "    return top + math.log(sum(math.exp(u - top) for u in column))",
        ),
    }
)
_CALL = re.compile(r"\b([a-z]\w*)\(")
_CALLS = {"tanh": "math.tanh", "sine": "math.sin", "sqrt": "math.sqrt", "abs": "abs"}
_DERIVATIVES = {
    "identity": "1.0",
    "sigmoid": "{z} * (1 - {z})",
    "tanh": "1 - {z} * {z}",
    "sine": "math.cos({u})",
    "softplus": "sigmoid({u})",
}
_LOSSES = {
    "half_squared_error": "square({p} - {y})",
    "mean_squared_error": "square({p} - {y})",
    "mean_absolute_error": "abs({p} - {y})",
    "huber": "huber({p} - {y})",
    "binary_cross_entropy": "softplus({u}) - {u} * {y}",
}


def loops_source(trace: Trace) -> tuple[CodeLine, ...]:
    """Return the lines of an iteration as plain Python; ids are the variables, every matrix a list of rows.

    They run where :func:`~mlpstudio.core.code.given_symbols` are defined. ``loss``, ``penalty``,
    ``objective`` and ``t`` are numbers.

    Parameters
    ----------
    trace
        Whose program, settings and shapes are written.
    """
    body = tuple(_Loops(trace).assignments())
    return (*_preamble(trace, body), *given_lines(trace.program), *body)


def loops_script(trace: Trace) -> str:
    """Return a program that runs alone and prints every number of the iteration."""
    return "".join(loops_pieces(trace))


def loops_pieces(trace: Trace) -> Iterator[str]:
    """Yield the same piece by piece: that of a large network takes its time."""
    given = given_symbols(trace.program)
    yield from filled(
        loops_source(trace), (row for symbol in given for row in _written(symbol, trace.given[symbol]))
    )
    yield from (f"{text}\n" for text in printed(trace.program, "{name}"))


def _preamble(trace: Trace, body: tuple[CodeLine, ...]) -> Iterator[CodeLine]:
    if trace.training.precision == "float32":
        yield note(Message("in float64: the last digits differ from float32"))
    functions = list(_needed("\n".join(line.text for line in body)))
    yield CodeLine("import math")
    for name in functions:
        yield CodeLine("")
        yield from (CodeLine(text) for text in _FUNCTIONS[name])
    yield CodeLine("")
    yield note(Message("settings"))
    found = settings(trace.program, trace.training)
    yield from (CodeLine(f"{name} = {value!r}") for name, value in found.items())
    yield CodeLine("")


def _needed(text: str) -> Iterator[str]:
    """Yield the functions that lines call, and those that these call, in the order of the table."""
    found: set[str] = set()
    new = {name for name in _CALL.findall(text) if name in _FUNCTIONS}
    while new:
        found |= new
        inner = "\n".join(line for name in new for line in _FUNCTIONS[name])
        new = {name for name in _CALL.findall(inner) if name in _FUNCTIONS} - found
    yield from (name for name in _FUNCTIONS if name in found)


def _written(symbol: str, values: np.ndarray) -> Iterator[str]:
    if symbol in _SCALARS:
        yield f"{symbol} = {_number(float(values[0, 0]))}\n"
        return
    start, last = f"{symbol} = [", len(values) - 1
    for index, row in enumerate(values):
        before, after = " " * len(start) if index else start, "," if index < last else "]"
        yield f"{before}[{', '.join(map(_number, row.astype(float).tolist()))}]{after}\n"


def _number(value: float) -> str:
    return repr(value) if math.isfinite(value) else f'float("{value}")'


class _Loops:
    """Writes the assignments of a trace cell by cell; i is the row, j the sample or column."""

    def __init__(self, trace: Trace) -> None:
        self._program = trace.program
        self._shapes: dict[str, Shape] = {
            symbol: (value.shape[0], value.shape[1])
            for symbol, value in (*trace.given.items(), *((s.target, v) for s, v in trace.steps()))
        }

    def assignments(self) -> Iterator[CodeLine]:
        paragraph: tuple[object, int] | None = None
        known = set(given_symbols(self._program))
        for index, step in enumerate(self._program):
            if paragraph != (step.phase, step.layer):
                paragraph = step.phase, step.layer
                yield CodeLine("")
                yield note(title_of(step))
            for text in self._step(step, new=step.target not in known):
                yield CodeLine(text, index)

    def _step(self, step: Assignment, *, new: bool) -> Iterator[str]:
        target, expression = step.target, step.expression
        if isinstance(expression, LossValue):
            yield from self._loss(target, expression)
            return
        if target in _SCALARS:
            yield f"{target} = {self._cell(expression, '0', '0')}"
            return
        rows, columns = self._shapes[target]
        if new:
            yield f"{target} = zeros({rows}, {columns})"
        if isinstance(expression, SoftmaxBackward) or _is(expression, "softmax"):
            yield from self._softmax(target, expression)
            return
        i, j = ("i" if rows > 1 else "0"), ("j" if columns > 1 else "0")
        heads = [("i", rows)] * (rows > 1) + [("j", columns)] * (columns > 1)
        yield from _looped(heads, f"{target}[{i}][{j}] = {self._cell(expression, i, j)}")

    def _softmax(self, target: str, expression: Expression) -> Iterator[str]:
        """Write a column at a time: every output depends on all pre-activations of its sample."""
        rows, columns = self._shapes[target]
        j, pad = ("j", "    ") if columns > 1 else ("0", "")
        if columns > 1:
            yield f"for j in range({columns}):"
        over = f"for i in range({rows})"
        if isinstance(expression, SoftmaxBackward):
            y, g = f"{expression.prediction.id}[i][{j}]", f"{expression.upstream.id}[i][{j}]"
            yield f"{pad}total = sum({y} * {g} {over})"
            cell = f"{y} * ({g} - total)"
        else:
            assert isinstance(expression, Apply)
            u = self._cell(expression.inner, "i", j)
            yield f"{pad}top = max({u} {over})"
            yield f"{pad}total = sum(math.exp({u} - top) {over})"
            cell = f"math.exp({u} - top) / total"
        yield f"{pad}{over}:"
        yield f"{pad}    {target}[i][{j}] = {cell}"

    def _loss(self, target: str, value: LossValue) -> Iterator[str]:
        rows, columns = self._shapes[value.prediction.id]
        whole = value.divisor * (2 if value.loss == "half_squared_error" else 1)
        yield f"{target} = 0.0"
        if value.loss == "cross_entropy":
            j, pad = ("j", "    ") if columns > 1 else ("0", "")
            if columns > 1:
                yield f"for j in range({columns}):"
            u, over = f"{value.pre_activation.id}[i][{j}]", f"for i in range({rows})"
            yield f"{pad}whole = log_sum_exp([{u} {over}])"
            yield f"{pad}{over}:"
            yield f"{pad}    {target} += {value.target.id}[i][{j}] * (whole - {u})"
        else:
            i, j = ("i" if rows > 1 else "0"), ("j" if columns > 1 else "0")
            heads = [("i", rows)] * (rows > 1) + [("j", columns)] * (columns > 1)
            p, y, u = (self._cell(s, i, j) for s in (value.prediction, value.target, value.pre_activation))
            yield from _looped(heads, f"{target} += {_LOSSES[value.loss].format(p=p, y=y, u=u)}")
        if whole != 1:
            yield f"{target} = {target} / {whole}"

    def _shape(self, expression: Expression) -> Shape:
        """Return the rows and columns that an expression comes to."""
        match expression:
            case Symbol(id):
                return self._shapes[id]
            case MatMul(left, right):
                return self._shape(left)[0], self._shape(right)[1]
            case Transpose(inner):
                rows, columns = self._shape(inner)
                return columns, rows
            case _:
                shapes = [self._shape(operand) for operand in expression.operands()]
                return max((s[0] for s in shapes), default=1), max((s[1] for s in shapes), default=1)

    def _bound(self, expression: Expression, i: str, j: str, least: int) -> str:
        text = self._cell(expression, i, j)
        return text if _precedence(expression) >= least else f"({text})"

    def _cell(self, expression: Expression, i: str, j: str) -> str:
        """Write one number of an expression, in row i and column j."""
        match expression:
            case Symbol(id):
                return id if id in _SCALARS else self._element(id, i, j)
            case Number():
                return expression.numpy_source()
            case MatMul(left, right):
                return self._product(left, right, i, j)
            case Transpose(inner):
                return self._cell(inner, j, i)
            case Add(left, right):
                return f"{self._bound(left, i, j, SUM)} + {self._bound(right, i, j, SUM)}"
            case Subtract(left, right):
                return f"{self._bound(left, i, j, SUM)} - {self._bound(right, i, j, PRODUCT)}"
            case Hadamard(left, right) | Scale(left, right):
                return f"{self._bound(left, i, j, PRODUCT)} * {self._bound(right, i, j, SCRIPT)}"
            case Divide(left, right):
                return f"{self._bound(left, i, j, PRODUCT)} / {self._bound(right, i, j, SCRIPT)}"
            case _:
                return self._called(expression, i, j)

    def _called(self, expression: Expression, i: str, j: str) -> str:
        match expression:
            case Apply("identity", inner):
                return self._cell(inner, i, j)
            case Apply(function, inner):
                return f"{_CALLS.get(function, function)}({self._cell(inner, i, j)})"
            case Derivative(function, at, value):
                form = _DERIVATIVES.get(function, function + "_derivative({u})")
                return form.format(u=self._cell(at, i, j), z=self._cell(value, i, j))
            case RowSum(inner):
                return f"sum({self._cell(inner, i, 'j')} for j in range({self._shape(inner)[1]}))"
            case Total(inner):
                rows, columns = self._shape(inner)
                return f"sum({self._cell(inner, 'i', 'j')} for i in range({rows}) for j in range({columns}))"
            case BiasCorrection(beta, time):
                return f"1 - {beta.numpy_source()} ** {time.id}"
            case Keep(free, new, old):
                kept, then = self._cell(free, i, j), self._cell(new, i, j)
                return f"{then} if {kept} else {self._cell(old, i, j)}"
        raise TypeError(f"no plain Python for {type(expression).__name__}")

    def _element(self, symbol: str, i: str, j: str) -> str:
        rows, columns = self._shapes[symbol]
        return f"{symbol}[{i if rows > 1 else '0'}][{j if columns > 1 else '0'}]"

    def _product(self, left: Expression, right: Expression, i: str, j: str) -> str:
        inner = self._shape(left)[1]
        k = "k" if inner > 1 else "0"
        text = f"{self._bound(left, i, k, PRODUCT)} * {self._bound(right, k, j, SCRIPT)}"
        return f"sum({text} for k in range({inner}))" if inner > 1 else text


def _is(expression: Expression, function: str) -> bool:
    return isinstance(expression, Apply) and expression.function == function


def _precedence(expression: Expression) -> int:
    """Return how strongly the text of a cell binds: a square is a call here, a product may be a sum()."""
    if isinstance(expression, Apply):
        return SCRIPT + 1 if expression.function != "identity" else _precedence(expression.inner)
    if isinstance(expression, Derivative | Keep):
        return SUM
    return expression.precedence


def _looped(heads: list[tuple[str, int]], text: str) -> Iterator[str]:
    for depth, (name, count) in enumerate(heads):
        yield f"{'    ' * depth}for {name} in range({count}):"
    yield f"{'    ' * len(heads)}{text}"
