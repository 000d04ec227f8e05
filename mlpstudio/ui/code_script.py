"""The iteration as a script that runs alone: copied, or saved as a file."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from mlpstudio.core.code_languages import LANGUAGES, Language
from mlpstudio.core.messages import Message
from mlpstudio.core.trace import Trace
from mlpstudio.project.files import FileProblem, write_bytes
from mlpstudio.ui.file_dialogs import file_name, warn
from mlpstudio.ui.slices import Slices, Work
from mlpstudio.ui.words import complaint


class ScriptGiver(QObject):
    """Writes the script of a trace, in slices where it is long.

    Parameters
    ----------
    widget
        Before which its dialogs stand.

    Attributes
    ----------
    copying, saving
        What menus and buttons offer.
    """

    progressed = Signal(object)
    """With the share of a script that is written; None when none is being written any more."""

    told = Signal(object)
    """With the :class:`Message` of what was done."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._trace: Trace | None = None
        self._language, self._title = "numpy", ""
        self._path: str | None = None
        self._asked: tuple[Language, Trace] | None = None
        self._slices = Slices(self)
        self._slices.progressed.connect(self._tell)
        self._slices.done.connect(self._written)
        self.copying = QAction(self.tr("Copy as a script with the given numbers"), self)
        self.saving = QAction(self.tr("Save as script…"), self)
        self.copying.triggered.connect(self.copy)
        self.saving.triggered.connect(self.choose_file)

    def follow(self, trace: Trace | None, title: str, language: str) -> None:
        """Give the iteration that is shown, of a project with a title, in a language."""
        self._trace, self._title, self._language = trace, title, language

    def copy(self) -> None:
        """Put the script on the clipboard."""
        if self._trace is not None:
            self._write(LANGUAGES[self._language], self._trace, None)

    def choose_file(self) -> None:
        """Ask for a file, and write the script of this moment to it."""
        if self._trace is None:
            return
        self._asked = LANGUAGES[self._language], self._trace
        dialog = QFileDialog(self._widget.window(), self.tr("Save as script"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Python scripts (*.py)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("py")
        dialog.selectFile(self.suggested())
        dialog.fileSelected.connect(self.save)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def suggested(self) -> str:
        """Return the name of a file to suggest: never that of a module, which Python would import instead."""
        assert self._trace is not None
        title = file_name(self._title, "")
        name = LANGUAGES[self._language].name
        return file_name(f"{title[:50]} iteration {self._trace.iteration} {name}", ".py")

    def save(self, path: str) -> None:
        """Write the script that was asked for to a file."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self._write(*asked, path)

    def stop(self) -> None:
        """Give up a script that is being written."""
        self._slices.stop()
        self._tell(None)

    def _tell(self, share: float | None) -> None:
        """Tell how much is written; while something is, nothing else can be asked for."""
        for action in (self.copying, self.saving):
            action.setEnabled(share is None)
        self.progressed.emit(share)

    def _write(self, language: Language, trace: Trace, path: str | None) -> None:
        self._path = path
        rows = sum(len(values) for values in trace.given.values())
        self._slices.start(_collected(language.pieces(trace), rows + len(trace.program)), at_once=True)

    def _written(self, pieces: list[str]) -> None:
        self._tell(None)
        if self._path is None:
            QGuiApplication.clipboard().setText("".join(pieces))
            self.told.emit(Message("The script is on the clipboard."))
            return
        try:
            write_bytes(self._path, (piece.encode() for piece in pieces))
        except FileProblem as error:
            warn(self._widget.window(), self.tr("Not saved"), complaint(error))
        else:
            self.told.emit(Message("The script is saved: {path}", {"path": self._path}))


def _collected(pieces: Iterator[str], count: int) -> Work:
    found: list[str] = []
    for piece in pieces:
        found.append(piece)
        yield min(len(found) / count, 1.0)
    return found
