"""Where practising is switched, and its panel and commands are wired."""

from __future__ import annotations

import secrets
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.session.document import Change
from mlpstudio.session.settings import FOLDER, PRACTICE_SEED, PRACTICE_STEPS, PRACTICE_WHOLE
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.words import complaint, worded

if TYPE_CHECKING:
    from mlpstudio.session.practising import Practising
    from mlpstudio.ui.main_window import MainWindow
    from mlpstudio.ui.panels.practice import PracticePanel
    from mlpstudio.ui.practice.asking import QuestionView

OPEN = ("matrices", "code", "practice", "training")
"""Late panels that stay while practising: they tell nothing beyond the moment."""
_SEEDS = 2**31  # as many as a setting of whole numbers can tell apart


class PracticeDesk(QObject):
    """Carries out what is asked about practising. What it needs is loaded when that begins.

    Parameters
    ----------
    window
        Whose session, panels and commands they are.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window, self._session, self._settings = window, window.session, window.settings
        self._practising: Practising | None = None
        self._panel: PracticePanel | None = None
        self.exercise: int | None = None
        """The seed of the exercise that is open; None for any other project."""
        self._beginning = self._announced = False
        window.late["practice"].made.connect(self._made)
        window.actions_table.connect_to({"practice": self.toggle, "new_exercise": self.next_exercise})
        window.session.document.changed.connect(self._changed_document)

    @property
    def practising(self) -> Practising:
        """What is asked; made when it is first wanted."""
        if self._practising is None:
            from mlpstudio.session.practising import Practising

            self._practising = made = Practising(self._session, self)
            made.seed = secrets.randbelow(_SEEDS)
            made.choose(self._settings.get(PRACTICE_STEPS), whole=self._settings.get(PRACTICE_WHOLE))
            made.changed.connect(self._show)
            made.answered.connect(self._say)
            made.complained.connect(self._complain)
        return self._practising

    @property
    def on(self) -> bool:
        """Whether anything is asked."""
        return self._practising is not None and self._practising.on

    # Commands

    def toggle(self) -> None:
        """Begin, or end."""
        if self.on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        """Ask from here on, and bring the panel."""
        window = self._window
        window.runner.pause()
        window.runs.leave()
        self._cover(self.tr("Hidden while you practise: this would tell what is asked. F8 ends practising."))
        self.practising.begin()
        self._bring()

    def end(self) -> None:
        """Ask for nothing any more."""
        self.practising.end()
        self._cover("")
        self._show()

    def next(self) -> None:
        """Go one step on; while something is asked, have it judged first."""
        if not self.on:
            self._session.next()
            return
        if self.practising.asks():
            self._bring().check_all()
        if not self.practising.asks():
            self.practising.next()
            self._focus()

    def restart(self) -> None:
        """Go back to where the run began; while practising, ask from there once more."""
        self._session.restart()
        if self.on:
            self.practising.begin_again()

    def _cover(self, why: str) -> None:
        for name, late in self._window.late.items():
            if name not in OPEN:
                late.cover(why)
        self._window.image_dock.late.cover(why)
        self._window.actions_table["practice"].setChecked(bool(why))

    def _bring(self) -> QuestionView:
        """Bring the panel, and give its question the keyboard."""
        self._window.docks["practice"].bring()
        view: QuestionView = self._window.late["practice"].panel.asking
        view.go_to_open()
        return view

    def _focus(self) -> None:
        """Give the keyboard to a new question where the one before had it."""
        focus = QApplication.focusWidget()
        panel = self._panel
        if panel is not None and (focus is None or panel.isAncestorOf(focus)):
            panel.asking.go_to_open()

    # Exercises

    def next_exercise(self) -> None:
        """Begin another exercise: the one behind this one."""
        seed = self._settings.get(PRACTICE_SEED) if self.exercise is None else self.exercise
        self.go_to_exercise((seed + 1) % _SEEDS)

    def same_exercise(self) -> None:
        """Begin this exercise once more."""
        if self.exercise is not None:
            self.go_to_exercise(self.exercise)

    def go_to_exercise(self, seed: int) -> None:
        """Begin the exercise of a seed, when nothing is lost by it."""
        if self._panel is not None and self.exercise is not None:
            self._panel.head.seed.show_seed(self.exercise)  # until it is there
        self._window.files.when_safe(partial(self._begin_exercise, seed))

    def _begin_exercise(self, seed: int) -> None:
        from mlpstudio.project.exercising import exercise_project

        project = exercise_project(seed, self.tr("Exercise {seed}").format(seed=seed))
        self._settings.set(PRACTICE_SEED, seed)
        self.exercise, self._beginning = seed, True
        try:
            self._session.document.begin(project)
        finally:
            self._beginning = False
        self._window.activateWindow()  # after a question about unsaved work
        if self.on:
            self._show()
            self._bring()
        else:
            self.begin()

    def _changed_document(self, change: Change) -> None:
        if change.opened and not self._beginning:
            self.exercise = None
            self._show()

    # The panel

    def _made(self, name: str, panel: PracticePanel) -> None:
        self._panel = panel
        practising = self.practising
        panel.begin_asked.connect(self.begin)
        head, asking = panel.head, panel.asking
        head.end_asked.connect(self.end)
        head.same_asked.connect(self.same_exercise)
        head.next_asked.connect(self.next_exercise)
        head.sought.connect(self.go_to_exercise)
        panel.choice.chosen.connect(self._choose)
        panel.choice.show_choice(practising.choice, whole=practising.whole)
        asking.answered.connect(practising.answer)
        asking.hint_asked.connect(practising.hint)
        asking.show_asked.connect(practising.show)
        asking.skip_asked.connect(self._skip)
        asking.next_asked.connect(self.next)
        panel.score.save_asked.connect(self.save_score)
        panel.score.reset_asked.connect(self._ask_reset)
        self._show()

    def _choose(self, choice: str, whole: bool) -> None:
        self._settings.set(PRACTICE_STEPS, choice)
        self._settings.set(PRACTICE_WHOLE, whole)
        self.practising.choose(choice, whole=whole)
        if self._panel is not None:
            self._panel.choice.show_choice(choice, whole=whole)

    def _skip(self) -> None:
        self.practising.skip()
        self._focus()

    def _show(self) -> None:
        """Show what is asked, and how it has gone."""
        panel, practising = self._panel, self._practising
        if panel is None or practising is None:
            return
        if not practising.on:
            panel.show_off(practising.score)
            return
        project = self._session.document.project
        panel.head.show_subject(project.title or self.tr("This project"), self.exercise)
        before = panel.asking.question
        asked = practising.question
        panel.show_question(asked, practising.score, self._why_nothing())
        new = asked is not None and (
            before is None or (before.trace, before.index) != (asked.trace, asked.index)
        )
        if new:
            announce(panel, panel.asking.spoken)

    def _why_nothing(self) -> str:
        """Say why nothing is asked here."""
        moment = self._session.moment
        if moment.trace is None or moment.divergence is not None:
            return self.tr("There is nothing to compute here, and so nothing to ask.")
        if not self.practising.possible:
            return self.tr("Nothing of this can be computed by hand here: too many numbers go into each one.")
        return self.tr("What comes next is known already, or not asked. Next leads on to what is.")

    def _say(self, cell: object) -> None:
        if self._panel is not None:
            view = self._panel.asking
            announce(self._panel, view.remark.words.text() or view.hints.text())

    # The score

    def _complain(self, message: Message) -> None:
        self._window.setbacks.say(worded(message))

    def save_score(self) -> None:
        """Ask for a file for the score, as a table."""
        dialog = QFileDialog(self._window, self.tr("Save the score"), self._settings.get(FOLDER))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Tables (*.csv)"), self.tr("All files (*)")])
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(self.tr("practice.csv"))
        dialog.fileSelected.connect(self.write_score)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def write_score(self, path: str) -> None:
        """Write the score to a file; a failure is said, and leaves the old file."""
        from mlpstudio.project.files import write_bytes
        from mlpstudio.project.practice_score import table

        try:
            write_bytes(path, [table(self.practising.score).encode()])
        except InvalidInput as error:
            self._window.setbacks.say(complaint(error))

    def _ask_reset(self) -> None:
        from mlpstudio.ui.file_dialogs import ask

        button = QMessageBox.StandardButton
        ask(
            self._window, self.tr("Reset the score?"),
            self.tr("All counts and mistakes are forgotten."),
            (button.Cancel, button.Reset), self._reset_answered,
        )  # fmt: skip

    def _reset_answered(self, answer: int) -> None:
        if answer == QMessageBox.StandardButton.Reset:
            self.practising.reset_score()
