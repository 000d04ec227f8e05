"""Where the card of the tour stands: beside what it speaks of, and in the way of as little as possible."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint, QRect, QSize

_GAP = 14  # between what is pointed at and the card
_FLAT = 90  # a thing that is not higher has the card below it


def beside(size: QSize, targets: Sequence[QRect], room: QRect, quiet: QRect | None = None) -> QRect:
    """Return where a card of a size goes.

    Parameters
    ----------
    size
        Of the card.
    targets
        What is pointed at; the card stands beside the first.
    room
        Where it may be.
    quiet
        What else it should leave free if it can.
    """
    target = targets[0]
    found = [
        QRect(_inside(place, size, room), size) for place in _around(target, size, target.height() <= _FLAT)
    ]
    return min(
        found, key=lambda card: (_covered(card, targets), 0 if quiet is None else _covered(card, [quiet]))
    )


def _around(target: QRect, size: QSize, flat: bool) -> list[QPoint]:
    """Return the places to be tried, the better ones first."""
    width, height = size.width(), size.height()
    columns = (target.left(), target.right() - width + 1, target.center().x() - width // 2,
               target.left() + 40 - width, target.right() - 40)  # fmt: skip
    rows = (target.top(), target.bottom() - height + 1, target.center().y() - height // 2)
    below = [QPoint(x, target.bottom() + _GAP) for x in columns]
    above = [QPoint(x, target.top() - _GAP - height) for x in columns]
    right = [QPoint(target.right() + _GAP, y) for y in rows]
    left = [QPoint(target.left() - _GAP - width, y) for y in rows]
    return [*below, *above, *right, *left] if flat else [*right, *left, *below, *above]


def _inside(place: QPoint, size: QSize, room: QRect) -> QPoint:
    x = max(min(place.x(), room.right() - size.width() + 1), room.left())
    y = max(min(place.y(), room.bottom() - size.height() + 1), room.top())
    return QPoint(x, y)


def _covered(card: QRect, things: Iterable[QRect]) -> int:
    """Return how many pixels of some things a card covers."""
    shared = [card.intersected(thing) for thing in things]
    return sum(max(part.width(), 0) * max(part.height(), 0) for part in shared)
