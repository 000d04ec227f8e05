"""Blocks of numbers as they come from the clipboard: out of spreadsheets, CSV, JSON, numpy, and this program.

Nothing is guessed: where a comma may be a decimal comma or lie between two numbers, the block is refused.
"""

from __future__ import annotations

import csv
import math
import re
from collections.abc import Iterable, Sequence

import numpy as np

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.core.parameters import Array, frozen
from mlpstudio.core.writing import Matrix, written_rows

__all__ = ["MOST_CELLS", "read_block", "read_number", "write_block", "write_number"]

MOST_CELLS = 1_000_000
"""Numbers in a block; more belong into a file."""

_LONGEST = 25 * MOST_CELLS
_TITLE = re.compile(r"[^\n]*\([0-9]+×[0-9]+\)")  # above a matrix that this program copied as text
_ARRAY = re.compile(r"[\w\s=.(]*(\[.*\])[\w\s=.,)]*", re.DOTALL)
_ROW = re.compile(r"\[([^\[\]]*)\]")
_WIDE = re.compile(r"\s{2,}")
_PLAIN = re.compile(r"[-+−]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+−]?[0-9]+)?")


def read_block(text: str) -> Array:
    """Return the numbers of a block.

    Parameters
    ----------
    text
        Lines of cells between which stand tabs, semicolons, commas, or only spaces; or rows in brackets as in
        JSON and numpy. Every cell may be anything that :func:`read_number` reads.

    Returns
    -------
    Array
        rows x columns, at least one of each, finite, read-only.

    Raises
    ------
    InvalidInput
        With the cell that could not be read, counted from 1, and the reason.
    """
    if len(text) > _LONGEST:
        raise InvalidInput("this is too much to be pasted: read it from a file instead")
    text = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
    if not text.strip():
        raise InvalidInput("there is nothing to be pasted")
    head, _, rest = text.partition("\n")
    if rest and _TITLE.fullmatch(head):
        text = rest.strip("\n")
    rows = _bracketed(text) if "[" in text else _lines(text)
    return _numbers(rows)


def write_number(value: float) -> str:
    """Return every digit of a number, with signs that any program reads."""
    return repr(float(value)).removesuffix(".0")


def write_block(values: Matrix) -> str:
    """Return a matrix as spreadsheets take it: every digit, tabs between cells, a line a row."""
    return "".join("\t".join(row) + "\n" for row in written_rows(values))


def _numbers(rows: Sequence[Sequence[str]]) -> Array:
    width = len(rows[0])
    if len(rows) * width > MOST_CELLS:
        raise InvalidInput("this is too much to be pasted: read it from a file instead")
    made = np.empty((len(rows), width))
    for number, row in enumerate(rows, 1):
        if len(row) != width:
            raise InvalidInput(
                "row {row} has {got} cells, the first one has {count}", row=number, got=len(row), count=width
            )
        made[number - 1] = [_number(cell, number, column) for column, cell in enumerate(row, 1)]
    return frozen(made)


def _number(cell: str, row: int, column: int) -> float:
    try:
        # Most cells are plain numbers, and a block may have very many of them.
        if len(cell) < 40 and _PLAIN.fullmatch(cell):
            value = float(cell.replace("−", "-"))
            if math.isfinite(value):
                return value
        return read_number(cell)
    except InvalidInput as refused:
        raise InvalidInput(
            "row {row}, column {column}: {reason}", row=row, column=column, reason=refused.message
        ) from None


def _bracketed(text: str) -> list[list[str]]:
    """Take apart ``[[1, 2], [3, 4]]``, also as the assignment of an array; ``[1, 2]`` is one row."""
    found = _ARRAY.fullmatch(text.strip())
    inner = "" if found is None else found.group(1)
    rows = [_cells(row) for row in _ROW.findall(inner)]
    # What is left of two dimensions is the outer bracket and the signs between rows.
    outside = re.sub(r"\s", "", _ROW.sub("", inner))
    sound = not outside or re.fullmatch(r"\[,*\]", outside) is not None
    if not sound or not rows or not all(rows) or outside.count(",") > len(rows):
        raise InvalidInput("expected rows of numbers in brackets, such as [[1, 2], [3, 4]]")
    return rows


def _cells(row: str) -> list[str]:
    return [cell.strip() for cell in row.split(",")] if "," in row else row.split()


def _lines(text: str) -> list[list[str]]:
    lines = text.split("\n")
    for sign in "\t;":
        if sign in text:
            return [[_unquoted(cell) for cell in line.split(sign)] for line in lines]
    if "," in text:
        return _comma_separated(lines)
    return _spaced([line.strip() for line in lines])


def _spaced(lines: list[str]) -> list[list[str]]:
    """Split lines in which nothing but spaces can lie between cells: two or more surely do."""
    if any(_WIDE.search(line) for line in lines):
        return [_WIDE.split(line) for line in lines]
    several = any(len(line.split()) > 1 for line in lines)
    if not several or (len(lines) == 1 and _is_number(lines[0])):
        return [[_unquoted(line)] for line in lines]
    if not all(_PLAIN.fullmatch(cell) for line in lines for cell in line.split()):
        return [[line] for line in lines]
    for line in lines:
        if len(line.split()) > 1 and _is_number(line):
            raise _unclear(line)
    return [line.split() for line in lines]


def _comma_separated(lines: list[str]) -> list[list[str]]:
    try:
        rows = [[cell.strip() for cell in row] for row in _quoted(lines)]
    except csv.Error:
        raise InvalidInput("a quotation mark is missing") from None
    decimal = all(line.count(",") <= 1 and _is_number(line) for line in lines)
    if not decimal:
        return rows
    if len(lines) > 1 and len({len(row) for row in rows}) == 1:
        raise _unclear(lines[0].strip())
    return [[line] for line in lines]


def _quoted(lines: Iterable[str]) -> list[list[str]]:
    reader = csv.reader(lines, skipinitialspace=True, strict=True)
    return [row or [""] for row in reader]


def _unquoted(cell: str) -> str:
    cell = cell.strip()
    return cell[1:-1] if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def _is_number(text: str) -> bool:
    try:
        read_number(text)
    except InvalidInput:
        return False
    return True


def _unclear(typed: str) -> InvalidInput:
    return InvalidInput(
        'is "{typed}" one number or two? Tabs or semicolons between the cells would tell', typed=typed
    )
