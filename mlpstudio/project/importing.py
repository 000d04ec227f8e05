"""Somebody's table as data: which columns are inputs and targets, categories to one-hot, missing values.

Nothing happens silently: whatever is dropped, filled or turned into numbers is counted in the result.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import Array
from mlpstudio.project.text_files import MISSING, Dialect, as_number, records

Role: TypeAlias = Literal["input", "target", "ignored"]
Missing: TypeAlias = Literal["drop", "mean", "constant"]

MOST_CATEGORIES = 100
_FEW = 10  # different texts that may be categories in the smallest table
_BLOCK = 2000  # records between two looks at whether to go on
_LONGEST_MISSING = max(map(len, MISSING))
_PLAIN = frozenset("0123456789+-.eE\n")


@dataclass(frozen=True, slots=True, eq=False)
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
        Its different texts, sorted, where it holds other texts than numbers; else empty.
    """

    name: str
    cells: tuple[str, ...]
    numbers: NDArray[np.float64]
    missing: NDArray[np.bool_]
    categories: tuple[str, ...]

    @property
    def is_numeric(self) -> bool:
        """Whether every cell that is there holds a number."""
        return not self.categories


@dataclass(frozen=True, slots=True, eq=False)
class Table:
    """A table as it was read.

    Attributes
    ----------
    columns
        All of equal length, at least one.
    lines
        The line in the file that each row ends in, from 1.
    """

    columns: tuple[Column, ...]
    lines: NDArray[np.int64]

    @property
    def rows(self) -> int:
        """The number of rows."""
        return len(self.lines)


@dataclass(frozen=True, slots=True, eq=False)
class Imported:
    """What became of a table.

    Attributes
    ----------
    data
        The samples; its columns are named, one-hot ones ``species=setosa``.
    dropped
        How many rows were left out for missing values.
    filled
        How many missing values were filled.
    """

    data: Dataset
    dropped: int
    filled: int


def read(text: str, dialect: Dialect) -> Table:
    """Read a table at once.

    Raises
    ------
    InvalidInput
        As in :func:`reading`.
    """
    reader = reading(text, dialect)
    while True:
        try:
            next(reader)
        except StopIteration as end:
            return end.value  # type: ignore[no-any-return]


def reading(text: str, dialect: Dialect) -> Generator[float, None, Table]:
    """Read a table block by block: a generator of the share that is done, which returns the :class:`Table`.

    Raises
    ------
    InvalidInput
        No rows, rows of different lengths, or quotes that do not match: with the line.
    """
    # Cells are kept by column: a list for every row would keep the garbage collector busy.
    cells_by_column: list[list[str]] = []
    block: list[list[str]] = []
    lines: list[int] = []
    total = text.count("\n") + 1
    names: list[str] | None = None
    for line, cells in records(text, dialect.delimiter):
        if names is None:
            names = cells if dialect.header else [""] * len(cells)
            first = line
            cells_by_column = [[] for _ in names]
            if dialect.header:
                continue
        if len(cells) != len(names):
            raise InvalidInput(
                "line {line}: expected {count} cells, as in line {first}, got {got}",
                line=line, count=len(names), first=first, got=len(cells),
            )  # fmt: skip
        block.append(cells)
        lines.append(line)
        if len(block) == _BLOCK:
            _sorted_in(cells_by_column, block)
            yield 0.5 * min(line / total, 1.0)
    if names is None:
        raise InvalidInput("the table is empty")
    _sorted_in(cells_by_column, block)
    if not lines:
        raise InvalidInput("the table has names, but no rows")
    columns = []
    for place, (name, cells_of) in enumerate(zip(_unique(names), cells_by_column, strict=True)):
        columns.append(_column(name, cells_of, dialect.decimal))
        yield 0.5 + 0.5 * (place + 1) / len(names)
    return Table(tuple(columns), np.array(lines, np.int64))


