"""The three fonts of the program, loaded once from its resources.

Inter for text, JetBrains Mono for every number (its digits all have one width), STIX Two Math for formulas.
Hinting is off: a glyph keeps its place and width at any scale, so that a zoomed canvas and an exported
picture have the layout of the screen.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from mlpstudio.resources import path

TEXT_FAMILY = "Inter"
NUMBER_FAMILY = "JetBrains Mono"
MATH_FAMILY = "STIX Two Math"


@lru_cache(maxsize=1)
def load() -> tuple[str, ...]:
    """Make the fonts of the resources known to Qt and return their families; the second call is free."""
    families: set[str] = set()
    for file in sorted(path("fonts").iterdir()):
        if file.suffix in {".otf", ".ttf"}:
            number = QFontDatabase.addApplicationFont(str(file))
            families.update(QFontDatabase.applicationFontFamilies(number))
    return tuple(sorted(families))


def text_font(size: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return Inter at a size in pixels."""
    return _font(TEXT_FAMILY, size, weight)


def number_font(size: float, bold: bool = False) -> QFont:
    """Return JetBrains Mono, with digits of one width, at a size in pixels."""
    return _font(NUMBER_FAMILY, size, QFont.Weight.Bold if bold else QFont.Weight.Normal)


def math_font(size: float, italic: bool = False) -> QFont:
    """Return STIX Two Math at a size in pixels.

    Its italic variables are characters of their own (``𝑥``), see :func:`mlpstudio.render.glyphs.italic`;
    ``italic`` slants the upright letters, for widgets that show plain text.
    """
    font = _font(MATH_FAMILY, size, QFont.Weight.Normal)
    font.setItalic(italic)
    return font


def _font(family: str, size: float, weight: QFont.Weight) -> QFont:
    load()
    font = QFont(family)
    if float(size).is_integer():
        font.setPixelSize(max(1, int(size)))
    else:
        # Qt takes whole pixels only; points may be fractions, and depend on the screen.
        font.setPointSizeF(size * 72 / QGuiApplication.primaryScreen().logicalDotsPerInchY())
    font.setWeight(weight)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font
