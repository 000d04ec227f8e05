"""What the controls of several panels have in common: numbers that are taken over, and choices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.render.numbers import full
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.words import worded

_LEAST_CHOICE = 96
_BESIDE_CHOICE = 2  # pixels that Qt leaves free beside the text


class TakenNumber(NumberField):
    """A number that is taken over with Enter, or when the field is left.

    What cannot be used stays where it was typed, with the reason; Escape brings the number back that holds.

    Parameters
    ----------
    name
        For a screen reader.
    whole
        Whether only whole numbers are possible; they are read to the last digit.
    """

    def __init__(self, name: str, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(name, parent)
        self._whole = whole
        self._value: float = 0.0
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._take)

    def forget(self) -> None:
        """Let go of what was typed."""
        if self.isModified() or self.mistake:
            self._write()

    def refuse(self, reason: str) -> None:
        """Say why what was typed cannot be used; an empty reason is none."""
        if reason:
            self._say(reason)
            self.setModified(True)

    def _enter(self, number: float) -> None:
        """Ask for another number."""
        raise NotImplementedError

    def _text(self) -> str:
        """Return the number that holds as it is written."""
        return str(int(self._value)) if self._whole else full(self._value)

    def _write(self) -> None:
        text = self._text()
        self.number = self._value
        if text != self.text():
            selected = self.hasFocus() and self.hasSelectedText()
            self.setText(text)
            self.setCursorPosition(0)
            if selected:
                self.selectAll()
        self.setModified(False)
        self._say("")

    def _take(self) -> None:
        if not self.isModified() or self.isReadOnly():
            return
        number = self._read()
        if number is None:
            return
        self.setModified(False)
        if number == self._value:
            self._write()
        else:
            self._enter(number)

    def _read(self) -> float | None:
        """Return what was typed; where it is no such number, say so."""
        text = self.text().strip()
        if self._whole and text.isascii() and text.isdigit() and len(text) < 40:
            return int(text)
        try:
            number = read_number(text)
            if self._whole and not number.is_integer():
                raise InvalidInput("expected a whole number, got {value}", value=number)
        except InvalidInput as refused:
            self._say(worded(refused.message))
            return None
        return int(number) if self._whole else number

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape and (self.isModified() or self.mistake):
            self._write()
            self.selectAll()
        else:
            super().keyPressEvent(event)


class CutBox(QComboBox):
    """A choice that is cut with an ellipsis where it does not fit; all of it is told in a tip."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, with an ellipsis where it does not fit."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, self._room(option)
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell the whole choice in a tip, where there is no other one and it does not fit."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.currentText() if self.is_cut else "", self)
            return True
        return super().event(event)

    @property
    def is_cut(self) -> bool:
        """Whether the choice has an ellipsis."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return self.fontMetrics().horizontalAdvance(self.currentText()) > self._room(option)

    def _room(self, option: QStyleOptionComboBox) -> int:
        """Return the pixels for the text, between frame and arrow."""
        control, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        return self.style().subControlRect(control, option, part, self).width() - _BESIDE_CHOICE


class Chooser(CutBox):
    """One of several things, each with a name in files and a title. The wheel scrolls, and chooses nothing.

    Parameters
    ----------
    name
        For a screen reader.
    things
        Names and titles.
    """

    chosen = Signal(object)
    """With the name of what was chosen, where it is another one."""

    def __init__(
        self, name: str, things: Sequence[tuple[str, str]] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._offered: tuple[tuple[str, str], ...] = ()
        self._shown = ""
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.offer(things)
        self.activated.connect(self._activated)

    def offer(self, things: Sequence[tuple[str, str]]) -> None:
        """Offer these names with their titles."""
        if tuple(things) == self._offered:
            return
        self._offered = tuple(things)
        with QSignalBlocker(self):
            self.clear()
            for name, title in things:
                self.addItem(title, name)

    def show_name(self, name: str) -> None:
        """Show what holds."""
        self._shown = name
        index = self.findData(name)
        if index != self.currentIndex():
            with QSignalBlocker(self):
                self.setCurrentIndex(index)

    def refuse(self, reason: str) -> None:
        """Show what holds again: the choice was not possible."""
        self.show_name(self._shown)

    def minimumSizeHint(self) -> QSize:
        """Return room for a short name; a longer one gets an ellipsis."""
        return QSize(_LEAST_CHOICE, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel: nothing is chosen by accident."""
        event.ignore()

    def _activated(self, index: int) -> None:
        if self.itemData(index) != self._shown:
            self.chosen.emit(self.itemData(index))
