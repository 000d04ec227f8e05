"""A label of one line that is cut short where there is no room; the whole text is in its tip."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

_LEAST = 40
_FEWEST = 6  # letters of a text that is cut


class ShortenedLabel(QLabel):
    """Shows plain text, with an ellipsis where it does not fit.

    Attributes
    ----------
    whole_only
        Whether a text that does not fit is left out instead: one that nobody needs.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.whole_only = False
        self.setTextFormat(Qt.TextFormat.PlainText)

    def setText(self, text: str) -> None:
        """Show another text."""
        if text == self.text():
            return
        super().setText(text)
        # Names may hold brackets of HTML, which are to be read and not obeyed.
        self.setToolTip(f"<qt>{escape(text)}</qt>" if text else "")

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        natural = super().minimumSizeHint()
        return QSize(min(_LEAST, natural.width()), natural.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw as much as fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        if shown != self.text() and (len(shown) < _FEWEST or self.whole_only):
            shown = ""  # a few letters tell nothing
        painter.drawText(self.rect(), self.alignment() | Qt.AlignmentFlag.AlignVCenter, shown)
        painter.end()
