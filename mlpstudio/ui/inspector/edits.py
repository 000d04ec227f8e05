"""How the pages of the inspector edit: at once, and with the reason in hand where it is not possible."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import TypeAlias

from PySide6.QtCore import QObject

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.ui.editing import Editing
from mlpstudio.ui.words import worded

Change: TypeAlias = Callable[[Project], Edit]
_keys = itertools.count(1)


def fresh_key() -> str:
    """Return a merge key that nothing has used yet: for one drag, or one visit to a field."""
    return f"inspector {next(_keys)}"


class Edits(QObject):
    """Makes the edits of the inspector.

    Parameters
    ----------
    editing
        The way to the document.
    """

    def __init__(self, editing: Editing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._reason = ""
        editing.refused.connect(self._refused)

    @property
    def locked(self) -> bool:
        """Whether nothing can be edited."""
        return self._editing.locked

    def do(self, change: Change, merge_key: str = "") -> str:
        """Make an edit; return why it is not possible, or nothing."""
        return self._outcome(self._editing.do, change, merge_key)

    def arrange(self, change: Change, merge_key: str = "") -> str:
        """Make an edit of names or texts, which leaves the run alone; return why it is not possible."""
        return self._outcome(self._editing.arrange, change, merge_key)

    def train(self, change: Change) -> str:
        """Change how the network is trained: the run goes on with it, unless the network changes too."""
        try:
            before = self._editing.project
            same = change(before).project.network is before.network
        except InvalidInput:
            same = False  # what is wrong is said when it is tried
        return self.arrange(change) if same else self.do(change)

    def abandon(self, merge_key: str) -> None:
        """Take an edit back that is still being made, without a trace."""
        self._editing.abandon(merge_key)

    def _outcome(self, edit: Callable[[Change, str], bool], change: Change, merge_key: str) -> str:
        self._reason = ""
        return "" if edit(change, merge_key) else self._reason

    def _refused(self, reason: Message) -> None:
        self._reason = worded(reason)
