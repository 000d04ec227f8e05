"""Pages of paper: blocks that stand one below the other, never broken, with a foot on each page.

Everything is black and grey on white, in pixels of 1/96 inch from the top left corner of the paper.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import MappingProxyType
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QMarginsF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter

from mlpstudio.core.records import record
from mlpstudio.render.glyphs import Face, Glyphs, glyphs, printable
from mlpstudio.render.palette import LIGHT, Palette
from mlpstudio.render.words import fitted

PAPER: Palette = replace(
    LIGHT, background="#ffffff", panel="#ffffff", canvas="#ffffff", ink="#000000", muted="#4a4a4a",
    line="#b8b8b8", positive="#222222", negative="#222222", positive_text="#000000",
    negative_text="#000000", forward="#000000", loss="#000000", backward="#000000", update="#000000",
    forward_text="#000000", loss_text="#000000", backward_text="#000000", update_text="#000000",
    accent="#000000", highlight="#000000", highlight_text="#000000",
)  # fmt: skip
"""What a printer without colours prints."""
_PX = 96 / 25.4  # a millimetre
_RESOLUTION = 1200  # dots per inch, of places in the file
_LEADING = 1.42

PaintAt: TypeAlias = Callable[[QPainter, float, float], None]


@record
class Sheet:
    """A size of paper with its margins, in pixels.

    Attributes
    ----------
    width, height
        Of the paper.
    page
        For Qt.
    """

    width: float
    height: float
    page: QPageSize.PageSizeId
    side: float = 17 * _PX
    top: float = 14 * _PX
    foot: float = 17 * _PX

    @property
    def room(self) -> tuple[float, float]:
        """Width and height of what can be written on, above the foot."""
        return self.width - 2 * self.side, self.height - self.top - self.foot


SHEETS: Mapping[str, Sheet] = MappingProxyType(
    {
        "a4": Sheet(210 * _PX, 297 * _PX, QPageSize.PageSizeId.A4),
        "letter": Sheet(8.5 * 96, 11 * 96, QPageSize.PageSizeId.Letter),
    }
)


class Block(NamedTuple):
    """What no page break parts.

    Attributes
    ----------
    height
        In pixels.
    paint
        Draws it with its top left corner at a place.
    above
        Free space before it, unless it begins a page.
    stays
        Whether the next one has to be on the same page: a heading.
    """

    height: float
    paint: PaintAt
    above: float = 0.0
    stays: bool = False


class Placed(NamedTuple):
    """A block at its height on a page."""

    block: Block
    y: float
    scale: float


Page: TypeAlias = tuple[Placed, ...]


def paginate(blocks: Sequence[Block], height: float) -> list[Page]:
    """Put blocks on pages of a height; one that is taller than a page is drawn smaller."""
    pages: list[Page] = []
    current: list[Placed] = []
    y = 0.0
    for group in _together(blocks):
        needed = sum(block.height + block.above for block in group)
        if current and y + needed > height:
            pages.append(tuple(current))
            current, y = [], 0.0
        bare = needed - (0.0 if current else group[0].above)
        scale = min(1.0, height / bare)
        for block in group:
            y += scale * block.above if current else 0.0
            current.append(Placed(block, y, scale))
            y += scale * block.height
    if current:
        pages.append(tuple(current))
    return pages


def _together(blocks: Sequence[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = []
    joins = False
    for block in blocks:
        if joins:
            groups[-1].append(block)
        else:
            groups.append([block])
        joins = block.stays
    return groups


class PaperPainter:
    """Draws pages on a device that Qt pages: a PDF writer.

    Parameters
    ----------
    sheet
        The paper.
    """

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet

    def layout(self) -> QPageLayout:
        """Return the page for Qt: our margins are a part of what we draw."""
        portrait = QPageLayout.Orientation.Portrait
        return QPageLayout(QPageSize(self.sheet.page), portrait, QMarginsF(0, 0, 0, 0))

    @staticmethod
    def resolution() -> int:
        """Return the dots per inch."""
        return _RESOLUTION

    def page(self, painter: QPainter, page: Page, foot: tuple[str, str]) -> None:
        """Draw one page with the words at the left and right of its foot."""
        sheet = self.sheet
        painter.save()
        painter.scale(_RESOLUTION / 96, _RESOLUTION / 96)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, y, scale in page:
            painter.save()
            painter.translate(sheet.side, sheet.top + y)
            painter.scale(scale, scale)
            block.paint(painter, 0.0, 0.0)
            painter.restore()
        baseline = sheet.height - 0.5 * sheet.foot
        right = glyphs(foot[1], "text", 11.0)
        right.paint(painter, sheet.width - sheet.side - right.width, baseline, PAPER.muted)
        room = sheet.room[0] - right.width - 30
        for left in _kept(wrapped(foot[0], "text", 11.0, room), 1, "text", 11.0, room):
            left.paint(painter, sheet.side, baseline, PAPER.muted)
        painter.restore()


def wrapped(text: str, face: Face, size: float, room: float) -> list[Glyphs]:
    """Return a text as lines that fit a width; a single word that does not is broken."""
    lines: list[str] = []
    for word in printable(text).split():
        joined = f"{lines[-1]} {word}" if lines else word
        if lines and glyphs(joined, face, size).width <= room:
            lines[-1] = joined
            continue
        lines.append(word)
        while len(lines[-1]) > 1 and glyphs(lines[-1], face, size).width > room:
            whole = lines.pop()
            count = max(bisect_right(range(len(whole)), room, key=partial(_width, whole, face, size)) - 1, 1)
            lines += [whole[:count], whole[count:]]
    return [glyphs(line, face, size) for line in lines]


def _width(text: str, face: Face, size: float, count: int) -> float:
    return glyphs(text[:count], face, size).width


def _kept(lines: list[Glyphs], most: int, face: Face, size: float, room: float) -> list[Glyphs]:
    """Return so many lines at most; the last one of them says where something is left out."""
    if len(lines) <= most:
        return lines
    cut = fitted(f"{lines[most - 1].text} {lines[most].text[:4]}", face, size, room)
    return [*lines[: most - 1], glyphs(cut, face, size)]


def paragraph(
    text: str, face: Face, size: float, room: float, ink: str = PAPER.ink, most: int | None = None
) -> Block:
    """Return a wrapped text as a block; of more lines than ``most`` the last one that is kept says so."""
    lines = wrapped(text, face, size, room)
    if most is not None:
        lines = _kept(lines, most, face, size, room)
    pitch = _LEADING * size

    def paint(painter: QPainter, x: float, y: float) -> None:
        for number, line in enumerate(lines):
            line.paint(painter, x, y + number * pitch + size, ink)

    return Block(pitch * len(lines), paint)
