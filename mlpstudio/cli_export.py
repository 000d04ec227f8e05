"""The command ``export``: its options, and what it writes."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING

from mlpstudio.console import Progress
from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.usage import Parser, whole

if TYPE_CHECKING:
    from mlpstudio.project.project import Project

NAMES = ("numpy", "pytorch", "notebook", "latex", "web", "csv", "npz", "onnx",
         "worksheet", "svg", "png", "pdf", "webp")  # fmt: skip
"""What can be written; the kinds themselves are loaded when one is."""
WHATS = ("network", "matrices", "loss", "output", "window")
_STILL, _MOVING = ("svg", "png", "pdf"), ("network", "window")
_LEAST, _MOST = 200, 8000  # pixels


def export_arguments(export: Parser) -> None:
    """Add what ``export`` understands beside the file."""
    listed = f"{', '.join(NAMES[:-1])} or {NAMES[-1]}"
    export.add_argument("--to", required=True, metavar="KIND", help=listed)
    export.add_argument("--what", choices=WHATS, default="network", metavar="WHAT",
                        help="of svg, png, pdf: network (default), matrices, loss, output (what it has "
                        "learned) or window; of webp: network or window")  # fmt: skip
    export.add_argument("--part", metavar="PART", help="of matrices: a single one, such as W1, dL_dW1 or "
                        "W1_new; of output: which of its pictures, from 1")  # fmt: skip
    export.add_argument("out", metavar="OUT", help="the file to write")
    export.add_argument(
        "--epochs",
        type=whole(0),
        default=10,
        metavar="N",
        help="of a program, a loss or a training (default 10)",
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
    export.add_argument("--step", type=whole(0), metavar="N", help="of a picture: after how many steps of "
                        "the iteration (default: after the forward pass, of matrices all)")  # fmt: skip
    export.add_argument("--size", type=_size, metavar="WxH", help="of loss, output and window: in pixels "
                        "(default 720x420, of window 1440x900)")  # fmt: skip
    export.add_argument(
        "--theme", choices=("light", "dark"), default="light", help="of window (default light)"
    )
    export.add_argument("--training", action="store_true",
                        help="of webp: a training of N epochs, not an iteration")  # fmt: skip


def _size(text: str) -> tuple[int, int]:
    width, _, height = text.partition("x")
    sides = [int(side) for side in (width, height) if side.isascii() and side.isdigit() and len(side) < 6]
    if len(sides) != 2 or not all(_LEAST <= side <= _MOST for side in sides):
        raise argparse.ArgumentTypeError(
            f'expected width and height from {_LEAST} to {_MOST}, such as 1440x900, got "{text[:40]}"'
        )
    return sides[0], sides[1]


def _check(options: argparse.Namespace) -> None:
    """Refuse what does not go together.

    Raises
    ------
    InvalidInput
        A kind cannot show what is wanted.
    """
    shows = WHATS if options.to in _STILL else _MOVING if options.to == "webp" else ("network",)
    if options.what not in shows:
        kinds = _STILL + (("webp",) if options.what in _MOVING else ())
        raise InvalidInput(
            "{what} can be written as {kinds}, not as {kind}",
            what=options.what, kinds=f"{', '.join(kinds[:-1])} or {kinds[-1]}", kind=options.to,
        )  # fmt: skip
    if options.part is not None and options.what not in ("matrices", "output"):
        raise InvalidInput("--part is of matrices and of output")


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
    _check(options)
    project = read()
    files.check_writable(options.out)
    chosen = Options(
        epochs=options.epochs, iteration=options.iteration, iterations=options.iterations,
        seed=options.seed, paper=options.paper, answers=options.answers, scale=options.scale,
        training=options.training, what=options.what, part=options.part, position=options.step,
        size=options.size, theme=options.theme,
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
