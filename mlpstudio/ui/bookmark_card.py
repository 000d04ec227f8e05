"""A small card that asks what a bookmark is called."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMainWindow, QPushButton, QVBoxLayout, QWidget

from mlpstudio.project.bookmarks import MOST_LETTERS, Bookmark
from mlpstudio.ui.overlay import Overlay
from mlpstudio.ui.theme import Theme, set_look

_WIDTH = 360


class BookmarkCard(Overlay):
    """Asks for a name.

    Parameters
    ----------
    window, theme
        As in :class:`Overlay`.
    """

    named = Signal(object)
    """With the :class:`Bookmark`, named."""

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window, theme, modal=False)
        self.setObjectName("bookmark-card")
        self.setAccessibleName(self.tr("Name of the bookmark"))
        self._bookmark = Bookmark(0)
        heading = QLabel(self.tr("Bookmark"))
        set_look(heading, role="title")
        self.place_label, self.field = QLabel(), QLineEdit()
        self.place_label.setTextFormat(Qt.TextFormat.PlainText)
        set_look(self.place_label, role="caption")
        self.field.setMaxLength(MOST_LETTERS)
        self.field.setAccessibleName(self.tr("Name of the bookmark"))
        self.field.setPlaceholderText(self.tr("name, if you like"))
        self.take, self.cancel = QPushButton(self.tr("Save")), QPushButton(self.tr("Cancel"))
        set_look(self.cancel, quiet=True)
        self.take.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.take)
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(20, 14, 20, 16)
        layout.setSpacing(10)
        for widget in (heading, self.place_label, self.field):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.field.returnPressed.connect(self._take)
        self.take.clicked.connect(self._take)
        self.cancel.clicked.connect(self.dismiss)

    def ask(self, bookmark: Bookmark, where: str) -> None:
        """Ask for the name of a place."""
        self._bookmark = bookmark
        self.place_label.setText(where)
        self.field.setText(bookmark.name)
        self.show_card()
        self.field.selectAll()

    def wanted(self, room: QSize) -> QRect:
        """Return where the card lies: at the top centre of what is below the tool bar."""
        height = self.card.sizeHint().height()
        width = min(_WIDTH, room.width())
        return QRect((room.width() - width) // 2, 52, width, height)

    def first_field(self) -> QWidget:
        """Return the field."""
        return self.field

    def _take(self) -> None:
        self.dismiss()
        self.named.emit(replace(self._bookmark, name=self.field.text()))
