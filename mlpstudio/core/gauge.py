"""How good a network is on a whole part of the data, and how steep the loss is there: at any parameters.

The loss of an iteration is that of its batch. What is measured here is the loss of all samples of the
training or of the test part at one and the same parameters, so that the two can be compared. It is computed
in blocks of samples: who may not wait takes them one at a time.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np

from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.interpreter import run, symbols_of
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array, Parameters, frozen
from mlpstudio.core.program import Phase, Program, forward_program, program
from mlpstudio.core.schedules import Constant
from mlpstudio.core.trace import Matrix, fixed_symbols
from mlpstudio.core.training import Training

BLOCK = 0.004
"""Seconds that a block of samples takes, about."""
_PER_PRODUCT, _PER_UNIT, _BACKWARD = 0.05e-9, 10e-9, 3.0  # seconds, as in sampling; and how much longer
_LEAST = 16


@dataclass(frozen=True, eq=False)
class Part:
    """The training or the test part of the data, as the network sees it.

    Attributes
    ----------
    inputs, targets
        samples x inputs, scaled; samples x outputs.
    """

    inputs: Array
    targets: Array

    @property
    def samples(self) -> int:
        """The number of rows."""
        return len(self.inputs)


class Gauge:
    """Measures a network at any parameters.

    Parameters
    ----------
    network, training, data
        What is trained, how, and on which samples (at least one in the training part).
    """

    def __init__(self, network: Network, training: Training, data: Dataset) -> None:
        self.network = network
        self.training = replace(
            training, l1=0.0, l2=0.0, reduction="sum", batch_size=None, schedule=Constant(), dropout=0.0
        )
        self._settings, self._data = training, data
        self.dtype = np.dtype(training.precision)

    @cached_property
    def training_part(self) -> Part:
        """The training part."""
        return Part(*self._data.training_part())

    @cached_property
    def test_part(self) -> Part:
        """The test part, which may be empty."""
        rows = self._data.parts()[1]
        return Part(frozen(self._data.scale(self._data.inputs[rows])), frozen(self._data.targets[rows]))

    @property
    def parts(self) -> tuple[Part, Part]:
        """The training part, and the test part."""
        return self.training_part, self.test_part

    @cached_property
    def fixed(self) -> dict[str, Matrix]:
        """The masks of the network."""
        return fixed_symbols(self.network, self.dtype)

    @cached_property
    def share(self) -> float:
        """By what a sum over outputs is multiplied to become the loss of one sample.

        With the reduction "sum" it is as many times larger as a full batch has samples: else nobody could
        compare the loss of a part with that of a batch.
        """
        single = self._settings.loss_function.divisor(self.network.outputs, 1, "sum")
        if self._settings.reduction == "mean":
            return 1.0 / single
        return Batches.of(self._settings, self.training_part.samples).size / single

    def symbols(self, parameters: Parameters) -> dict[str, Matrix]:
        """Return parameters by their ids, in the precision of the training."""
        return symbols_of(parameters, self.dtype)

    def begin(
        self, values: Mapping[str, Matrix], *, test: bool = False, gradient: bool = False
    ) -> Measurement:
        """Begin to measure.

        Parameters
        ----------
        values
            The parameters by their ids (``W1``, ``b1`` as a column, ...); other ids are ignored.
        test
            On the test part, and not on the training part.
        gradient
            The gradient too.
        """
        part = self.test_part if test else self.training_part
        kinds = ((kind, number) for number in range(1, self.network.depth + 1) for kind in "Wb")
        own = {f"{k}{n}": values[f"{k}{n}"] for k, n in kinds if k == "W" or self.network.layer(n).bias}
        return Measurement(self, part, own, gradient)

    def measure(
        self, values: Mapping[str, Matrix], *, test: bool = False, gradient: bool = False
    ) -> Measurement:
        """Measure at once; see :meth:`begin`."""
        begun = self.begin(values, test=test, gradient=gradient)
        while not begun.done:
            begun.go_on()
        return begun

    def block(self, gradient: bool) -> int:
        """Return how many samples are computed at a time."""
        units, count = sum(self.network.sizes[1:]), self.network.parameter_count
        seconds = (units * _PER_UNIT + count * _PER_PRODUCT) * (_BACKWARD if gradient else 1.0)
        return max(int(min(BLOCK / seconds, 4096)), _LEAST)

    def steps(self, samples: int, gradient: bool) -> Program:
        """Return the assignments that a block needs."""
        if not gradient:
            return self._forward
        whole = program(self.network, self.training, samples)
        return tuple(step for step in whole if step.phase is not Phase.UPDATE)

    @cached_property
    def _forward(self) -> Program:
        return forward_program(self.network)

    def penalty_slope(self, layer: int, weights: Matrix) -> Matrix | float:
        """Return what the penalties add to the gradient of a layer's weights."""
        l1, l2 = self._settings.l1, self._settings.l2
        return l2 * weights + l1 * np.sign(weights) if l1 or l2 else 0.0


