"""Another shape for a network, in which everything that had a value keeps it.

An edit of the drawing says, for every column of the network to be, which column it continues and which unit
each of its units continues. Weights, biases, masks, names, places and the columns of the data follow from
that alone. Only what has no old value is drawn, by its layer's initialiser and seed.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.computed import moved
from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import Layer, Mask, Network
from mlpstudio.core.parameters import Array, LayerParameters, frozen, initial_weights
from mlpstudio.core.records import record
from mlpstudio.project.placing import Placing, placing_of, with_placing
from mlpstudio.project.project import Project

NEW = -1
"""The origin of a unit that was not there before."""


@record
class Column:
    """A column of a network to be.

    Attributes
    ----------
    layer
        Its settings; units, masks and unit names follow from the origins. None for the inputs.
    source
        The column that it continues: 0 for the inputs, 1..N for a layer; None where it is new.
    origins
        For every unit the unit of ``source`` that it continues, or :data:`NEW`. One may be continued twice.
    """

    layer: Layer | None
    source: int | None
    origins: tuple[int, ...]


@record
class Edit:
    """What an edit made.

    Attributes
    ----------
    project
        The project after it.
    message
        What was done, for the undo list: ``neuron added to layer 1, 4 weights drawn``.
    """

    project: Project
    message: Message


def columns_of(network: Network) -> list[Column]:
    """Return the columns of a network, each continuing itself."""
    layers: tuple[Layer | None, ...] = (None, *network.layers)
    return [
        Column(layer, number, tuple(range(size)))
        for number, (layer, size) in enumerate(zip(layers, network.sizes, strict=True))
    ]


def rebuilt(project: Project, columns: Sequence[Column]) -> tuple[Project, int]:
    """Return a project in another shape.

    Parameters
    ----------
    project
        The one before.
    columns
        Those of the network to be, the inputs first.

    Returns
    -------
    tuple
        The project, whose run ends here, and how many weights had to be drawn.

    Raises
    ------
    InvalidInput
        Something that a network cannot be, or that does not go together with data or loss.
    """
    old = project.network
    layers = []
    for number, column in enumerate(columns[1:], 1):
        assert column.layer is not None
        layers.append(_layer(old, columns[number - 1], column))
    network = Network(
        len(columns[0].origins),
        tuple(layers),
        _names(old.input_names, columns[0].origins),
    )
    parameters, count = [], 0
    for number in range(1, network.depth + 1):
        made, drawn = _parameters(project, network, number, columns[number - 1], columns[number])
        parameters.append(made)
        count += drawn
    data = _data(project, columns[0], columns[-1])
    placing = _placing(placing_of(project), columns)
    made_project = replace(
        project, network=network, parameters=tuple(parameters), data=data, run=None, layout=None
    )
    made_project = with_placing(replace(made_project, layout=project.layout), placing)
    return made_project, count


def _layer(old: Network, before: Column, column: Column) -> Layer:
    assert column.layer is not None
    follows = _follows(before, column)
    was = None if column.source is None else old.layer(column.source)
    return replace(
        column.layer,
        units=len(column.origins),
        mask=_mask(None if was is None else was.mask, before, column, follows, default=True),
        frozen_mask=_mask(None if was is None else was.frozen_mask, before, column, follows, default=False),
        unit_names=_names(() if was is None else was.unit_names, column.origins),
    )


def _follows(before: Column, column: Column) -> bool:
    """Whether two columns that are neighbours were neighbours before."""
    return column.source is not None and before.source == column.source - 1


def _mask(old: Mask | None, before: Column, column: Column, follows: bool, *, default: bool) -> Mask | None:
    if old is None or not follows:
        return None
    kept, place = _kept(before, column)
    made = np.full(kept.shape, default)
    made[kept] = old[place][kept]
    return None if (made == default).all() else made


def _kept(before: Column, column: Column) -> tuple[NDArray[np.bool_], tuple[NDArray[np.intp], ...]]:
    """Return which connections have an old value, and where all of them were (anywhere, for new ones)."""
    units, inputs = np.asarray(column.origins, np.intp), np.asarray(before.origins, np.intp)
    kept = (units != NEW)[:, None] & (inputs != NEW)[None, :]
    return kept, np.ix_(np.maximum(units, 0), np.maximum(inputs, 0))


def _names(old: tuple[str, ...], origins: Sequence[int]) -> tuple[str, ...]:
    names = tuple(old[origin] if old and origin != NEW else "" for origin in origins)
    return names if any(names) else ()


def _parameters(
    project: Project, network: Network, number: int, before: Column, column: Column
) -> tuple[LayerParameters, int]:
    """Return the parameters of a layer 1..N, and how many of its weights had to be drawn."""
    layer, shape = network.layer(number), network.weight_shape(number)
    was = None if column.source is None else project.parameters[column.source - 1]
    if _follows(before, column) and was is not None:
        kept, place = _kept(before, column)
        weights = _weights(project, network, number, was.weights[place], kept)
    else:
        kept = np.zeros(shape, np.bool_)
        weights = _weights(project, network, number, np.zeros(shape), kept)
    if was is not None and was.weights.shape == shape and np.array_equal(weights, was.weights):
        weights = was.weights  # projects share what did not change
    missing = ~kept if layer.mask is None else ~kept & layer.mask
    return LayerParameters(weights, _biases(layer, was, column)), int(missing.sum())


def _weights(project: Project, network: Network, number: int, old: Array, kept: NDArray[np.bool_]) -> Array:
    if kept.all():
        return frozen(old)
    return frozen(np.where(kept, old, initial_weights(network, number, project.training.seed)))


def _biases(layer: Layer, was: LayerParameters | None, column: Column) -> Array | None:
    if not layer.bias:
        return None
    origins = np.asarray(column.origins, np.intp)
    if was is None or was.biases is None:
        return frozen(np.zeros(len(origins)))
    biases = np.where(origins == NEW, 0.0, was.biases[np.maximum(origins, 0)])
    return was.biases if np.array_equal(biases, was.biases) else frozen(biases)


def _data(project: Project, inputs: Column, outputs: Column) -> Dataset:
    """Let the columns of the data follow the inputs and outputs; new ones hold 0."""
    data = project.data
    x, y = _taken(data.inputs, inputs.origins), _taken(data.targets, _of_outputs(project, outputs))
    if x is data.inputs and y is data.targets:
        return data
    width = data.inputs.shape[1]
    names: tuple[str, ...] = ()
    if data.columns:
        names = _names(data.columns[:width], inputs.origins) or ("",) * x.shape[1]
        names += _names(data.columns[width:], _of_outputs(project, outputs)) or ("",) * y.shape[1]
    return replace(
        data,
        inputs=x,
        targets=y,
        columns=names if any(names) else (),
        computed=moved(data.computed, inputs.origins),
        units=_units(data.units, _of_outputs(project, outputs)),
    )


def _units(units: tuple[float, ...], origins: Sequence[int]) -> tuple[float, ...]:
    return tuple(1.0 if place == NEW else units[place] for place in origins) if units else ()


def _of_outputs(project: Project, outputs: Column) -> tuple[int, ...]:
    """Return what the outputs continue: the targets are those of the last layer, whichever layer that is."""
    if outputs.source == project.network.depth:
        return outputs.origins
    count = project.network.outputs
    return tuple(place if place < count else NEW for place in range(len(outputs.origins)))


def _taken(values: Array, origins: Sequence[int]) -> Array:
    if tuple(origins) == tuple(range(values.shape[1])):
        return values
    at = np.asarray(origins, np.intp)
    return frozen(np.where(at == NEW, 0.0, values[:, np.maximum(at, 0)]))


def _placing(placing: Placing, columns: Sequence[Column]) -> Placing:
    offsets = {}
    for number, column in enumerate(columns):
        seen: set[int] = set()
        for unit, origin in enumerate(column.origins):
            # A second one would lie exactly on the first.
            offset = None if column.source is None or origin in seen else (column.source, origin)
            if offset in placing.offsets and offset is not None:
                offsets[number, unit] = placing.offsets[offset]
            seen.add(origin)
    return replace(placing, offsets=offsets)


def drawn(count: int) -> Message:
    """Return the end of a message that says how many weights were drawn: nothing where none was."""
    if count == 0:
        return Message("")
    return Message(", 1 weight drawn") if count == 1 else Message(", {count} weights drawn", {"count": count})


def layer_word(network: Network, column: int) -> Message:
    """Return what to call a column in a sentence: its name, ``the inputs``, ``layer 1``."""
    if column == 0:
        return Message("the inputs")
    name = network.layer(column).name
    return Message("{name}", {"name": name}) if name else Message("layer {number}", {"number": column})


def check_units(network: Network, column: int, units: Sequence[int]) -> None:
    """Check that units exist.

    Raises
    ------
    InvalidInput
        A column or a unit that the network has not.
    """
    if not 0 <= column <= network.depth:
        raise InvalidInput("there is no layer {number}", number=column)
    for unit in units:
        if not 0 <= unit < network.sizes[column]:
            raise InvalidInput("there is no neuron {number} in this layer", number=unit + 1)
