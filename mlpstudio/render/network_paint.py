"""Drawing a laid-out network."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import isfinite
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen

from mlpstudio.render.copies import Copies, Sprite
from mlpstudio.render.glyphs import Face, glyphs
from mlpstudio.render.network import ColumnPicture, NeuronRef
from mlpstudio.render.network_faces import ColumnFaces, Faces, paint_tag, tag_size
from mlpstudio.render.network_image import ImageLayout, paint_image
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_lines import painting_link
from mlpstudio.render.network_parts import Label, PlacedColumn
from mlpstudio.render.numbers import Reals, Writer
from mlpstudio.render.palette import Palette, color, mixed

_ARMS_END = 0.5  # of the radius: where the arms of a cross end


def paint(
    painter: QPainter,
    layout: NetworkLayout,
    palette: Palette,
    copies: Copies | None = None,
    faces: Faces | None = None,
) -> None:
    """Draw a network with its top left corner at the painter's origin; the ground is left as it is.

    Parameters
    ----------
    painter
        Set to antialiasing by this call.
    layout
        From :func:`mlpstudio.render.network_image.lay_out`.
    palette
        ``canvas`` is the ground that colours are mixed with.
    copies
        What has been drawn before, on a screen whose ground is ``canvas``; else everything is drawn.
    faces
        Pictures in the neurons.
    """
    for _ in painting(painter, layout, palette, copies, faces):
        pass


def painting(
    painter: QPainter,
    layout: NetworkLayout,
    palette: Palette,
    copies: Copies | None = None,
    faces: Faces | None = None,
) -> Iterator[None]:
    """Draw as :func:`paint` does, with a pause after each part, in which the painter is left alone."""
    sizes = tuple(column.picture.count for column in layout.columns)
    painter.save()
    try:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number in range(len(layout.links)):
            yield from painting_link(painter, layout, number, palette, copies)
            yield
        _paint_words(painter, layout, palette)
        yield
        for number, column in enumerate(layout.columns):
            if isinstance(layout, ImageLayout) and number == 0:
                paint_image(painter, layout, palette)
            else:
                pictures = None if faces is None else faces.of(number, sizes)
                yield from _painting_column(painter, layout, number, column, palette, copies, pictures)
            yield
        for label in layout.labels:
            _paint_label(painter, layout, label, palette)
    finally:
        painter.restore()


def _paint_words(painter: QPainter, layout: NetworkLayout, palette: Palette) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(palette.canvas))
    for words in layout.words:  # lines that pass behind stop short of the letters
        painter.drawRect(words.rect.adjusted(-2, 0, 2, 0))
    for words in layout.words:
        words.glyphs.paint(painter, words.x, words.baseline, palette.muted if words.muted else palette.ink)


def _painting_column(
    painter: QPainter,
    layout: NetworkLayout,
    number: int,
    column: PlacedColumn,
    palette: Palette,
    copies: Copies | None,
    faces: ColumnFaces | None,
) -> Iterator[None]:
    values = column.picture.values[list(column.indices)].tolist()
    largest = _largest(column.picture.values)
    circles, words = [], []
    texts = _texts(layout, column)
    places = column.centers.tolist()
    for index, value, (x, y), (text, size) in zip(column.indices, values, places, texts, strict=True):
        focused = NeuronRef(number, index) in layout.picture.focus
        ring = _ring(layout, column.picture.state(index), focused, palette)
        circles.append(_circle(QPointF(x, y), layout.radius, ring, _fill(value, largest, palette)))
        named = not isfinite(value)
        ink = palette.muted if named or ring.pale else palette.ink
        words.append(_Word(index, text, size, QPointF(x, y), "text" if named else "number bold", ink, ring))
    yield
    if copies is None:
        for circle in circles:
            circle.draw(painter, circle.center)
    else:
        copies.sprites(painter, circles)
    yield
    for word in words:
        if faces is not None and _paint_face(painter, word, faces, layout.radius, palette):
            continue
        if word.text:
            shaped = glyphs(word.text, word.face, word.size)
            left, baseline = word.center.x() - shaped.width / 2, word.center.y() + 0.36 * word.size
            shaped.paint(painter, left, baseline, word.ink)


def _paint_face(painter: QPainter, word: _Word, faces: ColumnFaces, radius: float, palette: Palette) -> bool:
    """Draw the picture of a neuron and its number on a tag; tell whether it has one.

    A dropped neuron answers nothing now: its cross stays to be seen.
    """
    ring = word.ring
    if ring.crossed or not faces.paint(painter, word.unit, word.center, radius - ring.width / 2, palette):
        return False
    if word.text:
        shaped = glyphs(word.text, word.face, tag_size(word.size, radius))
        paint_tag(painter, shaped, word.center, radius, (word.ink, ring.ink), palette)
    return True


class _Word(NamedTuple):
    """What stands in a neuron, and all that is needed to draw it."""

    unit: int
    text: str
    size: float
    center: QPointF
    face: Face
    ink: str
    ring: _Ring


def _largest(values: Reals) -> float:
    sizes = np.abs(values[np.isfinite(values)])
    return float(sizes.max()) if sizes.size else 0.0


class _Ring(NamedTuple):
    """How a neuron's circle is drawn, whether it is crossed out, and whether what stands in it recedes."""

    ink: str
    width: float
    dash: tuple[float, ...] = ()
    crossed: bool = False
    pale: bool = False


