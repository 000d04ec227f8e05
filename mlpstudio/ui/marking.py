"""One number, many places: what is pointed at in one view is marked in all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QObject

from mlpstudio.core.sheet import per_sample
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import Ref
from mlpstudio.session import pointing
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed, Pointing


class Marks(Protocol):
    """A view that marks what is pointed at."""

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark it."""


class Marking(QObject):
    """Carries what is pointed at from the view where it is to all others.

    Parameters
    ----------
    views
        All that mark something.

    Attributes
    ----------
    sample
        Returns the place in the batch of the sample that the canvas shows: pointing there means it.
    """

    def __init__(self, views: tuple[Marks, ...], moment: Moment, parent: QObject) -> None:
        super().__init__(parent)
        self._views, self._moment = views, moment
        self._held: Hit | None = None
        self.sample: Callable[[Moment], int] = _first
        self.pointing = Pointing(self)
        self.pointing.changed.connect(self._show)

    def show_moment(self, moment: Moment) -> None:
        """Mark what a step tells most of, until something else is pointed at."""
        self._moment = moment
        before = self.pointing.current
        self.pointing.show(self._resting())
        if self.pointing.current is before:  # else all have just been told
            self._show(before)

    def at_part(self, part: Ref | None) -> None:
        """Point at a neuron or a connection; at nothing with None."""
        moment = self._moment
        shown = self._resting() if part is None else pointing.at_part(moment, part, self.sample(moment))
        if part is not None and shown.hit is None:
            # Not of this step: the number that it has by now is what other views mark.
            found = pointing.latest(moment, part, self.sample(moment))
            shown = shown if found is None else replace(shown, hit=found)
        self.pointing.show(shown)

    def at_symbol(self, hit: Hit | None) -> None:
        """Point at a symbol or a cell; at nothing with None."""
        self.pointing.show(self._resting() if hit is None else pointing.at_symbol(self._moment, hit))

    def rest(self) -> None:
        """Mark what is marked while nothing is pointed at: the canvas shows another sample."""
        self.pointing.show(self._resting())

    def hold(self, hit: Hit | None, moment: Moment) -> None:
        """Mark a number as long as nothing else is pointed at, in place of what a step tells most of.

        Of a moment that is still to be shown it is marked then.
        """
        if hit != self._held:
            self._held = hit
            if moment is self._moment:
                self.pointing.show(self._resting())

    @property
    def explicit(self) -> Hit | None:
        """The number that somebody points at; None where it is only what a step tells of."""
        current = self.pointing.current
        told = current == self._resting() or current.hit is None or current.hit.cell is None
        return None if told else current.hit

    def resting(self, moment: Moment) -> Pointed:
        """Return what is marked in a moment while nothing is pointed at."""
        if self._held is not None:
            return pointing.at_symbol(moment, self._held)
        told, sample = pointing.told(moment), self.sample(moment)
        if not sample or told.hit is None or told.hit.cell is None or not per_sample(told.hit.symbol):
            return told
        return pointing.at_symbol(moment, Hit(told.hit.symbol, (told.hit.cell[0], sample)))

    def _resting(self) -> Pointed:
        return self.resting(self._moment)

    def _show(self, pointed: Pointed) -> None:
        for view in self._views:
            view.show_pointed(pointed)


def _first(moment: Moment) -> int:
    return 0
