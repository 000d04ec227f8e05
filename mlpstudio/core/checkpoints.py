"""States of a run at even distances, thinned where they would need more memory than there is for them."""

from __future__ import annotations

import numpy as np

from mlpstudio.core.engine import State


class Checkpoints:
    """States at ``start``, ``start + spacing``, ``start + 2 spacing``, ...

    Parameters
    ----------
    first
        The state at the start of the run.
    spacing
        Iterations between two of them, at first.
    budget
        Bytes at most; two states are always kept.

    Attributes
    ----------
    spacing
        Iterations between two of them; doubles whenever the memory is full.
    """

    def __init__(self, first: State, spacing: int, budget: int) -> None:
        self.spacing = spacing
        self._start, self._began = first.iteration, first.began
        self._most = max(2, budget // max(first.vector.nbytes, 1))
        self._rows = np.empty((1, len(first.vector)), first.vector.dtype)
        self._count = 0
        self.add(first)

    @property
    def next(self) -> int:
        """The iteration of the next checkpoint."""
        return self._start + self._count * self.spacing

    def add(self, state: State) -> None:
        """Keep the state of the iteration ``next``."""
        if self._count == self._most:
            self._thin()
            if state.iteration != self.next:
                return
        if self._count == len(self._rows):
            grown = np.empty((min(self._most, 2 * self._count), self._rows.shape[1]), self._rows.dtype)
            grown[: self._count] = self._rows
            self._rows = grown
        self._rows[self._count] = state.vector
        self._count += 1

    def last(self, iteration: int) -> int:
        """Return the last iteration, not after this one, that has a checkpoint."""
        index = min((iteration - self._start) // self.spacing, self._count - 1)
        return self._start + index * self.spacing

    def state(self, iteration: int) -> State:
        """Return the state of an iteration that has a checkpoint."""
        vector = self._rows[(iteration - self._start) // self.spacing].copy()
        vector.flags.writeable = False
        return State(iteration, vector, self._began)

    def memory(self) -> int:
        """Return the bytes held."""
        return self._rows.nbytes

    def _thin(self) -> None:
        """Drop every second state."""
        kept = (self._count + 1) // 2
        for index in range(1, kept):
            self._rows[index] = self._rows[2 * index]
        self._count = kept
        self.spacing *= 2
