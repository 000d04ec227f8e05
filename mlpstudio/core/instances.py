"""One number of a step, told in a sentence: which neuron or weight, how much, and from what.

Only small networks get such sentences, since "weight 57 of neuron 113" tells nobody anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np

from mlpstudio.core.messages import Message
from mlpstudio.core.network import Network
from mlpstudio.core.symbols import derivative_of, parse, passed_on
from mlpstudio.core.terms import Cell, Factor, Term
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.core.training import dropped_layers

LARGEST = 9
"""Units and inputs of a layer up to which its numbers are told one by one."""
_SLIGHT = 1e-3  # share of a number, below which four digits do not show a change
_MOST_TERMS = 4
_PER_SAMPLE = frozenset(
    {"u", "z", "y_hat", "dL_dy_hat", "dy_hat_du", "dz_du", "dL_dz", "dL_du", "zd", "dL_dzd"}
)
_LOWERED = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_Writer = Callable[[float], str]


@dataclass(frozen=True, slots=True)
class Calculation:
    """The terms of a number as arithmetic: ``−3 · 1 + 4 · 2 + 2``. Numbers are formatted where shown."""

    terms: tuple[Term, ...]

    def text(self, write: _Writer) -> str:
        """Return the line, each number written by ``write``; long sums end with an ellipsis."""
        parts = [
            _signed(term, write, first=index == 0) for index, term in enumerate(self.terms[:_MOST_TERMS])
        ]
        if len(self.terms) > _MOST_TERMS:
            parts.append(" + …")
        return "".join(parts)

    def __str__(self) -> str:
        return self.text(lambda value: f"{value:.4g}".replace("-", "−"))


def _signed(term: Term, write: _Writer, *, first: bool) -> str:
    factors = [
        _factor(factor, write, leading=first and index == 0) for index, factor in enumerate(term.factors)
    ]
    product = " · ".join(factors)
    if first:
        return product if term.sign > 0 else f"−{product}"
    return f" + {product}" if term.sign > 0 else f" − {product}"


def _factor(factor: Factor, write: _Writer, *, leading: bool) -> str:
    text = write(factor.value)
    return text if leading or not text.startswith(("−", "-")) else f"({text})"


def instance(trace: Trace, index: int, cell: Cell | None = None) -> Message | None:
    """Return a sentence about one cell of what a step computed.

    Parameters
    ----------
    trace, index
        The step ``trace.program[index]``.
    cell
        Which one; without it the one that tells most: the largest.

    Returns
    -------
    Message or None
        None where the network is too large to name its parts, or all there is to say is a zero.
    """
    step, value = trace.program[index], trace.values[index]
    if max(trace.network.sizes) > LARGEST:
        return None
    at = cell if cell is not None else told_cell(trace, index)
    name = parse(step.target)
    tell = _TELL.get(name.kind)
    if tell is None:
        return None
    return tell(_Told(trace, index, at, float(value[at])))


def told_cell(trace: Trace, index: int) -> Cell:
    """Return the cell of a step that tells most: the largest; of new parameters, the one that moves most.

    Of what has a column for every sample it is one of the first sample, which the canvas shows; of what
    dropout leaves, the first that it drops.
    """
    target, value = trace.program[index].target, trace.values[index]
    name = parse(target)
    if name.kind in ("W", "b"):
        return largest(value - trace.given[target])
    if name.kind == "zd" and not (kept := trace.given[f"drop{name.layer}"][:, 0]).all():
        return int(np.argmin(kept)), 0
    return largest(value[:, :1] if name.kind in _PER_SAMPLE else value)


def largest(value: Matrix) -> Cell:
    """Return the cell of the largest size; the first of several."""
    flat = int(np.argmax(np.abs(value)))
    return flat // value.shape[1], flat % value.shape[1]


@dataclass(frozen=True, slots=True)
class _Told:
    """What a sentence is made from: a step, one of its cells, and its value."""

    trace: Trace
    index: int
    cell: Cell
    value: float

    @property
    def layer(self) -> int:
        return self.trace.program[self.index].layer

    @property
    def network(self) -> Network:
        return self.trace.network

    def number(self, symbol: str, cell: Cell) -> float:
        """Return a cell of another symbol as this step sees it; a column serves every sample."""
        matrix = self.trace.before(self.index)[symbol]
        return float(matrix[cell[0], min(cell[1], matrix.shape[1] - 1)])

    def calculation(self) -> Calculation:
        known = self.trace.before(self.index)
        return Calculation(self.trace.program[self.index].expression.terms(known, self.cell))

    def of_sample(self, text: str, **values: object) -> Message:
        """Return a sentence that names the sample where there are several."""
        if self.trace.samples == 1:
            return Message(text, values)
        sample = int(self.trace.rows[self.cell[1]]) + 1
        return Message("Sample {sample}: {told}", {"sample": sample, "told": Message(text, values)})


def neuron(network: Network, layer: int, unit: int) -> Message:
    """Return what a neuron is called inside a sentence; ``unit`` counts from 0."""
    if layer == network.depth:
        return Message("the output") if network.outputs == 1 else Message("output {unit}", {"unit": unit + 1})
    if network.depth == 2:
        return Message("hidden neuron {unit}", {"unit": unit + 1})
    return Message("neuron {unit} of layer {layer}", {"unit": unit + 1, "layer": layer})


def indexed(letter: str, *places: int) -> str:
    """Return a letter with its indices below, counted from 1: ``w₂₂``."""
    separator = "," if any(place >= 9 for place in places) else ""
    return letter + separator.join(str(place + 1).translate(_LOWERED) for place in places)


def input_name(network: Network, layer: int, unit: int, *, dropped: bool = False) -> str:
    """Return the letter of what a layer 1..N gets from place ``unit`` (from 0): ``x₂``, ``z₂`` or ``z̃₂``."""
    return indexed("x" if layer == 1 else "z\N{COMBINING TILDE}" if dropped else "z", unit)


def _pre_activation(told: _Told) -> Message:
    return told.of_sample(
        "The pre-activation of {neuron} is {value} = {calculation}.",
        neuron=neuron(told.network, told.layer, told.cell[0]),
        value=told.value, calculation=told.calculation(),
    )  # fmt: skip


def _activation(told: _Told) -> Message:
    return told.of_sample(
        "The pre-activation {u} of {neuron} becomes {value}.",
        neuron=neuron(told.network, told.layer, told.cell[0]),
        u=told.number(f"u{told.layer}", told.cell), value=told.value,
    )  # fmt: skip


def _dropped(told: _Told) -> Message:
    who = neuron(told.network, told.layer, told.cell[0])
    if told.number(f"drop{told.layer}", told.cell) == 0:
        return told.of_sample("Dropout drops {neuron}: it gives on 0.", neuron=who)
    return told.of_sample(
        "Dropout keeps {neuron}: its activation {z} becomes {value}.", neuron=who,
        z=told.number(f"z{told.layer}", told.cell), value=told.value,
    )  # fmt: skip


def _loss(told: _Told) -> Message | None:
    if told.trace.samples > 1 or told.network.outputs > 1:
        return Message("The loss is {value}.", {"value": told.value})
    predicted, target = told.number("y_hat", (0, 0)), told.number("y", (0, 0))
    return Message(
        "The prediction is {predicted}, the target {target}: the loss is {value}.",
        {"predicted": predicted, "target": target, "value": told.value},
    )


def _prediction_gradient(told: _Told) -> Message:
    text = (
        "It is {value}: the prediction is too high."
        if told.value > 0
        else "It is {value}: the prediction is too low."
        if told.value < 0
        else "It is 0: the prediction is right."
    )
    return told.of_sample(text, value=told.value)


def _slope(told: _Told) -> Message | None:
    function = told.network.layer(told.layer).function
    if not function.gate:
        return None
    values = told.trace.values[told.index]
    closed = [unit for unit in range(values.shape[0]) if not values[unit].any()]
    if not closed:
        return None
    text = (
        "The gate of {neuron} is closed."
        if told.trace.samples == 1
        else "The gate of {neuron} is closed for every sample of this batch."
    )
    return Message(text, {"neuron": neuron(told.network, told.layer, closed[0])})


def _error_signal(told: _Told) -> Message | None:
    number, depth = told.layer, told.network.depth
    upstream = "dL_dy_hat" if number == depth else f"dL_dz{number}"
    known = told.trace.before(told.index)
    local = derivative_of(number, depth)
    who = neuron(told.network, number, told.cell[0])
    if upstream not in known or local not in known:
        return told.of_sample("The error signal of {neuron} is {value}.", neuron=who, value=told.value)
    return told.of_sample(
        "The error signal of {neuron} is {value}: the gradient {gradient} times the slope {slope}.",
        neuron=who, value=told.value,
        gradient=told.number(upstream, told.cell), slope=told.number(local, told.cell),
    )  # fmt: skip


def _activation_gradient(told: _Told) -> Message:
    return told.of_sample(
        "For {neuron} that is {value} = {calculation}.",
        neuron=neuron(told.network, told.layer, told.cell[0]),
        value=told.value, calculation=told.calculation(),
    )  # fmt: skip


def _weight_gradient(told: _Told) -> Message:
    unit, place = told.cell
    who = neuron(told.network, told.layer, unit)
    weight = indexed("w", unit, place)
    if told.trace.samples > 1:
        return Message(
            "The gradient of {weight} is {value}, from all samples of the batch.",
            {"weight": weight, "value": told.value},
        )
    dropped = bool(dropped_layers(told.network, told.trace.training))
    source = passed_on(told.layer - 1, told.network.depth, dropped=dropped)
    return Message(
        "The gradient of {weight} is {value}: {neuron} has the error signal {signal}, and its input "
        "{input} is {seen}.",
        {
            "weight": weight, "value": told.value, "neuron": who,
            "signal": told.number(f"dL_du{told.layer}", (unit, 0)),
            "input": input_name(told.network, told.layer, place, dropped=dropped),
            "seen": told.number(source, (place, 0)),
        },
    )  # fmt: skip


def _bias_gradient(told: _Told) -> Message:
    return Message(
        "The gradient of {bias} is {value}, the bias of {neuron}.",
        {
            "bias": indexed("b", told.cell[0]), "value": told.value,
            "neuron": neuron(told.network, told.layer, told.cell[0]),
        },
    )  # fmt: skip


def _penalised_gradient(told: _Told) -> Message:
    return Message(
        "The gradient of {weight} grows from {before} to {value}."
        if abs(told.value) >= abs(told.number(f"dL_dW{told.layer}", told.cell))
        else "The gradient of {weight} shrinks from {before} to {value}.",
        {
            "weight": indexed("w", *told.cell), "value": told.value,
            "before": told.number(f"dL_dW{told.layer}", told.cell),
        },
    )  # fmt: skip


def _new_parameter(told: _Told) -> Message:
    target, cell = told.trace.program[told.index].target, told.cell
    old, new = told.trace.given[target], told.trace.values[told.index]
    name = indexed("w", *cell) if target.startswith("W") else indexed("b", cell[0])
    values: dict[str, object] = {"name": name, "old": float(old[cell]), "new": float(new[cell])}
    if values["old"] == values["new"]:
        return Message("Nothing changes here.")
    change = float(new[cell]) - float(old[cell])
    if abs(change) < _SLIGHT * abs(float(old[cell])):  # as usually written, both would be the same number
        return Message("{name} changes by {change}, to {new}.", values | {"change": change})
    return Message("{name} goes from {old} to {new}.", values)


_TELL: Mapping[str, Callable[[_Told], Message | None]] = MappingProxyType(
    {
        "u": _pre_activation,
        "z": _activation,
        "zd": _dropped,
        "y_hat": _activation,
        "loss": _loss,
        "dL_dy_hat": _prediction_gradient,
        "dz_du": _slope,
        "dy_hat_du": _slope,
        "dL_du": _error_signal,
        "dL_dz": _activation_gradient,
        "dL_dzd": _activation_gradient,
        "dL_dW": _weight_gradient,
        "dL_db": _bias_gradient,
        "dJ_dW": _penalised_gradient,
        "W": _new_parameter,
        "b": _new_parameter,
    }
)
