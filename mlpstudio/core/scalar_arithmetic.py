"""The arithmetic of single samples in very small networks: generated Python."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain, repeat
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.arithmetic import Tape
from mlpstudio.core.data import Batches
from mlpstudio.core.feed import Feed
from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.recording import Losses, Notes, Recorded
from mlpstudio.core.scalar_source import ScalarSource, record_source, run_source
from mlpstudio.core.training import Training, dropped_layers

Row: TypeAlias = Sequence[float]
Numbers: TypeAlias = tuple[float, ...]

MOST_PARAMETERS = 60
MOST_ROWS = 1 << 16
"""Data of up to that many samples are kept as Python numbers; of more, those that are needed are made."""

_FUNCTIONS = {
    name: getattr(math, name)
    for name in ("cos", "erf", "exp", "expm1", "log", "log1p", "sin", "sqrt", "tanh")
}  # fmt: skip


def applies(layout: Layout, training: Training, batches: Batches) -> bool:
    """Tell whether this arithmetic computes a training: one sample an update, few parameters, float64.

    Its source holds the learning rate as a number, so the rate has to stay the same; and it knows no dropout.
    """
    small = batches.size == 1 and layout.size <= MOST_PARAMETERS and training.precision == "float64"
    return small and training.schedule.is_constant and not dropped_layers(layout.network, training)


class ScalarArithmetic:
    """Computes iterations of one sample each.

    Parameters
    ----------
    layout, training, feed
        Those of the engine.
    vector
        Parameters and optimiser state, updated in place.
    """

    def __init__(self, layout: Layout, training: Training, feed: Feed, vector: Flat) -> None:
        self._feed, self._vector, self._batches = feed, vector, feed.batches
        self.source = ScalarSource(layout.network, training)
        self._functions: dict[tuple[bool, ...], Callable[..., Any]] = {}
        self._predicted = self._batches.samples == 1 and layout.network.outputs == 1
        self._each = self._batches.per_epoch == 1
        self._rows = feed.rows() if self._batches.samples <= MOST_ROWS else None

    def run(
        self, first: int, began: int, losses: Losses, notes: Notes | None = None, tape: Tape | None = None
    ) -> None:
        """Compute as many iterations as there are places for losses; see :class:`Arithmetic`."""
        assert tape is None or isinstance(tape, ScalarTape)
        if tape is not None:
            tape.begin(first, began)
        found: list[float] = []
        state: Numbers = tuple(self._vector.tolist())
        done = 0
        for rows, count, begins in self._segments(first, len(losses), apart=notes is not None):
            noted = begins and notes is not None and (notes.thorough or not self._each)
            run = self._run(noted=noted, predicted=begins and self._predicted, taped=tape is not None)
            state = run(
                rows, state, first + done - began, found.append, notes and notes.squares.append,
                notes and notes.predictions.append, tape and tape.states.append,
            )  # fmt: skip
            done += count
        losses[:] = found
        self._vector[:] = state
        if tape is not None:
            tape.close(len(losses))

    def record(self, iteration: int, began: int, notes: Notes | None = None) -> Recorded:
        """Compute one iteration and return everything that was computed."""
        recorded, square = self.replay(iteration, began, tuple(self._vector.tolist()))
        self._vector[:] = recorded.after
        if notes is not None and iteration % self._batches.per_epoch == 0:
            if notes.thorough or not self._each:
                notes.squares.append(square)
            if self._predicted:
                notes.predictions.append(float(recorded.computed["y_hat"][0, 0]))
        return recorded

    def replay(self, iteration: int, began: int, state: Numbers) -> tuple[Recorded, float]:
        """Return an iteration from its state, and the squared length of its gradient; changes nothing."""
        key = ()
        if key not in self._functions:
            self._functions[key] = _compiled(record_source(self.source), "record")
        row = next(iter(self._some_rows(iteration, iteration + 1)))
        loss, square, shown, after = self._functions[key](row, state, iteration - began)
        recorded = Recorded(
            iteration, iteration - began + 1, np.array(state), np.array(after), self._matrices(shown), loss
        )
        return recorded, square

    def tape(self, capacity: int, budget: int) -> Tape:
        """Return an empty tape for that many iterations, of at most that many bytes."""
        # A float is an object of 24 bytes, and 8 more for the place it has in a tuple.
        return ScalarTape(min(capacity, max(2, budget // (32 * self._vector.size))), self)

    def _run(self, *, noted: bool, predicted: bool, taped: bool) -> Callable[..., Numbers]:
        key = noted, predicted, taped
        if key not in self._functions:
            source = run_source(self.source, noted=noted, predicted=predicted, taped=taped)
            self._functions[key] = _compiled(source, "run")
        return self._functions[key]

    def _segments(self, first: int, count: int, *, apart: bool) -> Iterator[tuple[Iterable[Row], int, bool]]:
        """Yield samples of consecutive iterations: rows, how many, and whether each begins an epoch."""
        per_epoch = self._batches.per_epoch
        last = first + count
        if per_epoch == 1:
            yield repeat(next(iter(self._some_rows(0, 1))), count), count, apart
        elif not apart:
            ends = [*range(first + per_epoch - first % per_epoch, last, per_epoch), last]
            parts = map(self._some_rows, [first, *ends[:-1]], ends)
            yield chain.from_iterable(parts), count, False
        else:
            while first < last:
                at = first % per_epoch
                end = min(last, first + 1 if at == 0 else first - at + per_epoch)
                yield self._some_rows(first, end), end - first, at == 0
                first = end

    def _some_rows(self, first: int, last: int) -> Sequence[Row]:
        """Return the samples of iterations of one epoch."""
        epoch, at = divmod(first, self._batches.per_epoch)
        if self._rows is not None and not self._batches.shuffle:
            return self._rows[at : at + last - first]
        order = self._batches.order(epoch)[at : at + last - first]
        if self._rows is None:
            return self._feed.rows(order)
        rows = self._rows
        return [rows[index] for index in order.tolist()]

    def _matrices(self, shown: Numbers) -> dict[str, NDArray[np.float64]]:
        found, at, values = {}, 0, np.array(shown)
        for symbol, rows in self.source.shown.items():
            size = len(rows) * len(rows[0])
            found[symbol] = values[at : at + size].reshape(len(rows), -1)
            at += size
        return found


class ScalarTape:
    """The last iterations, each as the numbers that it started from.

    All else follows from them by the very same lines, and is computed when somebody looks. Copying every
    number of an iteration would take longer than computing it.

    Parameters
    ----------
    capacity
        How many iterations are held.
    arithmetic
        Whose.
    """

    def __init__(self, capacity: int, arithmetic: ScalarArithmetic) -> None:
        self._arithmetic = arithmetic
        self.states: deque[Numbers] = deque(maxlen=capacity)
        self._began = 0
        self.first = self.end = 0

    def begin(self, iteration: int, began: int) -> None:
        """Get ready for an iteration; what is held stays if it is the next one."""
        if iteration != self.end or began != self._began:
            self.states.clear()
            self.end = iteration
        self._began = began

    def close(self, iterations: int) -> None:
        """Note how many were computed since ``begin``."""
        self.end += iterations
        self.first = self.end - len(self.states)

    def rewind(self, iteration: int) -> None:
        """Forget this iteration and all later ones, also such as were begun and not closed."""
        self.states.clear()
        self.first = self.end = iteration

    def recorded(self, iteration: int) -> Recorded:
        """Return an iteration that is held."""
        if not self.first <= iteration < self.end:
            raise IndexError(iteration)
        return self._arithmetic.replay(iteration, self._began, self.states[iteration - self.first])[0]


def _compiled(source: str, name: str) -> Callable[..., Any]:
    names: dict[str, Any] = dict(_FUNCTIONS)
    # The source is made of the templates of scalar_source.py, numbered names and numbers.
    exec(compile(source, "<iteration on one sample>", "exec"), names)
    function: Callable[..., Any] = names[name]
    return function
