"""The tour: begun at the first start alone, done with the window's own controls, left at any time."""

from __future__ import annotations

import gc
import shutil
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from mlpstudio import app
from mlpstudio.render.boxes import Hit
from mlpstudio.session.settings import SPEED, TOUR, Settings
from mlpstudio.ui import announcer
from mlpstudio.ui.lesson.ring import find_control
from mlpstudio.ui.main_window import MainWindow
from mlpstudio.ui.tour import tour as tours
from mlpstudio.ui.tour.stops import STOPS
from mlpstudio.ui.tour.tour import Tour
from tests.ui.conftest import Window
from tests.ui.drawing import Hand
from tests.ui.test_announcements import Spy


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody reads here."""
    monkeypatch.setattr(tours, "READING", (1, 0))


@pytest.fixture
def begun(shown: Window) -> tuple[Window, Tour]:
    shown.action("tour").trigger()
    shown.settle()
    tour = shown.window.tour.tour
    assert tour is not None
    return shown, tour


def button_of(shown: Window, name: str) -> QPushButton:
    """The button of a command in the tool bar."""
    place = find_control(shown.window, name)
    assert place is not None
    found = shown.window.childAt(place.center())
    assert isinstance(found, QPushButton)
    return found


def place_of(tour: Tour) -> QRect:
    """Where the card is in the window."""
    card = tour.card.card
    return QRect(card.mapTo(tour.card.parentWidget(), QPoint()), card.size())


def test_a_minute_through_the_window_by_its_own_controls(at_once, make_window, qtbot):
    shown = make_window(size=(1440, 900))
    window = shown.window
    window.tour.offer()
    shown.settle()
    tour = window.tour.tour
    assert tour.at == 0
    assert QApplication.focusWidget() is tour.card.next
    hand = Hand(window)

    def arrives(at: int) -> None:
        qtbot.waitUntil(lambda: tour.at == at)
        shown.settle()
        first = tour.frames[0]
        target = next(place for name in STOPS[at].targets if (place := find_control(window, name)))
        assert first.isVisible()
        assert first.geometry().intersects(target)
        assert tour.card.title.text() == STOPS[at].title
        assert not any(place_of(tour).intersects(frame.geometry()) for frame in tour.frames
                       if frame.isVisible())  # fmt: skip
        assert window.rect().contains(place_of(tour))

    arrives(0)
    hand.click(hand.neuron(1, 1))
    arrives(1)
    shown.press(Qt.Key.Key_Right)  # which walks from neuron to neuron where one is selected
    assert shown.place == (0, 1)
    qtbot.waitUntil(lambda: tour.at == 2)
    shown.click(tour.card.back)
    shown.click(button_of(shown, "next"))
    assert tour.card.wish.text() == "Computed: Activation, layer 1."
    arrives(2)
    equations = window.step_panel.equations
    shown.click(equations, equations.rects(Hit("z1", (1, 0)))[0].center().toPoint())
    assert window.why.asking.current is not None
    arrives(3)
    shown.click(button_of(shown, "run"))
    assert window.session.moment.running
    arrives(4)
    assert window.session.moment.running
    shown.click(tour.card.next)
    assert not window.session.moment.running
    arrives(5)
    shown.click(tour.card.next)
    arrives(6)
    assert tour.card.skip.isHidden()
    shown.click(tour.card.next)
    assert tour.at is None
    assert tour.card.isHidden()
    assert all(frame.isHidden() for frame in tour.frames)


def test_the_very_first_start_alone_begins_it(monkeypatch, tmp_path: Path, settings_folder, qtbot, qapp):
    seen: list[int | None] = []
    made: list[MainWindow] = []

    def execute(_program: QApplication) -> int:
        """Look at the window instead of waiting for a person to close it."""
        shown = (top for top in QApplication.topLevelWidgets() if top.isVisible())
        window = next(top for top in shown if isinstance(top, MainWindow))
        with qtbot.waitSignal(window.painted):
            pass
        for _ in range(3):
            QApplication.processEvents()
        seen.append(None if window.tour.tour is None else window.tour.tour.at)
        made.append(window)
        window.close()
        return 0

    monkeypatch.setattr(QApplication, "exec", execute)
    monkeypatch.setattr(app, "keep_quiet", print)  # it would hide from later tests what this one left
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    file = tmp_path / "mine.mlp"
    file.write_bytes(app.worked_example().read_bytes())

    def started(*arguments: str) -> int | None:
        app.main(arguments)
        made.pop().deleteLater()
        QApplication.processEvents()
        gc.collect()
        return seen[-1]

    assert not settings_folder.exists()
    assert started() == 0
    assert Settings().get(TOUR)
    assert started() is None
    shutil.rmtree(settings_folder)
    assert started(str(file)) is None  # whoever opens a file wants to see that
    assert not Settings().get(TOUR)
    Settings().set(SPEED, 41)  # somebody used an earlier version
    assert started() is None


def test_it_can_be_left_at_any_time_and_leaves_no_trace(begun: tuple[Window, Tour]):
    shown, tour = begun
    window = shown.window
    before = window.session.document.stack.count(), shown.place
    shown.press(Qt.Key.Key_Escape)
    assert tour.at is None
    assert tour.card.isHidden()
    assert QApplication.focusWidget() is window.canvas
    shown.action("tour").trigger()
    window.canvas.setFocus()
    shown.press(Qt.Key.Key_Escape)  # from anywhere
    assert tour.at is None
    shown.action("tour").trigger()
    shown.click(tour.card.skip)
    assert tour.at is None
    assert (window.session.document.stack.count(), shown.place) == before
    shown.action("tour").trigger()
    shown.action("present").trigger()
    window.presenting.presenter.leave()
    shown.action("new_exercise").trigger()  # something else is wanted now
    assert tour.at is None


def test_keys_do_all_of_it_and_focus_goes_where_it_wants(at_once, begun: tuple[Window, Tour], qtbot):
    shown, tour = begun
    window, card = shown.window, tour.card
    assert QApplication.focusWidget() is card.next
    shown.press(Qt.Key.Key_Space)
    assert tour.at == 1
    shown.press(Qt.Key.Key_Right)  # steps, though the focus is in the card
    assert shown.place == (0, 1)
    qtbot.waitUntil(lambda: tour.at == 2)
    stays = window.step_panel.equations
    shown.press(Qt.Key.Key_W)
    qtbot.waitUntil(lambda: tour.at == 3)
    assert window.why.card.isAncestorOf(QApplication.focusWidget())
    card.next.setFocus()
    reached = set()
    for _ in range(200):
        shown.press(Qt.Key.Key_Tab)
        reached.add(QApplication.focusWidget())
    assert {card.next, card.back, card.skip} <= reached
    assert any(not card.isAncestorOf(widget) for widget in reached)
    assert stays.isVisible()


def test_without_doing_anything_there_is_still_a_number_to_ask_for(begun: tuple[Window, Tour]):
    shown, tour = begun
    shown.click(tour.card.next)
    shown.click(tour.card.next)
    assert (tour.at, shown.place) == (2, (0, 1))
    shown.click(tour.card.back)
    shown.click(tour.card.next)
    assert shown.place == (0, 1)


def test_it_follows_windows_and_docks(begun: tuple[Window, Tour]):
    shown, tour = begun
    window = shown.window

    def fits() -> None:
        shown.settle()
        place = find_control(window, STOPS[tour.at].targets[0])
        assert tour.frames[0].geometry().contains(place.adjusted(1, 1, -2, -2))
        assert not place_of(tour).intersects(place)
        assert window.rect().contains(place_of(tour))

    tour.turn(1)
    tour.turn(1)
    for size in ((1024, 700), (1440, 900)):
        window.resize(*size)
        fits()
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, window.docks["step"])
    fits()
    window.docks["data"].bring()
    window.docks["loss"].close()
    tour.turn(1)
    tour.turn(1)  # the loss, of whom there is a dock to be shown
    shown.settle()
    assert window.docks["loss"].is_open
    fits()
    window.toolbar.hide()
    shown.action("tour").trigger()
    tour.turn(1)
    assert STOPS[tour.at].targets[0] == "next"  # the bar below is there still
    tour.turn(1)
    tour.turn(1)
    assert STOPS[tour.at].targets[0] == "run"  # by its menu


def test_the_arrows_step_after_a_tour_that_began_before_the_window_had_the_keyboard(shown: Window):
    other = QWidget()
    other.show()
    other.activateWindow()
    shown.settle()
    assert QApplication.focusWidget() is None
    shown.action("tour").trigger()
    shown.window.activateWindow()
    shown.settle()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Right):
        QTest.keyClick(QApplication.focusWidget(), key)
        shown.settle()
    assert shown.window.tour.tour.at is None
    assert tuple(shown.window.session.moment.place) == (0, 1)
    other.close()


def test_a_screen_reader_is_told(begun: tuple[Window, Tour], monkeypatch: pytest.MonkeyPatch):
    shown, tour = begun
    spy = Spy()
    monkeypatch.setattr(announcer, "QAccessible", spy)
    for stop in STOPS[1:]:
        shown.click(tour.card.next)
        assert spy.said[-1] == " ".join(part for part in (f"{stop.title}.", stop.text, stop.wish) if part)
        assert tour.card.accessibleName() == f"Tour: {stop.title}"


def test_the_palette_finds_it(shown: Window):
    shown.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    shown.settle()
    QTest.keyClicks(QApplication.focusWidget(), "tour")
    shown.press(Qt.Key.Key_Return)
    shown.settle()
    assert shown.window.tour.tour.at == 0
    assert QApplication.focusWidget() is shown.window.tour.tour.card.next
