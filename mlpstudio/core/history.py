"""A run: a start, and everything that can be reached from it, forwards and backwards."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from time import perf_counter

import numpy as np

from mlpstudio.core.checkpoints import Checkpoints
from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.divergence import DivergedError, Divergence
from mlpstudio.core.engine import Engine, State
from mlpstudio.core.epoch_log import KEPT, ROW_BYTES, EpochLog, EpochRow
from mlpstudio.core.held_out import HeldOut
from mlpstudio.core.loss_series import LossSeries
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters, check_parameters
from mlpstudio.core.pieces import Pieces
from mlpstudio.core.recording import Losses, Notes
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.core.updates import carried_over

__all__ = ["DivergedError", "Divergence", "EpochLog", "EpochRow", "History", "LossSeries"]

BUDGET = 256 * 2**20
"""Bytes of a history, where nothing else is asked for."""

MOST_TRACES, MOST_STATES = 32, 64

HEAVY = 0.004
"""Seconds, about, from which on an iteration is computed in pieces where somebody waits between them."""


class History:
    """A run of a training, with all of its past.

    States are kept at checkpoints; what lies between is computed again, by the same engine and so to the same
    bits. Losses and the log of epochs grow with the run.

    Parameters
    ----------
    network, training, data
        What is trained, how, and on which samples (at least one in the training part).
    parameters
        Where it starts.
    iteration
        The number of the first iteration.
    budget
        Bytes that all of it may hold, about.
    state
        A state with optimiser to start from, instead of the parameters.

    Attributes
    ----------
    network, training, data, batches
        As given.
    start, end
        The first iteration, and the next one to be computed: losses are known from ``start`` to ``end - 1``.
    divergence
        Why the run cannot go on after ``end``; None while it can.
    heavy
        Whether one iteration takes so long that it is computed in pieces.
    losses, epochs
        The losses of all iterations, and the log of completed epochs.
    held_out
        Losses of the test part, where somebody measured them.
    """

    def __init__(
        self,
        network: Network,
        training: Training,
        data: Dataset,
        parameters: Parameters,
        *,
        iteration: int = 0,
        budget: int = BUDGET,
        state: State | None = None,
    ) -> None:
        self.network, self.training, self.data = network, training, data
        self._budget = budget
        self._engine = Engine(network, training, data, parameters, iteration=iteration)
        if state is not None:
            self._engine.restore(state)
        self.batches: Batches = self._engine.batches
        self.start = self.end = self._engine.iteration
        self.divergence: Divergence | None = None
        self.losses = LossSeries(self.start)
        self.epochs = EpochLog(
            self.batches, self.start, self._again, int(np.clip(budget // 8 // ROW_BYTES, 64, KEPT))
        )
        self.held_out = HeldOut()
        first = self._engine.state()
        self._checkpoint_bytes = first.vector.nbytes
        self._checkpoints = Checkpoints(first, self._spacing(), budget // 2)
        self._head: State | None = None  # the state at the end, while the engine is elsewhere
        self._traces: OrderedDict[int, Trace] = OrderedDict()
        self._states: OrderedDict[int, State] = OrderedDict()
        # Of a state that is a good part of all memory none but checkpoints are kept, and a single trace.
        least = 2 if first.vector.nbytes < budget // 16 else 0
        self._most_traces = int(
            np.clip(budget // 16 // max(self._trace_bytes(), 1), max(least, 1), MOST_TRACES)
        )
        self._most_states = int(np.clip(budget // 16 // max(first.vector.nbytes, 1), least, MOST_STATES))
        self._pace = 1000.0  # iterations a second, measured by extend_for
        self._work: Pieces[None] | None = None  # an iteration that is being computed in pieces
        self._records = False  # whether it is recorded
        self.heavy = self._engine.has_pieces and self._iteration_seconds() > HEAVY

    def extend(self, iterations: int) -> int:
        """Compute that many more iterations at full speed; return how many were completed."""
        begun, target = self.end, self.end + iterations
        self._to_head()
        while self.end < target and self.divergence is None:
            # The last one goes alone: the engine then knows the state before it, and a trace of it is quick.
            stop = min(self._checkpoints.next, max(target - 1, self.end + 1))
            notes = Notes(thorough=False)
            self._take(self._engine.run(stop - self.end, notes), notes)
        return self.end - begun

    def extend_for(self, seconds: float) -> int:
        """Compute iterations for about that long; return how many were completed.

        At least one is, but of a heavy run only a piece of one.
        """
        begun = now = perf_counter()
        if self.heavy:
            return self._extend_in_pieces(begun + seconds)
        done = 0
        while self.divergence is None and (done == 0 or now - begun < 0.9 * seconds):
            wanted = max(1, int(self._pace * (begun + seconds - now)))
            done += self.extend(wanted)
            last, now = now, perf_counter()
            # One hiccup of the machine must not slow down what follows: the pace is believed by halves.
            self._pace = 0.5 * (self._pace + wanted / max(now - last, 1e-7))
        return done

    def _extend_in_pieces(self, deadline: float) -> int:
        first = self.end
        while self.divergence is None:
            self._do_piece(records=False)
            if perf_counter() >= deadline:
                break
        return self.end - first

    def record_for(self, seconds: float) -> int | None:
        """Make a trace of the next iteration for about that long.

        Returns
        -------
        iteration
            Whose :meth:`trace` is there at once; None as long as it has to be asked again. It is ``end``
            where a trace is made at once anyway, or cannot be made.
        """
        deadline = perf_counter() + seconds
        while self.heavy and self.divergence is None:
            recorded = self._records or self._work is None
            if self._do_piece(records=True) and recorded and self.divergence is None:
                return self.end - 1
            if perf_counter() >= deadline:
                return None
        return self.end

    def trace(self, iteration: int) -> Trace:
        """Return an iteration, from ``start`` to ``end``; ``end`` is computed now, and then lies in the past.

        Raises
        ------
        DivergedError
            It cannot be computed with finite numbers.
        IndexError
            It lies outside.
        """
        found = self._traces.get(iteration)
        if found is None:
            found = self._record_next() if iteration == self.end else self._record_again(iteration)
            self._keep(iteration, found)
        else:
            self._traces.move_to_end(iteration)
        return found

    def _keep(self, iteration: int, trace: Trace) -> None:
        self._traces[iteration] = trace
        if len(self._traces) > self._most_traces:
            self._traces.popitem(last=False)

    def parameters_at(self, iteration: int) -> Parameters:
        """Return the parameters before an iteration, from ``start`` to ``end``."""
        if self.heavy and iteration - 1 in self._traces:
            # Where it stands there is no need to interrupt what is under way, nor to go back for it.
            return self._traces[iteration - 1].parameters(updated=True)
        self._seek(iteration)
        return self._engine.parameters()

    def state_at(self, iteration: int) -> State:
        """Return everything that an iteration starts from, ``start`` to ``end``."""
        self._seek(iteration)
        return self._engine.state()

    def checkpoint(self, iteration: int) -> State:
        """Return the last state that is kept for good, not after an iteration; nothing is moved."""
        return self._checkpoints.state(self._checkpoints.last(iteration))

    def distance(self, iteration: int) -> int:
        """Return how many iterations have to be computed again to reach one, for a progress bar."""
        self._check(iteration)
        return iteration - self._origin(iteration)

    def approach(self, iteration: int, iterations: int) -> int:
        """Compute at most that many iterations again on the way to one; return how many are still to go."""
        away = self.distance(iteration)
        self._seek(iteration - max(away - iterations, 0))
        return max(away - iterations, 0)

    def branch(self, iteration: int, training: Training) -> History:
        """Return a new run that starts here with another training, from the parameters before an iteration.

        The optimiser's state goes along where the optimiser is of the same kind.

        Raises
        ------
        InvalidInput
            The parameters reached are beyond the numbers of the other training's precision.
        """
        check_parameters(training, self.parameters_at(iteration))
        old, new = self.training.optimizer, training.optimizer
        state = None
        if old.name == new.name:
            here = self.state_at(iteration)
            state = replace(here, vector=carried_over(here.vector, old, new))
        return History(
            self.network, training, self.data, self.parameters_at(iteration),
            iteration=iteration, budget=self._budget, state=state,
        )  # fmt: skip

    def memory(self) -> int:
        """Return about how many bytes are held."""
        states = sum(state.vector.nbytes for state in self._states.values())
        return (
            self._checkpoints.memory()
            + self.losses.memory()
            + self.epochs.memory()
            + self.held_out.memory()
            + states
            + len(self._traces) * self._trace_bytes()
        )

    def _spacing(self) -> int:
        """Return how many iterations are computed again in about four milliseconds.

        More where copying the state would otherwise take more than a few hundredths of the time.
        """
        copying = 4e-10 * self._checkpoint_bytes
        return int(np.clip(max(4e-3, 30 * copying) / self._iteration_seconds(), 8, 1024))

    def _iteration_seconds(self) -> float:
        """Return about how long an iteration takes."""
        count, width = self.network.parameter_count, np.dtype(self.training.precision).itemsize
        units = sum(self.network.sizes[1:])
        return (
            8e-6 * self.network.depth + (1.5e-11 * width * count + 1e-8 * units) * self.batches.size
        )  # fmt: skip

    def _trace_bytes(self) -> int:
        units, width = sum(self.network.sizes), np.dtype(self.training.precision).itemsize
        # Before and after the update, the gradient, what the optimiser gets, and bias-corrected state.
        numbers = (4 + 3 * len(self.training.optimizer.carried)) * self.network.parameter_count
        return width * (numbers + 5 * units * self.batches.size)

    def _take(self, losses: Losses, notes: Notes, kept: Sequence[State] = ()) -> None:
        """Note what the engine has just computed at the end of the run."""
        self.losses.append(losses)
        self.epochs.append(self.end, losses, notes)
        self.end += len(losses)
        self.divergence = self._engine.divergence
        if self.end == self._checkpoints.next:
            self._checkpoints.add(kept[0] if kept else self._engine.state())

    def _do_piece(self, *, records: bool) -> bool:
        """Do a piece of an iteration, and begin it if none is under way; return whether it is complete."""
        if self._work is None:
            self._to_head()
            self._work, self._records = self._pieces(records), records
        try:
            next(self._work)
        except StopIteration:
            self._work, self._records = None, False
            return True
        return False

    def _pieces(self, records: bool) -> Pieces[None]:
        losses, notes, kept = np.empty(1), Notes(thorough=False), list[State]()
        asked = kept if self.end + 1 == self._checkpoints.next else None
        if records:
            trace = yield from self._engine.recording(notes, asked)
            sound = trace is not None
            if trace is not None:
                losses[0] = trace.loss
                self._keep(self.end, trace)
        else:
            sound = yield from self._engine.in_pieces(losses, notes, asked)
        if not sound:
            losses = self._engine.run(1, notes)  # once more in one go, which tells what is wrong
        self._take(losses, notes, kept)

    def _abandon(self) -> None:
        """Leave an iteration that is under way, as if it had not begun."""
        if self._work is not None:
            self._work.close()
            self._work, self._records = None, False

    def _record_next(self) -> Trace:
        self._to_head()
        notes = Notes(thorough=False)
        trace = None if self.divergence is not None else self._engine.record(notes)
        if trace is None:
            self.divergence = self.divergence or self._engine.divergence
            assert self.divergence is not None
            raise DivergedError(self.divergence)
        self._take(np.array([trace.loss]), notes)
        return trace

    def _record_again(self, iteration: int) -> Trace:
        self._seek(iteration)
        trace = self._engine.record()
        assert trace is not None, "an iteration that was completed once is completed again"
        return trace

    def _check(self, iteration: int) -> None:
        if not self.start <= iteration <= self.end:
            raise IndexError(iteration)

    def _to_head(self) -> None:
        self._abandon()
        if self._head is not None:
            self._engine.restore(self._head)
            self._head = None

    def _origin(self, iteration: int) -> int:
        """Return the last iteration, not after this one, whose state is known."""
        engine = self._engine
        known = {engine.iteration, engine.saved, self._checkpoints.last(iteration), *self._states}
        if self._head is not None:
            known.add(self._head.iteration)
        return max(origin for origin in known if origin <= iteration)

    def _known(self, iteration: int) -> State:
        """Return the state of an iteration that ``_origin`` named."""
        if self._head is not None and self._head.iteration == iteration:
            return self._head
        if self._engine.saved == iteration:
            return self._engine.saved_state()
        return self._states.get(iteration) or self._checkpoints.state(iteration)

    def _seek(self, iteration: int) -> None:
        """Bring the engine to an iteration, and keep the states just before it for steps back."""
        self._check(iteration)
        self._abandon()
        origin = self._origin(iteration)
        if self._head is None and iteration != self.end:
            self._head = self._engine.state()
        if origin != self._engine.iteration:
            self._engine.restore(self._known(origin))
        far = iteration - self._most_states // 2
        if self._engine.iteration < far:
            self._engine.run(far - self._engine.iteration)
        while self._engine.iteration < iteration:
            self._remember()
            self._engine.run(1)
        self._remember()
        if iteration == self.end:
            self._head = None

    def _remember(self) -> None:
        iteration = self._engine.iteration
        if iteration not in self._states:
            self._states[iteration] = self._engine.state()
            if len(self._states) > self._most_states:
                self._states.popitem(last=False)

    def _again(self, iteration: int, iterations: int) -> tuple[Losses, Notes]:
        """Compute past iterations again, for their losses and notes."""
        self._seek(iteration)
        notes = Notes()
        return self._engine.run(iterations, notes), notes
