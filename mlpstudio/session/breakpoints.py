"""Breakpoints: what a run stops at by itself, at any speed at the same place, and why."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QObject, Signal

from mlpstudio.core.gates import GateChange, gate_change, has_gates
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import title
from mlpstudio.core.records import record
from mlpstudio.core.symbols import activation_of
from mlpstudio.core.terms import Cell
from mlpstudio.core.told import neuron
from mlpstudio.core.trace import Trace
from mlpstudio.session.goals import Pursuit
from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.run import loss_click
from mlpstudio.session.track import Track

LOSS, GATE = "loss rises", "gate changes"  # no symbol is called that
_AT_ONCE = 1 << 16  # losses that are looked through at a time


@record
class Stop:
    """A place where a run stopped by itself, why, and the number that it is about, if it is one."""

    place: Place
    reason: Message
    number: tuple[str, Cell] | None = None


class Breakpoints(QObject):
    """The breakpoints of a window: steps by their symbols, gates that change, a loss that rises."""

    changed = Signal()
    """Another one is set, or switched on or off."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._set: dict[str, bool] = {}

    @property
    def on(self) -> tuple[str, ...]:
        """Those that are on: symbols of steps, :data:`LOSS`, :data:`GATE`."""
        return tuple(name for name, on in self._set.items() if on)

    @property
    def steps(self) -> dict[str, bool]:
        """The symbols of the steps that have one, and whether it is on."""
        return {name: on for name, on in self._set.items() if name not in (LOSS, GATE)}

    def is_on(self, name: str) -> bool:
        """Tell whether one is set and on."""
        return self._set.get(name, False)

    def switch(self, name: str, on: bool) -> None:
        """Switch one on or off; it is set if it was not. Gates and loss have nothing but that."""
        if on != self._set.get(name):
            self._set[name] = on
            self.changed.emit()

    def toggle(self, symbol: str) -> None:
        """Set one at a step, or remove it."""
        if symbol in self._set:
            del self._set[symbol]
        else:
            self._set[symbol] = True
        self.changed.emit()

    def clear(self) -> None:
        """Remove all."""
        if self._set:
            self._set = {}
            self.changed.emit()


