"""Gradients against central differences, and the check itself against gradients that are wrong."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.gradcheck import GradientCheck, check_gradients
from mlpstudio.core.interpreter import Interpreter, run, symbols_of
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.program import program
from mlpstudio.core.training import Training
from tests.core.networks import INNER, Case, cases, output_activations, targets_for, worked_example

PAIRS = [
    (loss, inner, output)
    for loss in sorted(LOSSES)
    for output in output_activations(loss, 3)
    for inner in INNER
]


def gradients_of(case: Case) -> dict[str, np.ndarray]:
    training = replace(case.training, batch_size=None, shuffle=False, precision="float64")
    trace = Interpreter(case.network, training, case.data, case.parameters).record()
    return {step.target: value for step, value in trace.steps()}


def checked(case: Case, **options: object) -> GradientCheck:
    inputs, targets = case.data.training_part()
    return check_gradients(case.network, case.training, case.parameters, inputs, targets, **options)  # type: ignore[arg-type]


@pytest.mark.parametrize(("loss", "inner", "output"), PAIRS)
def test_every_activation_with_every_loss_in_a_random_direction(loss: str, inner: str, output: str) -> None:
    """As autograd's ``check_grads``: one central difference along one random direction."""
    random = np.random.default_rng([PAIRS.index((loss, inner, output))])
    network = Network(2, (Layer(4, inner), Layer(3, output)))
    training = Training(loss=loss)
    x, y = random.normal(size=(2, 5)), targets_for(loss, 5, 3, random).T
    parameters = {
        name: random.normal(size=value.shape)
        for name, value in symbols_of(initial_parameters(network, 0), np.dtype(float)).items()
    }
    steps = program(network, training, 5)
    direction = {name: random.normal(size=value.shape) for name, value in parameters.items()}

    def value_of(symbol: str, at: dict[str, np.ndarray]) -> np.ndarray:
        values = run(steps, {"x": x, "y": y, **at})
        return next(v for s, v in zip(steps, values, strict=True) if s.target == symbol)

    h = 1e-6
    ahead, behind = (
        {name: w + sign * h * direction[name] for name, w in parameters.items()} for sign in (1, -1)
    )
    measured = float((value_of("loss", ahead) - value_of("loss", behind))[0, 0]) / (2 * h)
    computed = sum(
        float((value_of(f"dL_d{name}", parameters) * along).sum()) for name, along in direction.items()
    )
    assert measured == pytest.approx(computed, rel=1e-5, abs=1e-8), (
        f"{loss} of {output} of {inner}: the derivative along {direction} at {parameters} "
        f"is {computed} by backpropagation and {measured} by differences; x = {x}, y = {y}"
    )


@settings(max_examples=60)
@given(cases())
def test_gradients_agree_with_penalties_masks_and_frozen_parts(case: Case) -> None:
    found = checked(case)
    assert found.agrees, [
        (matrix.gradient, cell)
        for matrix in found.parameters
        for cell in matrix.checked
        if cell.verdict == "differs"
    ]
    assert found.samples == case.data.samples
    for matrix in found.parameters:
        assert len(matrix.checked) == matrix.cells


@settings(max_examples=60)
@given(cases(), st.data())
def test_a_wrong_gradient_is_found(case: Case, data: st.DataObject) -> None:
    gradients = gradients_of(case)
    right = checked(case, gradients=gradients)
    matrix = data.draw(st.sampled_from(right.parameters))
    cell = data.draw(st.sampled_from([c.cell for c in matrix.checked]))
    wrong = gradients[matrix.gradient].copy()
    wrong[cell] += 1e-3 * max(1.0, abs(wrong[cell]))
    found = checked(case, gradients=gradients | {matrix.gradient: wrong})
    verdicts = {
        (m.gradient, c.cell): c.verdict for m in found.parameters for c in m.checked if c.verdict != "agrees"
    }
    # At a kink there is no slope that could tell.
    assert verdicts[matrix.gradient, cell] in ("differs", "kink")
    assert found.agrees == ("differs" not in verdicts.values())


def test_the_worked_example() -> None:
    found = checked(worked_example())
    assert [(m.parameter, m.gradient, m.cells) for m in found.parameters] == [
        ("W1", "dL_dW1", 6), ("b1", "dL_db1", 3), ("W2", "dL_dW2", 3), ("b2", "dL_db2", 1),
    ]  # fmt: skip
    first = {cell.cell: cell for cell in found.parameters[0].checked}
    assert first[1, 1].gradient == 72
    assert first[1, 1].slope == pytest.approx(72, rel=1e-8)
    assert first[2, 0].difference == 0
    assert all(matrix.count("agrees") == matrix.cells for matrix in found.parameters)


def test_a_penalty_changes_what_is_compared() -> None:
    found = checked(worked_example(l1=0.5, l2=0.25))
    assert [m.gradient for m in found.parameters] == ["dJ_dW1", "dL_db1", "dJ_dW2", "dL_db2"]
    first = {cell.cell: cell for cell in found.parameters[0].checked}
    assert first[1, 1].gradient == 72 + 0.25 * 4 + 0.5
    assert found.agrees


