"""Parts of a picture that have been drawn before are copied: a copy takes a twentieth of the time.

A part is kept as the pixels of the screen, so that its copy is what drawing it again would have made.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterable, Iterator
from math import floor
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter, QTransform

from mlpstudio.render.palette import color

Draw: TypeAlias = Callable[[QPainter], None]
Drawing: TypeAlias = Callable[[QPainter], Iterator[None]]
DrawAt: TypeAlias = Callable[[QPainter, QPointF], None]

MOST = 40 << 20
"""Bytes of pixels that are kept."""
_WITHOUT_PIXELS = (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf)
_NUMBERED = 64  # things that are told apart; what is forgotten is only drawn again


class Sprite(NamedTuple):
    """Something small.

    Attributes
    ----------
    center, reach
        Where it stands, and how far it reaches from there in any direction.
    key
        Everything that it shows.
    draw
        Draws it around the place that it is given.
    """

    center: QPointF
    reach: float
    key: Hashable
    draw: DrawAt


class Copies:
    """Keeps what has been drawn for one view, what was last used the longest.

    Parameters
    ----------
    most
        Bytes of pixels that are kept.
    """

    def __init__(self, most: int = MOST) -> None:
        self._most, self._bytes = most, 0
        self._kept: OrderedDict[Hashable, QImage] = OrderedDict()
        self._numbered: OrderedDict[int, tuple[object, int]] = OrderedDict()
        self._count = 0

    def number(self, thing: object) -> int:
        """Return a number that stands for one immutable thing, such as a large array, in a key."""
        known = self._numbered.get(id(thing))
        if known is None:
            self._count += 1
            known = self._numbered[id(thing)] = (thing, self._count)  # kept, so that its id stays its own
            if len(self._numbered) > _NUMBERED:
                self._numbered.popitem(last=False)
        return known[1]

    def area(self, painter: QPainter, place: QRectF, ground: str, key: Hashable, draw: Draw) -> None:
        """Draw an area that hides all that is below it.

        Parameters
        ----------
        painter
            Of a widget or a picture, moved and scaled at most.
        place
            The area, in the painter's coordinates; what is drawn outside of it is lost.
        ground
            The colour that it is filled with.
        key
            Everything that the area shows; where it lies and how large is added to it.
        draw
            Draws it, in the same coordinates.
        """

        def drawing(painter: QPainter) -> Iterator[None]:
            draw(painter)
            yield

        for _ in self.drawing_area(painter, place, ground, key, drawing):
            pass

    def drawing_area(
        self, painter: QPainter, place: QRectF, ground: str, key: Hashable, draw: Drawing
    ) -> Iterator[None]:
        """Draw as :meth:`area` does, with the pauses of ``draw``, in which the painter is left alone."""
        on_pixels = _on_pixels(painter)
        if on_pixels is None:
            yield from draw(painter)
            return
        whole, scale = on_pixels
        device = painter.device()
        pixels = 1 if isinstance(device, QImage) else scale  # an image counts its pixels, a widget units
        seen = QRect(0, 0, device.width() * pixels, device.height() * pixels)
        rect = whole.mapRect(place).toAlignedRect().intersected(seen)
        if rect.isEmpty():
            return
        way = (whole.m11(), whole.m22(), whole.dx(), whole.dy(), rect.getRect(), scale)
        image = self._get((key, way))
        if image is None:
            image = QImage(rect.size(), QImage.Format.Format_RGB32)
            image.fill(color(ground))
            onto = _painter_of(image, whole * QTransform.fromTranslate(-rect.x(), -rect.y()))
            try:
                yield from draw(onto)
            finally:
                onto.end()
            self._keep((key, way), image, scale)
        before = painter.worldTransform()
        painter.resetTransform()
        painter.drawImage(QPointF(rect.x() / scale, rect.y() / scale), image)
        painter.setWorldTransform(before)

    def sprites(self, painter: QPainter, sprites: Iterable[Sprite]) -> None:
        """Draw small things that may stand in many places; what is below them shows through.

        Parameters
        ----------
        painter
            As for :meth:`area`.
        sprites
            What is drawn, in this order.
        """
        on_pixels = _on_pixels(painter)
        if on_pixels is None:
            for sprite in sprites:
                sprite.draw(painter, sprite.center)
            return
        whole, scale = on_pixels
        before = painter.worldTransform()
        across, down, dx, dy = whole.m11(), whole.m22(), whole.dx(), whole.dy()
        painter.resetTransform()
        for center, reach, key, draw in sprites:
            x, y = across * center.x() + dx, down * center.y() + dy
            wide, high = int(reach * across) + 2, int(reach * down) + 2
            left, top = floor(x) - wide, floor(y) - high
            # Two places look alike where they lie alike between the pixels.
            way = (across, down, round(x - left, 3), round(y - top, 3), scale)
            image = self._get((key, way))
            if image is None:
                image = QImage(2 * wide + 2, 2 * high + 2, QImage.Format.Format_ARGB32_Premultiplied)
                image.fill(Qt.GlobalColor.transparent)
                there = QTransform(across, 0, 0, down, x - left, y - top)
                onto = _painter_of(image, there)
                draw(onto, QPointF())
                onto.end()
                self._keep((key, way), image, scale)
            painter.drawImage(QPointF(left / scale, top / scale), image)
        painter.setWorldTransform(before)

    def _get(self, key: Hashable) -> QImage | None:
        image = self._kept.get(key)
        if image is not None:
            self._kept.move_to_end(key)
        return image

    def _keep(self, key: Hashable, image: QImage, scale: int) -> None:
        image.setDevicePixelRatio(scale)
        if (same := self._kept.pop(key, None)) is not None:  # drawn meanwhile, in a pause
            self._bytes -= same.sizeInBytes()
        self._kept[key] = image
        self._bytes += image.sizeInBytes()
        while self._bytes > self._most and len(self._kept) > 1:
            self._bytes -= self._kept.popitem(last=False)[1].sizeInBytes()


def alike(painter: QPainter) -> bool:
    """Tell whether pixels that were kept for a widget's screen are what drawing there would make."""
    return _on_pixels(painter) is not None


def _on_pixels(painter: QPainter) -> tuple[QTransform, int] | None:
    """Return the way to pixels and how many of them a unit has, or None where copies would differ.

    They would where a unit is no whole number of pixels, where anything is turned, in a drawing, on paper,
    and where the whole widget is painted larger than it is, as on the stage.
    """
    if painter.paintEngine().type() in _WITHOUT_PIXELS:
        return None
    ratio = painter.device().devicePixelRatioF()
    whole = painter.worldTransform()
    if ratio != int(ratio) or whole.m12() or whole.m21() or whole.m11() <= 0 or whole.m22() <= 0:
        return None
    if abs(painter.deviceTransform().m11() - whole.m11() * ratio) > 1e-6:
        return None
    scale = int(ratio)
    return (whole if scale == 1 else whole * QTransform.fromScale(scale, scale)), scale


def _painter_of(image: QImage, way: QTransform) -> QPainter:
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setWorldTransform(way)
    return painter
