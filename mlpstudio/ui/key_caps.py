"""Keys as they are drawn: a small cap for each, ``Ctrl`` ``Shift`` ``P``."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import color, mixed
from mlpstudio.ui.theme import Theme

Keys = tuple[str, ...]
"""Keys that are pressed together."""

_ARROWS = {
    "Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "PgUp": "Page ↑", "PgDown": "Page ↓",
    "Return": "Enter",
}  # fmt: skip
"""Keys that Qt calls otherwise than their caps."""
_MAC = {"Ctrl": "⌘", "Shift": "⇧", "Alt": "⌥", "Meta": "⌃"}
_SIZE, _HEIGHT, _PADDING, _GAP, _APART = 11.0, 20.0, 5.0, 3.0, 10.0


def caps(key: str) -> Keys:
    """Return the keys of a shortcut as they stand on their caps: ``Ctrl++`` is Ctrl and +."""
    head, _, last = key.rpartition("+") if not key.endswith("+") else (key[:-1].rstrip("+"), "", "+")
    parts = [*(part for part in head.split("+") if part), last]
    return tuple(cap(part) for part in parts)


def cap(key: str) -> str:
    """Return what stands on one key, on a keyboard of the window's language: ``Ctrl`` is ``Strg``."""
    if sys.platform == "darwin" and key in _MAC:
        return _MAC[key]
    if key in _ARROWS:
        return QCoreApplication.translate("Keys", _ARROWS[key])
    return QCoreApplication.translate("QShortcut", key)  # Qt's own words


def spoken(shortcuts: Sequence[Keys]) -> str:
    """Return shortcuts as words: ``Ctrl + P or F1``."""
    return " / ".join(" + ".join(keys) for keys in shortcuts)


def caps_width(shortcuts: Sequence[Keys]) -> float:
    """Return how wide some shortcuts are, one beside the other."""
    metrics = QFontMetricsF(text_font(_SIZE))
    total = 0.0
    for keys in shortcuts:
        total += sum(_cap_width(metrics, key) for key in keys) + _GAP * (len(keys) - 1)
    return total + _APART * max(len(shortcuts) - 1, 0)


def paint_caps(
    painter: QPainter, right: float, middle: float, shortcuts: Sequence[Keys], theme: Theme
) -> None:
    """Draw shortcuts one beside the other.

    Parameters
    ----------
    painter
        Where.
    right, middle
        Where they end, and the middle of their height.
    shortcuts
        What.
    theme
        In which colours.
    """
    font = text_font(_SIZE)
    metrics = QFontMetricsF(font)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(font)
    x = right - caps_width(shortcuts)
    for number, keys in enumerate(shortcuts):
        x += _APART if number else 0.0
        for place, key in enumerate(keys):
            x += _GAP if place else 0.0
            width = _cap_width(metrics, key)
            _paint_cap(painter, QRectF(x, round(middle - _HEIGHT / 2), width, _HEIGHT), key, theme)
            x += width
    painter.restore()


def _cap_width(metrics: QFontMetricsF, key: str) -> float:
    return max(metrics.horizontalAdvance(key) + 2 * _PADDING, _HEIGHT)


def _paint_cap(painter: QPainter, rect: QRectF, key: str, theme: Theme) -> None:
    inner = rect.adjusted(0.5, 0.5, -0.5, -0.5)
    edge = mixed(theme.muted, theme.panel, 0.45)
    painter.setPen(QPen(color(edge), 1))
    painter.setBrush(color(mixed(theme.ink, theme.panel, 0.04)))
    painter.drawRoundedRect(inner, 4, 4)
    # The lower edge is the front of the key.
    painter.drawLine(
        QPointF(inner.left() + 3, inner.bottom() - 1), QPointF(inner.right() - 3, inner.bottom() - 1)
    )
    painter.setPen(color(theme.ink))
    painter.drawText(rect.adjusted(0, -0.5, 0, -0.5), Qt.AlignmentFlag.AlignCenter, key)


class KeyCaps(QWidget):
    """Shortcuts that do the same, one beside the other.

    Parameters
    ----------
    shortcuts
        What is drawn.
    theme
        In which colours.
    """

    def __init__(self, shortcuts: Sequence[Keys], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcuts, self._theme = tuple(shortcuts), theme
        self.setAccessibleName(spoken(self._shortcuts))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def sizeHint(self) -> QSize:
        """Return what all of them need."""
        return QSize(int(caps_width(self._shortcuts)) + 2, int(_HEIGHT) + 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw them."""
        painter = QPainter(self)
        paint_caps(painter, self.width() - 1, self.height() / 2, self._shortcuts, self._theme)
        painter.end()
