"""The banner: one clear line about something that went wrong. It never blocks, and it can be closed."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme


class Banner(QFrame):
    """A line above the canvas."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setAutoFillBackground(True)
        self._theme: Theme | None = None
        self._kind: Literal["warning", "error"] = "warning"
        self._mark, self._words = QLabel(), QLabel()
        self._words.setObjectName("banner-text")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(self._mark)
        layout.addWidget(self._words, 1)
        layout.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str, kind: Literal["warning", "error"]) -> None:
        """Show a line, in place of the one before."""
        self._words.setText(text)
        self._kind = kind
        self.setAccessibleName(text)
        self._recolor()
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()

    def _recolor(self) -> None:
        if self._theme is None:
            return
        tone = getattr(self._theme, self._kind)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(self._theme.tint(tone, 0.12)))
        self.setPalette(palette)
        self._mark.setPixmap(icon(self._kind, tone).pixmap(QSize(16, 16)))
        self._close.setIcon(icon("close", self._theme.muted))
