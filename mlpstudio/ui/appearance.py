"""Light or dark: what was chosen, else what the desktop asks for, also when that changes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from mlpstudio.session.settings import THEME, Setting, Settings
from mlpstudio.ui import theme
from mlpstudio.ui.theme import Theme


class Appearance(QObject):
    """The theme of the whole program.

    Parameters
    ----------
    application
        What is given the theme.
    settings
        Where the choice is kept.
    """

    changed = Signal(object)
    """With the :class:`Theme`."""

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application, self._settings = application, settings
        self._applying = False
        self.theme = self._apply()
        settings.changed.connect(self._setting_changed)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def choice(self) -> str:
        """What was chosen: "system", "light" or "dark"."""
        return self._settings.get(THEME)

    def choose(self, choice: str) -> None:
        """Take a theme: "system", "light" or "dark"."""
        self._settings.set(THEME, choice)

    def _setting_changed(self, setting: Setting[str]) -> None:
        if setting is THEME:
            self.theme = self._apply()
            self.changed.emit(self.theme)

    def _apply(self) -> Theme:
        self._applying = True
        if self.choice == "system":
            QGuiApplication.styleHints().unsetColorScheme()
        name = self.choice if self.choice in ("light", "dark") else theme.system_theme()
        made = Theme.load("dark" if name == "dark" else "light")
        theme.apply(self._application, made)
        self._applying = False
        return made

    def _system_changed(self) -> None:
        # Applying a theme changes the scheme too, which is not the desktop's wish.
        if not self._applying and self.choice == "system":
            self.theme = self._apply()
            self.changed.emit(self.theme)
