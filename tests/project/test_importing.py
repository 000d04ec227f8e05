"""Messy tables load right, or are refused with place and reason."""

from __future__ import annotations

import csv
import io

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.importing import (
    Gaps,
    decoded_categories,
    gaps,
    guessed_roles,
    ignored,
    imported,
    read,
    strays,
)
from mlpstudio.project.text_files import Dialect, as_number, decoded, detected


def loaded(data: str | bytes, dialect: Dialect | None = None):
    text, _ = decoded(data.encode() if isinstance(data, str) else data)
    return read(text, dialect or detected(text))


def numbers(table) -> list[list[float]]:
    return np.stack([column.numbers for column in table.columns], axis=1).tolist()


@pytest.mark.parametrize(
    ("text", "dialect"),
    [
        ("a,b\n1,2\n3,4\n", Dialect(",", ".", True)),
        ("a;b\n1,5;2\n3;4,25\n", Dialect(";", ",", True)),
        ("1\t2\n3\t4\n", Dialect("\t", ".", False)),
        ("a|b\n1.5|2\n", Dialect("|", ".", True)),
        ("x;y\n1.5;2\n", Dialect(";", ".", True)),
        ("name,kind\nann,b\nbob,c\n", Dialect(",", ".", True)),
        ("p;q\n1.234,5;2\n", Dialect(";", ",", True)),
        ("1\n2\n3\n", Dialect(",", ".", False)),
        ("value\n2\n3\n", Dialect(",", ".", True)),
    ],
)
def test_how_a_table_is_written(text, dialect):
    assert detected(text) == dialect


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        ("a,b\n1,2\n".encode("utf-8-sig"), "utf-8"),
        ("größe,b\n1,2\n".encode("utf-16"), "utf-16"),
        ("groesse,b\n1,2\n".encode("utf-16-le"), "utf-16-le"),
        ("größe,b\n1,2\n".encode("latin-1"), "cp1252"),
        ("größe,b\n1,2\n".encode(), "utf-8"),
        ("größe,b\n1,2\n".encode("utf-32"), "utf-32"),
    ],
)
def test_encodings(data, encoding):
    text, found = decoded(data)
    assert found == encoding
    table = read(text, detected(text))
    assert table.columns[0].name in ("a", "größe", "groesse")
    assert numbers(table) == [[1, 2]]


def test_semicolons_and_decimal_commas():
    assert numbers(loaded("a;b\n1,5;-2\n1.234,25;3e2\n")) == [[1.5, -2], [1234.25, 300]]


def test_quotes_with_line_breaks_and_blank_lines():
    table = loaded('name,"a ""b"""\n\n"line one\nline two",1\n\n\nplain,2\n')
    assert [column.name for column in table.columns] == ["name", 'a "b"']
    assert table.columns[0].categories == ("line one\nline two", "plain")
    assert table.lines.tolist() == [4, 7]


def test_names_that_are_there_twice_or_not_at_all():
    table = loaded("a,a,,a\n1,2,3,4\n")
    assert [column.name for column in table.columns] == ["a", "a (2)", "column 3", "a (3)"]


def test_one_row():
    assert numbers(loaded("1,2,3\n")) == [[1, 2, 3]]


def test_a_text_among_numbers_is_told_and_real_categories_are_not():
    assert strays(loaded("a,b\n1,x\n2,3\nNA,y\n")) is None
    few = strays(loaded("a,b\n1,2\n2,3\n\n3,four\n5,five\n6,6\n"))
    assert few is not None
    assert dict(few.values) == {"name": "b", "count": "2", "line": 5, "text": "four"}


def test_mixed_types():
    table = loaded("a,b\n1,x\n2,3\nNA,y\n")
    first, second = table.columns
    assert first.is_numeric
    assert first.missing.tolist() == [False, False, True]
    assert second.categories == ("3", "x", "y")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        ("", "empty"),
        ("\n\n  \n", "empty"),
        ("a,b\n", "no rows"),
        ("a,b\n1,2\n3\n", "line 3: expected 2 cells, as in line 1, got 1"),
        ("a\n1\n3,4\n", "line 3: expected 1 cell, as in line 1, got 2"),
        ('a,b\n1,"2\n', "line 2: a quotation mark opens a cell, and none closes it"),
        ('a,b\n1,"2\n3,4\n5,6\n', "line 2: a quotation mark"),
        (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "no text"),
        (b"a,b\n1,\x01\n", "line 2"),
    ],
)
def test_what_is_refused_and_where(data, words):
    with pytest.raises(InvalidInput) as caught:
        loaded(data, Dialect(header=True))
    assert words in str(caught.value)


def test_the_wrong_encoding_is_said():
    with pytest.raises(InvalidInput, match="byte 2 is not possible in utf-8"):
        decoded("größe".encode("latin-1"), "utf-8")


