"""Columns grow block by block, and come out the same wherever a block ends."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from mlpstudio.project.importing import Table, guessed_roles, imported, reading
from mlpstudio.project.table_columns import MOST_CATEGORIES, GrowingColumn, plain_numbers
from mlpstudio.project.text_files import MISSING, Dialect, as_number

CELLS = st.one_of(
    st.sampled_from(["1", "2.5", "-3e2", ".5", "7.", "1.e2", "1,5", "1.234,5", "+4", "1e400", "1_0", " 8 "]),
    st.sampled_from(["", "NA", "n/A", "NaN", "null", "None", "?", "a", "b", "−2", "1\n2", "٣", "-", "K"]),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.text(max_size=3),
)  # fmt: skip


def grown(cells, decimal, *ends):
    column, before = GrowingColumn(decimal), 0
    for end in (*sorted(ends), len(cells)):
        if end > before:
            column.add(cells[before:end])
            before = end
    return column.named("a")


@settings(max_examples=50)
@given(st.lists(CELLS, min_size=1, max_size=12), st.sampled_from(".,"), st.data())
@example(["1.e2", "x"], ".", None)
def test_every_cell_is_what_it_is_by_itself(cells, decimal, data):
    ends = [] if data is None else data.draw(st.lists(st.integers(1, len(cells)), max_size=4))
    column = grown(cells, decimal, *ends)
    texts = [cell.strip() for cell in cells]
    holes = [text.lower() in MISSING for text in texts]
    values = [as_number(text, decimal) for text in texts]
    assert column.cells == tuple(texts)
    assert column.missing.tolist() == holes
    expected = [np.nan if hole or value is None else value for hole, value in zip(holes, values, strict=True)]
    np.testing.assert_array_equal(column.numbers, expected)
    there = {text for text, hole in zip(texts, holes, strict=True) if not hole}
    is_text = any(value is None for value, hole in zip(values, holes, strict=True) if not hole)
    assert set(column.categories) == (there if is_text else set())
    if is_text:
        found = [None if code < 0 else column.categories[code] for code in column.codes.tolist()]
        assert found == [None if hole else text for text, hole in zip(texts, holes, strict=True)]


def test_categories_are_in_order_unless_there_are_too_many():
    assert grown(["b", "10", "9", "a"], ".", 2).categories == ("9", "10", "a", "b")
    many = [f"name {number}" for number in range(MOST_CATEGORIES, -1, -1)]
    assert grown(many, ".").categories == tuple(many)


@pytest.mark.parametrize("cells", [["1", "x"], ["1", ""], ["1 ", "2"], ["1\n2"], ["1_0"], ["nan"], ["1e999"]])
def test_what_is_not_plain(cells):
    assert plain_numbers(cells, ".") is None
    assert plain_numbers(["1.5"], ",") is None
    assert plain_numbers(["1,5", "2"], ",").tolist() == [1.5, 2]


def test_a_long_table_is_read_in_many_short_pieces():
    rows = [f"{n}.5,{n % 7}," + ("" if n % 50 == 0 else "yes" if n % 2 else "no") for n in range(20_000)]
    work = reading("x,y,z\n" + "\n".join(rows), Dialect(header=True))
    shares = []
    while True:
        try:
            shares.append(next(work))
        except StopIteration as end:
            table = end.value
            break
    # 60,000 cells: none of the pieces may hold many of them.
    assert len(shares) > 12
    assert shares == sorted(shares)
    assert max(b - a for a, b in pairwise(shares)) < 0.15
    assert isinstance(table, Table)
    made = imported(table, guessed_roles(table))
    assert (made.data.samples, made.dropped) == (19_600, 400)
    assert made.data.columns == ("x", "y", "z=no", "z=yes")
