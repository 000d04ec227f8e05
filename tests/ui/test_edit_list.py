"""The history of edits in the real window: what it lists, that it follows, and that it goes there."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mlpstudio.project.choosing import new_start
from mlpstudio.project.project import Project
from mlpstudio.session import session as session_module
from mlpstudio.ui.edit_list import _WHEN, EditList
from tests.ui.conftest import Window

CONTROL = Qt.KeyboardModifier.ControlModifier


def change(shown: Window, number: int) -> None:
    session = shown.window.session
    training = replace(session.document.project.training, learning_rate=number / 1000)
    session.change_training(training, f"change number {number}")


def new_random_start(project: Project, seed: int) -> Project:
    return new_start(project, seed).project


@pytest.fixture
def edits(shown: Window) -> EditList:
    for number in range(1, 6):
        shown.window.session.advance(20)
        change(shown, number)
    shown.press(Qt.Key.Key_H, CONTROL)
    shown.settle()
    made = shown.window.dialogs.edits
    assert made.isVisible()
    assert made.list.hasFocus()
    return made


def listed(edits: EditList) -> list[tuple[str, int]]:
    indices = [edits.model.index(row, 0) for row in range(edits.model.rowCount())]
    return [(index.data(), index.data(_WHEN)) for index in indices]


def test_older_above_and_the_present_one_marked(shown: Window, edits: EditList):
    assert listed(edits)[0] == ("As it was opened", -1)
    assert listed(edits)[1:] == [(f"Change number {k}", -1 if k < 5 else 0) for k in range(1, 6)]
    assert edits.list.currentIndex().row() == 5


def test_a_click_goes_there_and_one_is_told_once(shown: Window, edits: EditList):
    places = [tuple(moment.place) for moment in shown.moments]
    shown.moments.clear()
    rectangle = edits.list.visualRect(edits.model.index(2, 0))
    QTest.mouseClick(edits.list.viewport(), Qt.MouseButton.LeftButton, pos=rectangle.center())
    assert shown.window.session.document.project.training.learning_rate == 0.002
    assert len(shown.moments) == 1
    assert shown.place == places[4]
    assert [when for _, when in listed(edits)] == [-1, -1, 0, 1, 1, 1]
    assert edits.isVisible()
    assert shown.action("redo").text() == "Redo change number 3"


def test_by_keys(shown: Window, edits: EditList):
    for _ in range(4):
        shown.press(Qt.Key.Key_Up)
    assert shown.window.session.document.stack.index() == 5
    shown.press(Qt.Key.Key_Return)
    assert shown.window.session.document.stack.index() == 1
    shown.press(Qt.Key.Key_End)
    shown.press(Qt.Key.Key_Return)
    assert shown.window.session.document.stack.index() == 5
    shown.press(Qt.Key.Key_Escape)
    assert not edits.isVisible()
    assert shown.window.canvas.hasFocus()


def test_a_long_way_back_shows_how_far_it_is(shown: Window, edits: EditList, monkeypatch, qtbot):
    monkeypatch.setattr(session_module, "BACK_AT_ONCE", -1.0)
    session, bar = shown.window.session, shown.window.step_bar
    session.compute(8000, 60)
    session.show_end()
    there = shown.place
    for number in range(10, 18):
        session.edit(partial(new_random_start, seed=number), f"edit {number}")
    progress = []
    shown.window.journey.progressed.connect(progress.append)
    session.document.go_to(5)
    assert session.returning is not None
    qtbot.waitUntil(lambda: session.returning is None)
    assert shown.place == there
    assert progress[-1] is None
    assert len(progress) > 1
    assert not session.running
    assert bar.slider.value() == there[0]


def test_it_follows(shown: Window, edits: EditList):
    shown.action("undo").trigger()
    assert [when for _, when in listed(edits)] == [-1] * 4 + [0, 1]
    assert edits.list.currentIndex().row() == 4
    height = edits.card.height()
    change(shown, 9)
    assert listed(edits)[-1] == ("Change number 9", 0)
    change(shown, 10)
    shown.settle()
    assert edits.card.height() > height
    shown.window.session.document.begin(shown.window.session.document.project)
    assert listed(edits) == [("As it was opened", 0)]


def test_screen_readers_are_told_which_is_present(edits: EditList, shown: Window):
    shown.action("undo").trigger()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert edits.model.index(4, 0).data(role) == "Change number 4, present"
    assert edits.model.index(5, 0).data(role) == "Change number 5, undone"


def test_a_long_list_scrolls_to_the_present_edit(shown: Window):
    for number in range(60):
        change(shown, number + 1)
    shown.press(Qt.Key.Key_H, CONTROL)
    shown.settle()
    edits = shown.window.dialogs.edits
    rectangle = edits.list.visualRect(edits.model.index(60, 0))
    assert edits.list.viewport().rect().contains(rectangle)
    assert edits.list.height() <= 12 * 32
    shown.press(Qt.Key.Key_H, CONTROL)
    assert not edits.isVisible()
