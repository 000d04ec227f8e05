"""Edits of what is open: the one way from canvas, inspector and tables to the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import same_but_for_names
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.session.session import Session
from mlpstudio.ui.words import worded


class Editing(QObject):
    """Makes edits, names them for the undo list, and says what they do to a run.

    Parameters
    ----------
    session
        What is edited: the project with the parameters under the cursor.
    """

    said = Signal(object)
    """With the :class:`Message` that tells what an edit did to the run."""
    lock_changed = Signal(object)
    """With whether editing is locked now."""
    refused = Signal(object)
    """With the :class:`Message` that says why an edit is not possible; nothing has changed."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._locked = False

    @property
    def locked(self) -> bool:
        """Whether nothing can be edited: stray clicks and wheels change nothing then."""
        return self._locked

    @locked.setter
    def locked(self, locked: bool) -> None:
        if locked != self._locked:
            self._locked = locked
            self.lock_changed.emit(locked)

    @property
    def project(self) -> Project:
        """What is edited: the project with the parameters under the cursor."""
        return self._session.here()

    def do(self, change: Callable[[Project], Edit], merge_key: str = "") -> bool:
        """Make an edit; where it is not possible, say why.

        Parameters
        ----------
        change
            A function of :mod:`mlpstudio.project.drawing`, :mod:`~mlpstudio.project.wiring` or
            :mod:`~mlpstudio.project.choosing`, with all but the project filled in.
        merge_key
            Edits that follow each other with the same key become one entry of the undo list.

        Returns
        -------
        bool
            Whether the edit was made.
        """
        return self._do(change, merge_key, self.project)

    def arrange(self, change: Callable[[Project], Edit], merge_key: str = "") -> bool:
        """Make an edit of what no number depends on: names, places, notes. The run stays as it is."""
        return self._do(change, merge_key, self._session.document.project)

    def _do(self, change: Callable[[Project], Edit], merge_key: str, project: Project) -> bool:
        if self.locked:
            self.refused.emit(Message("Editing is locked. Ctrl+L unlocks it."))
            return False
        before, session = self._session.document.project, self._session
        iteration, midway = session.next_iteration_here, session.moment.place > (session.moment.start, 0)
        try:
            edit = change(project)
        except InvalidInput as error:
            self.refused.emit(error.message)
            return False
        session.document.replace(edit.project, worded(edit.message), merge_key)
        self.said.emit(told(before, edit, iteration, midway))
        return True

    def abandon(self, merge_key: str) -> None:
        """Take back what was last done under a key, so that not even the undo list knows of it."""
        self._session.document.abandon(merge_key)


def told(before: Project, edit: Edit, iteration: int, midway: bool) -> Message:
    """Return what an edit did, in words for the status line.

    Parameters
    ----------
    before
        The project before it.
    edit
        What was done.
    iteration
        The iteration that would have come next.
    midway
        Whether the run had already left its beginning.
    """
    after, values = edit.project, {"what": edit.message, "iteration": iteration}
    same = after.parameters is before.parameters and after.data is before.data
    same = same and same_but_for_names(before.network, after.network)
    if not midway or (same and after.training == before.training):
        return Message("Edited: {what}.", values)
    if same:
        text = "{what}: the run goes on with it from iteration {iteration}; what it was before stays pale."
    else:
        text = "{what}: a new run begins with the weights of iteration {iteration}. Undo brings the old back."
    return Message(text, values)
