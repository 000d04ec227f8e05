"""The cursor in a run: where it stands, the iteration that is there, and how others are told of a move."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.divergence import DivergedError, Divergence
from mlpstudio.core.trace import Trace
from mlpstudio.core.walk import TermPlace
from mlpstudio.session.moment import Grain, Moment, Place
from mlpstudio.session.run import Run
from mlpstudio.session.track import Track
from mlpstudio.session.walking import Strides


class Cursor(QObject):
    """What stands in a run; :class:`~mlpstudio.session.session.Session` says where it may be moved.

    Parameters
    ----------
    run
        Where it stands at first.
    """

    moved = Signal(object)
    """With a :class:`Moment`: after every click, and in a run as often as the display can follow."""

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._trace: Trace | None = None
        self._divergence: Divergence | None = None
        self._running = self._telling = self._trained = False
        self._glimpsed = False  # it stands at an iteration that has been told of, and not been recorded yet
        self._limited = False  # and what lies beyond it may not be told
        self._untold = False  # only glimpses have told of where it is
        self._blocks_first, self._block = False, 0
        self._term: TermPlace | None = None
        self._strides = Strides()
        self.bound: Place | None = None
        """In practice, the last place that may be gone to or told of: what lies beyond is asked first."""
        self.travel: Callable[[Place, Callable[[], None] | None], None] | None = None
        """Goes to a place of the past that is long in coming, without freezing the window, and calls then."""
        self._arrive(run.place)

    @property
    def moment(self) -> Moment:
        """What views draw now."""
        if self._glimpsed:
            self._record_glimpsed()
        return self._moment()

    @property
    def place(self) -> Place:
        """Where it stands; nothing is recorded to know it."""
        return self._run.place

    def _moment(self) -> Moment:
        """Return the moment; of an iteration that has not been recorded yet, with a sketch of it."""
        run, track, bound = self._run, self._run.track, self.bound
        reached = run.reached if bound is None else min(run.reached, bound)
        trace, iteration = self._trace, run.place.iteration
        if self._glimpsed and trace is not None and track is not None:
            trace = trace.sketch(iteration, track.head.batches.epoch(iteration))
        return Moment(
            project=run.project,
            trace=trace,
            place=run.place,
            start=run.place.iteration if track is None else track.start,
            known=run.known(run.place, self._trace),
            reached=run.known(reached, self._trace),
            last=reached.iteration,
            losses=None if track is None else track.losses,
            epochs=None if track is None else track.epochs,
            batches=None if track is None else track.head.batches,
            running=self._running,
            divergence=self._divergence,
            block=self._block if bound is None else 0,
            blocks_first=self._blocks_first and bound is None,
            former=run.former if bound is None else None,
            term=self._term if bound is None else None,
            grain=self._strides.grain(self._term) if bound is None else Grain.OPERATION,
            withheld=bound is not None,
        )

    @property
    def running(self) -> bool:
        """Whether it moves by itself."""
        return self._running

    @property
    def track(self) -> Track | None:
        """What has been computed, told or not; None without samples."""
        return self._run.track

    @property
    def clicks(self) -> int:
        """The number of clicks of an iteration."""
        return 0 if self._trace is None else self._trace.clicks

    @property
    def _start(self) -> int:
        return 0 if self._run.track is None else self._run.track.start

    @property
    def _end(self) -> int:
        return 0 if self._run.track is None else self._run.track.end

    def _go(
        self,
        place: Place,
        block: int = 0,
        term: TermPlace | None = None,
        *,
        running: bool = False,
        travels: bool = False,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Go to a place and tell it, once. A click ends a run, and may be answered by a journey.

        What comes then is called once it is there.
        """
        if self._run.target is not None:
            self._interrupt()
            place, block, term = self._run.place, 0, None
        self._running, self._trained = running, False
        place = place if self.bound is None else min(place, self.bound)
        if travels and self.travel is not None and self._is_far(place):
            self._tell()  # whatever ran has ended
            self.travel(place, then)
            return
        self._arrive(place)
        there = self._run.place == place and self._trace is not None
        self._block, self._term = (block, term) if there else (0, None)
        self._tell()
        if then is not None:
            then()

    def _stay(self) -> None:
        self._go(self._run.place, self._block, self._term)

    def _is_far(self, place: Place) -> bool:
        """Tell whether a past iteration has to be computed again, and that takes long."""
        iteration, track = place.iteration, self._run.track
        if (
            track is None
            or self.bound is not None
            or (self._trace is not None and self._trace.iteration == iteration)
        ):
            return False
        return iteration < track.end and not track.is_near(iteration)

    def _record_glimpsed(self) -> None:
        """Record where a glimpse was; where more may be told, what was computed last: that is quicker."""
        place, track, running = self._run.place, self._run.track, self._running
        if track is not None and not self._limited:
            place = max(place, Place(track.end - 1, self.clicks))
        self._arrive(place)
        self._running = running  # that it has ended is told by whoever moves it next

    def _arrive(self, place: Place) -> None:
        """Bring the trace of a place; where it cannot be computed, stop at the last one that can."""
        track = self._run.track
        self._divergence, self._glimpsed = None, False
        if track is None:
            return
        try:
            if self._trace is None or self._trace.iteration != place.iteration:
                self._trace = track.trace(place.iteration)
        except DivergedError as error:
            self._divergence = error.divergence
            if track.end > track.start:
                self._trace = track.trace(track.end - 1)
                place = Place(track.end - 1, self.clicks)
        place = Place(place.iteration, min(place.position, self.clicks))
        if track.divergence is not None and place == (track.end - 1, self.clicks):
            self._divergence = track.divergence
        self._running = self._running and self._divergence is None
        self._run.settle()
        self._run.place, self._run.sought = place, None
        self._run.reached = max(self._run.reached, place)

    def _tell(self) -> None:
        if self._telling:
            raise RuntimeError("a view called the session while it was being told of a move")
        self._telling, self._untold = True, False
        try:
            self.moved.emit(self.moment)
        finally:
            self._telling = False

    def _interrupt(self) -> None:
        """Stop the way back to a run, at where it began."""
        if self._run.target is not None:
            self._run.give_up()
            self._trace = None
            self._arrive(self._run.place)
