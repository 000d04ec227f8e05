"""One number of a step, told in a sentence: which neuron or weight, how much, and from what.

Only small networks get such sentences, since "weight 57 of neuron 113" tells nobody anything.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from mlpstudio.core.messages import Message
from mlpstudio.core.symbols import derivative_of, parse, passed_on
from mlpstudio.core.terms import Cell
from mlpstudio.core.told import Calculation as Calculation
from mlpstudio.core.told import Told, indexed, input_name, neuron
from mlpstudio.core.told_updates import TELL as _TELL_UPDATES
from mlpstudio.core.told_updates import frozen
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.core.training import dropped_layers, is_fused

LARGEST = 9
"""Units and inputs of a layer up to which its numbers are told one by one."""
_SLIGHT = 1e-3  # share of a number, below which four digits do not show a change
_PER_SAMPLE = frozenset(
    {"u", "z", "y_hat", "dL_dy_hat", "dy_hat_du", "dz_du", "dL_dz", "dL_du", "zd", "dL_dzd"}
)


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
    if max(trace.network.sizes) > LARGEST:
        return None
    if cell is not None:
        return told_of(trace, index, cell)
    at = told_cell(trace, index)
    told = Told(trace, index, at, float(trace.values[index][at]))
    tell = _TELL.get(parse(trace.program[index].target).kind)
    return None if tell is None else tell(told)


def told_of(trace: Trace, index: int, cell: Cell) -> Message | None:
    """Return the sentence about one cell that was asked for, however large the network is."""
    kind = parse(trace.program[index].target).kind
    told = Told(trace, index, cell, float(trace.values[index][cell]))
    tell = _TELL_CELL.get(kind) or _TELL.get(kind)
    return None if tell is None else tell(told)


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


def _is_long(told: Told) -> bool:
    """Whether a sum is too long for a sentence: of a large network it is told by its count."""
    return max(told.network.sizes) > LARGEST and len(told.calculation().terms) > LARGEST


def _pre_activation(told: Told) -> Message:
    return told.of_sample(
        "The pre-activation of {neuron} is {value}, the sum of {calculation.count} terms."
        if _is_long(told)
        else "The pre-activation of {neuron} is {value} = {calculation}.",
        neuron=neuron(told.network, told.layer, told.cell[0]),
        value=told.value, calculation=told.calculation(),
    )  # fmt: skip


def _activation(told: Told) -> Message:
    return told.of_sample(
        "The pre-activation {u} of {neuron} becomes {value}.",
        neuron=neuron(told.network, told.layer, told.cell[0]),
        u=told.number(f"u{told.layer}", told.cell), value=told.value,
    )  # fmt: skip


def _prediction(told: Told) -> Message:
    """Tell of an output; of softmax, which needs all of them, as a share."""
    if told.network.layer(told.layer).activation != "softmax":
        return _activation(told)
    return told.of_sample(
        "{neuron} gets the share {value}: e to the power of its pre-activation {u}, divided by the sum of "
        "that over all outputs.",
        neuron=Message("Output {unit}", {"unit": told.cell[0] + 1}),
        u=told.number(f"u{told.layer}", told.cell), value=told.value,
    )  # fmt: skip


def _dropped(told: Told) -> Message:
    who = neuron(told.network, told.layer, told.cell[0])
    if told.number(f"drop{told.layer}", told.cell) == 0:
        return told.of_sample("Dropout drops {neuron}: it gives on 0.", neuron=who)
    return told.of_sample(
        "Dropout keeps {neuron}: its activation {z} becomes {value}.", neuron=who,
        z=told.number(f"z{told.layer}", told.cell), value=told.value,
    )  # fmt: skip


def _loss(told: Told) -> Message | None:
    if told.trace.samples > 1 or told.network.outputs > 1:
        return Message("The loss is {value}.", {"value": told.value})
    predicted, target = told.number("y_hat", (0, 0)), told.number("y", (0, 0))
    return Message(
        "The prediction is {predicted}, the target {target}: the loss is {value}.",
        {"predicted": predicted, "target": target, "value": told.value},
    )


def _prediction_gradient(told: Told) -> Message:
    text = (
        "It is {value}: the prediction is too high."
        if told.value > 0
        else "It is {value}: the prediction is too low."
        if told.value < 0
        else "It is 0: the prediction is right."
    )
    return told.of_sample(text, value=told.value)


def _prediction_gradient_at(told: Told) -> Message:
    """Tell of one prediction, asked for: what its sign means."""
    text = (
        "The gradient at {neuron} is {value}: its prediction is too high, and the loss grows with it."
        if told.value > 0
        else "The gradient at {neuron} is {value}: its prediction is too low, and the loss shrinks with it."
        if told.value < 0
        else "The gradient at {neuron} is 0: its prediction is right."
    )
    return told.of_sample(text, neuron=neuron(told.network, told.layer, told.cell[0]), value=told.value)


def _slope(told: Told) -> Message | None:
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


def _slope_at(told: Told) -> Message:
    """Tell of one slope, asked for: of a gate, whether it is open."""
    function = told.network.layer(told.layer).function
    who, u = neuron(told.network, told.layer, told.cell[0]), told.number(f"u{told.layer}", told.cell)
    if not function.gate:
        return told.of_sample(
            "The slope of {function} at the pre-activation {u} of {neuron} is {value}.",
            function=function.title, neuron=who, u=u, value=told.value,
        )  # fmt: skip
    text = (
        "The gate of {neuron} is open: its pre-activation {u} is above 0."
        if told.value
        else "The gate of {neuron} is closed: its pre-activation {u} is not above 0."
    )
    return told.of_sample(text, neuron=who, u=u)


def _error_signal(told: Told) -> Message | None:
    number, depth = told.layer, told.network.depth
    upstream = "dL_dy_hat" if number == depth else f"dL_dz{number}"
    known = told.trace.before(told.index)
    local = derivative_of(number, depth)
    who = neuron(told.network, number, told.cell[0])
    if number == depth and is_fused(told.network, told.trace.training):
        return told.of_sample(
            "The error signal of {neuron} is {value}: it predicts {predicted}, the target is {target}.",
            neuron=who, value=told.value,
            predicted=told.number("y_hat", told.cell), target=told.number("y", told.cell),
        )  # fmt: skip
    if upstream not in known or local not in known:
        return told.of_sample("The error signal of {neuron} is {value}.", neuron=who, value=told.value)
    return told.of_sample(
        "The error signal of {neuron} is {value}: the gradient {gradient} times the slope {slope}.",
        neuron=who, value=told.value,
        gradient=told.number(upstream, told.cell), slope=told.number(local, told.cell),
    )  # fmt: skip


def _activation_gradient(told: Told) -> Message:
    """Tell who asked for it: one neuron behind by name, several as the sum of what they ask for."""
    if told.layer + 1 <= told.network.depth and told.network.layer(told.layer + 1).units == 1:
        behind = f"dL_du{told.layer + 1}"
        if behind in told.trace.program[told.index].expression.symbols():
            return told.of_sample(
                "For {neuron} that is {value}, because {behind} asked for {signal} and the weight between "
                "is {weight}.",
                neuron=neuron(told.network, told.layer, told.cell[0]), value=told.value,
                behind=neuron(told.network, told.layer + 1, 0), signal=told.number(behind, (0, told.cell[1])),
                weight=told.number(f"W{told.layer + 1}", (0, told.cell[0])),
            )  # fmt: skip
    return told.of_sample(
        "For {neuron} that is {value}, the sum of {calculation.count} terms."
        if _is_long(told)
        else "For {neuron} that is {value} = {calculation}.",
        neuron=neuron(told.network, told.layer, told.cell[0]),
        value=told.value, calculation=told.calculation(),
    )  # fmt: skip


def _weight_gradient(told: Told) -> Message:
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


def _bias_gradient(told: Told) -> Message:
    return Message(
        "The gradient of {bias} is {value}: the error signal of {neuron}."
        if told.trace.samples == 1
        else "The gradient of {bias} is {value}: the error signals of {neuron}, added up over all samples.",
        {
            "bias": indexed("b", told.cell[0]), "value": told.value,
            "neuron": neuron(told.network, told.layer, told.cell[0]),
        },
    )  # fmt: skip


def _penalised_gradient(told: Told) -> Message:
    return Message(
        "The gradient of {weight} grows from {before} to {value}."
        if abs(told.value) >= abs(told.number(f"dL_dW{told.layer}", told.cell))
        else "The gradient of {weight} shrinks from {before} to {value}.",
        {
            "weight": indexed("w", *told.cell), "value": told.value,
            "before": told.number(f"dL_dW{told.layer}", told.cell),
        },
    )  # fmt: skip


def _new_parameter(told: Told) -> Message:
    if (kept := frozen(told)) is not None:
        return kept
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


_TELL: Mapping[str, Callable[[Told], Message | None]] = MappingProxyType(
    dict(_TELL_UPDATES)
    | {
        "u": _pre_activation,
        "z": _activation,
        "zd": _dropped,
        "y_hat": _prediction,
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
_TELL_CELL: Mapping[str, Callable[[Told], Message | None]] = MappingProxyType(
    {"dz_du": _slope_at, "dy_hat_du": _slope_at, "dL_dy_hat": _prediction_gradient_at}
)
