"""Measures networks at the pace of the display: a few milliseconds at a time, the latest that is asked."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from mlpstudio.core.gauge import Gauge, Measurement
from mlpstudio.core.trace import Matrix

AT_ONCE = 0.003
"""Seconds that a measurement may take while somebody waits for the picture; the rest comes in pauses."""
SLICE = 0.005
_PAUSE = 8  # milliseconds between two slices: training goes on meanwhile, and the window answers


@dataclass(frozen=True, eq=False)
class Wanted:
    """What shall be measured.

    Attributes
    ----------
    gauge, values
        With what, and at which parameters.
    tests
        On which parts: True is the test part.
    iteration
        The iteration that these parameters start.
    asker
        What the asker wants to have with the answer.
    """

    gauge: Gauge
    values: Mapping[str, Matrix]
    tests: tuple[bool, ...]
    iteration: int
    asker: object = None


@dataclass(frozen=True, eq=False)
class Measured:
    """What was asked for, and a measurement for each of its parts."""

    wanted: Wanted
    parts: tuple[Measurement, ...]


class Measuring(QObject):
    """Measures one thing after the other. What was begun is finished, unless it is of another network."""

    finished = Signal(object)
    """With the :class:`Measured`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._now: Measured | None = None
        self._next: Wanted | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether something is being measured."""
        return self._now is not None

    def ask(self, wanted: Wanted) -> None:
        """Ask for a measurement, of which a first part is made now."""
        if self._now is not None and self._now.wanted.gauge is wanted.gauge:
            self._next = wanted
        else:
            self._begin(wanted)
        self._work(AT_ONCE)

    def stop(self) -> None:
        """Give up what is not done."""
        self._now = self._next = None
        self._timer.stop()

    def _begin(self, wanted: Wanted) -> None:
        parts = tuple(wanted.gauge.begin(wanted.values, test=test) for test in wanted.tests)
        self._now, self._next = Measured(wanted, parts), None

    def _go_on(self) -> None:
        self._work(SLICE)

    def _work(self, seconds: float) -> None:
        deadline = time.perf_counter() + seconds
        while (now := self._now) is not None:
            waiting = next((part for part in now.parts if not part.done), None)
            if waiting is None:
                self._now = None
                if self._next is not None:
                    self._begin(self._next)
                self.finished.emit(now)
            elif time.perf_counter() < deadline:
                waiting.go_on()
            else:
                self._timer.start(_PAUSE)
                return
        self._timer.stop()
