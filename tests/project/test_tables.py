"""Tables of numbers."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.tables import parse_table


@pytest.mark.parametrize(
    "text",
    [
        "1,2.5\n-3,4e2\n",
        "1, 2.5\r\n-3, 4e2",
        "1;2,5\n-3;4e2\n",
        "1\t2.5\n-3\t4e2\n",
        "1\t2,5\n\n-3\t400\n\n",
        "\ufeff1,2.5\n-3,400.\n",
        '"1","2.5"\n"-3","400"\n',
        "a,b\n1,2.5\n-3,400\n",
    ],
)
def test_the_usual_ways_to_write_a_table(text: str) -> None:
    assert parse_table(text.encode()).rows.tolist() == [[1, 2.5], [-3, 400]]


def test_names_in_the_first_line() -> None:
    table = parse_table(b'size; "a;b"\n1,5; 2\n')
    assert table.columns == ("size", "a;b")
    assert table.rows.tolist() == [[1.5, 2]]
    assert parse_table(b"a,b\n").rows.shape == (0, 2)


@pytest.mark.parametrize("name", ["a;b", "a\tb", "a;\t;b"])
def test_a_sign_inside_a_quoted_name_separates_nothing(name: str) -> None:
    table = parse_table(f'"{name}",c\n1,5\n'.encode())
    assert table.columns == (name, "c")
    assert table.rows.tolist() == [[1, 5]]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (b"", "empty"),
        (b"\n \n", "empty"),
        (b"1,2\n3,x\n", 'line 2, column 2: expected a number, got "x"'),
        (b"a,b\n1,2\n3,\n", "line 3, column 2: expected a number, got nothing"),
        (b"1,2\n\n3\n", "line 3: expected 2 numbers, as in line 1, got 1"),
        (b"a,b,c\n1,2\n", "2 names in the first line, got 3"),
        (b"1,a\n", 'line 1, column 2: expected a number, got "a"'),
        (b"1,nan\n", '"nan"'),
        (b"1,inf\n", '"inf"'),
        (b"1,1e999\n", '"1e999"'),
        (b"1,1_000\n", '"1_000"'),
        (b"1;2,5,1\n", '"2,5,1"'),
        (b"\xff\xfe1", "UTF-8"),
        (b"1,\x002", "UTF-8"),
        (b'1,"2\n', "line 1"),
    ],
)
def test_what_is_no_table(text: bytes, says: str) -> None:
    with pytest.raises(InvalidInput, match=re.escape(says)):
        parse_table(text)


@given(arrays.arrays(np.float64, st.tuples(st.integers(1, 4), st.integers(1, 4)),
                     elements=st.floats(allow_nan=False, allow_infinity=False)))  # fmt: skip
def test_numbers_come_back_to_the_last_bit(rows: np.ndarray) -> None:
    text = "\n".join(",".join(map(repr, row)) for row in rows.tolist())
    assert parse_table(text.encode()).rows.tobytes() == rows.tobytes()
