"""The loss around a run over two parameters: its way, the range around it, and a grid, coarse to fine."""

from __future__ import annotations

import numpy as np

from mlpstudio.core.extents import LARGEST, Extent, bounds, settled
from mlpstudio.core.pieces import Pieces
from mlpstudio.core.run_path import Numbers, Reals, RunPath
from mlpstudio.core.surface import Surface

GRIDS = (12, 24, 48, 96)
"""Rows and columns, one grid after the other."""
_AFFORDED = 0.8  # seconds of computing for a grid finer than the first
_MARGIN = 0.22
_FAR = 30.0  # times what is shown anyway


class Landscape:
    """Computed piece by piece.

    Parameters
    ----------
    surface
        The loss.
    path
        The way of the run over the same parameters; None where there is none.
    last
        The iteration at which the parameters are those of the surface.
    landing
        Where the update leads.
    kept
        The ranges so far, which stay while everything fits into them.

    Attributes
    ----------
    extents
        The ranges of the two parameters; None until they are known, or where they are no numbers to be shown.
    values
        The loss, rows x columns from the lower left, at the middles of equal cells; None as yet.
    done
        Whether it is complete.
    share
        How much of it is done, 0 to 1.
    """

    def __init__(
        self, surface: Surface, path: RunPath | None, last: int, landing: tuple[float, float],
        kept: tuple[Extent, Extent] | None = None,
    ) -> None:  # fmt: skip
        self.surface, self.path, self.last, self.landing = surface, path, last, landing
        self.extents: tuple[Extent, Extent] | None = None
        self.values: Reals | None = None
        self.done, self.share = False, 0.0
        self._kept = kept
        if path is not None:
            path.note(last, *surface.present)
        self.loss = surface.loss_at(*surface.present)
        self.slopes = surface.slopes()
        self._work = self._working()

    def go_on(self) -> None:
        """Compute one more piece."""
        try:
            next(self._work)
        except StopIteration:
            self.done, self.share = True, 1.0

    def way(self) -> tuple[Numbers, Reals, Reals]:
        """Return iterations and places of the way as far as it is known; it ends at the present."""
        if self.path is None:
            x, y = self.surface.present
            return np.array([self.last]), np.array([x]), np.array([y])
        return self.path.points(self.last)

    @property
    def lands(self) -> bool:
        """Whether the update leads to a place within the ranges."""
        ranges = self.extents or ()
        return all(extent.holds(place) for extent, place in zip(ranges, self.landing, strict=False))

    def _working(self) -> Pieces[None]:
        if self.path is not None:
            yield from self.path.finding(self.last)
        self.extents = self._ranges()
        if self.extents is None:
            return
        for size in GRIDS:
            if size > GRIDS[0] and self.surface.seconds(size, size) > _AFFORDED:
                break
            yield from self._fill(size)

    def _fill(self, size: int) -> Pieces[None]:
        assert self.extents is not None
        x, y = self.extents
        self.values = yield from self.surface.finding(x.centers(size), y.centers(size))
        self.share = size / GRIDS[-1]
        yield

    def _ranges(self) -> tuple[Extent, Extent] | None:
        _, xs, ys = self.way()
        found = []
        for axis, places in enumerate((xs, ys)):
            now, landing = self.surface.present[axis], self.landing[axis]
            known = bounds(np.append(places, now))
            if known is None or not abs(now) < LARGEST:
                return None
            low, high = known
            around = 0.5 * max(1.0, abs(now))
            if abs(landing - now) <= _FAR * max(high - low, around):
                # A step that goes further would leave nothing to be seen of what it leaves.
                low, high = min(low, landing), max(high, landing)
                around = max(around, 3.0 * abs(landing - now))
            margin = _MARGIN * (high - low)
            low, high = min(low - margin, now - around), max(high + margin, now + around)
            found.append(settled(self._kept[axis] if self._kept else None, low, high))
        return found[0], found[1]
