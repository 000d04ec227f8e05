"""What a tip shows of a variable: its name, its shape, and its numbers as a small matrix."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from mlpstudio.core.trace import Matrix
from mlpstudio.render.elision import shown
from mlpstudio.render.fonts import NUMBER_FAMILY
from mlpstudio.render.numbers import NumberFormat, Writer
from mlpstudio.ui.theme import Theme

_MOST = 7  # rows, and columns, the gap included
_FEW = 9  # numbers that are read out
_GAP_DOWN, _GAP_ACROSS = "\N{VERTICAL ELLIPSIS}", "\N{HORIZONTAL ELLIPSIS}"


def value_tip(
    name: str, values: Matrix | None, shape: tuple[int, ...], note: str, numbers: NumberFormat, theme: Theme
) -> str:
    """Return a tip.

    Parameters
    ----------
    name
        Of the variable.
    values
        Rows x columns; None where they are not told yet.
    shape
        Of the values.
    note
        What stands below them.
    numbers
        How they are written.
    theme
        Its colours.
    """
    single = values is not None and values.shape == (1, 1)
    heading = f"<b>{escape(name)}</b>"
    if values is not None and single:
        heading += f" = {numbers.text(float(values[0, 0]))}"
    elif shape != (1, 1):
        heading += f'&nbsp;&nbsp;<span style="color: {theme.muted}">{size(shape)}</span>'
    parts = [f'<div style="{_MONO}">{heading}</div>']
    if values is not None and not single:
        parts.append(_matrix(values, numbers, theme))
    if note:
        parts.append(f'<div style="color: {theme.muted}; white-space: pre">{escape(note)}</div>')
    return f"<qt>{''.join(parts)}</qt>"


def spoken(name: str, values: Matrix | None, shape: tuple[int, ...], note: str, numbers: NumberFormat) -> str:
    """Return the same as a sentence: few numbers one by one, of many the shape."""
    if values is None or values.size > _FEW:
        return f"{name}, {size(shape)}. {note}"
    writer = numbers.writer(values)
    rows = "; ".join(", ".join(map(writer.text, row)) for row in values.tolist())
    return f"{name} = {rows}. {note}"


def size(shape: Sequence[int]) -> str:
    """Return rows and columns as people write them."""
    return " × ".join(f"{count:,}" for count in shape)


_MONO = f"font-family: '{NUMBER_FAMILY}'; white-space: pre"


def _matrix(values: Matrix, numbers: NumberFormat, theme: Theme) -> str:
    """Return a table whose outermost borders are the brackets."""
    writer = numbers.writer(values)
    rows, columns = (shown(count, _MOST) for count in values.shape)
    lines = []
    for number, row in enumerate(rows):
        cells = "".join(f'<td align="right">{_cell(values, row, column, writer)}</td>' for column in columns)
        edges = [
            f'<td style="{_bracket(side, number == 0, number == len(rows) - 1, theme)}">&nbsp;</td>'
            for side in ("left", "right")
        ]
        lines.append(f"<tr>{edges[0]}{cells}{edges[1]}</tr>")
    return f'<table cellspacing="0" cellpadding="2" style="{_MONO}">{"".join(lines)}</table>'


def _cell(values: Matrix, row: int | None, column: int | None, writer: Writer) -> str:
    if row is None:
        return f"{_GAP_DOWN}&nbsp;"
    if column is None:
        return f"&nbsp;{_GAP_ACROSS}&nbsp;"
    return f"&nbsp;{writer.aligned(float(values[row, column])).replace(' ', '&nbsp;')}&nbsp;"


def _bracket(side: str, first: bool, last: bool, theme: Theme) -> str:
    edges = [side, *["top"] * first, *["bottom"] * last]
    return "".join(f"border-{edge}: 1px solid {theme.ink};" for edge in edges)
