"""One iteration for a terminal: the four phases, and in each the steps: formula, numbers, a sentence."""

from __future__ import annotations

from collections.abc import Iterator
from textwrap import wrap

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.markup import Text
from mlpstudio.core.narration import PHASES, click_title
from mlpstudio.core.notation import IDS
from mlpstudio.core.program import Assignment
from mlpstudio.core.trace import Trace
from mlpstudio.export.sentences import sentence_of
from mlpstudio.export.substitution import Detail, InNumbers, calculation, digits, settings_of
from mlpstudio.export.textbox import beside, box_of

Matrix = NDArray[np.floating]

_READABLE = 100  # characters of a line of words, however wide the terminal is

# What is tried in turn until a line fits.
_DETAILS = (Detail(10), Detail(8), Detail(6), Detail(4), Detail(4, 4), Detail(3, 4), Detail(3, 3))


def text_of(trace: Trace, width: int = 100) -> Iterator[str]:
    """Yield an iteration as lines of text.

    Parameters
    ----------
    trace
        The iteration.
    width
        Characters that fit on a line; larger matrices are shown in part.
    """
    samples = "1 sample" if trace.samples == 1 else f"{trace.samples} samples"
    yield f"Iteration {trace.iteration} (epoch {trace.epoch}), {samples}, loss {digits(trace.loss)}"
    phase = None
    for click in range(1, trace.clicks + 1):
        indices = trace.at_click(click)
        first = trace.program[indices[0]]
        if first.phase is not phase:
            phase = first.phase
            name = str(PHASES[phase])
            yield from ("", name, "─" * len(name))
        yield from ("", f"{click:>3}  {click_title(trace, click)}")
        for index in indices:
            yield from _step(trace, index, width)


def _step(trace: Trace, index: int, width: int) -> Iterator[str]:
    step, value = trace.program[index], trace.values[index]
    yield ""
    yield f"     {step.formula}"
    for line in _calculation(trace, step, value, trace.before(index), width - 7):
        yield f"       {line}".rstrip()
    said = sentence_of(trace, index)
    for line in wrap(said, min(width, _READABLE) - 5, break_on_hyphens=False):
        yield f"     {line}"


def _calculation(
    trace: Trace, step: Assignment, value: Matrix, known: dict[str, Matrix], room: int
) -> tuple[str, ...]:
    """Return ``= numbers = result`` as lines, with as much of the matrices as there is room for."""
    settings = settings_of(trace.training)
    equals = box_of(Text("=", "operator"))
    for detail in _DETAILS:
        numbers = InNumbers(IDS.error_signal, IDS.ids, known, settings, detail)
        members = [beside([equals, box_of(member)]) for member in calculation(step, value, numbers)]
        line = beside(members)
        if line.width <= room:
            return line.lines
    return tuple(line for member in members for line in member.lines)
