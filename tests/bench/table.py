"""Rows of the table: what was measured, what is aimed at, and whether that is reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Options:
    """What the command line asks for.

    Attributes
    ----------
    selected
        Names of rows (``W1``, ``recording``); empty means all.
    rounds
        Interleaved rounds of each comparison.
    seconds
        Of one measurement, about.
    """

    selected: frozenset[str]
    rounds: int
    seconds: float

    def wants(self, name: str) -> bool:
        """Tell whether a name is selected."""
        return not self.selected or name in self.selected


@dataclass(frozen=True)
class Row:
    """One measured figure.

    Attributes
    ----------
    name, what
        The workload, and what was measured.
    value, unit
        The figure: a ratio ("x"), milliseconds ("ms"), iterations a second ("/s").
    target
        None where nothing is aimed at.
    at_most
        Whether less is better.
    """

    name: str
    what: str
    value: float
    unit: str = "x"
    target: float | None = None
    at_most: bool = False

    @property
    def reached(self) -> bool | None:
        """Whether the target is reached; None without one."""
        if self.target is None:
            return None
        return self.value <= self.target if self.at_most else self.value >= self.target

    def __str__(self) -> str:
        verdict = {None: "", True: "pass", False: "FAIL"}[self.reached]
        sign = "<=" if self.at_most else ">="
        target = "" if self.target is None else f"{sign} {_number(self.target, self.unit)}"
        return f"{self.name:10} {self.what:48} {_number(self.value, self.unit):>12}  {target:>11}  {verdict}"


def _number(value: float, unit: str) -> str:
    return f"{value:,.0f} {unit}" if unit == "/s" else f"{value:.3g} {unit}".rstrip()


Section = Callable[[Options], Iterator[Row]]

SECTIONS: dict[str, Section] = {}
"""What can be measured, in order. Other modules (the window's) register theirs."""


def section(name: str) -> Callable[[Section], Section]:
    """Register a function that yields rows."""

    def register(function: Section) -> Section:
        SECTIONS[name] = function
        return function

    return register
