"""Paths: their products sum to the gradient, the largest are the largest, and the rest is counted."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.paths import Path, Paths, paths
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example
from tests.timing import Computing


def trace_of(case: Case) -> Trace:
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def value_of(trace: Trace, symbol: str) -> np.ndarray:
    return trace.given[symbol] if symbol in trace.given else trace.value(symbol)


@st.composite
def chosen(draw: st.DrawFn) -> tuple[Trace, int, int, int | None]:
    """Return an iteration, and one parameter of it."""
    trace = trace_of(draw(cases()))
    layer = draw(st.integers(1, trace.network.depth))
    held = trace.network.layer(layer)
    unit = draw(st.integers(0, held.units - 1))
    source = draw(st.integers(0, trace.network.sizes[layer - 1] - 1))
    return trace, layer, unit, None if held.bias and draw(st.booleans()) else source


def all_of(found: Paths) -> int:
    return len(found.largest) + found.rest


@settings(max_examples=50)
@given(chosen())
def test_all_paths_sum_to_the_gradient(case: tuple[Trace, int, int, int | None]) -> None:
    trace, layer, unit, source = case
    found = paths(trace, layer, unit, source, most=10_000)
    gradient = trace.value(f"dL_d{found.parameter}")[found.cell]
    assert found.rest == 0
    assert abs(sum(path.product for path in found.largest) - gradient) <= 1e-12 * found.size
    assert abs(found.total - gradient) <= 1e-12 * found.size
    assert found.size == pytest.approx(sum(abs(path.product) for path in found.largest), rel=1e-12)
    zeros = sum(path.product == 0 for path in found.largest)
    assert zeros == found.closed + found.dropped + found.zero
    assert found.closed == sum(path.closed > 0 for path in found.largest)


@settings(max_examples=50)
@given(chosen())
def test_every_path_is_there_once_and_is_made_of_numbers_of_the_trace(
    case: tuple[Trace, int, int, int | None],
) -> None:
    trace, layer, unit, source = case
    found = paths(trace, layer, unit, source, most=10_000)
    ways = [(path.sample, *path.units, path.factors[-1].cell) for path in found.largest]
    assert len(set(ways)) == len(ways)
    masks = [held.mask for held in trace.network.layers]
    for path in found.largest:
        assert path.units[0] == unit
        for number, (one, other) in enumerate(zip(path.units, path.units[1:], strict=False), layer):
            assert masks[number] is None or masks[number][other, one]
        for factor in path.factors:
            if factor.symbol:
                assert value_of(trace, factor.symbol)[factor.cell] == factor.value
    if found.count and not any(mask is not None for mask in masks):
        above = list(product(*(range(units) for units in trace.network.sizes[layer + 1 :])))
        assert {path.units[1:] for path in found.largest} == set(above)


@settings(max_examples=50)
@given(chosen(), st.integers(1, 6))
def test_the_largest_are_those_of_all(case: tuple[Trace, int, int, int | None], most: int) -> None:
    trace, layer, unit, source = case
    every = paths(trace, layer, unit, source, most=10_000)
    few = paths(trace, layer, unit, source, most=most)
    sizes = [abs(path.product) for path in every.largest]
    assert sizes == sorted(sizes, reverse=True)
    shown = [abs(path.product) for path in few.largest]
    if few.count > most:
        wanted = [size for size in sizes[:most] if size > 0]
        assert shown == pytest.approx(wanted, rel=1e-12)
    assert (few.count, few.total, few.size) == (every.count, every.total, every.size)
    assert (few.closed, few.dropped, few.zero) == (every.closed, every.dropped, every.zero)
    assert all_of(few) == every.count
    whole = sum(path.product for path in few.largest) + few.rest_total
    assert abs(whole - every.total) <= 1e-12 * every.size


@settings(max_examples=25)
@given(chosen())
def test_the_samples_of_a_batch_share_the_gradient(case: tuple[Trace, int, int, int | None]) -> None:
    trace, layer, unit, source = case
    whole = paths(trace, layer, unit, source)
    shares = [paths(trace, layer, unit, source, sample=sample) for sample in range(trace.samples)]
    assert sum(share.total for share in shares) == pytest.approx(whole.total, abs=1e-12 * whole.size)
    assert sum(share.count for share in shares) == whole.count
    for sample, share in enumerate(shares):
        assert {path.sample for path in share.largest} <= {sample}


def test_the_worked_example() -> None:
    trace = trace_of(worked_example())
    (path,) = paths(trace, 1, 1, 1).largest
    assert [factor.value for factor in path.factors] == [2, 1, 2, 18]
    assert [factor.symbol for factor in path.factors] == ["x", "dz1_du1", "W2", "dL_dy_hat"]
    assert path.product == 72
    shut = paths(trace, 1, 2, 0)
    assert (shut.count, shut.closed, shut.total) == (1, 1, 0)
    assert shut.largest[0].closed == 1
    assert [f.kind for f in paths(trace, 2, 0).largest[0].factors] == ["loss"]


def test_a_cut_connection_has_no_path() -> None:
    network = Network(2, (Layer(2, mask=np.array([[True, False], [True, True]])), Layer(1)))
    case = Case(network, Training(), Dataset([[1, 2]], [[3]]), initial_parameters(network, 0))
    found = paths(trace_of(case), 1, 0, 1)
    assert (found.count, found.largest, found.total) == (0, (), 0)


def test_what_dropout_drops_is_counted_by_itself() -> None:
    network = Network(2, (Layer(8, "tanh"), Layer(8, "tanh"), Layer(1)))
    random = np.random.default_rng(1)
    data = Dataset(random.normal(size=(4, 2)), random.normal(size=(4, 1)))
    case = Case(network, Training(dropout=0.5), data, initial_parameters(network, 3))
    trace = trace_of(case)
    found = paths(trace, 1, 0, 0, most=64)
    kept = trace.given["drop1"][0] != 0
    alive = sum(int((trace.given["drop2"][:, s] != 0).sum()) for s in range(4) if kept[s])
    assert found.count == 4 * 8
    assert found.dropped == 32 - alive
    assert found.closed == found.zero == 0


def large(samples: int) -> Trace:
    network = Network(784, (Layer(128, "relu"), Layer(64, "relu"), Layer(10, "softmax")))
    random = np.random.default_rng(0)
    data = Dataset(random.random((samples, 784)), np.eye(10)[random.integers(0, 10, samples)])
    training = Training(loss="cross_entropy")
    return trace_of(Case(network, training, data, initial_parameters(network, 0)))


def test_a_large_network_answers_in_milliseconds() -> None:
    trace = large(32)
    times = []
    for _ in range(3):
        with Computing() as took:
            found = paths(trace, 1, 5, 7)
        times.append(took.seconds)
    assert found.count == 32 * 64 * 10
    assert len(found.largest) == 12
    assert abs(found.total - trace.value("dL_dW1")[5, 7]) <= 1e-12 * found.size
    assert min(times) < 0.05
    assert all(isinstance(path, Path) and path.product for path in found.largest)


def test_numbers_that_are_not_finite_are_said() -> None:
    case = worked_example()
    parameters = make_parameters(
        case.network, [([[1e308, 1e308], [-3, 4], [1, -1]], [1, 2, 0]), ([[1e308, 2, 3]], [1])]
    )
    with pytest.raises(InvalidInput, match="not finite"):
        paths(trace_of(replace(case, parameters=parameters)), 1, 0, 0)


def test_single_precision() -> None:
    case = worked_example(precision="float32")
    assert paths(trace_of(case), 1, 1, 1).total == 72
