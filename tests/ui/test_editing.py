"""Edits from the window: named for undo, told in words, refused in words, abandoned without a trace."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest

from mlpstudio.core import history
from mlpstudio.project.arranging import place_units, tidy, turn
from mlpstudio.project.choosing import set_activation, set_layer_name, set_loss, set_unit_name
from mlpstudio.project.drawing import add_units, remove_units
from mlpstudio.project.training_choices import set_learning_rate
from mlpstudio.project.wiring import set_weights
from mlpstudio.session import journey
from mlpstudio.ui.editing import Editing
from tests.session.conftest import Told, batches, example


@pytest.fixture
def told(qapp) -> Told:
    return Told(example())


@pytest.fixture
def editing(told: Told) -> tuple[Editing, list[str], list[str]]:
    made, said, refused = Editing(told.session), [], []
    made.said.connect(lambda message: said.append(str(message)))
    made.refused.connect(lambda message: refused.append(str(message)))
    return made, said, refused


def test_an_edit_has_a_name_and_can_be_undone(told, editing):
    made, said, _ = editing
    assert made.do(partial(add_units, column=1))
    assert told.document.stack.undoText() == "neuron added to layer 1, 3 weights drawn"
    assert said == ["Edited: neuron added to layer 1, 3 weights drawn."]
    told.document.stack.undo()
    assert told.document.project.network.sizes == (2, 3, 1)


def test_midway_a_new_run_begins_with_the_weights_here(told, editing):
    made, said, _ = editing
    for _ in range(3):
        told.session.next_iteration()
    here = told.session.here().parameters
    made.do(partial(set_activation, number=1, name="tanh"))
    assert told.document.project.parameters == here
    assert told.moment.place == (0, 0)
    assert "a new run begins with the weights of iteration 3" in said[-1]
    told.document.stack.undo()
    assert told.moment.place == (2, told.moment.clicks)


def test_a_training_setting_branches(told, editing):
    made, said, _ = editing
    told.session.next_iteration()
    assert made.arrange(partial(set_loss, name="huber"))
    assert "goes on with it from iteration 1" in said[-1]
    assert told.moment.former is not None


def test_what_is_not_possible_is_said_and_changes_nothing(told, editing):
    made, _, refused = editing
    before = told.document.project
    assert not made.do(partial(remove_units, neurons=[(2, 0)]))
    assert refused == ["a network needs at least 1 output"]
    assert told.document.project is before
    assert told.document.stack.count() == 0


def test_locked_nothing_is_edited(told, editing):
    made, _, refused = editing
    made.locked = True
    assert not made.do(partial(add_units, column=1))
    assert "locked" in refused[0]
    assert told.document.stack.count() == 0


def test_one_gesture_one_entry_and_none_if_abandoned(told, editing):
    made, _, _ = editing
    for weight in (0.5, 0.25, 0.125):
        made.do(partial(set_weights, values={(0, 0, 0): weight}), "drag 1")
    assert told.document.stack.count() == 1
    assert told.document.project.parameters[0].weights[0, 0] == 0.125
    made.abandon("drag 2")
    assert told.document.stack.count() == 1
    made.abandon("drag 1")
    assert told.document.stack.count() == 0
    assert told.document.project.parameters == example().parameters
    assert not told.document.stack.canRedo()


@pytest.mark.parametrize(
    "change",
    [
        partial(set_unit_name, column=1, unit=0, name="first"),
        partial(set_layer_name, number=1, name="features"),
        partial(place_units, offsets={(1, 0): (20.0, 5.0)}),
        partial(turn, direction="down"),
    ],
)
def test_names_and_places_leave_the_run_as_it_is(told, editing, change):
    made, said, _ = editing
    for _ in range(3):
        told.session.next_iteration()
    told.session.back()
    before = told.moment
    assert made.arrange(change)
    after = told.moment
    assert after.project is told.document.project
    assert (after.place, after.last, after.former) == (before.place, before.last, None)
    assert after.known == before.known
    assert "new run" not in said[-1]
    told.session.next_iteration()
    told.session.next_iteration()
    assert told.moment.iteration == 3
    there = told.moment.place
    told.document.stack.undo()
    assert told.moment.place == there  # the run knows nothing of it, so its cursor stays
    told.document.stack.redo()
    assert told.moment.place == there
    assert told.moment.iteration == 3


def test_an_edit_that_arranges_nothing_is_no_entry(told, editing):
    made, _, _ = editing
    assert made.arrange(tidy)
    assert made.arrange(partial(turn, direction="right"))
    assert told.document.stack.count() == 0


def test_undo_and_redo_say_what_they_bring_back(told, editing):
    made, said, _ = editing
    for _ in range(3):
        told.session.next_iteration()
    made.do(partial(add_units, column=1))
    made.undo()
    assert said[-1] == (
        "Undone: neuron added to layer 1, 3 weights drawn. Its run is back, at iteration 2 of 2."
    )
    made.redo()
    assert said[-1] == "Made again: neuron added to layer 1, 3 weights drawn."
    made.redo()
    assert len(said) == 3


def test_undo_says_that_a_run_is_on_its_way_back(qapp, qtbot, monkeypatch):
    monkeypatch.setattr(history, "HEAVY", 0.0)
    monkeypatch.setattr(journey, "AT_ONCE", 0.0)
    told, said = Told(batches()), []
    way, made = journey.Journey(told.session), Editing(told.session)
    made.said.connect(lambda message: said.append(str(message)))
    for _ in range(20):
        told.session.next_iteration()
    made.arrange(partial(set_learning_rate, rate=0.01))
    told.session.track.pieces[0].rest(0)
    made.undo()
    assert said[-1].endswith("The run up to iteration 19 is being computed again.")
    qtbot.waitUntil(lambda: not way._timer.isActive())
    assert told.moment.iteration == 19


def test_the_name_follows_the_title_also_where_there_were_edits_before(told):
    document, names = told.document, []
    document.renamed.connect(lambda: names.append(document.name))
    for title in ("One", "Two"):
        document.replace(replace(document.project, title=title), title)
    assert names[-1] == document.name == "Two"
    document.stack.undo()
    assert names[-1] == "One"
    document.go_to(2)
    assert names[-1] == "Two"
