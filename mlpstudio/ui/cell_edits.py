"""Edits of numbers, on their way from where they are typed to the session; and the lock against them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Protocol

from PySide6.QtCore import QObject, Qt

from mlpstudio.core.data import Indices
from mlpstudio.core.messages import Message
from mlpstudio.core.parameters import Array
from mlpstudio.core.records import record
from mlpstudio.project import cells
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.session.runner import Runner
from mlpstudio.session.session import Session
from mlpstudio.session.settings import LOCKED, Settings
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.editing import Editing
from mlpstudio.ui.words import worded

EDITABLE = ("matrices", "data")
"""The panels in which numbers can be edited."""
DATA_COMMANDS = ("import_data", "import_clipboard", "generate_data")
"""The commands that stand above the table of data too."""


@record(eq=False)
class CellEdit:
    """Other numbers for a block of a matrix: see :func:`mlpstudio.project.cells.with_block`.

    Attributes
    ----------
    refuse
        Is called with the reason, before the edit's signal comes back, where it is not possible.
    """

    symbol: str
    row: int
    column: int
    values: Array
    samples: Indices
    refuse: Callable[[str], object]

    def made(self, project: Project) -> Project:
        """Return the project with the edit."""
        return cells.with_block(project, self.symbol, self.row, self.column, self.values, self.samples)

    def told(self, project: Project) -> Message:
        """Return what it does in a few words."""
        return cells.told(project, self.symbol, self.row, self.column, self.values, self.samples)


@record(eq=False)
class SamplesEdit:
    """Other numbers for a block of the data: see :func:`mlpstudio.project.cells.with_samples`."""

    row: int
    column: int
    values: Array
    refuse: Callable[[str], object]

    def made(self, project: Project) -> Project:
        """Return the project with the edit."""
        return cells.with_samples(project, self.row, self.column, self.values)

    def told(self, project: Project) -> Message:
        """Return what it does in a few words."""
        return cells.told_samples(project, self.row, self.column, self.values)


@record(eq=False)
class RowsEdit:
    """New rows of the data before a row, or rows taken out of it."""

    rows: tuple[int, ...]
    removed: bool
    refuse: Callable[[str], object]

    def made(self, project: Project) -> Project:
        """Return the project with the edit."""
        if self.removed:
            return cells.without_samples(project, self.rows)
        return cells.with_new_samples(project, self.rows[0], len(self.rows))

    def told(self, project: Project) -> Message:
        """Return what it does in a few words."""
        count = len(self.rows)
        if self.removed:
            text = "deletion of a sample" if count == 1 else "deletion of {count} samples"
        else:
            text = "a new sample" if count == 1 else "{count} new samples"
        return Message(text, {"count": count})


@record(eq=False)
class DataEdit:
    """Any other edit of the data, as a function of :mod:`mlpstudio.project.preparing`."""

    change: Callable[[Project], Edit]
    refuse: Callable[[str], object]

    def made(self, project: Project) -> Project:
        """Return the project with the edit."""
        return self.change(project).project

    def told(self, project: Project) -> Message:
        """Return what it does in a few words."""
        return self.change(project).message


class Late(Protocol):
    """A panel that may not be there yet."""

    made: Any

    def set_locked(self, locked: bool) -> None:
        """Let nothing be edited."""


class CellEdits(QObject):
    """Makes the edits that panels ask for, and keeps the lock.

    Parameters
    ----------
    session, runner, editing
        What is edited, what is paused while somebody types, and what makes the edits.
    actions, settings
        The command of the lock, and where it is kept.
    panels
        All of them, by name. Those of :data:`EDITABLE` have signals ``edited``, with an edit, and ``began``.
    """

    def __init__(
        self,
        parent: QObject,
        session: Session,
        runner: Runner,
        editing: Editing,
        actions: Actions,
        settings: Settings,
        panels: Mapping[str, Late],
    ) -> None:
        super().__init__(parent)
        self._session, self._runner, self._editing, self._settings = session, runner, editing, settings
        editing.locked = settings.get(LOCKED)
        self._panels = tuple(panels[name] for name in EDITABLE if name in panels)
        self._actions, self._lock = actions, actions["lock"]
        self._lock.setChecked(settings.get(LOCKED))
        self._lock.triggered.connect(self._lock_chosen)
        for panel in self._panels:
            panel.made.connect(self._connect)
            panel.set_locked(self._lock.isChecked())

    def _connect(self, name: str, panel: Any) -> None:
        panel.edited.connect(self.apply)
        panel.began.connect(self._began)
        if name == "data":
            panel.stroke_began.connect(self._runner.hold)
            # After all have seen the edit: it would stop the run again.
            panel.stroke_ended.connect(self._runner.resume, Qt.ConnectionType.QueuedConnection)
            panel.offer([self._actions[command] for command in DATA_COMMANDS])

    def apply(self, edit: CellEdit | SamplesEdit | RowsEdit | DataEdit) -> None:
        """Make an edit, or say why not."""
        reason = self._editing.attempt(partial(_made, edit))
        if reason is not None:
            edit.refuse(worded(reason))

    def _began(self) -> None:
        if self._session.running:
            self._runner.pause()

    def _lock_chosen(self, locked: bool) -> None:
        self._settings.set(LOCKED, locked)
        self._editing.locked = locked
        for panel in self._panels:
            panel.set_locked(locked)


def _made(edit: CellEdit | SamplesEdit | RowsEdit | DataEdit, project: Project) -> Edit:
    return Edit(edit.made(project), edit.told(project))
