"""Text as glyphs: shaped once, painted many times, at any size.

A text is shaped at one large reference size and scaled from there, so that widths are exact fractions of the
font size. On the screen, and in a PDF, which takes the fonts in, a prepared glyph run is drawn (2
microseconds); elsewhere the outlines are filled, and the file needs no font.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Literal, TypeAlias

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QGlyphRun, QPaintEngine, QPainter, QPainterPath, QRawFont, QTextLayout

from mlpstudio.render.fonts import MATH_FAMILY, NUMBER_FAMILY, TEXT_FAMILY, load
from mlpstudio.render.palette import color

Face: TypeAlias = Literal["math", "text", "text medium", "text bold", "number", "number bold"]
# Places are plain numbers: of points, tens of thousands, Python's collector would look through each.
_Places: TypeAlias = tuple[tuple[float, float], ...]
_Run: TypeAlias = tuple[QRawFont, list[int], _Places]

_FIGURES = "0123456789−.+"
_PLAIN = re.compile(r"[−+]?[0-9]+(\.[0-9]+)?")  # signs in a row may be drawn as one, so that they are shaped
_FACES: dict[Face, tuple[str, QFont.Weight]] = {
    "math": (MATH_FAMILY, QFont.Weight.Normal),
    "text": (TEXT_FAMILY, QFont.Weight.Normal),
    "text medium": (TEXT_FAMILY, QFont.Weight.Medium),
    "text bold": (TEXT_FAMILY, QFont.Weight.DemiBold),
    "number": (NUMBER_FAMILY, QFont.Weight.Normal),
    "number bold": (NUMBER_FAMILY, QFont.Weight.Bold),
}
_REFERENCE = 200  # pixels: the size at which texts are shaped
_GLYPHED = (
    QPaintEngine.Type.Raster,
    QPaintEngine.Type.OpenGL2,
    QPaintEngine.Type.CoreGraphics,
    QPaintEngine.Type.Direct2D,
    QPaintEngine.Type.Pdf,
)


class Lettered:
    """A device of drawings in which texts stay texts, so that they can be searched, read aloud and edited.

    Formulas are outlines still: their font is hardly anywhere.
    """


@dataclass(frozen=True)
class Glyphs:
    """A shaped text at one size: ready to be painted, and measured by its ink as well as by its advance."""

    text: str
    size: float
    width: float
    runs: tuple[QGlyphRun, ...]
    face: Face = "math"

    @cached_property
    def outline(self) -> QPainterPath:
        """The filled outlines, from the origin on the baseline."""
        whole = QPainterPath()
        for run in self.runs:
            font = run.rawFont()
            for index, position in zip(run.glyphIndexes(), run.positions(), strict=True):
                whole.addPath(font.pathForGlyph(index).translated(position))
        return whole

    @cached_property
    def ink(self) -> QRectF:
        """The rectangle of what is really blackened, from the origin on the baseline (up is negative)."""
        return self.outline.boundingRect()

    @property
    def missing(self) -> bool:
        """Whether some character has no glyph in any font."""
        return any(0 in run.glyphIndexes() for run in self.runs)

    def paint(self, painter: QPainter, x: float, baseline: float, ink: str) -> None:
        """Draw the text in the colour ``ink``."""
        engine = painter.paintEngine()
        if engine.type() in _GLYPHED:
            painter.setPen(color(ink))
            for run in self.runs:
                painter.drawGlyphRun(QPointF(x, baseline), run)
        elif self.face != "math" and isinstance(engine.paintDevice(), Lettered):
            self._write(painter, x, baseline, ink)
        else:
            painter.fillPath(self.outline.translated(x, baseline), color(ink))

    def _write(self, painter: QPainter, x: float, baseline: float, ink: str) -> None:
        scale = self.size / _REFERENCE  # sizes of fonts are whole pixels
        painter.save()
        painter.translate(x, baseline)
        painter.scale(scale, scale)
        painter.setFont(_reference(self.face))
        painter.setPen(color(ink))
        painter.drawText(QPointF(), printable(self.text))
        painter.restore()


@lru_cache(maxsize=8192)
def glyphs(text: str, face: Face, size: float) -> Glyphs:
    """Return a text shaped in a face at a size in pixels."""
    width, shaped = _shape(text, face)
    scale = size / _REFERENCE
    runs = []
    for font, indexes, positions in shaped:
        sized = QRawFont(font)
        sized.setPixelSize(size)
        run = QGlyphRun()
        run.setRawFont(sized)
        run.setGlyphIndexes(indexes)
        run.setPositions([QPointF(across * scale, up * scale) for across, up in positions])
        runs.append(run)
    return Glyphs(text, size, width * scale, tuple(runs), face)


def printable(text: str) -> str:
    """Return a text without the signs that no drawing may hold, such as those that ring a bell."""
    return "".join(sign if sign.isprintable() else " " if sign.isspace() else "\ufffd" for sign in text)


def paint_numbers(
    painter: QPainter,
    texts: Iterable[tuple[str, float, float]],
    size: float,
    ink: str,
    *,
    bold: bool = False,
) -> None:
    """Draw many numbers at once, each ending at a place (text, right end, baseline).

    Digits of one width need no shaping: a hundred numbers become one glyph run and one call.
    """
    face: Face = "number bold" if bold else "number"
    if painter.paintEngine().type() not in _GLYPHED:
        for text, right, baseline in texts:
            shaped = glyphs(text, face, size)
            shaped.paint(painter, right - shaped.width, baseline, ink)
        return
    font, table, advance = _digits(face, size)
    indexes: list[int] = []
    positions: list[QPointF] = []
    for text, right, baseline in texts:
        left = right - len(text) * advance
        for place, character in enumerate(text):
            if character != " ":
                indexes.append(table[character])
                positions.append(QPointF(left + place * advance, baseline))
    run = QGlyphRun()
    run.setRawFont(font)
    run.setGlyphIndexes(indexes)
    run.setPositions(positions)
    painter.setPen(color(ink))
    painter.drawGlyphRun(QPointF(), run)


@lru_cache(maxsize=64)
def _digits(face: Face, size: float) -> tuple[QRawFont, dict[str, int], float]:
    font = QRawFont.fromFont(_reference(face))
    characters = "0123456789−.–e∞+"
    table = dict(zip(characters, font.glyphIndexesForString(_drawn(characters, face)), strict=True))
    font.setPixelSize(size)
    return font, table, glyphs("0", face, size).width


@lru_cache(maxsize=4096)
def _shape(text: str, face: Face) -> tuple[float, tuple[_Run, ...]]:
    """Shape at the reference size: the advance, and runs with positions measured from the baseline."""
    if face.startswith("number") and _PLAIN.fullmatch(text):
        return _row_of_figures(text, face)
    return _shaped(text, face)


def _row_of_figures(text: str, face: Face) -> tuple[float, tuple[_Run, ...]]:
    """Put figures side by side: all are of one width, and need no shaping. A tenth of the time."""
    font, table, advance = _figures(face)
    indexes = [table[character] for character in text]
    return advance * len(text), ((font, indexes, tuple((advance * n, 0.0) for n in range(len(text)))),)


@lru_cache(maxsize=8)
def _figures(face: Face) -> tuple[QRawFont, dict[str, int], float]:
    shaped = {character: _shaped(character, face) for character in _FIGURES}
    runs = {character: found[1][0] for character, found in shaped.items()}
    return runs["0"][0], {character: run[1][0] for character, run in runs.items()}, shaped["0"][0]


def _shaped(text: str, face: Face) -> tuple[float, tuple[_Run, ...]]:
    layout = QTextLayout(_drawn(text, face), _reference(face))
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()
    if not line.isValid():
        return 0.0, ()
    runs = tuple(
        (run.rawFont(), run.glyphIndexes(), _places(run, line.ascent())) for run in layout.glyphRuns()
    )
    return line.horizontalAdvance(), runs


def _places(run: QGlyphRun, baseline: float) -> _Places:
    return tuple((place.x(), place.y() - baseline) for place in run.positions())


def _drawn(text: str, face: Face) -> str:
    """Return the characters whose glyphs are drawn: JetBrains Mono's minus is as short as its hyphen."""
    return text.replace("−", "–") if face.startswith("number") else text


@lru_cache(maxsize=8)
def _reference(face: Face) -> QFont:
    load()
    family, weight = _FACES[face]
    font = QFont(family)
    font.setPixelSize(_REFERENCE)
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


_ITALIC_SIGNS = {
    "h": "ℎ", "∂": "𝜕", "∇": "∇", "ϵ": "𝜖", "ϕ": "𝜙", "ϑ": "𝜗", "ϱ": "𝜚",
}  # fmt: skip


@lru_cache(maxsize=1024)
def italic(text: str) -> str:
    """Return the text with letters and small Greek in mathematical italics (Unicode's plane 1).

    All else stays as it is; Greek capitals stay upright, as in most textbooks.
    """
    return "".join(_italic_letter(letter) for letter in text)


def _italic_letter(letter: str) -> str:
    if letter in _ITALIC_SIGNS:
        return _ITALIC_SIGNS[letter]
    if "a" <= letter <= "z":
        return chr(0x1D44E + ord(letter) - ord("a"))
    if "A" <= letter <= "Z":
        return chr(0x1D434 + ord(letter) - ord("A"))
    if "α" <= letter <= "ω":
        return chr(0x1D6FC + ord(letter) - ord("α"))
    return letter
