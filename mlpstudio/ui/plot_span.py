"""What a plot shows of the plane, and how zooming and moving change it."""

from __future__ import annotations

import math
from dataclasses import replace

from mlpstudio.core.records import record


@record
class Span:
    """A rectangle of the plane, in the units of the plot."""

    left: float
    right: float
    low: float
    high: float

    @property
    def width(self) -> float:
        """The extent along x."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """The extent along y."""
        return self.high - self.low

    def padded(self, across: float, up: float) -> Span:
        """Return it with margins, given as shares of its extents."""
        dx, dy = across * self.width, up * self.height
        return Span(self.left - dx, self.right + dx, self.low - dy, self.high + dy)

    def zoomed(self, x: float, y: float, across: float, up: float) -> Span:
        """Return it stretched by two factors; the point ``x, y`` stays where it is."""
        return Span(
            x + (self.left - x) * across, x + (self.right - x) * across,
            y + (self.low - y) * up, y + (self.high - y) * up,
        )  # fmt: skip

    def moved(self, dx: float, dy: float) -> Span:
        """Return it elsewhere."""
        return Span(self.left + dx, self.right + dx, self.low + dy, self.high + dy)

    def within(self, whole: Span, least_width: float, least_height: float) -> Span:
        """Return the nearest one that lies inside another, and is not too small to tell anything."""
        left, right = _fitted(self.left, self.right, whole.left, whole.right, least_width)
        low, high = _fitted(self.low, self.high, whole.low, whole.high, least_height)
        return Span(left, right, low, high)

    def with_heights(self, low: float, high: float) -> Span:
        """Return it with another extent along y."""
        return replace(self, low=low, high=high)

    def contains(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return self.left <= x <= self.right and self.low <= y <= self.high


def _fitted(start: float, end: float, first: float, last: float, least: float) -> tuple[float, float]:
    length, middle = min(max(end - start, least), last - first), (start + end) / 2
    start = min(max(middle - length / 2, first), last - length)
    return start, start + length


def rounded_up(value: float) -> float:
    """Return the next of 1, 1.5, 2, 3, 5 and 7 times a power of ten."""
    if value <= 0:
        return 1.0
    unit = 10.0 ** math.floor(math.log10(value))
    return next(
        unit * factor for factor in (1, 1.5, 2, 3, 5, 7, 10, 15) if unit * factor >= value * (1 - 1e-9)
    )
