"""Reads a table in slices, so that the window answers meanwhile."""

from __future__ import annotations

from collections.abc import Generator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.importing import Table, reading
from mlpstudio.project.text_files import Dialect

_SLICE = 0.012  # seconds between two looks at what else there is to do


class TableReader(QObject):
    """Reads one table at a time; a new one takes the place of that under way."""

    progressed = Signal(object)
    """With the share that is done."""
    done = Signal(object)
    """With the :class:`Table`."""
    failed = Signal(object)
    """With the :class:`Message` that says what cannot be read, and where."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._reading: Generator[float, None, Table] | None = None
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        """Whether a table is being read."""
        return self._timer.isActive()

    def start(self, text: str, dialect: Dialect) -> None:
        """Begin to read."""
        self.stop()
        self._reading = reading(text, dialect)
        self._timer.start(0)

    def stop(self) -> None:
        """Leave it."""
        self._timer.stop()
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    def _go_on(self) -> None:
        assert self._reading is not None
        end, share = perf_counter() + _SLICE, 0.0
        try:
            while perf_counter() < end:
                share = next(self._reading)
        except StopIteration as finished:
            self.stop()
            self.done.emit(finished.value)
        except InvalidInput as error:
            self.stop()
            self.failed.emit(error.message)
        else:
            self.progressed.emit(share)
