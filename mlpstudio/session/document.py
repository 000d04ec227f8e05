"""The document: the project that is open, its file, and the edits that can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from mlpstudio.core.network import same_but_for_names
from mlpstudio.core.records import record
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.session.on_disk import Seen, seen

MOST_EDITS = 1000


@record(eq=False)
class Change:
    """What happened to the document.

    Attributes
    ----------
    before, after
        The projects.
    opened
        Another document was opened: nothing of the one before matters any more.
    """

    before: Project
    after: Project
    opened: bool = False

    @property
    def starts_alike(self) -> bool:
        """Whether a run starts with the same numbers before and after."""
        before, after = self.before, self.after
        return (
            same_but_for_names(before.network, after.network)
            and after.parameters is before.parameters
            and after.data is before.data
        )

    @property
    def trains_alike(self) -> bool:
        """Whether training knows nothing of the change, as of another title."""
        before, after = self.before, self.after
        return self.starts_alike and after.training is before.training and after.run is before.run


class ReplaceProject(QUndoCommand):
    """The one command: a project takes the place of another.

    Parameters
    ----------
    document
        Whose project it is.
    before, after
        Frozen projects, which share what did not change.
    text
        What was done, for the menu.
    merge_key
        Edits that follow each other with the same key, as in a drag, become one; empty never merges.
    """

    def __init__(
        self, document: Document, before: Project, after: Project, text: str, merge_key: str
    ) -> None:
        super().__init__(text)
        self._document, self._before, self._after, self._merge_key = document, before, after, merge_key

    def undo(self) -> None:
        """Bring the project before back."""
        self._document.show(self._before)

    def redo(self) -> None:
        """Bring the project after."""
        self._document.show(self._after)

    def id(self) -> int:
        """Return Qt's number for what may merge; -1 never does."""
        return hash(self._merge_key) & 0x7FFFFFFF if self._merge_key else -1

    def has_key(self, merge_key: str) -> bool:
        """Tell whether this is an edit of a gesture."""
        return bool(merge_key) and self._merge_key == merge_key

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Take a later edit of the same gesture into this one."""
        if not isinstance(other, ReplaceProject) or other._merge_key != self._merge_key:
            return False
        self._after = other._after
        return True

    @property
    def projects(self) -> tuple[Project, Project]:
        """The projects before and after it."""
        return self._before, self._after


class Document(QObject):
    """What is open.

    Parameters
    ----------
    project
        What to begin with.
    path
        Its file, if it has one.
    """

    changed = Signal(object)
    """With a :class:`Change`."""
    kept = Signal()
    """After an edit, when the undo stack holds it and no longer what it took the place of."""
    renamed = Signal()
    """The file, or whether there are changes to be saved."""
    filed = Signal()
    """Another document was opened, or this one was written to its file."""

    def __init__(self, project: Project, path: Path | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._project, self._path = project, path
        self._leaping = False
        self._seen = None if path is None else seen(path)
        self._unsaved = False
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(MOST_EDITS)
        self.stack.cleanChanged.connect(self._clean_changed)

    @property
    def project(self) -> Project:
        """The project."""
        return self._project

    @property
    def path(self) -> Path | None:
        """Its file; None where it has none yet."""
        return self._path

    @property
    def name(self) -> str:
        """What to call it: its file, else its title; empty where it has neither."""
        return self._path.name if self._path is not None else self._project.title

    @property
    def modified(self) -> bool:
        """Whether there are edits, or all of it, that no file holds."""
        return self._unsaved or not self.stack.isClean()

    @property
    def seen(self) -> Seen | None:
        """What its file was like when it was last read or written here; None where there was none."""
        return self._seen

    def open(self, path: Path) -> None:
        """Read a file and show it in place of what is open.

        Raises
        ------
        InvalidInput
            The file cannot be used; what is open stays.
        """
        self.begin(storage.read(path), path)

    def begin(self, project: Project, path: Path | None = None) -> None:
        """Show another project in place of what is open, with nothing to undo."""
        self._begin(project, path, None if path is None else seen(path), unsaved=False)

    def recover(self, project: Project, path: Path | None, known: Seen | None) -> None:
        """Show a project that no file holds, such as one that was kept when the program ended badly.

        Parameters
        ----------
        project
            As it was.
        path
            The file that it belonged to, if it had one.
        known
            What that file was like then; where it is not like this any more, it was changed meanwhile.
        """
        self._begin(project, path, known, unsaved=True)

    def _begin(self, project: Project, path: Path | None, known: Seen | None, *, unsaved: bool) -> None:
        before, self._project, self._path = self._project, project, path
        self._seen, self._unsaved = known, unsaved
        self.stack.clear()
        self.changed.emit(Change(before, project, opened=True))
        self.renamed.emit()
        self.filed.emit()

    def accept(self, found: Seen | None) -> None:
        """Take note of what others did to the file: what is open stays, and no file holds it any more.

        Parameters
        ----------
        found
            What the file is like now; None where it is gone: what it was is remembered, as it
            may come back.
        """
        self._seen, self._unsaved = found or self._seen, True
        self.renamed.emit()

    def replace(self, project: Project, text: str, merge_key: str = "") -> None:
        """Make an edit, which can be undone.

        Parameters
        ----------
        project
            What the edit makes.
        text
            What was done, for the menu, already translated.
        merge_key
            As in :class:`ReplaceProject`.
        """
        if project is not self._project:
            self.stack.push(ReplaceProject(self, self._project, project, text, merge_key))
            self.kept.emit()

    def abandon(self, merge_key: str) -> None:
        """Take the last edit back if it has this key, so that not even the list of edits knows of it."""
        last = self.stack.command(self.stack.index() - 1) if self.stack.index() else None
        if isinstance(last, ReplaceProject) and last.has_key(merge_key):
            self.stack.undo()
            last.setObsolete(True)  # the stack drops it instead of making it again
            self.stack.redo()

    def show(self, project: Project) -> None:
        """Show a project; called by the commands alone."""
        before, self._project = self._project, project
        if not self._leaping:
            self._tell_change(before)

    def _tell_change(self, before: Project) -> None:
        self.changed.emit(Change(before, self._project))
        if self._project.title != before.title:  # which is its name as long as it has no file
            self.renamed.emit()

    def go_to(self, index: int) -> None:
        """Undo or redo as many edits at once as lead to where so many edits are done."""
        before, self._leaping = self._project, True
        try:
            self.stack.setIndex(index)
        finally:
            self._leaping = False
        if self._project is not before:
            self._tell_change(before)

    def projects(self) -> Iterator[Project]:
        """Return all projects that undo and redo lead to."""
        for index in range(self.stack.count()):
            command = self.stack.command(index)
            if isinstance(command, ReplaceProject):
                yield from command.projects

    def write(self, path: Path, project: Project) -> None:
        """Write a file, which is this document's from now on.

        Parameters
        ----------
        path
            Where to.
        project
            The project as it is saved, with where its run is.

        Raises
        ------
        InvalidInput
            The file cannot be written.
        """
        storage.write(path, project)
        self._path, self._seen, self._unsaved = path, seen(path), False
        self.stack.setClean()
        self.renamed.emit()
        self.filed.emit()

    def _clean_changed(self, clean: bool) -> None:
        self.renamed.emit()
