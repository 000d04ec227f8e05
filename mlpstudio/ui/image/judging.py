"""Which samples are told wrong: of the part that is held out, as many as can be asked about in a moment."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Indices, Scaler
from mlpstudio.core.metrics import classes_of
from mlpstudio.core.parameters import Array
from mlpstudio.core.sampling import Predictor, affordable
from mlpstudio.project.project import Project

SECONDS = 0.010
"""That may be spent on asking the network."""
LEAST, MOST = 32, 20_000
"""Samples that are asked about at least and at most."""


@dataclass(frozen=True, eq=False)
class Judged:
    """How samples are told.

    Attributes
    ----------
    asked, there
        How many samples the network was asked about, and how many there are in this part.
    held
        Whether they are held out; else nothing is, and they are those of the training part.
    wrong
        The numbers, in the data set, of the samples that are told wrong, in order.
    targets, found
        The class that each of these should have, and the one it is told as.
    shares
        What the network gives to the class that it tells.
    """

    asked: int
    there: int
    held: bool
    wrong: Indices
    targets: Indices
    found: Indices
    shares: Array


class Judge:
    """Tells right from wrong for one data set.

    Parameters
    ----------
    project
        With samples whose targets are classes.
    scaler
        How its inputs are scaled.
    """

    def __init__(self, project: Project, scaler: Scaler) -> None:
        self._data = project.data
        training, held = project.data.parts()
        self._held, self._rows = bool(len(held)), held if len(held) else training
        self._scaler = scaler
        self._inputs: NDArray[np.float64] | None = None
        self._targets = classes_of(self._data.targets[self._rows])

    def __call__(self, predictor: Predictor) -> Judged:
        """Ask a network."""
        count = min(affordable(predictor, SECONDS, least=LEAST, most=MOST), len(self._rows))
        if self._inputs is None or len(self._inputs) < count:
            self._inputs = self._scaler(self._data.inputs[self._rows[:count]])
        with np.errstate(invalid="ignore"):
            outputs = np.nan_to_num(predictor(self._inputs[:count]))
        found = classes_of(outputs)
        wrong = np.flatnonzero(found != self._targets[:count])
        return Judged(
            count, len(self._rows), self._held, self._rows[wrong], self._targets[wrong], found[wrong],
            outputs[wrong].max(axis=1) if len(wrong) else np.zeros(0),
        )  # fmt: skip
