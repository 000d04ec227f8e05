"""A picture to be given away: as pixels, as a drawing, and as the numbers that it shows.

Pictures that leave the program have light colours, whatever the theme of the window: documents are white.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from html import unescape
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QImage,
    QImageWriter,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtSvg import QSvgGenerator

from mlpstudio.project.listings import Listing
from mlpstudio.render.fonts import NUMBER_FAMILY, TEXT_FAMILY
from mlpstudio.render.glyphs import Lettered, printable
from mlpstudio.render.palette import LIGHT, Palette, color

SCALE = 2
"""Pixels of a picture for each pixel on a plain screen, unless they are chosen."""
SCALES = (1, 2, 3, 4)
"""What can be chosen."""
_DOTS = round(96 / 0.0254)  # a metre, at 100 %
PAGE_SCALE = 12
"""Places of a PDF in a pixel."""
_FAMILIES = {
    TEXT_FAMILY: f"{TEXT_FAMILY}, Helvetica, Arial, sans-serif",
    NUMBER_FAMILY: f"'{NUMBER_FAMILY}', Menlo, Consolas, monospace",
}
"""What stands in for our fonts where they are missing."""

_NOTHING = re.compile(r'<path [^>]*\bd=""[^>]*/>')  # which readers complain of
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")  # what no XML may hold
_SIDES = re.compile(r'<svg width="[0-9.]+mm" height="[0-9.]+mm"')
_TEXT = re.compile(
    r'<text(?P<attributes>[^>]* font-family="(?P<family>[^"]*)" font-size="(?P<size>[0-9.]+)"'
    r' font-weight="(?P<weight>[0-9]+)"[^>]*?)\s*>(?P<text>[^<]+)</text>'
)

Draw: TypeAlias = Callable[[QPainter, QRectF, Palette], None]
Paint: TypeAlias = Callable[[QPainter], None]


@dataclass(frozen=True, eq=False)
class Picture:
    """A picture as it can be given away.

    Attributes
    ----------
    title
        What it shows, in plain words: its files are named after it.
    size
        In pixels at 100 %.
    draw
        Draws it within some bounds, in some colours.
    listing
        Returns the numbers that it shows.
    ground
        What it lies on.
    """

    title: str
    size: QSize
    draw: Draw
    listing: Callable[[], Listing]
    ground: str = LIGHT.panel

    def file(self, kind: str, scale: int = SCALE) -> bytes:
        """Return it as a file: "png", so many times its size, "svg" or "pdf"."""
        if kind == "png":
            return self.png(scale)
        return self.svg() if kind == "svg" else self.pdf()

    def image(self, scale: int = SCALE) -> QImage:
        """Return it as pixels, so many times its size."""
        return pixels_of(self.size, scale, self._paint)

    def preview(self, room: QSize) -> QImage:
        """Return it as pixels, as large as it fits in a room, and at most :data:`SCALE` times its size.

        It is drawn at that size: a large sheet as pixels takes hundreds of megabytes.
        """
        factor = min(room.width() / self.size.width(), room.height() / self.size.height(), SCALE)
        size = (QSizeF(self.size) * factor).toSize().expandedTo(QSize(1, 1))

        def paint(painter: QPainter) -> None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)  # thin rules are thinner than a pixel
            painter.scale(factor, factor)
            self._paint(painter)

        return pixels_of(size, 1, paint)

    def png(self, scale: int = SCALE) -> bytes:
        """Return the pixels as a file."""
        return png_of(self.image(scale))

    def pdf(self) -> bytes:
        """Return it as a page of its own size, with its letters as letters."""
        return pdf_of(self.size, self.title, self._paint)

    def svg(self) -> bytes:
        """Return it as a drawing in which texts are texts, formulas outlines."""
        return svg_of(self.size, self.title, self._paint)

    @property
    def _bounds(self) -> QRectF:
        return QRectF(0, 0, self.size.width(), self.size.height())

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self._bounds, color(self.ground))
        self.draw(painter, self._bounds, LIGHT)


def pixels_of(size: QSize, scale: int, paint: Paint) -> QImage:
    """Return what is painted as pixels.

    Parameters
    ----------
    size
        In pixels at 100 %.
    scale
        How many times that it becomes.
    paint
        Paints it, at 100 %.
    """
    image = QImage(size * scale, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(scale)
    image.setDotsPerMeterX(_DOTS * scale)
    image.setDotsPerMeterY(_DOTS * scale)
    painter = QPainter(image)
    paint(painter)
    painter.end()
    return image


def png_of(image: QImage) -> bytes:
    """Return pixels as a file."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return _bytes(buffer.data())


def pdf_of(size: QSize, title: str, paint: Paint) -> bytes:
    """Return what is painted as a page of its size, a pixel being 0.75 points."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PAGE_SCALE * 96)
    page = QPageSize(QSizeF(size) * 0.75, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setTitle(printable(title))
    painter = QPainter(writer)
    painter.scale(PAGE_SCALE, PAGE_SCALE)
    paint(painter)
    painter.end()
    return _bytes(buffer.data())


def svg_of(size: QSize, title: str, paint: Paint) -> bytes:
    """Return what is painted as a drawing in which texts are texts, formulas outlines."""
    buffer, generator = QBuffer(), _Drawing()
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRectF(0, 0, size.width(), size.height()))
    generator.setResolution(96)
    generator.setTitle(printable(title))
    painter = QPainter(generator)
    paint(painter)
    painter.end()
    sides = (
        f'<svg width="{size.width()}" height="{size.height()}"'  # Qt writes millimetres, read in many ways
    )
    # Viewers smooth what Qt calls "optimizeSpeed"; pixels of digits and weights are meant to be seen.
    sharp = 'style="image-rendering:pixelated" image-rendering="optimizeSpeed"'
    made = _NOTHING.sub("", _UNPRINTABLE.sub("\ufffd", _bytes(buffer.data()).decode("utf-8")))
    made = _TEXT.sub(_measured, _SIDES.sub(sides, made, count=1))
    made = made.replace('image-rendering="optimizeSpeed"', sharp)
    for family, families in _FAMILIES.items():
        made = made.replace(f'font-family="{family}"', f'font-family="{families}"')
    return made.encode()


def _measured(found: re.Match[str]) -> str:
    """Return a text of a drawing with the width it has in our fonts: it keeps that where they are missing."""
    family, size, weight = found["family"], float(found["size"]), int(found["weight"])
    font = QFont(family)
    font.setPixelSize(max(round(size), 1))
    font.setWeight(QFont.Weight(weight))
    width = QFontMetricsF(font).horizontalAdvance(unescape(found["text"])) * size / font.pixelSize()
    if width <= 0:
        return found[0]
    kept = f'textLength="{width:.2f}" lengthAdjust="spacingAndGlyphs"'
    return f"<text{found['attributes']} {kept}>{found['text']}</text>"


class _Drawing(QSvgGenerator, Lettered):
    """An SVG in which texts are texts."""


def _bytes(data: QByteArray) -> bytes:
    return bytes(data.data())
