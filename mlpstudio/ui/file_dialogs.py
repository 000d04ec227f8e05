"""The dialogs that ask for a file, and the questions about what could be lost. None of them blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QCheckBox, QFileDialog, QGridLayout, QLabel, QMessageBox, QToolButton, QWidget

from mlpstudio.project.storage import SUFFIX
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import set_look

_NOT_IN_NAMES = '/\\:*?"<>|\0\n\r\t'


def open_dialog(window: QWidget, folder: str) -> QFileDialog:
    """Return a dialog that asks which project to open."""
    dialog = _dialog(window, _tr("Open a project"), folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptOpen)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return dialog


class SaveDialog(QFileDialog):
    """Asks where to save, and whether the history of the run goes along.

    Parameters
    ----------
    window
        What it stands before.
    folder, name
        Where it begins, and what it suggests.
    history
        Whether the box is checked.
    """

    def __init__(self, window: QWidget, folder: str, name: str, history: bool) -> None:
        super().__init__(window, _tr("Save the project"), folder)
        _prepare(self)
        # The dialogs of desktops have no room for a box of ours.
        self.setOption(QFileDialog.Option.DontUseNativeDialog)
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.setDefaultSuffix(SUFFIX.removeprefix("."))
        self.selectFile(name)
        self.history_box = QCheckBox(_tr("Save the run's history"))
        self.history_box.setToolTip(
            _tr("After opening the file again, Back leads to the beginning of the run.")
        )
        self.history_box.setChecked(history)
        self._recolor()
        layout = self.layout()
        if isinstance(layout, QGridLayout):
            layout.addWidget(self.history_box, layout.rowCount(), 1)

    def _recolor(self) -> None:
        """Draw its arrows as ours are: Qt's own are black, also on black."""
        ink = self.palette().color(QPalette.ColorRole.WindowText).name()
        for name, drawing in (("backButton", "back"), ("forwardButton", "next"), ("toParentButton", "up")):
            button = self.findChild(QToolButton, name)
            if isinstance(button, QToolButton):
                button.setIcon(icon(drawing, ink))


def suggested(path: Path | None, title: str) -> str:
    """Return the name of a file to suggest."""
    if path is not None:
        return path.name
    return file_name(title, SUFFIX)


def file_name(title: str, suffix: str) -> str:
    """Return the name of a file that is called after something; signs that names cannot have are left out."""
    allowed = (" " if sign in _NOT_IN_NAMES or not sign.isprintable() else sign for sign in title)
    words = "".join(allowed).strip(" .")
    return f"{words[:80] or _tr('untitled')}{suffix}"


def ask(
    window: QWidget,
    question: str,
    consequence: str,
    buttons: tuple[QMessageBox.StandardButton, ...],
    answered: Callable[[int], None],
) -> QMessageBox:
    """Ask a question.

    Parameters
    ----------
    window
        What it stands before.
    question, consequence
        What is asked, and what happens otherwise; plain text, as both may hold names.
    buttons
        What can be answered, the suggested one first.
    answered
        A bound method that is told the button.
    """
    box = QMessageBox(window)
    box.setWindowModality(Qt.WindowModality.WindowModal)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(question)
    box.setInformativeText(consequence)
    for words in box.findChildren(QLabel, "qt_msgbox_label"):
        set_look(words, role="strong")
    for button in buttons:
        box.addButton(button)
    box.setDefaultButton(buttons[0])
    box.finished.connect(answered)
    box.finished.connect(box.deleteLater)
    box.open()
    return box


def warn(parent: QWidget, title: str, text: str) -> None:
    """Say in a box of its own what went wrong; plain text, as it may hold names."""
    box = QMessageBox(QMessageBox.Icon.Warning, title, text, parent=parent)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.finished.connect(box.deleteLater)
    box.open()


def _dialog(window: QWidget, title: str, folder: str) -> QFileDialog:
    dialog = QFileDialog(window, title, folder)
    _prepare(dialog)
    return dialog


def _prepare(dialog: QFileDialog) -> None:
    dialog.setNameFilters([_tr("Projects (*{suffix})").format(suffix=SUFFIX), _tr("All files (*)")])
    dialog.finished.connect(dialog.deleteLater)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Files", text)
