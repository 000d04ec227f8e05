"""From markup to boxes: the rules of mathematical typesetting that a step's formula needs.

All measures are fractions of the font size (em), close to those of TeX. A line's height is our own 0.72 and
0.22 em: STIX Two Math reports a line several times as high, and formulas of one height keep panels still.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Literal, TypeAlias

from mlpstudio.core.markup import Fenced, Fraction, Hat, Markup, Matrix, Root, Row, Scripts, Tagged, Text
from mlpstudio.render.boxes import Box, Hit, Mark, assemble
from mlpstudio.render.glyphs import glyphs, italic
from mlpstudio.render.strokes import bracket, bracket_width, root, root_width, rule

ASCENT, DESCENT = 0.72, 0.22
AXIS = 0.26  # height of the fraction rule, and of the middle of minus and equals signs, over the baseline
_SCALE = (1.0, 0.7, 0.55)  # of a text, its scripts, and the scripts of scripts
_RULE = 0.048
_ACCENTS = {"hat": "ˆ", "tilde": "˜"}

_Kind: TypeAlias = Literal["ordinary", "binary", "relation", "comma", "tight", "open", "close",
                           "prefix", "function", "fence", "space"]  # fmt: skip
_RELATIONS = frozenset("=≠<>≤≥≈≡→←↦∈:∝")
_GAP_RELATION, _GAP_BINARY, _GAP_THIN = 0.30, 0.22, 0.16


@lru_cache(maxsize=4096)
def typeset(markup: Markup, size: float) -> Box:
    """Return the laid-out formula.

    Parameters
    ----------
    markup
        The formula.
    size
        Font size in pixels.
    """
    return _layout(markup, size, 0)


def _layout(markup: Markup, size: float, level: int) -> Box:
    """Lay out a part at a script level; ``size`` is that of the whole formula."""
    em = size * _SCALE[level]
    match markup:
        case Text():
            return _text(markup, em)
        case Row():
            return _row(markup, size, level)
        case Tagged():
            return _layout(markup.body, size, level).tagged(Hit(markup.symbol, markup.cell))
        case Scripts():
            return _scripts(markup, size, level)
        case Fraction():
            return _fraction(markup, size, level)
        case Fenced():
            return _fenced(markup, size, level)
        case Matrix():
            return _matrix(markup, size, level)
        case Root():
            return _root(_layout(markup.body, size, level), em)
        case Hat():
            return _hat(_layout(markup.body, size, level), em, _ACCENTS[markup.sign])


def _text(text: Text, em: float) -> Box:
    if text.style == "space":
        return Box(_GAP_THIN * em * len(text.text), ASCENT * em, DESCENT * em)
    written = text.text
    if text.style in ("variable", "matrix"):
        parts = unicodedata.normalize("NFD", written)
        if len(parts) == 2 and parts[1] == "\N{COMBINING CIRCUMFLEX ACCENT}":
            return _hat(_text(Text(parts[0], text.style), em), em)
        written = italic(written)
    else:
        # ∂ is curly in every book, also where it is an operator's name.
        written = written.replace("∂", italic("∂"))
    shaped = glyphs(written, "math", em)
    # A relation or sum in a line of its own letters: the advance is what separates, the ink may lean over.
    overhang = max(0.0, shaped.ink.right() - shaped.width) if written else 0.0
    return Box(shaped.width, ASCENT * em, DESCENT * em, (Mark(0.0, 0.0, shaped),), (), overhang)


def _row(markup: Row, size: float, level: int) -> Box:
    em = size * _SCALE[level]
    items = _flat(markup)
    placed: list[tuple[float, float, Box]] = []
    x, ascent, descent, overhang = 0.0, ASCENT * em, DESCENT * em, 0.0
    before: _Kind | None = None
    for item in items:
        box, kind = _layout(item, size, level), _kind(item)
        if kind == "binary" and before in (None, "binary", "relation", "open", "comma", "tight"):
            kind = "prefix"  # a sign, not an operation
        x += overhang + em * _gap(before, kind, level)
        placed.append((x, 0.0, box))
        x, overhang, before = x + box.width, box.overhang, kind
        ascent, descent = max(ascent, box.ascent), max(descent, box.descent)
    return assemble(placed, x, ascent, descent, overhang=overhang)


def _flat(markup: Row) -> list[Markup]:
    """Rows within rows opened up, so that an operator at the end of one is spaced like any other."""
    items: list[Markup] = []
    for item in markup.items:
        if isinstance(item, Row):
            items.extend(_flat(item))
        elif not (isinstance(item, Text) and not item.text):
            items.append(item)
    return items


def _kind(item: Markup) -> _Kind:
    match item:
        case Text(style="operator"):
            return _operator_kind(item.text)
        case Text(style="space"):
            return "space"
        case Text(style="name"):
            return _name_kind(item.text)
        case Tagged():
            return _kind(item.body) if not isinstance(item.body, Row | Fenced) else "ordinary"
        case Scripts():
            base = _kind(item.base)
            return base if base in ("function", "prefix") else "ordinary"
        case Fenced():
            return "fence"
    return "ordinary"


def _operator_kind(sign: str) -> _Kind:
    if sign and sign in _RELATIONS:
        return "relation"
    if sign in (",", ";"):
        return "comma"
    if sign in ("(", "[", "{"):
        return "open"
    if sign in (")", "]", "}"):
        return "close"
    return "tight" if sign in ("/", "!", "′") else "binary"


def _name_kind(name: str) -> _Kind:
    if name in ("∂", "∇", "Δ", "−"):
        return "prefix"
    if name in ("(", "[", "{", ")", "]", "}", ",", "/"):
        return _operator_kind(name)
    return "function" if len(name) > 1 and name[0].isalpha() else "ordinary"


def _gap(before: _Kind | None, kind: _Kind, level: int) -> float:
    """Return the space between two neighbours in em; scripts are set tight."""
    if before is None or "space" in (before, kind):
        return 0.0
    if "relation" in (before, kind):
        gap = _GAP_RELATION
    elif "binary" in (before, kind):
        gap = _GAP_BINARY
    elif before == "comma":
        gap = _GAP_THIN
    elif kind == "fence":
        gap = 0.03 if before == "function" else 0.08 * (before in ("ordinary", "close"))
    elif before in ("ordinary", "close", "fence", "function") and kind in ("ordinary", "prefix", "function"):
        gap = _GAP_THIN
    else:
        gap = 0.0
    return gap if level == 0 else 0.25 * gap


def _scripts(markup: Scripts, size: float, level: int) -> Box:
    em, inner = size * _SCALE[level], min(level + 1, 2)
    base = _layout(markup.base, size, level)
    simple = _one_line(markup.base)
    ascent, descent = base.ascent, base.descent
    placed = [(0.0, 0.0, base)]
    width = base.width
    if markup.sup is not None:
        sup = _layout(markup.sup, size, inner)
        up = 0.40 * em if simple else max(0.40 * em, base.ascent - 0.36 * em)
        start = base.width + base.overhang + 0.05 * em
        placed.append((start, -up, sup))
        width, ascent = max(width, start + sup.width), max(ascent, up + sup.ascent)
    if markup.sub is not None:
        sub = _layout(markup.sub, size, inner)
        down = (0.20 if markup.sup is None else 0.27) * em
        down = down if simple else max(down, base.descent + 0.02 * em)
        start = base.width + 0.04 * em
        placed.append((start, down, sub))
        width, descent = max(width, start + sub.width), max(descent, down + sub.descent)
    return assemble(placed, width + 0.02 * em, ascent, descent)


def _one_line(base: Markup) -> bool:
    """Whether scripts sit at their usual height: a second superscript stands beside the first, not on it."""
    while isinstance(base, Tagged | Scripts | Hat):
        base = base.base if isinstance(base, Scripts) else base.body
    return isinstance(base, Text)


def _fraction(markup: Fraction, size: float, level: int) -> Box:
    em, inner = size * _SCALE[level], level if level == 0 else min(level + 1, 2)
    if level == 0 and _plain_ratio(markup):
        inner = 1  # one half before a sum is a small thing
    top, bottom = _layout(markup.top, size, inner), _layout(markup.bottom, size, inner)
    side, clear = 0.09 * em, 0.07 * em
    width = max(top.width, bottom.width) + 2 * side
    up = AXIS * em + clear + top.descent
    down = -AXIS * em + clear + bottom.ascent
    line = Mark(0.02 * em, -AXIS * em, rule(width - 0.04 * em, _RULE * em))
    placed = [((width - top.width) / 2, -up, top), ((width - bottom.width) / 2, down, bottom)]
    return assemble(placed, width, up + top.ascent, down + bottom.descent, (line,))


def _plain_ratio(markup: Fraction) -> bool:
    return all(isinstance(part, Text) and part.style == "number" for part in (markup.top, markup.bottom))


def _fenced(markup: Fenced, size: float, level: int) -> Box:
    em = size * _SCALE[level]
    return _between(_layout(markup.body, size, level), markup.left, markup.right, em)


def _between(body: Box, left: str, right: str, em: float) -> Box:
    """Put a body between brackets: those of the font while they are high enough, drawn ones above that."""
    if body.ascent <= 1.02 * em and body.descent <= 0.45 * em and left not in "|‖":
        opening, closing = _text(Text(left, "name"), em), _text(Text(right, "name"), em)
        start = opening.width
        end = start + body.width + body.overhang
        placed = [(0.0, 0.0, opening), (start, 0.0, body), (end, 0.0, closing)]
        return assemble(placed, end + closing.width, body.ascent, body.descent)
    half = max(body.ascent - AXIS * em, body.descent + AXIS * em)
    top, bottom = -AXIS * em - half, -AXIS * em + half
    start = bracket_width(left, em)
    end = start + body.width + body.overhang
    brackets = (
        Mark(0.0, 0.0, bracket(left, em, top, bottom)),
        Mark(end, 0.0, bracket(right, em, top, bottom)),
    )
    return assemble([(start, 0.0, body)], end + bracket_width(right, em), -top, bottom, brackets)


def _matrix(markup: Matrix, size: float, level: int) -> Box:
    em = size * _SCALE[level]
    cells = [[_layout(cell, size, level) for cell in cells] for cells in markup.rows]
    count = max((len(row) for row in cells), default=0)
    widths = [
        max((row[column].width for row in cells if column < len(row)), default=0.0) for column in range(count)
    ]
    gap_across, gap_down = 0.8 * em, 0.30 * em
    placed: list[tuple[float, float, Box]] = []
    y = 0.0
    for source, row in zip(markup.rows, cells, strict=True):
        ascent = max([ASCENT * em, *(box.ascent for box in row)])
        x = 0.12 * em
        for column, box in enumerate(row):
            spare = widths[column] - box.width
            placed.append((x + (spare if _is_number(source[column]) else spare / 2), y + ascent, box))
            x += widths[column] + gap_across
        y += ascent + max([DESCENT * em, *(box.descent for box in row)]) + gap_down
    height = max(y - gap_down, (ASCENT + DESCENT) * em)
    width = sum(widths) + gap_across * max(count - 1, 0) + 0.24 * em
    up = height / 2 + AXIS * em
    body = assemble([(x, y - up, box) for x, y, box in placed], width, up, height - up)
    return _between_square(body, em)


def _between_square(body: Box, em: float) -> Box:
    top, bottom = -body.ascent - 0.06 * em, body.descent + 0.06 * em
    side = bracket_width("[", em)
    brackets = (
        Mark(0.0, 0.0, bracket("[", em, top, bottom)),
        Mark(side + body.width, 0.0, bracket("]", em, top, bottom)),
    )
    return assemble([(side, 0.0, body)], body.width + 2 * side, -top, bottom, brackets)


def _is_number(cell: Markup) -> bool:
    while isinstance(cell, Tagged):
        cell = cell.body
    return isinstance(cell, Text) and cell.style == "number"


def _root(body: Box, em: float) -> Box:
    top, bottom = -body.ascent - 0.12 * em, body.descent
    start = root_width(em)
    width = start + body.width + body.overhang + 0.06 * em
    sign = Mark(0.0, 0.0, root(em, width - start, top, bottom))
    return assemble([(start, 0.0, body)], width + 0.05 * em, -top + 0.05 * em, bottom, (sign,))


def _hat(body: Box, em: float, sign: str = "ˆ") -> Box:
    accent = glyphs(sign, "math", em)
    top, left, right = _ink(body)
    # The accent stands 0.05 em over the ink, and leans with an italic letter.
    lift = max(0.0, accent.ink.bottom() - (top - 0.05 * em))
    lean = 0.06 * em if body.overhang or len(body.marks) == 1 else 0.0
    x = (left + right) / 2 + lean - accent.ink.center().x()
    ascent = max(body.ascent, lift - accent.ink.top())
    return assemble(
        [(0.0, 0.0, body)], body.width, ascent, body.descent, (Mark(x, -lift, accent),), body.overhang
    )


def _ink(body: Box) -> tuple[float, float, float]:
    """Return top, left and right of what a box really blackens, as far as it is made of glyphs."""
    tops, lefts, rights = [], [], []
    for x, y, drawable in body.marks:
        ink = getattr(drawable, "ink", None)
        if ink is not None and not ink.isEmpty():
            tops.append(y + ink.top())
            lefts.append(x + ink.left())
            rights.append(x + ink.right())
    if not tops:
        return -body.ascent, 0.0, body.width
    return min(tops), min(lefts), max(rights)
