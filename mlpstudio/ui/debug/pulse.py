"""The pulse of the window: a timer that tells whether its event loop turns."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QObject, Qt, QTimer, Signal

BEAT = 10
"""Milliseconds between two beats, as long as nothing blocks the window."""


class Pulse(QObject):
    """Beats while the event loop turns: also while it only waits, and in the loop of a dialog.

    Attributes
    ----------
    last
        When it beat last, in seconds of ``perf_counter``.
    """

    beat = Signal(object)
    """With the seconds since the beat before."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.last = perf_counter()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        self._timer.start(BEAT)

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def _turn(self) -> None:
        now = perf_counter()
        gap, self.last = now - self.last, now
        self.beat.emit(gap)
