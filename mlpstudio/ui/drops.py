"""Projects and tables that are dropped on the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QWindow

from mlpstudio.project.storage import SUFFIX
from mlpstudio.ui.importing import SUFFIXES as TABLES


class Drops(QObject):
    """Takes project files and tables wherever in a window they are dropped; the rest goes to what is there.

    It listens to the window as the desktop sees it: widgets that take drops, as canvases and fields do,
    would swallow them.
    """

    dropped = Signal(object)
    """With the paths, when the drop is over."""
    _taken = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # What opens a file may ask something; who drops it shall not have to wait for the answer.
        self._taken.connect(self.dropped, Qt.ConnectionType.QueuedConnection)

    def watch(self, window: QWindow) -> None:
        """Take what is dropped on a window."""
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer drags of such files."""
        # A drop is a move too, and entering is one.
        if not isinstance(event, QDropEvent) or not (paths := _files(event.mimeData())):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not isinstance(event, QDragMoveEvent):
            self._taken.emit(paths)
        return True


def _files(data: QMimeData) -> list[str]:
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.lower().endswith((SUFFIX, *TABLES))]
