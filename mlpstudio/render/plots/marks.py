"""What lies on a plot: points, rings around those of the batch, labels, and the colours of classes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPolygonF

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed

Reals: TypeAlias = NDArray[np.float64]
Shape: TypeAlias = Literal["circle", "square", "triangle", "diamond"]

SHAPES: tuple[Shape, ...] = ("circle", "square", "triangle", "diamond")
"""Classes differ by shape too, not by colour alone."""

_CAPS: dict[Shape, tuple[Qt.PenCapStyle, float]] = {
    "circle": (Qt.PenCapStyle.RoundCap, 1.0),
    "square": (Qt.PenCapStyle.SquareCap, 0.9),
}
"""Shapes that are the points of a pen, and half its width for a radius of 1."""

RADIUS, RING = 3.6, 7.0
_PAUSE = 50  # things that are drawn at a stretch
# After the colours of the signs: hues that neither a sign nor a phase has, apart for colour-blind eyes too.
_FURTHER = {
    False: ("#7a8b00", "#7d5a4a", "#3d4f66", "#8fb4ee", "#e8a87c", "#b3bd52", "#a98a7c", "#8796a8"),
    True: ("#c3d04a", "#c79a86", "#b9c6d8", "#4c6fb3", "#b3683a", "#868f2b", "#8a6455", "#6b7a8e"),
}


def class_colors(palette: Palette, count: int) -> tuple[str, ...]:
    """Return the colours of so many classes; from the eleventh on they come again."""
    known = (palette.positive, palette.negative, *_FURTHER[palette.dark])
    return tuple(known[number % len(known)] for number in range(count))


def class_shape(number: int) -> Shape:
    """Return the shape of a class's points."""
    return SHAPES[number % len(SHAPES)]


def shades(palette: Palette, count: int) -> tuple[str, ...]:
    """Return so many shades of the accent, from dark to pale: for the curves of several outputs."""
    if count == 1:
        return (palette.accent,)
    stops = np.linspace(0.0, 1.0, count)
    deep, pale = mixed(palette.ink, palette.accent, 0.55), mixed(palette.accent, palette.panel, 0.6)
    return tuple(
        mixed(palette.accent, deep, 2 * stop) if stop < 0.5 else mixed(pale, palette.accent, 2 * stop - 1)
        for stop in stops
    )


def paint_points(
    painter: QPainter, x: Reals, y: Reals, fills: Sequence[str], palette: Palette, *,
    shape: Shape = "circle", radius: float = RADIUS, pierced: bool = False, edge: str | None = None,
) -> None:  # fmt: skip
    """Draw points at once: see :func:`painting_points`."""
    drawing = painting_points(
        painter, x, y, fills, palette, shape=shape, radius=radius, pierced=pierced, edge=edge
    )
    for _ in drawing:
        pass


def painting_points(
    painter: QPainter,
    x: Reals,
    y: Reals,
    fills: Sequence[str],
    palette: Palette,
    *,
    shape: Shape = "circle",
    radius: float = RADIUS,
    pierced: bool = False,
    edge: str | None = None,
) -> Iterator[None]:
    """Draw points, each with an outline that sets it off from any ground; pause after some of many.

    Parameters
    ----------
    x, y
        Where they lie, in pixels; points that are not finite are left out.
    fills
        Their colours.
    pierced
        With a dot in the middle, in the colour of the outline: samples that training does not see.
    edge
        The colour of the outline; the panel's where there is none.
    """
    places: dict[str, list[QPointF]] = {}
    seen = np.flatnonzero(np.isfinite(x) & np.isfinite(y))
    for place, index in zip(map(QPointF, x[seen].tolist(), y[seen].tolist()), seen.tolist(), strict=True):
        places.setdefault(fills[index], []).append(place)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    rim = edge or palette.panel
    if shape in _CAPS:
        cap, size = _CAPS[shape]
        every = [place for group in places.values() for place in group]
        yield
        _paint_dots(painter, every, rim, size * radius + 0.9, cap)
        yield
        for number, (fill, group) in enumerate(places.items()):
            if number and number % _PAUSE == 0:
                yield
            _paint_dots(painter, group, fill, size * radius, cap)
    else:
        outline = _outline(shape, radius)
        painter.setPen(QPen(color(rim), 1.0))
        for fill, group in places.items():
            painter.setBrush(color(fill))
            for number, place in enumerate(group, 1):
                painter.drawPath(outline.translated(place))
                if number % _PAUSE == 0:
                    yield
    if pierced:
        # On a nearly white point a hole in the panel's colour would not be seen; the outline always is.
        every = [place for group in places.values() for place in group]
        _paint_dots(painter, every, rim, 0.5 * radius)


