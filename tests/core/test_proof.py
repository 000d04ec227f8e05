"""Proof of iterations: true ones agree in every step, and a step that is wrong is found."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset
from mlpstudio.core.engine import Engine
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.program import Phase
from mlpstudio.core.proof import Proof, magnitude, nudged_by
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example


def recorded(case: Case, iterations: int = 1) -> Trace:
    engine = Engine(case.network, case.training, case.data, case.parameters)
    for _ in range(iterations - 1):
        engine.record()
    trace = engine.record()
    assert trace is not None
    return trace


def spoilt(trace: Trace, index: int, cell: tuple[int, int], by: float) -> Trace:
    wrong = trace.values[index].copy()
    wrong[cell] += by
    return replace(trace, values=(*trace.values[:index], wrong, *trace.values[index + 1 :]))


@settings(max_examples=40)
@given(cases(), st.sampled_from(["float64", "float64", "float32"]))
def test_what_the_engine_computed_agrees_in_every_step(case: Case, precision: str) -> None:
    trace = recorded(replace(case, training=replace(case.training, precision=precision)))
    proof = Proof(trace, most=6)
    found = proof.finish()
    assert proof.agrees, [(s.target, s.recomputed, s.worst) for s in found.values() if s.verdict == "differs"]
    assert list(found) == list(range(len(trace.program)))
    for index, step in found.items():
        assert step.target == trace.program[index].target
        derivative = nudged_by(step.target, case.network.depth) is not None
        assert derivative == (trace.program[index].phase is Phase.BACKWARD)
        assert len(step.checked) == (min(step.cells, 6) if derivative else 0) or step.cells > 6


@settings(max_examples=40)
@given(cases(), st.data())
def test_a_step_that_is_wrong_differs(case: Case, data: st.DataObject) -> None:
    trace = recorded(case)
    index = data.draw(st.integers(0, len(trace.program) - 1))
    shape = trace.values[index].shape
    cell = data.draw(st.integers(0, shape[0] - 1)), data.draw(st.integers(0, shape[1] - 1))
    known = trace.before(index)
    with np.errstate(all="ignore"):
        size = 1.0 + float(np.max(magnitude(trace.program[index].expression, known)))
        size += float(np.abs(known[f"u{case.network.depth}"]).max()) if "y_hat" in known else 0.0
    proof = Proof(spoilt(trace, index, cell, 1e-3 * size), (index,), most=2)
    assert proof.finish()[index].verdict == "differs"
    assert not proof.agrees


def test_the_worked_example() -> None:
    trace = recorded(worked_example())
    proof = Proof(trace)
    found = proof.measure("dL_dW1", (1, 1))
    assert found is not None
    assert found.gradient == 72
    assert found.slope == pytest.approx(72, rel=1e-8)
    slope = proof.measure("dz1_du1", (2, 0))
    assert slope is not None
    assert (slope.gradient, slope.slope) == (0, 0)
    assert proof.measure("u1", (0, 0)) is None
    steps = {step.target: step for step in proof.finish().values()}
    assert len(steps) == 19
    assert all(step.recomputed and step.deviation == 0 for step in steps.values())
    assert steps["dL_dW1"].worst is not None
    assert len(steps["dL_dW1"].checked) == 6
    assert steps["u1"].checked == ()


def test_a_wrong_gradient_is_told_from_a_wrong_formula() -> None:
    """What agrees with its formula may still be no derivative: where an error signal before it is wrong."""
    trace = recorded(worked_example())
    targets = [step.target for step in trace.program]
    wrong = spoilt(trace, targets.index("dL_du1"), (1, 0), 1.0)
    index = targets.index("dL_dW1")
    (step,) = Proof(wrong, (index,)).finish().values()
    assert not step.recomputed
    values = dict(zip(targets, wrong.values, strict=True))
    values["dL_dW1"] = values["dL_du1"] @ trace.given["x"].T
    follows = replace(wrong, values=tuple(values[target] for target in targets))
    (step,) = Proof(follows, (index,)).finish().values()
    assert step.recomputed
    assert step.verdict == "differs"
    assert step.worst is not None
    assert abs(step.worst.gradient - step.worst.slope) >= 0.99


def test_a_kink_is_said_as_such() -> None:
    network = Network(1, (Layer(1, "relu"), Layer(1)))
    parameters = make_parameters(network, [([[1]], [-1]), ([[1]], [0])])
    case = Case(network, Training(), Dataset(np.array([[1.0]]), np.array([[3.0]])), parameters)
    proof = Proof(recorded(case))
    steps = {step.target: step for step in proof.finish().values()}
    assert steps["dz1_du1"].verdict == steps["dL_dW1"].verdict == "kink"
    assert steps["dL_dW1"].kinks == 1
    assert steps["dL_dW2"].verdict == "agrees"
    assert proof.agrees


def test_it_goes_on_in_portions() -> None:
    network = Network(30, (Layer(40, "tanh"), Layer(2)))
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(3, 30)), random.normal(size=(3, 2)))
    trace = recorded(Case(network, Training(precision="float32"), data, initial_parameters(network, 0)))
    proof = Proof(trace, most=10)
    portions = 0
    while not proof.done:
        proof.go_on()
        portions += 1
    assert proof.agrees
    derivatives = sum(len(step.checked) for step in proof.found.values())
    assert derivatives >= 10 * 4
    assert portions == len(trace.program) + derivatives + 1
    index = [step.target for step in trace.program].index("dL_dW1")
    largest = int(np.argmax(np.abs(trace.value("dL_dW1"))))
    assert (largest // 30, largest % 30) in [cell.cell for cell in proof.found[index].checked]


def test_numbers_without_end_are_no_proof() -> None:
    case = worked_example()
    parameters = make_parameters(
        case.network, [([[1e200, 1], [-3, 4], [1, -1]], [1, 2, 0]), ([[1e200, 2, 3]], [1])]
    )
    trace = Interpreter(case.network, case.training, case.data, parameters).record()
    with pytest.raises(InvalidInput, match="finite"):
        Proof(trace).finish()
