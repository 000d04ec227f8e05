"""Opening and saving: the dialogs, and what is said when a file cannot be used."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.storage import SUFFIX
from mlpstudio.session.session import Session
from mlpstudio.session.settings import FOLDER, Settings


class Files(QObject):
    """What the commands of the File menu do. No dialog blocks the window.

    Parameters
    ----------
    session
        What is opened into and saved from.
    settings
        Where the folder of the last file is kept.
    window
        What dialogs stand before.
    """

    failed = Signal(object)
    """With the line that says why."""
    done = Signal()
    """A file was opened or saved."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self._closing = False
        self._then: Callable[[], None] | None = None

    def open(self) -> None:
        """Ask for a file and open it."""
        dialog = self._dialog(self.tr("Open a project"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open_path)
        dialog.open()

    def open_path(self, path: str) -> bool:
        """Open a file; where it cannot be used, what is open stays and the reason is told."""
        try:
            self._session.document.open(Path(path))
        except InvalidInput as error:
            self.failed.emit(str(error))
            return False
        self._remember(path)
        return True

    def save(self) -> None:
        """Save to the file that is open; ask for one where there is none."""
        path = self._session.document.path
        if path is None:
            self.save_as()
        else:
            self.save_path(str(path))

    def save_as(self) -> None:
        """Ask for a file and save to it."""
        dialog = self._dialog(self.tr("Save the project"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.fileSelected.connect(self.save_path)
        dialog.rejected.connect(self._given_up)
        dialog.open()

    def save_path(self, path: str) -> bool:
        """Save to a file; where it cannot be written, the reason is told."""
        try:
            self._session.save(Path(path))
        except InvalidInput as error:
            self.failed.emit(str(error))
            self._closing = False
            self._then = None
            return False
        self._remember(path)
        if self._closing:
            self._window.close()
        elif self._then is not None:
            then, self._then = self._then, None
            then()
        return True

    def may_close(self) -> bool:
        """Tell whether nothing would be lost; else ask, and close later if the answer is so."""
        if self._closing or not self._session.document.modified:
            return True
        self._ask(self._answered)
        return False

    def when_safe(self, do: Callable[[], None]) -> None:
        """Do what replaces the document: now, or when its edits were saved or given up."""
        self._then = None
        if not self._session.document.modified:
            do()
            return
        self._then = do
        self._ask(self._answered_then)

    def _ask(self, answered: Callable[[int], None]) -> None:
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Save the changes to this project?"))
        buttons = QMessageBox.StandardButton
        box.setStandardButtons(buttons.Save | buttons.Discard | buttons.Cancel)
        box.setDefaultButton(buttons.Save)
        box.finished.connect(answered)
        box.finished.connect(box.deleteLater)
        box.open()

    def _given_up(self) -> None:
        """Forget what was waiting for the file: a later Save shall not do it."""
        self._then = None

    def _answered_then(self, answer: int) -> None:
        then = self._then
        if answer == QMessageBox.StandardButton.Save:
            self.save()
            return
        self._then = None
        if answer == QMessageBox.StandardButton.Discard and then is not None:
            then()

    def _answered(self, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Save:
            self._closing = True
            self.save()
        elif answer == QMessageBox.StandardButton.Discard:
            self._closing = True
            self._window.close()

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        dialog = QFileDialog(self._window, title, self._settings.get(FOLDER))
        dialog.setAcceptMode(mode)
        dialog.setNameFilters(
            [self.tr("Projects (*{suffix})").format(suffix=SUFFIX), self.tr("All files (*)")]
        )
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _remember(self, path: str) -> None:
        self._settings.set(FOLDER, str(Path(path).resolve().parent))
        self.done.emit()
