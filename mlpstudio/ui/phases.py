"""Phases as the colours of a theme call them."""

from __future__ import annotations

from typing import Final

from mlpstudio.core.program import Phase
from mlpstudio.render.palette import Phase as PhaseName
from mlpstudio.session.moment import Moment

NAMES: Final[dict[Phase, PhaseName]] = {
    Phase.FORWARD: "forward",
    Phase.LOSS: "loss",
    Phase.BACKWARD: "backward",
    Phase.UPDATE: "update",
}


def phase_name(moment: Moment) -> PhaseName | None:
    """Return the phase of a moment, of a step under way if there is one; None before the first click."""
    if moment.under_way is not None:
        return NAMES[moment.under_way.trace.program[moment.under_way.place.step].phase]
    return None if moment.phase is None else NAMES[moment.phase]
