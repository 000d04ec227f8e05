"""Works on one thing between two frames: a few milliseconds at a time, after a moment of quiet."""

from __future__ import annotations

import time
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal

QUIET = 80
"""Milliseconds without a click before it begins."""
SLICE = 0.006
"""Seconds that it works at a stretch."""
_PAUSE = 4  # milliseconds between two stretches


class Job(Protocol):
    """What is worked on, a piece at a time."""

    @property
    def done(self) -> bool:
        """Whether it is complete."""

    def go_on(self) -> None:
        """Do one more piece."""


class Working(QObject):
    """Goes on with one job at a time."""

    advanced = Signal()
    """After a stretch."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.job: Job | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    def begin(self, job: Job | None) -> None:
        """Work on a job once it has been quiet for a while; None leaves the one before."""
        self.job = job
        if job is None or job.done:
            self._timer.stop()
        else:
            self._timer.start(QUIET)

    def stop(self) -> None:
        """Leave it as it is."""
        self._timer.stop()

    def wake(self) -> None:
        """Go on with what was left."""
        if self.job is not None and not self.job.done and not self.busy:
            self._timer.start(QUIET)

    @property
    def busy(self) -> bool:
        """Whether it has something to do."""
        return self._timer.isActive()

    def _go_on(self) -> None:
        job = self.job
        if job is None:
            return
        until = time.perf_counter() + SLICE
        while not job.done and time.perf_counter() < until:
            job.go_on()
        if not job.done:
            self._timer.start(_PAUSE)
        self.advanced.emit()
