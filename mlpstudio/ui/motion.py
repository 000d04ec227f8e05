"""Whether things move: what was chosen, else what the desktop asks for."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QStyle

from mlpstudio.session.settings import REDUCED_MOTION, Settings


def reduced(settings: Settings) -> bool:
    """Tell whether things shall be at their new place at once; an animation asks before it begins."""
    chosen = settings.get(REDUCED_MOTION)
    if chosen == "system":
        # Qt has no hint of its own for this; a desktop without animations gives widgets no time for them.
        style = QApplication.style()
        return style.styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0
    return chosen == "on"
