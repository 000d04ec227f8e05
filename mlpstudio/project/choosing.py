"""Edits of what a network is made of: activations, biases, initialisers, names, seeds. Functions to edits."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np

from mlpstudio.core.activations import ACTIVATIONS, activation
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import Initializer, Network
from mlpstudio.core.parameters import LayerParameters, initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit, check_units, layer_word


def set_activation(project: Project, number: int, name: str) -> Edit:
    """Give layer 1..N another activation; its weights stay.

    Where the loss needs another activation than the output then has, the loss changes too: softmax goes with
    cross-entropy; other losses become half the squared error.

    Raises
    ------
    InvalidInput
        No such activation, or not possible in this layer.
    """
    title = activation(name).title
    network = _with_layer(project, number, activation=name)
    training = project.training
    if number == network.depth:
        training = _fitting(project, name)
    made = replace(project, network=network, training=training, run=None)
    values = {"layer": layer_word(project.network, number), "title": title}
    if training.loss == project.training.loss:
        return Edit(made, Message("activation of {layer}: {title}", values))
    values["loss"] = Message(training.loss_function.title)
    return Edit(made, Message("activation of {layer}: {title}, and the loss: {loss}", values))


def _fitting(project: Project, name: str) -> Training:
    """Return training settings whose loss fits an output activation: as they are, where that is possible."""
    training = project.training
    needs = training.loss_function.needs
    if needs is None or needs == name:
        return training
    targets = project.data.targets
    if name == "softmax" and project.data.samples:
        one_hot = np.isin(targets, (0, 1)).all() and (targets.sum(axis=1) == 1).all()
        if one_hot:
            return replace(training, loss="cross_entropy")
    if name == "sigmoid" and ((targets >= 0) & (targets <= 1)).all():
        return replace(training, loss="binary_cross_entropy")
    return replace(training, loss="half_squared_error")


def set_loss(project: Project, name: str) -> Edit:
    """Train with another loss; an output activation that it needs comes with it.

    Raises
    ------
    InvalidInput
        No such loss, or targets that it cannot be computed from.
    """
    training = replace(project.training, loss=name)
    needs, network = LOSSES[name].needs, project.network
    values: dict[str, object] = {"title": LOSSES[name].title}
    if needs is None or network.layers[-1].activation == needs:
        return Edit(replace(project, training=training), Message("loss: {title}", values))
    network = _with_layer(project, network.depth, activation=needs)
    values["activation"] = ACTIVATIONS[needs].title
    made = replace(project, network=network, training=training, run=None)
    return Edit(made, Message("loss: {title}, with {activation} in the output layer", values))


def set_bias(project: Project, number: int, bias: bool) -> Edit:
    """Give layer 1..N biases, which start at 0, or take them away."""
    network = _with_layer(project, number, bias=bias)
    held = project.parameters[number - 1]
    if bias and held.biases is None:
        held = LayerParameters(held.weights, np.zeros(network.sizes[number]))
    elif not bias:
        held = LayerParameters(held.weights, None)
    parameters = (*project.parameters[: number - 1], held, *project.parameters[number:])
    text = "bias in {layer}" if bias else "no bias in {layer}"
    made = replace(project, network=network, parameters=parameters, run=None)
    return Edit(made, Message(text, {"layer": layer_word(project.network, number)}))


def set_frozen(project: Project, number: int, part: str, frozen: bool) -> Edit:
    """Let training leave "weights" or "biases" of layer 1..N as they are, or change them again."""
    check_units(project.network, number, ())
    old = project.network.layer(number).frozen
    network = _with_layer(project, number, frozen=old | {part} if frozen else old - {part})
    texts = {
        ("weights", True): "weights of {layer} frozen",
        ("weights", False): "weights of {layer} released",
        ("biases", True): "biases of {layer} frozen",
        ("biases", False): "biases of {layer} released",
    }
    made = replace(project, network=network, run=None)
    return Edit(made, Message(texts[part, frozen], {"layer": layer_word(project.network, number)}))


def set_initializer(project: Project, number: int, initializer: Initializer) -> Edit:
    """Let layer 1..N be drawn in another way, and draw it."""
    network = _with_layer(project, number, initializer=initializer)
    fresh = initial_parameters(network, project.training.seed)[number - 1]
    parameters = (*project.parameters[: number - 1], fresh, *project.parameters[number:])
    made = replace(project, network=network, parameters=parameters, run=None)
    values = {"layer": layer_word(project.network, number), "name": initializer.name.replace("_", " ")}
    return Edit(made, Message("{layer} drawn anew by {name}", values))


def new_start(project: Project, seed: int) -> Edit:
    """Draw all parameters anew from a seed, which also is the training's from now on.

    Raises
    ------
    InvalidInput
        A seed below 0 or too large.
    """
    training = replace(project.training, seed=seed)
    parameters = initial_parameters(project.network, seed)
    made = replace(project, training=training, parameters=parameters, run=None)
    return Edit(made, Message("new random start, seed {seed}", {"seed": str(seed)}))


def set_layer_name(project: Project, number: int, name: str) -> Edit:
    """Name layer 1..N; an empty name takes it away."""
    made = replace(project, network=_with_layer(project, number, name=name.strip()))
    return Edit(made, Message("name of layer {number}", {"number": number}))


def set_unit_name(project: Project, column: int, unit: int, name: str) -> Edit:
    """Name an input (column 0) or a neuron; an empty name takes it away."""
    network = project.network
    check_units(network, column, (unit,))
    if column == 0:
        names = _renamed(network.input_names, network.inputs, unit, name)
        network = replace(network, input_names=names)
    else:
        layer = network.layer(column)
        names = _renamed(layer.unit_names, layer.units, unit, name)
        network = _with_layer(project, column, unit_names=names)
    return Edit(replace(project, network=network), Message("name of a neuron"))


def _renamed(names: tuple[str, ...], count: int, unit: int, name: str) -> tuple[str, ...]:
    changed = list(names or ("",) * count)
    changed[unit] = name.strip()
    return tuple(changed) if any(changed) else ()


def _with_layer(project: Project, number: int, **changes: Any) -> Network:
    network = project.network
    if not 1 <= number <= network.depth:
        raise InvalidInput("there is no layer {number}", number=number)
    layer = replace(network.layer(number), **changes)
    return replace(network, layers=(*network.layers[: number - 1], layer, *network.layers[number:]))
