"""The ranges that plots show: chosen from the data, round, and quiet while the numbers move.

A range that followed every number would make a curve look still while its axis runs. So a range is kept as
long as everything fits into it, grows in steps, and shrinks only where hardly any of it is used.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.parameters import Array
from mlpstudio.core.records import record

LARGEST = 1e150
"""Numbers from here on cannot be plotted."""

_MARGIN = 0.08  # of the data's own span, on either side
_USED = 1 / 3  # below this share of a range it is chosen anew, which then leaves at least half of it used
_STEPS = (1.0, 2.0, 2.5, 5.0, 10.0)


@record
class Extent:
    """A range of numbers, ``low`` below ``high``."""

    low: float
    high: float

    @property
    def span(self) -> float:
        """From one end to the other."""
        return self.high - self.low

    def holds(self, value: float) -> bool:
        """Tell whether a number lies within."""
        return self.low <= value <= self.high

    def centers(self, count: int) -> Array:
        """Return the middles of so many equal parts, from low to high."""
        return self.low + (np.arange(count, dtype=np.float64) + 0.5) * (self.span / count)

    def points(self, count: int) -> Array:
        """Return so many numbers from end to end."""
        return np.linspace(self.low, self.high, count)


UNIT = Extent(0.0, 1.0)


def bounds(*arrays: NDArray[np.floating]) -> tuple[float, float] | None:
    """Return the smallest and the largest number that can be plotted; None where there is none.

    Left out is what is not finite, or so large that the arithmetic of a plot would overflow.
    """
    ends = []
    for array in arrays:
        finite = array[np.abs(array) < LARGEST]
        if finite.size:
            ends += [float(finite.min()), float(finite.max())]
    return (min(ends), max(ends)) if ends else None


def input_extents(inputs: Array) -> tuple[Extent, ...]:
    """Return the range of every input that holds all samples, with a margin.

    An input that never varies, as with a single sample, gets the surroundings that people think in: about
    as far as the numbers are large, the same for all such inputs.

    Parameters
    ----------
    inputs
        samples x inputs, at least one sample.
    """
    low, high = inputs.min(axis=0), inputs.max(axis=0)
    fixed = low == high
    around = 1.5 * max(1.0, float(np.abs(low[fixed]).max(initial=0.0)))
    margin = np.where(fixed, around, _MARGIN * (high - low))
    return tuple(Extent(float(a), float(b)) for a, b in zip(low - margin, high + margin, strict=True))


def settled(kept: Extent | None, low: float, high: float) -> Extent:
    """Return the range to show for numbers from ``low`` to ``high``.

    Parameters
    ----------
    kept
        The range so far, which stays as it is while the numbers fill a fair part of it.
    low, high
        Finite.
    """
    if kept is not None and kept.holds(low) and kept.holds(high) and high - low >= _USED * kept.span:
        return kept
    if kept is not None and not (kept.holds(low) and kept.holds(high)) and high - low >= _USED * kept.span:
        low, high = min(low, kept.low), max(high, kept.high)
    if high - low <= 1e-9 * max(abs(low), abs(high), 1e-12):
        half = 0.5 * max(abs(low), 1.0)
        low, high = low - half, high + half
    step = tick_step(high - low, 5)
    return Extent(float(np.floor(low / step) * step), float(np.ceil(high / step) * step))


def tick_step(span: float, most: int) -> float:
    """Return the smallest round number of which at most ``most`` steps fit into a span."""
    rough = span / max(most, 1)
    power = 10.0 ** np.floor(np.log10(rough))
    return float(next(step * power for step in _STEPS if step * power >= rough * (1 - 1e-9)))


def ticks(extent: Extent, most: int) -> Array:
    """Return the round numbers within a range, at most about so many."""
    step = tick_step(extent.span, most)
    first, last = np.ceil(extent.low / step - 1e-9), np.floor(extent.high / step + 1e-9)
    # Whole multiples, so that a zero is a zero.
    found: Array = np.arange(first, last + 1) * step
    return found


def rounded(value: float, resolution: float) -> float:
    """Return a number with no more digits than a resolution, such as that of a pixel, makes sense of."""
    return round(value, -int(np.floor(np.log10(resolution))))