def _sorted_in(cells_by_column: list[list[str]], block: list[list[str]]) -> None:
    for column, cells in zip(cells_by_column, zip(*block, strict=True), strict=bool(block)):
        column.extend(cells)
    block.clear()


def _unique(names: Sequence[str]) -> list[str]:
    """Name columns that have no name, and tell apart those that share one."""
    found: list[str] = []
    for place, given in enumerate(names, 1):
        name = given.strip() or f"column {place}"
        count, tried = 1, name
        while tried in found:
            count += 1
            tried = f"{name} ({count})"
        found.append(tried)
    return found


def _column(name: str, given: Sequence[str], decimal: str) -> Column:
    cells = tuple([cell.strip() for cell in given])
    numbers = _plain_numbers(cells, decimal)
    if numbers is not None:
        return Column(name, cells, numbers, np.zeros(len(cells), np.bool_), ())
    # Short texts alone can stand for something missing; most numbers are longer.
    holes = [len(cell) <= _LONGEST_MISSING and cell.lower() in MISSING for cell in cells]
    missing = np.array(holes)
    there = [cell for cell, gone in zip(cells, holes, strict=True) if not gone]
    numbers = np.full(len(cells), np.nan)
    plain = _plain_numbers(there, decimal) if there else None
    if plain is not None:
        numbers[~missing] = plain
        return Column(name, cells, numbers, missing, ())
    known = {cell: as_number(cell, decimal) for cell in set(there)}
    values = [known[cell] for cell in there]
    numbers[~missing] = [np.nan if value is None else value for value in values]
    categories = set(known) if None in known.values() else set()
    return Column(name, cells, numbers, missing, tuple(sorted(categories, key=_natural(decimal))))


def _natural(decimal: str) -> Callable[[str], tuple[int, float, str]]:
    def key(cell: str) -> tuple[int, float, str]:
        value = as_number(cell, decimal)
        return (1, 0.0, cell) if value is None else (0, value, cell)

    return key


def _plain_numbers(cells: Sequence[str], decimal: str) -> NDArray[np.float64] | None:
    """Return a column of plain numbers, quickly; None where a cell is anything else."""
    whole = "\n".join(cells)
    if decimal == ",":
        if "." in whole:
            return None
        whole = whole.replace(",", ".")
    if not set(whole) <= _PLAIN or whole.count("\n") != len(cells) - 1:
        return None
    try:
        numbers = np.array([float(cell) for cell in whole.split("\n")])
    except ValueError:
        return None
    return numbers if np.isfinite(numbers).all() else None


