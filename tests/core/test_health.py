"""Figures agree with their definitions; each finding comes when it happens, and only then."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from mlpstudio.core.data import Dataset
from mlpstudio.core.divergence import diverged
from mlpstudio.core.health import FEWEST, figures, findings
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example


def trace_of(case: Case) -> Trace:
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def said(case: Case) -> list[str]:
    return [str(message).split(":")[0] for message in findings(trace_of(case))]


def deep(activation: str, depth: int, scale: float, samples: int = 20, **training: object) -> Case:
    """A deep network whose weights are as large as said."""
    network = Network(3, (*(Layer(6, activation) for _ in range(depth)), Layer(1)))
    random = np.random.default_rng(2)
    parameters = make_parameters(
        network,
        [
            (random.normal(size=network.weight_shape(n)) * scale, np.zeros(network.sizes[n]))
            for n in range(1, network.depth + 1)
        ],
    )
    data = Dataset(random.normal(size=(samples, 3)), random.normal(size=(samples, 1)))
    return Case(network, Training(**{"learning_rate": 1e-9, **training}), data, parameters)


@settings(max_examples=60, deadline=None)
@given(cases())
def test_figures_by_their_definitions(case: Case) -> None:
    trace = trace_of(case)
    assert [str(message) for message in findings(trace)] == [str(message) for message in findings(trace)]
    for number, figure in enumerate(figures(trace, trace.clicks), 1):
        before, after = trace.given[f"W{number}"], trace.value(f"W{number}")
        penalised = case.training.has_penalty
        gradient = trace.value(f"dJ_dW{number}" if penalised else f"dL_dW{number}").astype(float)
        assert figure.gradient_norm == pytest.approx(np.linalg.norm(gradient), rel=1e-6)
        if np.any(before):
            moved = np.linalg.norm(after.astype(float) - before) / np.linalg.norm(before.astype(float))
            assert figure.update_ratio == pytest.approx(moved, rel=1e-5, abs=1e-12)
        u = trace.value(f"u{number}")
        activation = case.network.layer(number).activation
        assert (figure.dead is not None) == (activation == "relu")
        assert (figure.saturated is not None) == (activation in ("sigmoid", "tanh"))
        if figure.dead is not None:
            assert figure.dead == np.mean([max(row) <= 0 for row in u])
        if activation == "tanh":
            assert figure.saturated == pytest.approx(np.mean(1 - np.tanh(u) ** 2 < 0.01), abs=1e-9)


def test_only_what_is_known_has_figures() -> None:
    trace = trace_of(worked_example())
    ready = figures(trace, 0)
    assert [figure.gradient_norm for figure in ready] == [None, None]
    assert [figure.update_ratio for figure in ready] == [None, None]
    assert ready[0].activations is None
    assert ready[0].weights is trace.given["W1"]
    whole = figures(trace, trace.clicks)
    assert whole[0].dead == pytest.approx(1 / 3)
    assert whole[0].weights is trace.value("W1")
    assert whole[1].dead is None


def test_the_worked_example_is_well() -> None:
    assert said(worked_example()) == []


def test_a_sound_deep_network_is_well() -> None:
    assert said(deep("relu", 4, 0.6)) == []
    assert said(deep("tanh", 4, 0.5)) == []


def test_vanishing() -> None:
    assert said(deep("sigmoid", 8, 0.5)) == ["Vanishing"]


def test_exploding_on_the_way_back() -> None:
    case = deep("relu", 2, 1.0, learning_rate=1e-30)
    weights = [(layer.weights, layer.biases) for layer in case.parameters]
    weights[0] = (1e-6 * weights[0][0], weights[0][1])
    weights[2] = (1e6 * weights[2][0], weights[2][1])
    exploding = replace(case, parameters=make_parameters(case.network, weights))
    assert said(exploding) == ["Exploding"]


def test_ratios_of_thousands_are_whole_numbers_which_windows_write_with_commas() -> None:
    case = deep("tanh", 1, 0.5)
    for rate, whole in ((50.0, False), (5e4, True), (1e12, False)):
        found = findings(trace_of(replace(case, training=Training(learning_rate=rate))))
        ratio = found[0].values["ratio"]
        assert isinstance(ratio, int) is whole, ratio


def test_an_update_larger_than_the_weights() -> None:
    case = deep("tanh", 1, 0.5)
    assert said(case) == []
    assert said(replace(case, training=Training(learning_rate=50.0)))[0] == "Exploding"


def test_dead_neurons() -> None:
    case = deep("relu", 1, 0.5)
    (weights, _), last = ((layer.weights, layer.biases) for layer in case.parameters)

    def with_dead(count: int) -> Case:
        biases = np.where(np.arange(6) < count, -1e3, 0.0)
        return replace(case, parameters=make_parameters(case.network, [(weights, biases), last]))

    assert said(with_dead(2)) == []
    assert said(with_dead(3)) == ["Dead"]
    assert figures(trace_of(with_dead(3)), 99)[0].dead == 0.5
    few = Dataset(case.data.inputs[: FEWEST - 1], case.data.targets[: FEWEST - 1])
    assert said(replace(with_dead(6), data=few)) == []  # too few samples to say so


def test_saturated() -> None:
    assert said(deep("tanh", 1, 100.0)) == ["Saturated"]
    assert said(deep("sigmoid", 1, 100.0)) == ["Saturated"]


def test_a_confident_output_is_no_fault() -> None:
    network = Network(2, (Layer(1, "sigmoid"),))
    data = Dataset([[50.0, 0.0]] * 10, [[1.0]] * 10)
    parameters = initial_parameters(network, 1)
    case = Case(network, Training(loss="binary_cross_entropy"), data, parameters)
    assert said(case) == []


def test_divergence_comes_first() -> None:
    case = worked_example()
    why = diverged(3, "W1", case.training)
    first, *_ = findings(trace_of(case), why)
    assert str(first).startswith("Diverged: In iteration 3")


@pytest.mark.parametrize("size", [1e-200, 1.0, 1e160])
def test_lengths_are_right_where_their_squares_are_no_numbers(size: float) -> None:
    case = deep("identity", 0, 0.5)
    parameters = make_parameters(case.network, [(size * np.array([[3.0, 4.0, 0.0]]), np.zeros(1))])
    found = figures(trace_of(replace(case, parameters=parameters)), 0)[0]
    after = replace(found, after=3 * found.before)
    assert after.update_ratio == pytest.approx(2.0)


@pytest.mark.parametrize(("size", "dtype"), [(1.1e-22, np.float32), (1.2e-161, np.float64)])
def test_lengths_keep_their_digits_where_squares_lose_them(size: float, dtype: type) -> None:
    case = deep("identity", 0, 0.5)
    found = figures(trace_of(case), 0)[0]
    gradient = np.full((30, 40), size, dtype)
    measured = replace(found, values={"dJ_dW1": gradient})
    assert measured.gradient_norm == pytest.approx(size * 1200**0.5, rel=1e-6, abs=0)
