"""Columns of numbers and texts, to be given away as CSV with every digit."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.records import record

Column: TypeAlias = NDArray[Any] | Sequence[str]

_ROWS = 512  # in a piece
_FORMULA = ("=", "+", "-", "@", "\t")


@record(eq=False)
class Listing:
    """What stands in a table.

    Attributes
    ----------
    header
        What the columns are called, for programs: not translated.
    columns
        One for each name, all of one length: numbers (one axis), or texts.

    Raises
    ------
    ValueError
        The columns differ in length, or there are not as many as names.
    """

    header: tuple[str, ...]
    columns: tuple[Column, ...]

    def __post_init__(self) -> None:
        if len(self.header) != len(self.columns) or len({len(column) for column in self.columns}) > 1:
            raise ValueError("a listing has one column of the same length for each name")

    def __len__(self) -> int:
        return len(self.columns[0]) if self.columns else 0

    def pieces(self) -> Iterator[str]:
        """Yield the text, some hundred rows at a time, the header first.

        Numbers have all of their digits and a plain minus sign, so that any program reads them back; what is
        no number stays empty. A text that a spreadsheet would compute begins with an apostrophe.
        """
        yield _lines([[harmless(name) for name in self.header]])
        for first in range(0, len(self), _ROWS):
            part = (_cells(column[first : first + _ROWS]) for column in self.columns)
            yield _lines(zip(*part, strict=True))

    def text(self) -> str:
        """Return the whole text."""
        return "".join(self.pieces())


def harmless(text: str) -> str:
    """Return a text as spreadsheets show it: what looks like a formula is marked as a text."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")  # a lone one would not be put in quotes
    if not text.startswith(_FORMULA):
        return text
    try:
        float(text)
    except ValueError:
        return f"'{text}"
    return text


def _cells(column: Column) -> list[object]:
    if not isinstance(column, np.ndarray):
        return [harmless(text) for text in column]
    if column.dtype.kind == "b":
        column = column.astype(np.intp)
    return ["" if value != value else value for value in column.tolist()]


def _lines(rows: Any) -> str:
    made = io.StringIO()
    csv.writer(made, lineterminator="\n").writerows(rows)
    return made.getvalue()