def guessed_roles(table: Table) -> tuple[Role, ...]:
    """Return what each column seems to be: the last one the target, what tells rows apart ignored."""
    roles: list[Role] = []
    for column in table.columns:
        useless = not column.is_numeric and len(column.categories) > min(
            MOST_CATEGORIES, max(table.rows // 2, _FEW)
        )
        empty = bool(column.missing.all())
        roles.append("ignored" if useless or empty else "input")
    usable = [place for place, role in enumerate(roles) if role == "input"]
    if len(usable) > 1:
        roles[usable[-1]] = "target"
    return tuple(roles)


@dataclass(frozen=True, slots=True)
class Gaps:
    """How many values are missing in the columns that are used.

    Attributes
    ----------
    rows
        Rows that miss at least one value.
    without_category
        Rows among them that miss a category: they are left out in any case.
    values
        Missing numbers in all other rows.
    """

    rows: int
    without_category: int
    values: int


def gaps(table: Table, roles: Sequence[Role]) -> Gaps:
    """Count what dropping or filling would do."""
    used = [column for column, role in zip(table.columns, roles, strict=True) if role != "ignored"]
    some, no_category = np.zeros(table.rows, np.bool_), np.zeros(table.rows, np.bool_)
    for column in used:
        some |= column.missing
        if not column.is_numeric:
            no_category |= column.missing
    values = sum(int((column.missing & ~no_category).sum()) for column in used if column.is_numeric)
    return Gaps(int(some.sum()), int(no_category.sum()), values)


def imported(
    table: Table, roles: Sequence[Role], missing: Missing = "drop", constant: float = 0.0
) -> Imported:
    """Make samples of a table.

    Parameters
    ----------
    table
        What was read.
    roles
        Of its columns.
    missing
        What to do with rows in which a value is missing: drop them, or fill in the mean of the column, or a
        constant. A missing category always drops its row.
    constant
        The number to fill in.

    Raises
    ------
    InvalidInput
        No inputs or no targets, too many categories, no row left.
    """
    used = [column for column, role in zip(table.columns, roles, strict=True) if role != "ignored"]
    for role, words in (
        ("input", "choose at least one column as input"),
        ("target", "choose at least one column as target"),
    ):
        if role not in roles:
            raise InvalidInput(words)
    gone = np.zeros(table.rows, np.bool_)
    filled = 0
    for column in used:
        if missing == "drop" or not column.is_numeric:
            gone |= column.missing
    kept = np.flatnonzero(~gone)
    if not len(kept):
        raise InvalidInput("no row is left: every one misses a value")
    parts: dict[Role, list[tuple[list[str], Array]]] = {"input": [], "target": []}
    for column, role in zip(table.columns, roles, strict=True):
        if role == "ignored":
            continue
        if column.is_numeric:
            values, count = _filled(column, kept, missing, constant)
            filled += count
            parts[role].append(([column.name], values[:, None]))
        else:
            parts[role].append(_one_hot(column, kept))
    x, y = (np.concatenate([values for _, values in parts[role]], axis=1) for role in ("input", "target"))
    names = [name for role in ("input", "target") for group, _ in parts[role] for name in group]
    return Imported(Dataset(x, y, columns=tuple(names)), int(gone.sum()), filled)


def _filled(
    column: Column, kept: NDArray[np.intp], missing: Missing, constant: float
) -> tuple[NDArray[np.float64], int]:
    values, holes = column.numbers[kept], column.missing[kept]
    if not holes.any():
        return values, 0
    there = values[~holes]
    if missing == "mean" and not len(there):
        raise InvalidInput('the column "{name}" has no value to take the mean of', name=column.name)
    return np.where(holes, there.mean() if missing == "mean" else constant, values), int(holes.sum())


def _one_hot(column: Column, kept: NDArray[np.intp]) -> tuple[list[str], NDArray[np.float64]]:
    if len(column.categories) > MOST_CATEGORIES:
        raise InvalidInput(
            'the column "{name}" has {count} different texts; at most {most} can become inputs or targets',
            name=column.name, count=len(column.categories), most=MOST_CATEGORIES,
        )  # fmt: skip
    place = {category: index for index, category in enumerate(column.categories)}
    made = np.zeros((len(kept), len(place)))
    made[np.arange(len(kept)), [place[column.cells[row]] for row in kept.tolist()]] = 1.0
    return [f"{column.name}={category}" for category in column.categories], made


def decoded_categories(names: Sequence[str], rows: NDArray[np.floating]) -> list[list[str]]:
    """Return one-hot columns as their categories again: the inverse of what :func:`imported` makes of them.

    Parameters
    ----------
    names
        Of the columns, one-hot ones ``species=setosa``.
    rows
        rows x columns; of a prediction the largest number of a group tells its category.

    Returns
    -------
    list
        For every row a text for every group of columns; a column by itself keeps its number.
    """
    groups: list[tuple[str, list[int]]] = []
    for place, name in enumerate(names):
        group, sign, _ = name.partition("=")
        if sign and groups and groups[-1][0] == group:
            groups[-1][1].append(place)
        else:
            groups.append((group if sign else f"\0{place}", [place]))
    result = []
    for row in np.asarray(rows):
        texts = []
        for _, places in groups:
            if len(places) == 1:
                texts.append(repr(float(row[places[0]])))
            else:
                largest = places[int(np.argmax(row[places]))]
                texts.append(names[largest].partition("=")[2])
        result.append(texts)
    return result
