import numpy as np
import pytest
from hypothesis import given

from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam, AdamW, Momentum
from mlpstudio.core.program import Phase, forward_program, program
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example

WORKED_STEPS = {
    "u1": [[6], [7], [-1]],
    "z1": [[6], [7], [0]],
    "u2": [[21]],
    "y_hat": [[21]],
    "loss": [[162]],
    "dL_dy_hat": [[18]],
    "dy_hat_du2": [[1]],
    "dL_du2": [[18]],
    "dL_dW2": [[108, 126, 0]],
    "dL_db2": [[18]],
    "dL_dz1": [[18], [36], [54]],
    "dz1_du1": [[1], [1], [0]],
    "dL_du1": [[18], [36], [0]],
    "dL_dW1": [[18, 36], [36, 72], [0, 0]],
    "dL_db1": [[18], [36], [0]],
    "W1": [[0.82, 1.64], [-3.36, 3.28], [1, -1]],
    "b1": [[0.82], [1.64], [0]],
    "W2": [[-0.08, 0.74, 3]],
    "b2": [[0.82]],
}
CLICKS = [1, 2, 3, 3, 4, 5, 5, 5, 6, 7, 8, 9, 9, 10, 11, 12, 13, 14, 15]


def record(case: Case):
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def ids(network: Network, training: Training, samples: int = 1) -> list[str]:
    return [step.target for step in program(network, training, samples)]


def test_the_worked_example_has_the_documented_steps_values_and_clicks():
    trace = record(worked_example())
    assert [step.target for step in trace.program] == list(WORKED_STEPS)
    assert [step.click for step in trace.program] == CLICKS
    for symbol, expected in WORKED_STEPS.items():
        np.testing.assert_allclose(trace.value(symbol), expected, rtol=0, atol=1e-15, err_msg=symbol)
    assert trace.clicks == 15


def test_values_before_the_update_are_exact_and_not_merely_close():
    trace = record(worked_example())
    for symbol in list(WORKED_STEPS)[:15]:
        assert trace.value(symbol).tolist() == WORKED_STEPS[symbol]


def test_formulas_of_the_worked_example_read_like_a_textbook():
    formulas = [step.formula for step in record(worked_example()).program]
    assert formulas == [
        "u1 = W1 x + b1", "z1 = ReLU(u1)", "u2 = W2 z1 + b2", "y_hat = u2", "loss = 1/2 ∑ (y_hat − y)^2",
        "dL_dy_hat = y_hat − y", "dy_hat_du2 = identity′(u2)", "dL_du2 = dL_dy_hat ⊙ dy_hat_du2",
        "dL_dW2 = dL_du2 z1^T", "dL_db2 = dL_du2", "dL_dz1 = W2^T dL_du2", "dz1_du1 = ReLU′(u1)",
        "dL_du1 = dL_dz1 ⊙ dz1_du1", "dL_dW1 = dL_du1 x^T", "dL_db1 = dL_du1",
        "W1 = W1 − learning_rate dL_dW1", "b1 = b1 − learning_rate dL_db1",
        "W2 = W2 − learning_rate dL_dW2", "b2 = b2 − learning_rate dL_db2",
    ]  # fmt: skip


def test_a_single_neuron_is_a_network():
    assert ids(Network(1, (Layer(1),)), Training()) == [
        "u1", "y_hat", "loss", "dL_dy_hat", "dy_hat_du1", "dL_du1", "dL_dW1", "dL_db1", "W1", "b1",
    ]  # fmt: skip


def test_backward_goes_from_the_last_layer_to_the_first_and_update_from_the_first():
    network = Network(2, (Layer(3, "tanh"), Layer(2, "sigmoid", bias=False), Layer(1, "tanh")))
    assert ids(network, Training()) == [
        "u1", "z1", "u2", "z2", "u3", "y_hat", "loss",
        "dL_dy_hat", "dy_hat_du3", "dL_du3", "dL_dW3", "dL_db3",
        "dL_dz2", "dz2_du2", "dL_du2", "dL_dW2",
        "dL_dz1", "dz1_du1", "dL_du1", "dL_dW1", "dL_db1",
        "W1", "b1", "W2", "W3", "b3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("loss", "activation"), [("cross_entropy", "softmax"), ("binary_cross_entropy", "sigmoid")]
)
def test_fused_losses_give_the_error_signal_directly(loss, activation):
    network = Network(2, (Layer(3, "tanh"), Layer(2, activation)))
    found = ids(network, Training(loss=loss))
    assert "dL_dy_hat" not in found
    assert "dy_hat_du2" not in found
    assert found[found.index("loss") + 1] == "dL_du2"


