import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.activations import ACTIVATIONS, activation
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.special import erf

ELEMENTWISE = [a for a in ACTIVATIONS.values() if a.elementwise]
REFERENCE = {
    "identity": lambda u: u,
    "relu": lambda u: max(u, 0.0),
    "leaky_relu": lambda u: u if u > 0 else 0.01 * u,
    "elu": lambda u: u if u > 0 else math.expm1(u),
    "sigmoid": lambda u: 1 / (1 + math.exp(-u)),
    "tanh": math.tanh,
    "sine": math.sin,
    "softplus": lambda u: math.log1p(math.exp(u)),
    "gelu": lambda u: u * 0.5 * (1 + math.erf(u / math.sqrt(2))),
    "silu": lambda u: u / (1 + math.exp(-u)),
}


@pytest.mark.parametrize("function", ELEMENTWISE, ids=lambda a: a.name)
def test_values_agree_with_the_definition(function):
    u = np.linspace(-20, 20, 401)
    expected = [REFERENCE[function.name](float(x)) for x in u]
    np.testing.assert_allclose(function.value(u[:, None])[:, 0], expected, rtol=1e-13, atol=1e-16)


@pytest.mark.parametrize("function", ELEMENTWISE, ids=lambda a: a.name)
def test_derivatives_agree_with_central_differences(function):
    u = np.linspace(-6.03, 6.01, 301)[:, None]  # no point lies on a kink
    h = 1e-6
    numeric = (function.value(u + h) - function.value(u - h)) / (2 * h)
    np.testing.assert_allclose(function.derivative(u, function.value(u)), numeric, rtol=1e-6, atol=1e-8)


def test_derivatives_at_the_kink_are_the_documented_ones():
    zero = np.zeros((1, 1))
    assert activation("relu").derivative(zero, zero) == 0
    assert activation("leaky_relu").derivative(zero, zero) == 0.01


@pytest.mark.parametrize("function", ACTIVATIONS.values(), ids=lambda a: a.name)
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_nothing_overflows_and_the_dtype_stays(function, dtype):
    u = np.array([[-1e4], [-50.0], [0.0], [50.0], [1e4]], dtype)
    z = function.value(u)
    slope = function.derivative(u, z)
    assert z.dtype == slope.dtype == dtype
    assert np.isfinite(z).all()
    assert np.isfinite(slope).all()


@given(st.lists(st.floats(-700, 700), min_size=2, max_size=6))
def test_softmax_is_a_distribution(values):
    p = ACTIVATIONS["softmax"].value(np.array(values)[:, None])
    assert (p >= 0).all()
    assert math.isclose(p.sum(), 1.0, rel_tol=1e-12)


@given(st.floats(allow_nan=False))
def test_erf_agrees_with_the_standard_library(x):
    assert math.isclose(erf(np.array([x]))[0], math.erf(x), rel_tol=1e-15, abs_tol=1e-300)


def test_an_unknown_activation_names_the_nearest():
    with pytest.raises(InvalidInput, match='did you mean "relu"'):
        activation("RELU2")


def test_losses_by_hand():
    p, y = np.array([[0.5, -2.0], [3.0, 1.0]]), np.array([[0.0, 0.0], [1.0, 1.0]])
    by_hand = {
        "half_squared_error": 0.5 * (0.25 + 4 + 4 + 0),
        "mean_squared_error": 0.25 + 4 + 4 + 0,
        "mean_absolute_error": 0.5 + 2 + 2 + 0,
        "huber": 0.125 + 1.5 + 1.5 + 0,
    }
    for name, expected in by_hand.items():
        assert LOSSES[name].elements(p, y, p).sum() == expected


def test_fused_losses_by_hand():
    u, y = np.array([[0.3], [-0.2], [1.1]]), np.array([[0.0], [0.0], [1.0]])
    p = ACTIVATIONS["softmax"].value(u)
    expected = -math.log(p[2, 0])
    assert math.isclose(LOSSES["cross_entropy"].elements(p, y, u).sum(), expected, rel_tol=1e-14)
    s = ACTIVATIONS["sigmoid"].value(u)
    expected = -math.log(1 - s[0, 0]) - math.log(1 - s[1, 0]) - math.log(s[2, 0])
    assert math.isclose(LOSSES["binary_cross_entropy"].elements(s, y, u).sum(), expected, rel_tol=1e-14)


def test_fused_losses_survive_what_would_overflow():
    u, y = np.array([[-1e4], [1e4]]), np.array([[1.0], [0.0]])
    assert LOSSES["cross_entropy"].elements(u, y, u).sum() == 2e4
    assert LOSSES["binary_cross_entropy"].elements(u, y, u).sum() == 2e4


@pytest.mark.parametrize(
    ("name", "reduction", "divisor"),
    [
        ("half_squared_error", "mean", 5), ("half_squared_error", "sum", 1),
        ("mean_squared_error", "mean", 15), ("mean_squared_error", "sum", 3),
        ("cross_entropy", "mean", 5), ("cross_entropy", "sum", 1),
        ("binary_cross_entropy", "mean", 15), ("huber", "sum", 3),
    ],
)  # fmt: skip
def test_a_sum_leaves_out_the_samples_and_nothing_else(name, reduction, divisor):
    assert LOSSES[name].divisor(outputs=3, samples=5, reduction=reduction) == divisor
