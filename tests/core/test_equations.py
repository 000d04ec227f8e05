import re

import numpy as np
import pytest
from hypothesis import given

from mlpstudio.core.chain import chain, local_derivatives
from mlpstudio.core.equations import equation
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example


def write(value: float) -> str:
    return f"{value:.4g}".replace("-", "−")


def lines(case: Case, cell: tuple[int, int]) -> dict[str, str]:
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    found = {}
    for index, (step, value) in enumerate(trace.steps()):
        at = (min(cell[0], value.shape[0] - 1), min(cell[1], value.shape[1] - 1))
        found[step.target] = equation(trace, index, at, SCREEN, write).plain()
    return found


def test_the_lines_of_the_worked_example():
    found = lines(worked_example(), (1, 1))
    assert found["u1"] == "u_2^(1) = −3 x_1 + 4 x_2 + 2 = −3 · 1 + 4 · 2 + 2 = 7"
    assert found["z1"] == "z_2^(1) = ReLU(u_2^(1)) = ReLU(7) = 7"
    assert found["y_hat"] == "ŷ = u_1^(2) = 21"
    assert found["loss"] == "L = 1/2 (ŷ − y)^2 = 1/2 (21 − 3)^2 = 162"
    assert found["dL_dz1"] == "∂L/∂z_2^(1) = 2 δ_1^(2) = 2 · 18 = 36"
    assert found["dL_dW1"] == "∂L/∂w_22^(1) = δ_2^(1) · x_2 = 36 · 2 = 72"
    assert found["W1"] == "w_22^(1) ← w_22^(1) − η · ∂L/∂w_22^(1) = 4 − 0.01 · 72 = 3.28"


def test_the_lines_of_penalty_and_adam():
    found = lines(worked_example(optimizer=Adam(), l2=0.1, l1=0.01), (0, 0))
    assert found["penalty"].startswith("Ω = 0.5 λ_2 · 1^2 + 0.5 λ_2 · 2^2 + 0.5 λ_2 · (−3)^2")
    assert found["m_W1"].endswith("= 0.9 · 0 + 0.1 · 18.11 = 1.811")
    assert found["mhat_W1"].endswith("= 1.811/(1 − 0.9) = 18.11")


@given(cases())
def test_every_number_of_every_step_has_a_line_that_ends_in_it(case: Case):
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    for index, (step, value) in enumerate(trace.steps()):
        last = tuple(size - 1 for size in value.shape)
        line = equation(trace, index, last, SCREEN, write)
        text = line.plain()
        assert text.endswith(write(float(value[last]))), (step.formula, text)
        assert text.count("(") == text.count(")")
        assert not re.search(r"[·+=] *$|nan|inf(?!o)", text)


def chain_of(network, training, target):
    return [(f.markup(SCREEN).plain(), f.symbol) for f in chain(network, training, target)]


def test_the_chain_of_the_worked_example():
    case = worked_example()
    assert chain_of(case.network, case.training, "dL_dW1") == [
        ("∂L/∂ŷ", "dL_dy_hat"), ("∂ŷ/∂z^(1)", "W2"), ("∂z^(1)/∂u^(1)", "dz1_du1"), ("∂u^(1)/∂W^(1)", "x"),
    ]  # fmt: skip
    assert [f.markup(SCREEN).plain() for f in local_derivatives(case.network, case.training)] == [
        "∂ŷ/∂W^(2)", "∂ŷ/∂z^(1)", "∂z^(1)/∂u^(1)", "∂u^(1)/∂W^(1)",
    ]  # fmt: skip


@pytest.mark.parametrize("target", ["loss", "W1", "u1", "dz1_du1"])
def test_what_is_no_gradient_has_no_chain(target):
    case = worked_example()
    assert chain(case.network, case.training, target) == ()


def test_a_fused_loss_begins_the_chain_at_the_pre_activation():
    network = Network(2, (Layer(3, "tanh"), Layer(2, "softmax")))
    training = Training(loss="cross_entropy")
    assert chain_of(network, training, "dL_db1") == [
        ("∂L/∂u^(2)", "dL_du2"),
        ("∂u^(2)/∂z^(1)", "W2"), ("∂z^(1)/∂u^(1)", "dz1_du1"), ("∂u^(1)/∂b^(1)", ""),
    ]  # fmt: skip


@given(cases())
def test_the_product_of_a_chain_is_the_gradient(case: Case):
    """Multiply the factors for one sample as full Jacobians: the textbook's way, not the program's."""
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    known = {**dict(zip((s.target for s in trace.program), trace.values, strict=True)), **trace.given}
    for number in range(1, case.network.depth + 1):
        total = 0.0
        for sample in range(trace.samples):
            row = None
            for factor in chain(case.network, case.training, f"dL_du{number}"):
                matrix = known[factor.symbol]
                if row is None:
                    row = matrix[:, sample]
                elif factor.symbol.startswith("W"):
                    row = row @ matrix
                else:
                    row = row * matrix[:, sample]
            total = total + np.outer(row, known[factor_input(case, number)][:, sample])
        mask = case.network.layer(number).mask
        expected = total if mask is None else total * mask
        np.testing.assert_allclose(trace.value(f"dL_dW{number}"), expected, rtol=1e-9, atol=1e-12)


def factor_input(case: Case, number: int) -> str:
    (*_, last) = chain(case.network, case.training, f"dL_dW{number}")
    return last.symbol
