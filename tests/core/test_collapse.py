"""Networks of identities as the one layer they amount to, and networks as one nested formula."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.collapse import collapse
from mlpstudio.core.interpreter import predict
from mlpstudio.core.nested import DEEPEST, LINES, general, in_numbers, rule
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.parameters import Parameters, initial_parameters, make_parameters
from tests.core.networks import worked_example


@st.composite
def chains(draw: st.DrawFn, activations: tuple[str, ...], largest: int = 4) -> tuple[Network, Parameters]:
    """Return a network and whole numbers as its parameters."""
    sizes = draw(st.lists(st.integers(1, largest), min_size=2, max_size=4))
    layers = tuple(
        Layer(units, draw(st.sampled_from(activations)), bias=draw(st.booleans())) for units in sizes[1:]
    )
    network = Network(sizes[0], layers)
    random = np.random.default_rng(draw(st.integers(0, 2**32 - 1)))
    numbers = [
        (random.integers(-3, 4, network.weight_shape(n)), random.integers(-3, 4, layer.units))
        for n, layer in enumerate(layers, 1)
    ]
    return network, make_parameters(
        network, [(w, b if layer.bias else None) for (w, b), layer in zip(numbers, layers, strict=True)]
    )


@settings(max_examples=50)
@given(chains(("identity",)))
def test_identities_amount_to_one_layer(case: tuple[Network, Parameters]) -> None:
    network, parameters = case
    rows = np.random.default_rng(0).normal(size=(5, network.inputs))
    found = collapse(network, parameters, rows)
    assert found.collapses
    single = found.whole
    assert single.weights.shape == (network.outputs, network.inputs)
    said = rows @ single.weights.T + single.biases[:, 0]
    np.testing.assert_allclose(said, predict(network, parameters, rows), rtol=1e-12, atol=1e-9)
    assert found.apart <= 1e-9
    assert [layer.upto for layer in found.layers] == list(range(1, network.depth + 1))


@settings(max_examples=25)
@given(chains(("identity", "tanh", "relu")))
def test_every_hidden_bend_is_named(case: tuple[Network, Parameters]) -> None:
    network, parameters = case
    found = collapse(network, parameters, np.zeros((0, network.inputs)))
    assert found.bends == tuple(
        n for n, layer in enumerate(network.layers[:-1], 1) if layer.activation != "identity"
    )
    assert found.output == network.layers[-1].activation
    assert found.apart == 0


def test_one_relu_breaks_it_visibly() -> None:
    case = worked_example()
    found = collapse(case.network, case.parameters, [[1.0, 2.0], [0.0, 0.0]])
    assert not found.collapses
    assert found.bends == (1,)
    np.testing.assert_array_equal(found.whole.weights, [[-2, 7]])
    np.testing.assert_array_equal(found.whole.biases, [[6]])
    # Without the gate, the third neuron would take 3 away.
    assert (found.predictions[0, 0], found.single_predictions[0, 0]) == (21, 18)
    assert (found.apart, found.farthest) == (3, 0)
    plain = Network(2, (Layer(3), Layer(1)))
    assert collapse(plain, case.parameters, [[1.0, 2.0]]).apart == 0


def test_an_activation_at_the_output_is_applied_to_the_single_layer() -> None:
    network = Network(2, (Layer(3), Layer(2, "softmax")))
    found = collapse(network, initial_parameters(network, 0), [[1.0, -2.0], [0.3, 4.0]])
    assert found.collapses
    assert found.output == "softmax"
    assert found.apart < 1e-12


def evaluated(lines: list[str]) -> float:
    """Return what a formula in numbers comes to: Python reads it, once its signs are Python's."""
    values: dict[str, float] = {}
    text = " ".join(lines)
    for old, new in (("·", "*"), ("−", "-"), ("ReLU", "relu"), ("ŷ", "y")):
        text = text.replace(old, new)
    parts = re.split(r"(\w+) = ", text)[1:]
    known = {"relu": lambda u: max(u, 0.0), "tanh": np.tanh}
    for name, body in reversed(list(zip(parts[::2], parts[1::2], strict=True))):
        values[name] = float(eval(body, {**known, **values}))
    return values[parts[0]]


@settings(max_examples=50)
@given(chains(("identity", "relu", "tanh"), largest=2))
def test_the_formula_in_numbers_comes_to_the_prediction(case: tuple[Network, Parameters]) -> None:
    network, parameters = case
    sample = np.array([2.0, -1.0][: network.inputs])
    said = predict(network, parameters, sample[None])[0]
    for output in range(network.outputs):
        written = in_numbers(network, parameters, lambda value: f"{value:g}".replace("-", "−"),
                             output=output, inputs=sample)  # fmt: skip
        lines = [markup.plain() for markup in written]
        if any("…" in line or "z_" in line for line in lines):
            continue  # shortened
        assert evaluated(lines) == pytest.approx(said[output], rel=1e-9, abs=1e-9), lines


def test_the_worked_example_in_full() -> None:
    case = worked_example()
    write = lambda value: f"{value:g}"  # noqa: E731
    lines = [m.plain() for m in in_numbers(case.network, case.parameters, write)]
    assert lines == [
        "ŷ = 1 · ReLU(1 · x_1 + 2 · x_2 + 1)", "+ 2 · ReLU(−3 · x_1 + 4 · x_2 + 2)",
        "+ 3 · ReLU(1 · x_1 − 1 · x_2)", "+ 1",
    ]  # fmt: skip
    named = in_numbers(case.network, case.parameters, write, names=("age", ""))
    assert named[0].plain() == "ŷ = 1 · ReLU(1 · age + 2 · x_2 + 1)"
    put_in = [m.plain() for m in in_numbers(case.network, case.parameters, write, inputs=np.array([1.0, 2]))]
    assert evaluated(put_in) == 21
    (line,) = general(case.network, SCREEN)
    assert line.plain() == "ŷ = W^(2) ReLU(W^(1) x + b^(1)) + b^(2)"
    assert rule(SCREEN).plain().startswith("z^(ℓ) = f^(ℓ)")


def test_long_formulas_are_shortened_and_the_rest_is_counted() -> None:
    network = Network(8, (Layer(16, "relu"), Layer(16, "tanh"), Layer(4, "softmax")))
    lines = [m.plain() for m in in_numbers(network, initial_parameters(network, 0), lambda v: f"{v:.3g}")]
    assert lines[0] == "ŷ_1 = softmax_1(u)"
    assert lines[-1] == f"+ … {16 - LINES} more"
    assert len(lines) == LINES + 2
    assert all("more" in line for line in lines[1:])
    assert max(map(len, lines)) < 90
    deep = Network(2, tuple(Layer(2, "tanh") for _ in range(DEEPEST + 2)))
    whole, between, first = (markup.plain() for markup in general(deep, SCREEN))
    assert whole == "ŷ = tanh(W^(6) tanh(W^(5) z^(4) + b^(5)) + b^(6))"
    assert between.endswith("ℓ = 2 … 4")
    assert first == "z^(1) = tanh(W^(1) x + b^(1))"
