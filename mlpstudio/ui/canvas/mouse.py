"""The mouse on the canvas: what is under it, clicks, and drags, which become gestures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent

from mlpstudio.render.network import NeuronRef
from mlpstudio.session.selection import LayerRef
from mlpstudio.ui.canvas.additions import Ghost, Plus
from mlpstudio.ui.canvas.canvas import DRAG
from mlpstudio.ui.canvas.gestures import Band, Connect, Gesture, MoveNeuron
from mlpstudio.ui.canvas.hovering import Handle, Hover, Spot, Target, cursor_of, target_at

if TYPE_CHECKING:
    from mlpstudio.ui.canvas.editor import CanvasEditor

_SHIFT = Qt.KeyboardModifier.ShiftModifier


class CanvasMouse:
    """Clicks and drags.

    Parameters
    ----------
    editor
        What it acts through.

    Attributes
    ----------
    hover
        What is under the pointer.
    press
        Where the button went down, and on what; None while it is up, or the drag was cancelled.
    pointer
        Where the pointer was last, in the widget.
    """

    def __init__(self, editor: CanvasEditor) -> None:
        self._editor = editor
        self.hover = Hover()
        self.press: tuple[QPointF, Target] | None = None
        self.pointer = QPointF()
        self._added = False

    def _place(self, event: QMouseEvent) -> QPointF:
        self.pointer = event.position()
        return self._editor.canvas.transform().inverted()[0].map(self.pointer)

    def pressed(self, event: QMouseEvent) -> bool:
        """Begin a click or a drag."""
        self._editor.hush()
        self._editor.canvas.show_ring(False)
        if self._editor.gesture is not None:  # another button takes the drag back
            self._editor.drop_gesture()
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            self.pointer = event.position()
            return False
        self._look(self._place(event))
        self.press = event.position(), self.hover.target
        # Where nothing can be drawn, a drag moves the picture.
        return not self._editor.editing.locked

    def moved(self, event: QMouseEvent) -> bool:
        """Lead a drag, or notice what is under the pointer."""
        place = self._place(event)
        if self._editor.gesture is None and self.press is not None and not self._editor.editing.locked:
            start, target = self.press
            if (event.position() - start).manhattanLength() > DRAG:
                self._editor.gesture = self._begun(start, target, event.modifiers())
        if self._editor.gesture is not None:
            if self.press is not None:  # one that is led by keys does not follow the pointer
                self._lead(place, event.modifiers())
            return True
        if self.press is None and event.buttons() == Qt.MouseButton.NoButton:
            self._look(place)
        return self.press is not None and not self._editor.editing.locked

    def _begun(self, start: QPointF, target: Target, modifiers: Qt.KeyboardModifier) -> Gesture:
        place = self._editor.canvas.transform().inverted()[0].map(start)
        if isinstance(target, Handle):
            return Connect(self._editor, place, target.neuron)
        pixel = isinstance(target, NeuronRef) and target.column == 0 and bool(self._editor.layout.blocks)
        if isinstance(target, NeuronRef) and not pixel:
            return MoveNeuron(self._editor, place, target)
        return Band(self._editor, place, bool(modifiers & (Qt.KeyboardModifier.ControlModifier | _SHIFT)))

    def _lead(self, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        gesture = self._editor.gesture
        if gesture is None:
            return
        gesture.move(place, modifiers)
        self._editor.tell_reason(self.pointer)

    def released(self, event: QMouseEvent) -> bool:
        """End a click or a drag."""
        place = self._place(event)
        if event.button() == Qt.MouseButton.RightButton and not self._editor.canvas.dragging:
            self._open_menu(event)
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if self._editor.gesture is not None:
            self._editor.finish_gesture()
            self.press = None
            self._look(place)
            return True
        press, self.press = self.press, None
        if press is None or self._editor.canvas.dragging:
            return False
        self._clicked(press[1], event.modifiers())
        self._look(self._editor.canvas.transform().inverted()[0].map(self.pointer))
        return not self._editor.editing.locked

    def _clicked(self, target: Target, modifiers: Qt.KeyboardModifier) -> None:
        self._added = isinstance(target, Plus | Ghost)
        match target:
            case Plus():
                self._editor.add_layer(target.at)
            case Ghost():
                self._editor.add_neuron(target.column)
            case Spot() if not self._editor.selection.current:
                self._added = True
                self._editor.add_neuron(target.column, target.at)
            case Spot():  # the first click lets go of what is selected
                self._editor.choose(None, modifiers)
            case Handle():
                self._editor.choose(target.neuron, modifiers)
            case int():
                self._editor.canvas.expand(target, True)
            case LayerRef():
                if target.column in self._editor.canvas.expanded:
                    self._editor.canvas.expand(target.column, False)
                self._editor.choose(target, modifiers)
            case _:
                self._editor.choose(target, modifiers)

    def clicked_twice(self, event: QMouseEvent) -> bool:
        """Type over what was clicked twice."""
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._look(self._place(event))
        target = self.hover.target
        if self._added or isinstance(target, Plus | Ghost):  # two quick clicks add two neurons
            return self.pressed(event) if isinstance(target, Plus | Ghost) else True
        if target is None or isinstance(target, int | Spot):
            return False
        self._editor.typing.open(target.neuron if isinstance(target, Handle) else target)
        return True

    def _look(self, place: QPointF) -> None:
        """Notice what is under the pointer."""
        hover = target_at(self._editor.layout, place, self._editor.may_draw)
        if hover != self.hover:
            self.hover = hover
            self._editor.canvas.update()
        if not self._editor.canvas.dragging:
            shape = cursor_of(hover.target)
            if shape is None:
                self._editor.canvas.unsetCursor()
            else:
                self._editor.canvas.setCursor(shape)

    def left(self, event: QEvent) -> bool:
        """Notice that nothing is under the pointer."""
        if self._editor.gesture is None and self.hover != Hover():
            self.hover = Hover()
            self._editor.canvas.update()
        return False

    # Menu

    def asked_for_menu(self, event: QContextMenuEvent) -> bool:
        """Show the menu where keys asked for it."""
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            place = self._editor.place_of_selection() if self._editor.selection.current else QPointF(12, 12)
            self._editor.menu_wanted.emit(self._editor.canvas.mapToGlobal(place.toPoint()))
        return True  # the one of the mouse comes when its button is released: it may drag the picture

    def _open_menu(self, event: QMouseEvent) -> None:
        self._look(self._place(event))
        target = self.hover.target
        part = target.neuron if isinstance(target, Handle) else target
        if isinstance(part, tuple) and part not in self._editor.selection.current:
            self._editor.choose(part)
        self._editor.menu_wanted.emit(self._editor.canvas.mapToGlobal(event.position().toPoint()))
