"""Letting the window do what it does by itself, and looking whether it did."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow

_PATIENCE = 30.0  # seconds for what the window does by itself


class Failure(Exception):
    """Something is not as it should be; the text says what."""


def settle(seconds: float = 0.0) -> None:
    """Let the window do what waits, for some time at least."""
    from PySide6.QtWidgets import QApplication

    end = time.perf_counter() + seconds
    for _ in range(3):
        QApplication.processEvents()
    while time.perf_counter() < end:
        QApplication.processEvents()
        time.sleep(0.002)


def wait(done: Callable[[], bool], what: str) -> None:
    """Wait until something is so.

    Raises
    ------
    Failure
        It takes too long.
    """
    end = time.perf_counter() + _PATIENCE
    while not done():
        if time.perf_counter() > end:
            raise Failure(f"waited {_PATIENCE:.0f} s for {what}")
        settle(0.005)


def close_others(window: MainWindow) -> None:
    """Close every dialog."""
    from PySide6.QtWidgets import QApplication

    for other in QApplication.topLevelWidgets():
        if other is not window and other.isVisible():
            other.close()
    settle()


def is_blank(picture: object) -> bool:
    """Tell whether a picture has one colour only, at the places looked at."""
    from PySide6.QtGui import QImage

    if not isinstance(picture, QImage):
        raise TypeError("expected an image")
    places = [(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)]
    return len({picture.pixel(x, y) for x, y in places}) < 2
