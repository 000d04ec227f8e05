"""How practising has gone: a small table of skills, and the most common mistakes."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from mlpstudio.core.skills import NAMES, Outcome, Score, Skill
from mlpstudio.project.practice_score import told_mistakes, told_skill
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded
from mlpstudio.ui.wrapped import WrappedLabel

_MISTAKES = 3


class ScoreView(QWidget):
    """The score, skill by skill."""

    save_asked = Signal()
    reset_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("practice-score")
        self.table = QWidget()
        self._grid = QGridLayout(self.table)
        self._shown: Score | None = None
        self.words, self.mistakes = WrappedLabel(), WrappedLabel()
        self.save, self.reset = QPushButton(self.tr("Save as CSV…")), QPushButton(self.tr("Reset…"))
        self._lay_out()
        self.save.clicked.connect(self.save_asked)
        self.reset.clicked.connect(self.reset_asked)

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Score"))
        set_look(heading, role="strong")
        set_look(self.words, role="muted")
        set_look(self.mistakes, role="muted")
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.save, self.reset):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch(1)
        set_look(self.reset, quiet=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (heading, self.words, self.table, self.mistakes):
            column.addWidget(widget)
        column.addLayout(buttons)

    def show_score(self, score: Score) -> None:
        """Show a score; the same one again changes nothing."""
        if score is self._shown:
            return
        self._shown = score
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        asked = [skill for skill in Skill if skill in score.skills]
        if asked:
            self._fill(score, asked)
        self.words.setText(
            self.tr("Nothing has been asked yet. Each number counts for the skill that it takes.")
        )
        self.words.setVisible(not asked)
        self.table.setVisible(bool(asked))
        common = ", ".join(worded(told) for told in told_mistakes(score, _MISTAKES))
        self.mistakes.setText(self.tr("Most common: {mistakes}").format(mistakes=common))
        self.mistakes.setVisible(bool(common))
        for button in (self.save, self.reset):
            button.setVisible(bool(asked))

    def _fill(self, score: Score, asked: list[Skill]) -> None:
        words = {
            Outcome.FIRST: (self.tr("at once"), self.tr("Right at the first try")),
            Outcome.AGAIN: (self.tr("again"), self.tr("Right after another try")),
            Outcome.HINTED: (self.tr("hint"), self.tr("Right after a hint")),
            Outcome.SHOWN: (self.tr("shown"), self.tr("Given up")),
        }
        for column, (word, tip) in enumerate(words.values(), 1):
            head = _label(word, "caption", right=True)
            head.setToolTip(tip)
            self._grid.addWidget(head, 0, column)
        spoken = []
        for place, skill in enumerate(asked, 1):
            tally = score.skills[skill]
            self._grid.addWidget(_label(worded(NAMES[skill]), None), place, 0)
            for column, outcome in enumerate(words, 1):
                count = getattr(tally, outcome.value)
                number = _label(f"{count:,}" if count else "–", "number" if count else "muted", right=True)
                self._grid.addWidget(number, place, column)
            spoken.append(worded(told_skill(skill, tally)))
        total = score.total
        self._grid.addWidget(_label(self.tr("All"), "strong"), len(asked) + 1, 0)
        for column, outcome in enumerate(words, 1):
            number = _label(f"{getattr(total, outcome.value):,}", "number", right=True)
            self._grid.addWidget(number, len(asked) + 1, column)
        self.setAccessibleName(self.tr("Score"))
        self.setAccessibleDescription("; ".join(spoken))


def _label(text: str, role: str | None, *, right: bool = False) -> QLabel:
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role is not None:
        set_look(made, role=role)
    if right:
        made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return made