def test_categories_become_one_hot_and_back():
    table = loaded("size,species\n1,b\n2,a\n3,b\n")
    assert guessed_roles(table) == ("input", "target")
    made = imported(table, guessed_roles(table))
    assert made.data.columns == ("size", "species=a", "species=b")
    assert made.data.targets.tolist() == [[0, 1], [1, 0], [0, 1]]
    back = decoded_categories(made.data.columns[1:], made.data.targets)
    assert back == [["b"], ["a"], ["b"]]


def test_missing_values_are_counted_whatever_is_done():
    table = loaded("a,b\n1,1\n,2\n3,?\n")
    roles = ("input", "target")
    dropped = imported(table, roles)
    assert (dropped.data.samples, dropped.dropped, dropped.filled) == (1, 2, 0)
    mean = imported(table, roles, "mean")
    assert (mean.data.inputs[1, 0], mean.data.targets[2, 0], mean.dropped, mean.filled) == (2, 1.5, 0, 2)
    constant = imported(table, roles, "constant", -1.0)
    assert constant.data.inputs[:, 0].tolist() == [1, -1, 3]


def test_columns_that_tell_rows_apart_are_ignored_at_first():
    rows = "\n".join(f"id{n},{n},{n % 2}" for n in range(40))
    assert guessed_roles(loaded("id,x,y\n" + rows)) == ("ignored", "input", "target")


def test_dates_are_ignored_at_first_and_that_is_said():
    written = [
        "2024-01-05", "05.01.2024", "5/1/24", "2024-01", "2024-01-05T12:30", "2024-01-05 12:30:01.5",
        "2024-01-05T12:30:00Z", "2024-01-05 12:30:00+02:00", "12:30", "9:05 PM", "Jan 5, 2024",
        "January 2024", "05-Jan-24", "5. März 2024",
    ]  # fmt: skip
    rows = [f"{date};{n};{'AB'[n % 2]};k{n};{n}" for n, date in enumerate(written)]
    table = read("\n".join(["day;n;kind;id;y", *rows]), Dialect(";"))
    assert table.columns[0].holds_dates
    assert guessed_roles(table) == ("ignored", "input", "input", "ignored", "target")
    assert [str(m.values["names"]) for m in ignored(table, guessed_roles(table))] == ["day", "id"]
    assert "dates or times" in ignored(table, guessed_roles(table))[0].text
    for other in ("1.2.3", "Golf 1999", "1-2", "10.0.0.1", "2024-01/05", "H0001", "1:2"):
        assert not read(f"day;y\n2024-01-05;1\n{other};2", Dialect(";")).columns[0].holds_dates, other


@pytest.mark.parametrize(
    ("roles", "words"), [(("ignored", "target"), "as input"), (("input", "ignored"), "as target")]
)
def test_inputs_and_targets_are_needed(roles, words):
    with pytest.raises(InvalidInput, match=words):
        imported(loaded("a,b\n1,2\n"), roles)


def test_no_row_left():
    with pytest.raises(InvalidInput, match="no row is left"):
        imported(loaded("a,b\n1,\n,2\n"), ("input", "target"))


_CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"], exclude_characters="\ufeff"), max_size=8
)


_ROWS = st.integers(1, 4).flatmap(
    lambda width: st.lists(st.lists(_CELLS, min_size=width, max_size=width), min_size=1, max_size=6)
)


@given(_ROWS, st.sampled_from(",;\t|"))
def test_what_a_table_program_writes_is_read(rows, delimiter):
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        return
    file = io.StringIO(newline="")
    csv.writer(file, delimiter=delimiter).writerows(rows)
    table = read(file.getvalue(), Dialect(delimiter, ".", header=False))
    assert [list(row) for row in zip(*(column.cells for column in table.columns), strict=True)] == [
        [cell.strip() for cell in row] for row in rows
    ]


@given(st.binary(max_size=200))
def test_any_bytes_are_a_table_or_a_complaint(data):
    try:
        text, _ = decoded(data)
        table = read(text, detected(text))
        imported(table, guessed_roles(table))
    except InvalidInput:
        pass


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_numbers_in_either_decimal(value):
    assert as_number(repr(value), ".") == value
    assert as_number(repr(value).replace(".", ","), ",") == value


def test_what_dropping_and_filling_would_do_is_counted():
    table = loaded("a,b,c\n1,x,1\n,x,\n2,,\n,y,4\n3,y,5\n")
    roles = ("input", "input", "target")
    assert gaps(table, roles) == Gaps(3, 1, 3)
    for missing in ("drop", "mean", "constant"):
        made = imported(table, roles, missing)
        assert (made.dropped, made.filled) == ((3, 0) if missing == "drop" else (1, 3))
