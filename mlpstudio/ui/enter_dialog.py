"""A dialog in which Enter presses the button that has the focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QDialog


class EnterDialog(QDialog):
    """For dialogs whose buttons are not pressed by Enter in a field (``setAutoDefault(False)``).

    Without this Enter does nothing on such a button, or presses the default one although another has the
    focus.
    """

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press the button that has the focus; all else is as in every dialog."""
        button = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(button, QAbstractButton):
            button.click()
            return
        super().keyPressEvent(event)
