"""What the axes of the loss curve show when all of it is seen."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from mlpstudio.session.moment import Moment
from mlpstudio.ui.kept_curves import overlaid, with_kept
from mlpstudio.ui.loss_lines import bounds
from mlpstudio.ui.loss_plot import Scale
from mlpstudio.ui.plot_span import Span, rounded_up

LEAST_SPAN = 10
"""Iterations that the axis shows at least, so that the first points stay where they are."""
_LEAST_DECADES = 2


def whole_span(moment: Moment, scale: Scale, heights: NDArray[np.float64]) -> Span:
    """Return the span of all iterations and all these heights, between round numbers.

    So the axes keep still while the curve grows: drawing them anew is what takes most of the time.
    """
    heights = heights[np.isfinite(heights)]
    low, high = (float(heights.min()), float(heights.max())) if heights.size else (0.0, 1.0)
    if scale.log:
        low, high = math.floor(low), math.ceil(high)
        if high <= scale.floor:  # nothing but zeros, which stand at the lower edge
            high = low + _LEAST_DECADES
        low = min(low, high - _LEAST_DECADES)
    else:
        low, high = min(low, 0.0), rounded_up(high)
    first, last = with_kept(*bounds(moment), overlaid(moment))
    return Span(first, first + max(LEAST_SPAN, rounded_up(last - first)), low, high).padded(0.02, 0.06)
