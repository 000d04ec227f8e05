"""Rows of the table change places, the one on the canvas is marked, numbers are shown as they are used."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.network import Layer, Network
from mlpstudio.project.project import Project, new_project, with_data
from mlpstudio.project.templates import TEMPLATES
from tests.ui.test_data_panel import CONTROL, NONE, SHIFT, Data

ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton
Key = Qt.Key
DOWN, ACROSS = Qt.Orientation.Vertical, Qt.Orientation.Horizontal


def numbered(samples: int = 6, split: Split | None = None, scaling: str = "none") -> Project:
    numbers = np.arange(samples, dtype=float)[:, None]
    made = new_project(Network(1, (Layer(1),)))
    return with_data(made, Dataset(numbers, 10 * numbers, split or Split(), scaling))


@pytest.fixture
def data(make_window, saved) -> Data:
    return Data(make_window(saved(numbered())))


def order(data: Data) -> list[int]:
    return [int(row[0]) for row in data.values]


def drag(data: Data, taken: int, y: int, *, release: bool = True) -> QPoint:
    """Drag the number of a row to a height in the table."""
    header = data.table.header
    port = header.viewport()
    start = QPoint(8, header.sectionViewportPosition(taken) + 13)
    QTest.mousePress(port, LEFT, NONE, start)
    place = QPoint(8, y)
    for spot in (start + QPoint(0, 12 if y > start.y() else -12), place):
        event = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(spot), QPointF(port.mapToGlobal(spot)), Qt.MouseButton.NoButton,
            LEFT, NONE,
        )  # fmt: skip
        QApplication.sendEvent(port, event)
    if release:
        QTest.mouseRelease(port, LEFT, NONE, place)
    data.shown.settle()
    return place


def top(data: Data, row: int) -> int:
    return data.table.header.sectionViewportPosition(row)


def test_a_row_is_dragged_by_its_number(data):
    drag(data, 1, top(data, 4) + 4)
    assert order(data) == [0, 2, 3, 1, 4, 5]
    assert data.values[3] == [1, 10]
    assert data.shown.action("undo").text() == "Undo sample 2 moved to place 4"
    assert data.at[0] == 3
    assert data.shown.window.canvas.sample.row == 3
    drag(data, 3, top(data, 0) + 2)
    assert order(data) == [1, 0, 2, 3, 4, 5]
    drag(data, 0, top(data, 6) + 20)  # below the last sample
    assert order(data) == [0, 2, 3, 4, 5, 1]
    for _ in range(3):
        data.shown.action("undo").trigger()
    assert order(data) == [0, 1, 2, 3, 4, 5]
    assert not data.shown.action("undo").isEnabled()


def test_selected_rows_go_together(data):
    data.click(1, 0)
    data.click(2, 1, SHIFT)
    drag_start = top(data, 1)
    assert drag_start > 0
    header = data.table.header
    assert data.table.block[0] == slice(1, 3)
    data.key(Key.Key_Down, ALT)
    assert order(data) == [0, 3, 1, 2, 4, 5]
    assert data.table.block[0] == slice(2, 4)
    data.key(Key.Key_Up, ALT)
    data.key(Key.Key_Up, ALT)
    assert order(data) == [1, 2, 0, 3, 4, 5]
    data.key(Key.Key_Up, ALT)
    assert order(data) == [1, 2, 0, 3, 4, 5], "there is nothing above the first"
    assert data.shown.action("undo").text() == "Undo 2 samples moved"
    assert not header.dragging


def test_escape_lets_go_of_a_row(data):
    before = data.shown.window.session.document.project
    drag(data, 1, top(data, 4) + 4, release=False)
    assert data.table.header.dragging
    assert data.table.header.target == 4
    data.table.setFocus()
    data.key(Key.Key_Escape)
    assert not data.table.header.dragging
    QTest.mouseRelease(data.table.header.viewport(), LEFT, NONE, QPoint(8, top(data, 4)))
    assert data.shown.window.session.document.project is before


def test_the_empty_row_and_a_locked_table_stay(data):
    before = data.shown.window.session.document.project
    drag(data, 6, top(data, 0))
    data.click(6, 0)
    data.key(Key.Key_Up, ALT)
    data.shown.action("lock").trigger()
    drag(data, 1, top(data, 4) + 4)
    data.click(1, 0)
    data.key(Key.Key_Down, ALT)
    assert data.shown.window.session.document.project is before


def test_what_is_held_out_goes_along(make_window, saved):
    data = Data(make_window(saved(numbered(10, Split(0.3, 1)))))
    project = data.shown.window.session.document.project
    held = {int(project.data.inputs[row, 0]) for row in project.data.parts()[1]}
    assert data.panel._count.text() == "10 samples, 3 held out"
    row = min(held)
    drag(data, row, top(data, 10) + 20)
    made = data.shown.window.session.document.project.data
    assert {int(made.inputs[row, 0]) for row in made.parts()[1]} == held
    rows = data.table.rows
    marked = {row for row in range(10) if rows.headerData(row, DOWN).startswith("test")}
    assert marked == set(made.parts()[1].tolist())


def test_the_row_on_the_canvas_is_marked(data):
    rows = data.table.rows

    def marks() -> list[int]:
        return [row for row in range(7) if rows.headerData(row, DOWN, Qt.ItemDataRole.UserRole)]

    assert marks() == [0]
    data.click(3, 0)
    assert marks() == [3]
    role = Qt.ItemDataRole.BackgroundRole
    assert rows.index(3, 0).data(role) == rows.index(3, 3).data(role) is not None
    assert rows.index(2, 0).data(role) is None
    data.shown.window.canvas.sample.choose_mean()
    data.shown.settle()
    assert marks() == []
    QTest.mouseClick(data.table.header.viewport(), LEFT, NONE, QPoint(20, top(data, 5) + 10))
    data.shown.settle()
    assert marks() == [5]


def test_the_sample_on_the_canvas_stays_it_where_rows_come_go_and_move(data):
    canvas, rows = data.shown.window.canvas, data.table.rows

    def shown() -> float:
        data.shown.settle()
        row = canvas.sample.shown_row(data.shown.window.session.moment)
        assert rows.headerData(row, DOWN, Qt.ItemDataRole.UserRole)
        return float(rows.values[row, 0])

    data.click(3, 0)
    assert shown() == 3
    data.click(1, 0)
    data.shown.window.canvas.sample.choose(3)
    data.key(Key.Key_Delete, CONTROL)
    assert shown() == 3
    data.key(Key.Key_Insert)
    assert shown() == 3
    data.click(4, 0)
    data.key(Key.Key_Up, ALT)
    assert shown() == 4
    canvas.sample.choose(4)
    assert shown() == 3
    for _ in range(3):
        data.shown.action("undo").trigger()
        assert shown() == 3
    # Where it goes itself, the next one takes its place; a number of it that is edited leaves it where it is.
    data.click(3, 0)
    data.key(Key.Key_Delete, CONTROL)
    assert shown() == 4
    data.type("2", Key.Key_Return)  # as the one before
    assert (shown(), canvas.sample.row) == (2, 3)
    data.click(4, 0)
    assert shown() == 5
    data.key(Key.Key_Delete, CONTROL)
    assert (shown(), canvas.sample.row) == (2, 3)


def test_rows_are_added_before_and_after(data):
    data.click(2, 0)
    data.key(Key.Key_Insert, ALT)
    assert order(data) == [0, 1, 2, 0, 3, 4, 5]
    assert data.at == (3, 0)
    data.key(Key.Key_Insert)
    assert [row[0] for row in data.values] == [0, 1, 2, 0, 0, 3, 4, 5]
    menu = data.panel.menu()
    texts = {action.text(): action for action in menu.actions()}
    data.click(7, 0)
    texts["Add a sample after this one"].trigger()
    menu.close()
    assert order(data) == [0, 1, 2, 0, 0, 3, 4, 5, 0]


def test_a_block_of_a_spreadsheet_brings_new_rows(data):
    data.click(5, 0)
    QGuiApplication.clipboard().setText("7\t70\n8\t80\n9\t90\n")
    data.key(Key.Key_V, CONTROL)
    assert data.values[5:] == [[7, 70], [8, 80], [9, 90]]
    assert data.shown.action("undo").text() == "Undo numbers of 3 samples"


# As the network sees them


def choose(data: Data, name: str) -> None:
    box = data.panel.preparation.display
    box.setFocus()
    index = box.findData(name)
    QTest.keyClick(box, Key.Key_Home)
    for _ in range(index):
        QTest.keyClick(box, Key.Key_Down)
    data.shown.settle()


def test_scaled_numbers_are_shown_on_demand_and_not_edited(make_window, saved):
    data = Data(make_window(saved(numbered(6, scaling="min_max"))))
    before = data.shown.window.session.document.project
    box = data.panel.preparation.display
    assert box.isVisible()
    assert box.currentData() == "entered"
    rows = data.table.rows
    assert rows.index(5, 0).data() == "5"
    choose(data, "scaled")
    assert rows.headerData(0, ACROSS) == "x scaled"
    assert rows.headerData(1, ACROSS) == "y"
    assert [rows.index(row, 0).data() for row in (0, 1, 5)] == ["0", "0.2", "1.0"]
    assert rows.index(5, 1).data() == "50"
    data.click(5, 0)
    data.type("7")
    assert "not what is edited" in data.field.reason
    QGuiApplication.clipboard().setText("")
    data.key(Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "1\n"
    data.key(Key.Key_Delete)
    assert data.shown.window.session.document.project is before
    data.click(5, 1)
    data.type("7", Key.Key_Return)  # targets are as they were entered
    assert data.values[5] == [5, 7]
    choose(data, "entered")
    assert rows.headerData(0, ACROSS) == "x"
    assert rows.index(5, 0).data() == "5"


def test_without_scaling_there_is_nothing_to_choose(data):
    assert not data.panel.preparation.display.isVisible()
    box = data.panel.preparation.scaling
    box.setFocus()
    QTest.keyClick(box, Key.Key_Down)
    data.shown.settle()
    assert data.panel.preparation.display.isVisible()
    choose(data, "scaled")
    data.shown.action("undo").trigger()
    data.shown.settle()
    assert not data.panel.preparation.display.isVisible()
    assert data.table.rows.display == "entered"
    assert data.table.rows.headerData(0, ACROSS) == "x"


def test_one_hot_targets_are_shown_as_words(make_window, saved):
    iris = next(found for found in TEMPLATES if found.id == "iris").project()
    data = Data(make_window(saved(iris)))
    rows, inputs = data.table.rows, iris.network.inputs
    choose(data, "words")
    assert rows.headerData(inputs, ACROSS) == "class"
    words = [rows.index(row, inputs).data() for row in range(150)]
    wanted = iris.data.targets.argmax(axis=1)
    assert words == [data.shown.window.session.document.project.data.columns[inputs + k] for k in wanted]
    assert [data.table.isColumnHidden(inputs + k) for k in range(3)] == [False, True, True]
    data.click(0, inputs)
    data.type("1")
    assert "not what is edited" in data.field.reason
    choose(data, "entered")
    assert not any(data.table.isColumnHidden(inputs + k) for k in range(3))
    assert rows.index(0, inputs).data() == f"{iris.data.targets[0, 0]:g}"


HOUSES = [[40, 150000.0], [60, 212345.67], [120, 431000.0], [200, 799999.0]]


def houses(make_window, saved) -> Data:
    numbers = np.array(HOUSES)
    made = with_data(
        new_project(Network(1, (Layer(1),))),
        Dataset(numbers[:, :1], numbers[:, 1:], Split(), "standard", ("area", "price")),
    )
    return Data(make_window(saved(made)))


def test_large_targets_are_divided_visibly_and_shown_in_full_on_demand(make_window, saved):
    data = houses(make_window, saved)
    rows, preparation, session = data.table.rows, data.panel.preparation, data.shown.window.session

    def heads() -> list[str]:
        return [rows.headerData(c, ACROSS).replace("\n", " ") for c in range(rows.columnCount())]

    def choose(box, text: str) -> None:
        box.setCurrentIndex(box.findText(text))
        box.activated.emit(box.currentIndex())
        data.shown.settle()

    assert not preparation.units.isHidden()
    choose(preparation.units, "Targets / 100,000")
    assert heads() == ["area", "price / 100,000", "ŷ price / 100,000", "error"]
    assert session.document.project.data.targets[:, 0].tolist() == [1.5, 2.1234567, 4.31, 7.99999]
    assert data.shown.action("undo").text() == "Undo targets divided by 100,000"
    session.next_iteration()
    session.next_iteration()
    data.shown.settle()
    answer = rows.answers.prediction(3)[0]
    choose(preparation.display, "Targets shown in full")
    assert heads() == ["area", "price", "ŷ price", "error"]
    assert [float(rows.seen[row, 1]) for row in range(4)] == [price for _, price in HOUSES]
    assert rows.index(3, 2).data() == rows._format.text(100000 * answer)
    data.click(0, 1)
    data.type("7")
    assert not data.field.active  # it is not what was entered
    assert data.field.reason == "This is not what is edited. Choose “As entered, targets divided” for that."
    assert preparation.display.itemText(0) == "As entered, targets divided"
    choose(preparation.units, "Targets not divided")
    assert session.document.project.data.targets[:, 0].tolist() == [price for _, price in HOUSES]
    assert heads()[1] == "price"
    assert preparation.display.findText("Targets shown in full") < 0


def test_the_answers_come_into_sight_with_the_last_column_of_a_wide_table(make_window, saved):
    made = new_project(Network(8, (Layer(1),)))
    made = with_data(made, Dataset(np.arange(16.0).reshape(2, 8) / 7, [[0.5], [1.5]]))
    data = Data(make_window(saved(made)))
    table = data.table
    data.click(0, 0)
    assert not table.viewport().rect().contains(table.visualRect(table.rows.index(0, 10)))
    data.key(Key.Key_End)
    assert table.viewport().rect().contains(table.visualRect(table.rows.index(0, 10)))
    assert table.viewport().rect().contains(table.visualRect(table.rows.index(0, 8)))
