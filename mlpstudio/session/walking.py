"""Where a click leads from a moment, as far as that follows from the moment alone."""

from __future__ import annotations

from mlpstudio.session.moment import Moment, Place
from mlpstudio.session.run import last_loss_click


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
