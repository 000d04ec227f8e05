"""A few words in a bubble where something was tried: why it is not possible."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from mlpstudio.core.records import record
from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import color, mixed
from mlpstudio.ui.theme import Theme

_WIDEST, _AWAY = 280.0, 16.0


@record
class Bubble:
    """Words at a place of the widget.

    Attributes
    ----------
    text
        What it says.
    place
        What it is about.
    warning
        Whether it says why something is not possible; else it only explains.
    """

    text: str
    place: QPointF
    warning: bool = True

    def paint(self, painter: QPainter, theme: Theme, bounds: QRectF) -> None:
        """Draw it beside its place, within bounds."""
        font = text_font(12)
        words = QFontMetricsF(font).boundingRect(
            QRectF(0, 0, min(_WIDEST, bounds.width() - 48), 400), Qt.TextFlag.TextWordWrap, self.text
        )
        width, height = words.width() + 22, words.height() + 14
        left = min(max(self.place.x() + _AWAY, 8.0), bounds.right() - width - 8)
        top = self.place.y() + _AWAY
        if top + height > bounds.bottom() - 8:
            top = self.place.y() - _AWAY - height
        rect = QRectF(left, max(top, 8.0), width, height)
        tone = theme.warning if self.warning else theme.muted
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(mixed(tone, theme.panel, 0.6)), 1))
        painter.setBrush(color(mixed(tone, theme.panel, 0.10) if self.warning else theme.panel))
        painter.drawRoundedRect(rect, 6, 6)
        painter.setPen(color(theme.ink))
        painter.setFont(font)
        painter.drawText(rect.adjusted(11, 7, -11, -7), Qt.TextFlag.TextWordWrap, self.text)
