"""What a screen reader is told without being asked: each step in its sentence, and why a run has stopped."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from mlpstudio.core.messages import Message
from mlpstudio.core.narration import click_title
from mlpstudio.session.moment import Moment
from mlpstudio.session.runner import Runner
from mlpstudio.session.session import Session
from mlpstudio.ui.status import StatusLine
from mlpstudio.ui.words import worded

PAUSE = 2.5
"""Seconds between two announcements while it runs by itself: nobody can listen faster."""


def announce(widget: QWidget, text: str) -> None:
    """Let a screen reader say something, if there is one."""
    if text and QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, text))


class Announcer(QObject):
    """Announces what happens in a window.

    Made after the status line was connected to the session: it says what stands there.

    Parameters
    ----------
    session, runner
        What happens.
    status
        Where it is told in a sentence.
    """

    def __init__(self, session: Session, runner: Runner, status: StatusLine, parent: QObject) -> None:
        super().__init__(parent)
        self._status = status
        self._said = float("-inf")
        session.moved.connect(self._moved)
        runner.ended.connect(self._ended)

    def _moved(self, moment: Moment) -> None:
        now = time.monotonic()
        if not QAccessible.isActive() or (moment.running and now - self._said < PAUSE):
            return
        self._said = now
        sentence = self._status.sentence.text()
        if moment.trace is None or moment.position == 0 or moment.term or moment.divergence is not None:
            announce(self._status, sentence)
            return
        title = worded(click_title(moment.trace, moment.position))
        announce(self._status, f"{title}. {sentence}")

    def _ended(self, reason: Message) -> None:
        announce(self._status, self._status.sentence.text())
