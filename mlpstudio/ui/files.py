"""Opening and saving: what the commands of the File menu do, so that nothing is lost without being asked."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.session.disk_watch import DiskWatch
from mlpstudio.session.replay import Replay
from mlpstudio.session.session import Session
from mlpstudio.session.settings import FOLDER, HISTORY, Settings
from mlpstudio.ui.file_dialogs import SaveDialog, ask, open_dialog, suggested
from mlpstudio.ui.words import complaint

_Button = QMessageBox.StandardButton


class Files(QObject):
    """What the commands of the File menu do. No dialog blocks the window.

    Parameters
    ----------
    session
        What is opened into and saved from.
    settings
        Where the folder of the last file is kept, and whether the history of a run is saved.
    window
        What dialogs stand before.
    """

    failed = Signal(object)
    """With the line that says why."""
    done = Signal()
    """A file was opened or saved."""
    closing = Signal()
    """Nothing keeps the window from being closed any more."""

    def __init__(self, session: Session, settings: Settings, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._settings, self._window = session, settings, window
        self.watch = DiskWatch(session.document, self)
        self.replay = Replay(session, self)
        self._closing = False
        self._question: QMessageBox | None = None
        self._then: Callable[[], object] | None = None
        self._dialog: SaveDialog | None = None
        self._history: bool | None = None  # what was chosen for what is open

    @property
    def name(self) -> str:
        """What to call the project in a sentence."""
        name = self._session.document.name
        return f"“{name}”" if name else self.tr("this project")

    # Nothing is lost

    def when_safe(self, do: Callable[[], object]) -> None:
        """Do something by which unsaved changes would be lost.

        Parameters
        ----------
        do
            Done at once where nothing would be lost; else after Discard, or after Save when everything is
            saved; never after Cancel or when saving has failed.
        """
        if self._question is not None:
            self._question.raise_()
            self._question.activateWindow()
        elif not self._session.document.modified:
            do()
        else:
            self._then = do
            self._question = ask(
                self._window,
                self.tr("Save the changes to {name}?").format(name=self.name),
                self.tr("They are lost if you do not save them."),
                (_Button.Save, _Button.Discard, _Button.Cancel),
                self._answered,
            )

    def may_close(self) -> bool:
        """Tell whether nothing would be lost; else ask, and close later if the answer is so."""
        if self._closing or not self._session.document.modified:
            self.closing.emit()
            return True
        self.when_safe(self._close)
        return False

    def _close(self) -> None:
        self._closing = True
        self._window.close()

    def _answered(self, answer: int) -> None:
        self._question = None
        if answer == _Button.Save:
            self._save()
        elif answer == _Button.Discard:
            self._go_on()
        else:
            self._then = None

    def _go_on(self) -> None:
        """Do what was waiting for an answer."""
        do, self._then = self._then, None
        if do is not None:
            do()

    def _stay(self) -> None:
        self._then = None

    # Opening

    def open(self) -> None:
        """Ask for a file and open it."""
        self.when_safe(self._choose)

    def open_safely(self, path: str) -> None:
        """Open a file, when nothing is lost by it."""
        self.when_safe(partial(self.open_path, path))

    def open_path(self, path: str) -> bool:
        """Open a file; where it cannot be used, what is open stays and the reason is told."""
        try:
            self._session.document.open(Path(path))
        except InvalidInput as error:
            self.failed.emit(complaint(error))
            return False
        self._history = None
        self._remember(path)
        self.replay.start()
        return True

    def reload(self) -> None:
        """Open the file again that is open; its edits were given up."""
        path = self._session.document.path
        if path is not None:
            self.open_path(str(path))

    def _choose(self) -> None:
        dialog = open_dialog(self._window, self._settings.get(FOLDER))
        dialog.fileSelected.connect(self.open_path)
        dialog.open()

    # Saving

    def save(self) -> None:
        """Save to the file that is open; ask for one where there is none."""
        self._then = None
        self._save()

    def save_as(self) -> None:
        """Ask for a file and save to it."""
        self._then = None
        self._save_as()

    def save_path(self, path: str) -> bool:
        """Save to a file; where it cannot be written, the reason is told."""
        try:
            self._session.save(Path(path), history=self.keeps_history)
        except InvalidInput as error:
            self._then = None
            self.failed.emit(complaint(error))
            return False
        self._remember(path)
        self._go_on()
        return True

    @property
    def keeps_history(self) -> bool:
        """Whether the history of the run is saved: where that was chosen, or the file has one already."""
        if self._history is not None:
            return self._history
        run = self._session.document.project.run
        return self._settings.get(HISTORY) or (run is not None and bool(run.history))

    def _save(self) -> None:
        path = self._session.document.path
        if path is None:
            self._save_as()
        elif self.watch.differs:
            self._question = ask(
                self._window,
                self.tr("Save over {name}?").format(name=self.name),
                self.tr("Another program has changed this file. What it wrote is lost if you save over it."),
                (_Button.Cancel, _Button.Save),
                self._over_answered,
            )
            self._question.button(_Button.Save).setText(self.tr("Save over it"))
        else:
            self.save_path(str(path))

    def _over_answered(self, answer: int) -> None:
        self._question = None
        path = self._session.document.path
        if answer == _Button.Save and path is not None:
            self.save_path(str(path))
        else:
            self._then = None

    def _save_as(self) -> None:
        document = self._session.document
        folder = self._settings.get(FOLDER) if document.path is None else str(document.path.absolute().parent)
        name = suggested(document.path, document.project.title)
        self._dialog = SaveDialog(self._window, folder, name, self.keeps_history)
        self._dialog.fileSelected.connect(self._file_chosen)
        self._dialog.rejected.connect(self._stay)
        self._dialog.open()

    def _file_chosen(self, path: str) -> None:
        if self._dialog is not None:
            self._history = self._dialog.history_box.isChecked()
            self._settings.set(HISTORY, self._history)
        self.save_path(path)

    def _remember(self, path: str) -> None:
        self._settings.set(FOLDER, str(Path(path).resolve().parent))
        self.done.emit()