def _circle(center: QPointF, radius: float, ring: _Ring, fill: str) -> Sprite:
    def draw(painter: QPainter, place: QPointF) -> None:
        pen = QPen(color(ring.ink), ring.width)
        if ring.dash:
            pen.setDashPattern(list(ring.dash))
        painter.setPen(pen)
        painter.setBrush(QBrush(color(fill)))
        painter.drawEllipse(place, radius, radius)
        if ring.crossed:
            painter.setPen(QPen(color(ring.ink), ring.width))
            painter.drawLines(_cross(place, radius))

    return Sprite(center, radius + ring.width, (radius, ring[:4], fill), draw)


def _cross(center: QPointF, radius: float) -> list[QLineF]:
    """Return the arms of a cross in a circle; its middle stays free for a number."""
    arms = [QPointF(x, y) * radius * 0.5**0.5 for x in (-1, 1) for y in (-1, 1)]
    return [QLineF(center + arm, center + arm * _ARMS_END) for arm in arms]


def _ring(layout: NetworkLayout, state: str, focused: bool, palette: Palette) -> _Ring:
    scale = max(layout.radius / 26, 0.6)
    if state in ("closed", "dead", "dropped"):
        ink, width = (palette.highlight, 2.6) if focused else (palette.muted, 1.9)
        if state == "dropped":
            return _Ring(ink, 0.8 * width * scale, crossed=True, pale=True)
        dash = (2.2, 1.8) if state == "closed" else (0.8, 1.6)
        return _Ring(ink, width * scale, dash, pale=state == "dead")
    if focused:
        return _Ring(palette.highlight, 3.4 * scale)
    if state == "current":
        return _Ring(palette.highlight, 2.0 * scale)
    return _Ring(mixed(palette.muted, palette.line, 0.25), 1.7 * scale, pale=layout.stepping)


def _fill(value: float, largest: float, palette: Palette) -> str:
    if not isfinite(value) or value == 0 or largest == 0:
        return palette.panel
    return mixed(palette.of_sign(value), palette.panel, 0.07 + 0.15 * (abs(value) / largest) ** 0.5)


def _texts(layout: NetworkLayout, column: PlacedColumn) -> tuple[tuple[str, float], ...]:
    """Return what stands in the neurons and in which size; nothing where the circles are too small."""
    picture = column.picture
    shown = np.asarray(picture.values[list(column.indices)], dtype=np.float64)
    names = tuple(picture.names[index] if index < len(picture.names) else "" for index in column.indices)
    return _sized(shown.tobytes(), names, picture.writer, layout.radius)


_TINY, _LONG = 0.01, 5  # such a number in more signs than that is written as ≈0 in small circles


@lru_cache(maxsize=256)
def _sized(
    values: bytes, names: tuple[str, ...], writer: Writer | None, radius: float
) -> tuple[tuple[str, float], ...]:
    """Return the texts of neurons and their sizes; from step to step most columns show what they did."""
    room = 1.68 * radius
    column = ColumnPicture("", np.frombuffer(values), names=names, writer=writer)
    for coarse in (False, True):
        texts = column.texts(tuple(range(column.count)), coarse)
        if coarse:  # too small to be read: that it is hardly more than 0 is all there is room for
            small = np.abs(column.values) < _TINY
            texts = tuple(
                "≈0" if tiny and len(text) > _LONG else text for text, tiny in zip(texts, small, strict=True)
            )
        longest = max((len(text) for text in texts), default=0)
        # A single long number is set smaller alone, it does not make its whole column small.
        usual = min(13.5, room / (0.6 * max(min(longest, 5), 1)))
        sizes = [min(usual, room / (0.6 * max(len(text), 1))) for text in texts]
        least = min(sizes, default=usual)
        if least >= 9.0 or (coarse and usual >= 7.0):
            return tuple((text if size >= 5 else "", size) for text, size in zip(texts, sizes, strict=True))
    return tuple(("", usual) for _ in texts)


def _paint_label(painter: QPainter, layout: NetworkLayout, label: Label, palette: Palette) -> None:
    link = layout.links[label.edge.link].picture
    current = label.focused or link.is_current(label.edge.unit, label.edge.input)
    ink = palette.text_of_sign(label.value)
    if current and label.value != 0:
        ink = palette.highlight_text
    ground = palette.panel if label.focused else palette.canvas
    painter.setBrush(color(ground))
    painter.setPen(QPen(color(palette.highlight), 1.8) if label.focused else QPen(Qt.PenStyle.NoPen))
    rect = label.rect if label.focused else label.rect.adjusted(1, 1, -1, -1)
    painter.drawRoundedRect(QRectF(rect), 4.5, 4.5)
    center = label.rect.center()
    label.text.paint(painter, center.x() - label.text.width / 2, center.y() + 0.36 * label.text.size, ink)
