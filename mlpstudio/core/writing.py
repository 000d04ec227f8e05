"""Matrices written for other programs: as text, CSV, LaTeX and numpy, every number in full.

A number is the shortest text that reads back to the same bits in its own precision.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.markup import Markup
from mlpstudio.core.records import record

Matrix = NDArray[np.floating]


@record(eq=False)
class NamedMatrix:
    """A matrix with its names.

    Attributes
    ----------
    id
        A name for code: ``W1``, ``W1_old``.
    title
        A name for people, in one line of text.
    markup
        The name as a formula.
    values
        Rows x columns.
    """

    id: str
    title: str
    markup: Markup
    values: Matrix


def text(matrices: Sequence[NamedMatrix]) -> str:
    """Return names, shapes and rows, the columns right-aligned."""
    return "\n".join(_text(matrix) for matrix in matrices)


def csv(matrices: Sequence[NamedMatrix]) -> str:
    """Return rows with commas; of several matrices each has a line with its id above it."""
    bodies = ["".join(f"{','.join(row)}\n" for row in written_rows(matrix.values)) for matrix in matrices]
    if len(matrices) == 1:
        return bodies[0]
    return "\n".join(f"{matrix.id}\n{body}" for matrix, body in zip(matrices, bodies, strict=True))


def latex(matrices: Sequence[NamedMatrix]) -> str:
    """Return equations for mathematics mode; arrays, since amsmath's matrices end at ten columns."""
    return "\n".join(_latex(matrix) for matrix in matrices)


def numpy(matrices: Sequence[NamedMatrix]) -> str:
    """Return assignments of arrays, in the precision that they have."""
    return "".join(_numpy(matrix) for matrix in matrices)


FORMS: Mapping[str, Callable[[Sequence[NamedMatrix]], str]] = MappingProxyType(
    {"text": text, "csv": csv, "latex": latex, "numpy": numpy}
)
"""The forms by name, in the order in which they are offered."""


def written_rows(values: Matrix) -> list[list[str]]:
    """Return every number of a matrix, row by row, as the shortest text that reads back to the same bits."""
    if values.dtype == np.float64:
        return [[repr(value).removesuffix(".0") for value in row] for row in values.tolist()]
    return [[str(value).removesuffix(".0") for value in row] for row in values]


def _text(matrix: NamedMatrix) -> str:
    rows = written_rows(matrix.values)
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = ("  ".join(cell.rjust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    shape = "×".join(map(str, matrix.values.shape))
    return "".join(f"{line}\n" for line in (f"{matrix.title} ({shape})", *lines))


def _latex(matrix: NamedMatrix) -> str:
    rows = " \\\\\n".join("  " + " & ".join(map(_latex_number, row)) for row in written_rows(matrix.values))
    columns = "r" * matrix.values.shape[1]
    return f"{matrix.markup.latex()} = \\left[\\begin{{array}}{{{columns}}}\n{rows}\n\\end{{array}}\\right]\n"


def _latex_number(number: str) -> str:
    if not math.isfinite(float(number)):
        return {"inf": r"\infty", "-inf": r"-\infty"}.get(number, r"\text{--}")
    mantissa, e, exponent = number.partition("e")
    return rf"{mantissa} \times 10^{{{int(exponent)}}}" if e else mantissa


def _numpy(matrix: NamedMatrix) -> str:
    return "".join(numpy_rows(matrix))


def numpy_rows(matrix: NamedMatrix) -> Iterator[str]:
    """Yield the assignment of an array row by row: the text of a large one takes its time."""
    precision = "" if matrix.values.dtype == np.float64 else f", dtype=np.{matrix.values.dtype.name}"
    start, last = f"{matrix.id} = np.array([", len(matrix.values) - 1
    for index in range(last + 1):
        (row,) = written_rows(matrix.values[index : index + 1])
        before = " " * len(start) if index else start
        after = ",\n" if index < last else f"]{precision})\n"
        yield f"{before}[{', '.join(map(_numpy_number, row))}]{after}"


def _numpy_number(number: str) -> str:
    if not math.isfinite(float(number)):
        return number.replace("inf", "np.inf").replace("nan", "np.nan")
    return number if "." in number or "e" in number else f"{number}.0"
