"""The button beside Run with the menu of breakpoints and bookmarks; a dot says that a run may stop."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from mlpstudio.render.palette import color
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme


class StopsButton(QToolButton):
    """Opens the menu that it is given."""

    def __init__(self) -> None:
        super().__init__()
        self._count, self._dot = 0, ""
        self.setObjectName("stops")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setIconSize(QSize(16, 16))
        self.show_count(0)

    def show_count(self, count: int) -> None:
        """Say how many breakpoints are on."""
        self._count = count
        text = self.tr("Stops and bookmarks")
        if count:
            text = self.tr("Stops and bookmarks, stops that are on: {count}").format(count=count)
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._dot = theme.accent
        self.setIcon(icon("bookmark", theme.ink))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the button, and the dot."""
        super().paintEvent(event)
        if self._count and self._dot:
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(self._dot))
            painter.drawEllipse(QPointF(self.rect().right() - 6.0, 7.0), 3.0, 3.0)
            painter.end()
