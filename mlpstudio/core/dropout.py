"""The masks of dropout: which activations an iteration drops, a function of (seed, iteration, layer) alone.

Dropout is that of Srivastava et al. (2014), inverted as in torch: in training each activation of a hidden
layer is dropped with probability p, and what is kept is divided by 1 - p, so that nothing has to be done in
evaluation. Every number is drawn by its own place, not after others: going back, running and stepping come
to the same masks, and a smaller last batch has those of the first samples of a full one.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.network import Network
from mlpstudio.core.training import Training, dropped_layers

Matrix: TypeAlias = NDArray[np.floating]
Words: TypeAlias = NDArray[np.uint64]

AHEAD = 1 << 14
"""Masks of several iterations are drawn at once, up to that many numbers: calls of numpy cost time."""
MOST_AHEAD = 256
_PART = 1 << 14  # numbers that are drawn in one go, and stay in the cache

# SplitMix64 (Steele, Lea and Flood 2014): its n-th number follows from n at once.
_GAMMA = 0x9E3779B97F4A7C15
_MIXES = (
    (np.uint64(30), np.uint64(0xBF58476D1CE4E5B9)), (np.uint64(27), np.uint64(0x94D049BB133111EB))
)  # fmt: skip
_LAST = np.uint64(31)
_WORD = 1 << 64


class Masks:
    """Draws the masks of a training.

    Parameters
    ----------
    network, training
        What is trained, and how.
    size
        Columns of a full batch.

    Attributes
    ----------
    layers
        The layers that drop activations, in order; empty without dropout.
    """

    def __init__(self, network: Network, training: Training, size: int) -> None:
        self.layers = dropped_layers(network, training)
        self._units = [network.layer(number).units for number in self.layers]
        self._size = size
        self._dtype = np.dtype(training.precision)
        self._kept = 1.0 / (1.0 - training.dropout)
        self._bound = np.uint64(int(training.dropout * _WORD))
        self._keys = [_word(_word(training.seed) + number * _GAMMA) for number in self.layers]
        self._ahead = max(1, min(MOST_AHEAD, AHEAD // max(1, sum(self._units) * size)))
        self._block = -1
        self._drawn: list[tuple[Matrix, ...]] = []

    def words(self) -> tuple[tuple[int, int], ...]:
        """Return each layer that drops activations, with the word that its masks are drawn from."""
        return tuple(zip(self.layers, self._keys, strict=True))

    def of(self, iteration: int, samples: int) -> tuple[Matrix, ...]:
        """Return the masks of an iteration, read-only: of each layer units x samples, 0 or 1 / (1 - p).

        They have the dtype of the training.

        Parameters
        ----------
        iteration
            From 0.
        samples
            Columns of its batch, at most those of a full one.
        """
        if not self.layers:
            return ()
        block, at = divmod(iteration, self._ahead)
        if block != self._block:
            self._drawn, self._block = self._draw(block * self._ahead), block
        masks = self._drawn[at]
        return masks if samples == self._size else tuple(mask[:, :samples] for mask in masks)

    def following(self, first: int, samples: int) -> Iterator[tuple[Matrix, ...]]:
        """Yield the masks of an iteration and of all those after it."""
        return (self.of(iteration, samples) for iteration in count(first))

    def symbols(self, iteration: int, samples: int) -> dict[str, Matrix]:
        """Return the masks of an iteration by symbol id (``drop1``), read-only copies."""
        found = {}
        for number, mask in zip(self.layers, self.of(iteration, samples), strict=True):
            found[f"drop{number}"] = mask.copy()
            found[f"drop{number}"].flags.writeable = False
        return found

    def _draw(self, first: int) -> list[tuple[Matrix, ...]]:
        """Return the masks of as many iterations as are drawn at once."""
        iterations = np.arange(first, first + self._ahead, dtype=np.uint64)
        drawn = []
        for key, units in zip(self._keys, self._units, strict=True):
            # One sequence for each iteration; in it the words of a sample stand one after the other. A word
            # serves two units: one compares all of it with p, the other its lower half, with p to 32 bits.
            starts = _mixed(iterations * np.uint64(_GAMMA) + np.uint64(key))
            masks = np.empty((self._ahead, units, self._size), self._dtype)
            pairs = (units + 1) // 2
            columns = np.arange(self._size, dtype=np.uint64) * np.uint64(pairs * _GAMMA % _WORD)
            rows = np.arange(1, pairs + 1, dtype=np.uint64) * np.uint64(_GAMMA)
            step = max(1, _PART // (self._ahead * self._size))
            for first_pair in range(0, pairs, step):
                part = starts[:, None, None] + rows[first_pair : first_pair + step, None]
                words = _mixed(part + columns)
                end = 2 * (first_pair + words.shape[1])
                for half in (0, 1):
                    out = masks[:, 2 * first_pair + half : end : 2]
                    if half:
                        words <<= np.uint64(32)
                    np.copyto(out, words[:, : out.shape[1]] >= self._bound)
            np.multiply(masks, self._kept, masks)
            masks.flags.writeable = False
            drawn.append(masks)
        return list(zip(*drawn, strict=True))


def _mixed(words: Words) -> Words:
    """Turn counters into random words, in place."""
    shifted = np.empty_like(words)
    for shift, factor in _MIXES:
        np.bitwise_xor(words, np.right_shift(words, shift, out=shifted), out=words)
        np.multiply(words, factor, out=words)
    np.bitwise_xor(words, np.right_shift(words, _LAST, out=shifted), out=words)
    return words


def _word(value: int) -> int:
    """Return the random word of a single counter."""
    return int(_mixed(np.array([value % _WORD], np.uint64))[0])
