"""Panels: moved, floating, closed and brought back, and all of it there again at the next start."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtWidgets import QTabBar, QToolButton

from mlpstudio.project import templates
from mlpstudio.session.settings import LAYOUT, Settings
from mlpstudio.ui import dock as docking
from mlpstudio.ui.dock import BOTTOM, PANELS, RIGHT
from tests.cases import case
from tests.ui.conftest import Window

TOP = Qt.DockWidgetArea.TopDockWidgetArea


def places(window) -> dict[str, tuple[object, ...]]:
    shown = {}
    for name, dock in window.docks.docks.items():
        shown[name] = (dock.is_open, dock.in_front, dock.isFloating(), window.dockWidgetArea(dock))
    return shown


def sizes(window) -> dict[str, tuple[int, int]]:
    return {name: dock.size().toTuple() for name, dock in window.docks.docks.items() if dock.in_front}


def change(shown: Window) -> None:
    """Move, float and close."""
    docks = shown.window.docks
    docks["log"].setFloating(True)
    docks["log"].move(40, 50)
    docks["log"].resize(320, 260)
    docks["output"].close()
    shown.window.addDockWidget(TOP, docks["loss"])
    docks["code"].raise_()
    shown.settle()


def test_the_names_of_all_panels_at_the_right_are_seen_also_with_images(shown):
    digits = next(template for template in templates.TEMPLATES if template.id == "digits")
    shown.window.session.document.begin(digits.project())
    shown.settle()
    (bar,) = [
        bar for bar in shown.window.findChildren(QTabBar)
        if bar.isVisible() and "Step" in [bar.tabText(index) for index in range(bar.count())]
    ]  # fmt: skip
    assert bar.tabText(bar.count() - 1) == "Image"
    assert bar.tabRect(bar.count() - 1).right() < bar.width()


def test_reset_layout(shown: Window):
    window = shown.window
    before, measured = places(window), sizes(window)
    change(shown)
    assert places(window) != before
    shown.action("reset_layout").trigger()
    shown.settle()
    assert places(window) == before
    assert sizes(window) == measured


def test_a_closed_panel_can_be_brought_back(shown: Window):
    for name, _ in PANELS:
        with case(name):
            dock, action = shown.window.docks[name], shown.action(f"panel_{name}")
            assert action.isChecked()
            dock.bring()
            shown.settle()
            assert dock.in_front
            assert action.isChecked()
            # In front: the command closes it, and brings it back.
            action.trigger()
            shown.settle()
            assert (dock.is_open, action.isChecked()) == (False, False)
            action.trigger()
            shown.settle()
            assert (dock.is_open, dock.in_front, action.isChecked()) == (True, True, True)
            assert dock.isAncestorOf(shown.window.childAt(dock.mapTo(shown.window, dock.rect().center())))


def test_a_panel_behind_another_comes_to_the_front(shown: Window):
    docks = shown.window.docks
    assert not docks["code"].in_front
    shown.action("panel_code").trigger()
    shown.settle()
    assert docks["code"].in_front
    assert shown.action("panel_code").isChecked()
    assert not docks["step"].in_front
    assert docks["step"].is_open


def test_the_button_of_a_title_closes_its_panel(shown: Window):
    dock = shown.window.docks["output"]
    shown.click(dock.close_button)
    shown.settle()
    assert not dock.is_open
    assert not shown.action("panel_output").isChecked()


def test_what_lies_behind_does_not_take_the_room_of_its_tab(shown: Window):
    window = shown.window
    for name, _ in RIGHT:
        window.docks[name].bring()
        shown.settle()
        # The same place for all, and no jump from one to the other.
        assert window.docks[name].size() == window.docks["step"].size() or name != "step"
        hidden = [other for other, _ in RIGHT if other != name]
        assert all(not window.docks[other].widget().isVisible() for other in hidden)
        assert window.docks[name].widget().isVisible()
    assert {window.docks[name].in_front for name, _ in BOTTOM} == {True}


def test_switching_tabs_moves_nothing(shown: Window):
    window = shown.window
    seen = set()
    for name, _ in (*RIGHT, *RIGHT):
        window.docks[name].bring()
        shown.settle()
        seen.add((window.docks[name].size().toTuple(), window.canvas.size().toTuple()))
    assert len(seen) == 1


def test_the_layout_is_there_at_the_next_start(make_window):
    first = make_window()
    change(first)
    first.window.resize(1000, 760)
    first.settle()
    left, floating = places(first.window), first.window.docks["log"].size()
    first.window.close()
    second = make_window(size=(1000, 760))
    assert places(second.window) == left
    assert second.window.docks["log"].isFloating()
    assert second.window.docks["log"].size() == floating
    assert not second.action("panel_output").isChecked()
    assert not second.window.docks["output"].isVisible()
    second.action("reset_layout").trigger()
    second.settle()
    assert not second.window.docks["log"].isFloating()
    assert second.window.docks["output"].in_front


@pytest.mark.parametrize("kept", [b"", b"garbage", None])
def test_a_layout_that_cannot_be_used_is_the_usual_one(make_window, monkeypatch, kept: bytes | None):
    usual = make_window()
    expected, measured = places(usual.window), sizes(usual.window)
    settings = Settings()
    if kept is None:
        change(usual)
        with monkeypatch.context() as older:
            older.setattr(docking, "LAYOUT_VERSION", docking.LAYOUT_VERSION - 1)
            usual.window.docks.save(settings)
    else:
        settings.set(LAYOUT, QByteArray(kept))
        settings.flush()
    again = make_window()
    assert places(again.window) == expected
    assert sizes(again.window) == measured


def test_a_floating_panel_keeps_its_title_and_theme(shown: Window):
    dock = shown.window.docks["code"]
    dock.setFloating(True)
    shown.settle()
    assert dock.titleBarWidget() is dock._title
    assert dock.close_button.isVisible()
    assert not dock.close_button.icon().isNull()
    dock.setFloating(False)
    shown.settle()


def test_the_window_can_be_hidden_and_shown(shown: Window):
    before = places(shown.window)
    shown.window.hide()
    shown.settle()
    shown.window.show()
    shown.settle()
    assert places(shown.window) == before
    for _name, dock in shown.window.docks.docks.items():
        assert dock.widget().isVisible() == dock.in_front


def test_where_tabs_need_to_be_scrolled_both_arrows_are_whole(make_window):
    shown = make_window(size=(1024, 700))
    for name in ("inspector", "metrics"):
        shown.window.docks[name].bring()
    shown.settle()
    bars = [bar for bar in shown.window.findChildren(QTabBar) if bar.isVisible() and bar.count() > 4]
    assert bars
    for bar in bars:
        arrows = bar.findChildren(QToolButton)
        bar.setFixedWidth(240)  # narrow enough to need them, whatever the fonts are
        shown.settle()
        assert len(arrows) == 2
        left, right = sorted((arrow.geometry() for arrow in arrows), key=QRect.left)
        assert bar.rect().contains(right)
        assert left.width() >= 20
        assert not left.intersects(right)


def test_the_first_tab_is_whole_when_a_second_one_comes(make_window):
    shown = make_window(size=(1024, 700))  # the left panels are closed
    for name in ("inspector", "data"):
        shown.window.docks[name].bring()
        shown.settle()
    (bar,) = [
        bar for bar in shown.window.findChildren(QTabBar) if bar.isVisible() and bar.tabText(0) == "Inspector"
    ]
    assert bar.count() == 2
    for tab in range(2):
        assert bar.tabRect(tab).width() >= bar.tabSizeHint(tab).width()
