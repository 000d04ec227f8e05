import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mlpstudio.core.notation import SCREEN
from mlpstudio.core.writing import FORMS, NamedMatrix


def named(values, symbol="W1"):
    return NamedMatrix(symbol, "W⁽¹⁾", SCREEN.symbol(symbol), np.asarray(values))


GRADIENT = named([[18.0, -36.5], [1e-7, 0.1]])

matrices = st.sampled_from([np.float64, np.float32]).flatmap(
    lambda dtype: arrays.arrays(
        dtype, arrays.array_shapes(min_dims=2, max_dims=2, max_side=4), elements={"allow_nan": True}
    )
)


def test_text_has_a_name_a_shape_and_aligned_columns():
    assert FORMS["text"]([GRADIENT]) == "W⁽¹⁾ (2×2)\n   18  -36.5\n1e-07    0.1\n"


def test_csv_of_one_matrix_is_nothing_but_its_numbers():
    assert FORMS["csv"]([GRADIENT]) == "18,-36.5\n1e-07,0.1\n"


def test_csv_of_several_names_each():
    assert FORMS["csv"]([named([[1.0]]), named([[2.0]], "b1")]) == "W1\n1\n\nb1\n2\n"


def test_latex_is_an_equation():
    assert FORMS["latex"]([GRADIENT]) == (
        "W^{(1)} = \\left[\\begin{array}{rr}\n"
        "  18 & -36.5 \\\\\n"
        "  1 \\times 10^{-7} & 0.1\n"
        "\\end{array}\\right]\n"
    )


def test_latex_of_what_is_no_number():
    written = FORMS["latex"]([named([[np.inf, -np.inf, np.nan]])])
    assert r"\infty & -\infty & \text{--}" in written


@given(matrices)
def test_numpy_reads_back_to_the_same_bits(values):
    known = {"np": np}
    exec(FORMS["numpy"]([named(values)]), known)
    assert known["W1"].dtype == values.dtype
    np.testing.assert_array_equal(known["W1"], values)


@given(matrices)
def test_csv_reads_back_to_the_same_bits(values):
    rows = [line.split(",") for line in FORMS["csv"]([named(values)]).splitlines()]
    np.testing.assert_array_equal(np.array(rows).astype(values.dtype), values)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_writes_several_matrices(form):
    written = FORMS[form]([named([[1.5, 2.5]]), named([[3.5]], "b1")])
    for number in ("1.5", "2.5", "3.5"):
        assert number in written
