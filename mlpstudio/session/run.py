"""A run of a session: its track, or when it has not been seen for long, what its track is computed from.

A track is heavy: checkpoints, losses, the log of epochs. What it was computed from is light, and training
gives the same bits again. So a run that undo may bring back keeps a chain of :class:`Origin` and its place.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, field

from mlpstudio.core.history import BUDGET, History
from mlpstudio.core.program import Assignment, Phase
from mlpstudio.core.records import record
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project, with_parameters, with_run, with_training
from mlpstudio.session.moment import Former, Known, Place
from mlpstudio.session.track import Track

_QUICK = 0.002  # seconds; a chunk of iterations that takes less is followed by a larger one


@record(eq=False)
class Origin:
    """What a piece of a track is computed from: one link of a chain that ends at the start of the run.

    Attributes
    ----------
    project
        Whose training the piece has; of the first piece also network, data and parameters.
    start
        Its first iteration.
    parent
        The piece that it branches from; None for the first.
    """

    project: Project
    start: int
    parent: Origin | None = None

    @property
    def chain(self) -> list[Origin]:
        """All links, the first piece's first."""
        found, link = [self], self.parent
        while link is not None:
            found.append(link)
            link = link.parent
        return found[::-1]

    def at(self, iteration: int) -> Origin:
        """Return the link whose piece an iteration lies in."""
        link = self
        while link.start > iteration and link.parent is not None:
            link = link.parent
        return link

    def branch(self, iteration: int, project: Project) -> Origin:
        """Return the link of a branch that begins within this piece or at its end."""
        parent = self.at(iteration)
        former, latter = parent.project.training, project.training
        # Of a drag only the last branch matters, where those before leave no bit behind.
        while parent.start == iteration and parent.parent is not None:
            if not _leaves_nothing(parent.parent.project.training, former, latter):
                break
            parent = parent.parent
            former = parent.project.training
        return Origin(project, iteration, parent)

    def applied(self, track: Track | None, budget: int) -> Track:
        """Return the track that this link makes of the one so far."""
        if self.parent is None or track is None:
            project = self.project
            history = History(
                project.network, project.training, project.data, project.parameters,
                iteration=self.start, budget=budget,
            )  # fmt: skip
            return Track((history,))
        return track.branch(self.start, self.project.training)


def _leaves_nothing(before: Training, between: Training, after: Training) -> bool:
    """Tell whether a branch from ``before`` to ``after`` is the same by way of ``between``."""
    rounded = len({before.precision, between.precision, after.precision}) > 1
    return not rounded and between.optimizer in (before.optimizer, after.optimizer)


@record(eq=False)
class Ghost:
    """What a :class:`Former` is computed from, with its bounds."""

    origin: Origin
    begin: int
    until: int


