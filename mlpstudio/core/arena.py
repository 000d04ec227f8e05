"""The arena: everything that one iteration on a batch computes, in one contiguous buffer.

Recording an iteration is then one copy, and the matrices of the trace are views of that copy.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.records import record
from mlpstudio.core.symbols import activation_of, derivative_of
from mlpstudio.core.training import Training, dropped_layers, is_fused

Matrix: TypeAlias = NDArray[np.floating]


@record
class Place:
    """Where a matrix lies: ``rows`` x ``columns`` numbers from ``start`` on, in C order."""

    start: int
    rows: int
    columns: int

    def view(self, buffer: Flat) -> Matrix:
        """Return the matrix as a view of an arena or of a copy of one."""
        return buffer[self.start : self.start + self.rows * self.columns].reshape(self.rows, self.columns)

    def top(self, rows: int, first: int = 0) -> Place:
        """Return the place of some of the rows."""
        return Place(self.start + first * self.columns, rows, self.columns)


class Arena:
    """The places of everything, and the buffer.

    Parameters
    ----------
    layout
        Of the parameters.
    training
        The settings.
    samples
        Columns of the batch.

    Attributes
    ----------
    places
        ``gradient`` and, with a penalty, ``objective`` (flat, 1 x size); of each activation ``u_tanh``,
        ``z_tanh``, ``d_tanh``, in which the layers that have it lie one below the other; of each layer
        ``u1``, ``z1``, ``d1``, and ``a1``, its activation with the row of ones that the next layer's biases
        need; ``dz1`` with that row; ``du1``; ``error`` of the output and ``slope``, the same scaled by the
        mean. With dropout ``a1`` is ``zd1`` with that row, and it is ``dzd1_`` that has it, not ``dzd1`` nor
        ``dz1``. Some are the same place.
    shown
        The places that are symbols of the trace, by id.
    buffer
        The numbers.
    """

    def __init__(
        self, layout: Layout, training: Training, samples: int, dtype: np.dtype[np.floating]
    ) -> None:
        self.layout, self.training, self.samples = layout, training, samples
        self.network = layout.network
        self.dropped = dropped_layers(layout.network, training)
        self.places: dict[str, Place] = {}
        self._size = 0
        self._reserve("gradient", 1, layout.size)
        if training.has_penalty:
            self._reserve("objective", 1, layout.size)
        self._place_activations()
        self._place_errors()
        self.shown = self._shown()
        self.buffer = np.zeros(self._size, dtype)
        for number in range(1, self.network.depth):
            if self.network.layer(number + 1).bias:
                self.view(f"a{number}")[-1] = 1.0

    def view(self, name: str) -> Matrix:
        """Return one of the places as a view of the buffer."""
        return self.places[name].view(self.buffer)

    def groups(self) -> dict[str, list[int]]:
        """Return the layers that have each activation."""
        found: dict[str, list[int]] = {}
        for number, layer in enumerate(self.network.layers, 1):
            found.setdefault(layer.activation, []).append(number)
        return found

    def symbols(self, buffer: Flat) -> dict[str, Matrix]:
        """Return views of a copy of the buffer by symbol id, for all symbols that are computed in it."""
        found = {symbol: place.view(buffer) for symbol, place in self.shown.items()}
        found |= self.layout.named(self.places["gradient"].view(buffer)[0], "dL_dW", "dL_db")
        if "objective" in self.places:
            named = self.layout.named(self.places["objective"].view(buffer)[0], "dJ_dW", "")
            found |= {symbol: view for symbol, view in named.items() if symbol.startswith("dJ_dW")}
        return found

    def _reserve(self, name: str, rows: int, columns: int) -> Place:
        place = self.places[name] = Place(self._size, rows, columns)
        self._size += rows * columns
        return place

    def _rows(self, number: int) -> int:
        """Return units, and one more where the next layer has biases."""
        network = self.network
        extended = number < network.depth and network.layer(number + 1).bias
        return network.layer(number).units + extended

    def _place_activations(self) -> None:
        for activation, members in self.groups().items():
            kinds = {"identity": "u", "softmax": "uz"}.get(activation, "uzd")
            rows = sum(map(self._rows, members))
            for kind in kinds:
                self._reserve(f"{kind}_{activation}", rows, self.samples)
            first = 0
            for number in members:
                for kind in kinds:
                    whole = self.places[f"{kind}_{activation}"]
                    self.places[f"{kind}{number}"] = whole.top(self.network.layer(number).units, first)
                value = "z" if "z" in kinds else "u"  # an identity changes nothing
                self.places[f"z{number}"] = self.places[f"{value}{number}"]
                self.places[f"a{number}"] = self.places[f"{value}_{activation}"].top(
                    self._rows(number), first
                )
                first += self._rows(number)
        for number in self.dropped:
            whole = self._reserve(f"a{number}", self._rows(number), self.samples)
            self.places[f"zd{number}"] = whole.top(self.network.layer(number).units)

    def _place_errors(self) -> None:
        network, depth = self.network, self.network.depth
        loss, outputs = self.training.loss_function, self.network.outputs
        divisor = loss.divisor(outputs, self.samples, self.training.reduction)
        error = self._reserve("error", outputs, self.samples)
        self.places["slope"] = (
            error if divisor == loss.factor else self._reserve("slope", outputs, self.samples)
        )
        for number in range(1, depth):
            units = network.layer(number).units
            if number in self.dropped:
                whole = self._reserve(f"dzd{number}_", self._rows(number), self.samples)
                self.places[f"dzd{number}"] = whole.top(units)
            self._reserve(
                f"dz{number}", units if number in self.dropped else self._rows(number), self.samples
            )
        self.places[f"dz{depth}"] = self.places["slope"]
        for number, layer in enumerate(network.layers, 1):
            if layer.activation == "identity" or (number == depth and is_fused(network, self.training)):
                self.places[f"du{number}"] = self.places[f"dz{number}"].top(layer.units)
            else:
                self._reserve(f"du{number}", layer.units, self.samples)

    def _shown(self) -> dict[str, Place]:
        depth, found = self.network.depth, {}
        for number, layer in enumerate(self.network.layers, 1):
            found[f"u{number}"] = self.places[f"u{number}"]
            found[activation_of(number, depth)] = self.places[f"z{number}"]
            if f"d{number}" in self.places:
                found[derivative_of(number, depth)] = self.places[f"d{number}"]
            if number < depth:
                found[f"dL_dz{number}"] = self.places[f"dz{number}"].top(layer.units)
            if number in self.dropped:
                found[f"zd{number}"] = self.places[f"zd{number}"]
                found[f"dL_dzd{number}"] = self.places[f"dzd{number}"]
            found[f"dL_du{number}"] = self.places[f"du{number}"]
        found["dL_dy_hat"] = self.places["slope"]
        return found
