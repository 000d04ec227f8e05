"""The menu of computed inputs: every one that is possible, ticked where it is there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from mlpstudio.core.computed import FORMULAS
from mlpstudio.core.messages import Message
from mlpstudio.project import computing
from mlpstudio.project.naming import input_names
from mlpstudio.project.project import Project
from mlpstudio.ui.cell_edits import DataEdit
from mlpstudio.ui.words import worded

_REMOVE = "remove"
_FEW = 12  # entries of one menu; pairs beyond that stand in a menu for each first input


class ComputedMenu(QMenu):
    """Adds computed inputs and takes them away, each with a click.

    Parameters
    ----------
    refused
        Is called with the reason where one cannot be added.
    """

    edited = Signal(object)
    """With a :class:`DataEdit`."""

    def __init__(self, refused: Callable[[str], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Computed inputs"))
        self._refused = refused
        self._project: Project | None = None
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._chosen)

    def show_project(self, project: Project) -> None:
        """Offer what can be computed in a project; the entries are made when they are seen."""
        self._project = project
        many = len(project.data.originals) > computing.MOST_ORIGINALS
        self.menuAction().setEnabled(not many or bool(project.data.computed))

    def fill(self) -> None:
        """Make the entries for what is shown now."""
        project = self._project
        self.clear()
        if project is None:
            return
        if len(project.data.originals) <= computing.MOST_ORIGINALS:
            for name, formula in FORMULAS.items():
                possible = computing.possible(project, name)
                if possible:
                    self._offer(self.addMenu(worded(Message(formula.title))), project, name, possible)
        if project.data.computed:
            self.addSeparator()
            self.addAction(self.tr("Remove all")).setData(_REMOVE)

    def _offer(self, menu: QMenu, project: Project, name: str, possible: tuple[tuple[int, ...], ...]) -> None:
        """Put an entry for each choice of inputs into a menu; many pairs by their first input."""
        names, below = input_names(project), menu
        for of in possible:
            if len(of) > 1 and len(possible) > _FEW and (below is menu or below.title() != names[of[0]]):
                below = menu.addMenu(names[of[0]])
            action = below.addAction(computing.formula_text(project, name, of))
            action.setCheckable(True)
            action.setChecked(computing.is_computed(project, name, of))
            action.setData(" ".join(map(str, (name, *of))))

    def _chosen(self, action: QAction) -> None:
        """Add what was ticked, or take it away."""
        project, asked = self._project, action.data()
        if project is None or not isinstance(asked, str):
            return
        name, *numbers = asked.split()
        of = tuple(map(int, numbers))
        if name == _REMOVE:
            gone = [each.input for each in project.data.computed]
        else:
            gone = [each.input for each in project.data.computed if (each.formula, each.of) == (name, of)]
        change = partial(computing.without_computed, inputs=gone)
        if not gone:
            change = partial(computing.with_computed, formula=name, of=of)
        self.edited.emit(DataEdit(change, self._refused))
