"""Parameters: one read-only array per layer and kind, and how they start."""

from __future__ import annotations

from collections.abc import Callable
from math import sqrt
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Initializer, Network, is_settled
from mlpstudio.core.records import record
from mlpstudio.core.training import LARGEST_SINGLE, Training, too_large_for_single

Array: TypeAlias = NDArray[np.float64]


@record(eq=False)
class LayerParameters:
    """Weights (units x inputs) and biases (units) of one layer, float64, read-only.

    ``biases`` is None for a layer without bias.
    """

    weights: Array
    biases: Array | None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, LayerParameters):
            return NotImplemented
        if (self.biases is None) != (other.biases is None):
            return False
        same_biases = self.biases is None or np.array_equal(self.biases, other.biases)  # type: ignore[arg-type]
        return same_biases and np.array_equal(self.weights, other.weights)

    __hash__ = None  # type: ignore[assignment]


Parameters: TypeAlias = tuple[LayerParameters, ...]


def frozen(values: ArrayLike) -> Array:
    """Return a read-only float64 array; one that nobody can change any more is shared, not copied."""
    array = np.asarray(values, dtype=np.float64)
    if not is_settled(array):
        array = array.copy()
        array.flags.writeable = False
    return array


def apart(parameters: Parameters) -> Parameters:
    """Return copies: views would hold all of what they are views of, such as a whole iteration."""

    def copied(values: Array) -> Array:
        copy = values.copy()
        copy.flags.writeable = False
        return copy

    return tuple(
        LayerParameters(copied(layer.weights), None if layer.biases is None else copied(layer.biases))
        for layer in parameters
    )


def make_parameters(network: Network, layers: list[tuple[ArrayLike, ArrayLike | None]]) -> Parameters:
    """Check weights and biases against the network and make them read-only; cut connections become 0.

    Raises
    ------
    InvalidInput
        A wrong number of layers, a wrong shape, a value that is not finite.
    """
    if len(layers) != network.depth:
        raise InvalidInput(
            "expected parameters of {count} layers, got {got}", count=network.depth, got=len(layers)
        )
    result = []
    for index, (weights, biases) in enumerate(layers):
        layer = network.layers[index]
        w = frozen(weights)
        rows, columns = network.weight_shape(index + 1)
        if w.shape != (rows, columns):
            raise InvalidInput(
                "expected {rows} x {columns} weights (units x inputs), got {got}",
                place=f"[{index}].weights", rows=rows, columns=columns, got=" x ".join(map(str, w.shape)),
            )  # fmt: skip
        b = _checked_biases(biases, layer.units if layer.bias else 0, f"[{index}].biases")
        for key, values in (("weights", w), ("biases", b)):
            if values is not None and not np.isfinite(values).all():
                raise InvalidInput("every number has to be finite", place=f"[{index}].{key}")
        result.append(LayerParameters(w, b))
    return without_cuts(network, tuple(result))


def without_cuts(network: Network, parameters: Parameters) -> Parameters:
    """Return parameters of a network in which what is stored under a cut connection is 0."""
    return tuple(
        held
        if layer.mask is None or not held.weights[~layer.mask].any()
        else LayerParameters(frozen(np.where(layer.mask, held.weights, 0.0)), held.biases)
        for layer, held in zip(network.layers, parameters, strict=True)
    )


def check_single(values: Array, place: str) -> None:
    """Refuse a finite number that float32 has not, with its position.

    Raises
    ------
    InvalidInput
        The first such number, at the place with its indices.
    """
    if values.size and max(-values.min(), values.max()) > LARGEST_SINGLE:
        at = tuple(np.argwhere(np.abs(values) > LARGEST_SINGLE)[0].tolist())
        raise too_large_for_single(float(values[at]), place + "".join(f"[{index}]" for index in at))


def check_parameters(training: Training, parameters: Parameters) -> None:
    """Check that a training can hold parameters.

    Raises
    ------
    InvalidInput
        A number that float32 has not, where that is what is computed with.
    """
    if training.precision == "float32":
        for index, layer in enumerate(parameters):
            check_single(layer.weights, f"[{index}].weights")
            if layer.biases is not None:
                check_single(layer.biases, f"[{index}].biases")


def _checked_biases(biases: ArrayLike | None, units: int, place: str) -> Array | None:
    if units == 0:
        if biases is not None and np.size(biases):
            raise InvalidInput("this layer has no bias, so it can have no biases", place=place)
        return None
    b = frozen([] if biases is None else biases)
    if b.shape != (units,):
        raise InvalidInput(
            "expected {units} biases, got {got}",
            place=place, units=units, got=" x ".join(map(str, b.shape)),
        )  # fmt: skip
    return b


if TYPE_CHECKING:
    # numpy loads its generators when they are first named: a seventh of the time that it takes to start.
    _Draw: TypeAlias = Callable[[np.random.Generator, int, int, Initializer], Array]


def _uniform(limit: float, random: np.random.Generator, units: int, inputs: int) -> Array:
    return random.uniform(-limit, limit, (units, inputs))


# Glorot & Bengio (2010) for xavier; He, Zhang, Ren, Sun (2015) for he.
_DRAW: dict[str, _Draw] = {
    "zeros": lambda r, n, m, i: np.zeros((n, m)),
    "constant": lambda r, n, m, i: np.full((n, m), i.number("value")),
    "uniform": lambda r, n, m, i: r.uniform(i.number("low"), i.number("high"), (n, m)),
    "normal": lambda r, n, m, i: r.normal(i.number("mean"), i.number("std"), (n, m)),
    "xavier_uniform": lambda r, n, m, i: _uniform(sqrt(6 / (n + m)), r, n, m),
    "xavier_normal": lambda r, n, m, i: r.normal(0.0, sqrt(2 / (n + m)), (n, m)),
    "he_uniform": lambda r, n, m, i: _uniform(sqrt(6 / m), r, n, m),
    "he_normal": lambda r, n, m, i: r.normal(0.0, sqrt(2 / m), (n, m)),
}


def initial_weights(network: Network, number: int, seed: int) -> Array:
    """Draw the weights of layer 1..N: a function of its initialiser, its shape and the seed alone."""
    units, inputs = network.weight_shape(number)
    layer = network.layer(number)
    own = layer.initializer.seed
    random = np.random.default_rng([seed, number] if own is None else own)
    weights = _DRAW[layer.initializer.name](random, units, inputs, layer.initializer)
    return frozen(weights if layer.mask is None else np.where(layer.mask, weights, 0.0))


def initial_parameters(network: Network, seed: int) -> Parameters:
    """Draw all parameters of a network; ``seed`` is that of the training."""
    return tuple(
        LayerParameters(
            initial_weights(network, number, seed), frozen(np.zeros(layer.units)) if layer.bias else None
        )
        for number, layer in enumerate(network.layers, 1)
    )
