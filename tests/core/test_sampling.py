"""What a network answers to many inputs: the same as stepping through the forward pass."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from mlpstudio.core.interpreter import Interpreter, predict
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.sampling import Predictor, affordable, evenly
from mlpstudio.core.symbols import activation_of
from tests.core.networks import Case, cases, worked_example


def test_the_worked_example_answers_21():
    case = worked_example()
    predictor = Predictor.of(case.network, case.parameters)
    assert predictor(np.array([[1.0, 2.0]])).tolist() == [[21.0]]


@given(cases())
@settings(max_examples=30)
def test_answers_as_the_forward_pass_does(case: Case):
    inputs = np.random.default_rng(0).normal(size=(7, case.network.inputs))
    predictor = Predictor.of(case.network, case.parameters)
    np.testing.assert_allclose(predictor(inputs), predict(case.network, case.parameters, inputs), rtol=1e-12)


def test_many_rows_are_computed_in_blocks():
    network = Network(2, (Layer(400, "tanh"), Layer(1)))
    predictor = Predictor.of(network, initial_parameters(network, 1))
    inputs = np.random.default_rng(0).normal(size=(333, 2))
    np.testing.assert_allclose(predictor(inputs)[200:210], predictor(inputs[200:210]), rtol=1e-12)


def test_takes_the_parameters_of_a_trace_before_and_after_the_update():
    case = worked_example()
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    before = Predictor(case.network, trace.known(0))
    after = Predictor(case.network, trace.known(trace.clicks))
    assert before(case.data.inputs)[0, 0] == 21.0
    assert after(case.data.inputs)[0, 0] != 21.0
    assert before.same_as(Predictor(case.network, trace.known(5)))
    assert not before.same_as(after)
    assert not before.same_as(None)


def test_a_float32_network_answers_in_float32():
    case = worked_example(precision="float32")
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    assert Predictor(case.network, trace.given).values["W1"].dtype == np.float32


@pytest.mark.parametrize(("count", "most", "found"), [(3, 5, [0, 1, 2]), (5, 2, [0, 4]), (9, 3, [0, 4, 8])])
def test_positions_are_spread_evenly(count: int, most: int, found: list[int]):
    assert evenly(count, most).tolist() == found


def test_a_larger_network_is_asked_less_often():
    small, large = (Network(2, (Layer(n, "tanh"), Layer(n, "tanh"), Layer(1))) for n in (8, 512))
    found = [
        affordable(Predictor.of(n, initial_parameters(n, 0)), 0.001, least=10, most=10**6)
        for n in (small, large)
    ]
    assert found[0] > 20 * found[1] >= 200


@given(cases())
@settings(max_examples=30)
def test_activations_of_every_layer_are_those_of_the_trace(case: Case):
    trace = Interpreter(
        case.network, replace(case.training, dropout=0.0), case.data, case.parameters
    ).record()
    found = Predictor(case.network, trace.given).activations(trace.given["x"].T)
    values = dict(zip((step.target for step in trace.program), trace.values, strict=True))
    depth = case.network.depth
    assert len(found) == depth
    for number, activations in enumerate(found, 1):
        np.testing.assert_array_equal(activations, values[activation_of(number, depth)])
    (first,) = Predictor(case.network, trace.given).activations(trace.given["x"].T, 1)
    np.testing.assert_array_equal(first, found[0])
