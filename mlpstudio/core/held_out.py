"""The loss of the test part at some iterations of a run: those at which somebody looked."""

from __future__ import annotations

from array import array
from bisect import bisect_left

import numpy as np

from mlpstudio.core.parameters import Array

MOST = 20_000
"""Points that are kept; of more, every other one is let go."""


class HeldOut:
    """Losses by iteration, in order of iterations; they may come in any order."""

    def __init__(self) -> None:
        # Numbers without an object for each: a curve asks for all of them with every picture.
        self._iterations, self._losses = array("q"), array("d")

    def __len__(self) -> int:
        return len(self._iterations)

    def note(self, iteration: int, loss: float) -> None:
        """Keep the loss at the parameters that an iteration starts from."""
        place = bisect_left(self._iterations, iteration)
        if place < len(self) and self._iterations[place] == iteration:
            self._losses[place] = loss
            return
        self._iterations.insert(place, iteration)
        self._losses.insert(place, loss)
        if len(self) > MOST:
            del self._iterations[1:-1:2], self._losses[1:-1:2]

    def at(self, iteration: int) -> float | None:
        """Return the loss at an iteration; None where nobody looked."""
        place = bisect_left(self._iterations, iteration)
        found = place < len(self) and self._iterations[place] == iteration
        return self._losses[place] if found else None

    def between(self, first: int, last: int) -> tuple[Array, Array]:
        """Return iterations and losses from ``first`` to ``last - 1``."""
        begin, end = bisect_left(self._iterations, first), bisect_left(self._iterations, last)
        return (
            np.array(self._iterations[begin:end], dtype=np.float64),
            np.array(self._losses[begin:end], dtype=np.float64),
        )

    def memory(self) -> int:
        """Return about how many bytes are held."""
        return 16 * len(self)
