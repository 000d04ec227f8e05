"""The session: where we are in a run. Training moves a cursor in its history; edits begin another run.

A click is a method of :class:`Session`: the cursor moves, an iteration is computed if it has to be, and one
signal ``moved`` tells everybody, with a :class:`~mlpstudio.session.moment.Moment` that holds all there is to
draw. Nobody may call the session while being told.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from mlpstudio.core.history import BUDGET
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project, with_parameters, with_training
from mlpstudio.session.cursor import Cursor
from mlpstudio.session.document import Change, Document
from mlpstudio.session.moment import Grain, Moment, Place, Spot
from mlpstudio.session.run import Run, adopted, begun, following, last_loss_click, project_at
from mlpstudio.session.runs import Runs
from mlpstudio.session.track import Track
from mlpstudio.session.walking import click_after, inside, iteration_before, iteration_end, phase_end, skipped

BACK_AT_ONCE = 0.05
"""Seconds of computing after which a run that undo brings back is left to a journey."""


class Session(Cursor):
    """Where we are.

    Parameters
    ----------
    document
        What is open. The session follows it.
    memory
        Bytes that the history of a run may hold; another value holds for runs that begin later.
    """

    _CHUNK = 8  # iterations between two looks at the clock, where few are wanted at a time

    def __init__(self, document: Document, parent: QObject | None = None, *, memory: int = BUDGET) -> None:
        super().__init__(begun(document.project, memory), parent)
        self.document, self.memory = document, memory
        self._runs = Runs()
        self._runs.keep(document.project, self._run)
        document.changed.connect(self._document_changed)
        document.kept.connect(self._forget)

    # Clicks

    def next(self) -> None:
        """Go on by one step of the grain; before the backward phase the building blocks may come first."""
        self._interrupt()
        self._go(*self._strides.forward(self.moment), travels=True)

    def back(self) -> None:
        """Go back by one step of the grain: to where Next came from, if it was Next that led here."""
        self._go(*self._strides.backward(self.moment), travels=True)

    def go(self, spot: Spot, *, running: bool = False) -> None:
        """Go to a spot, which may lie inside a step."""
        self._go(*spot, running=running)

    def choose_grain(self, grain: Grain) -> None:
        """Choose how far Next goes from here."""
        self._strides.choose(grain)
        self._stay()

    def step_inside(self) -> None:
        """Go to the first term of the step that is shown; Next then goes term by term to its end."""
        self._interrupt()
        self._strides.inside = True
        self.go(inside(self.moment))

    def skip_number(self) -> None:
        """Inside a step: go to its next number; after the last one the step is complete."""
        self.go(skipped(self.moment))

    def skip_line(self) -> None:
        """Inside a step: go to the next row of its result, or to the next sample."""
        self.go(skipped(self.moment, line=True))

    def step_out(self) -> None:
        """Complete the step that is under way."""
        self.go(click_after(self.moment) if self._term is not None else self.moment.spot)

    def show_blocks_first(self, first: bool) -> None:
        """Choose whether Next shows the local derivatives by themselves before they are multiplied."""
        if first == self._blocks_first:
            return
        self._blocks_first = first
        self._strides.forget()
        self._go(self._run.place)

    def show_block(self, block: int) -> None:
        """Go to a building block of this iteration, from 1; they are shown from then on."""
        if self._trace is None:
            return self._stay()
        self._blocks_first = True
        place = Place(self._run.place.iteration, last_loss_click(self._trace))
        self._go(place, min(max(block, 0), len(self.moment.blocks)))

    def next_phase(self) -> None:
        """Go to the end of the phase that Next leads to."""
        self._go(phase_end(self.moment), travels=True)

    def next_iteration(self) -> None:
        """Complete the iteration; if it is complete, complete the next one."""
        self._go(iteration_end(self.moment), travels=True)

    def previous_iteration(self) -> None:
        """Go to the end of the iteration before; in the first one, to its beginning."""
        self._go(iteration_before(self.moment), travels=True)

    def seek(self, iteration: int, position: int) -> None:
        """Go to any place that the run has been at; others are brought into its bounds."""
        iteration = min(max(iteration, self._start), self._run.reached.iteration)
        self._go(Place(iteration, min(max(position, 0), self.clicks)))

    def reach(self, place: Place) -> None:
        """Go to a place whose iteration has been computed, told of or not."""
        self._go(place)

    def travel_to(self, place: Place, then: Callable[[], None] | None = None) -> None:
        """Go to a place whose iteration has been computed: by a journey, where that takes long."""
        self._go(place, travels=True, then=then)

    def first(self) -> None:
        """Go to the first moment of the run."""
        self._go(Place(self._start, 0), travels=True)

    def last(self) -> None:
        """Go to the last moment that the run has been at."""
        self._go(self._run.reached, travels=True)

    def restart(self) -> None:
        """Go back to where the run began; what it reached stays as its future.

        A run whose training was changed midway, or that was saved midway, begins anew with the training as
        it is now.
        """
        self._interrupt()
        track, saved = self._run.track, self._run.project.run
        if track is not None and (len(track.pieces) > 1 or (saved is not None and track.start > 0)):
            start = self._run.project.parameters if saved is None else saved.start
            self._run.begin_again(with_parameters(self._run.project, start))
            self._trace = None
        self._go(Place(self._start, 0))

    def advance(self, clicks: int, budget: float = float("inf")) -> None:
        """Go on by some clicks, however many iterations that takes.

        After ``budget`` seconds it stops where it is by then, at the end of an iteration.
        """
        self._interrupt()
        if self.clicks == 0:
            return self._stay()
        iteration, position = self._run.place
        whole, rest = divmod(position + clicks - 1, self.clicks)
        target = Place(iteration + whole, rest + 1)
        reached = self.compute(target.iteration, budget)
        self._go(target if reached else Place(self._end - 1, self.clicks), running=self._running)

    def compute(self, until: int, budget: float) -> bool:
        """Compute the iterations before ``until``, and tell nobody yet.

        It stops after ``budget`` seconds anyway; returns whether all were computed.
        """
        self._interrupt()
        if self._run.track is None:
            return False
        deadline = time.perf_counter() + budget
        while self._end < until and not self.exhausted and time.perf_counter() < deadline:
            self._run.extend(min(self._CHUNK, until - self._end))
        return self._end >= until

    def train(self, seconds: float) -> None:
        """Compute as many iterations as some time allows, and tell nobody yet."""
        self._interrupt()
        if self._run.track is not None:
            self._run.extend_for(seconds)
            self._trained = True

    def show_end(self, seconds: float = float("inf")) -> bool:
        """Record one more iteration and go to its end; False where that takes longer than this."""
        recorded = None if self._run.track is None else self._run.track.head.record_for(seconds)
        if recorded is not None:
            self._go(Place(recorded, self.clicks), running=self._running)
        return self._run.track is None or recorded is not None

    def glimpse(self, limit: Place | None = None) -> Moment:
        """Go to the end of what has been computed, and tell only those who ask how far it has come.

        Nothing is recorded for it: the moment has a sketch of its iteration, without values. Whoever wants
        more of it than that asks for :attr:`moment`. It stays where it is where nothing further may be told,
        or what lies there is long in coming.

        Parameters
        ----------
        limit
            A place before whose iteration it has to stay.
        """
        run, track = self._run, self._run.track
        if self._trace is None or track is None or self.bound is not None or track.head.heavy:
            return self._moment()
        self._limited = limit is not None
        last = track.end - 1 if limit is None else min(track.end, limit.iteration) - 1
        # Of another training nobody knows the steps yet.
        if last > run.place.iteration and track.head.start <= self._trace.iteration:
            run.place = Place(last, self.clicks)
            run.reached = max(run.reached, run.place)
            self._block, self._term = 0, None
            self._glimpsed = self._untold = True
        return self._moment()

    @property
    def exhausted(self) -> bool:
        """Whether no further iteration can be computed."""
        return self._run.track is None or self._run.track.divergence is not None

    def begin_running(self) -> None:
        """Say that it moves by itself from now on; the runner does."""
        self._interrupt()
        self._running = True
        self._tell()

    def pause(self) -> None:
        """Stop moving by itself, at the end of what has been computed meanwhile."""
        # Other iterations that nobody was told of lie behind a goal at which a run stopped: there it stays.
        ahead = self._running and self._trained and self._run.is_ahead
        if ahead:
            self._go(Place(self._end - 1, self.clicks))
        else:
            self._stay()

    # The way back to a run

    @property
    def returning(self) -> tuple[Place, int] | None:
        """Where an undo leads whose run is to be computed again, and how many iterations that still takes."""
        return None if self._run.target is None else (self._run.target[0], self._run.left)

    def begin_returning(self) -> None:
        """Say that it is on the way back, which any click ends where the run began."""
        self._running = True
        self._tell()

    def go_on_returning(self, seconds: float) -> bool:
        """Compute for some time on the way back to a run; return whether it has arrived there."""
        if there := self._run.bring_back(seconds):
            self._trace = None
            self._go(self._run.place)
        return there

    # Edits

    def project_here(self, *, history: bool = False) -> Project:
        """Return the project as it would be saved now, with the parameters under the cursor.

        With ``history`` it has the way there too, so that Back goes on when it is opened again.
        """
        return project_at(self._run, self.next_iteration_here, history)

    def adopt(self, track: Track) -> None:
        """Take a track that leads to where the run is as its past."""
        self._run = adopted(self._run, track)
        self._runs.keep(self.document.project, self._run)
        self._trace = None
        self._go(self._run.place)

    def here(self) -> Project:
        """Return what an edit changes: the project with the parameters under the cursor."""
        project, track, iteration = self._run.project, self._run.track, self.next_iteration_here
        begun = 0 if project.run is None else project.run.iteration  # where its own parameters hold
        if track is None or iteration == track.start == begun:
            return project
        return with_parameters(project, track.parameters_at(iteration))

    @property
    def next_iteration_here(self) -> int:
        """The iteration that starts from the parameters under the cursor."""
        iteration, position = self._run.place
        return iteration + (self.clicks > 0 and position == self.clicks)

    def edit(self, change: Callable[[Project], Project], text: str, merge_key: str = "") -> None:
        """Edit network, data or parameters: a new run begins from the parameters under the cursor.

        ``change`` is given the project with them; ``text`` and ``merge_key`` are as in
        :meth:`Document.replace`. Where it raises InvalidInput, nothing has changed.
        """
        self.document.replace(change(self.here()), text, merge_key)

    def change_training(self, training: Training, text: str, merge_key: str = "") -> None:
        """Change the training settings: the run goes on with them from here, as a branch.

        Raises
        ------
        InvalidInput
            The settings do not go together with network or data; nothing has changed.
        """
        self.document.replace(with_training(self._run.project, training), text, merge_key)

    def save(self, path: Path, *, history: bool = False) -> None:
        """Write the project with where its run is, and the way there if that is wanted.

        It raises InvalidInput where the file cannot be written.
        """
        self.document.write(path, self.project_here(history=history))

    # Inside

    def _document_changed(self, change: Change) -> None:
        self._running = False
        if self._untold:
            self._tell()  # where the run has come to before it ends
        left, after = self._run, change.after
        spot = self.moment.spot
        if change.opened:
            self._runs.clear()
            self._run = self._begun(after)
        else:
            self._run = self._runs.of(after) or (left if change.trains_alike else self._follow(change))
            self._run.project = after
        if left.sought is not None:  # whoever comes back to it comes to where it was, and not to its start
            left.place, left.sought = left.sought, None
        if left.target is not None and left is not self._run:
            left.lighten()
        self._runs.keep(after, self._run)
        if self._run.light:
            self._run.revive()
        stays = left is self._run and change.trains_alike
        if not stays or self._run.target is not None:
            self._trace = None
        self._run.bring_back(BACK_AT_ONCE)
        if stays:
            self._block, self._term = spot.block, spot.term
        else:
            self._block, self._term = 0, None
            self._strides.forget()
        place = self._run.place
        far = self.travel is not None and self._is_far(place)
        self._arrive(Place(self._start, 0) if far else place)
        self._run.sought = place if far else None
        self.bound = None if self.bound is None else self._run.place
        self._tell()
        if far:
            self.travel_to(place)

    def _forget(self) -> None:
        """Forget the runs that no undo leads to."""
        self._runs.forget_but([self.document.project, *self.document.projects()])

    def _follow(self, change: Change) -> Run:
        """Begin the run of an edited project: a branch where only the training changed."""
        after, track = change.after, self._run.track
        if not change.starts_alike or track is None:
            return self._begun(after)
        until = self._run.known(self._run.reached, self._trace).losses
        diverged = self._divergence is not None
        return following(self._run, after, until, self.next_iteration_here, diverged)

    def _begun(self, project: Project) -> Run:
        return begun(project, self.memory)
