"""The tour: which stop it is at, what was done there, and what it points at."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDockWidget

from mlpstudio.core.narration import click_title
from mlpstudio.session.document import Change
from mlpstudio.session.moment import Moment
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.lesson.ring import find_control
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.tour import stops
from mlpstudio.ui.tour.card import Frame, TourCard
from mlpstudio.ui.tour.stops import STOPS, Stop
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow

READING: Final = (1500, 40)
"""Milliseconds for what is said after a deed, and more for each of its letters, before it goes on."""
_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide)


class Tour(QObject):
    """Leads through the window. Whatever it asks for is done by people, with the window itself.

    Parameters
    ----------
    window
        The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.at: int | None = None
        """The stop, from 0; None while there is no tour."""
        self.done = False
        """Whether what the stop asks for was done."""
        self._ran = False
        self._place = window.session.moment.place
        self.frames = (Frame(window), Frame(window))
        self.card = TourCard(window, window.appearance.theme)
        window.actions_table.step_on(self.card)
        self.card.turned.connect(self.turn)
        self.card.left.connect(self.end)
        self._soon, self._read = QTimer(self), QTimer(self)
        for timer, slot in ((self._soon, self._follow), (self._read, self._go_on)):
            timer.setSingleShot(True)
            timer.timeout.connect(slot)
        window.appearance.changed.connect(self._set_theme)

    # Going through

    @property
    def stop(self) -> Stop | None:
        """The stop that it is at."""
        return None if self.at is None else STOPS[self.at]

    def begin(self) -> None:
        """Go to the first stop."""
        if self.at is None:
            self._listen(True)
        self._ran = False
        self.card.show_card()
        self._go_to(0, 1)

    def turn(self, way: int) -> None:
        """Go on or back; behind the last stop the tour is over."""
        if self.at is not None:
            self._go_to(self.at + way, way)

    def _go_on(self) -> None:
        self.turn(1)

    def _go_to(self, at: int, way: int) -> None:
        """Go to a stop, or to the next one in this direction that has something to point at."""
        self._read.stop()
        if self._ran and at > 4:  # the curve was seen growing
            self._window.runner.pause()
            self._ran = False
        while 0 <= at < len(STOPS):
            stop = STOPS[at]
            if stop.brings:
                self._window.docks[stop.brings].bring()
            if any(find_control(self._window, target) is not None for target in stop.targets):
                self._show(at)
                return
            at += way
        if at >= len(STOPS):
            self.end()

    def _show(self, at: int) -> None:
        self.at, self.done = at, False
        self._prepare(STOPS[at])
        self._place = self._window.session.moment.place
        self.card.show_stop(STOPS[at], at, len(STOPS))
        if self._window.canvas.hasFocus():
            self.card.next.setFocus()  # there, the arrows step; on the canvas they walk what is selected
        self._follow()
        announce(self.card, f"{self.card.title.text()}. {self.card.spoken}")
        self._look()

    def _prepare(self, stop: Stop) -> None:
        """Have a number there that can be asked for."""
        moment = self._window.session.moment
        if stop.deed == "ask" and not moment.steps and self._window.actions_table["next"].isEnabled():
            self._window.actions_table["next"].trigger()

    def end(self) -> None:
        """Leave."""
        if self.at is None:
            return
        self.at = None
        self._soon.stop()
        self._read.stop()
        self._listen(False)
        for frame in self.frames:
            frame.dismiss()
        self.card.dismiss()

    # What is done

    def _listen(self, on: bool) -> None:
        window = self._window
        told = (
            (window.session.moved, self._look), (window.selection.changed, self._look),
            (window.why.asking.changed, self._look), (window.session.document.changed, self._changed),
        )  # fmt: skip
        for signal, slot in told:
            if on:
                signal.connect(slot)
            else:
                signal.disconnect(slot)
        watched = (window, window.toolbar, window.canvas, window.step_bar, *window.docks.docks.values())
        for widget in watched:
            if on:
                widget.installEventFilter(self)
            else:
                widget.removeEventFilter(self)

    def _changed(self, change: Change) -> None:
        if change.opened:
            self.end()  # something else is wanted now

    def _look(self, _: object = None) -> None:
        """See whether what is asked for was done; then go on, after a moment to read."""
        stop = self.stop
        if stop is None or self.done or not stop.deed or not self._is_done(stop.deed):
            return
        self.done = True
        self._ran = self._ran or stop.deed == "run"
        self.card.thank(stops.worded(stop.thanks).format(step=self._computed))
        self._follow()
        announce(self.card, self.card.wish.text())
        pause, letter = READING
        self._read.start(pause + letter * len(self.card.wish.text()))

    def _is_done(self, deed: str) -> bool:
        moment = self._window.session.moment
        match deed:
            case "select":
                return bool(self._window.selection.current)
            case "step":
                return moment.place > self._place and bool(moment.steps)
            case "ask":
                return self._window.why.asking.current is not None
            case _:
                return moment.running

    @property
    def _computed(self) -> str:
        moment: Moment = self._window.session.moment
        if moment.trace is None or not moment.steps:
            return ""
        return worded(click_title(moment.trace, moment.position))

    # Where it is

    def _follow(self) -> None:
        """Point at the controls where they are now."""
        stop, window = self.stop, self._window
        if stop is None:
            return
        found = [place for target in stop.targets if (place := find_control(window, target)) is not None]
        for frame, place in zip(self.frames, [*found, None, None], strict=False):
            if place is None:
                frame.dismiss()
            else:
                frame.point(place, window.appearance.theme)
        canvas = QRect(window.canvas.mapTo(window, QPoint()), window.canvas.size())
        self.card.stand(found, canvas if "canvas" not in stop.targets else None)
        self.card.raise_()

    def _set_theme(self, theme: Theme) -> None:
        self.card.set_theme(theme)
        self._follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window and its docks; leave with Escape, and with the window."""
        kind = event.type()
        if kind in _MOVING or (kind == QEvent.Type.ParentChange and isinstance(watched, QDockWidget)):
            self._soon.start(0)
        elif watched is self._window and kind == QEvent.Type.Close:
            self.end()
        elif (
            watched is self._window
            and isinstance(event, QKeyEvent)
            and kind == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self.end()
            return True
        return False
