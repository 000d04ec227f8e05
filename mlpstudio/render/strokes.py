"""The shapes that no font has in the size we need: brackets, rules, roots. All are filled outlines."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainterPath, QPainterPathStroker, QTransform

from mlpstudio.render.boxes import Shape


def rule(width: float, thickness: float) -> Shape:
    """Return a horizontal rule, centred on its origin's height."""
    path = QPainterPath()
    path.addRect(QRectF(0, -thickness / 2, width, thickness))
    return Shape(path)


def bracket_width(kind: str, size: float) -> float:
    """Return the width that a stretched bracket takes at a font size."""
    return size * {"(": 0.36, ")": 0.36, "[": 0.30, "]": 0.30, "|": 0.26, "‖": 0.40}[kind]


@lru_cache(maxsize=512)
def bracket(kind: str, size: float, top: float, bottom: float) -> Shape:
    """Return a bracket that reaches from ``top`` to ``bottom`` (y down), within :func:`bracket_width`."""
    width = bracket_width(kind, size)
    if kind in "()":
        path = _paren(size, width, top, bottom)
    elif kind in "[]":
        path = _square(size, width, top, bottom)
    else:
        path = _bars(kind, size, width, top, bottom)
    if kind in ")]":
        path = path * _mirror(width)
    return Shape(path)


@lru_cache(maxsize=64)
def round_bracket(height: float, foot: float, thickness: float, right: bool) -> Shape:
    """Return the bracket beside a matrix of numbers: square, its corners rounded, from y = 0 down."""
    path = QPainterPath()
    radius = min(foot, height / 4)
    half = thickness / 2
    path.moveTo(foot, half)
    path.lineTo(half + radius, half)
    path.quadTo(half, half, half, half + radius)
    path.lineTo(half, height - half - radius)
    path.quadTo(half, height - half, half + radius, height - half)
    path.lineTo(foot, height - half)
    outline = _stroked(path, thickness)
    return Shape(outline * _mirror(foot) if right else outline)


def root(size: float, width: float, top: float, bottom: float) -> Shape:
    """Return a radical sign and the rule over a body, which begins at :func:`root_width`."""
    sign = root_width(size)
    path = QPainterPath()
    middle = bottom - 0.45 * (bottom - top)
    path.moveTo(0.06 * size, middle + 0.05 * size)
    path.lineTo(0.16 * size, middle)
    path.lineTo(0.34 * size, bottom)
    path.lineTo(sign, top)
    path.lineTo(sign + width, top)
    return Shape(_stroked(path, 0.05 * size, Qt.PenJoinStyle.MiterJoin))


def root_width(size: float) -> float:
    """Return the width of a radical sign before its body."""
    return 0.62 * size


def _stroked(
    path: QPainterPath, thickness: float, join: Qt.PenJoinStyle = Qt.PenJoinStyle.RoundJoin
) -> QPainterPath:
    stroker = QPainterPathStroker()
    stroker.setWidth(thickness)
    stroker.setJoinStyle(join)
    stroker.setCapStyle(Qt.PenCapStyle.FlatCap)
    outline = stroker.createStroke(path)
    outline.setFillRule(Qt.FillRule.WindingFill)
    return outline


def _mirror(width: float) -> QTransform:
    return QTransform(-1, 0, 0, 1, width, 0)


def _paren(size: float, width: float, top: float, bottom: float) -> QPainterPath:
    """A crescent: thin at the ends, thick in the middle, as a punch-cutter would have it."""
    left, right, thick, thin = 0.08 * size, width - 0.04 * size, 0.085 * size, 0.03 * size
    height = bottom - top
    path = QPainterPath()
    path.moveTo(right - thin, top)
    path.cubicTo(left, top + 0.28 * height, left, bottom - 0.28 * height, right - thin, bottom)
    path.lineTo(right, bottom)
    path.cubicTo(left + thick, bottom - 0.28 * height, left + thick, top + 0.28 * height, right, top)
    path.closeSubpath()
    return path


def _square(size: float, width: float, top: float, bottom: float) -> QPainterPath:
    left, right, thick = 0.09 * size, width - 0.02 * size, 0.052 * size
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    path.addRect(QRectF(left, top, thick, bottom - top))
    path.addRect(QRectF(left, top, right - left, thick))
    path.addRect(QRectF(left, bottom - thick, right - left, thick))
    return path


def _bars(kind: str, size: float, width: float, top: float, bottom: float) -> QPainterPath:
    thick = 0.052 * size
    places = [0.5 * width] if kind == "|" else [0.32 * width, 0.68 * width]
    path = QPainterPath()
    for place in places:
        path.addRect(QRectF(place - thick / 2, top, thick, bottom - top))
    return path
