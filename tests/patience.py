"""Waiting for a condition: how long it takes is the machine's affair; only what never comes is a failure."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

PATIENCE = 60.0
"""Seconds after which what is waited for does not come any more."""


class PatientBot(QtBot):
    """The ``qtbot`` of all tests: it waits until a thing is so, however slow or busy the machine is."""

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = round(1000 * PATIENCE)) -> None:
        super().waitUntil(callback, timeout=timeout)

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

    end = time.monotonic() + PATIENCE
    QTest.qWait(5)
    while not done():
        assert time.monotonic() < end, "it does not come"
        QTest.qWait(5)
