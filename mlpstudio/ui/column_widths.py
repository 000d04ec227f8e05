"""How the width of a table is shared out among its columns."""

from __future__ import annotations

from collections.abc import Sequence


def spread(needed: Sequence[int], room: int) -> list[int]:
    """Return the widths of columns: as even as what each needs allows, all of the room together.

    Where they need more than the room, each gets what it needs.

    Parameters
    ----------
    needed
        Pixels that each column needs.
    room
        Pixels that there are.
    """
    if sum(needed) >= room:
        return list(needed)
    widths, left = list(needed), sorted(range(len(needed)), key=needed.__getitem__, reverse=True)
    while left and needed[left[0]] > room // len(left):  # wider than its share: it keeps what it needs
        room -= needed[left.pop(0)]
    for place in left:
        widths[place] = room // len(left)
    return widths
