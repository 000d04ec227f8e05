"""Rows of the data that come, go and change places; what is held out for testing stays held out.

Which samples are held out is drawn from share, seed and number of samples. Were they drawn anew with every
row that comes or goes, training would see what was to test it. So the first such edit writes them down.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import ArrayLike

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.parameters import Array
from mlpstudio.project.project import Project, with_data
from mlpstudio.project.structure import NEW, Edit


def rearranged(data: Dataset, origins: ArrayLike, inputs: Array, targets: Array) -> Dataset:
    """Return the data with other rows.

    Parameters
    ----------
    data
        Those before.
    origins
        For each new row the row that it was, or :data:`~mlpstudio.project.structure.NEW`.
    inputs, targets
        All new rows.
    """
    old, here = data.split, np.asarray(origins, np.intp)
    drawn = replace(data, inputs=inputs, targets=targets, split=replace(old, rows=None))
    held_out = data.parts()[1] if old.test else np.zeros(0, np.intp)
    if not len(here) or not len(held_out):
        return drawn
    rows = np.flatnonzero(np.isin(here, held_out))
    rows = rows[: max(len(here) - 1, 0)]  # training needs a sample
    if np.array_equal(rows, drawn.parts()[1]):
        return drawn
    if not len(rows):
        return replace(drawn, split=replace(drawn.split, test=0.0))
    return replace(drawn, split=replace(old, rows=tuple(rows.tolist())))


def moved(project: Project, first: int, last: int, before: int) -> Edit:
    """Move rows of the data to another place.

    Parameters
    ----------
    first, last
        The first and the last row that are moved.
    before
        The row before which they come; the number of rows for the end.

    Raises
    ------
    InvalidInput
        There are no such rows.
    """
    count = project.data.samples
    if not (0 <= first <= last < count and 0 <= before <= count):
        raise InvalidInput("there is no such row")
    if first <= before <= last + 1:
        return Edit(project, Message("nothing changed"))
    rows = np.arange(count)
    block = rows[first : last + 1]
    rest = np.delete(rows, block)
    origins = np.insert(rest, before if before < first else before - len(block), block)
    data = project.data
    made = rearranged(data, origins, data.inputs[origins], data.targets[origins])
    if len(block) == 1:
        to = int(np.flatnonzero(origins == first)[0]) + 1
        text = Message("sample {sample} moved to place {place}", {"sample": first + 1, "place": to})
    else:
        text = Message("{count} samples moved", {"count": len(block)})
    return Edit(with_data(project, made), text)


def added(data: Dataset, row: int, inputs: Array, targets: Array) -> Dataset:
    """Return the data with new rows before a row of theirs; they are for training."""
    count = data.samples
    origins = np.concatenate([np.arange(row), np.full(len(inputs), NEW), np.arange(row, count)])
    return rearranged(
        data, origins,
        np.concatenate([data.inputs[:row], inputs, data.inputs[row:]]),
        np.concatenate([data.targets[:row], targets, data.targets[row:]]),
    )  # fmt: skip


def removed(data: Dataset, rows: ArrayLike) -> Dataset:
    """Return the data without some of their rows."""
    gone = np.asarray(rows, np.intp)
    origins = np.delete(np.arange(data.samples), gone)
    return rearranged(data, origins, data.inputs[origins], data.targets[origins])
