"""Keeping runs: a run under the cursor as something that a project can hold, and the run before a change."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QObject, Signal

from mlpstudio.core.gauge import Gauge
from mlpstudio.core.history import History
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.updates import carried_over
from mlpstudio.project.kept import COLUMNS, Curve, KeptRun, same_parameters, start_of
from mlpstudio.project.project import Stretch
from mlpstudio.session.document import Change
from mlpstudio.session.moment import Moment
from mlpstudio.session.session import Session

AT_ONCE = 12
"""Blocks of samples that are measured while somebody waits, of some milliseconds each."""
WORTH = 2
"""Iterations from which on a run that a change ended is offered to be kept."""


def kept_run(moment: Moment, name: str) -> KeptRun | None:
    """Return the run of a moment as far as it has been told; None where no loss is known yet.

    Raises
    ------
    InvalidInput
        It cannot be kept.
    """
    losses = moment.losses
    if losses is None or moment.reached.losses <= losses.first:
        return None
    track, until = losses.track, moment.reached.losses
    pieces = _repeatable([piece for piece in track.pieces if piece.start < until])
    first = pieces[0]
    history = tuple(Stretch(piece.start, piece.training) for piece in pieces)
    ended = track.divergence is not None and track.end <= until
    return KeptRun(
        name, first.network, first.data, _start(moment, first.parameters_at(first.start)), history, until,
        Curve.of(*losses.reduced(first.start, until, COLUMNS)), _loss(moment), _test_loss(moment), ended,
    )  # fmt: skip


def _repeatable(pieces: list[History]) -> list[History]:
    """Return the latest pieces that can be computed again one from the other.

    Where the optimiser was changed and changed back at one iteration, its state began afresh there, which the
    pieces alone do not tell: then what is kept begins there too.
    """
    for number in range(len(pieces) - 1, 0, -1):
        before, piece = pieces[number - 1], pieces[number]
        if not _follows(before, piece):
            return pieces[number:]
    return pieces


def _follows(before: History, piece: History) -> bool:
    if piece.follows(before):
        return True  # without computing again what was left: that may take long
    old, new = before.training.optimizer, piece.training.optimizer
    if old.name != new.name:
        return True
    left, found = before.state_at(piece.start), piece.state_at(piece.start)
    carried = carried_over(left.vector, old, new).astype(found.vector.dtype)
    return left.began == found.began and np.array_equal(found.vector, carried)


def is_kept(moment: Moment) -> bool:
    """Tell whether the run of a moment has been kept as it is."""
    losses = moment.losses
    if losses is None:
        return False
    head, until = losses.track.head, moment.reached.losses
    return any(
        run.until == until and run.network is head.network and run.data is head.data
        and run.training == head.training and run.start == losses.first
        for run in moment.project.runs
    )  # fmt: skip


def free_name(names: Iterable[str], pattern: str) -> str:
    """Return the first name that nothing has: ``pattern`` with ``{number}``."""
    taken, number = set(names), 1
    while pattern.format(number=number) in taken:
        number += 1
    return pattern.format(number=number)


def _start(moment: Moment, found: Parameters) -> Parameters:
    """Return the very parameters of the project where the run began with them: they are held only once."""
    of_project = start_of(moment.project)
    return of_project if same_parameters(of_project, found) else found


def _loss(moment: Moment) -> float | None:
    """Return the loss of the last complete epoch; of the last iteration where none is complete."""
    losses, epochs, rows = moment.losses, moment.epochs, moment.reached.rows
    assert losses is not None
    found = None
    if epochs is not None and rows:
        found = epochs.row(rows - 1, again=False).loss
    if found is None or not np.isfinite(found):
        found = losses.at(moment.reached.losses - 1)
    return found if found is not None and np.isfinite(found) else None


def _test_loss(moment: Moment) -> float | None:
    """Return the loss of the test part at the last iteration; None where measuring it takes too long."""
    losses = moment.losses
    assert losses is not None
    last = moment.reached.losses - 1
    known = losses.held_out_at(last)
    data = losses.track.head.data
    if known is not None or data.split.test == 0:
        return known
    piece = next(piece for piece in reversed(losses.track.pieces) if piece.start <= last)
    gauge = Gauge(piece.network, piece.training, data)
    if len(data.parts()[1]) > AT_ONCE * gauge.block(False):
        return None
    if moment.trace is not None and moment.trace.iteration == last:
        found = moment.trace.parameters(updated=False)
    else:
        found = piece.parameters_at(last)
    loss = gauge.measure(gauge.symbols(found), test=True).loss
    return loss if loss is not None and np.isfinite(loss) else None


class RunKeeper(QObject):
    """Remembers the run that the last change ended, so that it can be kept still.

    Parameters
    ----------
    session
        What it watches.
    """

    offered = Signal()
    """There is a run to be kept that was ended by a change, or there is none any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._last = session.moment
        self._ended: Moment | None = None
        session.moved.connect(self._moved)
        session.document.changed.connect(self._changed)

    @property
    def ended(self) -> Moment | None:
        """The last moment of the run that a change ended."""
        return self._ended

    def settle(self) -> None:
        """Offer it no longer: it was kept, or is not wanted."""
        self._offer(None)

    def _moved(self, moment: Moment) -> None:
        before, self._last = self._last, moment
        if before.project is moment.project or before.losses is None:
            return
        told = before.reached.losses - before.losses.first
        went_on = moment.losses is not None and moment.losses.track is before.losses.track
        if told >= WORTH and not went_on and not is_kept(before):
            self._offer(before)

    def _changed(self, change: Change) -> None:
        if change.opened:
            self._offer(None)

    def _offer(self, moment: Moment | None) -> None:
        if moment is not self._ended:
            self._ended = moment
            self.offered.emit()
