"""The plane of the data panel: samples are painted, erased, moved and chosen, with mouse and keys."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.computed import Computed
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.training import Training
from mlpstudio.project import choosing
from mlpstudio.project.project import Project, new_project, with_data
from mlpstudio.project.templates import TEMPLATES
from tests.timing import Computing
from tests.ui.conftest import Window
from tests.ui.test_accessibility import differences, nameless, reachable, reached, walk

LEFT, RIGHT, MIDDLE = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
)  # fmt: skip
Key = Qt.Key


class Plane:
    """The plane in a window, as a person uses it."""

    def __init__(self, shown: Window) -> None:
        self.shown = shown
        shown.window.docks["data"].bring()
        shown.settle()
        self.panel = shown.window.late["data"].panel
        shown.click(self.panel.views.buttons["plane"])
        shown.settle()
        self.plane = self.panel.plane
        self.view, self.tools, self.scene = self.plane.view, self.plane.tools, self.plane.scene

    @property
    def data(self) -> Dataset:
        return self.shown.window.session.document.project.data

    @property
    def undo(self) -> str:
        return self.shown.action("undo").text()

    def at(self, x: float, y: float) -> QPoint:
        return self.view.at((x, y)).toPoint()

    def numbers(self, place: QPoint) -> tuple[float, float]:
        return self.scene.snapped(self.view.frame.numbers(QPointF(place)))

    def click(self, place: QPoint, button=LEFT, modifier=NONE) -> None:
        QTest.mouseMove(self.view, place)
        QTest.mouseClick(self.view, button, modifier, place)
        self.shown.settle()

    def drag(self, *places: QPoint, button=LEFT, release=True) -> None:
        QTest.mousePress(self.view, button, NONE, places[0])
        for place in places[1:]:
            move(self.view, place, button)
        if release:
            QTest.mouseRelease(self.view, button, NONE, places[-1])
        self.shown.settle()

    def key(self, key: Qt.Key, modifier=NONE) -> None:
        QTest.keyClick(self.view, key, modifier)
        self.shown.settle()


def move(view, place: QPoint, button) -> None:
    """Move the mouse with a button held down, which QTest does not do by itself."""
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QMouseEvent

    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(place), QPointF(view.mapToGlobal(place)), Qt.MouseButton.NoButton,
        button, NONE,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def blank(inputs: int, outputs: int = 1, activation: str = "sigmoid", **training) -> Project:
    return new_project(
        Network(inputs, (Layer(3, "tanh"), Layer(outputs, activation))), Training(**training)
    )  # fmt: skip


@pytest.fixture
def make(make_window, saved):
    def made(project: Project, size: tuple[int, int] = (1440, 900)) -> Plane:
        return Plane(make_window(saved(project), size))

    return made


def template(name: str) -> Project:
    return next(found for found in TEMPLATES if found.id == name).project()


# Points


def test_two_classes_are_painted_by_left_and_right_into_a_blank_project(make):
    plane = make(blank(2))
    assert "Left paints y = 1, right y = 0." in plane.plane.hint.text()
    first, second = plane.at(-0.5, 0.5), plane.at(0.5, -0.5)
    plane.click(first)
    plane.click(second, RIGHT)
    assert plane.data.targets.tolist() == [[1], [0]]
    assert plane.data.inputs.tolist() == [list(plane.numbers(first)), list(plane.numbers(second))]
    assert np.abs(plane.data.inputs - [[-0.5, 0.5], [0.5, -0.5]]).max() < 0.02
    assert (np.round(plane.data.inputs, 2) == plane.data.inputs).all()
    assert plane.undo == "Undo a painted sample"
    plane.shown.press(Key.Key_F10)
    assert plane.shown.window.session.moment.trace.samples == 2
    for _ in range(2):
        plane.shown.action("undo").trigger()
    assert plane.data.samples == 0


def test_the_place_of_the_release_counts_and_escape_gives_up(make):
    plane = make(blank(2))
    plane.drag(plane.at(0, 0), plane.at(0.2, 0.1), plane.at(0.4, 0.2))
    assert np.abs(plane.data.inputs - [[0.4, 0.2]]).max() < 0.02
    before = plane.shown.window.session.document.project
    plane.drag(plane.at(0, 0), plane.at(-0.4, 0.2), release=False)
    plane.view.setFocus()
    plane.key(Key.Key_Escape)
    QTest.mouseRelease(plane.view, LEFT, NONE, plane.at(-0.4, 0.2))
    assert plane.shown.window.session.document.project is before


def test_a_value_is_painted_and_right_erases(make):
    plane = make(blank(2, 1, "identity"))
    field = plane.tools.value
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "1/4")
    assert "Left paints y = 0.25, right erases." in plane.plane.hint.text()
    plane.click(plane.at(0.5, 0.5))
    plane.click(plane.at(-0.5, -0.5))
    assert plane.data.targets.tolist() == [[0.25], [0.25]]
    plane.click(plane.at(0.5, 0.5), RIGHT)
    assert plane.data.samples == 1
    assert plane.data.inputs[0, 0] < 0


def test_colours_of_values_have_a_key_where_there_is_room(make):
    plane = make(blank(2, activation="identity", loss="half_squared_error"))
    scene, wide, narrow = plane.plane.scene, QRectF(0, 0, 270, 200), QRectF(0, 0, 160, 200)
    assert scene.key.name == "y"
    assert scene.frame(wide, 1.0).rect.right() < wide.right() - 30
    assert scene.frame(narrow, 1.0) == scene.axes(1.0).frame(narrow)
    assert scene.plot(1.0).frame(wide) == scene.frame(wide, 1.0)  # strokes hit what is drawn
    assert make(blank(2)).plane.scene.key is None  # the chooser tells the colours of classes


def test_the_tools_follow_an_output_that_comes_to_tell_classes(make):
    plane = make(blank(2, 1, "identity"))
    plane.click(plane.at(0.5, 0.5))
    assert plane.plane.hint.text().endswith("For two classes, let the output be a sigmoid.")
    session = plane.shown.window.session
    session.edit(lambda project: choosing.set_activation(project, 2, "sigmoid").project, "")
    plane.shown.settle()
    assert "Left paints y = 1, right y = 0." in plane.plane.hint.text()
    assert plane.tools.classes.isVisible()
    assert not plane.tools.value.isVisible()
    plane.click(plane.at(-0.5, -0.5))
    assert plane.data.targets.tolist() == [[0], [1]]
    plane.shown.action("undo").trigger()
    plane.shown.action("undo").trigger()
    plane.shown.settle()
    assert plane.tools.value.isVisible()


def test_the_right_button_erases_no_more_than_is_pointed_at(make):
    places = np.array([[-1.0, -1], [0, 0], [0.08, 0], [1, 1]])
    plane = make(with_data(blank(2, 1, "identity"), Dataset(places, [[0.5], [1], [2], [3]])))
    plane.click(plane.at(0, 0), RIGHT)
    assert plane.data.inputs.tolist() == [[-1, -1], [0.08, 0], [1, 1]]


def test_a_single_input_is_painted_against_its_target(make):
    plane = make(blank(1, 1, "identity"))
    plane.click(plane.at(0.25, -0.5))
    assert np.abs(np.hstack([plane.data.inputs, plane.data.targets]) - [[0.25, -0.5]]).max() < 0.02
    assert plane.scene.axes(1.0).x.name == "x"
    assert plane.scene.axes(1.0).y.name == "y"


def test_a_single_input_with_classes_snaps_to_their_rows(make):
    plane = make(blank(1, 3, "softmax", loss="cross_entropy"))
    for row in (1, 3, 2):
        plane.click(plane.at(0.2 * row, row + 0.2))
    assert plane.data.targets.tolist() == [[1, 0, 0], [0, 0, 1], [0, 1, 0]]
    plane = make(blank(1))
    plane.click(plane.at(0.5, 0.8))
    plane.click(plane.at(-0.5, 0.1))
    assert plane.data.targets.tolist() == [[1], [0]]


def test_several_targets_are_set_one_at_a_time(make):
    plane = make(blank(2, 2, "identity"))
    assert plane.tools.outputs.isVisible()
    plane.tools.value.setFocus()
    plane.tools.value.selectAll()
    QTest.keyClicks(plane.tools.value, "3")
    plane.tools.outputs.setFocus()
    plane.key_to = QTest.keyClick(plane.tools.outputs, Key.Key_Down)
    assert plane.scene.output == 1
    plane.tools.value.setFocus()
    plane.tools.value.selectAll()
    QTest.keyClicks(plane.tools.value, "-2")
    plane.click(plane.at(0, 0))
    assert plane.data.targets.tolist() == [[3, -2]]


def test_more_classes_by_the_chooser_and_digits(make):
    plane = make(blank(2, 3, "softmax", loss="cross_entropy"))
    assert [plane.tools.classes.itemText(k) for k in range(3)] == ["class 1", "class 2", "class 3"]
    plane.view.setFocus()
    plane.key(Key.Key_3)
    assert plane.tools.classes.currentText() == "class 3"
    plane.click(plane.at(0, 0))
    plane.tools.classes.setFocus()
    QTest.keyClick(plane.tools.classes, Key.Key_Up)
    plane.click(plane.at(0.5, 0))
    assert plane.data.targets.tolist() == [[0, 0, 1], [0, 1, 0]]
    assert "Left paints class 2, right erases." in plane.plane.hint.text()
    plane.click(plane.at(0.5, 0), RIGHT)
    assert plane.data.targets.tolist() == [[0, 0, 1]]


# Brush and eraser


def test_a_drag_of_the_brush_is_one_entry(make):
    plane = make(blank(2))
    plane.shown.click(plane.tools.buttons["brush"])
    plane.tools.density.setValue(6)
    plane.drag(plane.at(-0.6, 0), *(plane.at(x / 10, 0) for x in range(-5, 7)))
    count = plane.data.samples
    assert count > 20
    assert plane.undo == f"Undo {count} painted samples"
    assert (plane.data.targets == 1).all()
    radius = plane.tools.share.value() / 100 * 2.2
    assert np.abs(plane.data.inputs[:, 1]).max() <= 1.5 * radius
    assert plane.data.inputs[:, 0].min() < -0.4
    assert plane.data.inputs[:, 0].max() > 0.4
    assert (np.round(plane.data.inputs, 2) == plane.data.inputs).all()
    plane.shown.action("undo").trigger()
    assert plane.data.samples == 0


def test_erased_is_what_the_brush_passes_or_the_nearest(make):
    places = np.array([[-0.5, 0], [0, 0], [0.5, 0], [0, 0.9]])
    plane = make(with_data(blank(2), Dataset(places, [[0.0], [1], [0], [1]])))
    plane.shown.click(plane.tools.buttons["erase"])
    plane.tools.share.setValue(6)
    plane.drag(plane.at(-0.55, 0), plane.at(0.1, 0))
    assert plane.data.inputs.tolist() == [[0.5, 0], [0, 0.9]]
    assert plane.undo == "Undo deletion of 2 samples"
    plane.click(plane.at(0.1, 0.85))
    assert plane.data.inputs.tolist() == [[0.5, 0]]
    plane.click(plane.at(-0.5, -0.02))  # too far away from the last one
    assert plane.data.samples == 1


# What is there


def test_a_click_on_a_sample_shows_it_and_a_drag_moves_it(make):
    places = np.array([[-0.5, -0.5], [0.5, 0.25]])
    plane = make(with_data(blank(2), Dataset(places, [[0.0], [1]])))
    window = plane.shown.window
    before = window.session.document.project
    plane.click(plane.at(0.5, 0.25))
    assert window.session.document.project is before
    assert window.canvas.sample.row == 1
    assert plane.scene.plot(1.0).points.ringed.tolist() == [False, True]
    plane.drag(plane.at(0.5, 0.25), plane.at(0.3, 0.1), plane.at(0.1, -0.3))
    assert plane.data.samples == 2
    assert np.abs(plane.data.inputs[1] - [0.1, -0.3]).max() < 0.02
    assert plane.data.targets.tolist() == [[0], [1]]
    assert plane.undo == "Undo sample 2 moved on the plane"
    plane.click(plane.at(-0.5, -0.5), modifier=SHIFT)  # one more on top of it
    assert plane.data.samples == 3


def test_the_keyboard_goes_along_to_the_table_and_back_and_the_sample_is_in_sight(make):
    places = np.random.default_rng(0).uniform(-1, 1, (60, 2)).round(2)
    plane = make(with_data(blank(2), Dataset(places, np.arange(60)[:, None] % 2)))
    panel = plane.shown.window.late["data"].panel
    plane.view.setFocus()
    plane.click(plane.at(*places[50]))
    QTest.mouseClick(panel.views.buttons["table"], LEFT)
    plane.shown.settle()
    assert panel.table.hasFocus()
    assert panel.table.visualRect(panel.table.rows.index(50, 0)).intersects(panel.table.viewport().rect())
    QTest.mouseClick(panel.views.buttons["plane"], LEFT)
    plane.shown.settle()
    assert plane.view.hasFocus()
    panel.views.buttons["table"].setFocus()
    QTest.keyClick(panel.views.buttons["table"], Key.Key_Space)
    assert panel.views.buttons["table"].hasFocus()  # who comes by keys stays where they are


def test_a_sample_of_a_single_input_is_moved_with_its_target(make):
    plane = make(with_data(blank(1, 1, "identity"), Dataset([[-1.0], [1]], [[0.5], [1]])))
    plane.drag(plane.at(-1, 0.5), plane.at(-0.5, 0.6), plane.at(0, 0.75))
    assert np.abs(np.hstack([plane.data.inputs, plane.data.targets]) - [[0, 0.75], [1, 1]]).max() < 0.05


def test_new_samples_are_for_training_and_that_is_said(make):
    random = np.random.default_rng(1)
    data = Dataset(random.uniform(-1, 1, (20, 2)).round(2), np.tile([[0.0], [1]], (10, 1)), Split(0.25, 3))
    plane = make(with_data(blank(2), data))
    held = data.parts()[1].tolist()
    assert "5 stay held out" in plane.plane.hint.text()
    plane.click(plane.at(1.05, 1.05))
    assert plane.data.samples == 21
    assert plane.data.parts()[1].tolist() == held


def test_scaled_inputs_are_painted_as_entered_and_that_is_said(make):
    data = Dataset([[0.0, 100], [10, 300]], [[0.0], [1]], scaling="min_max")
    plane = make(with_data(blank(2), data))
    assert "the network sees them scaled" in plane.plane.hint.text()
    plane.click(plane.at(5, 200))
    assert np.abs(plane.data.inputs[2] - [5, 200]).max() < 3
    assert np.array_equal(plane.data.inputs[2], np.round(plane.data.inputs[2], 1))


def test_training_goes_on_behind_the_samples(make):
    plane = make(template("moons"))
    before = plane.scene.plot(1.0).answers
    plane.shown.window.session.next()
    plane.shown.settle()
    assert plane.scene.plot(1.0).answers is before, "the forward pass changes nothing of it"
    plane.shown.window.session.next_iteration()
    plane.shown.settle()
    after = plane.scene.plot(1.0).answers
    assert after is not before
    assert not np.array_equal(after, before)


def test_a_hidden_plane_asks_the_network_nothing(make):
    plane = make(template("moons"))
    plane.shown.click(plane.panel.views.buttons["table"])
    predictor = plane.scene._predictor
    plane.shown.window.session.next_iteration()
    plane.shown.settle()
    assert plane.scene._predictor is predictor
    plane.shown.click(plane.panel.views.buttons["plane"])
    plane.shown.settle()
    assert plane.scene._predictor is not predictor


# Keys


def test_everything_by_keys(make):
    plane = make(blank(2))
    plane.view.setFocus(Qt.FocusReason.TabFocusReason)
    assert plane.view.keys.place is not None
    x, y = plane.view.keys.place
    for _ in range(4):
        plane.key(Key.Key_Right)
    plane.key(Key.Key_Up)
    plane.key(Key.Key_Down, SHIFT)
    plane.key(Key.Key_Return)
    assert plane.data.samples == 1
    assert plane.data.inputs[0, 0] > x + 0.1
    assert y < plane.data.inputs[0, 1] < y + 0.1
    assert "sample 1" in plane.view.accessibleDescription()
    plane.key(Key.Key_0)
    for _ in range(6):
        plane.key(Key.Key_Left)
    plane.key(Key.Key_Return)
    assert plane.data.targets.tolist() == [[1], [0]]
    plane.key(Key.Key_Return)  # on a sample it shows that one
    assert plane.data.samples == 2
    assert plane.shown.window.canvas.sample.row == 1
    plane.key(Key.Key_Delete)
    assert plane.data.targets.tolist() == [[1]]
    plane.key(Key.Key_B)
    assert plane.plane.palm.tool == "brush"
    plane.key(Key.Key_Return)
    assert plane.undo.endswith("painted samples")
    plane.key(Key.Key_E)
    assert plane.tools.buttons["erase"].isChecked()
    share = plane.tools.share.value()
    plane.key(Key.Key_BracketRight)
    assert plane.tools.share.value() == share + 1
    plane.key(Key.Key_Escape)
    assert plane.view.keys.place is None


def test_the_arrow_keys_do_not_step(make):
    plane = make(template("moons"))
    place = plane.shown.place
    plane.view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Key.Key_Right, Key.Key_Left, Key.Key_Home):
        plane.shown.press(key)
    assert plane.shown.place == place


def test_the_cursor_takes_what_is_seen_along(make):
    plane = make(blank(2))
    plane.view.setFocus(Qt.FocusReason.TabFocusReason)
    before = plane.scene.extents[0]
    for _ in range(30):
        plane.key(Key.Key_Right)
    after = plane.scene.extents[0]
    assert after.holds(plane.view.keys.place[0])
    assert after.high > before.high
    assert after.span == pytest.approx(before.span)


# What is seen


def test_wheel_keys_and_home_zoom(make):
    plane = make(template("moons"))
    before = plane.scene.extents
    place = plane.at(0, 0)
    event = QWheelEvent(
        QPointF(place), QPointF(plane.view.mapToGlobal(place)), QPoint(), QPoint(0, 240),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(plane.view, event)
    zoomed = plane.scene.extents
    assert zoomed[0].span == pytest.approx(before[0].span / 1.25**2)
    kept = [(0 - extent.low) / extent.span for extent in (before[0], zoomed[0])]
    assert kept[0] == pytest.approx(kept[1], abs=0.02), "what is under the pointer stays there"
    plane.drag(plane.at(0, 0), plane.at(0.2, 0.1), button=MIDDLE)
    assert plane.scene.extents[0].low < zoomed[0].low
    assert plane.data == template("moons").data
    plane.view.setFocus()
    plane.key(Key.Key_Minus)
    plane.key(Key.Key_Home)
    assert plane.scene.extents == before
    plane.key(Key.Key_Plus)
    plane.shown.click(plane.tools.fit)
    assert plane.scene.extents == before


def test_painting_keeps_what_is_seen_and_the_table_may_widen_it(make):
    plane = make(template("moons"))
    before = plane.scene.extents
    plane.click(plane.at(before[0].low + 0.01, before[1].high - 0.01))
    assert plane.data.samples == template("moons").data.samples + 1
    assert plane.scene.extents == before
    plane.shown.click(plane.panel.views.buttons["table"])
    table = plane.panel.table
    table.choose(0, 0)
    table.setFocus()
    QTest.keyClicks(table, "9")
    QTest.keyClick(table.field, Key.Key_Return)
    assert plane.data.inputs[0, 0] == 9
    plane.shown.click(plane.panel.views.buttons["plane"])
    plane.shown.settle()
    assert plane.scene.extents[0].holds(9)


# What does not go


def test_locked_nothing_is_painted_but_samples_can_be_chosen(make):
    plane = make(with_data(blank(2), Dataset([[0.0, 0], [1, 1]], [[0.0], [1]])))
    plane.shown.action("lock").trigger()
    before = plane.shown.window.session.document.project
    plane.click(plane.at(0.5, 0.2))
    assert plane.plane.hint.text() == "The numbers are locked. Ctrl+L unlocks them."
    plane.drag(plane.at(1, 1), plane.at(0.5, 0.5))
    plane.click(plane.at(1, 1))
    assert plane.shown.window.canvas.sample.row == 1
    plane.view.setFocus(Qt.FocusReason.TabFocusReason)
    plane.key(Key.Key_Delete)
    assert plane.shown.window.session.document.project is before
    plane.shown.action("lock").trigger()
    assert "Left paints" in plane.plane.hint.text()
    plane.click(plane.at(0.5, 0.2))
    assert plane.data.samples == 3


def test_what_cannot_be_is_said_and_nothing_changes(make):
    network = Network(2, (Layer(1, "sigmoid"),))
    data = Dataset([[0.0, 0], [1, 1]], [[0.5], [1]])
    plane = make(with_data(new_project(network, Training("binary_cross_entropy")), data))
    plane.tools.value.setFocus()
    plane.tools.value.selectAll()
    QTest.keyClicks(plane.tools.value, "7")
    before = plane.shown.window.session.document.project
    plane.click(plane.at(0.5, 0.2))
    assert plane.shown.window.session.document.project is before
    assert "binary cross-entropy needs targets from 0 to 1" in plane.plane.hint.text()


def test_three_inputs_make_no_plane(make_window, saved):
    shown = make_window(saved(blank(3)))
    shown.window.docks["data"].bring()
    shown.settle()
    panel = shown.window.late["data"].panel
    button = panel.views.buttons["plane"]
    assert not button.isEnabled()
    assert "this network has 3" in button.toolTip()
    shown.click(button)
    assert panel.view == "table"


def test_a_stroke_ends_where_the_data_are_others(make):
    plane = make(template("moons"))
    plane.drag(plane.at(0, 0), plane.at(0.2, 0.1), release=False)
    session = plane.shown.window.session
    project = session.document.project
    session.document.replace(with_data(project, replace(project.data, split=Split(0.1))), "other")
    plane.shown.settle()
    assert not plane.view.active
    QTest.mouseRelease(plane.view, LEFT, NONE, plane.at(0.2, 0.1))
    assert plane.data.samples == project.data.samples


def test_a_running_network_pauses_for_the_brush(make):
    plane = make(template("moons"))
    plane.shown.action("run").trigger()
    assert plane.shown.window.session.running
    plane.drag(plane.at(0, 0), plane.at(0.2, 0.1), release=False)
    assert not plane.shown.window.session.running
    QTest.mouseRelease(plane.view, LEFT, NONE, plane.at(0.2, 0.1))


def test_themes(make):
    plane = make(template("moons"))
    light = plane.view.grab().toImage().pixelColor(3, 3).lightness()
    plane.shown.action("theme_dark").trigger()
    plane.shown.settle()
    assert plane.view.grab().toImage().pixelColor(3, 3).lightness() < light - 100


def test_computed_inputs_follow_what_is_painted(make):
    network = Network(3, (Layer(3, "tanh"), Layer(1, "sigmoid")))
    data = Dataset([[-1.0, -1, 1], [1, 1, 1]], [[0.0], [1]], computed=(Computed(2, "product", (0, 1)),))
    plane = make(with_data(new_project(network), data))
    plane.click(plane.at(0.5, -0.5))
    x, y, product = plane.data.inputs[2].tolist()
    assert (x, y) == pytest.approx((0.5, -0.5), abs=0.03)
    assert product == x * y
    assert plane.scene.plot(1.0).answers.shape[2] == 1


@pytest.mark.parametrize("tool", ["point", "brush", "erase"])
def test_every_control_has_a_name_and_tab_goes_through_all_as_they_stand(make, tool):
    plane = make(blank(2, 1, "identity"))
    shown = plane.shown
    shown.click(plane.tools.buttons[tool])
    shown.settle()
    assert nameless(shown.window) == []
    shown.window.canvas.setFocus()
    expected = reachable(shown.window)
    walked = walk(shown, Key.Key_Tab, NONE)
    assert differences(expected, reached(walked)) == []
    inside = [widget for widget in walked if plane.panel.isAncestorOf(widget)]
    tops = [widget.mapTo(plane.panel, QPoint()).y() for widget in inside]
    assert tops == sorted(tops), [widget.accessibleName() for widget in inside]


def test_a_hundred_thousand_samples_under_the_eraser(make):
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(100_000, 2)), random.integers(0, 2, (100_000, 1)), Split(0.2, 1))
    plane = make(with_data(blank(2, batch_size=64), data))
    assert "4,000 of 100,000 samples are drawn" in plane.plane.hint.text()
    plane.shown.click(plane.tools.buttons["erase"])
    place = plane.at(0.3, 0.3)
    times = []
    for step in range(9):
        with Computing() as took:
            QTest.mouseMove(plane.view, place + QPoint(step, 0))
            plane.view.repaint()
        times.append(took.seconds)
    assert sorted(times)[4] < 0.2
    plane.click(place)
    assert plane.data.samples < 99_000, "erased is what is there, not only what is drawn"


def test_a_run_goes_on_after_each_stroke(make, qtbot):
    plane = make(template("xor"))
    window, count = plane.shown.window, plane.data.samples
    session = window.session
    window.runner.set_speed(60)
    window.runner.run()
    plane.drag(plane.at(0.3, 0.6), release=False)
    assert not session.running  # the ground does not change under the brush
    QTest.mouseRelease(plane.view, LEFT, NONE, plane.at(0.3, 0.6))
    assert plane.data.samples == count + 1
    qtbot.waitUntil(lambda: session.running and session.moment.iteration > 0)
    plane.drag(plane.at(0.6, 0.3), release=False)
    plane.key(Key.Key_Escape)  # given up
    qtbot.waitUntil(lambda: session.running)
    assert plane.data.samples == count + 1
    window.runner.pause()
    plane.click(plane.at(0.7, 0.3))
    plane.shown.settle()
    assert not session.running
