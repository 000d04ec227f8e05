"""What a lesson gives back when it is left: one's own project, the panels and the lock as they were."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.project import Project
from mlpstudio.ui.dock import LAYOUT_VERSION

if TYPE_CHECKING:
    from mlpstudio.ui.main_window import MainWindow

_CORNER = Qt.Corner.BottomLeftCorner


class Kept:
    """What was there before a lesson began.

    Parameters
    ----------
    window
        The window, before anything in it is changed.
    """

    def __init__(self, window: MainWindow) -> None:
        document = window.session.document
        self._window = window
        self._project: Project = document.project
        self._path: Path | None = document.path
        self._layout: QByteArray = window.saveState(LAYOUT_VERSION)
        self._locked = window.actions_table["lock"].isChecked()
        window.setCorner(_CORNER, Qt.DockWidgetArea.LeftDockWidgetArea)  # texts want height

    def lock(self, locked: bool) -> None:
        """Let nothing be edited, or as much as one allowed oneself."""
        action = self._window.actions_table["lock"]
        if action.isChecked() != (locked or self._locked):
            action.trigger()

    def restore_window(self) -> None:
        """Bring panels and lock back."""
        self.lock(False)
        self._window.setCorner(_CORNER, Qt.DockWidgetArea.BottomDockWidgetArea)
        self._window.restoreState(self._layout, LAYOUT_VERSION)

    def restore_project(self) -> None:
        """Open one's own project again: its file, or what had no file."""
        document = self._window.session.document
        if self._path is not None:
            try:
                document.open(self._path)
                return
            except InvalidInput as error:
                self._window.setbacks.say(str(error))
        document.begin(self._project)
