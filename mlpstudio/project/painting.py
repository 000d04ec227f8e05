"""Edits of samples that are points of a plane: painted, erased, moved with the mouse."""

from __future__ import annotations

from enum import StrEnum
from math import floor, log10

import numpy as np
from numpy.typing import ArrayLike

from mlpstudio.core.data import Indices
from mlpstudio.core.extents import Extent
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.metrics import classes_of
from mlpstudio.core.parameters import Array
from mlpstudio.core.records import record
from mlpstudio.project import rows
from mlpstudio.project.cells import data_of
from mlpstudio.project.project import Project, with_data
from mlpstudio.project.structure import Edit

_DIGITS = 2  # decimals of a range of 1 to 10


class Kind(StrEnum):
    """What a point of the plane stands for."""

    CLASSES = "classes"
    """Two inputs; the class is that of the tool."""
    VALUES = "values"
    """Two inputs; the target is that of the tool."""
    CLASS_ROWS = "class rows"
    """An input, and a row for each class."""
    TARGET = "target"
    """An input, and the target that belongs to it."""


@record
class Paintable:
    """How the samples of a project are points of a plane.

    Attributes
    ----------
    kind
        What their places mean.
    classes
        How many classes there are; 0 where targets are numbers.
    """

    kind: Kind
    classes: int = 0

    @classmethod
    def of(cls, project: Project) -> Paintable | None:
        """Return how they are; None for three inputs or more, which make no plane.

        Inputs that are computed from others do not count: they follow.
        """
        inputs = len(data_of(project).originals)
        if not 1 <= inputs <= 2:
            return None
        classes = _classes(project)
        if inputs == 2:
            return cls(Kind.CLASSES if classes else Kind.VALUES, classes)
        return cls(Kind.CLASS_ROWS if classes else Kind.TARGET, classes)

    def targets_of(self, outputs: int, number: int) -> Array:
        """Return the targets of a class: one-hot, or 0 and 1 for a single output."""
        if outputs == 1:
            return np.array([float(number)])
        made = np.zeros(outputs)
        made[number] = 1.0
        return made


def _classes(project: Project) -> int:
    """Return the number of classes; 0 where the targets are numbers.

    Unlike in :func:`mlpstudio.core.metrics.tells_classes`, an empty table is no proof of one-hot targets.
    """
    network, targets = project.network, project.data.targets
    last, empty = network.layers[-1].activation, project.data.samples == 0
    zero_one = bool(np.isin(targets, (0, 1)).all())
    if network.outputs == 1:
        return 2 if last == "sigmoid" and zero_one else 0
    one_hot = zero_one and bool((targets.sum(axis=1) == 1).all())
    if one_hot and (not empty or last == "softmax" or project.training.loss == "cross_entropy"):
        return network.outputs
    return 0


def snapped(values: ArrayLike, extent: Extent) -> Array:
    """Return numbers with as many decimals as a range makes sense of: two, where it is 1 to 10 wide.

    What is painted by hand is no more precise than that, and stays readable in a table.
    """
    decimals = _DIGITS - floor(log10(extent.span))
    found = np.round(np.asarray(values, np.float64), decimals)
    return np.asarray(found + 0.0, np.float64)  # no negative zeros


def step(extent: Extent) -> float:
    """Return the distance of two neighbouring numbers of :func:`snapped`."""
    return float(10.0 ** (floor(log10(extent.span)) - _DIGITS))


def paint(project: Project, inputs: ArrayLike, targets: ArrayLike) -> Edit:
    """Add samples at the end of the data; they are for training.

    Parameters
    ----------
    inputs
        samples x inputs, as they were measured: not scaled, and without those that are computed from others.
    targets
        samples x outputs.

    Raises
    ------
    InvalidInput
        Numbers that loss or scaling cannot use.
    """
    x, y = np.atleast_2d(np.asarray(inputs, np.float64)), np.atleast_2d(np.asarray(targets, np.float64))
    if not x.size:
        return Edit(project, Message("nothing changed"))
    data = data_of(project)
    made = with_data(project, rows.added(data, data.samples, data.completed(x), y))
    if len(x) == 1:
        return Edit(made, Message("a painted sample"))
    return Edit(made, Message("{count} painted samples", {"count": len(x)}))


def erase(project: Project, gone: Indices) -> Edit:
    """Take samples out of the data."""
    if not len(gone):
        return Edit(project, Message("nothing changed"))
    made = with_data(project, rows.removed(project.data, gone))
    if len(gone) == 1:
        return Edit(made, Message("deletion of sample {sample}", {"sample": int(gone[0]) + 1}))
    return Edit(made, Message("deletion of {count} samples", {"count": len(gone)}))


def move(project: Project, row: int, inputs: ArrayLike, targets: ArrayLike | None = None) -> Edit:
    """Put a sample elsewhere.

    Raises
    ------
    InvalidInput
        There is no such sample; numbers that loss or scaling cannot use.
    """
    data = project.data
    if not 0 <= row < data.samples:
        raise InvalidInput("there is no such row")
    x, y = data.inputs.copy(), data.targets.copy()
    x[row] = data.completed(np.asarray(inputs, np.float64)[None, :])[0]
    if targets is not None:
        y[row] = np.asarray(targets, np.float64)
    if np.array_equal(x, data.inputs) and np.array_equal(y, data.targets):
        return Edit(project, Message("nothing changed"))
    made = with_data(project, rows.rearranged(data, np.arange(data.samples), x, y))
    return Edit(made, Message("sample {sample} moved on the plane", {"sample": row + 1}))


def class_numbers(project: Project) -> Indices:
    """Return the class of every sample."""
    if not project.data.samples:
        return np.zeros(0, np.intp)
    return classes_of(project.data.targets)
