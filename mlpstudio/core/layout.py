"""Where each parameter lies in the flat vector that the engine trains."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import LayerParameters, Parameters, frozen
from mlpstudio.core.records import record

Flat: TypeAlias = NDArray[np.floating]
Matrix: TypeAlias = NDArray[np.floating]


@record
class Block:
    """The parameters of one layer, ``[W | b]``: the bias is one more column.

    With a row of ones below the layer's input one product gives W z + b, and another one the gradients of
    both.

    Attributes
    ----------
    start
        Position in the flat vector.
    units, inputs
        The shape of W.
    columns
        ``inputs``, and one more with a bias.
    """

    start: int
    units: int
    inputs: int
    columns: int

    @property
    def stop(self) -> int:
        """The position past the end."""
        return self.start + self.units * self.columns

    def matrix(self, flat: Flat) -> Matrix:
        """Return the view ``[W | b]`` (units x columns) of a flat vector."""
        return flat[self.start : self.stop].reshape(self.units, self.columns)


class Layout:
    """Parameters and optimiser state of a network in one vector: ``[parameters | state | state]``.

    Parameters
    ----------
    network
        The network.
    carried
        The prefixes of the optimiser's state, ("m", "v") for Adam.
    """

    def __init__(self, network: Network, carried: tuple[str, ...]) -> None:
        self.network, self.carried = network, carried
        blocks, start = [], 0
        for number, layer in enumerate(network.layers, 1):
            units, inputs = network.weight_shape(number)
            blocks.append(Block(start, units, inputs, inputs + layer.bias))
            start = blocks[-1].stop
        self.blocks = tuple(blocks)
        self.size = start
        self.total = start * (1 + len(carried))

    def part(self, vector: Flat, index: int) -> Flat:
        """Return the view of the parameters (0) or of a state (1, 2), of length ``size``."""
        return vector[index * self.size : (index + 1) * self.size]

    def named(self, flat: Flat, weights: str, biases: str) -> dict[str, Matrix]:
        """Return views of one part by id: of every W (units x inputs) and b (a column)."""
        found = {}
        for number, block in enumerate(self.blocks, 1):
            matrix = block.matrix(flat)
            found[f"{weights}{number}"] = matrix[:, : block.inputs]
            if block.columns > block.inputs:
                found[f"{biases}{number}"] = matrix[:, block.inputs :]
        return found

    def symbols(self, vector: Flat) -> dict[str, Matrix]:
        """Return views of all parameters and their state by id (``W1``, ``m_b2``)."""
        found = self.named(self.part(vector, 0), "W", "b")
        state = {
            prefix: self.named(self.part(vector, index), f"{prefix}_W", f"{prefix}_b")
            for index, prefix in enumerate(self.carried, 1)
        }
        for symbol in tuple(found):
            found |= {f"{prefix}_{symbol}": state[prefix][f"{prefix}_{symbol}"] for prefix in self.carried}
        return found

    def filled(self, weights: Callable[[int, Layer], Any], biases: Callable[[int, Layer], Any]) -> Flat:
        """Return a float64 vector of length ``size`` from functions of (number, layer)."""
        flat = np.empty(self.size)
        for number, (layer, block) in enumerate(zip(self.network.layers, self.blocks, strict=True), 1):
            matrix = block.matrix(flat)
            matrix[:, : block.inputs] = weights(number, layer)
            if layer.bias:
                matrix[:, block.inputs] = biases(number, layer)
        return flat

    def flatten(self, parameters: Parameters) -> Flat:
        """Return parameters as a float64 vector of length ``size``; what lies under a cut connection is 0."""

        def weights(number: int, layer: Layer) -> Any:
            values = parameters[number - 1].weights
            return values if layer.mask is None else np.where(layer.mask, values, 0.0)

        return self.filled(weights, lambda number, layer: parameters[number - 1].biases)

    def parameters(self, vector: Flat) -> Parameters:
        """Return the parameters of a vector, float64, read-only."""
        flat = np.array(self.part(vector, 0), dtype=np.float64)
        flat.flags.writeable = False
        return tuple(
            LayerParameters(
                frozen(block.matrix(flat)[:, : block.inputs]),
                frozen(block.matrix(flat)[:, block.inputs]) if block.columns > block.inputs else None,
            )
            for block in self.blocks
        )

    def cut(self) -> Flat | None:
        """Return 1 where a parameter exists and 0 at cut connections; None where nothing is cut."""
        if all(layer.mask is None for layer in self.network.layers):
            return None
        return self.filled(lambda _, layer: 1.0 if layer.mask is None else layer.mask, lambda *_: 1.0)

    def free(self) -> Flat | None:
        """Return 1 where a parameter is trained and 0 where it is frozen; None where nothing is frozen."""

        def weights(_: int, layer: Layer) -> Any:
            if "weights" in layer.frozen:
                return 0.0
            return 1.0 if layer.frozen_mask is None else ~layer.frozen_mask

        flat = self.filled(weights, lambda _, layer: 0.0 if "biases" in layer.frozen else 1.0)
        return None if flat.all() else flat

    def weights_only(self) -> Flat:
        """Return 1 at weights and 0 at biases."""
        return self.filled(lambda *_: 1.0, lambda *_: 0.0)
