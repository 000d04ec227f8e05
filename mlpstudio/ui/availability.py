"""Which commands can be given: what is behind and ahead of the cursor, and what can be undone."""

from __future__ import annotations

from PySide6.QtCore import QObject
from shiboken6 import isValid

from mlpstudio.session.journey import Progress
from mlpstudio.session.moment import Moment
from mlpstudio.session.session import Session
from mlpstudio.ui.actions import Actions

_BEHIND = ("back", "previous_iteration", "first_moment")
_AHEAD = ("next", "next_phase", "next_iteration")
_BY_ITSELF = ("run", "run_epochs", "run_until")
_ASIDE = ("sweep", "compare_runs")  # what they compute would tell what is asked in practice


class Availability(QObject):
    """Enables and disables the actions of a window.

    Parameters
    ----------
    actions
        What is enabled.
    session
        What decides; its undo stack too.
    """

    def __init__(self, actions: Actions, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        # Not the stack itself: it would outlive its document, and tell it of its end.
        self._actions, self._document = actions, session.document
        stack = session.document.stack
        for changed in (stack.indexChanged, stack.canUndoChanged, stack.canRedoChanged):
            changed.connect(self._undo_changed)
        self._undo_changed()
        self.show_progress(None)

    def show_moment(self, moment: Moment) -> None:
        """Enable what can be done at a moment."""
        able = moment.trace is not None
        behind = able and (moment.place > (moment.start, 0) or moment.term is not None)
        ahead = able and moment.divergence is None
        self._actions["last_moment"].setEnabled(able)
        self._actions["lower_rate"].setEnabled(able)
        # A run that was opened midway can begin anew from where it stands.
        self._actions["restart"].setEnabled(behind or (able and moment.start > 0))
        runs = ahead and not moment.withheld
        for names, on in (
            (_BEHIND, behind), (_AHEAD, ahead), (_BY_ITSELF, runs), (_ASIDE, not moment.withheld),
        ):  # fmt: skip
            for name in names:
                self._actions[name].setEnabled(on)

    def show_progress(self, progress: Progress | None) -> None:
        """Enable what can be done on the way to an iteration; None when there is none."""
        self._actions["stop"].setEnabled(progress is not None)

    def _undo_changed(self) -> None:
        if not isValid(self._document.stack):  # at the very end, a stack tells that it has nothing any more
            return
        stack, undo, redo = self._document.stack, self._actions["undo"], self._actions["redo"]
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undo.setText(f"{self.tr('Undo')} {stack.undoText()}".strip())
        redo.setText(f"{self.tr('Redo')} {stack.redoText()}".strip())
