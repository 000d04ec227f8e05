"""A run that is saved with its history can be walked back after it is opened again, bit for bit."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.optimizers import Adam, Momentum
from mlpstudio.project import project as edits
from mlpstudio.project import storage
from mlpstudio.session.replay import Replay
from tests.session.conftest import Told, batches, example


def reopened(project) -> tuple[Told, list]:
    """Open the bytes of a file, and bring its past back."""
    again = Told(storage.decode(storage.encode(project)))
    ended: list = []
    replay = Replay(again.session, again.session)
    replay.ended.connect(ended.append)
    replay.start()
    while replay.active:  # on a busy machine it takes longer than is waited for at once
        QCoreApplication.processEvents()
    return again, ended


def traces(told: Told, until: int) -> list:
    track = told.moment.losses.track
    return [track.trace(k) for k in range(track.start, until)]


def assert_same_past(again: Told, told: Told, until: int) -> None:
    mine, theirs = traces(again, until), traces(told, until)
    assert [t.iteration for t in mine] == [t.iteration for t in theirs]
    for one, other in zip(mine, theirs, strict=True):
        assert one.program == other.program
        assert all(np.array_equal(a, b) for a, b in zip(one.values, other.values, strict=True))


def test_back_goes_on_to_the_very_first_moment(qapp):
    told = Told(example())
    for _ in range(3):
        told.session.next_iteration()
    told.session.next()
    again, ended = reopened(told.session.project_here(history=True))
    assert ended == [True]
    assert again.moment.place == (3, 0)
    assert again.moment.start == 0
    again.session.back()
    assert again.moment.place == (2, again.moment.clicks)
    again.session.first()
    assert again.moment.trace.given["W1"].tolist() == [[1, 2], [-3, 4], [1, -1]]
    assert_same_past(again, told, 3)


def test_an_edit_in_the_past_takes_what_is_under_the_cursor(qapp):
    told = Told(example())
    for _ in range(3):
        told.session.next_iteration()
    again, _ = reopened(told.session.project_here(history=True))
    again.session.first()
    again.session.edit(lambda project: edits.with_texts(project, title="x"), "title")
    assert again.document.project.run is None
    assert again.document.project.parameters[0].weights.tolist() == [[1, 2], [-3, 4], [1, -1]]


def test_without_a_history_it_begins_where_it_was_saved(qapp):
    told = Told(example())
    told.session.next_iteration()
    again, ended = reopened(told.session.project_here())
    assert ended == []
    assert again.moment.start == 1


@settings(max_examples=25)
@given(
    changes=st.lists(
        st.tuples(st.integers(1, 9), st.sampled_from(["rate", "adam", "momentum"])), min_size=0, max_size=3
    ),
    back=st.integers(0, 12),
)
def test_any_run_with_changes_midway_comes_back(qapp, changes, back):
    told = Told(batches())
    for count, change in changes:
        for _ in range(count):
            told.session.next_iteration()
        training = told.document.project.training
        told.session.change_training(
            replace(training, learning_rate=training.learning_rate / 2)
            if change == "rate"
            else replace(training, optimizer=Adam() if change == "adam" else Momentum()),
            change,
        )
    told.session.advance(told.session.clicks * 3 + 2)
    told.session.seek(max(told.moment.iteration - back, 0), 0)
    here = told.moment.iteration
    again, ended = reopened(told.session.project_here(history=True))
    assert ended == ([True] if here else [])
    assert_same_past(again, told, here)
    # And it goes on to the same numbers, the optimiser's state included.
    if here == told.moment.last and ended:
        again.session.advance(again.session.clicks * 3)
        told.session.advance(told.session.clicks * 3)
        assert_same_past(again, told, here + 3)


def test_a_history_of_a_history(qapp):
    """What was opened without a past has one from there on."""
    told = Told(edits.with_training(batches(), replace(batches().training, optimizer=Adam())))
    for _ in range(4):
        told.session.next_iteration()
    midway, _ = reopened(told.session.project_here())
    for _ in range(3):
        midway.session.next_iteration()
    again, ended = reopened(midway.session.project_here(history=True))
    assert ended == [True]
    assert again.moment.start == 4
    assert again.moment.iteration == 7
    assert_same_past(again, midway, 7)
    again.session.restart()
    assert again.moment.place == (0, 0)


def test_numbers_that_come_out_differently_are_not_taken(qapp):
    told = Told(example())
    told.session.next_iteration()
    project = told.session.project_here(history=True)
    first = replace(project.parameters[0], biases=project.parameters[0].biases + 1e-9)
    again, ended = reopened(replace(project, parameters=(first, *project.parameters[1:])))
    assert ended == [False]
    assert again.moment.start == 1


def test_a_long_one_tells_how_far_it_is(qapp, qtbot, monkeypatch):
    monkeypatch.setattr("mlpstudio.session.replay.AT_ONCE", 0.0)
    told = Told(batches())
    told.session.compute(4_000, 60.0)
    told.session.reach(told.moment.place.__class__(4_000, 0))
    again = Told(told.session.project_here(history=True))
    replay, seen = Replay(again.session, again.session), []
    replay.progressed.connect(seen.append)
    with qtbot.waitSignal(replay.ended) as ended:
        replay.start()
    assert ended.args == [True]
    assert len(seen) > 2
    assert seen == sorted(seen)
    assert {last for _, last in seen} == {4_000}
    assert again.moment.place == (4_000, 0)
    assert again.moment.start == 0


@pytest.mark.parametrize(
    ("history", "place"),
    [
        ([{"iteration": 2}], r"\.history\[0\]\.iteration"),
        ([{"iteration": 1}, {"iteration": 1}], r"\.history\[1\]\.iteration"),
        ([{"iteration": -1}], r"\.history\[0\]\.iteration"),
        ([{"iteration": 0, "training": {"loss": "cross_entropy"}}], r"\.history\[0\]\.training"),
        ([{"iteration": 0, "trainin": {}}], r"\.history\[0\]\.trainin"),
        ([{"iteration": 0, "parameters": []}], r"\.history\[0\]\.parameters"),
    ],
)
def test_a_wrong_history_is_refused_with_its_place(qapp, history, place):
    import json

    told = Told(example())
    told.session.next_iteration()
    told.session.next_iteration()
    tree = json.loads(storage.encode(told.session.project_here()))
    tree["run"]["history"] = history
    with pytest.raises(InvalidInput, match=place):
        storage.decode(json.dumps(tree).encode())