@dataclass(eq=False)
class Measurement:
    """A measurement, as far as it has come.

    Attributes
    ----------
    gauge, part, values
        What is measured, on which samples, at which parameters.
    gradient
        Whether the gradient is measured too.
    predictions
        samples x outputs; rows that were not computed yet are not to be used.
    """

    gauge: Gauge
    part: Part
    values: Mapping[str, Matrix]
    gradient: bool
    predictions: Array = field(init=False)
    _next: int = 0
    _sum: float = 0.0
    _slopes: dict[str, Array] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.predictions = np.empty((self.part.samples, self.gauge.network.outputs))

    @property
    def done(self) -> bool:
        """Whether all samples have been computed."""
        return self._next >= self.part.samples

    @property
    def loss(self) -> float | None:
        """The loss of the part, without penalty; None without samples, and while it is not done."""
        if not self.done or not self.part.samples:
            return None
        return self._sum / self.part.samples * self.gauge.share

    def go_on(self) -> None:
        """Compute the next block."""
        gauge, first = self.gauge, self._next
        rows = slice(first, first + gauge.block(self.gradient))
        x, y = (
            np.ascontiguousarray(values[rows].T, dtype=gauge.dtype)
            for values in (self.part.inputs, self.part.targets)
        )
        self._next = first + x.shape[1]
        if not x.shape[1]:
            return
        steps = gauge.steps(x.shape[1], self.gradient)
        found = run(steps, {"x": x, "y": y, **self.values, **gauge.fixed})
        known = dict(zip((step.target for step in steps), found, strict=True))
        loss, depth = gauge.training.loss_function, gauge.network.depth
        self.predictions[rows] = known["y_hat"].T
        with np.errstate(all="ignore"):
            elements = loss.elements(known["y_hat"], y, known[f"u{depth}"])
            self._sum += float(elements.sum(dtype=np.float64))
        for symbol, value in known.items():
            if symbol.startswith(("dL_dW", "dL_db")):
                self._slopes[symbol] = self._slopes.get(symbol, 0.0) + value.astype(np.float64)

    def gradients(self) -> dict[str, Array]:
        """Return the gradient of the loss of all samples with its penalty, by parameter: ``W1``, ``b1``, ...

        Frozen parameters, which no update moves, have a gradient of 0.
        """
        gauge = self.gauge
        single = gauge.training.loss_function.divisor(gauge.network.outputs, 1, "sum")
        factor = gauge.share * single / max(self.part.samples, 1)
        made = {}
        for symbol, total in self._slopes.items():
            name = symbol.removeprefix("dL_d")
            slope = total * factor
            if name[0] == "W":
                slope = slope + gauge.penalty_slope(int(name[1:]), self.values[name])
            if f"mask{name[1:]}" in gauge.fixed and name[0] == "W":
                slope = slope * gauge.fixed[f"mask{name[1:]}"]
            made[name] = slope * gauge.fixed.get(f"free_{name}", 1.0)
        return made

    @property
    def gradient_norm(self) -> float:
        """The length of the whole gradient."""
        with np.errstate(all="ignore"):
            return float(np.sqrt(sum(float(np.square(slope).sum()) for slope in self.gradients().values())))
