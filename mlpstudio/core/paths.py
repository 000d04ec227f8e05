"""The paths of a parameter to the loss: every way along which a nudge of it reaches the loss of a batch.

A path is one neuron of each layer above, for one sample. Its share of the gradient is a product of factors:
the input that the weight saw, the slope of each activation, each weight on the way, and the derivative of the
loss by the prediction at its end. All shares together are the gradient, as the chain rule has it.

Their number is a product of layer sizes. The largest are found without the others, best first: how large a
path can still become from any neuron on is known exactly, from the output back. The rest is counted and added
up by sums of the same shape.
"""

from __future__ import annotations

import heapq
from itertools import count
from math import prod
from typing import Literal, TypeAlias

import numpy as np

from mlpstudio.core.path_stages import Ways, best_of, largest_of, there
from mlpstudio.core.records import record
from mlpstudio.core.symbols import derivative_of
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Trace

MOST = 12
Kind: TypeAlias = Literal["input", "slope", "drop", "weight", "jacobian", "loss"]


@record
class PathFactor:
    """One factor of a path.

    Attributes
    ----------
    kind
        What it is; "loss" is the derivative of the loss at the end of the path.
    symbol, cell
        The number of the trace that it is; of a cell of the Jacobian of softmax, which the trace does not
        hold, the symbol is empty and the cell is (output that changes, output that is nudged).
    layer
        1..N; 0 for an input x.
    value
        The number.
    """

    kind: Kind
    symbol: str
    cell: Cell
    layer: int
    value: float


@record
class Path:
    """One path.

    Attributes
    ----------
    sample
        The column of the batch.
    units
        The neurons it passes, from 0: that of the parameter first, one for each layer up to the output.
    factors
        From the parameter to the loss.
    """

    sample: int
    units: tuple[int, ...]
    factors: tuple[PathFactor, ...]

    @property
    def product(self) -> float:
        """Its share of the gradient."""
        return prod(factor.value for factor in self.factors)

    @property
    def closed(self) -> int:
        """How many of its neurons let nothing through: slopes that are exactly 0."""
        return sum(factor.kind == "slope" and factor.value == 0 for factor in self.factors)


@record
class Paths:
    """The largest paths of a parameter, and what is to be said of all.

    Attributes
    ----------
    parameter, cell
        "W1" or "b1", and which number of it.
    largest
        The largest by size, in this order; all of them where there are few.
    count
        How many there are; cut connections are none. Exact up to 2^53.
    total
        The sum of all: the gradient of the data loss by the parameter, or one sample's share of it.
    size
        The sum of the absolute values of all.
    closed, dropped, zero
        How many come to 0: because a slope on the way is 0 (a closed gate), because dropout drops a neuron on
        the way, and because another factor is 0 (an input, a weight, the error).
    """

    parameter: str
    cell: Cell
    largest: tuple[Path, ...]
    count: int
    total: float
    size: float
    closed: int
    dropped: int
    zero: int

    @property
    def rest(self) -> int:
        """How many are not among the largest."""
        return self.count - len(self.largest)

    @property
    def rest_total(self) -> float:
        """What those come to together."""
        return self.total - sum(path.product for path in self.largest)


def paths(
    trace: Trace, layer: int, unit: int, source: int | None = None, *, sample: int | None = None,
    most: int = MOST,
) -> Paths:  # fmt: skip
    """Return the paths of a weight, or of a bias, to the loss of the batch of a trace.

    Parameters
    ----------
    trace
        The iteration.
    layer, unit, source
        The neuron (layer 1..N, unit from 0), and which input its weight belongs to; None for the bias.
    sample
        The column of the batch whose paths alone are wanted; None takes those of all samples.
    most
        How many of them are returned one by one.

    Raises
    ------
    InvalidInput
        Numbers on the way are not finite.
    """
    return _Search(trace, layer, unit, source, sample).found(most)


