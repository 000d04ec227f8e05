"""The paths of a parameter through the network alone, each summed over the samples of a batch.

The weights on a way are the same for every sample; the input, the slopes and the error at its end are not. So
a way can be large for each sample and yet bring nothing, where one cancels the other, and how large one can
become is not known before it is summed.

Where there are few ways, all are summed. Where there are many, a bound leads the search: what has come so
far, times the largest that can follow, for each sample by itself, added up as if nothing cancelled. No way is
larger than its bound, so that what is found before all bounds are smaller is certain. That can take as long
as there are ways; after :data:`TRIES` steps the best of what is left are followed together, and what is found
is told to be the largest that were found.
"""

from __future__ import annotations

import heapq
from itertools import count
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.path_stages import Reals, Stage, Ways, best_of, largest_of
from mlpstudio.core.paths import MOST, PathFactor
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Trace

ALL = 400_000
"""Numbers, ways times samples, up to which every way is summed."""
TRIES = 300
"""Steps of the search after which it is content with what is certain, or nearly so."""
_BEAM = 200
Places: TypeAlias = NDArray[np.intp]


@record(eq=False)
class BatchPath:
    """One way, summed over the samples.

    Attributes
    ----------
    units
        The neurons it passes, from 0: that of the parameter first, one for each layer up to the output.
    weights
        The weights on the way.
    shares
        What each sample brings along it; all factors are in it.
    closed
        For how many samples a slope on it is 0.
    """

    units: tuple[int, ...]
    weights: tuple[PathFactor, ...]
    shares: Reals
    closed: int

    @property
    def product(self) -> float:
        """Its share of the gradient: what its samples bring together."""
        return float(self.shares.sum())


@record(eq=False)
class BatchPaths:
    """The largest ways of a parameter, and what is to be said of all.

    Attributes
    ----------
    parameter, cell
        "W1" or "b1", and which number of it.
    largest
        The largest by size, in this order; all of them where there are few.
    count
        How many there are; cut connections are none. Exact up to 2^53.
    total
        The sum of all: the gradient of the data loss by the parameter.
    zero
        How many bring nothing of any sample; None where not all were summed.
    certain
        Whether no other can be larger than these.
    """

    parameter: str
    cell: Cell
    largest: tuple[BatchPath, ...]
    count: int
    total: float
    zero: int | None
    certain: bool

    @property
    def rest(self) -> int:
        """How many are not among the largest."""
        return self.count - len(self.largest)

    @property
    def rest_total(self) -> float:
        """What those come to together."""
        return self.total - sum(path.product for path in self.largest)


def batch_paths(
    trace: Trace, layer: int, unit: int, source: int | None = None, *, most: int = MOST
) -> BatchPaths:
    """Return the ways of a weight, or of a bias, to the loss, each summed over the batch of a trace.

    Parameters
    ----------
    trace
        The iteration.
    layer, unit, source
        The neuron (layer 1..N, unit from 0), and which input its weight belongs to; None for the bias.
    most
        How many of them are returned one by one.

    Raises
    ------
    InvalidInput
        Numbers on the way are not finite.
    """
    return _Search(trace, layer, unit, source, None).found(most)


@record
class _Ways:
    """Many ways up to the same stage: the places of their neurons, and what comes of each sample.

    ``places`` is ways x stages, ``values`` ways x samples.
    """

    places: Places
    values: Reals

    def __len__(self) -> int:
        return len(self.values)


