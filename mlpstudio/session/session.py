"""The session: where we are in a run. Training moves a cursor in its history; edits begin another run.

A click is a method of :class:`Session`: the cursor moves, an iteration is computed if it has to be, and one
signal ``moved`` tells everybody, with a :class:`~mlpstudio.session.moment.Moment` that holds all there is to
draw. Nobody may call the session while being told.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.divergence import DivergedError, Divergence
from mlpstudio.core.network import same_but_for_names
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project, with_parameters, with_run, with_training
from mlpstudio.session.document import Change, Document
from mlpstudio.session.moment import Former, Known, Moment, Place
from mlpstudio.session.run import Run, last_loss_click, loss_click, track_of

MOST_RUNS = 6
"""Runs that are kept for undo; the track of an older one is computed again from its start."""


class Session(QObject):
    """Where we are.

    Parameters
    ----------
    document
        What is open. The session follows it.
    """

    _CHUNK = 8  # iterations between two looks at the clock, where few are wanted at a time

    moved = Signal(object)
    """With a :class:`Moment`: after every click, and in a run as often as the display can follow."""

    def __init__(self, document: Document, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.document = document
        self._runs: list[Run] = []
        self._run = self._begun(document.project)
        self._trace: Trace | None = None
        self._divergence: Divergence | None = None
        self._running = self._telling = self._trained = False
        self._blocks_first, self._block = False, 0
        self._arrive(self._run.place)
        document.changed.connect(self._document_changed)

    @property
    def moment(self) -> Moment:
        """What views draw now."""
        run, track = self._run, self._run.track
        return Moment(
            project=run.project,
            trace=self._trace,
            place=run.place,
            start=run.place.iteration if track is None else track.start,
            known=self._known(run.place),
            reached=self._known(run.reached),
            last=run.reached.iteration,
            losses=None if track is None else track.losses,
            epochs=None if track is None else track.epochs,
            batches=None if track is None else track.head.batches,
            running=self._running,
            divergence=self._divergence,
            block=self._block,
            blocks_first=self._blocks_first,
            former=run.former,
        )

    @property
    def running(self) -> bool:
        """Whether it moves by itself."""
        return self._running

    @property
    def clicks(self) -> int:
        """The number of clicks of an iteration."""
        return 0 if self._trace is None else self._trace.clicks

    # Clicks

    def next(self) -> None:
        """Go one click on; before the backward phase one page on, where the building blocks come first."""
        self._running = False
        if self.moment.next_block is not None:
            self._go(self._run.place, block=self._block + 1)
        else:
            self.advance(1)

    def back(self) -> None:
        """Go one click back; from the first click of an iteration to the end of the one before."""
        iteration, position = self._run.place
        if self._block:
            self._go(self._run.place, block=self._block - 1)
        elif self._blocks_first and self._trace is not None and position == last_loss_click(self._trace) + 1:
            self._go(Place(iteration, position - 1), block=len(self.moment.blocks))
        elif position > 1 or (position == 1 and iteration == self._start):
            self._go(Place(iteration, position - 1))
        elif iteration > self._start:
            self._go(Place(iteration - 1, self.clicks))
        else:
            self._stay()

    def show_blocks_first(self, first: bool) -> None:
        """Choose whether Next shows the local derivatives by themselves before they are multiplied."""
        self._blocks_first = first
        self._go(self._run.place)

    def next_phase(self) -> None:
        """Go to the end of the phase that Next leads to."""
        if self._trace is None:
            return self._stay()
        iteration, position = self._run.place
        if position == self.clicks:
            iteration, position = iteration + 1, 0
        steps = self._trace.program
        phase = next(step.phase for step in steps if step.click == position + 1)
        self._go(Place(iteration, max(step.click for step in steps if step.phase == phase)))

    def next_iteration(self) -> None:
        """Complete the iteration; if it is complete, complete the next one."""
        iteration, position = self._run.place
        self._go(Place(iteration + (position == self.clicks), self.clicks))

    def previous_iteration(self) -> None:
        """Go to the end of the iteration before; in the first one, to its beginning."""
        iteration = self._run.place.iteration
        self._go(Place(iteration - 1, self.clicks) if iteration > self._start else Place(iteration, 0))

    def seek(self, iteration: int, position: int) -> None:
        """Go to any place that the run has been at; others are brought into its bounds."""
        iteration = min(max(iteration, self._start), self._run.reached.iteration)
        self._go(Place(iteration, min(max(position, 0), self.clicks)))

    def reach(self, place: Place) -> None:
        """Go to a place whose iteration has been computed, told of or not."""
        self._go(place)

    def first(self) -> None:
        """Go to the first moment of the run."""
        self._go(Place(self._start, 0))

    def last(self) -> None:
        """Go to the last moment that the run has been at."""
        self._go(self._run.reached)

    def restart(self) -> None:
        """Go back to where the run began; what it reached stays as its future.

        A run whose training was changed midway, or that was saved midway, begins anew with the training as
        it is now.
        """
        track, begun = self._run.track, self._run.project.run
        if track is not None and (len(track.pieces) > 1 or (begun is not None and track.start > 0)):
            start = self._run.project.parameters if begun is None else begun.start
            self._run.track = track_of(with_parameters(self._run.project, start), 0)
            self._run.reached = Place(0, 0)
            self._trace = None
        self._go(Place(self._start, 0))

    def advance(self, clicks: int, budget: float = float("inf")) -> None:
        """Go on by some clicks, however many iterations that takes.

        Parameters
        ----------
        clicks
            How many.
        budget
            Seconds after which it stops where it is by then, at the end of an iteration.
        """
        if self.clicks == 0:
            return self._stay()
        iteration, position = self._run.place
        whole, rest = divmod(position + clicks - 1, self.clicks)
        target = Place(iteration + whole, rest + 1)
        reached = self.compute(target.iteration, budget)
        self._go(target if reached else Place(self._end - 1, self.clicks), running=self._running)

    def compute(self, until: int, budget: float) -> bool:
        """Compute iterations up to one, and tell nobody yet.

        Parameters
        ----------
        until
            The iteration to stop before.
        budget
            Seconds after which it stops anyway.

        Returns
        -------
        bool
            Whether all were computed.
        """
        track = self._run.track
        if track is None:
            return False
        deadline = time.perf_counter() + budget
        while track.end < until and track.divergence is None and time.perf_counter() < deadline:
            track.head.extend(min(self._CHUNK, until - track.end))
        return track.end >= until

    def train(self, seconds: float) -> None:
        """Compute as many iterations as some time allows, and tell nobody yet."""
        if self._run.track is not None:
            self._run.track.head.extend_for(seconds)
            self._trained = True

    def show_end(self) -> None:
        """Go to the end of the run, computing and recording one more iteration."""
        if self._run.track is not None:
            self._go(Place(self._end, self.clicks), running=self._running)

    @property
    def exhausted(self) -> bool:
        """Whether no further iteration can be computed."""
        return self._run.track is None or self._run.track.divergence is not None

    def begin_running(self) -> None:
        """Say that it moves by itself from now on; the runner does."""
        self._running = True
        self._tell()

    def pause(self) -> None:
        """Stop moving by itself, at the end of what has been computed meanwhile."""
        # Other iterations that nobody was told of lie behind a goal at which a run stopped: there it stays.
        ahead = self._running and self._trained and self._end - 1 > self._run.reached.iteration
        self._go(Place(self._end - 1, self.clicks) if ahead else self._run.place)

    # Edits

    def project_here(self) -> Project:
        """Return the project as it would be saved now: with the parameters under the cursor."""
        run = self._run
        if run.track is None:
            return run.project
        start = run.project.parameters if run.project.run is None else run.project.run.start
        iteration = self.next_iteration_here
        return with_run(run.project, iteration, start, run.track.parameters_at(iteration))

    def here(self) -> Project:
        """Return what an edit changes: the project with the parameters under the cursor."""
        here: Parameters | None = None
        if self._run.track is not None and self.next_iteration_here > self._run.track.start:
            here = self._run.track.parameters_at(self.next_iteration_here)
        return self._run.project if here is None else with_parameters(self._run.project, here)

    @property
    def next_iteration_here(self) -> int:
        """The iteration that starts from the parameters under the cursor."""
        iteration, position = self._run.place
        return iteration + (self.clicks > 0 and position == self.clicks)

    def edit(self, change: Callable[[Project], Project], text: str, merge_key: str = "") -> None:
        """Edit network, data or parameters: a new run begins from the parameters under the cursor.

        Parameters
        ----------
        change
            One of the functions of :mod:`mlpstudio.project.project`, with all but the project filled in.
        text, merge_key
            As in :meth:`Document.replace`.

        Raises
        ------
        InvalidInput
            The edit is not possible; nothing has changed.
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

    def save(self, path: Path) -> None:
        """Write the project with where its run is.

        Raises
        ------
        InvalidInput
            The file cannot be written.
        """
        self.document.write(path, self.project_here())

    # Inside

    @property
    def _start(self) -> int:
        return 0 if self._run.track is None else self._run.track.start

    @property
    def _end(self) -> int:
        return 0 if self._run.track is None else self._run.track.end

    def _go(self, place: Place, *, running: bool = False, block: int = 0) -> None:
        """Go to a place and tell it, once. A click ends a run."""
        self._running, self._trained = running, False
        self._arrive(place)
        self._block = block
        self._tell()

    def _stay(self) -> None:
        self._go(self._run.place)

    def _arrive(self, place: Place) -> None:
        """Bring the trace of a place; where it cannot be computed, stop at the last one that can."""
        track = self._run.track
        self._divergence = None
        if track is None:
            return
        try:
            if self._trace is None or self._trace.iteration != place.iteration:
                self._trace = track.trace(place.iteration)
        except DivergedError as error:
            self._divergence = error.divergence
            if track.end > track.start:
                self._trace = track.trace(track.end - 1)
                place = Place(track.end - 1, self.clicks)
        place = Place(place.iteration, min(place.position, self.clicks))
        if track.divergence is not None and place == (track.end - 1, self.clicks):
            self._divergence = track.divergence
        self._running = self._running and self._divergence is None
        self._run.place = place
        self._run.reached = max(self._run.reached, place)

    def _tell(self) -> None:
        if self._telling:
            raise RuntimeError("a view called the session while it was being told of a move")
        self._telling = True
        try:
            self.moved.emit(self.moment)
        finally:
            self._telling = False

    def _known(self, place: Place) -> Known:
        track, trace = self._run.track, self._trace
        if track is None or trace is None:
            return Known(place.iteration, 0)
        complete = place.iteration + (place.position >= trace.clicks)
        return Known(
            place.iteration + (place.position >= loss_click(trace)),
            track.rows(complete),
        )

    def _document_changed(self, change: Change) -> None:
        self._running = False
        if change.opened:
            self._runs.clear()
        elif self._run not in self._runs:
            self._runs.append(self._run)
            del self._runs[:-MOST_RUNS]
        kept = next((run for run in self._runs if run.project is change.after), None)
        self._run = kept or self._follow(change)
        self._trace, self._block = None, 0
        self._arrive(self._run.place)
        self._tell()

    def _follow(self, change: Change) -> Run:
        """Begin the run of an edited project: a branch where only the training changed."""
        before, after, track = change.before, change.after, self._run.track
        same = after.parameters is before.parameters and after.data is before.data
        same = same and same_but_for_names(before.network, after.network)
        if change.opened or not same or track is None:
            return self._begun(after)
        if after.training is before.training:  # names, places, notes: the run goes on as it is
            return Run(after, track, self._run.place, self._run.reached, self._run.former)
        iteration, position = self.next_iteration_here, self._run.place.position
        if self._divergence is not None and iteration > track.start:
            # Nothing follows from here: the new setting acts on the last iteration that was possible.
            iteration, position = self._run.place.iteration, 0
        place = Place(iteration, position if iteration == self._run.place.iteration else 0)
        former = Former(track.losses, iteration, self._known(self._run.reached).losses)
        return Run(after, track.branch(iteration, after.training), place, place, former)

    def _begun(self, project: Project) -> Run:
        iteration = 0 if project.run is None else project.run.iteration
        place = Place(iteration, 0)
        return Run(project, track_of(project, iteration), place, place)
