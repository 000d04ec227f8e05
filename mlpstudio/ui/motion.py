"""Whether and how long things move on the screen: as it was chosen, else as the desktop asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

from mlpstudio.session.settings import REDUCED_MOTION, Settings

BRIEF = 150
"""Milliseconds in which something glides to its new place."""


def duration(settings: Settings) -> int:
    """Return how long a movement takes, in milliseconds; 0 where nothing shall move."""
    return 0 if reduced(settings) else BRIEF


def reduced(settings: Settings) -> bool:
    """Tell whether things shall be at their new place at once; an animation asks before it begins."""
    chosen = settings.get(REDUCED_MOTION)
    if chosen == "system":
        # Qt has no hint of its own for this; a desktop without animations gives widgets no time for them.
        style = QApplication.style()
        return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    return chosen == "on"
