"""A journey to any iteration, also to one that has never been computed, without freezing the window.

What is near is reached at once. For what is far the session runs: it computes in slices, every view follows,
and whatever stops a run (pause, a click, an edit, divergence) ends the journey too. When undo comes to a run
that has to be computed again, and that is not done in a moment, the journey goes there by itself.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from mlpstudio.core.records import record
from mlpstudio.session.moment import Place
from mlpstudio.session.runner import SLICE
from mlpstudio.session.session import Session
from mlpstudio.session.track import Track

FARTHEST = 1_000_000_000
"""The last iteration that one can ask for."""
AT_ONCE = 0.05
"""Seconds that may pass before a journey shows its progress."""
_PICTURE = 0.1  # seconds between two pictures of a run that is under way, at least
_SHARE = 0.3  # of the time that those pictures may take


@record
class Progress:
    """How far a journey has come.

    Attributes
    ----------
    iteration
        Where it leads.
    done, count
        How many iterations have been computed for it, and how many there are to compute.
    again
        Whether they lie in the past and are computed once more.
    """

    iteration: int
    done: int
    count: int
    again: bool


class Journey(QObject):
    """Takes a session to a place.

    Parameters
    ----------
    session
        What travels.
    """

    progressed = Signal(object)
    """With the :class:`Progress` of a journey that takes longer; with None when it has ended."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._target: Place | None = None
        self._then: Callable[[], None] | None = None
        self._count = 0
        self._shown = self._cost = 0.0
        session.moved.connect(self._moved)
        session.travel = self._travel

    def _travel(self, place: Place, then: Callable[[], None] | None) -> None:
        self.go(*place, then=then)

    def go(
        self, iteration: int, position: int | None = None, *, then: Callable[[], None] | None = None
    ) -> None:
        """Go to an iteration; what has not been computed yet is computed, up to where that is possible.

        Parameters
        ----------
        iteration
            From where the run began to :data:`FARTHEST`, or to what has been computed where that is more.
        position
            The click in it; None keeps the present one.
        then
            Is called where it has arrived.
        """
        self._end()
        if self._session.running:
            self._session.pause()
        moment = self._session.moment
        if moment.losses is None:
            return
        target = min(max(iteration, moment.start), max(FARTHEST, self._track.end))
        self._target, self._then = Place(target, moment.position if position is None else position), then
        self._count = max(self._left(), 1)
        if self._advance(AT_ONCE):
            self._arrive()
            return
        self._shown, self._cost = time.perf_counter(), 0.0
        self._timer.start(0)
        self._session.begin_running()
        self._report()

    def stop(self) -> None:
        """End a journey that is under way, and stay where it has come to."""
        if self._timer.isActive():
            self._session.pause()

    @property
    def _track(self) -> Track:
        """What is computed: another one as soon as the run has come to a branch."""
        track = self._session.track
        assert track is not None
        return track

    def _left(self) -> int:
        """Return how many iterations have to be computed before it can arrive."""
        if self._target is None:
            return 0
        ahead = self._target.iteration - self._track.end
        return ahead if ahead > 0 else self._track.distance(self._target.iteration)

    def _ahead(self) -> bool:
        assert self._target is not None
        return self._target.iteration > self._track.end

    def _advance(self, seconds: float) -> bool:
        """Compute for a while; return whether it can arrive."""
        assert self._target is not None
        if self._ahead():
            return self._session.compute(self._target.iteration, seconds) or self._session.exhausted
        return self._track.approach_for(self._target.iteration, seconds) == 0

    def _tick(self) -> None:
        if self._session.returning is not None:
            self._return()
        elif self._target is None:
            self._end()
        elif self._advance(SLICE):
            self._arrive()
        else:
            self._show()

    def _show(self) -> None:
        """Draw how far it is, as often as there is time for it."""
        now = time.perf_counter()
        if now - self._shown >= max(_PICTURE, self._cost / _SHARE):
            if self._ahead():
                self._session.show_end()
            if self._timer.isActive():
                self._report()
            self._shown = time.perf_counter()
            self._cost = self._shown - now

    def _return(self) -> None:
        """Compute a run for a while that undo has come to."""
        returning = self._session.returning
        if returning is not None and not self._session.running:
            self._count, self._shown = returning[1], 0.0
            self._session.begin_returning()
        if self._session.go_on_returning(SLICE):
            return
        returning = self._session.returning
        if returning is not None and time.perf_counter() - self._shown >= _PICTURE:
            self._shown = time.perf_counter()
            done = max(self._count - returning[1], 0)
            self.progressed.emit(Progress(returning[0].iteration, done, self._count, True))

    def _arrive(self) -> None:
        target, track, then = self._target, self._track, self._then
        assert target is not None
        self._end()
        if target.iteration > track.end:  # it diverges before
            target = Place(track.end, 0)
        self._session.reach(target)
        if then is not None:
            then()

    def _report(self) -> None:
        assert self._target is not None
        done = max(self._count - self._left(), 0)
        self.progressed.emit(Progress(self._target.iteration, done, self._count, not self._ahead()))

    def _moved(self, moment: object) -> None:
        if self._timer.isActive() and not self._session.running:
            self._end()
        if self._session.returning is not None and not self._timer.isActive():
            self._timer.start(0)  # nobody may call the session while it tells

    def _end(self) -> None:
        self._target = self._then = None
        if self._timer.isActive():
            self._timer.stop()
            self.progressed.emit(None)
