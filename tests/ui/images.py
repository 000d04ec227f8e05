"""Projects of images, trained quickly, and digits as a hand draws them."""

from __future__ import annotations

from functools import cache
from math import cos, radians, sin

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mlpstudio.core.engine import Engine
from mlpstudio.project.project import Project, with_parameters
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.ui.image.pad import Pad

Line = list[tuple[float, float]]


@cache
def digits_project(epochs: int = 30) -> Project:
    """Return the template, trained, at the start of a run."""
    project = next(template for template in TEMPLATES if template.id == "digits").project()
    engine = Engine(project.network, project.training, project.data, project.parameters)
    engine.run(epochs * engine.batches.per_epoch)
    return with_parameters(project, engine.parameters())


def arc(x: float, y: float, across: float, down: float, start: float, end: float) -> Line:
    """Return places on an ellipse, by angles from the right, downwards."""
    angles = [radians(start + (end - start) * n / 24) for n in range(25)]
    return [(x + across * cos(angle), y + down * sin(angle)) for angle in angles]


DIGITS: dict[int, tuple[Line, ...]] = {
    0: (arc(0.5, 0.5, 0.22, 0.38, 0, 360),),
    1: ([(0.38, 0.25), (0.52, 0.1), (0.52, 0.9)],),
    2: ([*arc(0.5, 0.3, 0.2, 0.18, 190, 390), (0.3, 0.88), (0.74, 0.88)],),
    3: ([*arc(0.46, 0.3, 0.2, 0.18, 200, 440), *arc(0.46, 0.68, 0.23, 0.2, 270, 500)],),
    4: ([(0.55, 0.1), (0.25, 0.62), (0.78, 0.62)], [(0.62, 0.4), (0.6, 0.92)]),
    5: ([(0.7, 0.12), (0.35, 0.12), (0.32, 0.45), *arc(0.48, 0.66, 0.22, 0.22, 225, 510)],),
    6: ([(0.62, 0.1), *arc(0.5, 0.65, 0.21, 0.24, 230, -130)],),
    7: ([(0.28, 0.14), (0.72, 0.14), (0.45, 0.9)],),
    8: (arc(0.5, 0.3, 0.17, 0.18, 90, 450), arc(0.5, 0.7, 0.21, 0.21, -90, 270)),
    9: (arc(0.5, 0.33, 0.19, 0.2, -20, 340), [(0.68, 0.3), (0.62, 0.9)]),
}
"""Strokes, in shares of the pad."""


def place(pad: Pad, x: float, y: float) -> QPoint:
    """Return a place of the pad that is given in shares."""
    room = pad.place
    return QPoint(round(room.x() + x * room.width()), round(room.y() + y * room.height()))


def draw(
    pad: Pad, *lines: Line, button: Qt.MouseButton = Qt.MouseButton.LeftButton, size: float = 0.8
) -> None:
    """Draw with the mouse."""
    none = Qt.KeyboardModifier.NoModifier
    for line in lines:
        places = [place(pad, 0.5 + size * (x - 0.5), 0.5 + size * (y - 0.5)) for x, y in line]
        QTest.mousePress(pad, button, none, places[0])
        for there in places[1:]:
            QTest.mouseMove(pad, there)
        QTest.mouseRelease(pad, button, none, places[-1])
