"""Blocks of numbers below the names of their columns, as one copies them in a spreadsheet."""

from __future__ import annotations

import re

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import Array
from mlpstudio.core.reading import read_block, read_number

_BETWEEN = ("\t", ";", ",")
_WORD = re.compile(r"[^\W\d_]")


def read_named_block(text: str) -> tuple[tuple[str, ...], Array]:
    """Return the names above a block, and its numbers: see :func:`mlpstudio.core.reading.read_block`.

    Raises
    ------
    InvalidInput
        With the cell that could not be read, counted from 1, its row as it was copied.
    """
    try:
        return (), read_block(text)
    except InvalidInput as refused:
        lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n")
        head, _, rest = lines.partition("\n")
        names = _names(head)
        if not names or not rest.strip():
            raise
        reason = refused
    try:
        return names, read_block(rest)
    except InvalidInput as refused:
        row = refused.message.values.get("row")
        if not isinstance(row, int):
            raise reason from None
        values = dict(refused.message.values)
        del values["row"]
        raise InvalidInput(refused.message.text, place="", row=row + 1, **values) from None


def _names(line: str) -> tuple[str, ...]:
    """Return the cells of a line, where all of them are words and none is a number."""
    between = next((sign for sign in _BETWEEN if sign in line), None)
    cells = tuple(cell.strip().strip('"') for cell in (line.split(between) if between else [line]))
    sound = all(_WORD.search(cell) and not _is_number(cell) for cell in cells if cell) and any(cells)
    return cells if sound else ()


def _is_number(cell: str) -> bool:
    try:
        read_number(cell)
    except InvalidInput:
        return False
    return True
