"""Numbers given away as CSV are read back digit by digit, and texts stay texts."""

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.project.listings import Listing, harmless

names = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)


@given(
    st.lists(st.tuples(st.floats(allow_nan=False), st.integers(-(2**40), 2**40), names), max_size=8), names
)
def test_numbers_and_texts_come_back(rows, title):
    reals = np.array([row[0] for row in rows])
    whole = np.array([row[1] for row in rows], dtype=np.int64)
    text = Listing((title, "whole", "text"), (reals, whole, [row[2] for row in rows])).text()
    header, *read = csv.reader(io.StringIO(text, newline=""), strict=True)
    assert header == [harmless(title), "whole", "text"]
    assert [(float(a), int(b), c) for a, b, c in read] == [(a, b, harmless(c)) for a, b, c in rows]


def test_many_rows_come_in_pieces():
    listing = Listing(("x",), (np.arange(2000) / 7,))
    assert len(list(listing.pieces())) == 5
    assert [float(line) for line in listing.text().splitlines()[1:]] == (np.arange(2000) / 7).tolist()


def test_what_is_no_number_stays_empty_and_what_is_true_is_one():
    assert (
        Listing(("a", "b"), (np.array([np.nan, 1.5]), np.array([True, False]))).text() == "a,b\n,1\n1.5,0\n"
    )


@pytest.mark.parametrize("text", ["=1+1", "+cmd|x", "-x", "@sum", "\t=1"])
def test_what_looks_like_a_formula_is_a_text(text):
    assert harmless(text) == "'" + text


@pytest.mark.parametrize("text", ["-1", "+2.5e3", "x=1", "", "−1", "a-b"])
def test_what_does_not_is_left_alone(text):
    assert harmless(text) == text


def test_columns_of_different_length_are_refused():
    with pytest.raises(ValueError, match="same length"):
        Listing(("a", "b"), (np.zeros(2), np.zeros(3)))
