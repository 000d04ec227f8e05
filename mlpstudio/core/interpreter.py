"""The interpreter: evaluates any program, one assignment at a time.

It is the engine's independent judge in tests and in the check, and it runs programs that are not the
true one. It allocates as it goes and makes no attempt to be fast.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.dropout import Masks
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters, without_cuts
from mlpstudio.core.program import Program, forward_program, program
from mlpstudio.core.trace import Trace, fixed_symbols
from mlpstudio.core.training import Training

Matrix: TypeAlias = NDArray[np.floating]


def run(steps: Program, given: Mapping[str, Matrix]) -> tuple[Matrix, ...]:
    """Evaluate assignments in order and return their values, read-only.

    Overflow is left to the caller to notice: the values then hold inf or nan.
    """
    known = dict(given)
    results = []
    with np.errstate(all="ignore"):
        for step in steps:
            value = np.asarray(step.expression.evaluate(known))
            if value.flags.writeable:
                value.flags.writeable = False
            known[step.target] = value
            results.append(value)
    return tuple(results)


def symbols_of(parameters: Parameters, dtype: np.dtype[np.floating]) -> dict[str, Matrix]:
    """Return parameters by their ids; biases are columns."""
    found: dict[str, Matrix] = {}
    for number, layer in enumerate(parameters, 1):
        found[f"W{number}"] = layer.weights.astype(dtype)
        if layer.biases is not None:
            found[f"b{number}"] = layer.biases.astype(dtype)[:, None]
    return found


class Interpreter:
    """A stepper that evaluates the assignments themselves.

    Parameters
    ----------
    network, training, data
        What is trained, how, and on which samples (at least one in the training part).
    parameters
        Where it starts.
    """

    def __init__(self, network: Network, training: Training, data: Dataset, parameters: Parameters) -> None:
        self._network, self._training = network, training
        self._dtype = np.dtype(training.precision)
        inputs, targets = data.training_part()
        self._data_rows = data.parts()[0]
        self._inputs, self._targets = inputs.astype(self._dtype), targets.astype(self._dtype)
        self._batches = Batches.of(training, len(inputs))
        self._state = symbols_of(without_cuts(network, parameters), self._dtype)
        for symbol, value in list(self._state.items()):
            for prefix in training.optimizer.carried:
                self._state[f"{prefix}_{symbol}"] = np.zeros_like(value)
        self._fixed = fixed_symbols(network, self._dtype)
        self._masks = Masks(network, training, self._batches.size)
        self.iteration = 0

    def record(self) -> Trace:
        """Compute the next iteration, record it, and move on."""
        rows = self._batches.rows(self.iteration)
        given = {
            "x": self._inputs[rows].T, "y": self._targets[rows].T, **self._state, **self._fixed,
            **self._masks.symbols(self.iteration, len(rows)),
        }  # fmt: skip
        training = self._training.in_epoch(self._batches.epoch(self.iteration))
        steps = self._program(training, len(rows))
        if any("t" in step.expression.symbols() for step in steps):
            given["t"] = np.array([[self.iteration + 1]], self._dtype)
        values = run(steps, given)
        self._state |= {s.target: v for s, v in zip(steps, values, strict=True) if s.target in self._state}
        trace = Trace(
            self.iteration, self._batches.epoch(self.iteration), self._network, training, rows,
            given, steps, values, self._data_rows[rows],
        )  # fmt: skip
        self.iteration += 1
        return trace

    def _program(self, training: Training, samples: int) -> Program:
        return program(self._network, training, samples)


def predict(network: Network, parameters: Parameters, inputs: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the predictions (samples x outputs) for rows of inputs that are scaled already."""
    symbols = symbols_of(without_cuts(network, parameters), np.dtype(np.float64))
    given = {"x": np.asarray(inputs, dtype=np.float64).T, **symbols}
    return np.ascontiguousarray(run(forward_program(network), given)[-1].T, dtype=np.float64)
