"""Neurons and layers on the clipboard: what is copied, as text, and what pasting it does to a project."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from typing import Any

import numpy as np

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import Initializer, Layer, Network
from mlpstudio.core.parameters import LayerParameters
from mlpstudio.project.drawing import add_units, insert_layer
from mlpstudio.project.placing import Unit
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit, check_units, drawn, layer_word

_MARK = "mlpstudio clipboard"


def copied_neurons(project: Project, neurons: Iterable[Unit]) -> str:
    """Return neurons as text: their names, biases, and the weights on either side."""
    network, found = project.network, []
    for column, unit in sorted(set(neurons)):
        check_units(network, column, (unit,))
        names = network.input_names if column == 0 else network.layer(column).unit_names
        held = project.parameters[column - 1] if column else None
        after = project.parameters[column] if column < network.depth else None
        found.append(
            {
                "name": names[unit] if names else "",
                "bias": None if held is None or held.biases is None else float(held.biases[unit]),
                "in": [] if held is None else held.weights[unit].tolist(),
                "out": [] if after is None else after.weights[:, unit].tolist(),
            }
        )
    return json.dumps({"kind": _MARK, "neurons": found})


def copied_layer(project: Project, number: int) -> str:
    """Return layer 1..N as text: its settings, weights and biases."""
    check_units(project.network, number, ())
    layer, held = project.network.layer(number), project.parameters[number - 1]
    return json.dumps(
        {
            "kind": _MARK,
            "layer": {
                "units": layer.units,
                "activation": layer.activation,
                "bias": layer.bias,
                "name": layer.name,
                "initializer": [layer.initializer.name, layer.initializer.seed, layer.initializer.numbers],
            },
            "weights": held.weights.tolist(),
            "biases": None if held.biases is None else held.biases.tolist(),
        }
    )


def is_clip(text: str) -> bool:
    """Tell whether a text is neurons or a layer."""
    return text.startswith('{"kind": "' + _MARK)


def pasted(project: Project, text: str, column: int) -> Edit:
    """Put neurons at the end of a column, or a layer after it. Weights that do not fit are drawn.

    Raises
    ------
    InvalidInput
        The text is nothing of the kind, or the network cannot have it.
    """
    check_units(project.network, column, ())
    try:
        clip = json.loads(text)
        if clip["kind"] != _MARK:
            raise KeyError
        if "layer" in clip:
            return _pasted_layer(project, clip, column)
        return _pasted_neurons(project, clip["neurons"], column)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        if isinstance(error, InvalidInput):
            raise
        raise InvalidInput("there are no neurons and no layer on the clipboard") from None


def _pasted_neurons(project: Project, clips: list[dict[str, Any]], column: int) -> Edit:
    first = project.network.sizes[column]
    made = add_units(project, column, len(clips)).project
    parameters, network, weights = list(made.parameters), made.network, 0
    for place, clip in enumerate(clips):
        unit = first + place
        if column > 0:
            held = parameters[column - 1]
            row, biases = held.weights.copy(), None if held.biases is None else held.biases.copy()
            weights += _fill(row[unit, :], clip["in"])
            if biases is not None and clip["bias"] is not None:
                biases[unit] = clip["bias"]
            parameters[column - 1] = LayerParameters(row, biases)
        if column < network.depth:
            held = parameters[column]
            after = held.weights.copy()
            weights += _fill(after[:, unit], clip["out"])
            parameters[column] = LayerParameters(after, held.biases)
    made = replace(made, parameters=tuple(parameters))
    values = {"count": len(clips), "layer": layer_word(network, column), "drawn": drawn(weights)}
    one, many = "neuron pasted into {layer}{drawn}", "{count} neurons pasted into {layer}{drawn}"
    return Edit(made, Message(one if len(clips) == 1 else many, values))


def _fill(place: np.ndarray[Any, Any], values: list[float]) -> int:
    """Write values where they fit; return how many weights keep what was drawn."""
    if len(values) != len(place):
        return len(place)
    place[:] = values
    return 0


def _pasted_layer(project: Project, clip: dict[str, Any], column: int) -> Edit:
    network = project.network
    settings = clip["layer"]
    name, seed, numbers = settings["initializer"]
    layer = Layer(
        settings["units"],
        "relu" if settings["activation"] == "softmax" else settings["activation"],
        settings["bias"],
        name=settings["name"],
        initializer=Initializer(name, seed, tuple((key, value) for key, value in numbers)),
    )
    at = min(column + 1, network.depth)
    made = insert_layer(project, at, layer).project
    parameters, missing = list(made.parameters), int(np.prod(made.network.weight_shape(at)))
    weights = np.asarray(clip["weights"], np.float64)
    biases = None if clip["biases"] is None else np.asarray(clip["biases"], np.float64)
    if weights.shape == made.network.weight_shape(at):
        missing = 0
    else:
        weights = parameters[at - 1].weights
    parameters[at - 1] = LayerParameters(weights, biases)
    made = replace(made, parameters=tuple(parameters))
    missing += _after(made.network, at)
    return Edit(made, Message("layer pasted{drawn}", {"drawn": drawn(missing)}))


def _after(network: Network, at: int) -> int:
    return int(np.prod(network.weight_shape(at + 1)))
