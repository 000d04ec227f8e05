"""The table of all samples: typed, pasted, filled, added to and deleted from, with keys and mouse."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.cells import table
from mlpstudio.project.project import Project, new_project
from tests.timing import Computing
from tests.ui.conftest import Window

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.NoModifier
)  # fmt: skip
Key = Qt.Key


class Data:
    """The panel in a window, as a person uses it."""

    def __init__(self, shown: Window) -> None:
        self.shown = shown
        shown.window.docks["data"].bring()
        shown.settle()
        self.panel = shown.window.late["data"].panel
        self.table = self.panel.table
        self.field = self.table.field

    @property
    def values(self) -> list[list[float]]:
        return table(self.shown.window.session.document.project).tolist()

    @property
    def at(self) -> tuple[int, int]:
        return self.table.currentIndex().row(), self.table.currentIndex().column()

    def place(self, row: int, column: int) -> QPoint:
        index = self.table.rows.index(row, column)
        self.table.scrollTo(index)
        self.shown.settle()
        return self.table.visualRect(index).center()

    def click(self, row: int, column: int, modifier=NONE) -> None:
        place = self.place(row, column)
        QTest.mouseClick(self.table.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        self.shown.settle()

    def type(self, text: str, *keys: Qt.Key) -> None:
        for sign in text:
            QTest.keyClicks(QApplication.focusWidget(), sign)
        for key in keys:
            self.key(key)

    def key(self, key: Qt.Key, modifier=NONE) -> None:
        self.shown.press(key, modifier)
        self.shown.settle()


@pytest.fixture
def data(shown: Window) -> Data:
    return Data(shown)


def test_samples_are_typed_into_a_network_without_any(make_window, saved):
    network = Network(2, (Layer(3, "relu"), Layer(1, "identity")))
    data = Data(make_window(saved(new_project(network))))
    assert "No samples yet" in data.panel._count.text()
    assert data.shown.window.session.moment.trace is None
    data.table.setFocus(Qt.FocusReason.TabFocusReason)
    for row in ("1 2 3", "0,5 -1 1/4"):
        one, two, three = row.split()
        data.type(one, Key.Key_Tab)
        data.type(two, Key.Key_Tab)
        data.type(three, Key.Key_Return)
    assert data.values == [[1, 2, 3], [0.5, -1, 0.25]]
    assert data.at == (2, 0)
    assert data.panel._count.text() == "2 samples"
    data.shown.press(Key.Key_F10)
    assert data.shown.window.session.moment.trace.samples == 2


@pytest.mark.parametrize("begin", ["typing", "F2", "Enter", "double click"])
def test_a_number_is_edited_at_its_place(data: Data, begin: str):
    data.click(0, 1)
    if begin == "double click":
        QTest.mouseDClick(data.table.viewport(), Qt.MouseButton.LeftButton, NONE, data.place(0, 1))
    elif begin != "typing":
        data.key({"F2": Key.Key_F2, "Enter": Key.Key_Return}[begin])
    if begin != "typing":
        assert data.field.text() == "2"
    data.type("sqrt(2)", Key.Key_Tab)
    assert data.values == [[1, 2**0.5, 3]]
    assert data.at == (0, 2)
    undo = data.shown.action("undo")
    assert undo.text() == "Undo x₂ to 1.414"
    undo.trigger()
    assert data.values == [[1, 2, 3]]


def test_escape_leaves_no_trace(data: Data):
    before = data.shown.window.session.document.project
    for row in (0, 1):
        data.click(row, 0)
        data.type("77")
        data.key(Key.Key_Escape)
        assert not data.field.isVisible()
        assert data.table.hasFocus()
    assert data.shown.window.session.document.project is before


def test_what_is_no_number_is_refused_in_place(data: Data):
    data.click(0, 2)
    data.type("3..", Key.Key_Return)
    assert data.field.hasFocus()
    assert "one decimal point" in data.field.reason
    assert data.table.viewport().rect().contains(data.field._line.geometry())
    assert data.values == [[1, 2, 3]]
    data.click(0, 0)
    assert data.field.hasFocus()
    data.key(Key.Key_Escape)


def test_what_does_not_fit_the_loss_is_refused_in_place(make_window, saved):
    network = Network(1, (Layer(3, "softmax"),))
    samples = Dataset([[0.0], [1.0]], np.eye(3)[:2])
    project = Project(network, initial_parameters(network, 0), samples, Training(loss="cross_entropy"))
    data = Data(make_window(saved(project)))
    data.click(0, 1)
    data.type("0.5", Key.Key_Return)
    assert "one-hot" in data.field.reason
    assert data.field.text() == "0.5"
    data.key(Key.Key_Escape)
    data.click(0, 3)
    data.type("1", Key.Key_Return)
    assert data.values == [[0, 0, 0, 1], [1, 0, 1, 0]]
    data.click(2, 0)
    data.type("4", Key.Key_Return)
    assert data.values[2] == [4, 1, 0, 0]


def test_blocks_are_pasted_and_make_the_data_grow(data: Data):
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("1\t2\t3\n4\t5\t6\n0,5\t1/4\t7\n")
    data.click(1, 0)
    data.key(Key.Key_V, CONTROL)
    assert data.values == [[1, 2, 3], [1, 2, 3], [4, 5, 6], [0.5, 0.25, 7]]
    assert data.table.rows.rowCount() == 5
    assert data.shown.action("undo").text() == "Undo numbers of 3 samples"
    data.key(Key.Key_C, CONTROL)
    assert clipboard.text() == "1\t2\t3\n4\t5\t6\n0.5\t0.25\t7\n"
    clipboard.setText("9\n8\n7")
    data.click(0, 0)
    data.key(Key.Key_V, CONTROL | SHIFT)
    assert data.values[0] == [9, 8, 7]
    clipboard.setText("1\t2\t3\t4")
    data.key(Key.Key_V, CONTROL)
    assert data.field.reason == (
        "the block has 4 columns, and there is room for 3 from here on; Ctrl+Shift+I imports it as new data"
    )
    assert data.values[0] == [9, 8, 7]
    clipboard.setText("1\tno")
    data.key(Key.Key_V, CONTROL)
    assert data.field.reason.startswith("row 1, column 2")
    clipboard.setText("Länge\tArt\n1,5\t2\n")
    data.key(Key.Key_V, CONTROL)
    assert data.values[0] == [1.5, 2, 7]
    assert "Without the names Länge, Art." in data.field.reason


def test_filling_clearing_adding_and_deleting(data: Data):
    QGuiApplication.clipboard().setText("1\t2\t3\n4\t5\t6\n7\t8\t9")
    data.click(0, 0)
    data.key(Key.Key_V, CONTROL)
    data.click(0, 0)
    data.click(2, 1, SHIFT)
    data.key(Key.Key_D, CONTROL)
    assert data.values == [[1, 2, 3], [1, 2, 6], [1, 2, 9]]
    data.key(Key.Key_R, CONTROL)
    assert data.values == [[1, 1, 3], [1, 1, 6], [1, 1, 9]]
    data.key(Key.Key_Delete)
    assert data.values == [[0, 0, 3], [0, 0, 6], [0, 0, 9]]
    data.click(1, 1)
    data.key(Key.Key_Insert)
    assert data.values == [[0, 0, 3], [0, 0, 0], [0, 0, 6], [0, 0, 9]]
    assert data.at == (1, 0)
    data.click(2, 0)
    data.click(3, 2, SHIFT)
    data.key(Key.Key_Delete, CONTROL)
    assert data.values == [[0, 0, 3], [0, 0, 0]]
    assert data.shown.action("undo").text() == "Undo deletion of 2 samples"
    data.shown.click(data.panel._delete)
    assert data.values == [[0, 0, 3], [0, 0, 0]]  # the cursor is in the empty row
    data.click(0, 0)
    data.shown.click(data.panel._add)
    assert data.values == [[0, 0, 0], [0, 0, 3], [0, 0, 0]]
    for _ in range(7):
        data.shown.action("undo").trigger()
    assert data.values == [[1, 2, 3]]


def test_the_last_sample_can_go(data: Data):
    data.click(0, 0)
    data.key(Key.Key_Delete, CONTROL)
    assert data.values == []
    assert data.shown.window.session.moment.trace is None
    data.shown.action("undo").trigger()
    assert data.values == [[1, 2, 3]]


def test_the_menu_does_the_same(data: Data):
    data.click(0, 1)
    menu = data.panel.menu()
    {action.text(): action for action in menu.actions()}["Set to 0"].trigger()
    menu.close()
    assert data.values == [[1, 0, 3]]


def test_the_lock_keeps_everything(data: Data):
    data.shown.action("lock").trigger()
    data.click(0, 0)
    data.type("5")
    assert data.field.reason == "The numbers are locked. Ctrl+L unlocks them."
    for key, modifier in ((Key.Key_Delete, NONE), (Key.Key_Insert, NONE), (Key.Key_Delete, CONTROL)):
        data.key(key, modifier)
    assert data.values == [[1, 2, 3]]
    data.shown.action("lock").trigger()
    data.type("5", Key.Key_Return)
    assert data.values == [[5, 2, 3]]


def test_names_of_columns(make_window, saved):
    network = Network(2, (Layer(1, unit_names=("price",)),), input_names=("size", "age"))
    project = Project(network, initial_parameters(network, 0), Dataset([[1.0, 2]], [[3.0]]))
    model = Data(make_window(saved(project))).table.rows
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in range(3)]
    assert names == ["size", "age", "price"]
    assert model.headerData(2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole) == "Target price"
    assert [model.headerData(row, Qt.Orientation.Vertical) for row in range(2)] == ["1", "+"]


def test_ten_thousand_samples_are_quick(make_window, saved):
    network = Network(8, (Layer(4, "tanh"), Layer(2)))
    random = np.random.default_rng(0)
    samples = Dataset(random.normal(size=(10_000, 8)), random.normal(size=(10_000, 2)))
    project = Project(network, initial_parameters(network, 0), samples, Training(batch_size=32))
    data = Data(make_window(saved(project)))
    data.click(9_999, 9)
    assert data.at == (9_999, 9)
    with Computing() as took:
        data.type("5", Key.Key_Return)
    assert took.seconds < 1.0
    assert data.values[9_999][9] == 5
    with Computing() as took:
        for row in range(0, 10_000, 100):
            data.table.scrollTo(data.table.rows.index(row, 0))
            data.table.viewport().grab()
    assert took.seconds / 100 < 0.05
    data.key(Key.Key_A, CONTROL)
    with Computing() as took:
        data.key(Key.Key_Delete)
    assert took.seconds < 1.5
    assert not np.array(data.values).any()


def test_the_panel_gives_way_in_a_narrow_window(make_window):
    shown = make_window(size=(1440, 900))
    window = shown.window
    dock = window.docks["data"]
    dock.bring()
    shown.settle()
    assert dock.isVisible()
    assert abs(dock.width() - 300) < 12
    window.resize(1024, 700)
    shown.settle()
    assert not dock.isVisible()
    assert not shown.action("panel_data").isChecked()
    shown.action("panel_data").trigger()
    shown.settle()
    assert dock.isVisible()
    assert window.canvas.width() >= 280
    shown.action("panel_data").trigger()
    window.resize(1440, 900)
    shown.settle()
    assert not dock.isVisible()  # it was closed by hand


def test_what_gave_way_is_back_at_the_next_start_in_a_wide_window(make_window):
    first = make_window(size=(1440, 900))
    first.window.docks["data"].bring()
    first.settle()
    first.window.resize(1024, 700)
    first.settle()
    first.window.resize(1440, 900)
    first.settle()
    assert first.window.docks["data"].in_front  # as before, and not the first of the tabs
    first.window.resize(1024, 700)
    first.settle()
    first.window.close()
    second = make_window(size=(1440, 900))
    assert second.window.docks["data"].isVisible()


def test_tab_leaves_the_table(data: Data):
    data.click(0, 0)
    data.key(Key.Key_Tab)
    assert not data.table.hasFocus()
    assert not data.field.hasFocus()


def test_themes_and_numbers(data: Data):
    data.click(0, 0)
    data.type("1/3", Key.Key_Return)
    index = data.table.rows.index(0, 0)
    assert index.data() == "0.3333"
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "0.3333333333333333"
    data.shown.action("numbers_6").trigger()
    assert index.data() == "0.333333"
    data.shown.action("theme_dark").trigger()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert data.table.rows.index(0, 2).data(Qt.ItemDataRole.BackgroundRole).lightness() < 80


def test_no_number_is_cut_off(data: Data):
    data.shown.action("numbers_12").trigger()
    data.click(0, 1)
    data.type("-1234.56789/7", Key.Key_Return)
    metrics = QFontMetrics(data.table.rows.data(data.table.rows.index(0, 1), Qt.ItemDataRole.FontRole))
    text = data.table.rows.index(0, 1).data()
    assert data.table.columnWidth(1) >= metrics.horizontalAdvance(text) + 10
    widths = [data.table.columnWidth(column) for column in range(3)]
    data.shown.action("undo").trigger()
    data.shown.action("numbers_4").trigger()
    assert sum(data.table.columnWidth(column) for column in range(3)) <= data.table.viewport().width()
    assert widths[1] > data.table.columnWidth(1)