def test_softmax_with_another_loss_has_no_elementwise_derivative():
    found = ids(Network(2, (Layer(2, "softmax"),)), Training())
    assert found[:6] == ["u1", "y_hat", "loss", "dL_dy_hat", "dL_du1", "dL_dW1"]


@pytest.mark.parametrize("loss", ["cross_entropy", "binary_cross_entropy"])
def test_losses_that_need_an_activation_refuse_others_by_name(loss):
    with pytest.raises(InvalidInput, match=r'needs the activation "(softmax|sigmoid)".*"identity"'):
        program(Network(2, (Layer(2),)), Training(loss=loss), 1)


def test_penalty_and_optimiser_state_are_steps_of_their_own():
    network = Network(2, (Layer(1, "tanh"),))
    found = program(network, Training(l1=0.1, optimizer=Adam()), 2)
    assert [step.target for step in found] == [
        "u1", "y_hat", "loss", "penalty", "objective", "dL_dy_hat", "dy_hat_du1", "dL_du1", "dL_dW1",
        "dJ_dW1", "dL_db1", "m_W1", "v_W1", "mhat_W1", "vhat_W1", "W1", "m_b1", "v_b1", "mhat_b1",
        "vhat_b1", "b1",
    ]  # fmt: skip
    assert [step.click for step in found] == [1, 2, 3, 4, 4, 5, 5, 5, 6, 7, 8, *[9] * 5, *[10] * 5]


def test_adamw_decays_weights_and_not_biases():
    network = Network(1, (Layer(1),))
    plain, decayed = (
        {step.target: step.formula for step in program(network, Training(optimizer=kind()), 1)}
        for kind in (Adam, AdamW)
    )
    assert "weight_decay" in decayed["W1"]
    assert decayed["b1"] == plain["b1"]


def test_state_of_momentum_is_its_velocity():
    assert ids(Network(1, (Layer(1),)), Training(optimizer=Momentum()))[-4:] == ["m_W1", "W1", "m_b1", "b1"]


@given(cases())
def test_every_program_walks_the_phases_in_order_and_uses_only_what_is_known(case: Case):
    trace = record(case)
    phases = [list(Phase).index(step.phase) for step in trace.program]
    assert phases == sorted(phases)
    clicks = [step.click for step in trace.program]
    assert clicks == sorted(clicks)
    assert sorted(set(clicks)) == list(range(1, trace.clicks + 1))
    for index, step in enumerate(trace.program):
        assert set(step.expression.symbols()) <= set(trace.before(index))


@given(cases())
def test_frozen_parts_keep_their_values_and_cut_connections_stay_zero(case: Case):
    stepper = Interpreter(case.network, case.training, case.data, case.parameters)
    for _ in range(3):
        trace = stepper.record()
    for number, layer in enumerate(case.network.layers, 1):
        start = case.parameters[number - 1]
        weights = trace.value(f"W{number}")
        if "weights" in layer.frozen:
            np.testing.assert_array_equal(weights, start.weights)
        if layer.frozen_mask is not None:
            np.testing.assert_array_equal(weights[layer.frozen_mask], start.weights[layer.frozen_mask])
        if layer.bias and "biases" in layer.frozen:
            np.testing.assert_array_equal(trace.value(f"b{number}")[:, 0], start.biases)
        if layer.mask is not None:
            assert not weights[~layer.mask].any()
            assert not trace.value(f"dL_dW{number}")[~layer.mask].any()


def test_a_forward_pass_needs_no_target():
    case = worked_example()
    assert [step.target for step in forward_program(case.network)] == ["u1", "z1", "u2", "y_hat"]
