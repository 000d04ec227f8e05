import warnings

import numpy as np
import pytest
from hypothesis import given

from mlpstudio.core.code import given_symbols, iteration_source, script
from mlpstudio.core.data import Dataset
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.parameters import make_parameters
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example

WORKED = """\
import numpy as np

# settings
learning_rate = 0.01

# given: x, y, W1, b1, W2, b2

# forward, layer 1
u1 = W1 @ x + b1
z1 = np.maximum(u1, 0)

# forward, layer 2
u2 = W2 @ z1 + b2
y_hat = u2

# loss
loss = ((y_hat - y)**2).sum() / 2

# backward, layer 2
dL_dy_hat = y_hat - y
dy_hat_du2 = np.ones_like(u2)
dL_du2 = dL_dy_hat * dy_hat_du2
dL_dW2 = dL_du2 @ z1.T
dL_db2 = dL_du2

# backward, layer 1
dL_dz1 = W2.T @ dL_du2
dz1_du1 = (u1 > 0).astype(float)
dL_du1 = dL_dz1 * dz1_du1
dL_dW1 = dL_du1 @ x.T
dL_db1 = dL_du1

# update, layer 1
W1 = W1 - learning_rate * dL_dW1
b1 = b1 - learning_rate * dL_db1

# update, layer 2
W2 = W2 - learning_rate * dL_dW2
b2 = b2 - learning_rate * dL_db2"""


def record(case: Case, iterations: int = 1):
    stepper = Interpreter(case.network, case.training, case.data, case.parameters)
    for _ in range(iterations):
        trace = stepper.record()
    return trace


def lines(trace) -> list[str]:
    return [line.text for line in iteration_source(trace.program, trace.training)]


def test_the_worked_example_reads_like_a_page_of_a_textbook():
    assert "\n".join(lines(record(worked_example()))) == WORKED


@given(cases())
def test_the_lines_run_as_they_are_and_reproduce_the_iteration(case: Case):
    trace = record(case, 2)
    known = {symbol: trace.given[symbol] for symbol in given_symbols(trace.program)}
    # What a reader does who copies the whole panel.
    exec("\n".join(lines(trace)), known)
    for step, value in trace.steps():
        np.testing.assert_allclose(known[step.target], value, rtol=1e-9, atol=1e-12, err_msg=step.formula)


@given(cases())
def test_the_script_runs_without_anything_given(case: Case):
    trace = record(case, 2)
    known: dict[str, object] = {}
    exec(script(trace), known)
    for step, value in trace.steps():
        np.testing.assert_allclose(known[step.target], value, rtol=1e-9, atol=1e-12, err_msg=step.formula)


@given(cases())
def test_every_step_has_its_line_in_the_order_of_the_program(case: Case):
    trace = record(case)
    source = iteration_source(trace.program, trace.training)
    assert [line.step for line in source if line.step is not None] == list(range(len(trace.program)))
    for line in source:
        if line.step is not None:
            assert line.text == trace.program[line.step].numpy_source()
        assert (line.note is not None) == line.text.startswith("#")


@pytest.mark.parametrize("activation", ["sigmoid", "silu", "softplus", "gelu", "tanh", "elu"])
def test_no_pre_activation_is_too_large_for_the_lines(activation):
    network = Network(1, (Layer(2, activation), Layer(1)))
    parameters = make_parameters(network, [([[1000], [-1000]], [0, 0]), ([[1, 1]], [0])])
    trace = record(Case(network, Training(), Dataset([[1.0]], [[1.0]]), parameters))
    known = dict(trace.given)
    before = np.geterr()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            exec("\n".join(lines(trace)), known)
    finally:
        np.seterr(**before)
    for step, value in trace.steps():
        np.testing.assert_allclose(known[step.target], value, rtol=1e-9, atol=1e-12, err_msg=step.formula)


def test_only_the_settings_that_are_used_are_defined():
    source = lines(record(worked_example(optimizer=Adam(), l2=0.1)))
    start = source.index("# settings")
    assert source[start + 1 : source.index("", start)] == [
        "learning_rate = 0.01", "l2 = 0.1", "beta1 = 0.9", "beta2 = 0.999", "eps = 1e-08",
    ]  # fmt: skip


def test_many_given_names_stand_on_several_lines():
    trace = record(worked_example(optimizer=Adam()))
    source = lines(trace)
    first = next(index for index, line in enumerate(source) if line.startswith("# given: "))
    listed = source[first : source.index("", first)]
    assert len(listed) > 1
    assert all(len(line) <= 50 for line in listed)
    names = " ".join(listed).replace("# given: ", "").replace("# ", "").split(", ")
    assert tuple(names) == given_symbols(trace.program)
    assert set(names) == set(trace.given)
