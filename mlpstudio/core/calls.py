"""Activations and losses as numpy calls without allocation, for the engine.

A line names arrays that exist already. In an activation: ``u`` pre-activation, ``z`` activation, ``d``
derivative (free to use before the backward pass), ``r`` scratch, all of one shape. In a loss: ``p``
prediction, ``y`` target, ``u`` pre-activation of the output, ``e`` error, ``g`` the derivative by p (by u
where fused), ``q``, ``r`` scratch (all outputs x samples); ``top``, ``sums`` (one per sample); a name that
ends in 1 is the flat view. ``ones`` has a 1 per output, ``ones_n`` one per sample. Numbers are
0-dimensional arrays of the dtype of the training: a Python float costs 0.2 microseconds more.

``fmax`` takes its result array by position, which ``maximum`` no longer does; it turns NaN into the other
operand, and the engine tests parameters and losses for finiteness itself.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from math import pi, sqrt
from types import MappingProxyType
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.records import record
from mlpstudio.core.special import erf

Lines: TypeAlias = tuple[str, ...]

NAME = re.compile(r"[a-z]\w*")
"""A name in a line."""

Matrix: TypeAlias = NDArray[np.floating]


@record
class ActivationCalls:
    """An elementwise activation.

    Attributes
    ----------
    value
        From ``u`` to ``z``; may leave in ``d`` what the derivative can use.
    derivative
        From all of those to ``d``.
    scratch
        Whether ``r`` is needed.
    """

    value: Lines
    derivative: Lines
    scratch: bool = False


def _sigmoid(out: str) -> Lines:
    # exp may overflow to infinity, of which the reciprocal is 0, as it should be
    return f"negative(u, {out})", f"exp({out}, {out})", f"add({out}, one, {out})", f"reciprocal({out}, {out})"


ACTIVATION_CALLS: Mapping[str, ActivationCalls] = MappingProxyType(
    {
        "relu": ActivationCalls(("fmax(u, zero, z)",), ("sign(z, d)",)),
        "leaky_relu": ActivationCalls(
            ("multiply(u, leak, z)", "fmax(u, z, z)"), ("sign(u, d)", "fmax(d, leak, d)")
        ),
        "elu": ActivationCalls(
            ("fmin(u, zero, d)", "expm1(d, d)", "fmax(u, zero, z)", "add(z, d, z)"),
            ("fmin(u, zero, d)", "exp(d, d)"),
        ),
        "sigmoid": ActivationCalls(_sigmoid("z"), ("subtract(one, z, d)", "multiply(d, z, d)")),
        "tanh": ActivationCalls(("tanh(u, z)",), ("multiply(z, z, d)", "subtract(one, d, d)")),
        "sine": ActivationCalls(("sin(u, z)",), ("cos(u, d)",)),
        "softplus": ActivationCalls(("logaddexp(u, zero, z)",), _sigmoid("d")),
        # the normal distribution stays in d for the derivative
        "gelu": ActivationCalls(
            ("normal_cdf(u, d)", "multiply(u, d, z)"),
            ("multiply(u, u, r)", "multiply(r, minus_half, r)", "exp(r, r)", "multiply(r, density, r)",
             "multiply(r, u, r)", "add(d, r, d)"),
            scratch=True,
        ),
        # s stays in d: silu' = s (1 + u (1 - s)) = s + z (1 - s)
        "silu": ActivationCalls(
            (*_sigmoid("d"), "multiply(u, d, z)"),
            ("subtract(one, d, r)", "multiply(r, z, r)", "add(d, r, d)"),
            scratch=True,
        ),
    }
)  # fmt: skip

LARGE = 4096
"""Elements from which on other calls are quicker for some activations, with the same results."""

LARGE_CALLS: Mapping[str, ActivationCalls] = MappingProxyType(
    {"relu": ActivationCalls(("maximum(u, zero, out=z)",), ("greater(z, zero, d)",))}
)
"""Those calls: vectorised, but slower to start."""

SOFTMAX: Lines = (
    "maximum_reduce(u, 0, None, top)", "subtract(u, top, r)", "exp(r, z)", "ones.dot(z, sums)",
    "divide(z, sums, z)",
)  # fmt: skip
"""From ``u`` to ``z``; leaves u - max(u) in ``r`` and the sums of its exponentials in ``sums``."""

FEW = 32
"""Outputs up to which one product with ones both sums and spreads quicker than a division that spreads."""

SOFTMAX_OF_FEW: Lines = (*SOFTMAX[:3], "spread.dot(z, spreads)", "divide(z, spreads, z)")
"""The same with the sums in every row of ``spreads``, of which ``sums`` is the first."""

SOFTMAX_BACKWARD: Lines = (
    "multiply(z, d, r)", "ones.dot(r, top)", "subtract(d, top, r)", "multiply(z, r, g)",
)  # fmt: skip
"""From dL/dz in ``d`` to dL/du in ``g``."""


@record
class LossCalls:
    """A loss.

    Attributes
    ----------
    slope
        From ``p`` and ``y`` to ``e``, what is scaled to become ``g``; lines that prepare the value too.
    value
        The sum that is scaled to become the loss, as an expression; evaluated after the lines.
    halved
        Whether the loss is half of that sum.
    """

    slope: Lines
    value: str
    halved: bool = False


_ERROR = "subtract(p, y, e)"

LOSS_CALLS: Mapping[str, LossCalls] = MappingProxyType(
    {
        "half_squared_error": LossCalls((_ERROR,), "e1.dot(e1)", halved=True),
        "mean_squared_error": LossCalls((_ERROR,), "e1.dot(e1)"),
        "mean_absolute_error": LossCalls(("subtract(p, y, r)", "sign(r, e)"), "e1.dot(r1)"),
        # with c = clip(p - y, -1, 1), Huber's loss is c (p - y - c / 2)
        "huber": LossCalls(
            ("subtract(p, y, r)", "fmin(r, one, e)", "fmax(e, minus_one, e)",
             "multiply(e, minus_half, q)", "add(r, q, q)"),
            "e1.dot(q1)",
        ),
        "binary_cross_entropy": LossCalls(
            ("absolute(u, r)", "negative(r, r)", "exp(r, r)", "log1p(r, r)",
             "fmax(u, zero, q)", "add(r, q, r)", "multiply(u, y, q)", "subtract(r, q, r)", _ERROR),
            "add_reduce(r1)",
        ),
        # r and sums are what softmax left: the loss of a sample is ln(sums) - r at its class
        "cross_entropy": LossCalls((_ERROR, "log(sums, sums)"), "ones_n.dot(sums) - y1.dot(r1)"),
    }
)  # fmt: skip


def renamed(lines: Sequence[str], names: Mapping[str, str]) -> list[str]:
    """Return lines with names replaced."""
    return [NAME.sub(lambda found: names.get(found[0], found[0]), line) for line in lines]


def normal_cdf(u: Matrix, out: Matrix) -> None:
    """Write the distribution function of the standard normal distribution."""
    np.multiply(u, 1.0 / sqrt(2.0), out)
    out[...] = erf(out)
    np.add(out, 1.0, out)
    np.multiply(out, 0.5, out)


NAMES: Mapping[str, object] = MappingProxyType(
    {
        name: getattr(np, name)
        for name in (
            "absolute", "add", "copyto", "cos", "divide", "exp", "expm1", "fmax", "fmin", "greater", "log",
            "log1p", "logaddexp", "maximum", "multiply", "negative", "reciprocal", "sign", "sin", "sqrt",
            "subtract", "tanh",
        )
    }
    | {"maximum_reduce": np.maximum.reduce, "add_reduce": np.add.reduce, "normal_cdf": normal_cdf}
)  # fmt: skip
"""What the lines call."""

NUMBERS: Mapping[str, float] = MappingProxyType(
    {
        "zero": 0.0,
        "one": 1.0,
        "minus_one": -1.0,
        "minus_half": -0.5,
        "leak": 0.01,
        "density": 1.0 / sqrt(2.0 * pi),
    }
)
"""The numbers that the lines of activations and losses name."""
