"""Undo brings a run back, however old: place, parameters bit for bit, losses; with few tracks alive."""

from __future__ import annotations

import gc
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.data import Dataset
from mlpstudio.core.optimizers import Adam, GradientDescent, Momentum
from mlpstudio.project import project as edits
from mlpstudio.session import document as document_module
from mlpstudio.session import session as session_module
from mlpstudio.session.journey import Journey, Progress
from mlpstudio.session.runs import KEPT
from mlpstudio.session.track import Track
from tests.session.conftest import Told, batches, example


def picture(told: Told) -> tuple[object, ...]:
    """All that can be told of a run: places, bits of the parameters and values, losses, pale losses, rows."""
    moment, session = told.moment, told.session
    former = moment.former
    return (
        moment.place,
        moment.last,
        moment.known,
        moment.reached,
        [(layer.weights.tobytes(), layer.biases.tobytes()) for layer in session.project_here().parameters],
        None if moment.trace is None else [value.tobytes() for value in moment.trace.values],
        [moment.losses.at(k) for k in range(moment.start, moment.reached.losses)],
        [moment.epochs.row(k).loss for k in range(moment.reached.rows)],
        None if former is None else (former.begin, former.until),
        None if former is None else [former.losses.at(k) for k in range(former.begin, former.until)],
        moment.divergence,
    )


def tracks() -> int:
    gc.collect()
    return sum(isinstance(thing, Track) for thing in gc.get_objects())


TITLE = 3


def as_titles_leave_it(before: list[tuple[object, ...]], last: tuple[object, ...]) -> None:
    """A title changes no run: taking it back leaves the cursor where it came to afterwards."""
    for number in range(len(before) - 1, -1, -1):
        if number % 5 == TITLE:
            before[number] = before[number + 1] if number + 1 < len(before) else last


def edit(told: Told, number: int) -> None:
    """Make one of several kinds of edit."""
    project, session = told.document.project, told.session
    training = project.training
    match number % 5:
        case 0:
            session.change_training(replace(training, learning_rate=0.01 + number / 1000), "rate")
        case 1:
            kinds = (Momentum(0.9 - number / 1e3), Adam(), GradientDescent())
            session.change_training(replace(training, optimizer=kinds[number % 3]), "kind")
        case 2:
            inputs = np.array(project.data.inputs) + number / 100
            session.edit(lambda p: edits.with_data(p, Dataset(inputs, p.data.targets)), "data")
        case 3:  # TITLE
            told.document.replace(edits.with_texts(project, title=f"{number}"), "title")
        case _:
            session.change_training(replace(training, l2=number / 1e4), "penalty")


def test_fifty_edits_and_fifty_undos(qapp):
    told, random = Told(batches()), np.random.default_rng(1)
    before = []
    alive = tracks()
    for number in range(50):
        told.session.advance(int(random.integers(1, 300)))
        if number % 3 == 1:
            told.session.seek(int(random.integers(0, told.moment.iteration + 1)), 3)
        before.append(picture(told))
        edit(told, number)
        told.moments.clear()
    as_titles_leave_it(before, picture(told))
    # A run and the one that it branched off from, for each that is kept.
    assert tracks() - alive <= 2 * KEPT + 1
    assert told.document.stack.count() == 50
    for expected in reversed(before):
        told.document.stack.undo()
        told.moments.clear()
        assert picture(told) == expected
    assert tracks() - alive <= 2 * KEPT + 1


def test_there_and_back_in_leaps(qapp):
    told = Told(batches())
    seen = []
    for number in range(20):
        told.session.advance(20 + number)
        seen.append(picture(told))
        edit(told, number)
    seen.append(picture(told))
    as_titles_leave_it(seen, seen[-1])
    for index in (0, 20, 7, 19, 3, 11):
        told.moments.clear()
        told.document.go_to(index)
        assert picture(told) == seen[index]
        assert len(told.moments) == 1


