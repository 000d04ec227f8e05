"""Gates that opened or closed from one iteration to the next, for the same samples.

A gate of ReLU is open where the pre-activation is above 0. Batches differ from iteration to iteration, and
what dropout keeps too: so both states are those of the later batch, with the parameters before and after an
update.
"""

from __future__ import annotations

import numpy as np

from mlpstudio.core.program import Phase
from mlpstudio.core.records import record
from mlpstudio.core.trace import Matrix, Trace

GATED = frozenset({"relu", "leaky_relu"})
"""Activations with a gate."""


@record
class GateChange:
    """Gates that changed.

    Attributes
    ----------
    layer, unit, sample
        The first of them: the layer from 1, the unit and the column of the batch from 0.
    before, after
        Its pre-activations.
    others
        How many more changed in the same iteration.
    """

    layer: int
    unit: int
    sample: int
    before: float
    after: float
    others: int

    @property
    def opened(self) -> bool:
        """Whether it is open now."""
        return self.after > 0


def has_gates(trace: Trace) -> bool:
    """Tell whether the network of an iteration has any gate."""
    return any(layer.activation in GATED for layer in trace.network.layers)


def gate_change(before: Trace, after: Trace) -> GateChange | None:
    """Return which gates the update between two iterations changed, for the samples of the later one."""
    first: GateChange | None = None
    count = 0
    known: dict[str, Matrix] | None = None
    for number, layer in enumerate(after.network.layers, 1):
        if layer.activation not in GATED:
            continue
        known = _before(before, after) if known is None else known
        symbol = f"u{number}"
        old, new = known[symbol], after.value(symbol)
        changed = (old > 0) != (new > 0)
        found = int(np.count_nonzero(changed))
        count += found
        if found and first is None:
            unit, sample = map(int, np.argwhere(changed)[0])
            first = GateChange(
                number, unit, sample, float(old[unit, sample]), float(new[unit, sample]), 0
            )  # fmt: skip
    if first is None:
        return None
    return GateChange(first.layer, first.unit, first.sample, first.before, first.after, count - 1)


def _before(before: Trace, after: Trace) -> dict[str, Matrix]:
    """Return the pre-activations of the later batch with the parameters of the earlier iteration."""
    if after.training.dropout == 0 and np.array_equal(before.rows, after.rows):
        return {step.target: value for step, value in before.steps() if step.target.startswith("u")}
    known = dict(after.given)
    known.update({name: value for name, value in before.given.items() if name[0] in "Wb"})
    for step in after.program:
        if step.phase is not Phase.FORWARD:
            break
        known[step.target] = step.expression.evaluate(known)
    return known
