"""The engine against itself: the same bits however it is asked, divergence, tapes, notes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.batch_arithmetic import BatchArithmetic
from mlpstudio.core.data import Dataset
from mlpstudio.core.engine import Engine
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.recording import Notes
from mlpstudio.core.scalar_arithmetic import ScalarArithmetic
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases
from tests.core.test_engine import assert_same_bits, engine_of, recorded, tiny


def bits(engine: Engine) -> bytes:
    return engine.state().vector.tobytes()


@settings(max_examples=30)
@given(cases(), st.lists(st.integers(0, 5), min_size=1, max_size=8), st.sampled_from(["float64", "float32"]))
def test_stepping_is_running_is_restoring(case: Case, chunks: list[int], precision: str) -> None:
    training = replace(case.training, precision=precision)  # type: ignore[arg-type]
    case = replace(case, training=training)
    total = sum(chunks)
    stepped, ran, mixed = engine_of(case), engine_of(case), engine_of(case)
    traces = [recorded(stepped) for _ in range(total)]
    states, losses = {}, []
    for index, chunk in enumerate(chunks):
        states[mixed.iteration] = mixed.state()
        if index % 2:
            losses += [recorded(mixed).loss for _ in range(chunk)]
        else:
            losses += mixed.run(chunk).tolist()
    assert ran.run(total).tolist() == losses == [trace.loss for trace in traces]
    assert bits(stepped) == bits(ran) == bits(mixed)
    for iteration, state in sorted(states.items(), reverse=True):
        mixed.restore(state)
        if iteration < total:
            assert_same_bits(recorded(mixed), traces[iteration])


@settings(max_examples=20)
@given(cases())
def test_a_trace_is_read_only_and_independent_of_later_training(case: Case) -> None:
    engine = engine_of(case)
    trace = recorded(engine)
    before = [value.copy() for value in (*trace.given.values(), *trace.values)]
    engine.run(3)
    recorded(engine)
    for value, kept in zip((*trace.given.values(), *trace.values), before, strict=True):
        assert not value.flags.writeable
        np.testing.assert_array_equal(value, kept)


@pytest.mark.parametrize("samples", [1, 4])
@pytest.mark.parametrize("activation", ["identity", "relu", "sine", "elu", "gelu"])
def test_divergence_rests_at_the_last_finite_iteration(activation: str, samples: int) -> None:
    network = Network(1, (Layer(2, activation), Layer(1)))
    data = Dataset(np.arange(1.0, samples + 1)[:, None], np.ones((samples, 1)))
    parameters = make_parameters(network, [([[1.0], [2.0]], [0.1, 0.2]), ([[1.0, 1.0]], [0.0])])
    case = Case(network, Training(learning_rate=1e3), data, parameters)
    stepped, ran = engine_of(case), engine_of(case)
    traces = []
    while (trace := stepped.record()) is not None:
        traces.append(trace)
    losses = ran.run(10_000)
    assert 0 < len(losses) == len(traces)
    assert np.isfinite(losses).all()
    assert bits(stepped) == bits(ran)
    assert stepped.divergence == ran.divergence
    assert ran.divergence is not None
    assert ran.iteration == ran.divergence.iteration == len(losses)
    assert ran.record() is None
    assert len(ran.run(5)) == 0
    assert "Restart with a smaller learning rate (it is 1000)" in str(ran.divergence.message)
    assert f"In iteration {len(losses)}, the " in str(ran.divergence.message)


def test_a_data_set_of_huge_numbers_is_watched_closely() -> None:
    network = Network(1, (Layer(1, "relu"), Layer(1)))
    parameters = make_parameters(network, [([[-1e10]], [0.0]), ([[1.0]], [0.0])])
    case = Case(network, Training(), Dataset([[1e300]], [[1.0]]), parameters)
    stepped, ran = engine_of(case), engine_of(case)
    # relu hides the overflow from the loss and from the parameters, but the trace would show it
    assert stepped.record() is None
    assert len(ran.run(10)) == 0
    assert ran.divergence == stepped.divergence
    assert ran.divergence is not None
    assert ran.divergence.quantity == "u1"


def test_a_run_that_begins_late_counts_its_own_updates() -> None:
    case = tiny("identity", "mean_squared_error", "adam", batch=None)
    early, late = engine_of(case), engine_of(case, iteration=7)
    for _ in range(3):
        first, second = recorded(early), recorded(late)
        assert second.iteration == first.iteration + 7
        for one, other in zip(first.values, second.values, strict=True):
            np.testing.assert_array_equal(one, other)


def test_which_arithmetic_runs_follows_from_network_training_and_batch_shape() -> None:
    single = tiny("identity", "half_squared_error", "adam", batch=1)
    wide = Network(2, (Layer(40, "tanh"), Layer(1)))
    for case, expected in (
        (single, ScalarArithmetic),
        (tiny("identity", "half_squared_error", "adam", batch=2), BatchArithmetic),
        (tiny("identity", "half_squared_error", "adam", samples=1, batch=None), ScalarArithmetic),
        (replace(single, training=replace(single.training, precision="float32")), BatchArithmetic),
        (replace(single, network=wide, parameters=initial_parameters(wide, 0)), BatchArithmetic),
    ):
        data = case.data if case.network is not wide else Dataset(case.data.inputs, case.data.targets[:, :1])
        assert type(engine_of(replace(case, data=data))._arithmetic) is expected


@settings(max_examples=30)
@given(cases(), st.lists(st.integers(1, 7), min_size=1, max_size=6), st.integers(1, 9))
def test_a_tape_holds_the_last_iterations(case: Case, chunks: list[int], capacity: int) -> None:
    engine, judge = engine_of(case), engine_of(case)
    tape = engine.tape(capacity)
    losses = np.concatenate([engine.run(chunk, tape=tape) for chunk in chunks])
    traces = [recorded(judge) for _ in range(sum(chunks))]
    assert bits(engine) == bits(judge)
    assert tape.end == len(losses)
    assert tape.first == max(0, tape.end - capacity)
    for iteration in range(tape.first, tape.end):
        assert_same_bits(engine.replay(tape, iteration), traces[iteration])
    for outside in (tape.first - 1, tape.end):
        with pytest.raises(IndexError):
            engine.replay(tape, outside)
    recorded(engine)  # not on the tape
    engine.run(2, tape=tape)
    assert (tape.first, tape.end) == (max(tape.end - capacity, tape.end - 2), tape.end)


@pytest.mark.parametrize("batch", [1, 2])
def test_a_tape_ends_where_training_diverges(batch: int) -> None:
    case = tiny("identity", "half_squared_error", "gradient_descent", inner="relu", batch=batch)
    case = replace(case, training=replace(case.training, learning_rate=50.0))
    engine, judge = engine_of(case), engine_of(case)
    tape = engine.tape(5)
    losses = engine.run(10_000, tape=tape)
    assert (tape.first, tape.end) == (len(losses) - 5, len(losses))
    traces = [recorded(judge) for _ in range(len(losses))]
    assert_same_bits(engine.replay(tape, tape.end - 1), traces[-1])
    assert_same_bits(engine.replay(tape, tape.first), traces[-5])


@settings(max_examples=20)
@given(cases(), st.booleans())
def test_notes_do_not_touch_the_training(case: Case, thorough: bool) -> None:
    plain, noted = engine_of(case), engine_of(case)
    notes = Notes(thorough=thorough)
    steps = 3 * plain.batches.per_epoch + 1
    assert plain.run(steps).tolist() == noted.run(steps, notes).tolist()
    assert bits(plain) == bits(noted)
    assert len(notes.squares) in ((4,) if thorough or plain.batches.per_epoch > 1 else (0, 4))


@settings(max_examples=20)
@given(cases())
def test_no_name_or_text_of_a_user_gets_into_the_source(case: Case) -> None:
    """What a user typed is never part of generated source: names of layers and units leave it as it is."""
    layers = tuple(
        replace(layer, name='"""; import os', unit_names=("x\n",) * layer.units)
        for layer in case.network.layers
    )
    named = replace(case, network=replace(case.network, layers=layers))
    one, other = engine_of(case), engine_of(named)
    assert sources(one) == sources(other)


