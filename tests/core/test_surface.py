"""The loss over two parameters, and the way of a run over them."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mlpstudio.core.history import History
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.landscape import Landscape
from mlpstudio.core.pieces import finished
from mlpstudio.core.run_path import MOST, RunPath
from mlpstudio.core.surface import Spot, Surface, spots
from tests.core.networks import Case, cases, worked_example


def recorded(case: Case):
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def with_values(case: Case, values: dict[Spot, float]) -> Case:
    parameters = list(case.parameters)
    for (layer, unit, source), value in values.items():
        held = parameters[layer - 1]
        weights, biases = held.weights.copy(), None if held.biases is None else held.biases.copy()
        if source is None:
            biases[unit] = value
        else:
            weights[unit, source] = value
        parameters[layer - 1] = replace(held, weights=weights, biases=biases)
    return replace(case, parameters=tuple(parameters))


@settings(max_examples=40, deadline=None)
@given(cases(), st.data())
def test_losses_over_two_parameters_are_the_interpreters(case: Case, data: st.DataObject):
    every = list(spots(case.network))
    assume(len(every) > 1)
    x, y = data.draw(st.permutations(every))[:2]
    trace = recorded(case)
    surface = Surface(case.network, case.training, trace.given, x, y)
    xs, ys = np.array([-1.0, 0.4, surface.present[0]]), np.array([0.2, surface.present[1]])
    found = finished(surface.finding(xs, ys))
    for row, column in ((0, 0), (0, 1), (1, 2)):
        changed = with_values(case, {x: xs[column], y: ys[row]})
        assert found[row, column] == pytest.approx(recorded(changed).loss, rel=1e-9, abs=1e-11)
        assert surface.loss_at(xs[column], ys[row]) == pytest.approx(found[row, column], rel=1e-12)
    for spot, slope in zip((x, y), surface.slopes(), strict=True):
        gradient = trace.value(f"dL_d{spot.symbol}")[spot.cell]
        assert slope == pytest.approx(float(gradient), rel=1e-7, abs=1e-9)


def test_cut_weights_are_no_choice():
    case = worked_example()
    mask = np.array([[True, False], [True, True], [True, True]])
    network = replace(
        case.network, layers=(replace(case.network.layers[0], mask=mask), case.network.layers[1])
    )
    assert Spot(1, 0, 1) in set(spots(case.network)) - set(spots(network))
    assert len(list(spots(case.network))) == 13


X, Y = Spot(1, 1, 1), Spot(2, 0, None)


def run_of(iterations: int, **training: object) -> History:
    case = worked_example(**training)
    made = History(case.network, case.training, case.data, case.parameters)
    made.extend(iterations)
    return made


@pytest.mark.parametrize("iterations", [0, 7, 300, 40_000])
def test_the_way_is_that_of_the_run(iterations: int):
    run = run_of(iterations, learning_rate=0.0001)
    path = RunPath((run,), X, Y)
    before = run._past.engine.iteration
    finished(path.finding(iterations))
    assert run._past.engine.iteration == before  # the run itself was not moved
    steps, xs, ys = path.points(iterations)
    assert (steps[0], steps[-1]) == (0, iterations)
    assert len(steps) <= MOST + 2
    for at in {0, len(steps) // 2, len(steps) - 1}:
        held = run.parameters_at(int(steps[at]))
        assert (xs[at], ys[at]) == (held[0].weights[1, 1], held[1].biases[0])  # to the last bit


def test_the_way_goes_on_through_a_branch_and_keeps_what_it_knows():
    run = run_of(20)
    branch = run.branch(10, replace(run.training, learning_rate=0.001))
    branch.extend(5)
    path = RunPath((run, branch), X, Y)
    finished(path.finding(15))
    steps, xs, _ = path.points(15)
    assert steps.tolist() == list(range(16))
    assert xs[-1] == branch.parameters_at(15)[0].weights[1, 1]
    assert xs[9] == run.parameters_at(9)[0].weights[1, 1]
    path.note(16, 1.0, 2.0)
    assert path.points(16)[1][-1] == 1.0
    assert list(path.finding(16)) == []
    assert path.is_of((run, branch), X, Y)
    assert not path.is_of((run,), X, Y)
    assert not path.is_of((run, branch), Y, X)


def test_the_map_holds_the_path_and_where_the_update_leads_unless_that_is_far():
    run = run_of(6, learning_rate=0.001)
    trace = run.trace(5)
    surface = Surface(run.network, trace.training, trace.given, X, Y)
    for landing, lands in (((X.of(trace.given) - 0.3, 1.1), True), ((1e90, float("nan")), False)):
        land = Landscape(surface, RunPath((run,), X, Y), 5, landing)
        while not land.done:
            land.go_on()
        x, y = land.extents
        steps, xs, ys = land.way()
        assert (xs[-1], ys[-1]) == surface.present
        assert steps.tolist() == [0, 1, 2, 3, 4, 5]
        assert all(x.holds(value) for value in xs)
        assert all(y.holds(value) for value in ys)
        assert land.lands is lands
        assert x.span < 20
        assert land.values.shape == (96, 96)
        at = (x.centers(96)[10], y.centers(96)[70])
        assert land.values[70, 10] == pytest.approx(surface.loss_at(*at), rel=1e-12)
