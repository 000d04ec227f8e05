"""Where something can be added: a plus between two columns, a ghost neuron under a column. Places only."""

from __future__ import annotations

from itertools import pairwise
from typing import TypeAlias

from PySide6.QtCore import QPointF, QRectF

from mlpstudio.core.records import record
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.network_layout import NetworkLayout

PLUS_RADIUS = 11.0
_SMALL_PLUS, _SMALL_GHOST, _LEAST_GHOST = 8.0, 13.0, 7.0
_TITLE_LINE, _EDGE_LINE = 26.0, 9.5  # heights of the pluses: beside the titles, or above them
_AIR = 8.0  # a current title is bolder and wider than it was: the pluses shall not jump
_CAPTION, _NOTICE = 20.0, 20.0  # lines under a neuron, and at the bottom of the picture


@record
class Plus:
    """A place for a new layer.

    Attributes
    ----------
    at
        The number that the layer will have.
    """

    at: int
    center: QPointF
    radius: float


@record
class Ghost:
    """A place for a new neuron at the end of a column."""

    column: int
    center: QPointF
    radius: float


Addition: TypeAlias = Plus | Ghost


def pluses(layout: NetworkLayout) -> tuple[Plus, ...]:
    """Return the pluses between all columns: beside the titles, or above them where those are wide."""
    for radius, line in ((PLUS_RADIUS, _TITLE_LINE), (_SMALL_PLUS, _EDGE_LINE)):
        found = tuple(
            Plus(number, layout.point((before.x + after.x) / 2, line), radius)
            for number, (before, after) in enumerate(pairwise(layout.columns), 1)
        )
        if not any(_covers(layout, plus) for plus in found):
            break
    return found


def _covers(layout: NetworkLayout, plus: Plus) -> bool:
    place = around(plus).adjusted(-_AIR, 0, _AIR, 0)
    return any(place.intersects(words.rect) for words in layout.titles)


def ghost(layout: NetworkLayout, column: int) -> Ghost:
    """Return the ghost neuron after the last one of a column.

    It is as large as a neuron where there is room for one at the next place, else small and close by.
    """
    centers = [QPointF(x, y) for x, y in layout.columns[column].centers.tolist()]
    last = max(centers, key=layout.across)
    wide = layout.radius
    place = last + layout.point(0, layout.pitch)
    if layout.bounds.adjusted(wide + 4, wide + 4, -wide - 4, -wide - _NOTICE).contains(place):
        return Ghost(column, place, wide)
    gap = _CAPTION if layout.captioned and not layout.down else 5.0
    edge = layout.width if layout.down else layout.height
    if layout.notice and not layout.down:
        edge -= _NOTICE
    room = edge - layout.across(last) - layout.radius - gap - 2
    small = max(min(layout.radius, _SMALL_GHOST, room / 2), _LEAST_GHOST)
    return Ghost(column, last + layout.point(0, layout.radius + gap + small), small)


def around(addition: Addition) -> QRectF:
    """Return the square around an addition."""
    side, center = addition.radius, addition.center
    return QRectF(center.x() - side, center.y() - side, 2 * side, 2 * side)


def near(layout: NetworkLayout, place: QPointF) -> int | None:
    """Return the column that a place is near, so that its ghost shall be seen."""
    along, width = layout.along(place), layout.reach / 2
    for number, column in enumerate(layout.columns):
        if abs(column.x - along) < min(width, 70.0):
            return number
    return None


def addition_at(layout: NetworkLayout, place: QPointF, column: int | None) -> Addition | None:
    """Return what a click at a place would add; ``column`` is the one whose ghost is seen."""
    offered: list[Addition] = [*pluses(layout)]
    if column is not None:
        offered.append(ghost(layout, column))
    for addition in offered:
        away = place - addition.center
        if away.x() ** 2 + away.y() ** 2 <= (addition.radius + 4) ** 2:
            return addition
    return None


def handle(layout: NetworkLayout, neuron: NeuronRef) -> QPointF | None:
    """Return where connections are drawn from a neuron: at its rim, on the side of the next layer."""
    center = layout.center(neuron)
    if center is None or neuron.column >= len(layout.columns) - 1:
        return None
    return center + layout.point(layout.radius, 0)
