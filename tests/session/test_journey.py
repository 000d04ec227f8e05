"""Journeys to any iteration: near at once, far in slices, never past what can be computed."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication

from mlpstudio.project import project as edits
from mlpstudio.session import journey as module
from mlpstudio.session.journey import FARTHEST, Journey, Progress
from tests.session.conftest import Told, example


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let every journey be a long one."""
    monkeypatch.setattr(module, "AT_ONCE", -1.0)
    monkeypatch.setattr(module, "_PICTURE", 0.0)


def finish(journey: Journey) -> None:
    while journey._timer.isActive():
        QCoreApplication.processEvents()


def test_a_near_place_is_reached_at_once_and_told_once(told: Told):
    journey = Journey(told.session)
    told.session.advance(4)
    told.moments.clear()
    journey.go(20)
    assert told.places == [(20, 4)]
    assert told.moment.last == 20
    journey.go(3, 7)
    journey.go(-8)
    assert told.places[1:] == [(3, 7), (0, 7)]
    assert not told.session.running


def test_what_it_shows_is_what_stepping_shows(told: Told, told_batches: Told):
    Journey(told_batches.session).go(40, 3)
    again = Told(told_batches.document.project)
    for _ in range(40):
        again.session.next_iteration()
    again.session.next()
    for symbol, value in again.moment.trace.given.items():
        assert np.array_equal(value, told_batches.moment.trace.given[symbol])


def test_a_long_one_runs_and_tells_how_far_it_is(told: Told, slow: None):
    journey, progress = Journey(told.session), []
    journey.progressed.connect(progress.append)
    journey.go(20_000, 2)
    assert told.moment.running
    finish(journey)
    assert told.places[-1] == (20_000, 2)
    assert not told.moment.running
    assert progress[-1] is None
    done = [part.done for part in progress[:-1]]
    assert done == sorted(done)
    assert {(part.iteration, part.count, part.again) for part in progress[:-1]} == {(20_000, 19_999, False)}
    assert isinstance(progress[0], Progress)
    assert all(place <= (20_000, 15) for place in told.places)


def test_pausing_stops_it_where_it_is(told: Told, slow: None):
    journey = Journey(told.session)
    journey.go(FARTHEST)
    while told.moment.iteration < 50:
        QCoreApplication.processEvents()
    told.session.pause()
    place = told.moment.place
    assert not journey._timer.isActive()
    QCoreApplication.processEvents()
    assert told.moment.place == place
    assert not told.session.running


def test_a_click_ends_it(told: Told, slow: None):
    journey = Journey(told.session)
    journey.go(FARTHEST)
    told.session.seek(0, 2)
    assert not journey._timer.isActive()
    assert told.places[-1] == (0, 2)


def test_another_one_takes_its_place(told: Told, slow: None):
    journey = Journey(told.session)
    journey.go(FARTHEST)
    journey.go(0, 3)
    finish(journey)
    assert told.places[-1] == (0, 3)


def test_a_past_far_from_checkpoints_is_computed_again_in_slices(told: Told, slow: None):
    told.session.compute(3000, 60)
    told.session.show_end()
    journey, progress = Journey(told.session), []
    journey.progressed.connect(progress.append)
    expected = told.session.moment.losses.at(1023)
    journey.go(1023, 4)
    finish(journey)
    assert told.places[-1] == (1023, 4)
    assert told.moment.trace.loss == expected
    assert all(part.again for part in progress if part is not None)


@pytest.mark.parametrize("at_once", [True, False])
def test_it_stops_where_the_run_diverges(qapp, at_once: bool, monkeypatch: pytest.MonkeyPatch):
    if not at_once:
        monkeypatch.setattr(module, "AT_ONCE", -1.0)
    project = example()
    told = Told(edits.with_training(project, replace(project.training, learning_rate=1e30)))
    journey = Journey(told.session)
    journey.go(100_000, 2)
    finish(journey)
    assert told.moment.divergence is not None
    assert tuple(told.moment.place) == (told.moment.divergence.iteration - 1, 15)
    journey.go(100_000, 2)
    finish(journey)
    assert told.moment.divergence is not None


def test_without_samples_it_stays(qapp):
    project = example()
    empty = replace(project.data, inputs=project.data.inputs[:0], targets=project.data.targets[:0])
    told = Told(edits.with_data(project, empty))
    Journey(told.session).go(7)
    assert told.places == []


def test_first_and_last(told: Told):
    told.session.advance(40)
    told.session.first()
    told.session.last()
    told.session.seek(1, 4)
    told.session.last()
    assert told.places[1:] == [(0, 0), (2, 10), (1, 4), (2, 10)]
