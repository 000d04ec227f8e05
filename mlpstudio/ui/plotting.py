"""The plotting library, loaded behind the back of a window that is already there."""

from __future__ import annotations

import importlib
import sys
import threading
import time
from collections.abc import Iterator
from types import ModuleType

from PySide6 import QtCore, QtGui, QtWidgets
from PySide6.QtCore import QObject, QTimer, Signal

_NAME = "pyqtgraph"
_SLICE = 0.005  # seconds


class PlotLoader(QObject):
    """Imports pyqtgraph on a thread of its own: on the window's it would stand still for half a second."""

    loaded = Signal(object)
    """With the module, on the thread of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread: threading.Thread | None = None
        self._types: Iterator[object] = iter(())
        self._between = QTimer(self)
        self._between.timeout.connect(self._touch)

    def start(self) -> None:
        """Begin to load; asking again does nothing."""
        if _NAME in sys.modules and self._thread is None:
            self.loaded.emit(sys.modules[_NAME])
        elif self._thread is None and not self._between.isActive():
            self._types = _types()
            self._between.start(0)

    def wait(self) -> None:
        """Wait until it is loaded: a program that ends in the middle of it would crash."""
        if self._thread is not None:
            self._thread.join()

    def _touch(self) -> None:
        """Have Qt's types made, some milliseconds at a time; then the thread may begin.

        PySide makes a type when it is first asked for, and pyqtgraph asks for all of them: on a thread of its
        own, while the window asks too, that has crashed.
        """
        end = time.perf_counter() + _SLICE
        for _ in self._types:
            if time.perf_counter() > end:
                return
        self._between.stop()
        self._thread = threading.Thread(target=self._load, name=f"load {_NAME}", daemon=True)
        self._thread.start()

    def _load(self) -> None:
        module: ModuleType = importlib.import_module(_NAME)
        self.loaded.emit(module)


def _types() -> Iterator[object]:
    for module in (QtCore, QtGui, QtWidgets):
        for name in dir(module):
            yield getattr(module, name, None)
