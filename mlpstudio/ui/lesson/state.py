"""Where the program is, as the tasks of a lesson may ask."""

from __future__ import annotations

from collections.abc import Collection

from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import Selected
from mlpstudio.teaching.conditions import State


def state_of(moment: Moment, selected: Selected, panels: Collection[str]) -> State:
    """Return the state.

    Parameters
    ----------
    moment
        Where the session is.
    selected
        What is selected.
    panels
        Names of the panels that are seen.
    """
    loss = None
    if moment.losses is not None and moment.known.losses > moment.losses.first:
        loss = moment.losses.at(moment.known.losses - 1)
    return State(
        project=moment.project,
        trace=moment.trace,
        iteration=moment.iteration,
        position=moment.position,
        loss=loss,
        epochs=moment.known.rows,
        last=moment.last,
        diverged=moment.divergence is not None,
        block=moment.block,
        selected=frozenset((neuron.column, neuron.unit + 1) for neuron in selected.neurons),
        panels=frozenset(panels),
    )
