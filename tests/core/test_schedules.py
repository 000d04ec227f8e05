"""Learning-rate schedules: torch's numbers, one rate per epoch, the same bits as a constant rate in each."""

from __future__ import annotations

from dataclasses import replace
from math import cos, pi

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset
from mlpstudio.core.engine import Engine
from mlpstudio.core.history import History
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.schedules import SCHEDULES, Constant, Cosine, Exponential, InverseTime, StepDecay
from mlpstudio.core.training import Training

NETWORK = Network(2, (Layer(4, "tanh"), Layer(1)))
_RANDOM = np.random.default_rng(5)
DATA = Dataset(_RANDOM.normal(size=(7, 2)), _RANDOM.normal(size=(7, 1)))
START = initial_parameters(NETWORK, 1)


@pytest.mark.parametrize(
    ("schedule", "factors"),
    [
        (Constant(), [1, 1, 1, 1]),
        (StepDecay(2, 0.5), [1, 1, 0.5, 0.5, 0.25]),
        (Exponential(0.9), [1, 0.9, 0.9**2, 0.9**3]),
        (Cosine(4, 0.1), [0.1 + 0.9 * (1 + cos(pi * min(e, 4) / 4)) / 2 for e in range(8)]),
        (InverseTime(0.5), [1, 1 / 1.5, 1 / 2, 1 / 2.5]),
    ],
)
def test_the_rate_of_each_epoch(schedule, factors):
    rates = [schedule.rate(0.2, epoch) for epoch in range(len(factors))]
    assert rates == pytest.approx([0.2 * factor for factor in factors], rel=1e-15)


@given(st.sampled_from(sorted(SCHEDULES)), st.floats(1e-5, 10), st.integers(0, 10**9))
def test_a_rate_is_always_a_number_above_0(name, start, epoch):
    assert 0 < SCHEDULES[name]().rate(start, epoch) < float("inf")


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda: StepDecay(0), "whole number from 1, got 0"),
        (lambda: StepDecay(1.5), "whole number from 1, got 1.5"),
        (lambda: Exponential(0), "above 0, got 0"),
        (lambda: Cosine(10, float("nan")), "got nan"),
        (lambda: InverseTime(-1), "above 0, got -1"),
    ],
)
def test_numbers_that_are_refused(make, words):
    with pytest.raises(InvalidInput, match=words):
        make()


@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
@pytest.mark.parametrize("batch", [None, 1, 3])
def test_every_epoch_is_that_of_its_constant_rate(optimizer, batch):
    """Hand the state of each epoch to an engine with that epoch's rate: the bits are the same."""
    training = Training(
        optimizer=OPTIMIZERS[optimizer](), learning_rate=0.1, batch_size=batch, schedule=StepDecay(1, 0.3)
    )
    engine = Engine(NETWORK, training, DATA, START)
    per_epoch = engine.batches.per_epoch
    other = engine.state()
    for epoch in range(4):
        rate = 0.1 * 0.3**epoch
        constant = Engine(NETWORK, replace(training, schedule=Constant(), learning_rate=rate), DATA, START)
        if batch == 1:  # a constant rate is computed by plain Python there
            engine.run(per_epoch)
            continue
        constant.restore(other)
        constant.run(per_epoch)
        engine.run(per_epoch)
        other = constant.state()
        assert np.array_equal(engine.state().vector, other.vector)


def test_a_trace_shows_the_rate_in_force():
    history = History(
        NETWORK, Training(learning_rate=0.1, batch_size=3, schedule=Exponential(0.5)), DATA, START
    )
    history.extend(8)
    rates = [history.trace(iteration).training.learning_rate for iteration in range(8)]
    assert rates == pytest.approx([0.1] * 3 + [0.05] * 3 + [0.025] * 2)
    again = [history.trace(iteration).training.learning_rate for iteration in (7, 0, 4)]
    assert again == pytest.approx([0.025, 0.1, 0.05])


def test_going_back_gives_the_same_bits():
    history = History(NETWORK, Training(learning_rate=0.1, batch_size=3, schedule=Cosine(3)), DATA, START)
    history.extend(20)
    there = history.state_at(20).vector
    history.trace(2)
    straight = Engine(NETWORK, history.training, DATA, START)
    straight.run(20)
    assert np.array_equal(straight.state().vector, there)
    assert np.array_equal(history.state_at(20).vector, there)
