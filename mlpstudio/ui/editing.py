"""Edits of what is open: the one way from canvas, inspector and tables to the document."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import same_but_for_names
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.session.document import Change
from mlpstudio.session.session import Session
from mlpstudio.ui.words import worded

LOCKED = Message("Editing is locked. Ctrl+L unlocks it.")
"""What is said where an edit is asked for all the same."""


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
        return self._told(self._make(change, merge_key, self.project))

    def arrange(self, change: Callable[[Project], Edit], merge_key: str = "") -> bool:
        """Make an edit of what no number depends on: names, places, notes. The run stays as it is."""
        return self._told(self._make(change, merge_key, self._session.document.project))

    def attempt(self, change: Callable[[Project], Edit], merge_key: str = "") -> Message | None:
        """Make an edit as :meth:`do`; where it is not possible, return why instead of telling everybody."""
        return self._make(change, merge_key, self.project)

    def _told(self, reason: Message | None) -> bool:
        if reason is not None:
            self.refused.emit(reason)
        return reason is None

    def _make(self, change: Callable[[Project], Edit], merge_key: str, project: Project) -> Message | None:
        if self.locked:
            return LOCKED
        before, session = self._session.document.project, self._session
        iteration, midway = session.next_iteration_here, session.moment.place > (session.moment.start, 0)
        try:
            edit = change(project)
        except InvalidInput as error:
            return error.message
        if edit.project is not project:  # else it changes nothing
            session.document.replace(edit.project, worded(edit.message), merge_key)
            self.said.emit(told(before, edit, iteration, midway))
        return None

    def undo(self) -> None:
        """Take the last edit back, and say what that brings back."""
        stack = self._session.document.stack
        self._go(stack.canUndo(), stack.undoText(), stack.undo, "Undone: {what}.")

    def redo(self) -> None:
        """Make an edit again that was taken back, and say what that brings back."""
        stack = self._session.document.stack
        self._go(stack.canRedo(), stack.redoText(), stack.redo, "Made again: {what}.")

    def _go(self, possible: bool, what: str, go: Callable[[], None], done: str) -> None:
        if not possible:
            return
        session, before = self._session, self._session.document.project
        go()
        values: dict[str, object] = {"what": what}
        moment = session.moment
        if session.returning is not None:
            values |= {"iteration": session.returning[0].iteration}
            done += " The run up to iteration {iteration} is being computed again."
        elif moment.running:  # on its way there
            values |= {"iteration": moment.last}
            done += " The run up to iteration {iteration} is being computed again."
        elif not Change(before, session.document.project).trains_alike and moment.last > moment.start:
            values |= {"iteration": moment.iteration, "last": moment.last}
            done += " Its run is back, at iteration {iteration} of {last}."
        self.said.emit(Message(done, values))

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
        text = "Edited: {what}; the run goes on with it from iteration {iteration}. The old one stays, pale."
    else:
        text = (
            "Edited: {what}; a new run begins with the weights of iteration {iteration}. "
            "Undo brings the old back."
        )
    return Message(text, values)
