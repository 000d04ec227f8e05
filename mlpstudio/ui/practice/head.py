"""What is practised on, and which steps are asked."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from mlpstudio.core.narration import PHASES
from mlpstudio.core.practice import EVERY_STEP
from mlpstudio.core.program import Phase
from mlpstudio.core.skills import NAMES, Skill
from mlpstudio.ui.controls import Chooser
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

WHOLE, ONE = "whole", "one"


class PracticeHead(QWidget):
    """Choices of practising."""

    chosen = Signal(object, object)
    """With the steps, and whether whole matrices are asked."""
    end_asked = Signal()
    same_asked = Signal()
    next_asked = Signal()
    """Another exercise; on a project of one's own, a first one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = Chooser(self.tr("Which steps are asked"), _choices(self.tr("Every step")))
        self.amount = Chooser(
            self.tr("How much of a matrix is asked"),
            ((WHOLE, self.tr("Whole matrices")), (ONE, self.tr("One number"))),
        )
        self.end, self.same = QPushButton(self.tr("End")), QPushButton(self.tr("Same again"))
        self.other = QPushButton(self.tr("New exercise"))
        self.subject = ShortenedLabel()
        self._lay_out()
        self.steps.chosen.connect(self._steps_chosen)
        self.amount.chosen.connect(self._amount_chosen)
        self.end.clicked.connect(self.end_asked)
        self.same.clicked.connect(self.same_asked)
        self.other.clicked.connect(self.next_asked)

    def _lay_out(self) -> None:
        set_look(self.subject, role="strong")
        self.end.setToolTip(self.tr("Ask for nothing any more, and show everything"))
        self.same.setToolTip(self.tr("Begin this exercise once more"))
        self.other.setToolTip(self.tr("Begin a small network whose iteration can be computed by hand"))
        set_look(self.end, quiet=True)
        upper, lower, column = QHBoxLayout(), QHBoxLayout(), QVBoxLayout(self)
        upper.addWidget(self.subject, 1)
        upper.addWidget(self.same)
        upper.addWidget(self.other)
        lower.addWidget(self.steps, 1)
        lower.addWidget(self.amount, 1)
        lower.addWidget(self.end)
        for line in (upper, lower):
            line.setSpacing(8)
            column.addLayout(line)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for button in (self.end, self.same, self.other):
            button.setAutoDefault(False)

    def show_choice(self, choice: str, *, whole: bool) -> None:
        """Show what holds."""
        self.steps.show_name(choice)
        self.amount.show_name(WHOLE if whole else ONE)

    def show_subject(self, name: str, seed: int | None) -> None:
        """Show what is practised on: an exercise with its seed, or a project."""
        own = seed is None
        self.subject.setText(name if own else self.tr("Exercise {seed}").format(seed=seed))
        self.same.setVisible(not own)
        self.other.setText(self.tr("New exercise") if own else self.tr("Next exercise"))

    def _steps_chosen(self, name: str) -> None:
        self.steps.show_name(name)
        self._tell()

    def _amount_chosen(self, name: str) -> None:
        self.amount.show_name(name)
        self._tell()

    def _tell(self) -> None:
        self.chosen.emit(self.steps.currentData(), self.amount.currentData() == WHOLE)


def _choices(every: str) -> tuple[tuple[str, str], ...]:
    phases = tuple((phase.value, worded(PHASES[phase])) for phase in Phase)
    skills = tuple(
        (skill.value, f"    {worded(NAMES[skill])}")
        for skill in Skill
        if skill not in (Skill.LOSS, Skill.UPDATE)
    )
    return ((EVERY_STEP, every), *phases, *skills)
