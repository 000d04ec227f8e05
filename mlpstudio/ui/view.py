"""What every view of the window has in common."""

from __future__ import annotations

from typing import Protocol

from mlpstudio.session.moment import Moment
from mlpstudio.ui.theme import Theme


class View(Protocol):
    """A part of the window that draws the moment it is given, and asks nobody."""

    def show_moment(self, moment: Moment) -> None:
        """Draw a moment."""

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
