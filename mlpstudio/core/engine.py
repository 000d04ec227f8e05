"""The engine: trains at full speed, and records what it computed."""

from __future__ import annotations

from functools import partial

import numpy as np

from mlpstudio.core.arithmetic import Arithmetic, Tape
from mlpstudio.core.batch_arithmetic import BatchArithmetic
from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.divergence import DivergedError, Divergence, diverged
from mlpstudio.core.feed import Feed
from mlpstudio.core.layout import Flat, Layout
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.pieces import Pieces, copying, within
from mlpstudio.core.recording import Losses, Notes, Recorder, finding_unbounded, first_unbounded
from mlpstudio.core.records import record
from mlpstudio.core.scalar_arithmetic import ScalarArithmetic, applies
from mlpstudio.core.subnormals import quickly
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training, check_pair

__all__ = ["DivergedError", "Divergence", "Engine", "State"]

NOWHERE = -1
"""The iteration of a state that is none."""

CHUNK = 1024
"""Iterations after which the numbers are tested; where one is not finite, they are computed again."""


@record(eq=False)
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


def first_state(network: Network, training: Training, parameters: Parameters, iteration: int = 0) -> State:
    """Return the state of a training that begins at parameters, with an optimiser that knows nothing yet."""
    layout = Layout(network, training.optimizer.carried)
    vector: Flat = np.zeros(layout.total, np.dtype(training.precision))
    vector[: layout.size] = layout.flatten(parameters)
    vector.flags.writeable = False
    return State(iteration, vector, iteration)


