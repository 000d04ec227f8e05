"""Edits of where a drawing stands, on which no number depends. Functions from project to edit."""

from __future__ import annotations

from collections.abc import Mapping

from mlpstudio.core.messages import Message
from mlpstudio.project.placing import Direction, Offset, Unit, moved, placing_of, tidied, turned
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit


def place_units(project: Project, offsets: Mapping[Unit, Offset]) -> Edit:
    """Draw neurons at other places.

    Parameters
    ----------
    project
        The one before.
    offsets
        By (column, unit): how far from its usual place, in pixels at 100 %, along and across the signal.
    """
    made = moved(project, offsets)
    one, many = "neuron placed", "{count} neurons placed"
    return Edit(made, Message(one if len(offsets) == 1 else many, {"count": len(offsets)}))


def tidy(project: Project) -> Edit:
    """Draw every neuron at its usual place."""
    return Edit(tidied(project) if placing_of(project).offsets else project, Message("drawing tidied"))


def turn(project: Project, direction: Direction) -> Edit:
    """Draw from left to right ("right"), or from top to bottom ("down")."""
    if placing_of(project).direction == direction:
        return Edit(project, Message("drawing as it was"))
    text = "drawn from left to right" if direction == "right" else "drawn from top to bottom"
    return Edit(turned(project, direction), Message(text))
