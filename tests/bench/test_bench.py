"""The comparison is fair: everybody trains the same network on the same data."""

from __future__ import annotations

import numpy as np
import pytest

from mlpstudio.core.engine import Engine
from tests.bench import core, peers
from tests.bench.table import SECTIONS, Options, Row
from tests.bench.workloads import workloads


@pytest.mark.parametrize("name", ["W1", "W2", "W3"])
def test_the_beginner_trains_what_we_train(name: str) -> None:
    workload = workloads()[name]
    engine = Engine(workload.network, workload.training, workload.data, workload.parameters)
    engine.run(3)
    beginner = peers.Beginner(workload)
    beginner(3)
    for mine, w, b in zip(engine.parameters(), beginner.weights, beginner.biases, strict=True):
        np.testing.assert_allclose(mine.weights, w, rtol=1e-12, atol=1e-14)
        np.testing.assert_allclose(mine.biases, b, rtol=1e-12, atol=1e-14)


def test_every_workload_has_its_targets() -> None:
    assert set(core.TARGETS) == set(workloads())
    assert set(SECTIONS) >= {"speed", "recording", "curve"}


def test_a_row_says_whether_its_target_is_reached() -> None:
    assert Row("W1", "times torch", 31.0, "x", 30).reached is True
    assert Row("curve", "a frame", 6.0, "ms", 5, at_most=True).reached is False
    assert "FAIL" in str(Row("curve", "a frame", 6.0, "ms", 5, at_most=True))
    assert Row("W1", "rate", 1e6, "/s").reached is None


def test_peers_that_are_not_installed_are_left_out(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(peers, "torch", lambda workload: None)
    monkeypatch.setattr(peers, "scikit_learn", lambda workload, precision: None)
    rows = list(core.speed(Options(frozenset({"W1"}), 1, 0.001)))
    assert [row.what for row in rows[1:]] == [core.TITLES["beginner"]]