class Engine:
    """Trains a network.

    Which arithmetic runs is a function of network, training and the shape of the batches alone, so that the
    state after any number of iterations is the same to the last bit, however they were asked for. In networks
    that are not small, subnormal numbers count as 0 (:mod:`mlpstudio.core.subnormals`).

    Parameters
    ----------
    network, training, data
        What is trained, how, and on which samples (at least one in the training part).
    start
        Parameters, or a state of such an engine, also of one with another precision.
    iteration
        The number of the first iteration, where it starts at parameters.

    Attributes
    ----------
    iteration
        The next iteration to be computed.
    batches
        Which samples each iteration uses.
    saved
        An iteration whose state is still known, from before the last iterations that were computed; or
        :data:`NOWHERE`.
    divergence
        Why training cannot go on; None while it can.
    """

    def __init__(
        self,
        network: Network,
        training: Training,
        data: Dataset,
        start: Parameters | State,
        *,
        iteration: int = 0,
    ) -> None:
        check_pair(network, training)
        self._training = training
        self._layout = Layout(network, training.optimizer.carried)
        if not isinstance(start, State):
            start = first_state(network, training, start, iteration)
        self._vector: Flat = start.vector.astype(np.dtype(training.precision))
        self._quickly = partial(quickly, self._layout.size, training)
        self._feed = Feed(network, training, data)
        self._recorder = Recorder(self._layout, training, self._feed)
        scalar = applies(self._layout, training, self._feed.batches)
        self._arithmetic: Arithmetic = (ScalarArithmetic if scalar else BatchArithmetic)(
            self._layout, training, self._feed, self._vector
        )
        self._limit = _limit(network, training, self._feed.largest())
        self.iteration, self._began = start.iteration, start.began
        self._saved = self._vector.copy()
        self.saved = self.iteration
        self.divergence: Divergence | None = None

    @property
    def batches(self) -> Batches:
        """Which samples each iteration uses."""
        return self._feed.batches

    def run(self, iterations: int, notes: Notes | None = None, tape: Tape | None = None) -> Losses:
        """Compute iterations at full speed.

        Parameters
        ----------
        iterations
            How many.
        notes
            Where what the first iterations of epochs tell goes.
        tape
            What keeps the last of them, see :meth:`tape`.

        Returns
        -------
        losses
            Of the iterations completed, in order, float64; fewer than asked for where training diverged.
        """
        losses = np.empty(iterations)
        done = 0
        while done < iterations and self.divergence is None:
            chunk = losses[done : done + CHUNK]
            done += len(chunk) if self._run(chunk, notes, tape) else self._run_watched(chunk, notes, tape)
        return losses[:done]

    def record(self, notes: Notes | None = None) -> Trace | None:
        """Compute the next iteration by the very same calls and record it; None where it diverged."""
        if self.divergence is not None:
            return None
        noted = Notes(thorough=notes is None or notes.thorough)
        self._save()
        quantity: str | None = "loss"
        with self._quickly():
            try:
                recorded = self._arithmetic.record(self.iteration, self._began, noted)
            except (ArithmeticError, ValueError):
                # Plain Python refuses where numpy goes on with NaN: the assignments tell which step it was.
                quantity = self._recorder.first_unbounded(self.iteration, self._began, self._saved)
            else:
                trace = self._recorder.trace(recorded)
                quantity = first_unbounded(trace)
        if quantity is not None:
            np.copyto(self._vector, self._saved)
            training = self._training.in_epoch(self.batches.epoch(self.iteration))
            self.divergence = diverged(self.iteration, quantity, training)
            return None
        if notes is not None:
            notes.extend(noted)
        self.iteration += 1
        return trace

    @property
    def has_pieces(self) -> bool:
        """Whether an iteration can be computed in pieces."""
        return isinstance(self._arithmetic, BatchArithmetic)

    def in_pieces(self, losses: Losses, notes: Notes, kept: list[State] | None = None) -> Pieces[bool]:
        """Compute the next iteration by the very same calls, with pauses between them.

        Meanwhile nothing else may be asked of the engine. Where the work is closed before its end, or an
        iteration leaves the finite numbers, nothing has happened; it returns whether something has.

        Parameters
        ----------
        losses
            Where the loss goes, of length 1.
        notes
            Where what it tells goes, where it is the first of an epoch.
        kept
            Where the state after it goes, if that is wanted.
        """
        assert isinstance(self._arithmetic, BatchArithmetic)
        noted, sound = Notes(thorough=notes.thorough), False
        yield from self._saving()
        try:
            yield from within(
                self._quickly, self._arithmetic.pieces(self.iteration, self._began, losses, noted)
            )
            with self._quickly():
                good = self._sound(losses)
            if good and kept is not None:
                yield from self._keeping(kept)
            sound = good
        except (ArithmeticError, ValueError):
            pass
        finally:
            self._finish(sound, notes, noted)
        return sound

    def recording(self, notes: Notes, kept: list[State] | None = None) -> Pieces[Trace | None]:
        """Do what :meth:`record` does in pieces, as :meth:`in_pieces` does; None where it diverged."""
        assert isinstance(self._arithmetic, BatchArithmetic)
        noted, trace, sound = Notes(thorough=notes.thorough), None, False
        yield from self._saving()
        try:
            recorded = yield from within(
                self._quickly, self._arithmetic.recording(self.iteration, self._began, noted)
            )
            trace = yield from within(self._quickly, self._recorder.tracing(recorded))
            good = (yield from within(self._quickly, finding_unbounded(trace))) is None
            if good and kept is not None:
                yield from self._keeping(kept)
            sound = good
        except (ArithmeticError, ValueError):
            pass
        finally:
            self._finish(sound, notes, noted)
        return trace if sound else None

    def _saving(self) -> Pieces[None]:
        self.saved = NOWHERE  # as long as it is half of one state and half of another
        yield from copying(self._vector, self._saved)
        self.saved = self.iteration

    def _keeping(self, kept: list[State]) -> Pieces[None]:
        vector = yield from copying(self._vector)
        vector.flags.writeable = False
        kept.append(State(self.iteration + 1, vector, self._began))

    def _finish(self, sound: bool, notes: Notes, noted: Notes) -> None:
        """Take in an iteration that was computed in pieces, or take it back."""
        if not sound:
            np.copyto(self._vector, self._saved)
            return
        notes.extend(noted)
        self.iteration += 1

    def tape(self, capacity: int, budget: int = 1 << 24) -> Tape:
        """Return a tape that, given to :meth:`run`, keeps the last iterations; :meth:`replay` shows them.

        Parameters
        ----------
        capacity
            How many, at most.
        budget
            Bytes at most; two iterations are always kept. A tape that fits in the cache is the quickest.
        """
        return self._arithmetic.tape(capacity, budget)

    def replay(self, tape: Tape, iteration: int) -> Trace:
        """Return the trace of an iteration on a tape of this engine.

        Raises
        ------
        IndexError
            The tape does not hold it.
        """
        with self._quickly():
            return self._recorder.trace(tape.recorded(iteration))

    def state(self) -> State:
        """Return what the next iteration starts from."""
        return self._state(self.iteration, self._vector)

    def saved_state(self) -> State:
        """Return what the iteration ``saved`` started from."""
        return self._state(self.saved, self._saved)

    def restore(self, state: State) -> None:
        """Go to a state of this engine, or of another one of the same network and optimiser."""
        np.copyto(self._vector, state.vector)
        self.iteration, self._began = state.iteration, state.began
        self.divergence = None
        self._save()

    def parameters(self) -> Parameters:
        """Return the current parameters, float64, read-only."""
        return self._layout.parameters(self._vector)

    def _state(self, iteration: int, vector: Flat) -> State:
        copy = vector.copy()
        copy.flags.writeable = False
        return State(iteration, copy, self._began)

    def _save(self) -> None:
        np.copyto(self._saved, self._vector)
        self.saved = self.iteration

    def _run(self, losses: Losses, notes: Notes | None, tape: Tape | None) -> bool:
        """Compute iterations if none of them leaves the finite numbers; else compute nothing."""
        self._save()
        noted = None if notes is None else Notes(thorough=notes.thorough)
        with self._quickly():
            try:
                self._arithmetic.run(self.iteration, self._began, losses, noted, tape)
                sound = self._sound(losses)
            except (ArithmeticError, ValueError):
                sound = False
        if not sound:
            np.copyto(self._vector, self._saved)
            if tape is not None:
                tape.rewind(self.iteration)
            return False
        if notes is not None and noted is not None:
            notes.extend(noted)
        self.iteration += len(losses)
        return True

    def _run_watched(self, losses: Losses, notes: Notes | None, tape: Tape | None) -> int:
        """Compute iterations while all that they compute is finite; return how many were completed."""
        for index in range(len(losses)):
            if self.record() is None:
                return index
            np.copyto(self._vector, self._saved)
            self.iteration -= 1
            with self._quickly():
                self._arithmetic.run(self.iteration, self._began, losses[index : index + 1], notes, tape)
            self.iteration += 1
        return len(losses)

    def _sound(self, losses: Losses) -> bool:
        """Tell whether nothing can have left the finite numbers; False where it has to be looked at closely.

        Sums of squares in one pass: NaN and infinity make every comparison fail.
        """
        parameters, state = self._layout.part(self._vector, 0), self._vector[self._layout.size :]
        return bool(
            float(parameters.dot(parameters)) < self._limit * self._limit
            and float(losses.dot(losses)) < np.inf
            and (state.dot(state) < np.inf or np.abs(state).max() < 1e-12 * float(np.finfo(state.dtype).max))
        )


def _limit(network: Network, training: Training, largest: float) -> float:
    """Return a bound on the length of the parameter vector below which no overflow can hide.

    What overflows on the way back or in the update ends up in the parameters, and what overflows in the
    prediction ends up in the loss. A pre-activation alone can be infinite and leave no mark, behind a ReLU.
    With r the length of all parameters and x that of an input, those of layer l are at most (1 + x) (1 +
    r)^l, and dropout divides what each layer but the first gets by 1 - p. The penalty is shown only; it is at
    most (l1 n + l2) r^2 for n parameters and r above 1.
    """
    most: float = float(np.finfo(training.precision).max) / 1e6
    sample = 1.0 + largest * network.inputs**0.5
    kept = (1.0 - training.dropout) ** (network.depth - 1)
    penalty = 1.0 + training.l1 * network.parameter_count + training.l2
    return max(
        0.0, min(float((most * kept / sample) ** (1.0 / network.depth)) - 1.0, float((most / penalty) ** 0.5))
    )
