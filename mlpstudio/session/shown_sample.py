"""What of a batch the canvas shows: the sample that was asked for, else the first, or the mean of all.

While a step is walked through sample by sample, it is the sample under way. A sample that was asked for is
followed where rows come, go or change places; where it goes itself, the one that takes its place is shown.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QObject, Signal

from mlpstudio.core.data import Dataset, Indices
from mlpstudio.core.messages import Message
from mlpstudio.core.trace import Matrix
from mlpstudio.session.moment import Moment


class ShownSample(QObject):
    """A wish for a sample or the mean, and what that is in the batch of a moment."""

    changed = Signal()
    """Something else is wanted."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._row: int | None = None
        self._mean = False
        self._data: Dataset | None = None
        self._seen: Dataset | None = None
        self._parts: tuple[Indices, Indices] = (np.zeros(0, np.intp), np.zeros(0, np.intp))

    @property
    def row(self) -> int | None:
        """The row of the data that is wanted; None for the first of every batch."""
        return self._row

    @property
    def mean(self) -> bool:
        """Whether the mean of the batch is wanted."""
        return self._mean

    def choose(self, row: int | None) -> None:
        """Wish for the sample in a row of the data, or for the first of every batch."""
        self._wish(row, mean=False)

    def choose_mean(self) -> None:
        """Wish for the mean of every batch; the row is remembered."""
        self._wish(self._row, mean=True)

    def choose_sample(self) -> None:
        """Wish for a sample again: the one from before."""
        self._wish(self._row, mean=False)

    def _wish(self, row: int | None, *, mean: bool) -> None:
        if (row, mean) != (self._row, self._mean):
            self._row, self._mean = row, mean
            self.changed.emit()

    def follow(self, data: Dataset) -> None:
        """Go along with the sample that is wanted, where the data of a moment are others than before."""
        before, self._seen = self._seen, data
        if self._row is not None and before is not None and before is not data:
            self._row = _row_after(before, self._row, data)

    def _in_parts(self, data: Dataset) -> tuple[Indices, Indices]:
        if data is not self._data:
            self._data, self._parts = data, data.parts()
        return self._parts

    def rows(self, moment: Moment) -> Indices:
        """Return the rows of the data that a batch consists of."""
        self.follow(moment.project.data)
        if moment.trace is None:
            return np.zeros(0, np.intp)
        data, rows = moment.project.data, moment.trace.rows
        return rows if data.split.test == 0 else self._in_parts(data)[0][rows]

    def column(self, moment: Moment) -> int:
        """Return its place in the batch; 0 where it is not in it."""
        walked = _under_way(moment)
        if walked is not None:
            return walked
        rows = self.rows(moment)
        if self._row is None:
            return 0
        found = np.flatnonzero(rows == self._row)
        return int(found[0]) if len(found) else 0

    def number(self, moment: Moment) -> int:
        """Return the number, from 1, that the sample in its place has in the table."""
        return int(self.rows(moment)[self.column(moment)]) + 1

    def shown_row(self, moment: Moment) -> int | None:
        """Return the row of the sample that is shown; None for the mean, and where there is no sample."""
        if moment.trace is None or self.is_mean(moment):
            return None
        return self.number(moment) - 1

    def is_mean(self, moment: Moment) -> bool:
        """Tell whether a mean is shown: of a single sample it is that sample."""
        several = moment.trace is not None and moment.trace.samples > 1
        return self._mean and several and _under_way(moment) is None

    def of(self, values: Matrix, moment: Moment) -> Matrix:
        """Return what is shown of a quantity.

        Parameters
        ----------
        values
            rows x samples.

        Returns
        -------
        ndarray
            One number for each row: the sample's, or the mean's.
        """
        return mean_of(values) if self.is_mean(moment) else values[:, self.column(moment)]

    def absence(self, moment: Moment) -> Message | None:
        """Return why the sample that is wanted cannot be shown; None where it can."""
        rows = self.rows(moment)
        if (
            _under_way(moment) is not None
            or self._mean
            or self._row is None
            or not len(rows)
            or (rows == self._row).any()
        ):
            return None
        data, values = moment.project.data, {"sample": self._row + 1, "shown": self.number(moment)}
        if data.split.test and (self._in_parts(data)[1] == self._row).any():
            text = "Sample {sample} is held out for testing, so it is in no batch: sample {shown} is shown."
        else:
            text = "Sample {sample} is not in the batch of this iteration: sample {shown} is shown."
        return Message(text, values)


def _under_way(moment: Moment) -> int | None:
    """Return the place in the batch of the sample whose terms are walked through; None where none are."""
    walked = moment.under_way
    return walked.place.column if walked is not None and walked.by_samples else None


def _row_after(before: Dataset, row: int, data: Dataset) -> int:
    """Return the row in which a sample is after an edit of the data, judged by its numbers.

    Only where they have newly come can it have gone to: a sample that is alike and stayed is another one.
    """
    old, new = ((one.inputs, one.targets) for one in (before, data))
    if row >= before.samples or any(a.shape[1] != b.shape[1] for a, b in zip(old, new, strict=True)):
        return row
    is_here = np.ones(data.samples, np.bool_)
    for a, b in zip(old, new, strict=True):
        is_here &= (b == a[row]).all(axis=1)
    both = min(before.samples, data.samples)
    if row < both and is_here[row]:
        return row
    stayed = np.ones(both, np.bool_)
    for a, b in zip(old, new, strict=True):
        stayed &= (b[:both] == a[:both]).all(axis=1)
    is_here[:both] &= ~stayed
    found = np.flatnonzero(is_here)
    if len(found):
        return int(found[np.abs(found - row).argmin()])
    return min(row, max(data.samples - 1, 0))


def mean_of(values: Matrix) -> Matrix:
    """Return the mean over the samples of a batch (rows x samples), a number for each row."""
    with np.errstate(over="ignore", invalid="ignore"):
        found: Matrix = values.mean(axis=1)
    return found
