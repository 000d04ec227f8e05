"""The plotting library, loaded behind the back of a window that is already there."""

from __future__ import annotations

import importlib
import threading
from types import ModuleType

from PySide6.QtCore import QObject, Signal


class PlotLoader(QObject):
    """Imports pyqtgraph on a thread of its own: on the window's it would stand still for half a second."""

    loaded = Signal(object)
    """With the module, on the thread of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to load; asking again does nothing."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._load, name="load pyqtgraph", daemon=True)
            self._thread.start()

    def _load(self) -> None:
        module: ModuleType = importlib.import_module("pyqtgraph")
        self.loaded.emit(module)
