"""How large a window may open: its buttons stand at the bottom, and must not lie below the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 48)
"""What a window manager draws around a window, in pixels."""


def within_screen(size: QSize, beside: QWidget) -> QSize:
    """Return a size that the screen has room for, title bar included.

    Parameters
    ----------
    size
        The one that is wished for, in pixels.
    beside
        The window on whose screen it is to open.
    """
    return size.boundedTo(beside.screen().availableGeometry().size() - _FRAME)