class _Search(Ways):
    def found(self, most: int) -> Paths:
        one, ones = np.ones_like(self.end), np.ones_like(self.start)
        total = self.total(lambda each: each)
        number = self.counted(lambda stage: 1.0, one, ones, alive=False)
        opened = self.counted(lambda stage: there(stage.slope), one, ones, alive=False)
        kept = self.counted(lambda stage: there(stage.slope) * there(stage.drop), one, ones, alive=False)
        alive = self.counted(
            lambda stage: there(stage.slope) * there(stage.drop),
            (self.end != 0).astype(np.float64), (self.start != 0).astype(np.float64), alive=True,
        )  # fmt: skip
        cell = (self.unit, 0 if self.source is None else self.source)
        return Paths(
            f"{'b' if self.source is None else 'W'}{self.layer}", cell,
            () if self.is_cut else self._largest(most, zeros=number <= most), number,
            total, self.total(np.abs), number - opened, opened - kept, kept - alive,
        )  # fmt: skip

    def _largest(self, most: int, *, zeros: bool) -> tuple[Path, ...]:
        """Return the largest, best first; those that are 0 only where all are wanted.

        ``best`` is exact, so that no partial path is followed that does not become one of the largest.
        """
        best = self.back(np.abs(self.end), lambda stage: np.abs(stage.gain), best_of)
        order = count()
        heap: list[tuple[float, int, int, tuple[int, ...], float]] = []
        for column in largest_of(np.abs(self.start) * best[0][0], most):
            bound = abs(self.start[column]) * best[0][0, column]
            heap.append((-float(bound), next(order), column, (0,), float(self.start[column])))
        heapq.heapify(heap)
        found: list[Path] = []
        while heap and len(found) < most:
            bound, _, column, places, value = heapq.heappop(heap)
            if bound == 0 and not zeros:
                break
            stage = self.stages[len(places) - 1]
            if stage.edges is None:
                found.append(self._path(column, places))
                continue
            edges = stage.edges[:, places[-1]]
            edges = edges[:, column] if edges.ndim == 2 else edges
            ahead = value * float(
                np.broadcast_to(stage.gain, best[len(places) - 1].shape)[places[-1], column]
            )
            bounds = np.abs(ahead * edges) * best[len(places)][:, column]
            assert stage.exists is not None
            for place in largest_of(bounds, most, stage.exists[:, places[-1]]):
                item = (-float(bounds[place]), next(order), column, (*places, place))
                heapq.heappush(heap, (*item, ahead * float(edges[place])))
        # The bound is a product in another order, so its last digit may differ.
        return tuple(sorted(found, key=lambda path: -abs(path.product)))

    def _path(self, column: int, places: tuple[int, ...]) -> Path:
        sample, depth = self.first + column, self.trace.network.depth
        units = tuple(stage.units[place] for stage, place in zip(self.stages, places, strict=True))
        factors: list[PathFactor] = []
        if self.source is not None:
            cell = (self.source, sample)
            factors.append(
                PathFactor("input", self.input_symbol, cell, self.layer - 1, float(self.start[column]))
            )
        for at, (stage, place, unit) in enumerate(zip(self.stages, places, units, strict=True)):
            number = stage.layer
            if stage.slope is not None:
                slope, symbol = float(stage.slope[place, column]), derivative_of(number, depth)
                factors.append(PathFactor("slope", symbol, (unit, sample), number, slope))
            if stage.drop is not None:
                kept = float(stage.drop[place, column])
                factors.append(PathFactor("drop", f"drop{number}", (unit, sample), number, kept))
            if stage.edges is not None:
                way = stage.edges[places[at + 1], place]
                value, to = float(way if stage.edges.ndim == 2 else way[column]), units[at + 1]
                jacobian = number == depth
                symbol = "" if jacobian else f"W{number + 1}"
                kind: Kind = "jacobian" if jacobian else "weight"
                factors.append(PathFactor(kind, symbol, (to, unit), min(number + 1, depth), value))
        at_end = (units[-1], sample)
        factors.append(PathFactor("loss", self.end_symbol, at_end, depth, float(self.end[units[-1], column])))
        return Path(sample, units[: depth - self.layer + 1], tuple(factors))
