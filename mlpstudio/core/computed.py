"""Inputs that are computed from others: x₁², x₁x₂, sin x₁. They follow what they are computed from."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

import numpy as np

from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.core.parameters import Array
from mlpstudio.core.records import record

_LETTER = re.compile(r"[A-Za-z][₀₁₂₃₄₅₆₇₈₉]*")


@record
class Formula:
    """How an input is computed.

    Attributes
    ----------
    title
        What it is called in a list.
    sources
        Of how many inputs it is computed.
    value
        Computes it from as many columns (samples each).
    text, long_text
        Writes it, with names that are letters and with any names.
    """

    title: str
    sources: int
    value: Callable[..., Array]
    text: str
    long_text: str


FORMULAS: Mapping[str, Formula] = MappingProxyType(
    {
        "square": Formula("Squares", 1, np.square, "{0}²", "({0})²"),
        "cube": Formula("Cubes", 1, lambda x: x * x * x, "{0}³", "({0})³"),
        "product": Formula("Products", 2, np.multiply, "{0}{1}", "{0} · {1}"),
        "sin": Formula("Sines", 1, np.sin, "sin {0}", "sin({0})"),
        "cos": Formula("Cosines", 1, np.cos, "cos {0}", "cos({0})"),
        "sin_pi": Formula("Sines of πx", 1, lambda x: np.sin(np.pi * x), "sin π{0}", "sin(π {0})"),
        "abs": Formula("Absolute values", 1, np.abs, "|{0}|", "|{0}|"),
    }
)  # fmt: skip
"""All of them by the names that files use."""


@dataclass(frozen=True, slots=True, order=True)
class Computed:
    """An input that is computed.

    Attributes
    ----------
    input
        Its number among all inputs, from 0.
    formula
        A name of :data:`FORMULAS`.
    of
        The numbers of the inputs that it is computed from, none of them computed itself.
    """

    input: int
    formula: str
    of: tuple[int, ...]

    def __post_init__(self) -> None:
        if self.formula not in FORMULAS:
            raise InvalidInput(
                'there is no formula "{name}"; {hint}',
                place=".formula", name=self.formula, hint=nearest(self.formula, FORMULAS),
            )  # fmt: skip
        count = FORMULAS[self.formula].sources
        if len(self.of) != count:
            raise InvalidInput(
                "expected as many numbers of inputs as the formula needs ({count}), got {got}",
                place=".of", count=count, got=len(self.of),
            )  # fmt: skip

    def text(self, names: Sequence[str]) -> str:
        """Return the formula as plain text, with the names of all inputs."""
        used = [names[source] for source in self.of]
        formula = FORMULAS[self.formula]
        short = all(_LETTER.fullmatch(name) for name in used)
        return (formula.text if short else formula.long_text).format(*used)

    def value(self, inputs: Array) -> Array:
        """Return its numbers (samples) from all inputs (samples x inputs); infinite where too large."""
        with np.errstate(over="ignore", invalid="ignore", under="ignore"):
            return FORMULAS[self.formula].value(*(inputs[:, source] for source in self.of))


def check_computed(computed: Sequence[Computed], inputs: int) -> None:
    """Check that computed inputs are among the inputs, and computed from such as are not.

    Raises
    ------
    InvalidInput
        With the place among them: ``[1].of[0]``.
    """
    known = {each.input for each in computed}
    seen: set[int] = set()
    for index, each in enumerate(computed):
        if not 0 <= each.input < inputs or each.input in seen:
            raise InvalidInput(
                "expected the number of an input, from 0 to {most}, each once, got {got}",
                place=f"[{index}].input", most=inputs - 1, got=each.input,
            )  # fmt: skip
        seen.add(each.input)
        for place, source in enumerate(each.of):
            if not 0 <= source < inputs or source in known:
                raise InvalidInput(
                    "expected the number of an input that is not computed itself, got {got}",
                    place=f"[{index}].of[{place}]", got=source,
                )  # fmt: skip


def originals(computed: Iterable[Computed], inputs: int) -> tuple[int, ...]:
    """Return the numbers of the inputs that are not computed, in order."""
    gone = {each.input for each in computed}
    return tuple(number for number in range(inputs) if number not in gone)


def filled_in(computed: Iterable[Computed], inputs: Array) -> Array:
    """Return inputs (samples x inputs) with the computed ones computed: the very same where they were."""
    made = inputs
    for each in computed:
        column = each.value(inputs)
        if not np.array_equal(column, made[:, each.input]):
            if made is inputs:
                made = inputs.copy()
            made[:, each.input] = column
    return made


def dependent(computed: Iterable[Computed], numbers: Iterable[int]) -> set[int]:
    """Return the computed inputs that are computed from one of some inputs."""
    gone = set(numbers)
    return {each.input for each in computed if gone.intersection(each.of)}


def moved(computed: Iterable[Computed], origins: Sequence[int]) -> tuple[Computed, ...]:
    """Return what is computed when inputs have other places.

    Parameters
    ----------
    computed
        As it was.
    origins
        For every input to be, the number that it had; negative for a new one. What was computed from an
        input that is gone becomes ordinary numbers.
    """
    before = {each.input: each for each in computed}
    places: dict[int, int] = {}
    for place, origin in enumerate(origins):
        places.setdefault(origin, place)
    made = []
    for place, origin in enumerate(origins):
        each = before.get(origin)
        if each is not None and all(source in places for source in each.of):
            made.append(replace(each, input=place, of=tuple(places[source] for source in each.of)))
    return tuple(made)
