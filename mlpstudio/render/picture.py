"""A picture to be given away: as pixels, as a drawing, and as the numbers that it shows.

Pictures that leave the program have light colours, whatever the theme of the window: documents are white.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from mlpstudio.project.listings import Listing
from mlpstudio.render.fonts import NUMBER_FAMILY, TEXT_FAMILY
from mlpstudio.render.glyphs import LetterPainter, printable
from mlpstudio.render.palette import LIGHT, Palette, color

SCALE = 2
"""Pixels of a picture for each pixel on a plain screen."""
_DOTS = round(96 / 0.0254)  # a metre, at 100 %
_FINE = 12  # places of a PDF in a pixel
_FAMILIES = {
    TEXT_FAMILY: f"{TEXT_FAMILY}, Helvetica, Arial, sans-serif",
    NUMBER_FAMILY: f"'{NUMBER_FAMILY}', Menlo, Consolas, monospace",
}
"""What stands in for our fonts where they are missing."""

Draw: TypeAlias = Callable[[QPainter, QRectF, Palette], None]


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

    def image(self, scale: int = SCALE) -> QImage:
        """Return it as pixels, so many times its size."""
        image = QImage(self.size * scale, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(scale)
        image.setDotsPerMeterX(_DOTS * scale)
        image.setDotsPerMeterY(_DOTS * scale)
        painter = QPainter(image)
        self._paint(painter)
        painter.end()
        return image

    def png(self, scale: int = SCALE) -> bytes:
        """Return the pixels as a file."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        QImageWriter(buffer, QByteArray(b"png")).write(self.image(scale))
        return _bytes(buffer.data())

    def pdf(self) -> bytes:
        """Return it as a page of its own size, with its letters as letters."""
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setResolution(_FINE * 96)
        points = QSizeF(self.size) * 0.75
        page = QPageSize(points, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
        writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        writer.setTitle(printable(self.title))
        painter = QPainter(writer)
        painter.scale(_FINE, _FINE)
        self._paint(painter)
        painter.end()
        return _bytes(buffer.data())

    def svg(self) -> bytes:
        """Return it as a drawing in which texts are texts, formulas outlines."""
        buffer, generator = QBuffer(), QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(self.size)
        generator.setViewBox(self._bounds)
        generator.setResolution(96)
        generator.setTitle(printable(self.title))
        painter = LetterPainter(generator)
        self._paint(painter)
        painter.end()
        made = _bytes(buffer.data())
        for family, families in _FAMILIES.items():
            made = made.replace(f'font-family="{family}"'.encode(), f'font-family="{families}"'.encode())
        return made

    @property
    def _bounds(self) -> QRectF:
        return QRectF(0, 0, self.size.width(), self.size.height())

    def _paint(self, painter: QPainter) -> None:
        painter.fillRect(self._bounds, color(self.ground))
        self.draw(painter, self._bounds, LIGHT)


def _bytes(data: QByteArray) -> bytes:
    return bytes(data.data())
