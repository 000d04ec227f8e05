"""What lies over the window, with real keys and clicks: the command palette, the sheet of keys, run until."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit

from mlpstudio.render.boxes import Hit
from mlpstudio.session.settings import THEME, Settings
from mlpstudio.ui.actions import COMMANDS
from mlpstudio.ui.command_palette import search
from mlpstudio.ui.key_caps import KeyCaps, caps, spoken
from mlpstudio.ui.key_sheet import PANEL_KEYS, columns, groups
from tests.cases import case
from tests.session.conftest import batches
from tests.session.test_stop_rules import split
from tests.ui.conftest import Window

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NONE = Qt.KeyboardModifier.NoModifier
SIZES = [(1024, 700), (1440, 900)]


def palette(shown: Window, typed: str = ""):
    shown.press(Qt.Key.Key_P, CONTROL | SHIFT)
    opened = shown.window.overlays.palette
    assert opened.isVisible()
    assert opened.field.hasFocus()
    QTest.keyClicks(opened.field, typed)
    shown.settle()
    return opened


def names(opened) -> list[str]:
    return [opened.model.index(row, 0).data() for row in range(opened.model.rowCount())]


def test_typing_and_enter_runs_a_command(shown: Window):
    opened = palette(shown, "nexst")
    assert names(opened)[0] == "Next step"
    shown.press(Qt.Key.Key_Return)
    assert not opened.isVisible()
    assert shown.places == [(0, 1)]
    assert shown.window.canvas.hasFocus()


def test_escape_gives_the_focus_back(shown: Window):
    shown.window.toolbar._rate_field.setFocus()
    opened = palette(shown, "fit")
    shown.press(Qt.Key.Key_Escape)
    assert not opened.isVisible()
    assert shown.window.toolbar._rate_field.hasFocus()
    assert shown.window.toolbar._rate_field.text() == "0.01"
    assert palette(shown).field.text() == ""


def test_the_same_key_closes_it(shown: Window):
    opened = palette(shown)
    shown.press(Qt.Key.Key_P, CONTROL | SHIFT)
    assert not opened.isVisible()


def test_moving_in_the_list(shown: Window):
    opened = palette(shown)
    count = opened.model.rowCount()
    rows = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Up,
                Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp, Qt.Key.Key_PageUp):  # fmt: skip
        shown.press(key)
        rows.append(opened.list.currentIndex().row())
    assert rows == [1, 2, 1, 0, count - 1, 0, 9, 0, 0]
    assert opened.field.hasFocus()
    shown.press(Qt.Key.Key_Tab)
    assert opened.field.hasFocus()


def test_a_click_on_a_row_runs_it(shown: Window):
    opened = palette(shown, "dark theme")
    place = opened.list.visualRect(opened.model.index(0, 0)).center()
    QTest.mouseClick(opened.list.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert Settings().get(THEME) == "dark"
    assert not opened.isVisible()
    shown.action("theme_light").trigger()


def test_a_click_beside_it_closes_it_and_does_nothing_else(shown: Window):
    opened = palette(shown)
    marks = shown.window.step_bar.marks
    place = marks.mapTo(shown.window, marks.rect().center())
    assert QApplication.widgetAt(shown.window.mapToGlobal(place)) in (opened, None)
    QTest.mouseClick(opened, Qt.MouseButton.LeftButton, NONE, opened.mapFrom(shown.window, place))
    assert not opened.isVisible()
    assert shown.moments == []


def test_it_shows_what_can_be_done_and_nothing_else(shown: Window):
    opened = palette(shown)
    assert "Step back" not in names(opened)
    assert shown.action("palette").text() not in names(opened)
    shown.press(Qt.Key.Key_Escape)
    shown.window.session.advance(20)
    found = {command.name for command in search(shown.window.actions_table, "")}
    enabled = {shown.action(c.id).text() for c in COMMANDS if shown.action(c.id).isEnabled()}
    assert found == enabled - {shown.action("palette").text()}
    assert "Step back" in found


def test_menus_and_explanations_are_searched_too(shown: Window):
    actions = shown.window.actions_table
    assert search(actions, "view fit")[0].name == "Fit"
    assert search(actions, "network larger")[0].name == "Zoom in"
    assert search(actions, "zi")[0].keys == (("Ctrl", "+"), ("Ctrl", "="))


def test_nothing_is_found(shown: Window):
    opened = palette(shown, "xyzzy")
    assert not opened.list.isVisible()
    assert opened._nothing.isVisible()
    shown.press(Qt.Key.Key_Return)
    assert opened.isVisible()
    assert shown.moments == []
    opened.field.clear()
    assert opened.list.isVisible()


@pytest.mark.parametrize("size", SIZES)
def test_cards_lie_inside_the_window_and_follow_it(make_window, size: tuple[int, int]):
    shown = make_window(size=size)
    for name in ("palette", "keys", "run_until"):
        with case(name):
            shown.action(name).trigger()
            overlays = shown.window.overlays
            card = {"palette": overlays.palette, "keys": overlays.keys, "run_until": overlays.until}[name]
            for width, height in (size, (900, 640), size):
                shown.window.resize(width, height)
                shown.settle()
                inside = card.card.rect().translated(card.card.mapTo(shown.window, QPoint(0, 0)))
                assert shown.window.rect().contains(inside)
                assert abs(inside.center().x() - shown.window.rect().center().x()) <= 2
                for field in card.card.findChildren(QLineEdit):
                    assert card.card.rect().contains(field.geometry())
            for theme in ("theme_dark", "theme_light"):
                shown.action(theme).trigger()
                middle = card.card.mapTo(shown.window, card.card.rect().bottomRight() - QPoint(12, 12))
                drawn = shown.window.grab().toImage()
                ratio = drawn.devicePixelRatio()
                found = drawn.pixelColor(int(middle.x() * ratio), int(middle.y() * ratio)).name()
                assert found == shown.window.appearance.theme.panel
            shown.press(Qt.Key.Key_Escape)
            assert not card.isVisible()


def test_caps():
    assert caps("Ctrl+Shift+P") == ("Ctrl", "Shift", "P")
    assert caps("Ctrl++") == ("Ctrl", "+")
    assert caps("Ctrl+-") == ("Ctrl", "-")
    assert caps("Shift+Right") == ("Shift", "→")
    assert caps("?") == ("?",)
    assert caps("+") == ("+",)
    assert spoken([("Ctrl", "+"), ("F1",)]) == "Ctrl + + / F1"


@pytest.mark.parametrize(("key", "modifier"), [(Qt.Key.Key_F1, NONE), (Qt.Key.Key_Question, NONE)])
def test_the_sheet_of_keys(shown: Window, key: Qt.Key, modifier: Qt.KeyboardModifier):
    shown.press(key, modifier)
    sheet = shown.window.overlays.keys
    assert sheet.isVisible()
    drawn = [widget.accessibleName() for widget in sheet.findChildren(KeyCaps)]
    words = [label.text() for label in sheet.findChildren(QLabel)]
    for command in COMMANDS:
        keys = [caps(key) for key in (*command.stepping_keys, *command.keys)]
        if keys:
            assert command.text in words
            assert spoken(keys) in drawn
    for panel, rows in PANEL_KEYS:
        assert panel in words
        assert all(text in words for text, _ in rows)
    shown.press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    assert shown.window.canvas.hasFocus()


def test_a_question_mark_can_be_typed(shown: Window):
    opened = palette(shown)
    QTest.keyClick(opened.field, Qt.Key.Key_Question, SHIFT)
    assert opened.field.text() == "?"
    assert shown.window.overlays.keys is None
    shown.press(Qt.Key.Key_Escape)
    for field in shown.window.findChildren(QLineEdit):
        if field.isVisible() and field.isEnabled():
            field.setFocus()
            shown.press(Qt.Key.Key_Question, SHIFT)
            assert shown.window.overlays.keys is None


def test_only_one_card_at_a_time(shown: Window):
    opened = palette(shown)
    shown.press(Qt.Key.Key_F1)
    assert not opened.isVisible()
    assert shown.window.overlays.keys.isVisible()
    shown.press(Qt.Key.Key_F5, CONTROL)
    assert not shown.window.overlays.keys.isVisible()
    shown.press(Qt.Key.Key_Escape)
    assert shown.window.canvas.hasFocus()


def test_all_keys_scroll_into_sight_in_a_small_window(make_window):
    shown = make_window(size=(870, 610))
    shown.press(Qt.Key.Key_F1)
    shown.settle()
    sheet = shown.window.overlays.keys
    bar = sheet.area.verticalScrollBar()
    shown.press(Qt.Key.Key_PageDown)
    assert bar.maximum() == 0 or bar.value() > 0
    content = sheet.area.widget()
    assert content.width() <= sheet.area.viewport().width()
    for drawn in sheet.findChildren(KeyCaps):
        assert content.rect().contains(
            drawn.geometry().translated(drawn.parentWidget().mapTo(content, QPoint()))
        )


def test_columns_keep_their_order_and_are_balanced():
    everything = groups()
    for count in (1, 2, 3):
        parted = columns(everything, count)
        assert [group for column in parted for group in column] == list(everything)
        assert len(parted) == count
    highest = max(sum(group.height for group in column) for column in columns(everything, 3))
    assert highest < sum(group.height for group in everything) / 2


# Running


def until(shown: Window):
    shown.press(Qt.Key.Key_F5, CONTROL)
    opened = shown.window.overlays.until
    assert opened.isVisible()
    return opened


def finished(shown: Window) -> bool:
    return shown.window.status.sentence.text().startswith("Stopped")


@pytest.fixture
def fast(make_window, saved) -> Window:
    shown = make_window(saved(batches()))
    shown.window.toolbar._speed.setValue(100)
    return shown


def test_run_ten_epochs(fast: Window, qtbot):
    for count in (10, 20):
        fast.press(Qt.Key.Key_F5, SHIFT)
        qtbot.waitUntil(lambda: finished(fast))
        assert fast.place == (3 * count - 1, fast.window.session.clicks)
        assert f"epoch {count - 1} is complete" in fast.window.status.sentence.text()
        fast.settle()
        assert fast.window.log_panel.model.rowCount() == count
        fast.press(Qt.Key.Key_Left)
        assert not finished(fast)
        fast.press(Qt.Key.Key_Right)


@pytest.mark.parametrize("typed", ["0.2", "0,2", "1/5"])
def test_run_until_a_loss(fast: Window, qtbot, typed: str):
    opened = until(fast)
    opened.by_loss.click()
    assert opened.loss.hasFocus()
    QTest.keyClicks(opened.loss, typed)
    fast.press(Qt.Key.Key_Return)
    assert not opened.isVisible()
    assert fast.window.canvas.hasFocus()
    qtbot.waitUntil(lambda: finished(fast))
    moment = fast.window.session.moment
    assert moment.trace.loss <= 0.2
    assert moment.step.target == "loss"
    assert "at most 0.2" in fast.window.status.sentence.text()
    earlier = [moment.losses.at(iteration) for iteration in range(moment.iteration)]
    assert min(earlier) > 0.2


def test_run_until_an_epoch_as_suggested(fast: Window, qtbot):
    opened = until(fast)
    assert opened.epoch.hasFocus()
    assert opened.epoch.text() == "9"
    QTest.keyClicks(opened.epoch, "4")
    fast.click(opened.start)
    qtbot.waitUntil(lambda: finished(fast))
    assert fast.place == (14, fast.window.session.clicks)
    # What was typed is suggested again. Enter runs from anywhere in the card.
    assert until(fast).epoch.text() == "4"
    opened.by_epoch.setFocus()
    fast.press(Qt.Key.Key_Return)
    assert "complete already" in fast.window.status.sentence.text()
    assert fast.place == (14, fast.window.session.clicks)


def test_what_is_no_epoch_is_refused_in_place(fast: Window):
    for typed in ("1.5", "-1", "x", "1e300", "9" * 130):
        with case(typed):
            opened = until(fast)
            opened.epoch.clear()
            QTest.keyClicks(opened.epoch, typed)
            fast.press(Qt.Key.Key_Return)
            assert opened.isVisible()
            assert opened._mistake.isVisible()
            assert opened._mistake.text().endswith(".")
            assert not fast.window.session.running
            assert opened.card.rect().contains(opened._mistake.geometry())
            QTest.keyClicks(opened.epoch, "0")
            assert not opened._mistake.isVisible()
            fast.press(Qt.Key.Key_Escape)
            assert not opened.isVisible()


def test_it_is_not_modal_and_can_be_cancelled(fast: Window):
    opened = until(fast)
    fast.click(fast.window.toolbar._next)
    assert fast.place == (0, 1)
    assert opened.isVisible()
    fast.click(opened.cancel)
    assert not opened.isVisible()
    assert fast.window.canvas.hasFocus()
    assert fast.places == [(0, 1)]


@pytest.fixture
def divided(make_window, saved) -> Window:
    """Samples of which a third is held out."""
    shown = make_window(saved(split()))
    shown.window.toolbar._speed.setValue(100)
    return shown


def test_run_until_the_test_loss_does_not_get_lower(divided: Window, qtbot):
    opened = until(divided)
    opened.by_stall.click()
    assert opened.patience.hasFocus()
    QTest.keyClicks(opened.patience, "3")
    opened.test.click()
    assert "all test samples" in opened._about.text()
    opened.patience.setFocus()
    divided.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(divided))
    assert "no lower test loss for 3 epochs" in divided.window.status.sentence.text()
    moment = divided.window.session.moment
    assert moment.position == moment.clicks
    assert moment.reached.losses == moment.iteration + 1 + 3 * 3


def test_run_until_the_gradient_is_short(divided: Window, qtbot):
    opened = until(divided)
    opened.norm.setFocus()
    opened.norm.selectAll()
    QTest.keyClicks(opened.norm, "0,1")
    assert opened.by_norm.isChecked()
    assert not opened.test.isEnabled()
    divided.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: finished(divided))
    assert "at most 0.1" in divided.window.status.sentence.text()


def test_what_no_rule_can_be_is_refused_in_place(divided: Window):
    for way, typed in (("by_stall", "0"), ("by_stall", "2.5"), ("by_norm", "-1")):
        with case(way, typed):
            opened = until(divided)
            getattr(opened, way).click()
            QTest.keyClicks(QApplication.focusWidget(), typed)
            divided.press(Qt.Key.Key_Return)
            assert opened.isVisible()
            assert opened._mistake.isVisible()
            assert not divided.window.session.running
            divided.press(Qt.Key.Key_Escape)
            assert not opened.isVisible()


def test_without_a_split_there_is_no_test_loss(fast: Window):
    assert not until(fast).test.isVisible()


def test_typing_a_loss_means_the_loss(fast: Window):
    opened = until(fast)
    opened.loss.setFocus()
    QTest.keyClicks(opened.loss, "5")
    assert opened.by_loss.isChecked()
    assert not opened.by_epoch.isChecked()


def test_it_can_be_paused_and_the_window_answers(fast: Window, qtbot):
    opened = until(fast)
    opened.by_loss.click()
    QTest.keyClicks(opened.loss, "-1")
    fast.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: fast.place[0] > 200)
    assert fast.window.session.running
    fast.press(Qt.Key.Key_F5)
    assert not fast.window.session.running
    assert not finished(fast)


def test_pointing_at_something_takes_the_place_of_the_reason(fast: Window, qtbot):
    fast.press(Qt.Key.Key_F5, SHIFT)
    qtbot.waitUntil(lambda: finished(fast))
    marking, reason = fast.window.marking, fast.window.status.sentence.text()
    marking.at_symbol(Hit("W1", (1, 0)))
    assert fast.window.status.sentence.text() != reason
    marking.at_symbol(None)
    assert fast.window.status.sentence.text() == reason


def test_keys_of_the_network_stand_in_the_sheet():
    found = next(group for group in groups() if group.title == "On the network")
    assert ("Run", (("Space",),)) in found.rows
    assert "focus" in found.note
