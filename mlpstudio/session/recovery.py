"""Keeps what is open while it is worked on, so that a crash loses some seconds and not the work.

The project of the moment is frozen, so that it can be written on a thread of its own while everything goes
on. Each window keeps one record and holds its lock; a record whose window has died is found by
:mod:`mlpstudio.session.lost_work`.
"""

from __future__ import annotations

import threading
import time
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.records import record
from mlpstudio.project.project import Project
from mlpstudio.session.lost_work import LostWork, Record, new_record
from mlpstudio.session.moment import Moment
from mlpstudio.session.on_disk import Seen
from mlpstudio.session.session import Session

AFTER_EDIT = 2000
"""Milliseconds from an edit until it is kept."""
AFTER_MOVE = 8000
"""Milliseconds from a move to another iteration until that is kept."""
_BETWEEN = 3000  # milliseconds between two writings, at least
_SHARE = 3  # times as long as a writing took, nothing is written again
_RESTS = 3  # times as long as a stretch of writing took, it leaves the interpreter to the window


class Recovery(QObject):
    """Keeps the work of a session.

    Parameters
    ----------
    session
        What is worked on.
    """

    failed = Signal(object)
    """With the line that says why nothing can be kept; once, until it works again."""
    _written = Signal(object)

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._record: Record | None = None
        self._thread: threading.Thread | None = None
        self._hurry = threading.Event()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.keep)
        self._ended = self._complained = self._holding = False
        self._filed = self._kept = _state(session.moment)
        self._begun, self._rest = 0.0, 0
        document = session.document
        document.changed.connect(self._edited)
        document.filed.connect(self._is_filed)
        session.moved.connect(self._moved)
        self._written.connect(self._is_written)

    @property
    def record(self) -> Record | None:
        """Where it is kept; None before there was something to keep."""
        return self._record

    @property
    def needed(self) -> bool:
        """Whether something is open that no file holds: an edit, or the place of a run."""
        return self._session.document.modified or _state(self._session.moment) != self._filed

    def keep(self) -> None:
        """Keep what is open now, unless that has been done."""
        if self._ended or self._thread is not None:
            return  # when the thread is done it looks again
        if self._session.returning is not None:
            return  # on the way back to a run; where it arrives it moves, and is looked at again
        state = _state(self._session.moment)
        if not self.needed:
            self._forget()
            return
        if self._holding and state == self._kept:
            return
        document = self._session.document
        try:
            if self._record is None:
                self._record = new_record()
            project = self._session.project_here()
        except OSError as error:
            self._complain(error.strerror or str(error))
            return
        except InvalidInput:  # numbers that no project may have: a run that has just diverged
            project = document.project
        self._kept, self._holding, self._begun = state, True, time.perf_counter()
        self._thread = threading.Thread(
            target=self._write, args=(self._record, project, document.path, document.seen), name="recovery"
        )
        self._thread.start()

    def take_over(self, lost: LostWork) -> None:
        """Show what was lost as what is open, and keep it from now on under its old record."""
        assert lost.project is not None
        self._session.document.recover(lost.project, lost.path, lost.known)
        self._forget()
        if self._record is not None:
            self._record.remove()
        self._record, self._holding, self._kept = lost.record, True, _state(self._session.moment)

    def end(self) -> None:
        """Keep nothing any more: everything is where it shall be."""
        self._ended = True
        self._timer.stop()
        self._wait()
        if self._record is not None:
            self._record.remove()
            self._record = None

    def _write(self, record: Record, project: Project, path: Path | None, known: Seen | None) -> None:
        problem = ""
        try:
            record.write(project, path, known, lambda took: self._hurry.wait(_RESTS * took))
        except InvalidInput as error:
            problem = str(error)
        self._written.emit(problem)

    def _is_written(self, problem: str) -> None:
        self._wait()
        took = time.perf_counter() - self._begun
        self._rest = max(_BETWEEN, round(1000 * _SHARE * took))
        if problem:
            self._holding = False
            self._complain(problem)
        else:
            self._complained = False
        if not self._ended and (not self.needed or _state(self._session.moment) != self._kept):
            self._soon(self._rest)

    def _complain(self, problem: str) -> None:
        if not self._complained:
            self._complained = True
            self.failed.emit(
                self.tr("Changes cannot be kept for recovery: {problem}").format(problem=problem)
            )

    def _wait(self) -> None:
        if self._thread is not None:
            self._hurry.set()
            self._thread.join()
            self._hurry.clear()
            self._thread = None

    def _forget(self) -> None:
        """Throw away what is kept: a file holds it."""
        self._timer.stop()
        self._wait()
        if self._record is not None and self._holding:
            self._record.clear()
        self._holding = False

    def _is_filed(self) -> None:
        self._filed = _state(self._session.moment)
        if not self._ended:
            self._forget()

    def _edited(self, change: object) -> None:
        self._soon(AFTER_EDIT)

    def _moved(self, moment: Moment) -> None:
        if _state(moment) != self._kept:
            self._soon(AFTER_MOVE)

    def _soon(self, milliseconds: int) -> None:
        """Keep it after some time, or sooner if that was asked for before."""
        if self._ended or (self._timer.isActive() and self._timer.remainingTime() <= milliseconds):
            return
        since = round(1000 * (time.perf_counter() - self._begun)) if self._begun else self._rest
        self._timer.start(max(milliseconds, self._rest - since))


@record(eq=False)
class _State:
    """What tells whether there is something new to keep: the project itself, and the next iteration."""

    project: Project
    iteration: int

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, _State) and self.project is other.project and self.iteration == other.iteration
        )


def _state(moment: Moment) -> _State:
    complete = moment.clicks > 0 and moment.position == moment.clicks
    return _State(moment.project, moment.iteration + complete)
