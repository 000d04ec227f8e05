"""Widgets one below the other, placed once after all of them have changed.

Qt's own box asks every widget for several heights at several widths, and again in each widget around it: for
typeset mathematics that took longer than to draw it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


class Column(QWidget):
    """A column of widgets, each as wide as the column and as high as it needs to be then.

    Parameters
    ----------
    margins
        Left, top, right and bottom, in pixels.
    spacing
        Between two widgets, in pixels.
    """

    def __init__(
        self,
        margins: tuple[int, int, int, int] = (0, 0, 0, 0),
        spacing: int = 8,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._margins, self._spacing = margins, spacing
        self._room: int | None = None
        self._widgets: list[QWidget] = []
        self._heights: dict[int, int] = {}
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

    def add(self, *widgets: QWidget) -> None:
        """Put widgets below those that are there."""
        for widget in widgets:
            widget.setParent(self)
            self._widgets.append(widget)

    def insert(self, widget: QWidget, below: QWidget) -> None:
        """Put a widget below one of those that are there."""
        widget.setParent(self)
        self._widgets.insert(self._widgets.index(below) + 1, widget)

    def clear(self) -> None:
        """Have no widgets any more; they are left to those who made them."""
        self._widgets.clear()

    def hold_width(self, width: int) -> None:
        """Place everything for a width, whatever is seen of it: a scroll bar lies on the margin."""
        if width != self._room:
            self._room = width
            self._changed()

    def hasHeightForWidth(self) -> bool:
        """Return that the height follows from the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all that is shown."""
        if width not in self._heights:
            self._heights[width] = self._placed(width, place=False)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        """Return the present width with its height."""
        return QSize(self._width, self.heightForWidth(self._width))

    def minimumSizeHint(self) -> QSize:
        """Return little width, and the height that the present one needs."""
        return QSize(120, self.heightForWidth(self._width))

    def event(self, event: QEvent) -> bool:
        """Place everything anew when something in it wants another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._changed()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Place what has come or gone while nothing was seen: nobody asked for it then."""
        super().showEvent(event)
        self._changed()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place everything for another width."""
        super().resizeEvent(event)
        if self._room is None:
            self._placed(self.width(), place=True)

    @property
    def _width(self) -> int:
        return self.width() if self._room is None else self._room

    def _changed(self) -> None:
        before = self._heights.get(self._width)
        self._heights.clear()
        self._heights[self._width] = height = self._placed(self._width, place=True)
        if height != before:
            self.updateGeometry()

    def _placed(self, width: int, *, place: bool) -> int:
        """Return the height of all, and put everything in its place if asked to."""
        left, top, right, bottom = self._margins
        room, y, spacing = width - left - right, top, 0
        for widget in self._widgets:
            if widget.isHidden():
                continue
            y += spacing
            height = widget.heightForWidth(room) if widget.hasHeightForWidth() else widget.sizeHint().height()
            height = max(height, widget.minimumHeight())
            if place:
                widget.setGeometry(left, y, room, height)
            y, spacing = y + height, self._spacing
        return y + bottom
