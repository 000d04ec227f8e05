"""What each step is called, and what it does, in plain words.

:func:`title` and :func:`label` name a step, :func:`meaning` says in one sentence what it does,
:func:`sentence` adds the numbers of one cell where the network is small enough to name it. One
convention of signs holds throughout: a positive gradient means that the loss grows with the quantity,
and training steps against it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import reduce
from types import MappingProxyType

from mlpstudio.core import dropout_words
from mlpstudio.core.chain import Factor
from mlpstudio.core.inline import in_line, symbol_text
from mlpstudio.core.instances import instance
from mlpstudio.core.messages import Message
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.program import Assignment, Phase, holds
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import is_fused

PHASES: Mapping[Phase, Message] = MappingProxyType(
    {
        Phase.FORWARD: Message("Forward"),
        Phase.LOSS: Message("Loss"),
        Phase.BACKWARD: Message("Backward"),
        Phase.UPDATE: Message("Update"),
    }
)
"""The names of the four phases."""

# kind (of optimiser state: kind and parameter): title, and short name as it follows "Next:"
_NAMES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "u": ("Pre-activation, layer {layer}", "pre-activation"),
        "z": ("Activation, layer {layer}", "activation"),
        "zd": ("Dropout, layer {layer}", "dropout"),
        "y_hat": ("Prediction", "prediction"),
        "loss": ("Loss", "loss"),
        "penalty": ("Penalty", "penalty"),
        "objective": ("Objective: loss and penalty", "objective"),
        "dL_dy_hat": ("Gradient at the prediction", "prediction gradient"),
        "dy_hat_du": ("Slope of the output, layer {layer}", "output slope"),
        "dL_du": ("Error signal, layer {layer}", "error signal"),
        "dL_dz": ("Gradient at the activation, layer {layer}", "activation gradient"),
        "dL_dzd": ("Gradient behind the dropout, layer {layer}", "gradient behind dropout"),
        "dz_du": ("Slope of the activation, layer {layer}", "activation slope"),
        "dL_dW": ("Weight gradient, layer {layer}", "weight gradient"),
        "dL_db": ("Bias gradient, layer {layer}", "bias gradient"),
        "dJ_dW": ("Weight gradient with penalty, layer {layer}", "gradient with penalty"),
        "W": ("New weights, layer {layer}", "new weights"),
        "b": ("New biases, layer {layer}", "new biases"),
        "m": ("Running gradient of {what}, layer {layer}", "running gradient"),
        "v": ("Running squared gradient of {what}, layer {layer}", "running square"),
        "s": ("Sum of squared gradients of {what}, layer {layer}", "sum of squares"),
        "mhat": ("Corrected running gradient of {what}, layer {layer}", "corrected gradient"),
        "vhat": ("Corrected running square of {what}, layer {layer}", "corrected square"),
    }
)
_PARAMETERS = MappingProxyType({"W": Message("the weights"), "b": Message("the biases")})


def title(step: Assignment) -> Message:
    """Return the name of a step as a heading: ``Weight gradient, layer 1``."""
    name = parse(step.target)
    values: dict[str, object] = {"layer": step.layer}
    if name.of:
        values["what"] = _PARAMETERS[name.of]
    return Message(_NAMES[name.kind][0], values)


def click_title(trace: Trace, click: int) -> Message:
    """Return the heading of what a click 1..n shows; it is named after its main step."""
    steps = [trace.program[index] for index in trace.at_click(click)]
    targets = {parse(step.target).kind for step in steps}
    if {"u", "y_hat"} <= targets:
        return Message("Pre-activation and prediction")
    if {"u", "z"} <= targets:
        return Message("Pre-activation and activation, layer {layer}", {"layer": steps[0].layer})
    if "dL_dy_hat" in targets and len(steps) > 1:
        return Message("From the loss to the error signal, layer {layer}", {"layer": steps[0].layer})
    return title(main_step(trace, click))


def main_step(trace: Trace, click: int) -> Assignment:
    """Return the step that a click 1..n is named after: the one all others of that click lead to."""
    return trace.program[trace.at_click(click)[-1]]


def label(step: Assignment) -> Message:
    """Return the short name of a step with its symbol, for a button: ``bias gradient ∂L/∂b⁽¹⁾``."""
    return Message(
        "{name} {symbol}",
        {"name": Message(_NAMES[parse(step.target).kind][1]), "symbol": symbol_text(step.target)},
    )


def block_label(block: Factor) -> Message:
    """Return the short name of a building block, for a button: ``building block ∂ŷ/∂W⁽²⁾``."""
    return Message("building block {symbol}", {"symbol": in_line(block.markup(SCREEN))})


def sentence(trace: Trace, index: int) -> Message:
    """Return what a step does, and for a small network one of its numbers and where it comes from."""
    shown = instance(trace, index)
    if shown is None:
        return meaning(trace, index)
    return Message("{meaning} {instance}", {"meaning": meaning(trace, index), "instance": shown})


def meaning(trace: Trace, index: int) -> Message:
    """Return one sentence that says in plain words what a step does, whatever its numbers are."""
    step = trace.program[index]
    return _MEANINGS[parse(step.target).kind](trace, step)


def click_meaning(trace: Trace, click: int) -> Message:
    """Return what a click 1..n does: the sentences of its steps, or one for those that belong together."""
    if trace.program[trace.at_click(click)[0]].target == "dL_dy_hat" and len(trace.at_click(click)) > 1:
        return Message(
            "How much the loss changes with each prediction, times the slope of its activation: that is "
            "the error signal, which now goes backwards through the network."
        )
    meanings = [meaning(trace, index) for index in trace.at_click(click) if _worth_a_sentence(trace, index)]
    return reduce(lambda first, then: Message("{first} {then}", {"first": first, "then": then}), meanings)


def told_index(trace: Trace, click: int) -> int:
    """Return the index of the step of a click 1..n of which one number is told.

    That is its main step; where an identity adds nothing, the step before it.
    """
    indices = trace.at_click(click)
    step = trace.program[indices[-1]]
    joined = len(indices) > 1 and parse(step.target).kind in ("z", "y_hat")
    return indices[-2] if joined else indices[-1]


def _worth_a_sentence(trace: Trace, index: int) -> bool:
    """Whether a step says something beside the others of its click: corrected means follow their means."""
    step = trace.program[index]
    alone = len(trace.at_click(step.click)) == 1
    return alone or parse(step.target).kind not in ("vhat",)


ACTIVATION_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "identity": "The identity gives on the pre-activation unchanged.",
        "relu": "ReLU gives on what is positive and turns everything else into 0.",
        "leaky_relu": "Leaky ReLU gives on what is positive, and a hundredth of everything else.",
        "elu": "ELU gives on what is positive, and bends everything else towards −1.",
        "sigmoid": "The sigmoid squeezes every pre-activation into the range from 0 to 1.",
        "tanh": "tanh squeezes every pre-activation into the range from −1 to 1.",
        "sine": "The sine turns every pre-activation into a wave between −1 and 1.",
        "softplus": "Softplus is a smooth ReLU: above 0 everywhere, and close to a large pre-activation.",
        "gelu": (
            "GELU gives on what is large, turns what is very negative into nearly 0, and is smooth between."
        ),
        "silu": (
            "SiLU multiplies every pre-activation by its own sigmoid: what is very negative nearly vanishes."
        ),
        "softmax": "Softmax turns the pre-activations of a sample into shares: all above 0, together 1.",
    }
)
LOSS_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "half_squared_error": "The loss is half the squared difference between prediction and target.",
        "mean_squared_error": (
            "The loss is the mean of the squared differences between prediction and target."
        ),
        "mean_absolute_error": "The loss is the mean distance between prediction and target.",
        "huber": "The loss is half the squared error where that is small, and grows evenly beyond 1.",
        "binary_cross_entropy": (
            "The loss is large where the network is sure of the wrong one of two classes."
        ),
        "cross_entropy": "The loss is large where the true class was given a small share.",
    }
)
UPDATE_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "gradient_descent": (
            "Each {one} takes a step against its gradient: learning rate times gradient is subtracted."
        ),
        "momentum": "Each {one} takes a step against its running gradient, times the learning rate.",
        "nesterov": (
            "Each {one} takes a step against its gradient and against where its running gradient leads."
        ),
        "rmsprop": (
            "Each {one} takes a step against its gradient, shortened where gradients have been large lately."
        ),
        "adagrad": (
            "Each {one} takes a step against its gradient, shorter the larger its gradients have been so far."
        ),
        "adam": (
            "Each {one} takes a step against its running gradient, in units of the size that is usual for it."
        ),
        "adamw": "Each {one} takes a step as in Adam; weights also shrink a little, whatever their gradient.",
    }
)


def _pre_activation(trace: Trace, step: Assignment) -> Message:
    layer = trace.network.layer(step.layer)
    if layer.bias:
        text = (
            "Each neuron of layer {layer} multiplies its inputs by its weights, adds them up and adds "
            "its bias."
        )
    else:
        text = (
            "Each neuron of layer {layer} multiplies its inputs by its weights and adds them up; it "
            "has no bias."
        )
    if layer.mask is not None:
        text += " A cut connection counts as 0."
    return Message(text, {"layer": step.layer})


def _activation(trace: Trace, step: Assignment) -> Message:
    return Message(ACTIVATION_SENTENCES[trace.network.layer(step.layer).activation])


def _prediction(trace: Trace, step: Assignment) -> Message:
    return Message("{activation} This is the prediction.", {"activation": _activation(trace, step)})


def _loss(trace: Trace, step: Assignment) -> Message:
    loss = Message(LOSS_SENTENCES[trace.training.loss])
    if trace.samples == 1:
        return loss
    text = (
        "{loss} It is added up over {samples} samples."
        if trace.training.reduction == "sum"
        else "{loss} It is averaged over {samples} samples."
    )
    return Message(text, {"loss": loss, "samples": trace.samples})


def _penalty(trace: Trace, step: Assignment) -> Message:
    if trace.training.l1 and trace.training.l2:
        return Message(
            "The penalty grows with the squares and with the sizes of all weights, so it keeps them small."
        )
    if trace.training.l1:
        return Message(
            "The penalty grows with the sizes of all weights, so it drives the needless ones to 0."
        )
    return Message("The penalty grows with the squares of all weights, so it keeps them small.")


def _prediction_gradient(trace: Trace, step: Assignment) -> Message:
    return Message(
        "How much the loss changes with each prediction: positive where the prediction is too high, "
        "negative where it is too low."
    )


def _slope(trace: Trace, step: Assignment) -> Message:
    function = trace.network.layer(step.layer).function
    if function.name == "identity":
        return Message("The identity has slope 1 everywhere: the gradient passes unchanged.")
    if function.gate:
        return Message(
            "The gate of each neuron: 1 where its pre-activation is above 0, else 0, and nothing flows back."
        )
    return Message("The slope of {activation} at each pre-activation.", {"activation": function.title})


def _error_signal(trace: Trace, step: Assignment) -> Message:
    if step.layer == trace.network.depth and is_fused(trace.network, trace.training):
        text = (
            "The error signal of each output: with this loss and {activation} it is prediction minus target."
        )
        if trace.samples > 1 and trace.training.reduction == "mean":
            text = (
                "The error signal of each output: with this loss and {activation} it is prediction minus "
                "target, "
                "divided by what the loss averages over."
            )
        return Message(text, {"activation": trace.network.layers[-1].function.title})
    if trace.network.layer(step.layer).activation == "softmax":
        return Message(
            "The error signal of each output: every share depends on all pre-activations, so all of them "
            "count."
        )
    return Message(
        "The error signal of each neuron: how much the loss changes with its pre-activation, which is "
        "the gradient at its activation times the slope there."
    )


def _activation_gradient(trace: Trace, step: Assignment) -> Message:
    if dropout_words.acts_on(trace, step):
        return dropout_words.backward(step)
    return Message(
        "Each neuron of layer {layer} collects the error signals of the neurons it feeds, each times the "
        "weight between.",
        {"layer": step.layer},
    )


def _weight_gradient(trace: Trace, step: Assignment) -> Message:
    text = (
        "How much each weight of layer {layer} changes the loss: the error signal of its neuron times "
        "the input it saw."
        if trace.samples == 1
        else "How much each weight of layer {layer} changes the loss: the error signal of its neuron "
        "times the input it "
        "saw, added up over {samples} samples."
    )
    if trace.network.layer(step.layer).mask is not None:
        text += " A cut connection has none."
    return Message(text, {"layer": step.layer, "samples": trace.samples})


def _bias_gradient(trace: Trace, step: Assignment) -> Message:
    text = (
        "How much each bias of layer {layer} changes the loss: exactly the error signal of its neuron."
        if trace.samples == 1
        else "How much each bias of layer {layer} changes the loss: the error signal of its neuron, "
        "added up over "
        "{samples} samples."
    )
    return Message(text, {"layer": step.layer, "samples": trace.samples})


def _penalised_gradient(trace: Trace, step: Assignment) -> Message:
    return Message(
        "The penalty pulls every weight of layer {layer} towards 0; together with the loss, this is the "
        "gradient that the optimiser gets.",
        {"layer": step.layer},
    )


def _new_parameter(trace: Trace, step: Assignment) -> Message:
    layer, weights = trace.network.layer(step.layer), step.target.startswith("W")
    one = Message("weight") if weights else Message("bias")
    update = Message(UPDATE_SENTENCES[trace.training.optimizer.name], {"one": one})
    what = _PARAMETERS["W" if weights else "b"]
    if holds(layer, "W" if weights else "b"):
        if not weights or "weights" in layer.frozen:
            return Message(
                "Frozen: {what} of layer {layer} keep their values.", {"what": what, "layer": step.layer}
            )
        return Message(
            "{update} Some weights of layer {layer} are frozen and keep their values.",
            {"update": update, "layer": step.layer},
        )
    return update


def _state(trace: Trace, step: Assignment) -> Message:
    return Message(STATE_SENTENCES[parse(step.target).kind])


STATE_SENTENCES: Mapping[str, str] = MappingProxyType(
    {
        "m": "The running gradient remembers the gradients so far and takes in the new one.",
        "v": "The running square remembers how large the gradients have been lately.",
        "s": "The sum of squares remembers how large all gradients so far have been.",
        "mhat": "Both running means began at 0; they are corrected for that.",
        "vhat": "The running square began at 0; it is corrected for that.",
    }
)

_MEANINGS: Mapping[str, Callable[[Trace, Assignment], Message]] = MappingProxyType(
    {
        "u": _pre_activation,
        "z": _activation,
        "zd": dropout_words.forward,
        "y_hat": _prediction,
        "loss": _loss,
        "penalty": _penalty,
        "objective": lambda trace, step: Message(
            "What training makes small: the loss and the penalty together."
        ),
        "dL_dy_hat": _prediction_gradient,
        "dy_hat_du": _slope,
        "dz_du": _slope,
        "dL_du": _error_signal,
        "dL_dz": _activation_gradient,
        "dL_dzd": _activation_gradient,
        "dL_dW": _weight_gradient,
        "dL_db": _bias_gradient,
        "dJ_dW": _penalised_gradient,
        "W": _new_parameter,
        "b": _new_parameter,
        "m": _state,
        "v": _state,
        "s": _state,
        "mhat": _state,
        "vhat": _state,
    }
)
