"""A network whose inputs are an image: one block of pixels stands in place of the first column's circles.

Each pixel is a neuron like any other, to be pointed at and marked. Connections leave the block at its right
edge, each in the row of its pixel.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cached_property
from math import floor

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.render import network_layout
from mlpstudio.render.network import ColumnPicture, LinkPicture, NetworkPicture, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_parts import PlacedColumn, PlacedLink
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.pixels import ink_image, paint_pixels, signed_image

_LARGEST = 30.0  # the side of a pixel
_WHOLE = 4.0  # larger pixels have a side of whole units, so that all look alike
_SHARE = 0.30  # of the width, for the block at most
_AROUND = 92.0  # the height of what stands over and under it


@dataclass(frozen=True, eq=False)
class ImageLayout(NetworkLayout):
    """A picture of a network whose inputs are an image. Made by :func:`lay_out`.

    Attributes
    ----------
    block
        Where the image is.
    """

    block: QRectF = field(default_factory=QRectF)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns of pixels."""
        shape = self.columns[0].picture.image
        assert shape is not None
        return shape

    @property
    def blocks(self) -> tuple[QRectF, ...]:
        """The image."""
        return (self.block,)

    def pixel(self, unit: int) -> QRectF:
        """Return the place of a pixel."""
        rows, columns = self.shape
        across, down = self.block.width() / columns, self.block.height() / rows
        row, column = divmod(unit, columns)
        return QRectF(self.block.left() + column * across, self.block.top() + row * down, across, down)

    def usual(self, neuron: NeuronRef) -> QPointF:
        """Return where a shown neuron would be that nobody had moved; pixels never are."""
        return super().usual(neuron) if neuron.column else self.pixel(neuron.unit).center()

    @cached_property
    def loose(self) -> bool:
        """Whether a neuron is not where its column is; pixels have places of their own."""
        return any((column.centers[:, int(self.down)] != column.x).any() for column in self.columns[1:])

    def neuron_at(self, x: float, y: float) -> NeuronRef | None:
        """Return the neuron or the pixel at a place."""
        if self.block.contains(x, y):
            rows, columns = self.shape
            row = min(int((y - self.block.top()) / self.block.height() * rows), rows - 1)
            column = min(int((x - self.block.left()) / self.block.width() * columns), columns - 1)
            return NeuronRef(0, row * columns + column)
        found = super().neuron_at(x, y)
        return found if found is not None and found.column else None

    def _link(self, number: int, link: LinkPicture) -> PlacedLink:
        placed = super()._link(number, link)
        if number:
            return placed
        rows, columns = self.shape
        row, column = np.divmod(placed.inputs, columns)
        lines = placed.lines.copy()
        # Within its row, or its column, every pixel has a place of its own.
        if self.down:
            lines[:, 0] = self.block.left() + self.block.width() * (column + (row + 0.5) / rows) / columns
            lines[:, 1] = self.block.bottom()
        else:
            lines[:, 0] = self.block.right()
            lines[:, 1] = self.block.top() + self.block.height() * (row + (column + 0.5) / columns) / rows
        return replace(placed, lines=lines)

    def _heat_place(self, number: int) -> QRectF:
        usual = super()._heat_place(number)
        if number:
            return usual
        block, target = self.block, self.columns[1].x - self.radius
        start = block.bottom() if self.down else block.right()
        inset = 0.22 * (target - start)
        if self.down:
            left, right = min(usual.left(), block.left()), max(usual.right(), block.right())
            return QRectF(left, start + inset, right - left, target - start - 2 * inset)
        top, bottom = min(usual.top(), block.top()), max(usual.bottom(), block.bottom())
        return QRectF(start + inset, top, target - start - 2 * inset, bottom - top)


def lay_out(picture: NetworkPicture, width: float, height: float) -> NetworkLayout:
    """Give everything in a picture its place, as :func:`mlpstudio.render.network_layout.lay_out` does.

    Inputs that are an image become a block of pixels, as high as there is room for.
    """
    shape = picture.columns[0].image
    if shape is None:
        return network_layout.lay_out(picture, width, height)
    rows, columns = shape
    down = picture.down
    along, across = (height, width) if down else (width, height)
    pixels = (rows, columns) if down else (columns, rows)
    side = min(_SHARE * along / pixels[0], (across - _AROUND) / pixels[1], _LARGEST)
    side = float(floor(side)) if side >= _WHOLE else max(side, 1.0)
    # The rest is laid out as if the block were a single neuron, in the room that the block leaves.
    alone = _with_one_input(picture)
    radius = network_layout.lay_out(alone, width, height).radius
    more = pixels[0] * side - 2 * radius
    usual = network_layout.lay_out(alone, width - more * (not down), height - more * down)
    first, shift = usual.columns[0], np.array((0.0, more) if down else (more, 0.0))
    corner = usual.point(first.x - usual.radius, first.heights[0] - pixels[1] * side / 2)
    block = QRectF(round(corner.x()), round(corner.y()), columns * side, rows * side)
    moved = tuple(
        replace(column, x=column.x + more, centers=column.centers + shift) for column in usual.columns[1:]
    )
    return ImageLayout(
        picture, usual.width + shift[0], usual.height + shift[1], usual.radius, usual.pitch, usual.reach,
        (_pixels(picture, block, shape), *moved), usual.captioned, usual.gutter, block,
    )  # fmt: skip


def _with_one_input(picture: NetworkPicture) -> NetworkPicture:
    first, link = picture.columns[0], picture.links[0]
    column = ColumnPicture(first.title, np.zeros(1), first.subtitle)
    one = LinkPicture(np.zeros((len(link.weights), 1)))
    return replace(picture, columns=(column, *picture.columns[1:]), links=(one, *picture.links[1:]))


def _pixels(picture: NetworkPicture, block: QRectF, shape: tuple[int, int]) -> PlacedColumn:
    rows, columns = shape
    x = block.left() + (np.tile(np.arange(columns), rows) + 0.5) * block.width() / columns
    y = block.top() + (np.repeat(np.arange(rows), columns) + 0.5) * block.height() / rows
    middle = block.center().y() if picture.down else block.center().x()
    # Nothing is written at a pixel: there is no room.
    shown = replace(picture.columns[0], captions={}, above={})
    heights = tuple((x if picture.down else y).tolist())
    units = tuple(range(rows * columns))
    return PlacedColumn(shown, middle, units, heights, None, np.stack([x, y], axis=1))


def paint_image(painter: QPainter, layout: ImageLayout, palette: Palette) -> None:
    """Draw the inputs as an image, and mark the pixels that are pointed at."""
    column, block = layout.columns[0].picture, layout.block
    values = column.values.reshape(layout.shape)
    known = values[np.isfinite(values)]
    if known.size and known.min() < 0:
        image = signed_image(values, palette)
    else:
        image = ink_image(values, palette, (0.0, float(known.max(initial=0.0)) or 1.0))
    paint_pixels(painter, block, image, palette.canvas)
    current = "current" in column.states.values()
    ink = palette.highlight if current else mixed(palette.muted, palette.line, 0.25)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(color(ink), 2.0 if current else 1.4))
    painter.drawRoundedRect(block.adjusted(-2.5, -2.5, 2.5, 2.5), 4, 4)
    painter.setPen(QPen(color(palette.highlight), 2.6))
    for ref in layout.picture.focus:
        if isinstance(ref, NeuronRef) and ref.column == 0:
            painter.drawRoundedRect(layout.pixel(ref.unit).adjusted(-1, -1, 1, 1), 2, 2)
