"""Which views draw a moment: all of them; while training at full speed, a few at a time.

A picture of everything takes up to several times as long as there is between two frames. So the views take
turns then: each frame shows something new, and in each there is time left for training. To record an
iteration takes time too, so several frames draw the same one; views that only tell how far the run has come
go on in between, and need no recorded one.

After a click comes the step first, in a picture of its own, and what tells of the whole run in the next.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from time import perf_counter
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol, TypeAlias

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from mlpstudio.session.moment import Moment
from mlpstudio.session.runner import Runner

FRAME = 0.007
"""Seconds that the views of one frame may take, where more than one view has its turn."""
_PIECE = 0.0035  # in which a picture is prepared that takes longer than a frame, at least in every second
_CALM = 0.1  # between two pictures of what tells of the whole run, which nobody reads more often
_SOON = 0.015  # from one frame to where the next one begins
_GUESS = 0.003
_ROUNDS = (
    4  # of layout: a widget, what it lies in, a scroll bar that this brings, and what that leaves room for
)


class Draws(Protocol):
    """Whatever draws moments."""

    def show_moment(self, moment: Moment) -> None:
        """Draw a moment."""


Prepare: TypeAlias = Callable[[Moment], Iterator[None]]


class Turns(QObject):
    """Shares a moment out among views.

    Parameters
    ----------
    groups
        Views that draw together.
    later
        Further ones, that tell of the run rather than of its step: after a step they follow in a picture of
        their own.
    ahead
        What prepares the picture of a view piece by piece, for those that take longer than a frame may.
    """

    def __init__(
        self, groups: Sequence[Sequence[Draws]], later: Sequence[Sequence[Draws]] = (),
        ahead: Mapping[Any, Prepare] = MappingProxyType({}),
    ) -> None:  # fmt: skip
        super().__init__()
        self._groups = [_Group(group, ahead) for group in (*groups, *later)]
        self._later, self._waiting = self._groups[len(groups) :], [*self._groups]
        self._drawn: list[_Group] = []
        self._runner: Runner | None = None
        self._last: Moment | None = None  # that was to be shown
        self._moment: Moment | None = None  # that is drawn in turns
        self._through: list[_Group] = []  # have drawn it
        self._work: _Work | None = None
        self._spent = 0.0  # of the last frame, in which something was prepared
        self._owed: Moment | None = None
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.timeout.connect(self.finish)

    def follow(self, runner: Runner) -> None:
        """Draw at a run's full speed as it says, and tell it what comes."""
        self._runner = runner
        self.setParent(runner)  # nothing is drawn any more where nothing runs
        runner.turned.connect(self._go_on)

    def show_moment(self, moment: Moment) -> None:
        """Draw a moment: all of it, or what has its turn while a run goes at full speed."""
        before, self._last = self._last, moment
        if moment.running and self._runner is not None and self._runner.hurries:
            self._go_on()
        else:
            self.show_all(moment, step=before is not None and moment.goes_on_from(before))

    def _go_on(self, latest: Moment | None = None) -> None:
        if self._runner is not None and self._last is not None:
            self.show_next(self._last, self._runner.took, latest)
            self._runner.expect(self.coming, waiting=self.waiting)

    @property
    def coming(self) -> float:
        """Seconds that the next frame will probably take."""
        cost = sum(group.cost for group in self._next(self._moment, self._moment, _SOON))
        return cost + (self._rest(cost) if self._work is not None else 0.0)

    @property
    def waiting(self) -> bool:
        """Whether there are views that need a recorded iteration and have not drawn the last one yet."""
        return any(
            group not in self._through and not group.tells_how_far and self._waits(group)
            for group in self._waiting
        )

    def show_all(self, moment: Moment, *, step: bool = False) -> None:
        """Let everybody draw a moment; after a step of the same run, some of them a picture later."""
        self._drawn = []
        self._stop()
        for group in self._groups:
            if not (step and group in self._later):
                group.show_moment(moment)
        _settle()
        if step:
            self._owed = moment
            self._follow.start(0)  # what has been asked to be painted comes first

    def finish(self) -> None:
        """Let those draw the moment that were to follow."""
        moment, self._owed = self._owed, None
        self._follow.stop()
        if moment is None:
            return
        for group in self._later:
            group.show_moment(moment)
        _settle()

    def show_next(self, moment: Moment, took: float, latest: Moment | None = None) -> None:
        """Let those draw a moment whose turn it is.

        Parameters
        ----------
        moment
            What is drawn.
        took
            Seconds that the frame before took: what its views took may have changed.
        latest
            What is drawn by views that tell how far the run has come, where that is another one.
        """
        latest = moment if latest is None else latest
        self._owed = None
        self._follow.stop()
        self._learn(took)
        fresh = moment is not self._moment
        if fresh:
            self._moment, self._through = moment, []
        drawn = self._next(moment, latest)
        self._through += drawn
        others = [group for group in self._waiting if group not in drawn]
        for group in others:
            if group.resting:
                self._leave(group)  # when it is seen again, it has been told of later moments
                group.show_moment(moment)  # it only takes note
        self._drawn, self._waiting = drawn, others + drawn
        for group in drawn:
            told = latest if group.tells_how_far else moment
            group.show_moment(told if group.ready is None else group.ready)
            group.ready, group.shown = None, perf_counter()
        # To record it was work enough beside.
        rest = self._rest(FRAME if fresh else sum(group.cost for group in drawn))
        self._spent = self._prepare(rest) if rest else 0.0
        if self._work is None:
            self._begin(moment)
        _settle()

    def _next(self, moment: Moment | None, latest: Moment | None, soon: float = 0.0) -> list[_Group]:
        """Return those whose turn it is: the first that can be seen, and others as long as there is time.

        ``soon`` tells of the frame that comes after so many seconds.
        """
        drawn: list[_Group] = []
        planned = 0.0
        for group in self._waiting:
            if not self._has_turn(group, latest if group.tells_how_far else moment, soon):
                continue
            if not drawn or (self._work is None and planned + group.cost <= FRAME):
                drawn.append(group)
                planned += group.cost
        return drawn

    def _waits(self, group: _Group) -> bool:
        """Tell whether a group will draw the last moment: at once, or when its picture has been prepared."""
        return (group.ahead is not None and not group.resting) or self._has_turn(group, self._moment)

    def _has_turn(self, group: _Group, moment: Moment | None, soon: float = 0.0) -> bool:
        """Tell whether a group can be seen and has something new to show; what is prepared, when it is."""
        if group.resting or (group.ahead is not None and group.ready is None):
            return False
        if group in self._later and group.ahead is None and perf_counter() + soon - group.shown < _CALM:
            return False
        return moment is None or group.ready is not None or group.has_news(moment)

    def _rest(self, cost: float) -> float:
        """Return how many seconds of a frame there are to prepare a picture, beside views that take so long.

        None where they fill it; but the frame after that has some in any case.
        """
        return max(FRAME - cost, 0.0 if self._spent else _PIECE)

    def _begin(self, moment: Moment) -> None:
        """Begin to prepare what is prepared before it is shown, once it has been shown."""
        for group in self._waiting:
            begun = group.ready is not None or group in self._through
            if group.ahead is not None and not begun and not group.resting:
                self._work = _Work(group, moment, group.ahead(moment))
                return

    def _prepare(self, seconds: float) -> float:
        """Go on with what is being prepared, for about so long; return how long it was."""
        work, begun = self._work, perf_counter()
        if work is None:
            return 0.0
        some = False
        for _ in work.parts:
            some = True
            if perf_counter() - begun >= seconds:
                return perf_counter() - begun
        self._work = None
        if some:
            work.group.ready = work.moment
        else:  # there is nothing new: a frame of its own would show nothing
            work.group.show_moment(work.moment)
            self._through.append(work.group)
            self._waiting.remove(work.group)
            self._waiting.append(work.group)
        return perf_counter() - begun

    def _leave(self, group: _Group) -> None:
        """Leave what is being prepared for a group, or has been."""
        group.ready = None
        if self._work is not None and self._work.group is group:
            self._work = None

    def _stop(self) -> None:
        """Leave what is being prepared or was to follow."""
        self._work = self._owed = None
        self._follow.stop()
        for group in self._waiting:
            group.ready = None

    def _learn(self, took: float) -> None:
        """Believe by halves what the last frame took."""
        planned = sum(group.cost for group in self._drawn)
        if planned > 0 and took > 0:
            for group in self._drawn:
                group.cost *= 0.5 + 0.5 * min(max((took - self._spent) / planned, 0.25), 4.0)


