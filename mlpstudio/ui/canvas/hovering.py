"""What is under the pointer, and what a click or a drag there would do."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from PySide6.QtCore import QPointF, Qt

from mlpstudio.core.records import record
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.session.selection import LayerRef
from mlpstudio.ui.canvas.additions import Addition, Ghost, Plus, addition_at, ghost, handle, near, pluses

_GRIP = 9.0  # around the point that connections are drawn from
_NEAR = 10.0  # beside a neuron, within which a click means that neuron
_BAND = 0.8  # share of the radius: how wide the free ground of a column is
_RIM, _AHEAD = 0.74, 0.35  # shares of the radius: the part of a neuron that connections are drawn from


@record
class Handle:
    """The rim of a neuron, from which connections are drawn."""

    neuron: NeuronRef


@record
class Spot:
    """Free ground within a column: a neuron can be put there, before the unit ``at``."""

    column: int
    at: int


Target: TypeAlias = Addition | Handle | Spot | NeuronRef | EdgeRef | LayerRef | int | None
"""What is there; a number is a column whose gap ("118 more") it is."""


@record
class Hover:
    """What the pointer is at.

    Attributes
    ----------
    target
        What a click or a drag would act on.
    column
        The column that it is near, whose ghost neuron is seen; None where nothing can be drawn.
    neuron
        The neuron whose handle is seen.
    """

    target: Target = None
    column: int | None = None
    neuron: NeuronRef | None = None

    def offered(self, layout: NetworkLayout, column: int | None) -> tuple[Addition, ...]:
        """Return what can be added: layers everywhere, a neuron in a column."""
        found: tuple[Addition, ...] = pluses(layout)
        if column is not None and column < len(layout.columns):
            found += (ghost(layout, column),)
        return found

    def handle(self, layout: NetworkLayout) -> QPointF | None:
        """Return where the handle is that is seen."""
        if self.neuron is None or self.neuron.column >= len(layout.columns):
            return None
        return handle(layout, self.neuron)


def target_at(layout: NetworkLayout, place: QPointF, may_draw: bool) -> Hover:
    """Return what is at a place of the picture.

    Parameters
    ----------
    layout
        The picture.
    place
        Where one looks.
    may_draw
        Whether anything can be added or connected.
    """
    column = near(layout, place) if may_draw else None
    if may_draw:
        addition = addition_at(layout, place, column)
        if addition is not None:
            return Hover(addition, column)
    neuron, at_rim = _neuron(layout, place)
    if neuron is not None:
        rim = at_rim and may_draw
        return Hover(Handle(neuron) if rim else neuron, column, neuron if may_draw else None)
    ground = _ground(layout, place)
    if ground is None and column is not None:
        beside = _beside(layout, place)
        if beside is not None:
            return Hover(beside, column, beside if may_draw else None)
        ground = _spot(layout, place, column)
    return Hover(ground, column)


def _spot(layout: NetworkLayout, place: QPointF, column: int) -> Spot | None:
    """Return the free place in a column, if one is exactly there."""
    placed = layout.columns[column]
    centers = [QPointF(x, y) for x, y in placed.centers.tolist()]
    middle = sum(layout.along(center) for center in centers) / len(centers)
    aside = abs(layout.along(place) - middle) > _BAND * layout.radius
    if aside or any(words.rect.contains(place) for words in layout.words):
        return None
    before = [unit for unit, center in zip(placed.indices, centers, strict=True)
              if layout.across(center) < layout.across(place)]  # fmt: skip
    return Spot(column, max(before, default=-1) + 1)


def _beside(layout: NetworkLayout, place: QPointF) -> NeuronRef | None:
    """Return the neuron whose rim is so near that it was meant, and not the ground beside it."""
    gap = layout.pitch - 2 * layout.radius
    reach = layout.radius + max(min(_NEAR, gap / 3), 0.0)
    for column, placed in enumerate(layout.columns):
        away = np.hypot(*(placed.centers - (place.x(), place.y())).T)
        nearest = int(np.argmin(away))
        if away[nearest] <= reach:
            return NeuronRef(column, placed.indices[nearest])
    return None


def _neuron(layout: NetworkLayout, place: QPointF) -> tuple[NeuronRef | None, bool]:
    """Return the neuron at a place, and whether it is where its connections begin."""
    neuron = layout.neuron_at(place.x(), place.y())
    if neuron is None:
        back = place - layout.point(_GRIP - 2, 0)  # the handle reaches over the rim
        neuron = layout.neuron_at(back.x(), back.y())
        grip = None if neuron is None else handle(layout, neuron)
        if grip is None or (place - grip).manhattanLength() > 1.4 * _GRIP:
            return None, False
        return neuron, True
    center, grip = layout.center(neuron), handle(layout, neuron)
    if center is None or grip is None:
        return neuron, False
    away = place - center
    distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
    ahead = layout.along(away) > _AHEAD * layout.radius
    return neuron, ahead and distance > _RIM * layout.radius


def _ground(layout: NetworkLayout, place: QPointF) -> Target:
    x, y = place.x(), place.y()
    title = layout.title_at(x, y)
    if title is not None:
        return LayerRef(title)
    gap = layout.gap_at(x, y)
    return gap if gap is not None else layout.edge_at(x, y)


def cursor_of(target: Target) -> Qt.CursorShape | None:
    """Return the pointer over a target; None for the usual one."""
    if isinstance(target, Plus | Ghost | Spot | int):
        return Qt.CursorShape.PointingHandCursor
    return Qt.CursorShape.CrossCursor if isinstance(target, Handle) else None
