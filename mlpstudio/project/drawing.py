"""Edits of the drawing: neurons and layers come, go and change places. Functions from project to edit.

Units are counted from 0 here. A column is 0 for the inputs and 1..N for a layer.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from mlpstudio.core.computed import dependent
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import Layer
from mlpstudio.project.placing import Unit
from mlpstudio.project.project import Project
from mlpstudio.project.structure import NEW, Column, Edit, check_units, columns_of, drawn, layer_word, rebuilt

_USUAL_UNITS = 3  # of a layer that is put between two others


def add_units(project: Project, column: int, count: int = 1, at: int | None = None) -> Edit:
    """Add neurons to a column, at its end or before a unit; what they are connected by is drawn.

    A new input or output gets a column of zeros in the data.

    Raises
    ------
    InvalidInput
        The network cannot have them.
    """
    network = project.network
    check_units(network, column, ())
    if count < 1:
        raise InvalidInput("expected at least 1 neuron, got {count}", count=count)
    columns = columns_of(network)
    origins = columns[column].origins
    place = len(origins) if at is None else min(max(at, 0), len(origins))
    columns[column] = replace(columns[column], origins=(*origins[:place], *(NEW,) * count, *origins[place:]))
    made, weights = rebuilt(project, columns)
    text = _counted(column, count, "added to", layer_word(network, column), drawn(weights))
    return Edit(made, text)


def with_units(project: Project, column: int, units: int) -> Edit:
    """Return the project with a number of neurons in a column: added at its end, or removed from there.

    Raises
    ------
    InvalidInput
        Fewer than 1, or more than the network can have.
    """
    check_units(project.network, column, ())
    there = project.network.sizes[column]
    if units > there:
        return add_units(project, column, units - there)
    if units < 1:
        raise InvalidInput("a layer needs at least 1 neuron")
    return remove_units(project, [(column, unit) for unit in range(units, there)])


def remove_units(project: Project, neurons: Iterable[Unit]) -> Edit:
    """Remove neurons; a hidden layer that loses all of them goes too.

    A removed input or output takes its column of the data along.

    Raises
    ------
    InvalidInput
        Neither inputs nor outputs can all be removed.
    """
    network = project.network
    gone: dict[int, set[int]] = {}
    for column, unit in neurons:
        check_units(network, column, (unit,))
        gone.setdefault(column, set()).add(unit)
    if 0 in gone:  # what is computed from an input goes with it
        gone[0] |= dependent(project.data.computed, gone[0])
    columns: list[Column] = []
    for number, old in enumerate(columns_of(network)):
        left = tuple(unit for unit in old.origins if unit not in gone.get(number, ()))
        if left:
            columns.append(replace(old, origins=left))
        elif number == 0:
            raise InvalidInput("a network needs at least 1 input")
        elif number == network.depth:
            raise InvalidInput("a network needs at least 1 output")
    made, weights = rebuilt(project, columns)
    count = sum(len(units) for units in gone.values())
    if len(gone) == 1:
        column = next(iter(gone))
        if len(gone[column]) == network.sizes[column]:
            return Edit(made, _layer_removed(project, column, weights))
        text = _counted(column, count, "removed from", layer_word(network, column), drawn(weights))
    else:
        text = Message("{count} neurons removed{drawn}", {"count": count, "drawn": drawn(weights)})
    return Edit(made, text)


def move_unit(project: Project, column: int, unit: int, to: int) -> Edit:
    """Give a neuron another place in its layer, 0 being the first; its weights go with it."""
    network = project.network
    check_units(network, column, (unit,))
    columns = columns_of(network)
    order = list(columns[column].origins)
    order.insert(min(max(to, 0), len(order) - 1), order.pop(unit))
    columns[column] = replace(columns[column], origins=tuple(order))
    made, _ = rebuilt(project, columns)
    name = layer_word(network, column)
    return Edit(made, Message("neuron moved in {layer}", {"layer": name}))


def duplicate_units(project: Project, neurons: Iterable[Unit]) -> Edit:
    """Put a second one after each of some neurons, with the same weights and bias on either side."""
    network = project.network
    columns = columns_of(network)
    wanted: dict[int, set[int]] = {}
    for column, unit in neurons:
        check_units(network, column, (unit,))
        wanted.setdefault(column, set()).add(unit)
    for column, units in wanted.items():
        origins: list[int] = []
        for unit in columns[column].origins:
            origins += [unit, unit] if unit in units else [unit]
        columns[column] = replace(columns[column], origins=tuple(origins))
    made, _ = rebuilt(project, columns)
    count = sum(len(units) for units in wanted.values())
    text = (
        Message("neuron duplicated")
        if count == 1
        else Message("{count} neurons duplicated", {"count": count})
    )
    return Edit(made, text)


def insert_layer(project: Project, at: int, layer: Layer | None = None) -> Edit:
    """Put a hidden layer before layer ``at`` (1..N).

    Parameters
    ----------
    project
        The one before.
    at
        The number that the new layer will have.
    layer
        Its settings; None takes those of the hidden layer next to it, or a small ReLU layer.

    Raises
    ------
    InvalidInput
        The network cannot have it.
    """
    network = project.network
    if not 1 <= at <= network.depth:
        raise InvalidInput("a layer can stand between inputs and outputs only")
    made_layer = _like_its_neighbours(project, at) if layer is None else layer
    columns = columns_of(network)
    columns.insert(at, Column(made_layer, None, (NEW,) * made_layer.units))
    made, weights = rebuilt(project, columns)
    return Edit(made, Message("layer {number} inserted{drawn}", {"number": at, "drawn": drawn(weights)}))


def _like_its_neighbours(project: Project, at: int) -> Layer:
    network = project.network
    hidden = [number for number in (at - 1, at) if 1 <= number < network.depth]
    if not hidden:
        return Layer(_USUAL_UNITS, "relu")
    like = network.layer(hidden[0])
    return Layer(like.units, like.activation, like.bias, initializer=like.initializer)


def remove_layer(project: Project, number: int) -> Edit:
    """Remove a hidden layer; the layers around it are connected anew.

    Raises
    ------
    InvalidInput
        Inputs and outputs stay.
    """
    network = project.network
    if not 1 <= number < network.depth:
        raise InvalidInput("inputs and outputs cannot be removed, only hidden layers")
    return remove_units(project, [(number, unit) for unit in range(network.sizes[number])])


def _layer_removed(project: Project, column: int, weights: int) -> Message:
    name = layer_word(project.network, column)
    return Message("{layer} removed{drawn}", {"layer": name, "drawn": drawn(weights)})


def duplicate_layer(project: Project, number: int) -> Edit:
    """Put a second hidden layer after one, with the same settings; what leads into it is drawn.

    Raises
    ------
    InvalidInput
        Only hidden layers can be duplicated.
    """
    network = project.network
    if not 1 <= number < network.depth:
        raise InvalidInput("only hidden layers can be duplicated")
    columns = columns_of(network)
    columns.insert(number + 1, columns[number])
    made, weights = rebuilt(project, columns)
    name = layer_word(network, number)
    return Edit(made, Message("{layer} duplicated{drawn}", {"layer": name, "drawn": drawn(weights)}))


def redrawn(project: Project, sizes: Sequence[int], activations: Sequence[str]) -> Edit:
    """Return the project with other sizes and activations, as a shorthand says; weights that fit survive.

    Parameters
    ----------
    project
        The one before.
    sizes
        Inputs and units of every layer.
    activations
        Of every layer.

    Raises
    ------
    InvalidInput
        What a network cannot be, or does not go together with data or loss.
    """
    old = columns_of(project.network)
    columns = []
    for number, size in enumerate(sizes):
        last = number == len(sizes) - 1
        source = project.network.depth if last else number
        if number and not last and number >= project.network.depth:
            source = -1
        if source < 0:
            columns.append(Column(Layer(size, activations[number - 1]), None, (NEW,) * size))
            continue
        there = len(old[source].origins)
        layer = old[source].layer
        if layer is not None:
            layer = replace(layer, units=size, mask=None, frozen_mask=None, unit_names=(),
                            activation=activations[number - 1])  # fmt: skip
        columns.append(Column(layer, source, tuple(u if u < there else NEW for u in range(size))))
    made, weights = rebuilt(project, columns)
    shape = "-".join(str(size) for size in sizes)
    return Edit(made, Message("network drawn as {shape}{drawn}", {"shape": shape, "drawn": drawn(weights)}))


def _counted(column: int, count: int, done: str, layer: Message, end: Message) -> Message:
    if column == 0:
        one, many = {
            "added to": ("input added{drawn}", "{count} inputs added{drawn}"),
            "removed from": ("input removed{drawn}", "{count} inputs removed{drawn}"),
        }[done]
    else:
        one, many = {
            "added to": ("neuron added to {layer}{drawn}", "{count} neurons added to {layer}{drawn}"),
            "removed from": (
                "neuron removed from {layer}{drawn}", "{count} neurons removed from {layer}{drawn}",
            ),
        }[done]  # fmt: skip
    return Message(one if count == 1 else many, {"count": count, "layer": layer, "drawn": end})
