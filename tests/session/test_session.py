"""Walking through a run: every click is one move, and one is told of it once."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.program import Phase
from mlpstudio.project import project as edits
from mlpstudio.project import storage
from tests.session.conftest import Told, batches, example

UPDATED = [[0.82, 1.64], [-3.36, 3.28], [1, -1]]


def test_a_whole_iteration_and_back(told: Told):
    for _ in range(16):
        told.session.next()
    assert told.places == [(0, k) for k in range(1, 16)] + [(1, 1)]
    told.moments.clear()
    for _ in range(17):
        told.session.back()
    assert told.places == [*((0, k) for k in range(15, -1, -1)), (0, 0)]


def test_phases(told: Told):
    phases = []
    for _ in range(5):
        told.session.next_phase()
        phases.append((told.moment.phase, tuple(told.moment.place)))
    assert phases == [
        (Phase.FORWARD, (0, 3)),
        (Phase.LOSS, (0, 4)),
        (Phase.BACKWARD, (0, 11)),
        (Phase.UPDATE, (0, 15)),
        (Phase.FORWARD, (1, 3)),
    ]
    told.session.next()
    told.session.next()
    told.session.next_phase()
    assert tuple(told.moment.place) == (1, 11)


def test_iterations(told: Told):
    told.session.next()
    told.session.next_iteration()
    told.session.next_iteration()
    told.session.next_iteration()
    told.session.previous_iteration()
    assert told.places == [(0, 1), (0, 15), (1, 15), (2, 15), (1, 15)]
    told.session.previous_iteration()
    told.session.previous_iteration()
    assert told.places[-2:] == [(0, 15), (0, 0)]


def test_seeking_keeps_to_what_was_reached(told: Told):
    told.session.advance(40)
    assert tuple(told.moment.place) == (2, 10)
    told.session.seek(1, 4)
    assert tuple(told.moment.place) == (1, 4)
    told.session.seek(99, 99)
    assert tuple(told.moment.place) == (2, 15)
    told.session.seek(-5, -5)
    assert tuple(told.moment.place) == (0, 0)
    assert told.moment.last == 2
    told.session.seek(2, 3)
    told.session.restart()
    assert tuple(told.moment.place) == (0, 0)


def test_what_comes_next_is_known(told: Told):
    assert told.moment.step is None
    assert told.moment.next_step.target == "u1"
    told.session.seek(0, 0)
    told.session.advance(15)
    assert told.moment.step.target == "b2"
    assert told.moment.next_step.target == "u1"


def test_the_loss_is_told_with_its_step_and_the_epoch_when_it_is_complete(told: Told):
    known = []
    for _ in range(16):
        told.session.next()
        known.append((told.moment.known.losses, told.moment.known.rows))
    assert known == [(0, 0)] * 3 + [(1, 0)] * 11 + [(1, 1)] * 2
    told.session.seek(0, 2)
    assert told.moment.known.losses == 0
    assert told.moment.reached.losses == 1
    assert told.moment.reached.rows == 1
    row = told.moment.epochs.row(0)
    assert (row.epoch, row.loss, row.prediction) == (0, 162.0, 21.0)


def test_epochs_of_several_batches(told_batches: Told):
    session = told_batches.session
    rows = []
    for _ in range(7):
        session.next_iteration()
        rows.append(told_batches.moment.known.rows)
    assert rows == [0, 0, 1, 1, 1, 2, 2]
    assert told_batches.moment.epochs.last(1) == 5


def test_values_are_those_of_the_moment(told: Told):
    assert not told.moment.is_known("u1")
    told.session.next()
    assert told.moment.is_known("u1")
    assert told.moment.values["u1"][:, 0].tolist() == [6, 7, -1]
    assert "z1" not in told.moment.values
    told.session.advance(11)
    assert np.allclose(told.moment.values["W1"], UPDATED, rtol=1e-15)


@given(
    st.lists(
        st.sampled_from(["next", "back", "next_phase", "next_iteration", "previous_iteration"]), max_size=40
    )
)
@settings(max_examples=30)
def test_any_walk_shows_what_a_straight_run_shows(walk: list[str]):
    told = Told(batches())
    for step in walk:
        getattr(told.session, step)()
    moment = told.moment
    straight = Told(batches())
    straight.session.advance(moment.iteration * moment.clicks + 1)
    for mine, theirs in zip(moment.trace.values, straight.moment.trace.values, strict=True):
        assert mine.tobytes() == theirs.tobytes()


def test_a_view_may_not_call_back(told: Told, qtbot):
    told.session.moved.connect(lambda moment: told.session.next())
    with qtbot.capture_exceptions() as caught:
        told.session.next()
    assert "while it was being told" in str(caught[0][1])


def test_without_samples_nothing_moves(qapp):
    empty = edits.with_data(example(), Dataset(np.zeros((0, 2)), np.zeros((0, 1))))
    told = Told(empty)
    for step in ("next", "back", "next_phase", "next_iteration", "previous_iteration", "restart"):
        getattr(told.session, step)()
    assert set(told.places) == {(0, 0)}
    assert told.moment.trace is None
    assert told.moment.clicks == 0


# Edits


def test_another_rate_branches_and_undo_brings_the_run_back(told_batches: Told):
    session, document = told_batches.session, told_batches.document
    session.advance(4 * told_batches.moment.clicks + 5)
    before = told_batches.moment
    session.change_training(replace(document.project.training, learning_rate=0.2), "rate")
    assert told_batches.moment.place == before.place
    assert told_batches.moment.trace.training.learning_rate == 0.2
    assert np.array_equal(told_batches.moment.trace.given["W1"], before.trace.given["W1"])
    session.next_iteration()
    session.next_iteration()
    assert told_batches.moment.losses.at(2) == before.losses.at(2)
    session.seek(1, 3)
    assert told_batches.moment.trace.training.learning_rate == 0.05
    document.stack.undo()
    assert told_batches.moment.place == before.place
    assert told_batches.moment.losses.track is before.losses.track
    document.stack.redo()
    assert tuple(told_batches.moment.place) == (1, 3)


def test_an_edit_begins_a_run_from_the_parameters_under_the_cursor(told: Told):
    session, document = told.session, told.document
    session.advance(20)
    session.edit(lambda project: edits.with_data(project, Dataset([[2, 2]], [[1]])), "data")
    assert tuple(told.moment.place) == (0, 0)
    assert np.allclose(told.moment.trace.given["W1"], UPDATED, rtol=1e-15)
    document.stack.undo()
    assert tuple(told.moment.place) == (1, 5)
    assert told.moment.trace.given["x"].tolist() == [[1], [2]]


def test_a_drag_is_one_edit(told: Told):
    for rate in (0.02, 0.03, 0.04):
        training = replace(told.document.project.training, learning_rate=rate)
        told.session.change_training(training, "rate", "rate")
    assert told.document.stack.count() == 1
    told.document.stack.undo()
    assert told.document.project.training.learning_rate == 0.01


def test_an_impossible_edit_changes_nothing(told: Told):
    before = told.document.project
    with pytest.raises(InvalidInput):
        told.session.change_training(replace(before.training, loss="cross_entropy"), "loss")
    assert told.document.project is before
    assert told.moments == []


# Files


def test_saving_and_opening_midway(told: Told, tmp_path):
    path = tmp_path / "run.mlp"
    told.session.advance(15 * 3 + 7)
    told.session.save(path)
    again = Told(storage.read(path), path)
    assert tuple(again.moment.place) == (3, 0)
    assert np.array_equal(again.moment.trace.given["W1"], told.moment.trace.given["W1"])
    again.session.back()
    assert tuple(again.moment.place) == (3, 0)
    again.session.restart()
    assert tuple(again.moment.place) == (0, 0)
    assert again.moment.trace.given["W1"].tolist() == [[1, 2], [-3, 4], [1, -1]]


def test_saving_at_the_end_of_an_iteration_is_saving_at_the_next(told: Told, tmp_path):
    told.session.next_iteration()
    saved = told.session.project_here()
    assert saved.run.iteration == 1
    assert np.allclose(saved.parameters[0].weights, UPDATED, rtol=1e-15)


def test_opening_forgets_the_run(told: Told, tmp_path):
    told.session.save(tmp_path / "a.mlp")
    told.session.advance(30)
    told.document.open(tmp_path / "a.mlp")
    assert tuple(told.moment.place) == (0, 0)
    assert told.moment.last == 0
    assert not told.document.modified


def test_a_broken_file_leaves_everything(told: Told, tmp_path):
    told.session.advance(7)
    before, told.moments[:] = told.moment, []
    (tmp_path / "broken.mlp").write_text("{", encoding="utf-8")
    with pytest.raises(InvalidInput, match=r"broken\.mlp"):
        told.document.open(tmp_path / "broken.mlp")
    assert told.moment.place == before.place
    assert told.moments == []


# Divergence


def diverging() -> Told:
    project = example()
    return Told(edits.with_training(project, replace(project.training, learning_rate=1e160)))


def test_divergence_stops_at_the_last_finite_iteration(qapp):
    told = diverging()
    for _ in range(5):
        told.session.next_iteration()
    moment = told.moment
    assert moment.divergence is not None
    assert moment.position == moment.clicks
    assert all(np.isfinite(value).all() for value in moment.trace.values)
    told.session.back()
    assert told.moment.divergence is None
    told.session.next()
    assert told.moment.divergence is not None
    told.session.change_training(replace(told.document.project.training, learning_rate=0.01), "rate")
    assert told.moment.divergence is None
    assert tuple(told.moment.place) == (0, 0)
    told.session.next_iteration()
    assert told.moment.losses.at(0) == 162.0


def test_restarting_after_a_change_trains_with_it_from_the_start(told: Told):
    told.session.advance(40)
    told.session.change_training(replace(told.document.project.training, learning_rate=0.001), "rate")
    told.session.restart()
    told.session.next_iteration()
    assert tuple(told.moment.place) == (0, 15)
    assert told.moment.trace.training.learning_rate == 0.001


def test_building_blocks_are_pages_between_loss_and_backward(told: Told):
    session = told.session
    session.show_blocks_first(True)
    for _ in range(4):
        session.next()
    assert (told.moment.position, told.moment.block) == (4, 0)
    shown = []
    for _ in range(4):
        session.next()
        assert told.moment.position == 4
        shown.append(told.moment.building_block.symbol)
    assert shown == ["z1", "W2", "dz1_du1", "x"]
    session.next()
    assert (told.moment.position, told.moment.block) == (5, 0)
    for block in (4, 3, 2, 1, 0):
        session.back()
        assert (told.moment.position, told.moment.block) == (4, block)
    session.back()
    assert told.moment.position == 3


def test_without_the_switch_there_are_no_pages_and_turning_it_off_leaves_them(told: Told):
    session = told.session
    session.seek(0, 4)
    session.next()
    assert (told.moment.position, told.moment.block) == (5, 0)
    session.show_blocks_first(True)
    session.back()
    assert told.moment.block == 4
    session.show_blocks_first(False)
    assert (told.moment.position, told.moment.block) == (4, 0)


def test_a_branch_remembers_what_would_have_become_of_the_run(told: Told):
    session = told.session
    for _ in range(5):
        session.next_iteration()
    session.seek(2, 0)
    assert told.moment.former is None
    training = replace(told.moment.project.training, learning_rate=0.001)
    session.change_training(training, "slower")
    former = told.moment.former
    assert (former.begin, former.until) == (2, 5)
    assert former.losses.at(4) < 0.01
    told.document.stack.undo()
    assert told.moment.former is None
