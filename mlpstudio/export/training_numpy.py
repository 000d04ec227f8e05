"""A whole training as a program that needs numpy only, and prints what ``mlpstudio train`` prints.

The lines of an iteration are those of the code panel: the source of its assignments.
"""

from __future__ import annotations

import re

import numpy as np

from mlpstudio.core.code import given_symbols, settings, title_of
from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.dropout import Masks
from mlpstudio.core.program import Program, forward_program, program
from mlpstudio.core.records import record
from mlpstudio.core.schedules import Schedule
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import fixed_symbols
from mlpstudio.export.literals import array, is_packed, one_line, vector
from mlpstudio.project.naming import in_units
from mlpstudio.project.project import Project

_MANY = 10_007  # a prime that no other number in the lines can be divided by
_NUMBER = re.compile(r"(?<![\w.])\d+(?![\w.])")
_WIDENING = ("np.where", "erf(", "(float)")  # what gives float64 whatever it gets

DROPOUT = '''\
def mixed(words):
    """SplitMix64: random 64-bit words from counters (Steele, Lea and Flood, 2014)."""
    words = (words ^ (words >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    words = (words ^ (words >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return words ^ (words >> np.uint64(31))


def dropout_mask(key, units, samples, iteration):
    """Return 0 for what an iteration drops, and 1 / (1 - dropout) for what it keeps (units x samples)."""
    step = np.uint64(0x9E3779B97F4A7C15)
    pairs = (units + 1) // 2
    start = mixed(np.array([iteration], np.uint64) * step + np.uint64(key))
    places = np.arange(1, pairs + 1, dtype=np.uint64)[:, None] + np.arange(
        samples, dtype=np.uint64
    ) * np.uint64(pairs)
    words = mixed(start + places * step)
    words = np.stack([words, words << np.uint64(32)], axis=1).reshape(2 * pairs, samples)
    return (words[:units] >= np.uint64(int(dropout * 2**64))) / (1 - dropout)
'''


@record
class Section:
    """A part of a program.

    Attributes
    ----------
    title
        What it does, in a few words.
    source
        Its lines.
    """

    title: str
    source: str


def numpy_script(project: Project, epochs: int) -> str:
    """Return the program.

    Parameters
    ----------
    project
        What is trained; it has at least one sample.
    epochs
        How many the program trains.
    """
    title = one_line(project.title)
    head = f"# {title}\n" if title else ""
    body = "\n\n".join(f"# {part.title}\n{part.source}" for part in sections(project, epochs))
    return f"{head}# A training as MLP Studio does it: it prints the same losses.\n\n{body}"


def sections(project: Project, epochs: int) -> tuple[Section, ...]:
    """Return the parts of the program, in the order in which they run."""
    found = [
        Section("samples as rows, as they were entered", data_source(project)),
        Section("parameters", parameters_source(project)),
        Section("settings", settings_source(project, epochs)),
    ]
    if project.training.dropout:
        found.append(Section("dropout: masks are a function of seed, layer, iteration and place", DROPOUT))
    found += [
        Section("training", training_source(project)),
        Section("predictions for rows of inputs as they were entered", prediction_source(project)),
    ]
    # What is imported is known when all else is written.
    needed = imports("".join(part.source for part in found))
    return (Section("what is needed", needed), *found)


def imports(source: str) -> str:
    """Return the imports that lines need, and what has to be there before them."""
    lines = ["import base64", "import zlib", ""] if is_packed(source) else []
    special = "erf(" in source
    if special or "math." in source:
        lines = ["import math", *lines] if lines else ["import math", ""]
    lines.append("import numpy as np")
    if special:
        lines += ["", "erf = np.vectorize(math.erf, otypes=[float])"]
    if "1 + np.exp(-" in source:
        lines += ["", "# exp may reach infinity; 1 / infinity is the 0 that is right",
                  'np.seterr(over="ignore")']  # fmt: skip
    return "\n".join(lines) + "\n"


def _column_names(data: Dataset) -> tuple[str, ...]:
    count = data.inputs.shape[1]
    return (*data.columns[:count], *in_units(data.columns[count:], data.units if data.columns else ()))


