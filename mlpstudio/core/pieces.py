"""Long work in pieces: a generator that can be left between any two of them."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import AbstractContextManager
from typing import Any, TypeAlias, TypeVar

import numpy as np
from numpy.typing import NDArray

Made = TypeVar("Made")
Flat: TypeAlias = NDArray[np.floating]
_COPIED = 1 << 19  # numbers of a piece
Pieces: TypeAlias = Generator[None, None, Made]
"""Does a piece whenever it is asked for the next one, and returns what was made."""


def finished(work: Generator[Any, None, Made]) -> Made:
    """Do all of a work at once, and return what it makes."""
    while True:
        try:
            next(work)
        except StopIteration as end:
            made: Made = end.value
            return made


def copying(source: Flat, target: Flat | None = None) -> Pieces[Flat]:
    """Copy a vector, into another one or a new one: the pages of a new one take most of the time."""
    made = np.empty_like(source) if target is None else target
    for start in range(0, len(source), _COPIED):
        made[start : start + _COPIED] = source[start : start + _COPIED]
        yield
    return made


def within(context: Callable[[], AbstractContextManager[None]], work: Pieces[Made]) -> Pieces[Made]:
    """Do each piece of a work in a context of its own; between them everything is as it was."""
    try:
        while True:
            with context():
                try:
                    next(work)
                except StopIteration as end:
                    made: Made = end.value
                    return made
            yield
    finally:
        work.close()
