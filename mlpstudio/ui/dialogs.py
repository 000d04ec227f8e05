"""What opens beside the work, made when it is asked for: the settings, the history of edits, what this is."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from mlpstudio.session.document import Document
from mlpstudio.session.settings import Settings
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.appearance import Appearance
from mlpstudio.ui.edit_list import EditList
from mlpstudio.ui.settings_dialog import SettingsDialog
from mlpstudio.ui.theme import Theme


class Dialogs(QObject):
    """The dialog and the list, and the commands that show them.

    Parameters
    ----------
    window
        What they belong to.
    actions
        The table, whose commands they are given.
    settings, document
        What they show.
    appearance
        Their colours.
    """

    def __init__(
        self,
        window: QMainWindow,
        actions: Actions,
        settings: Settings,
        document: Document,
        appearance: Appearance,
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._document = window, settings, document
        self._appearance = appearance
        self.settings: SettingsDialog | None = None
        self.edits: EditList | None = None
        appearance.changed.connect(self._set_theme)
        actions.connect_to(
            {"settings": self.show_settings, "edits": self.show_edits, "about": self.show_about}
        )

    def show_settings(self) -> None:
        """Show the settings, or bring them to the front."""
        if self.settings is None:
            self.settings = SettingsDialog(self._settings, self._window, self._appearance.theme)
        self.settings.show()
        self.settings.raise_()
        self.settings.activateWindow()

    def show_about(self) -> None:
        """Say which version this is, and what it is made of."""
        from mlpstudio.ui import about  # with the licences; not on the way to the first picture

        about.show(self._window)

    def show_edits(self) -> None:
        """Show the history of edits; with the same key it closes."""
        if self.edits is None:
            self.edits = EditList(self._document, self._window, self._appearance.theme)
        if self.edits.isVisible():
            self.edits.dismiss()
        else:
            self.edits.show_card()

    def _set_theme(self, theme: Theme) -> None:
        if self.settings is not None:
            self.settings.set_theme(theme)
        if self.edits is not None:
            self.edits.set_theme(theme)
