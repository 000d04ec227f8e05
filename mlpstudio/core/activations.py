"""Activation functions: value, derivative, formula and source of each."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from math import pi, sqrt
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.messages import InvalidInput, nearest
from mlpstudio.core.records import record
from mlpstudio.core.special import erf

Array = NDArray[np.floating]


@record
class Activation:
    """One activation function.

    Attributes
    ----------
    name
        The name in files.
    title
        The name on screen and in formulas, as the field writes it.
    value
        ``value(u)``: the activation of a pre-activation matrix (units x samples), same shape and dtype.
    derivative
        ``derivative(u, z)``: the elementwise derivative at ``u``, where ``z = value(u)``; for softmax,
        whose derivative is not elementwise, the diagonal of the Jacobian.
    source, derivative_source
        numpy source with ``{u}`` and ``{z}`` to be filled in.
    definition
        The formula as LaTeX in ``u``.
    gate
        The derivative is either 0 or 1, so that it opens or closes a neuron.
    """

    name: str
    title: str
    value: Callable[[Array], Array]
    derivative: Callable[[Array, Array], Array]
    source: str
    derivative_source: str
    definition: str
    gate: bool = False

    @property
    def elementwise(self) -> bool:
        """Each output depends on its own pre-activation alone."""
        return self.name != "softmax"


def _sigmoid(u: Array) -> Array:
    # exp of a non-positive number never overflows: one exponential serves both halves.
    e = np.exp(-np.abs(u))
    return np.where(u >= 0, 1.0, e) / (1.0 + e)


def _softplus(u: Array) -> Array:
    return np.maximum(u, 0) + np.log1p(np.exp(-np.abs(u)))


def _softmax(u: Array) -> Array:
    e = np.exp(u - u.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)  # type: ignore[no-any-return]


def _leaky(u: Array, z: Array) -> Array:
    return np.where(u > 0, u.dtype.type(1), u.dtype.type(0.01))


def _elu(u: Array) -> Array:
    return np.where(u > 0, u, np.expm1(np.minimum(u, 0)))


def _elu_derivative(u: Array, z: Array) -> Array:
    return np.where(u > 0, u.dtype.type(1), np.exp(np.minimum(u, 0)))


def _normal_cdf(u: Array) -> Array:
    return 0.5 * (1.0 + erf(u / sqrt(2.0)))


def _gelu_derivative(u: Array, z: Array) -> Array:
    density = np.exp(-0.5 * u * u) / sqrt(2.0 * pi)
    return _normal_cdf(u) + u * density


def _silu_derivative(u: Array, z: Array) -> Array:
    s = _sigmoid(u)
    return s * (1.0 + u * (1.0 - s))


_ALL = (
    Activation("identity", "identity", lambda u: u.copy(), lambda u, z: np.ones_like(u),
               "{u}", "np.ones_like({u})", r"u"),
    Activation("relu", "ReLU", lambda u: np.maximum(u, 0), lambda u, z: (u > 0).astype(u.dtype),
               "np.maximum({u}, 0)", "({u} > 0).astype(float)", r"\max(u, 0)", gate=True),
    Activation("leaky_relu", "leaky ReLU", lambda u: np.where(u > 0, u, u * u.dtype.type(0.01)), _leaky,
               "np.where({u} > 0, {u}, 0.01 * {u})", "np.where({u} > 0, 1.0, 0.01)", r"\max(u, 0.01 u)"),
    Activation("elu", "ELU", _elu, _elu_derivative,
               "np.where({u} > 0, {u}, np.expm1(np.minimum({u}, 0)))",
               "np.where({u} > 0, 1.0, np.exp(np.minimum({u}, 0)))",
               r"u \text{ if } u > 0, \text{ else } e^{u} - 1"),
    Activation("sigmoid", "sigmoid", _sigmoid, lambda u, z: z * (1.0 - z),
               "1 / (1 + np.exp(-{u}))", "{z} * (1 - {z})", r"\frac{1}{1 + e^{-u}}"),
    Activation("tanh", "tanh", np.tanh, lambda u, z: 1.0 - z * z,
               "np.tanh({u})", "1 - {z}**2", r"\tanh u"),
    Activation("sine", "sine", np.sin, lambda u, z: np.cos(u),
               "np.sin({u})", "np.cos({u})", r"\sin u"),
    Activation("softplus", "softplus", _softplus, lambda u, z: _sigmoid(u),
               "np.logaddexp({u}, 0)", "1 / (1 + np.exp(-{u}))", r"\ln(1 + e^{u})"),
    Activation("gelu", "GELU", lambda u: u * _normal_cdf(u), _gelu_derivative,
               "0.5 * {u} * (1 + erf({u} / np.sqrt(2)))",
               "0.5 * (1 + erf({u} / np.sqrt(2))) + {u} * np.exp(-{u}**2 / 2) / np.sqrt(2 * np.pi)",
               r"u \Phi(u)"),
    Activation("silu", "SiLU", lambda u: u * _sigmoid(u), _silu_derivative,
               "{u} / (1 + np.exp(-{u}))",
               "(1 + {u} * (1 - 1 / (1 + np.exp(-{u})))) / (1 + np.exp(-{u}))",
               r"\frac{u}{1 + e^{-u}}"),
    Activation("softmax", "softmax", _softmax, lambda u, z: z * (1.0 - z),
               "np.exp({u} - {u}.max(axis=0)) / np.exp({u} - {u}.max(axis=0)).sum(axis=0)",
               "{z} * (1 - {z})", r"\frac{e^{u_i}}{\sum_j e^{u_j}}"),
)  # fmt: skip

ACTIVATIONS: Mapping[str, Activation] = MappingProxyType({activation.name: activation for activation in _ALL})


def activation(name: str) -> Activation:
    """Return the activation of that name.

    Raises
    ------
    InvalidInput
        Where there is none; names the nearest.
    """
    try:
        return ACTIVATIONS[name]
    except KeyError:
        raise InvalidInput(
            'there is no activation "{name}"; {hint}', name=name, hint=nearest(name, ACTIVATIONS)
        ) from None
