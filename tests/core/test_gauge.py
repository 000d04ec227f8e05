"""What is measured on a whole part agrees with what training computes, and with the definition."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings

from mlpstudio.core.data import Split
from mlpstudio.core.gauge import Gauge
from mlpstudio.core.interpreter import Interpreter, symbols_of
from mlpstudio.core.schedules import Constant
from tests.core.networks import Case, cases


def of(case: Case, **training: object) -> tuple[Gauge, dict[str, np.ndarray]]:
    gauge = Gauge(case.network, replace(case.training, **training), case.data)
    trace = Interpreter(case.network, case.training, case.data, case.parameters).record()
    return gauge, {k: v for k, v in trace.given.items() if k[0] in "Wb"}


@settings(max_examples=60, deadline=None)
@given(cases())
def test_a_full_batch_has_the_loss_and_the_gradient_of_training(case: Case) -> None:
    training = replace(
        case.training,
        batch_size=None,
        shuffle=False,
        precision="float64",
        schedule=Constant(),
        dropout=0.0,
        l1=0.1,
        l2=0.2,
    )
    case = replace(case, training=training)
    gauge, values = of(case)
    trace = Interpreter(case.network, training, case.data, case.parameters).record()
    found = gauge.measure(values, gradient=True)
    assert found.loss == pytest.approx(trace.loss, rel=1e-9, abs=1e-300)
    assert np.allclose(found.predictions, trace.value("y_hat").T, rtol=1e-12, equal_nan=True)
    for number, layer in enumerate(case.network.layers, 1):
        wanted = trace.value(f"dJ_dW{number}")
        if "weights" in layer.frozen:
            wanted = 0 * wanted
        elif layer.frozen_mask is not None:
            wanted = np.where(layer.frozen_mask, 0, wanted)
        scale = np.abs(wanted).max(initial=1e-12)
        assert np.allclose(found.gradients()[f"W{number}"], wanted, rtol=1e-8, atol=1e-9 * scale)


@settings(max_examples=30, deadline=None)
@given(cases())
def test_blocks_make_no_difference(case: Case) -> None:
    gauge, values = of(case)
    whole = gauge.measure(values, gradient=True)
    gauge.block = lambda gradient: 1  # type: ignore[method-assign]
    parts = gauge.measure(values, gradient=True)
    assert parts.loss == pytest.approx(whole.loss, rel=1e-5, abs=1e-30)
    assert parts.gradient_norm == pytest.approx(whole.gradient_norm, rel=1e-4, abs=1e-6)


def test_the_test_part_is_measured_alone() -> None:
    from tests.session.conftest import batches

    project = batches()
    data = replace(project.data, split=Split(0.4, 3), scaling="standard")
    gauge = Gauge(project.network, project.training, data)
    values = symbols_of(project.parameters, np.dtype(np.float64))
    found = gauge.measure(values, test=True)
    rows = data.parts()[1]
    assert found.part.samples == len(rows) == 3
    z = np.tanh(values["W1"] @ data.scale(data.inputs[rows]).T + values["b1"])
    predicted = (values["W2"] @ z + values["b2"]).T
    assert found.loss == pytest.approx(
        float(np.square(predicted - data.targets[rows]).sum(axis=1).mean() / 2)
    )
    summed = Gauge(project.network, replace(project.training, reduction="sum"), data)
    assert summed.measure(values, test=True).loss == pytest.approx(3 * found.loss)  # as of a full batch of 3


def test_without_test_part_there_is_no_loss() -> None:
    from tests.session.conftest import example

    project = example()
    gauge = Gauge(project.network, project.training, project.data)
    found = gauge.measure(symbols_of(project.parameters, gauge.dtype), test=True)
    assert found.done
    assert found.loss is None
