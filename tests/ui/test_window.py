"""The window as a whole: every action, files, themes, what goes wrong, and what is remembered."""

from __future__ import annotations

import logging
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QApplication,
    QFileDialog,
    QLineEdit,
    QMessageBox,
)

from mlpstudio import app
from mlpstudio.project import project as edits
from mlpstudio.project import storage
from mlpstudio.session.settings import LOG_SCALE, SPEED, THEME, Settings
from mlpstudio.ui.actions import COMMANDS, MENUS
from tests.cases import case
from tests.session.conftest import batches, example
from tests.ui.conftest import Window
from tests.ui.test_check_panel import larger


def test_every_command_is_in_a_menu_and_does_something(shown: Window):
    window = shown.window
    top = _menus(shown)
    assert [menu.title() for menu in top] == list(MENUS)
    inner = [(m, sub) for m in top for a in m.actions() if (sub := a.menu()) is not None]
    menus = {menu.title(): [a.objectName() for a in menu.actions()] for menu in top}
    menus |= {f"{m.title()}/{sub.title()}": [a.objectName() for a in sub.actions()] for m, sub in inner}
    for command in COMMANDS:
        assert command.id in menus[command.menu]
    window.session.advance(20)
    for command in COMMANDS:
        if command.id in ("open", "save_as", "save", "quit", "about"):
            continue
        shown.action(command.id).trigger()
        shown.settle()
    assert window.isVisible()


def _menus(shown: Window):
    return [action.menu() for action in shown.window.menuBar().actions()]


def test_no_two_commands_have_the_same_key():
    keys = [
        key for command in COMMANDS for key in (*command.keys, *command.stepping_keys, *command.canvas_keys)
    ]
    assert len(keys) == len(set(keys))
    assert len({command.id for command in COMMANDS}) == len(COMMANDS)


STEPPING = [
    ("next", (1, 6)),
    ("back", (1, 4)),
    ("next_phase", (1, 11)),
    ("next_iteration", (1, 15)),
    ("previous_iteration", (0, 15)),
    ("restart", (0, 0)),
]


def test_stepping_actions_tell_once(shown: Window):
    shown.window.session.advance(20)
    for name, place in STEPPING:
        with case(name):
            shown.window.session.seek(1, 5)
            shown.moments.clear()
            shown.action(name).trigger()
            assert shown.places == [place]


def test_what_cannot_be_done_is_disabled(shown: Window):
    for name in ("back", "previous_iteration", "restart", "undo", "redo"):
        assert not shown.action(name).isEnabled()
    shown.action("next").trigger()
    for name in ("back", "previous_iteration", "restart"):
        assert shown.action(name).isEnabled()


def test_saving_and_opening(shown: Window, tmp_path: Path):
    window, path = shown.window, tmp_path / "saved.mlp"
    window.session.advance(40)
    assert window.files.save_path(str(path))
    assert window.name_bar.label.text() == "saved.mlp"
    assert storage.read(path).run.iteration == 2
    window.session.advance(40)
    assert window.files.open_path(str(path))
    assert shown.place == (2, 0)
    assert Settings().get(THEME) == "system"


def test_save_without_a_file_asks_for_one(shown: Window, qtbot):
    shown.action("save").trigger()
    qtbot.waitUntil(lambda: bool(shown.window.findChildren(QFileDialog)))
    dialog = shown.window.findChildren(QFileDialog)[0]
    assert dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave
    dialog.reject()


def test_open_asks_for_a_file_and_opens_it(shown: Window, saved, qtbot):
    path = saved(edits.with_texts(example(), title="another"), "another.mlp")
    shown.action("open").trigger()
    dialog = shown.window.findChildren(QFileDialog)[0]
    dialog.fileSelected.emit(str(path))
    assert shown.window.name_bar.label.text() == "another.mlp"
    dialog.reject()


def test_a_broken_file_leaves_everything_open(shown: Window, tmp_path: Path):
    shown.window.session.advance(7)
    for content in ("", "{", '{"format": "other"}', '{"format": "mlpstudio", "version": 99}'):
        with case(content):
            broken = tmp_path / "broken.mlp"
            broken.write_text(content, encoding="utf-8")
            shown.moments.clear()
            assert not shown.window.files.open_path(str(broken))
            assert shown.window.banner.isVisible()
            assert str(broken) in shown.window.banner.text
            assert "\n" not in shown.window.banner.text
            assert shown.place == (0, 7)
            assert shown.moments == []
            shown.click(shown.window.banner._close)
            assert not shown.window.banner.isVisible()


def test_a_broken_file_at_the_start_opens_the_example(make_window, tmp_path: Path):
    shown = make_window(tmp_path / "missing.mlp")
    assert "missing.mlp" in shown.window.banner.text
    assert shown.window.session.document.project == example()


