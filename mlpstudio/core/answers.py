"""Answers: whether a typed number is right, and which known mistake explains a wrong one."""

from __future__ import annotations

import re
from enum import StrEnum
from math import inf

from mlpstudio.core.misconceptions import MISCONCEPTIONS, Misconception
from mlpstudio.core.number_text import read_number
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Trace

ENOUGH_DIGITS = 3
"""Significant digits from which on a rounded answer counts as right."""

_DECIMAL = re.compile(r"(?P<whole>[0-9]*)(?:[.,](?P<places>[0-9]*))?(?:[eE](?P<power>[+-]?[0-9]+))?")
_PLAIN = re.compile(r"[+\-−]?\s*([0-9.,]+(?:[eE][+\-−]?[0-9]+)?)")
_IN_TERM = re.compile(r"[0-9]*[.,][0-9]+(?:[eE][+-]?[0-9]+)?")
_EXACT = {"float64": 1e-10, "float32": 1e-5}  # of the size of what is added up
_SLACK = 1 + 1e-9  # 0.125 typed as 0.13 lies half a unit off, but for the last bit


class Verdict(StrEnum):
    """What an answer is."""

    RIGHT = "right"
    ROUNDED = "rounded"
    MISTAKE = "mistake"
    UNKNOWN = "unknown"


@record
class Answer:
    """A judged answer.

    Attributes
    ----------
    verdict
        "rounded" is right as far as it goes, with fewer than :data:`ENOUGH_DIGITS` digits.
    typed, value
        The number that was typed, and the right one.
    mistakes
        The known mistakes that give the typed number, the likeliest first.
    """

    verdict: Verdict
    typed: float
    value: float
    mistakes: tuple[Misconception, ...] = ()


def judge(trace: Trace, symbol: str, cell: Cell, typed: str) -> Answer:
    """Judge what was typed for one cell of what an iteration computes.

    Parameters
    ----------
    trace
        The iteration.
    symbol, cell
        A step's target (of a parameter: its new value), and row and column from 0.
    typed
        A number as :func:`mlpstudio.core.number_text.read_number` takes it. It has to agree in the digits
        that were typed; a fraction or a term without decimals has to be exact.

    Raises
    ------
    InvalidInput
        What was typed is no number.
    KeyError
        The symbol is no step of this iteration.
    """
    number = read_number(typed)
    index = index_of(trace, symbol)
    value = float(trace.values[index][cell])
    exact = _exactness(trace, index, cell)
    digits, half_unit = precision_of(typed, number)
    off = abs(number - value)
    if off <= exact:
        return Answer(Verdict.RIGHT, number, value)
    if digits > 0 and off <= max(half_unit * _SLACK, exact):
        return Answer(Verdict.RIGHT if digits >= ENOUGH_DIGITS else Verdict.ROUNDED, number, value)
    mistakes = _mistakes(trace, index, cell, number, half_unit if digits > 1 else 0.0, exact)
    return Answer(Verdict.MISTAKE if mistakes else Verdict.UNKNOWN, number, value, mistakes)


def index_of(trace: Trace, symbol: str) -> int:
    """Return the index of the step that computes a symbol.

    Raises
    ------
    KeyError
        There is none.
    """
    for index, step in enumerate(trace.program):
        if step.target == symbol:
            return index
    raise KeyError(symbol)


def precision_of(typed: str, value: float) -> tuple[float, float]:
    """Return the significant digits of what was typed, and half a unit of the last one.

    A term has those of its decimal with the fewest; without any it is exact: infinitely many, and 0.
    Nothing but zeros has none.
    """
    plain = _PLAIN.fullmatch(typed.strip())
    if plain is not None:
        return _decimal(plain.group(1).replace("−", "-"))
    parts = [_decimal(found) for found in _IN_TERM.findall(typed)]
    counted = [digits for digits, _ in parts if digits]
    if not counted:
        return inf, 0.0
    fewest = min(counted)
    return fewest, abs(value) * 0.5 * 10.0 ** (1 - fewest)


def _decimal(text: str) -> tuple[float, float]:
    found = _DECIMAL.fullmatch(text)
    assert found is not None, text  # it was read as a number before
    places, power = found["places"] or "", int(found["power"] or 0)
    digits = len(((found["whole"] or "") + places).lstrip("0"))
    # A power below any number's is as good as none.
    return digits, 0.5 * 10.0 ** max(min(power - len(places), 300), -320)


def _exactness(trace: Trace, index: int, cell: Cell) -> float:
    """Return how far two ways to add up the same terms may lie apart."""
    terms = trace.program[index].expression.terms(trace.before(index), cell)
    size = max(sum(abs(term.value) for term in terms), abs(float(trace.values[index][cell])))
    return _EXACT[trace.training.precision] * size


def _mistakes(
    trace: Trace, index: int, cell: Cell, number: float, half_unit: float, exact: float
) -> tuple[Misconception, ...]:
    """Return the mistakes that give a number: first those that do exactly, then those that do as typed."""
    value = float(trace.values[index][cell])
    exactly: list[Misconception] = []
    nearly: list[Misconception] = []
    for mistake in MISCONCEPTIONS.values():
        # Where a mistake does not show, it explains nothing.
        results = [n for n in mistake.results(trace, index, cell) if abs(n - value) > exact]
        nearest = min((abs(n - number) - exact * (1 + abs(n)) for n in results), default=inf)
        if nearest <= 0:
            exactly.append(mistake)
        elif nearest <= half_unit * _SLACK:
            nearly.append(mistake)
    return (*exactly, *nearly)
