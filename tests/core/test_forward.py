"""The forward pass of an input without a target."""

import numpy as np
from hypothesis import given, settings

from mlpstudio.core.forward import forward_trace
from mlpstudio.core.interpreter import Interpreter, predict, symbols_of
from mlpstudio.core.program import Phase
from tests.core.networks import Case, cases, worked_example


def test_the_worked_example_comes_to_21():
    case = worked_example()
    values = symbols_of(case.parameters, np.dtype(np.float64))
    trace = forward_trace(case.network, values, np.array([1.0, 2.0]))
    assert [step.target for step in trace.program] == ["u1", "z1", "u2", "y_hat"]
    assert trace.clicks == 3
    assert trace.samples == 1
    assert trace.value("u1").ravel().tolist() == [6, 7, -1]
    assert trace.value("y_hat").item() == 21


@given(cases())
@settings(max_examples=30)
def test_it_is_the_forward_pass_and_nothing_else(case: Case):
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    x = np.random.default_rng(1).normal(size=case.network.inputs)
    tried = forward_trace(case.network, trace.known(0), x)
    assert {step.phase for step in tried.program} == {Phase.FORWARD}
    expected = predict(case.network, case.parameters, x[None, :])[0]
    np.testing.assert_allclose(tried.value("y_hat")[:, 0], expected, rtol=1e-12)
    assert not tried.given["x"].flags.writeable


def test_the_input_is_copied():
    case = worked_example()
    typed = np.array([1.0, 2.0])
    trace = forward_trace(case.network, symbols_of(case.parameters, np.dtype(np.float64)), typed)
    typed[0] = 5.0
    assert trace.given["x"][0, 0] == 1.0
