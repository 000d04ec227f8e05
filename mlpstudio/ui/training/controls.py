"""The fields of the training panel. The wheel scrolls the panel, and never edits."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from mlpstudio.core.training_told import NUMBERS_TOLD
from mlpstudio.render.numbers import full
from mlpstudio.ui.controls import TakenNumber
from mlpstudio.ui.theme import set_look
from mlpstudio.ui.words import worded

FIELD = 92
"""Width of a field, so that all of them end at one line."""
_LETTERS = {"momentum": "μ", "alpha": "α", "beta1": "β₁", "beta2": "β₂", "eps": "ε", "weight_decay": "λ"}
_WHOLE = ("every", "epochs")


class Setting(TakenNumber):
    """A number of the training, as it is written in a file."""

    entered = Signal(object)
    """With the number."""

    def __init__(self, name: str, parent: QWidget | None = None, *, whole: bool = False) -> None:
        super().__init__(name, parent, whole=whole)
        self.setFixedWidth(FIELD)

    def show_value(self, value: float) -> None:
        """Show the number that holds; what is being typed, or was refused, stays while that is the same."""
        changed, self._value = value != self._value, value
        if changed or not (self.isModified() or self.mistake):
            self._write()

    def _enter(self, number: float) -> None:
        self.entered.emit(number)

    def _text(self) -> str:
        return str(self._value) if isinstance(self._value, int) else full(self._value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Offer the number to be typed over."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.selectAll()


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
