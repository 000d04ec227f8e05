"""The past of a run that was saved with its history: computed again, in slices, when a file is opened.

The engine computes the same bits again from the same start, so a file need not hold what an iteration
was, only how it came about. Where the numbers come out differently all the same, as on another kind of
processor, the run begins where it was saved, and that is said.
"""

from __future__ import annotations

import time

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from mlpstudio.core.history import History
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import Parameters
from mlpstudio.project.project import Project
from mlpstudio.session.runner import SLICE
from mlpstudio.session.session import Session
from mlpstudio.session.track import Track

AT_ONCE = 0.15
"""Seconds that may pass before a replay shows its progress."""


class Replay(QObject):
    """Brings the past of a run back.

    Parameters
    ----------
    session
        Whose run it is. It must stay where it was opened until the replay has ended.
    """

    progressed = Signal(object)
    """With the next iteration and the last one, of a replay that takes longer."""
    ended = Signal(object)
    """With whether the past is there."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._project: Project | None = None
        self._track: Track | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)

    @property
    def active(self) -> bool:
        """Whether it is under way."""
        return self._timer.isActive()

    def start(self) -> None:
        """Begin with what has just been opened; nothing happens where there is no history in it."""
        self.stop()
        project = self._session.document.project
        if project.run is None or not project.run.history or project.data.samples == 0:
            return
        first = project.run.history[0]
        start = project.run.start if first.parameters is None else first.parameters
        history = History(
            project.network, first.training, project.data, start, iteration=first.iteration
        )  # fmt: skip
        self._project, self._track = project, Track((history,))
        if not self._advance(AT_ONCE):
            self._timer.start(0)
            self._report()

    def stop(self) -> None:
        """Leave the run without a past."""
        self._timer.stop()
        self._project = self._track = None

    def _tick(self) -> None:
        if self._session.document.project is not self._project:
            self._end(False)
        elif not self._advance(SLICE):
            self._report()

    def _report(self) -> None:
        if self._project is not None and self._project.run is not None and self._track is not None:
            self.progressed.emit((self._track.end, self._project.run.iteration))

    def _advance(self, seconds: float) -> bool:
        """Compute for a while; return whether it has come to its end."""
        assert self._project is not None
        assert self._project.run is not None
        deadline = time.perf_counter() + seconds
        while (left := deadline - time.perf_counter()) > 0:
            assert self._track is not None
            until = self._stop()
            if self._track.end < until:
                self._track.head.extend(min(self._chunk(left), until - self._track.end))
                lost = self._track.divergence is not None and self._track.end < until
            elif until < self._project.run.iteration:
                lost = not self._branch()
            else:
                self._end(self._arrive())
                return True
            if lost:
                self._end(False)
                return True
        return False

    def _chunk(self, seconds: float) -> int:
        """Return how many iterations may be computed at once: few, as one may take long."""
        assert self._track is not None
        head = self._track.head
        return max(
            1, min(256, int(seconds / (2e-11 * head.network.parameter_count * head.batches.size + 2e-5)))
        )

    def _stop(self) -> int:
        """Return where the last piece of the track ends."""
        assert self._project is not None
        assert self._project.run is not None
        assert self._track is not None
        stretches = self._project.run.history
        index = len(self._track.pieces)
        return stretches[index].iteration if index < len(stretches) else self._project.run.iteration

    def _branch(self) -> bool:
        assert self._project is not None
        assert self._project.run is not None
        assert self._track is not None
        stretch = self._project.run.history[len(self._track.pieces)]
        try:
            self._track = self._track.branch(stretch.iteration, stretch.training)
        except InvalidInput:
            return False
        return True

    def _arrive(self) -> bool:
        """Give the session its past, if that led to the numbers that were saved."""
        project, track = self._project, self._track
        assert project is not None
        assert project.run is not None
        assert track is not None
        here = project.run.iteration
        if not _same(track.parameters_at(here), project.parameters):
            return False
        if track.head.training != project.training:
            track = track.branch(here, project.training)
        self._timer.stop()
        self._session.adopt(track)
        return True

    def _end(self, there: bool) -> None:
        self.stop()
        self.ended.emit(there)


def _same(some: Parameters, others: Parameters) -> bool:
    return all(
        np.array_equal(a.weights, b.weights)
        and (a.biases is None or b.biases is None or np.array_equal(a.biases, b.biases))
        for a, b in zip(some, others, strict=True)
    )
