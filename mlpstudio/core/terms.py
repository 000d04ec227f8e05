"""Terms: which operand cells, with which factors, make one number."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import prod
from typing import TypeAlias

Cell: TypeAlias = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Operand:
    """One cell of a symbol."""

    symbol: str
    cell: Cell
    value: float


@dataclass(frozen=True, slots=True)
class Named:
    """A number of the formula: a setting with a name (``learning_rate``), or a plain one (name empty)."""

    name: str
    value: float


@dataclass(frozen=True, slots=True)
class Inner:
    """A function of a sum of terms: ``relu``, ``sqrt``, ``1 /``; or a bracket, with an empty name."""

    function: str
    terms: tuple[Term, ...]
    value: float


Factor: TypeAlias = Operand | Named | Inner


@dataclass(frozen=True, slots=True)
class Term:
    """A signed product of factors; the terms of a cell sum to its value."""

    factors: tuple[Factor, ...]
    sign: int = 1

    @property
    def value(self) -> float:
        """The product."""
        return self.sign * prod(factor.value for factor in self.factors)

    def times(self, factor: Factor, sign: int = 1) -> Term:
        """Return the term with one more factor in front."""
        return Term((factor, *self.factors), self.sign * sign)


def total(terms: Iterable[Term]) -> float:
    """Sum terms."""
    return float(sum(term.value for term in terms))
