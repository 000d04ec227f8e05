"""What a screen reader is told without being asked."""

from __future__ import annotations

from collections.abc import Iterator
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtTest import QTest

from mlpstudio.core.narration import click_title
from mlpstudio.ui import announcer
from mlpstudio.ui.words import worded
from tests.ui.conftest import Window


class Spy:
    """Stands where Qt hands events to the screen reader."""

    said: list[str]

    def __init__(self) -> None:
        self.said = []

    def isActive(self) -> bool:
        return True

    def updateAccessibility(self, event: QAccessibleAnnouncementEvent) -> None:
        assert event.type() == QAccessible.Event.Announcement
        self.said.append(event.message())


@pytest.fixture
def spy(monkeypatch: pytest.MonkeyPatch) -> Spy:
    made = Spy()
    monkeypatch.setattr(announcer, "QAccessible", made)
    return made


@pytest.fixture
def screen_reader(qapp) -> Iterator[None]:
    """Qt's own machinery, as if a screen reader were there."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_each_step_is_announced_in_its_sentence(shown: Window, spy: Spy):
    for _ in range(17):
        shown.press(Qt.Key.Key_Right)
        moment = shown.window.session.moment
        title = worded(click_title(moment.trace, moment.position))
        assert spy.said[-1] == f"{title}. {shown.window.status.sentence.text()}"
    assert len(spy.said) == 17
    assert len(set(spy.said)) >= 15
    shown.press(Qt.Key.Key_Left)
    assert len(spy.said) == 18


def test_ready_is_announced_too(shown: Window, spy: Spy):
    shown.press(Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Left)
    assert "ready" in spy.said[-1]


def test_a_run_is_not_announced_faster_than_one_can_listen(shown: Window, spy: Spy, qtbot, monkeypatch):
    clock = SimpleNamespace(monotonic=lambda: clock.now, now=0.0)
    monkeypatch.setattr(announcer, "time", clock)
    shown.window.toolbar._speed.setValue(60)
    before = len(spy.said)
    shown.press(Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: len(shown.moments) > 20)
    assert len(spy.said) == before + 1
    clock.now += announcer.PAUSE
    qtbot.waitUntil(lambda: len(shown.moments) > 40)
    assert len(spy.said) == before + 2
    shown.press(Qt.Key.Key_F5)
    assert len(spy.said) == before + 3


def test_why_a_run_has_stopped_is_announced(shown: Window, spy: Spy, qtbot):
    shown.window.toolbar._speed.setValue(100)
    shown.press(Qt.Key.Key_F5, Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: "Stopped" in spy.said[-1] if spy.said else False)
    assert "epoch 9 is complete" in spy.said[-1]


def test_the_chosen_command_of_the_palette_is_announced(shown: Window, spy: Spy):
    shown.action("palette").trigger()
    assert spy.said[-1].startswith("New")
    shown.press(Qt.Key.Key_Down)
    assert spy.said[-1].startswith("Open…, File, Ctrl + O")
    QTest.keyClicks(shown.window.overlays.palette.field, "zoom in")
    assert spy.said[-1].startswith("Zoom in")


def test_qt_takes_the_events(shown: Window, screen_reader: None):
    for _ in range(3):
        shown.press(Qt.Key.Key_Right)
    assert shown.place == (0, 3)


def test_without_a_screen_reader_nothing_is_said(shown: Window, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(QAccessible, "isActive", lambda: False)
    said: list[object] = []
    monkeypatch.setattr(QAccessible, "updateAccessibility", said.append)
    shown.press(Qt.Key.Key_Right)
    assert said == []
