"""How an iteration fares, layer by layer: figures, and what is wrong in words.

All of it is read off a trace; nothing is computed that training does not compute. Each threshold has its
reason beside it. They tell what is worth a look, not what is certain.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.divergence import Divergence
from mlpstudio.core.messages import Message
from mlpstudio.core.symbols import activation_of
from mlpstudio.core.trace import Matrix, Trace

SATURATED = 0.01
"""The share of its largest slope below which an activation is saturated: hardly any gradient passes."""
VANISHING = 1e-4
"""The size of gradients in the first layer, by that of the last: it needs 10,000 updates for one of those."""
EXPLODING = 1e4
"""The same where gradients grow on the way back."""
LARGEST_UPDATE = 1.0
"""The length of an update by that of the weights: from here on it replaces what was learned."""
MANY = 0.5
"""The share of neurons, or of activations, from which on a layer is said to be dead or saturated."""
FEWEST = 8
"""Samples in the batch: a neuron that is off for fewer may well be on for the next ones."""

_STEEPEST = {"sigmoid": 0.25, "tanh": 1.0}


@dataclass(frozen=True, eq=False)
class Figures:
    """The figures of one layer in one iteration; None where they mean nothing, or are not known yet.

    Attributes
    ----------
    number
        1..N.
    values
        Every symbol that is known.
    activation
        Of the layer.
    depth
        The number of layers.
    before
        The weights before the update (units x inputs).
    after
        The weights after it; None while it has not come.
    """

    number: int
    values: Mapping[str, Matrix]
    activation: str
    depth: int
    before: Matrix
    after: Matrix | None

    @property
    def weights(self) -> Matrix:
        """The weights as they are now (units x inputs)."""
        return self.before if self.after is None else self.after

    @property
    def activations(self) -> Matrix | None:
        """What the layer gives on (units x samples)."""
        return self.values.get(activation_of(self.number, self.depth))

    @property
    def gradient(self) -> Matrix | None:
        """What the optimiser gets for the weights (units x inputs)."""
        plain = self.values.get(f"dL_dW{self.number}")
        return self.values.get(f"dJ_dW{self.number}", plain)

    @cached_property
    def gradient_norm(self) -> float | None:
        """The length of that gradient."""
        return None if self.gradient is None else _length(self.gradient)

    @cached_property
    def gradient_size(self) -> float | None:
        """The usual size of one number of it: the root of their mean square."""
        if self.gradient is None or self.gradient_norm is None:
            return None
        return float(self.gradient_norm / self.gradient.size**0.5)

    @cached_property
    def update_ratio(self) -> float | None:
        """The length of the weights' update by that of the weights; None where those are 0."""
        length = _length(self.before)
        if self.after is None or length == 0:
            return None
        return _length(self.after - self.before) / length

    @cached_property
    def dead(self) -> float | None:
        """The share of neurons that are off for every sample of the batch; only those with ReLU can be."""
        u = self.values.get(f"u{self.number}")
        if u is None or not ACTIVATIONS[self.activation].gate:
            return None
        return float((u <= 0).all(axis=1).mean())

    @cached_property
    def saturated(self) -> float | None:
        """The share of activations whose slope is less than a hundredth of the largest; sigmoid and tanh."""
        u, z, steepest = (
            self.values.get(f"u{self.number}"),
            self.activations,
            _STEEPEST.get(self.activation),
        )
        if u is None or z is None or steepest is None:
            return None
        slopes = ACTIVATIONS[self.activation].derivative(u, z)
        return float((slopes < SATURATED * steepest).mean())


def figures(trace: Trace, position: int) -> tuple[Figures, ...]:
    """Return the figures of all layers, as far as they are known after so many clicks."""
    values, clicks = trace.known(position), {step.target: step.click for step in trace.program}
    found = []
    for number, layer in enumerate(trace.network.layers, 1):
        name = f"W{number}"
        after = values[name] if clicks.get(name, position + 1) <= position else None
        found.append(Figures(number, values, layer.activation, trace.network.depth, trace.given[name], after))
    return tuple(found)


