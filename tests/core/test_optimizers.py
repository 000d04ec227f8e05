"""Optimisers against plain loops over single numbers, written from the definitions of torch.optim."""

import math

import numpy as np
import pytest

from mlpstudio.core.data import Dataset
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import make_parameters
from mlpstudio.core.training import Training

RATE, STEPS = 0.05, 7


def gradients(w, b):
    """Half squared error of one neuron, x = 2, y = 1."""
    error = 2 * w + b - 1
    return 2 * error, error


def gradient_descent(state, g, t, weight):
    return g


def momentum(state, g, t, weight):
    state["m"] = 0.9 * state.get("m", 0.0) + g
    return state["m"]


def nesterov(state, g, t, weight):
    state["m"] = 0.9 * state.get("m", 0.0) + g
    return g + 0.9 * state["m"]


def rmsprop(state, g, t, weight):
    state["v"] = 0.99 * state.get("v", 0.0) + 0.01 * g * g
    return g / (math.sqrt(state["v"]) + 1e-8)


def adagrad(state, g, t, weight):
    state["s"] = state.get("s", 0.0) + g * g
    return g / (math.sqrt(state["s"]) + 1e-10)


def adam(state, g, t, weight):
    state["m"] = 0.9 * state.get("m", 0.0) + 0.1 * g
    state["v"] = 0.999 * state.get("v", 0.0) + 0.001 * g * g
    m_hat, v_hat = state["m"] / (1 - 0.9**t), state["v"] / (1 - 0.999**t)
    return m_hat / (math.sqrt(v_hat) + 1e-8)


def adamw(state, g, t, weight):
    return adam(state, g, t, weight) + (0.01 * weight if weight is not None else 0.0)


@pytest.mark.parametrize("rule", [gradient_descent, momentum, nesterov, rmsprop, adagrad, adam, adamw])
def test_optimisers_follow_their_definitions(rule):
    w, b, of_w, of_b = 0.3, -0.2, {}, {}
    network = Network(1, (Layer(1),))
    training = Training(optimizer=OPTIMIZERS[rule.__name__](), learning_rate=RATE)
    stepper = Interpreter(
        network, training, Dataset([[2.0]], [[1.0]]), make_parameters(network, [([[w]], [b])])
    )
    for t in range(1, STEPS + 1):
        trace = stepper.record()
        g_w, g_b = gradients(w, b)
        w, b = w - RATE * rule(of_w, g_w, t, w), b - RATE * rule(of_b, g_b, t, None)
        np.testing.assert_allclose(trace.value("W1"), [[w]], rtol=1e-12)
        np.testing.assert_allclose(trace.value("b1"), [[b]], rtol=1e-12)
        for key, value in of_w.items():
            np.testing.assert_allclose(trace.value(f"{key}_W1"), [[value]], rtol=1e-12)


def test_every_optimiser_names_its_state():
    assert {name: kind().state for name, kind in OPTIMIZERS.items()} == {
        "gradient_descent": (), "momentum": ("m",), "nesterov": ("m",), "rmsprop": ("v",), "adagrad": ("s",),
        "adam": ("m", "v", "mhat", "vhat"), "adamw": ("m", "v", "mhat", "vhat"),
    }  # fmt: skip
    assert all(set(kind.carried) <= set(kind().state) for kind in OPTIMIZERS.values())
