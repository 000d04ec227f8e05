"""Running by itself, from one step a second to as fast as possible, without freezing the window.

Training happens in slices of some milliseconds on the thread of the window: between any two slices it can
be paused, and nothing needs a lock. What is shown follows the display, not the trainer.
"""

from __future__ import annotations

import time
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from mlpstudio.core.messages import Message
from mlpstudio.session.breakpoints import Breakpoints, Watch
from mlpstudio.session.goals import Goal, Pursuit
from mlpstudio.session.moment import Grain, Place
from mlpstudio.session.session import Session
from mlpstudio.session.walking import clicks_of, terms_on

SLICE = 0.008
"""Seconds of training between two looks at the events of the window; twice as many before a picture."""
FRAME = 0.017
"""Seconds between two pictures at full speed, at least."""
PACE = 1 / 30
"""Seconds between two pictures at any other speed, at least."""
FASTEST = 100
"""The speed at which nothing waits."""
_SHARE = 0.5  # of the time that pictures may take when training at full speed
_LONGEST = 0.5  # seconds of a picture that are believed: a machine that slept has not drawn meanwhile
_LONGER = 4.0  # how many times as long as usual is believed too: large networks take seconds
_NEWS = 0.15  # how much of what a picture usually takes follows the latest one
_LEAST = 0.001  # seconds of a slice
_FRESH = 0.15  # seconds after which another moment is recorded, though views still draw the last one
_RARE = 20.0  # how many times as long as it took it is drawn on in any case
_FAR = 1 << 60  # clicks; without time for them, it is the end of what has been computed
_SLOWEST, _DOUBLING = 1.0, 7.0  # steps a second at speed 0, and how much speed doubles them


def steps_per_second(speed: int) -> float | None:
    """Return how many steps a second a speed of 0..100 makes; None is as many as possible."""
    return None if speed >= FASTEST else _SLOWEST * 2.0 ** (max(speed, 0) / _DOUBLING)


