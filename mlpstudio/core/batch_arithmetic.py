"""The arithmetic of batches: matrix kernels, one for each size of batch."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, cycle
from operator import add

import numpy as np

from mlpstudio.core.arithmetic import Tape
from mlpstudio.core.dropout import Masks
from mlpstudio.core.feed import Feed, Segment
from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.matrix_kernel import Matrix, MatrixKernel
from mlpstudio.core.pieces import Pieces, copying
from mlpstudio.core.recording import Losses, Notes, Recorded, Slot
from mlpstudio.core.training import Training


class BatchArithmetic:
    """Computes iterations with matrix kernels: one for full batches, one for a smaller last batch.

    Parameters
    ----------
    layout, training, feed
        Those of the engine.
    vector
        Parameters and optimiser state, updated in place.
    """

    def __init__(self, layout: Layout, training: Training, feed: Feed, vector: Flat) -> None:
        self._feed, self._vector, self._training = feed, vector, training
        batches = feed.batches
        shapes = {batches.size, batches.samples - (batches.per_epoch - 1) * batches.size}
        self.kernels = {size: MatrixKernel(layout, training, size, vector) for size in shapes}
        self._masks = Masks(layout.network, training, batches.size)
        self._predicted = batches.samples == 1 and layout.network.outputs == 1

    def run(
        self, first: int, began: int, losses: Losses, notes: Notes | None = None, tape: Tape | None = None
    ) -> None:
        """Compute as many iterations as there are places for losses; see :class:`Arithmetic`."""
        assert tape is None or isinstance(tape, MatrixTape)
        if tape is not None:
            tape.begin(first, began)
        done = 0
        for segment in self._segments(first, len(losses), apart=notes is not None):
            kernel = self.kernels[segment.samples]
            run = kernel.run(
                noted=segment.begins, predicted=segment.begins and self._predicted, taped=tape is not None
            )
            slots = None if tape is None else tape.slots(first + done, kernel)
            run(self._masked(segment, first + done), losses, done, first + done - began, notes, slots)
            done += segment.length
        if tape is not None:
            tape.close(losses, self._vector)

    def pieces(self, iteration: int, began: int, losses: Losses, notes: Notes | None = None) -> Pieces[None]:
        """Compute one iteration by the very same calls, with a pause between any two of them."""
        for segment in self._segments(iteration, 1, apart=notes is not None):
            run = self.kernels[segment.samples].pieces(
                noted=segment.begins, predicted=segment.begins and self._predicted
            )
            yield
            yield from run(self._masked(segment, iteration), losses, 0, iteration - began, notes, None)

    def recording(self, iteration: int, began: int, notes: Notes | None = None) -> Pieces[Recorded]:
        """Do what :meth:`record` does in pieces."""
        before, losses = (yield from copying(self._vector)), np.empty(1)
        yield from self.pieces(iteration, began, losses, notes)
        arena = self.kernels[self._feed.samples(iteration)].arena
        buffer = yield from copying(arena.buffer)
        after = yield from copying(self._vector)
        symbols, loss = arena.symbols(buffer), float(losses[0])
        return Recorded(iteration, iteration - began + 1, before, after, symbols, loss)

    def _masked(self, segment: Segment, first: int) -> Iterable[tuple[Matrix, ...]]:
        """Return the batches of a segment; with dropout each followed by the masks of its iteration."""
        if not self._masks.layers:
            return segment.batches
        batches: Iterable[tuple[Matrix, ...]] = segment.batches
        return map(add, batches, self._masks.following(first, segment.samples))

    def _segments(self, first: int, count: int, *, apart: bool) -> Iterator[Segment]:
        """Yield the batches of iterations; with a schedule epoch by epoch, each at its own learning rate."""
        if self._training.schedule.is_constant:
            yield from self._feed.segments(first, count, apart=apart)
            return
        batches = self._feed.batches
        while count:
            epoch = batches.epoch(first)
            rate = self._training.in_epoch(epoch).learning_rate
            for kernel in self.kernels.values():
                kernel.set_rate(rate)
            taken = min((epoch + 1) * batches.per_epoch - first, count)
            yield from self._feed.segments(first, taken, apart=apart)
            first, count = first + taken, count - taken

    def record(self, iteration: int, began: int, notes: Notes | None = None) -> Recorded:
        """Compute one iteration and return everything that was computed."""
        before, losses = self._vector.copy(), np.empty(1)
        self.run(iteration, began, losses, notes)
        arena = self.kernels[self._feed.samples(iteration)].arena
        buffer = arena.buffer.copy()
        return Recorded(
            iteration,
            iteration - began + 1,
            before,
            self._vector.copy(),
            arena.symbols(buffer),
            float(losses[0]),
        )

    def samples(self, iteration: int) -> int:
        """Return the columns of an iteration's batch."""
        return self._feed.samples(iteration)

    def tape(self, capacity: int, budget: int) -> Tape:
        """Return an empty tape for that many iterations, of at most that many bytes."""
        largest = max(kernel.arena.buffer.nbytes for kernel in self.kernels.values())
        return MatrixTape(min(capacity, max(2, budget // (largest + self._vector.nbytes))), self)


class MatrixTape:
    """The last iterations: for each one the vector before it, and a copy of the arena.

    Parameters
    ----------
    capacity
        How many iterations are held.
    arithmetic
        Whose.
    """

    def __init__(self, capacity: int, arithmetic: BatchArithmetic) -> None:
        kernels, vector = arithmetic.kernels, arithmetic._vector
        largest = max(kernel.arena.buffer.size for kernel in kernels.values())
        self._capacity, self._arithmetic = capacity, arithmetic
        self._before = np.empty((capacity, vector.size), vector.dtype)
        self._arenas = np.empty((capacity, largest), vector.dtype)
        self._losses = np.empty(capacity)
        self._slots: dict[int, list[Slot]] = {}
        self._last = vector.copy()
        self._began = 0
        self.first = self.end = 0

    def begin(self, iteration: int, began: int) -> None:
        """Get ready for an iteration; what is held stays if it is the next one."""
        if iteration != self.end or began != self._began:
            self.first = self.end = iteration
        self._began = began

    def slots(self, iteration: int, kernel: MatrixKernel) -> Iterator[Slot]:
        """Return where the vector and the arena go, for an iteration and those after it."""
        size = kernel.arena.buffer.size
        if size not in self._slots:
            self._slots[size] = [(self._before[i], self._arenas[i, :size]) for i in range(self._capacity)]
        slots, at = self._slots[size], iteration % self._capacity
        return chain(slots[at:], cycle(slots))

    def close(self, losses: Losses, vector: Flat) -> None:
        """Note what was computed since ``begin``."""
        kept = losses[-self._capacity :]
        self.end += len(losses)
        self._losses[np.arange(self.end - len(kept), self.end) % self._capacity] = kept
        self.first = max(self.first, self.end - self._capacity)
        np.copyto(self._last, vector)

    def rewind(self, iteration: int) -> None:
        """Forget this iteration and all later ones."""
        if iteration < self.end:
            self._last = self._before[iteration % self._capacity].copy()
            self.end = max(iteration, self.first)

    def recorded(self, iteration: int) -> Recorded:
        """Return an iteration that is held."""
        if not self.first <= iteration < self.end:
            raise IndexError(iteration)
        at, after = iteration % self._capacity, (iteration + 1) % self._capacity
        arena = self._arithmetic.kernels[self._arithmetic.samples(iteration)].arena
        buffer = self._arenas[at, : arena.buffer.size].copy()
        last = self._last if iteration + 1 == self.end else self._before[after]
        return Recorded(
            iteration, iteration - self._began + 1, self._before[at].copy(), last.copy(),
            arena.symbols(buffer), float(self._losses[at]),
        )  # fmt: skip
