"""The grid on which the neurons of a picture stand: how many are shown of a column, and where each one is."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from mlpstudio.render.elision import shown
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import ColumnPicture, NetworkPicture, NeuronRef
from mlpstudio.render.network_parts import PlacedColumn
from mlpstudio.render.network_words import SUBTITLE, TITLE

LEAST_PITCH, REACH = 30.0, 240.0
"""The least distance from neuron to neuron, and the largest from column to column."""
MANY = 600
"""More lines than this between two columns become the strongest few hundred over a heat picture."""
_INSIDE = 4.0  # between the rim of a moved neuron and the edge of the picture


def _limit(column: ColumnPicture, room: float) -> int:
    """Return how many places a column has; a low window has fewer, unless all neurons are wanted."""
    return column.count if column.expanded else max(3, min(column.limit, int(room // LEAST_PITCH)))


def places_of(columns: tuple[ColumnPicture, ...], room: float) -> int:
    """Return how many places the largest column has in some room across the signal."""
    return max(len(shown(column.count, _limit(column, room))) for column in columns)


def whole(picture: NetworkPicture, room: float) -> bool:
    """Whether all neurons and connections can be shown in some room across the signal."""
    return all(column.count <= _limit(column, room) for column in picture.columns) and all(
        link.weights.size <= MANY for link in picture.links
    )


def caption_rows(columns: tuple[ColumnPicture, ...], room: float) -> int:
    """Return how many lines may stand between two neurons, whether they do now or not, so that nothing moves.

    Under a neuron is one line; above an output neuron, and where neurons have names, is one more. A neuron
    alone has room enough.
    """
    last = len(columns) - 1
    return max(
        (
            (number > 0) + (number == last or column.named)
            for number, column in enumerate(columns)
            if len(shown(column.count, _limit(column, room))) > 1
        ),
        default=0,
    )


def title_width(columns: tuple[ColumnPicture, ...]) -> float:
    """Return the width of the widest line of title."""
    return max(
        max(glyphs(column.title, "text bold", TITLE).width, glyphs(column.subtitle, "text", SUBTITLE).width)
        for column in columns
    )


def half_width(column: ColumnPicture) -> float:
    """Return half the room that the words over and under a column want."""
    texts = [column.title, *column.captions.values(), *column.above.values()]
    return min(max(glyphs(text, "text bold", TITLE).width for text in texts[:40]) / 2 + 12, 0.6 * REACH)


class Grid(NamedTuple):
    """Where columns and neurons stand: first column and reach along, middle and pitch across the signal."""

    first: float
    reach: float
    middle: float
    pitch: float
    room: float


def placed_columns(
    picture: NetworkPicture, grid: Grid, size: tuple[float, float], radius: float
) -> tuple[PlacedColumn, ...]:
    """Return all columns with their neurons at their places.

    Parameters
    ----------
    picture, grid
        What is shown, and where that usually is.
    size
        Width and height: moved neurons stay inside.
    radius
        Of the neurons.
    """
    return tuple(
        _column(picture, number, grid, size, radius + _INSIDE) for number in range(len(picture.columns))
    )


def _column(
    picture: NetworkPicture, number: int, grid: Grid, size: tuple[float, float], inside: float
) -> PlacedColumn:
    column, x = picture.columns[number], grid.first + number * grid.reach
    places = shown(column.count, _limit(column, grid.room))
    heights = [grid.middle + (place - (len(places) - 1) / 2) * grid.pitch for place in range(len(places))]
    gap = heights[places.index(None)] if None in places else None
    pairs = [(index, height) for index, height in zip(places, heights, strict=True) if index is not None]
    centers = np.array([(x, height) for _, height in pairs])
    moved = [picture.offsets.get(NeuronRef(number, index)) for index, _ in pairs]
    if any(moved):
        centers += [offset or (0.0, 0.0) for offset in moved]
    if picture.down:
        centers = centers[:, ::-1].copy()
    if any(moved):  # a smaller window shall not lose what was moved in a larger one
        centers = np.clip(centers, inside, np.maximum(np.array(size) - inside, inside))
    return PlacedColumn(
        column, x, tuple(index for index, _ in pairs), tuple(height for _, height in pairs), gap, centers
    )
