"""What each training setting means, in a sentence; and its formula, from the program that is trained."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from mlpstudio.core.markup import Fraction, Markup, Row, Scripts, Text, row
from mlpstudio.core.messages import Message
from mlpstudio.core.network import Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.program import Phase, program
from mlpstudio.core.training import Training

LOSSES_TOLD: Mapping[str, Message] = MappingProxyType(
    {
        "half_squared_error": Message(
            "Squares each error, so that large ones count most. The half makes the derivative simply ŷ − y."
        ),
        "mean_squared_error": Message("Squares each error, so that large ones count most; the usual MSE."),
        "mean_absolute_error": Message("Every bit of error counts alike, so outliers pull less on the fit."),
        "huber": Message("Squared for errors up to 1, linear beyond: outliers pull less."),
        "binary_cross_entropy": Message(
            "For yes or no: small where the probability of what is true is high. Goes with sigmoid."
        ),
        "cross_entropy": Message(
            "For one of several classes: small where the right one is given a high probability. "
            "Goes with softmax."
        ),
    }
)

OPTIMIZERS_TOLD: Mapping[str, Message] = MappingProxyType(
    {
        "gradient_descent": Message("Each update goes a step against the gradient, as long as η says."),
        "momentum": Message("Gathers speed m along directions that last; zigzags cancel out."),
        "nesterov": Message("Momentum that looks ahead: it brakes before it overshoots."),
        "rmsprop": Message("Divides by the recent size of each gradient, so that all weights move alike."),
        "adagrad": Message("Divides by all that a gradient has summed up to: steps get ever smaller."),
        "adam": Message("Momentum and RMSprop together, corrected for their start at 0: a good start."),
        "adamw": Message("Adam that also shrinks each weight a little in every step."),
    }
)

NUMBERS_TOLD: Mapping[str, Message] = MappingProxyType(
    {
        "momentum": Message("momentum"),
        "alpha": Message("memory of the squares"),
        "beta1": Message("memory of the gradient"),
        "beta2": Message("memory of the squares"),
        "eps": Message("against division by 0"),
        "weight_decay": Message("weight decay"),
        "every": Message("every: so many epochs"),
        "factor": Message("factor"),
        "epochs": Message("epochs: until the end"),
        "end": Message("end: last share of η"),
        "decay": Message("decay"),
    }
)
"""The numbers of optimisers and schedules in a few words."""


def loss_formulas(network: Network, training: Training, samples: int) -> tuple[Markup, ...]:
    """Return how the loss of a batch is computed; ``samples`` is its size, at least 1."""
    steps = program(network, training, samples)
    return tuple(step.markup(SCREEN) for step in steps if step.target == "loss")


def update_formulas(network: Network, training: Training) -> tuple[Markup, ...]:
    """Return how the weights of the first layer are updated; those of the others are so too."""
    return tuple(
        step.markup(SCREEN)
        for step in program(network, training, 1)
        if step.phase is Phase.UPDATE and (step.target == "W1" or step.target.endswith("_W1"))
    )


def penalty_formula() -> Markup:
    """Return the loss with both penalties."""
    l1, l2 = SCREEN.constant("l1"), SCREEN.constant("l2")
    size = Row((Text("|", "name"), Text("w"), Text("|", "name")))
    square = Scripts(Text("w"), sup=_number("2"))
    first = Row((l1, _SPACE, _SUM, _SPACE, size))
    second = Row((Fraction(l2, _number("2")), _SPACE, _SUM, _SPACE, square))
    return row(Text("J", "matrix"), "=", Text("L", "matrix"), "+", first, "+", second)


def dropout_formula() -> Markup:
    """Return what dropout makes of an activation: kept with probability 1 - p, and then divided by that."""
    kept = Row((_number("1"), Text("−", "operator"), Text("p")))
    factor = row(Text("d"), "∈")
    return Row((factor, _name("{0, "), Fraction(_number("1"), kept), _name("}")))


def batches_formula(samples: int, size: int) -> Markup:
    """Return how many updates an epoch has."""
    count = -(-samples // size)
    rounded = Row((_name("⌈"), _number(f"{samples}"), Text("/", "operator"), _number(f"{size}"), _name("⌉")))
    return row(_name("updates in an epoch"), "=", rounded, "=", _number(f"{count}"))


def reduction_formula(reduction: str) -> Markup:
    """Return how the losses of the samples become one."""
    total = Row((_SUM, _SPACE, Scripts(Text("ℓ"), sub=Text("i"))))
    if reduction == "mean":
        total = Row((Fraction(_number("1"), Text("n")), _SPACE, *total.items))
    return row(Text("L", "matrix"), "=", total)


def precision_formula(precision: str) -> Markup:
    """Return how far a number is rounded, as a share of it."""
    bits = {"float64": "−53", "float32": "−24"}[precision]
    return row(_name("rounding"), "≤", Scripts(_number("2"), sup=_number(bits)))


def schedule_formula(name: str) -> Markup:
    """Return the learning rate of an epoch e."""
    rate = Scripts(_ETA, sub=Text("e"))
    factor = _SCHEDULES[name]()
    return row(rate, "=", _ETA) if factor is None else row(rate, "=", Row((_ETA, _SPACE, factor)))


_ETA, _SPACE, _SUM = Text("η"), Text(" ", "space"), Text("∑", "name")


def _name(text: str) -> Text:
    return Text(text, "name")


def _number(text: str) -> Text:
    return Text(text, "number")


def _steps() -> Markup:
    steps = Row((_name("⌊"), Text("e"), Text("/", "operator"), _name("every"), _name("⌋")))
    return Scripts(_name("factor"), sup=steps)


def _cosine() -> Markup:
    one = _number("1")
    angle = Row((Text("π", "name"), _SPACE, Text("e"), Text("/", "operator"), _name("epochs")))
    wave = row(one, "+", Row((_name("cos"), _name("("), angle, _name(")"))))
    rest = Row((_name("("), row(one, "−", _name("end")), _name(")"), _SPACE, Fraction(wave, _number("2"))))
    return Row((_name("("), row(_name("end"), "+", rest), _name(")")))


def _inverse_time() -> Markup:
    below = row(_number("1"), "+", Row((_name("decay"), _SPACE, Text("e"))))
    return Fraction(_number("1"), below)


_SCHEDULES: Mapping[str, Callable[[], Markup | None]] = MappingProxyType(
    {
        "constant": lambda: None,
        "step": _steps,
        "exponential": lambda: Scripts(_name("factor"), sup=Text("e")),
        "cosine": _cosine,
        "inverse_time": _inverse_time,
    }
)
