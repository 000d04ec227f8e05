"""Waiting for a condition: how long it takes is the machine's affair; only what never comes is a failure."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from pytestqt.qtbot import QtBot

PATIENCE = 60.0
"""Seconds after which what is waited for does not come any more."""


class PatientBot(QtBot):
    """The ``qtbot`` of all tests: it waits until a thing is so, however slow or busy the machine is."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = round(1000 * PATIENCE)) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = round(1000 * PATIENCE), **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


def wait_until(done: Callable[[], object]) -> None:
    """Let the window go on until something is so, in helpers that have no ``qtbot``."""
    from PySide6.QtTest import QTest

    end = time.monotonic() + PATIENCE
    QTest.qWait(5)
    while not done():
        assert time.monotonic() < end, "it does not come"
        QTest.qWait(5)
