"""Optimisers: the assignments from gradient to new parameter, by the definitions of torch.optim."""

from __future__ import annotations

from collections.abc import Mapping
from math import isfinite
from types import MappingProxyType
from typing import ClassVar

from mlpstudio.core.expressions import (
    Add,
    Apply,
    Divide,
    Expression,
    Number,
    Scale,
    Subtract,
    Symbol,
)  # fmt: skip
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.records import record
from mlpstudio.core.rules import BiasCorrection

Step = tuple[str, Expression]


@record
class Optimizer:
    """An optimiser with its numbers.

    Attributes
    ----------
    name, title
        The name in files, and on screen.
    carried
        The prefixes of the state that one iteration hands to the next ("m", "v"); starts at 0.
    """

    name: ClassVar[str] = ""
    title: ClassVar[str] = ""
    carried: ClassVar[tuple[str, ...]] = ()

    def __post_init__(self) -> None:
        for key, value in self.numbers().items():
            if key in ("momentum", "alpha", "beta1", "beta2"):
                wanted, possible = "from 0 to below 1", 0 <= value < 1
            elif key == "eps":  # without it, a gradient of 0 would be divided by 0
                wanted, possible = "above 0", value > 0
            else:
                wanted, possible = "of 0 or more", value >= 0
            if not (isfinite(value) and possible):
                raise InvalidInput(
                    "expected a number {wanted}, got {value:g}", place=f".{key}", wanted=wanted, value=value
                )

    def numbers(self) -> dict[str, float]:
        """Return the numbers of this optimiser by name."""
        names: tuple[str, ...] = self.__match_args__
        return {name: getattr(self, name) for name in names}

    def number(self, key: str) -> Number:
        """Return one of the numbers as an expression."""
        return Number(self.numbers()[key], key)

    def update(self, parameter: str, gradient: Expression, rate: Number) -> tuple[Step, ...]:
        """Return the assignments that end in the parameter's new value.

        Parameters
        ----------
        parameter
            The id, "W1" or "b1".
        gradient
            What the optimiser gets.
        rate
            The learning rate.
        """
        raise NotImplementedError

    @property
    def state(self) -> tuple[str, ...]:
        """The prefixes of all state ids, in the order in which they are computed."""
        return tuple(
            symbol.rpartition("_")[0] for symbol, _ in self.update("W1", Symbol("dL_dW1"), Number(1.0))[:-1]
        )


def _mean(old: Symbol, beta: Number, new: Expression) -> Expression:
    """Return the running mean beta old + (1 - beta) new."""
    return Add(Scale(beta, old), Scale(Number(1.0 - beta.value, f"1 - {beta.name}"), new))


@record
class GradientDescent(Optimizer):
    """w - rate g."""

    name: ClassVar[str] = "gradient_descent"
    title: ClassVar[str] = "Gradient descent"

    def update(self, parameter: str, gradient: Expression, rate: Number) -> tuple[Step, ...]:
        """Return the new parameter."""
        return ((parameter, Subtract(Symbol(parameter), Scale(rate, gradient))),)


@record
class Momentum(Optimizer):
    """Velocity m = momentum m + g; w - rate m."""

    momentum: float = 0.9
    name: ClassVar[str] = "momentum"
    title: ClassVar[str] = "Momentum"
    carried: ClassVar[tuple[str, ...]] = ("m",)

    def update(self, parameter: str, gradient: Expression, rate: Number) -> tuple[Step, ...]:
        """Return velocity and new parameter."""
        m = Symbol(f"m_{parameter}")
        return (
            (m.id, Add(Scale(self.number("momentum"), m), gradient)),
            (parameter, Subtract(Symbol(parameter), Scale(rate, m))),
        )


@record
class Nesterov(Optimizer):
    """Velocity m = momentum m + g; w - rate (g + momentum m)."""

    momentum: float = 0.9
    name: ClassVar[str] = "nesterov"
    title: ClassVar[str] = "Nesterov momentum"
    carried: ClassVar[tuple[str, ...]] = ("m",)

    def update(self, parameter: str, gradient: Expression, rate: Number) -> tuple[Step, ...]:
        """Return velocity and new parameter."""
        m = Symbol(f"m_{parameter}")
        momentum = self.number("momentum")
        ahead = Add(gradient, Scale(momentum, m))
        return (
            (m.id, Add(Scale(momentum, m), gradient)),
            (parameter, Subtract(Symbol(parameter), Scale(rate, ahead))),
        )


