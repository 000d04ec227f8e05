"""The test part and the scaling are chosen above the table; each choice is one entry of the undo list."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionComboBox

from mlpstudio.core.data import Split
from mlpstudio.project.templates import TEMPLATES
from tests.ui.test_data_panel import Data


@pytest.fixture
def spirals(make_window, saved) -> Data:
    project = next(found for found in TEMPLATES if found.id == "spirals").project()
    data = Data(make_window(saved(project), (1024, 700)))
    unfold(data)
    return data


def unfold(data: Data) -> None:
    """Show the controls, which make room for the table in a low window."""
    if data.panel.preparation.fold.isVisible():
        data.shown.click(data.panel.preparation.fold)


def data_of(data: Data):
    return data.shown.window.session.document.project.data


def test_the_table_has_rows_in_sight_in_a_low_window_and_the_controls_come_on_demand(make_window, saved):
    project = next(found for found in TEMPLATES if found.id == "iris").project()
    data = Data(make_window(saved(project), (1024, 700)))
    box, table = data.panel.preparation, data.table
    assert box.fold.isVisible()
    assert not box.share.isVisible()
    for row in range(4):
        assert table.viewport().rect().contains(table.visualRect(table.rows.index(row, 0)))
    data.shown.click(box.fold)
    assert box.share.isVisible()
    assert box.display.isVisible()
    data.shown.window.resize(1440, 1000)
    data.shown.settle()
    data.shown.window.docks["data"].bring()  # it may have come back behind another one
    data.shown.settle()
    assert not box.fold.isVisible()
    assert box.share.isVisible()


def test_share_and_seed_are_typed(spirals):
    box = spirals.panel.preparation
    document = spirals.shown.window.session.document
    assert (box.share.value(), box.seed.value()) == (20, 0)
    box.share.selectAll()
    box.share.setFocus()
    QTest.keyClicks(box.share, "35")
    QTest.keyClick(box.share, Qt.Key.Key_Return)
    assert data_of(spirals).split == Split(0.35, 0)
    rows = spirals.table.rows
    marked = [r for r in range(400) if rows.headerData(r, Qt.Orientation.Vertical).startswith("test")]
    assert marked == data_of(spirals).parts()[1].tolist()
    box.seed.setFocus()
    QTest.keyClick(box.seed, Qt.Key.Key_Up)
    assert data_of(spirals).split == Split(0.35, 1)
    document.stack.undo()
    spirals.shown.settle()
    assert (data_of(spirals).split, box.seed.value()) == (Split(0.35, 0), 0)
    document.stack.undo()
    spirals.shown.settle()
    assert (data_of(spirals).split, box.share.value()) == (Split(0.2, 0), 20)


def test_scaling_is_chosen_with_the_keyboard_and_the_numbers_stay(spirals):
    box, before = spirals.panel.preparation, spirals.values
    box.scaling.setFocus()
    QTest.keyClick(box.scaling, Qt.Key.Key_Down)
    spirals.shown.settle()
    assert data_of(spirals).scaling == "standard"
    assert spirals.values == before
    assert np.allclose(data_of(spirals).training_part()[0].mean(axis=0), 0)
    assert "mean 0" in box.scaling.toolTip()
    spirals.shown.window.session.document.stack.undo()
    spirals.shown.settle()
    assert (data_of(spirals).scaling, box.scaling.currentData()) == ("none", "none")


def test_a_choice_without_room_ends_in_an_ellipsis(spirals):
    box = spirals.panel.preparation.scaling
    box.setCurrentIndex(1)
    box.setFixedWidth(110)
    spirals.shown.settle()
    assert box.is_cut
    short, option = box.grab().toImage(), QStyleOptionComboBox()
    box.initStyleOption(option)
    right = Qt.TextElideMode.ElideRight
    box.setItemText(1, box.fontMetrics().elidedText(box.currentText(), right, box._room(option)))
    assert box.grab().toImage() == short


def test_nothing_is_chosen_while_locked(spirals):
    box = spirals.panel.preparation
    spirals.shown.action("lock").trigger()
    fields = (box.share, box.seed, box.scaling)
    assert [field.isEnabled() for field in fields] == [False] * 3
    spirals.shown.action("lock").trigger()
    assert [field.isEnabled() for field in fields] == [True] * 3


def test_classes_keep_their_shares_where_a_part_is_held_out_anew(spirals):
    box, session = spirals.panel.preparation, spirals.shown.window.session
    assert box.shares.isVisible()
    assert not box.shares.isChecked()  # as the project was made
    spirals.shown.click(box.shares, QPoint(8, box.shares.height() // 2))
    assert data_of(spirals).split == Split(0.2, 0, True)
    held = data_of(spirals).targets[data_of(spirals).parts()[1]]
    assert held.mean() == 0.5
    assert "share" in session.document.stack.undoText()
    for percent, split in ((0, Split(0.0, 0)), (30, Split(0.3, 0, True))):
        box.share.setValue(percent)
        spirals.shown.settle()
        assert data_of(spirals).split == split
        assert box.shares.isChecked()
        assert box.shares.isEnabled() == (percent > 0)


def test_how_many_of_each_class_are_held_out_is_told(make_window, saved):
    project = next(found for found in TEMPLATES if found.id == "iris").project()
    data = Data(make_window(saved(project)))
    box = data.panel.preparation
    data.shown.click(box.shares, QPoint(8, box.shares.height() // 2))
    said = "Held out: setosa 15 of 50, versicolor 15 of 50, virginica 15 of 50."
    assert box.shares.toolTip().endswith(said)
    assert data.panel._count.toolTip() == said
    box.share.setValue(0)
    data.shown.settle()
    assert data.panel._count.toolTip() == ""


def test_numbers_have_no_classes(make_window, saved):
    project = next(found for found in TEMPLATES if found.id == "sine").project()
    data = Data(make_window(saved(project), (1024, 700)))
    data.panel.preparation.share.setValue(20)
    data.shown.settle()
    assert not data.panel.preparation.shares.isVisible()
    assert data_of(data).split == Split(0.2, 0)
