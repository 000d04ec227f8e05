"""A choice of a few words side by side, one of which is on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QToolButton, QWidget

from mlpstudio.ui.side_by_side import SideBySide


class Segments(QWidget):
    """The words.

    Parameters
    ----------
    options
        For each the name that code uses, the word, and what it does.
    """

    chosen = Signal(object)
    """With the name of the one that the user chose."""

    def __init__(self, options: Sequence[tuple[str, str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = SideBySide(self, 2)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QToolButton] = {}
        for name, word, tip in options:
            button = QToolButton()
            button.setObjectName(name)
            button.setText(word)
            button.setCheckable(True)
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self._group.addButton(button)
            layout.addWidget(button)
            self.buttons[name] = button
        next(iter(self.buttons.values())).setChecked(True)
        self._group.buttonClicked.connect(self._clicked)

    @property
    def current(self) -> str:
        """The name of the one that is on."""
        return next(name for name, button in self.buttons.items() if button.isChecked())

    def choose(self, name: str) -> None:
        """Turn one on, without telling."""
        self.buttons[name].setChecked(True)

    def _clicked(self, button: QAbstractButton) -> None:
        self.chosen.emit(button.objectName())
