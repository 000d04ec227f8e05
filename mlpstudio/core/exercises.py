"""Exercises without end: small networks whose whole iteration is in integers and halves."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Dataset
from mlpstudio.core.interpreter import Interpreter, predict
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import Parameters, make_parameters
from mlpstudio.core.records import record
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training

LARGEST = 99
"""No number of an exercise is larger."""

_ATTEMPTS_LIKE = 120
_ATTEMPTS = 60  # then a reserve is taken: drawing always ends


@record
class Exercise:
    """What is to be computed by hand, all from one seed."""

    seed: int
    network: Network
    training: Training
    data: Dataset
    parameters: Parameters

    def trace(self) -> Trace:
        """Compute the first iteration."""
        return Interpreter(self.network, self.training, self.data, self.parameters).record()


def exercise(seed: int) -> Exercise:
    """Return the exercise of a seed, 0 or more: the same one every time.

    All numbers of its iteration, up to the new parameters, are integers or halves of at most :data:`LARGEST`;
    the prediction is not right yet, and every sample reaches the output.
    """
    for attempt in range(_ATTEMPTS):
        drawn = _drawn(seed, np.random.default_rng([seed, attempt]))
        if is_readable(trace := drawn.trace()) and _is_worth_it(trace):
            return drawn
    return _plain(seed)


def exercise_like(seed: int, network: Network, samples: int) -> Exercise | None:
    """Return an exercise with the layers of a network, for a seed, 0 or more: the same one every time.

    Hidden layers that bend keep ReLU or become it, as no other activation leaves whole numbers whole; the
    outputs are identities. Numbers are smaller the more layers there are, since each layer multiplies them.

    Parameters
    ----------
    seed
        The variant.
    network
        How many neurons each layer has, and whether it has biases.
    samples
        Columns of the batch, 1 or more.

    Returns
    -------
    Exercise or None
        None where no readable numbers were found for these layers.
    """
    layers = tuple(
        Layer(layer.units, _plain_activation(layer.activation, last=number == network.depth), layer.bias)
        for number, layer in enumerate(network.layers, 1)
    )
    plain = Network(network.inputs, layers)
    largest = 3 if network.depth <= 2 else 2
    for attempt in range(_ATTEMPTS_LIKE):
        if attempt == _ATTEMPTS_LIKE // 2:
            largest -= 1
        random = np.random.default_rng([seed, attempt, network.depth, samples])
        drawn = _drawn_like(seed, random, plain, samples, largest)
        if is_readable(trace := drawn.trace()) and _reaches_the_end(trace):
            return drawn
    return None


def _plain_activation(name: str, *, last: bool) -> str:
    return "identity" if last or name == "identity" else "relu"


def is_readable(trace: Trace) -> bool:
    """Tell whether all numbers of an iteration are integers or halves of readable size."""
    return all(
        bool(np.all(np.abs(value) <= LARGEST) and np.all(value * 2 == np.round(value * 2)))
        for value in (*trace.given.values(), *trace.values)
    )


def _is_worth_it(trace: Trace) -> bool:
    """Whether there is an error, and a hidden neuron that passes it on for every sample."""
    return bool(trace.value("dL_dy_hat").all()) and bool(trace.value("z1").any(axis=0).all())


def _reaches_the_end(trace: Trace) -> bool:
    """Whether there is an error everywhere, and in each hidden layer a neuron that passes something on."""
    hidden = [trace.value(f"z{number}") for number in range(1, trace.network.depth)]
    signals = [trace.value(f"dL_du{number}") for number in range(1, trace.network.depth + 1)]
    return (
        bool(trace.value("dL_dy_hat").all())
        and all(bool(value.any(axis=0).all()) for value in hidden)
        and all(bool(value.any()) for value in signals)
    )


def _drawn_like(
    seed: int, random: np.random.Generator, network: Network, samples: int, largest: int
) -> Exercise:
    parameters = make_parameters(
        network,
        [
            (
                _whole(random, largest if number == 1 else min(largest, 2), *network.weight_shape(number)),
                _whole(random, min(largest, 2), layer.units) if layer.bias else None,
            )
            for number, layer in enumerate(network.layers, 1)
        ],
    )
    rows = _whole(random, largest, samples, network.inputs)
    # A mean divides by the samples: errors that are multiples of them leave whole numbers.
    off = random.integers(1, 3, (samples, network.outputs)) * random.choice(
        [-1, 1], (samples, network.outputs)
    )
    training = Training(learning_rate=float(random.choice([0.5, 1.0])))
    targets = predict(network, parameters, rows) - off * samples
    return Exercise(seed, network, training, Dataset(rows, targets), parameters)


def _drawn(seed: int, random: np.random.Generator) -> Exercise:
    inputs, hidden = int(random.integers(2, 4)), int(random.integers(2, 4))
    outputs, samples = int(random.integers(1, 3)), int(random.integers(1, 3))
    network = Network(inputs, (Layer(hidden, "relu"), Layer(outputs, "identity")))
    parameters = make_parameters(
        network,
        [
            (_whole(random, 3, hidden, inputs), _whole(random, 2, hidden)),
            (_whole(random, 2, outputs, hidden), _whole(random, 2, outputs)),
        ],
    )
    rows = _whole(random, 3, samples, inputs)
    # With targets that are a few off what is predicted, the way back stays as readable as the way there.
    off = _whole(random, 2, samples, outputs) * (2 if samples > 1 else 1)
    reduction: Literal["mean", "sum"] = "mean" if random.random() < 0.75 else "sum"
    training = Training(learning_rate=float(random.choice([0.5, 1.0])), reduction=reduction)
    targets = predict(network, parameters, rows) - off
    return Exercise(seed, network, training, Dataset(rows, targets), parameters)


def _whole(random: np.random.Generator, largest: int, *shape: int) -> NDArray[np.float64]:
    """Return integers from ``-largest`` to ``largest``; few of them are 0, which leaves little to compute."""
    numbers = random.integers(1, largest + 1, shape) * random.choice([-1, 1, 1], shape)
    return np.where(random.random(shape) < 0.1, 0, numbers).astype(np.float64)


def _plain(seed: int) -> Exercise:
    """Return an exercise that is known to be readable, where a seed gave none."""
    network = Network(2, (Layer(2, "relu"), Layer(1, "identity")))
    first = 1.0 + seed % 4
    parameters = make_parameters(network, [([[1, 2], [-1, -2]], [1, 0]), ([[2, 1]], [0])])
    rows = np.array([[first, 1.0]])
    targets = predict(network, parameters, rows) - 1
    return Exercise(seed, network, Training(learning_rate=0.5), Dataset(rows, targets), parameters)
