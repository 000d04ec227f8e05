"""What the mouse does on the plane, from press to release: one object, one edit at its end.

A stroke draws what would be; nothing is edited before it is finished, so that Escape has nothing to undo.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol, TypeAlias

import numpy as np
from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter

from mlpstudio.core.data import Indices
from mlpstudio.core.metrics import classes_of
from mlpstudio.core.parameters import Array
from mlpstudio.core.sampling import evenly
from mlpstudio.project import painting
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.render.palette import Palette
from mlpstudio.render.plots.axes import Frame
from mlpstudio.render.plots.plane import paint_circle, paint_crosses, paint_fresh
from mlpstudio.ui.plane.scene import PlaneScene

Change: TypeAlias = Callable[[Project], Edit]
MOST_PAINTED = 5000
"""Samples of one stroke."""
_MOST_CROSSES = 300
NEAREST = 4.0
"""So many radii away a sample may be that is erased as the nearest."""


@dataclass
class Palm:
    """How the tools are set.

    Attributes
    ----------
    tool
        ``point``, ``brush`` or ``erase``.
    number
        The class that is painted.
    values
        The targets that are painted, one for each output.
    share
        The radius of the brush, in percent of the shorter side of the plane.
    density
        Samples of one dab.
    """

    tool: str = "point"
    number: int = 0
    values: list[float] = field(default_factory=lambda: [0.0])
    share: int = 10
    density: int = 4

    def radius(self, frame: Frame) -> float:
        """Return the radius of the brush in pixels."""
        return max(min(frame.rect.width(), frame.rect.height()) * self.share / 100, 2.0)


class Stroke(Protocol):
    """A press, a drag, and what comes of it."""

    def move(self, place: QPointF, frame: Frame) -> None:
        """Go on to a place."""

    def finish(self) -> Change | None:
        """Return the edit; None where there is none."""

    def paint(self, painter: QPainter, frame: Frame, palette: Palette, unit: float) -> None:
        """Draw what would be."""


class Point:
    """One new sample, where the button is released."""

    def __init__(self, scene: PlaneScene, palm: Palm, number: int) -> None:
        self._scene, self._palm, self._number = scene, palm, number
        self._place: tuple[float, float] | None = None

    def move(self, place: QPointF, frame: Frame) -> None:
        """Bring it to a place."""
        self.put(self._scene.snapped(frame.numbers(place)))

    def put(self, place: tuple[float, float]) -> None:
        """Bring it to a place that is told in numbers."""
        self._place = place

    def finish(self) -> Change | None:
        """Return the edit that adds it."""
        if self._place is None:
            return None
        inputs, targets = self._scene.sample_at(self._place, self._number, self._palm.values)
        return partial(painting.paint, inputs=inputs[None, :], targets=targets[None, :])

    def paint(self, painter: QPainter, frame: Frame, palette: Palette, unit: float) -> None:
        """Draw it."""
        if self._place is not None:
            fresh = Fresh(self._scene)
            fresh.add(*self._scene.sample_at(self._place, self._number, self._palm.values), self._place)
            fresh.paint(painter, frame, palette, unit)


class Fresh:
    """Samples that are being painted, and how they look."""

    def __init__(self, scene: PlaneScene) -> None:
        self._scene = scene
        self.inputs: list[Array] = []
        self.targets: list[Array] = []
        self.places: list[tuple[float, float]] = []

    def add(self, inputs: Array, targets: Array, place: tuple[float, float]) -> None:
        """Take one more."""
        self.inputs.append(inputs)
        self.targets.append(targets)
        self.places.append(place)

    def paint(self, painter: QPainter, frame: Frame, palette: Palette, unit: float) -> None:
        """Draw them."""
        if not self.places:
            return
        tints, targets = self._scene.tints, np.array(self.targets)
        if tints.classes:
            fills = tints.of_classes(classes_of(targets), palette)
        else:
            fills = tints.of_targets(targets, palette)
        x, y = np.array(self.places).T
        paint_fresh(painter, frame, x, y, fills, palette, unit)


class Brush:
    """Several new samples, scattered around the path of the pointer."""

    def __init__(
        self, scene: PlaneScene, palm: Palm, number: int, random: np.random.Generator | None = None
    ) -> None:
        self._scene, self._palm, self._number = scene, palm, number
        self._random = random or np.random.default_rng()
        self._fresh = Fresh(scene)
        self._taken: set[tuple[float, ...]] = set()
        self._last: QPointF | None = None

    def move(self, place: QPointF, frame: Frame) -> None:
        """Go on to a place; along the way there is a dab every radius."""
        radius = self._palm.radius(frame)
        if self._last is None:
            self._last = place
            self._dab(place, frame, radius)
            return
        way = place - self._last
        length = float(np.hypot(way.x(), way.y()))
        steps = int(length / radius)
        start = self._last
        for number in range(1, steps + 1):
            self._last = start + way * (number * radius / length)
            self._dab(self._last, frame, radius)

    def _dab(self, place: QPointF, frame: Frame, radius: float) -> None:
        for _ in range(self._palm.density):
            away, angle = radius * np.sqrt(self._random.random()), 2 * np.pi * self._random.random()
            spot = place + QPointF(float(away * np.cos(angle)), float(away * np.sin(angle)))
            meant = self._scene.snapped(frame.numbers(spot))
            inputs, targets = self._scene.sample_at(meant, self._number, self._palm.values)
            key = (*inputs.tolist(), *targets.tolist())
            if key not in self._taken and len(self._taken) < MOST_PAINTED:
                self._taken.add(key)
                self._fresh.add(inputs, targets, meant)

    def finish(self) -> Change | None:
        """Return the edit that adds them."""
        if not self._fresh.inputs:
            return None
        inputs, targets = np.array(self._fresh.inputs), np.array(self._fresh.targets)
        return partial(painting.paint, inputs=inputs, targets=targets)

    def paint(self, painter: QPainter, frame: Frame, palette: Palette, unit: float) -> None:
        """Draw them."""
        self._fresh.paint(painter, frame, palette, unit)


class Erase:
    """Takes away what the brush passes; with a click, at least the nearest sample."""

    def __init__(self, scene: PlaneScene, palm: Palm) -> None:
        self._scene, self._palm = scene, palm
        self._gone: set[int] = set()
        self._place: QPointF | None = None

    @classmethod
    def of(cls, scene: PlaneScene, palm: Palm, rows: Indices) -> Erase:
        """Return a stroke that has passed some samples."""
        made = cls(scene, palm)
        made._gone.update(rows.tolist())
        return made

    def move(self, place: QPointF, frame: Frame) -> None:
        """Go on to a place; what lies between is passed too."""
        radius = self._palm.radius(frame)
        if self._place is None:
            self._gone.update(erased_at(self._scene, self._palm, place, frame).tolist())
        else:
            way = place - self._place
            steps = max(int(np.ceil(np.hypot(way.x(), way.y()) / radius)), 1)
            for number in range(1, steps + 1):
                spot = self._place + way * (number / steps)
                self._gone.update(self._scene.near(frame, spot, radius).tolist())
        self._place = place

    def finish(self) -> Change | None:
        """Return the edit that deletes them."""
        if not self._gone:
            return None
        return partial(painting.erase, gone=np.array(sorted(self._gone), np.intp))

    def paint(self, painter: QPainter, frame: Frame, palette: Palette, unit: float) -> None:
        """Cross them out."""
        paint_gone(painter, self._scene, np.array(sorted(self._gone), np.intp), frame, palette, unit)
        if self._place is not None:
            paint_circle(painter, self._place, self._palm.radius(frame), palette)


def erased_at(scene: PlaneScene, palm: Palm, place: QPointF, frame: Frame) -> Indices:
    """Return the rows that a click erases: all under the brush, else the nearest one."""
    radius = palm.radius(frame)
    under = scene.near(frame, place, radius)
    return under if len(under) else scene.near(frame, place, NEAREST * radius)[:1]


def paint_gone(
    painter: QPainter, scene: PlaneScene, rows: Indices, frame: Frame, palette: Palette, unit: float
) -> None:
    """Cross samples out, as far as they are drawn, and as many as can be told apart."""
    rows = rows[scene.is_drawn(rows)]
    if len(rows):
        x, y = scene.coordinates(rows[evenly(len(rows), _MOST_CROSSES)])
        paint_crosses(painter, frame.across(x), frame.down(y), palette, unit)


class Move:
    """Puts a sample elsewhere."""

    def __init__(self, scene: PlaneScene, row: int, start: QPointF, frame: Frame) -> None:
        self._scene, self.row = scene, row
        x, y = scene.coordinates(np.array([row]))
        # The sample stays under the pointer as it was taken hold of.
        self._hold = QPointF(float(frame.across(x)[0]), float(frame.down(y)[0])) - start
        self._place: tuple[float, float] | None = None

    def move(self, place: QPointF, frame: Frame) -> None:
        """Bring it to a place."""
        self._place = self._scene.snapped(frame.numbers(place + self._hold))

    def finish(self) -> Change | None:
        """Return the edit that moves it."""
        if self._place is None:
            return None
        inputs, targets = self._scene.moved_to(self.row, self._place)
        return partial(painting.move, row=self.row, inputs=inputs, targets=targets)

    def paint(self, painter: QPainter, frame: Frame, palette: Palette, unit: float) -> None:
        """Draw where it will be."""
        if self._place is None:
            return
        paint_gone(painter, self._scene, np.array([self.row]), frame, palette, unit)
        fresh = Fresh(self._scene)
        fresh.add(*self._scene.moved_to(self.row, self._place), self._place)
        fresh.paint(painter, frame, palette, unit)
