"""The columns of a table, as they grow while it is read: cells as texts, numbers, or what is missing.

Cells come in blocks of rows, so that whoever reads a long table can do other things in between. Most blocks
hold plain numbers alone, or plain numbers and gaps; only what is neither is looked at cell by cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.records import record
from mlpstudio.project.text_files import MISSING, as_number

MOST_CATEGORIES = 100
_PLAIN = b"0123456789+-.eE\n"
_UNKNOWN = object()
_ENOUGH = 500  # texts of a column that tell whether it holds dates
_CLOCK = r"\d{1,2}:\d{2}(:\d{2}([.,]\d+)?)?( ?[AaPp]\.?[Mm]\.?)?( ?(Z|[+-]\d{2}:?\d{2}))?"
_MONTH = (
    r"(?i:jan|feb|m[aä]r|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz])[^\W\d_]{0,6}\.?"  # English, German
)
_DAY = (
    r"\d{4}-\d{1,2}|\d{4}([-./])\d{1,2}\2\d{1,2}|\d{1,2}([-./])\d{1,2}\3(\d{4}|\d{2})"
    rf"|\d{{1,2}}[. -]{{1,2}}{_MONTH}[ -](\d{{4}}|\d{{2}})|{_MONTH} (\d{{1,2}},? )?\d{{4}}"
)
_DATE = re.compile(rf"({_DAY})([T ,]{{1,2}}{_CLOCK})?|{_CLOCK}")


def _spellings(words: Iterable[str]) -> frozenset[str]:
    """Return all ways to write words in small and capital letters."""
    return frozenset(
        "".join(letters)
        for word in words
        for letters in product(*((letter, letter.upper()) for letter in word))
    )


_HOLES = _spellings(MISSING)


@record(eq=False)
class Column:
    """A column of a table.

    Attributes
    ----------
    name
        From the header, made unique; else ``column 3``.
    cells
        Its texts, without spaces around them.
    numbers
        The same as numbers, float64; NaN where a cell is missing or holds none.
    missing
        Where cells are missing.
    categories
        Its different texts, where it holds other texts than numbers; else empty. They are sorted, unless
        there are more than :data:`MOST_CATEGORIES`, which nobody can use.
    codes
        Which category each cell is; -1 where it is missing. Empty where there are no categories.
    holds_dates
        Whether every text is a date, or a time of day.
    """

    name: str
    cells: tuple[str, ...]
    numbers: NDArray[np.float64]
    missing: NDArray[np.bool_]
    categories: tuple[str, ...]
    codes: NDArray[np.int32]
    holds_dates: bool = False

    @property
    def is_numeric(self) -> bool:
        """Whether every cell that is there holds a number."""
        return not self.categories


@dataclass(eq=False)
class GrowingColumn:
    """A column that is being read.

    Attributes
    ----------
    decimal
        The decimal sign.
    """

    decimal: str
    _cells: list[str] = field(default_factory=list)
    _numbers: list[NDArray[np.float64]] = field(default_factory=list)
    _missing: list[NDArray[np.bool_]] = field(default_factory=list)
    _odd: dict[str, float | None] = field(default_factory=dict)  # texts in blocks that are not plain
    _holds_texts: bool = False

    def add(self, given: Sequence[str]) -> None:
        """Take in the next cells, at least one."""
        numbers = plain_numbers(given, self.decimal)
        if numbers is not None:
            self._take(given, numbers, np.zeros(len(given), np.bool_))
            return
        cells = [cell.strip() for cell in given]
        holes = [cell in _HOLES for cell in cells]
        missing = np.array(holes)
        there = [cell for cell, gone in zip(cells, holes, strict=True) if not gone]
        values = plain_numbers(there, self.decimal) if there else np.empty(0)
        numbers = np.full(len(cells), np.nan)
        numbers[~missing] = self._one_by_one(there) if values is None else values
        self._take(cells, numbers, missing)

    def named(self, name: str) -> Column:
        """Return the column, complete."""
        numbers, missing = np.concatenate(self._numbers), np.concatenate(self._missing)
        categories: tuple[str, ...] = ()
        codes = np.empty(0, np.int32)
        if self._holds_texts:
            texts = list(dict.fromkeys(cell for cell in dict.fromkeys(self._cells) if cell not in _HOLES))
            if len(texts) <= MOST_CATEGORIES:
                texts.sort(key=_natural(self.decimal))
            categories = tuple(texts)
            place = {category: index for index, category in enumerate(categories)}
            codes = np.array([place.get(cell, -1) for cell in self._cells], np.int32)
        some = categories[:: max(len(categories) // _ENOUGH, 1)]
        dates = bool(some) and all(map(_DATE.fullmatch, some))
        return Column(name, tuple(self._cells), numbers, missing, categories, codes, dates)

    def _take(self, cells: Sequence[str], numbers: NDArray[np.float64], missing: NDArray[np.bool_]) -> None:
        self._cells.extend(cells)
        self._numbers.append(numbers)
        self._missing.append(missing)

    def _one_by_one(self, cells: Sequence[str]) -> list[float]:
        known, values = self._odd, []
        for cell in cells:
            value = known.get(cell, _UNKNOWN)
            if value is _UNKNOWN:
                value = known[cell] = as_number(cell, self.decimal)
                self._holds_texts |= value is None
            values.append(np.nan if value is None else value)
        return values  # type: ignore[return-value]


def _natural(decimal: str) -> Callable[[str], tuple[int, float, str]]:
    def key(cell: str) -> tuple[int, float, str]:
        value = as_number(cell, decimal)
        return (1, 0.0, cell) if value is None else (0, value, cell)

    return key


def plain_numbers(cells: Sequence[str], decimal: str) -> NDArray[np.float64] | None:
    """Return plain numbers, quickly; None where a cell is anything else, or has spaces around it."""
    whole = "\n".join(cells)
    if not whole.isascii():
        return None
    plain = cells
    if decimal == ",":
        if "." in whole:
            return None
        whole = whole.replace(",", ".")
        plain = whole.split("\n")
    if whole.encode().translate(None, _PLAIN) or len(plain) != len(cells):
        return None
    try:
        numbers = np.array(list(map(float, plain)))
    except ValueError:
        return None
    return numbers if np.isfinite(numbers).all() else None
