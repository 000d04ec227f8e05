"""Ranges of plots: round, and quiet."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.extents import Extent, bounds, input_extents, rounded, settled, tick_step, ticks

FINITE = st.floats(-1e12, 1e12, allow_nan=False).map(lambda x: 0.0 if abs(x) < 1e-9 else x)


def test_a_single_sample_gets_its_surroundings():
    assert input_extents(np.array([[1.0, 2.0]])) == (Extent(-2.0, 4.0), Extent(-1.0, 5.0))
    assert input_extents(np.array([[0.0]])) == (Extent(-1.5, 1.5),)


def test_several_samples_get_a_margin():
    (x,) = input_extents(np.array([[0.0], [100.0]]))
    assert x == Extent(-8.0, 108.0)


def test_a_range_stays_while_the_numbers_move_within_it():
    first = settled(None, -0.9, 1.1)
    assert first.low <= -0.9
    assert first.high >= 1.1
    assert settled(first, -0.5, 0.8) is first
    assert settled(first, first.low, first.high) is first


def test_a_range_grows_in_steps_and_keeps_what_it_had():
    first = settled(None, 0.0, 10.0)
    grown = settled(first, 0.0, 11.0)
    assert grown.high > first.high
    assert settled(grown, 2.0, 11.5) is grown


def test_a_range_shrinks_when_hardly_any_of_it_is_used():
    wide = settled(None, -1000.0, 1000.0)
    assert settled(wide, -1.0, 1.0).span < 5


def test_a_range_follows_before_the_numbers_are_a_speck_in_it_and_is_calm_then():
    wide = settled(None, 0.5, 29.0)
    near = settled(wide, 0.8, 7.6)
    assert near.span <= 10
    assert settled(near, 0.8, 4.0) is near


def test_numbers_that_are_all_equal_have_a_range():
    assert settled(None, 3.0, 3.0).holds(3.0)
    assert settled(None, 0.0, 0.0).span > 0


@given(st.one_of(st.none(), st.tuples(FINITE, FINITE)), FINITE, FINITE)
def test_whatever_was_shown_the_numbers_fit(kept: tuple[float, float] | None, one: float, other: float):
    before = None if kept is None or kept[0] == kept[1] else Extent(*sorted(kept))
    found = settled(before, min(one, other), max(one, other))
    slack = 1e-9 * found.span
    assert found.low - slack <= min(one, other)
    assert found.high + slack >= max(one, other)
    assert found.span > 0


def test_bounds_know_finite_numbers_alone():
    assert bounds(np.array([np.nan, 1.0, np.inf]), np.array([-2.0])) == (-2.0, 1.0)
    assert bounds(np.array([np.nan])) is None


@pytest.mark.parametrize(
    ("extent", "most", "found"),
    [
        (Extent(0, 10), 5, [0, 2, 4, 6, 8, 10]),
        (Extent(-1.1, 1.1), 4, [-1, 0, 1]),
        (Extent(0.3, 0.7), 4, [0.3, 0.4, 0.5, 0.6, 0.7]),
        (Extent(1e6, 3e6), 2, [1e6, 2e6, 3e6]),
    ],
)
def test_ticks_are_round(extent: Extent, most: int, found: list[float]):
    np.testing.assert_allclose(ticks(extent, most), found)


@given(st.floats(1e-6, 1e9), st.integers(1, 20))
def test_ticks_are_not_too_many(span: float, most: int):
    assert span / tick_step(span, most) <= most + 1e-6


def test_a_number_under_the_mouse_has_no_more_digits_than_pixels_give():
    assert rounded(0.5238095238, 0.01) == 0.52
    assert rounded(12345.678, 20.0) == 12350.0


def test_cells_lie_within_and_points_reach_the_ends():
    extent = Extent(0, 4)
    assert extent.centers(4).tolist() == [0.5, 1.5, 2.5, 3.5]
    assert extent.points(3).tolist() == [0, 2, 4]
