"""The log as text with every digit, made in slices so that the window answers meanwhile."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from functools import partial
from tempfile import SpooledTemporaryFile, gettempdir

from PySide6.QtCore import QObject, QTimer, Signal

from mlpstudio.project.files import unwritten
from mlpstudio.session.track import TrackEpochs

_ROWS = 512  # in a piece
_SLICE = 0.02
_IN_MEMORY, _READ = 1 << 26, 1 << 20  # letters
TITLES = {"epoch": "epoch", "loss": "loss", "norm": "gradient_norm", "prediction": "prediction"}
"""How columns are called in a file: for programs, so not translated."""


def pieces(log: TrackEpochs, first: int, last: int, columns: Sequence[str], separator: str) -> Iterator[str]:
    """Yield the text of rows ``first`` to ``last - 1``, their titles first.

    Numbers have all of their digits and a plain minus sign, so that any program reads them back; what is not
    known stays empty.
    """
    yield separator.join(TITLES[column] for column in columns) + "\n"
    for begin in range(first, last, _ROWS):
        epochs, values = log.columns(begin, min(begin + _ROWS, last))
        texts = {"epoch": [str(epoch) for epoch in epochs.tolist()]}
        for name, numbers in zip(("loss", "norm", "prediction"), values.tolist(), strict=True):
            texts[name] = ["" if number != number else repr(number) for number in numbers]
        rows = zip(*(texts[column] for column in columns), strict=True)
        yield "".join([separator.join(row) + "\n" for row in rows])


class LogWriter(QObject):
    """Makes a long text in slices, and hands it on when complete. What is very long waits on the disk."""

    progressed = Signal(object)
    """With the share that is done, 0 to 1; None when nothing is being made any more."""
    failed = Signal(object)
    """With the :class:`FileProblem` of a disk that has no room for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._pieces: Iterator[str] = iter(())
        self._made: SpooledTemporaryFile[str] | None = None
        self._holding = ExitStack()  # it, until it is handed on or given up
        self._written, self._count = 0, 1
        self._done: Callable[[Iterator[str]], None] | None = None

    def write(self, source: Iterator[str], rows: int, done: Callable[[Iterator[str]], None]) -> None:
        """Make a text of so many rows and call ``done`` with its pieces; a text under way is given up."""
        self.stop()
        self._pieces, self._done = source, done
        self._made = self._holding.enter_context(_spool())
        self._written, self._count = 0, rows // _ROWS + 2
        self._tick()
        if self._done is not None:
            self._timer.start(0)

    def stop(self) -> None:
        """Give up."""
        self._pieces, self._made, self._done = iter(()), None, None
        with suppress(OSError):  # a full disk cannot take the rest of it either
            self._holding.close()
        if self._timer.isActive():
            self._timer.stop()
            self.progressed.emit(None)

    def _tick(self) -> None:
        deadline, made, done = time.perf_counter() + _SLICE, self._made, self._done
        assert made is not None
        try:
            for piece in self._pieces:
                made.write(piece)
                self._written += 1
                if time.perf_counter() > deadline:
                    self.progressed.emit(self._written / self._count)
                    return
            made.seek(0)
        except OSError as error:
            self.stop()
            self.failed.emit(unwritten(gettempdir(), error))
            return
        except BaseException:
            self.stop()  # what there is of it is no text
            raise
        holding = self._holding.pop_all()
        self.stop()
        with holding:
            if done is not None:
                done(iter(partial(made.read, _READ), ""))


@contextmanager
def _spool() -> Iterator[SpooledTemporaryFile[str]]:
    """Hold a text in memory, and on the disk from where it is long."""
    with SpooledTemporaryFile(_IN_MEMORY, "w+", encoding="utf-8", newline="") as made:
        yield made
