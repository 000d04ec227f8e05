"""The menu of the files that were open last, each with its picture."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon, QPixmap
from PySide6.QtWidgets import QMenu

from mlpstudio.session.recent import PICTURE, RecentFiles
from mlpstudio.ui.icons import paler

_FOLDER_LETTERS = 48


class RecentMenu(QObject):
    """Fills a menu when it opens.

    Parameters
    ----------
    menu
        Holds the command that clears the list; files come before it.
    clear
        That command.
    recent
        The list.
    """

    chosen = Signal(object)
    """With the path of a file."""

    def __init__(self, menu: QMenu, clear: QAction, recent: RecentFiles, parent: QObject) -> None:
        super().__init__(parent)
        self._menu, self._clear, self._recent = menu, clear, recent
        self._entries: list[QAction] = []
        self.theme = "light"
        menu.setObjectName("recent-files")
        # Icons in menus are squares, as wide as this says; the pictures lie within.
        menu.setStyleSheet(
            f"QMenu {{ icon-size: {PICTURE.width()}px; }}"
            "QMenu::item { padding-top: 2px; padding-bottom: 2px; }"
        )
        menu.aboutToShow.connect(self.fill)
        clear.triggered.connect(self._forget)
        self.look()

    def look(self) -> None:
        """Offer to clear the list, wherever commands are offered, if there is something in it."""
        self._clear.setEnabled(bool(self._recent.paths()))

    def fill(self) -> None:
        """Show the list as it is now; what is missing can be seen but not chosen."""
        self._empty()
        paths = self._recent.paths()
        for path in paths:
            self._entries.append(self._entry(path, path.is_file()))
        if not paths:
            nothing = QAction(self.tr("Files that you open or save appear here"), self)
            nothing.setEnabled(False)
            self._entries.append(nothing)
        line = QAction(self)
        line.setSeparator(True)
        self._entries.append(line)
        self._menu.insertActions(self._clear, self._entries)
        self.look()

    def _entry(self, path: Path, there: bool) -> QAction:
        name = path.name.replace("&", "&&").replace("\t", " ")
        place = _shortened(path.parent) if there else self.tr("not found")
        entry = QAction(f"{name}\t{place}", self)
        entry.setData(str(path))
        entry.setEnabled(there)
        picture = QPixmap(str(self._recent.picture(path, self.theme)))
        if not picture.isNull():
            picture.setDevicePixelRatio(picture.width() / PICTURE.width())
            shown = QIcon(picture)
            shown.addPixmap(paler(picture), QIcon.Mode.Disabled)
            entry.setIcon(shown)
        entry.triggered.connect(self._choose)
        return entry

    def _choose(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.chosen.emit(entry.data())

    def _forget(self) -> None:
        self._recent.clear()
        self.fill()

    def _empty(self) -> None:
        for entry in self._entries:
            self._menu.removeAction(entry)
            entry.deleteLater()
        self._entries.clear()


def _shortened(folder: Path) -> str:
    """Return a folder as people write it, its middle left out where it is long."""
    home, text = os.path.expanduser("~"), str(folder)
    if text == home or text.startswith(home + os.sep):
        text = "~" + text[len(home) :]
    text = text.replace("&", "&&").replace("\t", " ")
    if len(text) <= _FOLDER_LETTERS:
        return text
    half = _FOLDER_LETTERS // 2
    return f"{text[: half - 1]}…{text[-half:]}"
