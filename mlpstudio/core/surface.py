"""The loss of some samples over two parameters, all others held, computed line by line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.network import Network
from mlpstudio.core.pieces import Pieces
from mlpstudio.core.training import Training
from mlpstudio.core.whatif import Matrix, WhatIf

Reals = NDArray[np.float64]

PIECE = 0.006
"""Seconds that a piece takes, about."""


class Spot(NamedTuple):
    """A parameter.

    Attributes
    ----------
    layer, unit
        The neuron it belongs to: layer 1..N, unit from 0.
    source
        The input of the neuron whose weight it is, from 0; None for the bias.
    """

    layer: int
    unit: int
    source: int | None

    @property
    def symbol(self) -> str:
        """The id of its matrix."""
        return f"{'b' if self.source is None else 'W'}{self.layer}"

    @property
    def cell(self) -> tuple[int, int]:
        """Where it stands in that."""
        return self.unit, self.source or 0

    def is_in(self, network: Network) -> bool:
        """Tell whether a network has it, and it is not cut."""
        if self.layer > network.depth or self.unit >= network.layer(self.layer).units:
            return False
        layer = network.layer(self.layer)
        if self.source is None:
            return layer.bias
        known = self.source < network.sizes[self.layer - 1]
        return known and (layer.mask is None or bool(layer.mask[self.cell]))

    def of(self, values: Mapping[str, Matrix]) -> float:
        """Return its value."""
        return float(values[self.symbol][self.cell])


def spots(network: Network) -> Iterator[Spot]:
    """Yield all parameters that count, layer by layer: the weights of each neuron, then its bias."""
    for number, layer in enumerate(network.layers, 1):
        for unit in range(layer.units):
            for source in (*range(network.sizes[number - 1]), None):
                spot = Spot(number, unit, source)
                if spot.is_in(network):
                    yield spot


class Surface:
    """The loss over two parameters.

    Parameters
    ----------
    network, training
        Whose loss it is.
    values
        As for :class:`~mlpstudio.core.whatif.WhatIf`: samples, all parameters, and masks of dropout if any.
    x, y
        The two parameters; not the same.
    """

    def __init__(
        self, network: Network, training: Training, values: Mapping[str, Matrix], x: Spot, y: Spot
    ) -> None:
        self.network, self.training, self.values, self.x, self.y = network, training, values, x, y
        self.present = x.of(values), y.of(values)
        self._seen = {spot: self._from(spot, values) for spot in (x, y)}

    def _from(self, spot: Spot, values: Mapping[str, Matrix]) -> WhatIf:
        return WhatIf(self.network, self.training, values, *spot)

    @property
    def samples(self) -> int:
        """How many samples it is the loss of."""
        return self._seen[self.x].samples

    def slopes(self) -> tuple[float, float]:
        """Return the derivatives of the loss by the two parameters, where they are now."""
        return self._seen[self.x].slope(), self._seen[self.y].slope()

    def loss_at(self, x: float, y: float) -> float:
        """Return the loss at one place."""
        values = self._with(self.x, x)
        return float(self._from(self.y, values).losses(np.array([y]))[0])

    def finding(self, xs: Reals, ys: Reals) -> Pieces[Reals]:
        """Compute the loss over a grid, with pauses.

        Parameters
        ----------
        xs, ys
            The values of the two parameters.

        Returns
        -------
        array
            len(ys) x len(xs); inf or nan where the numbers overflow.
        """
        # What is computed along a line begins at the parameter that lies nearer to the output.
        turned = self.x.layer > self.y.layer
        outer, inner = (self.y, self.x) if turned else (self.x, self.y)
        lines, along = (ys, xs) if turned else (xs, ys)
        found = np.empty((len(lines), len(along)))
        for row, value in enumerate(lines.tolist()):
            seen = self._from(inner, self._with(outer, value))
            size = max(int(PIECE / seen.seconds(1)), 1)
            for first in range(0, len(along), size):
                found[row, first : first + size] = seen.losses(along[first : first + size])
                yield
        return found if turned else np.ascontiguousarray(found.T)

    def seconds(self, columns: int, rows: int) -> float:
        """Return about how long a grid takes to compute."""
        inner = self.x if self.x.layer > self.y.layer else self.y
        lines, along = (rows, columns) if inner is self.x else (columns, rows)
        before = self.network.parameter_count * self.samples * 0.6e-9 + 40e-6
        return lines * (before + self._seen[inner].seconds(along))

    def _with(self, spot: Spot, value: float) -> dict[str, Matrix]:
        changed = np.array(self.values[spot.symbol], np.float64)
        changed[spot.cell] = value
        return {**self.values, spot.symbol: changed}
