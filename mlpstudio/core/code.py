"""One iteration as lines of numpy: the source of its assignments, with the settings before them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mlpstudio.core.expressions import Expression, Number
from mlpstudio.core.messages import Message
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.program import Assignment, Phase, Program
from mlpstudio.core.records import record
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.core.writing import NamedMatrix, numpy_rows

_LAYERS = {
    Phase.FORWARD: "forward, layer {layer}",
    Phase.LOSS: "loss",
    Phase.BACKWARD: "backward, layer {layer}",
    Phase.UPDATE: "update, layer {layer}",
}
_OVERFLOWS = re.compile(r"1 \+ np\.exp\(-")
_WIDTH = 48  # characters of a line that lists names


@record
class CodeLine:
    """A line of the source.

    Attributes
    ----------
    text
        As it runs; empty between two paragraphs.
    step
        The index in the program of the step that it computes; None for all else.
    note
        What a comment says, without its sign; None for a line that runs.
    given
        Whether it names what has to be there before.
    """

    text: str
    step: int | None = None
    note: Message | None = None
    given: bool = False


def iteration_source(steps: Program, training: Training) -> tuple[CodeLine, ...]:
    """Return the lines of an iteration; ids are the variables.

    They run as they are where :func:`given_symbols` are defined, and leave every symbol with the value that
    the trace has for it, parameters updated.

    Parameters
    ----------
    steps
        The assignments.
    training
        Whose settings are the numbers in them.
    """
    return (*_preamble(steps, training), *_assignments(steps))


def given_symbols(steps: Program) -> tuple[str, ...]:
    """Return what the assignments read before they have computed it: batch, parameters, state, masks."""
    computed: set[str] = set()
    read: dict[str, None] = {}
    for step in steps:
        read.update((symbol, None) for symbol in step.expression.symbols() if symbol not in computed)
        computed.add(step.target)
    return tuple(sorted(read, key=_reading_order))


def _reading_order(symbol: str) -> tuple[int, int]:
    """The batch first, then parameters, then all else; what is equal here stays as the program reads it."""
    name = parse(symbol)
    if name.kind in ("x", "y"):
        return 0, 0 if name.kind == "x" else 1
    return (1, name.layer) if name.kind in ("W", "b") else (2, name.layer)


def _preamble(steps: Program, training: Training) -> Iterator[CodeLine]:
    sources = [step.numpy_source() for step in steps]
    yield CodeLine("import numpy as np")
    if any("erf(" in source for source in sources):
        yield CodeLine("import math")
        yield CodeLine("")
        yield CodeLine("erf = np.vectorize(math.erf)")
    if any(_OVERFLOWS.search(source) for source in sources):
        # The textbooks' sigmoid is right however large u is; it is only numpy's warning that is not wanted.
        yield CodeLine("")
        yield note(Message("exp may reach infinity; 1 / infinity is the 0 that is right"))
        yield CodeLine('np.seterr(over="ignore")')
    yield CodeLine("")
    yield note(Message("settings"))
    yield from (CodeLine(f"{name} = {value!r}") for name, value in settings(steps, training).items())
    yield CodeLine("")
    yield from given_lines(steps)


def settings(steps: Program, training: Training) -> dict[str, float]:
    """Return the named numbers that the assignments refer to, in the order in which training names them."""
    known = {"learning_rate": training.learning_rate, "l1": training.l1, "l2": training.l2}
    known |= training.optimizer.numbers()
    used = {number.name.removeprefix("1 - ") for step in steps for number in _numbers(step.expression)}
    return {name: value for name, value in known.items() if name in used}


def _numbers(expression: Expression) -> Iterator[Number]:
    if isinstance(expression, Number):
        yield expression
    for operand in expression.operands():
        yield from _numbers(operand)


def given_lines(steps: Program) -> Iterator[CodeLine]:
    """Name what has to be there before the first line runs, on as many lines as that takes."""
    names: list[str] = []
    text = "given: {names}"
    for symbol in given_symbols(steps):
        if len(", ".join([*names, symbol])) > _WIDTH - 10:
            yield note(Message(text, {"names": ", ".join(names) + ","}), given=True)
            names, text = [], "{names}"
        names.append(symbol)
    yield note(Message(text, {"names": ", ".join(names)}), given=True)


def _assignments(steps: Program) -> Iterator[CodeLine]:
    paragraph: tuple[Phase, int] | None = None
    for index, step in enumerate(steps):
        if paragraph != (step.phase, step.layer):
            paragraph = step.phase, step.layer
            yield CodeLine("")
            yield note(title_of(step))
        yield CodeLine(step.numpy_source(), index)


def title_of(step: Assignment) -> Message:
    """Return what stands above the lines of a step's phase and layer."""
    return Message(_LAYERS[step.phase], {"layer": step.layer} if step.layer else {})


def note(message: Message, *, given: bool = False) -> CodeLine:
    """Return a comment."""
    return CodeLine(f"# {message}", note=message, given=given)


def script(trace: Trace) -> str:
    """Return the lines of an iteration with its given matrices written out: it runs alone, and prints all."""
    return "".join(script_pieces(trace))


def script_pieces(trace: Trace) -> Iterator[str]:
    """Yield the same piece by piece: that of a large network takes its time."""
    lines = iteration_source(trace.program, trace.training)
    yield from filled(lines, (row for matrix in given_matrices(trace) for row in numpy_rows(matrix)))
    yield from (f"{text}\n" for text in printed(trace.program, "{name}.tolist()"))


def given_matrices(trace: Trace) -> list[NamedMatrix]:
    """Return what the lines of an iteration start from."""
    return [
        NamedMatrix(symbol, symbol, SCREEN.symbol(symbol), trace.given[symbol])
        for symbol in given_symbols(trace.program)
    ]


def filled(lines: tuple[CodeLine, ...], given: Iterable[str]) -> Iterator[str]:
    """Yield lines with what has to be there before in the place where it is named.

    Parameters
    ----------
    lines
        Of an iteration.
    given
        The text that defines it, each piece with its line break.
    """
    first = next(index for index, line in enumerate(lines) if line.given)
    yield from (f"{line.text}\n" for line in lines[:first])
    yield from given
    yield from (f"{line.text}\n" for line in lines[first:] if not line.given)


def printed(steps: Program, form: str) -> Iterator[str]:
    """Yield the lines that print what every step came to, each number in as many digits as it takes.

    Parameters
    ----------
    steps
        The assignments.
    form
        What prints a variable without leaving out digits, with ``{name}``.
    """
    yield ""
    yield "# every number of this iteration"
    yield from (f'print("{step.target} =", {form.format(name=step.target)})' for step in steps)
