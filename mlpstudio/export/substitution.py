"""A formula with numbers put in for its symbols: a notation that writes matrices instead of letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.markup import Fenced, Markup, Matrix, Scripts, Tagged, Text, row
from mlpstudio.core.notation import Notation
from mlpstudio.core.program import Assignment
from mlpstudio.core.training import Training

DIGITS = 6
_SCALARS = ("loss", "penalty", "objective", "t")
_DOTS = Text("…", "number")


def digits(value: float) -> str:
    """Return a number with at most six significant digits, whole ones without a point: ``-3``, ``4e-5``."""
    mantissa, e, exponent = f"{float(value) + 0.0:.{DIGITS}g}".partition("e")
    return f"{mantissa}e{int(exponent)}" if e else mantissa


def number_of(value: float, *, ids: bool) -> Markup:
    """Return the markup of a number; beside ids a power of ten is written as in code, else as in a book."""
    text = digits(value)
    mantissa, e, exponent = text.partition("e")
    if ids or not e:
        return Text(text, "number")
    power = Scripts(Text("10", "number"), sup=Text(exponent, "number"))
    return row(Text(mantissa, "number"), "×", power)


def settings_of(training: Training) -> dict[str, float]:
    """Return the numbers of the training by the names that formulas use."""
    named = {"learning_rate": training.learning_rate, "l1": training.l1, "l2": training.l2}
    return named | training.optimizer.numbers()


def matrix_of(values: NDArray[np.floating], most: int, *, ids: bool) -> Matrix:
    """Return the markup of a matrix; from more than ``most`` rows or columns the middle is left out."""
    rows = [
        tuple(_DOTS if r is None or c is None else Text(digits(values[r, c]), "number") for c in columns)
        for columns in [_shown(values.shape[1], most)]
        for r in _shown(values.shape[0], most)
    ]
    return Matrix(tuple(rows))


def _shown(count: int, most: int) -> list[int | None]:
    """Return which of so many rows are shown; None stands for those left out."""
    if count <= most:
        return list(range(count))
    return [*range(most - 2), None, count - 1]


@dataclass(frozen=True, slots=True)
class InNumbers(Notation):
    """Writes symbols and settings as the numbers they have.

    Attributes
    ----------
    values
        The matrices by symbol id, as the formula sees them.
    settings
        The numbers by name.
    most
        Rows and columns up to which a matrix is written in full.
    """

    values: Mapping[str, NDArray[np.floating]] = field(default_factory=dict)
    settings: Mapping[str, float] = field(default_factory=dict)
    most: int = 8

    def symbol(self, symbol: str) -> Markup:
        """Return the matrix of a symbol; the loss and its like are plain numbers."""
        matrix = self.values[symbol]
        if symbol in _SCALARS:
            return Tagged(self._signed(float(matrix[0, 0])), symbol)
        return Tagged(matrix_of(matrix, self.most, ids=self.ids), symbol)

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
        number = number_of(value, ids=self.ids)
        return Fenced(number) if value < 0 else number


def result_of(step: Assignment, value: NDArray[np.floating], most: int, *, ids: bool) -> Markup:
    """Return what a step comes to: a matrix, or the number of a loss."""
    if step.layer == 0:
        return number_of(float(value[0, 0]), ids=ids)
    return matrix_of(value, most, ids=ids)


def calculation(step: Assignment, value: NDArray[np.floating], numbers: InNumbers) -> tuple[Markup, ...]:
    """Return the members of the equation after the formula: its numbers, and the result.

    A step that only hands on a matrix has nothing to calculate, so the result stands alone.
    """
    given = step.expression.markup(numbers)
    result = result_of(step, value, numbers.most, ids=numbers.ids)
    return (result,) if isinstance(given, Tagged) else (given, result)
