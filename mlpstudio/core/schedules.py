"""Learning-rate schedules: by what the learning rate is multiplied in an epoch, by torch.optim's definitions.

A schedule changes the rate between epochs, never within one. So an iteration has one learning rate, and its
formulas are those of a constant one.
"""

from __future__ import annotations

from collections.abc import Mapping
from math import cos, isfinite, pi
from types import MappingProxyType
from typing import ClassVar

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.records import record

_LEAST, _MOST = 1e-300, 1e300  # a rate never becomes 0 or infinite, however many epochs go by


@record
class Schedule:
    """A schedule with its numbers.

    Attributes
    ----------
    name, title
        The name in files, and on screen.
    formula
        The factor as LaTeX, in the epoch e and the numbers of the schedule.
    meaning
        What it does, in a sentence.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    formula: ClassVar[str] = ""
    meaning: ClassVar[str] = ""

    def __post_init__(self) -> None:
        for key, value in self.numbers().items():
            whole = key in ("every", "epochs")
            low, wanted = (1, "a whole number from 1") if whole else (0, "a number above 0")
            possible = isfinite(value) and (value >= low if whole else value > low) and value <= _MOST
            if not possible or (whole and value != int(value)):
                raise InvalidInput(
                    "expected {wanted}, got {value:g}", place=f".{key}", wanted=wanted, value=value
                )

    def numbers(self) -> dict[str, float]:
        """Return the numbers of this schedule by name."""
        names: tuple[str, ...] = self.__match_args__
        return {name: getattr(self, name) for name in names}

    @property
    def is_constant(self) -> bool:
        """Whether the learning rate stays as it is."""
        return False

    def rate(self, start: float, epoch: int) -> float:
        """Return the learning rate of an epoch, from 0, above 0; ``start`` is that of epoch 0."""
        try:
            rate = start * self._factor(epoch)
        except OverflowError:
            rate = _MOST
        return min(max(rate, _LEAST), max(_MOST, start))

    def _factor(self, epoch: int) -> float:
        raise NotImplementedError


@record
class Constant(Schedule):
    """The same rate in every epoch."""

    name: ClassVar[str] = "constant"
    title: ClassVar[str] = "Constant"
    formula: ClassVar[str] = "1"
    meaning: ClassVar[str] = "The learning rate stays as it is."

    @property
    def is_constant(self) -> bool:
        """Whether the learning rate stays as it is: always."""
        return True

    def rate(self, start: float, epoch: int) -> float:
        """Return the learning rate, which is that of the start."""
        return start


@record
class StepDecay(Schedule):
    """factor ** (epoch // every): torch's StepLR."""

    every: float = 10
    factor: float = 0.5
    name: ClassVar[str] = "step"
    title: ClassVar[str] = "Steps"
    formula: ClassVar[str] = r"\text{factor}^{\lfloor e / \text{every} \rfloor}"
    meaning: ClassVar[str] = "Every so many epochs the learning rate is multiplied by the factor."

    def _factor(self, epoch: int) -> float:
        return float(self.factor ** (epoch // int(self.every)))


@record
class Exponential(Schedule):
    """factor ** epoch: torch's ExponentialLR."""

    factor: float = 0.95
    name: ClassVar[str] = "exponential"
    title: ClassVar[str] = "Exponential"
    formula: ClassVar[str] = r"\text{factor}^{e}"
    meaning: ClassVar[str] = "After every epoch the learning rate is multiplied by the factor."

    def _factor(self, epoch: int) -> float:
        return float(self.factor**epoch)


@record
class Cosine(Schedule):
    """Half a cosine from 1 to ``end`` in ``epochs`` epochs, and ``end`` from then on: CosineAnnealingLR."""

    epochs: float = 100
    end: float = 0.01
    name: ClassVar[str] = "cosine"
    title: ClassVar[str] = "Cosine"
    formula: ClassVar[str] = r"\text{end} + (1 - \text{end}) \frac{1 + \cos(\pi e / \text{epochs})}{2}"
    meaning: ClassVar[str] = "The learning rate falls along half a cosine to its last share, and stays there."

    def _factor(self, epoch: int) -> float:
        return self.end + (1.0 - self.end) * 0.5 * (1.0 + cos(pi * min(epoch / self.epochs, 1.0)))


@record
class InverseTime(Schedule):
    """1 / (1 + decay epoch)."""

    decay: float = 0.1
    name: ClassVar[str] = "inverse_time"
    title: ClassVar[str] = "1 / t"
    formula: ClassVar[str] = r"\frac{1}{1 + \text{decay} \, e}"
    meaning: ClassVar[str] = "The learning rate falls quickly at first and ever more slowly later."

    def _factor(self, epoch: int) -> float:
        return 1.0 / (1.0 + self.decay * epoch)


SCHEDULES: Mapping[str, type[Schedule]] = MappingProxyType(
    {kind.name: kind for kind in (Constant, StepDecay, Exponential, Cosine, InverseTime)}
)
"""Every schedule, by its name in files."""
