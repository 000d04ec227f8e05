import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.render.numbers import MINUS, NumberFormat, full


def written(values, number_format=NumberFormat()):  # noqa: B008 - a frozen value
    array = np.array(values, dtype=float)
    writer = number_format.writer(array)
    return [writer.text(value) for value in array]


@pytest.mark.parametrize(
    ("values", "texts"),
    [
        ([6, 7, -1], ["6", "7", "−1"]),
        ([0.82, -3.36, 1], ["0.82", "−3.36", "1.00"]),
        ([-0.0, 1.5], ["0", "1.5"]),
        ([12.34567, 0.0123], ["12.346", "0.012"]),
        ([0.1 + 0.2], ["0.3"]),
        ([1.0, 0.5, 1e-17], ["1.0", "0.5", "1e−17"]),
        ([1.2e-9, -3e-8], ["1.2e−9", "−3e−8"]),
        ([3e12], ["3e12"]),
        ([162.45678], ["162.5"]),
        ([123456.789], ["123457"]),
        ([math.nan, math.inf, -math.inf, 2], ["–", "∞", "−∞", "2"]),
        ([], []),
    ],
)
def test_a_matrix_is_written_in_one_manner(values, texts):
    assert written(values) == texts


def test_fixed_decimals_are_kept_without_a_negative_zero():
    assert written([0.00001, -0.00001, 2.5], NumberFormat(4, "fixed")) == ["0.0000", "0.0000", "2.5000"]
    assert written([1, 2], NumberFormat(4, "fixed")) == ["1", "2"]


def test_seventeen_digits_show_the_whole_number():
    assert written([0.1 + 0.2], NumberFormat(17)) == ["0.30000000000000004"]


def test_points_stand_under_each_other():
    values = np.array([0.0, 12.25, -0.5, 3e-9])
    writer = NumberFormat().writer(values)
    texts = [writer.aligned(value) for value in values]
    assert texts == ["0   ", "12.25", "−0.50", "3e−9"]


@pytest.mark.parametrize(
    ("digits", "mode"), [(1, "significant"), (18, "significant"), (-1, "fixed"), (18, "fixed")]
)
def test_impossible_settings_are_refused(digits, mode):
    with pytest.raises(ValueError, match="digits must be"):
        NumberFormat(digits, mode)


def test_the_full_value_reads_back_to_the_same_bits():
    assert full(0.1 + 0.2) == "0.30000000000000004"
    assert full(np.float32(0.1)) == "0.1"
    assert full(-3.0) == "−3"
    assert full(math.nan) == "–"


@given(
    st.lists(st.floats(allow_nan=True, allow_infinity=True), max_size=6),
    st.integers(2, 17),
    st.sampled_from(["significant", "fixed"]),
)
def test_no_number_is_nan_negative_zero_or_hidden(values, digits, mode):
    for value, text in zip(values, written(values, NumberFormat(digits, mode)), strict=True):
        assert "nan" not in text
        assert "inf" not in text
        assert "-" not in text
        assert text.strip("0.") != MINUS
        if mode == "significant" and math.isfinite(value) and value:
            assert text.strip("−0.") != "", "a number that is not zero must not be shown as zero"
            assert text.startswith(MINUS) == (value < 0)


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_full_values_round_trip(value):
    assert float(full(value).replace(MINUS, "-")) == value


def test_ordinary_numbers_beside_huge_ones_stay_plain():
    writer = NumberFormat(4).writer(np.array([-2.168e24, -1.0, 3.0, 0.25, -2332000.0]))
    assert [writer.text(v) for v in (-2.168e24, -1.0, 3.0, 0.25)] == ["−2.168e24", "−1", "3", "0.25"]
    assert writer.text(-2332000.0) == "−2.332e6"
