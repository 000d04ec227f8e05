"""A worksheet on paper: questions with room to write in, and the answer key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.core.markup import Markup, row
from mlpstudio.core.messages import Message
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.symbols import parse
from mlpstudio.core.trace import Matrix
from mlpstudio.render.boxes import Box
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import NetworkPicture
from mlpstudio.render.network_layout import lay_out
from mlpstudio.render.network_paint import paint as paint_network
from mlpstudio.render.palette import color
from mlpstudio.render.paper import PAPER, Block, paragraph, wrapped
from mlpstudio.render.strokes import round_bracket
from mlpstudio.render.typeset import AXIS, typeset
from mlpstudio.teaching.worksheet import Blank, Task, Worksheet, conditions, number_text, phase_title

Say: TypeAlias = Callable[[Message], str]
"""Puts a message into words."""

_TITLE, _HEADING, _TASK, _TEXT, _FORMULA, _LINE = 22.0, 15.0, 13.5, 12.0, 17.0, 13.5
_CELL = (62.0, 42.0)  # to write in by hand: 16 by 11 mm
_PRINTED = 25.0  # height of a cell with a printed number
_GAP = 26.0  # between things side by side
_FOOT, _STROKE = 7.0, 1.5  # of brackets


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
    shaped = [[glyphs(text, "number", _LINE) for text in cells] for cells in texts]
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
                        painter, cell.right() - pad - text.width, cell.center().y() + 0.36 * _LINE, PAPER.ink
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


def flow(pieces: Sequence[Piece], room: float, across: float = _GAP, down: float = 16.0) -> Piece:
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


def _named(symbol: Markup, values: Piece) -> Piece:
    box = typeset(row(symbol, "="), _FORMULA)
    return beside((formula_piece(box, _FORMULA, 400), values), 9.0)


class WorksheetBlocks:
    """Makes the blocks of a worksheet.

    Parameters
    ----------
    made
        What is asked.
    picture
        The network with its weights, inputs and targets.
    say
        Puts messages into words.
    room
        Width of what can be written on.
    """

    def __init__(self, made: Worksheet, picture: NetworkPicture, say: Say, room: float) -> None:
        self.made, self.picture, self.say, self.room = made, picture, say, room

    @property
    def foot(self) -> str:
        """What stands at the foot of every page: the title, and the variant."""
        if self.made.variant is None:
            return self.made.title
        variant = self.say(Message("Variant {variant}", {"variant": str(self.made.variant)}))
        return f"{variant} · {self.made.title}" if self.made.title else variant

    # Questions

    def questions(self) -> Iterator[Block]:
        """Yield what pupils get."""
        yield from self._head(self.say(Message("Worksheet")), fields=True)
        yield self._network()
        yield self._heading(self.say(Message("Given")))
        yield self._given()
        phase = None
        for task in self.made.tasks:
            if task.phase is not phase:
                yield self._heading(self.say(phase_title(task.phase)))
            phase = task.phase
            yield self._question(task)

    def _head(self, kind: str, *, fields: bool) -> Iterator[Block]:
        right = "" if self.made.variant is None else self.foot.split(" · ")[0]
        shown = glyphs(right, "text bold", 13.0)
        title = paragraph(self.made.title or kind, "text bold", _TITLE, self.room - shown.width - 20)

        def paint(painter: QPainter, x: float, y: float) -> None:
            title.paint(painter, x, y)
            shown.paint(painter, x + self.room - shown.width, y + _TITLE, PAPER.ink)

        yield Block(title.height, paint, stays=True)
        text = "One training iteration, computed by hand." if fields else "Every step with its calculation."
        words = f"{kind} · {self.say(Message(text))}" if self.made.title else self.say(Message(text))
        yield paragraph(words, "text", _TEXT, self.room, PAPER.muted)._replace(stays=fields)
        if fields:
            yield self._fields()

    def _fields(self) -> Block:
        names = [self.say(Message(text)) for text in ("Name", "Date", "Class")]
        shares = (0.5, 0.25, 0.25)

        def paint(painter: QPainter, x: float, y: float) -> None:
            painter.setPen(QPen(color(PAPER.ink), 0.8))
            for name, share in zip(names, shares, strict=True):
                word = glyphs(name, "text", _TEXT)
                word.paint(painter, x, y + 24, PAPER.ink)
                painter.setPen(QPen(color(PAPER.ink), 0.8))
                end = x + share * self.room - (0 if name is names[-1] else 16)
                painter.drawLine(QLineF(x + word.width + 8, y + 26, end, y + 26))
                x += share * self.room

        return Block(34, paint, above=10)

    def _network(self) -> Block:
        tallest = max(column.count for column in self.picture.columns)
        height = min(max(82.0 * tallest + 92.0, 230.0), 480.0)
        layout = lay_out(self.picture, self.room, height)
        scale = min(1.0, self.room / layout.width)

        def paint(painter: QPainter, x: float, y: float) -> None:
            painter.save()
            painter.translate(x, y)
            painter.scale(scale, scale)
            paint_network(painter, layout, PAPER)
            painter.restore()

        return Block(scale * layout.height, paint, above=4)

    def _heading(self, text: str) -> Block:
        word = glyphs(text, "text bold", _HEADING)

        def paint(painter: QPainter, x: float, y: float) -> None:
            word.paint(painter, x, y + _HEADING, PAPER.ink)
            painter.setPen(QPen(color(PAPER.ink), 1.0))
            painter.drawLine(QLineF(x, y + 1.5 * _HEADING, x + self.room, y + 1.5 * _HEADING))

        return Block(1.9 * _HEADING, paint, above=18, stays=True)

    def _given(self) -> Block:
        layers: dict[int, list[Piece]] = {}
        for symbol in self.made.given:
            piece = _named(SCREEN.symbol(symbol), matrix_piece(self.made.trace.given[symbol]))
            layers.setdefault(parse(symbol).layer, []).append(piece)
        matrices = flow([_row_or_rows(pieces, self.room) for pieces in layers.values()], self.room)
        lines = [wrapped(self.say(text), "text", _TEXT, self.room / 2 - 12) for text in conditions(self.made)]
        half = -(-len(lines) // 2)
        pitch = 1.5 * _TEXT
        columns = [[line for found in part for line in found] for part in (lines[:half], lines[half:])]

        def paint(painter: QPainter, x: float, y: float) -> None:
            matrices.paint(painter, x, y)
            for number, column in enumerate(columns):
                baseline = y + matrices.height + 14 + _TEXT
                for line in column:
                    line.paint(painter, x + number * (self.room / 2 + 12), baseline, PAPER.ink)
                    baseline += pitch

        return Block(matrices.height + 14 + pitch * max(map(len, columns)), paint)

    def _task(self, task: Task, body: Piece, instruction: bool, spare: float) -> Block:
        title = paragraph(f"{task.number}. {self.say(task.title)}", "text bold", _TASK, self.room)
        text = paragraph(self.say(task.instruction), "text", _TEXT, self.room) if instruction else None
        middle = title.height + (0.0 if text is None else text.height) + 9

        def paint(painter: QPainter, x: float, y: float) -> None:
            title.paint(painter, x, y)
            if text is not None:
                text.paint(painter, x, y + title.height)
            body.paint(painter, x, y + middle)

        return Block(middle + body.height + spare, paint, above=14)

    def _question(self, task: Task) -> Block:
        body = flow([self._blank(blank) for blank in task.blanks], self.room)
        return self._task(task, body, instruction=True, spare=12)

    def _blank(self, blank: Blank) -> Piece:
        return self._equation(blank, matrix_piece(blank.value, blank=True, scalar=_is_scalar(blank)))

    def _equation(self, blank: Blank, values: Piece) -> Piece:
        """Return the formula and what it is worth; below each other where the paper is too narrow."""
        formula = typeset(row(blank.formula, "="), _FORMULA)
        if formula.width + 9 + values.width <= self.room:
            return beside((formula_piece(formula, _FORMULA, self.room), values), 9.0)
        alone = formula_piece(typeset(blank.formula, _FORMULA), _FORMULA, self.room)
        return below((alone, _named(SCREEN.symbol(blank.symbol), values)), 9.0)

    # Answers

    def answers(self) -> Iterator[Block]:
        """Yield what teachers get."""
        yield from self._head(self.say(Message("Answer key")), fields=False)
        phase = None
        for task in self.made.tasks:
            if task.phase is not phase:
                yield self._heading(self.say(phase_title(task.phase)))
            phase = task.phase
            body = below([self._answer(blank) for blank in task.blanks], 12.0)
            yield self._task(task, body, instruction=False, spare=2)

    def _answer(self, blank: Blank) -> Piece:
        result = self._equation(blank, matrix_piece(blank.value, scalar=_is_scalar(blank)))
        lines = [formula_piece(typeset(line, _LINE), _LINE, self.room) for line in blank.calculation]
        return below((result, _columns(lines, self.room)), 8.0)


def _row_or_rows(pieces: Sequence[Piece], room: float) -> Piece:
    line = beside(pieces, _GAP)
    return line if line.width <= room else flow(pieces, room)


def _is_scalar(blank: Blank) -> bool:
    return blank.symbol in ("loss", "penalty", "objective")


def _columns(lines: Sequence[Piece], room: float) -> Piece:
    """Return lines in as many columns as fit, filled downwards."""
    widest = max(line.width for line in lines)
    count = min(max(int((room + _GAP) / (widest + _GAP)), 1), 3, len(lines))
    each = -(-len(lines) // count)
    columns = [below(lines[start : start + each], 5.0) for start in range(0, len(lines), each)]
    return beside_tops(columns, _GAP)


def beside_tops(pieces: Sequence[Piece], gap: float) -> Piece:
    """Return pieces side by side, their tops level."""

    def paint(painter: QPainter, x: float, y: float) -> None:
        for piece in pieces:
            piece.paint(painter, x, y)
            x += piece.width + gap

    width = sum(piece.width for piece in pieces) + gap * (len(pieces) - 1)
    return Piece(width, max(piece.height for piece in pieces), 0.0, paint)
