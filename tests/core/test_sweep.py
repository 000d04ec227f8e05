"""Trials of a sweep: the same numbers as a history, in slices of any size."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.gauge import Gauge
from mlpstudio.core.history import History
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Momentum
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.sweep import Attempt, Outcome, Summary, Trial
from mlpstudio.core.training import Training

NETWORK = Network(2, (Layer(4, "tanh"), Layer(1, "sigmoid")))
RANDOM = np.random.default_rng(3)
INPUTS = RANDOM.normal(size=(30, 2))
DATA = Dataset(INPUTS, (INPUTS.sum(axis=1, keepdims=True) > 0).astype(float), Split(0.2, 1))


def trial(rate=0.1, seed=0, epochs=12, batch=7, **changes) -> Trial:
    training = Training(
        learning_rate=rate, seed=seed, batch_size=batch, shuffle=True, optimizer=Momentum(), **changes
    )
    return Trial(0, seed, NETWORK, training, DATA, initial_parameters(NETWORK, seed), epochs)


def tried(one: Trial, seconds=0.05) -> Outcome:
    attempt = Attempt(one)
    while not attempt.done:
        attempt.go_on(seconds)
    assert attempt.share == 1
    return attempt.outcome()


@settings(max_examples=15)
@given(seconds=st.sampled_from([0.0, 1e-5, 1e-3, 1.0]), seed=st.integers(0, 99), epochs=st.integers(1, 9))
def test_a_trial_ends_with_the_numbers_of_a_history(seconds, seed, epochs):
    one = trial(seed=seed, epochs=epochs)
    outcome = tried(one, seconds)
    history = History(one.network, one.training, one.data, one.parameters)
    history.extend(epochs * history.batches.per_epoch)
    rows = [history.epochs.row(number).loss for number in range(epochs)]
    assert outcome.loss == rows[-1]
    assert outcome.epoch_losses.tolist() == rows
    assert outcome.epochs.tolist() == list(range(epochs))
    assert outcome.iterations == history.end
    gauge = Gauge(one.network, one.training, one.data)
    measured = gauge.measure(gauge.symbols(history.parameters_at(history.end)), test=True)
    assert outcome.test_loss == measured.loss
    right = (measured.predictions >= 0.5) == (measured.part.targets >= 0.5)
    assert outcome.accuracy == pytest.approx(right.mean())


def test_what_diverges_is_told_and_has_no_loss():
    data = Dataset(np.array([[3.0]]), np.array([[1.0]]))
    network = Network(1, (Layer(1, "identity"), Layer(1, "identity")))
    one = Trial(0, 0, network, Training(learning_rate=5.0), data, initial_parameters(network, 0), 10_000)
    outcome = tried(one)
    assert outcome.diverged
    assert outcome.loss is None
    assert outcome.iterations < 10_000
    assert np.isfinite(outcome.epoch_losses).all()


def test_a_trial_that_was_given_up_tells_how_far_it_came():
    attempt = Attempt(trial(epochs=10**6))
    attempt.go_on(0.01)
    assert not attempt.done
    outcome = attempt.outcome()
    assert outcome.iterations > 0
    assert outcome.test_loss is None


def made(loss, *, test=None, diverged=False) -> Outcome:
    return Outcome(trial(), np.empty(0), np.empty(0), 1, np.empty((3, 0)), loss, test, None, diverged)


def test_a_summary_leaves_out_what_diverged():
    summary = Summary((made(3.0), made(None, diverged=True), made(1.0, test=4.0), made(2.0), made(9.0)))
    assert (summary.least, summary.median, summary.most) == (1.0, 2.5, 9.0)
    assert (summary.diverged, summary.test_loss, summary.accuracy) == (1, 4.0, None)
    assert summary.typical is summary.outcomes[3]
    assert Summary().median is None
    assert Summary().typical is None
    only = Summary((made(None, diverged=True),))
    assert only.median is None
    assert only.typical is only.outcomes[0]
