"""Where a run stops and what is remembered of it: breakpoints, bookmarks, and the way back to a rise."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.narration import click_title, title
from mlpstudio.project import bookmarks
from mlpstudio.project.bookmarks import Bookmark
from mlpstudio.project.structure import Edit
from mlpstudio.render.boxes import Hit
from mlpstudio.session.breakpoints import GATE, LOSS
from mlpstudio.session.moment import Moment
from mlpstudio.session.rises import rise_before
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from mlpstudio.ui.bookmark_card import BookmarkCard
    from mlpstudio.ui.main_window import MainWindow


class StopsDesk(QObject):
    """Keeps breakpoints and bookmarks of a window, and shows them in a menu, on the step bar, on the slider.

    Parameters
    ----------
    window
        Whose run it is.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._actions = window, window.actions_table
        self._session, self._points = window.session, window.runner.breakpoints
        self.card: BookmarkCard | None = None
        self.menu = QMenu(window)
        self.menu.setToolTipsVisible(True)
        self.menu.aboutToShow.connect(self._fill)
        self.menu.triggered.connect(self._chosen)
        window.toolbar.stops.setMenu(self.menu)
        self._actions.connect_to(
            {
                "break_loss": self._break_loss, "break_gate": self._break_gate,
                "breakpoint": self._break_here, "clear_breakpoints": self._points.clear,
                "bookmark": self._bookmark, "name_bookmark": self._name,
                "next_bookmark": self._next, "previous_bookmark": self._previous,
                "loss_rose": self._back_to_rise,
            }
        )  # fmt: skip
        window.step_bar.marks.stop_toggled.connect(self._points.toggle)
        self._points.changed.connect(self._show)
        window.runner.halted.connect(self._point_at)
        self._session.moved.connect(self._moved)
        self._show()

    # Breakpoints

    def _break_loss(self, on: bool) -> None:
        self._points.switch(LOSS, on)

    def _break_gate(self, on: bool) -> None:
        self._points.switch(GATE, on)

    def _break_here(self) -> None:
        """Set a breakpoint at the step that is shown, or under way; before the first click at that one."""
        moment = self._session.moment
        step = moment.next_step if moment.term is not None or moment.step is None else moment.step
        if step is not None:
            self._points.toggle(step.target)
        self._show()

    def _show(self) -> None:
        """Show which breakpoints are on."""
        points = self._points
        self._actions["break_loss"].setChecked(points.is_on(LOSS))
        self._actions["break_gate"].setChecked(points.is_on(GATE))
        self._actions["clear_breakpoints"].setEnabled(bool(points.on or points.steps))
        self._window.step_bar.marks.show_stops(points.steps)
        self._window.toolbar.stops.show_count(len(points.on))
        self._moved(self._session.moment)

    def _point_at(self, symbol: str, cell: tuple[int, int]) -> None:
        """Point at the number that stopped a run, in all views."""
        self._window.marking.at_symbol(Hit(symbol, cell))

    def _moved(self, moment: Moment) -> None:
        step = moment.next_step if moment.term is not None or moment.step is None else moment.step
        here = bookmarks.at(moment.project, *moment.place)
        able = moment.trace is not None
        for name in ("breakpoint", "bookmark"):
            self._actions[name].setEnabled(able)
        self._actions["breakpoint"].setChecked(step is not None and step.target in self._points.steps)
        self._actions["bookmark"].setChecked(here is not None)
        self._actions["name_bookmark"].setEnabled(able)
        self._actions["loss_rose"].setEnabled(able)
        places = [mark.place for mark in moment.project.bookmarks]
        self._actions["next_bookmark"].setEnabled(able and any(place > moment.place for place in places))
        self._actions["previous_bookmark"].setEnabled(able and any(place < moment.place for place in places))

    # Bookmarks

    def _bookmark(self) -> None:
        """Remember this place, or forget it."""
        moment = self._session.moment
        if bookmarks.at(moment.project, *moment.place) is not None:
            self._edit(partial(bookmarks.remove, iteration=moment.iteration, click=moment.position))
            return
        self._add(Bookmark(*moment.place))

    def _add(self, mark: Bookmark) -> None:
        if self._edit(partial(bookmarks.add, bookmark=mark)):
            self._window.status.say(Message("Bookmarked: {place}.", {"place": self._told(mark)}))

    def _edit(self, change: partial[Edit]) -> bool:
        """Make an edit that training knows nothing of, also while editing is locked."""
        document = self._session.document
        try:
            edit = change(document.project)
        except InvalidInput as error:
            self._window.setbacks.say(worded(error.message))
            return False
        document.replace(edit.project, worded(edit.message))
        return True

    def _name(self) -> None:
        """Ask what this place is called."""
        if self.card is None:
            from mlpstudio.ui.bookmark_card import BookmarkCard

            self.card = BookmarkCard(self._window, self._window.appearance.theme)
            self.card.named.connect(self._add)
            self._window.appearance.changed.connect(self.card.set_theme)
        moment = self._session.moment
        here = bookmarks.at(moment.project, *moment.place) or Bookmark(*moment.place)
        self.card.ask(here, self._told(Bookmark(*here.place)))

    def _next(self) -> None:
        here = self._session.moment.place
        self._go(next((m for m in self._session.moment.project.bookmarks if m.place > here), None))

    def _previous(self) -> None:
        moment = self._session.moment
        self._go(next((m for m in reversed(moment.project.bookmarks) if m.place < moment.place), None))

    def _go(self, mark: Bookmark | None) -> None:
        if mark is not None:
            self._window.journey.go(*mark.place)

    def _told(self, mark: Bookmark) -> str:
        """Return a place in words, with the name that it has."""
        trace = self._session.moment.trace
        where = self.tr("Iteration {number}").format(number=f"{mark.iteration:,}")
        if trace is not None and 0 < mark.click <= trace.clicks:
            where = f"{where} · {worded(click_title(trace, mark.click))}"
        return f"{mark.name} ({where})" if mark.name else where

    # The way back

    def _back_to_rise(self) -> None:
        """Go to the latest iteration before here at which the loss rose."""
        found = rise_before(self._session.moment)
        if found is None:
            self._window.status.say(Message("Before this place the loss never rose."))
            return
        self._window.journey.go(*found)

    # The menu

    def _fill(self) -> None:
        """Write the menu: what can be stopped at, what is remembered."""
        menu, actions = self.menu, self._actions
        menu.clear()
        for name in ("break_loss", "break_gate", "breakpoint"):
            menu.addAction(actions[name])
        trace = self._session.moment.trace
        program = () if trace is None else trace.program
        for step in program:
            if step.target in self._points.steps:
                action = menu.addAction(self.tr("Stop at: {step}").format(step=worded(title(step))))
                action.setCheckable(True)
                action.setChecked(self._points.steps[step.target])
                action.setData(step.target)
        menu.addAction(actions["clear_breakpoints"])
        menu.addSeparator()
        for name in ("bookmark", "name_bookmark", "previous_bookmark", "next_bookmark"):
            menu.addAction(actions[name])
        for mark in self._session.moment.project.bookmarks:
            menu.addAction(self._told(mark).replace("&", "&&")).setData(mark)
        menu.addSeparator()
        menu.addAction(actions["loss_rose"])

    def _chosen(self, action: QAction) -> None:
        """Go to a bookmark, or switch the breakpoint of a step on or off."""
        data = action.data()
        if isinstance(data, Bookmark):
            self._go(data)
        elif isinstance(data, str) and data:
            self._points.switch(data, action.isChecked())
