"""Where a click leads from a moment, as far as that follows from the moment alone."""

from __future__ import annotations

import time
from collections import deque

from mlpstudio.core.walk import (
    TermPlace,
    cell_after,
    first_term,
    last_term,
    line_after,
    term_after,
    term_before,
)
from mlpstudio.session.moment import Grain, Moment, Place, Spot
from mlpstudio.session.run import last_loss_click


def click_after(moment: Moment) -> Spot:
    """Return where a click on Next leads at the grain of operations; a step under way is completed."""
    iteration, position = moment.place
    if moment.term is None and moment.next_block is not None:
        return Spot(moment.place, moment.block + 1)
    if moment.term is None and position == moment.clicks:
        iteration, position = iteration + 1, 0
    return Spot(Place(iteration, position + 1))


def click_before(moment: Moment) -> tuple[Place, int]:
    """Return place and building block one click back; before the first click lies the iteration before."""
    iteration, position = moment.place
    if moment.block:
        return moment.place, moment.block - 1
    if moment.blocks_first and moment.trace is not None and position == last_loss_click(moment.trace) + 1:
        return Place(iteration, position - 1), len(moment.blocks)
    if position > 1 or (position == 1 and iteration == moment.start):
        return Place(iteration, position - 1), 0
    return (Place(iteration - 1, moment.clicks), 0) if iteration > moment.start else (moment.place, 0)


def phase_end(moment: Moment) -> Place:
    """Return the end of the phase that Next leads to."""
    if moment.trace is None:
        return moment.place
    iteration, position = moment.place
    if position == moment.clicks:
        iteration, position = iteration + 1, 0
    steps = moment.trace.program
    phase = next(step.phase for step in steps if step.click == position + 1)
    return Place(iteration, max(step.click for step in steps if step.phase == phase))


def iteration_end(moment: Moment) -> Place:
    """Return the end of the iteration; if it is complete, of the next one."""
    iteration, position = moment.place
    return Place(iteration + (position == moment.clicks), moment.clicks)


def iteration_before(moment: Moment) -> Place:
    """Return the end of the iteration before; in the first one, its beginning."""
    iteration = moment.iteration
    return Place(iteration - 1, moment.clicks) if iteration > moment.start else Place(iteration, 0)


def phase_before(moment: Moment) -> Place:
    """Return the end of the phase before; in the first phase, the end of the iteration before."""
    if moment.trace is None:
        return moment.place
    iteration, position = moment.place
    inside = moment.term is not None or moment.block > 0
    program = moment.trace.program
    ends = {max(s.click for s in program if s.phase is step.phase) for step in program}
    behind = [end for end in ends if end < position + inside]
    return Place(iteration, max(behind)) if behind else iteration_before(moment)


def inside_after(moment: Moment) -> Spot:
    """Return where a click on Next leads at the grain of terms: one term on, or into the next step."""
    if moment.trace is None:
        return moment.spot
    iteration, position = moment.place
    if moment.term is not None:
        following = term_after(moment.trace, moment.term)
        return click_after(moment) if following is None else Spot(moment.place, 0, following)
    if moment.next_block is not None:
        return click_after(moment)
    if position == moment.clicks:
        iteration, position = iteration + 1, 0
    return Spot(Place(iteration, position), 0, first_term(moment.trace, position + 1))


def inside_before(moment: Moment) -> Spot:
    """Return where a click on Back leads at the grain of terms: one term back, or into this step."""
    if moment.trace is None:
        return moment.spot
    iteration, position = moment.place
    if moment.term is not None:
        previous = term_before(moment.trace, moment.term)
        return _before_step(moment) if previous is None else Spot(moment.place, 0, previous)
    if moment.block or position == 0:
        return Spot(*click_before(moment))
    return Spot(Place(iteration, position - 1), 0, last_term(moment.trace, position))


def inside(moment: Moment) -> Spot:
    """Return the first term of the step that is shown; before the first click, and on a page, of the next."""
    if moment.trace is None or moment.term is not None:
        return moment.spot
    iteration, position = moment.place
    if position == 0 or moment.block:
        return inside_after(moment) if moment.next_block is None else _enter(moment)
    return Spot(Place(iteration, position - 1), 0, first_term(moment.trace, position))