class Watch:
    """Looks for the first breakpoint after a moment, beside the goal of a run if it has one.

    The runner asks it as it asks a :class:`~mlpstudio.session.goals.Pursuit`. Of losses it looks at what is
    kept of every iteration; for gates, iterations are recorded again, as long as there is time for it.

    Parameters
    ----------
    names
        The breakpoints that are on.
    moment
        Where the run begins; something can be computed there.
    pursuit
        The goal.
    """

    def __init__(self, names: Sequence[str], moment: Moment, pursuit: Pursuit | None = None) -> None:
        if moment.losses is None or moment.trace is None:
            raise ValueError("without samples there is nothing to stop at")
        self.pursuit, self._begun = pursuit, moment.place
        self._track: Track = moment.losses.track
        self._trace, self._clicks = moment.trace, moment.clicks
        self._loss_click = loss_click(moment.trace)
        self._found = self._step(names, moment)
        self._stop: Stop | None = None
        self._losses = self._gates = -1  # the next iteration to be looked at; none where it is not wanted
        if LOSS in names:
            first = moment.iteration + (moment.position >= self._loss_click)
            self._losses = max(first, self._track.start + 1)
        if GATE in names and has_gates(moment.trace):
            self._gates = max(moment.iteration, self._track.start + 1)
        self._last: Trace | None = None

    @property
    def by_way_of(self) -> Place | None:
        """As of the goal; None where a breakpoint comes first."""
        return None if self._stop is not None or self.pursuit is None else self.pursuit.by_way_of

    @property
    def reason(self) -> Message:
        """Why it stops at the place that was found.

        Raises
        ------
        LookupError
            Nothing was found yet.
        """
        if self._stop is not None:
            return self._stop.reason
        if self.pursuit is None:
            raise LookupError("no breakpoint was reached")
        return self.pursuit.reason

    @property
    def number(self) -> tuple[str, Cell] | None:
        """The symbol and the cell that the reason is about, if it is about one."""
        return None if self._stop is None else self._stop.number

    @property
    def limit(self) -> Place | None:
        """The last place that may be shown before more has been looked through; None where all has been."""
        limits = [] if self.pursuit is None else [self.pursuit.limit]
        looked = [first for first in (self._losses, self._gates) if 0 <= first < self._track.end]
        # Of an iteration that was not looked at nothing may be shown: the stop may be at its first steps.
        limits += [Place(first - 1, self._clicks) for first in looked]
        return min((limit for limit in limits if limit is not None), default=None)

    def follow(self, track: Track) -> None:
        """Look at the track as it is now: it may have come to a branch."""
        self._track = track
        if self.pursuit is not None:
            self.pursuit.follow(track)

    def find(self, seconds: float = float("inf")) -> Place | None:
        """Return the first place to stop at as soon as all before it has been computed and looked at."""
        deadline = time.perf_counter() + seconds
        goal = None if self.pursuit is None else self.pursuit.find(seconds)
        self._look_at_losses(deadline)
        self._look_at_gates(deadline)
        found = self._found
        if found is None or found.place.iteration >= self._track.end:
            return goal
        end = None if goal is None or self.pursuit is None else self.pursuit.by_way_of or goal
        if end is not None and end < found.place:
            return goal
        looked = [first for first in (self._losses, self._gates) if first >= 0]
        measured = None if self.pursuit is None or goal is not None else self.pursuit.limit
        if any(first <= found.place.iteration for first in looked) or (measured and measured < found.place):
            return None
        self._stop = found
        return found.place

    def _take(self, stop: Stop) -> None:
        if stop.place > self._begun and (self._found is None or stop.place < self._found.place):
            self._found = stop

    def _step(self, names: Sequence[str], moment: Moment) -> Stop | None:
        """Return where the first breakpoint at a step lies: in this iteration, or in the next one."""
        found: list[Stop] = []
        for step in self._trace.program:
            if step.target in names:
                later = step.click <= moment.position
                reason = Message("Stopped at a breakpoint: {step}.", {"step": title(step)})
                found.append(Stop(Place(moment.iteration + later, step.click), reason))
        return min(found, key=lambda stop: stop.place, default=None)

    # Losses

    def _until(self) -> int:
        """Return the first iteration that need not be looked at: what was found lies before it."""
        return (
            self._track.end if self._found is None else min(self._found.place.iteration + 1, self._track.end)
        )

    def _look_at_losses(self, deadline: float) -> None:
        while 0 <= self._losses < (until := self._until()):
            first, last = self._losses, min(until, self._losses + _AT_ONCE)
            places, low, _ = self._track.losses.reduced(first - 1, last, last - first + 1)
            if len(places) == last - first + 1:
                rises = np.flatnonzero(~(low[1:] <= low[:-1]))
                rise = first + int(rises[0]) if len(rises) else None
            else:  # a past that is kept as blocks: computed again
                last, rise = first + 1, first if self._loss(first) > self._loss(first - 1) else None
            self._losses = last
            if rise is not None:
                values = {"iteration": rise, "before": self._loss(rise - 1), "after": self._loss(rise)}
                text = "Stopped: the loss rose in iteration {iteration}, from {before} to {after}."
                self._take(Stop(Place(rise, self._loss_click), Message(text, values)))
                self._losses = rise + 1
                if self._found is not None and self._found.place.iteration <= rise:
                    return
            if time.perf_counter() >= deadline:
                return

    def _loss(self, iteration: int) -> float:
        kept = self._track.losses.at(iteration)
        return self._track.trace(iteration).loss if kept is None else kept

    # Gates

    def _look_at_gates(self, deadline: float) -> None:
        while 0 <= self._gates < self._until():
            iteration, last = self._gates, self._last
            if last is None or last.iteration != iteration - 1:
                last = self._track.trace(iteration - 1)
            trace = self._track.trace(iteration)
            change = gate_change(last, trace)
            self._last, self._gates = trace, iteration + 1
            if change is not None:
                symbol = activation_of(change.layer, trace.network.depth)
                click = next(step.click for step in trace.program if step.target == symbol)
                number = (symbol, (change.unit, change.sample))
                self._take(Stop(Place(iteration, click), _told(trace, change), number))
            if time.perf_counter() >= deadline:
                return


def _told(trace: Trace, change: GateChange) -> Message:
    opened = "Stopped: in iteration {iteration} the gate of {neuron} opened for sample {sample}, {numbers}"
    closed = "Stopped: in iteration {iteration} the gate of {neuron} closed for sample {sample}, {numbers}"
    numbers = "its pre-activation went from {before} to {after}."
    if change.others:
        numbers = "its pre-activation went from {before} to {after}; {others} more changed."
    told = Message(numbers, {"before": change.before, "after": change.after, "others": change.others})
    values = {
        "iteration": trace.iteration, "sample": trace.number_of(change.sample), "numbers": told,
        "neuron": neuron(trace.network, change.layer, change.unit),
    }  # fmt: skip
    return Message(opened if change.opened else closed, values)
