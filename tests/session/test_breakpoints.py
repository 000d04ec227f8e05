"""Breakpoints: a run stops at the same place at any speed, and says why."""

from __future__ import annotations

import numpy as np
import pytest

from mlpstudio.core.data import Dataset
from mlpstudio.core.gates import gate_change
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.session.breakpoints import GATE, LOSS, Breakpoints, Watch
from mlpstudio.session.goals import epochs_on
from mlpstudio.session.moment import Grain, Place
from mlpstudio.session.run import loss_click
from mlpstudio.session.runner import FASTEST
from tests.session.conftest import Told, batches, example
from tests.session.test_goals import Run

SPEEDS = [FASTEST, 95, 88]


def gated(**training: object) -> Project:
    """Some ReLUs on small batches, with a learning rate at which gates change now and then."""
    network = Network(2, (Layer(5, "relu"), Layer(3, "relu"), Layer(1)))
    random = np.random.default_rng(5)
    data = Dataset(random.normal(size=(9, 2)), random.normal(size=(9, 1)))
    settings = Training(**{"learning_rate": 0.01, "batch_size": 3, "shuffle": True, **training})
    return Project(network, initial_parameters(network, 4), data, settings)


def stops(project: Project, name: str, count: int, most: int = 400) -> list[Place]:
    """Where a breakpoint lies, by stepping through all iterations one by one."""
    told, found = Told(project), []
    before = told.moment.trace
    while len(found) < count and told.moment.iteration < most:
        told.session.next_iteration()
        trace = told.moment.trace
        if trace.iteration and name == LOSS and trace.loss > before.loss:
            found.append(Place(trace.iteration, loss_click(trace)))
        if trace.iteration and name == GATE and (change := gate_change(before, trace)) is not None:
            symbol = f"z{change.layer}"
            found.append(Place(trace.iteration, next(s.click for s in trace.program if s.target == symbol)))
        before = trace
    assert len(found) == count, "the project has such places"
    return found


def run_on(run: Run, qtbot) -> Place:
    known = len(run.reasons)
    run.runner.run()
    qtbot.waitUntil(lambda: len(run.reasons) > known)
    assert not run.told.session.running
    return run.place


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize(("project", "name"), [(batches, LOSS), (gated, GATE), (gated, LOSS)])
def test_a_run_stops_where_stepping_finds_it(qtbot, qapp, speed: int, project, name: str):
    expected = stops(project(), name, 3)
    run = Run(project(), speed)
    numbers: list[tuple[str, tuple[int, int]]] = []
    run.runner.halted.connect(lambda *number: numbers.append(number))
    run.runner.breakpoints.switch(name, True)
    assert [run_on(run, qtbot) for _ in range(3)] == expected
    # In a past that has been computed already it stops at the same places.
    run.told.session.first()
    assert [run_on(run, qtbot) for _ in range(2)] == expected[:2]
    assert len(numbers) == (5 if name == GATE else 0)


def test_all_kinds_together_stop_at_the_first(qtbot, qapp):
    run = Run(gated(), FASTEST)
    points = run.runner.breakpoints
    points.switch(LOSS, True)
    points.switch(GATE, True)
    places = sorted({*stops(gated(), LOSS, 3), *stops(gated(), GATE, 3)})[:3]
    assert [run_on(run, qtbot) for _ in range(3)] == places
    points.toggle("dL_dW2")
    click = next(s.click for s in run.told.moment.trace.program if s.target == "dL_dW2")
    place = run_on(run, qtbot)
    assert place <= (places[2].iteration + 1, click)
    assert run.reasons[-1].text.startswith("Stopped")


@pytest.mark.parametrize("speed", [FASTEST, 60])
@pytest.mark.parametrize("grain", [Grain.OPERATION, Grain.ITERATION, Grain.TERM])
def test_a_step_stops_every_iteration(qtbot, qapp, speed: int, grain: Grain):
    run = Run(example(), speed)
    run.told.session.choose_grain(grain)
    run.runner.breakpoints.toggle("dL_du1")
    click = next(s.click for s in run.told.moment.trace.program if s.target == "dL_du1")
    assert run_on(run, qtbot) == (0, click)
    if grain is not Grain.TERM:
        assert run_on(run, qtbot) == (1, click)
    assert run.reasons[0].text == "Stopped at a breakpoint: {step}."


def test_a_goal_is_still_a_goal(qtbot, qapp):
    run = Run(batches(), FASTEST)
    rise = stops(batches(), LOSS, 1)[0]
    run.runner.breakpoints.switch(LOSS, True)
    run.runner.run_until(epochs_on(run.told.moment, 400))
    qtbot.waitUntil(lambda: bool(run.reasons))
    assert run.place == rise
    run.runner.breakpoints.switch(LOSS, False)
    run.runner.run_until(epochs_on(run.told.moment, 3))
    qtbot.waitUntil(lambda: len(run.reasons) == 2)
    assert "epoch" in run.reasons[1].text


def test_nothing_is_looked_for_where_none_is_on(qapp):
    run = Run(example(), FASTEST)
    points = run.runner.breakpoints
    points.toggle("u1")
    points.switch("u1", False)
    points.switch(LOSS, False)
    run.runner.run()
    assert run.runner._pursuit is None
    points.switch(LOSS, True)
    assert isinstance(run.runner._pursuit, Watch)
    points.clear()
    assert run.runner._pursuit is None
    run.runner.pause()
    told: list[None] = []
    fresh = Breakpoints()
    fresh.changed.connect(lambda: told.append(None))
    fresh.clear()
    fresh.toggle("u1")
    fresh.switch("u1", True)
    fresh.toggle("u1")
    assert (len(told), fresh.steps) == (2, {})


def test_gates_of_the_same_samples_are_compared(qapp):
    told = Told(gated())
    told.session.next_iteration()
    before = told.moment.trace
    told.session.next_iteration()
    after = told.moment.trace
    assert set(before.rows) != set(after.rows)
    known = dict(after.given) | {name: m for name, m in before.given.items() if name[0] in "Wb"}
    u1 = known["W1"] @ after.given["x"] + known["b1"]
    changed = np.argwhere((u1 > 0) != (after.value("u1") > 0))
    found = gate_change(before, after)
    if len(changed):
        assert (found.unit, found.sample) == tuple(changed[0])
    assert gate_change(after, after) is None
