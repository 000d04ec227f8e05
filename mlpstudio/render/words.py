"""Titles and captions: single lines of text at a place, shortened where they do not fit."""

from __future__ import annotations

from PySide6.QtCore import QRectF

from mlpstudio.core.records import record
from mlpstudio.render.glyphs import Face, Glyphs, glyphs


@record(eq=False)
class Words:
    """A line of text at its place."""

    glyphs: Glyphs
    x: float
    baseline: float
    strong: bool = False
    muted: bool = False

    @property
    def rect(self) -> QRectF:
        """What it takes."""
        size = self.glyphs.size
        return QRectF(self.x, self.baseline - 0.78 * size, self.glyphs.width, 1.02 * size)


def centered(
    text: str, face: Face, size: float, x: float, baseline: float, strong: bool = False, muted: bool = False
) -> Words:
    """Return a text centred at ``x``."""
    shaped = glyphs(text, face, size)
    return Words(shaped, x - shaped.width / 2, baseline, strong, muted)


def fitted(text: str, face: Face, size: float, room: float) -> str:
    """Shorten a text to a width, with an ellipsis."""
    kept = text
    while len(kept) > 1 and glyphs(text if kept == text else f"{kept}…", face, size).width > room:
        kept = kept[:-1].rstrip(" ·")
    return text if kept == text else f"{kept}…"


def first_parts(text: str, face: Face, size: float, room: float) -> str:
    """Return as many of the parts ``first · second`` as fit a width; of the first as much as fits."""
    kept = text
    while " · " in kept and glyphs(kept, face, size).width > room:
        kept = kept.rpartition(" · ")[0]
    return fitted(kept, face, size, room)
