"""Ticks: few, round, and written as people write numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.ui.plot_ticks import linear, logarithmic, power_of_ten, round_step


def test_losses_and_iterations():
    assert linear(0, 200, 5) == [(0, "0"), (50, "50"), (100, "100"), (150, "150"), (200, "200")]
    assert linear(0, 1_500_000, 6, whole=True)[1] == (250_000, "250,000")
    assert linear(0, 10, 20, whole=True) == [(k, str(k)) for k in range(11)]
    assert linear(0, 0.5, 5)[1] == (0.1, "0.1")


def test_powers_of_ten():
    assert logarithmic(-4, 2, 7) == [
        (-4, "0.0001"), (-3, "0.001"), (-2, "0.01"), (-1, "0.1"), (0, "1"), (1, "10"), (2, "100"),
    ]  # fmt: skip
    assert [text for _, text in logarithmic(-4, 2, 3)] == ["0.0001", "0.01", "1", "100"]
    assert [text for _, text in logarithmic(0, 242, 5)] == ["1", "10⁵⁰", "10¹⁰⁰", "10¹⁵⁰", "10²⁰⁰"]
    assert power_of_ten(-9) == "10⁻⁹"


@given(st.floats(-1e12, 1e12), st.floats(1e-9, 1e12), st.integers(1, 20), st.booleans())
def test_they_are_few_and_inside(low: float, width: float, most: int, whole: bool):
    width = max(width, 1.0) if whole else width
    ticks = linear(low, low + width, most, whole=whole)
    assert len(ticks) <= most + 2
    slack = 1e-6 * max(abs(low), width)
    assert all(low - slack <= place <= low + width + slack for place, _ in ticks)


@pytest.mark.parametrize(("least", "step"), [(0.3, 0.5), (1, 1), (1.1, 2), (21, 25), (26, 50), (0, 1)])
def test_round_steps(least: float, step: float):
    assert round_step(least) == pytest.approx(step)
