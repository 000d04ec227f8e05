"""States of a run at even distances, thinned where they would need more memory than there is for them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.engine import State

LARGE = 4096
"""Bytes from which on a state is an array of its own, and thinning copies nothing."""

BLOCK = 1 << 18
"""Bytes of the arrays that hold smaller states."""


class Checkpoints:
    """States at ``start``, ``start + spacing``, ``start + 2 spacing``, ...

    Parameters
    ----------
    first
        The state at the start of the run.
    spacing
        Iterations between two of them, at first.
    budget
        Bytes at most; two states are always known.
    again
        Makes the first one again: of a large one nothing is kept then.

    Attributes
    ----------
    spacing
        Iterations between two of them; doubles whenever the memory is full.
    """

    def __init__(
        self, first: State, spacing: int, budget: int, again: Callable[[], State] | None = None
    ) -> None:
        self.spacing = spacing
        self._start, self._began = first.iteration, first.began
        self._size, self._dtype = first.vector.size, first.vector.dtype
        size = max(first.vector.nbytes, 1)
        self._in_block = 1 if size > LARGE else BLOCK // size
        self._again = again if self._in_block == 1 else None
        self._most = max(2, budget // size + (self._again is not None))
        self._blocks: list[NDArray[np.floating]] = []
        self._count = 0
        if self._again is None:
            self.add(first)
        else:
            self._blocks.append(np.empty((0, self._size), self._dtype))
            self._count = 1

    @property
    def next(self) -> int:
        """The iteration of the next checkpoint."""
        return self._start + self._count * self.spacing

    def add(self, state: State) -> None:
        """Keep the state of the iteration ``next``; of a large one that nobody changes no copy is made."""
        if self._count == self._most:
            self._thin()
            if state.iteration != self.next:
                return
        block, row = divmod(self._count, self._in_block)
        if self._in_block == 1 and not state.vector.flags.writeable:
            self._blocks.append(state.vector[None])
            self._count += 1
            return
        if block == len(self._blocks):
            self._blocks.append(np.empty((self._in_block, self._size), self._dtype))
        elif row == len(self._blocks[block]):  # it was cut to what it held
            grown = np.empty((self._in_block, self._size), self._dtype)
            grown[:row] = self._blocks[block]
            self._blocks[block] = grown
        self._blocks[block][row] = state.vector
        self._count += 1

    def last(self, iteration: int) -> int:
        """Return the last iteration, not after this one, that has a checkpoint."""
        index = min((iteration - self._start) // self.spacing, self._count - 1)
        return self._start + index * self.spacing

    def state(self, iteration: int) -> State:
        """Return the state of an iteration that has a checkpoint."""
        if self._again is not None and iteration == self._start:
            return self._again()
        vector = self._row((iteration - self._start) // self.spacing).copy()
        vector.flags.writeable = False
        return State(iteration, vector, self._began)

    def thin(self, budget: int) -> None:
        """Keep no more than that many bytes hold, but always the first; what is free is given back."""
        while self.memory() > budget:
            rows = self._count - (len(self._blocks) - 1) * self._in_block
            if rows < len(self._blocks[-1]):
                self._blocks[-1] = self._blocks[-1][:rows].copy()
            elif self._count > 1:
                self._thin()
            else:
                return

    def memory(self) -> int:
        """Return the bytes held."""
        # Of thousands, all but the first and the last are full: runs that rest are asked with every trace.
        ends = {0, len(self._blocks) - 1}
        full = self._in_block * self._size * self._dtype.itemsize
        return sum(self._blocks[end].nbytes for end in ends) + full * (len(self._blocks) - len(ends))

    def _row(self, index: int) -> NDArray[np.floating]:
        block, row = divmod(index, self._in_block)
        kept: NDArray[np.floating] = self._blocks[block][row]
        return kept

    def _thin(self) -> None:
        """Drop every second state."""
        kept = (self._count + 1) // 2
        if self._in_block == 1:
            del self._blocks[1::2]
        else:
            for index in range(1, kept):
                self._row(index)[:] = self._row(2 * index)
            del self._blocks[-(-kept // self._in_block) :]
        self._count = kept
        self.spacing *= 2
