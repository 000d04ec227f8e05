"""Inputs that are the pixels of an image: the key ``image`` in the ``layout`` of a file.

``"layout": {"image": [8, 8]}`` says that the inputs are an image of 8 rows and 8 columns, row by row from the
upper left. The key is optional. It changes nothing that is computed: the window draws the inputs as an image,
and offers a pad to draw one. A key that does not fit the network, as after an input was added, is
passed over.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from mlpstudio.project.project import Json, Project

Shape: TypeAlias = tuple[int, int]
KEY = "image"
LEAST = 2
"""Pixels that a side has at least: a single row of numbers is no image."""


def image_of(project: Project) -> Shape | None:
    """Return rows and columns of the image that the inputs are; None where they are none."""
    layout = project.layout if isinstance(project.layout, dict) else {}
    match layout.get(KEY):
        case [int(rows), int(columns)] if _fits(rows, columns, project.network.inputs):
            return rows, columns
    return None


def _fits(rows: int, columns: int, inputs: int) -> bool:
    return rows >= LEAST and columns >= LEAST and rows * columns == inputs


def with_image(project: Project, shape: Shape | None) -> Project:
    """Return the project with inputs that are an image, or are none; all else in ``layout`` stays."""
    kept: dict[str, Json] = dict(project.layout) if isinstance(project.layout, dict) else {}
    kept.pop(KEY, None)
    if shape is not None:
        kept[KEY] = [*shape]
    return replace(project, layout=kept or None)
