"""The text of a lesson on the screen."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.render.flow import Page, flow
from mlpstudio.teaching.prose import Prose
from mlpstudio.ui.theme import Theme

_SIZE = 13.0


class ProseView(QWidget):
    """Words and formulas, as wide as there is room and as high as they need.

    Parameters
    ----------
    shade
        The name of the colour of the theme in which the text stands.
    """

    def __init__(self, shade: str = "ink", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shade = shade
        self.prose = Prose()
        self._theme: Theme | None = None
        self._pages: dict[int, Page] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_prose(self, prose: Prose) -> None:
        """Show another text."""
        if prose == self.prose:
            return
        self.prose = prose
        self._pages.clear()
        self.setAccessibleName(prose.plain)
        self.updateGeometry()
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def set_shade(self, shade: str) -> None:
        """Write in another colour of the theme."""
        self._shade = shade
        self.update()

    def _page(self, width: int) -> Page:
        scale = self.fontInfo().pixelSize() / _SIZE  # follows the size of the program's letters
        if width not in self._pages:
            self._pages = {width: flow(self.prose, float(width), _SIZE * max(scale, 0.5))}
        return self._pages[width]

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return int(self._page(max(width, 40)).height) + 2

    def sizeHint(self) -> QSize:
        """Return the present width with its height."""
        return QSize(280, self.heightForWidth(max(self.width(), 160)))

    def minimumSizeHint(self) -> QSize:
        """Return the height that the present width needs."""
        return QSize(120, self.heightForWidth(max(self.width(), 120)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        palette = replace(self._theme.painting, ink=getattr(self._theme, self._shade))
        self._page(max(self.width(), 40)).paint(painter, palette)
        painter.end()
