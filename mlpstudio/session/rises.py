"""Where the loss of a run rose, looked for backwards through all that is known, and where it was lowest."""

from __future__ import annotations

import numpy as np

from mlpstudio.core.history import History
from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.run import loss_click
from mlpstudio.session.track import Track

_AT_ONCE = 1 << 16  # losses that are looked through at a time


def rise_before(moment: Moment) -> Place | None:
    """Return the latest place before a moment at which the loss is larger than an iteration before.

    Of a past that is kept as blocks only those rises are found that lead over the lowest loss of the block
    before; where exactly they are is computed again.
    """
    if moment.losses is None or moment.trace is None:
        return None
    click, track = loss_click(moment.trace), moment.losses.track
    # A loss that is just being told is where one stands, and not before it.
    until = moment.iteration + (moment.position > click)
    until = min(until, track.end)
    while until > track.start + 1:
        first = max(until - _AT_ONCE, track.start + 1)
        found = _rise(track, first, until)
        if found is not None:
            return Place(found, click)
        until = first
    return None


def lowest_iteration(moment: Moment) -> int:
    """Return the iteration that began with the lowest loss; of a long past, the first one of its block.

    Only losses measured as the latest one are compared: another loss or penalty is another measure.
    """
    if moment.losses is None:
        return moment.iteration
    track, first = moment.losses.track, moment.start
    latest = _measure(track.head)
    for piece in reversed(track.pieces):
        if _measure(piece) != latest:
            break
        first = max(piece.start, track.start)
    places, low, _ = track.losses.reduced(first, track.end, _AT_ONCE)
    known = np.isfinite(low)
    if not known.any():
        return first
    return int(places[known][np.argmin(low[known])])


def _measure(piece: History) -> tuple[object, ...]:
    """Return what makes losses comparable."""
    training = piece.training
    return training.loss, training.reduction, training.l1, training.l2


def _rise(track: Track, first: int, until: int) -> int | None:
    """Return the last rise from ``first`` to ``until - 1``."""
    places, low, high = track.losses.reduced(first - 1, until, until - first + 1)
    if len(places) == until - first + 1:
        rises = np.flatnonzero(~(low[1:] <= low[:-1]))
        return first + int(rises[-1]) if len(rises) else None
    edges = [*places.astype(int).tolist(), until]
    for block in np.flatnonzero(~(high[1:] <= low[:-1]))[::-1] + 1:
        begin, end = max(edges[block - 1], first - 1), min(edges[block + 1], until)
        losses = [track.trace(iteration).loss for iteration in range(begin, end)]
        for index in range(len(losses) - 1, 0, -1):
            if not losses[index] <= losses[index - 1]:
                return int(begin) + index
    return None
