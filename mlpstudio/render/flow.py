"""The text of a lesson as it is drawn: words and formulas side by side, broken into lines."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QPainter

from mlpstudio.render.boxes import Box, Mark
from mlpstudio.render.glyphs import Face, glyphs
from mlpstudio.render.palette import Palette
from mlpstudio.render.typeset import typeset
from mlpstudio.teaching.prose import Block, Formula, Kind, Prose, Span

_FACES: dict[Kind, Face] = {
    "plain": "text",
    "strong": "text bold",
    "emphasis": "text medium",
    "code": "number",
}
_FORMULA = 1.16  # of the text: letters of mathematics are smaller
_OWN_LINE = 1.3
_HEADING = 1.1
_ASCENT, _DESCENT, _LEADING = 0.95, 0.27, 0.3
_BETWEEN = {"paragraph": 0.75, "heading": 1.1, "item": 0.35, "formula": 0.8}
_INDENT = 1.5
_LEAST = 0.5  # a formula of its own is not shrunk further


@dataclass(frozen=True)
class Placed:
    """A box, where the left end of its baseline stands."""

    x: float
    baseline: float
    box: Box


@dataclass(frozen=True)
class Page:
    """Laid-out text: its height, and what is drawn."""

    height: float
    placed: tuple[Placed, ...]

    def paint(self, painter: QPainter, palette: Palette) -> None:
        """Draw it with its upper left corner at the origin."""
        for part in self.placed:
            part.box.paint(painter, part.x, part.baseline, palette)


def flow(prose: Prose, width: float, size: float) -> Page:
    """Lay out a text.

    Parameters
    ----------
    prose
        The text.
    width
        Where lines are broken, in pixels.
    size
        Font size of the words in pixels.
    """
    placed: list[Placed] = []
    y = 0.0
    for index, block in enumerate(prose.blocks):
        if index:
            y += size * _BETWEEN[block.kind]
        if block.kind == "formula":
            y = _own_line(block, width, size, y, placed)
        else:
            y = _paragraph(block, width, size, y, placed)
    return Page(y, tuple(placed))


def _own_line(block: Block, width: float, size: float, y: float, placed: list[Placed]) -> float:
    (span,) = block.spans
    assert isinstance(span, Formula)
    box = typeset(span.markup, size * _OWN_LINE)
    room = max(width - size, 1.0)
    if box.width > room:
        box = typeset(span.markup, size * _OWN_LINE * max(room / box.width, _LEAST))
    placed.append(Placed(size * 0.75, y + box.ascent, box))
    return y + box.height


def _paragraph(block: Block, width: float, size: float, y: float, placed: list[Placed]) -> float:
    left = size * _INDENT if block.kind == "item" else 0.0
    em = size * _HEADING if block.kind == "heading" else size
    pieces = _pieces(block.spans, em, strong=block.kind == "heading")
    first = True
    for line in _lines(pieces, width - left):
        ascent = max(em * _ASCENT, *(box.ascent for box, _ in line))
        descent = max(em * _DESCENT, *(box.descent for box, _ in line))
        if not first:
            y += em * _LEADING
        elif block.bullet:
            placed.append(Placed(em * 0.35, y + ascent, _word(block.bullet, "text", em)))
        x, first = left, False
        for box, gap in line:
            placed.append(Placed(x, y + ascent, box))
            x += box.width + gap
        y += ascent + descent
    return y


Piece = tuple[Box, float]


def _pieces(spans: tuple[Span, ...], em: float, *, strong: bool) -> list[Piece]:
    """Return what is not broken, each with the space behind it; what has none keeps with what follows."""
    pieces: list[Piece] = []
    glued: list[Box] = []
    space = _word(" ", "text", em).width

    def close(gap: float) -> None:
        if glued:
            pieces.append((_joined(glued), gap))
            glued.clear()

    for span in spans:
        if isinstance(span, Formula):
            glued.append(typeset(span.markup, em * _FORMULA))
            continue
        face = "text bold" if strong else _FACES[span.kind]
        for part in re.findall(r" +|[^ ]+", span.text):
            if part[0] == " ":
                close(space)
            else:
                glued.append(_word(part, face, em * (0.94 if face == "number" else 1.0)))
    close(0.0)
    return pieces


def _lines(pieces: list[Piece], width: float) -> list[list[Piece]]:
    lines: list[list[Piece]] = []
    line: list[Piece] = []
    x = 0.0
    for box, gap in pieces:
        if line and x + box.width > width:
            lines.append(line)
            line, x = [], 0.0
        line.append((box, gap))
        x += box.width + gap
    return [*lines, line] if line else lines


@lru_cache(maxsize=4096)
def _word(text: str, face: Face, em: float) -> Box:
    shaped = glyphs(text, face, em)
    return Box(shaped.width, _ASCENT * em, _DESCENT * em, (Mark(0.0, 0.0, shaped),))


def _joined(boxes: list[Box]) -> Box:
    if len(boxes) == 1:
        return boxes[0]
    marks: list[Mark] = []
    x = 0.0
    for box in boxes:
        marks += [Mark(x + mark.x, mark.y, mark.drawable) for mark in box.marks]
        x += box.width
    return Box(x, max(box.ascent for box in boxes), max(box.descent for box in boxes), tuple(marks))
