"""Pictures of what a window shows, made without it: of the network, the matrices, the loss, the output."""

from __future__ import annotations

from PySide6.QtCore import QSize

from mlpstudio.core.messages import InvalidInput
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.picture import Picture
from mlpstudio.session.moment import Moment
from mlpstudio.ui.canvas.still import network_picture
from mlpstudio.ui.learned.still import learned_picture
from mlpstudio.ui.loss_picture import whole_loss_picture
from mlpstudio.ui.sheet_picture import sheet_picture

PLOT = (720, 420)
"""Size of a plot in pixels, unless it is chosen."""


def picture_of(
    what: str,
    moment: Moment,
    part: str | None = None,
    size: tuple[int, int] | None = None,
    *,
    numbers: NumberFormat | None = None,
    log: bool = True,
) -> Picture:
    """Return a picture of a moment.

    Parameters
    ----------
    what
        "network", "matrices", "loss" or "output".
    moment
        What is shown.
    part
        Of matrices the id of a single one; of an output the number of one of its pictures, from 1.
    size
        Of a loss or an output: width and height in pixels at 100 %.
    numbers
        How numbers are written; None for as usual.
    log
        Of a loss: whether it is drawn by its powers of ten.

    Raises
    ------
    InvalidInput
        There is nothing to be drawn, or no such part.
    """
    match what:
        case "network":
            return network_picture(moment, numbers or NumberFormat())
        case "matrices":
            return sheet_picture(moment, part, numbers)
        case "loss":
            return whole_loss_picture(moment, QSize(*(size or PLOT)), log=log)
    return learned_picture(moment, QSize(*(size or PLOT)), _choice(part), numbers)


def _choice(part: str | None) -> int | None:
    if part is None:
        return None
    if not (part.isascii() and part.isdigit() and len(part) < 6 and int(part) > 0):
        raise InvalidInput('a picture of the output is a whole number from 1, not "{part}"', part=part)
    return int(part) - 1
