"""Random projects for the property tests of files."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mlpstudio.core.computed import Computed
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.network import INITIALIZERS, Initializer, Network
from mlpstudio.core.parameters import Parameters, make_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project, RunState
from tests.core.networks import cases

FINITE = st.floats(allow_nan=False, allow_infinity=False)
SINGLE = st.floats(allow_nan=False, allow_infinity=False, width=32)
SCALABLE = st.floats(-1e100, 1e100)
TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**63), 2**64 - 1) | FINITE | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=6,
)


@st.composite
def parameters_of(draw: st.DrawFn, network: Network, training: Training) -> Parameters:
    """Any finite numbers of the precision, the smallest and the largest included."""
    elements = SINGLE if training.precision == "float32" else FINITE
    layers = []
    for number, layer in enumerate(network.layers, 1):
        weights = draw(arrays.arrays(np.float64, network.weight_shape(number), elements=elements))
        biases = draw(arrays.arrays(np.float64, layer.units, elements=elements)) if layer.bias else None
        layers.append((weights, biases))
    return make_parameters(network, layers)


def _number_of(key: str) -> st.SearchStrategy[float]:
    """Any number between which and the defaults of the others something can be drawn."""
    low, high = {"low": (-1e307, 0.0), "high": (0.0, 1e307), "std": (0.0, 1e300)}.get(key, (-1e307, 1e307))
    return st.floats(low, high)


@st.composite
def initializers(draw: st.DrawFn) -> Initializer:
    name = draw(st.sampled_from(sorted(INITIALIZERS)))
    chosen = {key: draw(_number_of(key)) for key in INITIALIZERS[name] if draw(st.booleans())}
    numbers = tuple(chosen.items())
    return Initializer(name, draw(st.none() | st.integers(0, 2**63 - 1)), numbers)


@st.composite
def networks_with_names(draw: st.DrawFn, network: Network) -> Network:
    layers = []
    for layer in network.layers:
        names = st.lists(TEXTS, min_size=layer.units, max_size=layer.units).map(tuple)
        layers.append(
            replace(
                layer,
                name=draw(TEXTS),
                unit_names=draw(st.just(()) | names),
                initializer=draw(initializers()),
            )
        )
    names = st.lists(TEXTS, min_size=network.inputs, max_size=network.inputs).map(tuple)
    return Network(network.inputs, tuple(layers), draw(st.just(()) | names))


@st.composite
def datasets(draw: st.DrawFn, given: Dataset, training: Training) -> Dataset:
    scaling = draw(st.sampled_from(["none", "standard", "min_max"]))
    elements = SINGLE if training.precision == "float32" else FINITE
    if draw(st.booleans()):
        return replace(given, inputs=given.inputs[:0], targets=given.targets[:0])
    outputs = given.targets.shape[1]
    width = given.inputs.shape[1] + outputs
    columns = st.lists(TEXTS, min_size=width, max_size=width).map(tuple)
    return Dataset(
        draw(
            arrays.arrays(
                np.float64, given.inputs.shape, elements=elements if scaling == "none" else SCALABLE
            )
        ),
        given.targets,
        Split(draw(st.floats(0, 0.9)), draw(st.integers(0, 2**63 - 1)), draw(st.booleans())),
        scaling,
        draw(st.just(()) | columns),
        draw(_computed(given.inputs.shape[1])),
        draw(st.just(()) | st.lists(st.floats(1e-3, 1e6), min_size=outputs, max_size=outputs).map(tuple)),
    )


def _computed(inputs: int) -> st.SearchStrategy[tuple[Computed, ...]]:
    """Nothing, or an input that is computed from another and never too large."""
    some = st.builds(
        lambda places, name: (Computed(places[0], name, (places[1],)),),
        st.permutations(range(max(inputs, 2))),
        st.sampled_from(["abs", "sin", "cos"]),
    )
    return st.just(()) | some if inputs > 1 else st.just(())


@st.composite
def projects(draw: st.DrawFn) -> Project:
    """Return a project with everything that a file can hold."""
    case = draw(cases())
    network = draw(networks_with_names(case.network))
    run = None
    if draw(st.booleans()):
        run = RunState(draw(st.integers(0, 2**63 - 1)), draw(parameters_of(network, case.training)))
    return Project(
        network, draw(parameters_of(network, case.training)), draw(datasets(case.data, case.training)),
        case.training, draw(TEXTS), draw(TEXTS), run, *(draw(JSON) for _ in range(3)),
    )  # fmt: skip
