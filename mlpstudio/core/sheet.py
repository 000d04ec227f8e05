"""The sheet of all matrices of an iteration: which ones, in which order, and what they are worth."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from functools import lru_cache

import numpy as np

from mlpstudio.core.inline import symbol_text
from mlpstudio.core.markup import Markup, Row, Text
from mlpstudio.core.messages import Message
from mlpstudio.core.notation import Notation
from mlpstudio.core.program import Assignment, Phase, Program
from mlpstudio.core.records import record
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Matrix, Trace

_PER_SAMPLE = frozenset(
    {"x", "y", "u", "z", "y_hat", "dL_dy_hat", "dy_hat_du", "dL_du", "dL_dz", "dz_du", "zd", "dL_dzd", "drop"}
)  # fmt: skip


class Role(StrEnum):
    """What a matrix on the sheet is to its symbol; a parameter stands there in all four."""

    GIVEN = "given"
    OLD = "old"
    RESULT = "result"
    DELTA = "delta"


@record
class Slot:
    """A matrix of the sheet: a symbol in one of its roles."""

    symbol: str
    role: Role


@record
class Section:
    """A part of the sheet: its heading, and rows of matrices that stand side by side."""

    title: Message
    rows: tuple[tuple[Slot, ...], ...]


def per_sample(symbol: str) -> bool:
    """Tell whether a symbol has one column a sample."""
    return parse(symbol).kind in _PER_SAMPLE


@lru_cache(maxsize=16)
def sections(steps: Program, given: tuple[str, ...]) -> tuple[Section, ...]:
    """Return the parts of the sheet of a program.

    Parameters
    ----------
    steps
        The assignments.
    given
        The symbols that are known before.
    """
    found = [Section(Message("Given"), _given_rows(given))]
    for phase, title in ((Phase.FORWARD, "Forward"), (Phase.LOSS, "Loss"), (Phase.BACKWARD, "Backward")):
        found.append(Section(Message(title), _layer_rows(step for step in steps if step.phase is phase)))
    updates = [step for step in steps if step.phase is Phase.UPDATE]
    parameters = tuple(_change(step.target) for step in updates if not parse(step.target).of)
    found.append(Section(Message("Updated"), parameters))
    states = _state_rows([step.target for step in updates if parse(step.target).of], given)
    found.append(Section(Message("Optimiser state"), states))
    return tuple(section for section in found if section.rows)


def _given_rows(given: tuple[str, ...]) -> tuple[tuple[Slot, ...], ...]:
    """The batch, then layer by layer what belongs to it; optimiser state stands with its new values."""
    rows: dict[int, list[Slot]] = {}
    for symbol in sorted(given, key=_given_order):
        name = parse(symbol)
        if not name.of or name.kind == "free":
            rows.setdefault(name.layer, []).append(Slot(symbol, Role.GIVEN))
    return tuple(tuple(row) for _, row in sorted(rows.items()))


def _given_order(symbol: str) -> int:
    kinds = ["x", "y", "t", "W", "b", "mask", "drop", "free"]
    return kinds.index(kind) if (kind := parse(symbol).kind) in kinds else len(kinds)


def _layer_rows(steps: Iterable[Assignment]) -> tuple[tuple[Slot, ...], ...]:
    rows: dict[int, list[Slot]] = {}
    for step in steps:
        rows.setdefault(step.layer, []).append(Slot(step.target, Role.RESULT))
    return tuple(tuple(row) for row in rows.values())


def _change(symbol: str) -> tuple[Slot, ...]:
    return Slot(symbol, Role.OLD), Slot(symbol, Role.RESULT), Slot(symbol, Role.DELTA)


def _state_rows(targets: list[str], given: tuple[str, ...]) -> tuple[tuple[Slot, ...], ...]:
    """One row for each parameter: every state before and after, then what is computed afresh."""
    rows: dict[str, list[Slot]] = {}
    for target in targets:
        name = parse(target)
        roles = (Role.OLD, Role.RESULT) if target in given else (Role.RESULT,)
        rows.setdefault(f"{name.of}{name.layer}", []).extend(Slot(target, role) for role in roles)
    return tuple(tuple(row) for row in rows.values())


class Reading:
    """An iteration as the sheet reads it: the value and the shape of every slot.

    Parameters
    ----------
    trace
        The iteration.
    """

    def __init__(self, trace: Trace) -> None:
        self.trace = trace
        self._computed = {
            step.target: (step.click, value) for step, value in zip(trace.program, trace.values, strict=True)
        }
        self._deltas: dict[str, Matrix] = {}

    @property
    def sections(self) -> tuple[Section, ...]:
        """The parts of the sheet."""
        return sections(self.trace.program, tuple(self.trace.given))

    def slots(self) -> tuple[Slot, ...]:
        """Return every slot, in reading order."""
        return tuple(slot for section in self.sections for row in section.rows for slot in row)

    def shape(self, slot: Slot) -> tuple[int, int]:
        """Return rows and columns."""
        given = slot.role in (Role.GIVEN, Role.OLD)
        value = self.trace.given[slot.symbol] if given else self._computed[slot.symbol][1]
        rows, columns = value.shape
        return rows, columns

    def value(self, slot: Slot, position: int) -> Matrix | None:
        """Return what a slot is worth after so many clicks; None where that is not computed by then.

        The same array each time, so that what has been drawn of it can be kept.
        """
        if slot.role in (Role.GIVEN, Role.OLD):
            return self.trace.given[slot.symbol]
        click, value = self._computed[slot.symbol]
        if click > position:
            return None
        return value if slot.role is Role.RESULT else self._delta(slot.symbol, value)

    def _delta(self, symbol: str, new: Matrix) -> Matrix:
        if symbol not in self._deltas:
            with np.errstate(all="ignore"):
                self._deltas[symbol] = new - self.trace.given[symbol]
        return self._deltas[symbol]

    def marked(self, steps: tuple[int, ...]) -> tuple[tuple[Slot, ...], frozenset[Slot]]:
        """Return what some steps compute, in their order, and what they read."""
        results = tuple(Slot(self.trace.program[index].target, Role.RESULT) for index in steps)
        read = {
            self._read_by(index, symbol)
            for index in steps
            for symbol in self.trace.program[index].expression.symbols()
        }
        return results, frozenset(read - set(results))

    def _read_by(self, index: int, symbol: str) -> Slot:
        """Return which matrix of a symbol a step reads: of one that it updates, the old beside the new."""
        if any(step.target == symbol for step in self.trace.program[:index]):
            return Slot(symbol, Role.RESULT)
        updating = self.trace.program[index].phase is Phase.UPDATE
        return Slot(symbol, Role.OLD if updating and symbol in self._computed else Role.GIVEN)

    def id(self, slot: Slot) -> str:
        """Return a name for code, of which no two slots have the same."""
        if slot.role is Role.RESULT:
            return f"{slot.symbol}_new" if slot.symbol in self.trace.given else slot.symbol
        return slot.symbol if slot.role is Role.GIVEN else f"{slot.symbol}_{slot.role}"

    def title(self, slot: Slot) -> Message:
        """Return the name in one line of text."""
        text = {Role.OLD: "{symbol} old", Role.DELTA: "Δ {symbol}"}.get(slot.role, "{symbol}")
        if slot.role is Role.RESULT and slot.symbol in self.trace.given:
            text = "{symbol} new"
        return Message(text, {"symbol": symbol_text(slot.symbol)})

    def word(self, slot: Slot) -> Message | None:
        """Return what stands behind the symbol: old or new."""
        if slot.role is Role.OLD:
            return Message("old")
        new = slot.role is Role.RESULT and slot.symbol in self.trace.given
        return Message("new") if new else None


def markup(slot: Slot, notation: Notation) -> Markup:
    """Return the symbol of a slot; of a difference, with a delta before it."""
    symbol = notation.symbol(slot.symbol)
    return Row((Text("Δ", "name"), symbol)) if slot.role is Role.DELTA else symbol
