"""Blocks of numbers, as they come from the clipboard."""

import re
import string

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays

from mlpstudio.core.markup import Text
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.named_blocks import read_named_block
from mlpstudio.core.reading import read_block, read_number, write_block, write_number
from mlpstudio.core.writing import FORMS, NamedMatrix

FINITE = st.floats(allow_nan=False, allow_infinity=False)
MATRICES = arrays(np.float64, array_shapes(min_dims=2, max_dims=2, max_side=5), elements=FINITE)


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("5", [[5]]), ("0,5", [[0.5]]), ("1/3", [[1 / 3]]), ("2 - 3", [[-1]]), ("1 000,5", [[1000.5]]),
        ("1\t2\n3\t4\n", [[1, 2], [3, 4]]), ("1\t2\r\n3\t4\r\n", [[1, 2], [3, 4]]),
        ("0,5\t1,25\n-1\t1 000", [[0.5, 1.25], [-1, 1000]]), ("sqrt(4)\tpi", [[2, np.pi]]),
        ("1;2\n3;4", [[1, 2], [3, 4]]), ("0,5;2\n3;4", [[0.5, 2], [3, 4]]), ("1, 2\n3, 4", [[1, 2], [3, 4]]),
        ("1.5,2\n3,4", [[1.5, 2], [3, 4]]), ("1,2,3\n4,5,6", [[1, 2, 3], [4, 5, 6]]),
        ('"0,5"\t2', [[0.5, 2]]), ('"0,5","2"\n1,2', [[0.5, 2], [1, 2]]),
        ("0,5\n3\n1,25", [[0.5], [3], [1.25]]),
        ("1\n2\n0", [[1], [2], [0]]), ("1 2\n3 4", [[1, 2], [3, 4]]),
        (" 1   2\n-3   4\n 1  -1", [[1, 2], [-3, 4], [1, -1]]),
        ("[[1, 2], [3, 4]]", [[1, 2], [3, 4]]), ("[1, 2]", [[1, 2]]), ("[[1 2]\n [3 -4]]", [[1, 2], [3, -4]]),
        ("[[1.],\n [2.]]", [[1], [2]]),
        ("W = np.array([[1., 2.],\n  [3., 4.]], dtype=np.float32)", [[1, 2], [3, 4]]),
        ("[[1,2],[3,4],]", [[1, 2], [3, 4]]), ("−1\t−2e−3", [[-1, -2e-3]]),
    ],
)  # fmt: skip
def test_reads(text: str, rows: list[list[float]]):
    np.testing.assert_array_equal(read_block(text), rows)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "nothing to be pasted"),
        (" \n ", "nothing to be pasted"),
        ("1\t2\n3\tfour", 'row 2, column 2: "four" is no number'),
        ("1\t\n3\t4", "row 1, column 2: a number is missing"),
        ("1\t2\n\n3\t4", "row 2 has 1 cells, the first one has 2"),
        ("1;2\n3", "row 2 has 1 cells, the first one has 2"),
        ("1,2\n3,4", 'is "1,2" one number or two?'),
        ("1 200\n3 400", 'is "1 200" one number or two?'),
        ("1 -2\n3 -4", 'is "1 -2" one number or two?'),
        ("1,234.5\t2", "row 1, column 1: write"),
        ("1,000\t2", "row 1, column 1: is"),
        ("1\t1/0", "row 1, column 2: nothing can be divided by 0"),
        ("1e999\t2", "row 1, column 1: 1e999 is too large"),
        ("[[1, 2], [3]]", "row 2 has 1 cells"),
        ("[[1, 2], 3]", "expected rows of numbers in brackets"),
        ("[]", "expected rows of numbers in brackets"),
        ("[[[1]]]", "expected rows of numbers in brackets"),
        ("[[1, 2], [3, x]]", 'row 2, column 2: "x" is no number'),
        ('"1,2', "quotation mark"),
        ("1\n" * 1_000_001, "too much"),
    ],
)
def test_refuses_with_the_cell_and_the_reason(text: str, reason: str):
    with pytest.raises(InvalidInput, match=re.escape(reason)):
        read_block(text)


@given(MATRICES)
def test_what_is_written_reads_back_to_the_same_bits(values):
    assert read_block(write_block(values)).tobytes() == values.tobytes()


@given(MATRICES, st.sampled_from(["text", "numpy", "csv"]))
def test_what_this_program_copies_can_be_pasted(values, form):
    written = FORMS[form]([NamedMatrix("W1", "W⁽¹⁾", Text("W"), values)])
    if form == "csv" and values.shape[1] == 2 and not re.search("[.e]", written):
        return  # two whole numbers with a comma between them may be one, and are never guessed
    np.testing.assert_array_equal(read_block(written), values)


@given(FINITE)
def test_a_number_reads_back_to_the_same_bits(value):
    assert np.float64(read_number(write_number(value))).tobytes() == np.float64(value).tobytes()


@given(st.text(alphabet=string.printable + "−×√π\u2009\u202f", max_size=60))
def test_nothing_but_a_reason_ever_comes_back(text):
    try:
        rows = read_block(text)
    except InvalidInput:
        return
    assert rows.ndim == 2
    assert rows.size
    assert np.isfinite(rows).all()


@pytest.mark.parametrize(
    ("text", "names", "rows"),
    [
        ("Länge\tArt\n1,5\t2\n-0,5\t1e-3\n", ("Länge", "Art"), [[1.5, 2], [-0.5, 0.001]]),
        ("x;y\r\n1;2\r\n", ("x", "y"), [[1, 2]]),
        ('"a","b"\n1,2.5\n', ("a", "b"), [[1, 2.5]]),
        ("\ty\n1\t2\n", ("", "y"), [[1, 2]]),
        ("y\n7\n8", ("y",), [[7], [8]]),
        ("1\t2\n3\t4", (), [[1, 2], [3, 4]]),
    ],
)
def test_names_above_a_block_are_told_from_its_numbers(text, names, rows):
    found, block = read_named_block(text)
    assert (found, block.tolist()) == (names, rows)


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("a\tb\n1\tred", 'row 2, column 2: "red"'),
        ("a\t2\n1\t3", 'row 1, column 1: "a"'),
        ("a\tb", 'row 1, column 1: "a"'),
        ("", "nothing to be pasted"),
    ],
)
def test_what_is_wrong_below_names_is_told_with_its_row(text, reason):
    with pytest.raises(InvalidInput, match=re.escape(reason[:20])):
        read_named_block(text)
