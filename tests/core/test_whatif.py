"""The loss along one parameter: the interpreter finds the same losses, the backward pass the same slope."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.trace import Trace
from mlpstudio.core.whatif import WhatIf, range_around
from tests.core.networks import Case, cases, worked_example


def place(case: Case, data: st.DataObject) -> tuple[int, int, int | None]:
    """Draw a parameter that is there."""
    layer = data.draw(st.integers(1, case.network.depth))
    units, inputs = case.network.weight_shape(layer)
    unit = data.draw(st.integers(0, units - 1))
    source = data.draw(st.integers(0, inputs - 1))
    held = case.network.layer(layer)
    if held.bias and data.draw(st.booleans()):
        return layer, unit, None
    assume(held.mask is None or held.mask[unit, source])
    return layer, unit, source


def recorded(case: Case) -> Trace:
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def with_value(case: Case, layer: int, unit: int, source: int | None, value: float) -> Case:
    parameters = list(case.parameters)
    held = parameters[layer - 1]
    weights, biases = held.weights.copy(), None if held.biases is None else held.biases.copy()
    if source is None:
        biases[unit] = value
    else:
        weights[unit, source] = value
    parameters[layer - 1] = replace(held, weights=weights, biases=biases)
    return replace(case, parameters=tuple(parameters))


@given(cases(), st.data())
def test_losses_are_those_of_the_interpreter(case: Case, data: st.DataObject):
    layer, unit, source = place(case, data)
    trace = recorded(case)
    what = WhatIf(case.network, case.training, trace.given, layer, unit, source)
    values = np.array([what.value, -2.0, 0.0, 0.3, 5.0])
    expected = [recorded(with_value(case, layer, unit, source, value)).loss for value in values.tolist()]
    np.testing.assert_allclose(what.losses(values), expected, rtol=1e-9, atol=1e-11)


@given(cases(), st.data())
def test_the_slope_is_the_gradient(case: Case, data: st.DataObject):
    layer, unit, source = place(case, data)
    trace = recorded(case)
    what = WhatIf(case.network, case.training, trace.given, layer, unit, source)
    gradient = trace.value(f"dL_db{layer}" if source is None else f"dL_dW{layer}")
    expected = gradient[unit, 0 if source is None else source]
    assert what.slope() == pytest.approx(expected, rel=1e-9, abs=1e-11)
    other = recorded(with_value(case, layer, unit, source, 0.7))
    gradient = other.value(f"dL_db{layer}" if source is None else f"dL_dW{layer}")
    there = gradient[unit, 0 if source is None else source]
    assert what.slope(0.7) == pytest.approx(there, rel=1e-9, abs=1e-11)


def test_the_worked_example():
    case = worked_example()
    what = WhatIf(case.network, case.training, recorded(case).given, 2, 0, 0)
    assert (what.value, what.samples) == (1.0, 1)
    # z1 is 6, so the prediction is 21 + 6 (w - 1), and the target 3
    assert what.losses(np.array([1.0, -2.0])) == pytest.approx([162.0, 0.0])
    assert what.slope() == pytest.approx(108.0)


def test_what_overflows_is_told_as_such():
    case = worked_example()
    what = WhatIf(case.network, case.training, recorded(case).given, 1, 0, 0)
    assert not np.isfinite(what.losses(np.array([1e300]))).any()


def test_many_values_are_computed_in_parts(monkeypatch):
    case = worked_example()
    what = WhatIf(case.network, case.training, recorded(case).given, 1, 0, 0)
    values = np.linspace(-3, 3, 50)
    whole = what.losses(values)
    monkeypatch.setattr("mlpstudio.core.whatif._TOGETHER", 10)
    np.testing.assert_array_equal(what.losses(values), whole)


def test_a_curve_is_known_by_all_but_the_parameter_itself():
    case = worked_example()

    def made(*moved: tuple[int, int, int | None, float]) -> int:
        other = case
        for place in moved:
            other = with_value(other, *place)
        return WhatIf(case.network, case.training, recorded(other).given, 1, 0, 0).fingerprint

    assert made((1, 0, 0, 7.0)) == made()
    assert made((1, 0, 1, 7.0)) != made()
    assert made((2, 0, None, 7.0)) != made()


def test_the_time_that_it_takes_is_foreseen():
    case = worked_example()
    what = WhatIf(case.network, case.training, recorded(case).given, 1, 0, 0)
    assert 0 < what.seconds(10) < what.seconds(100) < 0.01
    assert what.losses(np.zeros(0)).shape == (0,)


@given(st.floats(-1e6, 1e6))
def test_a_slider_has_room_on_either_side(value: float):
    low, high = range_around(value)
    assert low < value < high
    assert min(value - low, high - value) >= 0.2 * (high - low)
    assert range_around(value, (low, high)) == (low, high)


def test_a_range_stays_until_the_value_leaves_it():
    kept = range_around(0.5)
    assert kept == (-1.5, 2.5)
    assert range_around(-1.2, kept) == kept
    assert range_around(2.45, kept) != kept
    wide = range_around(800.0)
    assert range_around(1.0, wide) == range_around(1.0)
