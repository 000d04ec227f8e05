"""Does long work in slices, so that the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter
from typing import Any, TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from mlpstudio.core.messages import InvalidInput

_SLICE = 0.012  # seconds between two looks at what else there is to do

Work: TypeAlias = Generator[float, None, Any]
"""Yields the share that is done, again and again, and returns what was made."""


class Slices(QObject):
    """Does one work at a time; a new one takes the place of that under way."""

    progressed = Signal(object)
    """With the share that is done."""
    done = Signal(object)
    """With what was made."""
    failed = Signal(object)
    """With the :class:`Message` of what is wrong with what was given."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether something is being worked on."""
        return self._timer.isActive()

    def start(self, work: Work, *, at_once: bool = False) -> None:
        """Begin a work; ``at_once`` does the first slice now, which for a short one is all of it."""
        self.stop()
        self._work = work
        self._timer.start(0)
        if at_once:
            self._go_on()

    def stop(self) -> None:
        """Leave it."""
        self._timer.stop()
        if self._work is not None:
            self._work.close()
            self._work = None

    def _go_on(self) -> None:
        assert self._work is not None
        end, share = perf_counter() + _SLICE, 0.0
        try:
            while perf_counter() < end:
                share = next(self._work)
        except StopIteration as finished:
            self.stop()
            self.done.emit(finished.value)
        except InvalidInput as error:
            self.stop()
            self.failed.emit(error.message)
        else:
            self.progressed.emit(share)
