"""The plotting library, loaded behind the back of a window that is already there."""

from __future__ import annotations

import importlib
import sys
import threading
from types import ModuleType

from PySide6.QtCore import QObject, Signal

_NAME = "pyqtgraph"


class PlotLoader(QObject):
    """Imports pyqtgraph on a thread of its own: on the window's it would stand still for half a second."""

    loaded = Signal(object)
    """With the module, on the thread of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to load; asking again does nothing."""
        if _NAME in sys.modules and self._thread is None:
            self.loaded.emit(sys.modules[_NAME])
        elif self._thread is None:
            self._thread = threading.Thread(target=self._load, name=f"load {_NAME}", daemon=True)
            self._thread.start()

    def wait(self) -> None:
        """Wait until it is loaded: a program that ends in the middle of it would crash."""
        if self._thread is not None:
            self._thread.join()

    def _load(self) -> None:
        module: ModuleType = importlib.import_module(_NAME)
        self.loaded.emit(module)
