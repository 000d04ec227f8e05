"""Which views draw a moment: all of them; while training at full speed, a few at a time.

A picture of everything takes up to several times as long as there is between two frames. So the views take
turns then: each frame shows something new, and in each there is time left for training.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QWidget

from mlpstudio.session.moment import Moment

FRAME = 0.008
"""Seconds that the views of one frame may take, where more than one view has its turn."""
_GUESS = 0.004
_ROUNDS = (
    4  # of layout: a widget, what it lies in, a scroll bar that this brings, and what that leaves room for
)


class Draws(Protocol):
    """Whatever draws moments."""

    def show_moment(self, moment: Moment) -> None:
        """Draw a moment."""


class Turns:
    """Shares a moment out among views.

    Parameters
    ----------
    groups
        Views that draw together.
    """

    def __init__(self, groups: Sequence[Sequence[Draws]]) -> None:
        self._waiting = [_Group(group) for group in groups]
        self._drawn: list[_Group] = []

    @property
    def coming(self) -> float:
        """Seconds that the next frame will probably take."""
        return sum(group.cost for group in self._next())

    def show_all(self, moment: Moment) -> None:
        """Let everybody draw a moment."""
        self._drawn = []
        for group in self._waiting:
            group.show_moment(moment)
        _settle()

    def show_next(self, moment: Moment, took: float) -> None:
        """Let those draw a moment whose turn it is.

        Parameters
        ----------
        moment
            What is drawn.
        took
            Seconds that the frame before took: what its views took may have changed.
        """
        self._learn(took)
        drawn = self._next()
        rest = [group for group in self._waiting if group not in drawn]
        for group in rest:
            if group.resting:
                group.show_moment(moment)  # it only takes note
        self._drawn, self._waiting = drawn, rest + drawn
        for group in drawn:
            group.show_moment(moment)
        _settle()

    def _next(self) -> list[_Group]:
        """Return those whose turn it is: the first that can be seen, and others as long as there is time."""
        drawn: list[_Group] = []
        planned = 0.0
        for group in self._waiting:
            if not group.resting and (not drawn or planned + group.cost <= FRAME):
                drawn.append(group)
                planned += group.cost
        return drawn

    def _learn(self, took: float) -> None:
        """Believe by halves what the last frame took."""
        planned = sum(group.cost for group in self._drawn)
        if planned > 0 and took > 0:
            for group in self._drawn:
                group.cost *= 0.5 + 0.5 * min(max(took / planned, 0.25), 4.0)


def _settle() -> None:
    """Find places for everything before anything is painted.

    Else what follows from a place, such as a scroll bar that comes, is painted as a second picture.
    """
    for _ in range(_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


class _Group:
    def __init__(self, views: Sequence[Draws]) -> None:
        self.views = tuple(views)
        self.cost = _GUESS

    @property
    def resting(self) -> bool:
        """Whether nothing of it can be seen, so that it needs no turn."""
        return not any(_is_seen(view) for view in self.views)

    def show_moment(self, moment: Moment) -> None:
        for view in self.views:
            view.show_moment(moment)


def _is_seen(view: Draws) -> bool:
    """Return whether a view draws: a widget that is visible, or what does not say that it rests."""
    if isinstance(view, QWidget):
        return view.isVisible()
    return not getattr(view, "resting", False)
