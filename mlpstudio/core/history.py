"""A run: a start, and everything that can be reached from it, forwards and backwards."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from time import perf_counter
from weakref import ref

import numpy as np

from mlpstudio.core.costs import Costs
from mlpstudio.core.data import Batches, Dataset
from mlpstudio.core.divergence import DivergedError, Divergence
from mlpstudio.core.engine import NOWHERE, Engine, State, first_state
from mlpstudio.core.epoch_log import KEPT, ROW_BYTES, EpochLog, EpochRow, weakly
from mlpstudio.core.held_out import HeldOut
from mlpstudio.core.loss_series import LossSeries
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters, apart, check_parameters
from mlpstudio.core.past import Past
from mlpstudio.core.pieces import Pieces
from mlpstudio.core.recording import Losses, Notes
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.core.updates import carried_over

__all__ = ["DivergedError", "Divergence", "EpochLog", "EpochRow", "History", "LossSeries"]

BUDGET = 256 * 2**20
"""Bytes of a history, where nothing else is asked for."""

MOST_TRACES = 32

HEAVY = 0.004
"""Seconds, about, from which on an iteration is computed in pieces where somebody waits between them."""

NEAR = 0.03
"""Seconds, about, within which an iteration is there at once."""

_FIRST = 0.6  # of the time that there is


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
    network, training, data, batches, budget
        As given.
    start
        The first iteration: losses are known from there to ``end - 1``.
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
        self.budget = budget
        first = first_state(network, training, parameters, iteration) if state is None else state
        again = partial(first_state, network, training, parameters, iteration) if state is None else None
        make = partial(Engine, network, training, data)
        engine = make(first)
        self.batches: Batches = engine.batches
        self._costs = Costs(network, training, self.batches.size)
        self._past = Past(make, engine, self._costs, budget, again)
        self.start = first.iteration
        self.divergence: Divergence | None = None
        self.losses = LossSeries(self.start)
        rows = int(np.clip(budget // 8 // ROW_BYTES, 64, KEPT))
        self.epochs = EpochLog(self.batches, self.start, weakly(self._again), rows)
        self.held_out = HeldOut()
        self._traces: OrderedDict[int, Trace] = OrderedDict()
        # Of a trace that is a good part of all memory a single one is kept.
        least = 2 if self._costs.state < budget // 16 else 1
        self._most_traces = int(np.clip(budget // 16 // self._costs.trace, least, MOST_TRACES))
        self._from: ref[History] | None = None  # what it is a branch of
        self._pace = 1000.0  # iterations a second, measured by extend_for
        self._work: Pieces[None] | None = None  # an iteration that is being computed in pieces
        self._records = False  # whether it is recorded
        self._way = NOWHERE  # the past iteration that the pieces lead to, if they are not of the next one
        self.heavy = engine.has_pieces and self._costs.seconds > HEAVY

    @property
    def end(self) -> int:
        """The next iteration to be computed."""
        return self._past.end

    def extend(self, iterations: int) -> int:
        """Compute that many more iterations at full speed; return how many were completed."""
        # The last one goes alone: the engine then knows the state before it, and a trace of it is quick.
        done = self._extend(iterations - 1)
        return done + self._extend(1) if iterations > 0 else 0

    def _extend(self, iterations: int) -> int:
        begun, target = self.end, self.end + iterations
        self._to_head()
        while self.end < target and self.divergence is None:
            notes = Notes(thorough=False)
            self._take(self._past.engine.run(min(self._past.next, target) - self.end, notes), notes)
        return self.end - begun

    def extend_for(self, seconds: float) -> int:
        """Compute iterations for about that long; return how many were completed.

        At least one is, but of a heavy run only a piece of one.
        """
        begun = now = perf_counter()
        if self.heavy:
            return self._extend_in_pieces(begun + seconds)
        done, left = 0, seconds
        # Not for less than an iteration: to begin takes time too, of large networks a good part of one. The
        # first part shows how quick the machine is now, and what is left is computed by that.
        while self.divergence is None and (done == 0 or left > max(0.1 * seconds, 0.75 / self._pace)):
            wanted = max(1, round(self._pace * left * (1.0 if done else _FIRST)))
            done += self._extend(wanted)
            last, now = now, perf_counter()
            left = begun + seconds - now
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
            return apart(self._traces[iteration - 1].parameters(updated=True))
        self._seek(iteration)
        return self._past.engine.parameters()

    def state_at(self, iteration: int) -> State:
        """Return everything that an iteration starts from, ``start`` to ``end``."""
        self._seek(iteration)
        return self._past.engine.state()

    def checkpoint(self, iteration: int) -> State:
        """Return the last state that is kept for good, not after an iteration; nothing is moved."""
        return self._past.checkpoint(iteration)

    def distance(self, iteration: int) -> int:
        """Return how many iterations have to be computed again to reach one, for a progress bar."""
        self._check(iteration)
        return self._past.distance(iteration)

    def is_near(self, iteration: int) -> bool:
        """Tell whether an iteration, from ``start`` to ``end``, is there at once."""
        if iteration in self._traces or iteration == self.end:
            return True
        return not self.heavy and self.distance(iteration) * self._costs.seconds < NEAR

    def approach(self, iteration: int, iterations: int) -> int:
        """Compute at most that many iterations again on the way to one; return how many are still to go."""
        away = self.distance(iteration)
        self._seek(iteration - max(away - iterations, 0))
        return max(away - iterations, 0)

    def approach_for(self, iteration: int, seconds: float) -> int:
        """Do the same for about that long; where nothing is left to go, the iteration is near."""
        deadline, chunk = perf_counter() + seconds, 1
        while not self.heavy and self.distance(iteration):
            begun = perf_counter()
            left = self.approach(iteration, chunk)
            if left == 0 or (now := perf_counter()) >= deadline:
                return left
            chunk = 2 * chunk if now - begun < seconds / 4 else max(chunk // 2, 1)
        while self.heavy and not self.is_near(iteration):
            if self._work is None or self._way != iteration:
                self._abandon()
                self._work, self._way = self._again_in_pieces(iteration), iteration
            if not self._piece_ends(self._work) and perf_counter() >= deadline:
                return max(self.distance(iteration), 1)
        return 0

    def rest(self, budget: int) -> None:
        """Let go of what can be computed again, as nobody is here for now, down to about that many bytes.

        What is asked of it later is computed from the states that are left; the first always is.
        """
        working = self.memory() + 4 * self._costs.state - self._past.for_good()  # with that of the engine
        if working > budget:
            self._abandon()
            self._traces.clear()
            self._past.rest()
            working = self.memory() - self._past.for_good()
        self._past.thin(max(budget - working, 0))

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
        made = History(
            self.network, training, self.data, self.parameters_at(iteration),
            iteration=iteration, budget=self.budget, state=state,
        )  # fmt: skip
        made._from = ref(self)
        return made

    def follows(self, other: History) -> bool:
        """Tell whether it is a branch of another run, with nothing between them."""
        return self._from is not None and self._from() is other

    def memory(self) -> int:
        """Return about how many bytes are held."""
        return (
            self._past.memory()
            + self.losses.memory()
            + self.epochs.memory()
            + self.held_out.memory()
            + len(self._traces) * self._costs.trace
        )

    def _take(self, losses: Losses, notes: Notes, kept: Sequence[State] = ()) -> None:
        """Note what the engine has just computed at the end of the run."""
        self.losses.append(losses)
        self.epochs.append(self.end, losses, notes)
        self._past.end += len(losses)
        self.divergence = self._past.engine.divergence
        if self.end == self._past.next:
            self._past.add(kept[0] if kept else None)

    def _do_piece(self, *, records: bool) -> bool:
        """Do a piece of an iteration, and begin it if none is under way; return whether it is complete."""
        if self._work is None or self._way != NOWHERE:
            self._abandon()
            self._work, self._records = self._pieces(records), records
        return self._piece_ends(self._work)

    def _piece_ends(self, work: Pieces[None]) -> bool:
        """Do a piece of the work; return whether it was the last one."""
        try:
            next(work)
        except StopIteration:
            self._work, self._records, self._way = None, False, NOWHERE
            return True
        return False

    def _pieces(self, records: bool) -> Pieces[None]:
        yield from self._past.heading()
        losses, notes, kept = np.empty(1), Notes(thorough=False), list[State]()
        asked = kept if self.end + 1 == self._past.next else None
        if records:
            trace = yield from self._past.engine.recording(notes, asked)
            sound = trace is not None
            if trace is not None:
                losses[0] = trace.loss
                self._keep(self.end, trace)
        else:
            sound = yield from self._past.engine.in_pieces(losses, notes, asked)
        if not sound:
            losses = self._past.engine.run(1, notes)  # once more in one go, which tells what is wrong
        self._take(losses, notes, kept)

    def _again_in_pieces(self, iteration: int) -> Pieces[None]:
        """Compute past iterations again, and record the last one."""
        yield from self._past.seeking(iteration)
        engine = self._past.engine
        trace = (yield from engine.recording(Notes(thorough=False))) or engine.record()
        assert trace is not None, "an iteration that was completed once is completed again"
        self._keep(iteration, trace)

    def _abandon(self) -> None:
        """Leave an iteration that is under way, as if it had not begun."""
        if self._work is not None:
            self._work.close()
            self._work, self._records, self._way = None, False, NOWHERE

    def _record_next(self) -> Trace:
        self._to_head()
        notes = Notes(thorough=False)
        trace = None if self.divergence is not None else self._past.engine.record(notes)
        if trace is None:
            self.divergence = self.divergence or self._past.engine.divergence
            assert self.divergence is not None
            raise DivergedError(self.divergence)
        self._take(np.array([trace.loss]), notes)
        return trace

    def _record_again(self, iteration: int) -> Trace:
        self._seek(iteration)
        trace = self._past.engine.record()
        assert trace is not None, "an iteration that was completed once is completed again"
        return trace

    def _check(self, iteration: int) -> None:
        if not self.start <= iteration <= self.end:
            raise IndexError(iteration)

    def _to_head(self) -> None:
        self._abandon()
        self._past.to_head()

    def _seek(self, iteration: int) -> None:
        self._check(iteration)
        self._abandon()
        self._past.seek(iteration)

    def _again(self, iteration: int, iterations: int) -> tuple[Losses, Notes]:
        """Compute past iterations again, for their losses and notes."""
        self._seek(iteration)
        notes = Notes()
        return self._past.engine.run(iterations, notes), notes
