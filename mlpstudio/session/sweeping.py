"""Runs a sweep on a thread of its own, so that the window goes on answering.

The thread computes for a few milliseconds at a time, and only while the window has nothing to do; where that
is busy for long, as in a run at full speed, it takes a slice now and then. So an iteration that takes longer
than a slice keeps nobody waiting but the sweep. What comes out is told in the thread of the window.
"""

from __future__ import annotations

import time
from threading import Event
from typing import TypeAlias

from PySide6.QtCore import QAbstractEventDispatcher, QObject, QThread, Signal

from mlpstudio.core.sweep import Attempt, Outcome, Trial
from mlpstudio.project.sweeping import Trials

SLICE = 0.004
"""Seconds of computing between two looks at the window."""
PAUSE = 0.0005
PATIENCE = 0.02
"""Seconds that a busy window is given before a slice is computed anyway."""
Some: TypeAlias = "Trials | tuple[Trial, ...]"
TOLD = 0.1
"""Seconds between two reports of how far it is."""


class _Worker(QThread):
    """Trains one trial after the other, until it is interrupted."""

    came_out = Signal(object)
    advanced = Signal(object)

    def __init__(self, trials: Some, idle: Event, parent: QObject) -> None:
        super().__init__(parent)
        self._trials, self._idle = trials, idle
        self.error: BaseException | None = None

    def run(self) -> None:
        """Train."""
        try:
            self._train()
        except BaseException as error:  # told in the thread of the window
            self.error = error

    def _train(self) -> None:
        told = 0.0
        for number, trial in enumerate(self._trials):
            attempt = Attempt(trial)
            while not attempt.done:
                if self.isInterruptionRequested():
                    return
                attempt.go_on(SLICE)
                time.sleep(PAUSE)
                self._idle.wait(PATIENCE)
                if (now := time.perf_counter()) > told + TOLD:
                    told = now
                    self.advanced.emit(number + attempt.share)
            self.came_out.emit(attempt.outcome())


class Sweeper(QObject):
    """A sweep that is under way, or over."""

    came_out = Signal(object)
    """With the :class:`Outcome` of a trial."""
    advanced = Signal(object)
    """With how many trials are done, and how much of the next one: 3.25."""
    ended = Signal(object)
    """With whether it came to its end; else it was cancelled."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker: _Worker | None = None
        self._idle = Event()
        self.trials: Some = ()
        self.outcomes: list[Outcome] = []

    @property
    def running(self) -> bool:
        """Whether it is under way."""
        return self._worker is not None

    def start(self, trials: Some) -> None:
        """Begin with other trials; what was under way is cancelled."""
        self.cancel()
        self.trials, self.outcomes = trials, []
        self._watch(True)
        self._worker = _Worker(trials, self._idle, self)
        self._worker.came_out.connect(self._take)
        self._worker.advanced.connect(self._advanced)
        self._worker.finished.connect(self._finished)
        self._worker.start(QThread.Priority.LowPriority)

    def cancel(self) -> None:
        """Stop as soon as the iteration that is being computed is complete; what came out stays."""
        if self._worker is not None:
            self._stop()
            self.ended.emit(False)

    def _stop(self) -> None:
        self._watch(False)
        worker, self._worker = self._worker, None
        assert worker is not None
        worker.requestInterruption()
        worker.wait()
        worker.deleteLater()

    def _watch(self, watched: bool) -> None:
        """Learn when the window has nothing to do, or no longer."""
        loop = QAbstractEventDispatcher.instance()
        self._idle.set()
        for told, slot in ((loop.aboutToBlock, self._rest), (loop.awake, self._wake)):
            if watched:
                told.connect(slot)
            else:
                told.disconnect(slot)

    def _rest(self) -> None:
        self._idle.set()

    def _wake(self) -> None:
        self._idle.clear()

    def _take(self, outcome: Outcome) -> None:
        if self.sender() is self._worker:
            self.outcomes.append(outcome)
            self.came_out.emit(outcome)

    def _advanced(self, done: float) -> None:
        if self.sender() is self._worker:
            self.advanced.emit(done)

    def _finished(self) -> None:
        worker = self._worker
        if worker is None or self.sender() is not worker:
            return
        self._stop()
        self.ended.emit(worker.error is None)
        if worker.error is not None:
            raise worker.error
