"""One number, many places: what is pointed at in one view is marked in all of them."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QObject

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
    """

    def __init__(self, views: tuple[Marks, ...], moment: Moment, parent: QObject) -> None:
        super().__init__(parent)
        self._views, self._moment = views, moment
        self.pointing = Pointing(self)
        self.pointing.changed.connect(self._show)

    def show_moment(self, moment: Moment) -> None:
        """Mark what a step tells most of, until something else is pointed at."""
        self._moment = moment
        before = self.pointing.current
        self.pointing.show(pointing.told(moment))
        if self.pointing.current is before:  # else all have just been told
            self._show(before)

    def at_part(self, part: Ref | None) -> None:
        """Point at a neuron or a connection; at nothing with None."""
        told = pointing.told(self._moment)
        self.pointing.show(told if part is None else pointing.at_part(self._moment, part))

    def at_symbol(self, hit: Hit | None) -> None:
        """Point at a symbol or a cell; at nothing with None."""
        told = pointing.told(self._moment)
        self.pointing.show(told if hit is None else pointing.at_symbol(self._moment, hit))

    def _show(self, pointed: Pointed) -> None:
        for view in self._views:
            view.show_pointed(pointed)
