"""The numbers of the rows of a table: rows are dragged to another place by them, and one can be marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QApplication, QHeaderView, QTableView, QWidget

_MARK = 12  # pixels that the mark of a row takes
_SCROLL = 24  # pixels from the edge within which a drag scrolls


class RowHeader(QHeaderView):
    """A header whose rows can be dragged.

    Parameters
    ----------
    table
        Whose rows these are. Its last row cannot be dragged, and nothing comes after it.
    """

    dropped = Signal(object, object)
    """With the row that was taken hold of, and the row before which it was let go."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self._taken: int | None = None
        self._start = QPointF()
        self._target: int | None = None
        self.accent = QColor()
        self.fixed = False
        """Whether nothing can be dragged."""
        self.setSectionsClickable(True)

    def color(self, accent: str) -> None:
        """Take the colour of marks."""
        self.accent = QColor(accent)
        self.viewport().update()

    # Dragging

    @property
    def dragging(self) -> bool:
        """Whether a row is being dragged."""
        return self._target is not None

    @property
    def target(self) -> int | None:
        """The row before which what is dragged would come; None without a drag."""
        return self._target

    def cancel(self) -> None:
        """Let go of a row where it was."""
        self._taken = None
        self._show(None)

    def _show(self, target: int | None) -> None:
        if target != self._target:
            self._target = target
            self.viewport().update()
            self._table.viewport().update()
            if target is None:
                self.unsetCursor()
            else:
                self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose a row, which may be dragged from here."""
        super().mousePressEvent(event)
        row = self.logicalIndexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and 0 <= row < self.count() - 1 and not self.fixed:
            self._taken, self._start = row, event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show where a row would come to."""
        if self._taken is None:
            super().mouseMoveEvent(event)
            return
        place = event.position()
        far = (place - self._start).manhattanLength() >= QApplication.startDragDistance()
        if self.dragging or far:
            self._scroll(place.y())
            self._show(self._row_before(place.y()))

    def _row_before(self, y: float) -> int:
        """Return the row before which a place is: the nearest border of two rows."""
        last = self.count() - 1
        at = self.logicalIndexAt(0, round(min(max(y, 0), self.viewport().height() - 1)))
        if at < 0 or at >= last:
            return last
        middle = self.sectionViewportPosition(at) + self.sectionSize(at) / 2
        return at if y < middle else at + 1

    def _scroll(self, y: float) -> None:
        bar = self._table.verticalScrollBar()
        if y < _SCROLL:
            bar.setValue(bar.value() - 1)
        elif y > self.viewport().height() - _SCROLL:
            bar.setValue(bar.value() + 1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let a row go."""
        taken, target = self._taken, self._target
        self.cancel()
        super().mouseReleaseEvent(event)
        if taken is not None and target is not None:
            self.dropped.emit(taken, target)

    # Painting

    def sectionSizeFromContents(self, logicalIndex: int) -> QSize:
        """Leave room for the mark."""
        return super().sectionSizeFromContents(logicalIndex) + QSize(_MARK, 0)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        """Draw the number, and the mark beside the row that is marked."""
        painter.save()
        super().paintSection(painter, rect, logicalIndex)
        painter.restore()
        marked = self.model().headerData(logicalIndex, Qt.Orientation.Vertical, Qt.ItemDataRole.UserRole)
        if marked:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.accent)
            left, middle = rect.left() + 5.0, rect.center().y() + 0.5
            corners = ((left, middle - 4.5), (left + 6.5, middle), (left, middle + 4.5))
            painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))
            painter.restore()
        if self._target is not None and self._target == logicalIndex:
            self._draw_line(painter, rect.left(), rect.right(), rect.top())

    def paint_line(self, viewport: QWidget) -> None:
        """Draw where a row that is dragged would come in, across the cells."""
        if self._target is not None:
            painter = QPainter(viewport)
            self._draw_line(painter, 0, viewport.width(), self.sectionViewportPosition(self._target))
            painter.end()

    def _draw_line(self, painter: QPainter, left: int, right: int, y: int) -> None:
        painter.setPen(QPen(self.accent, 3))
        painter.drawLine(left, y, right, y)
