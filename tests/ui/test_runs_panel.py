"""Kept runs in the real window: kept, overlaid, named, gone back to, deleted, saved."""

import operator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mlpstudio.core.history import History
from mlpstudio.project import storage


@pytest.fixture
def panel(shown):
    shown.window.docks["runs"].bring()
    shown.settle()
    return shown.window.late["runs"].panel


def train(shown, iterations):
    session = shown.window.session
    session.advance(iterations * session.clicks)
    shown.settle()


def set_rate(shown, rate):
    session = shown.window.session
    session.change_training(replace(session.document.project.training, learning_rate=rate), "rate")
    shown.settle()


def test_a_run_is_kept_by_a_click_and_its_curve_lies_under_the_next_one(shown, panel):
    session, loss = shown.window.session, shown.window.loss_panel
    assert not panel.keep.isEnabled()
    train(shown, 12)
    shown.click(panel.keep)
    shown.settle()
    assert [row.name.text() for row in panel.rows] == ["Run 1"]
    assert panel.rows[0].about.text().startswith("the present settings")
    set_rate(shown, 0.002)
    session.restart()
    train(shown, 5)
    assert panel.rows[0].about.text().startswith("learning rate 0.01 (now 0.002)")
    (curve,) = loss.kept.curves
    assert curve.isVisible()
    project = session.document.project
    history = History(project.network, project.runs[0].training, project.data, project.parameters)
    history.extend(12)
    expected = [history.losses.at(iteration) for iteration in range(12)]
    assert np.array_equal(curve.getData()[1], np.log10(expected))
    assert loss.kept.isVisible()
    assert loss.kept.names == ("Run 1",)
    # The box takes it out of the plot and back, as one entry of the undo list.
    for drawn in (False, True, False):
        QTest.mouseClick(panel.rows[0].box, Qt.MouseButton.LeftButton, pos=panel.rows[0].box.rect().center())
        shown.settle()
        assert bool(loss.kept.curves) is drawn
    assert session.document.stack.undoText().startswith("curve of Run 1")
    session.document.stack.undo()
    shown.settle()
    assert loss.kept.curves


def test_keeping_and_showing_leave_the_run_where_it_is(shown, panel):
    train(shown, 4)
    before, track = shown.place, shown.window.session.track
    shown.action("keep_run").trigger()
    shown.settle()
    assert shown.place == before
    assert shown.window.session.track is track


def test_going_back_brings_settings_and_start_in_one_edit(shown, panel):
    session = shown.window.session
    start = session.document.project.parameters
    train(shown, 6)
    shown.click(panel.keep)
    set_rate(shown, 0.05)
    train(shown, 1)
    edits = session.document.stack.index()
    shown.click(panel.rows[0].back)
    shown.settle()
    project = session.document.project
    assert project.training.learning_rate == 0.01
    assert all(map(operator.is_, project.parameters, start))
    assert shown.place == (0, 0)
    assert session.document.stack.index() == edits + 1
    assert "settings of Run 1" in session.document.stack.undoText()
    session.document.stack.undo()
    assert session.document.project.training.learning_rate == 0.05
    assert len(session.document.project.runs) == 1


def test_a_run_that_a_change_ended_is_offered_and_kept(shown, panel):
    controls = shown.window.loss_panel.controls
    train(shown, 6)
    assert not controls.keep.isVisible()
    set_rate(shown, 0.1)
    assert controls.keep.isVisible()
    assert panel.offer.isVisible()
    assert "6 iterations, learning rate 0.01." in panel._offer_words.text()
    shown.click(panel.take)
    shown.settle()
    assert not panel.offer.isVisible()
    assert not controls.keep.isVisible()
    (run,) = shown.window.session.document.project.runs
    assert (run.iterations, run.training.learning_rate) == (6, 0.01)
    # What has been kept as it is, is not offered again; what nobody wants goes at a click.
    train(shown, 3)
    set_rate(shown, 0.2)
    assert panel.offer.isVisible()
    shown.click(panel.refuse)
    assert not panel.offer.isVisible()


def test_a_name_is_typed_and_escape_takes_it_back(shown, panel):
    train(shown, 2)
    shown.click(panel.keep)
    shown.settle()
    field = panel.rows[0].name
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "<b>small</b> steps")
    QTest.keyClick(field, Qt.Key.Key_Return)
    shown.settle()
    assert shown.window.session.document.project.runs[0].name == "<b>small</b> steps"
    assert shown.window.loss_panel.kept.names == ("<b>small</b> steps",)
    field.selectAll()
    QTest.keyClicks(field, "x")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert field.text() == "<b>small</b> steps"


def test_deleting_can_be_undone_and_locked_editing_refuses(shown, panel):
    document = shown.window.session.document
    train(shown, 2)
    shown.click(panel.keep)
    shown.settle()
    shown.window.editing.locked = True
    shown.settle()
    assert not panel.rows[0].delete.isEnabled()
    shown.window.editing.locked = False
    shown.settle()
    shown.click(panel.rows[0].delete)
    shown.settle()
    assert document.project.runs == ()
    assert panel.rows == []
    document.stack.undo()
    shown.settle()
    assert [row.name.text() for row in panel.rows] == ["Run 1"]


def test_kept_runs_are_saved_and_opened_with_the_file(shown, panel, make_window, tmp_path):
    train(shown, 7)
    shown.click(panel.keep)
    shown.window.session.save(tmp_path / "kept.mlp")
    assert storage.read(tmp_path / "kept.mlp").runs[0].iterations == 7
    again = make_window(tmp_path / "kept.mlp")
    again.window.docks["runs"].bring()
    again.settle()
    assert [row.name.text() for row in again.window.late["runs"].panel.rows] == ["Run 1"]
    assert again.window.loss_panel.kept.isVisible()


def test_with_nothing_told_yet_there_is_nothing_to_keep(shown):
    shown.action("keep_run").trigger()
    assert shown.window.session.document.project.runs == ()
    assert "nothing to keep yet" in shown.window.status.sentence.text()
