"""Runs whose iterations are computed in pieces: what is seen of them is what is seen of any run."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QObject, QTimer

from mlpstudio.core import history
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.gauge import Gauge
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.session import journey as journey_module
from mlpstudio.session.goals import UntilEpoch, UntilFlat, UntilLoss
from mlpstudio.session.journey import Journey
from mlpstudio.session.kept import kept_run
from mlpstudio.session.moment import Place
from mlpstudio.session.runner import FASTEST, Runner
from tests.session.conftest import Told, batches


@pytest.fixture
def heavy(qapp, monkeypatch) -> Told:
    monkeypatch.setattr(history, "HEAVY", 0.0)
    return Told(batches(optimizer=OPTIMIZERS["adam"]()))


def run_to(told, qtbot, iteration):
    runner = Runner(told.session, FASTEST)
    runner.run()
    qtbot.waitUntil(lambda: told.moment.iteration >= iteration)
    return runner


def same_as_ever(told):
    """The parameters under the cursor are those that a run in one go comes to."""
    project, here = told.document.project, told.session.next_iteration_here
    plain = history.History(project.network, project.training, project.data, project.parameters)
    plain.extend(here)
    assert told.session.track is not None
    assert told.session.track.parameters_at(here) == plain.parameters_at(here)


def test_pictures_come_and_a_pause_stays_at_the_last_one(heavy, qtbot):
    runner = run_to(heavy, qtbot, 20)
    seen = heavy.moment
    assert seen.running
    assert seen.position == seen.clicks
    runner.pause()
    assert heavy.moment.place == seen.place
    assert not heavy.moment.running
    assert heavy.moment.trace is seen.trace
    same_as_ever(heavy)


@pytest.mark.parametrize("click", ["next", "back", "next_iteration", "restart", "last", "first"])
def test_any_click_in_the_middle_of_an_iteration(heavy, qtbot, click):
    run_to(heavy, qtbot, 5)
    while heavy.session.track.head._work is None:
        heavy.session.train(0)
    getattr(heavy.session, click)()
    assert not heavy.moment.running
    same_as_ever(heavy)


def test_it_goes_on_where_it_was(heavy, qtbot):
    runner = run_to(heavy, qtbot, 5)
    runner.pause()
    first = heavy.moment.iteration
    runner.run()
    qtbot.waitUntil(lambda: heavy.moment.iteration > first + 5)
    runner.pause()
    places = [place for place in heavy.places if place[1]]
    assert places == sorted(places)
    same_as_ever(heavy)


@pytest.mark.parametrize("goal", [UntilEpoch(6), UntilFlat(0.2), UntilLoss(0.05)])
def test_goals_are_found_exactly(heavy, qtbot, goal, monkeypatch):
    plain = reached(heavy, qtbot, goal)
    assert max(heavy.places) == heavy.moment.place  # never beyond it
    same_as_ever(heavy)
    monkeypatch.setattr(history, "HEAVY", 1.0)
    assert plain == reached(Told(heavy.document.project), qtbot, goal)


def reached(told, qtbot, goal):
    runner, reasons = Runner(told.session, FASTEST), []
    runner.ended.connect(reasons.append)
    runner.run_until(goal)
    qtbot.waitUntil(lambda: bool(reasons))
    return told.moment.place, reasons[0].text


def test_a_large_network_leaves_the_event_loop_its_turns(qapp, qtbot):
    """One iteration takes longer than the longest gap may be: pieces of it do not."""
    network = Network(784, (Layer(512, "relu"), Layer(512, "relu"), Layer(10)))
    data = Dataset(np.ones((256, 784)), np.zeros((256, 10)), Split(0.1))
    training = Training(optimizer=OPTIMIZERS["adam"](), learning_rate=1e-4)
    told = Told(Project(network, initial_parameters(network, 0), data, training))
    turns: list[float] = []

    class Beat(QObject):
        def note(self) -> None:
            turns.append(time.thread_time())

    beat, timer = Beat(), QTimer()
    timer.timeout.connect(beat.note)
    timer.start(0)
    runner = run_to(told, qtbot, 3)
    runner.pause()
    timer.stop()
    head = told.session.track.head
    begun = time.thread_time()
    head.extend(1)
    whole = time.thread_time() - begun
    # Of computing time: others may use the machine too.
    assert np.diff(turns).max() < max(0.7 * whole, 0.03)


def test_the_way_back_leaves_the_event_loop_its_turns(heavy, qtbot, monkeypatch):
    """Of a large network few states are kept, so that the iteration before may be long in coming."""
    monkeypatch.setattr(journey_module, "AT_ONCE", 0.0)
    journey, progress = Journey(heavy.session), []
    journey.progressed.connect(progress.append)
    heavy.session.compute(60, 60)
    heavy.session.show_end()
    track = heavy.session.track
    plain = [track.trace(k).loss for k in range(track.end)]
    track.head.rest(0)
    heavy.session.back()
    for click in (heavy.session.previous_iteration, heavy.session.previous_iteration):
        before = heavy.moment.iteration
        track.head.rest(0)
        click()
        qtbot.waitUntil(lambda: not heavy.session.running)
        assert heavy.moment.iteration == before - 1
        assert heavy.moment.trace.loss == plain[before - 1]
    assert progress[-1] is None
    heavy.session.last()
    qtbot.waitUntil(lambda: not heavy.session.running)
    same_as_ever(heavy)


def test_a_click_on_the_way_back_ends_it(heavy, qtbot, monkeypatch):
    Journey(heavy.session, heavy.session)
    heavy.session.compute(60, 60)
    heavy.session.show_end()
    heavy.session.track.head.rest(0)
    monkeypatch.setattr(journey_module, "AT_ONCE", 0.0)
    heavy.session.first()
    qtbot.waitUntil(lambda: not heavy.session.running)
    heavy.session.travel_to(Place(50, 0))
    assert heavy.session.running
    heavy.session.next()
    assert not heavy.session.running
    assert tuple(heavy.moment.place) == (0, 1)
    same_as_ever(heavy)


def test_a_run_ends_before_the_way_back_begins(heavy, qtbot):
    journey = Journey(heavy.session)
    runner = run_to(heavy, qtbot, 30)
    heavy.session.travel_to(Place(3, 0))
    assert not runner._timer.isActive()
    qtbot.waitUntil(lambda: not journey._timer.isActive())
    assert tuple(heavy.moment.place) == (3, 0)


def test_undo_of_a_run_far_away_is_a_journey(heavy, qtbot, monkeypatch):
    monkeypatch.setattr(journey_module, "AT_ONCE", 0.0)
    journey = Journey(heavy.session)
    heavy.session.compute(60, 60)
    heavy.session.show_end()
    place, loss = heavy.moment.place, heavy.moment.trace.loss
    training = heavy.document.project.training
    heavy.session.change_training(replace(training, learning_rate=0.01), "rate")
    for piece in heavy.session.track.pieces[:-1]:
        piece.rest(0)
    heavy.document.stack.undo()
    qtbot.waitUntil(lambda: not journey._timer.isActive())
    assert heavy.moment.place == place
    assert heavy.moment.trace.loss == loss
    same_as_ever(heavy)


def test_who_leaves_a_run_on_the_way_there_finds_its_place_again(heavy, qtbot, monkeypatch):
    monkeypatch.setattr(journey_module, "AT_ONCE", 0.0)
    journey = Journey(heavy.session)
    heavy.session.compute(60, 60)
    heavy.session.show_end()
    place, stack = heavy.moment.place, heavy.document.stack
    training = heavy.document.project.training
    heavy.session.change_training(replace(training, learning_rate=0.01), "rate")
    for piece in heavy.session.track.pieces[:-1]:
        piece.rest(0)
    stack.undo()
    assert heavy.session.running
    assert heavy.moment.place < place
    stack.redo()  # before it has arrived
    stack.undo()
    qtbot.waitUntil(lambda: not journey._timer.isActive())
    assert heavy.moment.place == place
    same_as_ever(heavy)
    stack.redo()
    heavy.session.track.pieces[0].rest(0)
    stack.undo()
    heavy.session.next()  # whoever goes on from the start means that
    stack.redo()
    stack.undo()
    qtbot.waitUntil(lambda: not journey._timer.isActive())
    assert tuple(heavy.moment.place) == (0, 1)


def test_what_goes_on_from_another_place_is_there_first(heavy, qtbot, monkeypatch):
    """A branch, an answer or a picture of another place would else be that of where the way there begins."""
    monkeypatch.setattr(journey_module, "AT_ONCE", 0.0)
    Journey(heavy.session, heavy.session)
    heavy.session.compute(60, 60)
    heavy.session.show_end()
    for go in (lambda: heavy.session.seek(20, 2), lambda: heavy.session.reach(Place(30, 4))):
        heavy.session.track.head.rest(0)
        go()
        assert not heavy.session.running
        assert heavy.moment.iteration in (20, 30)
        same_as_ever(heavy)
    assert tuple(heavy.moment.place) == (30, 4)


@pytest.mark.parametrize("back", [False, True])
def test_a_run_is_kept_without_being_computed_again(heavy, back):
    project = heavy.document.project
    data = replace(project.data, split=Split(0.3))
    told = Told(replace(project, data=data))
    told.session.compute(60, 60)
    told.session.show_end()
    training = told.document.project.training
    told.session.change_training(replace(training, learning_rate=0.01), "rate")
    told.session.compute(told.session.moment.iteration + 30, 60)
    told.session.show_end()
    ended = told.moment
    if back:  # of this run nothing but states is left
        told.document.stack.undo()
    first, second = ended.losses.track.pieces
    for piece in (first, second):
        piece.rest(0)
    kept = kept_run(ended, "kept")
    assert [stretch.iteration for stretch in kept.history] == [0, second.start]
    assert kept.test_loss == told_test_loss(ended)
    assert first.distance(second.start) == second.start
    assert second.distance(second.end) == second.end - second.start


def told_test_loss(moment):
    gauge = Gauge(moment.project.network, moment.project.training, moment.project.data)
    return gauge.measure(gauge.symbols(moment.trace.parameters(updated=False)), test=True).loss


def test_an_edit_that_training_knows_nothing_of_goes_nowhere(heavy, monkeypatch):
    """Of a large network a single iteration is kept, which need not be the one that is shown."""
    monkeypatch.setattr(journey_module, "AT_ONCE", 0.0)
    Journey(heavy.session, heavy.session)
    heavy.session.compute(60, 60)
    heavy.session.show_end()
    before = heavy.moment
    heavy.session.track.head._traces.clear()
    told = len(heavy.moments)
    heavy.document.replace(replace(heavy.document.project, title="Mine"), "title")
    assert heavy.places[told:] == [tuple(before.place)]
    assert not heavy.session.running
    assert heavy.moment.trace is before.trace


def test_why_a_run_stopped_is_said_where_it_did(heavy, qtbot, monkeypatch):
    """On the way there every picture puts other words in the place of these."""
    monkeypatch.setattr(journey_module, "AT_ONCE", 0.0)
    journey, runner, places, ways = Journey(heavy.session), Runner(heavy.session, FASTEST), [], []
    journey.progressed.connect(ways.append)

    class Note(QObject):
        def take(self, reason: object) -> None:
            places.append((heavy.moment.place, heavy.session.running))

    note = Note()
    runner.ended.connect(note.take)
    monkeypatch.setattr(runner, "_show_end", lambda: True)  # nothing is recorded on the way to the goal
    runner.run_until(UntilLoss(0.05))
    qtbot.waitUntil(lambda: bool(places))
    assert ways  # it was a journey
    assert places == [(heavy.moment.place, False)]
    assert heavy.moment.trace.loss <= 0.05
    heavy.session.track.head.rest(0)
    heavy.session.travel_to(Place(0, 0), lambda: note.take(None))
    heavy.session.next()  # somebody goes elsewhere before it has arrived
    qtbot.wait(20)
    assert len(places) == 1
