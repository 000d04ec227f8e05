"""The banner: one clear line about something that went wrong, over the canvas.

It never blocks, moves nothing, and can be closed.
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from mlpstudio.render.palette import color, mixed
from mlpstudio.ui.icons import icon
from mlpstudio.ui.theme import Theme

TOP = 60
"""Pixels from the top of the canvas, where the titles of its columns stand: they stay legible."""
_MARGIN, _WIDEST = 16, 880
_BESIDE = 720  # the width from which on buttons stand beside the words, and not below them
_BRIEF = 460  # and beside the brief words


class Banner(QFrame):
    """A card at the top of a widget, as wide as that allows.

    Parameters
    ----------
    below
        What it lies over, and where the focus goes when it closes.
    """

    def __init__(self, below: QWidget) -> None:
        super().__init__(below)
        self.setObjectName("banner")
        self._below = below
        self._theme: Theme | None = None
        self._text = self._brief = ""
        self._kind: Literal["warning", "error"] = "warning"
        self._mark, self._words = QLabel(), QLabel()
        self._words.setObjectName("banner-text")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._close = QToolButton()
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message (Esc)"))
        self._close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._close.clicked.connect(self.dismiss)
        self.buttons: list[QPushButton] = []
        self._offers = QHBoxLayout()
        self._offers.setSpacing(8)
        self._column = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._column.setSpacing(8)
        self._column.addWidget(self._words, 1)
        self._column.addLayout(self._offers)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(12)
        top = Qt.AlignmentFlag.AlignTop
        self._mark.setContentsMargins(0, 8, 0, 0)
        layout.addWidget(self._mark, 0, top)
        layout.addLayout(self._column, 1)
        layout.addWidget(self._close, 0, top)
        below.installEventFilter(self)
        self.hide()

    @property
    def text(self) -> str:
        """What it says, also where there is room for less."""
        return self._text

    def say(
        self, text: str, kind: Literal["warning", "error"], offers: Sequence[QAction] = (), brief: str = ""
    ) -> None:
        """Show a line, in place of the one before.

        Parameters
        ----------
        text
            The line.
        kind
            How grave it is.
        offers
            What can be done about it: a button each, with the text of the action.
        brief
            What is shown of the line where it would hide much; all of it is in the tip then.
        """
        self._text, self._brief = text, brief
        self._kind = kind
        self.setAccessibleName(text)
        self._offer(offers)
        self._recolor()
        self._place()
        self.show()
        self.raise_()

    def dismiss(self) -> None:
        """Close it; the focus goes to what it lay over if it was in here."""
        if self.hasFocus() or any(button.hasFocus() for button in (self._close, *self.buttons)):
            self._below.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of what it lies over."""
        # Asked for by type first: Python may have cleared a window that Qt has yet to take apart.
        if event.type() == QEvent.Type.Resize and watched is self.parent() and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QEvent) -> None:
        """Keep clicks from what lies below."""
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card."""
        if self._theme is None:
            return
        tone = getattr(self._theme, self._kind)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(mixed(tone, self._theme.panel, 0.5)), 1))
        painter.setBrush(color(self._theme.tint(tone, 0.12)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.end()

    def _offer(self, offers: Sequence[QAction]) -> None:
        """Make the buttons; those of the line before go."""
        if self.isVisible() and any(button.hasFocus() for button in self.buttons):
            self._below.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self.buttons:
            self._offers.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for action in offers:
            button = QPushButton(action.text(), self)
            button.setToolTip(action.toolTip())
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(action.trigger)
            self._offers.addWidget(button)
            self.buttons.append(button)
        # From what it lies over Tab leads here first.
        before: QWidget = self._below
        for following in (*self.buttons, self._close):
            QWidget.setTabOrder(before, following)
            before = following

    def _place(self) -> None:
        room = self._below.size()
        width = min(_WIDEST, room.width() - 2 * _MARGIN)
        brief = bool(self._brief) and width < _BESIDE
        self._words.setText(self._brief if brief else self._text)
        self._words.setToolTip(f"<qt>{escape(self._text)}</qt>" if brief else "")
        beside = width >= (_BRIEF if brief else _BESIDE) or not self.buttons
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._column.setDirection(way)
        self._offers.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        height = max(layout.heightForWidth(width), 48)
        self.setGeometry((room.width() - width) // 2, min(TOP, max(room.height() - height, 0)), width, height)

    def _recolor(self) -> None:
        if self._theme is None:
            return
        tone = getattr(self._theme, self._kind)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, color(self._theme.ink))
        self.setPalette(palette)
        self._mark.setPixmap(icon(self._kind, tone).pixmap(QSize(16, 16)))
        self._close.setIcon(icon("close", self._theme.muted))
        self.update()
