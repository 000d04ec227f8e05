"""Where given numbers come from: inputs, targets, the beginning of a run, the update before, settings."""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from mlpstudio.core.messages import Message
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array, initial_weights
from mlpstudio.core.records import record
from mlpstudio.core.symbols import parse
from mlpstudio.core.terms import Cell
from mlpstudio.core.told import indexed, neuron
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training

_STATE = ("m", "v", "s")


@record
class Beginning:
    """What a run began with.

    Attributes
    ----------
    iteration
        Its first iteration.
    scaled
        Whether its inputs are scaled.
    computed
        Which inputs, from 0, are computed from others.
    """

    iteration: int = 0
    scaled: bool = False
    computed: frozenset[int] = frozenset()


def settings_of(training: Training) -> dict[str, float]:
    """Return the numbers of a training that formulas name."""
    numbers = {"learning_rate": training.learning_rate, "l1": training.l1, "l2": training.l2}
    return numbers | training.optimizer.numbers()


def is_setting(trace: Trace, name: str) -> bool:
    """Tell whether a name is that of a setting of the training."""
    return name in settings_of(trace.training)


def setting(trace: Trace, name: str) -> float:
    """Return a setting by its name.

    Raises
    ------
    KeyError
        There is no such setting.
    """
    return float(settings_of(trace.training)[name])


def comes_from_update(trace: Trace, symbol: str, beginning: Beginning) -> bool:
    """Tell whether a given number is what the iteration before computed."""
    if trace.iteration <= beginning.iteration or is_setting(trace, symbol):
        return False
    name = parse(symbol)
    if name.kind in ("W", "b"):
        return True
    # A state that is nothing but 0 may be that of an optimiser that was chosen just now.
    return name.kind in _STATE and bool(trace.given[symbol].any())


def given_sentence(trace: Trace, symbol: str, cell: Cell, value: float, beginning: Beginning) -> Message:
    """Return what a given number is and where it comes from, in one sentence."""
    if is_setting(trace, symbol):
        return _setting(trace, symbol, value)
    name = parse(symbol)
    match name.kind:
        case "x" | "y":
            return _of_data(trace, symbol, cell, value, beginning)
        case "t":
            return Message("This is update {count}, counted from 1: the corrections need it.",
                           {"count": int(value)})  # fmt: skip
        case "W" | "b":
            return _parameter(trace, symbol, cell, value, beginning)
        case "mask" | "free" | "drop":
            return _mask(trace, symbol, cell, value)
    if comes_from_update(trace, symbol, beginning):
        return Message("The update of iteration {iteration} left {value} in the optimiser's memory.",
                       {"iteration": trace.iteration - 1, "value": value})  # fmt: skip
    return Message("The optimiser's memory begins at {value}.", {"value": value})


def _of_data(trace: Trace, symbol: str, cell: Cell, value: float, beginning: Beginning) -> Message:
    alone = trace.given[symbol].shape[0] == 1
    values: dict[str, object] = {
        "place": symbol if alone else indexed(symbol, cell[0]),
        "value": value,
        "sample": trace.number_of(cell[1]),
    }  # fmt: skip
    if symbol == "y":
        return Message("{place} is {value}: the target of sample {sample}, as it stands in the data.", values)
    if cell[0] in beginning.computed:
        return Message("{place} is {value}: computed from other inputs of sample {sample}.", values)
    if beginning.scaled:
        return Message("{place} is {value}: the input of sample {sample}, scaled.", values)
    return Message("{place} is {value}: the input of sample {sample}, as it stands in the data.", values)


def _parameter(trace: Trace, symbol: str, cell: Cell, value: float, beginning: Beginning) -> Message:
    name = parse(symbol)
    layer = trace.network.layer(name.layer)
    letter = indexed("w", *cell) if name.kind == "W" else indexed("b", cell[0])
    values: dict[str, object] = {
        "name": letter, "value": value, "neuron": neuron(trace.network, name.layer, cell[0]),
    }  # fmt: skip
    if name.kind == "W" and layer.mask is not None and not layer.mask[cell]:
        return Message("{name} counts as 0: this connection of {neuron} is cut.", values)
    if comes_from_update(trace, symbol, beginning):
        values["iteration"] = trace.iteration - 1
        return Message("{name} of {neuron} is {value} since the update of iteration {iteration}.", values)
    if name.kind == "W" and _is_drawn(trace, name.layer, cell, value):
        own = layer.initializer.seed
        values |= {"how": layer.initializer.name.replace("_", " "),
                   "seed": trace.training.seed if own is None else own}  # fmt: skip
        return Message("{name} of {neuron} began at {value}: drawn by {how} with the seed {seed}.", values)
    if name.kind == "b" and value == 0:
        return Message("{name} of {neuron} began at 0, as biases do.", values)
    return Message("{name} of {neuron} began at {value}, as it was typed or stands in the file.", values)


def _is_drawn(trace: Trace, layer: int, cell: Cell, value: float) -> bool:
    """Tell whether a weight is what its initialiser draws."""
    if trace.network.layer(layer).initializer.name in ("zeros", "constant"):
        return False
    drawn = _drawn(trace.network, layer, trace.training.seed)
    return bool(np.asarray(drawn[cell], trace.given[f"W{layer}"].dtype) == value)


@lru_cache(maxsize=8)
def _drawn(network: Network, layer: int, seed: int) -> Array:
    return initial_weights(network, layer, seed)


def _mask(trace: Trace, symbol: str, cell: Cell, value: float) -> Message:
    name = parse(symbol)
    who = neuron(trace.network, name.layer, cell[0])
    if name.kind == "mask":
        text = "This connection of {neuron} is there." if value else "This connection of {neuron} is cut."
        return Message(text, {"neuron": who})
    if name.kind == "free":
        letter = indexed("w", *cell) if name.of == "W" else indexed("b", cell[0])
        return Message("{name} is free to learn." if value else "{name} is frozen.", {"name": letter})
    if not value:
        return Message("Dropout drops {neuron} for this sample.", {"neuron": who})
    return Message(
        "Dropout keeps {neuron} for this sample, and divides by the share {share} that is kept: {value}.",
        {"neuron": who, "share": 1.0 - trace.training.dropout, "value": value},
    )


def _setting(trace: Trace, name: str, value: float) -> Message:
    if name == "learning_rate" and not trace.training.schedule.is_constant:
        return Message("The learning rate of epoch {epoch} is {value}, by its schedule.",
                       {"epoch": trace.epoch, "value": value})  # fmt: skip
    called = _SETTINGS.get(name, Message("{name}", {"name": name}))
    return Message("{name} is {value}: a setting of the training.", {"name": called, "value": value})


_SETTINGS = {
    "learning_rate": Message("The learning rate"),
    "l1": Message("The strength of the L1 penalty"),
    "l2": Message("The strength of the L2 penalty"),
    "momentum": Message("The momentum"),
    "alpha": Message("The memory of the running square"),
    "beta1": Message("The memory of the running gradient"),
    "beta2": Message("The memory of the running square"),
    "eps": Message("What keeps the division from 0"),
    "weight_decay": Message("The weight decay"),
}
