"""What is said about the file that is open: others changed it, deleted it, or have it open too."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QBoxLayout, QWidget

from mlpstudio.session.document import Document
from mlpstudio.session.open_mark import OpenMark
from mlpstudio.ui.files import Files
from mlpstudio.ui.notice import Notice
from mlpstudio.ui.theme import Theme


class DiskNotices(QObject):
    """Notices above the canvas.

    Parameters
    ----------
    window
        Whose file it is. When it comes to the front the file is looked at.
    document, files
        What is open, and what reloads it.
    """

    def __init__(self, window: QWidget, document: Document, files: Files) -> None:
        super().__init__(window)
        self._window, self._document, self._files = window, document, files
        self._mark, self._shared, self._gone = OpenMark(), False, False
        self.question = Notice({self.tr("Reload"): self._reload, self.tr("Keep mine"): files.watch.accept})
        self.word = Notice({})
        files.watch.changed.connect(self._ask)
        files.watch.gone.connect(self._tell_gone)
        files.watch.settled.connect(self._settle)
        document.filed.connect(self._show_mark)

    def begin(self, column: QBoxLayout) -> None:
        """Watch from now on, and show notices at the head of a column."""
        for notice in (self.word, self.question):
            column.insertWidget(0, notice)
        self._window.installEventFilter(self)
        self._files.watch.start()
        self._show_mark()

    def end(self) -> None:
        """Watch no more; others may have the file for themselves."""
        self._window.removeEventFilter(self)
        self._files.watch.stop()
        self._mark.take_away()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        for notice in (self.word, self.question):
            notice.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the file when the window comes to the front."""
        if event.type() == QEvent.Type.WindowActivate:
            self._files.watch.look()
            if self._shared and not self._mark.put(self._document.path):  # who had it has closed it
                self._shared = False
                self.word.hide()
        return False

    def _ask(self) -> None:
        self._settle()
        kept = self.tr("Your unsaved changes are lost if you reload it.")
        self.question.say(
            self.tr("Another program has changed {name}.").format(name=self._files.name)
            + (f" {kept}" if self._document.modified else "")
        )

    def _reload(self) -> None:
        self._files.reload()
        if self._files.watch.differs:  # it could not be read: the question stays
            self._ask()

    def _tell_gone(self) -> None:
        self.question.hide()
        self._gone = True
        self._document.accept(None)
        self.word.say(
            self.tr("{name} has been deleted or moved. Save writes it anew.").format(name=self._files.name)
        )

    def _settle(self) -> None:
        """The file is as it was known."""
        self.question.hide()
        if self._gone:
            self._gone = False
            self.word.hide()

    def _show_mark(self) -> None:
        self.word.hide()
        self._shared = self._mark.put(self._document.path)
        if self._shared:
            self.word.say(
                self.tr("{name} is open in another window too. Who saves last replaces what the other saved.")
                .format(name=self._files.name)
            )  # fmt: skip
