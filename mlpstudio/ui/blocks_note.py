"""A line that says where the building blocks are, to whom asked for them somewhere else; it leads there."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mlpstudio.session.moment import Moment, Place
from mlpstudio.ui.theme import set_look


class BlocksNote(QWidget):
    """Shown when the building blocks have been asked for, until one goes elsewhere."""

    sought = Signal(object)
    """With the number of a building block: the first one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place: Place | None = None
        words = QLabel(self.tr("They stand between loss and backward, as Blocks in the step bar."))
        set_look(words, role="muted")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        self.button = QPushButton(self.tr("Show the first"))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setToolTip(self.tr("Go to the first building block of this iteration"))
        self.button.clicked.connect(self._clicked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(words, 1)
        layout.addWidget(self.button)
        self.hide()

    def tell(self, moment: Moment) -> None:
        """Say it at this place; not where Next leads to the building blocks, and its button says so."""
        if moment.trace is not None and moment.next_block is None and not moment.block:
            self._place = moment.place
            self.show()

    def show_moment(self, moment: Moment) -> None:
        """Go when the place is another one, or they are no longer asked for."""
        if self._place is not None and (
            moment.place != self._place or moment.block or not moment.blocks_first
        ):
            self._place = None
            self.hide()

    def _clicked(self) -> None:
        self.sought.emit(1)
