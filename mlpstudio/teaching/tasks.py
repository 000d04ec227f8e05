"""Tasks of a lesson: something to do, a number to tell, or one of several answers to choose."""

from __future__ import annotations

from typing import Literal, TypeAlias

import msgspec

from mlpstudio.core.answers import Verdict, judge, precision_of
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.number_text import read_number
from mlpstudio.teaching.conditions import AnyCondition, State
from mlpstudio.teaching.figures import Figures
from mlpstudio.teaching.parts import Part

Outcome: TypeAlias = Literal["right", "wrong", "again"]


class Reaction(Part, frozen=True):
    """What is said where somebody went a certain wrong way: to do something, or with a number."""

    say: str
    when: AnyCondition | None = None
    number: str = ""


class Option(Part, frozen=True):
    """One of several answers, and what is said when it was chosen."""

    text: str
    say: str
    right: bool = False


class Task(msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", kw_only=True):
    """What all tasks have: what is asked, hints from gentle to plain, and what is said in the end."""

    ask: str
    hints: list[str] = []
    done: str = ""

    def texts(self) -> list[tuple[str, str]]:
        """Return every text with its place, so that each is read when the lesson is."""
        return [(".ask", self.ask), (".done", self.done)] + [
            (f".hints[{index}]", hint) for index, hint in enumerate(self.hints)
        ]

    def check(self, figures: Figures) -> None:
        """Refuse what cannot be asked of a project.

        Raises
        ------
        InvalidInput
            With what was expected.
        """


class Do(Task, frozen=True, tag="do", kw_only=True):
    """Something to do in the window, checked from its state; once done, it stays done."""

    until: AnyCondition
    reactions: list[Reaction] = []

    def is_done(self, state: State) -> bool:
        """Tell whether it is done."""
        return self.until.holds(state)

    def remark(self, state: State) -> str:
        """Return what there is to say of a way that does not lead there; empty for nothing."""
        return next((r.say for r in self.reactions if r.when is not None and r.when.holds(state)), "")

    def texts(self) -> list[tuple[str, str]]:
        """Return every text with its place."""
        return super().texts() + [(f".reactions[{i}].say", r.say) for i, r in enumerate(self.reactions)]

    def check(self, figures: Figures) -> None:
        """Refuse what cannot be asked of a project."""
        try:
            self.until.check(figures.project)
        except InvalidInput as error:
            raise error.at(".until") from None
        for index, reaction in enumerate(self.reactions):
            if reaction.when is None or reaction.number:
                raise InvalidInput("a reaction to something done has “when”", place=f".reactions[{index}]")
            reaction.when.check(figures.project)


class Tell(Task, frozen=True, tag="tell"):
    """A number to tell: of an iteration (``symbol`` and ``cell``, from 1), or the ``value`` of an expression.

    Of an iteration, usual mistakes are recognised by themselves.
    """

    symbol: str = ""
    cell: tuple[int, int] = (1, 1)
    iteration: int = 0
    value: str = ""
    reactions: list[Reaction] = []

    def answer(self, typed: str, figures: Figures) -> tuple[Outcome, str | Message]:
        """Judge what was typed; return what to say about it (the lesson's own words as text).

        Raises
        ------
        InvalidInput
            What was typed is no number.
        """
        number = read_number(typed)
        if self.value:
            right = _agrees(typed, number, figures.number(self.value))
        else:
            row, column = self.cell
            judged = judge(figures.trace(self.iteration), self.symbol, (row - 1, column - 1), typed)
            if judged.verdict is Verdict.ROUNDED:
                return "again", Message("Right so far. Please give it with more digits.")
            right = judged.verdict is Verdict.RIGHT
        if right:
            return "right", self.done
        for reaction in self.reactions:
            if _agrees(typed, number, figures.number(reaction.number)):
                return "wrong", reaction.say
        if not self.value and judged.mistakes:
            return "wrong", judged.mistakes[0].sentence
        return "wrong", Message("Not yet. Try again, or take a hint.")

    def right(self, figures: Figures) -> float:
        """Return the number that is asked for.

        Raises
        ------
        InvalidInput
            The project does not compute it.
        """
        row, column = self.cell
        return figures.number(self.value or f"new({self.symbol})[{row}, {column}] @ {self.iteration}")

    def texts(self) -> list[tuple[str, str]]:
        """Return every text with its place."""
        return super().texts() + [(f".reactions[{i}].say", r.say) for i, r in enumerate(self.reactions)]

    def check(self, figures: Figures) -> None:
        """Refuse what cannot be asked of a project."""
        if bool(self.symbol) == bool(self.value):
            raise InvalidInput("a number to tell has either “symbol” or “value”")
        if min(self.cell) < 1:
            raise InvalidInput("a cell is a row and a column, from 1", place=".cell")
        self.right(figures)
        for index, reaction in enumerate(self.reactions):
            if not reaction.number or reaction.when is not None:
                raise InvalidInput("a reaction to a number has “number”", place=f".reactions[{index}]")
            figures.number(reaction.number)


class Choose(Task, frozen=True, tag="choose"):
    """One answer of several to choose."""

    options: list[Option] = []

    def answer(self, chosen: int) -> tuple[Outcome, str]:
        """Judge a choice, from 0; return what to say about it."""
        option = self.options[chosen]
        return "right" if option.right else "wrong", option.say

    def texts(self) -> list[tuple[str, str]]:
        """Return every text with its place."""
        made = super().texts()
        for index, option in enumerate(self.options):
            made += [(f".options[{index}].text", option.text), (f".options[{index}].say", option.say)]
        return made

    def check(self, figures: Figures) -> None:
        """Refuse what cannot be asked."""
        if len(self.options) < 2 or sum(option.right for option in self.options) != 1:
            raise InvalidInput("of two or more options exactly one is right", place=".options")


AnyTask: TypeAlias = Do | Tell | Choose
"""Any of them, as a lesson holds it."""


class TaskWords(Part, frozen=True):
    """The texts of a task in another language, in the order of those in English.

    Attributes
    ----------
    ask, hints, done
        As in :class:`Task`.
    options
        What there is to choose.
    say
        What is said to each option, or each reaction.
    """

    ask: str
    hints: tuple[str, ...] = ()
    done: str = ""
    options: tuple[str, ...] = ()
    say: tuple[str, ...] = ()

    def laid_over(self, task: AnyTask) -> AnyTask:
        """Return a task in these words.

        Raises
        ------
        InvalidInput
            It has other texts than there are words for.
        """
        answered = task.options if isinstance(task, Choose) else task.reactions
        offered = answered if isinstance(task, Choose) else []
        for place, given, wanted in (
            (".hints", len(self.hints), len(task.hints)), (".say", len(self.say), len(answered)),
            (".options", len(self.options), len(offered)), (".done", bool(self.done), bool(task.done)),
        ):  # fmt: skip
            if given != wanted:
                raise InvalidInput("expected {wanted} texts, got {given}", place=place, wanted=int(wanted),
                                   given=int(given))  # fmt: skip
        said = msgspec.structs.replace(task, ask=self.ask, hints=list(self.hints), done=self.done)
        if isinstance(said, Choose):
            texts = zip(said.options, self.options, self.say, strict=True)
            options = [msgspec.structs.replace(option, text=text, say=say) for option, text, say in texts]
            return msgspec.structs.replace(said, options=options)
        replies = zip(said.reactions, self.say, strict=True)
        return msgspec.structs.replace(
            said, reactions=[msgspec.structs.replace(reaction, say=say) for reaction, say in replies]
        )


def _agrees(typed: str, number: float, value: float) -> bool:
    """Tell whether a typed number is a value, in the digits that were typed, of which two suffice."""
    digits, half = precision_of(typed, number)
    return abs(number - value) <= max(half * (1 + 1e-9) if digits >= 2 else 0.0, 1e-9 * max(1.0, abs(value)))
