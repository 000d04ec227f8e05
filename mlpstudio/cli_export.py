"""The command ``export``: its options, and what it writes."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from mlpstudio.console import Progress
from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.usage import Parser, whole

if TYPE_CHECKING:
    import argparse

    from mlpstudio.project.project import Project

NAMES = ("numpy", "pytorch", "notebook", "latex", "web", "csv", "npz", "onnx",
         "worksheet", "svg", "png", "pdf", "webp")  # fmt: skip
"""What can be written; the kinds themselves are loaded when one is."""


def export_arguments(export: Parser) -> None:
    """Add what ``export`` understands beside the file."""
    listed = f"{', '.join(NAMES[:-1])} or {NAMES[-1]}"
    export.add_argument("--to", required=True, metavar="KIND", help=listed)
    export.add_argument("out", metavar="OUT", help="the file to write")
    export.add_argument(
        "--epochs", type=whole(0), default=10, metavar="N", help="of a program or a training (default 10)"
    )
    export.add_argument("--iteration", type=whole(0), default=0, metavar="K",
                        help="of latex, a worksheet, a picture, the first of web (default 0)")  # fmt: skip
    export.add_argument("--iterations", type=whole(1), default=10, metavar="N", help="of web (default 10)")
    export.add_argument("--seed", type=whole(0), metavar="N", help="of a worksheet: a variant with readable "
                        "numbers; default are the numbers of the file")  # fmt: skip
    export.add_argument("--paper", choices=("a4", "letter"), default="a4", help="of a worksheet (default a4)")
    key = export.add_mutually_exclusive_group()
    key.add_argument("--answers", action="store_true", default=True,
                     help="of a worksheet: the answer key on pages behind it (default)")  # fmt: skip
    key.add_argument("--no-answers", dest="answers", action="store_false", help="without the answer key")
    export.add_argument("--scale", type=int, choices=range(1, 5), default=2, metavar="1..4",
                        help="of png: times its size (default 2)")  # fmt: skip
    export.add_argument("--training", action="store_true",
                        help="of webp: a training of N epochs, not an iteration")  # fmt: skip


def write(options: argparse.Namespace, read: Callable[[], Project]) -> None:
    """Write the kind that the options name.

    Parameters
    ----------
    options
        As parsed.
    read
        Reads the project.

    Raises
    ------
    InvalidInput
        There is no such kind, or it cannot be written.
    """
    from mlpstudio.export.kinds import KINDS, Options
    from mlpstudio.project import files

    kind = KINDS.get(options.to)
    if kind is None:
        raise InvalidInput(
            'there is no kind "{name}"; {hint}', name=options.to, hint=nearest(options.to, KINDS)
        )
    project = read()
    files.check_writable(options.out)
    chosen = Options(
        epochs=options.epochs, iteration=options.iteration, iterations=options.iterations,
        seed=options.seed, paper=options.paper, answers=options.answers, scale=options.scale,
        training=options.training,
    )  # fmt: skip
    with Progress("Writing") as progress:
        content = _told(kind.making(project, chosen), progress)
    files.write_bytes(options.out, (content,))


def _told(making: Generator[float, None, bytes], progress: Progress) -> bytes:
    """Make something that tells how much of it is done."""
    while True:
        try:
            progress.reached(int(1000 * next(making)), 1000)
        except StopIteration as finished:
            made: bytes = finished.value
            return made
