"""JSON that people like to read: short things stay on one line, a matrix has one line a row.

Numbers are the shortest that read back to the same bits, whole ones without a point: ``3``, not ``3.0``.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

import msgspec
import numpy as np
from numpy.typing import NDArray

WIDTH = 100
_PORTION = 10_000  # numbers that are written at once: about a millisecond, as other threads wait meanwhile

Matrix = NDArray[np.floating]


def number(value: float) -> str:
    """Return a finite number as JSON."""
    return row(np.array([value])).decode()[1:-1]


def row(values: Matrix) -> bytes:
    """Return the numbers of a vector as one line of JSON: ``[1, 2.5]``.

    Parameters
    ----------
    values
        Finite numbers, one dimension.
    """
    return rows(values[None, :])[0]


def rows(matrix: Matrix) -> list[bytes]:
    """Return the rows of a matrix of finite numbers, each as one line of JSON."""
    if not matrix.size:
        return [b"[]"] * len(matrix)
    text = msgspec.json.encode(matrix.tolist())[1:-1].replace(b",", b", ")
    # A negative zero keeps its point: read as a whole number it would lose its sign.
    text = text.replace(b"-0.0, ", b"-0.0\0, ").replace(b"-0.0]", b"-0.0\0]")
    text = text.replace(b".0, ", b", ").replace(b".0]", b"]").replace(b"\0", b"")
    return text.replace(b"], [", b"]\n[").split(b"\n")


def lines(value: object, indent: int = 0, before: int = 0) -> Iterator[bytes]:
    """Yield a value as JSON, piece by piece.

    Parameters
    ----------
    value
        JSON values of Python, and arrays of one or two dimensions.
    indent
        Columns that lines after the first begin with.
    before
        Columns that are taken on the first line already.
    """
    short = _short(value, WIDTH - indent - before)
    if short is not None:
        yield short
        return
    if isinstance(value, np.ndarray):
        yield from _matrix(value, indent)
        return
    pairs: list[tuple[bytes, object]]
    if isinstance(value, Mapping):
        opening, closing = b"{", b"}"
        pairs = [(_scalar(key) + b": ", item) for key, item in value.items()]
    else:
        opening, closing = b"[", b"]"
        assert isinstance(value, Sequence)
        pairs = [(b"", item) for item in value]
    separator = opening
    for key, item in pairs:
        yield separator + b"\n" + b" " * (indent + 2) + key
        yield from lines(item, indent + 2, len(key))
        separator = b","
    yield b"\n" + b" " * indent + closing


def _matrix(matrix: Matrix, indent: int) -> Iterator[bytes]:
    """Yield a matrix of several rows, a line a row, in portions of bearable size."""
    start = b"\n" + b" " * (indent + 2)
    portion = max(_PORTION // matrix.shape[1], 1)
    for first in range(0, len(matrix), portion):
        yield (b"," if first else b"[") + start
        yield (b"," + start).join(rows(matrix[first : first + portion]))
    yield b"\n" + b" " * indent + b"]"


def _short(value: object, room: int) -> bytes | None:
    """Return the value as one line, where it fits or cannot be broken; else None."""
    match value:
        case np.ndarray() if value.ndim == 1:
            return row(value)
        case np.ndarray() if value.shape[0] > 1 or not value.size:
            return None if value.size else b"[]"
        case np.ndarray():
            return b"[" + row(value[0]) + b"]"
        case Mapping() | list() | tuple():
            return _flat(value, room)
        case float():
            return number(value).encode()
    return _scalar(value)


def _scalar(value: object) -> bytes:
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        # Half a pair of surrogates, pasted from elsewhere, is no character: better a "?" than no file.
        return msgspec.json.encode(str(value).encode(errors="replace").decode())


def _flat(value: Mapping[str, object] | Sequence[object], room: int) -> bytes | None:
    """Return an object or list as one line where it fits."""
    keyed = isinstance(value, Mapping)
    parts: list[bytes] = []
    for item in value.items() if isinstance(value, Mapping) else value:
        key, inner = (_scalar(item[0]) + b": ", item[1]) if keyed else (b"", item)  # type: ignore[index]
        text = _short(inner, room)
        if text is None:
            return None
        parts.append(key + text)
        room -= len(parts[-1]) + 2
        if room < 0:
            return None
    return (b"{" if keyed else b"[") + b", ".join(parts) + (b"}" if keyed else b"]")