def test_a_name_is_plain_text(make_window, saved):
    shown = make_window(saved(example(), "<b>x</b>.mlp".replace("/", "\u2215")))
    assert shown.window.name_bar.label.textFormat() == Qt.TextFormat.PlainText
    assert "<b>" in shown.window.name_bar.label.text()


def test_edits_are_asked_about_before_closing(shown: Window, qtbot):
    window = shown.window
    training = replace(window.session.document.project.training, learning_rate=0.5)
    window.session.change_training(training, "rate")
    window.close()
    assert window.isVisible()
    box = window.findChildren(QMessageBox)[0]
    box.button(QMessageBox.StandardButton.Cancel).click()
    assert window.isVisible()
    window.close()
    box = window.findChildren(QMessageBox)[-1]
    box.button(QMessageBox.StandardButton.Discard).click()
    qtbot.waitUntil(lambda: not window.isVisible())


def test_themes(shown: Window):
    window = shown.window
    for name, ground in (("dark", "#1b2027"), ("light", "#ffffff")):
        shown.action(f"theme_{name}").trigger()
        shown.settle()
        picture = window.grab().toImage()
        assert picture.pixelColor(picture.width() // 2, 40).name() in (ground, "#2d343d", "#dfe3e9")
        assert Settings().get(THEME) == name
    shown.action("theme_system").trigger()
    assert shown.action("theme_system").isChecked()
    assert not shown.action("theme_dark").isChecked()


def test_what_is_set_is_there_at_the_next_start(make_window):
    first = make_window()
    first.action("log_scale").setChecked(True)
    first.action("log_scale").trigger()
    first.window.toolbar._speed.setValue(77)
    first.action("theme_dark").trigger()
    first.window.resize(870, 640)
    first.window.close()
    assert Settings().get(LOG_SCALE) is False
    assert Settings().get(SPEED) == 77
    again = app.build()
    try:
        assert again.appearance.theme.dark
        assert not again.loss_panel._log
        assert again.runner.speed == 77
        assert again.height() == 640  # the offscreen screen is too narrow to keep a width
    finally:
        again.appearance.choose("light")
        again.deleteLater()


def test_space_runs_on_the_canvas_and_nowhere_else(shown: Window):
    window = shown.window
    shown.press(Qt.Key.Key_Space)
    assert window.session.running
    shown.press(Qt.Key.Key_Space)
    assert not window.session.running
    for widget in (window.step_bar.marks, window.step_panel, window.log_panel.table, window.step_bar.slider):
        widget.setFocus()
        shown.press(Qt.Key.Key_Space)
        assert not window.session.running
    window.toolbar._next.setFocus()
    shown.moments.clear()
    shown.press(Qt.Key.Key_Space)
    assert len(shown.places) == 1
    assert not window.session.running
    window.step_panel.blocks.setFocus()
    shown.press(Qt.Key.Key_Space)
    assert window.step_panel.blocks.isChecked()
    assert not window.session.running


def test_divergence_is_told_and_leaves_everything_usable(make_window, saved, qtbot):
    project = example()
    path = saved(edits.with_training(project, replace(project.training, learning_rate=1e60)))
    shown = make_window(path)
    window = shown.window
    window.toolbar._speed.setValue(100)
    shown.action("run").trigger()
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert "smaller learning rate" in window.banner.text
    assert "smaller learning rate" in window.status.sentence.text()
    assert not window.session.running
    for name in ("next", "next_phase", "next_iteration", "run"):
        assert not shown.action(name).isEnabled()
    shown.action("back").trigger()
    assert not window.banner.isVisible()
    assert shown.action("next").isEnabled()
    shown.action("restart").trigger()
    assert shown.place == (0, 0)
    text = window.step_panel._sentence.text() + window.status.sentence.text()
    assert "nan" not in text.lower()


def test_without_samples_it_says_what_is_missing(make_window, saved):
    project = example()
    empty = replace(project.data, inputs=project.data.inputs[:0], targets=project.data.targets[:0])
    shown = make_window(saved(edits.with_data(project, empty)))
    assert "no samples" in shown.window.step_panel._sentence.text()
    for name in ("next", "back", "run", "restart"):
        assert not shown.action(name).isEnabled()


def test_every_control_has_a_name(shown: Window):
    nameless = [
        widget
        for kind in (QAbstractButton, QAbstractSlider, QLineEdit)
        for widget in shown.window.findChildren(kind)
        if widget.isVisibleTo(shown.window)
        and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and not (widget.accessibleName() or widget.property("text"))
    ]
    assert nameless == []


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900), (1920, 1080)])
def test_nothing_of_the_tool_bar_is_cut_off(make_window, size: tuple[int, int]):
    shown = make_window(size=size)
    toolbar = shown.window.toolbar
    for widget in toolbar.widgets():
        if widget is not None and widget.isVisible():
            corner = widget.mapTo(shown.window, widget.rect().topRight())
            assert corner.x() < shown.window.width()
            assert widget.width() >= widget.minimumSizeHint().width()


