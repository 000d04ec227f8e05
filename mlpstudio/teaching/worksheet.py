"""A worksheet: an iteration to be computed by hand, and its answers; what is asked, not how it is painted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from mlpstudio.core.engine import Engine
from mlpstudio.core.equations import equation
from mlpstudio.core.exercises import exercise, exercise_like
from mlpstudio.core.markup import Markup, Row
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.narration import PHASES, click_meaning, click_title
from mlpstudio.core.notation import SCREEN, Notation
from mlpstudio.core.program import Phase
from mlpstudio.core.records import record
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project

MOST_UNITS, MOST_SAMPLES, MOST_LAYERS = 6, 4, 5
"""What can be computed and written by hand."""
_DIGITS = 4
_FEW_SAMPLES = 2  # of a variant, where the project has more


@record
class Blank:
    """One quantity to be filled in.

    Attributes
    ----------
    symbol
        Its id.
    formula
        What it is computed with.
    value
        The answer, rows x columns.
    calculation
        The line of each number: symbols, numbers, result.
    """

    symbol: str
    formula: Markup
    value: Matrix
    calculation: tuple[Row, ...]


@record
class Task:
    """What one click of the window computes.

    Attributes
    ----------
    number
        From 1.
    phase, title, instruction
        Where it belongs, its heading, and one or two sentences.
    blanks
        What is to be filled in, in this order.
    """

    number: int
    phase: Phase
    title: Message
    instruction: Message
    blanks: tuple[Blank, ...]


@record
class Worksheet:
    """An iteration as questions and answers.

    Attributes
    ----------
    project
        The network with the numbers of this sheet.
    trace
        Its iteration.
    variant
        The seed of its numbers; None for those of the project.
    tasks
        In the order of the iteration.
    """

    project: Project
    trace: Trace
    variant: int | None
    tasks: tuple[Task, ...]

    @property
    def title(self) -> str:
        """What the project is called, in one line; may be empty."""
        return " ".join(self.project.title.split())

    @property
    def given(self) -> tuple[str, ...]:
        """The symbols of the matrices that are known, in the order in which they are used."""
        return tuple(sorted(self.trace.given, key=_order))


def _order(symbol: str) -> tuple[int, int, str]:
    kinds = ("x", "y", "t", "W", "b", "mask", "free", "drop")
    name = parse(symbol)
    own = name.kind in kinds and (not name.of or name.kind == "free")
    return name.layer, kinds.index(name.kind) if own else len(kinds), symbol


def number_text(value: float) -> str:
    """Return a number as a worksheet writes it: four significant digits at most, a true minus sign."""
    mantissa, e, exponent = f"{float(value) + 0.0:.{_DIGITS}g}".partition("e")
    text = f"{mantissa}e{int(exponent)}" if e else mantissa
    return text.replace("-", "\N{MINUS SIGN}")


def worksheet(
    project: Project, seed: int | None = None, iteration: int = 0, trace: Trace | None = None
) -> Worksheet:
    """Return the worksheet of a project.

    Parameters
    ----------
    project
        Its network, and without a seed its numbers.
    seed
        The variant: readable numbers for layers of this size, else for a small network.
    iteration
        Without a seed: which iteration is computed, counted from 0.
    trace
        Without a seed: that iteration, where it is computed already.

    Raises
    ------
    InvalidInput
        It is too large to be computed by hand, there are no samples, or its training diverges before.
    """
    if seed is not None:
        project, trace = _variant(project, seed)
    else:
        check_by_hand(project)
        trace = _own(project, iteration, trace)
    return Worksheet(project, trace, seed, tuple(_tasks(trace, SCREEN)))


def check_by_hand(project: Project) -> None:
    """Refuse what nobody can write by hand.

    Raises
    ------
    InvalidInput
        With the limit and what is there.
    """
    sizes, place = project.network.sizes, "$.network"
    if max(sizes) > MOST_UNITS:
        raise InvalidInput(
            "a worksheet has room for layers of at most {most} neurons, got {got}; "
            "a variant (a seed) makes a network that fits",
            place=place, most=MOST_UNITS, got=max(sizes),
        )  # fmt: skip
    if project.network.depth > MOST_LAYERS:
        raise InvalidInput(
            "a worksheet has room for at most {most} layers, got {got}; "
            "a variant (a seed) makes a network that fits",
            place=place, most=MOST_LAYERS, got=project.network.depth,
        )  # fmt: skip
    if project.data.samples == 0:
        raise InvalidInput(
            "there are no samples; a variant (a seed) has numbers of its own", place="$.data.inputs"
        )
    training = project.data.samples - len(project.data.parts()[1])
    if (got := min(project.training.batch_size or training, training)) > MOST_SAMPLES:
        raise InvalidInput(
            "a worksheet has room for batches of at most {most} samples, got {got}; choose a smaller batch "
            "size, or a variant (a seed)",
            place="$.training.batch_size", most=MOST_SAMPLES, got=got,
        )  # fmt: skip


def _own(project: Project, iteration: int, trace: Trace | None) -> Trace:
    if trace is None:
        engine = Engine(project.network, project.training, project.data, project.parameters)
        engine.run(iteration)
        trace = engine.record()
    if trace is None or not all(bool(np.isfinite(value).all()) for value in trace.values):
        raise InvalidInput(
            "iteration {iteration} is not reached: the training diverges before", iteration=iteration
        )
    return trace


def _variant(project: Project, seed: int) -> tuple[Project, Trace]:
    network, samples = project.network, project.data.samples
    if samples > MOST_SAMPLES or samples == 0:
        samples = 1 if samples == 0 else _FEW_SAMPLES
    fits = max(network.sizes) <= MOST_UNITS and network.depth <= MOST_LAYERS
    made = exercise_like(seed, network, samples) if fits else None
    made = exercise(seed) if made is None else made
    own = Project(
        network=made.network, parameters=made.parameters, data=made.data, training=made.training,
        title=project.title,
    )  # fmt: skip
    return own, made.trace()


def _tasks(trace: Trace, notation: Notation) -> Iterator[Task]:
    for click in range(1, trace.clicks + 1):
        indices = trace.at_click(click)
        yield Task(
            click,
            trace.program[indices[0]].phase,
            click_title(trace, click),
            click_meaning(trace, click),
            tuple(_blank(trace, index, notation) for index in indices),
        )


def _blank(trace: Trace, index: int, notation: Notation) -> Blank:
    step, value = trace.program[index], trace.values[index]
    lines = tuple(
        equation(trace, index, (row, column), notation, number_text)
        for column in range(value.shape[1])
        for row in range(value.shape[0])
    )
    return Blank(step.target, step.markup(notation), value, lines)


def conditions(made: Worksheet) -> tuple[Message, ...]:
    """Return what is given beside the matrices: activations, loss, and how the update goes."""
    network, training = made.trace.network, made.trace.training
    layers = tuple(
        Message("Activation of layer {layer}: {function}", {"layer": n, "function": layer.function.title})
        for n, layer in enumerate(network.layers, 1)
    )
    return (*layers, *_training(training, made.trace.samples))


def _training(training: Training, samples: int) -> Iterator[Message]:
    loss = Message("Loss: {loss}", {"loss": Message(training.loss_function.title)})
    if samples > 1:
        text = "Loss: {loss}, summed over {samples} samples"
        if training.reduction == "mean":
            text = "Loss: {loss}, averaged over {samples} samples"
        loss = replace(loss, text=text, values={**loss.values, "samples": samples})
    yield loss
    yield Message(
        "Update: {optimizer}, learning rate η = {rate}",
        {"optimizer": Message(training.optimizer.title), "rate": number_text(training.learning_rate)},
    )
    for name, value in training.optimizer.numbers().items():
        yield Message("{name} = {value}", {"name": name, "value": number_text(value)})
    for name in ("l1", "l2"):
        if value := getattr(training, name):
            yield Message("Penalty {name} = {value}", {"name": name, "value": number_text(value)})


def phase_title(phase: Phase) -> Message:
    """Return the heading of a phase."""
    return PHASES[phase]
