"""What the steps of dropout do, in plain words."""

from __future__ import annotations

from mlpstudio.core.messages import Message
from mlpstudio.core.program import Assignment
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import dropped_layers


def acts_on(trace: Trace, step: Assignment) -> bool:
    """Tell whether a step takes the mask of dropout back to the activations."""
    return parse(step.target).kind == "dL_dz" and step.layer in dropped_layers(trace.network, trace.training)


def forward(trace: Trace, step: Assignment) -> Message:
    """Return what dropping does."""
    share = trace.training.dropout
    return Message(
        "Dropout drops each activation of layer {layer} with probability {share:g}, anew in every iteration, "
        "and divides what it keeps by {kept:g}, so that the mean stays the same. Only training does this.",
        {"layer": step.layer, "share": share, "kept": 1.0 - share},
    )


def backward(step: Assignment) -> Message:
    """Return what dropping does to the gradient."""
    return Message(
        "The same mask on the way back: what was dropped in layer {layer} gets no gradient, and what was "
        "kept is scaled as before.",
        {"layer": step.layer},
    )
