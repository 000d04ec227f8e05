"""What stands on a page of paper: formulas, matrices and blanks, side by side and below each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.core.markup import Markup, Row, Text
from mlpstudio.core.trace import Matrix
from mlpstudio.render.boxes import Box
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import color
from mlpstudio.render.paper import PAPER
from mlpstudio.render.strokes import round_bracket
from mlpstudio.render.typeset import AXIS, typeset
from mlpstudio.teaching.worksheet import number_text

FORMULA, LINE, GAP = 17.0, 13.5, 26.0
"""Font sizes of formulas and of lines of a calculation; space between things side by side."""
_CELL = (62.0, 42.0)  # to write in by hand: 16 by 11 mm
_PRINTED = 25.0  # height of a cell with a printed number
_FOOT, _STROKE = 7.0, 1.5  # of brackets
_INDENT = 28.0  # of what goes on from the line before


@dataclass(frozen=True, eq=False)
class Piece:
    """Something with a place in a line: ``axis`` is where the line's signs are centred."""

    width: float
    height: float
    axis: float
    paint: Callable[[QPainter, float, float], None]


def formula_piece(box: Box, size: float, room: float) -> Piece:
    """Return a formula; one wider than the paper is set smaller."""
    scale = min(1.0, room / max(box.width + box.overhang, 1.0))

    def paint(painter: QPainter, x: float, y: float) -> None:
        painter.save()
        painter.translate(x, y)
        painter.scale(scale, scale)
        box.paint(painter, 0, box.ascent, PAPER)
        painter.restore()

    return Piece(scale * box.width, scale * box.height, scale * (box.ascent - AXIS * size), paint)


def matrix_piece(values: Matrix, *, blank: bool = False, scalar: bool = False) -> Piece:
    """Return a matrix in brackets: with its numbers, or with empty cells to write in.

    Parameters
    ----------
    values
        Rows x columns; of a blank one only the shape is looked at.
    blank
        Whether nothing is filled in.
    scalar
        Without brackets.
    """
    rows, columns = values.shape
    texts = [] if blank else [[number_text(float(value)) for value in cells] for cells in values]
    shaped = [[glyphs(text, "number", LINE) for text in cells] for cells in texts]
    pad = 0.0 if scalar else 8.0
    wide = max([0.0 if scalar else 24.0, *(text.width + 2 * pad for cells in shaped for text in cells)])
    across, down = _CELL if blank else (wide, _PRINTED)
    side = 0.0 if scalar else _FOOT + 3
    width, height = columns * across + 2 * side, rows * down + (0 if scalar else 6)
    inset = 0 if scalar else 3.0

    def paint(painter: QPainter, x: float, y: float) -> None:
        if not scalar:
            left = round_bracket(height, _FOOT, _STROKE, False)
            left.paint(painter, x, y, PAPER.ink)
            round_bracket(height, _FOOT, _STROKE, True).paint(painter, x + width - _FOOT, y, PAPER.ink)
        for row_ in range(rows):
            for column in range(columns):
                cell = QRectF(x + side + column * across, y + inset + row_ * down, across, down)
                if blank:
                    painter.setPen(QPen(color(PAPER.line), 0.8))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRoundedRect(cell.adjusted(3, 3, -3, -3), 4, 4)
                else:
                    text = shaped[row_][column]
                    text.paint(
                        painter, cell.right() - pad - text.width, cell.center().y() + 0.36 * LINE, PAPER.ink
                    )

    return Piece(width, height, height / 2, paint)


def beside(pieces: Sequence[Piece], gap: float) -> Piece:
    """Return pieces in one line, centred on their axes."""
    axis = max(piece.axis for piece in pieces)
    height = axis + max(piece.height - piece.axis for piece in pieces)
    width = sum(piece.width for piece in pieces) + gap * (len(pieces) - 1)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for piece in pieces:
            piece.paint(painter, x, y + axis - piece.axis)
            x += piece.width + gap

    return Piece(width, height, axis, paint)


def below(pieces: Sequence[Piece], gap: float) -> Piece:
    """Return pieces one below the other."""
    height = sum(piece.height for piece in pieces) + gap * (len(pieces) - 1)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for piece in pieces:
            piece.paint(painter, x, y)
            y += piece.height + gap

    return Piece(max(piece.width for piece in pieces), height, pieces[0].axis, paint)


def flow(pieces: Sequence[Piece], room: float, across: float = GAP, down: float = 16.0) -> Piece:
    """Return pieces in as many lines as a width needs, their tops level."""
    lines: list[list[Piece]] = []
    used = 0.0
    for piece in pieces:
        if not lines or used + across + piece.width > room:
            lines.append([piece])
            used = piece.width
        else:
            lines[-1].append(piece)
            used += across + piece.width
    heights = [max(piece.height for piece in line) for line in lines]

    def paint(painter: QPainter, x: float, y: float) -> None:
        for line, height in zip(lines, heights, strict=True):
            left = x
            for piece in line:
                piece.paint(painter, left, y)
                left += piece.width + across
            y += height + down

    return Piece(room, sum(heights) + down * (len(lines) - 1), 0.0, paint)


def beside_tops(pieces: Sequence[Piece], gap: float) -> Piece:
    """Return pieces side by side, their tops level."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        for piece in pieces:
            piece.paint(painter, x, y)
            x += piece.width + gap

    width = sum(piece.width for piece in pieces) + gap * (len(pieces) - 1)
    return Piece(width, max(piece.height for piece in pieces), 0.0, paint)


def line_piece(line: Row, room: float) -> Piece:
    """Return a line of a calculation; one that is too long goes on below, before an equals or plus sign."""
    whole = typeset(line, LINE)
    if whole.width <= room:
        return formula_piece(whole, LINE, room)
    lines: list[list[Markup]] = [[]]
    for part in _parts(_flat(line), "=←"):
        for piece in [part] if _width(part) <= room - _INDENT else _parts(part, "+−"):
            if lines[-1] and _width([*lines[-1], *piece]) > room - _INDENT:
                lines.append([])
            lines[-1] += piece
    boxes = [formula_piece(typeset(Row(tuple(part)), LINE), LINE, room - _INDENT) for part in lines]
    return below([boxes[0], *(_shifted(box) for box in boxes[1:])], 4.0)


def _width(items: Sequence[Markup]) -> float:
    return typeset(Row(tuple(items)), LINE).width


def _flat(markup: Markup) -> list[Markup]:
    if not isinstance(markup, Row):
        return [markup]
    return [found for item in markup.items for found in _flat(item)]


def _parts(items: Sequence[Markup], signs: str) -> list[list[Markup]]:
    """Part a row before each of some operators."""
    parts: list[list[Markup]] = [[]]
    for item in items:
        if isinstance(item, Text) and item.style == "operator" and item.text in signs and parts[-1]:
            parts.append([])
        parts[-1].append(item)
    return parts


def _shifted(piece: Piece) -> Piece:
    def paint(painter: QPainter, x: float, y: float) -> None:
        piece.paint(painter, x + _INDENT, y)

    return Piece(piece.width + _INDENT, piece.height, piece.axis, paint)
