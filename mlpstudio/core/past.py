"""The states of a run that are kept, and the engine that computes what lies between them again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

import numpy as np

from mlpstudio.core.checkpoints import Checkpoints
from mlpstudio.core.costs import Costs
from mlpstudio.core.engine import Engine, State
from mlpstudio.core.pieces import Pieces
from mlpstudio.core.recording import Notes

MOST_STATES = 64


class Past:
    """Any state of a run, from its first one to its end.

    Parameters
    ----------
    make
        Makes an engine that begins at a state.
    engine
        One of them, at the first state.
    costs
        Of the training.
    budget
        Bytes of the whole run, of which this is a part.
    again
        Makes the first state again, where it need not be kept.

    Attributes
    ----------
    end
        The next iteration to be computed.
    """

    def __init__(
        self,
        make: Callable[[State], Engine],
        engine: Engine,
        costs: Costs,
        budget: int,
        again: Callable[[], State] | None,
    ) -> None:
        self._make, self._costs = make, costs
        self._engine: Engine | None = engine
        self.end = engine.iteration
        # What a single trace has beyond its share, checkpoints do without.
        room = min(budget // 2, max(3 * budget // 4 - costs.trace, 0))
        self._checkpoints = Checkpoints(engine.state(), costs.spacing, room, again)
        self._head: State | None = None  # the state at the end, while the engine is elsewhere
        self._states: OrderedDict[int, State] = OrderedDict()
        # Of a state that is a good part of all memory none but checkpoints are kept.
        least = 2 if costs.state < budget // 16 else 0
        self._most_states = int(np.clip(budget // 16 // max(costs.state, 1), least, MOST_STATES))

    @property
    def engine(self) -> Engine:
        """The engine; of a run that has rested another one, at the last state that is kept."""
        if self._engine is None:
            self._engine = self._make(self.checkpoint(self.end))
        return self._engine

    @property
    def next(self) -> int:
        """The iteration before which a state is to be kept for good."""
        return self._checkpoints.next

    def add(self, kept: State | None) -> None:
        """Keep the state at the end for good: this one, or that of the engine."""
        self._checkpoints.add(kept or self.engine.state())

    def checkpoint(self, iteration: int) -> State:
        """Return the last state that is kept for good, not after an iteration; nothing is moved."""
        return self._checkpoints.state(self._checkpoints.last(iteration))

    def distance(self, iteration: int) -> int:
        """Return how many iterations have to be computed again to reach one."""
        return iteration - self._origin(iteration)

    def memory(self) -> int:
        """Return the bytes held, but for what the engine works with."""
        return self._checkpoints.memory() + len(self._states) * self._costs.state

    def for_good(self) -> int:
        """Return the bytes of the states that are kept for good."""
        return self._checkpoints.memory()

    def thin(self, budget: int) -> None:
        """Keep no more of them than so many bytes hold, but always the first."""
        self._checkpoints.thin(budget)

    def rest(self) -> None:
        """Let go of the engine, and of all states but those that are kept for good."""
        self._engine = self._head = None
        self._states.clear()

    def to_head(self) -> None:
        """Bring the engine to the end."""
        if self._head is not None:
            self.engine.restore(self._head)
            self._head = None
        elif self.engine.iteration != self.end:  # it has rested
            self.seek(self.end)

    def heading(self) -> Pieces[None]:
        """Do what :meth:`to_head` does in pieces, where it is long."""
        if self._head is None and self.engine.iteration != self.end:
            yield from self.seeking(self.end)
        self.to_head()

    def seek(self, iteration: int) -> None:
        """Bring the engine to an iteration, and keep the states just before it for steps back."""
        self._go_back(iteration)
        engine, far = self.engine, iteration - self._most_states // 2
        if engine.iteration < far:
            engine.run(far - engine.iteration)
        while engine.iteration < iteration:
            self._remember()
            engine.run(1)
        self._remember()
        if iteration == self.end:
            self._head = None

    def seeking(self, iteration: int) -> Pieces[None]:
        """Bring the engine to an iteration in pieces."""
        self._leave(iteration)
        yield
        self._go_back(iteration)
        losses, notes = np.empty(1), Notes(thorough=False)
        while self.engine.iteration < iteration:
            yield
            if not (yield from self.engine.in_pieces(losses, notes)):
                self.engine.run(1)  # numbers so large that they are looked at closely
        if iteration == self.end:
            self._head = None

    def _origin(self, iteration: int) -> int:
        """Return the last iteration, not after this one, whose state is known."""
        known = {self._checkpoints.last(iteration), *self._states}
        if self._engine is not None:
            known |= {self._engine.iteration, self._engine.saved}
        if self._head is not None:
            known.add(self._head.iteration)
        return max(origin for origin in known if origin <= iteration)

    def _known(self, iteration: int) -> State:
        """Return the state of an iteration that ``_origin`` named."""
        if self._head is not None and self._head.iteration == iteration:
            return self._head
        if self.engine.saved == iteration:
            return self.engine.saved_state()
        return self._states.get(iteration) or self._checkpoints.state(iteration)

    def _leave(self, iteration: int) -> None:
        """Keep the state at the end, where the engine is to go elsewhere."""
        if self._head is None and self.engine.iteration == self.end != iteration:
            self._head = self.engine.state()

    def _go_back(self, iteration: int) -> None:
        """Bring the engine to the last state before an iteration that is known."""
        self._leave(iteration)
        engine, origin = self.engine, self._origin(iteration)
        if origin != engine.iteration:
            engine.restore(self._known(origin))

    def _remember(self) -> None:
        iteration = self.engine.iteration
        if self._most_states and iteration not in self._states:
            self._states[iteration] = self.engine.state()
            if len(self._states) > self._most_states:
                self._states.popitem(last=False)
