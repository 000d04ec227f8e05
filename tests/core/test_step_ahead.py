"""The update at any learning rate: the engine's own next parameters, at the set rate and at others."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset
from mlpstudio.core.history import History
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam, Momentum
from mlpstudio.core.outlook import outlook
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.step_ahead import RateCurve, StepAhead, Verdict
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example


def history(case: Case) -> History:
    return History(case.network, case.training, case.data, case.parameters)


def recorded(case: Case, iteration: int = 0) -> Trace:
    made = history(case)
    made.extend(iteration)
    return made.trace(iteration)


def complete(curve: RateCurve) -> RateCurve:
    while not curve.done:
        curve.go_on()
    return curve


@settings(max_examples=60, deadline=None)
@given(cases(), st.integers(0, 3), st.sampled_from([0.5, 1.0, 3.0]))
def test_the_update_at_a_rate_is_the_engines(case: Case, iteration: int, times: float):
    run = history(case)
    run.extend(iteration)
    trace = run.trace(iteration)
    # State of momentum and Adam goes along into a branch with another rate.
    rate = case.training.learning_rate * times
    other = run.branch(iteration, replace(case.training, learning_rate=rate)).trace(iteration)
    factor = trace.training.learning_rate / case.training.learning_rate
    ahead = StepAhead(trace)
    assert ahead.rate == trace.training.learning_rate
    for name, value in ahead.parameters(rate * factor).items():
        np.testing.assert_allclose(value, other.value(name), rtol=1e-12, atol=1e-12)
    seen = outlook(other).loss_after
    assert ahead.loss_at(rate * factor) == pytest.approx(seen, rel=1e-9, abs=1e-12)
    assert ahead.loss_at(0.0) == pytest.approx(trace.loss, rel=1e-12)


@settings(max_examples=40, deadline=None)
@given(cases(), st.integers(0, 2))
def test_the_prediction_is_the_gradient_along_the_step(case: Case, iteration: int):
    trace = recorded(case, iteration)
    ahead, rate = StepAhead(trace), trace.training.learning_rate
    along = sum(
        float((trace.value(f"dL_d{name}") * (value - trace.given[name])).sum())
        for name, value in ahead.parameters(rate).items()
    )
    assert ahead.predicted(rate) == pytest.approx(trace.loss + along, rel=1e-9, abs=1e-9)


def test_plain_gradient_descent_is_predicted_by_the_squared_gradient():
    ahead = StepAhead(recorded(worked_example()))
    slopes = [ahead.trace.value(name) for name in ("dL_dW1", "dL_db1", "dL_dW2", "dL_db2")]
    squared = sum(float(np.square(slope).sum()) for slope in slopes)
    assert ahead.slope == pytest.approx(-squared, rel=1e-14)
    assert ahead.predicted(0.01) == pytest.approx(162 - 0.01 * squared)
    trace = ahead.trace
    for name in ("W1", "b1", "W2", "b2"):
        assert np.array_equal(ahead.parameters(0.01)[name], trace.value(name))  # bit for bit
    assert ahead.loss_at(0.01) == outlook(trace).loss_after


def test_samples_in_blocks_give_the_same_loss(monkeypatch):
    random = np.random.default_rng(0)
    network = Network(3, (Layer(4, "tanh"), Layer(2, "softmax")))
    data = Dataset(random.normal(size=(50, 3)), np.eye(2)[random.integers(0, 2, 50)])
    training = Training(loss="cross_entropy", dropout=0.3)
    ahead = StepAhead(recorded(Case(network, training, data, initial_parameters(network, 0))))
    whole = ahead.loss_at(0.3)
    monkeypatch.setattr(StepAhead, "_block", lambda self: 7)
    assert ahead.loss_at(0.3) == pytest.approx(whole, rel=1e-13)
    assert len(list(ahead.finding(0.3))) == 7  # pauses between eight blocks


@pytest.mark.parametrize(
    ("rate", "verdict"),
    [(1e-6, Verdict.HARDLY), (0.0005, Verdict.SHORT), (0.01, Verdict.RIGHT), (1.0, Verdict.TOO_FAR),
     (1e160, Verdict.UNBOUNDED)],
)  # fmt: skip
def test_a_rate_is_judged_by_what_can_be_gained(rate: float, verdict: Verdict):
    curve = complete(RateCurve(StepAhead(recorded(worked_example(learning_rate=rate)))))
    assert curve.judge(rate, curve.ahead.loss_at(rate)) is verdict


@pytest.mark.parametrize("rate", [1e-6, 0.003, 0.01, 0.3, 100.0])
def test_the_axis_shows_the_set_rate_and_where_the_loss_rises(rate: float):
    curve = complete(RateCurve(StepAhead(recorded(worked_example(learning_rate=rate)))))
    rates, losses = curve.points
    assert curve.low < rate < curve.high
    shown = (rates >= curve.low) & (rates <= curve.high)
    best = losses[shown].argmin()
    assert losses[shown][best:].max() > losses[shown][best] + 0.2 * curve.ahead.loss  # it overshoots
    assert (losses[shown] < 0.5 * curve.ahead.loss).any()
    assert curve.best[1] == losses[np.isfinite(losses)].min()
    assert curve.log == (rate < 1e-3 or rate > 1)
    assert shown.sum() > 60


def test_the_range_is_kept_while_it_fits():
    first = complete(RateCurve(StepAhead(recorded(worked_example()))))
    near = StepAhead(recorded(worked_example(learning_rate=0.011)))
    kept = complete(RateCurve(near, before=first))
    assert (kept.low, kept.high, kept.log) == (first.low, first.high, first.log)
    assert complete(RateCurve(near)).high != first.high
    far = StepAhead(recorded(worked_example(learning_rate=0.5)))
    assert complete(RateCurve(far, before=first)).high > 0.5
    linear = complete(RateCurve(near, log=False))
    logarithmic = complete(RateCurve(near, log=True, before=linear))
    assert logarithmic.log
    again = complete(RateCurve(near, log=True, before=logarithmic))
    assert (again.low, again.high) == (logarithmic.low, logarithmic.high)


def test_the_lowest_place_of_a_parabola_is_found():
    # One weight, one sample: L = (w x - y)^2 / 2 has its lowest place at a rate of 1 / x^2.
    network = Network(1, (Layer(1, bias=False),))
    parameters = make_parameters(network, [([[3.0]], None)])
    case = Case(network, Training(learning_rate=0.05), Dataset([[2.0]], [[1.0]]), parameters)
    curve = complete(RateCurve(StepAhead(recorded(case))))
    assert curve.best[0] == pytest.approx(0.25, rel=1e-3)
    assert curve.judge(0.4, curve.ahead.loss_at(0.4)) is Verdict.PAST


def test_nothing_to_go_is_said():
    network = Network(1, (Layer(1, frozen=frozenset({"weights", "biases"})),))
    case = Case(
        network, Training(optimizer=Momentum()), Dataset([[1.0]], [[3.0]]),
        make_parameters(network, [([[1.0]], [0.0])]),
    )  # fmt: skip
    curve = complete(RateCurve(StepAhead(recorded(case))))
    assert curve.judge(0.01, curve.ahead.loss) is Verdict.FLAT


def test_momentum_that_goes_uphill_is_said():
    network = Network(1, (Layer(1, bias=False),))
    parameters = make_parameters(network, [([[10.0]], None)])
    training = Training(optimizer=Momentum(momentum=0.95), learning_rate=0.2)
    run = history(Case(network, training, Dataset([[1.0]], [[0.0]]), parameters))
    found = set()
    for iteration in range(12):
        run.extend(1)
        ahead = StepAhead(run.trace(iteration))
        if ahead.slope > 0:
            curve = complete(RateCurve(ahead))
            found.add(curve.judge(0.2, ahead.loss_at(0.2)))
    assert Verdict.UPHILL in found


def test_a_loss_that_overflows_is_a_gap():
    network = Network(2, (Layer(3, "relu"), Layer(1)))
    training = Training(learning_rate=0.01, optimizer=Adam(), precision="float32")
    case = replace(worked_example(), training=training, network=network)
    curve = complete(RateCurve(StepAhead(recorded(case)), log=True))
    assert np.isnan(curve.estimate(curve.high * 2))
    assert not np.isfinite(curve.ahead.loss_at(1e35))
