"""The track of a run: its history, and before that the histories that it branched from.

A training setting that is changed midway begins a new :class:`~mlpstudio.core.history.History` where we
are. What lies before it is still the way that led here: Back goes there, and curve and log show it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.divergence import Divergence
from mlpstudio.core.epoch_log import EpochRow
from mlpstudio.core.history import History
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.project.project import Stretch

Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Track:
    """Histories one after the other; all but the last are cut where the next one begins.

    Attributes
    ----------
    pieces
        At least one; each begins within the one before.
    """

    pieces: tuple[History, ...]

    @property
    def head(self) -> History:
        """The history that is trained on."""
        return self.pieces[-1]

    @property
    def start(self) -> int:
        """The first iteration."""
        return self.pieces[0].start

    @property
    def end(self) -> int:
        """The next iteration to be computed."""
        return self.head.end

    @property
    def divergence(self) -> Divergence | None:
        """Why it cannot go on; None while it can."""
        return self.head.divergence

    @property
    def losses(self) -> TrackLosses:
        """The losses of all iterations."""
        return TrackLosses(self)

    @property
    def epochs(self) -> TrackEpochs:
        """The log of all completed epochs."""
        return TrackEpochs(self)

    def trace(self, iteration: int) -> Trace:
        """Return an iteration.

        Raises
        ------
        DivergedError
            It cannot be computed with finite numbers.
        """
        here = self._piece(iteration)
        # Each piece would else hold as much as a whole run may, and work with as much again.
        for other in self.pieces[:-1]:
            if other is not here:
                other.rest(self._share)
        return here.trace(iteration)

    def is_near(self, iteration: int) -> bool:
        """Tell whether an iteration, up to ``end``, is there at once."""
        return self._piece(iteration).is_near(iteration)

    def distance(self, iteration: int) -> int:
        """Return how many iterations have to be computed again to reach one that has been computed."""
        return self._piece(iteration).distance(iteration)

    def approach_for(self, iteration: int, seconds: float) -> int:
        """Compute for about that long on the way to one; return how many are still to go."""
        return self._piece(iteration).approach_for(iteration, seconds)

    def parameters_at(self, iteration: int) -> Parameters:
        """Return the parameters before an iteration."""
        return self._piece(iteration).parameters_at(iteration)

    def branch(self, iteration: int, training: Training) -> Track:
        """Return the track that goes on with another training from an iteration on."""
        piece = self._piece(iteration)
        kept = [other for other in self.pieces if other.start < iteration]
        return Track((*kept, piece.branch(iteration, training)))

    def way(self, iteration: int) -> tuple[Stretch, ...]:
        """Return how one gets to an iteration from the beginning; nothing where that is the beginning.

        The first stretch names its parameters where the track does not begin at iteration 0.
        """
        if iteration <= self.start:
            return ()
        begun = self.pieces[0].parameters_at(self.start) if self.start else None
        return tuple(
            Stretch(piece.start, piece.training, None if index else begun)
            for index, piece in enumerate(self.pieces)
            if piece.start < iteration
        )

    def stop(self, index: int) -> int:
        """Return where a piece ends: where the next one begins."""
        last = index == len(self.pieces) - 1
        return self.pieces[index].end if last else self.pieces[index + 1].start

    def rows(self, complete: int) -> int:
        """Return how many rows the log has when the iterations before ``complete`` are complete."""
        found = 0
        for index, piece in enumerate(self.pieces):
            until, batches = min(complete, self.stop(index)), piece.batches
            epochs = until // batches.per_epoch - batches.epoch(piece.start)
            found += min(max(epochs, 0), len(piece.epochs))
        return found

    def memory(self) -> int:
        """Return about how many bytes are held."""
        return sum(piece.memory() for piece in self.pieces)

    @property
    def _share(self) -> int:
        """Bytes of each piece before the last one: together they have a quarter of what a run may hold."""
        return self.head.budget // 4 // max(len(self.pieces) - 1, 1)

    def _piece(self, iteration: int) -> History:
        return next(
            (piece for piece in reversed(self.pieces) if piece.start <= iteration), self.pieces[0]
        )  # fmt: skip


@dataclass(frozen=True, eq=False)
class TrackLosses:
    """The losses of a track."""

    track: Track

    @property
    def first(self) -> int:
        """The iteration of the first loss."""
        return self.track.start

    def at(self, iteration: int) -> float | None:
        """Return the loss of an iteration; None where it is not kept exactly."""
        return self.track._piece(iteration).losses.at(iteration)

    def held_out_at(self, iteration: int) -> float | None:
        """Return the loss of the test part at an iteration; None where it was not measured."""
        return self.track._piece(iteration).held_out.at(iteration)

    def note_held_out(self, iteration: int, loss: float) -> None:
        """Keep the loss of the test part at the parameters that an iteration starts from."""
        self.track._piece(iteration).held_out.note(iteration, loss)

    def held_out(self, first: int, last: int) -> tuple[Array, Array]:
        """Return iterations and losses of the test part that were measured, ``first`` to ``last - 1``."""
        found = []
        for index, piece in enumerate(self.track.pieces):
            begin, end = max(first, piece.start), min(last, self.track.stop(index))
            found.append(piece.held_out.between(begin, max(begin, end)))
        x, y = (np.concatenate(parts) for parts in zip(*found, strict=True))
        return x, y

    def reduced(self, first: int, last: int, columns: int) -> tuple[Array, Array, Array]:
        """Return place, lowest and highest loss of each column of a plot, ``first`` to ``last - 1``."""
        pieces = self.track.pieces
        if len(pieces) == 1:
            return pieces[0].losses.reduced(first, last, columns)
        found = []
        for index, piece in enumerate(pieces):
            begin, end = max(first, piece.start), min(last, self.track.stop(index))
            if end > begin:
                share = max(2, round(columns * (end - begin) / (last - first)))
                found.append(piece.losses.reduced(begin, end, share))
        if not found:
            return np.empty(0), np.empty(0), np.empty(0)
        x, low, high = (np.concatenate(parts) for parts in zip(*found, strict=True))
        return x, low, high


@dataclass(frozen=True, eq=False)
class TrackEpochs:
    """The log of a track: the completed epochs of each piece, as far as the piece goes."""

    track: Track

    def row(self, index: int, *, again: bool = True) -> EpochRow:
        """Return a row, 0 being the first; what is not kept is computed again, or left out."""
        piece, within = self._find(index)
        return self.track.pieces[piece].epochs.row(within, again=again)

    def columns(self, first: int, last: int) -> tuple[NDArray[np.int64], Array]:
        """Return many rows at once: their epochs, and as in :meth:`EpochLog.columns`."""
        epochs, values = [], []
        while first < last:
            piece, within = self._find(first)
            history = self.track.pieces[piece]
            # What a piece holds beyond the beginning of the next one is no part of the track.
            count = min(self.track.rows(self.track.stop(piece)) - first, last - first)
            epoch = history.batches.epoch(history.start) + within
            epochs.append(np.arange(epoch, epoch + count))
            values.append(history.epochs.columns(within, within + count))
            first += count
        if not epochs:
            return np.empty(0, np.int64), np.empty((3, 0))
        return np.concatenate(epochs), np.concatenate(values, axis=1)

    def last(self, index: int) -> int:
        """Return the last iteration of a row's epoch."""
        piece, within = self._find(index)
        batches = self.track.pieces[piece].batches
        return (batches.epoch(self.track.pieces[piece].start) + within + 1) * batches.per_epoch - 1

    def _find(self, index: int) -> tuple[int, int]:
        before = 0
        for piece in range(len(self.track.pieces)):
            until = self.track.rows(self.track.stop(piece))
            if index < until:
                return piece, index - before
            before = until
        raise IndexError(index)
