"""Somebody's table as data: which columns are inputs and targets, categories to one-hot, missing values.

Nothing happens silently: whatever is dropped, filled or turned into numbers is counted in the result.
"""

from __future__ import annotations

from collections.abc import Generator, Sequence
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.parameters import Array
from mlpstudio.core.pieces import finished
from mlpstudio.core.records import record
from mlpstudio.project.table_columns import MOST_CATEGORIES, Column, GrowingColumn
from mlpstudio.project.text_files import Dialect, records

Role: TypeAlias = Literal["input", "target", "ignored"]
Missing: TypeAlias = Literal["drop", "mean", "constant"]

_FEW = 10  # different texts that may be categories in the smallest table
_BLOCK = 5000  # cells between two looks at whether to go on: some milliseconds
_READ = 0.9  # of all the time it takes until the last cell is read


@record(eq=False)
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


@record(eq=False)
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
    return finished(reading(text, dialect))


def reading(text: str, dialect: Dialect) -> Generator[float, None, Table]:
    """Read a table block by block: a generator of the share that is done, which returns the :class:`Table`.

    Raises
    ------
    InvalidInput
        No rows, rows of different lengths, or quotes that do not match: with the line.
    """
    # Cells are kept by column: a list for every row would keep the garbage collector busy.
    columns: list[GrowingColumn] = []
    block: list[list[str]] = []
    lines: list[int] = []
    total = text.count("\n") + 1
    names: list[str] | None = None
    for line, cells in records(text, dialect.delimiter):
        if names is None:
            names = cells if dialect.header else [""] * len(cells)
            first, rows = line, max(_BLOCK // len(names), 1)
            columns = [GrowingColumn(dialect.decimal) for _ in names]
            if dialect.header:
                continue
        if len(cells) != len(names):
            wrong = "line {line}: expected {count} cells, as in line {first}, got {got}"
            if len(names) == 1:
                wrong = "line {line}: expected 1 cell, as in line {first}, got {got}"
            raise InvalidInput(wrong, line=line, count=len(names), first=first, got=len(cells))
        block.append(cells)
        lines.append(line)
        if len(block) == rows:
            _sort_in(columns, block)
            yield _READ * min(line / total, 1.0)
    if names is None:
        raise InvalidInput("the table is empty")
    _sort_in(columns, block)
    if not lines:
        raise InvalidInput("the table has names, but no rows")
    made = []
    for place, (name, column) in enumerate(zip(_unique(names), columns, strict=True)):
        made.append(column.named(name))
        yield _READ + (1 - _READ) * (place + 1) / len(names)
    return Table(tuple(made), np.array(lines, np.int64))


def _sort_in(columns: Sequence[GrowingColumn], block: list[list[str]]) -> None:
    if block:
        for column, cells in zip(columns, zip(*block, strict=True), strict=True):
            column.add(cells)
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


def strays(table: Table) -> Message | None:
    """Tell of the first column that counts as categories for a few texts among its numbers; None without one.

    A single typing error would otherwise make a category of each of its numbers, or leave the column out.
    """
    for column in table.columns:
        texts = np.flatnonzero(np.isnan(column.numbers) & ~column.missing)
        if not 0 < len(texts) < table.rows - int(column.missing.sum()) - len(texts):
            continue
        values = {"name": column.name, "line": int(table.lines[texts[0]]), "text": column.cells[texts[0]]}
        if len(texts) == 1:
            text = "Column {name} holds numbers but for “{text}” in line {line}: each number is a category."
            return Message(text, values)
        values["count"] = f"{len(texts):,}"
        return Message(
            "Column {name} holds numbers but for {count} cells, as “{text}” in line {line}: each number is "
            "a category.",
            values,
        )
    return None


_IGNORED = {
    "": "{names}.",
    "empty": "{names}: nothing but missing values.",
    "dates": "{names}: dates or times, and each of them would be a category.",
    "texts": "{names}: texts that hardly repeat, and each of them would be a category.",
}


def guessed_roles(table: Table) -> tuple[Role, ...]:
    """Return what each column seems to be: the last one the target, what tells rows apart ignored."""
    roles: list[Role] = ["ignored" if _uselessness(table, each) else "input" for each in table.columns]
    usable = [place for place, role in enumerate(roles) if role == "input"]
    if len(usable) > 1:
        roles[usable[-1]] = "target"
    return tuple(roles)


def _uselessness(table: Table, column: Column) -> str:
    """Return why a column would better be ignored: a key of the sentences; empty where it would not."""
    if column.missing.all():
        return "empty"
    if column.holds_dates:
        return "dates"
    most = min(MOST_CATEGORIES, max(table.rows // 2, _FEW))
    return "texts" if not column.is_numeric and len(column.categories) > most else ""


def ignored(table: Table, roles: Sequence[Role]) -> tuple[Message, ...]:
    """Tell which columns are ignored, those alike in a sentence, and why that is proposed where it is."""
    names: dict[str, list[str]] = {}
    for column, role in zip(table.columns, roles, strict=True):
        if role == "ignored":
            names.setdefault(_uselessness(table, column), []).append(column.name)
    return tuple(Message(_IGNORED[why], {"names": ", ".join(names[why])}) for why in sorted(names))


@record
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
    """Make samples of a table at once; see :func:`importing`."""
    return finished(importing(table, roles, missing, constant))


def importing(
    table: Table, roles: Sequence[Role], missing: Missing = "drop", constant: float = 0.0
) -> Generator[float, None, Imported]:
    """Make samples of a table column by column: a generator of the share that is done.

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
    for place, (column, role) in enumerate(zip(table.columns, roles, strict=True)):
        yield place / len(roles)
        if role == "ignored":
            continue
        if column.is_numeric:
            values, count = _filled(column, kept, missing, constant)
            filled += count
            parts[role].append(([column.name], values[:, None]))
        else:
            parts[role].append(_one_hot(column, kept))
    blocks: dict[Role, Array] = {}
    for role in parts:
        yield 1.0
        blocks[role] = np.concatenate([values for _, values in parts[role]], axis=1)
        blocks[role].flags.writeable = False  # shared, not copied
    yield 1.0
    names = [name for role in ("input", "target") for group, _ in parts[role] for name in group]
    return Imported(Dataset(blocks["input"], blocks["target"], columns=tuple(names)), int(gone.sum()), filled)


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
    made = np.zeros((len(kept), len(column.categories)))
    made[np.arange(len(kept)), column.codes[kept]] = 1.0
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
