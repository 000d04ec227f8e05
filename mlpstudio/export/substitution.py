"""A formula with numbers put in for its symbols: a notation that writes matrices instead of letters."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.markup import Fenced, Markup, Matrix, Scripts, Tagged, Text, row
from mlpstudio.core.notation import Notation
from mlpstudio.core.program import Assignment
from mlpstudio.core.records import record
from mlpstudio.core.training import Training

_SCALARS = ("loss", "penalty", "objective", "t")
_DOTS = Text("…", "number")


@record
class Detail:
    """How much of a matrix is written: so many rows and columns, so many significant digits."""

    most: int = 10
    digits: int = 6


FULL = Detail()


def digits(value: float, count: int = 6) -> str:
    """Return a number with so many significant digits at most: ``-3``, ``0.25``, ``4e-5``."""
    mantissa, e, exponent = f"{float(value) + 0.0:.{count}g}".partition("e")
    return f"{mantissa}e{int(exponent)}" if e else mantissa


def number_of(value: float, detail: Detail = FULL, *, ids: bool) -> Markup:
    """Return the markup of a number; beside ids a power of ten is written as in code, else as in a book."""
    text = digits(value, detail.digits)
    mantissa, e, exponent = text.partition("e")
    if ids or not e:
        return Text(text, "number")
    power = Scripts(Text("10", "number"), sup=Text(exponent, "number"))
    return row(Text(mantissa, "number"), "×", power)


def settings_of(training: Training) -> dict[str, float]:
    """Return the numbers of the training by the names that formulas use."""
    named = {"learning_rate": training.learning_rate, "l1": training.l1, "l2": training.l2}
    return named | training.optimizer.numbers()


def matrix_of(values: NDArray[np.floating], detail: Detail = FULL, *, ids: bool) -> Matrix:
    """Return the markup of a matrix; where it has too many rows or columns the middle is left out."""
    columns = shown(values.shape[1], detail.most)
    return Matrix(
        tuple(
            tuple(
                _DOTS if r is None or c is None else number_of(values[r, c], detail, ids=ids) for c in columns
            )
            for r in shown(values.shape[0], detail.most)
        )
    )


def shown(count: int, most: int) -> list[int | None]:
    """Return which of so many rows are shown; None stands for those left out."""
    if count <= most:
        return list(range(count))
    return [*range(most - 2), None, count - 1]


@record
class InNumbers(Notation):
    """Writes symbols and settings as the numbers they have.

    Attributes
    ----------
    values
        The matrices by symbol id, as the formula sees them.
    settings
        The numbers by name.
    detail
        How much of each matrix is written.
    """

    values: Mapping[str, NDArray[np.floating]] = MappingProxyType({})
    settings: Mapping[str, float] = MappingProxyType({})
    detail: Detail = FULL

    def symbol(self, symbol: str) -> Markup:
        """Return the matrix of a symbol; the loss and its like are plain numbers."""
        matrix = self.values[symbol]
        if symbol in _SCALARS:
            return Tagged(self._signed(float(matrix[0, 0])), symbol)
        return Tagged(matrix_of(matrix, self.detail, ids=self.ids), symbol)

    def constant(self, name: str) -> Markup:
        """Return the number of a setting."""
        if name.startswith("1 - "):
            return Notation.constant(self, name)
        return self._signed(self.settings[name])

    def transposed(self, inner: Markup) -> Markup:
        """Return the matrix with its rows as columns: numbers can be shown as they are used."""
        match inner:
            case Tagged(Matrix(rows), symbol):
                return Tagged(Matrix(tuple(zip(*rows, strict=True))), symbol)
        return Notation.transposed(self, inner)

    def _signed(self, value: float) -> Markup:
        number = number_of(value, self.detail, ids=self.ids)
        return Fenced(number) if value < 0 else number


def calculation(step: Assignment, value: NDArray[np.floating], numbers: InNumbers) -> tuple[Markup, ...]:
    """Return the members of the equation after the formula: its numbers, and the result.

    A step that only hands on a matrix has nothing to calculate, so the result stands alone.
    """
    given = step.expression.markup(numbers)
    result: Markup = matrix_of(value, numbers.detail, ids=numbers.ids)
    if step.layer == 0:
        result = number_of(float(value[0, 0]), numbers.detail, ids=numbers.ids)
    return (result,) if isinstance(given, Tagged) else (given, result)
