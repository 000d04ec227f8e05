"""The choice of a page: words side by side, in a second line where the panel is narrow."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from mlpstudio.ui.segments import Segments

_APART = 2


class PageChoice(Segments):
    """Segments that find their places by themselves."""

    def __init__(self, options: tuple[tuple[str, str, str], ...], parent: QWidget | None = None) -> None:
        super().__init__(options, parent)
        layout = self.layout()
        assert layout is not None
        layout.setEnabled(False)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return max(place.bottom() + 1 for place in self._places(width))

    def sizeHint(self) -> QSize:
        """Return the present width with its height."""
        return QSize(self.width(), self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        """Return room for the widest word."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        return QSize(widest, self.heightForWidth(max(self.width(), widest)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words in their places."""
        super().resizeEvent(event)
        for button, place in zip(self.buttons.values(), self._places(self.width()), strict=True):
            button.setGeometry(place)

    def _places(self, width: int) -> list[QRect]:
        found, place = [], QPoint(0, 0)
        for button in self.buttons.values():
            size = button.sizeHint()
            if place.x() and place.x() + size.width() > width:
                place = QPoint(0, place.y() + size.height() + _APART)
            found.append(QRect(place, size))
            place = QPoint(place.x() + size.width() + _APART, place.y())
        return found
