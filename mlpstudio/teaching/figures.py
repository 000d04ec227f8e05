"""Numbers in the text of a lesson, computed by the engine: they are never typed, and so never wrong.

``{{W1[1,2] * x[2]}}`` in a text stands for a number of the lesson's project. Names are those of a trace
(``u1``, ``dL_dW1``), indices count from 1, ``loss @ 5`` is the loss of iteration 5, ``new(W1)`` a
parameter after the update, ``rate`` the learning rate. ``+ - * / **``, ``abs``, ``max``, ``min``, ``rows``,
``columns``, ``sigmoid`` and ``slope_sigmoid`` (``relu``, ...) compute; ``| 2`` asks for two decimals.
"""

from __future__ import annotations

import ast
import operator
import re
from collections.abc import Callable
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.history import DivergedError, History
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.trace import Trace
from mlpstudio.project.project import Project

_PLACE = re.compile(r"\{\{([^{}]+)\}\}")
_LAST = 20_000  # the farthest iteration that a text may ask for
_BINARY: dict[type[ast.operator], Callable[..., object]] = {
    ast.Add: operator.add, ast.Sub: operator.sub, ast.Mult: operator.mul, ast.Div: operator.truediv,
    ast.Pow: operator.pow,
}  # fmt: skip
_DIGITS = 4  # significant ones, where a text asks for nothing else

Value = NDArray[np.floating] | float


class Figures:
    """What a project computes, by name.

    Parameters
    ----------
    project
        Of the lesson, or of one of its pages.
    """

    def __init__(self, project: Project) -> None:
        self.project = project

    @cached_property
    def _history(self) -> History:
        project = self.project
        return History(project.network, project.training, project.data, project.parameters)

    def trace(self, iteration: int = 0) -> Trace:
        """Return an iteration of the training, from 0."""
        history = self._history
        history.extend(max(iteration - history.end, 0))
        return history.trace(iteration)

    def value(self, text: str) -> Value:
        """Compute an expression.

        Raises
        ------
        InvalidInput
            It is none, or names what the project does not have.
        """
        try:
            return self._value(ast.parse(text.strip(), mode="eval").body, 0)
        except InvalidInput:
            raise
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            raise InvalidInput("“{said}” is no expression", said=text) from None
        except (ArithmeticError, TypeError, IndexError, DivergedError):
            raise InvalidInput("“{said}” cannot be computed", said=text) from None

    def number(self, text: str) -> float:
        """Compute an expression that is one number.

        Raises
        ------
        InvalidInput
            It is none, or a matrix.
        """
        value = np.asarray(self.value(text))
        if value.size != 1:
            raise InvalidInput("“{said}” is a matrix, not one number", said=text)
        return float(value.reshape(()))

    def fill(self, text: str, *, in_formula: bool = False) -> str:
        """Return a text with its expressions computed; in a formula, matrices are written as TeX.

        Raises
        ------
        InvalidInput
            An expression cannot be computed.
        """

        def written(found: re.Match[str]) -> str:
            expression, _, decimals = found[1].partition("|")
            if decimals and not decimals.strip().isdigit():
                raise InvalidInput("“{said}” does not end in a count of decimals", said=found[1])
            places = int(decimals) if decimals else None
            value = np.asarray(self.value(expression))
            if in_formula and value.size > 1:
                rows = [" & ".join(number_text(cell, places) for cell in cells) for cells in value]
                return r"\begin{bmatrix}" + r" \\ ".join(rows) + r"\end{bmatrix}"
            number = number_text(self.number(expression), places)
            return f"{{{number}}}" if in_formula else number.replace("-", "−")

        return _PLACE.sub(written, text)

    def _value(self, node: ast.expr, iteration: int) -> Value:
        match node:
            case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
                return float(number)
            case ast.Name(id=name):
                return self._named(name, iteration)
            case ast.BinOp(left, ast.MatMult(), ast.Constant(value=int() as place)) if 0 <= place <= _LAST:
                return self._value(left, place)
            case ast.BinOp(left, kind, right) if type(kind) in _BINARY:
                made = _BINARY[type(kind)](self._value(left, iteration), self._value(right, iteration))
                return made  # type: ignore[return-value]
            case ast.UnaryOp(ast.USub(), operand):
                return -self._value(operand, iteration)
            case ast.Subscript(body, place_node):
                return self._cell(np.asarray(self._value(body, iteration)), place_node)
            case ast.Call(ast.Name(id="new"), [ast.Name(id=name)], []):
                return self._made(name, iteration)
            case ast.Call(ast.Name(id=name), [argument], []) if name.removeprefix("slope_") in _BENT:
                return _activated(name, float(np.asarray(self._value(argument, iteration)).max()))
            case ast.Call(ast.Name(id=name), arguments, []) if name in _FUNCTIONS and arguments:
                return _FUNCTIONS[name](*(self._value(argument, iteration) for argument in arguments))
        raise InvalidInput("“{said}” is nothing that lessons can compute", said=ast.unparse(node))

    def _named(self, name: str, iteration: int) -> Value:
        if name == "rate":
            return self.project.training.learning_rate
        if name == "samples":
            return float(len(self.project.data.inputs))
        trace = self.trace(iteration)
        return trace.given[name] if name in trace.given else self._made(name, iteration)

    def _made(self, name: str, iteration: int) -> Value:
        try:
            return self.trace(iteration).value(name)
        except KeyError:
            raise InvalidInput("this project computes no “{name}”", name=name) from None

    def _cell(self, matrix: NDArray[np.floating], node: ast.expr) -> float:
        places = [part.value for part in (node.elts if isinstance(node, ast.Tuple) else [node])
                  if isinstance(part, ast.Constant)]  # fmt: skip
        whole = [place for place in places if isinstance(place, int) and place >= 1]
        if len(whole) not in (1, 2) or matrix.ndim != 2:
            raise InvalidInput("an index is a row, or a row and a column, from 1")
        row, column = whole[0], whole[1] if len(whole) == 2 else 1
        return float(matrix[row - 1, column - 1])


_FUNCTIONS: dict[str, Callable[..., float]] = {
    "abs": lambda value: float(np.abs(value).max()),
    "max": lambda *values: max(float(np.max(value)) for value in values),
    "min": lambda *values: min(float(np.min(value)) for value in values),
    "rows": lambda value: float(np.asarray(value).shape[0]),
    "columns": lambda value: float(np.asarray(value).shape[1]),
}


_BENT = ("relu", "leaky_relu", "sigmoid", "tanh", "sine")


def _activated(name: str, value: float) -> float:
    """Return an activation, or with ``slope_`` before its name its derivative."""
    kind, column = ACTIVATIONS[name.removeprefix("slope_")], np.array([[value]])
    activation = kind.value(column)
    made = kind.derivative(column, activation) if name.startswith("slope_") else activation
    return float(np.asarray(made)[0, 0])


def number_text(value: float, decimals: int | None = None) -> str:
    """Write a number as a text of a lesson does: as short as its digits allow, never in powers of ten."""
    if decimals is not None:
        written = f"{value:.{decimals}f}"
    elif float(value).is_integer() or abs(value) >= 10**_DIGITS:
        written = f"{value:.0f}"
    else:
        written = f"{value:.{_DIGITS}g}"
        if "e" in written:
            written = f"{value:.10f}".rstrip("0")
    return written.lstrip("-") if not written.strip("-0.") else written
