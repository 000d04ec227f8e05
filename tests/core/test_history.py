"""Back and forth in a run: the same bits, the losses, the log, and the memory that it takes."""

from __future__ import annotations

from dataclasses import replace
from math import sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.engine import DivergedError, Engine
from mlpstudio.core.history import History
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam, GradientDescent, Momentum
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example
from tests.core.test_engine import assert_same_bits, tiny


def history_of(case: Case, **options: object) -> History:
    return History(case.network, case.training, case.data, case.parameters, **options)  # type: ignore[arg-type]


def engine_of(case: Case) -> Engine:
    return Engine(case.network, case.training, case.data, case.parameters)


def stepped(case: Case, count: int) -> list[Trace]:
    engine = engine_of(case)
    traces = [engine.record() for _ in range(count)]
    assert all(trace is not None for trace in traces)
    return traces  # type: ignore[return-value]


@settings(max_examples=25)
@given(cases(), st.lists(st.tuples(st.sampled_from("etpsa"), st.integers(0, 40)), min_size=3, max_size=12))
def test_any_iteration_again_bit_for_bit(case: Case, moves: list[tuple[str, int]]) -> None:
    case = replace(case, training=replace(case.training, learning_rate=0.001))
    history = history_of(case, budget=4000)  # so little that checkpoints are thinned at once
    expected = stepped(case, 200)
    for move, number in moves:
        at = min(number, history.end)
        if move == "e":
            history.extend(number)
        elif move == "t":
            assert_same_bits(history.trace(at), expected[at])
        elif move == "p":
            assert history.parameters_at(at) == expected[at].parameters(updated=False)
        elif move == "s":
            state = history.state_at(at)
            assert state.iteration == at
        else:
            assert history.approach(at, 3) == max(history.distance(at), 0)
        if number % 5 == 4:
            history.rest(number % 3 * 2000)
        known = [history.losses.at(k) for k in range(history.end)]
        assert known == [trace.loss for trace in expected[: history.end]]


def test_the_worked_example_has_its_log() -> None:
    history = history_of(worked_example())
    assert history.extend(4) == 4
    for _ in range(6):
        history.trace(history.end)
    rows = [history.epochs.row(index) for index in range(len(history.epochs))]
    text = [f"Epoch {row.epoch}: Loss = {row.loss:.4f}, Prediction = {row.prediction:.4f}" for row in rows]
    assert text == [
        "Epoch 0: Loss = 162.0000, Prediction = 21.0000",
        "Epoch 1: Loss = 0.5080, Prediction = 4.0080",
        "Epoch 2: Loss = 0.1182, Prediction = 3.4862",
        "Epoch 3: Loss = 0.0282, Prediction = 3.2376",
        "Epoch 4: Loss = 0.0068, Prediction = 3.1167",
        "Epoch 5: Loss = 0.0017, Prediction = 3.0575",
        "Epoch 6: Loss = 0.0004, Prediction = 3.0283",
        "Epoch 7: Loss = 0.0001, Prediction = 3.0140",
        "Epoch 8: Loss = 0.0000, Prediction = 3.0069",
        "Epoch 9: Loss = 0.0000, Prediction = 3.0034",
    ]
    gradients = (18, 36, 36, 72, 0, 0, 18, 36, 0, 108, 126, 0, 18)
    assert rows[0].gradient_norm == pytest.approx(sqrt(sum(g * g for g in gradients)), rel=1e-14)


@settings(max_examples=25)
@given(cases(), st.lists(st.integers(1, 9), min_size=1, max_size=6), st.integers(0, 3))
def test_the_log_is_the_weighted_mean_of_each_epoch(case: Case, chunks: list[int], start: int) -> None:
    case = replace(case, training=replace(case.training, learning_rate=0.001))
    history, again = history_of(case, iteration=start), history_of(case, iteration=start)
    for chunk in chunks:
        history.extend(chunk)
    again.extend(sum(chunks))
    assert len(history.epochs) == history.batches.epoch(history.end) - history.batches.epoch(start)
    for index in range(len(history.epochs)):
        row = history.epochs.row(index)
        first = max(start, row.epoch * history.batches.per_epoch)
        spans = range(first, (row.epoch + 1) * history.batches.per_epoch)
        weights = [len(history.batches.rows(k)) for k in spans]
        losses = [history.losses.at(k) for k in spans]
        mean = sum(w * loss for w, loss in zip(weights, losses, strict=True)) / sum(weights)  # type: ignore[operator]
        assert row.iteration == first
        assert row.loss == pytest.approx(mean, rel=1e-12)
        assert row == again.epochs.row(index)
        if first % history.batches.per_epoch == 0:
            trace = history.trace(first)
            steps = dict(zip((step.target for step in trace.program), trace.values, strict=True))
            squares = [(v**2).sum() for symbol, v in steps.items() if symbol.startswith(("dL_dW", "dL_db"))]
            assert row.gradient_norm == pytest.approx(sqrt(sum(squares)), rel=1e-12, abs=1e-300)
        else:
            assert row.gradient_norm is None
        assert (row.prediction is None) == (history.batches.samples > 1 or case.network.outputs > 1)


