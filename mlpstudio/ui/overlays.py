"""What lies over a window, made when it is first asked for: command palette, sheet of keys, "run until"."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from mlpstudio.session.goals import Goal, epochs_on
from mlpstudio.session.runner import Runner
from mlpstudio.session.session import Session
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.appearance import Appearance
from mlpstudio.ui.command_palette import CommandPalette
from mlpstudio.ui.key_sheet import KeySheet
from mlpstudio.ui.overlay import Overlay
from mlpstudio.ui.run_until import FURTHER, RunUntil
from mlpstudio.ui.theme import Theme


class Overlays(QObject):
    """The cards over a window, and the commands that show them. Only one is there at a time.

    Parameters
    ----------
    window
        What they lie over.
    actions
        The table, whose commands they are given.
    session, runner
        What runs.
    appearance
        Their colours.
    """

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        session: Session,
        runner: Runner,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window, self._actions, self._appearance = window, actions, appearance
        self._session, self._runner = session, runner
        self.palette: CommandPalette | None = None
        self.keys: KeySheet | None = None
        self.until: RunUntil | None = None
        appearance.changed.connect(self._set_theme)
        actions.connect_to(
            {
                "palette": self.show_palette,
                "keys": self.show_keys,
                "run_epochs": self.run_epochs,
                "run_until": self.show_until,
            }
        )

    def show_palette(self) -> None:
        """Show the command palette; with the same key it closes."""
        if self.palette is None:
            self.palette = CommandPalette(self._actions, self._window, self._appearance.theme)
        self._toggle(self.palette)

    def show_keys(self) -> None:
        """Show the sheet of keys; with the same key it closes."""
        if self.keys is None:
            self.keys = KeySheet(self._window, self._appearance.theme)
        self._toggle(self.keys)

    def show_until(self) -> None:
        """Ask how far to run."""
        if self.until is None:
            self.until = RunUntil(self._window, self._appearance.theme)
            self.until.chosen.connect(self._run_until)
        self._close(self.until)
        self.until.ask(self._session.moment)

    def run_epochs(self) -> None:
        """Complete some more epochs."""
        if self._session.clicks:
            self._run_until(epochs_on(self._session.moment, FURTHER))

    def _run_until(self, goal: Goal) -> None:
        self._runner.run_until(goal)

    def _toggle(self, card: Overlay) -> None:
        self._close(card)
        if card.isVisible():
            card.dismiss()
        else:
            card.show_card()

    def _close(self, but: Overlay) -> None:
        for card in self._made():
            if card is not but:
                card.dismiss()

    def _made(self) -> list[Overlay]:
        return [card for card in (self.palette, self.keys, self.until) if card is not None]

    def _set_theme(self, theme: Theme) -> None:
        for card in self._made():
            card.set_theme(theme)
