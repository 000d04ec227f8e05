"""Paths summed over a batch: all together are the gradient, and the largest are those of all."""

from __future__ import annotations

from unittest.mock import patch

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core import batch_paths as searching
from mlpstudio.core.batch_paths import batch_paths
from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.paths import paths
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from tests.core.networks import Case
from tests.core.test_paths import chosen, large, trace_of, value_of
from tests.timing import Computing


@settings(max_examples=50)
@given(chosen())
def test_all_ways_sum_to_the_gradient(case: tuple[Trace, int, int, int | None]) -> None:
    trace, layer, unit, source = case
    found = batch_paths(trace, layer, unit, source, most=10_000)
    each = paths(trace, layer, unit, source, most=10_000)
    gradient = trace.value(f"dL_d{found.parameter}")[found.cell]
    allowed = 1e-12 * each.size
    assert found.certain
    assert found.rest == 0
    assert abs(sum(path.product for path in found.largest) - gradient) <= allowed
    assert abs(found.total - gradient) <= allowed
    assert found.count * trace.samples == each.count
    # Each is the sum of the paths of the samples through the same neurons, ended by the same output.
    together: dict[tuple[int, ...], float] = {}
    for path in each.largest:
        key = (*path.units, path.factors[-1].cell[0])
        together[key] = together.get(key, 0.0) + path.product
    wanted, have = (
        sorted(values) for values in (together.values(), [path.product for path in found.largest])
    )
    assert have == pytest.approx(wanted, rel=1e-10, abs=allowed)
    assert found.zero == sum(not path.shares.any() for path in found.largest)
    assert sum(path.closed for path in found.largest) == each.closed


@settings(max_examples=50)
@given(chosen())
def test_ways_are_made_of_the_weights_of_the_trace(case: tuple[Trace, int, int, int | None]) -> None:
    trace, layer, unit, source = case
    found = batch_paths(trace, layer, unit, source, most=10_000)
    for path in found.largest:
        assert path.units[0] == unit
        assert [factor.cell for factor in path.weights] == [
            (above, below) for below, above in zip(path.units, path.units[1:], strict=False)
        ]
        for factor in path.weights:
            assert value_of(trace, factor.symbol)[factor.cell] == factor.value


@settings(max_examples=40)
@given(chosen(), st.integers(1, 6))
def test_the_search_finds_the_largest(case: tuple[Trace, int, int, int | None], most: int) -> None:
    trace, layer, unit, source = case
    every = batch_paths(trace, layer, unit, source, most=10_000)
    with patch.object(searching, "ALL", 0):
        few = batch_paths(trace, layer, unit, source, most=most)
    sizes = [abs(path.product) for path in every.largest]
    assert sizes == sorted(sizes, reverse=True)
    scale = sum(float(np.abs(path.shares).sum()) for path in every.largest)
    assert [abs(p.product) for p in few.largest] == pytest.approx(sizes[:most], abs=1e-12 * scale)
    assert (few.count, few.total) == (every.count, every.total)
    whole = sum(path.product for path in few.largest) + few.rest_total
    assert abs(whole - every.total) <= 1e-12 * scale


def deep(activation: str, samples: int = 32) -> Trace:
    layers = tuple(Layer(24, activation) for _ in range(4))
    network = Network(8, (*layers, Layer(3)))
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(samples, 8)), random.normal(size=(samples, 3)))
    return trace_of(Case(network, Training(), data, initial_parameters(network, 0)))


@pytest.mark.parametrize("activation", ["relu", "tanh"])
def test_a_million_ways_are_searched_quickly_and_honestly(activation: str) -> None:
    trace = deep(activation)
    with Computing() as took:
        found = batch_paths(trace, 1, 2, 3)
    assert found.count == 24**3 * 3
    assert len(found.largest) == 12
    assert took.seconds < 0.5
    assert abs(found.total - trace.value("dL_dW1")[2, 3]) <= 1e-12 * abs(paths(trace, 1, 2, 3).size)
    with patch.object(searching, "ALL", 10**8):
        every = batch_paths(trace, 1, 2, 3)
    wanted, have = ([abs(path.product) for path in each.largest] for each in (every, found))
    if found.certain:
        assert have == pytest.approx(wanted, rel=1e-10)
    else:
        assert have[0] == pytest.approx(wanted[0], rel=1e-10)
        assert all(one <= other * (1 + 1e-12) for one, other in zip(have, wanted, strict=True))


def test_a_large_network_answers_in_milliseconds() -> None:
    trace = large(32)
    with Computing() as took:
        found = batch_paths(trace, 1, 5, 7)
    assert took.seconds < 0.2
    assert (found.count, found.certain) == (640, True)


def test_a_cut_connection_has_no_way() -> None:
    network = Network(2, (Layer(2, mask=np.array([[True, False], [True, True]])), Layer(1)))
    case = Case(network, Training(), Dataset([[1, 2]], [[3]]), initial_parameters(network, 0))
    found = batch_paths(trace_of(case), 1, 0, 1)
    assert (found.count, found.largest, found.total, found.certain) == (0, (), 0, True)
