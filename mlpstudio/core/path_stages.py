"""The layers between a parameter and the loss: what a way multiplies with, and sums over all ways.

What is summed goes from the output back, so that it costs as much as a backward pass of one parameter.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.program import Phase
from mlpstudio.core.records import record
from mlpstudio.core.symbols import activation_of, derivative_of, passed_on
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import dropped_layers, is_fused

Reals: TypeAlias = NDArray[np.float64]


@record
class Stage:
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
        """What is passed on of what comes to a neuron, units x samples; 1 where all of it is."""
        gain: Reals | float = 1.0
        for factor in (self.slope, self.drop):
            if factor is not None:
                gain = factor * gain
        return gain


class Ways:
    """The ways of a parameter through a network; of all samples of a batch, or of one of them.

    Raises
    ------
    InvalidInput
        Numbers on the way are not finite.
    """

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
        """The symbol of what a weight is multiplied with."""
        return passed_on(self.layer - 1, self.trace.network.depth, dropped=bool(self.dropped))

    @property
    def end_symbol(self) -> str:
        """The symbol of the derivative of the loss at the end of the ways."""
        fused = is_fused(self.trace.network, self.trace.training)
        return f"dL_du{self.trace.network.depth}" if fused else "dL_dy_hat"

    def _stages(self) -> list[Stage]:
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
            made.append(Stage(number, units, slope, drop, edges, exists))
        if made[-1].edges is not None:  # every output of softmax depends on every pre-activation
            made.append(Stage(depth + 1, tuple(range(network.outputs)), None, None, None, None))
        return made

    # From the end back

    def back(
        self, end: Reals, gain: Callable[[Stage], Reals | float], step: Callable[[Stage, Reals], Reals]
    ) -> list[Reals]:
        """Return for each stage what comes from each of its neurons on, units x samples."""
        rows = [self.unit] if len(self.stages) == 1 else slice(None)
        found = [np.asarray(end[rows] * gain(self.stages[-1]))]
        for stage in reversed(self.stages[:-1]):
            found.insert(0, np.asarray(gain(stage) * step(stage, found[0])))
        return found

    def counted(self, by: Callable[[Stage], Reals | float], end: Reals, start: Reals, *, alive: bool) -> int:
        """Return how many ways there are, each once for every sample.

        Parameters
        ----------
        by, end, start
            1 or 0 for each neuron of a stage, at the end (outputs x samples) and at the start (samples).
        alive
            Whether connections that are 0 count as none.
        """

        def step(stage: Stage, above: Reals) -> Reals:
            assert stage.edges is not None
            assert stage.exists is not None
            edges = (stage.edges != 0) if alive else stage.exists
            return summed(edges.astype(np.float64), above)

        tail = self.back(end, by, step)[0][0]
        return 0 if self.is_cut else int((tail * start).sum())

    def total(self, of: Callable[[Reals], Reals]) -> float:
        """Return the sum over all ways and samples, with something done to each factor first."""

        def step(stage: Stage, above: Reals) -> Reals:
            assert stage.edges is not None
            return summed(of(stage.edges), above)

        tail = self.back(of(self.end), lambda stage: of(np.asarray(stage.gain)), step)[0][0]
        return 0.0 if self.is_cut else float((of(self.start) * tail).sum())


def there(factor: Reals | None) -> Reals | float:
    """Return 1 where a factor is not 0, else 0."""
    return 1.0 if factor is None else (factor != 0).astype(np.float64)


def summed(edges: Reals, above: Reals) -> Reals:
    """Sum over the next stage: edges are next x units, or next x units x samples; above is next x samples."""
    if edges.ndim == 2:
        return np.asarray(edges.T @ above)
    return np.asarray((edges * above[:, None]).sum(axis=0))


def best_of(stage: Stage, above: Reals) -> Reals:
    """Return for each neuron of a stage the largest that can come of it, through any of the next one."""
    assert stage.edges is not None
    sizes = np.abs(stage.edges)
    best = np.zeros((sizes.shape[1], above.shape[1]))
    for way, beyond in zip(sizes, above, strict=True):
        np.maximum(best, (way if way.ndim == 2 else way[:, None]) * beyond, out=best)
    return best


def largest_of(bounds: Reals, most: int, exists: NDArray[np.bool_] | None = None) -> list[int]:
    """Return the places of the largest, the first of equals first; more than ``most`` are never needed."""
    order = np.argsort(-bounds, kind="stable")
    if exists is not None:
        order = order[exists[order]]
    return [int(place) for place in order[:most]]
