"""The commands that need no window: train, trace, check, predict, export.

Nothing of numpy is imported before a command runs, so that help and mistakes of usage answer at once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from mlpstudio import __version__
from mlpstudio.cli_export import export_arguments, write
from mlpstudio.console import Progress, complain, say, start_output, terminal_width
from mlpstudio.core.messages import InvalidInput, Message, nearest
from mlpstudio.usage import Parser, whole

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from mlpstudio.core.data import Batches
    from mlpstudio.core.divergence import Divergence
    from mlpstudio.core.engine import Engine
    from mlpstudio.core.trace import Trace
    from mlpstudio.project.project import Project

OK, DISAGREE, WRONG_INPUT, DIVERGED, BROKEN_PIPE, STOPPED = 0, 1, 2, 3, 141, 130
COMMANDS: tuple[str, ...] = ("train", "trace", "check", "predict", "export")
SELF_TEST = "--self-test"  # stands alone; the entrance takes it, as it needs the window
OPTIONS = ("-h", "--help", "--version", SELF_TEST)

_SLICE = 1024  # iterations between two looks at the progress bar
_CHECK_WORK = 4_000_000  # samples times parameters of one evaluation of the loss, in a gradient check


def is_command(arguments: Sequence[str]) -> bool:
    """Tell whether the arguments ask for a command, and not for the window (a file or nothing)."""
    if not arguments:
        return False
    first = arguments[0]
    if first in COMMANDS or first.startswith("-"):
        return True
    # A plain word that is no file is a command that was mistyped: "trian net.mlp" shall open no window.
    plain = not any(sign in first for sign in (".", os.sep, os.altsep or os.sep))
    return plain and not os.path.exists(first)


def main(arguments: Sequence[str]) -> int:
    """Run a command and return its exit code.

    0 is good, 1 gradients that disagree, 2 input or usage that is wrong, 3 a training that diverged.
    """
    start_output()
    try:
        return _run(list(arguments))
    except InvalidInput as error:
        complain(str(error))
        return WRONG_INPUT
    except MemoryError:
        complain("there is not enough memory for this")
        return WRONG_INPUT
    except KeyboardInterrupt:
        complain("stopped")
        return STOPPED
    except OSError as error:
        # What is still buffered must not raise once more at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):  # the reader has gone, as with "| head"
            return BROKEN_PIPE
        complain(f"the output cannot be written: {error.strerror}")
        return WRONG_INPUT


def _run(arguments: list[str]) -> int:
    first = arguments[0] if arguments else "--help"
    if first not in (*COMMANDS, *OPTIONS):
        text, known = 'there is no command and no file "{name}"; {hint}', COMMANDS
        if first.startswith("-"):
            text, known = 'there is no option "{name}"; {hint}', OPTIONS
        raise InvalidInput(text, name=first, hint=nearest(first, known))
    try:
        options = _parser().parse_args(arguments)
        command: Callable[[argparse.Namespace], int] = options.command
    except SystemExit as finished:  # help and version end this way
        return int(finished.code or 0)
    code = command(options)
    sys.stdout.flush()
    return code


def _parser() -> argparse.ArgumentParser:
    parser = Parser(
        prog="mlpstudio",
        usage="mlpstudio [FILE]  |  mlpstudio COMMAND FILE [options]",
        description="See how a multi-layer perceptron computes and learns. A file, or nothing, opens the "
        "window; the commands below work without one.",
        epilog="Those who work on the program ask the window for --debug-frames, which shows how long its "
        "pictures are apart, and --debug-watchdog, which logs what kept it from answering for 100 ms.",
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"mlpstudio {__version__}")
    parser.add_argument(SELF_TEST, action="store_true", help="try the installation out, window included")
    parser.add_argument("--language", metavar="CODE", help="of the window, as de; default is the setting")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", prog="mlpstudio", required=True, parser_class=Parser
    )

    def command(name: str, run: Callable[[argparse.Namespace], int], text: str, more: str) -> Parser:
        added = commands.add_parser(name, help=text, description=f"{text}. {more}", allow_abbrev=False)
        added.add_argument("file", metavar="FILE", help="a project (.mlp)")
        added.set_defaults(command=run)
        return added

    train = command("train", _train, "Train a network and print its loss", "One line an epoch; the loss is "
                    "the mean over its samples, each as seen before the update.")  # fmt: skip
    length = train.add_mutually_exclusive_group()
    length.add_argument("--epochs", type=whole(0), metavar="N", help="passes over the data (default 10)")
    length.add_argument("--iterations", type=whole(0), metavar="N", help="updates, one batch each")
    train.add_argument("--every", type=whole(1), default=1, metavar="K", help="print every K-th epoch only")
    train.add_argument("--save", metavar="OUT", help="write a project with the parameters reached")
    train.add_argument("--format", choices=("log", "json"), default="log", help="default log")
    trace = command("trace", _trace, "Show every step of one iteration with its numbers",
                    "From the parameters of the file, after K updates.")  # fmt: skip
    trace.add_argument("--iteration", type=whole(0), default=0, metavar="K", help="default 0, the first")
    trace.add_argument("--format", choices=("text", "json", "latex"), default="text", help="default text")
    trace.add_argument("--sentences", action="store_true", help="add what each step does in words to JSON; "
                       "text and LaTeX always have it")  # fmt: skip
    command("check", _check, "Check a file, and its gradients against central differences",
            "The exit code is 1 where a gradient disagrees.")  # fmt: skip
    predict = command("predict", _predict, "Print the predictions of a network",
                      "One line a row, numbers separated by commas.")  # fmt: skip
    predict.add_argument("--inputs", metavar="CSV", help='rows of inputs, "-" for the standard input; '
                         "default are the data of the file")  # fmt: skip
    export_arguments(command("export", _export, "Write a project in another form",
                             "As a program, a document, weights, a worksheet or a picture."))  # fmt: skip
    return parser


def _read(path: str, *, samples: bool) -> Project:
    """Read the project; where samples are needed it has some."""
    from mlpstudio.project import storage

    project = storage.read(path)
    if samples and project.data.samples == 0:
        why = Message("there are no samples here, and this command needs at least one")
        raise storage.FileProblem(path, why, "$.data.inputs")
    return project


def _engine(project: Project) -> Engine:
    from mlpstudio.core.engine import Engine

    return Engine(project.network, project.training, project.data, project.parameters)


def _train(options: argparse.Namespace) -> int:
    from mlpstudio.project import storage
    from mlpstudio.project.project import with_parameters

    project = _read(options.file, samples=True)
    if options.save is not None:
        storage.check_writable(options.save)
    engine = _engine(project)
    epochs = 10 if options.epochs is None else options.epochs
    total = epochs * engine.batches.per_epoch if options.iterations is None else options.iterations
    for line in _log(_epochs(engine, total, options.every), options.format):
        say(line)
    if options.save is not None:
        storage.write(options.save, with_parameters(project, engine.parameters()))
    return _diverged(engine.divergence)


def _diverged(divergence: Divergence | None) -> int:
    if divergence is None:
        return OK
    sys.stdout.flush()
    complain(str(divergence.message))
    return DIVERGED


Epoch = tuple[int, int, float, float | None]


def _epochs(engine: Engine, total: int, every: int) -> Iterator[Epoch]:
    """Train, and yield of every so many epochs its number, first iteration, loss and prediction.

    An epoch that diverges is not yielded; one that is cut short by the end is, with what was seen of it.
    """
    from mlpstudio.core.recording import Notes

    batches = engine.batches
    with Progress("Training") as progress:
        while engine.iteration < total and engine.divergence is None:
            first = engine.iteration
            epoch = batches.epoch(first)
            wanted = epoch % every == 0
            epochs = 1 if wanted else every - epoch % every
            last = min(first + epochs * batches.per_epoch, total)
            notes = Notes() if wanted else None
            mean = _Mean(batches, first, last) if wanted else None
            while engine.iteration < last and engine.divergence is None:
                at = engine.iteration
                losses = engine.run(min(_SLICE, last - at), notes)
                if mean is not None:
                    mean.add(at, losses)
                progress.reached(engine.iteration, total)
            if notes is not None and mean is not None and engine.divergence is None:
                progress.clear()
                yield epoch, first, mean.value, notes.predictions[0] if notes.predictions else None


class _Mean:
    """The sample-weighted mean of the losses from one iteration to another, both in one epoch.

    Each loss is weighted before it is added: their sum alone may be beyond all numbers. Nor is a mean ever
    above the largest loss, as rounding would have it at the end of the numbers.
    """

    def __init__(self, batches: Batches, first: int, last: int) -> None:
        self._span = batches.span
        self._samples = batches.span(last - 1)[1] - batches.span(first)[0]
        self._seen = self._largest = 0.0

    def add(self, first: int, losses: NDArray[np.float64]) -> None:
        """Take in the losses of iterations from ``first`` on."""
        spans = map(self._span, range(first, first + len(losses)))
        self._seen += float(losses.dot([(stop - start) / self._samples for start, stop in spans]))
        self._largest = float(losses.max(initial=self._largest))

    @property
    def value(self) -> float:
        return min(self._seen, self._largest)


def _log(epochs: Iterator[Epoch], form: str) -> Iterator[str]:
    """Yield the lines of a log, or of a JSON array."""
    if form == "json":
        import json

        before = "["
        for epoch, iteration, loss, prediction in epochs:
            row = {"epoch": epoch, "iteration": iteration, "loss": loss, "prediction": prediction}
            yield f"{before}{json.dumps(row, allow_nan=False)}"
            before = ","
        yield "]" if before == "," else "[]"
        return
    for epoch, _, loss, prediction in epochs:
        shown = "" if prediction is None else f", Prediction = {_fixed(prediction)}"
        yield f"Epoch {epoch}: Loss = {_fixed(loss)}{shown}"


def _fixed(value: float) -> str:
    """Return four decimals, without a sign before zero; of numbers that are too long, the leading digits."""
    text = f"{value:.4f}" if abs(value) < 1e12 else f"{value:.4e}"
    return "0.0000" if text == "-0.0000" else text


def _trace(options: argparse.Namespace) -> int:
    project = _read(options.file, samples=True)
    engine = _engine(project)
    with Progress("Training") as progress:
        while engine.iteration < options.iteration and engine.divergence is None:
            engine.run(min(_SLICE, options.iteration - engine.iteration))
            progress.reached(engine.iteration, options.iteration)
    trace = engine.record()
    if trace is None:
        return _diverged(engine.divergence)
    for line in _rendered(trace, options.format, sentences=options.sentences):
        say(line)
    return OK


def _rendered(trace: Trace, form: str, *, sentences: bool) -> Iterator[str]:
    if form == "json":
        from mlpstudio.export.trace_json import json_of

        return json_of(trace, sentences=sentences)
    if form == "latex":
        from mlpstudio.export.trace_latex import latex_of

        return latex_of(trace)
    from mlpstudio.export.trace_text import text_of

    return text_of(trace, terminal_width(100))


def _check(options: argparse.Namespace) -> int:
    from dataclasses import replace

    from mlpstudio.core.engine import Engine
    from mlpstudio.core.gradcheck import check_gradients
    from mlpstudio.export.check_text import counted, text_of

    project = _read(options.file, samples=False)
    network, data = project.network, project.data
    sizes = "-".join(map(str, network.sizes))
    say(f"{options.file} is valid: {sizes}, {counted(network.parameter_count, 'parameter')}, "
        f"{counted(data.samples, 'sample')}.")  # fmt: skip
    if data.samples == 0:
        say("Without samples there are no gradients to check.")
        return OK
    most = max(_CHECK_WORK // network.parameter_count, 1)
    size = min(project.training.batch_size or data.samples, most)
    training = replace(project.training, precision="float64", batch_size=size)
    engine = Engine(network, training, data, project.parameters)
    trace = engine.record()
    if trace is None:
        return _diverged(engine.divergence)
    with Progress("Checking gradients") as progress:
        found = check_gradients(
            network, training, project.parameters, trace.given["x"].T, trace.given["y"].T,
            gradients={step.target: value for step, value in trace.steps()},
            masks={symbol: value for symbol, value in trace.given.items() if symbol.startswith("drop")},
            progress=progress.reached,
        )  # fmt: skip
    for line in text_of(found):
        say(line)
    return OK if found.agrees else DISAGREE


def _export(options: argparse.Namespace) -> int:
    write(options, lambda: _read(options.file, samples=False))
    return OK


def _predict(options: argparse.Namespace) -> int:
    import numpy as np

    from mlpstudio.core.interpreter import predict
    from mlpstudio.project.pretty import row

    project = _read(options.file, samples=options.inputs is None)
    inputs = project.data.inputs if options.inputs is None else _inputs(options.inputs, project)
    predictions = predict(project.network, project.parameters, project.data.scale(inputs))
    if project.data.units:  # a price, and not a price / 100,000
        predictions = predictions * np.array(project.data.units)
    finite = np.isfinite(predictions).all(axis=1)
    for line in predictions if finite.all() else predictions[: int(finite.argmin())]:
        say(row(line).decode()[1:-1].replace(" ", ""))
    if finite.all():
        return OK
    sys.stdout.flush()
    complain(f"the prediction of row {int(finite.argmin()) + 1} grew beyond all bounds")
    return DIVERGED


def _inputs(path: str, project: Project) -> NDArray[np.float64]:
    """Read rows of inputs from a table, or from the standard input."""
    from mlpstudio.export.check_text import counted
    from mlpstudio.project.files import FileProblem, read_bytes
    from mlpstudio.project.tables import parse_table

    name = "standard input" if path == "-" else path
    if path == "-" and sys.stdin is None:
        raise FileProblem(name, Message("it is closed"))
    data = sys.stdin.buffer.read() if path == "-" else read_bytes(path)
    try:
        table = parse_table(data)
        expected = len(project.data.originals)
        if table.rows.shape[1] != expected:
            text = "expected {count} a row, as the network has {inputs}, got {got}"
            if project.data.computed:
                text = "expected {count} a row, as the network has {inputs} beside those computed, got {got}"
            raise InvalidInput(
                text,
                count=counted(expected, "number"), inputs=counted(expected, "input"),
                got=table.rows.shape[1],
            )  # fmt: skip
    except InvalidInput as error:
        raise FileProblem(name, error.message, error.place) from None
    return project.data.completed(table.rows)