def _adaptive(parameter: str, step: Expression, spread: Expression, eps: Number, rate: Number) -> Expression:
    """Return w - rate step / (sqrt(spread) + eps)."""
    quotient = Divide(step, Add(Apply("sqrt", spread), eps))
    return Subtract(Symbol(parameter), Scale(rate, quotient))


@record
class RMSprop(Optimizer):
    """v = alpha v + (1 - alpha) g^2; w - rate g / (sqrt(v) + eps)."""

    alpha: float = 0.99
    eps: float = 1e-8
    name: ClassVar[str] = "rmsprop"
    title: ClassVar[str] = "RMSprop"
    carried: ClassVar[tuple[str, ...]] = ("v",)

    def update(self, parameter: str, gradient: Expression, rate: Number) -> tuple[Step, ...]:
        """Return the mean square and the new parameter."""
        v = Symbol(f"v_{parameter}")
        return (
            (v.id, _mean(v, self.number("alpha"), Apply("square", gradient))),
            (parameter, _adaptive(parameter, gradient, v, self.number("eps"), rate)),
        )


@record
class Adagrad(Optimizer):
    """s = s + g^2; w - rate g / (sqrt(s) + eps)."""

    eps: float = 1e-10
    name: ClassVar[str] = "adagrad"
    title: ClassVar[str] = "Adagrad"
    carried: ClassVar[tuple[str, ...]] = ("s",)

    def update(self, parameter: str, gradient: Expression, rate: Number) -> tuple[Step, ...]:
        """Return the sum of squares and the new parameter."""
        s = Symbol(f"s_{parameter}")
        return (
            (s.id, Add(s, Apply("square", gradient))),
            (parameter, _adaptive(parameter, gradient, s, self.number("eps"), rate)),
        )


@record
class Adam(Optimizer):
    """Kingma & Ba (2015), bias-corrected; eps outside the root."""

    beta1: float = 0.9
    beta2: float = 0.999
    eps: float = 1e-8
    name: ClassVar[str] = "adam"
    title: ClassVar[str] = "Adam"
    carried: ClassVar[tuple[str, ...]] = ("m", "v")

    def update(self, parameter: str, gradient: Expression, rate: Number) -> tuple[Step, ...]:
        """Return both means, both corrected means, and the new parameter."""
        m, v, m_hat, v_hat = (Symbol(f"{prefix}_{parameter}") for prefix in ("m", "v", "mhat", "vhat"))
        beta1, beta2, time = self.number("beta1"), self.number("beta2"), Symbol("t")
        return (
            (m.id, _mean(m, beta1, gradient)),
            (v.id, _mean(v, beta2, Apply("square", gradient))),
            (m_hat.id, Divide(m, BiasCorrection(beta1, time))),
            (v_hat.id, Divide(v, BiasCorrection(beta2, time))),
            (parameter, _adaptive(parameter, m_hat, v_hat, self.number("eps"), rate)),
        )


@record
class AdamW(Adam):
    """Adam with decoupled weight decay (Loshchilov & Hutter, 2019), on weights, not on biases."""

    weight_decay: float = 0.01
    name: ClassVar[str] = "adamw"
    title: ClassVar[str] = "AdamW"

    def update(self, parameter: str, gradient: Expression, rate: Number) -> tuple[Step, ...]:
        """Return the assignments of Adam, the last one with the decay."""
        *states, (last, expression) = Adam.update(self, parameter, gradient, rate)
        if not parameter.startswith("W"):
            return (*states, (last, expression))
        weights = Symbol(parameter)
        decay = Scale(rate, Scale(self.number("weight_decay"), weights))
        assert isinstance(expression, Subtract)
        return (*states, (last, Subtract(Subtract(weights, decay), expression.right)))


_ALL = (GradientDescent, Momentum, Nesterov, RMSprop, Adagrad, Adam, AdamW)

OPTIMIZERS: Mapping[str, type[Optimizer]] = MappingProxyType({kind.name: kind for kind in _ALL})
