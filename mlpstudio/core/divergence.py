"""Training that ran away: what was no longer finite, when, and what to try."""

from __future__ import annotations

from mlpstudio.core.messages import Message
from mlpstudio.core.records import record
from mlpstudio.core.symbols import parse
from mlpstudio.core.training import Training

_NAMES = {
    "u": "the pre-activation of layer {layer}",
    "z": "the activation of layer {layer}",
    "zd": "what dropout leaves of the activation of layer {layer}",
    "y_hat": "the prediction",
    "loss": "the loss",
    "penalty": "the penalty",
    "objective": "the loss with its penalty",
    "dL_dy_hat": "the derivative of the loss by the prediction",
    "dz_du": "the derivative of the activation of layer {layer}",
    "dy_hat_du": "the derivative of the activation of layer {layer}",
    "dL_dz": "the error signal at the activation of layer {layer}",
    "dL_dzd": "the error signal behind the dropout of layer {layer}",
    "dL_du": "the error signal of layer {layer}",
    "dL_dW": "the gradient of W{layer}",
    "dL_db": "the gradient of b{layer}",
    "dJ_dW": "the gradient of W{layer} with its penalty",
    "W": "the update of W{layer}",
    "b": "the update of b{layer}",
    "state": "the optimizer's state of {of}{layer}",
}


@record
class Divergence:
    """Why training cannot go on.

    Attributes
    ----------
    iteration
        The first iteration that could not be completed with finite numbers.
    quantity
        The symbol id of the first quantity that was not finite.
    message
        One sentence: which quantity, when, and what to try.
    """

    iteration: int
    quantity: str
    message: Message

    @property
    def blames_rate(self) -> bool:
        """Whether a smaller learning rate may help: not before anything has been updated."""
        return self.iteration > 0 or parse(self.quantity).kind in ("W", "b")

    @property
    def brief(self) -> Message:
        """What happened, without what to try: for where there is little room."""
        text = "In iteration {iteration}, {quantity} grew beyond all bounds."
        if not self.blames_rate:
            text = "{quantity} is beyond all bounds before any update."
        return Message(text, {"iteration": self.iteration, **self.message.values})


class DivergedError(ArithmeticError):
    """An iteration was asked for that cannot be computed with finite numbers.

    Parameters
    ----------
    divergence
        Why.
    """

    def __init__(self, divergence: Divergence) -> None:
        super().__init__(str(divergence.message))
        self.divergence = divergence


def diverged(iteration: int, quantity: str, training: Training) -> Divergence:
    """Return the divergence of a training at an iteration, with its message."""
    part = parse(quantity)
    name = Message(_NAMES["state" if part.of else part.kind], {"layer": part.layer, "of": part.of})
    if iteration == 0 and part.kind not in ("W", "b"):  # see Divergence.blames_rate
        # Nothing has been updated yet: no learning rate is to blame.
        text = "{quantity} is beyond all bounds before any update: inputs, targets or weights are too large"
        return Divergence(iteration, quantity, Message(text, {"quantity": name}))
    return Divergence(
        iteration,
        quantity,
        Message(
            "In iteration {iteration}, {quantity} grew beyond all bounds, so training stopped at the last "
            "finite numbers. Restart with a smaller learning rate (it is {rate:.15g}), or with inputs and "
            "targets scaled to small numbers.",
            {"iteration": iteration, "quantity": name, "rate": training.learning_rate},
        ),
    )
