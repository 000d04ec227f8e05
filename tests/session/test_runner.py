"""Running by itself: at every speed, pausable, stopped by clicks and by divergence."""

import time
from dataclasses import replace
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt

from mlpstudio.project.project import with_training
from mlpstudio.session.runner import FASTEST, FRAME, Runner, steps_per_second
from tests.session.conftest import Told, batches, example

SINGLE_SHOT = Qt.ConnectionType.SingleShotConnection


def test_speeds():
    assert steps_per_second(0) == 1.0
    rates = [steps_per_second(speed) for speed in range(FASTEST)]
    assert rates == sorted(rates)
    assert rates[-1] > 5000
    assert steps_per_second(FASTEST) is None


def test_slowly_it_goes_click_by_click(told: Told, qtbot, monkeypatch: pytest.MonkeyPatch):
    runner, now = Runner(told.session, 30), [0.0]

    def pass_by() -> None:
        now[0] += 1 / steps_per_second(30)

    # By the clock of a machine that is never late: after a turn of the event loop that took long, it leaps.
    monkeypatch.setattr("mlpstudio.session.runner.time", SimpleNamespace(perf_counter=lambda: now[0]))
    runner._timer.timeout.connect(pass_by)
    runner.run()
    qtbot.waitUntil(lambda: len(told.moments) > 6)
    runner.pause()
    positions = [moment.place for moment in told.moments[1:6]]
    assert [tuple(place) for place in positions] == [(0, k) for k in range(1, 6)]
    assert all(moment.running for moment in told.moments[:-1])
    assert not told.moments[-1].running


def test_as_fast_as_possible(told: Told, qtbot):
    runner = Runner(told.session, FASTEST)
    begun = time.perf_counter()
    runner.run()
    qtbot.waitUntil(lambda: told.moment.iteration > 5000)
    runner.pause()
    passed = time.perf_counter() - begun
    assert len(told.moments) <= 3 + 1.1 * passed / FRAME
    assert told.moment.position == told.moment.clicks
    assert not told.moment.running
    stopped = told.moment.place
    qtbot.wait(50)
    assert told.moment.place == stopped


@pytest.mark.parametrize("click", ["next", "back", "next_iteration", "restart"])
def test_a_click_stops_it(told: Told, qtbot, click: str):
    runner = Runner(told.session, FASTEST)
    runner.run()
    qtbot.waitUntil(lambda: told.moment.iteration > 10)
    getattr(told.session, click)()
    assert not told.moment.running
    count = len(told.moments)
    qtbot.wait(80)
    assert len(told.moments) == count


def test_the_speed_may_change_meanwhile(told: Told, qtbot):
    runner = Runner(told.session, 0)
    runner.toggle()
    qtbot.waitUntil(lambda: told.moment.position == 1)
    runner.set_speed(FASTEST)
    qtbot.waitUntil(lambda: told.moment.iteration > 100)
    runner.toggle()
    assert not told.session.running


@pytest.mark.parametrize("speed", [70, FASTEST])
def test_divergence_stops_it(qapp, qtbot, speed: int):
    project = example()
    told = Told(with_training(project, replace(project.training, learning_rate=1e60)))
    runner = Runner(told.session, speed)
    runner.run()
    qtbot.waitUntil(lambda: told.moment.divergence is not None)
    assert not told.session.running
    told.session.restart()
    assert tuple(told.moment.place) == (0, 0)


def test_an_edit_stops_it(told_batches: Told, qtbot):
    runner = Runner(told_batches.session, FASTEST)
    runner.run()
    qtbot.waitUntil(lambda: told_batches.moment.iteration > 10)
    training = replace(told_batches.document.project.training, learning_rate=0.01)
    told_batches.session.change_training(training, "rate")
    assert not told_batches.moment.running


def test_it_runs_from_the_past_too(qapp, qtbot):
    told = Told(batches())
    told.session.advance(300)
    told.session.seek(2, 0)
    runner = Runner(told.session, 60)
    runner.run()
    qtbot.waitUntil(lambda: told.moment.iteration >= 4)
    runner.pause()


def test_a_machine_that_slept_goes_on_showing(told: Told, qtbot, monkeypatch):
    slept, clock = [0.0], time.perf_counter
    monkeypatch.setattr(time, "perf_counter", lambda: clock() + slept[0])
    runner = Runner(told.session, FASTEST)
    runner.run()
    qtbot.waitUntil(lambda: told.moment.iteration > 1000)
    for _ in range(3):  # on a clock that goes on meanwhile, a picture seems to take an hour
        told.session.moved.connect(lambda _: slept.__setitem__(0, slept[0] + 3600), SINGLE_SHOT)
        shown = len(told.moments)
        qtbot.waitUntil(lambda shown=shown: len(told.moments) > shown + 3)
    runner.pause()


def test_half_of_the_time_is_for_training_where_pictures_take_seconds(told: Told, qtbot, monkeypatch):
    runner, now, spent, train = Runner(told.session, FASTEST), [0.0], [], told.session.train

    def trained(seconds: float) -> None:
        now[0] += seconds
        spent.append(seconds)
        train(0.0)

    monkeypatch.setattr("mlpstudio.session.runner.time", SimpleNamespace(perf_counter=lambda: now[0]))
    monkeypatch.setattr(told.session, "train", trained)
    told.session.moved.connect(lambda _: now.__setitem__(0, now[0] + 2.0))  # what a picture takes
    runner.run()
    qtbot.waitUntil(lambda: len(told.moments) > 25)
    spent.clear()
    begun, shown = now[0], len(told.moments)
    qtbot.waitUntil(lambda: len(told.moments) > shown + 4)
    assert sum(spent) >= 0.45 * (now[0] - begun)
    runner.pause()
