"""Notices what other programs do to the file that is open."""

from __future__ import annotations

import contextlib
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from mlpstudio.session.document import Document
from mlpstudio.session.on_disk import Seen, seen

_PATIENCE = 200  # milliseconds in which who writes a file comes to its end


class DiskWatch(QObject):
    """Compares the file with what it was like when the document last had to do with it.

    The folder is watched too: most programs put another file in the place of the old one. Where the system
    tells nothing, as for a folder on another computer, :meth:`look` still finds it out.

    Parameters
    ----------
    document
        Whose file it is.
    """

    changed = Signal()
    """The file holds something else now."""
    gone = Signal()
    """There is no such file any more."""
    settled = Signal()
    """The file is as it was known again, or another one is open."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._watcher: QFileSystemWatcher | None = None
        self._told: Seen | None = document.seen
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PATIENCE)
        self._timer.timeout.connect(self.look)
        document.filed.connect(self._filed)

    def start(self) -> None:
        """Begin to watch."""
        if self._watcher is None:
            self._watcher = QFileSystemWatcher(self)
            self._watcher.fileChanged.connect(self._stirred)
            self._watcher.directoryChanged.connect(self._stirred)
            self._filed()

    def stop(self) -> None:
        """Watch no more."""
        self._timer.stop()
        if self._watcher is not None:
            self._watcher.deleteLater()
            self._watcher = None

    def found(self) -> Seen | None:
        """Return what the file is like now; None where there is none."""
        path = self._document.path
        return None if path is None else seen(path, self._document.seen)

    @property
    def differs(self) -> bool:
        """Whether there is a file that holds something else than what was read or written here."""
        found = self.found()
        return found is not None and found != self._document.seen

    def look(self) -> None:
        """Compare now, and tell what is new."""
        path, known = self._document.path, self._document.seen
        if path is None or self._watcher is None:
            return
        self._watch(path)
        found = seen(path, known)
        if found == self._told:
            return
        self._told = found
        if found == known:
            self.settled.emit()
        elif found is None:
            self.gone.emit()
        else:
            self.changed.emit()

    def accept(self) -> None:
        """Leave the file as others left it; what is open counts as not saved."""
        self._told = self.found()
        self._document.accept(self._told)

    def _filed(self) -> None:
        """Watch the file that the document has now."""
        self._told = self._document.seen
        self._timer.stop()
        self.settled.emit()
        if self._watcher is None:
            return
        old = self._watcher.files() + self._watcher.directories()
        if old:
            self._watcher.removePaths(old)
        if self._document.path is not None:
            self._watch(self._document.path)
            self._timer.start()  # what was recovered may have been changed meanwhile

    def _watch(self, path: Path) -> None:
        # A file that another one replaced is no longer watched, and has to be named again.
        assert self._watcher is not None
        watched = self._watcher.files() + self._watcher.directories()
        with contextlib.suppress(OSError):
            for place in {path.absolute(), path.resolve()}:
                for each in (place, place.parent):
                    if str(each) not in watched and each.exists():
                        self._watcher.addPath(str(each))

    def _stirred(self, path: str) -> None:
        self._timer.start()
