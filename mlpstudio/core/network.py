"""The network: layers, what connects them, and what is allowed. Frozen and validated."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from mlpstudio.core.activations import ACTIVATIONS, Activation, activation
from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.core.records import record

MAX_PARAMETERS = 10_000_000

Mask = NDArray[np.bool_]

INITIALIZERS: dict[str, dict[str, float]] = {
    "zeros": {},
    "constant": {"value": 0.1},
    "uniform": {"low": -0.5, "high": 0.5},
    "normal": {"mean": 0.0, "std": 0.1},
    "xavier_uniform": {},
    "xavier_normal": {},
    "he_uniform": {},
    "he_normal": {},
}
"""Each initialiser with its numbers and their defaults."""

_FARTHEST = 100.0  # standard deviations; that no normal number of 64 random bits is so far off is certain


@record
class Initializer:
    """How a layer's weights start; biases start at 0.

    Attributes
    ----------
    name
        A key of :data:`INITIALIZERS`.
    seed
        The layer's own seed; None follows the seed of the training.
    numbers
        Pairs of name and value, those of :data:`INITIALIZERS`, sorted by name.
    """

    name: str = "xavier_uniform"
    seed: int | None = None
    numbers: tuple[tuple[str, float], ...] = ()

    def __post_init__(self) -> None:
        if self.name not in INITIALIZERS:
            raise InvalidInput(
                'there is no initializer "{name}"; {hint}',
                place=".name", name=self.name, hint=nearest(self.name, INITIALIZERS),
            )  # fmt: skip
        _check_seed(self.seed)
        known = INITIALIZERS[self.name]
        for key, value in self.numbers:
            if key not in known:
                raise InvalidInput(
                    'the initializer "{name}" has no "{key}"', place=f".{key}", name=self.name, key=key
                )
            if not np.isfinite(value):
                raise InvalidInput("expected a finite number, got {value}", place=f".{key}", value=value)
        object.__setattr__(self, "numbers", tuple(sorted((known | dict(self.numbers)).items())))
        self._check_spread(dict(self.numbers))

    def _check_spread(self, numbers: dict[str, float]) -> None:
        """Refuse numbers between which nothing can be drawn, or nothing finite."""
        if "low" in numbers:
            low, high = numbers["low"], numbers["high"]
            if low > high:
                raise InvalidInput(
                    "expected a number up to high, which is {high:g}, got {low:g}",
                    place=".low", high=high, low=low,
                )  # fmt: skip
            if not np.isfinite(high - low):
                raise InvalidInput("low and high are too far apart", place=".low")
        if "std" in numbers:
            if numbers["std"] < 0:
                raise InvalidInput("expected 0 or more, got {value:g}", place=".std", value=numbers["std"])
            if not np.isfinite(abs(numbers["mean"]) + _FARTHEST * numbers["std"]):
                raise InvalidInput("mean and std are too large: no weight would be finite", place=".std")

    def number(self, key: str) -> float:
        """Return one of the numbers."""
        return dict(self.numbers)[key]


def _check_seed(seed: int | None) -> None:
    if seed is not None and not 0 <= seed < 2**63:
        raise InvalidInput(
            "expected a seed from 0 to 9223372036854775807, got {seed}", place=".seed", seed=seed
        )


def is_settled(array: NDArray[np.generic]) -> bool:
    """Tell whether an array can no longer change: neither it nor what it is a view of can be written to."""
    below: object = array
    while isinstance(below, np.ndarray):
        if below.flags.writeable:
            return False
        below = below.base
    return below is None


def as_mask(values: ArrayLike | None) -> Mask | None:
    """Return a read-only boolean copy of 0/1 values (units x inputs); None stays None."""
    if values is None:
        return None
    if isinstance(values, np.ndarray) and values.dtype == np.bool_ and is_settled(values):
        return values
    array = np.asarray(values)
    if array.ndim != 2 or not np.isin(array, (0, 1)).all():
        raise InvalidInput("expected rows of 0 and 1")
    mask = array.astype(np.bool_)
    mask.flags.writeable = False
    return mask


@record(eq=False)
class Layer:
    """One layer of neurons.

    Attributes
    ----------
    units
        Number of neurons, at least 1.
    activation
        A key of :data:`mlpstudio.core.activations.ACTIVATIONS`.
    bias
        Whether the neurons have a bias.
    mask
        units x inputs, True where the connection exists; None where all do.
    frozen
        Which of "weights" and "biases" training leaves as they are.
    frozen_mask
        units x inputs, True where one single weight is frozen; None where none is.
    """

    units: int
    activation: str = "identity"
    bias: bool = True
    mask: Mask | None = None
    frozen: frozenset[str] = frozenset()
    frozen_mask: Mask | None = None
    initializer: Initializer = field(default_factory=Initializer)
    name: str = ""
    unit_names: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _check_units(self.units, ".units")
        if self.activation not in ACTIVATIONS:
            raise InvalidInput(
                'there is no activation "{name}"; {hint}',
                place=".activation", name=self.activation, hint=nearest(self.activation, ACTIVATIONS),
            )  # fmt: skip
        unknown = self.frozen - {"weights", "biases"}
        if unknown:
            raise InvalidInput(
                'expected "weights" and "biases", got "{word}"', place=".frozen", word=min(unknown)
            )
        _check_names(self.unit_names, self.units, ".unit_names")
        for key in ("mask", "frozen_mask"):
            try:
                object.__setattr__(self, key, as_mask(getattr(self, key)))
            except InvalidInput as error:
                raise error.at(f".{key}") from None

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Layer):
            return NotImplemented
        return self._scalars() == other._scalars() and all(
            _same(mine, theirs)
            for mine, theirs in ((self.mask, other.mask), (self.frozen_mask, other.frozen_mask))
        )

    def __hash__(self) -> int:
        return hash(self._scalars())

    def _scalars(self) -> tuple[object, ...]:
        return (
            self.units, self.activation, self.bias, self.frozen, self.initializer, self.name, self.unit_names
        )  # fmt: skip

    @property
    def function(self) -> Activation:
        """The activation function."""
        return activation(self.activation)


def _same(one: Mask | None, other: Mask | None) -> bool:
    if one is None or other is None:
        return one is other
    return one is other or np.array_equal(one, other)


@dataclass(frozen=True, slots=True)
class Network:
    """A multi-layer perceptron: inputs and one or more layers, the last one being the output.

    Attributes
    ----------
    sizes
        Inputs and units of every layer: (2, 3, 1) for the worked example.

    Raises
    ------
    InvalidInput
        No layer, softmax inside, a mask of the wrong shape, or more than :data:`MAX_PARAMETERS` parameters.
    """

    inputs: int
    layers: tuple[Layer, ...]
    input_names: tuple[str, ...] = ()
    sizes: tuple[int, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        _check_units(self.inputs, ".inputs")
        if not self.layers:
            raise InvalidInput("a network needs at least one layer", place=".layers")
        # Once: every question about a layer's shape asks for it, and there may be thousands of layers.
        object.__setattr__(self, "sizes", (self.inputs, *(layer.units for layer in self.layers)))
        _check_names(self.input_names, self.inputs, ".input_names")
        if self.parameter_count > MAX_PARAMETERS:
            raise InvalidInput(
                "the network would have {count:,} parameters; at most {most:,} are possible",
                place=".layers", count=self.parameter_count, most=MAX_PARAMETERS,
            )  # fmt: skip
        for index, layer in enumerate(self.layers):
            place = f".layers[{index}]"
            if layer.activation == "softmax":
                if index + 1 < len(self.layers):
                    raise InvalidInput(
                        "softmax is possible in the output layer only", place=f"{place}.activation"
                    )
                if layer.units < 2:
                    raise InvalidInput("softmax needs at least 2 units", place=f"{place}.units")
            _check_mask(layer.mask, self.weight_shape(index + 1), f"{place}.mask")
            _check_mask(layer.frozen_mask, self.weight_shape(index + 1), f"{place}.frozen_mask")

    @property
    def depth(self) -> int:
        """The number of layers, N."""
        return len(self.layers)

    @property
    def outputs(self) -> int:
        """The number of outputs."""
        return self.layers[-1].units

    def layer(self, number: int) -> Layer:
        """Return layer 1..N."""
        return self.layers[number - 1]

    def weight_shape(self, number: int) -> tuple[int, int]:
        """Return (units, inputs) of layer 1..N."""
        return self.sizes[number], self.sizes[number - 1]

    @property
    def parameter_count(self) -> int:
        """Weights and biases of all layers."""
        weights = sum(units * inputs for inputs, units in zip(self.sizes, self.sizes[1:], strict=False))
        return weights + sum(layer.units for layer in self.layers if layer.bias)


def same_but_for_names(one: Network, other: Network) -> bool:
    """Tell whether two networks compute the same: whatever they call their parts."""
    if one is other:
        return True
    if one.sizes != other.sizes:
        return False
    return all(
        mine is theirs or replace(mine, name="", unit_names=()) == replace(theirs, name="", unit_names=())
        for mine, theirs in zip(one.layers, other.layers, strict=True)
    )


def _check_units(units: int, place: str) -> None:
    if not 1 <= units <= MAX_PARAMETERS:
        raise InvalidInput(
            "expected a whole number from 1 to {most:,}, got {units}",
            place=place, units=units, most=MAX_PARAMETERS,
        )  # fmt: skip


def _check_names(names: Sequence[str], count: int, place: str) -> None:
    if names and len(names) != count:
        raise InvalidInput("expected {count} names, got {got}", place=place, count=count, got=len(names))


def _check_mask(mask: Mask | None, shape: tuple[int, int], place: str) -> None:
    if mask is not None and mask.shape != shape:
        raise InvalidInput(
            "expected {rows} x {columns} (units x inputs), got {got_rows} x {got_columns}",
            place=place, rows=shape[0], columns=shape[1], got_rows=mask.shape[0], got_columns=mask.shape[1],
        )  # fmt: skip
