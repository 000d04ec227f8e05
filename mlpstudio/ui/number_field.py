"""A field for one number, typed as people type numbers; what cannot be read is refused in place."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.render.numbers import full
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded


class NumberField(QLineEdit):
    """A field that holds a number, or says why it does not.

    While somebody types, a text that cannot be read yet is no mistake; it becomes one with Enter, or when the
    field is left.
    """

    changed = Signal()
    """The number is another one, or there is none."""
    judged = Signal()
    """There is a mistake, or it is gone."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__("0", parent)
        self.number: float | None = 0.0
        self.mistake = ""
        self.setAccessibleName(name)
        set_look(self, role="number")
        self.textEdited.connect(self._edited)
        self.editingFinished.connect(self._finished)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few digits."""
        return QSize(56, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Return room for a common number."""
        return QSize(84, super().sizeHint().height())

    def set_number(self, number: float) -> None:
        """Put a number in, with all of its digits."""
        self.number = float(number)
        self.setText(full(number))
        self.setCursorPosition(0)
        self._say("")

    def _edited(self, text: str) -> None:
        before = self.number
        try:
            self.number = read_number(text)
            self._say("")
        except InvalidInput as refused:
            self.number = None
            if self.mistake:
                self._say(worded(refused.message))
        if self.number != before:
            self.changed.emit()

    def _finished(self) -> None:
        try:
            read_number(self.text())
        except InvalidInput as refused:
            self._say(worded(refused.message))

    def _say(self, mistake: str) -> None:
        """Show a mistake, or that there is none any more."""
        if mistake == self.mistake:
            return
        self.mistake = mistake
        set_look(self, invalid=bool(mistake) or None)
        # What was typed may hold brackets of HTML.
        self.setToolTip(f"<qt>{escape(mistake)}</qt>" if mistake else "")
        self.setAccessibleDescription(mistake)
        self.judged.emit()
