"""How long work takes: in computing time of this thread, as others use the machine too."""

from __future__ import annotations

import time


class Computing:
    """Counts the seconds of computing that what is done within it takes.

    What else the machine does meanwhile, or that it stands still for a while, is no part of them; nor is
    waiting instead of computing.
    """

    seconds: float

    def __enter__(self) -> Computing:
        self._begun = time.thread_time()
        return self

    def __exit__(self, *error: object) -> None:
        self.seconds = time.thread_time() - self._begun
