"""What is trained: the networks W1 to W6, the same for everybody."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Initializer, Layer, Network
from mlpstudio.core.optimizers import Adam, GradientDescent
from mlpstudio.core.parameters import Parameters, initial_parameters, make_parameters
from mlpstudio.core.training import Training


@dataclass(frozen=True)
class Workload:
    """A network, its training and its data.

    Attributes
    ----------
    name, text
        The name in the table, and what it is.
    """

    name: str
    text: str
    network: Network
    training: Training
    data: Dataset
    parameters: Parameters

    @property
    def batch(self) -> int:
        """Samples of a full batch."""
        return min(self.training.batch_size or self.data.samples, self.data.samples)

    @property
    def flops(self) -> float:
        """Floating-point operations of one update: three products a layer, two for the first."""
        weights = [self.network.weight_shape(n) for n in range(1, self.network.depth + 1)]
        products = sum((3 if n else 2) * rows * columns for n, (rows, columns) in enumerate(weights))
        return 2.0 * products * self.batch


def _regression(name: str, text: str, sizes: list[int], samples: int, batch: int | None) -> Workload:
    random = np.random.default_rng(0)
    inputs = random.uniform(-1, 1, (samples, sizes[0]))
    targets = np.sin(3 * inputs).sum(axis=1, keepdims=True) / sizes[0]
    layers = [*(Layer(n, "tanh") for n in sizes[1:-1]), Layer(sizes[-1])]
    network = Network(sizes[0], tuple(layers))
    training = Training(learning_rate=0.03, batch_size=batch, optimizer=GradientDescent())
    return Workload(name, text, network, training, Dataset(inputs, targets), initial_parameters(network, 1))


def _classification(
    name: str, text: str, sizes: list[int], samples: int, batch: int, precision: str
) -> Workload:
    random = np.random.default_rng(0)
    inputs = random.uniform(0, 1, (samples, sizes[0]))
    targets = np.eye(sizes[-1])[random.integers(0, sizes[-1], samples)]
    start = Initializer("he_uniform")
    hidden = [Layer(n, "relu", initializer=start) for n in sizes[1:-1]]
    network = Network(sizes[0], (*hidden, Layer(sizes[-1], "softmax")))
    training = Training("cross_entropy", Adam(), 0.001, batch, precision=precision)  # type: ignore[arg-type]
    return Workload(name, text, network, training, Dataset(inputs, targets), initial_parameters(network, 1))


def _worked_example() -> Workload:
    network = Network(2, (Layer(3, "relu"), Layer(1)))
    start = make_parameters(network, [([[1, 2], [-3, 4], [1, -1]], [1, 2, 0]), ([[1, 2, 3]], [1])])
    text = "2-3-1 ReLU, one sample, gradient descent"
    return Workload("W1", text, network, Training(), Dataset([[1, 2]], [[3]]), start)


def workloads() -> dict[str, Workload]:
    """Return all workloads by name."""
    third = _regression("W3", "2-8-8-8-8-8-8-1 tanh, 500 samples, batch 10", [2, *[8] * 6, 1], 500, 10)
    full = replace(third.training, batch_size=None)
    found = [
        _worked_example(),
        _regression("W2", "2-4-2-1 tanh, 200 samples, batch 10", [2, 4, 2, 1], 200, 10),
        third,
        replace(third, name="W3full", text="the same, full batch", training=full),
        _classification(
            "W4", "64-32-10 ReLU, softmax, 1,797 samples, batch 32, Adam",
            [64, 32, 10], 1797, 32, "float64",
        ),
        _classification(
            "W5", "784-128-64-10, 10,000 samples, batch 64, Adam, float32",
            [784, 128, 64, 10], 10_000, 64, "float32",
        ),
        _classification(
            "W6", "784-1024-1024-10, batch 256, Adam, float32", [784, 1024, 1024, 10], 2048, 256, "float32"
        ),
    ]  # fmt: skip
    return {workload.name: workload for workload in found}
