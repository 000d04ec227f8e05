"""How far Next goes: where it is chosen, the commands inside a step, and who shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from mlpstudio.session.moment import Grain, Moment
from mlpstudio.session.settings import GRAIN, Setting

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow


class GrainDesk(QObject):
    """Takes the choice of the grain and the steps inside a step of a window.

    Parameters
    ----------
    window
        Whose session is moved.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._actions = window, window.actions_table
        self._settings, session = window.settings, window.session
        for name in self._actions.group("grain"):
            self._actions[name].triggered.connect(self._choose)
        self._actions.connect_to(
            {
                "step_inside": self._step_inside, "step_out": session.step_out,
                "next_number": session.skip_number, "next_row": session.skip_line,
            }
        )  # fmt: skip
        card = window.step_panel.term_card
        card.number_skipped.connect(session.skip_number)
        card.line_skipped.connect(session.skip_line)
        card.left.connect(session.step_out)
        window.installEventFilter(self)
        self._settings.changed.connect(self._setting_changed)
        session.moved.connect(self._moved)
        chosen = self._show_chosen()
        if chosen is not session.moment.grain:  # else every view would draw the moment that it shows
            session.choose_grain(chosen)

    def _choose(self) -> None:
        chosen = self.sender().objectName().removeprefix("grain_")
        if chosen == self._settings.get(GRAIN):
            self._window.session.choose_grain(Grain(chosen))  # inside a step it holds from here
        self._settings.set(GRAIN, chosen)

    def _step_inside(self) -> None:
        self._window.session.step_inside()
        self._window.docks["step"].bring()

    def _setting_changed(self, setting: object) -> None:
        if isinstance(setting, Setting) and setting.key == GRAIN.key:
            self._window.session.choose_grain(self._show_chosen())

    def _show_chosen(self) -> Grain:
        """Say in menu and tool bar which grain is chosen, and return it."""
        chosen = Grain(self._settings.get(GRAIN))
        self._actions.check(f"grain_{chosen.value}", "grain")
        self._window.toolbar.set_grain(chosen)
        return chosen

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Step out with Escape, where nothing else wants that key."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._window.session.moment.term is not None
        ):
            self._window.session.step_out()
            return True
        return super().eventFilter(watched, event)

    def _moved(self, moment: Moment) -> None:
        within = moment.term is not None
        self._actions["step_inside"].setEnabled(
            moment.trace is not None and not within and not moment.withheld
        )
        for name in ("step_out", "next_number", "next_row"):
            self._actions[name].setEnabled(within)
