"""Why this number, asked along a trail: each operand leads to the step that computed it, and back again."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.data import Dataset
from mlpstudio.core.instances import told_cell
from mlpstudio.core.markup import Markup
from mlpstudio.core.messages import Message
from mlpstudio.core.narration import click_title, told_index
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.number_refs import NumberRef, name_of, number_at
from mlpstudio.core.origins import Beginning
from mlpstudio.core.records import record
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Trace
from mlpstudio.render.boxes import Hit
from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.pointing import cell_of, parts
from mlpstudio.session.session import Session


@record
class Stop:
    """A place on a trail.

    Attributes
    ----------
    ref
        What was asked there; None where only the step was looked at.
    place
        Where the cursor was.
    name
        How the number is written, or what the step is called.
    """

    ref: NumberRef | None
    place: Place
    name: Markup | Message


class Asking(QObject):
    """What is asked, and the trail that led there.

    While one steps, the question goes along: it is asked of the same neuron or weight in the new step, or
    else of the number that the step tells most of; the trail ends there, as it would lead away from it.

    Parameters
    ----------
    session
        Whose numbers they are. It is moved only to follow a trail.
    """

    changed = Signal()
    """Something else is asked, or nothing any more."""

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.current: NumberRef | None = None
        self.trail: tuple[Stop, ...] = ()
        self.every = False
        self._seen: tuple[Trace | None, Place] | None = None
        self._going = False

    @property
    def hit(self) -> Hit | None:
        """The number that is asked, as views know it; of a setting only its name."""
        ref, trace = self.current, self._session.moment.trace
        if ref is None or trace is None:
            return None
        known = ref.step is not None or ref.symbol in trace.given
        return Hit(ref.symbol, ref.cell if known else None)

    def ask(self, symbol: str, cell: Cell, *, there: bool = True) -> bool:
        """Ask for a number as it is shown now, see :meth:`ask_for`; return whether there is one by now."""
        return self.ask_for(seen(self._session.moment, symbol, cell), there=there)

    def ask_for(self, ref: NumberRef | None, *, there: bool = True) -> bool:
        """Ask for a number of this iteration: a new trail begins.

        Parameters
        ----------
        ref
            The number; None for none.
        there
            Whether to go to the step that computed it.

        Returns
        -------
        bool
            Whether there is such a number by now.
        """
        moment = self._session.moment
        if ref is None or moment.trace is None:
            return False
        if (computed := _click(moment.trace, ref)) is not None and computed > moment.position:
            return False
        self.trail, self.current, self.every = (), ref, False
        click = _click(moment.trace, ref)
        if there and click is not None and click != moment.position:
            title = click_title(moment.trace, moment.position) if moment.position else Message("Ready")
            self.trail = (Stop(None, moment.place, title),)
            self._go(Place(moment.iteration, click))
        else:
            self._told(moment)
        return True

    def follow(self, ref: NumberRef) -> None:
        """Ask where a number came from: go to the step that computed it, in whichever iteration."""
        moment, current = self._session.moment, self.current
        if current is None or moment.trace is None:
            return
        trace: Trace | None = moment.trace
        if ref.iteration != moment.iteration:
            track = self._session.track
            trace = None if track is None else track.trace(ref.iteration)
            # The training may have been changed in between: the same number is another step then.
            found = None if trace is None else number_at(trace, ref.symbol, ref.cell)
            if found is None:
                return
            ref = found
        assert trace is not None
        self.trail = (*self.trail, Stop(current, moment.place, name_of(moment.trace, current, SCREEN)))
        self.current, self.every = ref, False
        click = _click(trace, ref)
        self._go(Place(ref.iteration, moment.position if click is None else click))

    def back(self, to: int = -1) -> None:
        """Go back along the trail, to its last stop or to the one with that number, from 0."""
        if not self.trail:
            self.close()
            return
        stop = self.trail[to]
        self.trail = self.trail[:to]
        self.current, self.every = stop.ref, False
        self._go(stop.place)

    def show_every(self) -> None:
        """Show all terms of a long sum."""
        if self.current is not None:
            self.every = True
            self.changed.emit()

    def close(self) -> None:
        """Ask nothing any more."""
        if self.current is not None:
            self.current, self.trail, self.every = None, (), False
            self.changed.emit()

    def show_moment(self, moment: Moment) -> None:
        """Go along with a step; does nothing while nothing is asked."""
        if self.current is None or self._going or self._seen == (moment.trace, moment.place):
            return
        self._seen = (moment.trace, moment.place)
        if moment.trace is None or not moment.steps:
            return
        self.trail, self.every = (), False
        self.current = self._along(moment, moment.trace, self.current)

    def is_here(self, moment: Moment) -> bool:
        """Tell whether what is asked belongs to a moment; not before the first step of an iteration."""
        ref, trace = self.current, moment.trace
        if ref is None or trace is None or ref.iteration != trace.iteration or moment.aside:
            return False
        if ref.step is None:
            return number_at(trace, ref.symbol, ref.cell, before=0) == ref
        return ref.step < len(trace.program) and trace.program[ref.step].click <= moment.position

    def _along(self, moment: Moment, trace: Trace, ref: NumberRef) -> NumberRef | None:
        told = told_index(trace, moment.position)
        target = trace.program[told].target
        value = trace.values[told]
        for part in parts(trace, Hit(ref.symbol, ref.cell)):
            cell = cell_of(trace, target, part, min(ref.cell[1], value.shape[1] - 1))
            if cell is not None and cell[0] < value.shape[0] and cell[1] < value.shape[1]:
                return NumberRef(trace.iteration, target, cell, told)
        return NumberRef(trace.iteration, target, told_cell(trace, told), told)

    def _go(self, place: Place) -> None:
        """Move the session; views ask for what is asked while it tells."""
        self._going = True
        try:
            if place != self._session.moment.place:
                self._session.seek(*place)
        finally:
            self._going = False
        self._told(self._session.moment)

    def _told(self, moment: Moment) -> None:
        self._seen = (moment.trace, moment.place)
        self.changed.emit()


def seen(moment: Moment, symbol: str, cell: Cell) -> NumberRef | None:
    """Return the number that views show at a moment under this name; None where there is none yet."""
    trace = moment.trace
    if trace is None:
        return None
    known = sum(step.click <= moment.position for step in trace.program)
    return number_at(trace, symbol, cell, before=known)


def beginning_of(moment: Moment) -> Beginning:
    """Return what the run of a moment began with."""
    data: Dataset = moment.project.data
    return Beginning(moment.start, data.scaling != "none", frozenset(made.input for made in data.computed))


def _click(trace: Trace, ref: NumberRef) -> int | None:
    return None if ref.step is None else trace.program[ref.step].click
