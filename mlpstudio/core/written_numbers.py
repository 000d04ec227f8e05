"""How numbers are written: all numbers of one matrix in the same manner, with a true minus sign.

Integers stay integers; everything else gets the same count of decimals throughout the matrix, so that the
points stand under each other; what such decimals would round away to nothing is written compactly
(``1.2e−5``). An exact zero is a bare ``0``, which tells a closed gate from a number that is merely small.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.records import record

Mode: TypeAlias = Literal["automatic", "significant", "fixed"]
Reals: TypeAlias = NDArray[np.floating]

MINUS = "\N{MINUS SIGN}"
UNKNOWN = "\N{EN DASH}"
_WIDEST_INTEGER = 1e7  # integers from here on are written compactly
_FEW = 24  # numbers, up to which plain Python is quicker
_SMALLEST = 1e-5  # a matrix of nothing but smaller numbers is written compactly


@record
class Writer:
    """How every number of one matrix is written: see :meth:`NumberFormat.writer`.

    Attributes
    ----------
    decimals
        Digits behind the point; 0 where all numbers are integers, None where all are written compactly.
    digits
        Significant digits of the compact form.
    exact
        Whether the decimals are kept whatever the number (fixed mode), or numbers that would vanish are
        written compactly.
    """

    decimals: int | None
    digits: int
    exact: bool = False

    def text(self, value: float) -> str:
        """Return the number; ``–`` for what is not a number."""
        number = float(value)
        if not math.isfinite(number):
            return _not_finite(number)
        if number == 0:
            return "0"
        if self._vanishes(number):
            return _compact(number, 2)
        if self.decimals is None or abs(number) >= _WIDEST_INTEGER * 10:
            return _compact(number, self.digits)
        text = f"{number:.{self.decimals}f}"
        if text.strip("-0.") == "":
            text = text.lstrip("-")
        return text.replace("-", MINUS)

    def aligned(self, value: float) -> str:
        """Return the number with spaces behind it in the place of decimals that it does not have."""
        text = self.text(value)
        if not self.decimals or "e" in text:
            return text
        present = len(text) - text.find(".") if "." in text else 0
        return text + " " * (self.decimals + 1 - present)

    def _vanishes(self, number: float) -> bool:
        return not self.exact and self.decimals is not None and abs(number) < 0.5 * 10.0**-self.decimals


@record
class NumberFormat:
    """The number setting of the window: so many significant digits, or so many fixed decimals.

    Attributes
    ----------
    digits
        How many.
    mode
        "automatic" is "significant" for everything but losses, which a training listing writes with four
        decimals.

    Raises
    ------
    ValueError
        Outside 2 to 17 significant digits or 0 to 17 decimals.
    """

    digits: int = 4
    mode: Mode = "significant"

    def __post_init__(self) -> None:
        least = 0 if self.mode == "fixed" else 2
        if not least <= self.digits <= 17:
            raise ValueError(f"digits must be {least} to 17, not {self.digits}")

    def writer(self, *values: Reals | float) -> Writer:
        """Return how to write all numbers of one matrix, or of a family that shall look alike.

        Parameters
        ----------
        *values
            Arrays of any shape, or single numbers.
        """
        if sum(np.size(value) for value in values) <= _FEW:
            return self._writer_of_few(values)
        every = np.concatenate([np.asarray(value, dtype=np.float64).ravel() for value in values])
        sizes = np.abs(every[np.isfinite(every) & (every != 0)])
        if not sizes.size:
            return Writer(0, self.digits)
        whole = bool(np.all(sizes == np.rint(sizes)))
        return self._writer(sizes, whole, float(sizes.max()), float(sizes.min()))

    def _writer_of_few(self, values: Sequence[Reals | float]) -> Writer:
        """Return the same; a call of numpy takes as long as ten numbers in plain Python."""
        every = [number for value in values for number in np.asarray(value, np.float64).ravel().tolist()]
        sizes = [abs(number) for number in every if number and math.isfinite(number)]
        if not sizes:
            return Writer(0, self.digits)
        whole = all(size.is_integer() for size in sizes)
        return self._writer(sizes, whole, max(sizes), min(sizes))

    def _writer(
        self, sizes: Sequence[float] | NDArray[np.float64], whole: bool, largest: float, smallest: float
    ) -> Writer:
        if whole:
            return Writer(0 if largest < _WIDEST_INTEGER else None, max(self.digits, 2))
        if self.mode == "fixed":
            return Writer(self.digits, max(self.digits, 2), exact=True)
        if largest < _SMALLEST or largest >= _WIDEST_INTEGER:
            return Writer(None, self.digits)
        return Writer(self._decimals(sizes, largest, smallest), self.digits)

    def _decimals(self, sizes: Sequence[float] | NDArray[np.float64], largest: float, smallest: float) -> int:
        """Digits for the largest number, one more for small ones, less the zeros that all end with."""
        wanted = self.digits - 1 - _exponent(largest)
        spare = 1 if len(sizes) <= 64 else 0  # a large matrix always has some small number
        for_smallest = min(1 - _exponent(smallest), max(wanted, 0) + spare)
        decimals = min(max(wanted, for_smallest, 0), 20)
        if decimals and len(sizes) <= 4096 and self._might_end_alike(sizes, decimals):
            texts = [f"{size:.{decimals}f}".rstrip("0") for size in sizes]
            decimals = max(len(text) - text.index(".") - 1 for text in texts)
        return decimals

    @staticmethod
    def _might_end_alike(sizes: Sequence[float] | NDArray[np.float64], decimals: int) -> bool:
        """Whether all numbers may end with a zero; writing them all to be sure takes its time."""
        power = 10.0 ** (decimals - 1)
        first = [float(size) * power for size in sizes[:16]]
        return all(abs(number - round(number)) <= 0.06 for number in first)

    def text(self, value: float) -> str:
        """Return one number on its own."""
        return self.writer(value).text(value)


def full(value: float | np.floating) -> str:
    """Return every digit of a number (the shortest text that reads back to the same bits), for tooltips."""
    if not math.isfinite(float(value)):
        return _not_finite(float(value))
    if float(value) == 0:
        return "0"
    text = str(value.item() if isinstance(value, np.float64) else value)
    return text.removesuffix(".0").replace("-", MINUS)


class _EveryDigit(NumberFormat):
    """Writes single numbers in full."""

    __slots__ = ()

    def text(self, value: float) -> str:
        return full(value)


EVERY_DIGIT: NumberFormat = _EveryDigit(17)
"""Every digit of single numbers, for tips."""


def told_apart(before: float, after: float, numbers: NumberFormat) -> tuple[str, str]:
    """Return two numbers with as many digits as it takes to see which is larger.

    Parameters
    ----------
    before, after
        The numbers; where they are equal, their texts are too.
    numbers
        How they are written where that tells them apart.
    """
    digits, together = numbers.digits, numbers.writer(before, after)
    if before == after or together.text(before) != together.text(after):
        return numbers.text(before), numbers.text(after)
    while together.text(before) == together.text(after) and digits < EVERY_DIGIT.digits:
        digits += 1
        together = NumberFormat(digits, numbers.mode).writer(before, after)
    return together.text(before), together.text(after)


def _exponent(size: float) -> int:
    return math.floor(math.log10(size))


def _compact(number: float, digits: int) -> str:
    mantissa, exponent = f"{number:.{digits - 1}e}".split("e")
    if -3 <= int(exponent) < min(digits, 7):
        # Beside numbers of 1e20 a plain 3 is still best read as 3.
        text = f"{number:.{digits - 1 - int(exponent)}f}"
        return (text.rstrip("0").rstrip(".") if "." in text else text).replace("-", MINUS)
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}e{int(exponent)}".replace("-", MINUS)


def _not_finite(number: float) -> str:
    if math.isnan(number):
        return UNKNOWN
    return "∞" if number > 0 else f"{MINUS}∞"
