"""A label of one line whose text may change at every step: what stands around it keeps its place.

A label of Qt asks for a new layout with every text, and with it the whole window is laid out and painted.
"""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

_SPARE = 24
_LEAST = 40


class SteadyLabel(QLabel):
    """Shows plain text; it asks for other room only when the text has become wider, or much shorter.

    Parameters
    ----------
    filling
        Whether it takes the room that there is, whatever the text; what does not fit is in the tip.
    spare
        Pixels that a shorter text may leave before the label gets narrower.
    """

    def __init__(self, parent: QWidget | None = None, *, filling: bool = False, spare: int = _SPARE) -> None:
        super().__init__(parent)
        self._spare = spare
        self._shown, self._room, self._filling = "", 0, filling
        if filling:
            self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def text(self) -> str:
        """Return what is shown."""
        return self._shown

    def setText(self, text: str) -> None:
        """Show another text."""
        if text == self._shown:
            return
        self._shown = text
        self.update()
        if not self._filling:
            self.setAccessibleName(text.strip(" ·"))
            self._measure()

    def _measure(self) -> None:
        room = self._needed()
        if not self._room - self._spare <= room <= self._room:
            self._room = room
            self.updateGeometry()

    def _needed(self) -> int:
        return self.fontMetrics().horizontalAdvance(self._shown) + 2  # letters have parts of pixels

    def changeEvent(self, event: QEvent) -> None:
        """Measure anew in another font or style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._room = self._needed()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room that the text needs."""
        margins = self.contentsMargins()
        height = self.fontMetrics().height() + margins.top() + margins.bottom()
        return QSize(self._room + margins.left() + margins.right(), height)

    def minimumSizeHint(self) -> QSize:
        """Return the same, or hardly any width where it takes what there is."""
        natural = self.sizeHint()
        return QSize(_LEAST, natural.height()) if self._filling else natural

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as there is room for."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, room.width())
        tip = f"<qt>{escape(self._shown)}</qt>" if self._filling and shown != self._shown else ""
        if tip != self.toolTip():
            self.setToolTip(tip)
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
