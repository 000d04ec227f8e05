"""A gradient check as a table for the terminal: of every matrix the cell that fits least."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from mlpstudio.core.gradcheck import GradientCheck, ParameterCheck


def counted(count: int, what: str) -> str:
    """Return a number of things: ``1 sample``, ``2,000 samples``."""
    return f"{count:,} {what}" if count == 1 else f"{count:,} {what}s"


def text_of(found: GradientCheck) -> Iterator[str]:
    """Yield the lines."""
    yield f"Gradients and central differences, on {counted(found.samples, 'sample')}:"
    rows = [("gradient", "checked", "worst cell", "gradient there", "difference quotient", "relative", "")]
    for matrix in found.parameters:
        worst = matrix.worst
        cell = f"{matrix.parameter}[{worst.cell[0] + 1}, {worst.cell[1] + 1}]"
        rows.append((
            matrix.gradient, f"{len(matrix.checked)} of {matrix.cells}", cell, f"{worst.gradient:.8g}",
            f"{worst.slope:.8g}", f"{worst.difference:.1e}", _verdict(matrix),
        ))  # fmt: skip
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        yield "  " + "  ".join(text.ljust(width) for text, width in zip(row, widths, strict=True)).rstrip()
    if any(len(matrix.checked) < matrix.cells for matrix in found.parameters):
        yield "Of larger matrices a random choice was checked, the same every time."
    wrong = [matrix.gradient for matrix in found.parameters if matrix.count("differs")]
    yield f"These gradients disagree: {', '.join(wrong)}." if wrong else "All gradients agree."


def _verdict(matrix: ParameterCheck) -> str:
    differing, kinks = matrix.count("differs"), matrix.count("kink")
    if differing:
        return f"{differing} disagree" if differing > 1 else "1 disagrees"
    return f"agrees, {counted(kinks, 'cell')} at a kink" if kinks else "agrees"
