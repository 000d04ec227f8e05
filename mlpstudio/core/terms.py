"""Terms: which operand cells, with which factors, make one number."""

from __future__ import annotations

from collections.abc import Iterable
from math import prod
from typing import TypeAlias

from mlpstudio.core.records import record

Cell: TypeAlias = tuple[int, int]


@record
class Operand:
    """One cell of a symbol."""

    symbol: str
    cell: Cell
    value: float


@record
class Named:
    """A number of the formula: a setting with a name (``learning_rate``), or a plain one (name empty)."""

    name: str
    value: float


@record
class Inner:
    """A function of a sum of terms: ``relu``, ``sqrt``, ``1 /``; or a bracket, with an empty name."""

    function: str
    terms: tuple[Term, ...]
    value: float


Factor: TypeAlias = Operand | Named | Inner


@record
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
