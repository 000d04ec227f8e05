"""What mouse, wheel and keys mean over a plot: point, click, drag, zoom."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

_NOTCH = 120.0  # of a wheel, in eighths of a degree
_KEYS = {
    Qt.Key.Key_Left: "left",
    Qt.Key.Key_Right: "right",
    Qt.Key.Key_Return: "go",
    Qt.Key.Key_Enter: "go",
    Qt.Key.Key_Escape: "fit",
    Qt.Key.Key_0: "fit",
    Qt.Key.Key_Plus: "closer",
    Qt.Key.Key_Equal: "closer",
    Qt.Key.Key_Minus: "farther",
}


class PlotGestures(QObject):
    """Watches the view of a plot, and takes its events from it. Places are pixels of the viewport.

    Parameters
    ----------
    view
        What is watched.
    """

    pointed = Signal(object)
    """With the place of the pointer; None when it has left."""
    clicked = Signal(object)
    clicked_twice = Signal(object)
    dragged = Signal(object)
    """With how far the pointer was dragged since the last time."""
    turned = Signal(object, object)
    """With the place of the pointer, and by how many notches the wheel was turned away from the user."""
    pressed = Signal(object)
    """With a key's meaning: "left", "right", "go", "fit", "closer", "farther"."""
    focused = Signal(object)
    """With whether keys go to the plot."""

    def __init__(self, view: QAbstractScrollArea) -> None:
        super().__init__(view)
        self._view, self._viewport = view, view.viewport()
        self._from: QPointF | None = None
        self._dragging = False
        self._viewport.setMouseTracking(True)
        self._viewport.setCursor(Qt.CursorShape.CrossCursor)
        self._viewport.installEventFilter(self)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is meant for the plot."""
        if watched is self._viewport:
            if isinstance(event, QMouseEvent):
                return self._mouse(event)
            if isinstance(event, QWheelEvent):
                self._wheel(event)
                return True
            if event.type() == QEvent.Type.Leave:
                self.pointed.emit(None)
        elif event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.focused.emit(event.type() == QEvent.Type.FocusIn)
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, place = event.type(), event.position()
        left = event.button() == Qt.MouseButton.LeftButton
        if kind == QEvent.Type.MouseMove:
            self._move(place)
        elif kind == QEvent.Type.MouseButtonPress and left:
            self._from, self._dragging = place, False
        elif kind == QEvent.Type.MouseButtonDblClick and left:
            self._from = None
            self.clicked_twice.emit(place)
        elif kind == QEvent.Type.MouseButtonRelease and left:
            clicked = self._from is not None and not self._dragging
            self._from, self._dragging = None, False
            self._viewport.setCursor(Qt.CursorShape.CrossCursor)
            if clicked:
                self.clicked.emit(place)
        return True

    def _move(self, place: QPointF) -> None:
        if self._from is None:
            self.pointed.emit(place)
            return
        way = place - self._from
        if not self._dragging and way.manhattanLength() < QApplication.startDragDistance():
            return
        if not self._dragging:
            self._dragging = True
            self._viewport.setCursor(Qt.CursorShape.ClosedHandCursor)
            self.pointed.emit(None)
        self._from = place
        self.dragged.emit(way)

    def _wheel(self, event: QWheelEvent) -> None:
        turned = event.angleDelta()
        self.turned.emit(event.position(), (turned.y() or turned.x()) / _NOTCH)
        event.accept()

    def _key(self, event: QKeyEvent) -> bool:
        meaning = _KEYS.get(Qt.Key(event.key()))
        plain = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier)
        if meaning is None or plain:
            return False
        self.pressed.emit(meaning)
        return True