def skipped(moment: Moment, *, line: bool = False) -> Spot:
    """Return the next number inside a step, or the next row or sample; the end of the step after the last."""
    if moment.term is None or moment.trace is None:
        return moment.spot
    following = (line_after if line else cell_after)(moment.trace, moment.term)
    return click_after(moment) if following is None else Spot(moment.place, 0, following)


def _enter(moment: Moment) -> Spot:
    assert moment.trace is not None
    return Spot(moment.place, 0, first_term(moment.trace, moment.position + 1))


def _before_step(moment: Moment) -> Spot:
    """Return what comes before the first term of a step: the click before, or the last building block."""
    iteration, position = moment.place
    if position == 0 and iteration > moment.start:
        return Spot(Place(iteration - 1, moment.clicks))
    if moment.blocks_first and moment.trace is not None and position == last_loss_click(moment.trace):
        return Spot(moment.place, len(moment.blocks))
    return Spot(moment.place)


def clicks_of(moment: Moment, steps: int) -> int:
    """Return how many clicks some steps of the grain are: of iterations, phases or operations."""
    if moment.trace is None or moment.grain in (Grain.OPERATION, Grain.TERM):
        return steps
    position, program = moment.position, moment.trace.program
    ends = [moment.clicks]
    if moment.grain is Grain.PHASE:
        ends = sorted({max(s.click for s in program if s.phase is step.phase) for step in program})
    whole, rest = divmod(sum(end <= position for end in ends) + steps - 1, len(ends))
    return whole * moment.clicks + ends[rest] - position


def terms_on(moment: Moment, count: int, seconds: float) -> Spot:
    """Return where some clicks on Next lead at the grain of terms, at most to the end of the step.

    After so many seconds it is where it has come to by then.
    """
    deadline = time.perf_counter() + seconds
    spot = inside_after(moment)
    while count > 1 and spot.term is not None and moment.trace is not None and moment.term is not None:
        following = term_after(moment.trace, spot.term)
        if following is None:
            return click_after(moment)
        spot, count = Spot(spot.place, 0, following), count - 1
        if time.perf_counter() >= deadline:
            break
    return spot


class Strides:
    """How far Next and Back go, and which way Next came: Back undoes it, from wherever that was.

    Attributes
    ----------
    chosen
        The grain that holds.
    inside
        Whether a step was entered on purpose: then terms come one by one until it is complete.
    """

    _REMEMBERED = 1024

    def __init__(self) -> None:
        self.chosen, self.inside = Grain.OPERATION, False
        self._way: deque[tuple[Grain, Spot, Spot]] = deque(maxlen=self._REMEMBERED)

    def grain(self, term: TermPlace | None) -> Grain:
        """Return how far Next goes from a place."""
        return Grain.TERM if self.inside and term is not None else self.chosen

    def choose(self, grain: Grain) -> None:
        """Choose the grain."""
        self.chosen, self.inside = grain, False

    def forward(self, moment: Moment) -> Spot:
        """Return where Next leads, and remember it."""
        to = after(moment)
        self._way.append((moment.grain, moment.spot, to))
        return to

    def backward(self, moment: Moment) -> Spot:
        """Return where Back leads: to where Next came from, else one step of the grain back."""
        if self._way:
            grain, came, to = self._way.pop()
            if to == moment.spot and grain is moment.grain:
                return came
            self._way.clear()
        return before(moment)

    def forget(self) -> None:
        """Forget the way: it is another run."""
        self._way.clear()


def after(moment: Moment) -> Spot:
    """Return where Next leads at the grain of a moment."""
    if moment.trace is None:
        return moment.spot
    match moment.grain:
        case Grain.ITERATION:
            return Spot(iteration_end(moment))
        case Grain.PHASE:
            return Spot(phase_end(moment))
        case Grain.OPERATION:
            return click_after(moment)
        case Grain.TERM:
            return inside_after(moment)


def before(moment: Moment) -> Spot:
    """Return one step of the grain back, wherever one came from."""
    match moment.grain:
        case Grain.ITERATION:
            return Spot(iteration_before(moment))
        case Grain.PHASE:
            return Spot(phase_before(moment))
        case Grain.OPERATION:
            return _before_step(moment) if moment.term is not None else Spot(*click_before(moment))
        case Grain.TERM:
            return inside_before(moment)
