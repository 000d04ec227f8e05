"""What a worksheet asks and answers, before anything is painted."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.exercises import LARGEST, exercise_like, is_readable
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.project.project import new_project
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.teaching.worksheet import MOST_SAMPLES, MOST_UNITS, conditions, number_text, worksheet


def template(name: str):
    return next(t for t in TEMPLATES if t.id == name).project()


def shapes():
    units = st.integers(1, 4)
    names = st.sampled_from(["relu", "identity", "tanh", "sigmoid"])
    layer = st.builds(Layer, units, names, st.booleans())
    return st.builds(Network, units, st.lists(layer, min_size=1, max_size=3).map(tuple))


@settings(max_examples=25, deadline=None)
@given(shapes(), st.integers(0, 10**9), st.integers(1, MOST_SAMPLES))
def test_variants_have_the_layers_of_the_network_and_numbers_one_can_read(network, seed, samples):
    made = exercise_like(seed, network, samples)
    if made is None:
        return
    assert made.network.sizes == network.sizes
    assert [layer.bias for layer in made.network.layers] == [layer.bias for layer in network.layers]
    assert made.data.samples == samples
    trace = made.trace()
    assert is_readable(trace)
    assert max(np.abs(value).max() for value in trace.values) <= LARGEST
    assert trace.value("dL_dy_hat").all()
    again = exercise_like(seed, network, samples)
    assert again.parameters == made.parameters
    assert np.array_equal(again.data.targets, made.data.targets)


@pytest.mark.parametrize("sizes", [(2, 3, 1), (3, 4, 2), (2, 2, 2, 1), (6, 6, 6)])
def test_usual_shapes_have_a_variant_for_every_seed(sizes):
    network = Network(sizes[0], tuple(Layer(units, "relu") for units in sizes[1:]))
    found = [exercise_like(seed, network, 2) for seed in range(12)]
    assert all(found)
    assert len({made.data.inputs.tobytes() for made in found}) == 12


@pytest.mark.parametrize("seed", [None, 0, 7])
def test_every_step_is_asked_once_and_answered_by_the_trace(seed):
    project = template("worked-example")
    made = worksheet(project, seed)
    judge = Interpreter(
        made.project.network, made.project.training, made.project.data, made.project.parameters
    )
    trace = judge.record()
    blanks = [blank for task in made.tasks for blank in task.blanks]
    assert [blank.symbol for blank in blanks] == [step.target for step in trace.program]
    assert [task.number for task in made.tasks] == list(range(1, trace.clicks + 1))
    for blank, value in zip(blanks, trace.values, strict=True):
        np.testing.assert_allclose(blank.value, value, rtol=1e-12, atol=1e-12)
        cells = [number_text(float(number)) for number in value.T.ravel()]
        assert len(blank.calculation) == value.size
        for line, cell in zip(blank.calculation, cells, strict=True):
            assert line.plain().rpartition("= ")[2].rpartition("← ")[2] == cell
    assert made.given == ("x", "y", "W1", "b1", "W2", "b2")
    if seed is None:
        assert made.tasks[0].blanks[0].value.tolist() == [[6], [7], [-1]]
    else:
        assert is_readable(made.trace)


def test_a_later_iteration_and_an_optimiser_with_state_are_asked_too():
    project = template("worked-example")
    adam = replace(project, training=replace(project.training, optimizer=Adam(), l2=0.5))
    made = worksheet(adam, iteration=2)
    symbols = [blank.symbol for task in made.tasks for blank in task.blanks]
    assert made.trace.iteration == 2
    assert {"m_W1", "vhat_b2", "penalty", "dJ_dW1"} <= set(symbols)
    assert {"m_W1", "v_b2", "t"} <= set(made.given)
    told = [str(message) for message in conditions(made)]
    assert "Update: Adam, learning rate η = 0.01" in told
    assert "beta2 = 0.999" in told
    assert "Penalty l2 = 0.5" in told


def test_a_sign_before_a_negative_target_is_no_second_sign():
    loss = [t for t in worksheet(template("worked-example"), 5).tasks if t.blanks[0].symbol == "loss"]
    lines = [line.plain() for task in loss for line in task.blanks[0].calculation]
    assert lines
    assert all("− −" not in line and "−−" not in line for line in lines)


def test_what_nobody_can_write_by_hand_is_refused_with_a_way_out():
    wide = new_project(Network(2, (Layer(MOST_UNITS + 1, "relu"), Layer(1))))
    deep = new_project(Network(1, tuple(Layer(1) for _ in range(9))))
    many = replace(template("noisy-line"), training=replace(template("noisy-line").training, batch_size=None))
    empty = new_project(Network(1, (Layer(1),)))
    for project, part in ((wide, "at most 6 neurons, got 7"), (deep, "at most 5 layers, got 9"),
                          (many, "at most 4 samples"), (empty, "no samples")):  # fmt: skip
        with pytest.raises(InvalidInput) as caught:
            worksheet(project)
        assert part in str(caught.value)
        assert "a variant" in str(caught.value)
        assert is_readable(worksheet(project, 3).trace)
    calm = template("worked-example")
    wild = replace(calm, training=replace(calm.training, learning_rate=1e200))
    with pytest.raises(InvalidInput, match="diverges before"):
        worksheet(wild, iteration=9)
