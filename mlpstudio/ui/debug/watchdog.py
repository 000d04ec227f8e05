"""Logs what kept the window from answering: for how long, and where its thread stood meanwhile."""

from __future__ import annotations

import logging
import sys
import threading
from collections import Counter
from pathlib import Path
from time import perf_counter, process_time
from types import FrameType
from typing import TypeAlias

from PySide6.QtCore import QObject

import mlpstudio
from mlpstudio.ui.debug.pulse import Pulse

LIMIT = 0.1
"""Seconds without a turn of the event loop from which on the window is blocked."""
_EARLY = 0.04  # seconds after which its thread is looked at: what blocks it is under way then
_EVERY = 0.01  # seconds between two looks
_ASLEEP = 0.1  # the share of the time that a process which is not suspended computes, at least
_CALLERS = 3  # of our own functions that are named
_PACKAGE = Path(mlpstudio.__file__).parent
_log = logging.getLogger(__name__)

Stand: TypeAlias = tuple[str, ...]
"""Functions with their lines, the innermost first."""


class Watchdog(QObject):
    """Watches the thread that it is made on from another one.

    A wait is no block: the loop turns while nobody does anything. Nor is it one where the whole process was
    suspended; that is told from a call that lets no other thread run by the time that was computed.

    Parameters
    ----------
    pulse
        Of the event loop of this thread.
    """

    def __init__(self, pulse: Pulse) -> None:
        super().__init__(pulse)
        self._pulse = pulse
        self._watched = threading.get_ident()
        self._stands: Counter[Stand] = Counter()
        self._late = 0.0  # the longest time between two looks
        self._woke = perf_counter()
        self._computed = process_time()
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="watchdog", daemon=True)
        pulse.beat.connect(self._turned)
        self._thread.start()

    def stop(self) -> None:
        """Watch no more."""
        self._ended.set()
        self._thread.join()

    def _turned(self, gap: float) -> None:
        stands, self._stands = self._stands, Counter()
        # This thread may come to its turn before the other one.
        late, self._late = max(self._late, perf_counter() - self._woke), 0.0
        computed, self._computed = process_time() - self._computed, process_time()
        if gap < LIMIT or (late > 0.5 * gap and computed < _ASLEEP * gap):
            return
        where = stands.most_common(1)[0][0] if stands else ()
        _log.warning(
            "The window did not answer for %.0f ms: %s",
            1000 * gap,
            " < ".join(where) or "in Qt, or elsewhere",
        )

    def _watch(self) -> None:
        while True:
            if self._ended.wait(_EVERY):
                return
            before, self._woke = self._woke, perf_counter()
            if self._woke - self._pulse.last > _EARLY:
                self._late = max(self._late, self._woke - before)
                self._look()

    def _look(self) -> None:
        frame = sys._current_frames().get(self._watched)
        if frame is not None:
            self._stands[_stand(frame)] += 1


def _stand(frame: FrameType | None) -> Stand:
    """Return the innermost of our own functions on a stack; of nothing of ours, the innermost one."""
    own: list[str] = []
    innermost = frame
    while frame is not None and len(own) < _CALLERS:
        file = Path(frame.f_code.co_filename)
        if file.is_relative_to(_PACKAGE):
            own.append(f"{frame.f_code.co_qualname} ({file.relative_to(_PACKAGE)}:{frame.f_lineno})")
        frame = frame.f_back
    if not own and innermost is not None:
        code = innermost.f_code
        own.append(f"{code.co_qualname} ({code.co_filename}:{innermost.f_lineno})")
    return tuple(own)
