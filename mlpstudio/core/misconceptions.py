"""Known mistakes: what each of them would make of a number, computed on the trace.

A mistake is the step's own expression on altered values (the gate taken as open, the weights those after the
update), or a small change of its result (the other sign, twice of it). Nothing is guessed from the answer.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np

from mlpstudio.core.expressions import Add, Apply, Derivative, Expression, Subtract
from mlpstudio.core.messages import Message
from mlpstudio.core.misconceived_steps import LINEAR, Seen, at_rate_one
from mlpstudio.core.records import record
from mlpstudio.core.rules import Keep
from mlpstudio.core.symbols import activation_of, derivative_of
from mlpstudio.core.terms import Cell
from mlpstudio.core.trace import Matrix, Trace

_Numbers = Callable[[Seen], tuple[float | None, ...]]
_ROUNDED_TO = (2, 1, 0)  # decimal places, the likeliest first


@record
class Misconception:
    """A known mistake.

    Attributes
    ----------
    id
        The name in score files.
    name
        The name on screen.
    sentence
        What was forgotten or mixed up, and what to do.
    numbers
        From a cell as a step sees it to what the mistake makes of it; None where it does not apply.
    """

    id: str
    name: Message
    sentence: Message
    numbers: _Numbers

    def results(self, trace: Trace, index: int, cell: Cell) -> tuple[float, ...]:
        """Return the numbers that this mistake gives for a cell of the step ``trace.program[index]``.

        Returns
        -------
        tuple of float
            Each once, finite, the likeliest first; empty where the mistake does not apply. One may be the
            right number: a mistake does not always show.
        """
        with np.errstate(all="ignore"):
            found = self.numbers(Seen(trace, index, cell))
        return tuple(dict.fromkeys(float(n) for n in found if n is not None and np.isfinite(n)))

    def number(self, trace: Trace, index: int, cell: Cell) -> float | None:
        """Return the likeliest number that this mistake gives; None where it does not apply."""
        return next(iter(self.results(trace, index, cell)), None)


def _gate_forgotten(seen: Seen) -> tuple[float | None, ...]:
    slope = derivative_of(seen.layer, seen.depth)
    if seen.name.kind in ("dz_du", "dy_hat_du"):
        return (1.0,) if seen.trace.network.layer(seen.layer).function.gate else ()
    if seen.name.kind != "dL_du" or slope not in seen.known:
        return ()
    return (seen.instead(slope, np.ones_like(seen.known[slope])),)


def _slope_at_activation(seen: Seen) -> tuple[float | None, ...]:
    slope = derivative_of(seen.layer, seen.depth)
    step = seen.step if seen.step.target == slope else seen.step_of(slope)
    if seen.name.kind not in ("dz_du", "dy_hat_du", "dL_du") or step is None:
        return ()
    expression = step.expression
    assert isinstance(expression, Derivative)
    z = seen.known[expression.value.id]
    twice = Apply(expression.function, expression.value).evaluate(seen.known)
    wrong = expression.evaluate({**seen.known, expression.at.id: z, expression.value.id: twice})
    return (seen.pick(wrong) if seen.step.target == slope else seen.instead(slope, wrong),)


def _sign(seen: Seen) -> tuple[float | None, ...]:
    return (-seen.value,) if seen.name.kind in LINEAR else ()


def _twice(seen: Seen) -> tuple[float | None, ...]:
    return (2 * seen.value,) if seen.name.kind in (*LINEAR, "loss") else ()


def _half(seen: Seen) -> tuple[float | None, ...]:
    return (seen.value / 2,) if seen.name.kind in (*LINEAR, "loss") else ()


def _sum_for_mean(seen: Seen) -> tuple[float | None, ...]:
    if seen.name.kind not in (*LINEAR, "loss"):
        return ()
    training, network = seen.trace.training, seen.trace.network
    whole = training.loss_function.divisor(network.outputs, seen.trace.samples, training.reduction)
    shares = [whole, seen.trace.samples if training.reduction == "mean" else 1]
    return tuple(seen.value * share for share in shares if share > 1)


def _transposed_weights(seen: Seen) -> tuple[float | None, ...]:
    weights = seen.weights
    if weights is None or seen.known[weights].shape[0] != seen.known[weights].shape[1]:
        return ()
    return (seen.instead(weights, seen.known[weights].T),)


def _weight_for_input(seen: Seen) -> tuple[float | None, ...]:
    if seen.name.kind != "dL_dW":
        return ()
    unit, place = seen.cell
    inputs = np.array(seen.known[seen.input])
    inputs[place] = seen.known[f"W{seen.layer}"][unit, place]
    return (seen.instead(seen.input, inputs),)


def _updated_weights(seen: Seen) -> tuple[float | None, ...]:
    weights = seen.weights
    if weights is None or seen.name.kind not in ("dL_dz", "dL_dzd"):
        return ()
    return (seen.instead(weights, seen.trace.value(weights)),)


def _activation_for_error(seen: Seen) -> tuple[float | None, ...]:
    layer = seen.layer + (seen.name.kind in ("dL_dz", "dL_dzd"))
    if seen.name.kind not in ("dL_dW", "dL_db", "dL_dz", "dL_dzd"):
        return ()
    return (seen.instead(f"dL_du{layer}", seen.known[activation_of(layer, seen.depth)]),)


def _error_for_activation(seen: Seen) -> tuple[float | None, ...]:
    if seen.name.kind != "dL_dW" or seen.layer == 1:
        return ()
    return (seen.instead(seen.input, seen.trace.value(f"dL_du{seen.layer - 1}")),)


def _bias_forgotten(seen: Seen) -> tuple[float | None, ...]:
    bias = f"b{seen.layer}"
    if seen.name.kind != "u" or bias not in seen.known:
        return ()
    return (seen.instead(bias, np.zeros_like(seen.known[bias])),)


def _activation_forgotten(seen: Seen) -> tuple[float | None, ...]:
    if seen.name.kind in ("z", "y_hat"):
        return (seen.pick(seen.known[f"u{seen.layer}"]),)
    if seen.name.kind != "u" or seen.layer == 1:
        return ()
    return (seen.instead(seen.input, seen.known[f"u{seen.layer - 1}"]),)


def _rate_forgotten(seen: Seen) -> tuple[float | None, ...]:
    if seen.name.kind not in ("W", "b"):
        return ()
    return (seen.pick(at_rate_one(seen.trace, seen.index).evaluate(seen.known)),)


def _plus_in_update(seen: Seen) -> tuple[float | None, ...]:
    expression: Expression = seen.step.expression
    free: Matrix | None = None
    if isinstance(expression, Keep):
        free, expression = seen.known[expression.free.id], expression.new
    if seen.name.kind not in ("W", "b") or not isinstance(expression, Subtract):
        return ()
    if free is not None and not free[seen.cell]:
        return ()
    return (seen.pick(Add(expression.left, expression.right).evaluate(seen.known)),)


def _rows_and_columns(seen: Seen) -> tuple[float | None, ...]:
    matrix = seen.trace.values[seen.index]
    across, down = seen.cell
    if across == down or down >= matrix.shape[0] or across >= matrix.shape[1]:
        return ()
    return (float(matrix[down, across]),)


def _rounded_early(seen: Seen) -> tuple[float | None, ...]:
    symbols = [symbol for symbol in seen.step.expression.symbols() if symbol != "t"]
    return tuple(
        seen.pick(
            seen.step.expression.evaluate(
                {**seen.known, **{symbol: np.round(seen.known[symbol], places) for symbol in symbols}}
            )
        )
        for places in _ROUNDED_TO
    )


def _all() -> tuple[Misconception, ...]:
    rows: tuple[tuple[str, str, str, _Numbers], ...] = (
        ("gate_forgotten", "Gate forgotten",
         "The slope of the activation was forgotten: multiply the gradient at the activation by it. Where a "
         "gate is closed, nothing flows back.", _gate_forgotten),
        ("slope_at_activation", "Slope at z, not at u",
         "The slope was taken at the activation z: put the pre-activation u into the derivative.",
         _slope_at_activation),
        ("bias_forgotten", "Bias forgotten",
         "The bias was forgotten: add it to the sum of the products.", _bias_forgotten),
        ("activation_forgotten", "Activation forgotten",
         "The activation function was forgotten: what a layer gives on is f(u), not u.",
         _activation_forgotten),
        ("rate_forgotten", "Learning rate forgotten",
         "The learning rate was forgotten: multiply by it before you subtract.", _rate_forgotten),
        ("plus_in_update", "Plus in the update",
         "The step was added: training goes against the gradient, so subtract it.", _plus_in_update),
        ("weight_for_input", "Weight in place of the input",
         "The weight's own value was taken: multiply the error signal by the input that the weight saw.",
         _weight_for_input),
        ("updated_weights", "Updated weights in the backward pass",
         "The new weights were taken: the backward pass uses those from before the update.",
         _updated_weights),
        ("transposed_weights", "W and its transpose",
         "Rows and columns of W were exchanged: forwards a neuron uses its row of W, backwards its column.",
         _transposed_weights),
        ("activation_for_error", "Activation in place of the error signal",
         "The activation was taken where the error signal belongs: use the gradient at the pre-activation.",
         _activation_for_error),
        ("error_for_activation", "Error signal in place of the activation",
         "The error signal of the layer below was taken: multiply by the activation that came from there.",
         _error_for_activation),
        ("sum_for_mean", "Sum in place of the mean",
         "This is the sum: the loss is a mean, so divide by the number that it averages over.",
         _sum_for_mean),
        ("sign", "Wrong sign",
         "The sign is the other way round: the error is prediction minus target.", _sign),
        ("rows_and_columns", "Rows and columns exchanged",
         "This is the number at row and column exchanged: the row comes first, then the column.",
         _rows_and_columns),
        ("twice", "Twice the number",
         "This is twice the number: look for a factor 1/2 that was forgotten, or a 2 too many.", _twice),
        ("half", "Half the number",
         "This is half the number: look for a factor 2 that was forgotten, or a 1/2 too many.", _half),
        ("rounded_early", "Rounded too early",
         "The numbers were rounded before they were put in: keep all digits, and round the result.",
         _rounded_early),
    )  # fmt: skip
    return tuple(
        Misconception(key, Message(name), Message(said), numbers) for key, name, said, numbers in rows
    )


MISCONCEPTIONS: Mapping[str, Misconception] = MappingProxyType({m.id: m for m in _all()})
"""All known mistakes by their ids; where several give the same number, the likelier one comes first."""
