"""Which sample of a batch the canvas shows: the one that was asked for, else the first."""

from __future__ import annotations

import numpy as np

from mlpstudio.core.data import Dataset, Indices
from mlpstudio.core.messages import Message
from mlpstudio.session.moment import Moment


class ShownSample:
    """A wish for a sample, and the place that it has in the batch of a moment.

    Attributes
    ----------
    row
        The row of the data that is wanted; None for the first of every batch.
    """

    def __init__(self) -> None:
        self.row: int | None = None
        self._data: Dataset | None = None
        self._parts: tuple[Indices, Indices] = (np.zeros(0, np.intp), np.zeros(0, np.intp))

    def _in_parts(self, data: Dataset) -> tuple[Indices, Indices]:
        if data is not self._data:
            self._data, self._parts = data, data.parts()
        return self._parts

    def _rows(self, moment: Moment) -> Indices:
        """Return the rows of the data that a batch consists of."""
        if moment.trace is None:
            return np.zeros(0, np.intp)
        data, rows = moment.project.data, moment.trace.rows
        return rows if data.split.test == 0 else self._in_parts(data)[0][rows]

    def column(self, moment: Moment) -> int:
        """Return its place in the batch; 0 where it is not in it."""
        if self.row is None:
            return 0
        found = np.flatnonzero(self._rows(moment) == self.row)
        return int(found[0]) if len(found) else 0

    def number(self, moment: Moment) -> int:
        """Return the number, from 1, that the sample in its place has in the table."""
        return int(self._rows(moment)[self.column(moment)]) + 1

    def absence(self, moment: Moment) -> Message | None:
        """Return why the sample that is wanted cannot be shown; None where it can."""
        rows = self._rows(moment)
        if self.row is None or not len(rows) or (rows == self.row).any():
            return None
        data, values = moment.project.data, {"sample": self.row + 1, "shown": self.number(moment)}
        if data.split.test and (self._in_parts(data)[1] == self.row).any():
            text = "Sample {sample} is held out for testing, so it is in no batch: sample {shown} is shown."
        else:
            text = "Sample {sample} is not in the batch of this iteration: sample {shown} is shown."
        return Message(text, values)
