"""Numbers of matrices edited at their place, with keys and mouse, in the real window."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.sheet import Role, Slot
from mlpstudio.core.training import Training
from mlpstudio.project import storage
from mlpstudio.project.cells import with_block, with_samples
from mlpstudio.project.project import Project, new_project
from tests.ui.conftest import Window

GIVEN, RESULT, OLD = Role.GIVEN, Role.RESULT, Role.OLD
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
Key = Qt.Key


class Sheet:
    """The sheet of all matrices in a window, as a person uses it."""

    def __init__(self, shown: Window) -> None:
        self.shown = shown
        shown.window.docks["matrices"].bring()
        shown.settle()
        self.panel = shown.window.matrices_panel

    @property
    def view(self):
        return self.panel._view

    @property
    def field(self):
        return self.view.field

    @property
    def project(self) -> Project:
        return self.shown.window.session.document.project

    def place(self, symbol: str, cell: tuple[int, int], role: Role = GIVEN) -> QPoint:
        self.view.reveal(Slot(symbol, role), cell)
        return self.view.cell_place(Slot(symbol, role), cell).center().toPoint()

    def click(
        self, symbol: str, cell: tuple[int, int], role: Role = GIVEN, modifier=Qt.KeyboardModifier.NoModifier
    ):
        place = self.place(symbol, cell, role)
        QTest.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, modifier, place)
        self.shown.settle()

    def double_click(self, symbol: str, cell: tuple[int, int], role: Role = GIVEN) -> None:
        place = self.place(symbol, cell, role)
        for press in (QTest.mouseClick, QTest.mouseDClick):
            press(self.view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
        self.shown.settle()

    def drag(self, symbol: str, first: tuple[int, int], last: tuple[int, int]) -> None:
        view, (one, other) = self.view.viewport(), (self.place(symbol, cell) for cell in (first, last))
        left, none, local = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPointF(other)
        QTest.mousePress(view, left, none, one)
        # QTest moves the mouse with no button down.
        moved = QMouseEvent(QEvent.Type.MouseMove, local, view.mapToGlobal(local), left, left, none)
        QApplication.sendEvent(view, moved)
        QTest.mouseRelease(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, other)
        self.shown.settle()

    def type(self, text: str, *keys: Qt.Key) -> None:
        for sign in text:
            QTest.keyClicks(QApplication.focusWidget(), sign)
        for key in keys:
            self.key(key)

    def key(self, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
        self.shown.press(key, modifier)
        self.shown.settle()

    @property
    def at(self) -> tuple[str, tuple[int, int]]:
        return self.view.cursor_slot.symbol, self.view.cursor_cell


@pytest.fixture
def sheet(shown: Window) -> Sheet:
    return Sheet(shown)


def weights(sheet: Sheet, layer: int = 1) -> list[list[float]]:
    return sheet.project.parameters[layer - 1].weights.tolist()


def zeroed(samples: int = 1) -> Project:
    network = Network(2, (Layer(3, "relu"), Layer(1, "identity")))
    parameters = initial_parameters(network, 0)
    made = Project(network, parameters, Dataset(np.zeros((samples, 2)), np.zeros((samples, 1))), Training())
    return with_block(with_block(made, "W1", 0, 0, np.zeros((3, 2))), "W2", 0, 0, np.zeros((1, 3)))


def test_the_worked_example_is_typed_with_the_keyboard_alone(make_window, saved):
    sheet = Sheet(make_window(saved(zeroed())))
    window = sheet.shown.window
    window.canvas.setFocus()
    # Tab until the sheet has the focus: nothing but keys.
    for _ in range(80):
        if QApplication.focusWidget() is sheet.view:
            break
        sheet.key(Key.Key_Tab)
    assert sheet.at == ("x", (0, 0))
    for number in ("1", "2", "3", "1", "2", "-3", "4", "1", "-1", "1", "2", "0", "1", "2", "3", "1"):
        sheet.type(number, Key.Key_Tab)
    assert sheet.at == ("x", (0, 0))
    sheet.shown.press(Key.Key_F10)
    trace = window.session.moment.trace
    assert trace.loss == 162.0
    assert trace.value("u1").tolist() == [[6], [7], [-1]]
    assert window.session.moment.place == (0, 1)


@pytest.mark.parametrize("begin", ["typing", "F2", "Enter", "double click"])
def test_a_number_is_edited_at_its_place(sheet: Sheet, begin: str):
    if begin == "double click":
        sheet.double_click("W1", (1, 0))
    else:
        sheet.click("W1", (1, 0))
        if begin != "typing":
            sheet.key({"F2": Key.Key_F2, "Enter": Key.Key_Return}[begin])
    if begin != "typing":
        assert sheet.field.text() == "-3"
    sheet.type("1/8", Key.Key_Return)
    assert weights(sheet) == [[1, 2], [0.125, 4], [1, -1]]
    assert not sheet.field.isVisible()
    assert sheet.at == ("W1", (2, 0))
    undo = sheet.shown.action("undo")
    assert undo.text() == "Undo weight w₂₁⁽¹⁾ to 0.125"
    undo.trigger()
    assert weights(sheet) == [[1, 2], [-3, 4], [1, -1]]


def test_enter_and_tab_go_on_through_cells_and_matrices(sheet: Sheet):
    sheet.click("W1", (0, 0))
    sheet.type("7", Key.Key_Tab)
    assert sheet.at == ("W1", (0, 1))
    sheet.type("8", Key.Key_Tab)
    assert sheet.at == ("W1", (1, 0))
    sheet.type("9", Key.Key_Backtab)
    assert sheet.at == ("W1", (0, 1))
    assert weights(sheet) == [[7, 8], [9, 4], [1, -1]]
    sheet.click("b1", (2, 0))
    sheet.type("0,5", Key.Key_Return)
    assert sheet.at == ("W2", (0, 0))
    assert sheet.project.parameters[0].biases.tolist() == [1, 2, 0.5]


def test_arrows_end_typing_and_walk(sheet: Sheet):
    sheet.click("W1", (0, 0))
    sheet.type("5", Key.Key_Down)
    assert (sheet.at, weights(sheet)[0][0]) == (("W1", (1, 0)), 5)
    sheet.key(Key.Key_Right)
    assert sheet.at == ("W1", (1, 1))
    sheet.type("6", Key.Key_Up)
    assert (sheet.at, weights(sheet)[1][1]) == (("W1", (0, 1)), 6)


def test_escape_leaves_no_trace(sheet: Sheet):
    before, moments = sheet.project, len(sheet.shown.moments)
    sheet.double_click("W1", (1, 0))
    sheet.type("99")
    sheet.key(Key.Key_Escape)
    assert sheet.project is before
    assert len(sheet.shown.moments) == moments
    assert not sheet.field.isVisible()
    assert sheet.view.hasFocus()
    # Nor does Enter where nothing was changed.
    sheet.key(Key.Key_F2)
    sheet.key(Key.Key_Return)
    assert sheet.project is before
    assert not sheet.shown.window.session.document.modified


def test_escape_in_an_opened_matrix_ends_typing_first(sheet: Sheet):
    sheet.panel.open_matrix(Slot("W1", GIVEN), (0, 0))
    sheet.double_click("W1", (1, 0))
    sheet.type("99")
    sheet.key(Key.Key_Escape)
    assert sheet.panel.grid.isVisible()
    assert not sheet.field.isVisible()
    sheet.type("2", Key.Key_Return)
    assert weights(sheet)[1][0] == 2
    sheet.key(Key.Key_Escape)
    assert sheet.panel.sheet.isVisible()


@pytest.mark.parametrize(
    ("text", "reason"),
    [("1,000", "a decimal or a thousand?"), ("two", '"two" is no number'), ("1/0", "divided by 0")],
)
def test_what_is_no_number_is_refused_in_place(sheet: Sheet, text: str, reason: str):
    before = sheet.project
    sheet.click("W1", (1, 0))
    sheet.type(text, Key.Key_Return)
    assert sheet.project is before
    assert sheet.field.isVisible()
    assert sheet.field.hasFocus()
    assert sheet.field.text() == text
    assert reason in sheet.field.reason
    assert sheet.field.property("invalid") is True
    assert sheet.view.viewport().rect().contains(sheet.field._line.geometry())
    sheet.key(Key.Key_Backspace)
    assert sheet.field.reason == ""
    sheet.field.selectAll()
    sheet.type("2", Key.Key_Return)
    assert weights(sheet)[1][0] == 2


def test_a_click_elsewhere_takes_the_number(sheet: Sheet):
    sheet.double_click("W1", (1, 0))
    sheet.type("4")
    sheet.click("b1", (1, 0))
    assert weights(sheet)[1][0] == 4
    assert sheet.at == ("b1", (1, 0))
    assert not sheet.field.isVisible()
    sheet.type("2x")
    sheet.shown.window.canvas.setFocus()
    sheet.shown.settle()
    assert sheet.field.isVisible()
    assert "is missing between" in sheet.field.reason
    sheet.click("W1", (0, 0))
    assert sheet.field.hasFocus()
    sheet.key(Key.Key_Escape)
    assert not sheet.field.isVisible()


@pytest.mark.parametrize(
    ("symbol", "role", "said"),
    [
        ("u1", RESULT, "u⁽¹⁾ is computed; edit W⁽¹⁾, b⁽¹⁾ or x instead"),
        ("loss", RESULT, "L is computed; edit weights, biases or data instead"),
        ("W1", RESULT, "W⁽¹⁾ new is what the update computes; edit W⁽¹⁾ itself instead"),
        ("W1", Role.DELTA, "Δ W⁽¹⁾ is computed; edit weights, biases or data instead"),
    ],
)  # fmt: skip
def test_what_is_computed_says_why_it_cannot_be_edited(sheet: Sheet, symbol: str, role: Role, said: str):
    before = sheet.project
    sheet.click(symbol, (0, 0), role)
    sheet.type("5")
    assert sheet.field.reason == said
    assert not sheet.field.isVisible()
    assert sheet.project is before
    sheet.key(Key.Key_Left)
    assert sheet.field.reason == ""


def test_after_the_update_the_new_parameters_are_edited(sheet: Sheet):
    session = sheet.shown.window.session
    session.next_iteration()
    sheet.click("W1", (0, 0))
    sheet.type("5")
    assert sheet.field.reason == "W⁽¹⁾ has been updated; edit W⁽¹⁾ new instead"
    new = session.moment.trace.value("W1").copy()
    sheet.click("W1", (0, 0), RESULT)
    sheet.type("5", Key.Key_Tab)
    new[0, 0] = 5
    assert weights(sheet) == new.tolist()
    assert sheet.shown.place == (0, 0)
    assert sheet.view.cursor_slot == Slot("W1", GIVEN)
    assert sheet.view.cursor_cell == (0, 1)
    sheet.shown.action("undo").trigger()
    assert sheet.shown.place == (0, 15)


def test_samples_of_the_batch_are_edited(make_window, saved):
    network = Network(2, (Layer(2, "tanh"), Layer(1)))
    data = Dataset(np.arange(10.0).reshape(5, 2), np.arange(5.0)[:, None])
    project = Project(network, initial_parameters(network, 0), data, Training(batch_size=2))
    sheet = Sheet(make_window(saved(project)))
    session = sheet.shown.window.session
    session.advance(session.clicks + 1)  # into the second batch: samples 3 and 4
    sheet.click("x", (1, 1))
    sheet.type("77", Key.Key_Return)
    inputs = data.inputs.copy()
    inputs[3, 1] = 77
    np.testing.assert_array_equal(sheet.project.data.inputs, inputs)
    assert sheet.shown.action("undo").text() == "Undo x₂ of sample 4 to 77"


def test_blocks_are_copied_and_pasted(sheet: Sheet):
    sheet.drag("W1", (0, 0), (2, 1))
    assert sheet.view.chosen.shape == (3, 2)
    sheet.key(Key.Key_C, CONTROL)
    clipboard = QGuiApplication.clipboard()
    assert clipboard.text() == "1\t2\n-3\t4\n1\t-1\n"
    clipboard.setText("0,5\t1/4\n−1\tsqrt(4)")
    sheet.click("W1", (1, 0))
    sheet.key(Key.Key_V, CONTROL)
    assert weights(sheet) == [[1, 2], [0.5, 0.25], [-1, 2]]
    assert sheet.shown.action("undo").text() == "Undo 4 weights of layer 1"
    assert sheet.view.chosen.shape == (2, 2)
    clipboard.setText("7;8;9")
    sheet.click("b1", (0, 0))
    sheet.key(Key.Key_V, CONTROL)
    assert sheet.field.reason == "the block has 1×3 numbers, and only 3×1 fit in from here"
    sheet.key(Key.Key_V, CONTROL | SHIFT)
    assert sheet.project.parameters[0].biases.tolist() == [7, 8, 9]
    clipboard.setText("1\tx")
    sheet.key(Key.Key_V, CONTROL)
    assert sheet.field.reason.startswith('row 1, column 2: "x" is no number')
    assert sheet.project.parameters[0].biases.tolist() == [7, 8, 9]


def test_filling_and_clearing(sheet: Sheet):
    sheet.click("W1", (0, 0))
    sheet.key(Key.Key_Down, SHIFT)
    sheet.key(Key.Key_Right, SHIFT)
    sheet.key(Key.Key_D, CONTROL)
    assert weights(sheet) == [[1, 2], [1, 2], [1, -1]]
    sheet.key(Key.Key_R, CONTROL)
    assert weights(sheet) == [[1, 1], [1, 1], [1, -1]]
    sheet.key(Key.Key_Delete)
    assert weights(sheet) == [[0, 0], [0, 0], [1, -1]]
    sheet.click("W1", (2, 1))
    sheet.key(Key.Key_R, CONTROL)
    assert weights(sheet)[2] == [1, 1]
    sheet.click("b1", (1, 0))
    sheet.key(Key.Key_D, CONTROL)
    assert sheet.project.parameters[0].biases.tolist() == [1, 1, 0]
    for _ in range(5):
        sheet.shown.action("undo").trigger()
    assert weights(sheet) == [[1, 2], [-3, 4], [1, -1]]


def test_shift_and_click_selects_all_up_to_a_cell(sheet: Sheet):
    sheet.click("W1", (0, 0))
    sheet.click("W1", (2, 1), modifier=SHIFT)
    assert sheet.view.chosen.shape == (3, 2)
    sheet.key(Key.Key_A, CONTROL)
    assert sheet.view.chosen.shape == (3, 2)
    sheet.key(Key.Key_Left)
    assert sheet.view.chosen.shape == (1, 1)


def test_the_menu_pastes_transposed(sheet: Sheet):
    QGuiApplication.clipboard().setText("4\t5\t6")
    sheet.click("b1", (0, 0))
    menu = sheet.panel.menu(Slot("b1", GIVEN))
    entries = {action.text(): action for action in menu.actions()}
    entries["Paste transposed"].trigger()
    menu.close()
    assert sheet.project.parameters[0].biases.tolist() == [4, 5, 6]
    sheet.click("u1", (0, 0), RESULT)
    menu = sheet.panel.menu(Slot("u1", RESULT))
    assert "Paste" not in {action.text() for action in menu.actions()}
    menu.close()


def test_the_lock_keeps_everything_and_says_so_once(make_window):
    sheet = Sheet(make_window())
    lock = sheet.shown.action("lock")
    lock.trigger()
    before = sheet.project
    sheet.click("W1", (1, 0))
    sheet.type("5")
    assert sheet.field.reason == "The numbers are locked. Ctrl+L unlocks them."
    sheet.key(Key.Key_Delete)
    assert sheet.field.reason == ""
    QGuiApplication.clipboard().setText("1")
    for key, modifier in (
        (Key.Key_V, CONTROL),
        (Key.Key_D, CONTROL),
        (Key.Key_F2, Qt.KeyboardModifier.NoModifier),
    ):
        sheet.key(key, modifier)
    sheet.double_click("W1", (1, 0))
    assert not sheet.field.isVisible()
    assert sheet.project is before
    sheet.shown.window.close()
    again = Sheet(make_window())
    assert again.shown.action("lock").isChecked()
    again.click("W1", (1, 0))
    again.shown.press(Key.Key_L, CONTROL)
    again.type("5", Key.Key_Return)
    assert weights(again)[1][0] == 5


def test_a_cut_connection_says_that_it_counts_as_0(make_window, saved):
    mask = np.ones((3, 2), bool)
    mask[2, 1] = False
    network = Network(2, (Layer(3, "relu", mask=mask), Layer(1)))
    project = Project(network, initial_parameters(network, 0), zeroed().data)
    sheet = Sheet(make_window(saved(project)))
    sheet.click("W1", (2, 1))
    sheet.type("5")
    assert sheet.field.reason == "The connection of w₃₂⁽¹⁾ is cut: it counts as 0"
    sheet.click("W1", (0, 0))
    QGuiApplication.clipboard().setText("1\t2\n3\t4\n5\t6")
    sheet.key(Key.Key_V, CONTROL)
    assert "w₃₂⁽¹⁾ is cut" in sheet.field.reason
    assert sheet.project.parameters == project.parameters


def test_typing_into_a_picture_opens_it(make_window, saved):
    network = Network(30, (Layer(20, "tanh"), Layer(1)))
    data = Dataset(np.ones((1, 30)), np.ones((1, 1)))
    sheet = Sheet(make_window(saved(Project(network, initial_parameters(network, 0), data))))
    sheet.view.setFocus(Qt.FocusReason.TabFocusReason)
    sheet.view.move_cursor(Slot("W1", GIVEN), (4, 5))
    sheet.type("5")
    assert sheet.panel.grid.isVisible()
    sheet.type("0", Key.Key_Tab)
    assert weights(sheet)[4][5] == 50
    assert sheet.at == ("W1", (4, 6))


def test_typing_pauses_a_run(sheet: Sheet):
    window = sheet.shown.window
    window.runner.set_speed(0)
    window.runner.run()
    sheet.click("W1", (0, 0))
    sheet.key(Key.Key_F2)
    assert not window.session.running
    sheet.key(Key.Key_Escape)


def test_stepping_while_a_number_is_typed_keeps_it(sheet: Sheet):
    sheet.double_click("W1", (1, 0))
    sheet.type("8")
    sheet.shown.action("next").trigger()
    sheet.shown.settle()
    assert sheet.field.text() == "8"
    assert sheet.field.isVisible()
    sheet.shown.action("next_iteration").trigger()
    assert not sheet.field.isVisible()
    assert weights(sheet)[1][0] == -3


def test_files_keep_what_was_typed(sheet: Sheet, tmp_path: Path):
    sheet.click("W2", (0, 2))
    sheet.type("pi/4", Key.Key_Return)
    sheet.shown.window.session.save(tmp_path / "typed.mlp")
    assert storage.read(tmp_path / "typed.mlp").parameters[1].weights[0, 2] == np.pi / 4


def test_another_file_ends_typing(make_window, saved):
    other = saved(zeroed(), "other.mlp")
    sheet = Sheet(make_window())
    sheet.double_click("W1", (1, 0))
    sheet.type("9")
    sheet.shown.window.session.document.open(other)
    sheet.shown.settle()
    assert not sheet.field.isVisible()
    assert weights(sheet) == [[0, 0], [0, 0], [0, 0]]


def test_typing_ends_where_the_samples_go(make_window, saved):
    empty = saved(new_project(zeroed().network))
    sheet = Sheet(make_window(empty))
    session = sheet.shown.window.session
    session.edit(partial(with_samples, row=0, column=0, values=[[1, 2, 3]]), "a sample")
    sheet.shown.settle()
    sheet.double_click("x", (1, 0))
    sheet.type("9")
    sheet.shown.action("undo").trigger()
    sheet.shown.settle()
    assert session.moment.trace is None
    assert not sheet.field.isVisible()
    assert sheet.project.data.samples == 0
    assert not session.document.stack.canUndo()


def test_the_field_follows_its_cell(sheet: Sheet):
    sheet.double_click("W1", (1, 0))
    sheet.type("9")
    before = sheet.field.geometry()
    sheet.view.verticalScrollBar().setValue(40)
    assert sheet.field.geometry() == before.translated(0, -40)
    sheet.shown.window.resize(1500, 880)
    sheet.shown.settle()
    slot = Slot("W1", GIVEN)
    assert sheet.field.geometry().contains(sheet.view.cell_place(slot, (1, 0)).center().toPoint())
    sheet.key(Key.Key_Return)
    assert weights(sheet)[1][0] == 9


def test_the_button_of_the_tool_bar_locks(sheet: Sheet):
    button = sheet.shown.window.toolbar._lock
    sheet.shown.click(button)
    assert sheet.shown.action("lock").isChecked()
    sheet.shown.action("lock").trigger()
    assert not button.isChecked()
