"""Running until an epoch is complete or a loss is reached: exactly there, at any speed, from anywhere."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mlpstudio.core.history import History
from mlpstudio.core.messages import Message
from mlpstudio.project.project import Project, with_training
from mlpstudio.session.goals import Pursuit, UntilEpoch, UntilLoss, epochs_on
from mlpstudio.session.moment import Place
from mlpstudio.session.run import loss_click
from mlpstudio.session.runner import FASTEST, Runner
from tests.session.conftest import Told, batches, example

SPEEDS = [FASTEST, 99, 85]


class Run:
    """A runner, and the reasons it gave."""

    def __init__(self, project: Project, speed: int) -> None:
        self.told = Told(project)
        self.runner = Runner(self.told.session, speed)
        self.reasons: list[Message] = []
        self.runner.ended.connect(self.reasons.append)

    @property
    def place(self) -> Place:
        return self.told.moment.place


def first_at_most(project: Project, bound: float, most: int = 3000) -> int:
    """The first iteration whose loss is at most this, by stepping through all of them."""
    told = Told(project)
    for iteration in range(most):
        told.session.next_iteration()
        if told.moment.trace.loss <= bound:
            return iteration
    raise AssertionError("not reached")


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("count", [1, 10])
def test_so_many_epochs(qtbot, qapp, speed: int, count: int):
    run = Run(batches(), speed)
    run.runner.run_until(epochs_on(run.told.moment, count))
    qtbot.waitUntil(lambda: bool(run.reasons))
    assert run.place == (3 * count - 1, run.told.moment.clicks)
    assert run.told.moment.known.rows == run.told.moment.reached.rows == count
    assert not run.told.session.running
    assert run.reasons == [Message("Stopped as asked: epoch {epoch} is complete.", {"epoch": count - 1})]
    run.runner.run_until(epochs_on(run.told.moment, count))
    qtbot.waitUntil(lambda: len(run.reasons) == 2)
    assert run.place == (6 * count - 1, run.told.moment.clicks)


def test_an_epoch_that_has_begun_counts(told_batches: Told):
    clicks = told_batches.session.clicks
    assert epochs_on(told_batches.moment, 10) == UntilEpoch(9)
    told_batches.session.advance(clicks + 1)
    assert epochs_on(told_batches.moment, 10) == UntilEpoch(9)
    told_batches.session.advance(2 * clicks - 1)
    assert told_batches.moment.known.rows == 1
    assert epochs_on(told_batches.moment, 10) == UntilEpoch(10)


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize(("project", "bound"), [(example(), 0.5), (batches(), 0.2), (batches(), 0.08)])
def test_the_first_loss_that_is_small_enough(qtbot, qapp, project: Project, speed: int, bound: float):
    expected = first_at_most(project, bound)
    run = Run(project, speed)
    run.runner.run_until(UntilLoss(bound))
    qtbot.waitUntil(lambda: bool(run.reasons))
    moment = run.told.moment
    assert run.place == (expected, loss_click(moment.trace))
    assert moment.trace.loss <= bound
    assert moment.known.losses == expected + 1
    assert not moment.running
    # Nothing was ever shown from beyond it.
    assert max(told.place for told in run.told.moments) == run.place
    assert run.reasons[0].values["iteration"] == expected


def test_what_lies_behind_a_goal_is_not_told(qtbot, qapp, monkeypatch):
    # A slice of a slow machine may end at the goal.
    monkeypatch.setattr(History, "extend_for", lambda history, seconds: history.extend(50))
    run = Run(batches(), FASTEST)
    run.runner.run_until(UntilEpoch(5))
    qtbot.waitUntil(lambda: bool(run.reasons))
    stopped = run.place
    assert run.told.moment.losses.track.end > stopped.iteration + 1
    assert run.told.moment.last == stopped.iteration
    run.runner.set_speed(0)
    run.runner.run()
    run.runner.pause()
    assert run.place == (stopped.iteration + 1, 1)


@pytest.mark.parametrize("speed", [FASTEST, 90])
@pytest.mark.parametrize("goal", [UntilEpoch(4), UntilLoss(0.2)])
def test_from_the_past(qtbot, qapp, speed: int, goal):
    fresh = Run(batches(), FASTEST)
    fresh.runner.run_until(goal)
    qtbot.waitUntil(lambda: bool(fresh.reasons))
    run = Run(batches(), speed)
    run.told.session.advance(run.told.session.clicks * 3000)
    run.told.session.seek(2, 3)
    run.runner.run_until(goal)
    qtbot.waitUntil(lambda: bool(run.reasons))
    assert run.place == fresh.place
    assert run.told.moment.last == 2999


@pytest.mark.parametrize("speed", [FASTEST, 80])
def test_what_is_met_already_moves_nothing(qapp, speed: int):
    run = Run(batches(), speed)
    run.told.session.advance(run.told.session.clicks * 6)
    run.told.moments.clear()
    for goal in (UntilEpoch(0), UntilEpoch(1), UntilLoss(1e9)):
        run.runner.run_until(goal)
    assert run.told.moments == []
    assert len(run.reasons) == 3
    run.told.session.seek(5, 3)
    run.runner.run_until(UntilEpoch(1))
    assert run.told.session.running
    run.runner.pause()


def test_pausing_drops_the_goal(qtbot, qapp):
    run = Run(example(), 60)
    run.runner.run_until(UntilEpoch(100))
    qtbot.waitUntil(lambda: run.place.iteration > 1)
    run.runner.toggle()
    stopped = run.place
    qtbot.wait(60)
    assert run.place == stopped
    run.runner.set_speed(FASTEST)
    run.runner.toggle()
    qtbot.waitUntil(lambda: run.place.iteration > 200)
    run.runner.toggle()
    assert run.reasons == []


def test_the_speed_may_change_on_the_way(qtbot, qapp):
    run = Run(batches(), 20)
    run.runner.run_until(UntilEpoch(40))
    qtbot.waitUntil(lambda: run.place.position > 0)
    run.runner.set_speed(FASTEST)
    qtbot.waitUntil(lambda: bool(run.reasons))
    assert run.place == (3 * 41 - 1, run.told.moment.clicks)


@pytest.mark.parametrize("speed", [FASTEST, 70])
def test_divergence_comes_first(qtbot, qapp, speed: int):
    project = example()
    run = Run(with_training(project, replace(project.training, learning_rate=1e60)), speed)
    run.runner.run_until(UntilLoss(1e-9))
    qtbot.waitUntil(lambda: run.told.moment.divergence is not None)
    assert not run.told.session.running
    assert run.reasons == []


def test_a_past_that_is_kept_as_blocks(qapp, monkeypatch: pytest.MonkeyPatch):
    from mlpstudio.core import loss_series

    expected = first_at_most(batches(), 0.2)
    monkeypatch.setattr(loss_series, "KEPT", 1024)
    told = Told(batches())
    told.session.advance(told.session.clicks * 9000)
    told.session.seek(0, 0)
    pursuit = Pursuit(UntilLoss(0.2), told.moment)
    assert told.moment.losses.at(expected) is None
    assert pursuit.find() == (expected, loss_click(told.moment.trace))


def test_without_samples_nothing_happens(qapp):
    project = example()
    empty = replace(project.data, inputs=project.data.inputs[:0], targets=project.data.targets[:0])
    run = Run(replace(project, data=empty), FASTEST)
    run.runner.run_until(UntilEpoch(3))
    assert run.reasons == []
    assert not run.told.session.running
