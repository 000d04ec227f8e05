"""What can be asked of the window beside a file: its language, and what developers ask.

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
LANGUAGE: Final = "--language"
"""Followed by the code of a language: what this window speaks, whatever the settings say."""
_PREFIX = "--debug-"


class Flags(NamedTuple):
    """What was asked for."""

    frames: bool = False
    watchdog: bool = False


def language(arguments: Sequence[str]) -> str:
    """Return the code of the language that was asked for; empty where none was."""
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=False):
        if argument == LANGUAGE:
            return following
        if argument.startswith(f"{LANGUAGE}="):
            return argument.partition("=")[2]
    return ""


def without_flags(arguments: Sequence[str]) -> list[str]:
    """Return the arguments that are no flags, nor what follows one."""
    kept = []
    for before, argument in zip(["", *arguments], arguments, strict=False):
        if argument in (FRAMES, WATCHDOG, LANGUAGE) or argument.startswith(f"{LANGUAGE}="):
            continue
        if before != LANGUAGE:
            kept.append(argument)
    return kept


def flags(arguments: Sequence[str]) -> Flags:
    """Return what the arguments and the environment ask for."""
    words = {word.strip() for word in os.environ.get(VARIABLE, "").split(",")}
    words |= {argument.removeprefix(_PREFIX) for argument in arguments if argument.startswith(_PREFIX)}
    return Flags("frames" in words, "watchdog" in words)
