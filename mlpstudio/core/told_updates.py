"""Sentences about what training adds: penalties, the objective, what an optimiser remembers, frozen parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from mlpstudio.core.messages import Message
from mlpstudio.core.symbols import parse
from mlpstudio.core.told import Told, indexed


def parameter_name(told: Told) -> str:
    """Return the weight or the bias that a number belongs to: ``w₂₂``, ``b₁``."""
    name = parse(told.trace.program[told.index].target)
    return indexed("w", *told.cell) if (name.of or name.kind) == "W" else indexed("b", told.cell[0])


def _before(told: Told) -> float:
    """Return what the optimiser remembered before this iteration."""
    return float(told.trace.given[told.trace.program[told.index].target][told.cell])


def _gradient(told: Told) -> float:
    """Return the gradient that the optimiser gets of this weight or bias; 0 where it is frozen."""
    name = parse(told.trace.program[told.index].target)
    known = told.trace.before(told.index)
    symbol = f"dJ_d{name.of}{name.layer}"
    gradient = known[symbol if symbol in known else f"dL_d{name.of}{name.layer}"]
    free = known.get(f"free_{name.of}{name.layer}")
    return float(gradient[told.cell]) * (1.0 if free is None else float(free[told.cell]))


def _penalty(told: Told) -> Message:
    return Message("All weights together cost {value}.", {"value": told.value})


def _objective(told: Told) -> Message:
    return Message(
        "The loss {loss} and the penalty {penalty} are {value} together.",
        {"value": told.value, "loss": told.number("loss", (0, 0)), "penalty": told.number("penalty", (0, 0))},
    )


def _running_gradient(told: Told) -> Message:
    return Message(
        "The running gradient of {name} goes from {before} to {value}: its new gradient is {gradient}.",
        {"name": parameter_name(told), "before": _before(told), "value": told.value,
         "gradient": _gradient(told)},
    )  # fmt: skip


def _running_square(told: Told) -> Message:
    return Message(
        "The running square of {name} goes from {before} to {value}: its new gradient is {gradient}.",
        {"name": parameter_name(told), "before": _before(told), "value": told.value,
         "gradient": _gradient(told)},
    )  # fmt: skip


def _sum_of_squares(told: Told) -> Message:
    return Message(
        "The sum of squares of {name} grows from {before} to {value}: its new gradient is {gradient}.",
        {"name": parameter_name(told), "before": _before(told), "value": told.value,
         "gradient": _gradient(told)},
    )  # fmt: skip


def _corrected(told: Told) -> Message:
    target = told.trace.program[told.index].target
    plain = told.number(target.replace("hat", "", 1), told.cell)
    return Message(
        "For {name}, {plain} becomes {value}: the running mean began at 0 and has seen {count} updates.",
        {"name": parameter_name(told), "plain": plain, "value": told.value,
         "count": int(told.number("t", (0, 0)))},
    )  # fmt: skip


def frozen(told: Told) -> Message | None:
    """Return that a weight or a bias is frozen, if it is."""
    free = told.trace.given.get(f"free_{told.trace.program[told.index].target}")
    if free is None or free[told.cell]:
        return None
    return Message("{name} is frozen: it keeps its value {value}.",
                   {"name": parameter_name(told), "value": told.value})  # fmt: skip


TELL: Mapping[str, Callable[[Told], Message | None]] = MappingProxyType(
    {
        "penalty": _penalty,
        "objective": _objective,
        "m": _running_gradient,
        "v": _running_square,
        "s": _sum_of_squares,
        "mhat": _corrected,
        "vhat": _corrected,
    }
)
"""By the kind of symbol."""
