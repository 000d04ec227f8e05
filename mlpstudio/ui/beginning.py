"""File > New: what is asked, and what happens with the answer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from mlpstudio.project.project import Project
from mlpstudio.session.document import Document
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.appearance import Appearance
from mlpstudio.ui.files import Files
from mlpstudio.ui.theme import Theme

if TYPE_CHECKING:
    from mlpstudio.ui.new_dialog import NewDialog


class Beginning(QObject):
    """Begins projects that come from no file.

    Parameters
    ----------
    document
        What is begun.
    files
        Who asks about edits that no file holds.
    actions
        The table, whose command it is given.
    appearance
        The colours of the dialog.
    window
        What the dialog stands before.
    """

    begun = Signal()
    """Another project is open."""

    def __init__(
        self, document: Document, files: Files, actions: Actions, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._document, self._files, self._window = document, files, window
        self._appearance = appearance
        self.dialog: NewDialog | None = None
        appearance.changed.connect(self._set_theme)
        actions.connect_to({"new": self.ask})

    def ask(self) -> None:
        """Open the dialog; the window goes on behind it."""
        # What it needs (generators, templates) shall not delay the first picture of the window.
        from mlpstudio.ui.new_dialog import NewDialog

        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        self.dialog = NewDialog(self._window, self._appearance.theme)
        self.dialog.chosen.connect(self._chosen)
        self.dialog.finished.connect(self._closed)
        self.dialog.open()

    def _chosen(self, project: Project) -> None:
        self._files.when_safe(partial(self._begin, project))

    def _begin(self, project: Project) -> None:
        self._document.begin(project)
        self.begun.emit()

    def _closed(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self.dialog = None
            # Not every desktop gives the window its turn back, and the next key is meant for it.
            self._window.activateWindow()

    def _set_theme(self, theme: Theme) -> None:
        if self.dialog is not None:
            self.dialog.set_theme(theme)
