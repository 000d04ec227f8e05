"""Data that are generated: what is asked, and what happens with the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mlpstudio.core.messages import Message
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from mlpstudio.ui.generate_dialog import GenerateDialog
    from mlpstudio.ui.main_window import MainWindow


class Generating(QObject):
    """Generates data for the project of a window.

    Parameters
    ----------
    window
        The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last = ""
        self.dialog: GenerateDialog | None = None
        window.actions_table.connect_to({"generate_data": self.ask})
        window.appearance.changed.connect(self._set_theme)

    def ask(self) -> None:
        """Show what can be generated, and what would become of it."""
        # What it needs shall not delay the first picture of the window.
        from mlpstudio.ui.generate_dialog import GenerateDialog

        window = self._window
        if window.editing.locked:
            window.setbacks.say(worded(Message("Editing is locked. Ctrl+L unlocks it.")))
            return
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        editing, theme = window.editing, window.appearance.theme
        self.dialog = GenerateDialog(editing.project, editing.attempt, window, theme)
        if self._last:
            self.dialog.gallery.choose(self._last)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _closed(self) -> None:
        if self.dialog is not None:
            self._last = self.dialog.recipe.id  # where somebody would go on trying
            self.dialog.deleteLater()
            self.dialog = None
            self._window.activateWindow()

    def _set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)
