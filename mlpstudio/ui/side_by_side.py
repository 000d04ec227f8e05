"""A layout for short words and buttons: side by side, and on the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QApplication, QLayout, QLayoutItem, QStyle, QWidget


class SideBySide(QLayout):
    """The layout. Its items are as wide as they like; the last one stands at the end of its line.

    Parameters
    ----------
    parent
        What is laid out; none for a layout within another one.
    spacing
        Between items and between lines, in pixels.
    ends
        Whether the last item stands at the end of its line, instead of beside the others.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, *, ends: bool = False) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._ends = ends
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        """Take an item in."""
        self._items.append(item)

    def count(self) -> int:
        """Return how many there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """Return one of them."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Let go of one of them."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Want no more room than is needed."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        """Lay the items out."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """Return the room of a single line."""
        sizes = self._sizes()
        gaps = self.spacing() * max(len(sizes) - 1, 0)
        size = QSize(sum(size.width() for _, size in sizes) + gaps, self._tallest())
        return size.grownBy(self.contentsMargins())

    def minimumSize(self) -> QSize:
        """Return the room of the widest item."""
        widest = max((size.width() for _, size in self._sizes()), default=0)
        return QSize(widest, self._tallest()).grownBy(self.contentsMargins())

    def _sizes(self) -> list[tuple[QLayoutItem, QSize]]:
        return [(item, item.sizeHint()) for item in self._items if not item.isEmpty()]

    def _tallest(self) -> int:
        return max((size.height() for _, size in self._sizes()), default=0)

    def _place(self, rect: QRect, *, move: bool) -> int:
        """Lay the items out within a rectangle, or only measure; return the height that is needed."""
        margins = self.contentsMargins()
        room = rect.marginsRemoved(margins)
        lines: list[list[tuple[QLayoutItem, QSize]]] = [[]]
        used = 0
        for item, size in self._sizes():
            if lines[-1] and used + size.width() > room.width():
                lines.append([])
                used = 0
            if size.width() > room.width() and item.hasHeightForWidth():
                size = QSize(room.width(), item.heightForWidth(room.width()))
            lines[-1].append((item, size))
            used += size.width() + self.spacing()
        top = room.top()
        for line in lines:
            height = max((size.height() for _, size in line), default=0)
            if move:
                self._place_line(line, QRect(room.left(), top, room.width(), height), line is lines[-1])
            top += height + self.spacing()
        return top - self.spacing() - rect.top() + margins.bottom()

    def _place_line(self, line: list[tuple[QLayoutItem, QSize]], room: QRect, last: bool) -> None:
        left = room.left()
        for number, (item, size) in enumerate(line):
            width = min(size.width(), room.width())
            if last and self._ends and number == len(line) - 1 > 0:
                left = room.right() + 1 - width
            place = QRect(
                QPoint(left, room.top() + (room.height() - size.height()) // 2), QSize(width, size.height())
            )
            item.setGeometry(QStyle.visualRect(self._direction(), room, place))
            left += width + self.spacing()

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return QApplication.layoutDirection() if widget is None else widget.layoutDirection()
