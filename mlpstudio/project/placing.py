"""Where a drawing stands: which way it runs, and which neurons were moved from their usual places."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field, replace
from math import isfinite
from types import MappingProxyType
from typing import Literal, TypeAlias

from mlpstudio.core.records import record
from mlpstudio.project.project import Json, Project

Direction: TypeAlias = Literal["right", "down"]
Unit: TypeAlias = tuple[int, int]
Offset: TypeAlias = tuple[float, float]
FARTHEST = 10_000.0
"""Pixels that a neuron may be away from its usual place."""
_NONE: Mapping[Unit, Offset] = MappingProxyType({})


@record
class Placing:
    """How a network is laid out, apart from what follows from its shape.

    Attributes
    ----------
    direction
        Whether the signal runs from left to right or from top to bottom.
    offsets
        By (column, unit): how far a neuron was moved from its usual place, in pixels at 100 %, along and
        across the direction of the signal.
    """

    direction: Direction = "right"
    offsets: Mapping[Unit, Offset] = field(default_factory=lambda: _NONE)


def placing_of(project: Project) -> Placing:
    """Return how a project is laid out; what its file says and nobody understands is left out."""
    layout = project.layout if isinstance(project.layout, dict) else {}
    direction: Direction = "down" if layout.get("direction") == "down" else "right"
    offsets: dict[Unit, Offset] = {}
    moved = layout.get("moved")
    for entry in moved if isinstance(moved, list) else ():
        match entry:
            case [int(column), int(unit), int() | float() as along, int() | float() as across]:
                inside = 0 <= column <= project.network.depth and 0 <= unit < project.network.sizes[column]
                if inside and _possible(along) and _possible(across):
                    offsets[column, unit] = float(along), float(across)
    return Placing(direction, MappingProxyType(offsets))


def _possible(distance: float) -> bool:
    return isfinite(distance) and abs(distance) <= FARTHEST


def with_placing(project: Project, placing: Placing) -> Project:
    """Return the project laid out in another way; its run and everything else in ``layout`` stay."""
    kept = dict(project.layout) if isinstance(project.layout, dict) else {}
    for key in ("direction", "moved"):
        kept.pop(key, None)
    if placing.direction != "right":
        kept["direction"] = placing.direction
    moved: list[Json] = [
        [column, unit, along, across]
        for (column, unit), (along, across) in sorted(placing.offsets.items())
        if (along, across) != (0.0, 0.0)
    ]
    if moved:
        kept["moved"] = moved
    return replace(project, layout=kept or None)


def moved(project: Project, offsets: Mapping[Unit, Offset]) -> Project:
    """Return the project with neurons at other places; an offset of (0, 0) is the usual one."""
    placing = placing_of(project)
    return with_placing(project, replace(placing, offsets=dict(placing.offsets) | dict(offsets)))


def turned(project: Project, direction: Direction) -> Project:
    """Return the project drawn in another direction."""
    return with_placing(project, replace(placing_of(project), direction=direction))


def tidied(project: Project) -> Project:
    """Return the project with every neuron at its usual place."""
    return with_placing(project, replace(placing_of(project), offsets=_NONE))
