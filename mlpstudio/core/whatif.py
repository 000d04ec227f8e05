"""What if one parameter were another: the loss of a batch as a function of a single weight or bias.

Only what lies behind the parameter is computed again, for many values at once. The slope is found with the
chain rule forwards, from the parameter to the loss; the backward pass finds the same number as a gradient.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.expressions import Symbol
from mlpstudio.core.markup import Markup
from mlpstudio.core.network import Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.training import Training, is_fused

Matrix = NDArray[np.floating]
Reals = NDArray[np.float64]

_PRODUCT, _ELEMENT = 0.6e-9, 14e-9  # seconds for a product of a matrix product, and for an element's function
_TOGETHER = 2_000_000  # elements of one matrix: more values are computed in parts


class WhatIf:
    """The loss of a batch, seen from one parameter.

    Parameters
    ----------
    network, training
        Whose loss it is.
    values
        ``x`` (inputs x samples), ``y`` (outputs x samples), and all parameters by their ids: ``W1``
        (units x inputs, 0 where cut), ``b1`` (a column), ...; with dropout the masks of this batch too.
    layer, unit
        The neuron, whose bias is looked at: layer 1..N, and its unit from 0.
    source
        The input of the neuron, from 0, whose weight is looked at; None for the bias.
    """

    def __init__(
        self,
        network: Network,
        training: Training,
        values: Mapping[str, Matrix],
        layer: int,
        unit: int,
        source: int | None = None,
    ) -> None:
        self._network, self._training = network, training
        self._layer, self._unit, self._source = layer, unit, source
        wanted = [f"W{number}" for number in range(1, network.depth + 1)]
        wanted += [f"b{number}" for number, held in enumerate(network.layers, 1) if held.bias]
        wanted += [mask for number in range(1, network.depth) if (mask := f"drop{number}") in values]
        self._values = {key: np.asarray(values[key], np.float64) for key in ("x", "y", *wanted)}
        place = (unit, 0) if source is None else (unit, source)
        self.symbol = f"b{layer}" if source is None else f"W{layer}"
        self.value = float(self._values[self.symbol][place])
        self._u: Matrix = np.zeros((0, 0))
        self._z: Matrix = self._u
        self._factor: Matrix = np.zeros(0)
        self._is_prepared = False

    @property
    def letter(self) -> Markup:
        """How the parameter is written."""
        cell = self._unit, 0 if self._source is None else self._source
        return SCREEN.cell(self.symbol, cell, self._values[self.symbol].shape, 1)

    @property
    def samples(self) -> int:
        """Columns of the batch."""
        return int(self._values["x"].shape[1])

    def seconds(self, count: int) -> float:
        """Return about how long the losses for so many values take to compute."""
        sizes = self._network.sizes[self._layer + 1 :]
        before = (1, *self._network.sizes[self._layer + 1 : -1])
        products = sum(a * b for a, b in zip(before, sizes, strict=False))
        elements = 1 + sum(sizes) + self._network.outputs
        return count * self.samples * (products * _PRODUCT + elements * _ELEMENT)

    def losses(self, values: Reals) -> Reals:
        """Return the data loss of the batch for each of some values of the parameter.

        Parameters
        ----------
        values
            Any number of them, one-dimensional.

        Returns
        -------
        array
            Of the same length; inf or nan where the numbers overflow.
        """
        values = np.asarray(values, np.float64)
        widest = max(self._network.sizes[self._layer :]) * max(self.samples, 1)
        part = max(_TOGETHER // widest, 1)
        with np.errstate(all="ignore"):
            self._prepare()
            found = [self._losses(values[start : start + part]) for start in range(0, len(values), part)]
        return np.concatenate(found) if found else np.zeros(0)

    @property
    def fingerprint(self) -> int:
        """A number for the curve: the same as long as nothing but the parameter itself is another."""
        others = dict(self._values)
        others[self.symbol] = others[self.symbol].copy()
        others[self.symbol][self._unit, self._source or 0] = 0.0
        place = (self.symbol, self._unit, self._source, self._training.loss, self._training.reduction)
        layers = tuple(layer.activation for layer in self._network.layers)
        return hash((place, layers, *((key, held.shape, held.tobytes()) for key, held in others.items())))

    def slope(self, at: float | None = None) -> float:
        """Return the derivative of the data loss by the parameter, at its present value or at another."""
        network = self._network
        with np.errstate(all="ignore"):
            self._prepare()
            u, du = self._u.copy(), np.zeros_like(self._u)
            u[self._unit] += ((self.value if at is None else at) - self.value) * self._factor
            du[self._unit] = self._factor
            z: Matrix = u
            dz: Matrix = u
            for number in range(self._layer, network.depth + 1):
                if number > self._layer:
                    weights = self._values[f"W{number}"]
                    u, du = self._sum(number, z), weights @ dz
                function = network.layer(number).function
                z = function.value(u)
                if function.elementwise:
                    dz = function.derivative(u, z) * du
                else:
                    dz = z * (du - (z * du).sum(axis=0, keepdims=True))
                z, dz = self._dropped(number, z), self._dropped(number, dz)
            fused = is_fused(network, self._training)
            return float((self._loss_gradient(z) * (du if fused else dz)).sum())

    # Inside

    def _prepare(self) -> None:
        """Compute the batch up to the layer of the parameter, once."""
        if self._is_prepared:
            return
        before: Matrix = self._values["x"]
        for number in range(1, self._layer):
            before = self._passed_on(number, self._sum(number, before))
        self._u = self._sum(self._layer, before)
        self._z = self._passed_on(self._layer, self._u)
        source = self._source
        self._factor = np.ones(before.shape[1]) if source is None else before[source]
        self._is_prepared = True

    def _sum(self, number: int, before: Matrix) -> Matrix:
        u: Matrix = self._values[f"W{number}"] @ before
        return u + self._values[f"b{number}"] if self._network.layer(number).bias else u

    def _passed_on(self, number: int, u: Matrix) -> Matrix:
        """Return what a layer gives on to the next one; of several values of the parameter side by side."""
        return self._dropped(number, self._network.layer(number).function.value(u))

    def _dropped(self, number: int, z: Matrix) -> Matrix:
        mask = self._values.get(f"drop{number}")
        if mask is None:
            return z
        count = z.shape[1] // mask.shape[1]
        return z * (mask if count == 1 else np.tile(mask, count))

    def _losses(self, values: Reals) -> Reals:
        """Return the losses, computed side by side: the columns are samples, again for every value."""
        network, count = self._network, len(values)
        layer = network.layer(self._layer)
        changed = self._u[self._unit] + (values - self.value)[:, None] * self._factor
        if self._layer == network.depth or not layer.function.elementwise:
            u = np.tile(self._u, count)
            u[self._unit] = changed.ravel()
            z = self._passed_on(self._layer, u)
        else:
            # Of the next layer's sum, only the share of this one neuron is another.
            new = layer.function.value(changed[None])[0]
            mask = self._values.get(f"drop{self._layer}")
            share = (new * (1.0 if mask is None else mask[self._unit]) - self._z[self._unit]).ravel()
            following = self._layer + 1
            weights = self._values[f"W{following}"][:, self._unit]
            u = np.tile(self._sum(following, self._z), count) + weights[:, None] * share
            z = self._passed_on(following, u)
            for number in range(following + 1, network.depth + 1):
                u = self._sum(number, z)
                z = self._passed_on(number, u)
        loss, target = self._training.loss_function, np.tile(self._values["y"], count)
        elements = loss.elements(z, target, u).reshape(network.outputs, count, self.samples)
        total: Reals = elements.sum(axis=(0, 2))
        return total / self._divisor

    @property
    def _divisor(self) -> int:
        training = self._training
        return training.loss_function.divisor(self._network.outputs, self.samples, training.reduction)

    def _loss_gradient(self, prediction: Matrix) -> Reals:
        expression = self._training.loss_function.gradient(Symbol("y_hat"), Symbol("y"), self._divisor)
        return np.asarray(expression.evaluate({"y_hat": prediction, "y": self._values["y"]}), np.float64)


def range_around(value: float, kept: tuple[float, float] | None = None) -> tuple[float, float]:
    """Return from where to where a slider for a parameter leads.

    Parameters
    ----------
    value
        Where the parameter is.
    kept
        The range so far, which stays while the value lies well within.

    Returns
    -------
    tuple of float
        Round numbers, the value between them.
    """
    if kept is not None:
        low, high = kept
        margin = 0.04 * (high - low)
        if low + margin <= value <= high - margin and abs(value) * 40 >= high - low - 4:
            return kept
    if not isfinite(value) or abs(value) > 1e300:
        return kept or (-2.0, 2.0)
    half = max(2.0, 2.0 * abs(value))
    power = 10.0 ** np.floor(np.log10(half))
    half = float(next(step * power for step in (1.0, 2.0, 3.0, 5.0, 10.0) if step * power >= half * 0.999999))
    middle = round(value / half * 4) * half / 4
    return middle - half, middle + half