def data_source(project: Project) -> str:
    """Return the lines that define inputs and targets of the training part, scaled."""
    data = project.data
    rows, held_out = data.parts()
    names = "".join(f"# {one_line(name)}\n" for name in _column_names(data))
    text = f"# columns: inputs, then targets\n{names}" if names else ""
    if data.units and not all(data.columns[data.inputs.shape[1] :] or ("",)):  # no name tells it
        text += f"# targets are divided by {', '.join(f'{unit:,.10g}' for unit in data.units)}\n"
    text += array("inputs", data.inputs[rows]) + array("targets", data.targets[rows])
    if len(held_out):
        text += "\n# held out: training does not see them\n"
        text += array("test_inputs", data.inputs[held_out]) + array("test_targets", data.targets[held_out])
    scaler = data.scaler()
    if data.scaling == "none":
        return text + _in_precision(project, "\n\ndef scaled(rows):\n    return np.array(rows, {dtype})\n")
    what = {
        "standard": "to mean 0 and standard deviation 1",
        "min_max": "to the range from 0 to 1",
    }[data.scaling]
    text += (
        f"\n# Inputs are scaled {what}, measured on the training part.\n"
        f"shift = np.array({vector(scaler.shift)})\nwidth = np.array({vector(scaler.width)})\n"
    )
    return text + _in_precision(
        project,
        "\n\ndef scaled(rows):\n    return ((np.array(rows, float) - shift) / width).astype({dtype})\n",
    )


def _in_precision(project: Project, text: str) -> str:
    return text.replace("{dtype}", f"np.{project.training.precision}")


def parameters_source(project: Project) -> str:
    """Return the lines that define parameters, masks, and the state of the optimiser."""
    values = {
        f"W{number}": layer.weights for number, layer in enumerate(project.parameters, 1)
    } | {
        f"b{number}": layer.biases[:, None]
        for number, layer in enumerate(project.parameters, 1)
        if layer.biases is not None
    }  # fmt: skip
    fixed = fixed_symbols(project.network, np.dtype(np.float64))
    text, state = "", []
    for symbol in given_symbols(steps_of(project)):
        name = parse(symbol)
        if symbol in values:
            text += array(symbol, values[symbol])
        elif symbol in fixed:
            text += array(symbol, fixed[symbol])
        elif symbol == "t":
            state.append("t = 0  # updates so far")
        elif name.kind not in ("x", "y", "drop"):
            state.append(f"{symbol} = np.zeros_like({symbol.partition('_')[2]})")
    if project.training.precision != "float64":
        kind = f".astype(np.{project.training.precision})"
        for symbol in given_symbols(steps_of(project)):
            text += f"{symbol} = {symbol}{kind}\n" if symbol in values | fixed else ""
    if state:
        text += "\n# what the optimiser carries from one update to the next\n" + "\n".join(state) + "\n"
    return text


def settings_source(project: Project, epochs: int) -> str:
    """Return the lines that define the numbers of the training."""
    training = project.training
    lines = [f"epochs = {epochs}"]
    batches = Batches.of(training, _samples(project))
    lines.append(f"batch_size = {batches.size}")
    lines += [f"{name} = {value!r}" for name, value in settings(steps_of(project), training).items()]
    if training.dropout:
        lines.append(f"dropout = {training.dropout!r}")
    if training.shuffle:
        lines.append(f"seed = {training.seed}")
    text = "\n".join(lines) + "\n"
    if not training.schedule.is_constant:
        text += f"\n\ndef learning_rate_in(epoch):\n    return {rate_source(training.schedule)}\n"
        text = text.replace("learning_rate = ", "first_learning_rate = ", 1)
    return text


def rate_source(schedule: Schedule) -> str:
    """Return the expression of the learning rate in an epoch."""
    n = {
        name: repr(int(value) if name in ("every", "epochs") else value)
        for name, value in schedule.numbers().items()
    }
    forms = {
        "step": "{factor} ** (epoch // {every})",
        "exponential": "{factor} ** epoch",
        "cosine": "({end} + (1 - {end}) * 0.5 * (1 + math.cos(math.pi * min(epoch / {epochs}, 1))))",
        "inverse_time": "1 / (1 + {decay} * epoch)",
    }
    # The numbers at which the program keeps a rate above 0.
    return f"max(first_learning_rate * {forms[schedule.name].format(**n)}, 1e-300)"


