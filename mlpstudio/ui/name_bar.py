"""The two ends of the menu bar: the program's name, and the project's."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QMainWindow

from mlpstudio.session.document import Document
from mlpstudio.ui.theme import set_look


class NameBar(QObject):
    """Says which project is open, and whether it has been edited: here and in the title of the window."""

    def __init__(self, window: QMainWindow, document: Document) -> None:
        super().__init__(window)
        self._window, self._document = window, document
        bar = window.menuBar()
        brand, self.label = QLabel("MLP Studio", bar), QLabel(bar)
        brand.setContentsMargins(16, 0, 12, 0)
        self.label.setContentsMargins(0, 0, 16, 0)
        for words in (brand, self.label):
            words.setMinimumHeight(28)
            words.setTextFormat(Qt.TextFormat.PlainText)
        set_look(brand, role="strong")
        set_look(self.label, role="muted")
        bar.setCornerWidget(brand, Qt.Corner.TopLeftCorner)
        bar.setCornerWidget(self.label, Qt.Corner.TopRightCorner)
        document.renamed.connect(self.show_name)
        self.show_name()

    def show_name(self) -> None:
        """Show the present name."""
        document = self._document
        name = document.name or self.tr("untitled")
        self.label.setText(self.tr("{name} • edited").format(name=name) if document.modified else name)
        # A menu bar gives its corners room when it is resized, and not when their words change.
        bar = self._window.menuBar()
        QCoreApplication.sendEvent(bar, QResizeEvent(bar.size(), bar.size()))
        # Where a desktop shows the file of a window (its folder in a menu, a mark at its icon), it may.
        self._window.setWindowFilePath("" if document.path is None else str(document.path.absolute()))
        # [*] is where Qt puts the mark of edits; in a name it is written twice to be itself.
        self._window.setWindowTitle(f"{name.replace('[*]', '[*][*]')}[*] – MLP Studio")
        self._window.setWindowModified(document.modified)
