"""The lock of the tool bar: whether numbers can be edited."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QToolButton, QWidget

from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme


class LockButton(QToolButton):
    """Shows and changes the state of the lock.

    Parameters
    ----------
    action
        The command.
    """

    def __init__(self, action: QAction, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = action
        self._theme: Theme | None = None
        self.setCheckable(True)
        # A click leaves the focus where one steps; the button is reached by Tab.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(action.text())
        self.setToolTip(action.toolTip())
        self.clicked.connect(action.trigger)
        action.toggled.connect(self._show_state)
        self._show_state(action.isChecked())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._show_state(self._action.isChecked())

    def _show_state(self, locked: bool) -> None:
        self.setChecked(locked)
        if self._theme is not None:
            ink = self._theme.ink if locked else self._theme.muted
            self.setIcon(icon("lock" if locked else "unlock", ink))
