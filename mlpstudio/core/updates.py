"""The optimisers as numpy calls on flat vectors, by the definitions of torch.optim.

Every line is one call without allocation. Names in the lines: ``w`` parameters, ``g`` what the optimiser
gets, ``m``, ``v``, ``s`` its state, ``r`` scratch (all flat and of equal length), ``rate`` and other
numbers (0-dimensional, of the dtype of the training).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.optimizers import Optimizer
from mlpstudio.core.training import Training

Lines: TypeAlias = tuple[str, ...]

_STEP = ("multiply(r, rate, r)", "subtract(w, r, w)")
_ADAPT = ("add(r, eps, r)", "divide(g, r, r)", *_STEP)

# Adam as in Kingma & Ba (2015), end of section 2: both corrections go into the rate and into eps,
#   rate mhat / (sqrt(vhat) + eps) = rate sqrt(c2) / c1 * m / (sqrt(v) + eps sqrt(c2)),  c = 1 - beta^t.
_ADAM = (
    "multiply(m, beta1, m)", "multiply(g, rest1, r)", "add(m, r, m)",
    "multiply(v, beta2, v)", "multiply(g, g, r)", "multiply(r, rest2, r)", "add(v, r, v)",
    "sqrt(v, r)", "add(r, eps_t, r)", "divide(m, r, r)", "multiply(r, rate_t, r)", "subtract(w, r, w)",
)  # fmt: skip

LINES: Mapping[str, Lines] = MappingProxyType(
    {
        "gradient_descent": ("multiply(g, rate, r)", "subtract(w, r, w)"),
        "momentum": ("multiply(m, momentum, m)", "add(m, g, m)", "multiply(m, rate, r)", "subtract(w, r, w)"),
        "nesterov": (
            "multiply(m, momentum, m)", "add(m, g, m)",
            "multiply(m, momentum, r)", "add(r, g, r)", *_STEP,
        ),
        "rmsprop": (
            "multiply(v, alpha, v)", "multiply(g, g, r)", "multiply(r, rest, r)", "add(v, r, v)",
            "sqrt(v, r)", *_ADAPT,
        ),
        "adagrad": ("multiply(g, g, r)", "add(s, r, s)", "sqrt(s, r)", *_ADAPT),
        "adam": _ADAM,
        "adamw": ("multiply(w, kept, w)", *_ADAM),
    }
)  # fmt: skip
"""The calls of each optimiser, by its name."""


def constants(training: Training) -> dict[str, float]:
    """Return the numbers that the lines name, those that hold for the whole training."""
    numbers = training.optimizer.numbers() | {"rate": training.learning_rate}
    for name, rest in (("alpha", "rest"), ("beta1", "rest1"), ("beta2", "rest2")):
        if name in numbers:
            numbers[rest] = 1.0 - numbers[name]
    return numbers


def corrects(optimizer: Optimizer) -> bool:
    """Tell whether the number of updates so far enters (Adam's bias correction)."""
    return "beta1" in optimizer.numbers()


def correction(training: Training, cells: Mapping[str, NDArray[np.floating]]) -> Callable[[int], None]:
    """Return a function that writes ``rate_t`` and ``eps_t`` for update t, which counts from 1."""
    numbers = training.optimizer.numbers()
    beta1, beta2, eps = numbers["beta1"], numbers["beta2"], numbers["eps"]
    rate, rate_t, eps_t = training.learning_rate, cells["rate_t"], cells["eps_t"]

    def correct(t: int) -> None:
        root = (1.0 - beta2**t) ** 0.5
        rate_t[()] = rate * root / (1.0 - beta1**t)
        eps_t[()] = eps * root

    return correct
