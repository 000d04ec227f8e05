"""Random networks, trainings and data for the property tests of the core."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from hypothesis import strategies as st

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.data import Dataset
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import Parameters, initial_parameters, make_parameters
from mlpstudio.core.schedules import SCHEDULES, Constant
from mlpstudio.core.training import Training

INNER = sorted(set(ACTIVATIONS) - {"softmax"})


@dataclass(frozen=True)
class Case:
    """A network with everything that training it needs."""

    network: Network
    training: Training
    data: Dataset
    parameters: Parameters


def worked_example(**training: object) -> Case:
    """Return the worked example of the documentation."""
    network = Network(2, (Layer(3, "relu"), Layer(1, "identity")))
    parameters = make_parameters(
        network, [([[1, 2], [-3, 4], [1, -1]], [1, 2, 0]), ([[1, 2, 3]], [1])]
    )  # fmt: skip
    return Case(network, Training(**training), Dataset([[1, 2]], [[3]]), parameters)  # type: ignore[arg-type]


def output_activations(loss: str, units: int) -> list[str]:
    """Return the output activations that a loss may have."""
    needs = LOSSES[loss].needs
    if needs is not None:
        return [needs]
    return sorted(ACTIVATIONS) if units > 1 else INNER


@st.composite
def masks(draw: st.DrawFn, shape: tuple[int, int]) -> np.ndarray | None:
    if not draw(st.booleans()):
        return None
    flat = draw(st.lists(st.booleans(), min_size=shape[0] * shape[1], max_size=shape[0] * shape[1]))
    return np.array(flat).reshape(shape)


@st.composite
def networks(draw: st.DrawFn, loss: str, *, plain: bool = False) -> Network:
    depth = draw(st.integers(1, 3))
    sizes = [draw(st.integers(1, 4)) for _ in range(depth + 1)]
    if LOSSES[loss].needs == "softmax":
        sizes[-1] = max(sizes[-1], 2)
    layers = []
    for number in range(1, depth + 1):
        last = number == depth
        activation = draw(st.sampled_from(output_activations(loss, sizes[-1]) if last else INNER))
        shape = (sizes[number], sizes[number - 1])
        options = {} if plain else {
            "bias": draw(st.booleans()),
            "mask": draw(masks(shape)),
            "frozen": draw(st.frozensets(st.sampled_from(["weights", "biases"]))),
            "frozen_mask": draw(masks(shape)),
        }  # fmt: skip
        layers.append(Layer(sizes[number], activation, **options))
    return Network(sizes[0], tuple(layers))


@st.composite
def trainings(draw: st.DrawFn, loss: str) -> Training:
    return Training(
        loss=loss,
        optimizer=OPTIMIZERS[draw(st.sampled_from(sorted(OPTIMIZERS)))](),
        learning_rate=draw(st.sampled_from([0.001, 0.01, 0.1])),
        batch_size=draw(st.sampled_from([None, 1, 2, 3])),
        shuffle=draw(st.booleans()),
        reduction=draw(st.sampled_from(["mean", "sum"])),
        l1=draw(st.sampled_from([0.0, 0.01])),
        l2=draw(st.sampled_from([0.0, 0.1])),
        seed=draw(st.integers(0, 99)),
        dropout=draw(st.sampled_from([0.0, 0.0, 0.3, 0.5])),
        schedule=draw(st.just(Constant()) | st.sampled_from([kind() for kind in SCHEDULES.values()])),
    )


def targets_for(loss: str, samples: int, outputs: int, random: np.random.Generator) -> np.ndarray:
    """Return random targets that a loss accepts (samples x outputs)."""
    if loss == "cross_entropy":
        return np.eye(outputs)[random.integers(0, outputs, samples)]
    if loss == "binary_cross_entropy":
        return random.integers(0, 2, (samples, outputs)).astype(float)
    return random.normal(size=(samples, outputs))


@st.composite
def cases(draw: st.DrawFn, *, loss: str | None = None) -> Case:
    chosen = draw(st.sampled_from(sorted(LOSSES))) if loss is None else loss
    network = draw(networks(chosen))
    training = draw(trainings(chosen))
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    samples = draw(st.integers(1, 5))
    data = Dataset(
        random.normal(size=(samples, network.inputs)),
        targets_for(chosen, samples, network.outputs, random),
    )
    start = initial_parameters(network, draw(st.integers(0, 99)))
    moved = [
        (p.weights, None if p.biases is None else random.normal(size=len(p.biases))) for p in start
    ]  # fmt: skip
    return Case(network, training, data, make_parameters(network, moved))