def sources(engine: Engine) -> list[str]:
    arithmetic = engine._arithmetic
    if isinstance(arithmetic, ScalarArithmetic):
        return arithmetic.source.lines
    assert isinstance(arithmetic, BatchArithmetic)
    return [kernel.source(False, False, False) for kernel in arithmetic.kernels.values()]


@pytest.mark.parametrize("frozen", ["", "mask"])
@pytest.mark.parametrize("penalty", [(0.0, 0.0), (0.01, 0.1)])
@pytest.mark.parametrize("optimizer", sorted(OPTIMIZERS))
def test_long_vectors_are_updated_in_blocks_to_the_same_bits(
    monkeypatch: pytest.MonkeyPatch, optimizer: str, penalty: tuple[float, float], frozen: str
) -> None:
    case = tiny("identity", "huber", optimizer, penalty=penalty, frozen=frozen)
    whole = engine_of(case)
    monkeypatch.setattr("mlpstudio.core.matrix_kernel.BLOCK", 5)
    blocks = engine_of(case)
    assert any("for " in line for line in sources(blocks)[0].splitlines()[2:])
    assert whole.run(20).tolist() == blocks.run(20).tolist()
    assert bits(whole) == bits(blocks)


@pytest.mark.parametrize("shuffle", [False, True])
@pytest.mark.parametrize("batch", [1, 2])
def test_data_are_laid_out_to_the_same_bits(
    monkeypatch: pytest.MonkeyPatch, batch: int, shuffle: bool
) -> None:
    case = tiny("identity", "huber", "momentum", samples=7, batch=batch)
    case = replace(case, training=replace(case.training, shuffle=shuffle))
    kept = engine_of(case)
    monkeypatch.setattr("mlpstudio.core.feed.MOST_VIEWS", 0)
    monkeypatch.setattr("mlpstudio.core.scalar_arithmetic.MOST_ROWS", 0)
    made = engine_of(case)
    assert kept.run(30).tolist() == made.run(30).tolist()
    assert kept.run(30, Notes()).tolist() == made.run(30, Notes()).tolist()
    assert bits(kept) == bits(made)
