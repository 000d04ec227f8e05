"""Ticks: few, round, and written as people write numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.ui.plot_ticks import linear, logarithmic, power_of_ten, round_step


def test_losses_and_iterations():
    assert linear(0, 200, 5) == [(0, "0"), (50, "50"), (100, "100"), (150, "150"), (200, "200")]
    assert linear(0, 1_500_000, 6, whole=True)[1] == (250_000, "250,000")
    assert [place for place, _ in linear(0, 10, 4, whole=True)] == [0, 5, 10]
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


def test_close_to_a_curve_there_are_ticks_too():
    assert [text for _, text in logarithmic(-2.1, -0.9, 5)] == ["0.01", "0.02", "0.05", "0.1"]
    places, texts = zip(*logarithmic(-0.62, -0.6, 4), strict=True)
    assert len(set(texts)) == len(texts) >= 3
    assert all(-0.62 - 1e-9 <= place <= -0.6 + 1e-9 for place in places)
    texts = [text for _, text in linear(0.1234561, 0.1234569, 4)]
    assert len(set(texts)) == len(texts) >= 3
    assert [text for _, text in logarithmic(-9.2, -8.6, 5)] == ["7·10⁻¹⁰", "10⁻⁹", "2·10⁻⁹"]


@given(st.floats(-300, 300), st.floats(1e-3, 400), st.integers(2, 12))
def test_logarithmic_ticks_are_few_inside_and_all_different(low: float, width: float, most: int):
    high = min(low + width, 307)
    ticks = logarithmic(low, max(high, low + 1e-3), most)
    assert len({text for _, text in ticks}) == len(ticks) <= max(most + 2, 10)
    assert all(low - 1e-6 <= place <= low + width + 1e-6 for place, _ in ticks)
