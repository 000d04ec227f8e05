"""How a network is trained: loss, optimiser and their numbers. Frozen and validated."""

from __future__ import annotations

from dataclasses import field, replace
from functools import lru_cache
from math import isfinite
from typing import Literal

from mlpstudio.core.losses import LOSSES, Loss
from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.core.network import Network
from mlpstudio.core.optimizers import GradientDescent, Optimizer
from mlpstudio.core.records import record
from mlpstudio.core.schedules import Constant, Schedule

Reduction = Literal["mean", "sum"]
Precision = Literal["float64", "float32"]


LARGEST_SINGLE = (2 - 2**-23) * 2.0**127
"""The largest number of float32."""

_LARGEST_RATE, _LARGEST_SETTING = 1e200, 1e100  # their products, and either by the root of 1 - beta2, exist
_ZERO_SINGLE = 2.0**-150  # up to here, float32 rounds to 0


def too_large_for_single(value: float, place: str) -> InvalidInput:
    """Return the complaint about a number that float32 has not."""
    return InvalidInput(
        "{value:g} is too large for float32, whose numbers end at about 3.4e38", place=place, value=value
    )


@record
class Training:
    """The training settings.

    Attributes
    ----------
    loss
        A key of :data:`mlpstudio.core.losses.LOSSES`.
    optimizer
        The optimiser with its numbers.
    learning_rate
        The factor of the update, above 0; with a schedule that of the first epoch.
    batch_size
        Samples per update; None takes all.
    shuffle
        Whether every epoch has its own order of samples, drawn from ``seed``.
    reduction
        "sum" makes the mean over samples a sum, and nothing else.
    l1, l2
        Penalties l1 |W| and (l2 / 2) |W|^2, on weights only.
    seed
        Of initialisers without their own seed, of shuffling, and of what dropout drops.
    precision
        Of all arithmetic in training.
    schedule
        How the learning rate changes from epoch to epoch.
    dropout
        The share of activations of hidden layers that an iteration drops, from 0 up to below 1; in evaluation
        nothing is dropped.
    """

    loss: str = "half_squared_error"
    optimizer: Optimizer = field(default_factory=GradientDescent)
    learning_rate: float = 0.01
    batch_size: int | None = None
    shuffle: bool = False
    reduction: Reduction = "mean"
    l1: float = 0.0
    l2: float = 0.0
    seed: int = 0
    precision: Precision = "float64"
    schedule: Schedule = field(default_factory=Constant)
    dropout: float = 0.0

    def __post_init__(self) -> None:
        if self.loss not in LOSSES:
            raise InvalidInput(
                'there is no loss "{name}"; {hint}',
                place=".loss", name=self.loss, hint=nearest(self.loss, LOSSES),
            )  # fmt: skip
        if not (isfinite(self.learning_rate) and self.learning_rate > 0):
            raise InvalidInput(
                "expected a number above 0, got {value:g}", place=".learning_rate", value=self.learning_rate
            )
        if self.batch_size is not None and self.batch_size < 1:
            raise InvalidInput(
                "expected at least 1 sample, got {value}", place=".batch_size", value=self.batch_size
            )
        for key in ("l1", "l2"):
            value = getattr(self, key)
            if not (isfinite(value) and value >= 0):
                raise InvalidInput("expected 0 or more, got {value:g}", place=f".{key}", value=value)
        if not 0 <= self.dropout < 1:
            raise InvalidInput(
                "expected a share from 0 to below 1, got {value:g}", place=".dropout", value=self.dropout
            )
        if not 0 <= self.seed < 2**63:
            raise InvalidInput(
                "expected a seed from 0 to 9223372036854775807, got {seed}", place=".seed", seed=self.seed
            )
        for key, allowed in (("reduction", ("mean", "sum")), ("precision", ("float64", "float32"))):
            if getattr(self, key) not in allowed:
                raise InvalidInput(
                    'expected "{first}" or "{second}", got "{value}"',
                    place=f".{key}", first=allowed[0], second=allowed[1], value=getattr(self, key),
                )  # fmt: skip
        self._check_sizes()

    def _check_sizes(self) -> None:
        """Refuse settings of which one product is infinite, or an eps that the precision takes for 0."""
        settings = {key: getattr(self, key) for key in ("learning_rate", "l1", "l2")}
        settings |= {f"optimizer.{key}": value for key, value in self.optimizer.numbers().items()}
        single = self.precision == "float32"
        for key, value in settings.items():
            most = _LARGEST_RATE if key == "learning_rate" else _LARGEST_SETTING
            if single and value > LARGEST_SINGLE:
                raise too_large_for_single(value, f".{key}")
            if value > most:
                raise InvalidInput(
                    "expected a number up to {most:g}, got {value:g}",
                    place=f".{key}", most=most, value=value,
                )  # fmt: skip
            if single and key == "optimizer.eps" and value <= _ZERO_SINGLE:
                raise InvalidInput(
                    "{value:g} is too small for float32, which has no numbers below about 1.4e-45",
                    place=f".{key}", value=value,
                )  # fmt: skip
        if single and self.learning_rate * settings.get("optimizer.weight_decay", 0.0) > LARGEST_SINGLE:
            raise InvalidInput(
                "times the learning rate, this is too large for float32", place=".optimizer.weight_decay"
            )

    def in_epoch(self, epoch: int) -> Training:
        """Return the settings in force in an epoch: with its learning rate, and without a schedule."""
        return self if self.schedule.is_constant else _in_force(self, epoch)

    @property
    def loss_function(self) -> Loss:
        """The loss."""
        return LOSSES[self.loss]

    @property
    def has_penalty(self) -> bool:
        """Whether L1 or L2 acts."""
        return self.l1 > 0 or self.l2 > 0


@lru_cache(maxsize=64)
def _in_force(training: Training, epoch: int) -> Training:
    """Return one object for each epoch: what is laid out for it is not laid out again."""
    rate = training.schedule.rate(training.learning_rate, epoch)
    return replace(training, learning_rate=min(rate, _LARGEST_RATE), schedule=Constant())


def check_pair(network: Network, training: Training) -> None:
    """Check that the loss fits the activation of the output.

    Raises
    ------
    InvalidInput
        For cross-entropy without softmax and binary cross-entropy without sigmoid.
    """
    needs = training.loss_function.needs
    found = network.layers[-1].activation
    if needs is not None and found != needs:
        raise InvalidInput(
            'the loss "{loss}" needs the activation "{needs}" in the output layer, which has "{found}"',
            place=".loss", loss=training.loss, needs=needs, found=found,
        )  # fmt: skip


def is_fused(network: Network, training: Training) -> bool:
    """Tell whether loss and output activation are computed together from the pre-activation."""
    return training.loss_function.needs == network.layers[-1].activation


def dropped_layers(network: Network, training: Training) -> range:
    """Return the layers whose activations dropout acts on: the hidden ones, or none."""
    return range(1, network.depth if training.dropout > 0 else 1)
