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
from collections.abc import Callable
from dataclasses import dataclass
from itertools import count
from math import prod
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.program import Phase
from mlpstudio.core.symbols import activation_of, derivative_of, passed_on
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import dropped_layers, is_fused

MOST = 12
Kind: TypeAlias = Literal["input", "slope", "drop", "weight", "jacobian", "loss"]
Reals: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
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


@dataclass(frozen=True, slots=True)
class _Stage:
    """A layer on the way: what a neuron of it multiplies with, and the way on to the next stage.

    ``slope`` and ``drop`` are units x samples; ``edges`` is next units x units (x samples for a Jacobian),
    None at the end; ``exists`` says which of them there are.
    """

    layer: int
    units: tuple[int, ...]
    slope: Reals | None
    drop: Reals | None
    edges: Reals | None
    exists: NDArray[np.bool_] | None

    @property
    def gain(self) -> Reals | float:
        gain: Reals | float = 1.0
        for factor in (self.slope, self.drop):
            if factor is not None:
                gain = factor * gain
        return gain


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


class _Search:
    def __init__(self, trace: Trace, layer: int, unit: int, source: int | None, sample: int | None) -> None:
        self.trace, self.layer, self.unit, self.source = trace, layer, unit, source
        self.known = dict(trace.given)
        self.known.update((s.target, v) for s, v in trace.steps() if s.phase is not Phase.UPDATE)
        self.first = 0 if sample is None else sample
        self.columns = slice(None) if sample is None else slice(sample, sample + 1)
        self.dropped = dropped_layers(trace.network, trace.training)
        self.is_cut = False
        if source is not None:
            mask = trace.network.layer(layer).mask
            self.is_cut = mask is not None and not mask[unit, source]
        self.stages = self._stages()
        self.end = self._values(self.end_symbol)
        self.start = self._start()
        numbers = [self.start, self.end, *(s.gain for s in self.stages)]
        numbers += [stage.edges for stage in self.stages if stage.edges is not None]
        if not all(np.isfinite(each).all() for each in numbers):
            raise InvalidInput("the numbers of this iteration are not finite, so its paths have no sum")

    def _values(self, symbol: str) -> Reals:
        """Return a symbol that has a column for every sample."""
        return np.asarray(self.known[symbol][:, self.columns], dtype=np.float64)

    def _start(self) -> Reals:
        """Return what the parameter is multiplied with, for each sample."""
        samples = self.end.shape[1]
        if self.source is None:
            return np.ones(samples)
        return np.asarray(self._values(self.input_symbol)[self.source])

    @property
    def input_symbol(self) -> str:
        return passed_on(self.layer - 1, self.trace.network.depth, dropped=bool(self.dropped))

    @property
    def end_symbol(self) -> str:
        fused = is_fused(self.trace.network, self.trace.training)
        return f"dL_du{self.trace.network.depth}" if fused else "dL_dy_hat"

    def _stages(self) -> list[_Stage]:
        network = self.trace.network
        depth, fused = network.depth, is_fused(network, self.trace.training)
        made = []
        for number in range(self.layer, depth + 1):
            units = (self.unit,) if number == self.layer else tuple(range(network.layer(number).units))
            rows = list(units)
            function = network.layer(number).function
            through = function.elementwise and function.name != "identity" and not (fused and number == depth)
            slope = self._values(derivative_of(number, depth))[rows] if through else None
            drop = self._values(f"drop{number}")[rows] if number in self.dropped else None
            edges, exists = None, None
            if number < depth:
                edges = np.asarray(self.known[f"W{number + 1}"][:, rows], dtype=np.float64)
                mask = network.layer(number + 1).mask
                exists = np.ones(edges.shape, bool) if mask is None else mask[:, rows]
                edges = edges * exists
            elif not fused and not function.elementwise:
                y = self._values(activation_of(depth, depth))
                edges = np.eye(len(y))[:, rows, None] * y[:, None] - y[:, None] * y[None, rows]
                exists = np.ones(edges.shape[:2], bool)
            made.append(_Stage(number, units, slope, drop, edges, exists))
        if made[-1].edges is not None:  # every output of softmax depends on every pre-activation
            made.append(_Stage(depth + 1, tuple(range(network.outputs)), None, None, None, None))
        return made

    # From the end back

    def _back(
        self, end: Reals, gain: Callable[[_Stage], Reals | float], step: Callable[[_Stage, Reals], Reals]
    ) -> list[Reals]:
        """Return for each stage what comes from each of its neurons on, units x samples."""
        rows = [self.unit] if len(self.stages) == 1 else slice(None)
        found = [np.asarray(end[rows] * gain(self.stages[-1]))]
        for stage in reversed(self.stages[:-1]):
            found.insert(0, np.asarray(gain(stage) * step(stage, found[0])))
        return found

    def _counted(
        self, by: Callable[[_Stage], Reals | float], end: Reals, start: Reals, *, alive: bool
    ) -> int:
        def step(stage: _Stage, above: Reals) -> Reals:
            assert stage.edges is not None
            assert stage.exists is not None
            edges = (stage.edges != 0) if alive else stage.exists
            return _summed(edges.astype(np.float64), above)

        tail = self._back(end, by, step)[0][0]
        return 0 if self.is_cut else int((tail * start).sum())

    # What is found

    def found(self, most: int) -> Paths:
        one, ones = np.ones_like(self.end), np.ones_like(self.start)
        total = self._total(lambda each: each)
        number = self._counted(lambda stage: 1.0, one, ones, alive=False)
        opened = self._counted(lambda stage: _there(stage.slope), one, ones, alive=False)
        kept = self._counted(lambda stage: _there(stage.slope) * _there(stage.drop), one, ones, alive=False)
        alive = self._counted(
            lambda stage: _there(stage.slope) * _there(stage.drop),
            (self.end != 0).astype(np.float64), (self.start != 0).astype(np.float64), alive=True,
        )  # fmt: skip
        cell = (self.unit, 0 if self.source is None else self.source)
        return Paths(
            f"{'b' if self.source is None else 'W'}{self.layer}", cell,
            () if self.is_cut else self._largest(most, zeros=number <= most), number,
            total, self._total(np.abs), number - opened, opened - kept, kept - alive,
        )  # fmt: skip

    def _total(self, of: Callable[[Reals], Reals]) -> float:
        def step(stage: _Stage, above: Reals) -> Reals:
            assert stage.edges is not None
            return _summed(of(stage.edges), above)

        tail = self._back(of(self.end), lambda stage: of(np.asarray(stage.gain)), step)[0][0]
        return 0.0 if self.is_cut else float((of(self.start) * tail).sum())

    def _largest(self, most: int, *, zeros: bool) -> tuple[Path, ...]:
        """Return the largest, best first; those that are 0 only where all are wanted.

        ``best`` is exact, so that no partial path is followed that does not become one of the largest.
        """
        best = self._back(np.abs(self.end), lambda stage: np.abs(stage.gain), _best)
        order = count()
        heap: list[tuple[float, int, int, tuple[int, ...], float]] = []
        for column in _largest_of(np.abs(self.start) * best[0][0], most):
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
            for place in _largest_of(bounds, most, stage.exists[:, places[-1]]):
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


def _there(factor: Reals | None) -> Reals | float:
    return 1.0 if factor is None else (factor != 0).astype(np.float64)


def _summed(edges: Reals, above: Reals) -> Reals:
    """Sum over the next stage: edges are next x units, or next x units x samples; above is next x samples."""
    if edges.ndim == 2:
        return np.asarray(edges.T @ above)
    return np.asarray((edges * above[:, None]).sum(axis=0))


def _best(stage: _Stage, above: Reals) -> Reals:
    """Return for each neuron of a stage the largest that can come of it, through any of the next one."""
    assert stage.edges is not None
    sizes = np.abs(stage.edges)
    best = np.zeros((sizes.shape[1], above.shape[1]))
    for way, beyond in zip(sizes, above, strict=True):
        np.maximum(best, (way if way.ndim == 2 else way[:, None]) * beyond, out=best)
    return best


def _largest_of(bounds: Reals, most: int, exists: NDArray[np.bool_] | None = None) -> list[int]:
    """Return the places of the largest, the first of equals first; more than ``most`` are never needed."""
    order = np.argsort(-bounds, kind="stable")
    if exists is not None:
        order = order[exists[order]]
    return [int(place) for place in order[:most]]
