"""What the step panel tells of a click: made once, and before it is shown if there is time."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from mlpstudio.core.markup import Markup
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import click_meaning, click_title
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.shapes import dimensions
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.render.equation import Part
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.step import equation_parts, result_parts
from mlpstudio.ui.words import worded

_MOST_EQUATIONS = 3


class StepPage(NamedTuple):
    """What is told of a step: in words, as formulas, and in numbers."""

    trace: Trace
    position: int
    numbers: NumberFormat
    title: str
    sentence: str
    formulas: tuple[Markup, ...]
    equations: tuple[tuple[Part, ...], ...]
    shapes: str

    def is_of(self, trace: Trace, position: int, numbers: NumberFormat) -> bool:
        """Tell whether it is the page of a click, with numbers written so."""
        return self.trace is trace and self.position == position and self.numbers == numbers


def page_of(trace: Trace, position: int, steps: Sequence[int], numbers: NumberFormat) -> StepPage:
    """Return what is told of a click and its steps."""
    return StepPage(
        trace, position, numbers,
        worded(click_title(trace, position)), worded(click_meaning(trace, position), numbers),
        tuple(trace.program[index].markup(SCREEN) for index in steps),
        tuple(tuple(parts_of(trace, index, steps)) for index in steps),
        next(filter(None, (dimensions(trace, index) for index in steps)), ""),
    )  # fmt: skip


def rate_told(trace: Trace, training: Training, numbers: NumberFormat) -> str:
    """Return the learning rate that a schedule gives this epoch; empty without one, or before it was set."""
    rate = trace.training.learning_rate
    if training.schedule.is_constant or training.in_epoch(trace.epoch).learning_rate != rate:
        return ""
    return worded(
        Message(
            "By the schedule, the learning rate is {rate} in epoch {epoch}.",
            {"rate": rate, "epoch": trace.epoch},
        ),
        numbers,
    )


def parts_of(trace: Trace, index: int, together: Sequence[int]) -> Sequence[Part]:
    """Return the equation of a step; where many steps stand together, of all but the last the result."""
    if len(together) <= _MOST_EQUATIONS or index == together[-1]:
        return equation_parts(trace, index, SCREEN)
    return result_parts(trace, index, SCREEN)