def test_rows_and_losses_of_long_ago_are_computed_again() -> None:
    case = tiny("identity", "mean_squared_error", "adam", samples=5, batch=2)
    whole, history = history_of(case), history_of(case, budget=64 * 24 * 8)
    whole.extend(600)
    history.extend(600)
    assert history.epochs.memory() < whole.epochs.memory()
    assert len(history.epochs) == 200
    assert [history.epochs.row(k) for k in (0, 1, 63, 135, 136, 199)] == [
        whole.epochs.row(k) for k in (0, 1, 63, 135, 136, 199)
    ]
    history.extend(3)
    whole.extend(3)
    assert history.state_at(603).vector.tobytes() == whole.state_at(603).vector.tobytes()


def test_a_branch_takes_the_state_of_its_optimiser_along() -> None:
    case = tiny("identity", "mean_squared_error", "momentum")
    history = history_of(case)
    history.extend(20)
    slower = history.branch(7, replace(case.training, learning_rate=0.01))
    assert (slower.start, slower.end) == (7, 7)
    assert slower.trace(7).given["m_W1"].any()
    np.testing.assert_array_equal(slower.trace(7).given["m_W1"], history.trace(7).given["m_W1"])
    assert slower.parameters_at(7) == history.parameters_at(7)
    fresh = history.branch(7, replace(case.training, optimizer=Adam()))
    assert not fresh.trace(7).given["m_W1"].any()
    assert fresh.trace(7).given["t"].tolist() == [[1]]
    assert fresh.parameters_at(7) == history.parameters_at(7)
    again = fresh.branch(9, replace(fresh.training, learning_rate=0.1)) if fresh.extend(5) else fresh
    assert again.trace(9).given["t"].tolist() == [[3]]
    slower_mean = again.branch(9, replace(fresh.training, optimizer=Adam(beta1=0.5, beta2=0.9)))
    for symbol in ("m_W1", "v_b2"):
        np.testing.assert_allclose(
            slower_mean.trace(9).given[symbol], fresh.trace(9).given[symbol], rtol=1e-14
        )
    same = history.branch(7, case.training)
    same.extend(13)
    assert same.state_at(20).vector.tobytes() == history.state_at(20).vector.tobytes()


@pytest.mark.parametrize(("before", "after"), [("float64", "float32"), ("float32", "float64")])
def test_a_branch_of_another_precision_computes_in_it(before: str, after: str) -> None:
    case = worked_example()
    training = replace(case.training, optimizer=Momentum(), precision=before)
    history = History(case.network, training, case.data, case.parameters)
    history.extend(10)
    branch = history.branch(7, replace(training, precision=after))
    assert branch.state_at(7).vector.dtype == after
    branch.extend(5)
    # The same by way of numbers of that precision, which are all that an engine of it can hold.
    kept = history.state_at(7)
    plain = Engine(case.network, branch.training, case.data, replace(kept, vector=kept.vector.astype(after)))
    plain.run(5)
    assert branch.state_at(12).vector.tobytes() == plain.state().vector.tobytes()


def test_divergence_ends_a_run_at_its_last_finite_iteration() -> None:
    case = worked_example(learning_rate=10.0)
    history, other = history_of(case), history_of(case)
    completed = history.extend(5000)
    assert completed == history.end < 5000
    assert history.divergence is not None
    assert history.divergence.iteration == history.end
    with pytest.raises(DivergedError, match="Restart with a smaller learning rate"):
        history.trace(history.end)
    assert history.extend(3) == 0
    for iteration in range(completed):
        assert other.trace(iteration).iteration == iteration
    with pytest.raises(DivergedError):
        other.trace(completed)
    assert other.end == history.end
    assert other.divergence == history.divergence
    assert history.trace(0).loss == 162
    assert history.extend(3) == 0
    assert history.extend_for(0.01) == 0
    assert history.losses.count == history.end


@pytest.mark.parametrize("iteration", [-1, 6])
def test_nothing_lies_outside_of_a_run(iteration: int) -> None:
    history = history_of(worked_example())
    history.extend(5)
    for question in (history.trace, history.parameters_at, history.state_at, history.distance):
        with pytest.raises(IndexError):
            question(iteration)


def test_memory_stays_within_the_budget() -> None:
    network = Network(20, (Layer(30, "relu"), Layer(5)))
    case = tiny("identity", "half_squared_error", "gradient_descent")
    random = np.random.default_rng(0)
    data = replace(case.data, inputs=random.normal(size=(4, 20)), targets=random.normal(size=(4, 5)))
    start = initial_parameters(network, 0)
    history = History(network, Training(learning_rate=1e-4), data, start, budget=1_000_000)
    sizes = []
    for _ in range(30):
        history.extend(500)
        history.trace(history.end // 2)
        sizes.append(history.memory())
    assert max(sizes) < 1_000_000
    assert history.trace(3).iteration == 3


def test_time_slices_are_kept_to() -> None:
    history = history_of(worked_example())
    done = sum(history.extend_for(0.005) for _ in range(10))
    assert done == history.end > 0


@pytest.mark.parametrize(
    "training", [Training(optimizer=kind()) for kind in (GradientDescent, Momentum, Adam)]
)
def test_stepping_back_from_far_needs_few_iterations_again(training: Training) -> None:
    case = replace(worked_example(), training=training)
    history = history_of(case)
    history.extend(3000)
    history.trace(2500)
    assert history.distance(2499) == 0
    assert history.distance(2490) == 0
    assert all(history.trace(k).iteration == k for k in range(2499, 2400, -1))
