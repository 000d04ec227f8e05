"""One iteration for a paper: every step as formula = numbers = result, and in a sentence; it uses amsmath."""

from __future__ import annotations

from collections.abc import Iterator

from mlpstudio.core.narration import PHASES, click_title
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.trace import Trace
from mlpstudio.export.sentences import latex_sentence_of
from mlpstudio.export.substitution import InNumbers, calculation, settings_of


def latex_of(trace: Trace) -> Iterator[str]:
    r"""Yield an iteration as lines of LaTeX.

    They stand in the body of a document with ``\usepackage{amsmath}``, whose matrices have ten columns at
    most: larger ones are shown in part.
    """
    yield r"% Needs \usepackage{amsmath} in the preamble."
    yield rf"\paragraph{{Iteration {trace.iteration} (epoch {trace.epoch})}}"
    settings = settings_of(trace.training)
    phase = None
    for click in range(1, trace.clicks + 1):
        for index in trace.at_click(click):
            step, value = trace.program[index], trace.values[index]
            if step.phase is not phase:
                phase = step.phase
                yield rf"\paragraph{{{PHASES[phase]}}}"
            if index == trace.at_click(click)[0]:
                yield rf"{click}. {click_title(trace, click)}"
            numbers = InNumbers(values=trace.before(index), settings=settings)
            yield r"\["
            yield f"  {step.markup(SCREEN).latex()}"
            yield from (f"  = {member.latex()}" for member in calculation(step, value, numbers))
            yield r"\]"
            yield from (latex_sentence_of(trace, index), "")