class _Search(Ways):
    def found(self, most: int) -> BatchPaths:
        samples = len(self.start)
        ways = self.counted(
            lambda stage: 1.0, np.ones_like(self.end), np.ones_like(self.start), alive=False
        ) // samples  # fmt: skip
        zero: int | None = None
        certain = True
        if self.is_cut:
            zero = 0
            found = _Ways(np.zeros((0, len(self.stages)), np.intp), np.zeros((0, samples)))
        elif ways * samples <= ALL or len(self.stages) == 1:
            found = self._all()
            zero = int((~found.values.any(axis=1)).sum())
        else:
            found, certain = self._searched(most)
        order = largest_of(np.abs(found.values.sum(axis=1)), most)
        if zero:  # of many, those that are nothing are told by their number
            order = order if ways <= most else [at for at in order if found.values[at].any()]
        return BatchPaths(
            f"{'b' if self.source is None else 'W'}{self.layer}", (self.unit, self.source or 0),
            tuple(self._path(found.places[at], found.values[at]) for at in order), ways,
            self.total(lambda each: each), zero, certain,
        )  # fmt: skip

    # All

    def _begun(self) -> _Ways:
        return _Ways(np.zeros((1, 1), np.intp), self.start[None])

    def _all(self) -> _Ways:
        ways = self._begun()
        for number in range(len(self.stages) - 1):
            ways = self._followed(ways, number)
        return self._ended(ways)

    def _followed(self, ways: _Ways, number: int) -> _Ways:
        """Return the ways one stage on: each goes on to every neuron that it is connected with."""
        stage = self.stages[number]
        assert stage.edges is not None
        assert stage.exists is not None
        at = ways.places[:, -1]
        ahead = ways.values * _gain(stage, at)
        way, place = np.nonzero(stage.exists[:, at].T)
        edges = stage.edges[place, at[way]]
        values = ahead[way] * (edges if edges.ndim == 2 else edges[:, None])
        return _Ways(np.column_stack((ways.places[way], place)), values)

    def _ended(self, ways: _Ways) -> _Ways:
        """Return ways that have come to the last stage with the derivative of the loss there."""
        stage, at = self.stages[-1], ways.places[:, -1]
        rows = [stage.units[place] for place in at]
        return _Ways(ways.places, ways.values * _gain(stage, at) * self.end[rows])

    # The largest of many

    def _searched(self, most: int) -> tuple[_Ways, bool]:
        """Return ways among which the largest are, best first, and whether that is certain."""
        best = self.back(np.abs(self.end), lambda stage: np.abs(stage.gain), best_of)
        order, done = count(), 0
        begun = self._begun()
        heap = [(-float("inf"), next(order), begun.places, begun.values)]
        ended: list[_Ways] = []
        while heap and len(ended) < most and done < TRIES:
            _, _, places, values = heapq.heappop(heap)
            number = places.shape[1]
            if number == len(self.stages):
                ended.append(_Ways(places, values))
                continue
            done += 1
            further = self._followed(_Ways(places, values), number - 1)
            if number + 1 == len(self.stages):
                further = self._ended(further)
                bounds = np.abs(further.values.sum(axis=1))
            else:
                bounds = (np.abs(further.values) * best[number][further.places[:, -1]]).sum(axis=1)
            for at, bound in enumerate(bounds.tolist()):
                item = (-bound, next(order), further.places[at : at + 1], further.values[at : at + 1])
                heapq.heappush(heap, item)
        certain = len(ended) == most
        if not certain:
            ended += [_Ways(p, v) for _, _, p, v in heap if p.shape[1] == len(self.stages)]
            ended.append(self._beam(best))
        return _joined(ended), certain

    def _beam(self, best: list[Reals]) -> _Ways:
        """Follow the most promising of each stage together."""
        ways = self._begun()
        for number in range(len(self.stages) - 1):
            ways = self._followed(ways, number)
            bounds = (np.abs(ways.values) * best[number + 1][ways.places[:, -1]]).sum(axis=1)
            if len(ways) > _BEAM:
                kept = np.argpartition(-bounds, _BEAM)[:_BEAM]
                ways = _Ways(ways.places[kept], ways.values[kept])
        return self._ended(ways)

    def _path(self, places: Places, shares: Reals) -> BatchPath:
        units = tuple(stage.units[place] for stage, place in zip(self.stages, places.tolist(), strict=True))
        weights, closed = [], np.zeros(len(shares), bool)
        depth = self.trace.network.depth
        for at, (stage, place) in enumerate(zip(self.stages, places.tolist(), strict=True)):
            if stage.slope is not None:
                closed |= stage.slope[place] == 0
            if stage.edges is not None and stage.layer < depth:
                cell = (units[at + 1], units[at])
                value = float(stage.edges[places[at + 1], place])
                weights.append(PathFactor("weight", f"W{stage.layer + 1}", cell, stage.layer + 1, value))
        return BatchPath(units[: depth - self.layer + 1], tuple(weights), shares, int(closed.sum()))


def _gain(stage: Stage, at: Places) -> Reals | float:
    gain = stage.gain
    return gain if isinstance(gain, float) else gain[at]


def _joined(found: list[_Ways]) -> _Ways:
    """Return ways together, each once."""
    places = np.concatenate([ways.places for ways in found])
    values = np.concatenate([ways.values for ways in found])
    _, first = np.unique(places, axis=0, return_index=True)
    return _Ways(places[first], values[first])
