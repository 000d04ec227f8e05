"""Losses for plotting: exact, then in blocks, quick at any length."""

from __future__ import annotations

import numpy as np
import pytest

from mlpstudio.core import loss_series
from mlpstudio.core.loss_series import LossSeries


def check(series: LossSeries, losses: np.ndarray, first: int, last: int, columns: int) -> None:
    x, low, high = series.reduced(first, last, columns)
    begin, end = max(first, series.first), min(last, series.first + series.count)
    if begin >= end:
        assert len(x) == 0
        return
    assert len(x) == len(low) == len(high) <= columns + 1
    assert (np.diff(x) > 0).all()
    assert x[0] <= begin
    edges = np.append(x, max(end, x[-1] + 1)).astype(int) - series.first
    for index in range(len(x)):
        part = losses[edges[index] : edges[index + 1]]
        if index < len(x) - 1:
            assert (low[index], high[index]) == (part.min(), part.max())
        else:  # the last one may go on to the end of its block
            assert low[index] <= part.min()
            assert high[index] >= part.max()


@pytest.mark.parametrize("first", [0, 17])
@pytest.mark.parametrize("chunk", [1, 63, 1000, 50_000])
def test_every_column_has_its_lowest_and_highest_loss(
    monkeypatch: pytest.MonkeyPatch, chunk: int, first: int
) -> None:
    monkeypatch.setattr(loss_series, "KEPT", 4096)
    monkeypatch.setattr(loss_series, "MOST_BLOCKS", 32)
    losses = np.random.default_rng(0).normal(size=3000 if chunk == 1 else 20_000)
    series = LossSeries(first)
    for start in range(0, len(losses), chunk):
        series.append(losses[start : start + chunk])
        known = losses[: start + chunk]
        end = first + len(known)
        if chunk >= 1000 or start % 97 == 0:
            for view in (
                (first, end, 100),
                (0, end + 50, 7),
                (end - 90, end, 200),
                (end - 3000, end - 10, 50),
            ):
                check(series, known, *view)
    assert series.count == len(losses)
    kept = [k for k in range(first, first + series.count) if series.at(k) is not None]
    assert len(kept) >= min(len(losses), 4096)
    for k in kept:
        assert series.at(k) == losses[k - first]
    assert series.at(first - 1) is None
    assert series.at(first + series.count) is None


def test_nothing_gives_nothing() -> None:
    series = LossSeries()
    assert all(len(part) == 0 for part in series.reduced(0, 100, 10))
    series.append(np.array([1.0, 2.0]))
    assert all(len(part) == 0 for part in series.reduced(5, 100, 10))
    assert series.reduced(0, 100, 10)[1].tolist() == [1.0, 2.0]


def test_ten_million_points_take_little_memory() -> None:
    series = LossSeries()
    block = np.random.default_rng(0).normal(size=1_000_000)
    for _ in range(10):
        series.append(block)
    assert series.count == 10_000_000
    assert series.memory() < 16 * 2**20
    x, low, high = series.reduced(0, series.count, 1000)
    assert len(x) <= 1001
    assert low.min() == block.min()
    assert high.max() == block.max()
