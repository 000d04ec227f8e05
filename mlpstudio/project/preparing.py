"""What is done to data before training sees it: a part is held out, inputs are scaled."""

from __future__ import annotations

from dataclasses import replace
from math import ceil, log10

import numpy as np

from mlpstudio.core.data import Dataset, ScalingKind, Split
from mlpstudio.core.messages import Message
from mlpstudio.core.parameters import Array
from mlpstudio.project.project import Project, with_data
from mlpstudio.project.structure import Edit

FAR = 10.0
"""The size of inputs, and how many times wider one may be than another, up to which they are left alone.

Beyond that an update that suits the small ones is far too large for the weights of the large ones.
"""
_SCALED = {
    "none": "inputs as they are",
    "standard": "inputs scaled to mean 0 and standard deviation 1",
    "min_max": "inputs scaled to the range 0 to 1",
}


def set_split(project: Project, split: Split) -> Edit:
    """Hold another part of the samples out for testing.

    With ``split.stratified``, every class of the targets keeps its share in both parts.
    """
    before = project.data.split
    if split == before:
        return Edit(project, Message("nothing changed"))
    made = with_data(project, replace(project.data, split=split))
    if split.stratified != before.stratified and (split.test, split.seed) == (before.test, before.seed):
        text = "every class held out by its share" if split.stratified else "held-out samples drawn from all"
        return Edit(made, Message(text))
    if split.test == before.test:
        return Edit(made, Message("held-out samples drawn with seed {seed}", {"seed": split.seed}))
    return Edit(made, Message("{percent} % of the samples held out", {"percent": round(100 * split.test)}))


def set_scaling(project: Project, scaling: ScalingKind) -> Edit:
    """Scale the inputs in another way before the network sees them; the numbers of the data stay.

    Raises
    ------
    InvalidInput
        A number is too large to be scaled.
    """
    if scaling == project.data.scaling:
        return Edit(project, Message("nothing changed"))
    return Edit(with_data(project, replace(project.data, scaling=scaling)), Message(_SCALED[scaling]))


LARGE = 100.0
"""The size of targets up to which they are left alone: updates for larger ones grow beyond all bounds."""


def suggested_units(targets: Array) -> tuple[float, ...]:
    """Return what targets (samples x outputs) are best counted in, a power of ten for each large one."""
    sizes = np.abs(targets).max(axis=0, initial=0.0).tolist()
    return tuple(10.0 ** ceil(log10(size / 10)) if size > LARGE else 1.0 for size in sizes)


def in_full(data: Dataset) -> Array:
    """Return the targets (samples x outputs) multiplied by what they are counted in.

    Numbers of up to 15 digits are those that were divided, to the last bit; longer ones lose none of theirs.
    """
    if not data.units:
        return data.targets
    found: Array = data.targets * data.units
    sizes = np.where(np.abs(found) > 1e-280, np.abs(found), 1.0)
    power = 10.0 ** (14 - np.floor(np.log10(sizes)))
    rounded = np.round(found * power) / power
    # Only what divides to the same number can have been divided.
    return np.where(rounded / data.units == data.targets, rounded, found)


def counted(data: Dataset, units: tuple[float, ...]) -> Dataset:
    """Return data whose targets are counted in other units; they stand for the same numbers."""
    return replace(data, targets=in_full(data) / units, units=units)


def set_units(project: Project, units: tuple[float, ...]) -> Edit:
    """Count the targets in other units, so that the network has to learn smaller numbers, or larger ones.

    Raises
    ------
    InvalidInput
        Targets that do not fit the loss.
    """
    if units == (project.data.units or (1.0,) * len(units)):
        return Edit(project, Message("nothing changed"))
    made = with_data(project, counted(project.data, units))
    if not made.data.units:
        return Edit(made, Message("targets in full"))
    if len(units) == 1:
        return Edit(made, Message("targets divided by {unit}", {"unit": f"{units[0]:,.10g}"}))
    return Edit(made, Message("large targets divided"))


def suggested_scaling(data: Dataset) -> ScalingKind:
    """Return how the inputs of data are best scaled: not at all where they are small, and about as wide."""
    largest = float(np.abs(data.inputs).max(initial=0.0))
    widths = np.ptp(data.inputs, axis=0) if data.samples else np.zeros(0)
    widths = widths[widths > 0]
    uneven = len(widths) > 1 and float(widths.max()) > FAR * float(widths.min())
    return "standard" if largest > FAR or uneven else "none"
