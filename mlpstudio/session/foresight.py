"""What a click would lead to, before it is made: what takes time can be prepared while nobody waits."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from dataclasses import replace

from mlpstudio.core.divergence import DivergedError
from mlpstudio.core.trace import Trace
from mlpstudio.session.moment import Grain, Moment
from mlpstudio.session.session import Session
from mlpstudio.session.walking import click_after, click_before

PIECE = 0.004
"""Seconds of an iteration that are computed at a stretch, where it can be computed in pieces."""

_NEAR = 8  # iterations that are computed again on the way to one in the past


def foreseen(session: Session, *, back: bool = False) -> Iterator[Moment | None]:
    """Find the moment that Next leads to, or Back; a generator, as its iteration may have to be computed.

    Losses and what has been reached are those of now: the moment is for views that show neither.

    Yields
    ------
    moment
        None as long as it is not known; nothing at all where there is none, or none that can be told.
    """
    moment = session.moment
    if moment.trace is None or moment.running or session.returning is not None or not moment.clicks:
        return
    if moment.withheld or moment.term is not None or moment.grain is not Grain.OPERATION:
        return  # in practice nobody sees it; the others lead elsewhere
    place, block = click_before(moment) if back else click_after(moment)[:2]
    if (place, block) == (moment.place, moment.block):
        return
    trace: Trace | None = moment.trace
    if place.iteration != moment.iteration:
        trace = yield from _trace(session, place.iteration)
    if trace is not None:
        yield replace(moment, place=place, trace=trace, block=block, divergence=None)


def _trace(session: Session, iteration: int) -> Generator[None, None, Trace | None]:
    """Return the trace of another iteration, in a generator; None where it cannot be computed."""
    track = session.track
    assert track is not None
    if iteration < track.end and (track.head.heavy or track.distance(iteration) > _NEAR):
        return None
    try:
        while iteration == track.end and track.head.record_for(PIECE) is None:
            yield
        return track.trace(iteration)
    except DivergedError:
        return None  # who goes there is told so
