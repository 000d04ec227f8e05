"""The window on computed inputs: ticked in a menu, seen in the table, tried, drawn over the others."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.project import computing
from mlpstudio.project.project import new_project, with_data
from mlpstudio.render.plots.curves import CurvePlot
from mlpstudio.render.plots.maps import SurfacePlot
from mlpstudio.ui.file_care import FileCare
from mlpstudio.ui.learned.learned import Learned
from tests.ui.conftest import Window
from tests.ui.test_data_panel import Data

HORIZONTAL = Qt.Orientation.Horizontal


def entries(data: Data) -> dict[str, QAction]:
    """Return the entries of the menu, as it is when it is opened now."""
    data.panel.computed.fill()
    menus = [action.menu() for action in data.panel.computed.actions() if action.menu()]
    found = {entry.text(): entry for menu in menus for entry in menu.actions()}
    return found | {entry.text(): entry for entry in data.panel.computed.actions() if not entry.menu()}


def tick(data: Data, text: str) -> None:
    entries(data)[text].trigger()
    data.shown.settle()


def headings(data: Data) -> list[str]:
    rows = data.table.rows
    return [rows.headerData(column, HORIZONTAL) for column in range(rows.columns)]


@pytest.fixture
def data(shown: Window) -> Data:
    return Data(shown)


def test_one_comes_with_a_click_and_goes_with_another(data: Data):
    before = data.shown.window.session.document.project
    assert not entries(data)["x₁x₂"].isChecked()
    tick(data, "x₁x₂")
    assert headings(data) == ["x₁", "x₂", "x₁x₂", "y"]
    assert data.values == [[1, 2, 2, 3]]
    assert "x₁ and x₂" in data.table.rows.headerData(2, HORIZONTAL, Qt.ItemDataRole.ToolTipRole)
    assert data.shown.window.session.document.project.network.inputs == 3
    assert data.shown.action("undo").text() == "Undo input x₁x₂ computed, 3 weights drawn"
    assert entries(data)["x₁x₂"].isChecked()
    tick(data, "x₁x₂")
    assert data.shown.window.session.document.project == before
    tick(data, "x₁²")
    tick(data, "|x₂|")
    assert headings(data) == ["x₁", "x₂", "x₁²", "|x₂|", "y"]
    tick(data, "Remove all")
    assert data.shown.window.session.document.project == before
    assert "Remove all" not in entries(data)


def test_it_follows_what_is_typed_and_is_not_typed_itself(data: Data):
    tick(data, "x₁²")
    data.click(0, 0)
    data.type("3", Qt.Key.Key_Tab)
    assert data.values == [[3, 2, 9, 3]]
    data.type("5", Qt.Key.Key_Tab)
    assert data.at == (0, 3)  # the computed one is passed over
    data.key(Qt.Key.Key_Backtab)
    data.click(0, 2)
    data.type("7")
    assert data.values == [[3, 5, 9, 3]]
    assert not data.field.active
    assert "computed from x₁" in data.field._line.text()
    rows = data.table.rows
    muted = rows.index(0, 2).data(Qt.ItemDataRole.ForegroundRole)
    assert muted is not None
    assert rows.index(0, 0).data(Qt.ItemDataRole.ForegroundRole) is None


def test_numbers_that_are_too_large_are_told_of_at_the_table(make_window, saved):
    project = with_data(new_project(Network(1, (Layer(1),))), Dataset([[1e200]], [[0]]))
    data = Data(make_window(saved(project)))
    tick(data, "x²")
    assert "too large" in data.field._line.text()
    assert headings(data) == ["x", "y"]


def test_many_pairs_stand_in_menus_of_their_own(make_window, saved):
    project = with_data(new_project(Network(8, (Layer(1),))), Dataset(np.ones((2, 8)), np.ones((2, 1))))
    data = Data(make_window(saved(project)))
    data.panel.computed.fill()
    products = next(action.menu() for action in data.panel.computed.actions() if action.text() == "Products")
    assert [action.text() for action in products.actions()] == [f"x{n}" for n in "₁₂₃₄₅₆₇"]
    assert len(products.actions()[0].menu().actions()) == 7
    products.actions()[2].menu().actions()[0].trigger()
    data.shown.settle()
    assert headings(data)[8] == "x₃x₄"


def test_the_command_opens_the_menu_unless_editing_is_locked(data: Data, qtbot):
    shown = data.shown
    qtbot.waitUntil(lambda: shown.window.findChild(FileCare) is not None)
    shown.action("computed_inputs").trigger()
    shown.settle()
    assert data.panel.computed.isVisible()
    QTest.keyClick(data.panel.computed, Qt.Key.Key_Escape)
    shown.action("lock").trigger()
    shown.action("computed_inputs").trigger()
    assert not data.panel.computed.isVisible()
    assert "locked" in shown.window.banner.text
    assert not data.panel.computed.isEnabled()
    shown.action("lock").trigger()


def test_what_is_tried_has_them_computed(data: Data):
    tick(data, "x₁x₂")
    window = data.shown.window
    window.docks["try"].bring()
    data.shown.settle()
    panel = window.try_panel
    assert panel.fields.names == ("x₁", "x₂")
    assert "x₁x₂ = 2" in panel._note.text()
    panel.fields.fields[0].setFocus()
    panel.fields.fields[0].selectAll()
    QTest.keyClicks(panel.fields.fields[0], "4")
    assert panel._tried.inputs.tolist() == [4, 2, 8]
    assert "x₁x₂ = 8" in panel._note.text()


def test_the_neuron_is_called_by_its_formula(data: Data):
    tick(data, "x₁²")
    picture = data.shown.window.canvas._depiction.picture()
    assert picture.columns[0].above == {2: "x₁²"}


@pytest.mark.parametrize(("inputs", "kind"), [(1, CurvePlot), (2, SurfacePlot)])
def test_what_is_learned_is_drawn_over_what_was_typed(make_window, saved, inputs, kind):
    random = np.random.default_rng(1)
    project = new_project(Network(inputs, (Layer(3, "tanh"), Layer(1))))
    project = with_data(project, Dataset(random.uniform(-1, 1, (20, inputs)), random.uniform(-1, 1, (20, 1))))
    project = computing.with_computed(project, "square", (0,)).project
    project = computing.with_computed(project, "cos", (inputs - 1,)).project
    shown = make_window(saved(project))
    learned = Learned()
    shown.window.session.next_iteration()
    assert learned.show(shown.window.session.moment)
    plot = learned.plot(QRectF(0, 0, 430, 205), 1.0)
    assert isinstance(plot, kind)
    assert "x₁²" not in learned.caption
    place = plot.frame(QRectF(0, 0, 430, 205)).rect.center() + QPointF(7, 5)
    told = learned.text_at(plot, QRectF(0, 0, 430, 205), place)
    assert "cos" not in told
    answers = learned.answers_to(np.arange(20))
    seen = learned.subject.seen(project.data.typed(np.arange(20)))
    assert np.array_equal(learned._predictor(seen), answers)
