"""The text of a lesson: a small, strict part of Markdown, with formulas between dollar signs.

Paragraphs, lists (``-`` and ``1.``), ``##`` headings, ``*emphasis*``, ``**strong**``, `` `code` ``,
``$formula$`` in a line and ``$$formula$$`` on a line of its own. What else would be Markdown is refused
with its line.
"""

from __future__ import annotations

import re
from typing import Literal, TypeAlias

from mlpstudio.core.markup import Markup
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.records import record
from mlpstudio.teaching.figures import Figures
from mlpstudio.teaching.tex import parse_tex

Kind: TypeAlias = Literal["plain", "emphasis", "strong", "code"]
BlockKind: TypeAlias = Literal["paragraph", "heading", "item", "formula"]

_SPAN = re.compile(r"(\{\{[^{}]+\}\}|\$[^$]+\$|\*\*[^*]+\*\*|\*[^*\s][^*]*\*|`[^`]+`)")
_ITEM = re.compile(r"(-|[0-9]+\.) +(.*)")
_FOREIGN = re.compile(r"<|\||>|!\[|```|#{3,}|\* |\t|    ")


@record
class Words:
    """A run of text in one face."""

    text: str
    kind: Kind = "plain"


@record
class Formula:
    """A formula in a line of text."""

    markup: Markup


Span: TypeAlias = Words | Formula


@record
class Block:
    """A paragraph, heading, list item or formula of its own.

    Attributes
    ----------
    kind
        What it is.
    spans
        What stands in it.
    bullet
        What stands before a list item: a dot, or its number.
    """

    kind: BlockKind
    spans: tuple[Span, ...]
    bullet: str = ""

    @property
    def plain(self) -> str:
        """The block as one line of text, for screen readers."""
        parts = (s.text if isinstance(s, Words) else s.markup.plain() for s in self.spans)
        return f"{self.bullet} {''.join(parts)}".strip()


@record
class Prose:
    """Text that is ready to be drawn."""

    blocks: tuple[Block, ...] = ()

    @property
    def plain(self) -> str:
        """All of it as text, a block in a line."""
        return "\n".join(block.plain for block in self.blocks)


def read_prose(text: str, figures: Figures, first_line: int = 1) -> Prose:
    """Read a text, and compute its numbers.

    Parameters
    ----------
    text
        Markdown.
    figures
        What its numbers are computed from.
    first_line
        The line of the file with which it begins, for complaints.

    Raises
    ------
    InvalidInput
        What cannot be read; its place is the line.
    """
    blocks: list[Block] = []
    lines: list[str] = []
    start = first_line
    for number, line in enumerate([*text.split("\n"), ""], first_line):
        opens = bool(_ITEM.match(line) or line.startswith(("## ", "$$")))
        if lines and (opens or not line.strip()):
            blocks.append(_placed(lines, figures, start))
            lines = []
        if line.strip():
            if not lines:
                start = number
            if (not lines or line[:1] != " ") and _FOREIGN.match(line):
                raise InvalidInput("this part of Markdown is not for lessons: “{said}”",
                                   place=f"line {number}", said=line[:40])  # fmt: skip
            lines.append(line.strip())
    return Prose(tuple(blocks))


def _placed(lines: list[str], figures: Figures, number: int) -> Block:
    try:
        return _block(" ".join(lines), figures)
    except InvalidInput as error:
        raise error.at(f"line {number}") from None


def _block(text: str, figures: Figures) -> Block:
    if text.startswith("$$"):
        if len(text) < 5 or not text.endswith("$$"):
            raise InvalidInput("a formula of its own begins and ends with $$ on its line")
        return Block("formula", (_formula(text[2:-2], figures),))
    if text.startswith("## "):
        return Block("heading", _spans(text[3:], figures))
    item = _ITEM.fullmatch(text)
    if item is not None:
        return Block("item", _spans(item[2], figures), "•" if item[1] == "-" else item[1])
    return Block("paragraph", _spans(text, figures))


def _spans(text: str, figures: Figures) -> tuple[Span, ...]:
    made: list[Span] = []
    for part in _SPAN.split(text):
        if not part:
            continue
        if part.startswith("$") and len(part) > 2:
            made.append(_formula(part[1:-1], figures))
        elif part.startswith("**") and len(part) > 4:
            made.append(Words(figures.fill(part[2:-2]), "strong"))
        elif part.startswith("`") and len(part) > 2:
            made.append(Words(part[1:-1], "code"))
        elif part.startswith("*") and len(part) > 2:
            made.append(Words(figures.fill(part[1:-1]), "emphasis"))
        elif "$" in part:
            raise InvalidInput("a formula has only one of its two $")
        else:
            made.append(Words(figures.fill(part)))
    return tuple(made)


def _formula(text: str, figures: Figures) -> Formula:
    return Formula(parse_tex(figures.fill(text, in_formula=True)))
