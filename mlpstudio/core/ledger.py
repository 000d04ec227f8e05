"""The ledger of a hidden neuron: who asked it for how much change, and what became of that.

Each neuron that it feeds asks for its own error signal times the weight between: positive where the loss
grows with the neuron's activation, as everywhere here. Requests of opposite sign cancel; what is left is the
gradient at the activation. What dropout drops and what the slope of the activation function holds back is
lost; the rest is the error signal of the neuron.
"""

from __future__ import annotations

from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.activations import Activation
from mlpstudio.core.health import SATURATED
from mlpstudio.core.messages import Message
from mlpstudio.core.records import record
from mlpstudio.core.symbols import derivative_of
from mlpstudio.core.trace import Trace

State: TypeAlias = Literal["open", "closed", "saturated", "partly"]
_STEEPEST = {"sigmoid": 0.25}
Reals: TypeAlias = NDArray[np.float64]


@record
class Request:
    """What one neuron of the next layer asks for.

    Attributes
    ----------
    unit
        Which one, from 0.
    weight
        The weight between.
    error
        Its error signal; over several samples their sum.
    asked
        The product, or the sum of the products.
    """

    unit: int
    weight: float
    error: float
    asked: float


@record
class Ledger:
    """What is asked of a hidden neuron, and what gets through.

    Attributes
    ----------
    layer, unit
        The neuron: layer 1..N-1, unit from 0.
    samples
        How many samples it is summed over.
    activation
        The activation function of its layer.
    requests
        One for each connection, the largest first; cut ones are none.
    up, down
        The sums of the positive and of the negative requests, sample by sample; ``down`` is 0 or less.
    dropped
        What of the sum dropout takes away, or adds where it scales up what it keeps.
    slope
        The slope of the activation; over several samples the mean.
    passed
        What gets through: the error signal, summed over the samples.
    closed, saturated
        For how many samples the slope is exactly 0, and for how many it is less than a hundredth of the
        largest there is.
    """

    layer: int
    unit: int
    samples: int
    activation: str
    requests: tuple[Request, ...]
    up: float
    down: float
    dropped: float
    slope: float
    passed: float
    closed: int
    saturated: int

    @property
    def asked(self) -> float:
        """All requests together: the gradient at what the neuron gives on."""
        return self.up + self.down

    @property
    def cancelled(self) -> float:
        """How much of the requests was taken up by requests of the other sign: on each side."""
        return min(self.up, -self.down)

    @property
    def lost(self) -> float:
        """What the slope held back; negative where a steep slope makes more of it."""
        return self.asked - self.dropped - self.passed

    @property
    def state(self) -> State:
        """Whether it is open, closed for all samples, hardly open for all, or one of these for some."""
        if self.closed == self.samples:
            return "closed"
        if self.closed + self.saturated == self.samples:
            return "saturated"
        return "partly" if self.closed + self.saturated else "open"

    @property
    def sentence(self) -> Message:
        """What happened, in a sentence or two."""
        return Message("{asking} {passing}", {"asking": self._asking(), "passing": self._passing()})

    def _asking(self) -> Message:
        values: dict[str, object] = {
            "asked": self.asked, "up": self.up, "down": self.down, "cancelled": self.cancelled,
        }  # fmt: skip
        if not self.requests:
            return Message("No connection leads on from this neuron, so nobody asks it for anything.")
        if self.cancelled:
            return Message(
                "It is asked for {up} and for {down}: {cancelled} of each cancel, and {asked} is left.",
                values,
            )
        if not self.asked:
            return Message("Nobody asks this neuron for a change: no error reaches it.")
        return Message("It is asked for {asked} in all; nobody asks for the opposite.", values)

    def _passing(self) -> Message:
        values: dict[str, object] = {
            "passed": self.passed, "lost": self.lost, "slope": self.slope,
            "closed": self.closed, "saturated": self.saturated, "samples": self.samples,
        }  # fmt: skip
        if self.state == "closed":
            if self.samples > 1:
                return Message(
                    "Its gate is closed for all {samples} samples, so all of that is lost.", values
                )
            return Message("Its gate is closed, so all of that is lost and it learns nothing.", values)
        if self.state == "saturated":
            return Message("It is saturated: its slope {slope} lets only {passed} through.", values)
        if self.state == "partly" and self.closed:
            text = "For {closed} of {samples} samples its gate is closed; {passed} gets through in all."
            return Message(text, values)
        if self.state == "partly":
            text = "For {saturated} of {samples} samples it is saturated; {passed} gets through in all."
            return Message(text, values)
        if self.dropped:
            return Message("After dropout and its slope, {passed} gets through.", values)
        if not self.lost:
            return Message("Its slope is 1, so all of it gets through.", values)
        return Message("Its slope {slope} lets {passed} through.", values)


def ledger(trace: Trace, layer: int, unit: int, *, sample: int | None = None) -> Ledger:
    """Return the ledger of a hidden neuron in an iteration.

    Parameters
    ----------
    trace
        The iteration.
    layer, unit
        The neuron: layer 1..N-1, unit from 0.
    sample
        The column of the batch; None sums over all of them.

    Raises
    ------
    ValueError
        The layer is no hidden one.
    """
    network = trace.network
    if not 1 <= layer < network.depth:
        raise ValueError(f"layer {layer} is no hidden layer")
    columns = slice(None) if sample is None else slice(sample, sample + 1)
    errors = np.asarray(trace.value(f"dL_du{layer + 1}")[:, columns], np.float64)
    weights = np.asarray(trace.given[f"W{layer + 1}"][:, unit], np.float64)
    mask = network.layer(layer + 1).mask
    there = np.ones(len(weights), bool) if mask is None else mask[:, unit]
    asked = np.where(there, weights, 0.0)[:, None] * errors
    requests = [
        Request(int(k), float(weights[k]), float(errors[k].sum()), float(asked[k].sum()))
        for k in np.flatnonzero(there)
    ]
    requests.sort(key=lambda request: -abs(request.asked))
    slopes = np.asarray(trace.value(derivative_of(layer, network.depth))[unit, columns], np.float64)
    kept = trace.given.get(f"drop{layer}")
    drop = np.ones(errors.shape[1]) if kept is None else np.asarray(kept[unit, columns], np.float64)
    sums = asked.sum(axis=0)
    hardly = (np.abs(slopes) < SATURATED * _steepest(network.layer(layer).function)) & (slopes != 0)
    return Ledger(
        layer, unit, errors.shape[1], network.layer(layer).activation, tuple(requests),
        float(np.maximum(asked, 0).sum()), float(np.minimum(asked, 0).sum()),
        float((sums - sums * drop).sum()), float(slopes.mean()), float((sums * drop * slopes).sum()),
        int((slopes == 0).sum()), 0 if network.layer(layer).activation == "leaky_relu" else int(hardly.sum()),
    )  # fmt: skip


def _steepest(function: Activation) -> float:
    return _STEEPEST.get(function.name, 1.0)