def _paint_dots(
    painter: QPainter, places: list[QPointF], fill: str, radius: float,
    cap: Qt.PenCapStyle = Qt.PenCapStyle.RoundCap,
) -> None:  # fmt: skip
    """Draw many discs or squares in one call, as points of a pen: a tenth of the time of as many shapes."""
    painter.setPen(QPen(color(fill), 2 * radius, Qt.PenStyle.SolidLine, cap))
    painter.drawPoints(places)


def _outline(shape: Shape, radius: float) -> QPainterPath:
    path = QPainterPath()
    r = 1.25 * radius
    corners = [(0, -r), (r, 0), (0, r), (-r, 0)] if shape == "diamond" else [
        (0, -r), (0.95 * r, 0.7 * r), (-0.95 * r, 0.7 * r)
    ]  # fmt: skip
    path.addPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
    path.closeSubpath()
    return path


def paint_rings(painter: QPainter, x: Reals, y: Reals, palette: Palette, radius: float = RING) -> None:
    """Draw rings around the samples of the current batch."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for ink, width in ((palette.panel, 3.6), (palette.ink, 1.8)):
        painter.setPen(QPen(color(ink), width))
        for across, down in zip(x.tolist(), y.tolist(), strict=True):
            if np.isfinite(across) and np.isfinite(down):
                painter.drawEllipse(QPointF(across, down), radius, radius)


def paint_label(
    painter: QPainter,
    text: str,
    place: QPointF,
    within: QRectF,
    palette: Palette,
    *,
    size: float,
    clear: float,
    bordered: bool = False,
) -> QRectF:
    """Draw words beside a place, on the side that has room, on a plate that keeps them legible.

    Parameters
    ----------
    within
        What the label stays in.
    clear
        The distance from the place, in pixels.
    bordered
        Whether the plate has a line around it, as a note that comes and goes.

    Returns
    -------
    QRectF
        The plate.
    """
    shaped = glyphs(text, "text", size)
    width, height = shaped.width + 0.9 * size, 1.75 * size
    x = place.x() + clear
    if x + width > within.right():
        x = place.x() - clear - width
    if x < within.left():
        x = within.left() + 2 if width > within.width() else min(
            max(place.x() - width / 2, within.left() + 2), within.right() - width - 2
        )  # fmt: skip
        # Neither side has room: above or below.
        above = place.y() - clear - height
        y = above if above >= within.top() else place.y() + clear
    else:
        y = place.y() - height / 2
    y = min(max(y, within.top() + 2), within.bottom() - height - 2)
    plate = QRectF(x, y, width, height)
    ground = QColor(palette.panel)
    ground.setAlphaF(0.96 if bordered else 0.86)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(
        QPen(color(mixed(palette.muted, palette.panel, 0.5)), 1.0) if bordered else Qt.PenStyle.NoPen
    )
    painter.setBrush(QBrush(ground))
    painter.drawRoundedRect(plate, 0.36 * size, 0.36 * size)
    shaped.paint(painter, x + 0.45 * size, y + 0.5 * height + 0.36 * size, palette.ink)
    return plate
