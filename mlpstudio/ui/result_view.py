"""A result in large letters: what the network answers."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.core.markup import Markup
from mlpstudio.render.palette import Palette
from mlpstudio.render.typeset import typeset

LARGE, LEAST = 26.0, 13.0
_HEIGHT = 44


class ResultView(QWidget):
    """One formula, as large as its room allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._formula: Markup | None = None
        self._palette: Palette | None = None
        self._pale = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return one height, whatever is shown."""
        return QSize(200, _HEIGHT)

    def show_result(self, formula: Markup | None, *, pale: bool) -> None:
        """Show a result; pale where it is not that of what is being typed."""
        self._formula, self._pale = formula, pale
        self.setAccessibleName("" if formula is None else formula.plain())
        self.update()

    def color(self, palette: Palette) -> None:
        """Take colours."""
        self._palette = palette
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the formula."""
        if self._formula is None or self._palette is None:
            return
        natural = typeset(self._formula, LARGE).width
        size = max(LEAST, min(LARGE, LARGE * (self.width() - 2) / max(natural, 1.0)))
        box = typeset(self._formula, size)
        painter = QPainter(self)
        if self._pale:
            painter.setOpacity(0.35)
        box.paint(painter, 0, self.height() / 2 + 0.3 * size, self._palette)
        painter.end()
