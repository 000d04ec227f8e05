"""Arrays and texts written into programs: what somebody typed never becomes code."""

from __future__ import annotations

import base64
import textwrap
import zlib

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.markup import Text
from mlpstudio.core.writing import NamedMatrix, numpy

_MOST_WRITTEN = 20_000  # numbers of one array that are written out; more are packed, as nobody reads them
_WIDTH = 96

Reals = NDArray[np.floating] | NDArray[np.integer]


def one_line(text: str) -> str:
    """Return what somebody typed as one line without control characters, for a comment."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def array(name: str, values: Reals) -> str:
    """Return the assignment of a float64 array, rows below each other; of a large one, packed.

    Parameters
    ----------
    name
        Of the variable.
    values
        Rows x columns; float64 is what the variable will have.
    """
    values = np.asarray(values, np.float64)
    if values.size <= _MOST_WRITTEN:
        return numpy([NamedMatrix(name, name, Text(name), values)])
    packed = base64.b64encode(zlib.compress(np.ascontiguousarray(values, "<f8").tobytes(), 9)).decode()
    lines = "\n".join(f'    b"{part}"' for part in textwrap.wrap(packed, _WIDTH))
    rows, columns = values.shape
    return (
        f"# {rows} x {columns} numbers, packed\n"
        f"{name} = np.frombuffer(zlib.decompress(base64.b64decode(\n{lines}\n))"
        f', "<f8").reshape({rows}, {columns})\n'
    )


def is_packed(text: str) -> bool:
    """Tell whether a text needs base64 and zlib to be imported."""
    return "zlib.decompress" in text


def vector(values: Reals) -> str:
    """Return a list of numbers, each in as many digits as it takes."""
    return "[" + ", ".join(repr(value) for value in np.asarray(values).ravel().tolist()) + "]"
