"""An iteration computed in pieces has the same bits, wherever it is left, and whatever is asked meanwhile."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core import history
from mlpstudio.core.data import Dataset
from mlpstudio.core.history import History
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training

NETWORK = Network(3, (Layer(5, "tanh"), Layer(4, "relu"), Layer(2, "softmax")))
ADAM = OPTIMIZERS["adam"]()
KINDS = {
    "plain": Training(loss="cross_entropy", batch_size=4, learning_rate=0.1),
    "adam": Training(loss="cross_entropy", optimizer=ADAM, batch_size=3, shuffle=True, l2=0.01),
    "dropout": Training(loss="cross_entropy", batch_size=5, dropout=0.3, precision="float32"),
    "diverging": Training(loss="cross_entropy", batch_size=4, learning_rate=1e200),
}  # fmt: skip


def run(training, heavy, monkeypatch):
    monkeypatch.setattr(history, "HEAVY", 0.0 if heavy else 1e9)
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(10, 3)), np.eye(2)[random.integers(0, 2, 10)])
    made = History(NETWORK, training, data, initial_parameters(NETWORK, 1))
    assert made.heavy is heavy
    return made


@pytest.fixture
def patched():
    with pytest.MonkeyPatch.context() as monkeypatch:
        yield monkeypatch


def same(one, other):
    assert one.end == other.end
    np.testing.assert_array_equal(one.state_at(one.end).vector, other.state_at(other.end).vector)
    losses = [series.losses.reduced(0, one.end, one.end)[1] for series in (one, other)]
    np.testing.assert_array_equal(*losses)
    assert [one.epochs.row(n) for n in range(len(one.epochs))] == [
        other.epochs.row(n) for n in range(len(other.epochs))
    ]


@pytest.mark.parametrize("kind", ["plain", "adam", "dropout"])
@settings(max_examples=15, deadline=None)
@given(
    asked=st.lists(st.sampled_from(["train", "record", "back", "whole", "trace", "parameters"]), max_size=60)
)
def test_pieces_are_the_whole(kind, asked):
    with pytest.MonkeyPatch.context() as monkeypatch:
        pieces = run(KINDS[kind], True, monkeypatch)
        for what in asked:
            match what:
                case "train":
                    pieces.extend_for(0)
                case "record":
                    recorded = pieces.record_for(0)
                    assert recorded is None or pieces.trace(recorded).iteration == recorded == pieces.end - 1
                case "back" if pieces.end:
                    pieces.trace(pieces.end // 2)
                case "whole":
                    pieces.extend(1)
                case "trace":
                    pieces.trace(pieces.end)
                case "parameters":
                    pieces.parameters_at(pieces.end)
                case _:
                    pass
        whole = run(KINDS[kind], False, monkeypatch)
        whole.extend(pieces.end)
        same(pieces, whole)


@pytest.mark.parametrize("kind", ["plain", "adam", "dropout"])
def test_what_is_recorded_in_pieces_is_the_trace(kind, patched):
    pieces, whole = run(KINDS[kind], True, patched), run(KINDS[kind], False, patched)
    for _ in range(4):
        while (recorded := pieces.record_for(0)) is None:
            pass
        found, expected = pieces.trace(recorded), whole.trace(recorded)
        for step, value in zip(expected.program, expected.values, strict=True):
            np.testing.assert_array_equal(found.value(step.target), value)
        for name, value in expected.given.items():
            np.testing.assert_array_equal(found.given[name], value)
        at, there = pieces.parameters_at(pieces.end), whole.parameters_at(pieces.end)
        assert at == there
    same(pieces, whole)


def test_a_training_piece_goes_on_when_a_record_is_asked_for(patched):
    pieces = run(KINDS["adam"], True, patched)
    pieces.extend_for(0)
    pieces.extend_for(0)
    count = 0
    while pieces.record_for(0) is None:
        count += 1
        assert pieces.end <= 1
    assert pieces.end == 2  # the one under way, and the recorded one
    assert count > 20


def test_warnings_of_numpy_are_as_they_were_between_two_pieces(patched):
    pieces = run(KINDS["adam"], True, patched)
    before = np.geterr()
    for _ in range(30):
        pieces.extend_for(0)
        assert np.geterr() == before


@pytest.mark.parametrize("recorded", [False, True])
def test_divergence_is_told_as_ever(recorded, patched):
    pieces, whole = run(KINDS["diverging"], True, patched), run(KINDS["diverging"], False, patched)
    whole.extend(50)
    for _ in range(5000):
        (pieces.record_for if recorded else pieces.extend_for)(0)
    assert whole.divergence is not None
    assert pieces.divergence is not None
    assert pieces.divergence.message == whole.divergence.message
    same(pieces, whole)


def test_what_is_quick_is_computed_as_ever(patched):
    training = KINDS["plain"]
    small = History(NETWORK, training, Dataset(np.ones((4, 3)), np.eye(2)[[0, 1, 0, 1]]),
                    initial_parameters(NETWORK, 1))  # fmt: skip
    assert not small.heavy
    assert small.record_for(0) == 0
    large = Network(784, (Layer(1024), Layer(10, "softmax")))
    data = Dataset(np.ones((256, 784)), np.eye(10)[np.zeros(256, int)])
    assert History(large, Training(loss="cross_entropy"), data, initial_parameters(large, 0)).heavy
