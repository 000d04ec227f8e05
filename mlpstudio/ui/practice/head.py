"""What is practised on, and which steps are asked."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget

from mlpstudio.core.narration import PHASES
from mlpstudio.core.practice import EVERY_STEP
from mlpstudio.core.program import Phase
from mlpstudio.core.skills import NAMES, Skill
from mlpstudio.ui.controls import Chooser, TakenNumber
from mlpstudio.ui.icons import icon
from mlpstudio.ui.shortened import ShortenedLabel
from mlpstudio.ui.side_by_side import SideBySide
from mlpstudio.ui.theme import Theme, set_look
from mlpstudio.ui.words import worded

WHOLE, ONE = "whole", "one"
LARGEST_SEED = 2**31 - 1


class PracticeHead(QWidget):
    """The project, or the exercise with its seed, and the way to another one."""

    end_asked = Signal()
    same_asked = Signal()
    next_asked = Signal()
    """Another exercise; on a project of one's own, a first one."""
    sought = Signal(object)
    """With the seed of an exercise that was typed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.subject, self.seed = ShortenedLabel(), SeedField(self.tr("Number of the exercise"))
        self.same, self.end = QToolButton(), QPushButton(self.tr("End"))
        self.other = QPushButton(self.tr("New exercise"))
        self._lay_out()
        self.seed.sought.connect(self.sought)
        self.end.clicked.connect(self.end_asked)
        self.same.clicked.connect(self.same_asked)
        self.other.clicked.connect(self.next_asked)

    def _lay_out(self) -> None:
        set_look(self.subject, role="strong")
        self.end.setToolTip(self.tr("Ask for nothing any more, and show everything"))
        self.same.setAccessibleName(self.tr("Same exercise again"))
        self.same.setToolTip(self.tr("Begin this exercise once more"))
        self.other.setToolTip(self.tr("Begin a small network whose iteration can be computed by hand"))
        set_look(self.end, quiet=True)
        line = SideBySide(self, ends=True)
        for widget in (self.subject, self.seed, self.same, self.other, self.end):
            line.addWidget(widget)
        for button in (self.other, self.end):
            button.setAutoDefault(False)

    def show_subject(self, name: str, seed: int | None) -> None:
        """Show what is practised on: an exercise with its seed, or a project."""
        own = seed is None
        self.subject.setText(name if own else self.tr("Exercise"))
        self.seed.setVisible(not own)
        self.same.setVisible(not own)
        self.other.setText(self.tr("New exercise") if own else self.tr("Next exercise"))
        if seed is not None:
            self.seed.show_seed(seed)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.same.setIcon(icon("restart", theme.ink))


class SeedField(TakenNumber):
    """The seed of an exercise; another one that is typed leads to that exercise."""

    sought = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent, whole=True)
        self.setFixedWidth(64)
        self.setToolTip(self.tr("Every number is an exercise, the same one for everybody"))

    def sizeHint(self) -> QSize:
        """Return room for a few digits."""
        return QSize(64, super().sizeHint().height())

    def show_seed(self, seed: int) -> None:
        """Show which exercise is open."""
        self._value = seed
        self._write()

    def _enter(self, number: float) -> None:
        if 0 <= number <= LARGEST_SEED:
            self.sought.emit(int(number))
        else:
            self.refuse(self.tr("expected 0 to {most}").format(most=f"{LARGEST_SEED:,}"))


class PracticeChoice(QWidget):
    """Which steps are asked, and how much of a matrix."""

    chosen = Signal(object, object)
    """With the steps, and whether whole matrices are asked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = Chooser(self.tr("Which steps are asked"), _choices(self.tr("Every step")))
        self.amount = Chooser(
            self.tr("How much of a matrix is asked"),
            ((WHOLE, self.tr("Whole matrices")), (ONE, self.tr("One number"))),
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(self.steps, 1)
        line.addWidget(self.amount, 1)
        self.steps.chosen.connect(self._steps_chosen)
        self.amount.chosen.connect(self._amount_chosen)

    def show_choice(self, choice: str, *, whole: bool) -> None:
        """Show what holds."""
        self.steps.show_name(choice)
        self.amount.show_name(WHOLE if whole else ONE)

    def _steps_chosen(self, name: str) -> None:
        self.chosen.emit(name, self.amount.currentData() == WHOLE)

    def _amount_chosen(self, name: str) -> None:
        self.chosen.emit(self.steps.currentData(), name == WHOLE)


def _choices(every: str) -> tuple[tuple[str, str], ...]:
    """Return every step, the phases, and the skills that are no whole phase."""
    phases = tuple((phase.value, worded(PHASES[phase])) for phase in Phase)
    kinds = (skill for skill in Skill if skill not in (Skill.LOSS, Skill.UPDATE))
    return ((EVERY_STEP, every), *phases, *((kind.value, worded(NAMES[kind])) for kind in kinds))
