"""The script of a demonstration: the places where it stops, with notes. Training knows nothing of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.records import record
from mlpstudio.project.project import Placed, Project
from mlpstudio.project.schema import ScriptPart
from mlpstudio.project.structure import Edit

MOST = 500
"""Steps of one script."""
MOST_LETTERS = 500
"""Of a note."""
MOST_ZOOM = 8.0


@record
class ScriptStep:
    """Where a demonstration stops.

    Attributes
    ----------
    iteration, click
        The place: clicks of an iteration count from 1, 0 is before the first.
    note
        What is said there; may be empty.
    spot
        The neuron in the spotlight as (layer, unit), layer 0 for inputs, units from 0; None without one.
    zoom
        How much larger than usual, 1 to :data:`MOST_ZOOM`.
    ask
        Whether the class is asked for the next number.

    Raises
    ------
    InvalidInput
        It is no place, or no zoom.
    """

    iteration: int
    click: int = 0
    note: str = ""
    spot: tuple[int, int] | None = None
    zoom: float = 1.0
    ask: bool = False

    def __post_init__(self) -> None:
        numbers = [(".iteration", self.iteration), (".click", self.click)]
        numbers += [(".spot", number) for number in self.spot or ()]
        for place, value in numbers:
            if not 0 <= value < 2**63:
                raise InvalidInput("expected 0 or more, got {value}", place=place, value=value)
        if not 1 <= self.zoom <= MOST_ZOOM:
            raise InvalidInput(
                "expected 1 to {most}, got {value}", place=".zoom", most=MOST_ZOOM, value=self.zoom
            )
        if len(self.note) > MOST_LETTERS:
            raise InvalidInput(
                "expected at most {most} letters, got {count}",
                place=".note", most=MOST_LETTERS, count=len(self.note),
            )  # fmt: skip

    @property
    def place(self) -> tuple[int, int]:
        """Iteration and click."""
        return self.iteration, self.click


@record
class Script:
    """A demonstration.

    Attributes
    ----------
    steps
        Where it stops, in the order in which it is shown.
    opens
        Whether the file opens presenting.

    Raises
    ------
    InvalidInput
        There are too many steps.
    """

    steps: tuple[ScriptStep, ...] = ()
    opens: bool = False

    def __post_init__(self) -> None:
        if len(self.steps) > MOST:
            raise InvalidInput(
                "expected at most {most}, got {count}", place=".steps", most=MOST, count=len(self.steps)
            )


EMPTY = Script()
"""What a project has before anything is recorded."""


def script_of(project: Project) -> Script:
    """Return the script of a project; an empty one where there is none."""
    return EMPTY if project.script is None else project.script


def read(part: ScriptPart) -> Script | None:
    """Return the script of a file; None where it says nothing.

    Raises
    ------
    InvalidInput
        What cannot be, with its place below the key.
    """
    steps = []
    for index, step in enumerate(part.steps):
        with Placed(f".steps[{index}]"):
            steps.append(ScriptStep(step.iteration, step.click, step.note, step.spot, step.zoom, step.ask))
    script = Script(tuple(steps), part.opens_presenting)
    return None if script == EMPTY else script


def _with(project: Project, script: Script, message: Message) -> Edit:
    return Edit(replace(project, script=None if script == EMPTY else script), message)


def add(project: Project, steps: Sequence[ScriptStep], at: int | None = None) -> Edit:
    """Put steps into the script, at its end or before another step.

    Raises
    ------
    InvalidInput
        There are too many.
    """
    script = script_of(project)
    at = len(script.steps) if at is None else at
    if len(script.steps) + len(steps) > MOST:
        raise InvalidInput("a script has at most {most} steps; remove one first", most=MOST)
    made = replace(script, steps=(*script.steps[:at], *steps, *script.steps[at:]))
    return _with(project, made, Message("steps of the script"))


def change(project: Project, index: int, step: ScriptStep) -> Edit:
    """Put another step in the place of one."""
    steps = list(script_of(project).steps)
    steps[index] = step
    return _with(project, replace(script_of(project), steps=tuple(steps)), Message("step of the script"))


def move(project: Project, index: int, to: int) -> Edit:
    """Show a step earlier or later."""
    steps = list(script_of(project).steps)
    steps.insert(to, steps.pop(index))
    return _with(project, replace(script_of(project), steps=tuple(steps)), Message("order of the script"))


def remove(project: Project, index: int) -> Edit:
    """Take a step out."""
    steps = list(script_of(project).steps)
    del steps[index]
    return _with(
        project, replace(script_of(project), steps=tuple(steps)), Message("step of the script removed")
    )


def open_presenting(project: Project, opens: bool) -> Edit:
    """Let the file open presenting, or as any other."""
    return _with(project, replace(script_of(project), opens=opens), Message("how the file opens"))


def noted(text: str) -> str:
    """Return a note as it is kept: in one line, not too long."""
    return " ".join(text.split())[:MOST_LETTERS]
