"""Data sets that are made to learn numbers from: a known function of one or two inputs, with noise on it."""

from __future__ import annotations

from functools import lru_cache
from math import isfinite, pi
from typing import ClassVar

import numpy as np

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import Array
from mlpstudio.core.records import record
from mlpstudio.project.generators import MOST_NOISE, Generator

MOST_DEGREE, MOST_STEPS, MOST_BUMPS = 9, 20, 9
_SHAPE = 1  # beside the seed: what a function looks like is drawn apart from its samples and their noise
_WIDTH = 0.28  # of a bump: its standard deviation
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"


@record
class Regression(Generator):
    """A function of inputs from -1 to 1; without noise, targets are its very values.

    With one input, x runs evenly; with two, every one is drawn.
    """

    inputs: ClassVar[int] = 1

    def exact(self, inputs: Array) -> Array:
        """Return the function (samples x 1) of inputs (samples x inputs)."""
        raise NotImplementedError

    @property
    def formula(self) -> str:
        """The function as plain text; empty where it would be too long."""
        return ""

    def _count(self) -> int:
        return self.inputs

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        count = self._count()
        inputs = _even(self.samples) if count == 1 else rng.uniform(-1, 1, (self.samples, count))
        return inputs, self.jittered(self.exact(inputs), rng)


@record
class Linear(Regression):
    """A weighted sum and an offset: with one weight a line.

    Attributes
    ----------
    weights
        One for each input, at least one.
    offset
        What is added to the sum.
    """

    weights: tuple[float, ...] = (2.0,)
    offset: float = 1.0
    name: ClassVar[str] = "linear"

    def __post_init__(self) -> None:
        # Named, since a dataclass with slots is another class than the one that super() knows.
        Generator.__post_init__(self)
        if not self.weights:
            raise InvalidInput("expected at least one weight", place=".weights")
        for key, values in (("weights", self.weights), ("offset", (self.offset,))):
            if not all(isfinite(value) and abs(value) <= MOST_NOISE for value in values):
                raise InvalidInput(
                    "expected numbers up to {most:,.0f} in size", place=f".{key}", most=MOST_NOISE
                )

    def exact(self, inputs: Array) -> Array:
        """Return the weighted sum and the offset."""
        found: Array = inputs @ np.array(self.weights)[:, np.newaxis] + self.offset
        return found

    @property
    def formula(self) -> str:
        """``y = 2x + 1``."""
        names = ("x",) if len(self.weights) == 1 else ("x₁", "x₂")
        if len(self.weights) > len(names):
            return ""
        return _written([*zip(self.weights, names, strict=True), (self.offset, "")])

    def _count(self) -> int:
        return len(self.weights)


@record
class Polynomial(Regression):
    """A polynomial that the seed draws; between -1 and 1 it reaches about from -1 to 1.

    Attributes
    ----------
    degree
        From 1 to 9.
    """

    degree: int = 3
    name: ClassVar[str] = "polynomial"

    def __post_init__(self) -> None:
        Generator.__post_init__(self)
        _check(self.degree, 1, MOST_DEGREE, ".degree")

    @property
    def coefficients(self) -> tuple[float, ...]:
        """Of 1, x, x², ...: numbers of two decimals, the last one not 0."""
        return _coefficients(self.degree, self.seed)

    def exact(self, inputs: Array) -> Array:
        """Return the polynomial."""
        found: Array = np.polynomial.polynomial.polyval(inputs, np.array(self.coefficients))
        return found

    @property
    def formula(self) -> str:
        """``y = 0.9x³ - 0.31x + 0.2``."""
        powers = ["", "x", *("x" + _RAISED[power] for power in range(2, self.degree + 1))]
        return _written([*zip(self.coefficients, powers, strict=True)][::-1])


@record
class Sine(Regression):
    """sin(pi times periods times x).

    Attributes
    ----------
    periods
        How many there are between -1 and 1.
    """

    periods: float = 1.0
    name: ClassVar[str] = "sine"

    def __post_init__(self) -> None:
        Generator.__post_init__(self)
        if not (isfinite(self.periods) and 0 < self.periods <= 1000):
            raise InvalidInput(
                "expected a number above 0, up to 1000, got {got:g}", place=".periods", got=self.periods
            )

    def exact(self, inputs: Array) -> Array:
        """Return the sine."""
        found: Array = np.sin(pi * self.periods * inputs)
        return found

    @property
    def formula(self) -> str:
        """``y = sin(2πx)``."""
        factor = "" if self.periods == 1 else _short(self.periods)
        return f"y = sin({factor}πx)"


