"""The field in which a number is typed at its place, and the line below it that says why one is refused."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

_WIDTH, _HEIGHT, _AROUND, _BELOW = 96, 26, 3, 4
_WIDEST_LINE, _EDGES = 260, 20
_COMMITS: Final = {
    Qt.Key.Key_Return: "down",
    Qt.Key.Key_Enter: "down",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Tab: "right",
    Qt.Key.Key_Backtab: "left",
}
_ELSEWHERE = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class CellField(QLineEdit):
    """Lies on a cell of a table while its number is typed.

    Parameters
    ----------
    viewport
        What the cells are drawn on.
    """

    committed = Signal(object, str)
    """With the number, or None where the text is still the one it began with, and where to go: "down", "up",
    "right", "left", or "" to stay."""
    cancelled = Signal()

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self.active = False
        """Whether a number is being typed."""
        self._cell, self._began = QRect(), ""
        self._line = QLabel(viewport)
        self._line.setTextFormat(Qt.TextFormat.PlainText)
        self._line.setWordWrap(True)
        self._line.setContentsMargins(8, 4, 8, 5)
        self._line.hide()
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab leads to the cells
        set_look(self, role="cell")
        self.textEdited.connect(self._edited)

    @property
    def reason(self) -> str:
        """What stands in the line below; empty where there is none."""
        return self._line.text() if self._line.isVisibleTo(self._viewport) else ""

    def begin(self, place: QRectF, name: str, text: str, typed: str = "") -> None:
        """Lie down on a cell and take the focus.

        Parameters
        ----------
        place
            The cell, in the viewport.
        name
            What a screen reader calls it.
        text
            The number that is there, with all digits.
        typed
            What was typed already, which takes its place.
        """
        self.say_nothing()
        self._began, self.active = text, True
        self.setText(typed or text)
        self.setAccessibleName(name)
        self.move_to(place)
        self.show()
        self.raise_()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if typed:
            self.end(False)
        else:
            self.selectAll()

    def move_to(self, place: QRectF) -> None:
        """Follow the cell, which has moved."""
        around, room = (
            place.toRect().adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND),
            self._viewport.rect(),
        )
        around.setWidth(min(max(around.width(), _WIDTH), room.width()))
        around.setHeight(max(around.height(), _HEIGHT))
        around.moveCenter(place.toRect().center())
        around.moveLeft(min(max(around.left(), 0), room.width() - around.width()))
        if room.intersects(place.toRect()):  # all of it, where the cell is in sight
            around.moveTop(min(max(around.top(), 0), max(room.height() - around.height(), 0)))
        self.setGeometry(around)
        if self.reason:
            self._place_line(around)

    def finish(self) -> None:
        """Go away."""
        self.active = False
        self.hide()
        self.say_nothing()

    def refuse(self, reason: str) -> None:
        """Say why the number cannot be taken; what was typed stays to be corrected."""
        set_look(self, invalid=True)
        self.setAccessibleDescription(reason)
        self._say(reason, self.geometry(), "refusal")
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def note(self, place: QRectF, text: str, role: str = "note") -> None:
        """Say something about a cell in which nothing is typed; role "refusal" for what was refused."""
        self._say(text, place.toRect(), role)

    def say_nothing(self) -> None:
        """Take the line away."""
        self._line.hide()
        self._line.setText("")
        set_look(self, invalid=None)
        self.setAccessibleDescription("")

    def _say(self, text: str, cell: QRect, role: str) -> None:
        set_look(self._line, role=role)
        self._line.setText(text)
        self._place_line(cell)
        self._line.show()
        self._line.raise_()

    def _place_line(self, cell: QRect) -> None:
        room, line = self._viewport.rect(), self._line
        line.ensurePolished()
        widest = min(_WIDEST_LINE, max(room.width() - 8, 40))
        width = min(line.fontMetrics().horizontalAdvance(line.text()) + _EDGES, widest)
        line.setFixedWidth(width)
        line.setFixedHeight(max(line.heightForWidth(width), 1))
        place = QPoint(cell.left(), cell.bottom() + _BELOW)
        if place.y() + line.height() > room.height() and cell.top() - _BELOW - line.height() >= 0:
            place.setY(cell.top() - _BELOW - line.height())
        place.setX(min(max(place.x(), 4), max(room.width() - width - 4, 4)))
        line.move(place)

    def _edited(self) -> None:
        if self.reason:
            self.say_nothing()

    def _commit(self, step: str) -> None:
        if self.text() == self._began:
            self.committed.emit(None, step)
            return
        try:
            number = read_number(self.text())
        except InvalidInput as refused:
            self.refuse(worded(refused.message))
            return
        self.committed.emit(number, step)

    def event(self, event: QEvent) -> bool:
        """Keep the keys that end typing from the window, and Tab from the focus."""
        if isinstance(event, QKeyEvent) and (event.key() in _COMMITS or event.key() == Qt.Key.Key_Escape):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.keyPressEvent(event)
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """End with Enter, Tab and the arrows up and down; give up with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.finish()
            self.cancelled.emit()
        elif event.key() in _COMMITS:
            step = _COMMITS[Qt.Key(event.key())]
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier) and step == "down"
            self._commit("up" if back else step)
        else:
            super().keyPressEvent(event)
            event.accept()  # no key of the table below acts while a number is typed

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the number with a click elsewhere; what cannot be read stays, with the reason."""
        super().focusOutEvent(event)
        if self.active and event.reason() not in _ELSEWHERE and self.isVisible():
            self._leave()

    def _leave(self) -> None:
        if self.text() == self._began:
            self.finish()
            return
        try:
            number = read_number(self.text())
        except InvalidInput as refused:
            set_look(self, invalid=True)
            self._say(worded(refused.message), self.geometry(), "refusal")
            return
        self.committed.emit(number, "")
