"""The windows of runs open within the screen, so that their buttons can be reached."""

import pytest
from PySide6.QtCore import QRect, QSize

from mlpstudio.ui.room import within_screen


@pytest.mark.parametrize(("command", "name"), [("compare_runs", "compare"), ("sweep", "sweep")])
def test_a_window_opens_within_a_small_screen(shown, monkeypatch, command, name):
    screen = type(shown.window.screen())
    monkeypatch.setattr(screen, "availableGeometry", lambda _self: QRect(0, 0, 1366, 768))
    shown.action(command).trigger()
    shown.settle()
    opened = getattr(shown.window.runs, name)
    assert opened.height() <= 768 - 48
    assert opened.width() <= 1366 - 16
    opened.close()


def test_what_the_screen_has_room_for_keeps_its_size(shown):
    assert within_screen(QSize(300, 200), shown.window) == QSize(300, 200)