@record
class Steps(Regression):
    """A staircase from -1 up to 1, all of its steps of equal width and height.

    Attributes
    ----------
    steps
        From 2 to 20.
    """

    steps: int = 4
    name: ClassVar[str] = "steps"

    def __post_init__(self) -> None:
        Generator.__post_init__(self)
        _check(self.steps, 2, MOST_STEPS, ".steps")

    def exact(self, inputs: Array) -> Array:
        """Return the height of the step; where two meet, of the upper one."""
        step = np.clip(np.floor((inputs + 1) * (self.steps / 2)), 0, self.steps - 1)
        found: Array = 2 * step / (self.steps - 1) - 1
        return found


@record
class Plane(Linear):
    """A weighted sum of two inputs, and an offset."""

    samples: int = 200
    weights: tuple[float, ...] = (1.0, -0.5)
    offset: float = 0.0
    name: ClassVar[str] = "plane"


@record
class Bumps(Regression):
    """Hills and hollows of two inputs: round, in turn up to 1 and down to -1, at places that the seed draws.

    Attributes
    ----------
    bumps
        From 1 to 9.
    """

    samples: int = 300
    bumps: int = 4
    name: ClassVar[str] = "bumps"
    inputs: ClassVar[int] = 2

    def __post_init__(self) -> None:
        Generator.__post_init__(self)
        _check(self.bumps, 1, MOST_BUMPS, ".bumps")

    @property
    def centers(self) -> tuple[tuple[float, float], ...]:
        """Where the bumps are, hills and hollows in turn."""
        return _centers(self.bumps, self.seed)

    def exact(self, inputs: Array) -> Array:
        """Return the sum of all bumps."""
        away = inputs[:, np.newaxis, :] - np.array(self.centers)
        heights = np.exp(-(away**2).sum(axis=2) / (2 * _WIDTH**2))
        found: Array = heights @ np.where(np.arange(self.bumps) % 2 == 0, 1.0, -1.0)[:, np.newaxis]
        return found


def _check(value: int, least: int, most: int, place: str) -> None:
    if not least <= value <= most:
        raise InvalidInput(
            "expected {least} to {most}, got {got}", place=place, least=least, most=most, got=value
        )


def _even(samples: int) -> Array:
    """Return numbers from -1 to 1 as a column; a single one is 0."""
    return np.linspace(-1, 1, samples)[:, np.newaxis] if samples > 1 else np.zeros((1, 1))


@lru_cache(maxsize=64)
def _coefficients(degree: int, seed: int) -> tuple[float, ...]:
    rng = np.random.default_rng([seed, _SHAPE])
    # In Chebyshev polynomials all parts are equally large between -1 and 1, so that none is lost.
    parts = rng.uniform(-1, 1, degree + 1)
    parts[0] *= 0.3
    parts[-1] = rng.uniform(0.6, 1) * rng.choice([-1.0, 1.0])
    coefficients = np.polynomial.chebyshev.cheb2poly(parts)
    values = np.polynomial.polynomial.polyval(np.linspace(-1, 1, 401), coefficients)
    return tuple((np.round(coefficients / np.abs(values).max(), 2) + 0.0).tolist())


@lru_cache(maxsize=64)
def _centers(count: int, seed: int) -> tuple[tuple[float, float], ...]:
    """Draw places that are far from each other: of several, the one farthest from all before."""
    rng = np.random.default_rng([seed, _SHAPE])
    found = rng.uniform(-0.7, 0.7, (1, 2))
    while len(found) < count:
        offered = rng.uniform(-0.75, 0.75, (12, 2))
        away = np.hypot(*(offered[:, np.newaxis] - found).transpose(2, 0, 1)).min(axis=1)
        found = np.vstack([found, offered[away.argmax()]])
    return tuple((float(x), float(y)) for x, y in found)


def _written(terms: list[tuple[float, str]]) -> str:
    """Return a sum of factors and names as text; what is 0 is left out."""
    text = ""
    for factor, name in terms:
        if factor == 0:
            continue
        size = "" if abs(factor) == 1 and name else _short(abs(factor))
        sign = "−" if factor < 0 else "+"
        text += f" {sign} {size}{name}" if text else f"{sign if factor < 0 else ''}{size}{name}"
    return f"y = {text or '0'}"


def _short(value: float) -> str:
    return f"{value:.6g}"
