"""How the width of a table is shared out among its columns, and how long names stand above narrow ones."""

from __future__ import annotations

from collections.abc import Sequence

_ONE_LINE = 6
"""Letters of a name that stay on one line: about as wide as the numbers below."""
_BREAKS = "= _-"


def heading(name: str) -> str:
    """Return the name of a column in two lines of about the same length, where it is long and has a break."""
    if len(name) <= _ONE_LINE or "\n" in name:
        return name
    places = [place + 1 for place, letter in enumerate(name[:-1]) if letter in _BREAKS and place]
    if not places:
        return name
    best = min(places, key=lambda place: max(place, len(name) - place))
    return f"{name[:best].rstrip(' ')}\n{name[best:]}"


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
