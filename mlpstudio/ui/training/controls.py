"""The controls of the training panel. The wheel scrolls the panel, and never edits."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLabel,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.core.training_told import NUMBERS_TOLD
from mlpstudio.render.numbers import full
from mlpstudio.ui.number_field import NumberField
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

FIELD = 92
"""Width of a field, so that all of them end at one line."""
_LETTERS = {"momentum": "μ", "alpha": "α", "beta1": "β₁", "beta2": "β₂", "eps": "ε", "weight_decay": "λ"}
_WHOLE = ("every", "epochs")
_AROUND_CHOICE = 62  # pixels of frame and arrow


class Setting(NumberField):
    """A number that is taken over with Enter, or when the field is left.

    What cannot be used stays where it was typed, with the reason; Escape brings the number back that holds.

    Parameters
    ----------
    name
        For a screen reader.
    whole
        Whether only whole numbers are possible; they are read to the last digit.
    """

    entered = Signal(object)
    """With the number."""

    def __init__(self, name: str, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(name, parent)
        self._whole = whole
        self._value: float = 0.0
        self.setFixedWidth(FIELD)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.editingFinished.connect(self._take)

    def show_value(self, value: float) -> None:
        """Show the number that holds; what is being typed, or was refused, stays while that is the same."""
        changed, self._value = value != self._value, value
        if changed or not (self.isModified() or self.mistake):
            self._write()

    def refuse(self, reason: str) -> None:
        """Say why what was typed cannot be used."""
        self._say(reason)
        self.setModified(True)

    def _write(self) -> None:
        text = str(self._value) if isinstance(self._value, int) else full(self._value)
        self.number = self._value
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
        self.setModified(False)
        self._say("")

    def _take(self) -> None:
        if not self.isModified() or self.isReadOnly():
            return
        try:
            number = self._read()
        except InvalidInput as refused:
            self._say(worded(refused.message))
            return
        self.setModified(False)
        if number == self._value:
            self._write()
        else:
            self.entered.emit(number)

    def _read(self) -> float:
        text = self.text().strip()
        if self._whole and text.isascii() and text.isdigit() and len(text) < 40:
            return int(text)
        number = read_number(text)
        if not self._whole:
            return number
        if not number.is_integer():
            raise InvalidInput("expected a whole number, got {value}", value=number)
        return int(number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let go of what was typed with Escape."""
        if event.key() == Qt.Key.Key_Escape and (self.isModified() or self.mistake):
            self._write()
            self.selectAll()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the number to be typed over."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()


class Chooser(QComboBox):
    """One of several things, each with a name in files and a title.

    Parameters
    ----------
    name
        For a screen reader.
    things
        Names and titles.
    """

    chosen = Signal(object)
    """With the name of what was chosen, where it is another one."""

    def __init__(self, name: str, things: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self.setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for key, title in things:
            self.addItem(title, key)
        self.activated.connect(self._activated)

    def show_name(self, name: str) -> None:
        """Show what holds."""
        self._shown = name
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(name))

    def refuse(self, reason: str) -> None:
        """Show what holds again: the choice was not possible."""
        self.show_name(self._shown)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few letters."""
        return QSize(96, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the choice, with an ellipsis where it does not fit."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - _AROUND_CHOICE
        option.currentText = self.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the panel: nothing is chosen by accident."""
        event.ignore()

    def _activated(self, index: int) -> None:
        if self.itemData(index) != self._shown:
            self.chosen.emit(self.itemData(index))


class Numbers(QWidget):
    """The numbers of an optimiser or a schedule, a line each."""

    entered = Signal(object, object)
    """With the key of a number, and what it shall be."""
    judged = Signal()
    """There is a mistake in a field, or it is gone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Setting] = {}
        self._labels: list[QLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)

    def show_numbers(self, numbers: dict[str, float]) -> None:
        """Show these numbers, in fields of their own."""
        if tuple(numbers) != tuple(self.fields):
            self._replace(tuple(numbers))
        for key, value in numbers.items():
            self.fields[key].show_value(int(value) if key in _WHOLE else value)

    def _replace(self, keys: tuple[str, ...]) -> None:
        for old in (*self._labels, *self.fields.values()):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._labels, self.fields = [], {}
        for line, key in enumerate(keys):
            name = f"{_LETTERS.get(key, '')}  {worded(NUMBERS_TOLD[key])}".strip()
            label, field = QLabel(name), Setting(name, whole=key in _WHOLE)
            label.setBuddy(field)
            label.setWordWrap(True)
            set_look(label, role="muted")
            field.setObjectName(key)
            field.entered.connect(self._entered)
            field.judged.connect(self.judged)
            self._grid.addWidget(label, line, 0)
            self._grid.addWidget(field, line, 1)
            self._labels.append(label)
            self.fields[key] = field
            label.show()
            field.show()
        self.setVisible(bool(keys))

    def _entered(self, value: float) -> None:
        self.entered.emit(self.sender().objectName(), value)
