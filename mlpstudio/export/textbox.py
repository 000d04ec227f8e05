"""Mathematics in lines of text: boxes of characters that stand beside each other on a common axis."""

from __future__ import annotations

from collections.abc import Sequence

from mlpstudio.core.markup import Fenced, Markup, Matrix, Root, Row, Scripts, Tagged, Text
from mlpstudio.core.records import record

# one line, and then top, middle and bottom of several
_BRACKETS = {
    "[": ("[", "⎡", "⎢", "⎣"), "]": ("]", "⎤", "⎥", "⎦"),
    "(": ("(", "⎛", "⎜", "⎝"), ")": (")", "⎞", "⎟", "⎠"),
    "|": ("|", "│", "│", "│"), "‖": ("‖", "‖", "‖", "‖"),
}  # fmt: skip


@record
class TextBox:
    """Lines of the same length; ``axis`` is the line that operators stand on."""

    lines: tuple[str, ...]
    axis: int = 0

    @property
    def width(self) -> int:
        """Characters in a line."""
        return len(self.lines[0])

    @property
    def height(self) -> int:
        """The number of lines."""
        return len(self.lines)


def beside(boxes: Sequence[TextBox]) -> TextBox:
    """Put boxes beside each other, axis on axis."""
    above = max(box.axis for box in boxes)
    below = max(box.height - box.axis for box in boxes)
    columns = []
    for box in boxes:
        blank = (" " * box.width,)
        over, under = above - box.axis, below - (box.height - box.axis)
        columns.append(blank * over + box.lines + blank * under)
    return TextBox(tuple("".join(parts) for parts in zip(*columns, strict=True)), above)


def box_of(markup: Markup) -> TextBox:
    """Return a formula as a box of text."""
    match markup:
        case Text(text, style):
            apart = style == "operator" and text not in "/(),"
            return TextBox((f" {text} " if apart else text,))
        case Row(items):
            return beside([box_of(item) for item in items])
        case Tagged(body):
            return box_of(body)
        case Matrix(rows):
            return _matrix(rows)
        case Fenced(body, left, right):
            return _fenced(box_of(body), left, right)
        case Root(body):
            inner = box_of(body)
            return beside([TextBox(("√",)), _fenced(inner, "(", ")")])
        case Scripts(base, None, sup) if sup is not None:
            return _raised(box_of(base), sup.plain())
    return TextBox((markup.plain(),))


def _raised(base: TextBox, mark: str) -> TextBox:
    if base.height == 1:
        return TextBox((base.lines[0] + {"2": "²"}.get(mark, f"^{mark}"),))
    mark = {"2": "²"}.get(mark, mark)
    beyond = (" " * len(mark),) * (base.height - 1)
    return TextBox(
        tuple(line + end for line, end in zip(base.lines, (mark, *beyond), strict=True)), base.axis
    )


def _fenced(body: TextBox, left: str, right: str) -> TextBox:
    return beside([_bracket(left, body), body, _bracket(right, body)])


def _bracket(sign: str, body: TextBox) -> TextBox:
    single, top, middle, bottom = _BRACKETS[sign]
    if body.height == 1:
        return TextBox((single,))
    return TextBox((top, *(middle,) * (body.height - 2), bottom), body.axis)


def _matrix(rows: Sequence[Sequence[Markup]]) -> TextBox:
    """Return rows of numbers in brackets, the points of a column under each other."""
    columns = [_aligned([cell.plain() for cell in cells]) for cells in zip(*rows, strict=True)]
    lines = tuple(f" {'  '.join(cells)} " for cells in zip(*columns, strict=True))
    return _fenced(TextBox(lines, (len(lines) - 1) // 2), "[", "]")


def _aligned(texts: list[str]) -> list[str]:
    parts = [(text.split("e")[0].partition("."), text) for text in texts]
    before = max(len(whole) for (whole, _, _), _ in parts)
    padded = [" " * (before - len(whole)) + text for (whole, _, _), text in parts]
    width = max(map(len, padded))
    return [text.ljust(width) for text in padded]