def _settle() -> None:
    """Find places for everything before anything is painted.

    Else what follows from a place, such as a scroll bar that comes, is painted as a second picture.
    """
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class _Work(NamedTuple):
    group: _Group
    moment: Moment
    parts: Iterator[None]


class _Group:
    def __init__(self, views: Sequence[Draws], ahead: Mapping[Any, Prepare]) -> None:
        self.views = tuple(views)
        self.ahead = next((ahead[view] for view in views if view in ahead), None)
        self.ready: Moment | None = None  # of which the picture has been prepared
        self.shown = 0.0  # when it drew last
        self.cost = _GUESS

    @property
    def resting(self) -> bool:
        """Whether nothing of it can be seen, so that it needs no turn."""
        return not any(_is_seen(view) for view in self.views)

    def show_moment(self, moment: Moment) -> None:
        for view in self.views:
            view.show_moment(moment)

    @property
    def tells_how_far(self) -> bool:
        """Whether all of its views tell only how far the run has come, and not what an iteration computed."""
        return all(getattr(view, "tells_how_far", False) for view in self.views)

    def has_news(self, moment: Moment) -> bool:
        """Whether any of its views would show something else at a moment; one that cannot tell says so."""
        told = [getattr(view, "has_news", None) for view in self.views]
        return any(has_news is None or has_news(moment) for has_news in told)


def _is_seen(view: Draws) -> bool:
    """Return whether a view draws: a widget that is visible, or what does not say that it rests."""
    if isinstance(view, QWidget):
        return view.isVisible()
    return not getattr(view, "resting", False)
