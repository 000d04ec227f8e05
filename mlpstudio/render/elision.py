"""What is shown of something long: the first ones, a gap that says how many it stands for, the last one."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def shown(count: int, limit: int) -> tuple[int | None, ...]:
    """Return the indices that are shown, with None where the gap is.

    Parameters
    ----------
    count
        How many there are.
    limit
        How many places there are, the gap included; at least 3 are used.
    """
    limit = max(limit, 3)
    if count <= limit:
        return tuple(range(count))
    return (*range(limit - 2), None, count - 1)


def hidden(count: int, limit: int) -> int:
    """Return how many the gap stands for."""
    places = shown(count, limit)
    return count - len(places) + 1 if None in places else 0


def more(count: int) -> str:
    """Return the words of a gap: ``118 more``."""
    return QCoreApplication.translate("Elision", "{count} more").format(count=count)
