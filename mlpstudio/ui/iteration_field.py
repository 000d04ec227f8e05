"""A field that takes the number of an iteration and goes there with Enter."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.session.journey import FARTHEST
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

_THOUSANDS = re.compile(r"[1-9][0-9]{0,2}([ ,.'\u2009\u202f\u00a0])[0-9]{3}(?:\1[0-9]{3})*")

_WORDS = re.compile(r"[A-Za-z]{2}|^[A-Za-z]")


def read_iteration(text: str, first: int, reached: int = 0) -> int:
    """Return the iteration that a text names.

    Parameters
    ----------
    text
        A whole number as people write it, with separators of thousands or without, or a term such as
        ``10^5``.
    first, reached
        The first iteration there is, and the last one that has been reached: beyond :data:`FARTHEST` none
        further is asked for.

    Raises
    ------
    InvalidInput
        With the reason, in words for the person who typed it.
    """
    text = text.strip()
    # An iteration is a whole number: here "1,000" can only be a thousand.
    grouped = _THOUSANDS.fullmatch(text)
    if _WORDS.search(text):
        raise InvalidInput("expected the number of an iteration, such as 100")
    number = read_number(text.replace(grouped.group(1), "") if grouped else text)
    if number != int(number):
        raise InvalidInput("iterations are whole numbers; {number} is none", number=number)
    if number < first:
        raise InvalidInput("the run begins at iteration {first}", first=first)
    if number > (last := max(FARTHEST, reached)):
        raise InvalidInput("iteration {last} is the last one that can be asked for", last=f"{last:,}")
    return int(number)


class IterationField(QLineEdit):
    """The field. What it cannot read it refuses in place, and says why."""

    chosen = Signal(object)
    """With the iteration."""
    judged = Signal()
    """There is a mistake, or it is gone: see ``mistake``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.first = self.reached = 0
        self.mistake = ""
        self.setAccessibleName(self.tr("Number of an iteration to go to"))
        self.setPlaceholderText(self.tr("number"))
        set_look(self, role="number")
        self._say("")
        self.textEdited.connect(self._edited)
        self.returnPressed.connect(self._entered)

    def minimumSizeHint(self) -> QSize:
        """Return room for six digits."""
        return QSize(76, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        """Return room for ten digits."""
        return QSize(104, super().sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            self._say("")
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Forget a mistake that was left behind."""
        super().focusOutEvent(event)
        if self.mistake:
            self.clear()
            self._say("")

    def _edited(self, text: str) -> None:
        if self.mistake:
            self._say("")

    def _entered(self) -> None:
        try:
            iteration = read_iteration(self.text(), self.first, self.reached)
        except InvalidInput as refused:
            self._say(worded(refused.message))
            self.selectAll()
            return
        self._say("")
        self.clear()
        self.chosen.emit(iteration)

    def _say(self, mistake: str) -> None:
        self.mistake = mistake
        set_look(self, invalid=bool(mistake) or None)
        usual = self.tr("Type a number and press Enter; what has not been computed yet is computed then.")
        # What was typed may hold brackets of HTML.
        self.setToolTip(f"<qt>{escape(mistake or usual)}</qt>")
        self.setAccessibleDescription(mistake or usual)
        self.judged.emit()