class Runner(QObject):
    """Moves a session by itself.

    Parameters
    ----------
    session
        What is moved; whatever stops it (a click, an edit, divergence) stops the runner too.
    speed
        From 0 (a step a second) to 100 (as fast as possible).
    """

    ended = Signal(object)
    """With the :class:`Message` that says why, where a run came to its goal."""
    turned = Signal(object)
    """When it is time for a picture in which views go on drawing the last moment; with another one for those
    that tell how far it has come."""
    halted = Signal(object, object)
    """Before that, with the symbol and the cell of the number that stopped it, if a number did."""

    def __init__(self, session: Session, speed: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._speed = session, speed
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._before = self._shown = self._painted = self._asked = 0.0
        self._owed = self._usual = self._expected = 0.0
        self._painting = self._held = self._waiting = False
        self._recorded = self._latest = 0.0
        self._of_it = 0.0  # seconds of the last picture in which a moment was recorded
        self._pursuit: Pursuit | Watch | None = None
        self.breakpoints = Breakpoints(self)
        self.breakpoints.changed.connect(self._stops_changed)
        session.moved.connect(self._moved)

    @property
    def speed(self) -> int:
        """From 0 to 100."""
        return self._speed

    @property
    def hurries(self) -> bool:
        """Whether it goes as fast as possible: then not every view need draw every moment."""
        return steps_per_second(self._speed) is None

    def expect(self, seconds: float, *, waiting: bool = False) -> None:
        """Take note of what the next picture will take: it is begun the earlier, and pictures come evenly.

        While views wait to draw the last moment, another one is recorded only now and then.
        """
        self._expected, self._waiting = seconds, waiting

    @property
    def took(self) -> float:
        """Seconds that the last picture took, at full speed, without what had to be recorded for it."""
        return max(self._painted - self._of_it, 0.0)

    def set_speed(self, speed: int) -> None:
        """Change the speed, also while it runs."""
        self._speed = speed
        if self._timer.isActive():
            self._begin()

    def toggle(self) -> None:
        """Run, or pause."""
        if self._session.running:
            self.pause()
        else:
            self.run()

    def run(self) -> None:
        """Begin to run; the first step comes at once."""
        if self._session.clicks == 0 or self._session.running:
            return
        self._pursuit = self._watched(self._pursuit)
        self._session.begin_running()
        self._begin()
        if steps_per_second(self._speed) is not None:
            self._advance(1)

    def run_until(self, goal: Goal) -> None:
        """Run at the current speed and stop exactly at a goal; where it is met already, do not run."""
        self.pause()
        if self._session.clicks == 0:
            return
        pursuit = Pursuit(goal, self._session.moment)
        if pursuit.met is not None:
            self.ended.emit(pursuit.met)
            return
        self._pursuit = pursuit
        self.run()

    def _watched(self, pursuit: Pursuit | Watch | None) -> Pursuit | Watch | None:
        """Return what a run looks for: its goal, and the breakpoints that are on."""
        names, moment = self.breakpoints.on, self._session.moment
        if isinstance(pursuit, Watch):
            pursuit = pursuit.pursuit
        return Watch(names, moment, pursuit) if names and moment.losses is not None else pursuit

    def _stops_changed(self) -> None:
        if self._timer.isActive():
            self._pursuit = self._watched(self._pursuit)

    def pause(self) -> None:
        """Stop between two steps, at what has been computed."""
        if self._session.running:
            self._timer.stop()
            self._session.pause()

    def hold(self) -> None:
        """Pause while something is done by hand, as a stroke of a brush; :meth:`resume` goes on.

        A run with a goal is not gone on with: the goal was set for other data.
        """
        goal = self._pursuit.pursuit if isinstance(self._pursuit, Watch) else self._pursuit
        self._held = self._timer.isActive() and goal is None
        self.pause()

    def resume(self) -> None:
        """Go on after :meth:`hold`, if it ran."""
        held, self._held = self._held, False
        if held:
            self.run()

    def _begin(self) -> None:
        rate = steps_per_second(self._speed)
        self._before = self._shown = time.perf_counter()
        self._owed = self._asked = 0.0
        self._timer.start(0 if rate is None else round(1000 * max(PACE, 1 / rate)))

    def _tick(self) -> None:
        rate = steps_per_second(self._speed)
        if rate is None:
            self._slice()
            return
        now = time.perf_counter()
        # A window that was busy for a while does not catch up in one leap.
        self._owed += min((now - self._before) * rate, max(0.25 * rate, 1.0))
        self._before = now
        due = int(self._owed + 0.05)
        if due:
            self._owed -= due
            self._advance(due)

    def _advance(self, steps: int) -> None:
        """Go on by some steps of the grain, but not past a goal."""
        moment = self._session.moment
        if moment.grain is not Grain.TERM:
            self._click(clicks_of(moment, steps))
            return
        spot = terms_on(moment, steps, SLICE)
        if spot.block or spot.term is not None:
            self._session.go(spot, running=True)
        else:
            self._click(1)

    def _click(self, clicks: int) -> None:
        """Go on by some clicks, but not past a goal."""
        if self._pursuit is None:
            self._session.advance(clicks, SLICE)
            return
        iteration, position = self._session.place
        whole, rest = divmod(position + clicks - 1, self._session.clicks)
        target = Place(iteration + whole, rest + 1)
        self._session.compute(target.iteration + 1, SLICE)
        if not self._arrive(target):
            self._show(clicks)

    def _show(self, clicks: int) -> None:
        """Go on by some clicks, within what has been computed and looked through for a goal."""
        limit = None if self._pursuit is None else self._pursuit.limit
        if limit is not None:
            iteration, position = self._session.place
            left = (limit.iteration - iteration) * self._session.clicks + limit.position - position
            clicks = min(clicks, left)
        if clicks > 0:
            self._session.advance(clicks, 0)

    def _arrive(self, until: Place | None = None) -> bool:
        """Stop at the goal if it has been computed, and is not after a place."""
        pursuit = self._pursuit
        if pursuit is not None and self._session.track is not None:
            pursuit.follow(self._session.track)
        place = None if pursuit is None else pursuit.find(SLICE)
        if pursuit is None or place is None:
            return False
        if until is not None and (pursuit.by_way_of or place) > until:
            return False
        if pursuit.by_way_of is not None:
            self._session.reach(pursuit.by_way_of)  # it has been there: what was passed is the future then
        number = pursuit.number if isinstance(pursuit, Watch) else None
        self._session.travel_to(place, partial(self._say_why, number, pursuit.reason))
        return True

    def _say_why(self, number: tuple[str, tuple[int, int]] | None, reason: Message) -> None:
        """Say why a run has stopped, where it has: any move puts other words in the place of these."""
        if number is not None:
            self.halted.emit(*number)
        self.ended.emit(reason)

    def _slice(self) -> None:
        begun = time.perf_counter()
        if self._painting:
            # What a picture costs is spent between two slices, when the window draws.
            longest = max(_LONGEST, _LONGER * self._usual)
            self._painted, self._painting = min(begun - self._before, longest), False
            # Views take turns: after a picture that took long comes one that does not.
            self._usual += _NEWS * (self._painted - self._usual)
            self._shown = begun
        # Each slice ends where the next picture is to be begun, so that pictures are finished evenly.
        draws_on = self._draws_on
        coming = self._expected + (0.0 if draws_on else self._recorded)
        due = self._shown + max(FRAME, self._usual / _SHARE) - coming
        if self._pursuit is None or self._pursuit.limit is None:
            left = max(due - begun, _LEAST)
            # What is left for a picture is one slice: a short one after it would be spent on beginning it.
            self._session.train(left if left < 2 * SLICE else SLICE)
        if self._arrive():
            return
        now = time.perf_counter()
        if self._at_end or now >= due - _LEAST:
            self._asked, self._of_it = self._asked or now, 0.0
            if (draws_on and self._show_rest()) or self._show_end():
                # To record a large iteration is a part of its picture.
                self._before, self._asked = self._asked, 0.0
                self._painting = True

    @property
    def _at_end(self) -> bool:
        """Whether nothing more can be computed, nor looked through for a goal."""
        return self._session.exhausted and (self._pursuit is None or self._pursuit.limit is None)

    @property
    def _draws_on(self) -> bool:
        """Whether views go on drawing the last moment, and another one need not be recorded first."""
        age = time.perf_counter() - self._latest
        return self._waiting and age < max(_FRESH, _RARE * self._recorded)

    def _show_rest(self) -> bool:
        """Let views draw on that have not drawn the last moment yet, and others tell how far it has come."""
        if self._at_end:
            return False
        # What is told has been looked through for a goal.
        self.turned.emit(self._session.glimpse(None if self._pursuit is None else self._pursuit.limit))
        return True

    def _show_end(self) -> bool:
        """Show how far it has come; return whether that took no longer than a slice."""
        if self._pursuit is None or self._at_end:
            return self._session.show_end(SLICE)
        track = self._session.track
        if self._pursuit.limit is None and track is not None and track.head.heavy:
            # Recorded in pieces; and then that iteration has to be looked through too.
            if track.head.record_for(SLICE) is None:
                return False
            if self._arrive():
                return True
        # What is shown has been looked through: the next iteration may hold the goal.
        self._show(_FAR)
        return True

    def _moved(self, moment: object) -> None:
        self._latest = time.perf_counter()
        if self._asked:
            self._recorded = self._of_it = self._latest - self._asked
        if not self._session.running:
            self._timer.stop()
            self._pursuit = None
