"""Everybody who trains: from a workload to a function that computes some updates."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from mlpstudio.core.engine import Engine
from tests.bench.workloads import Workload

Work = Callable[[int], object]
"""Computes that many updates."""


def ours(workload: Workload) -> Work:
    """Train with the engine."""
    engine = Engine(workload.network, workload.training, workload.data, workload.parameters)
    start = engine.state()

    def work(iterations: int) -> None:
        engine.restore(start)
        assert len(engine.run(iterations)) == iterations

    return work


class Beginner:
    """Trains with what a beginner writes: lists of matrices, sample after sample, gradients summed up."""

    def __init__(self, workload: Workload) -> None:
        self.weights = [p.weights.copy() for p in workload.parameters]
        self.biases = [p.biases.copy() for p in workload.parameters if p.biases is not None]
        self.tanh = workload.network.layers[0].activation == "tanh"
        self.rate, self.batch = workload.training.learning_rate, workload.batch
        self.inputs, self.targets = workload.data.inputs, workload.data.targets

    def activate(self, u: np.ndarray) -> np.ndarray:
        return np.tanh(u) if self.tanh else np.maximum(0, u)

    def derive(self, u: np.ndarray) -> np.ndarray:
        return 1 - np.tanh(u) ** 2 if self.tanh else (u > 0).astype(float)

    def gradients(self, x: np.ndarray, y: np.ndarray) -> tuple[list[np.ndarray], list[np.ndarray], float]:
        pre, activations = [], [x]
        for w, b in zip(self.weights, self.biases, strict=True):
            pre.append(np.dot(w, activations[-1]) + b)
            activations.append(self.activate(pre[-1]) if len(pre) < len(self.weights) else pre[-1])
        delta = activations[-1] - y
        loss = float(np.sum(delta**2) / 2)
        dw: list[np.ndarray] = []
        db: list[np.ndarray] = []
        for layer in reversed(range(len(self.weights))):
            dw.insert(0, np.outer(delta, activations[layer]))
            db.insert(0, delta)
            if layer > 0:
                delta = np.dot(self.weights[layer].T, delta) * self.derive(pre[layer - 1])
        return dw, db, loss

    def update(self, rows: range) -> None:
        sums_w = [np.zeros(w.shape) for w in self.weights]
        sums_b = [np.zeros(b.shape) for b in self.biases]
        for row in rows:
            dw, db, _loss = self.gradients(self.inputs[row], self.targets[row])
            for layer in range(len(self.weights)):
                sums_w[layer] += dw[layer]
                sums_b[layer] += db[layer]
        for layer in range(len(self.weights)):
            self.weights[layer] -= self.rate * sums_w[layer] / len(rows)
            self.biases[layer] -= self.rate * sums_b[layer] / len(rows)

    def __call__(self, iterations: int) -> None:
        position = 0
        for _ in range(iterations):
            rows = range(position, min(position + self.batch, len(self.inputs)))
            self.update(rows)
            position = rows.stop % len(self.inputs)


def scikit_learn(workload: Workload, precision: str) -> Work | None:
    """Train with ``fit`` of MLPRegressor or MLPClassifier; None where it is not installed.

    It computes in the precision of the data that it is given; float64 is what people give it.
    """
    try:
        from sklearn.neural_network import MLPClassifier, MLPRegressor
    except ImportError:
        return None
    adam = workload.training.optimizer.name == "adam"
    inputs, targets = workload.data.inputs, workload.data.targets
    kind: Any = MLPClassifier if adam else MLPRegressor
    inputs = inputs.astype(precision)
    targets = targets.argmax(axis=1) if adam else targets.ravel()
    sizes = workload.network.sizes[1:-1]
    per_epoch = -(-len(inputs) // workload.batch)

    def work(iterations: int) -> None:
        model = kind(
            hidden_layer_sizes=sizes, activation=workload.network.layers[0].activation,
            solver="adam" if adam else "sgd", alpha=0.0,
            batch_size=workload.batch, learning_rate_init=workload.training.learning_rate, momentum=0.0,
            nesterovs_momentum=False, max_iter=max(1, iterations // per_epoch), shuffle=False, tol=0.0,
            n_iter_no_change=10**9, random_state=0,
        )  # fmt: skip
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model.fit(inputs, targets)

    return work


def torch(workload: Workload) -> Work | None:
    """Train with torch, float32, fused optimiser, one thread; None where it is not installed."""
    try:
        import torch as t
    except ImportError:
        return None
    t.set_num_threads(1)
    modules: list[Any] = []
    for number, layer in enumerate(workload.network.layers, 1):
        rows, columns = workload.network.weight_shape(number)
        modules.append(t.nn.Linear(columns, rows))
        if layer.activation in ("tanh", "relu"):
            modules.append(t.nn.Tanh() if layer.activation == "tanh" else t.nn.ReLU())
    model = t.nn.Sequential(*modules)
    inputs = t.tensor(workload.data.inputs, dtype=t.float32)
    adam = workload.training.optimizer.name == "adam"
    targets = t.tensor(workload.data.targets, dtype=t.float32)
    if adam:
        targets = targets.argmax(dim=1)
    loss_of = t.nn.CrossEntropyLoss() if adam else t.nn.MSELoss()
    kind: Any = t.optim.Adam if adam else t.optim.SGD
    optimizer = kind(model.parameters(), lr=workload.training.learning_rate, fused=True)
    batches = list(zip(inputs.split(workload.batch), targets.split(workload.batch), strict=True))

    def work(iterations: int) -> None:
        for index in range(iterations):
            x, y = batches[index % len(batches)]
            optimizer.zero_grad()
            loss = loss_of(model(x), y)
            loss.backward()
            optimizer.step()

    return work


def gemm(size: int = 1024) -> Work:
    """Multiply float32 matrices: the machine's peak."""
    random = np.random.default_rng(0)
    a, b = random.random((2, size, size), dtype=np.float32)
    out = np.empty_like(a)

    def work(times: int) -> None:
        for _ in range(times):
            a.dot(b, out)

    return work