def findings(
    trace: Trace, divergence: Divergence | None = None, layers: tuple[Figures, ...] | None = None
) -> tuple[Message, ...]:
    """Return what is wrong with an iteration, the worst first; nothing where nothing is.

    Parameters
    ----------
    trace
        The iteration, complete.
    divergence
        Why the run cannot go on after it, if it cannot.
    layers
        Its figures, where they are known.
    """
    found = [] if divergence is None else [Message("Diverged: {why}", {"why": divergence.message})]
    layers = figures(trace, trace.clicks) if layers is None else layers
    return (*found, *_updates(layers), *_on_the_way_back(layers), *_silent(layers[:-1], trace.samples))


def _updates(layers: tuple[Figures, ...]) -> list[Message]:
    """Tell of the update that is largest by its weights."""
    ratios = [layer.update_ratio or 0.0 for layer in layers]
    worst = int(np.argmax(ratios))
    if not ratios[worst] > LARGEST_UPDATE:
        return []
    text = (
        "Exploding: the update of W{layer} is {ratio} times as long as W{layer} itself. "
        "A smaller learning rate may help."
    )
    return [Message(text, {"layer": worst + 1, "ratio": _times(ratios[worst])})]


def _on_the_way_back(layers: tuple[Figures, ...]) -> list[Message]:
    """Compare the gradients of the first and of the last layer."""
    first, last = layers[0].gradient_size, layers[-1].gradient_size
    if len(layers) < 2 or not first or not last:
        return []  # a gradient of exactly 0 has other causes: a dead layer, or nothing left to learn
    values = {"times": _times(last / first if first < last else first / last)}
    if first < VANISHING * last:
        text = (
            "Vanishing: gradients in layer 1 are {times} times smaller than in the last one, so it hardly "
            "learns. ReLU, or other starting weights, may help."
        )
        return [Message(text, values)]
    if first > EXPLODING * last:
        text = (
            "Exploding: gradients in layer 1 are {times} times larger than in the last one. "
            "Smaller starting weights may help."
        )
        return [Message(text, values)]
    return []


def _times(ratio: float) -> float:
    """Return how many times something is another; a whole number where decimals would tell nothing."""
    return round(ratio) if 1e3 <= ratio < 1e7 else ratio


def _silent(hidden: tuple[Figures, ...], samples: int) -> list[Message]:
    """Tell of layers of which many neurons are off for all samples, or saturated."""
    found = []
    for layer in hidden:
        values = {"layer": layer.number, "share": 100 * max(layer.dead or 0.0, layer.saturated or 0.0)}
        if samples >= FEWEST and (layer.dead or 0.0) >= MANY:
            text = (
                "Dead: {share:.0f} % of the neurons of layer {layer} are off for every sample of the batch, "
                "and learn nothing. A smaller learning rate, or leaky ReLU, may help."
            )
            found.append(Message(text, values))
        if (layer.saturated or 0.0) >= MANY:
            text = (
                "Saturated: {share:.0f} % of the activations of layer {layer} are at the flat ends of their "
                "curve, where hardly any gradient passes. Smaller weights, or scaled inputs, may help."
            )
            found.append(Message(text, values))
    return found


def _length(matrix: Matrix) -> float:
    # Row by row, without a copy: what a layer's view of the parameters holds is not in one piece.
    with np.errstate(over="ignore", under="ignore", invalid="ignore"):
        squares = float(np.einsum("ij,ij->", matrix, matrix))
        # Below that squares have lost digits, or are 0; the length itself need not be so small, nor infinite.
        least = matrix.size * float(np.finfo(matrix.dtype).tiny)
        if least <= squares < np.inf:
            return float(np.sqrt(squares))
        largest = float(np.abs(matrix).max(initial=0.0))
        if largest == 0 or not np.isfinite(largest):
            return largest
        shares = matrix / largest
        return float(largest * np.sqrt(np.einsum("ij,ij->", shares, shares)))
