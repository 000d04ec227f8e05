"""Practising: the session stands before the step that is asked, so that no view has anything to give away.

What lies beyond :attr:`mlpstudio.session.session.Session.bound` is neither reached nor told by the session.
The bound goes on with every answer, to the next step that is asked.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.practice import EVERY_STEP, Question, next_asked, question
from mlpstudio.core.skills import Score
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Trace
from mlpstudio.project.project import Project
from mlpstudio.session import score_file
from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.session import Session


class Practising(QObject):
    """What is asked now, and the score.

    Parameters
    ----------
    session
        Whose steps are asked.

    Attributes
    ----------
    on
        Whether anything is.
    question
        What is asked, or was last answered; None where nothing is: at a place that was seen already, or
        where nothing can be computed.
    choice, whole, seed
        As in :mod:`mlpstudio.core.practice`: which steps, how much of a matrix, and what draws the numbers.
    score
        How it has gone so far, in all sessions.
    """

    changed = Signal()
    """Something else is asked, or it was answered."""
    answered = Signal(object)
    """With the cell about which there is something new to say."""
    complained = Signal(object)
    """With a :class:`Message` about the file of the score."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.on = False
        self.question: Question | None = None
        self.choice, self.whole, self.seed = EVERY_STEP, True, 0
        self._score: Score | None = None
        self._farthest = Place(0, 0)
        self._project: Project | None = None
        self._revealing, self._kept = False, True
        session.moved.connect(self._moved)

    # The score

    @property
    def score(self) -> Score:
        """How it has gone so far; read when it is first wanted."""
        if self._score is None:
            self._score, complaint = score_file.load()
            if complaint is not None:
                self.complained.emit(complaint)
        return self._score

    def reset_score(self) -> None:
        """Begin to count anew."""
        self._keep(Score())
        self.changed.emit()

    def _count(self, change: Callable[[Score], Score]) -> None:
        """Count something more; in the file, where another window may have counted meanwhile."""
        if self._kept:
            self._score = None
        self._keep(change(self.score))

    def _keep(self, score: Score) -> None:
        self._score = score
        complaint = score_file.save(score)
        if complaint is not None and self._kept:  # once is enough
            self.complained.emit(complaint)
        self._kept = complaint is None

    # On and off

    def begin(self) -> None:
        """Ask from here on."""
        if not self.on:
            self.begin_again()

    def begin_again(self) -> None:
        """Ask from here on, also what was answered before."""
        self.on, self._project, self.question = True, None, None
        self._session.bound = self._session.moment.place
        self._session.reach(self._session.bound)

    def end(self) -> None:
        """Ask nothing any more: everything is shown again."""
        if self.on:
            self.on, self.question = False, None
            self._session.bound = None
            self._session.reach(self._session.moment.place)
            self.changed.emit()

    def choose(self, choice: str, *, whole: bool) -> None:
        """Ask other steps, or more or less of a matrix."""
        self.choice, self.whole = choice, whole
        if self.on:
            self.question = None  # as much is asked of it as was chosen now
            self._session.bound = self._farthest
            self._look(self._session.moment)

    # Going on

    def asks(self) -> bool:
        """Tell whether something is asked that has not been answered."""
        return self.question is not None and not self.question.done

    def next(self) -> None:
        """Go on: to the next question, or one click on; not past what is asked."""
        if not self.on or self.question is None:
            self._session.next()
        elif self.question.done:
            self._go_on(self.question)

    @property
    def possible(self) -> bool:
        """Whether this iteration has anything that is asked."""
        trace = self._session.moment.trace
        return trace is not None and next_asked(trace, 0, self.choice) is not None

    def skip(self) -> None:
        """Show what is asked without a word about it, and go on."""
        if self.question is not None:
            asked, self.question = self.question, None
            if self._next_in_click(asked) is None:
                self._reveal(asked)
            self._go_on(asked)

    def answer(self, cell: Cell, typed: str) -> None:
        """Judge what was typed for a cell."""
        asked = self.question
        if asked is None or asked.entry(cell).done:
            return
        after = asked.answered(cell, typed)
        if after.entry(cell).tries > asked.entry(cell).tries:
            answer = after.entry(cell).answer
            assert answer is not None
            if answer.mistakes:
                self._count(partial(Score.with_mistakes, ids=[answer.mistakes[0].id]))
        self._take(after, cell)

    def hint(self, cell: Cell) -> None:
        """Give one more hint for a cell."""
        if self.question is not None:
            self._take(self.question.hinted(cell), cell)

    def show(self, cell: Cell) -> None:
        """Give a cell up."""
        if self.question is not None:
            self._take(self.question.shown(cell), cell)

    def _take(self, after: Question, cell: Cell) -> None:
        before, self.question = self.question, after
        outcome = after.entry(cell).outcome
        if before is not None and outcome is not None and not before.entry(cell).done:
            self._count(partial(Score.plus, skill=after.skill, outcome=outcome))
        if after.done and self._next_in_click(after) is None:
            self._reveal(after)
        self.changed.emit()
        self.answered.emit(cell)

    def _go_on(self, asked: Question) -> None:
        """Ask the next step: of the same click, else of the place where its answer has led."""
        index = self._next_in_click(asked)
        if index is not None:
            self._ask(asked.trace, index)
        else:
            self.question = None
            self._look(self._session.moment)
            if self.question is None:
                self._session.next()

    def _next_in_click(self, asked: Question) -> int | None:
        index = next_asked(asked.trace, asked.click - 1, self.choice, asked.index)
        return index if index is not None and asked.trace.program[index].click == asked.click else None

    def _reveal(self, asked: Question) -> None:
        """Let every view show what was asked; the question stays to be looked at."""
        place = Place(asked.trace.iteration, asked.click)
        self._revealing = True
        try:
            self._farthest = self._session.bound = place
            self._session.reach(place)
        finally:
            self._revealing = False

    # Where the session goes

    def _moved(self, moment: Moment) -> None:
        if self.on and not self._revealing:
            self._look(moment)

    def _look(self, moment: Moment) -> None:
        """Ask what comes next, unless it was seen already; where it is not asked, let the session go on."""
        if moment.project is not self._project:
            self._project, self._farthest = moment.project, moment.place
        trace = moment.trace
        if trace is None or moment.divergence is not None or moment.place < self._farthest:
            self._show(None)
            return
        self._farthest = moment.place
        index = next_asked(trace, moment.position, self.choice)
        place = Place(moment.iteration + 1, 0)  # the questions of another iteration are found there
        if index is not None:
            place = Place(moment.iteration, trace.program[index].click - 1)
        self._session.bound = place
        if index is None or place != moment.place:
            self._show(None)
        elif self.question is None or (self.question.trace, self.question.index) != (trace, index):
            self._ask(trace, index)
        else:
            self._show(self.question)

    def _ask(self, trace: Trace, index: int) -> None:
        self._show(question(trace, index, self.seed, whole=self.whole))

    def _show(self, asked: Question | None) -> None:
        self.question = asked
        self.changed.emit()
