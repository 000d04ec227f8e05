"""The controls of the inspector. The wheel edits only what has the focus, and never a choice or a slider."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton, QWidget

from mlpstudio.core.extents import rounded
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.controls import TakenNumber
from mlpstudio.ui.icons import icon
from mlpstudio.ui.inspector.edits import fresh_key
from mlpstudio.ui.theme import Theme, set_look

_LONGEST = 112  # pixels


class Entry(TakenNumber):
    """A number of what is selected, written as the window writes numbers, while it has not the focus.

    Up, Down and the wheel make it a step larger or smaller, while it has the focus.
    """

    entered = Signal(object, object)
    """With the number, and the merge key of this visit to the field; an empty key where it was typed."""

    def __init__(self, name: str, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(name, parent, whole=whole)
        self._numbers = NumberFormat()
        self._key = ""

    def sizeHint(self) -> QSize:
        """Return room for a number as long as they get while nobody types: -1.234e157."""
        return super().sizeHint() if self._whole else super().sizeHint().expandedTo(QSize(_LONGEST, 0))

    def show_number(self, value: float, numbers: NumberFormat) -> None:
        """Show the number that holds, unless another one is just being typed, or was refused."""
        self._value, self._numbers = value, numbers
        if not (self.isModified() or self.mistake):
            self._write()

    def _enter(self, number: float) -> None:
        self.entered.emit(number, "")

    def _text(self) -> str:
        return super()._text() if self._whole or self.hasFocus() else self._numbers.text(self._value)

    def _step(self, steps: int) -> None:
        number = self._read()
        if number is None or self.isReadOnly():
            return
        size = 1.0 if self._whole else 10.0 ** max(min(len(f"{abs(int(number))}") - 2, 300), -1)
        if not self._key:
            self._key = fresh_key()
        self.setModified(False)
        self.entered.emit(rounded(number + steps * size, size / 1000), self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step with Up and Down; let go of what was typed with Escape."""
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._step(1 if event.key() == Qt.Key.Key_Up else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step while the field has the focus; else scroll the panel."""
        if not self.hasFocus() or not event.angleDelta().y():
            event.ignore()
            return
        self._step(1 if event.angleDelta().y() > 0 else -1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show every digit."""
        super().focusInEvent(event)
        self._key = ""
        if not self.isModified() and not self.mistake:
            self._write()
            if event.reason() != Qt.FocusReason.MouseFocusReason:
                self.selectAll()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take over what was typed, and show the number as the window writes numbers."""
        super().focusOutEvent(event)
        if not self.isModified() and not self.mistake:
            self._write()


class TextEntry(QLineEdit):
    """A name that is taken over with Enter, or when the field is left; Escape brings the old one back."""

    entered = Signal(object)
    """With the text."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._held = ""
        self.setAccessibleName(name)
        self.setMinimumWidth(72)
        self.editingFinished.connect(self._take)

    def show_text(self, text: str, usual: str = "") -> None:
        """Show the text that holds, and palely what stands in for an empty one."""
        self.setPlaceholderText(usual)
        if text != self._held or not self.hasFocus():
            self._held = text
            if text != self.text():
                self.setText(text)
                self.setCursorPosition(0)

    def forget(self) -> None:
        """Let go of what was typed."""
        self.setText(self._held)
        self.setCursorPosition(0)

    def _take(self) -> None:
        if self.text() != self._held and not self.isReadOnly():
            self._held = self.text()
            self.entered.emit(self._held)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._held:
            self.setText(self._held)
            return
        super().keyPressEvent(event)


class Stepper(QFrame):
    """A whole number between a minus and a plus.

    Parameters
    ----------
    name, fewer, more
        For a screen reader: of the number, and of the two buttons.
    """

    entered = Signal(object, object)
    """As of :class:`Entry`."""

    def __init__(self, name: str, fewer: str, more: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.entry = Entry(name, whole=True)
        self.entry.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.entry.setFixedWidth(58)
        self.minus, self.plus = QToolButton(), QToolButton()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2)
        for button, tip in ((self.minus, fewer), (self.plus, more)):
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAutoRepeat(True)
        for widget in (self.minus, self.entry, self.plus):
            line.addWidget(widget)
        self._value = 0
        self._least = 0
        self.entry.entered.connect(self.entered)
        self.minus.clicked.connect(self._less)
        self.plus.clicked.connect(self._more)

    def show_number(self, value: int, least: int) -> None:
        """Show the number that holds; the minus goes down to the least."""
        self._value, self._least = value, least
        self.entry.show_number(value, NumberFormat())
        self.minus.setEnabled(value > least and not self.entry.isReadOnly())

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self.minus.setIcon(icon("minus", theme.ink))
        self.plus.setIcon(icon("plus", theme.ink))

    def set_read_only(self, locked: bool) -> None:
        """Show the number only, or let it be edited."""
        read_only(self.entry, locked)
        self.plus.setEnabled(not locked)
        self.minus.setEnabled(not locked and self._value > self._least)

    def _less(self) -> None:
        self.entered.emit(self._value - 1, "")

    def _more(self) -> None:
        self.entered.emit(self._value + 1, "")


def read_only(field: QLineEdit, locked: bool) -> None:
    """Let a field be read only, and look like it; its text can still be copied."""
    if field.isReadOnly() != locked:
        field.setReadOnly(locked)
        set_look(field, locked=locked or None)
