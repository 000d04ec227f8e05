"""Data from a file, from the clipboard or dropped: what is asked, and what happens with the answer."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from mlpstudio.core.messages import Message
from mlpstudio.project.text_files import DELIMITERS
from mlpstudio.session.settings import FOLDER
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from mlpstudio.ui.import_dialog import ImportDialog
    from mlpstudio.ui.main_window import MainWindow

SUFFIXES = (".csv", ".tsv", ".txt")
_LARGEST = 500_000_000  # bytes


class Importing(QObject):
    """Imports data into the project of a window.

    Parameters
    ----------
    window
        The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.dialog: ImportDialog | None = None
        window.actions_table.connect_to({"import_data": self.ask, "import_clipboard": self.paste})
        window.appearance.changed.connect(self._set_theme)

    def ask(self) -> None:
        """Ask for a file."""
        if self._locked():
            return
        window = self._window
        dialog = QFileDialog(window, self.tr("Import data"), window.settings.get(FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilters(
            [self.tr("Tables ({patterns})").format(patterns=patterns), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.open)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open(self, path: str) -> None:
        """Show what a file holds, and what would become of it."""
        if self._locked():
            return
        file = Path(path)
        try:
            too_large = file.stat().st_size > _LARGEST
            content = b"" if too_large else file.read_bytes()
        except OSError as error:
            self._say(Message("{name}: {why}", {"name": file.name, "why": error.strerror or error}))
            return
        if too_large:
            self._say(Message("{name} is larger than 500 MB.", {"name": file.name}))
            return
        self._show(file.name, content)

    def paste(self) -> None:
        """Show what the clipboard holds, where it is a table."""
        if self._locked():
            return
        text = QGuiApplication.clipboard().text()
        if not _is_table(text):
            self._say(Message("The clipboard holds no table. Copy cells of a spreadsheet first."))
            return
        self._show(self.tr("From the clipboard"), text)

    def _show(self, name: str, content: bytes | str) -> None:
        # What it needs shall not delay the first picture of the window.
        from mlpstudio.ui.import_dialog import ImportDialog

        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        window = self._window
        editing, theme = window.editing, window.appearance.theme
        self.dialog = ImportDialog(name, content, editing.project, editing.attempt, window, theme)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _locked(self) -> bool:
        return self._window.setbacks.say_locked(self._window.editing)

    def _say(self, message: Message) -> None:
        self._window.setbacks.say(worded(message))

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            self._window.activateWindow()

    def _set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)


def _is_table(text: str) -> bool:
    """Tell whether a text has rows, or at least cells side by side."""
    return len(text.split()) > 1 and any(sign in text.strip() for sign in ("\n", "\r", *DELIMITERS))
