"""Stepping with real clicks and keys: a whole iteration and back, and where keys act."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.cases import case
from tests.ui.conftest import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_whole_iteration_and_back_by_clicks(shown: Window):
    toolbar = shown.window.toolbar
    for _ in range(16):
        shown.click(toolbar._next)
    assert shown.places == [(0, k) for k in range(1, 16)] + [(1, 1)]
    shown.moments.clear()
    for _ in range(16):
        shown.click(toolbar._back)
    assert shown.places == [(0, k) for k in range(15, -1, -1)]
    assert not toolbar._back.isEnabled()


def test_a_whole_iteration_and_back_by_keys(shown: Window):
    for _ in range(16):
        shown.press(Qt.Key.Key_Right)
    assert shown.places == [(0, k) for k in range(1, 16)] + [(1, 1)]
    for _ in range(16):
        shown.press(Qt.Key.Key_Left)
    assert shown.place == (0, 0)


KEYS = [
    (Qt.Key.Key_F10, Qt.KeyboardModifier.NoModifier, (1, 6)),
    (Qt.Key.Key_F10, SHIFT, (1, 4)),
    (Qt.Key.Key_Right, SHIFT, (1, 11)),
    (Qt.Key.Key_Right, CONTROL, (1, 15)),
    (Qt.Key.Key_Left, CONTROL, (0, 15)),
    (Qt.Key.Key_Home, CONTROL, (0, 0)),
]


def test_keys(shown: Window):
    shown.window.session.advance(20)
    for key, modifier, place in KEYS:
        with case(key, modifier):
            shown.window.session.seek(1, 5)
            shown.moments.clear()
            shown.press(key, modifier)
            assert shown.places == [place]


def test_where_stepping_keys_act(shown: Window):
    for count, name in enumerate(("canvas", "step_panel", "step_bar"), 1):
        with case(name):
            widget = getattr(shown.window, name)
            (widget.marks if name == "step_bar" else widget).setFocus()
            shown.press(Qt.Key.Key_Right)
            assert shown.place == (0, count)


def test_where_they_do_not(shown: Window):
    window = shown.window
    window.session.advance(50)
    shown.settle()
    for widget in (window.toolbar._speed, window.toolbar._rate_field, window.log_panel.table):
        widget.setFocus()
        assert widget.hasFocus()
        shown.moments.clear()
        for key, modifier in (
            (Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_Left, Qt.KeyboardModifier.NoModifier),
            (Qt.Key.Key_Right, SHIFT),
        ):
            shown.press(key, modifier)
        assert shown.moments == []
        shown.press(Qt.Key.Key_F10)
        assert len(shown.moments) == 1


def test_the_iteration_slider_keeps_its_arrows(shown: Window):
    shown.window.session.advance(15 * 5 + 3)
    slider = shown.window.step_bar.slider
    slider.setFocus()
    shown.press(Qt.Key.Key_Left)
    assert shown.place == (4, 3)
    shown.press(Qt.Key.Key_Home)
    assert shown.place == (0, 3)
    shown.press(Qt.Key.Key_End)
    assert shown.place == (5, 3)


def test_a_click_leaves_the_focus_where_one_steps(shown: Window):
    shown.click(shown.window.toolbar._next)
    assert QApplication.focusWidget() is shown.window.canvas
    shown.press(Qt.Key.Key_Right)
    assert shown.place == (0, 2)


def test_space_on_a_focused_button_steps_once(shown: Window):
    shown.window.toolbar._next.setFocus(Qt.FocusReason.TabFocusReason)
    shown.press(Qt.Key.Key_Space)
    assert shown.places == [(0, 1)]


def test_clicks_on_marks(shown: Window):
    marks = shown.window.step_bar.marks
    for segment in marks.segments():
        for click, rect in segment.marks:
            shown.click(marks, rect.center().toPoint().__add__(marks.rect().topLeft()))
            assert shown.place == (0, click)


def test_marks_of_a_click_say_what_they_are(shown: Window):
    names = [segment.phase.value for segment in shown.window.step_bar.marks.segments()]
    assert names == ["forward", "loss", "backward", "update"]
    counts = [len(segment.marks) for segment in shown.window.step_bar.marks.segments()]
    assert counts == [3, 1, 7, 4]


def test_next_says_where_it_leads_and_keeps_its_place(shown: Window):
    button = shown.window.toolbar._next
    seen, widths = [], set()
    for _ in range(16):
        seen.append((button.text(), button.property("phase")))
        widths.add((button.width(), button.x()))
        shown.window.session.next()
        shown.settle()
    assert seen[0] == ("Next: pre-activation u⁽¹⁾ ›", "forward")
    assert seen[3] == ("Next: loss L ›", "loss")
    assert seen[10] == ("Next: bias gradient ∂L/∂b⁽¹⁾ ›", "backward")
    assert seen[14] == ("Next: new biases b⁽²⁾ ›", "update")
    assert seen[15] == seen[0]
    assert len(widths) == 1


def test_running_and_pausing_with_keys(shown: Window, qtbot):
    shown.window.toolbar._speed.setValue(100)
    shown.press(Qt.Key.Key_F5)
    assert shown.window.toolbar._run.text() == "Pause"
    qtbot.waitUntil(lambda: shown.place[0] > 50)
    shown.press(Qt.Key.Key_F5)
    assert shown.window.toolbar._run.text() == "Run"
    place = shown.place
    QTest.qWait(60)
    assert shown.place == place


def test_the_learning_rate_can_be_changed_and_taken_back(shown: Window):
    window = shown.window
    window.session.advance(20)
    field = window.toolbar._rate_field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "0.05")
    shown.press(Qt.Key.Key_Return)
    assert window.session.document.project.training.learning_rate == 0.05
    assert window.name_bar.label.text() == "Worked example • edited"
    assert shown.place == (1, 5)
    shown.action("undo").trigger()
    assert field.text() == "0.01"
    assert window.name_bar.label.text() == "Worked example"
    for text in ("0", "-1", "1e999"):
        field.setText(text)
        field.editingFinished.emit()
        assert field.text() == "0.01"
