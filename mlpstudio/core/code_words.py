"""The variables in lines of code: where each stands, what it holds there, and which step computed that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from mlpstudio.core.code import CodeLine
from mlpstudio.core.symbols import is_symbol
from mlpstudio.core.trace import Matrix, Trace

_WORD: Final = re.compile(r"(?<![\w.])[A-Za-z_]\w*")
_ASSIGNS: Final = re.compile(r"(?<![=<>!])=(?!=)")


class CodeWord(NamedTuple):
    """A variable of the iteration in a line.

    Attributes
    ----------
    line, start, end
        Which line, and which characters of it as they are shown.
    symbol
        The id.
    step
        The index in the program of the step that the line belongs to; None where it belongs to none.
    before
        How many steps the lines before this one have computed.
    target
        Whether the line gives it its value.
    """

    line: int
    start: int
    end: int
    symbol: str
    step: int | None
    before: int
    target: bool


class Content(NamedTuple):
    """What a variable holds.

    Attributes
    ----------
    values
        Rows x columns, also of a step that is still to be shown.
    source
        The index of the step that computed them; None for what was given.
    """

    values: Matrix
    source: int | None


def code_words(lines: Sequence[CodeLine], shown: Sequence[str]) -> tuple[CodeWord, ...]:
    """Return every variable of the iteration in lines of code, in the order of reading.

    Parameters
    ----------
    lines
        Of one iteration.
    shown
        The text of each line as people see it: comments may be in another language.
    """
    found: list[CodeWord] = []
    computed = 0
    for number, (line, text) in enumerate(zip(lines, shown, strict=True)):
        before = computed if line.step is None else line.step
        computed = before if line.step is None else line.step + 1
        if line.note is None or line.given:
            found += _of_line(number, line, text, before)
    return tuple(found)


def _of_line(number: int, line: CodeLine, text: str, before: int) -> list[CodeWord]:
    assigns = _ASSIGNS.search(text)
    until = assigns.start() if assigns is not None and line.step is not None else 0
    return [
        CodeWord(
            number, match.start(), match.end(), match.group(), line.step, before, match.start() < until
        )
        for match in _WORD.finditer(text)
        if is_symbol(match.group())
    ]  # fmt: skip


def content(trace: Trace, word: CodeWord) -> Content | None:
    """Return what a variable holds where it stands; None for a name that the trace does not know.

    A parameter is the old one before its update and the new one behind it.

    Parameters
    ----------
    trace
        An iteration of the program whose lines they are.
    word
        One of its variables.
    """
    if not word.target:
        for index in reversed(range(word.before)):
            if trace.program[index].target == word.symbol:
                return Content(trace.values[index], index)
        if word.symbol in trace.given:
            return Content(trace.given[word.symbol], None)
    # Also where a line adds to what the lines before it began, as a sum in a loop does.
    if word.step is not None and trace.program[word.step].target == word.symbol:
        return Content(trace.values[word.step], word.step)
    return None
