"""How long things take to move on the screen; not at all for people who asked for less motion."""

from __future__ import annotations

import os

BRIEF = 150
"""Milliseconds in which something glides to its new place."""


def duration() -> int:
    """Return how long a movement takes, in milliseconds; 0 where nothing shall move."""
    return 0 if os.environ.get("MLPSTUDIO_REDUCED_MOTION") else BRIEF
