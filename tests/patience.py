"""Waiting for a condition: how long it takes is the machine's affair; only what never comes is a failure."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

PATIENCE = 60.0
"""Seconds after which what is waited for does not come any more."""
TURNS = 6000
"""Of the event loop, each of 10 ms or longer: a minute, but not one in which the machine stands still."""


class PatientBot(QtBot):
    """The ``qtbot`` of all tests: it waits until a thing is so, however slow or busy the machine is."""

    def waitUntil(self, callback: Callable[[], object]) -> None:
        if not callback():
            wait_until(callback)

    def waitSignal(self, signal: Any, *, timeout: int = round(1000 * PATIENCE), **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)


def let_all_be_there_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let what a session does at once, where it is done in a moment, be done at once on any machine.

    Else a click, an undo or a file leads on a slow or busy machine to a journey, which lasts. Tests of that
    give it no time at all.
    """
    from mlpstudio.session import journey, replay, session

    for module, name in ((journey, "AT_ONCE"), (replay, "AT_ONCE"), (session, "BACK_AT_ONCE")):
        monkeypatch.setattr(module, name, PATIENCE)


def wait_until(done: Callable[[], object]) -> None:
    """Let the window go on until something is so, in helpers that have no ``qtbot``."""
    from PySide6.QtTest import QTest

    for _ in range(TURNS):
        QTest.qWait(10)
        if done():
            return
    raise AssertionError("what is waited for does not come")