def test_the_tool_bar_gets_denser_with_longer_names(make_window):
    shown = make_window(size=(1024, 700))
    toolbar, window = shown.window.toolbar, shown.window
    assert toolbar._next.text() == "Next: pre-activation u⁽¹⁾ ›"  # words go elsewhere first
    shown.action("grain_iteration").trigger()  # its short name leaves room
    shown.settle()
    window.session.document.begin(larger())
    for grain in ("iteration", "phase", "operation", "term"):
        shown.action(f"grain_{grain}").trigger()
        shown.settle()
        for width in (1000, 940):
            toolbar._strip.setFixedWidth(width)
            shown.settle()
            assert toolbar._strip.width() == width
            told = [widget for widget in toolbar.widgets() if widget is not None and widget.isVisible()]
            assert [widget for widget in told if widget.width() < widget.minimumSizeHint().width()] == []
            assert max(widget.geometry().right() for widget in told) < width
    names = {widget.accessibleName() for widget in told}
    toolbar._rate_field.ensurePolished()
    room = toolbar._rate_field.width() - 24
    assert toolbar._rate_field.fontMetrics().horizontalAdvance("0.000325") <= room
    assert {"Restart", "Back", "Finish phase", "Iteration", "Next: pre-activation u⁽¹⁾"} <= names


def test_panels_keep_their_size_while_stepping(make_window, saved):
    shown = make_window(saved(batches()))
    window = shown.window
    sizes = set()
    for _ in range(18):
        shown.action("next").trigger()
        shown.settle()
        sizes.add(
            tuple(view.geometry().getRect() for view in (window.canvas, window.step_bar, window.step_panel))
        )
        sizes.add(tuple(dock.geometry().getRect() for dock in (window.docks["step"], window.docks["loss"])))
    assert len(sizes) == 2


def test_an_unexpected_error_is_logged_and_told(shown: Window, caplog: pytest.LogCaptureFixture):
    try:
        raise ValueError("not foreseen")
    except ValueError as error:
        with caplog.at_level(logging.CRITICAL):
            app.report(ValueError, error, error.__traceback__)
    assert "not foreseen" in caplog.text
    boxes = [
        box for box in QApplication.topLevelWidgets() if isinstance(box, QMessageBox) and box.isVisible()
    ]
    assert "not foreseen" in boxes[0].informativeText()
    boxes[0].accept()


def test_plotting_library_and_collector_come_after_the_first_picture(tmp_path: Path):
    script = """
import gc
import sys
from PySide6.QtCore import QEvent, QObject
from mlpstudio.__main__ import loaded
app = loaded()
window = app.build()
window.painted.connect(app.keep_quiet)
seen = []
class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint and not seen:
            seen.append(("pyqtgraph" in sys.modules, gc.isenabled()))
        return False
watch = Watch()
window.installEventFilter(watch)
window.show()
program = app.application()
while not seen or window.loss_panel.plot is None:
    program.processEvents()
window.close()
assert seen == [(False, False)], seen
assert gc.isenabled()
"""
    environment = {
        "QT_QPA_PLATFORM": "offscreen",
        "MLPSTUDIO_CONFIG_DIR": str(tmp_path),
        "MLPSTUDIO_STATE_DIR": str(tmp_path),
        "PATH": "/usr/bin:/bin",
    }
    root = Path(__file__).parent.parent.parent
    done = subprocess.run(
        [sys.executable, "-c", script],
        cwd=root,
        env=environment,
        timeout=60,
        check=False,
        capture_output=True,
    )
    assert done.returncode == 0, done.stderr.decode()


def test_the_mark_of_an_edit_has_room(shown: Window):
    shown.window._rate_edited(0.02)
    shown.settle()
    label = shown.window.name_bar.label
    assert label.text() == "Worked example • edited"
    assert label.width() >= label.sizeHint().width()


def test_keys_step_again_after_a_field_or_a_tab_had_the_focus(shown: Window):
    window = shown.window
    window.step_bar.field.setFocus()
    window.step_bar.field.setText("3")
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    place = shown.place
    assert place[0] == 3
    shown.press(Qt.Key.Key_Right)
    assert shown.place != place
    window.step_panel.blocks.setFocus()
    window.docks["code"].raise_()
    shown.settle()
    place = shown.place
    shown.press(Qt.Key.Key_Left)
    assert shown.place != place
