"""Prepares what the next click will show, while nothing happens: the click then has little left to do.

Only what fits to the letter is used. Whatever was not prepared, or for something else, is painted as ever.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

from mlpstudio.session.foresight import foreseen
from mlpstudio.session.moment import Moment
from mlpstudio.session.pointing import Pointed
from mlpstudio.ui.marking import Marking
from mlpstudio.ui.turns import Prepare

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow

QUIET = 40
"""Milliseconds in which nothing was shown before it begins: longer than between two of a held key."""
SLICE = 0.004
"""Seconds that it works at a stretch, if it can pause there; events of the window come first."""


class Prepares(Protocol):
    """A view that can make its picture of a moment before it is shown."""

    def prepare(self, moment: Moment, pointed: Pointed) -> Iterator[None]:
        """Prepare a moment and what is marked in it, a little between two yields."""


def at_rest(marking: Marking, *views: Prepares) -> dict[Prepares, Prepare]:
    """Return for views what prepares their pictures while nothing is pointed at, piece by piece."""

    def prepare(view: Prepares, moment: Moment) -> Iterator[None]:
        return view.prepare(moment, marking.resting(moment))

    return {view: partial(prepare, view) for view in views}


class Foreseeing(QObject):
    """Lets views prepare where Next leads; after Back, where Back leads.

    Parameters
    ----------
    window
        Whose views.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._views: tuple[Prepares, ...] = (window.canvas, window.step_panel)
        self._work: Iterator[None] | None = None
        self._painted = False
        self._back, self._place = False, (window.session.moment.place, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._go_on)
        window.session.moved.connect(self._moved)
        for again in (window.canvas.framed, window.appearance.changed, window.settings.changed):
            again.connect(self._begin)

    @property
    def busy(self) -> bool:
        """Whether something is being prepared, or will be soon."""
        return self._timer.isActive()

    def finish(self) -> None:
        """Prepare what is left at once."""
        self._timer.stop()
        for _ in self._work or self._preparing():
            pass
        self._work = None

    def stop(self) -> None:
        """Leave what is under way."""
        self._timer.stop()
        self._work = None

    def _moved(self, moment: Moment) -> None:
        before, self._place = self._place, (moment.place, moment.block)
        self._back = self._place < before
        if moment.running:
            self.stop()
        else:
            self._begin()

    def _begin(self) -> None:
        self._work, self._painted = None, False
        if not self._window.session.running:
            self._timer.start(0)

    def _go_on(self) -> None:
        window = self._window
        if window.session.running or not window.isVisible():
            return self.stop()
        if not self._painted:  # now it is: quiet begins when all has been shown, however long that took
            self._painted = True
            return self._timer.start(QUIET)
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return self._timer.start(QUIET)  # something may be dragged
        work = self._work = self._work or self._preparing()
        until = perf_counter() + SLICE
        for _ in work:
            if perf_counter() >= until:
                return self._timer.start(0)
        self._work = None

    def _preparing(self) -> Iterator[None]:
        for moment in foreseen(self._window.session, back=self._back):
            yield
            if moment is None:
                continue
            pointed = self._window.marking.resting(moment)
            for view in self._views:
                yield from view.prepare(moment, pointed)
                yield
