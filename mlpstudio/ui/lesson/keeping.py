"""What a lesson gives back when it is left: one's own project, the panels and the lock as they were."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.project import Project
from mlpstudio.ui.words import complaint

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
        docks = window.docks.docks.items()
        self._open = {name: dock.is_open for name, dock in docks}
        self._front = {name: dock.size() for name, dock in docks if dock.is_open and dock.in_front}
        self._locked = window.actions_table["lock"].isChecked()
        window.setCorner(_CORNER, Qt.DockWidgetArea.LeftDockWidgetArea)  # texts want height

    def lock(self, locked: bool) -> None:
        """Let nothing be edited, or as much as one allowed oneself."""
        action = self._window.actions_table["lock"]
        if action.isChecked() != (locked or self._locked):
            action.trigger()

    def restore_window(self) -> None:
        """Bring panels and lock back.

        Dock by dock: ``restoreState`` makes new bars of tabs, and leaves the old ones where Tab reaches them.
        """
        window = self._window
        self.lock(False)
        window.setCorner(_CORNER, Qt.DockWidgetArea.BottomDockWidgetArea)
        for name, was_open in self._open.items():
            window.docks[name].setVisible(was_open)
        front = [window.docks[name] for name in self._front]
        for dock in front:
            dock.raise_()
        sizes = self._front.values()
        window.resizeDocks(front, [size.width() for size in sizes], Qt.Orientation.Horizontal)
        window.resizeDocks(front, [size.height() for size in sizes], Qt.Orientation.Vertical)

    def restore_project(self) -> None:
        """Open one's own project again: its file, or what had no file."""
        document = self._window.session.document
        if self._path is not None:
            try:
                document.open(self._path)
                return
            except InvalidInput as error:
                self._window.setbacks.say(complaint(error))
        document.begin(self._project)
