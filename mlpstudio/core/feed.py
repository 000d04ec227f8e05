"""The samples of each iteration, laid out for the engine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.network import Network
from mlpstudio.core.training import Training

Matrix: TypeAlias = NDArray[np.floating]

MOST_VIEWS = 4096
"""Views are kept for epochs of up to that many batches, and made anew for longer ones."""


class Batch(NamedTuple):
    """One batch.

    Attributes
    ----------
    inputs
        inputs x samples, with a row of ones below where the first layer has biases; Fortran order.
    transposed
        The same, samples x inputs.
    targets
        outputs x samples, C order.
    flat
        The targets as one row.
    """

    inputs: Matrix
    transposed: Matrix
    targets: Matrix
    flat: Matrix

    @property
    def samples(self) -> int:
        """Columns."""
        return int(self.targets.shape[1])


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
        self._columns = network.inputs
        extended = np.ones((len(inputs), network.inputs + network.layers[0].bias), dtype)
        extended[:, : network.inputs] = inputs
        self._source = extended, np.ascontiguousarray(targets, dtype)
        self._inputs = np.empty_like(extended) if training.shuffle else extended
        self._targets = np.empty(targets.size, dtype)
        self._views: dict[int, Batch] = {}
        self._epoch = 0
        self._fill(0)

    def batch(self, iteration: int) -> Batch:
        """Return the batch of an iteration; its contents hold until a batch of another epoch is asked for."""
        epoch, position = divmod(iteration, self.batches.per_epoch)
        if epoch != self._epoch and self.batches.shuffle:
            self._fill(epoch)
        found = self._views.get(position)
        return self._view(position) if found is None else found

    def run(self, first: int, count: int) -> Iterator[Batch]:
        """Yield the batches of consecutive iterations."""
        for iteration in range(first, first + count):
            yield self.batch(iteration)

    def symbols(self, iteration: int) -> dict[str, Matrix]:
        """Return ``x`` (inputs x samples) and ``y`` (outputs x samples) of an iteration, read-only copies."""
        rows = self.batches.rows(iteration)
        found = {"x": self._source[0][rows, : self._columns].T, "y": self._source[1][rows].T}
        for matrix in found.values():
            matrix.flags.writeable = False
        return found

    def largest(self) -> float:
        """Return the largest absolute number among inputs and targets."""
        return max(float(np.abs(values).max(initial=0.0)) for values in self._source)

    def _view(self, position: int) -> Batch:
        first, last = self.batches.span(position)
        outputs = self._source[1].shape[1]
        rows = self._inputs[first:last]
        flat = self._targets[first * outputs : last * outputs]
        batch = Batch(rows.T, rows, flat.reshape(outputs, last - first), flat)
        if self.batches.per_epoch <= MOST_VIEWS:
            self._views[position] = batch
        return batch

    def _fill(self, epoch: int) -> None:
        """Put the samples in the order of an epoch, the targets of each batch as a matrix of its own."""
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
