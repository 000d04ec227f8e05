"""The settings dialog, with real keys and clicks: it shows all, acts at once, follows and is followed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QSlider, QSpinBox

from mlpstudio.project.choosing import new_start
from mlpstudio.session import settings as module
from mlpstudio.session.settings import (
    BLOCKS_FIRST,
    DIGITS,
    FOLDER,
    GEOMETRY,
    LAYOUT,
    LOCKED,
    LOG_SCALE,
    MEMORY,
    NUMBERS,
    PAGES,
    PRACTICE_SEED,
    PRACTICE_STEPS,
    PRACTICE_WHOLE,
    REDUCED_MOTION,
    ROWS,
    SPEED,
    STEP_VIEW,
    THEME,
    TOUR,
    Setting,
    Settings,
)
from mlpstudio.ui import motion
from mlpstudio.ui.setting_row import SettingRow
from mlpstudio.ui.settings_dialog import SettingsDialog
from tests.cases import case
from tests.ui.conftest import Window

CONTROL = Qt.KeyboardModifier.ControlModifier
# Places of the window, and what panel or button beside which it acts remembers.
INTERNAL = (GEOMETRY, LAYOUT, FOLDER, LOCKED, PRACTICE_STEPS, PRACTICE_WHOLE, PRACTICE_SEED, TOUR)


def opened(shown: Window) -> SettingsDialog:
    shown.press(Qt.Key.Key_Comma, CONTROL)
    shown.settle()
    dialog = shown.window.dialogs.settings
    assert dialog.isVisible()
    return dialog


def row_of(dialog: SettingsDialog, setting: Setting) -> SettingRow:
    """Return a row, with its page open."""
    row = next(row for row in dialog.rows if row.row.setting is setting)
    for place in range(dialog.list.count()):
        if dialog.list.item(place).text() == row.row.page:
            dialog.list.setCurrentRow(place)
    QApplication.processEvents()
    return row


def pick(dialog: SettingsDialog, setting: Setting, value: str) -> None:
    """Choose a word of a list by keys."""
    box = row_of(dialog, setting).control.field
    assert isinstance(box, QComboBox)
    box.setFocus()
    for _ in range(box.count()):
        QTest.keyClick(box, Qt.Key.Key_Up)
    for _ in range(box.findData(value)):
        QTest.keyClick(box, Qt.Key.Key_Down)


def test_every_setting_has_a_row_or_is_the_programs_own():
    assert {row.setting.key for row in ROWS} | {s.key for s in INTERNAL} == {s.key for s in module.ALL}
    assert {row.page for row in ROWS} <= set(PAGES)
    for row in ROWS:
        assert set(row.setting.choices) <= {*row.words, *row.names} or not row.setting.choices
        if isinstance(row.setting.default, int) and not isinstance(row.setting.default, bool):
            assert row.setting.least is not None
            assert row.setting.most is not None


def test_it_opens_by_its_key_and_closes_by_esc(shown: Window):
    dialog = opened(shown)
    assert dialog.field.hasFocus()
    QTest.keyClicks(dialog.field, "speed")
    QTest.keyClick(dialog.field, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert shown.moments == []


def test_pages(shown: Window):
    dialog = opened(shown)
    pages = [dialog.list.item(place).text() for place in range(dialog.list.count())]
    assert pages == [page for page in PAGES if any(row.page == page for row in ROWS)]
    dialog.list.setFocus()
    seen: list[str] = []
    for page in pages:
        assert {row.row.page for row in dialog.found()} == {page}
        seen += [row.title.text() for row in dialog.found()]
        QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    assert seen == [row.title for page in PAGES for row in ROWS if row.page == page]


SEARCHES = [
    ("neuron", ["Neuron pictures", "A step is shown as"]),
    ("DARK", ["Theme"]),
    ("point digits", ["Notation"]),
    ("how", ["Digits", "Speed"]),
    ("a", None),
    ("qzx", []),
]


def test_searching_over_all_pages(shown: Window):
    dialog = opened(shown)
    for typed, titles in SEARCHES:
        with case(typed):
            dialog.list.setCurrentRow(0)
            side = dialog.list.width(), dialog.field.width()
            QTest.keyClicks(dialog.field, typed)
            found = [row.title.text() for row in dialog.found()]
            if titles is None:
                assert len({row.row.page for row in dialog.found()}) > 1
            else:
                assert found == titles
            assert dialog.nothing.isVisible() == (found == [])
            assert not dialog.list.selectedItems()
            assert (dialog.list.width(), dialog.field.width()) == side
            dialog.field.clear()
            assert {row.row.page for row in dialog.found()} == {"Appearance"}
            QTest.keyClicks(dialog.field, typed)
            QTest.mouseClick(
                dialog.list.viewport(), Qt.MouseButton.LeftButton,
                pos=dialog.list.visualItemRect(dialog.list.item(0)).center(),
            )  # fmt: skip
            assert dialog.field.text() == ""
            assert {row.row.page for row in dialog.found()} == {"Appearance"}
            assert [item.text() for item in dialog.list.selectedItems()] == ["Appearance"]
            QTest.keyClicks(dialog.field, typed)
            dialog.list.setCurrentRow(1)
            assert dialog.field.text() == ""
            assert {row.row.page for row in dialog.found()} == {"Numbers"}


def test_everything_acts_at_once(shown: Window):
    window, dialog = shown.window, opened(shown)
    pick(dialog, THEME, "dark")
    assert window.appearance.theme.dark
    assert shown.action("theme_dark").isChecked()
    pick(dialog, NUMBERS, "fixed")
    assert window.choices.numbers.mode == "fixed"
    digits = row_of(dialog, DIGITS).control.field
    assert isinstance(digits, QSpinBox)
    digits.setFocus()
    digits.selectAll()
    QTest.keyClicks(digits, "6")
    assert window.choices.numbers.digits == 4  # not while it is typed
    QTest.keyClick(digits, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert window.choices.numbers.digits == 6
    assert shown.action("numbers_fixed_6").isChecked()
    assert window.step_panel._numbers.digits == 6
    row = row_of(dialog, LOG_SCALE)
    shown.click(row.control.field, QPoint(8, row.control.field.height() // 2))
    assert not shown.action("log_scale").isChecked()
    assert not window.loss_panel._log
    pick(dialog, STEP_VIEW, "neurons")
    assert window.step_panel.switch.current == "neurons"
    row = row_of(dialog, BLOCKS_FIRST)
    QTest.keyClick(row.control.field, Qt.Key.Key_Space)
    assert window.session.moment.blocks_first
    assert window.step_panel.blocks.isChecked()
    slider = row_of(dialog, SPEED).control.field
    assert isinstance(slider, QSlider)
    QTest.keyClick(slider, Qt.Key.Key_End)
    assert window.runner.speed == 100
    assert window.toolbar._speed.value() == 100
    memory = row_of(dialog, MEMORY).control.field
    QTest.keyClick(memory, Qt.Key.Key_Up)
    assert window.session.memory == 320 * 2**20
    pick(dialog, REDUCED_MOTION, "on")
    assert motion.reduced(window.settings)
    again = Settings()
    assert again.get(THEME) == "dark"
    assert again.get(MEMORY) == 320
    QTest.mouseClick(dialog.reset_button, Qt.MouseButton.LeftButton)
    assert all(again.get(row.setting) == row.setting.default for row in ROWS)
    assert not dialog.reset_button.isEnabled()
    assert window.runner.speed == 40
    assert shown.action("log_scale").isChecked()
    assert window.step_panel.switch.current == "matrices"
    assert not window.session.moment.blocks_first
    assert window.session.memory == 256 * 2**20


def test_it_follows_the_window(shown: Window):
    window, dialog = shown.window, opened(shown)
    shown.action("theme_light").trigger()
    shown.action("numbers_fixed_0").trigger()
    shown.action("log_scale").trigger()
    window.toolbar._speed.setValue(71)
    window.step_panel.blocks.click()
    shown.click(window.step_panel.switch.buttons["neurons"])
    values = {row.row.setting.key: row.control.field for row in dialog.rows}
    assert values[THEME.key].currentData() == "light"
    assert values[NUMBERS.key].currentData() == "fixed"
    assert values[DIGITS.key].value() == 0
    assert not values[LOG_SCALE.key].isChecked()
    assert values[SPEED.key].value() == 71
    assert values[BLOCKS_FIRST.key].isChecked()
    assert values[STEP_VIEW.key].currentData() == "neurons"
    assert dialog.reset_button.isEnabled()


def test_digits_are_never_other_than_what_is_seen(shown: Window):
    dialog = opened(shown)
    shown.action("numbers_fixed_1").trigger()
    pick(dialog, NUMBERS, "significant")
    assert shown.window.choices.numbers.digits == 2
    assert row_of(dialog, DIGITS).control.field.value() == 2
    shown.action("numbers_17").trigger()
    pick(dialog, NUMBERS, "fixed")
    assert shown.window.choices.numbers.digits == 17
    group = shown.window.actions_table.group("numbers")
    assert not [name for name in group if shown.action(name).isChecked()]
    shown.action("numbers_fixed_2").trigger()
    assert [name for name in group if shown.action(name).isChecked()] == ["numbers_fixed_2"]


def test_one_goes_back_with_its_arrow_and_nothing_moves(shown: Window):
    dialog = opened(shown)
    row = row_of(dialog, THEME)
    assert not row.back.isVisible()
    place = row.control.pos()
    pick(dialog, THEME, "light")
    QApplication.processEvents()
    assert row.back.isVisible()
    assert "As the system" in row.back.toolTip()
    assert row.control.pos() == place
    row.back.setFocus()
    QTest.keyClick(row.back, Qt.Key.Key_Space)
    assert shown.window.settings.get(THEME) == "system"
    assert not row.back.isVisible()
    assert row.control.field.hasFocus()


def test_the_wheel_changes_nothing_that_has_no_focus(shown: Window):
    dialog = opened(shown)
    box = row_of(dialog, THEME).control.field
    centre = QPointF(box.rect().center())
    event = QWheelEvent(
        centre, QPointF(box.mapToGlobal(box.rect().center())), QPoint(), QPoint(0, -240),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, event)
    assert shown.window.settings.get(THEME) == "system"


def test_everything_is_named_and_reached_by_tab(shown: Window):
    dialog = opened(shown)
    for row in dialog.rows:
        row_of(dialog, row.row.setting)
        reached = set()
        dialog.field.setFocus()
        for _ in range(24):
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
            reached.add(QApplication.focusWidget())
        assert row.control.field in reached
        assert row.control.field.accessibleName() == row.title.text()
    assert {dialog.list, dialog.close_button, dialog.field} <= reached


def test_the_memory_holds_for_the_next_run(shown: Window):
    dialog = opened(shown)
    QTest.keyClick(row_of(dialog, MEMORY).control.field, Qt.Key.Key_Down)
    session = shown.window.session
    assert session.track.head.budget == 256 * 2**20
    session.edit(lambda project: new_start(project, 1).project, "another start")
    assert session.track.head.budget == 192 * 2**20
    dialog.close()
