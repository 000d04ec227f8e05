"""Two runs side by side: both computed again from what made them, and stepped by one click.

They are kept in step by phase, then by iteration: where a phase takes more clicks on one side, the other side
waits at the end of its phase. So both always compute the same kind of thing, in the same iteration.
"""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np

from mlpstudio.core.divergence import DivergedError, Divergence
from mlpstudio.core.history import History
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import click_title
from mlpstudio.core.program import Phase
from mlpstudio.core.trace import Trace
from mlpstudio.project.kept import Curve, KeptRun, start_of
from mlpstudio.project.project import Json, Project, Stretch
from mlpstudio.project.varying import Value, Variable
from mlpstudio.session.moment import Known, Moment, Place
from mlpstudio.session.run import loss_click
from mlpstudio.session.track import Track

BUDGET = 64 * 2**20
"""Bytes that the history of a side may hold."""
_QUICK = 0.002  # seconds; a chunk of iterations that takes less is followed by a larger one


class Side:
    """One of the two runs, as far as it has been computed again.

    Parameters
    ----------
    run
        What made it; beyond its end it goes on with the training that it had there.
    layout
        As of a project: how its network is drawn.
    """

    def __init__(self, run: KeptRun, layout: Json = None) -> None:
        self.run = run
        first = run.history[0]
        history = History(
            run.network, first.training, run.data, run.parameters, iteration=first.iteration, budget=BUDGET
        )
        self.track = Track((history,))
        self._ahead = list(run.history[1:])
        self._chunk = 1
        self.project = Project(run.network, run.parameters, run.data, run.training, layout=layout)

    @property
    def divergence(self) -> Divergence | None:
        """Why it cannot go on; None while it can."""
        return self.track.divergence

    def compute(self, until: int, seconds: float) -> bool:
        """Compute the iterations before ``until`` for about that long; return whether that was enough."""
        deadline = time.perf_counter() + seconds
        while self.track.end < until and self.divergence is None:
            if (now := time.perf_counter()) >= deadline:
                return False
            self._settle()
            stop = min(until, self._ahead[0].iteration) if self._ahead else until
            self.track.head.extend(min(self._chunk, stop - self.track.end))
            quick = time.perf_counter() - now < _QUICK
            self._chunk = self._chunk * 2 if quick else max(self._chunk // 2, 1)
        self._settle()
        return True

    def _settle(self) -> None:
        """Take the changes of training that the end of the track has come to."""
        while self._ahead and self._ahead[0].iteration <= self.track.end:
            stretch = self._ahead.pop(0)
            self.track = self.track.branch(stretch.iteration, stretch.training)

    def trace(self, iteration: int) -> Trace | None:
        """Return an iteration whose predecessors are computed; of a run that ended, its last one."""
        try:
            found = self.track.trace(min(iteration, self.track.end))
        except DivergedError:
            return self.track.trace(self.track.end - 1) if self.track.end > self.track.start else None
        self._settle()
        return found

    def moment(self, place: Place) -> Moment:
        """Return what is drawn of it at a place, which :meth:`trace` has been asked for."""
        trace = self.trace(place.iteration)
        ended = trace is not None and trace.iteration < place.iteration
        iteration = place.iteration if trace is None else trace.iteration
        position = 0 if trace is None else trace.clicks if ended else place.position
        told = iteration + (trace is not None and position >= loss_click(trace))
        here = Place(iteration, position)
        return Moment(
            project=self.project, trace=trace, place=here, start=self.track.start,
            known=Known(told, 0), reached=Known(max(told, self.track.end), 0), last=iteration,
            losses=self.track.losses, divergence=self.divergence if ended else None,
            batches=self.track.head.batches,
        )  # fmt: skip


class Comparison:
    """Two sides at one place.

    Parameters
    ----------
    one, other
        The runs.
    layouts
        How each network is drawn.
    """

    def __init__(self, one: KeptRun, other: KeptRun, layouts: tuple[Json, Json] = (None, None)) -> None:
        self.sides = (Side(one, layouts[0]), Side(other, layouts[1]))
        self.start = max(side.track.start for side in self.sides)
        self.iteration, self.position = self.start, 0
        for side in self.sides:
            side.compute(self.start, float("inf"))

    @property
    def traces(self) -> tuple[Trace | None, Trace | None]:
        """The iterations of both sides."""
        one, other = (side.trace(self.iteration) for side in self.sides)
        return one, other

    @property
    def beats(self) -> tuple[tuple[Phase, int], ...]:
        """The clicks of an iteration: each a phase and a number in it, from 1."""
        counts = [_clicks(trace) for trace in self.traces]
        return tuple(
            (phase, number)
            for phase in Phase
            for number in range(1, max((len(count[phase]) for count in counts), default=0) + 1)
        )

    @property
    def waiting(self) -> tuple[Phase, ...]:
        """The phases that take more clicks on one side, so that the other one waits."""
        one, other = (_clicks(trace) for trace in self.traces)
        return tuple(phase for phase in Phase if len(one[phase]) != len(other[phase]))

    def moments(self) -> tuple[Moment, Moment]:
        """Return what is drawn of both sides."""
        one, other = (
            side.moment(Place(self.iteration, self._position_of(trace)))
            for side, trace in zip(self.sides, self.traces, strict=True)
        )
        return one, other

    def _position_of(self, trace: Trace | None) -> int:
        if trace is None or self.position == 0:
            return 0
        phase, number = self.beats[self.position - 1]
        clicks = _clicks(trace)
        if clicks[phase]:
            return clicks[phase][min(number, len(clicks[phase])) - 1]
        before = [click for other in Phase for click in clicks[other] if _order(other) < _order(phase)]
        return max(before, default=0)

    @property
    def next_title(self) -> Message:
        """What the next click shows, on the side that has a step of its own there."""
        beats, traces = self.beats, self.traces
        phase, number = beats[self.position % len(beats)]
        found = [
            click_title(trace, _clicks(trace)[phase][number - 1])
            for trace in traces
            if trace is not None and len(_clicks(trace)[phase]) >= number
        ]
        return found[0]

    @property
    def ended(self) -> bool:
        """Whether neither side can go on."""
        return all(
            side.divergence is not None and side.track.end <= self.iteration + 1 for side in self.sides
        )

    # Steps

    def next(self) -> None:
        """Go one click on, on both sides."""
        if self.position < len(self.beats):
            self.position += 1
        elif not self.ended:
            self.iteration, self.position = self.iteration + 1, 1
            for side in self.sides:
                side.compute(self.iteration, float("inf"))

    def back(self) -> None:
        """Go one click back, on both sides; from the first click to the end of the iteration before."""
        if self.position > 1 or (self.position == 1 and self.iteration == self.start):
            self.position -= 1
        elif self.iteration > self.start:
            self.iteration -= 1
            self.position = len(self.beats)

    def rest(self) -> None:
        """Let go of what can be computed again, as nobody looks for now."""
        for side in self.sides:
            for piece in side.track.pieces:
                piece.rest(0)

    def compute(self, iteration: int, seconds: float) -> bool:
        """Compute what lies before an iteration on both sides, for about that long; return whether it is."""
        deadline = time.perf_counter() + seconds
        done = [side.compute(iteration, max(deadline - time.perf_counter(), 0.0)) for side in self.sides]
        return all(done)

    def go(self, iteration: int) -> None:
        """Go to the end of an iteration, before which everything has been computed."""
        self.iteration = max(iteration, self.start)
        self.position = len(self.beats)

    def reachable(self) -> int:
        """Return the last iteration that one of the two has."""
        return max(side.run.until - 1 for side in self.sides)


def recipe(project: Project, name: str) -> KeptRun:
    """Return a run that begins as that of a project did, with its settings as they are now."""
    # What was opened midway begins anew: where it was opened, its training may have been another one.
    start = 0
    nothing = Curve(np.empty(0), np.empty(0), np.empty(0))
    return KeptRun(
        name, project.network, project.data, start_of(project), (Stretch(start, project.training),),
        start + 1, nothing,
    )  # fmt: skip


def with_difference(run: KeptRun, variable: Variable, value: Value, name: str) -> tuple[KeptRun, KeptRun]:
    """Return a run with its last settings from its start on, and the same with one setting changed.

    Raises
    ------
    InvalidInput
        The value is not possible.
    """
    base = run if len(run.history) == 1 else replace(run, history=(Stretch(run.start, run.training),))
    project = Project(run.network, run.parameters, run.data, run.training)
    made = variable.apply(project, value)
    nothing = Curve(np.empty(0), np.empty(0), np.empty(0))
    other = KeptRun(
        name, made.network, made.data, made.parameters, (Stretch(run.start, made.training),), run.until,
        nothing,
    )  # fmt: skip
    return replace(base, curve=nothing), other


def _order(phase: Phase) -> int:
    return list(Phase).index(phase)


def _clicks(trace: Trace | None) -> dict[Phase, list[int]]:
    """Return the clicks of each phase of an iteration."""
    found: dict[Phase, list[int]] = {phase: [] for phase in Phase}
    if trace is not None:
        for step in trace.program:
            if step.click not in found[step.phase]:
                found[step.phase].append(step.click)
    return found
