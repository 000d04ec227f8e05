"""The samples of each iteration, laid out for the engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, cycle, islice, repeat
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Batches, Dataset, Indices
from mlpstudio.core.network import Network
from mlpstudio.core.training import Training

Matrix: TypeAlias = NDArray[np.floating]

MOST_VIEWS = 4096
"""Views are kept for epochs of up to that many batches, and made anew for longer ones."""

MOST_DOUBLED = 1 << 26
"""Inputs of up to that many bytes are held in both orders."""


class Batch(NamedTuple):
    """One batch.

    Attributes
    ----------
    inputs
        inputs x samples, with a row of ones below where the first layer has biases.
    transposed
        The same, samples x inputs, C order.
    targets
        outputs x samples, C order.
    flat
        The targets as one row.
    """

    inputs: Matrix
    transposed: Matrix
    targets: Matrix
    flat: Matrix


class Segment(NamedTuple):
    """Batches of one size in a row.

    Attributes
    ----------
    samples
        Columns of each.
    length
        How many there are.
    begins
        Whether each is the first of its epoch; only told where first ones are wanted apart.
    batches
        They themselves.
    """

    samples: int
    length: int
    begins: bool
    batches: Iterable[Batch]


class Feed:
    """The training part of the data in the order of one epoch at a time.

    Parameters
    ----------
    network, training, data
        As of the engine; at least one sample in the training part.
    """

    def __init__(self, network: Network, training: Training, data: Dataset) -> None:
        dtype = np.dtype(training.precision)
        inputs, targets = data.training_part()
        self.batches = Batches.of(training, len(inputs))
        self.data_rows = data.parts()[0]
        self._columns = network.inputs
        extended = np.ones((len(inputs), network.inputs + network.layers[0].bias), dtype)
        extended[:, : network.inputs] = inputs
        self._source = extended, np.ascontiguousarray(targets, dtype)
        self._inputs = np.empty_like(extended) if training.shuffle else extended
        self._targets = np.empty(targets.size, dtype)
        # W x is quicker where x is in C order, and its gradient where x is in Fortran order. With
        # shuffling, the second copy would have to be made anew in every epoch, which costs more than it
        # gains.
        self._doubled = not training.shuffle and extended.nbytes <= MOST_DOUBLED
        self._views: dict[int, Batch] = {}
        self._epoch = -1
        self._fill(0)

    def segments(self, first: int, count: int, *, apart: bool) -> Iterator[Segment]:
        """Yield the batches of consecutive iterations; each segment is to be used up before the next.

        Parameters
        ----------
        first, count
            The first iteration, and how many.
        apart
            Whether the first batches of epochs come in segments of their own.
        """
        size, per_epoch = self.batches.size, self.batches.per_epoch
        if not self.batches.shuffle and per_epoch <= MOST_VIEWS:
            if per_epoch == 1:
                yield Segment(size, count, apart, repeat(self._epoch_views(0, 1)[0], count))
                return
            if not apart and self.batches.samples % size == 0:
                views, at = self._epoch_views(0, per_epoch), first % per_epoch
                yield Segment(size, count, False, islice(chain(views[at:], cycle(views)), count))
                return
        full = self.batches.samples // size
        while count:
            epoch, at = divmod(first, per_epoch)
            stop = 1 if apart and at == 0 else full if at < full else per_epoch
            taken = min(stop - at, count)
            self._fill(epoch)
            views = self._epoch_views(at, at + taken)
            yield Segment(views[0].targets.shape[1], taken, apart and at == 0, views)
            first, count = first + taken, count - taken

    def symbols(self, iteration: int) -> dict[str, Matrix]:
        """Return ``x`` (inputs x samples) and ``y`` (outputs x samples) of an iteration, read-only copies."""
        rows = self.batches.rows(iteration)
        found = {"x": self._source[0][rows, : self._columns].T, "y": self._source[1][rows].T}
        for matrix in found.values():
            matrix.flags.writeable = False
        return found

    def samples(self, iteration: int) -> int:
        """Return the columns of an iteration's batch."""
        first, last = self.batches.span(iteration)
        return last - first

    def rows(self, positions: Indices | None = None) -> list[tuple[float, ...]]:
        """Return samples, by default all in their own order, as numbers: inputs, then targets."""
        inputs, targets = self._source
        if positions is not None:
            inputs, targets = inputs[positions], targets[positions]
        return list(map(tuple, np.hstack([inputs[:, : self._columns], targets]).tolist()))

    def largest(self) -> float:
        """Return the largest absolute number among inputs and targets."""
        return max(abs(float(bound)) for values in self._source for bound in (values.min(), values.max()))

    def _epoch_views(self, first: int, last: int) -> list[Batch]:
        return [self._views.get(position) or self._view(position) for position in range(first, last)]

    def _view(self, position: int) -> Batch:
        first, last = self.batches.span(position)
        rows, outputs = self._inputs[first:last], self._source[1].shape[1]
        flat = self._targets[first * outputs : last * outputs]
        inputs = np.ascontiguousarray(rows.T) if self._doubled else rows.T
        batch = Batch(inputs, rows, flat.reshape(outputs, last - first), flat)
        if self.batches.per_epoch <= MOST_VIEWS:
            self._views[position] = batch
        return batch

    def _fill(self, epoch: int) -> None:
        """Put the samples in the order of an epoch, the targets of each batch as a matrix of its own."""
        if epoch == self._epoch or (self._epoch >= 0 and not self.batches.shuffle):
            return
        self._epoch = epoch
        inputs, targets = self._source
        if self.batches.shuffle:
            order = self.batches.order(epoch)
            np.take(inputs, order, axis=0, out=self._inputs)
            targets = targets[order]
        size, outputs = self.batches.size, targets.shape[1]
        full = len(targets) // size
        end = full * size
        whole = self._targets[: end * outputs].reshape(full, outputs, size)
        whole[...] = targets[:end].reshape(full, size, outputs).transpose(0, 2, 1)
        self._targets[end * outputs :].reshape(outputs, len(targets) - end)[...] = targets[end:].T
