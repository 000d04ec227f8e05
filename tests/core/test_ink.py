"""From a drawing to the pixels that a network sees."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mlpstudio.core.ink import BLOCK, WIDEST, counted, drawn, normalised, sampled

SHAPES = st.tuples(st.integers(2, 9), st.integers(2, 9))
drawings = st.builds(
    lambda rows, columns, share, seed: np.random.default_rng(seed).random((rows, columns)) < share,
    st.integers(1, 90), st.integers(1, 90), st.sampled_from([0.0, 0.003, 0.05, 0.4, 0.9, 1.0]),
    st.integers(0, 2**32 - 1),
)  # fmt: skip


def bar(height: int, width: int, side: int = 128) -> np.ndarray:
    made = np.zeros((side, side), bool)
    made[20 : 20 + height, 30 : 30 + width] = True
    return made


@given(SHAPES, st.integers(0, 2**32 - 1))
def test_counts_are_those_of_each_block(shape, seed):
    points = np.random.default_rng(seed).random((BLOCK * shape[0], BLOCK * shape[1])) < 0.5
    found = counted(points)
    assert found.shape == shape
    for row in range(shape[0]):
        for column in range(shape[1]):
            block = points[4 * row : 4 * row + 4, 4 * column : 4 * column + 4]
            assert found[row, column] == np.count_nonzero(block)


@settings(max_examples=150)
@given(drawings, SHAPES)
def test_any_drawing_becomes_an_image(drawing, shape):
    points = normalised(drawing, shape)
    assert points.shape == (BLOCK * shape[0], BLOCK * shape[1])
    shares = sampled(drawing, shape)
    assert shares.shape == shape
    assert ((shares >= 0) & (shares <= 1)).all()
    assert points.any() == drawing.any()


@settings(max_examples=60)
@given(st.integers(0, 2**32 - 1), st.integers(0, 30), st.integers(0, 30))
def test_it_does_not_matter_where_one_draws(seed, down, across):
    ink = np.random.default_rng(seed).random((30, 20)) < 0.6
    here, there = np.zeros((64, 64), bool), np.zeros((64, 64), bool)
    here[:30, :20] = ink
    there[down : down + 30, across : across + 20] = ink
    assert np.array_equal(normalised(here, (8, 8)), normalised(there, (8, 8)))


@pytest.mark.parametrize("size", [(90, 40), (45, 20), (30, 22), (110, 9)])
def test_what_is_higher_than_wide_fills_the_height_in_the_middle(size):
    points = normalised(bar(*size), (8, 8))
    rows, columns = np.flatnonzero(points.any(axis=1)), np.flatnonzero(points.any(axis=0))
    assert (rows[0], rows[-1]) == (0, 31)
    assert columns[-1] - columns[0] + 1 <= WIDEST * 32
    assert abs(int(columns[0]) - (31 - int(columns[-1]))) <= 1


def test_what_lies_stays_low():
    points = normalised(bar(10, 100), (8, 8))
    rows = np.flatnonzero(points.any(axis=1))
    assert len(rows) < 12
    assert abs(int(rows[0]) - (31 - int(rows[-1]))) <= 1


@pytest.mark.parametrize("thickness", [2, 4, 8, 14, 24])
def test_thin_and_thick_pens_come_to_the_usual_ink(thickness):
    ring = np.zeros((128, 128), bool)
    ring[14:114, 24:104] = True
    ring[14 + thickness : 114 - thickness, 24 + thickness : 104 - thickness] = False
    points = normalised(ring, (8, 8))
    assert 0.2 <= points.mean() <= 0.4
    assert not points[14:18, 14:18].any()


def test_a_single_stroke_becomes_thick():
    points = normalised(bar(90, 6), (8, 8))
    assert 7 <= points[16].sum() <= 12


@given(arrays(np.float64, SHAPES, elements=st.sampled_from([0.0, 1.0])))
def test_a_drawing_of_an_image_looks_like_it(shares):
    rows, columns = shares.shape
    made = drawn(shares, (16 * rows, 16 * columns))
    middles = made[8::16, 8::16]
    assert np.array_equal(middles, shares == 1.0)