@dataclass(eq=False)
class Run:
    """What was trained from a project, and where the cursor stands in it.

    Attributes
    ----------
    project
        The project that it belongs to; of several that differ in nothing that training knows, the latest.
    origin
        What the track is computed from; None where there are no samples.
    place, reached
        Where the cursor is, and the farthest that it has been at.
    track
        What has been computed; None where there are no samples, and while the run is light.
    former, ghost
        The run that this one branched off from, and what that is computed from.
    target
        While the track of a light run is computed again: place and farthest place that it will come to.
    sought
        Where the cursor is to be again, while the way there is a journey that begins at the start.
    """

    project: Project
    origin: Origin | None
    place: Place
    reached: Place
    track: Track | None = None
    former: Former | None = None
    ghost: Ghost | None = None
    budget: int = BUDGET
    target: tuple[Place, Place] | None = None
    sought: Place | None = None
    _ahead: list[Origin] = field(default_factory=list)  # branches that begin beyond the end of the track
    _detour: list[Origin] = field(default_factory=list)  # those of the former run, which is computed first
    _tried: int = 0  # the iteration that could not be computed, plus 1

    @property
    def light(self) -> bool:
        """Whether its track has to be computed again."""
        return self.origin is not None and self.track is None

    @property
    def left(self) -> int:
        """How many iterations are to be computed before a light run is what it was."""
        left, at = 0, 0 if self.track is None else self.track.end
        for until, link in self._steps():
            left += max(until - at, 0)
            at = max(until, at) if link is None else link.start
        return left

    @property
    def is_ahead(self) -> bool:
        """Whether more has been computed than was told, and what is farthest can be shown without a wait."""
        track = self.track
        return track is not None and not track.head.heavy and track.end - 1 > self.reached.iteration

    def known(self, place: Place, trace: Trace | None) -> Known:
        """Return how much can be told at a place; its iteration takes as many clicks as ``trace``."""
        if self.track is None or trace is None:
            return Known(place.iteration, 0)
        complete = place.iteration + (place.position >= trace.clicks)
        return Known(place.iteration + (place.position >= loss_click(trace)), self.track.rows(complete))

    def lighten(self) -> None:
        """Let go of what can be computed again."""
        if self.origin is None:
            return
        if self.target is not None:
            self.place, self.reached = self.target
        elif self.track is not None:
            self._tried = self.track.end + 1 if self.track.divergence is not None else 0
        self.track = self.former = self.target = None
        self._ahead, self._detour = [], []

    def revive(self) -> None:
        """Begin to compute the track again; the cursor is at the start as long as that takes."""
        assert self.origin is not None
        former = [] if self.ghost is None else self.ghost.origin.chain
        shared = {id(link) for link in former}
        self._ahead = [link for link in self.origin.chain if id(link) not in shared]
        self.target = (self.place, self.reached)
        first, *self._detour = former or [self._ahead.pop(0)]
        if not former:
            self._detour = []
        self.track = first.applied(None, self.budget)
        self.place = self.reached = Place(self.track.start, 0)

    def bring_back(self, seconds: float) -> bool:
        """Compute a light run again for some time; return whether it is what it was, cursor and all."""
        deadline, chunk = time.perf_counter() + seconds, 1
        while self.target is not None:
            until, link = self._steps()[0]
            assert self.track is not None
            while self.track.end < until and self.track.divergence is None:
                if (now := time.perf_counter()) >= deadline:
                    return False
                self.track.head.extend(min(chunk, until - self.track.end))
                chunk = chunk * 2 if time.perf_counter() - now < _QUICK else max(chunk // 2, 1)
            self._take(link)
        return True

    def give_up(self) -> None:
        """Stop computing a light run again: it is one that has only come this far."""
        self.target, self._detour = None, []
        if self.former is None:
            self.ghost = None
        self.settle()
        assert self.track is not None
        self.place = self.reached = Place(self.track.start, 0)

    def begin_again(self, project: Project) -> None:
        """Begin at the parameters of a project; what it branched off from stays to be seen."""
        self.origin = Origin(project, 0)
        self.track, self.reached, self._ahead = self.origin.applied(None, self.budget), Place(0, 0), []

    def extend(self, iterations: int) -> None:
        """Compute at most so many more iterations, to the next branch at the farthest."""
        assert self.track is not None
        if self._ahead:
            iterations = min(iterations, self._ahead[0].start - self.track.end)
        if self.track.head.heavy:
            iterations = min(iterations, 1)  # somebody looks at the clock in between
        self.track.head.extend(iterations)
        self.settle()

    def extend_for(self, seconds: float) -> None:
        """Compute iterations for about that long."""
        assert self.track is not None
        deadline = time.perf_counter() + seconds
        while self._ahead and time.perf_counter() < deadline:
            self.extend(8)
        if not self._ahead:
            self.track.head.extend_for(max(deadline - time.perf_counter(), 0.0))

    def settle(self) -> None:
        """Take the branches that the end of the track has come to."""
        while self._ahead and self.target is None and self.track is not None:
            link = self._ahead[0]
            if link.parent is not None and link.start > self.track.end:
                break
            self.track = self._ahead.pop(0).applied(self.track, self.budget)

    def _steps(self) -> list[tuple[int, Origin | None]]:
        """Return what is left to do: how far to compute, and the branch to take there."""
        if self.target is None:
            return []
        steps: list[tuple[int, Origin | None]] = [(link.start, link) for link in self._detour]
        if self.ghost is not None and self.former is None:
            steps.append((self.ghost.until, None))
        end = max(self.target[1].iteration + 1, self._tried)
        # The start of a run that begins anew has nothing to be computed before it.
        own = [(0 if link.parent is None else link.start, link) for link in self._ahead if link.start <= end]
        return [*steps, *own, (end, None)]

    def _take(self, link: Origin | None) -> None:
        """Take a step whose iterations have been computed."""
        if link is not None:
            (self._detour or self._ahead).pop(0)
            self.track = link.applied(self.track, self.budget)
        elif self.ghost is not None and self.former is None:
            assert self.track is not None
            self.former = Former(self.track.losses, self.ghost.begin, self.ghost.until)
        elif self.target is not None:
            (self.place, self.reached), self.target = self.target, None


def begun(project: Project, budget: int) -> Run:
    """Return a run that begins at the parameters of a project; without a track where there are no samples."""
    iteration = 0 if project.run is None else project.run.iteration
    place = Place(iteration, 0)
    if project.data.samples == 0:
        return Run(project, None, place, place, budget=budget)
    origin = Origin(project, iteration)
    return Run(project, origin, place, place, origin.applied(None, budget), budget=budget)


def adopted(run: Run, track: Track) -> Run:
    """Return a run with a past: a track that leads to where it is.

    Parameters
    ----------
    run
        One that was opened midway, with the way there in its project.
    track
        What was computed on that way, and from there with the project's training.
    """
    project = run.project
    assert project.run is not None
    origin: Origin | None = None
    for stretch in project.run.history:
        start = project.run.start if stretch.parameters is None else stretch.parameters
        piece = with_training(with_parameters(project, start), stretch.training)
        origin = Origin(piece, stretch.iteration, origin)
    if track.head.start == run.place.iteration:
        origin = Origin(project, run.place.iteration, origin)
    return Run(project, origin, run.place, run.place, track, budget=run.budget)


def branched(run: Run, project: Project, place: Place, until: int) -> Run:
    """Return the branch of a run that goes on with the training of a project.

    Parameters
    ----------
    run
        What it branches off from.
    project
        With another training.
    place
        Where.
    until
        The first iteration whose loss ``run`` has not told.
    """
    assert run.track is not None
    assert run.origin is not None
    iteration = place.iteration
    former, ghost = run.former, run.ghost
    # A drag branches again and again at one place: what would have become of the run before it stays.
    if former is None or former.begin != iteration or until > iteration + 1:
        ghost = Ghost(run.origin.at(until), iteration, until)
        former = Former(run.track.losses, iteration, until)
    return Run(
        project, run.origin.branch(iteration, project), place, place,
        run.track.branch(iteration, project.training), former, ghost, run.budget,
    )  # fmt: skip


def following(run: Run, project: Project, until: int, iteration: int, diverged: bool) -> Run:
    """Return the run of a project whose training alone was changed: a branch from where the run is.

    Parameters
    ----------
    run
        What it branches off from.
    project
        With another training.
    until
        The first iteration whose loss ``run`` has not told.
    iteration
        The one that starts from the parameters under the cursor.
    diverged
        Whether nothing follows from here: then the new setting acts on the last iteration that was possible.
    """
    assert run.track is not None
    position = run.place.position
    if diverged and iteration > run.track.start:
        iteration, position = run.place.iteration, 0
    place = Place(iteration, position if iteration == run.place.iteration else 0)
    return branched(run, project, place, until)


def project_at(run: Run, iteration: int, history: bool) -> Project:
    """Return the project of a run as it is saved at an iteration, with the way there if that is wanted."""
    if run.track is None:
        return run.project
    start = run.project.parameters if run.project.run is None else run.project.run.start
    way = run.track.way(iteration) if history else ()
    return with_run(run.project, iteration, start, run.track.parameters_at(iteration), way)


def last_loss_click(trace: Trace) -> int:
    """Return the last click of the loss phase: the backward phase begins after it."""
    return max(step.click for step in trace.program if step.phase is Phase.LOSS)


def loss_click(trace: Trace) -> int:
    """Return the click with which the loss is known."""
    steps: tuple[Assignment, ...] = trace.program
    return next(step.click for step in steps if step.target == "loss")
