"""Cases that are walked through in one window: a window for each of them would take most of the time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def case(*what: object) -> Iterator[None]:
    """Let whatever fails within say in which case it did."""
    try:
        yield
    except BaseException as failure:
        failure.add_note(f"in the case: {', '.join(map(str, what))}")
        raise
