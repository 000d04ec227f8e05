"""From the bytes of somebody's table to its text, and from the text to how it is written."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.records import record

ENCODINGS = ("utf-8", "utf-16", "cp1252", "latin-1")
"""Encodings that one can choose from; a byte-order mark is recognised and left out in each."""
DELIMITERS = (",", ";", "\t", "|")
_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_LOOKED_AT = 200  # records from which delimiter, decimal sign and header are told
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_CONTROL_BYTES = bytes((*range(9), *range(14, 32), 127))
_ONE_BYTE = frozenset(("utf-8", "cp1252", "latin-1"))  # encodings in which control characters are such bytes
_HEAD = 400_000  # characters that hold the records which are looked at
_POINT, _COMMA = re.compile(r"[+-]?\d*\.\d+([eE][+-]?\d+)?"), re.compile(r"[+-]?\d*,\d+([eE][+-]?\d+)?")
_GROUPED = re.compile(r"[+-]?\d{1,3}(\.\d{3})+(,\d+)?")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")
MISSING = frozenset({"", "na", "n/a", "nan", "null", "none", "-", "?"})
"""What stands for a missing value, in small letters."""


@record
class Dialect:
    """How a table is written.

    Attributes
    ----------
    delimiter
        Between the cells of a line: one of :data:`DELIMITERS`.
    decimal
        The decimal sign: ``.`` or ``,``.
    header
        Whether the first record holds names.
    """

    delimiter: str = ","
    decimal: str = "."
    header: bool = True


def decoded(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return the text of a file, without its byte-order mark, and the encoding it was read in.

    Parameters
    ----------
    data
        The whole file.
    encoding
        What to read it in; None finds out: by the byte-order mark, else UTF-8 where it is that, else UTF-16
        where every other byte is 0, else Windows' Latin alphabet.

    Raises
    ------
    InvalidInput
        It is no text, or not in this encoding.
    """
    marked = next((name for mark, name in _MARKS if data.startswith(mark)), None)
    chosen = encoding or marked or _guessed(data)
    try:
        text = data.decode({"utf-8": "utf-8-sig"}.get(chosen, chosen))
    except (UnicodeDecodeError, LookupError) as error:
        at = getattr(error, "start", 0)
        raise InvalidInput(
            "byte {at} is not possible in {encoding}: choose another encoding", at=at, encoding=chosen
        ) from None
    text = text.removeprefix("\ufeff")
    clean = chosen in _ONE_BYTE and len(data.translate(None, _CONTROL_BYTES)) == len(data)
    strange = None if clean else _CONTROL.search(text)
    if strange is not None:
        line = text.count("\n", 0, strange.start()) + 1
        raise InvalidInput("this is no text: line {line} holds a control character", line=line)
    return text, chosen


def _guessed(data: bytes) -> str:
    head = data[:4096]
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    else:
        if b"\0" not in head:
            return "utf-8"
    if len(head) > 3 and len(data) % 2 == 0:
        for start, name in ((1, "utf-16-le"), (0, "utf-16-be")):
            if head[start::2].count(0) > 0.4 * len(head[start::2]):
                return name
    return "cp1252" if not set(data) & {0x81, 0x8D, 0x8F, 0x90, 0x9D} else "latin-1"


def records(text: str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """Read records, each with the line that it ends in, from 1; blank ones are passed over.

    Raises
    ------
    InvalidInput
        Quotes that do not match, with the line.
    """
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, strict=True, skipinitialspace=True
    )
    ended = 0
    try:
        for cells in reader:
            ended = reader.line_num
            # Most records begin with something: the others are looked at closely.
            if cells and ((cells[0] and not cells[0].isspace()) or "".join(cells).strip()):
                yield reader.line_num, cells
    except csv.Error as error:
        if "unexpected end" in str(error):
            raise InvalidInput(
                "line {line}: a quotation mark opens a cell, and none closes it", line=ended + 1
            ) from None
        raise InvalidInput("line {line}: {what}", line=reader.line_num, what=error) from None


def detected(text: str) -> Dialect:
    """Return how a table seems to be written; all of it can be corrected."""
    text = text[:_HEAD]
    delimiter = _delimiter(text)
    try:
        head = [cells for _, cells in islice(records(text, delimiter), _LOOKED_AT)]
    except InvalidInput:
        head = []
    cells = [cell.strip() for row in head for cell in row]
    commas = sum(
        _COMMA.fullmatch(cell) is not None or "," in (_GROUPED.fullmatch(cell) or [""])[0] for cell in cells
    )
    points = sum(_POINT.fullmatch(cell) is not None for cell in cells)
    decimal = "," if delimiter != "," and commas > points else "."
    dialect = Dialect(delimiter, decimal, header=False)
    return replace(dialect, header=_has_header(head, dialect))


def _delimiter(text: str) -> str:
    """Return the sign that cuts most records into the same number of cells, the more the better.

    A comma between digits may be a decimal one: other signs are believed first.
    """
    best, most = ",", (0.0, 0)
    for sign in ("\t", ";", "|", ","):
        try:
            widths = [len(cells) for _, cells in islice(records(text, sign), _LOOKED_AT)]
        except InvalidInput:
            continue
        usual = max(set(widths), key=widths.count, default=0)
        if usual < 2:
            continue
        found = widths.count(usual) / len(widths), usual if sign != "," else 1
        if found > most:
            best, most = sign, found
    return best


def _has_header(head: list[list[str]], dialect: Dialect) -> bool:
    if not head:
        return False
    first, rest = head[0], head[1:]
    if any(is_number(cell, dialect.decimal) for cell in first):
        return False
    if not rest:
        return True
    for place, name in enumerate(first):
        below = [row[place] for row in rest if place < len(row)]
        if any(is_number(cell, dialect.decimal) for cell in below):
            return True
        if name.strip() and name in below:
            return False
    return len(set(first)) == len(first)


def is_number(cell: str, decimal: str) -> bool:
    """Tell whether a cell is written as a number."""
    return as_number(cell, decimal) is not None


def as_number(cell: str, decimal: str) -> float | None:
    """Return the finite number that a cell holds; None where it holds none."""
    text = cell.strip().replace("\u2212", "-").replace("\u00a0", "")
    if decimal == ",":
        if _GROUPED.fullmatch(text):
            text = text.replace(".", "")
        elif "." in text:
            return None
        text = text.replace(",", ".", 1)
    if not _NUMBER.fullmatch(text):
        return None
    value = float(text)
    return value if abs(value) < float("inf") else None
