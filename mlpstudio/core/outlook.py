"""What an update has brought: prediction and loss of the same batch before and after it."""

from __future__ import annotations

import numpy as np

from mlpstudio.core.interpreter import Matrix, run
from mlpstudio.core.program import Phase
from mlpstudio.core.records import record
from mlpstudio.core.trace import Trace


@record(eq=False)
class Outlook:
    """Before and after an update, on the samples of its batch.

    Attributes
    ----------
    prediction_before, prediction_after
        outputs x samples.
    loss_before, loss_after
        The data loss.
    finite
        Whether everything after the update is a number.
    """

    prediction_before: Matrix
    prediction_after: Matrix
    loss_before: float
    loss_after: float
    finite: bool


def outlook(trace: Trace) -> Outlook:
    """Compute forward pass and loss once more, with the parameters after the update."""
    updated = {
        step.target: value
        for step, value in zip(trace.program, trace.values, strict=True)
        if step.target in trace.given
    }
    wanted = tuple(
        step for step in trace.program if step.phase is Phase.FORWARD or step.target == "loss"
    )  # fmt: skip
    values = run(wanted, {**trace.given, **updated})
    after = dict(zip((step.target for step in wanted), values, strict=True))
    loss = float(after["loss"][0, 0])
    finite = bool(np.isfinite(loss) and np.isfinite(after["y_hat"]).all())
    return Outlook(trace.value("y_hat"), after["y_hat"], trace.loss, loss, finite)
