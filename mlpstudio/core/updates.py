"""The optimisers as numpy calls on flat vectors, by the definitions of torch.optim.

Every line is one call without allocation. Names in the lines: ``w`` parameters, ``g`` what the optimiser
gets, ``m``, ``v``, ``s`` its state, ``r`` scratch (all flat and of equal length), ``rate`` and other
numbers (0-dimensional, of the dtype of the training).
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TypeAlias

import numpy as np

from mlpstudio.core.layout import Flat
from mlpstudio.core.optimizers import Optimizer
from mlpstudio.core.training import Training

Lines: TypeAlias = tuple[str, ...]

_STEP = ("multiply(r, rate, r)", "subtract(w, r, w)")

# The running means of RMSprop and Adam are held without their factor: instead of v = beta v + (1 - beta)
# g^2 it is v / (1 - beta) that is carried, which saves a call for each; the factor goes into rate and eps.
_SQUARES = ("multiply(g, g, r)", "add(v, r, v)", "sqrt(v, r)")

# Adam as in Kingma & Ba (2015), end of section 2: the corrections go into rate and eps too,
#   rate mhat / (sqrt(vhat) + eps) = rate / (a k) m / (sqrt(v) + eps / k),
# with mhat = m / a, vhat = k^2 v, a = (1 - beta1^t) / (1 - beta1), k^2 = (1 - beta2) / (1 - beta2^t).
_ADAM = (
    "multiply(m, beta1, m)", "add(m, g, m)", "multiply(v, beta2, v)", *_SQUARES,
    "add(r, eps_t, r)", "divide(m, r, r)", "multiply(r, rate_t, r)", "subtract(w, r, w)",
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
            "multiply(v, alpha, v)", *_SQUARES,
            "multiply(r, factor, r)", "add(r, eps, r)", "divide(g, r, r)", *_STEP,
        ),
        "adagrad": (
            "multiply(g, g, r)", "add(s, r, s)", "sqrt(s, r)", "add(r, eps, r)", "divide(g, r, r)", *_STEP,
        ),
        "adam": _ADAM,
        "adamw": ("multiply(w, kept, w)", *_ADAM),
    }
)  # fmt: skip
"""The calls of each optimiser, by its name."""

_MEANS = {
    "rmsprop": {"v": "alpha"},
    "adam": {"m": "beta1", "v": "beta2"},
    "adamw": {"m": "beta1", "v": "beta2"},
}


def factors(optimizer: Optimizer) -> tuple[float, ...]:
    """Return for each carried state what the engine's number has to be multiplied with."""
    betas = _MEANS.get(optimizer.name, {})
    numbers = optimizer.numbers()
    return tuple(1.0 - numbers[betas[prefix]] if prefix in betas else 1.0 for prefix in optimizer.carried)


def carried_over(vector: Flat, old: Optimizer, new: Optimizer) -> Flat:
    """Return a state vector for an optimiser of the same kind with other numbers.

    The running means stay what they are, so the engine's numbers change with the factor that it leaves out.
    """
    parts = np.array(vector).reshape(1 + len(old.carried), -1)
    for part, before, after in zip(parts[1:], factors(old), factors(new), strict=True):
        part *= before / after
    return parts.reshape(-1)


def constants(training: Training) -> dict[str, float]:
    """Return the numbers that the lines name, those that hold for the whole training."""
    numbers = training.optimizer.numbers() | {"rate": training.learning_rate}
    if "alpha" in numbers:
        numbers["factor"] = (1.0 - numbers["alpha"]) ** 0.5
    return numbers


def corrects(optimizer: Optimizer) -> bool:
    """Tell whether the number of updates so far enters (Adam's bias correction)."""
    return "beta1" in optimizer.numbers()


def correction(training: Training) -> tuple[str, str]:
    """Return Python expressions of ``rate_t`` and ``eps_t`` for update ``t``, which counts from 1.

    They consist of numbers, ``t`` and ``root``, which is ``(1.0 - beta2**t) ** 0.5`` (see :func:`root`).
    """
    numbers = training.optimizer.numbers()
    rest = (1.0 - numbers["beta2"]) ** 0.5
    # With a schedule the rate is looked up: the kernel puts it there.
    rate = repr(corrected_rate(training)) if training.schedule.is_constant else "corrected[0]"
    return (
        f"{rate} * root / (1.0 - {numbers['beta1']!r} ** t)",
        f"{numbers['eps'] / rest!r} * root",
    )


def corrected_rate(training: Training) -> float:
    """Return the part of ``rate_t`` that does not depend on ``t``."""
    numbers = training.optimizer.numbers()
    rest: float = (1.0 - numbers["beta2"]) ** 0.5
    return training.learning_rate * (1.0 - numbers["beta1"]) / rest


def root(training: Training) -> str:
    """Return the Python expression of ``root``."""
    return f"(1.0 - {training.optimizer.numbers()['beta2']!r} ** t) ** 0.5"
