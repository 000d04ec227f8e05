"""The way of a run over two parameters: their values at iterations so far, thinned.

Nothing of the run itself is moved: what is not kept at a checkpoint is computed again by an engine apart.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.engine import Engine
from mlpstudio.core.history import History
from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.pieces import Pieces
from mlpstudio.core.surface import Spot

Reals = NDArray[np.float64]
Numbers = NDArray[np.int64]

MOST = 256
"""Places of a way, at most about twice as many."""
_LARGE = 4_000_000  # numbers of a data set that is not held a second time


class RunPath:
    """The way of a run, as far as it is known; what is known stays known while the run goes on.

    Parameters
    ----------
    pieces
        The histories of the run, one after the other, each beginning within the one before.
    x, y
        The two parameters.
    """

    def __init__(self, pieces: Sequence[History], x: Spot, y: Spot) -> None:
        self.pieces, self.x, self.y = tuple(pieces), x, y
        self._known: dict[int, tuple[float, float]] = {}
        self._engines: dict[History, Engine] = {}

    def is_of(self, pieces: Sequence[History], x: Spot, y: Spot) -> bool:
        """Tell whether it is the way of this run over these parameters."""
        same = len(pieces) == len(self.pieces) and all(
            a is b for a, b in zip(pieces, self.pieces, strict=True)
        )
        return same and (x, y) == (self.x, self.y)

    def note(self, iteration: int, x: float, y: float) -> None:
        """Take in where the parameters are before an iteration."""
        self._known[iteration] = x, y

    def wanted(self, last: int) -> list[int]:
        """Return the iterations whose places are shown, up to the last one, which is among them."""
        start = self.pieces[0].start
        stride = 1
        while (last - start) // stride > MOST:
            stride *= 2  # so that most of them are wanted later too
        turns = {piece.start for piece in self.pieces if piece.start <= last}
        return sorted({start, last, *turns, *range(start - start % -stride, last, stride)})

    def points(self, last: int) -> tuple[Numbers, Reals, Reals]:
        """Return iterations and the values of both parameters before them, as far as they are known."""
        shown = [iteration for iteration in self.wanted(last) if iteration in self._known]
        places = np.array([self._known[iteration] for iteration in shown]).reshape(-1, 2)
        return np.array(shown, np.int64), places[:, 0], places[:, 1]

    def finding(self, last: int) -> Pieces[None]:
        """Find what is not known yet, with pauses."""
        for iteration in self.wanted(last):
            if iteration in self._known:
                continue
            piece = next(piece for piece in reversed(self.pieces) if piece.start <= iteration)
            vector = self._vector(piece, iteration)
            if vector is not None:
                self._known[iteration] = self._cells(piece, vector)
            yield

    def _vector(self, piece: History, iteration: int) -> Flat | None:
        """Return the parameters before an iteration; None where it would take too long to find them."""
        kept = piece.checkpoint(iteration)
        if kept.iteration == iteration:
            return kept.vector
        if piece.heavy or piece.data.inputs.size > _LARGE:
            return None
        engine = self._engines.get(piece)
        if engine is None:
            engine = self._engines[piece] = Engine(piece.network, piece.training, piece.data, kept)
        elif not kept.iteration <= engine.iteration <= iteration:
            engine.restore(kept)
        engine.run(iteration - engine.iteration)
        return engine.state().vector if engine.iteration == iteration else None

    def _cells(self, piece: History, vector: Flat) -> tuple[float, float]:
        layout = _layout(piece)
        values = layout.named(layout.part(vector, 0), "W", "b")
        return self.x.of(values), self.y.of(values)


def _layout(piece: History) -> Layout:
    return Layout(piece.network, piece.training.optimizer.carried)
