"""Words in a picture of a network: titles of columns, captions of neurons, how many are not shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mlpstudio.render.elision import hidden, more
from mlpstudio.render.glyphs import Face, glyphs
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.network_parts import PlacedColumn
from mlpstudio.render.words import Words, centered, first_parts, fitted

if TYPE_CHECKING:
    from mlpstudio.render.network_layout import NetworkLayout

CAPTION, TITLE, SUBTITLE = 12.0, 13.0, 11.5
"""Font sizes."""
_LEFT = 16.0  # of titles at the left of their rows


def titles(layout: NetworkLayout, column: PlacedColumn) -> list[Words]:
    """Return the title of a column and the line below it."""
    current = column.picture.current
    face: Face = "text bold" if current else "text"
    room = _title_room(layout, column)
    title, below = column.picture.title, column.picture.subtitle
    if " · " in title and glyphs(title, face, TITLE).width > room:
        title, _, function = title.partition(" · ")
        longer = f"{function} · {below}" if below else function
        below = longer if glyphs(longer, "text", SUBTITLE).width <= room else function
    title, below = fitted(title, face, TITLE, room), fitted(below, "text", SUBTITLE, room)
    if layout.down:
        found = [Words(glyphs(title, face, TITLE), _LEFT, column.x - 2, strong=current)]
        if below:
            found.append(Words(glyphs(below, "text", SUBTITLE), _LEFT, column.x + 15, muted=True))
        return found
    found = [centered(title, face, TITLE, column.x, 30, strong=current)]
    if below:
        found.append(centered(below, "text", SUBTITLE, column.x, 47, muted=True))
    return found


def _title_room(layout: NetworkLayout, column: PlacedColumn) -> float:
    if layout.down:
        return layout.gutter - _LEFT - 8
    if len(layout.columns) == 1:
        return layout.width - 16
    return min(layout.reach - 10, 2 * min(column.x, layout.width - column.x) - 8)


def gaps(layout: NetworkLayout, column: PlacedColumn) -> list[Words]:
    """Return what stands for the neurons of a column that are not shown."""
    if column.gap is None:
        return []
    text = more(hidden(column.picture.count, len(column.indices) + 1))
    place = layout.point(column.x, column.gap)
    text = fitted(f"⋯ {text}", "text", CAPTION, layout.pitch - 4) if layout.down else f"⋮ {text}"
    return [centered(text, "text", CAPTION, place.x(), place.y() + 4, muted=True)]


def captions(layout: NetworkLayout, number: int, column: PlacedColumn) -> list[Words]:
    """Return the lines under and over the neurons of a column."""
    if not layout.captioned:
        return []
    found = []
    room = layout.reach - 16
    if layout.down and len(column.indices) > 1:
        room = layout.pitch - 12
    for index, (x, y) in zip(column.indices, column.centers.tolist(), strict=True):
        strong = NeuronRef(number, index) in layout.picture.focus
        face: Face = "text bold" if strong else "text"
        muted = column.picture.state(index) in ("closed", "dead", "dropped")
        for text, baseline in (
            (column.picture.captions.get(index), y + layout.radius + 15),
            (column.picture.above.get(index), y - layout.radius - 8),
        ):
            if text:
                kept = first_parts(text, face, CAPTION, room)
                found.append(centered(kept, face, CAPTION, x, baseline, strong, muted))
    return found
