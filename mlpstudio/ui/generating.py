"""Data that are generated and inputs that are computed: what is asked, and what becomes of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from mlpstudio.ui.theme import Theme

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
        window.actions_table.connect_to({"generate_data": self.ask, "computed_inputs": self.offer_computed})
        window.appearance.changed.connect(self._set_theme)

    def ask(self) -> None:
        """Show what can be generated, and what would become of it."""
        # What it needs shall not delay the first picture of the window.
        from mlpstudio.ui.generate_dialog import GenerateDialog

        if self._locked():
            return
        window = self._window
        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        editing, theme = window.editing, window.appearance.theme
        self.dialog = GenerateDialog(editing.project, editing.attempt, window, theme)
        if self._last:
            self.dialog.gallery.choose(self._last)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def offer_computed(self) -> None:
        """Show what can be computed, at the table in which it will stand."""
        if not self._locked():
            self._window.docks["data"].bring()
            self._window.late["data"].panel.show_computed()

    def _locked(self) -> bool:
        return self._window.setbacks.say_locked(self._window.editing)

    def _closed(self) -> None:
        if self.dialog is not None:
            self._last = self.dialog.recipe.id  # where somebody would go on trying
            self.dialog.deleteLater()
            self.dialog = None
            self._window.activateWindow()

    def _set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)
