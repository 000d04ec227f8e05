"""Edits of connections and neurons one by one or many: weights, biases, cuts, what is frozen.

A connection is (link, unit, input): link k leads from column k to column k + 1, so that its weight is
``W{k+1}[unit, input]``. A neuron is (column, unit), where column 0 holds the inputs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import Array, LayerParameters, initial_weights
from mlpstudio.project.placing import Unit
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit, check_units

Edge: TypeAlias = tuple[int, int, int]
_Change: TypeAlias = Callable[[Array, NDArray[np.intp], NDArray[np.intp]], Array]


def set_connected(project: Project, edges: Iterable[Edge], connected: bool) -> Edit:
    """Connect or cut connections. A cut one counts as 0 and stays cut; one that comes back is drawn.

    Raises
    ------
    InvalidInput
        A connection that the network cannot have.
    """
    network, parameters, count = project.network, list(project.parameters), 0
    for link, units, inputs in _by_link(network, edges):
        layer, shape = network.layers[link], network.weight_shape(link + 1)
        before = np.ones(shape, np.bool_) if layer.mask is None else layer.mask
        mask = before.copy()
        mask[units, inputs] = connected
        count += int((mask != before).sum())
        network = _with_layer(network, link, replace(layer, mask=None if mask.all() else mask))
        if connected:
            held = parameters[link]
            fresh = initial_weights(network, link + 1, project.training.seed)
            new = np.where(mask & ~before, fresh, held.weights)
            parameters[link] = LayerParameters(new, held.biases)
    made = replace(project, network=network, parameters=tuple(parameters), run=None)
    if connected:
        text = ("connection made, 1 weight drawn", "{count} connections made, {count} weights drawn")
    else:
        text = ("connection cut", "{count} connections cut")
    return Edit(made, _plural(text, count))


def set_edges_frozen(project: Project, edges: Iterable[Edge], frozen: bool) -> Edit:
    """Let training leave single weights as they are, or change them again."""
    network, count = project.network, 0
    for link, units, inputs in _by_link(network, edges):
        layer, shape = network.layers[link], network.weight_shape(link + 1)
        mask = np.zeros(shape, np.bool_) if layer.frozen_mask is None else layer.frozen_mask.copy()
        mask[units, inputs] = frozen
        count += len(units)
        network = _with_layer(network, link, replace(layer, frozen_mask=mask if mask.any() else None))
    text = ("weight frozen", "{count} weights frozen") if frozen else (
        "weight released", "{count} weights released",
    )  # fmt: skip
    return Edit(replace(project, network=network, run=None), _plural(text, count))


def set_weights(project: Project, values: Mapping[Edge, float]) -> Edit:
    """Give connections other weights.

    Raises
    ------
    InvalidInput
        A number that is not finite, or one for a connection that is cut.
    """
    chosen = dict(values)

    def change(old: Array, units: NDArray[np.intp], inputs: NDArray[np.intp]) -> Array:
        return np.array([chosen[link, u, i] for u, i in zip(units.tolist(), inputs.tolist(), strict=True)])

    parameters = list(project.parameters)
    for link, units, inputs in _by_link(project.network, values):
        new, mask = change(parameters[link].weights, units, inputs), project.network.layers[link].mask
        if mask is not None and new[~mask[units, inputs]].any():
            raise InvalidInput("this connection is cut: connect it to give it a weight")
        parameters[link] = _changed(parameters[link], units, inputs, change)
    return _weights_edit(project, parameters, ("weight set", "{count} weights set"), len(chosen))


def scale_weights(project: Project, edges: Iterable[Edge], factor: float) -> Edit:
    """Multiply weights.

    Raises
    ------
    InvalidInput
        A factor, or a product, that is not finite.
    """
    if not np.isfinite(factor):
        raise InvalidInput("expected a finite number, got {value}", value=factor)
    parameters, count = list(project.parameters), 0
    for link, units, inputs in _by_link(project.network, edges):
        with np.errstate(over="ignore"):
            parameters[link] = _changed(parameters[link], units, inputs, lambda old, u, i: old * factor)
        count += len(units)
    return _weights_edit(project, parameters, ("weight scaled", "{count} weights scaled"), count)


def randomise_weights(project: Project, edges: Iterable[Edge], seed: int) -> Edit:
    """Draw weights anew by the initialisers of their layers, as if the training's seed were this one."""
    network, parameters, count = project.network, list(project.parameters), 0
    for link, units, inputs in _by_link(network, edges):
        layer = network.layers[link]
        loose = _with_layer(network, link, replace(layer, initializer=replace(layer.initializer, seed=None)))
        fresh = initial_weights(loose, link + 1, seed)
        parameters[link] = _changed(parameters[link], units, inputs, _taken_from(fresh))
        count += len(units)
    return _weights_edit(
        project,
        parameters,
        ("weight drawn, seed {seed}", "{count} weights drawn, seed {seed}"),
        count,
        seed=seed,
    )


