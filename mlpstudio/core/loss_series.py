"""The losses of a run: exact as far back as a million iterations, as blocks before that."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

Losses: TypeAlias = NDArray[np.float64]

KEPT = 1 << 20
"""Losses that are kept exactly, the newest ones."""

BLOCK = 64
"""Iterations of a block at first."""

MOST_BLOCKS = 1 << 17
"""When there are more blocks, two and two become one."""


class LossSeries:
    """The loss of every iteration of a run, in bounded memory.

    Parameters
    ----------
    first
        The iteration of the first loss.

    Attributes
    ----------
    first
        The same.
    count
        How many iterations' losses are known: of ``first`` to ``first + count - 1``.
    """

    def __init__(self, first: int = 0) -> None:
        self.first = first
        self.count = 0
        self._exact: Losses = np.empty(BLOCK)
        self._block = BLOCK
        self._blocks = 0
        self._summary = np.empty((3, BLOCK))  # rows: lowest, highest, last

    def append(self, losses: Losses) -> None:
        """Append the losses of the next iterations."""
        for start in range(0, len(losses), KEPT // 2):
            self._append(losses[start : start + KEPT // 2])

    def at(self, iteration: int) -> float | None:
        """Return the loss of an iteration; None where only its block is known still."""
        index = iteration - self.first
        if not 0 <= index < self.count:
            return None
        if index >= self.count - len(self._exact):
            return float(self._exact[index % len(self._exact)])
        block, offset = divmod(index, self._block)
        return float(self._summary[2, block]) if offset == self._block - 1 else None

    def reduced(self, first: int, last: int, columns: int) -> tuple[Losses, Losses, Losses]:
        """Return the lowest and the highest loss of each column of a plot.

        Parameters
        ----------
        first, last
            The iterations shown: from ``first`` up to ``last - 1``.
        columns
            How many columns there are at most; where there are fewer iterations, each has its own.

        Returns
        -------
        x, low, high
            First iteration of each column, lowest and highest loss in it; float64, of one length. Where
            columns are wider than blocks, they begin with a block.
        """
        start, stop = max(first - self.first, 0), min(last - self.first, self.count)
        if start >= stop or columns < 1:
            return np.empty(0), np.empty(0), np.empty(0)
        width = -(-(stop - start) // columns)
        exact = start >= self.count - len(self._exact)
        if exact and width < 2 * self._block:
            values = self._range(start, stop)
            return self._columns(start, 1, values, values, width)
        return self._reduced_blocks(start, stop, columns)

    def memory(self) -> int:
        """Return the bytes held."""
        return self._exact.nbytes + self._summary.nbytes

    def _append(self, losses: Losses) -> None:
        end = self.count + len(losses)
        if end > len(self._exact) < KEPT:
            grown = np.empty(min(KEPT, max(end, 2 * len(self._exact))))
            grown[: self.count] = self._exact[: self.count]
            self._exact = grown
        # At the end of the array it goes on from its start.
        at = self.count % len(self._exact)
        head = min(len(losses), len(self._exact) - at)
        self._exact[at : at + head] = losses[:head]
        self._exact[: len(losses) - head] = losses[head:]
        self.count = end
        self._close_blocks()

    def _close_blocks(self) -> None:
        complete = self.count // self._block
        if complete == self._blocks:
            return
        if complete > self._summary.shape[1]:
            grown = np.empty((3, max(complete, 2 * self._blocks)))
            grown[:, : self._blocks] = self._summary[:, : self._blocks]
            self._summary = grown
        values = self._range(self._blocks * self._block, complete * self._block).reshape(-1, self._block)
        new = self._summary[:, self._blocks : complete]
        values.min(axis=1, out=new[0])
        values.max(axis=1, out=new[1])
        new[2] = values[:, -1]
        self._blocks = complete
        while self._blocks > MOST_BLOCKS:
            self._merge()

    def _merge(self) -> None:
        """Make one block of two; one that is left over is found again among the exact losses."""
        pairs = self._summary[:, : self._blocks // 2 * 2].reshape(3, -1, 2)
        self._summary = np.stack([pairs[0].min(axis=1), pairs[1].max(axis=1), pairs[2, :, 1]])
        self._blocks = self._summary.shape[1]
        self._block *= 2

    def _range(self, start: int, stop: int) -> Losses:
        """Return exact losses by position; those wanted are among the newest."""
        size = len(self._exact)
        at = start % size
        if at + stop - start <= size:
            return self._exact[at : at + stop - start]
        return np.concatenate([self._exact[at:], self._exact[: (at + stop - start) % size]])

    def _reduced_blocks(self, start: int, stop: int, columns: int) -> tuple[Losses, Losses, Losses]:
        first, end = start // self._block, min(-(-stop // self._block), self._blocks)
        low, high = self._summary[:2, first:end]
        if stop > self._blocks * self._block:
            rest = self._range(self._blocks * self._block, stop)
            low, high = np.append(low, rest.min()), np.append(high, rest.max())
        return self._columns(first * self._block, self._block, low, high, -(-len(low) // columns))

    def _columns(
        self, start: int, step: int, low: Losses, high: Losses, width: int
    ) -> tuple[Losses, Losses, Losses]:
        """Put ``width`` values into one column; the values are ``step`` iterations apart."""
        edges = np.arange(0, len(low), width)
        x = self.first + start + step * edges.astype(np.float64)
        if width == 1:
            return x, low.copy(), high.copy()
        return x, np.minimum.reduceat(low, edges), np.maximum.reduceat(high, edges)
