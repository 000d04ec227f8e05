"""A project given to other programs: the kinds of export, and weights that come back in."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.files import FileProblem, read_bytes, write_bytes
from mlpstudio.project.project import Project, with_parameters
from mlpstudio.project.structure import Edit
from mlpstudio.session.settings import FOLDER
from mlpstudio.ui.animating import Animating
from mlpstudio.ui.file_dialogs import file_name
from mlpstudio.ui.web_export import WebExport
from mlpstudio.ui.words import complaint, worded

if TYPE_CHECKING:
    from mlpstudio.export.kinds import Kind, Options
    from mlpstudio.ui.main_window import MainWindow
    from mlpstudio.ui.picture_dialog import Wanted

NAMES = ("numpy", "pytorch", "notebook", "latex", "web", "csv", "npz", "onnx", "worksheet", "webp")
"""What has an entry of its own; svg, png and pdf are those of pictures."""
_OF_HERE = ("csv", "npz", "onnx")  # what has the weights of here, and not of the beginning of the run
_TELLING = ("notebook", "latex", "web", "worksheet", "webp")  # what shows whole iterations
_LEAST_EPOCHS = 10


class Exporting(QObject):
    """Exports the project of a window, and takes weights in.

    Parameters
    ----------
    window
        The window.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._kind: Kind | None = None
        self._chosen: Options | None = None
        self._wanted: Wanted | None = None
        self.web, self.animating = WebExport(window), Animating(window)
        asking = {f"export_{name}": _Asking(name, self).ask for name in (*NAMES, "picture")}
        window.actions_table.connect_to({**asking, "import_weights": self.ask_for_weights})

    def ask(self, name: str) -> None:
        """Ask for the file to write; of some kinds first what shall be in it."""
        self._chosen = self._wanted = None
        if self._window.session.moment.withheld and name in _TELLING:
            told = self.tr("This export would tell the numbers that practice asks for. End it first (F8).")
            self._window.setbacks.say(told)
            return
        dialog = self._dialog(name)
        if dialog is None:
            self._ask_for_file(name)
            return
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _dialog(self, name: str) -> QDialog | None:
        """Return what asks what shall be in a file; None where there is nothing to be asked."""
        window = self._window
        if name == "worksheet":
            from mlpstudio.ui.worksheet_dialog import WorksheetDialog

            sheet = WorksheetDialog(window.session.document.project, window)
            sheet.chosen.connect(self._worksheet_chosen)
            return sheet
        if name == "picture":
            from mlpstudio.ui.picture_dialog import PictureDialog

            picture = PictureDialog(window)
            picture.chosen.connect(self._picture_chosen)
            return picture
        if name == "webp":
            from mlpstudio.ui.animation_dialog import AnimationDialog

            moving = AnimationDialog(self._epochs(), window)
            moving.chosen.connect(self._animation_chosen)
            return moving
        return None

    def _worksheet_chosen(self, options: Options) -> None:
        self._chosen = options
        self._ask_for_file("worksheet")

    def _animation_chosen(self, options: Options) -> None:
        self._chosen = options
        self._ask_for_file("webp")

    def _picture_chosen(self, wanted: Wanted) -> None:
        self._wanted = wanted
        self._ask_for_file(wanted.kind)

    def _ask_for_file(self, name: str) -> None:
        from mlpstudio.export.kinds import KINDS  # what it needs shall not delay the first picture

        kind = self._kind = KINDS[name]
        window = self._window
        command = window.actions_table["export_picture" if self._wanted else f"export_{name}"]
        dialog = QFileDialog(window, command.iconText(), window.settings.get(FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([f"*{kind.suffix}", self.tr("All files (*)")])
        dialog.setDefaultSuffix(kind.suffix.removeprefix("."))
        dialog.selectFile(self.suggested(kind))
        dialog.fileSelected.connect(self.write)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def suggested(self, kind: Kind) -> str:
        """Return the name of a file to suggest: never that of a module, which Python would import instead."""
        title = file_name(self._window.session.document.project.title, "")
        name = kind.name
        if self._wanted is not None:
            from mlpstudio.ui.picture_dialog import title_of

            name = title_of(self._wanted.what)
        return file_name(f"{title[:60]} {name}", kind.suffix)

    def write(self, path: str) -> None:
        """Write the kind that was asked for to a file."""
        from mlpstudio.export.kinds import Options

        kind, self._kind = self._kind, None
        if kind is None:
            return
        window = self._window
        if kind.name in ("web", "webp"):  # they take their time
            window.settings.set(FOLDER, str(Path(path).parent))
            if kind.name == "web":
                self.web.write(path)
            else:
                self.animating.write(path, self._chosen or Options())
            return
        try:
            write_bytes(path, (self._content(kind),))
        except InvalidInput as error:
            window.setbacks.say(complaint(error))
            return
        window.settings.set(FOLDER, str(Path(path).parent))
        window.status.say(Message("Written to {name}.", {"name": Path(path).name}))

    def _content(self, kind: Kind) -> bytes:
        """Return what was asked for.

        Raises
        ------
        InvalidInput
            It cannot be made.
        """
        from mlpstudio.export.kinds import Options

        if self._wanted is not None:
            from mlpstudio.ui.picture_dialog import wanted_file

            return wanted_file(self._window, self._wanted)
        moment = self._window.session.moment
        options = self._chosen or Options(self._epochs())
        options = replace(options, trace=moment.trace, position=moment.position)
        return kind.content(self._project(kind.name), options)

    def _project(self, name: str) -> Project:
        """Return the project as a kind writes it: a training from where the run began, weights from here."""
        session = self._window.session
        return session.here() if name in _OF_HERE else session.document.project

    def _epochs(self) -> int:
        """Return how many epochs a program trains: as many as are begun here."""
        trace = self._window.session.moment.trace
        return _LEAST_EPOCHS if trace is None else max(trace.epoch + 1, _LEAST_EPOCHS)

    # Weights that come back

    def ask_for_weights(self) -> None:
        """Ask for a file with weights."""
        window = self._window
        if window.setbacks.say_locked(window.editing):
            return
        dialog = QFileDialog(window, self.tr("Import weights"), window.settings.get(FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [self.tr("Weights ({patterns})").format(patterns="*.csv *.npz"), self.tr("All files (*)")]
        )
        dialog.fileSelected.connect(self.take_weights)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def take_weights(self, path: str) -> None:
        """Give the network the weights of a file; one entry of the undo list."""
        window, name = self._window, Path(path).name
        try:
            content = read_bytes(path)
        except FileProblem as error:
            window.setbacks.say(complaint(error))
            return
        reason = window.editing.attempt(partial(_with_weights, content, name))
        if reason is not None:
            window.setbacks.say(f"{name}: {worded(reason)}")


class _Asking(QObject):
    """Asks for one kind; a partial that is connected would keep the window alive."""

    def __init__(self, name: str, exporting: Exporting) -> None:
        super().__init__(exporting)
        self._name, self._exporting = name, exporting

    def ask(self) -> None:
        self._exporting.ask(self._name)


def _with_weights(content: bytes, name: str, project: Project) -> Edit:
    from mlpstudio.export.weights import read_weights

    parameters = read_weights(project.network, content)
    return Edit(with_parameters(project, parameters), Message("weights taken from {name}", {"name": name}))
