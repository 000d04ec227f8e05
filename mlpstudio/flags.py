"""What developers can ask of the window: flags behind the file, or words in the environment.

No Qt in here: whether the arguments mean a window at all is told before it is loaded.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Final, NamedTuple

FRAMES: Final = "--debug-frames"
"""Shows in a corner how long the pictures of the window are apart."""
WATCHDOG: Final = "--debug-watchdog"
"""Logs what kept the window from answering."""
VARIABLE: Final = "MLPSTUDIO_DEBUG"
"""The same without a command line: ``frames``, ``watchdog`` or both, with a comma between them."""
_PREFIX = "--debug-"


class Flags(NamedTuple):
    """What was asked for."""

    frames: bool = False
    watchdog: bool = False


def without_flags(arguments: Sequence[str]) -> list[str]:
    """Return the arguments that are no flags."""
    return [argument for argument in arguments if argument not in (FRAMES, WATCHDOG)]


def flags(arguments: Sequence[str]) -> Flags:
    """Return what the arguments and the environment ask for."""
    words = {word.strip() for word in os.environ.get(VARIABLE, "").split(",")}
    words |= {argument.removeprefix(_PREFIX) for argument in arguments if argument.startswith(_PREFIX)}
    return Flags("frames" in words, "watchdog" in words)
