"""What a network answers to many inputs at once: for curves, heat maps and tables of predictions.

The formulas are those of the forward pass that is stepped through;
nothing here knows an activation by name, except how long it takes.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.interpreter import run, symbols_of
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array, Parameters, without_cuts
from mlpstudio.core.program import Program, forward_program
from mlpstudio.core.symbols import activation_of
from mlpstudio.core.trace import Matrix

_CELLS = 32_768  # of the widest layer in one block: it stays in the cache
_PER_PRODUCT, _PER_UNIT = 0.05e-9, 10e-9  # seconds, measured from 2-3-1 to 784-128-64-10


class Predictor:
    """A network with its parameters, as a function of rows of inputs that are scaled already.

    Parameters
    ----------
    network
        The network.
    values
        Its parameters by their ids, ``W1`` (units x inputs), ``b1`` (a column), ...; other ids are ignored.
    """

    def __init__(self, network: Network, values: Mapping[str, Matrix]) -> None:
        self.network = network
        kinds = ((kind, number) for number in range(1, network.depth + 1) for kind in "Wb")
        self.values = {f"{k}{n}": values[f"{k}{n}"] for k, n in kinds if k == "W" or network.layer(n).bias}

    @classmethod
    def of(cls, network: Network, parameters: Parameters) -> Predictor:
        """Return the predictor of a network with float64 parameters."""
        return cls(network, symbols_of(without_cuts(network, parameters), np.dtype(np.float64)))

    def same_as(self, other: Predictor | None) -> bool:
        """Tell whether another predictor gives the same answers, number for number."""
        if other is None or other.network != self.network:
            return False
        return all(
            mine is other.values[symbol] or np.array_equal(mine, other.values[symbol])
            for symbol, mine in self.values.items()
        )

    @property
    def finite(self) -> bool:
        """Whether every parameter is a finite number."""
        return all(bool(np.isfinite(value).all()) for value in self.values.values())

    @cached_property
    def seconds(self) -> float:
        """About how long one row takes, where many are computed at once."""
        units = sum(self.network.sizes[1:])
        return units * _PER_UNIT + self.network.parameter_count * _PER_PRODUCT

    @cached_property
    def _steps(self) -> Program:
        return forward_program(self.network)

    def __call__(self, inputs: Array) -> Array:
        """Return the predictions.

        Parameters
        ----------
        inputs
            samples x inputs, scaled.

        Returns
        -------
        ndarray
            samples x outputs, float64; inf and nan where the numbers overflow.
        """
        dtype = self.values["W1"].dtype
        found = np.empty((len(inputs), self.network.outputs))
        block = max(_CELLS // max(self.network.sizes), 16)
        for first in range(0, len(inputs), block):
            x = np.ascontiguousarray(inputs[first : first + block].T, dtype=dtype)
            found[first : first + block] = run(self._steps, {"x": x, **self.values})[-1].T
        return found

    def activations(self, inputs: Array, layers: int | None = None) -> tuple[Array, ...]:
        """Return what every unit gives on, layer by layer, without dropout.

        Parameters
        ----------
        inputs
            samples x inputs, scaled; all of them are computed at once.
        layers
            How many layers are computed; without it all.

        Returns
        -------
        tuple of ndarray
            units x samples for layer 1, 2, ...; float64; inf and nan where the numbers overflow.
        """
        depth = self.network.depth
        names = [activation_of(number, depth) for number in range(1, (layers or depth) + 1)]
        targets = [step.target for step in self._steps]
        steps = self._steps[: targets.index(names[-1]) + 1]
        # As they lie: the last digits of a product may depend on it, and these are to be those of the step.
        x = np.asarray(inputs.T, dtype=self.values["W1"].dtype)
        values = run(steps, {"x": x, **self.values})
        return tuple(np.asarray(values[targets.index(name)], dtype=np.float64) for name in names)


def affordable(predictor: Predictor, seconds: float, *, least: int, most: int) -> int:
    """Return how many rows can be computed in a time, within bounds."""
    return int(min(max(seconds / predictor.seconds, least), most))


def evenly(count: int, most: int) -> NDArray[np.intp]:
    """Return at most so many of the positions 0..count-1, spread evenly, the first and last among them."""
    if count <= most:
        return np.arange(count)
    return np.unique(np.linspace(0, count - 1, most).round().astype(np.intp))