def test_a_kink_is_reported_as_one() -> None:
    network = Network(1, (Layer(1, "relu"), Layer(1)))
    parameters = make_parameters(network, [([[1]], [-1]), ([[1]], [0])])
    found = check_gradients(network, Training(), parameters, [[1.0]], [[3.0]])
    assert found.agrees
    verdicts = {matrix.parameter: matrix.worst.verdict for matrix in found.parameters}
    assert verdicts == {"W1": "kink", "b1": "kink", "W2": "agrees", "b2": "agrees"}


@pytest.mark.parametrize(("loss", "target"), [("mean_absolute_error", 2.0), ("huber", 1.0)])
def test_the_kinks_of_losses(loss: str, target: float) -> None:
    network = Network(1, (Layer(1),))
    parameters = make_parameters(network, [([[2]], [0])])
    found = check_gradients(network, Training(loss=loss), parameters, [[1.0]], [[target]])
    assert found.agrees


def test_the_gradient_of_a_cut_connection_has_to_be_0() -> None:
    network = Network(2, (Layer(1, mask=np.array([[True, False]])),))
    parameters = make_parameters(network, [([[1, 1]], [0])])
    arguments = (network, Training(), parameters, [[1.0, 1.0]], [[3.0]])
    assert check_gradients(*arguments).agrees
    wrong = {"dL_dW1": [[-2.0, -2.0]], "dL_db1": [[-2.0]]}
    found = check_gradients(*arguments, gradients=wrong)
    assert found.parameters[0].worst.cell == (0, 1)
    assert not found.agrees


def test_large_inputs_bend_the_loss_within_the_nudge_and_still_agree() -> None:
    network = Network(1, (Layer(1, "tanh"), Layer(1, "sine")))
    parameters = make_parameters(network, [([[1e-4]], [0.1]), ([[40.0]], [0])])
    assert check_gradients(network, Training(), parameters, [[2e4]], [[0.3]]).agrees


@pytest.mark.parametrize(("inner", "outer"), [("sine", "gelu"), ("elu", "sine"), ("tanh", "silu")])
@pytest.mark.parametrize("size", [1e4, 1e5, 1e6])
def test_inputs_that_nobody_scaled_are_judged_by_smaller_nudges(inner: str, outer: str, size: float) -> None:
    random = np.random.default_rng(int(size))
    network = Network(3, (Layer(4, inner), Layer(2, outer)))
    parameters = make_parameters(
        network,
        [
            (random.normal(size=(4, 3)), random.normal(size=4)),
            (random.normal(size=(2, 4)), random.normal(size=2)),
        ],
    )
    inputs, targets = random.normal(size=(5, 3)) * size, random.normal(size=(5, 2))
    found = check_gradients(network, Training(), parameters, inputs, targets)
    assert found.agrees, [m.worst for m in found.parameters]
    wrong = {m.gradient: np.zeros((4, 4)) for m in found.parameters}
    for matrix in found.parameters:
        for cell in matrix.checked:
            wrong[matrix.gradient][cell.cell] = 1.001 * cell.gradient
    judged = check_gradients(network, Training(), parameters, inputs, targets, gradients=wrong)
    assert not judged.agrees


def test_small_gradients_of_a_large_loss_are_not_called_wrong() -> None:
    network = Network(1, (Layer(2, "sigmoid"), Layer(1)))
    parameters = make_parameters(network, [([[20.0], [-25.0]], [0, 0]), ([[1.0, 1.0]], [1e6])])
    assert check_gradients(network, Training(), parameters, [[1.0]], [[0.0]]).agrees


def test_of_large_matrices_a_choice_is_checked_the_same_every_time() -> None:
    network = Network(30, (Layer(40, "tanh"), Layer(2)))
    random = np.random.default_rng(0)
    seen: list[tuple[int, int]] = []
    arguments = (network, Training(), initial_parameters(network, 0), random.normal(size=(3, 30)),
                 random.normal(size=(3, 2)))  # fmt: skip
    found = check_gradients(*arguments, most=50, progress=lambda done, total: seen.append((done, total)))
    assert found.agrees
    assert [len(m.checked) for m in found.parameters] == [50, 40, 50, 2]
    assert seen[-1] == (142, 142)
    again = check_gradients(*arguments, most=50)
    assert again == found
    other = check_gradients(*arguments, most=50, seed=1)
    assert {c.cell for c in other.parameters[0].checked} != {c.cell for c in found.parameters[0].checked}


def test_a_loss_without_bounds_has_no_slope() -> None:
    case = worked_example()
    huge = make_parameters(case.network, [([[1e300] * 2] * 3, [0] * 3), ([[1e300] * 3], [0])])
    with pytest.raises(InvalidInput, match="no finite number"):
        check_gradients(case.network, case.training, huge, [[1e10, 1]], [[3]])


def test_every_activation_is_checked() -> None:
    assert {inner for _, inner, _ in PAIRS} | {output for _, _, output in PAIRS} == set(ACTIVATIONS)
