"""A question: the numbers of one step, before they are shown; and what has been answered so far."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import product

import numpy as np

from mlpstudio.core.answers import ENOUGH_DIGITS, Answer, Verdict, judge
from mlpstudio.core.expressions import Apply, Derivative
from mlpstudio.core.hints import STAGES, hint
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.program import Phase
from mlpstudio.core.records import record
from mlpstudio.core.skills import Outcome, Skill, skill_of
from mlpstudio.core.symbols import parse
from mlpstudio.core.terms import Cell, Inner, Term
from mlpstudio.core.trace import Trace

EVERY_STEP = "every"
"""The choice that asks all steps; others are a phase or a skill."""
MOST_AT_ONCE, FEW = 6, 3
"""A matrix of at most so many numbers is asked as a whole; of a larger one so many are."""
MOST_TERMS = 12
"""Numbers that go into one that can still be computed by hand."""
_SEEN = 8  # rows and columns from the first on that views show of any matrix
_LONGEST = 2000  # what is longer is not even taken apart


@record
class Entry:
    """A number that is asked, and what has been answered.

    Attributes
    ----------
    cell
        Row and column from 0.
    typed
        What was typed last.
    answer
        The judgement of it; None before the first try, and where it is no number.
    complaint
        Why it is no number.
    hints
        How many hints were given.
    tries
        How often a wrong number was typed.
    shown
        Whether it was given up.
    """

    cell: Cell
    typed: str = ""
    answer: Answer | None = None
    complaint: Message | None = None
    hints: int = 0
    tries: int = 0
    shown: bool = False

    @property
    def right(self) -> bool:
        """Whether the right number was typed."""
        return self.answer is not None and self.answer.verdict is Verdict.RIGHT and not self.shown

    @property
    def done(self) -> bool:
        """Whether nothing is asked any more."""
        return self.right or self.shown

    @property
    def wrong(self) -> bool:
        """Whether what was typed last is no number, or not the right one."""
        if self.answer is None:
            return self.complaint is not None
        return not self.shown and self.answer.verdict in (Verdict.MISTAKE, Verdict.UNKNOWN)

    @property
    def outcome(self) -> Outcome | None:
        """How it went; None as long as it is asked."""
        if self.shown:
            return Outcome.SHOWN
        if not self.right:
            return None
        if self.hints:
            return Outcome.HINTED
        return Outcome.AGAIN if self.tries else Outcome.FIRST


@dataclass(frozen=True, eq=False)
class Question:
    """The numbers of one step that are asked.

    Attributes
    ----------
    trace, index
        The step ``trace.program[index]``.
    entries
        What is asked, in reading order.
    """

    trace: Trace
    index: int
    entries: tuple[Entry, ...]

    @property
    def symbol(self) -> str:
        """The id of what is asked."""
        return self.trace.program[self.index].target

    @property
    def click(self) -> int:
        """The click that shows it."""
        return self.trace.program[self.index].click

    @property
    def phase(self) -> Phase:
        """The phase of the step."""
        return self.trace.program[self.index].phase

    @property
    def skill(self) -> Skill:
        """What it takes."""
        return skill_of(self.symbol)

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells that are asked."""
        return tuple(entry.cell for entry in self.entries)

    @property
    def done(self) -> bool:
        """Whether all of it is answered or given up."""
        return all(entry.done for entry in self.entries)

    def entry(self, cell: Cell) -> Entry:
        """Return what is asked of a cell.

        Raises
        ------
        KeyError
            Nothing is.
        """
        for entry in self.entries:
            if entry.cell == cell:
                return entry
        raise KeyError(cell)

    def value(self, cell: Cell) -> float:
        """Return the right number."""
        return float(self.trace.values[self.index][cell])

    def answered(self, cell: Cell, typed: str) -> Question:
        """Return the question with a number typed; what is done stays as it is."""
        entry = self.entry(cell)
        if entry.done:
            return self
        try:
            answer = judge(self.trace, self.symbol, cell, typed)
        except InvalidInput as refused:
            return self._with(replace(entry, typed=typed, answer=None, complaint=refused.message))
        wrong = answer.verdict in (Verdict.MISTAKE, Verdict.UNKNOWN)
        repeated = entry.answer is not None and entry.answer.typed == answer.typed
        tries = entry.tries + (wrong and not repeated)
        return self._with(replace(entry, typed=typed, answer=answer, complaint=None, tries=tries))

    def hinted(self, cell: Cell) -> Question:
        """Return the question with one more hint for a number, as long as there are any."""
        entry = self.entry(cell)
        if entry.done or entry.hints == STAGES:
            return self
        return self._with(replace(entry, hints=entry.hints + 1))

    def shown(self, cell: Cell) -> Question:
        """Return the question with a number given up."""
        entry = self.entry(cell)
        return self if entry.done else self._with(replace(entry, shown=True))

    def hints(self, cell: Cell) -> tuple[Message, ...]:
        """Return the hints that were given for a number."""
        entry = self.entry(cell)
        return tuple(hint(self.trace, self.symbol, cell, stage) for stage in range(1, entry.hints + 1))

    def said(self, cell: Cell) -> Message | None:
        """Return what there is to say of what was typed; None where nothing was."""
        entry = self.entry(cell)
        if entry.complaint is not None:
            # Some complaints end with a question: "did you mean ln?"
            asks = entry.complaint.text.endswith("?")
            text = "This is no number yet: {reason}" if asks else "This is no number yet: {reason}."
            return Message(text, {"reason": entry.complaint})
        return None if entry.answer is None or entry.shown else _verdict(entry.answer)

    def _with(self, changed: Entry) -> Question:
        return replace(
            self, entries=tuple(changed if e.cell == changed.cell else e for e in self.entries)
        )  # fmt: skip


