"""Breakpoints and bookmarks in the window: by keys, beside Run, on the step bar and the slider."""

from PySide6.QtCore import QPointF, Qt

from mlpstudio.project import storage
from mlpstudio.session.breakpoints import GATE, LOSS
from mlpstudio.session.settings import SPEED
from tests.session.conftest import batches


def entries(window) -> dict[str, object]:
    window.stops._fill()
    return {action.text(): action for action in window.stops.menu.actions() if action.text()}


def test_a_run_stops_at_a_step_and_says_so(shown, qtbot):
    window = shown.window
    window.settings.set(SPEED, 100)
    window.session.seek(0, 0)
    for _ in range(9):
        shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_F9)
    assert window.runner.breakpoints.on == ("dL_du1",)
    assert shown.action("breakpoint").isChecked()
    shown.press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.session.running and shown.place == (1, 9))
    assert window.status.sentence.text() == "Stopped at a breakpoint: Error signal, layer 1."
    assert window.toolbar.stops.accessibleName() == "Stops and bookmarks, stops that are on: 1"
    # The menu of its mark takes it away; off and on again in the menu beside Run.
    entries(window)["Stop at: Error signal, layer 1"].trigger()
    assert window.runner.breakpoints.on == ()
    assert window.runner.breakpoints.steps == {"dL_du1": False}
    place = next(rect for s in window.step_bar.marks.segments() for c, rect in s.marks if c == 9).center()
    assert window.step_bar.marks.click_at(place + QPointF(2, 2)) == 9
    menu = window.step_bar.marks.context_menu(9)
    (action,) = menu.actions()
    assert action.text() == "Stop at: Error signal, layer 1"
    assert action.isChecked()
    action.trigger()
    menu.deleteLater()
    assert window.runner.breakpoints.steps == {}
    for name, kind in (("break_loss", LOSS), ("break_gate", GATE)):
        shown.action(name).trigger()
        assert window.runner.breakpoints.is_on(kind)
    shown.action("clear_breakpoints").trigger()
    assert window.runner.breakpoints.on == ()
    assert not shown.action("break_loss").isChecked()


def test_where_the_loss_rose(make_window, saved, qtbot):
    shown = make_window(saved(batches()))
    window = shown.window
    shown.press(Qt.Key.Key_L)
    assert window.status.sentence.text() == "Before this place the loss never rose."
    window.settings.set(SPEED, 100)
    shown.action("break_loss").trigger()
    shown.press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.session.running and window.session.moment.iteration > 0)
    rose = shown.place
    assert window.status.sentence.text().startswith("Stopped: the loss rose in iteration ")
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_L)
    assert shown.place == rose


def test_bookmarks_come_and_go_and_are_saved(shown, tmp_path):
    window = shown.window
    for _ in range(3):
        shown.action("next_iteration").trigger()
    shown.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.status.sentence.text() == "Bookmarked: Iteration 2 · New biases, layer 2."
    window.session.seek(1, 4)
    shown.action("name_bookmark").trigger()
    card = window.stops.card
    assert card.place_label.text() == "Iteration 1 · Loss"
    card.field.setText("here & now")
    shown.press(Qt.Key.Key_Return)
    assert not card.isVisible()
    assert shown.place == (1, 4)
    assert [mark.place for mark in window.session.moment.project.bookmarks] == [(1, 4), (2, 15)]
    slider = window.step_bar.slider
    left, right = slider.tick_places()
    assert slider.rect().center().x() - 12 < left < slider.rect().center().x() + 12
    assert left < right < slider.width()
    # Forward and back by keys, and by the menu.
    shown.press(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert shown.place == (2, 15)
    assert not shown.action("next_bookmark").isEnabled()
    entries(window)["here && now (Iteration 1 · Loss)"].trigger()
    assert shown.place == (1, 4)
    # An edit like others, that training knows nothing of.
    shown.action("undo").trigger()
    assert [mark.place for mark in window.session.moment.project.bookmarks] == [(2, 15)]
    assert shown.place == (1, 4)
    shown.action("redo").trigger()
    assert shown.action("bookmark").isChecked()
    path = tmp_path / "marked.mlp"
    window.session.save(path)
    assert [mark.name for mark in storage.read(path).bookmarks] == ["here & now", ""]
    shown.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert len(window.session.moment.project.bookmarks) == 1
    # Inside a step a bookmark leaves one where one is.
    window.session.step_inside()
    inside = window.session.moment.spot
    shown.press(Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    assert window.session.moment.spot == inside
