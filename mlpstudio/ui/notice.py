"""A notice: a line above the canvas that asks something and lets one go on working meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme


class Notice(QFrame):
    """A sentence and what can be done about it.

    Parameters
    ----------
    answers
        The words on the buttons, with the bound method that each one calls. The notice is hidden before.
    """

    def __init__(self, answers: dict[str, Callable[[], object]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setAutoFillBackground(True)
        self._theme: Theme | None = None
        self._mark, self._words, self._close = QLabel(), QLabel(), QToolButton()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.hide)
        self.buttons = {words: QPushButton(words) for words in answers}
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(8)
        layout.addWidget(self._mark)
        layout.addWidget(self._words, 1)
        for words, answer in answers.items():
            button = self.buttons[words]
            button.setAutoDefault(False)
            button.clicked.connect(self.hide)
            button.clicked.connect(answer)
            layout.addWidget(button)
        layout.addWidget(self._close)
        if answers:  # a question is answered; only what asks nothing can be put away
            self._close.hide()
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._words.text()

    def say(self, text: str) -> None:
        """Show a sentence, in place of the one before."""
        self._words.setText(text)
        self.setAccessibleName(text)
        self._recolor()
        self.show()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()

    def _recolor(self) -> None:
        theme = self._theme
        if theme is None:
            return
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.tint(theme.warning, 0.12)))
        self.setPalette(palette)
        self._mark.setPixmap(icon("warning", theme.warning).pixmap(QSize(16, 16)))
        self._close.setIcon(icon("close", theme.muted))