def _verdict(answer: Answer) -> Message:
    match answer.verdict:
        case Verdict.RIGHT:
            return Message("Right.")
        case Verdict.ROUNDED:
            return Message(
                "Right as far as it goes. Type {count} digits, or an expression.", {"count": ENOUGH_DIGITS}
            )
        case Verdict.UNKNOWN:
            return Message(
                "{typed} is not right, and none of the usual mistakes gives it. A hint begins with the "
                "formula.",
                {"typed": answer.typed},
            )
    values = {"typed": answer.typed, "sentence": answer.mistakes[0].sentence}
    if len(answer.mistakes) == 1:
        return Message("{sentence} That is how {typed} comes out.", values)
    return Message(
        "{sentence} That is how {typed} comes out. Or it was this: {other}.",
        {**values, "other": answer.mistakes[1].name},
    )


def question(
    trace: Trace, index: int, seed: int, *, whole: bool, first: Cell | None = None
) -> Question | None:
    """Return what is asked of a step; None where no number of it can be computed by hand.

    Parameters
    ----------
    trace, index
        The step ``trace.program[index]``.
    seed
        Draws the numbers that are asked, together with iteration and step.
    whole
        Whether all of a small matrix is asked, and of a larger one a few; else one number.
    first
        A number to be asked before all others, where it can be computed by hand; None leaves it to the draw.
    """
    rows, columns = trace.values[index].shape
    cells = list(product(range(min(rows, _SEEN)), range(min(columns, _SEEN))))
    count = 1 if not whole else len(cells) if rows * columns <= MOST_AT_ONCE else FEW
    random = np.random.default_rng([seed, trace.iteration, index])
    order = [cells[place] for place in random.permutation(len(cells))]
    if not whole:
        order = _telling_first(trace, index, order)
    if first is not None:
        order.insert(0, first)
    found: list[Cell] = []
    for cell in order[: 4 * count]:
        if _by_hand(trace, index, cell):
            found.append(cell)
        if len(found) == count:
            break
    if not found and _by_hand(trace, index, (0, 0)):
        found = [(0, 0)]
    return Question(trace, index, tuple(Entry(cell) for cell in sorted(found))) if found else None


def _telling_first(trace: Trace, index: int, cells: Iterable[Cell]) -> list[Cell]:
    """Put numbers that are not 0 first: of a single one there shall be something to compute."""
    return sorted(cells, key=lambda cell: trace.values[index][cell] == 0)


def is_asked(trace: Trace, index: int, choice: str) -> bool:
    """Tell whether a choice asks a step: :data:`EVERY_STEP`, a phase, or a skill.

    What only hands a number on is never asked: an identity, its slope, and the error signal behind it.
    """
    step = trace.program[index]
    if choice not in (EVERY_STEP, step.phase.value, skill_of(step.target).value):
        return False
    expression = step.expression
    if isinstance(expression, Apply | Derivative) and expression.function == "identity":
        return False
    by_identity = step.layer > 0 and trace.network.layer(step.layer).activation == "identity"
    if parse(step.target).kind == "dL_du" and by_identity:
        return False
    return _by_hand(trace, index, (0, 0))


def next_asked(trace: Trace, position: int, choice: str, after: int = -1) -> int | None:
    """Return the index of the first step behind a click, and behind a step, that a choice asks."""
    for index, step in enumerate(trace.program):
        if step.click > position and index > after and is_asked(trace, index, choice):
            return index
    return None


def _by_hand(trace: Trace, index: int, cell: Cell) -> bool:
    expression = trace.program[index].expression
    known = trace.before(index)
    if any(max(known[symbol].shape) > _LONGEST for symbol in expression.symbols()):
        return False
    return _count(expression.terms(known, cell)) <= MOST_TERMS


def _count(terms: Iterable[Term]) -> int:
    return sum(
        max(1, sum(_count(factor.terms) for factor in term.factors if isinstance(factor, Inner)))
        for term in terms
    )