def training_source(project: Project, *, noting: bool = False) -> str:
    """Return the loop over epochs and batches; ``noting`` also collects the losses of epochs in a list."""
    training = project.training
    outside, inside = " " * 4, " " * 8
    lines = [rows_line(project)]
    lines += ["iteration = 0"] if training.dropout else []
    lines += ["losses = []"] if noting else []
    lines.append("for epoch in range(epochs):")
    lines += [f"{outside}{line}" for line in epoch_lines(project)]
    lines += [f"{outside}total = 0.0", f"{outside}for first in range(0, len(x_rows), batch_size):"]
    lines += [f"{inside}{line}" for line in batch_lines(project)]
    lines += [f"{inside}iteration += 1"] if training.dropout else []
    steps = iteration_lines(steps_of(project), training.precision)
    lines += [f"{inside}{line}" if line else "" for line in steps]
    lines += ["", f"{inside}total += loss * x.shape[1]"]
    shown = _samples(project) == 1 and project.network.outputs == 1
    lines += [
        f"{inside}if not np.isfinite(loss):",
        f'{inside}    raise SystemExit(f"The loss grew beyond all bounds in epoch {{epoch}}.")',
        *([f"{outside}losses.append(total / len(x_rows))"] if noting else []),
        f'{outside}print(f"Epoch {{epoch}}: Loss = {{total / len(x_rows):.4f}}'
        + (', Prediction = {y_hat[0, 0]:.4f}")' if shown else '")'),
    ]
    return "\n".join(lines) + "\n"


def rows_line(project: Project) -> str:
    """Return the line that names what the batches are taken from."""
    kind = "" if project.training.precision == "float64" else f".astype(np.{project.training.precision})"
    return f"x_rows, y_rows = scaled(inputs), targets{kind}"


def epoch_lines(project: Project) -> list[str]:
    """Return what stands at the beginning of an epoch, whose number is ``epoch``."""
    lines = [] if project.training.schedule.is_constant else ["learning_rate = learning_rate_in(epoch)"]
    if project.training.shuffle:
        lines.append("order = np.random.default_rng([seed, epoch]).permutation(len(x_rows))")
    return lines


def batch_lines(project: Project) -> list[str]:
    """Return what stands at the beginning of an iteration, whose batch begins at ``first``."""
    training, steps = project.training, steps_of(project)
    last = "first + batch_size"
    rows = f"order[first : {last}]" if training.shuffle else f"slice(first, {last})"
    lines = [f"rows = {rows}", "x, y = x_rows[rows].T, y_rows[rows].T"]
    size = Batches.of(training, _samples(project)).size
    lines += ["n = x.shape[1]"] if size > 1 else []
    lines += ["t += 1"] if "t" in given_symbols(steps) else []
    kind = "" if training.precision == "float64" else f".astype(np.{training.precision})"
    for number, key in Masks(project.network, training, size).words():
        units = project.network.layer(number).units
        lines.append(f"drop{number} = dropout_mask({key}, {units}, x.shape[1], iteration){kind}")
    return lines


def iteration_lines(steps: Program, precision: str) -> list[str]:
    """Return the lines of steps, a comment above each phase and layer; n is the number of samples."""
    lines: list[str] = []
    paragraph: object = None
    for step in steps:
        if paragraph != (step.phase, step.layer):
            paragraph = step.phase, step.layer
            lines += ["", f"# {title_of(step)}"]
        source = step.expression.numpy_source()
        if precision != "float64" and any(word in source for word in _WIDENING):
            source = f"np.asarray({source}, np.{precision})"
        lines.append(by_samples(f"{step.target} = {source}"))
    return lines


def by_samples(line: str) -> str:
    """Return a line in which what was built for a certain number of samples has ``n`` in its place."""

    def named(found: re.Match[str]) -> str:
        times, rest = divmod(int(found[0]), _MANY)
        if rest or not times:
            return found[0]
        return "n" if times == 1 else f"({times} * n)"

    return _NUMBER.sub(named, line)


def prediction_source(project: Project) -> str:
    """Return a function from rows of inputs to rows of predictions."""
    lines = ["def predict(rows):", "    x = scaled(rows).T"]
    lines += [f"    {step.numpy_source()}" for step in forward_program(project.network)]
    return "\n".join([*lines, "    return y_hat.T"]) + "\n"


def _samples(project: Project) -> int:
    return len(project.data.parts()[0])


def steps_of(project: Project) -> Program:
    """Return the assignments; of a batch with a number of samples that only stands for another."""
    single = Batches.of(project.training, _samples(project)).size == 1
    return program(project.network, project.training, 1 if single else _MANY)
