"""A small picture of a project: its network, without a word."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QSize
from PySide6.QtGui import QImage, QPainter, QPen

from mlpstudio.project.project import Project
from mlpstudio.render.palette import Palette, color, mixed

_MOST_ROWS, _MOST_COLUMNS = 7, 7


def thumbnail(project: Project, size: QSize, palette: Palette, ratio: float = 1.0) -> QImage:
    """Return a picture of a project.

    Parameters
    ----------
    project
        What is shown.
    size
        In the units of widgets.
    palette
        The colours; ``canvas`` is the ground.
    ratio
        Pixels of the picture per unit, as the screen has it.
    """
    picture = QImage(size * ratio, QImage.Format.Format_RGB32)
    picture.setDevicePixelRatio(ratio)
    picture.fill(color(palette.canvas))
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    sizes = project.network.sizes
    shown = [round(i) for i in np.linspace(0, len(sizes) - 1, min(len(sizes), _MOST_COLUMNS))]
    step = size.width() / (len(shown) + 0.5)
    places = [_places(sizes[c], (k + 0.75) * step, size.height()) for k, c in enumerate(shown)]
    for column, (left, right) in enumerate(pairwise(places)):
        weights = project.parameters[shown[column + 1] - 1].weights
        largest = float(np.abs(weights).max(initial=0.0)) or 1.0
        for row, end in enumerate(right):
            for source, begin in enumerate(left):
                weight = float(weights[min(row, len(weights) - 1), min(source, weights.shape[1] - 1)])
                strength = 0.25 + 0.55 * abs(weight) / largest
                ink = mixed(palette.of_sign(weight), palette.canvas, strength)
                painter.setPen(QPen(color(ink), 0.8))
                painter.drawLine(QLineF(begin, end))
    painter.setBrush(color(palette.panel))
    painter.setPen(QPen(color(palette.muted), 1.0))
    radius = min(3.5, size.height() / 20)
    for column_places in places:
        for place in column_places:
            painter.drawEllipse(place, radius, radius)
    painter.end()
    return picture


def _places(units: int, x: float, height: int) -> list[QPointF]:
    rows = min(units, _MOST_ROWS)
    pitch = min(height / (rows + 0.5), height / 4)
    return [QPointF(x, height / 2 + (row - (rows - 1) / 2) * pitch) for row in range(rows)]
