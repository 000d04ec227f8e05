"""The engine: trains at full speed, and records what it computed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.divergence import DivergedError, Divergence, diverged
from mlpstudio.core.feed import Feed
from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.matrix_kernel import BatchArithmetic
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.recording import Losses, Notes, Recorded, Recorder, first_unbounded
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training, check_pair

__all__ = ["DivergedError", "Divergence", "Engine", "State"]

CHUNK = 1024
"""Iterations after which the numbers are tested; where one is not finite, they are computed again."""


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """Everything that one iteration hands to the next.

    Attributes
    ----------
    iteration
        The next iteration to be computed.
    vector
        Parameters and optimiser state, flat, read-only; of the dtype of the training.
    began
        The iteration with the first update of this optimiser state; Adam counts its updates from there.
    """

    iteration: int
    vector: Flat
    began: int = 0


class Arithmetic(Protocol):
    """What computes iterations; it updates the engine's vector in place."""

    def run(self, first: int, began: int, losses: Losses, notes: Notes | None = None) -> None:
        """Compute as many iterations as there are places for losses, from ``first`` on."""

    def record(self, iteration: int, began: int, notes: Notes | None = None) -> Recorded:
        """Compute one iteration and return everything that was computed."""


class Engine:
    """Trains a network.

    Which arithmetic runs is a function of network, training and the shape of the batches alone, so that the
    state after any number of iterations is the same to the last bit, however they were asked for.

    Parameters
    ----------
    network, training, data
        What is trained, how, and on which samples (at least one in the training part).
    parameters
        Where it starts.
    iteration
        The number of the first iteration.
    optimizer_state
        The optimiser's state to start with, flat; None starts afresh.

    Attributes
    ----------
    iteration
        The next iteration to be computed.
    batches
        Which samples each iteration uses.
    divergence
        Why training cannot go on; None while it can.
    """

    def __init__(
        self,
        network: Network,
        training: Training,
        data: Dataset,
        parameters: Parameters,
        *,
        iteration: int = 0,
        optimizer_state: NDArray[np.floating] | None = None,
    ) -> None:
        check_pair(network, training)
        self._training = training
        self._layout = Layout(network, training.optimizer.carried)
        self._vector: Flat = np.zeros(self._layout.total, np.dtype(training.precision))
        self._vector[: self._layout.size] = self._layout.flatten(parameters)
        if optimizer_state is not None:
            self._vector[self._layout.size :] = optimizer_state
        self._feed = Feed(network, training, data)
        self._recorder = Recorder(self._layout, training, self._feed)
        self._arithmetic: Arithmetic = BatchArithmetic(self._layout, training, self._feed, self._vector)
        self._limit = _limit(network, training, self._feed.largest())
        self._began = self.iteration = iteration
        self.divergence: Divergence | None = None

    @property
    def batches(self) -> Batches:
        """Which samples each iteration uses."""
        return self._feed.batches

    def run(self, iterations: int, notes: Notes | None = None) -> Losses:
        """Compute iterations at full speed.

        Parameters
        ----------
        iterations
            How many.
        notes
            Where what the first iterations of epochs tell goes.

        Returns
        -------
        losses
            Of the iterations completed, in order, float64; fewer than asked for where training diverged.
        """
        losses = np.empty(iterations)
        done = 0
        while done < iterations and self.divergence is None:
            chunk = losses[done : done + CHUNK]
            done += self._chunk(chunk, notes)
        return losses[:done]

    def record(self, notes: Notes | None = None) -> Trace | None:
        """Compute the next iteration by the very same calls and record it; None where it diverged."""
        if self.divergence is not None:
            return None
        noted = Notes()
        before = self._vector.copy()
        with np.errstate(all="ignore"):
            trace = self._recorder.trace(self._arithmetic.record(self.iteration, self._began, noted))
        quantity = first_unbounded(trace)
        if quantity is not None:
            self._vector[:] = before
            self.divergence = diverged(self.iteration, quantity, self._training)
            return None
        if notes is not None:
            notes.extend(noted)
        self.iteration += 1
        return trace

    def state(self) -> State:
        """Return what the next iteration starts from."""
        vector = self._vector.copy()
        vector.flags.writeable = False
        return State(self.iteration, vector, self._began)

    def restore(self, state: State) -> None:
        """Go to a state of this engine, or of another one of the same network and optimiser."""
        self._vector[:] = state.vector
        self.iteration, self._began = state.iteration, state.began
        self.divergence = None

    def parameters(self) -> Parameters:
        """Return the current parameters, float64, read-only."""
        return self._layout.parameters(self._vector)

    def _chunk(self, losses: Losses, notes: Notes | None) -> int:
        """Compute some iterations; return how many were completed."""
        before = self._vector.copy()
        noted = Notes()
        with np.errstate(all="ignore"):
            self._arithmetic.run(self.iteration, self._began, losses, noted if notes is not None else None)
            sound = self._sound(losses)
        if sound:
            if notes is not None:
                notes.extend(noted)
            self.iteration += len(losses)
            return len(losses)
        self._vector[:] = before
        for index in range(len(losses)):
            trace = self.record(notes)
            if trace is None:
                return index
            losses[index] = trace.loss
        return len(losses)

    def _sound(self, losses: Losses) -> bool:
        """Tell whether nothing can have left the finite numbers; False where it has to be looked at closely.

        Sums of squares in one pass: NaN and infinity make every comparison fail.
        """
        parameters, state = self._layout.part(self._vector, 0), self._vector[self._layout.size :]
        return bool(
            float(parameters.dot(parameters)) < self._limit * self._limit
            and float(losses.dot(losses)) < np.inf
            and (state.dot(state) < np.inf or np.isfinite(state).all())
        )


def _limit(network: Network, training: Training, largest: float) -> float:
    """Return a bound on parameters below which no sum or product of an iteration can overflow.

    With p the largest parameter, x the largest datum and n the widest layer, no pre-activation exceeds
    x (2 n p)^depth, and the errors sent back are as large again.
    """
    data = max(largest, 1.0)
    most = float(np.finfo(training.precision).max) ** 0.5 / data / data / 1e3
    return float(most ** (1.0 / (2 * network.depth)) / (2.0 * max(network.sizes)))