@given(
    st.lists(
        st.tuples(st.integers(1, 90), st.sampled_from([0, 1, 2, 4]), st.booleans()), min_size=1, max_size=9
    )
)
@settings(max_examples=10)
def test_any_edits_are_taken_back(qapp, walk):
    told = Told(batches(optimizer=Momentum()))
    before = []
    for number, (clicks, kind, back) in enumerate(walk):
        told.session.advance(clicks)
        if back:
            told.session.seek(told.moment.iteration // 2, clicks)
        before.append(picture(told))
        edit(told, 5 * number + kind)
    for expected in reversed(before):
        told.document.stack.undo()
        assert picture(told) == expected


def test_a_drag_over_a_branch_keeps_what_would_have_become_of_the_run(told: Told):
    for _ in range(6):
        told.session.next_iteration()
    told.session.seek(3, 0)
    for number in range(40):
        training = replace(told.document.project.training, learning_rate=0.001 + number / 1e5)
        told.session.change_training(training, "rate", "rate")
    told.session.advance(33)
    expected = picture(told)
    assert expected[8] == (3, 6)
    assert len(told.session._run.origin.chain) == 2
    run = told.session._run
    told.document.stack.undo()
    run.lighten()
    told.document.stack.redo()
    assert picture(told) == expected


def test_a_title_leaves_the_run_alone(told: Told):
    told.session.advance(40)
    track = told.session.track
    told.document.replace(edits.with_texts(told.document.project, title="New"), "title")
    told.session.next()
    assert told.session.track is track
    assert told.moment.project.title == "New"
    told.document.stack.undo()
    assert tuple(told.moment.place) == (2, 11)
    assert told.session.track is track


def test_two_runs_of_the_same_training_are_two(told: Told):
    told.session.advance(40)
    first, training = picture(told), told.document.project.training
    told.session.change_training(replace(training, learning_rate=0.002), "slower")
    told.session.advance(40)
    told.session.change_training(training, "as before")
    told.session.advance(40)
    last = picture(told)
    told.document.go_to(0)
    assert picture(told) == first
    told.document.go_to(2)
    assert picture(told) == last


def test_a_run_that_diverged_comes_back_with_its_end(qapp):
    project = example()
    told = Told(edits.with_training(project, replace(project.training, learning_rate=1e160)))
    for _ in range(5):
        told.session.next_iteration()
    expected = picture(told)
    assert expected[-1] is not None
    edit(told, 0)
    for _, run in told.session._runs._of.values():
        if run is not told.session._run:
            run.lighten()
    told.document.stack.undo()
    assert picture(told) == expected


def test_a_restarted_branch_comes_back_with_its_ghost(told: Told):
    told.session.advance(100)
    told.session.seek(2, 2)
    edit(told, 5)
    told.session.advance(30)
    told.session.restart()
    told.session.advance(70)
    expected = picture(told)
    edit(told, 10)
    for _, run in told.session._runs._of.values():
        if run is not told.session._run:
            run.lighten()
    told.document.stack.undo()
    assert picture(told) == expected


def test_what_no_undo_leads_to_is_forgotten(told: Told, monkeypatch):
    for number in range(12):
        told.session.advance(3)
        edit(told, 5 * number)
    assert len(told.session._runs) == 13
    for _ in range(8):
        told.document.stack.undo()
    edit(told, 51)
    assert told.document.stack.count() == 5
    assert len(told.session._runs) == 6
    for number in range(30):  # one drag
        training = replace(told.document.project.training, learning_rate=0.02 + number / 1e4)
        told.session.change_training(training, "rate", "drag")
    assert len(told.session._runs) == 7


def test_as_many_as_the_stack_holds_are_kept(qapp, monkeypatch: pytest.MonkeyPatch):
    assert document_module.MOST_EDITS == 1000
    monkeypatch.setattr(document_module, "MOST_EDITS", 60)
    told = Told(example())
    alive = tracks()
    for number in range(100):
        told.session.advance(1)
        rate = 0.001 + number / 1e6
        told.session.change_training(replace(told.document.project.training, learning_rate=rate), "rate")
        told.moments.clear()
    assert told.document.stack.count() == 60
    assert len(told.session._runs) == 61
    told.document.go_to(0)
    assert told.document.project.training.learning_rate == 0.001 + 39 / 1e6
    assert tuple(told.moment.place) == (2, 11)
    told.moments.clear()
    assert tracks() - alive < 2 * KEPT + 2


# What takes longer


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the way back to a run take more time than there is at once."""
    monkeypatch.setattr(session_module, "BACK_AT_ONCE", -1.0)


def far(told: Told) -> tuple[object, ...]:
    """Leave a run with a branch far behind, and light."""
    told.session.compute(4000, 60)
    told.session.show_end()
    told.session.seek(2500, 3)
    edit(told, 0)
    told.session.compute(4000, 60)
    told.session.show_end()
    told.session.seek(3100, 5)
    expected = picture(told)
    for number in range(KEPT + 1):
        edit(told, 5 * number + 2)
    return expected


def finish(journey: Journey) -> None:
    while journey._timer.isActive():
        QCoreApplication.processEvents()


def test_a_long_way_back_is_a_journey(told_batches: Told, slow: None):
    told = told_batches
    journey, progress = Journey(told.session), []
    journey.progressed.connect(progress.append)
    expected = far(told)
    told.moments.clear()
    told.document.go_to(1)
    assert told.places == [(0, 0)]
    assert tuple(told.session.returning[0]) == (3100, 5)
    finish(journey)
    assert picture(told) == expected
    assert not told.moment.running
    assert [moment.running for moment in told.moments] == [False, True, False]
    assert progress[-1] is None
    assert isinstance(progress[0], Progress)
    done = [part.done for part in progress[:-1]]
    assert done == sorted(done)


def test_a_click_stops_it_and_the_run_goes_the_same_way(told_batches: Told, slow: None):
    told = told_batches
    journey = Journey(told.session)
    expected = far(told)
    told.document.go_to(1)
    QCoreApplication.processEvents()
    told.session.next()
    assert not journey._timer.isActive()
    assert told.session.returning is None
    assert told.places[-1] == (0, 1)
    journey.go(3100, 5)
    finish(journey)
    assert told.session.track.pieces[-1].start == 2500
    assert picture(told)[4:6] == expected[4:6]


def test_an_edit_on_the_way_leaves_the_way(told_batches: Told, slow: None):
    told = told_batches
    journey = Journey(told.session)
    expected = far(told)
    told.document.go_to(1)
    QCoreApplication.processEvents()
    told.document.stack.redo()
    finish(journey)
    told.document.stack.undo()
    finish(journey)
    assert picture(told) == expected


@pytest.mark.parametrize("kind", [0, 2])
def test_however_many_edits_the_runs_share_one_memory(qapp, kind):
    """Each change of the learning rate, and each edit, would else hold as much again."""
    told = Told(batches(optimizer=Adam()))
    told.session.memory = memory = 2**20
    edit(told, 2)
    for number in range(8):
        told.session.compute(told.session.track.end + 200, 60)
        told.session.show_end()
        edit(told, 5 * number + kind)
    recent = [run.track for run in told.session._runs._recent if run.track is not None]
    states = {piece: piece._past.for_good() for track in recent for piece in track.pieces}
    head = states.pop(told.session.track.head)
    assert len(states) >= 5
    assert head < memory
    assert sum(states.values()) < memory // 2
