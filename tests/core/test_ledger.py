"""The ledger of a hidden neuron adds up to its error signal, and says what became of the rest."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset
from mlpstudio.core.ledger import ledger
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import make_parameters
from mlpstudio.core.training import Training
from tests.core.networks import Case, cases, worked_example
from tests.core.test_paths import trace_of


@settings(max_examples=50)
@given(cases(), st.data())
def test_requests_less_what_is_lost_are_the_error_signal(case: Case, data: st.DataObject) -> None:
    assume(case.network.depth > 1)
    trace = trace_of(case)
    layer = data.draw(st.integers(1, case.network.depth - 1))
    unit = data.draw(st.integers(0, case.network.layer(layer).units - 1))
    whole = ledger(trace, layer, unit)
    size = whole.up - whole.down + 1e-300
    assert whole.passed == pytest.approx(float(trace.value(f"dL_du{layer}")[unit].sum()), abs=1e-11 * size)
    reaches = f"dL_dzd{layer}" if case.training.dropout else f"dL_dz{layer}"
    assert whole.asked == pytest.approx(float(trace.value(reaches)[unit].sum()), abs=1e-12 * size)
    assert sum(request.asked for request in whole.requests) == pytest.approx(whole.asked, abs=1e-12 * size)
    assert whole.asked == pytest.approx(whole.dropped + whole.lost + whole.passed, abs=1e-12 * size)
    assert whole.cancelled >= 0
    single = [ledger(trace, layer, unit, sample=sample) for sample in range(trace.samples)]
    assert sum(one.passed for one in single) == pytest.approx(whole.passed, abs=1e-12 * size)
    assert sum(one.closed for one in single) == whole.closed
    assert str(whole.sentence)


def test_the_worked_example() -> None:
    trace = trace_of(worked_example())
    second = ledger(trace, 1, 1)
    (request,) = second.requests
    assert (request.weight, request.error, request.asked) == (2, 18, 36)
    assert (second.passed, second.lost, second.state) == (36, 0, "open")
    assert "nobody asks for the opposite. Its slope is 1" in str(second.sentence)
    third = ledger(trace, 1, 2)
    assert (third.asked, third.passed, third.lost, third.state) == (54, 0, 54, "closed")
    assert "all of that is lost and it learns nothing" in str(third.sentence)


def test_who_cancels_whom() -> None:
    network = Network(1, (Layer(1, "sigmoid"), Layer(3)))
    parameters = make_parameters(network, [([[12]], [0]), ([[1], [2], [-4]], [0, 0, 0])])
    data = Dataset(np.array([[1.0]]), np.array([[0.0, 0.0, 0.0]]))
    found = ledger(trace_of(Case(network, Training(), data, parameters)), 1, 0)
    z = 1 / (1 + np.exp(-12))
    # Errors are z, 2 z and -4 z; asked are z, 4 z and 16 z.
    assert [request.unit for request in found.requests] == [2, 1, 0]
    assert found.asked == pytest.approx(21 * z)
    assert found.cancelled == 0
    assert found.state == "saturated"
    other = Dataset(np.array([[1.0]]), np.array([[2.0, 0.0, 0.0]]))
    found = ledger(trace_of(Case(network, Training(), other, parameters)), 1, 0)
    assert found.cancelled == pytest.approx(2 - z)
    assert found.up == pytest.approx(20 * z)


def test_only_hidden_neurons_have_one() -> None:
    with pytest.raises(ValueError, match="no hidden layer"):
        ledger(trace_of(worked_example()), 2, 0)
