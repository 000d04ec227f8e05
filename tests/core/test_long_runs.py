"""However long a run is, what it keeps has a bound."""

from __future__ import annotations

import gc
import tracemalloc
import weakref

import numpy as np
import pytest

from mlpstudio.core import checkpoints, held_out, history, loss_series
from mlpstudio.core.data import Dataset
from mlpstudio.core.engine import State
from mlpstudio.core.held_out import HeldOut
from mlpstudio.core.history import History
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training

MANY = 3_000_000  # iterations: beyond them every part of a run has come to its bound, or keeps its size
PICTURES = 180_000  # of an hour, 50 a second
SMALLEST = 32 * 2**20  # bytes; half of the smallest memory that can be chosen


class Skipping:
    """An engine that pretends to have computed: a long run takes no time."""

    def __init__(self, engine):
        self.iteration, self.saved, self.divergence = engine.iteration, engine.saved, None
        self.batches, self.has_pieces = engine.batches, engine.has_pieces
        self._size = engine.state().vector.size

    def run(self, iterations, notes=None, tape=None):
        if notes is not None:
            begun = -(-(self.iteration + iterations) // self.batches.per_epoch) - -(
                -self.iteration // self.batches.per_epoch
            )
            notes.squares.extend([1.0] * begun)
        self.iteration += iterations
        return np.full(iterations, 0.5)

    def state(self):
        vector = np.zeros(self._size)
        vector.flags.writeable = False
        return State(self.iteration, vector)


def made(network="small", budget=SMALLEST, batch=None):
    if network == "small":
        shape = Network(2, (Layer(8, "tanh"), Layer(1)))
    else:
        shape = Network(64, (Layer(256, "relu"), Layer(10)))
    data = Dataset(np.ones((6, shape.inputs)), np.ones((6, shape.outputs)))
    training = Training(optimizer=OPTIMIZERS["adam"](), batch_size=batch, learning_rate=1e-3)
    return History(shape, training, data, initial_parameters(shape, 0), budget=budget)


@pytest.mark.parametrize(("network", "batch"), [("small", 2), ("large", None)])
def test_a_long_run_stays_within_the_smallest_memory(network, batch):
    run = made(network, batch=batch)
    run._past._engine = Skipping(run._past.engine)
    most = 0
    while run.end < MANY:
        run.extend(1_000_003)
        run.held_out.note(run.end, 0.25)
        most = max(most, run.memory())
    assert most <= SMALLEST
    assert len(run.epochs) == run.end // run.batches.per_epoch
    x, low, high = run.losses.reduced(0, run.end, 800)
    assert len(x) <= 800
    assert low.min() == high.max() == 0.5


def test_an_hour_of_test_losses():
    points = HeldOut()
    for picture in range(PICTURES):
        points.note(160 * picture, 1.0 / (1 + picture))
    x, y = points.between(0, 160 * PICTURES)
    assert len(points) == len(x) <= held_out.MOST
    assert points.memory() < 2**20
    assert (np.diff(x) > 0).all()
    assert x[0] == 0
    np.testing.assert_array_equal(y, 1.0 / (1 + x / 160))


@pytest.mark.parametrize("heavy", [False, True])
def test_nothing_grows_with_the_number_of_slices(heavy, monkeypatch):
    """All bounds are brought near; beyond them thousands of slices, pictures and looks back add nothing."""
    monkeypatch.setattr(loss_series, "KEPT", 512)
    monkeypatch.setattr(loss_series, "MOST_BLOCKS", 16)
    monkeypatch.setattr(held_out, "MOST", 50)
    monkeypatch.setattr(history, "HEAVY", 0.0 if heavy else 1.0)
    run = made(budget=64 * 1024, batch=2)

    def slices(count):
        for number in range(count):
            run.extend(3)
            run.extend_for(0.0)
            if number % 20 == 0:
                recorded = run.record_for(0.01)
                run.trace(run.end if recorded is None else recorded)
                run.trace(max(run.end - 40, 0))
            run.held_out.note(run.end, 1.0)
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    try:
        before = slices(300)
        after = slices(300)
    finally:
        tracemalloc.stop()
    assert run.end > 600 * 3
    assert after - before < 16 * 1024
    assert run.memory() < 64 * 1024 + checkpoints.BLOCK


def test_of_a_very_large_network_no_more_is_kept_than_it_needs():
    run = large()
    state = 8 * 3 * run.network.parameter_count
    assert state > 2**21 // 16
    for _ in range(30):
        run.extend(1)
        run.trace(run.end)
        run.trace(run.end // 2)
    assert len(run._traces) == 1
    assert not run._past._states
    assert run.trace(3).iteration == 3


def large(budget=2**21):
    shape = Network(100, (Layer(200), Layer(10)))
    data = Dataset(np.ones((4, 100)), np.ones((4, 10)))
    training = Training(optimizer=OPTIMIZERS["adam"](), learning_rate=1e-3)
    return History(shape, training, data, initial_parameters(shape, 0), budget=budget)


@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("numbers", [4, 500, 513, 3000])
def test_the_memory_of_states_is_that_of_their_blocks(numbers, again):
    states = [State(at, np.zeros(numbers)) for at in range(400)]
    kept = checkpoints.Checkpoints(states[0], 1, 10**6, (lambda: states[0]) if again else None)
    for budget in (10**7, 10**6, 3 * 10**5, 0):
        while kept.next < 400:
            kept.add(states[kept.next])
            assert kept.memory() == sum(block.nbytes for block in kept._blocks)
        kept.thin(budget)
        assert kept.memory() == sum(block.nbytes for block in kept._blocks)


def test_a_large_run_stays_within_its_memory():
    run = large(2_600_000)
    for _ in range(30):
        run.extend(150)
        run.trace(run.end)
        assert run.memory() < run.budget
    assert run._past.for_good() > 0


@pytest.mark.parametrize("make", [made, large])
def test_a_run_that_rests_goes_on_as_if_it_had_not(make):
    run, other = make(), make()
    run.extend(50)
    other.extend(50)
    run.trace(20)
    run.rest(0)
    assert run._past._engine is None
    assert run.memory() < 2 * checkpoints.BLOCK
    assert run.distance(40) > 0
    assert run.trace(40).loss == other.trace(40).loss
    run.extend(30)
    other.extend(30)
    assert run.state_at(80).vector.tobytes() == other.state_at(80).vector.tobytes()
    assert [run.losses.at(k) for k in range(80)] == [other.losses.at(k) for k in range(80)]


def test_what_is_let_go_of_a_run_is_free_at_once():
    """Arrays of a large run would else wait for the next look for garbage, which may be long in coming."""
    gc.disable()
    try:
        run = large()
        run.extend(3)
        run.trace(1)
        vectors = [weakref.ref(run._past.engine._vector), weakref.ref(run)]
        del run
        assert [vector() for vector in vectors] == [None, None]
    finally:
        gc.enable()


def test_parameters_hold_nothing_of_the_iteration_that_they_came_from(monkeypatch):
    monkeypatch.setattr(history, "HEAVY", 0.0)
    run = large()
    run.trace(0)
    layer = run.parameters_at(1)[0]
    assert layer.weights.base is None
    assert not layer.weights.flags.writeable
    assert layer == run.trace(0).parameters(updated=True)[0]
