"""What is done to data before training sees it: a part is held out, inputs are scaled."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from mlpstudio.core.data import Dataset, ScalingKind, Split
from mlpstudio.core.messages import Message
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


def suggested_scaling(data: Dataset) -> ScalingKind:
    """Return how the inputs of data are best scaled: not at all where they are small, and about as wide."""
    largest = float(np.abs(data.inputs).max(initial=0.0))
    widths = np.ptp(data.inputs, axis=0) if data.samples else np.zeros(0)
    widths = widths[widths > 0]
    uneven = len(widths) > 1 and float(widths.max()) > FAR * float(widths.min())
    return "standard" if largest > FAR or uneven else "none"
