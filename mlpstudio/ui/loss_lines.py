"""Which losses of a moment may be drawn, and as which line: past, future, and what a change left behind."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.messages import Message
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.session.moment import Moment
from mlpstudio.session.track import TrackLosses
from mlpstudio.ui.words import telling

Array = NDArray[np.float64]
NONE: Array = np.empty(0)
translate = QCoreApplication.translate


def bounds(moment: Moment) -> tuple[int, int]:
    """Return the first and the last iteration that is drawn; both are the first where nothing is."""
    if moment.losses is None:
        return 0, 0
    first = moment.losses.first
    last = max(moment.reached.losses - 1, end_of(moment) or 0, first)
    return first, last if moment.former is None else max(last, moment.former.until - 1)


def end_of(moment: Moment) -> int | None:
    """Return the iteration that could not be completed; None while the run can go on, as far as is told."""
    end = None if moment.losses is None else moment.losses.track.divergence
    return end.iteration if end is not None and moment.reached.losses >= end.iteration else None


def lines(moment: Moment, columns: int, left: float, right: float) -> list[tuple[Array, Array]]:
    """Return past, future and former losses as lines, and those of the test part that were measured.

    Parameters
    ----------
    moment
        Of which the losses are told.
    columns
        Pixels there are for all of it.
    left, right
        Iterations between which they are seen.
    """
    losses, former = moment.losses, moment.former
    if losses is None:
        return [(NONE, NONE)] * 4
    known, reached = moment.known.losses, moment.reached.losses
    wanted = [(losses, losses.first, known), (losses, max(known - 1, losses.first), reached)]
    if former is not None and former.until > former.begin:
        wanted.append((former.losses, max(former.begin - 1, losses.first), former.until))
    found = []
    for source, begin, end in wanted:
        # One more on either side: the line goes on to the edge.
        begin = max(begin, math.floor(left) - 1) if left > begin else begin
        end = min(end, math.ceil(right) + 2) if right < end else end
        found.append(_polyline(*source.reduced(begin, end, columns)) if end > begin else (NONE, NONE))
    test = losses.held_out(losses.first, reached)
    return [*[*found, (NONE, NONE)][:3], _within(*test, left, right, columns)]


def _within(x: Array, y: Array, left: float, right: float, columns: int) -> tuple[Array, Array]:
    """Return the points between two iterations and one more on either side; at most two in a column."""
    begin = max(int(np.searchsorted(x, left)) - 1, 0)
    end = min(int(np.searchsorted(x, right, "right")) + 1, len(x))
    x, y = x[begin:end], y[begin:end]
    if len(x) <= 2 * columns:
        return x, y
    keep = np.unique(np.linspace(0, len(x) - 1, 2 * columns).round().astype(np.intp))
    return x[keep], y[keep]


def notes(moment: Moment, drawn: Sequence[tuple[Array, Array]]) -> str:
    """Return what lines of a plot mean, a line each; ``drawn`` are heights of all lines."""
    found = []
    if len(drawn) > 3 and drawn[3][0].size:
        found.append(translate("LossPanel", "· · ·  test samples"))
    if moment.former is not None and moment.former.until > moment.former.begin:
        found.append(translate("LossPanel", "– –  before the change"))
    end = end_of(moment)
    if end is not None:
        text = translate("LossPanel", "diverged at iteration {iteration}")
        found.append(text.format(iteration=f"{end:,}"))
    if not all(np.isfinite(y).all() for _, y in drawn):
        found.append(translate("LossPanel", "gaps: no finite loss there"))
    return "\n".join(found)


def loss_text(losses: TrackLosses, iteration: int, numbers: NumberFormat | None) -> str:
    """Return a loss as it is told; where only its block is kept, the lowest and the highest of that.

    Without a format every digit is told.
    """
    loss = losses.at(iteration)
    if loss is not None:
        return _written(loss, numbers)
    _, low, high = losses.reduced(iteration, iteration + 1, 1)
    if not low.size:
        return "–"
    least, most = _written(float(low[0]), numbers), _written(float(high[0]), numbers)
    return least if least == most else f"{least} … {most}"


def told_of(moment: Moment, iteration: int, numbers: NumberFormat | None, *, hovering: bool = False) -> str:
    """Return the loss of an iteration in words, and what it was before a change; all digits with None."""
    former, losses, place = moment.former, moment.losses, f"{iteration:,}"
    assert losses is not None
    old = None
    if former is not None and former.begin <= iteration < former.until:
        old = loss_text(former.losses, iteration, numbers)
    if iteration >= moment.reached.losses:
        text = translate("LossPanel", "before the change: {loss} at iteration {iteration}")
        return "" if old is None else text.format(loss=old, iteration=place)
    text = translate("LossPanel", "{loss} at iteration {iteration}")
    told = text.format(loss=loss_text(losses, iteration, numbers), iteration=place)
    told += _test_text(losses, iteration, numbers)
    if old is None or not hovering:
        return told
    return translate("LossPanel", "{told}; before the change {loss}").format(told=told, loss=old)


def _test_text(losses: TrackLosses, iteration: int, numbers: NumberFormat | None) -> str:
    """Return the loss of the test samples, to follow that of the batch; empty where it was not measured."""
    loss = losses.held_out_at(iteration)
    if loss is None:
        return ""
    return translate("LossPanel", ", test {loss}").format(loss=_written(loss, numbers))


def _written(loss: float, numbers: NumberFormat | None) -> str:
    return full(loss) if numbers is None else telling(loss, numbers)


def why_empty(moment: Moment) -> Message | None:
    """Return what will be there instead of nothing; None where there is a curve."""
    if moment.losses is None:
        return Message("There are no samples to compute a loss of.")
    if moment.reached.losses > moment.losses.first:
        return None
    if moment.start:
        return Message(
            "The curve goes on with the loss of iteration {iteration}.", {"iteration": moment.start}
        )
    return Message("The curve begins with the loss of the first iteration.")


def goes_on(before: Moment | None, after: Moment) -> bool:
    """Tell whether a moment belongs to the same run, or to one that branched off from it."""
    if before is None or before.losses is None or after.losses is None:
        return False
    pieces = [after.losses.track.pieces[0]]
    if after.former is not None:
        pieces.append(after.former.losses.track.pieces[0])
    return before.losses.track.pieces[0] in pieces


def _polyline(x: Array, low: Array, high: Array) -> tuple[Array, Array]:
    """Return the line through lowest and highest of each pixel column."""
    if np.array_equal(low, high, equal_nan=True):
        return np.asarray(x, dtype=np.float64), np.array(low, dtype=np.float64)
    y = np.empty(2 * len(low))
    y[0::2], y[1::2] = high, low
    return np.repeat(x, 2), y
