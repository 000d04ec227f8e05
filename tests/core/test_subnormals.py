"""Numbers too small to matter cost no time, and are as ever outside of the engine."""

import platform
import sys

import numpy as np
import pytest

from mlpstudio.core import subnormals
from mlpstudio.core.data import Dataset
from mlpstudio.core.engine import Engine
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adagrad, Adam, RMSprop
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.recording import Notes
from mlpstudio.core.training import Training

ITERATIONS = 1500  # 0.9 to the power of 830 is the smallest normal number of float32
TOLD = sys.platform == "linux" and platform.machine() == "x86_64"
flushes = pytest.mark.skipif(not TOLD, reason="no way is known to tell this processor")


def engine(units: int) -> Engine:
    """Return what trains a network in which a unit dies at once."""
    network = Network(4, (Layer(units, "relu"), Layer(1)))
    random = np.random.default_rng(0)
    data = Dataset(random.uniform(0.5, 1.0, (32, 4)), random.normal(size=(32, 1)))
    training = Training(optimizer=Adam(), learning_rate=0.01, precision="float32", batch_size=16)
    made = Engine(network, training, data, initial_parameters(network, 0))
    made.run(20)
    state = made.state()
    vector = state.vector.copy()
    vector[0:4] = -5.0  # never positive again, after it had gradients
    made.restore(type(state)(state.iteration, vector, state.began))
    return made


def tiny(numbers: np.ndarray) -> int:
    """Return how many are subnormal."""
    return int(((numbers != 0) & (np.abs(numbers) < np.finfo(numbers.dtype).tiny)).sum())


def computes_them() -> bool:
    return bool(np.float32(1e-40) * np.float32(1.0) != 0) and 5e-324 * 1.0 != 0


@flushes
def test_a_large_network_ends_up_with_none():
    trained = engine(128)
    trained.run(ITERATIONS)
    vector = trained.state().vector
    assert tiny(vector) == 0
    assert computes_them()
    # What a step shows is what the engine computed.
    other = engine(128)
    other.run(ITERATIONS - 1)
    trace = other.record()
    assert trace is not None
    assert np.array_equal(other.state().vector, vector)
    assert tiny(trace.value("m_W1")) == 0
    assert computes_them()


def test_a_small_network_keeps_them_as_by_hand():
    trained = engine(3)
    trained.run(ITERATIONS)
    assert tiny(trained.state().vector) > 0


@flushes
def test_between_pieces_and_after_a_divergence_they_are_as_ever():
    trained = engine(128)
    trained.run(ITERATIONS - 1)
    other = engine(128)
    other.run(ITERATIONS)
    for _ in (work := trained.in_pieces(np.empty(1), Notes(thorough=False))):
        assert computes_them()
    work.close()
    assert np.array_equal(trained.state().vector, other.state().vector)
    state = trained.state()
    vector = state.vector.copy()
    vector[:] = 1e30
    trained.restore(type(state)(state.iteration, vector, state.began))
    trained.run(3)
    assert trained.divergence is not None
    assert computes_them()


@pytest.mark.parametrize(("eps", "precision"), [(1e-40, "float32"), (1e-310, "float64")])
@pytest.mark.parametrize("optimizer", [Adam, RMSprop, Adagrad])
def test_an_eps_that_is_subnormal_still_keeps_gradients_of_0_from_being_divided_by_0(
    optimizer, eps, precision
):
    network = Network(4, (Layer(128, "relu"), Layer(1)))  # some of its units never answer
    random = np.random.default_rng(0)
    data = Dataset(random.uniform(0.5, 1.0, (32, 4)), random.normal(size=(32, 1)))
    training = Training(optimizer=optimizer(eps=eps), precision=precision)
    trained = Engine(network, training, data, initial_parameters(network, 0))
    trained.run(20)
    assert trained.divergence is None
    assert trained.record() is not None


def test_where_it_cannot_be_told_it_computes_all_the_same(monkeypatch):
    monkeypatch.setattr(subnormals, "_library", lambda: None)
    trained = engine(128)
    trained.run(ITERATIONS)
    assert tiny(trained.state().vector) > 0
