"""A worksheet on paper: questions with room to write in, and the answer key."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from PySide6.QtCore import QLineF
from PySide6.QtGui import QPainter, QPen

from mlpstudio.core.markup import Markup, row
from mlpstudio.core.messages import Message
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.symbols import parse
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import NetworkPicture
from mlpstudio.render.network_layout import lay_out
from mlpstudio.render.network_paint import paint as paint_network
from mlpstudio.render.palette import color
from mlpstudio.render.paper import PAPER, Block, paragraph, wrapped
from mlpstudio.render.pieces import (
    FORMULA,
    GAP,
    Piece,
    below,
    beside,
    beside_tops,
    flow,
    formula_piece,
    line_piece,
    matrix_piece,
)
from mlpstudio.render.typeset import typeset
from mlpstudio.teaching.worksheet import Blank, Task, Worksheet, conditions, phase_title

Say: TypeAlias = Callable[[Message], str]
"""Puts a message into words."""

_TITLE, _HEADING, _TASK, _TEXT = 22.0, 15.0, 13.5, 12.0


def _named(symbol: Markup, values: Piece) -> Piece:
    box = typeset(row(symbol, "="), FORMULA)
    return beside((formula_piece(box, FORMULA, 400), values), 9.0)


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
        title = paragraph(self.made.title or kind, "text bold", _TITLE, self.room - shown.width - 20, most=2)

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
        formula = typeset(row(blank.formula, "="), FORMULA)
        if formula.width + 9 + values.width <= self.room:
            return beside((formula_piece(formula, FORMULA, self.room), values), 9.0)
        alone = formula_piece(typeset(blank.formula, FORMULA), FORMULA, self.room)
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
        lines = [line_piece(line, self.room) for line in blank.calculation]
        return below((result, _columns(lines, self.room)), 8.0)


def _row_or_rows(pieces: Sequence[Piece], room: float) -> Piece:
    line = beside(pieces, GAP)
    return line if line.width <= room else flow(pieces, room)


def _is_scalar(blank: Blank) -> bool:
    return blank.symbol in ("loss", "penalty", "objective")


def _columns(lines: Sequence[Piece], room: float) -> Piece:
    """Return lines in as many columns as fit, filled downwards."""
    widest = max(line.width for line in lines)
    count = min(max(int((room + GAP) / (widest + GAP)), 1), 3, len(lines))
    each = -(-len(lines) // count)
    columns = [below(lines[start : start + each], 5.0) for start in range(0, len(lines), each)]
    return beside_tops(columns, GAP)
