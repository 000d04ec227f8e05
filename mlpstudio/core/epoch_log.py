"""The log: a row for every completed epoch, without a Python object for each."""

from __future__ import annotations

from collections.abc import Callable
from math import isnan, nan, sqrt
from typing import TypeAlias
from weakref import WeakMethod

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Batches
from mlpstudio.core.recording import Notes
from mlpstudio.core.records import record

Losses: TypeAlias = NDArray[np.float64]
Replay: TypeAlias = Callable[[int, int], tuple[Losses, Notes]]

KEPT = 1 << 20
"""Rows that are kept where there is room for them."""

ROW_BYTES = 24
"""Bytes of a row."""


@record
class EpochRow:
    """One completed epoch.

    Attributes
    ----------
    epoch
        From 0.
    iteration
        Its first iteration; in the epoch in which the run began, the run's first.
    loss
        The sample-weighted mean of its batches' losses, each as seen before its update.
    prediction
        In the first iteration, before the update; None unless there is one sample and one output.
    gradient_norm
        The length of the gradient of the loss, over all parameters, in the first iteration of the epoch; None
        where the run began later in it.
    """

    epoch: int
    iteration: int
    loss: float
    prediction: float | None
    gradient_norm: float | None


class EpochLog:
    """Rows of completed epochs; they grow with the run.

    Parameters
    ----------
    batches
        Of the run.
    start
        The run's first iteration.
    replay
        From an iteration and a number of iterations to their losses and notes, computed again.
    kept
        How many rows are kept, the newest ones; older ones are computed again when asked for.
    """

    def __init__(self, batches: Batches, start: int, replay: Replay, kept: int = KEPT) -> None:
        self._batches, self._start, self._replay, self._kept = batches, start, replay, kept
        self._first = batches.epoch(start)
        self._count = 0
        self._rows = np.empty((3, min(64, kept)))  # loss, squared length of the gradient, prediction
        self._sum = 0.0
        self._begun = [] if start % batches.per_epoch == 0 else [nan]
        size, per_epoch = batches.size, batches.per_epoch
        self._weights = np.full(per_epoch, float(size))
        self._weights[-1] = batches.samples - size * (per_epoch - 1)
        # Shares, not counts: a sum of huge losses times counts would be infinite where their mean is not.
        self._weights /= batches.samples

    def __len__(self) -> int:
        return self._count

    def row(self, index: int, *, again: bool = True) -> EpochRow:
        """Return a row, 0 being the epoch in which the run began.

        Parameters
        ----------
        index
            Which one.
        again
            Whether what is not kept is computed again. Else it is left out: the loss is NaN then, and the
            length of the gradient None.

        Raises
        ------
        IndexError
            There is no such row.
        """
        if not 0 <= index < self._count:
            raise IndexError(index)
        first, last = self._span(index)
        lost = index < self._count - self._rows.shape[1]
        loss = square = prediction = nan
        if not lost:
            loss, square, prediction = self._rows[:, index % self._rows.shape[1]].tolist()
        if again and (lost or (isnan(square) and last - first == self._batches.per_epoch)):
            # Not kept, or not measured then: computed again, to the same bits.
            loss, square, prediction = self._again(index)
        return EpochRow(
            self._first + index,
            first,
            loss,
            None if isnan(prediction) else prediction,
            None if isnan(square) else sqrt(square),
        )

    def columns(self, first: int, last: int) -> NDArray[np.float64]:
        """Return many rows at once, ``first`` to ``last - 1``: what is not kept is computed in one go.

        Returns
        -------
        NDArray
            3 x rows: losses, lengths of the gradient, predictions; NaN where there is none.
        """
        if not 0 <= first <= last <= self._count:
            raise IndexError(last)
        size = self._rows.shape[1]
        found = self._rows[:, np.arange(first, last) % size]
        if first < last and (first < self._count - size or np.isnan(found[1]).any()):
            begin, end = self._span(first)[0], self._span(last - 1)[1]
            losses, notes = self._replay(begin, end - begin)
            log = EpochLog(self._batches, begin, self._replay, last - first)
            log.append(begin, losses, notes)
            found = log._rows[:, : last - first].copy()
        found[1] = np.sqrt(found[1])
        return found

    def append(self, iteration: int, losses: Losses, notes: Notes) -> None:
        """Take in the next iterations.

        Parameters
        ----------
        iteration
            The first of them.
        losses, notes
            Theirs.
        """
        means = self._means(iteration % self._batches.per_epoch, losses)
        squares = self._begun + (
            notes.squares or [nan] * (len(losses) if self._batches.per_epoch == 1 else 0)
        )
        done, self._begun = squares[: len(means)], squares[len(means) :]
        predictions = notes.predictions or [nan] * len(means)
        for start in range(0, len(means), self._kept):
            part = slice(start, start + self._kept)
            self._push(np.array([means[part], done[part], predictions[part]]))

    def memory(self) -> int:
        """Return the bytes held."""
        return self._rows.nbytes + self._weights.nbytes

    def _span(self, index: int) -> tuple[int, int]:
        """Return first and past-the-last iteration of a row."""
        first = (self._first + index) * self._batches.per_epoch
        return max(first, self._start), first + self._batches.per_epoch

    def _again(self, index: int) -> tuple[float, float, float]:
        first, last = self._span(index)
        losses, notes = self._replay(first, last - first)
        log = EpochLog(self._batches, first, self._replay)
        log.append(first, losses, notes)
        loss, square, prediction = log._rows[:, 0].tolist()
        return loss, square, prediction

    def _means(self, position: int, losses: Losses) -> Losses:
        """Return the losses of the epochs that end here.

        Sums run strictly in order, so that they are the same however the iterations were handed in.
        """
        per_epoch, weights = self._batches.per_epoch, self._weights
        if per_epoch == 1:
            return losses
        head = min(len(losses), (per_epoch - position) % per_epoch)
        found = []
        if head:
            found += self._part(losses[:head], position)
        whole = (len(losses) - head) // per_epoch
        middle = losses[head : head + whole * per_epoch].reshape(whole, per_epoch)
        sums = np.add.accumulate(middle * weights, axis=1)[:, -1] if whole else np.empty(0)
        found += sums.tolist()
        self._part(losses[head + whole * per_epoch :], 0)
        return np.array(found)

    def _part(self, losses: Losses, position: int) -> list[float]:
        """Add batches to the epoch that is under way; return its loss if it is complete."""
        end = position + len(losses)
        weighted = losses * self._weights[position:end]
        self._sum = float(np.add.accumulate(np.concatenate([[self._sum], weighted]))[-1])
        if end < self._batches.per_epoch:
            return []
        # The shares of a whole epoch are 1 together, but for a last bit that is to be the same in every way.
        begun = self._start % end if self._count == 0 else 0
        seen = float(self._weights[begun:].sum()) if begun else 1.0
        mean, self._sum = self._sum / seen, 0.0
        return [mean]

    def _push(self, rows: NDArray[np.float64]) -> None:
        end, size = self._count + rows.shape[1], self._rows.shape[1]
        if end > size < self._kept:
            grown = np.empty((3, min(self._kept, max(end, 2 * size))))
            grown[:, : self._count] = self._rows[:, : self._count]
            self._rows, size = grown, grown.shape[1]
        at = self._count % size
        head = min(rows.shape[1], size - at)
        self._rows[:, at : at + head] = rows[:, :head]
        self._rows[:, : rows.shape[1] - head] = rows[:, head:]
        self._count = end


def weakly(replay: Replay) -> Replay:
    """Return a method of a run that does not hold it: what is let go of a run is free at once then."""
    method = WeakMethod(replay)

    def call(iteration: int, iterations: int) -> tuple[Losses, Notes]:
        found = method()
        assert found is not None, "a log is not asked once its run is gone"
        return found(iteration, iterations)

    return call
