"""Cards that lie over the window for a moment: the command palette, the sheet of keys, "run until".

They are part of the window and no windows of their own: so they stand where they should on every desktop,
and close without a trace.
"""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from mlpstudio.render.palette import color, mixed
from mlpstudio.ui.theme import Theme

RADIUS = 10.0
_SHADOW, _DROP = 22, 6  # how far the shadow reaches, and how much lower than the card it lies
_MARGIN = 16  # between a card and the edge of the window


class Overlay(QWidget):
    """A card at the top of the window. Esc closes it, and the focus goes back to where it was.

    Parameters
    ----------
    window
        What it lies over.
    theme
        In which colours.
    modal
        Whether the rest of the window recedes, and a click there closes the card.
    """

    def __init__(self, window: QMainWindow, theme: Theme, *, modal: bool) -> None:
        super().__init__(window)
        self.hide()
        self._window, self._theme, self._modal = window, theme, modal
        self._before: QWidget | None = None
        self.card = QWidget(self)
        window.installEventFilter(self)

    @property
    def theme(self) -> Theme:
        """The colours it has."""
        return self._theme

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def wanted(self, room: QSize) -> QRect:
        """Return where the card lies in the window; it is told how much room there is."""
        width = min(self.card.sizeHint().width(), room.width())
        height = min(self.card.sizeHint().height(), room.height())
        return QRect((room.width() - width) // 2, 0, width, height)

    def show_card(self) -> None:
        """Show it, with the focus in it."""
        if not self.isVisible():
            # A window that has not got the keyboard yet, as at the start, knows already who will have it.
            self._before = QApplication.focusWidget() or self._window.focusWidget()
        self.place()
        self.show()
        self.raise_()
        first = self.first_field()
        first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def first_field(self) -> QWidget:
        """Return what has the focus at first."""
        return self.card

    def dismiss(self) -> None:
        """Close it."""
        if self.isHidden():
            return
        within = self.isAncestorOf(QApplication.focusWidget() or self._window)
        before, self._before = self._before, None
        # First the focus, else Qt hands it to whatever comes next.
        if within and before is not None and shiboken6.isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        elif within:
            self._window.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    @property
    def corner(self) -> QPoint:
        """Where in the window the room for cards begins."""
        return QPoint(_MARGIN, self._window.menuBar().height() + _MARGIN)

    def place(self) -> None:
        """Lie where it should in a window of this size."""
        window, corner = self._window, self.corner
        room = window.size() - QSize(2 * _MARGIN, corner.y() + _MARGIN)
        card = self.wanted(room).translated(corner)
        if self._modal:
            self.setGeometry(window.rect())
            self.card.setGeometry(card)
        else:
            shadowed = card.adjusted(-_SHADOW, -_SHADOW, _SHADOW, _SHADOW + _DROP)
            self.setGeometry(shadowed)
            self.card.setGeometry(card.translated(-shadowed.topLeft()))
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize and self.isVisible() and watched is self._window:
            self.place()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Keep Escape for itself, also where it is the key of a command."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, following: bool) -> bool:
        """Keep Tab inside, where the rest of the window recedes."""
        if not self._modal:
            return super().focusNextPrevChild(following)
        fields = [
            field
            for field in self.card.findChildren(QWidget)
            if field.focusPolicy() & Qt.FocusPolicy.TabFocus and field.isVisible() and field.isEnabled()
        ]
        now = QApplication.focusWidget()
        if fields:
            at = fields.index(now) if now in fields else -1
            chosen = fields[(at + (1 if following else -1)) % len(fields)]
            chosen.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close with a click beside the card; what lies below is not clicked."""
        if self._modal and not self.card.geometry().contains(event.position().toPoint()):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the card and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = self._theme.dark
        if self._modal:
            painter.fillRect(self.rect(), QColor(0, 0, 0, 96 if dark else 40))
        card = QRectF(self.card.geometry()).adjusted(-0.5, -0.5, 0.5, 0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 11 if dark else 4))
        for reach in range(_SHADOW, 0, -2):
            around = card.adjusted(-reach, -reach, reach, reach).translated(0, _DROP)
            painter.drawRoundedRect(around, RADIUS + reach, RADIUS + reach)
        painter.setBrush(color(self._theme.panel))
        painter.setPen(QPen(color(mixed(self._theme.muted, self._theme.panel, 0.35)), 1))
        painter.drawRoundedRect(card, RADIUS, RADIUS)
        painter.end()