def _taken_from(fresh: Array) -> _Change:
    return lambda old, units, inputs: fresh[units, inputs]


def set_biases(project: Project, values: Mapping[Unit, float]) -> Edit:
    """Give neurons other biases.

    Raises
    ------
    InvalidInput
        A number that is not finite, an input, or a layer without bias.
    """
    parameters = list(project.parameters)
    for (column, unit), value in values.items():
        check_units(project.network, column, (unit,))
        if column == 0:
            raise InvalidInput("an input has no bias")
        held = parameters[column - 1]
        if held.biases is None:
            raise InvalidInput("this layer has no bias")
        biases = held.biases.copy()
        biases[unit] = value
        parameters[column - 1] = LayerParameters(held.weights, biases)
    return _weights_edit(project, parameters, ("bias set", "{count} biases set"), len(values))


def _weights_edit(
    project: Project, parameters: list[LayerParameters], text: tuple[str, str], count: int, **values: object
) -> Edit:
    made = replace(project, parameters=tuple(parameters), run=None)
    return Edit(made, _plural(text, count, **values))


def _changed(
    held: LayerParameters, units: NDArray[np.intp], inputs: NDArray[np.intp], change: _Change
) -> LayerParameters:
    weights = held.weights.copy()
    weights[units, inputs] = change(weights[units, inputs], units, inputs)
    return LayerParameters(weights, held.biases)


def _by_link(network: Network, edges: Iterable[Edge]) -> list[tuple[int, NDArray[np.intp], NDArray[np.intp]]]:
    """Sort connections by their links, each once.

    Raises
    ------
    InvalidInput
        One that the network cannot have.
    """
    found: dict[int, set[tuple[int, int]]] = {}
    for link, unit, source in edges:
        if not 0 <= link < network.depth:
            raise InvalidInput("there is no layer {number}", number=link + 1)
        rows, columns = network.weight_shape(link + 1)
        if not (0 <= unit < rows and 0 <= source < columns):
            raise InvalidInput("there is no such connection into layer {number}", number=link + 1)
        found.setdefault(link, set()).add((unit, source))
    result = []
    for link in sorted(found):
        pairs = np.array(sorted(found[link]), np.intp)
        result.append((link, pairs[:, 0], pairs[:, 1]))
    return result


def _with_layer(network: Network, link: int, layer: Layer) -> Network:
    return replace(network, layers=(*network.layers[:link], layer, *network.layers[link + 1 :]))


def _plural(text: tuple[str, str], count: int, **values: object) -> Message:
    return Message(text[0] if count == 1 else text[1], {"count": count, **values})


def why_not(network: Network, start: Unit, end: Unit) -> Message | None:
    """Return why there can be no connection from one neuron to another; None where there can."""
    (column, unit), (other, to) = start, end
    if other == column + 1:
        return None
    if (column, unit) == (other, to):
        return Message("a neuron is not connected to itself: that would be a recurrent network")
    if other == column:
        return Message("neurons of one layer are not connected with each other")
    if other < column:
        return Message("connections lead forward only, from the inputs to the outputs")
    skipped = other - column - 1
    if skipped == 1:
        return Message("a connection leads to the next layer; this one would skip 1 layer")
    return Message(
        "a connection leads to the next layer; this one would skip {count} layers", {"count": skipped}
    )
