"""Edits of single numbers and blocks of them: parameters, the samples of a batch, the data as a whole."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from mlpstudio.core.data import Dataset, Indices
from mlpstudio.core.inline import in_line, symbol_text
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.parameters import Array, LayerParameters, frozen
from mlpstudio.core.symbols import parse
from mlpstudio.project.naming import input_names
from mlpstudio.project.project import Project, with_data, with_parameters
from mlpstudio.project.rows import added, rearranged, removed

NO_SAMPLES: Indices = np.zeros(0, np.intp)


def is_held(symbol: str) -> bool:
    """Tell whether a project holds the numbers of a symbol: weights, biases, inputs and targets."""
    return parse(symbol).kind in ("W", "b", "x", "y")


def cannot_edit(project: Project, symbol: str, row: int, column: int) -> Message | None:
    """Return why a number of W{l}, b{l}, x or y cannot be edited; None where it can."""
    name = parse(symbol)
    if name.kind == "x" and row not in project.data.originals:
        return _follows(project, row).message
    if name.kind == "x" and project.data.scaling != "none":
        return Message("x is scaled here; edit the numbers as they were measured in the panel Data")
    if name.kind == "W":
        mask = project.network.layer(name.layer).mask
        if mask is not None and not mask[row, column]:
            cell = _cell_text(project, symbol, row, column)
            return Message("the connection of {cell} is cut: it counts as 0", {"cell": cell})
    return None


def with_block(
    project: Project, symbol: str, row: int, column: int, values: ArrayLike, samples: Indices = NO_SAMPLES
) -> Project:
    """Return the project with a block of other numbers in one of its matrices.

    Parameters
    ----------
    symbol
        ``W{l}``, ``b{l}``, ``x`` or ``y``, with rows and columns as in a trace.
    row, column
        Of the first number.
    values
        rows x columns.
    samples
        Of x and y: which row of the data each column of the trace is.

    Raises
    ------
    InvalidInput
        The block does not fit, meets a cut connection, or x is scaled; a number that training or data cannot
        hold.
    """
    block, name = np.asarray(values, dtype=np.float64), parse(symbol)
    if not is_held(symbol):
        raise InvalidInput("{symbol} is computed", symbol=symbol_text(symbol))
    if name.kind in ("x", "y"):
        return _with_batch(project, name.kind, row, column, block, samples)
    held = project.parameters[name.layer - 1]
    if name.kind == "b":
        if held.biases is None:
            raise InvalidInput("this layer has no bias")
        changed = LayerParameters(held.weights, _put(held.biases[:, None], row, column, block)[:, 0])
    else:
        made = _put(held.weights, row, column, block)
        _check_cuts(project, symbol, row, column, block)
        changed = LayerParameters(made, held.biases)
    if changed == held:
        return project
    layers = (*project.parameters[: name.layer - 1], changed, *project.parameters[name.layer :])
    return with_parameters(project, layers)


def _check_originals(project: Project, first: int, count: int) -> None:
    """Refuse numbers for computed inputs alone; beside others they are passed over, as they follow."""
    computed = {each.input for each in project.data.computed}
    if count and computed.issuperset(range(first, first + count)):
        raise _follows(project, first)


def _follows(project: Project, number: int) -> InvalidInput:
    names = input_names(project)
    each = next(each for each in project.data.computed if each.input == number)
    sources = " and ".join(names[source] for source in each.of)
    return InvalidInput(
        "{name} is computed from {sources}: edit that instead", name=names[number], sources=sources
    )


def _put(old: Array, row: int, column: int, block: Array) -> Array:
    rows, columns = old.shape[0] - row, old.shape[1] - column
    if block.shape[0] > rows or block.shape[1] > columns:
        raise InvalidInput(
            "the block has {block} numbers, and only {room} fit in from here",
            block="×".join(map(str, block.shape)), room=f"{rows}×{columns}",
        )  # fmt: skip
    made = old.copy()
    made[row : row + block.shape[0], column : column + block.shape[1]] = block
    made.flags.writeable = False
    return made


def _check_cuts(project: Project, symbol: str, row: int, column: int, block: Array) -> None:
    mask = project.network.layer(parse(symbol).layer).mask
    if mask is None:
        return
    there = mask[row : row + block.shape[0], column : column + block.shape[1]]
    bad = np.argwhere(~there & (block != 0))
    if len(bad):
        cell = _cell_text(project, symbol, row + int(bad[0, 0]), column + int(bad[0, 1]))
        raise InvalidInput("the connection of {cell} is cut: it counts as 0", cell=cell)


def _with_batch(
    project: Project, kind: str, row: int, column: int, block: Array, samples: Indices
) -> Project:
    data = project.data
    if kind == "x" and data.scaling != "none":
        raise InvalidInput("x is scaled here; edit the numbers as they were measured in the panel Data")
    if kind == "x":
        _check_originals(project, row, len(block))
    old = data.inputs if kind == "x" else data.targets
    made = old.copy()
    made[samples] = _put(old[samples].T, row, column, block).T
    if kind == "y":
        touched = samples[column : column + block.shape[1]]
        _complete_classes(project, made, touched, slice(row, row + block.shape[0]))
    if np.array_equal(made, old):
        return project
    inputs, targets = (made, data.targets) if kind == "x" else (data.inputs, made)
    return with_data(project, rearranged(data, np.arange(data.samples), inputs, targets))


# The data as a whole: rows are samples, columns inputs and then targets


def table(project: Project) -> Array:
    """Return all samples, samples x (inputs + targets)."""
    data = data_of(project)
    return np.hstack([data.inputs, data.targets])


def with_samples(project: Project, row: int, column: int, values: ArrayLike) -> Project:
    """Return the project with a block of other numbers in its data, which grow where it reaches beyond.

    Numbers of a new sample that the block does not have are 0; where targets stand for classes, it is of the
    first class. With cross-entropy, a 1 that is typed for one class makes those of the others 0.

    Parameters
    ----------
    row, column
        Of the first number: a sample, up to the one after the last; inputs and then targets.
    values
        rows x columns.

    Raises
    ------
    InvalidInput
        The block is too wide; a number that does not fit network, loss or training.
    """
    block = np.asarray(values, dtype=np.float64)
    grown = with_new_samples(project, project.data.samples, max(row + len(block) - project.data.samples, 0))
    data = grown.data
    inputs = data.inputs.shape[1]
    room = inputs + data.targets.shape[1] - column
    if block.shape[1] > room:
        raise InvalidInput(
            "the block has {columns} columns, and there is room for {room} from here on; "
            "Ctrl+Shift+I imports it as new data", columns=block.shape[1], room=room,
        )  # fmt: skip
    _check_originals(project, column, block.shape[1])
    made = _put(np.hstack([data.inputs, data.targets]), row, column, block).copy()
    targets = made[:, inputs:]
    classes = slice(max(column - inputs, 0), max(column + block.shape[1] - inputs, 0))
    if classes.stop > classes.start:
        _complete_classes(project, targets, np.arange(row, row + len(block)), classes)
    if grown is project and np.array_equal(made, np.hstack([data.inputs, data.targets])):
        return project
    return with_data(project, rearranged(data, np.arange(data.samples), made[:, :inputs], targets))


def with_new_samples(project: Project, row: int, count: int) -> Project:
    """Return the project with new samples before a row of its data; see :func:`with_samples`."""
    if count <= 0:
        return project
    data = data_of(project)
    targets = np.zeros((count, data.targets.shape[1]))
    if project.training.loss == "cross_entropy":
        targets[:, 0] = 1.0
    inputs = np.zeros((count, data.inputs.shape[1]))
    return with_data(project, added(data, row, inputs, targets))


def without_samples(project: Project, rows: ArrayLike) -> Project:
    """Return the project without some rows of its data."""
    gone = np.asarray(rows, dtype=np.intp)
    return with_data(project, removed(project.data, gone)) if gone.size else project


def data_of(project: Project) -> Dataset:
    """Return the data; of none, with as many columns as the network has inputs and outputs."""
    data, network = project.data, project.network
    if data.samples:
        return data
    if data.inputs.shape[1] == network.inputs and data.targets.shape[1] == network.outputs:
        return data
    empty = np.zeros((0, network.inputs)), np.zeros((0, network.outputs))
    return replace(data, inputs=empty[0], targets=empty[1], computed=(), units=())


def _complete_classes(project: Project, targets: Array, rows: Indices, typed: slice) -> None:
    """Make the classes that were not typed 0, in place, in samples that had one of the others typed as 1."""
    if project.training.loss != "cross_entropy":
        return
    for row in rows.tolist():
        ones = targets[row, typed]
        if (ones == 1).sum() == 1 and np.isin(ones, (0, 1)).all():
            targets[row, : typed.start] = 0
            targets[row, typed.stop :] = 0


# Filling and pasting


def filled(values: ArrayLike, axis: int) -> Array:
    """Return a block whose first row (axis 0) or column (axis 1) is repeated in all others."""
    block = np.asarray(values, dtype=np.float64)
    return frozen(np.broadcast_to(block[:1] if axis == 0 else block[:, :1], block.shape))


def spread(values: ArrayLike, shape: tuple[int, int]) -> Array:
    """Return what is pasted into a selected block: the values as often as they fill it evenly, else once."""
    block = np.asarray(values, dtype=np.float64)
    (rows, down), (columns, across) = (divmod(shape[axis], block.shape[axis]) for axis in (0, 1))
    if not rows or not columns or down or across:
        return frozen(block)
    return frozen(np.tile(block, (rows, columns)))


# What is said about an edit


def told(
    project: Project, symbol: str, row: int, column: int, values: ArrayLike, samples: Indices = NO_SAMPLES
) -> Message:
    """Return what :func:`with_block` does in a few words, for the list of edits."""
    block, name = np.asarray(values, dtype=np.float64), parse(symbol)
    weights, single = name.kind == "W", block.size == 1
    if name.kind in ("W", "b"):
        if single:
            text = "weight {cell} to {value}" if weights else "bias {cell} to {value}"
            cell = _cell_text(project, symbol, row, column)
            return Message(text, {"cell": cell, "value": float(block[0, 0])})
        text = "{count} weights of layer {layer}" if weights else "{count} biases of layer {layer}"
        return Message(text, {"count": block.size, "layer": name.layer})
    first = int(samples[column]) if len(samples) > column else column
    if single:
        return _of_sample(project, _cell_text(project, symbol, row, 0), first, float(block[0, 0]))
    if block.shape[1] == 1:
        text = "inputs of sample {sample}" if name.kind == "x" else "targets of sample {sample}"
        return Message(text, {"sample": first + 1})
    text = "inputs of {count} samples" if name.kind == "x" else "targets of {count} samples"
    return Message(text, {"count": block.shape[1]})


def told_samples(project: Project, row: int, column: int, values: ArrayLike) -> Message:
    """Return what :func:`with_samples` does in a few words."""
    block = np.asarray(values, dtype=np.float64)
    if block.size == 1:
        inputs = project.network.inputs
        symbol, place = ("x", column) if column < inputs else ("y", column - inputs)
        return _of_sample(project, _cell_text(project, symbol, place, 0), row, float(block[0, 0]))
    if len(block) == 1:
        return Message("numbers of sample {sample}", {"sample": row + 1})
    return Message("numbers of {count} samples", {"count": len(block)})


def _of_sample(project: Project, cell: str, sample: int, value: float) -> Message:
    if project.data.samples == 1 and sample == 0:
        return Message("{cell} to {value}", {"cell": cell, "value": value})
    return Message(
        "{cell} of sample {sample} to {value}", {"cell": cell, "sample": sample + 1, "value": value}
    )


def _cell_text(project: Project, symbol: str, row: int, column: int) -> str:
    network, name = project.network, parse(symbol)
    shape = {"x": (network.inputs, 1), "y": (network.outputs, 1)}.get(name.kind)
    if shape is None:
        shape = network.weight_shape(name.layer) if name.kind == "W" else (network.layer(name.layer).units, 1)
    return in_line(SCREEN.cell(symbol, (row, column), shape, 1))
