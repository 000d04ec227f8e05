"""A moment: everything that the views need to draw, as one immutable value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import NamedTuple

from mlpstudio.core.chain import Factor, local_derivatives
from mlpstudio.core.data import Batches
from mlpstudio.core.divergence import Divergence
from mlpstudio.core.program import Assignment, Phase
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.core.walk import TermPlace, Walked
from mlpstudio.project.project import Project
from mlpstudio.session.track import TrackEpochs, TrackLosses


class Place(NamedTuple):
    """A place in a run: an iteration, and a click of it.

    Places are ordered. Position 0 is ready, before the first click; the last position of an iteration shows
    what position 0 of the next one starts from.
    """

    iteration: int
    position: int


class Grain(Enum):
    """How far a step goes."""

    ITERATION = "iteration"
    PHASE = "phase"
    OPERATION = "operation"
    TERM = "term"


class Spot(NamedTuple):
    """A place as finely as one can stand: on a page of a building block, or inside the next click."""

    place: Place
    block: int = 0
    term: TermPlace | None = None


@dataclass(frozen=True)
class Known:
    """How much of a run can be told at a place: losses after their step, epochs when they are complete.

    Attributes
    ----------
    losses
        The first iteration whose loss is not known.
    rows
        How many rows the log of epochs has.
    """

    losses: int
    rows: int


@dataclass(frozen=True, eq=False)
class Former:
    """What became of the run that this one branched off from, to be shown pale.

    Attributes
    ----------
    losses
        Its losses.
    begin, until
        The first iteration that is no longer common, and the first one whose loss is not known.
    """

    losses: TrackLosses
    begin: int
    until: int


@dataclass(frozen=True, eq=False)
class Moment:
    """Where a session is. Views draw from it, and ask nobody.

    Attributes
    ----------
    project
        What is open.
    trace
        The iteration; None where there is nothing to compute, as without samples.
    place
        The iteration, and the position in it: 0..n.
    start
        The first iteration that Back can reach.
    known, reached
        How much of the run can be told at this place, and how much at the farthest place it has been at:
        what lies between the two is the future, to be shown pale.
    last
        The last iteration that the run has been at, for the slider.
    losses, epochs
        Of the run; both may hold more than may be told, see ``known`` and ``reached``.
    batches
        Which samples each iteration uses.
    running
        Whether it moves by itself.
    divergence
        Why the run cannot go on from here, if it cannot.
    block
        Which building block of the chain rule is shown, from 1; 0 for none: the click itself.
    blocks_first
        Whether the building blocks are shown before the backward phase.
    former
        The run that this one branched off from, if it did.
    withheld
        Whether what comes next is asked in practice: then nothing is shown that was computed beyond this
        moment, be it for another purpose.
    term
        Where inside the next click it is, term by term; None where no step is under way. Nothing of that
        click is known yet.
    grain
        How far Next goes.
    """

    project: Project
    trace: Trace | None
    place: Place
    start: int
    known: Known
    reached: Known
    last: int
    losses: TrackLosses | None = None
    epochs: TrackEpochs | None = None
    batches: Batches | None = None
    running: bool = False
    divergence: Divergence | None = None
    block: int = 0
    blocks_first: bool = False
    former: Former | None = None
    withheld: bool = False
    term: TermPlace | None = None
    grain: Grain = Grain.OPERATION

    @property
    def spot(self) -> Spot:
        """Where it is, as finely as one can stand."""
        return Spot(self.place, self.block, self.term)

    @property
    def aside(self) -> bool:
        """Whether it stands beside its click: on a building block, or inside the next step."""
        return self.block > 0 or self.term is not None

    @cached_property
    def under_way(self) -> Walked | None:
        """What is told of the term under way; None where no step is."""
        return None if self.term is None or self.trace is None else Walked(self.trace, self.term)

    @property
    def iteration(self) -> int:
        """The iteration, from 0."""
        return self.place.iteration

    @property
    def position(self) -> int:
        """The click, from 1; 0 before the first one."""
        return self.place.position

    @property
    def clicks(self) -> int:
        """The number of clicks of the iteration."""
        return 0 if self.trace is None else self.trace.clicks

    @cached_property
    def steps(self) -> tuple[int, ...]:
        """The indices of the steps that this click shows; none before the first."""
        return () if self.trace is None else self.trace.at_click(self.position)

    @cached_property
    def step(self) -> Assignment | None:
        """The step that this click is named after."""
        return self.trace.program[self.steps[-1]] if self.trace is not None and self.steps else None

    @property
    def phase(self) -> Phase | None:
        """The phase of this click; None before the first."""
        return None if self.step is None else self.step.phase

    @cached_property
    def next_step(self) -> Assignment | None:
        """The step that Next leads to; None where nothing can be computed."""
        if self.trace is None or not self.trace.program:
            return None
        click = self.position % self.clicks + 1
        return self.trace.program[self.trace.at_click(click)[-1]]

    @cached_property
    def values(self) -> dict[str, Matrix]:
        """Every symbol's value that is known by now; parameters are new once they are updated."""
        return {} if self.trace is None else self.trace.known(self.position)

    @cached_property
    def blocks(self) -> tuple[Factor, ...]:
        """The local derivatives of this network, from the output back."""
        return local_derivatives(self.project.network, self.project.training)

    @property
    def building_block(self) -> Factor | None:
        """The local derivative that is shown on a page of its own, before the backward phase."""
        return self.blocks[self.block - 1] if self.block else None

    @property
    def next_block(self) -> Factor | None:
        """The building block that Next leads to, if it leads to one."""
        if not self.blocks_first or self.trace is None or self.block >= len(self.blocks):
            return None
        last = max(step.click for step in self.trace.program if step.phase is Phase.LOSS)
        return self.blocks[self.block] if self.position == last else None

    def goes_on_from(self, before: Moment) -> bool:
        """Tell whether it is another place of the same run, in which nothing has been changed."""
        if self.losses is None or before.losses is None:
            return False
        same = self.project is before.project and self.losses.track is before.losses.track
        return same and self.former is before.former and self.divergence is before.divergence

    def is_known(self, symbol: str) -> bool:
        """Tell whether this iteration has computed a symbol by now."""
        return self.trace is not None and any(
            step.target == symbol and step.click <= self.position for step in self.trace.program
        )
