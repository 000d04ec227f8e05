"""From what a kernel left behind to the trace of an iteration."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Batches
from mlpstudio.core.dropout import Masks
from mlpstudio.core.feed import Feed
from mlpstudio.core.interpreter import run
from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.pieces import Pieces, finished
from mlpstudio.core.program import program
from mlpstudio.core.records import record
from mlpstudio.core.trace import Trace, fixed_symbols
from mlpstudio.core.training import Training
from mlpstudio.core.updates import corrects, factors

Matrix: TypeAlias = NDArray[np.floating]
Losses: TypeAlias = NDArray[np.float64]


Slot: TypeAlias = tuple[Flat, Flat]
"""Where a tape takes a copy of the vector before an iteration, and of its arena."""


@record
class Notes:
    """What the first iterations of epochs tell, in order.

    Attributes
    ----------
    squares
        The squared length of the gradient of the loss, over all parameters.
    predictions
        Before the update; stays empty unless there is one sample and one output.
    thorough
        Whether the gradient is measured also where that takes a good part of the time: where every iteration
        is an epoch and computed by plain Python. Else ``squares`` stays empty there.
    """

    squares: list[float] = field(default_factory=list)
    predictions: list[float] = field(default_factory=list)
    thorough: bool = True

    def extend(self, later: Notes) -> None:
        """Append what came after."""
        self.squares.extend(later.squares)
        self.predictions.extend(later.predictions)


@record
class Recorded:
    """One iteration as a kernel computed it.

    Attributes
    ----------
    iteration, update
        Which one, from 0; and which update of the optimiser's state it was, from 1.
    before, after
        Parameters and optimiser state, own copies.
    computed
        What else the kernel computed, by symbol id; views of a copy.
    loss
        The data loss.
    """

    iteration: int
    update: int
    before: Flat
    after: Flat
    computed: Mapping[str, Matrix]
    loss: float


_LARGE = 1 << 16  # numbers that are a piece of work by themselves


class Recorder:
    """Makes traces of one network, training and data.

    Parameters
    ----------
    layout, training, feed
        Those of the engine.
    """

    def __init__(self, layout: Layout, training: Training, feed: Feed) -> None:
        self._layout, self._training, self._feed = layout, training, feed
        self._dtype = np.dtype(training.precision)
        self._fixed = fixed_symbols(layout.network, self._dtype)
        self._masks = Masks(layout.network, training, feed.batches.size)

    @property
    def batches(self) -> Batches:
        """The batches."""
        return self._feed.batches

    def trace(self, recorded: Recorded) -> Trace:
        """Return the trace.

        What the engine's calls never make (mhat, the derivative of an identity, the penalty) is
        evaluated here, by its own assignment, from what they made.
        """
        with np.errstate(all="ignore"):
            return finished(self.tracing(recorded))

    def tracing(self, recorded: Recorded) -> Pieces[Trace]:
        """Do what :meth:`trace` does in pieces; who does them leaves out the warnings of numpy."""
        rows = self.batches.rows(recorded.iteration)
        training = self._in_force(recorded.iteration)
        steps = program(self._layout.network, training, len(rows))
        for vector in (recorded.before, recorded.after):
            self._scale(vector)
            yield
        given = self._given(recorded.iteration, recorded.before)
        if corrects(self._training.optimizer):
            given["t"] = _readonly(np.array([[recorded.update]], self._dtype))
        computed = {**recorded.computed, "loss": np.array([[recorded.loss]], self._dtype)}
        updated = self._layout.symbols(recorded.after)
        known, values = dict(given), []
        for step in steps:
            value = computed.get(step.target)
            if value is None:
                value = updated.get(step.target)
            if value is None:
                value = np.asarray(step.expression.evaluate(known))
                yield
            known[step.target] = _readonly(value)
            values.append(value)
        return Trace(
            recorded.iteration, self.batches.epoch(recorded.iteration), self._layout.network, training,
            rows, given, steps, tuple(values), self._feed.data_rows[rows],
        )  # fmt: skip

    def first_unbounded(self, iteration: int, began: int, before: Flat) -> str:
        """Return the first symbol that the assignments find unbounded; the loss, where they find none."""
        vector = before.copy()
        self._scale(vector)
        rows = self.batches.rows(iteration)
        given = self._given(iteration, vector)
        given["t"] = np.array([[iteration - began + 1]], self._dtype)
        steps = program(self._layout.network, self._in_force(iteration), len(rows))
        for step, value in zip(steps, run(steps, given), strict=True):
            if not np.isfinite(value).all():
                return step.target
        return "loss"

    def _given(self, iteration: int, vector: Flat) -> dict[str, Matrix]:
        """Return what an iteration starts from: its batch, parameters and state, all masks."""
        dropped = self._masks.symbols(iteration, self._feed.samples(iteration))
        return {**self._feed.symbols(iteration), **self._layout.symbols(vector), **self._fixed, **dropped}

    def _in_force(self, iteration: int) -> Training:
        return self._training.in_epoch(self.batches.epoch(iteration))

    def _scale(self, vector: Flat) -> None:
        """Give running means the factor that the engine leaves out."""
        for index, factor in enumerate(factors(self._training.optimizer), 1):
            part = self._layout.part(vector, index)
            if factor != 1.0:
                part *= factor
        vector.flags.writeable = False


def first_unbounded(trace: Trace) -> str | None:
    """Return the id of the first symbol of an iteration that holds NaN or infinity."""
    return finished(finding_unbounded(trace))


def finding_unbounded(trace: Trace) -> Pieces[str | None]:
    """Do what :func:`first_unbounded` does in pieces."""
    for step, value in zip(trace.program, trace.values, strict=True):
        if value.size >= _LARGE:
            yield
        if not np.isfinite(value).all():
            return step.target
    return None


def _readonly(matrix: Matrix) -> Matrix:
    matrix.flags.writeable = False
    return matrix
