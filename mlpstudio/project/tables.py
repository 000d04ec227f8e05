"""Tables of numbers: CSV in, as rows of inputs for predictions."""

from __future__ import annotations

import csv
import re

import numpy as np

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import Array, frozen
from mlpstudio.core.records import record

_QUOTED = re.compile(r'"[^"]*"?')
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


@record(eq=False)
class Table:
    """A table.

    Attributes
    ----------
    columns
        The names in the first line; empty where it has numbers already.
    rows
        rows x columns, float64, read-only.
    """

    columns: tuple[str, ...]
    rows: Array


def parse_table(data: bytes) -> Table:
    """Read a table: a line a row, numbers separated by commas, semicolons or tabs.

    A first line without any number is taken as names. With semicolons and tabs a number may have a
    decimal comma. Empty lines are passed over.

    Raises
    ------
    InvalidInput
        What is wrong, with line and column (both from 1).
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = "\0"
    if "\0" in text:
        raise InvalidInput("this is no text in UTF-8, so it cannot be a table")
    separator = _separator(text)
    lines = [(n, fields) for n, fields in _lines(text, separator) if any(field.strip() for field in fields)]
    if not lines:
        raise InvalidInput("the table is empty")
    columns: tuple[str, ...] = ()
    if not any(_value(field, separator) is not None for field in lines[0][1]):
        columns = tuple(field.strip() for field in lines.pop(0)[1])
    rows = [_row(number, fields, separator, lines[0]) for number, fields in lines]
    width = len(rows[0]) if rows else len(columns)
    if columns and len(columns) != width:
        raise InvalidInput(
            "expected {count} names in the first line, got {got}", count=width, got=len(columns)
        )
    return Table(columns, frozen(np.array(rows, dtype=np.float64).reshape(len(rows), width)))


def _separator(text: str) -> str:
    first = next((line for line in text.splitlines() if line.strip()), "")
    first = _QUOTED.sub("", first)  # a name may hold any sign
    return next((sign for sign in "\t;" if sign in first), ",")


def _lines(text: str, separator: str) -> list[tuple[int, list[str]]]:
    reader = csv.reader(text.splitlines(), delimiter=separator, skipinitialspace=True, strict=True)
    lines = []
    try:
        for fields in reader:
            lines.append((reader.line_num, fields))
    except csv.Error as error:
        raise InvalidInput("line {line}: {what}", line=reader.line_num, what=error) from None
    return lines


def _row(number: int, fields: list[str], separator: str, first: tuple[int, list[str]]) -> list[float]:
    if len(fields) != len(first[1]):
        raise InvalidInput(
            "line {line}: expected {count} numbers, as in line {first}, got {got}",
            line=number, count=len(first[1]), first=first[0], got=len(fields),
        )  # fmt: skip
    values = []
    for column, field in enumerate(fields, 1):
        value = _value(field, separator)
        if value is None:
            shown = field.strip()[:60]
            got = f'"{shown}"' if shown else "nothing"
            raise InvalidInput(
                "line {line}, column {column}: expected a number, got {got}",
                line=number, column=column, got=got,
            )  # fmt: skip
        values.append(value)
    return values


def _value(field: str, separator: str) -> float | None:
    """Return the finite number that a field holds, else None."""
    text = field.strip()
    if separator != ",":
        text = text.replace(",", ".", 1)
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text)
    return value if np.isfinite(value) else None
