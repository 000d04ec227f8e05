"""What hands do on the canvas: clicks, drags and keys become selections and edits.

The editor sees every event of the canvas first; what it leaves alone moves the picture. One drag is one
:class:`~mlpstudio.ui.canvas.gestures.Gesture`. What it draws lies over the network, and costs nothing while
nothing is selected or pointed at.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent, QPainter

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.drawing import add_units, insert_layer
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.session.document import Change as DocumentChange
from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import LayerRef, Part, Selected, Selection
from mlpstudio.session.session import Session
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.canvas.additions import Addition, Ghost, Plus
from mlpstudio.ui.canvas.bubble import Bubble
from mlpstudio.ui.canvas.canvas import DRAG, NetworkCanvas
from mlpstudio.ui.canvas.field import PlaceField, Typed
from mlpstudio.ui.canvas.gestures import Band, Connect, Gesture, MoveNeuron
from mlpstudio.ui.canvas.hovering import Handle, Hover, Target, cursor_of, target_at
from mlpstudio.ui.canvas.keys import CanvasKeys
from mlpstudio.ui.canvas.selection_paint import (
    paint_additions,
    paint_caption,
    paint_handle,
    paint_selected,
)  # fmt: skip
from mlpstudio.ui.canvas.sentences import selection_sentence
from mlpstudio.ui.editing import Editing
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import worded

Change = Callable[[Project], Edit]
_NONE = Qt.KeyboardModifier.NoModifier


class CanvasEditor(QObject):
    """Edits the network where it is drawn.

    Parameters
    ----------
    canvas
        Where it is drawn.
    selection, editing
        Of the window.
    session
        What is open.
    """

    complained = Signal(str)
    """Why an edit was not possible that was tried somewhere else than on the canvas."""
    menu_wanted = Signal(object)
    """With the place of the screen for a context menu."""

    def __init__(
        self, canvas: NetworkCanvas, selection: Selection, editing: Editing, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.canvas, self.selection, self.editing = canvas, selection, editing
        self._session, self._project = session, session.document.project
        self.gesture: Gesture | None = None
        self.hover = Hover()
        self.bubble: Bubble | None = None
        self.field: PlaceField | None = None
        self.keys = CanvasKeys(self)
        self._press: tuple[QPointF, Target] | None = None
        self._anchor: Part | None = None
        self._acting = self._added = False
        self._pointer = QPointF()
        self._handlers: dict[QEvent.Type, Callable[..., bool]] = {
            QEvent.Type.MouseButtonPress: self._pressed,
            QEvent.Type.MouseMove: self._moved,
            QEvent.Type.MouseButtonRelease: self._released,
            QEvent.Type.MouseButtonDblClick: self._clicked_twice,
            QEvent.Type.Leave: self._left,
            QEvent.Type.ContextMenu: self._asked_for_menu,
            QEvent.Type.ShortcutOverride: self.keys.overrides,
            QEvent.Type.KeyPress: self.keys.pressed,
            QEvent.Type.KeyRelease: self.keys.released,
            QEvent.Type.FocusOut: self._lost_focus,
        }
        canvas.installEventFilter(self)
        canvas.overlay = self.paint
        selection.changed.connect(self._selection_changed)
        editing.refused.connect(self._refused)
        session.moved.connect(self._session_moved)
        session.document.changed.connect(self._document_changed)

    # What gestures work on

    @property
    def layout(self) -> NetworkLayout:
        """The picture."""
        layout = self.canvas.layout_of_network()
        assert layout is not None, "events come after the first moment"
        return layout

    @property
    def project(self) -> Project:
        """What is edited."""
        return self.editing.project

    def do(self, change: Change) -> bool:
        """Make an edit from the canvas; why it is not possible is said there."""
        return self._act(self.editing.do, change)

    def arrange(self, change: Change) -> bool:
        """Make an edit from the canvas that no number depends on."""
        return self._act(self.editing.arrange, change)

    def _act(self, how: Callable[[Change], bool], change: Change) -> bool:
        self._acting = True
        try:
            return how(change)
        finally:
            self._acting = False

    @property
    def may_draw(self) -> bool:
        """Whether drawing is possible and makes sense now: not while it runs or is locked, nor when tiny."""
        moment = self.canvas.moment
        running = moment is None or moment.running
        return not running and not self.editing.locked and self.canvas.transform().m11() >= 0.5

    # Words

    def say(self, text: str, place: QPointF | None = None, warning: bool = True) -> None:
        """Say something in a bubble: at a place of the widget, or at what is selected."""
        self.bubble = Bubble(text[:1].upper() + text[1:], place or self.place_of_selection(), warning)
        announce(self.canvas, text)
        self.canvas.update()

    def hush(self) -> None:
        """Take the bubble away."""
        if self.bubble is not None:
            self.bubble = None
            self.canvas.update()

    def place_of(self, part: Part) -> QPointF:
        """Return where a part of the network is in the widget."""
        layout = self.layout
        if isinstance(part, LayerRef):
            place = layout.point(layout.columns[part.column].x, 60 if layout.down else 26)
        elif isinstance(part, NeuronRef):
            place = layout.center(part) or layout.point(layout.columns[part.column].x, 60)
        else:
            label = next((label for label in layout.labels if label.edge == part), None)
            line = layout.line(part)
            place = label.rect.center() if label else line.center() if line else QPointF()
        return self.canvas.transform().map(place)

    def place_of_selection(self) -> QPointF:
        """Return where to speak of what is selected."""
        parts = self.selection.current.parts
        if not parts:
            return self._pointer
        return self.place_of(self.last if self.last in parts else min(parts))

    def _refused(self, message: Message) -> None:
        text = worded(message)
        if self.field is not None and self._acting:
            self.field.refuse(text)
            self.say(text, QPointF(self.field.geometry().bottomLeft()) - QPointF(16, 12))
        elif self._acting:
            self.say(text, self._pointer if self._press is not None else None)
        else:
            self.complained.emit(text)

    # What happens elsewhere

    @property
    def last(self) -> Part | None:
        """The part that was selected last: Shift reaches from here, arrows lead on from here."""
        return self._anchor

    def _selection_changed(self, selected: Selected) -> None:
        only = selected.only
        if only is not None:
            self._anchor = only
        self.canvas.keep_marked(None if isinstance(only, LayerRef) else only)
        sentence = selection_sentence(self.project, selected)
        self.canvas.setAccessibleDescription(sentence if selected else "")
        if self.canvas.hasFocus() and not isinstance(self.gesture, Band):
            announce(self.canvas, sentence)
        self.canvas.update()

    def _session_moved(self, moment: Moment) -> None:
        if moment.running:
            self.drop_gesture()
        if moment.project is not self._project:
            self._project = moment.project
            self.drop_gesture()
            if self.field is not None and not self._acting:
                self.field.close_it()
            self.hover = Hover()
            self.selection.keep_within(moment.project.network)

    def _document_changed(self, change: DocumentChange) -> None:
        if change.opened:
            self.selection.clear()
            self._anchor = None
            self.hush()
            self.canvas.begin()

    # Selecting

    def choose(self, part: Part | None, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Select a part alone; with Ctrl it is added or let go of, with Shift all up to it are added."""
        if part is None:
            if modifiers == _NONE:
                self.selection.clear()
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.selection.toggle(part)
            self._anchor = part
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and self._reaches(part):
            assert isinstance(self._anchor, NeuronRef) and isinstance(part, NeuronRef)
            first, last = sorted((self._anchor.unit, part.unit))
            self.selection.choose({NeuronRef(part.column, unit) for unit in range(first, last + 1)})
        else:
            self._anchor = part
            self.selection.choose({part})

    def _reaches(self, part: Part) -> bool:
        return (
            isinstance(part, NeuronRef)
            and isinstance(self._anchor, NeuronRef)
            and part.column == self._anchor.column
            and bool(self.selection.current)
        )

    # Adding

    def add_neuron(self, column: int) -> None:
        """Add a neuron at the end of a column, and select it."""
        if self.do(partial(add_units, column=column)):
            self.choose(NeuronRef(column, self.project.network.sizes[column] - 1))

    def add_layer(self, at: int) -> None:
        """Insert a layer, and select it."""
        if self.do(partial(insert_layer, at=at)):
            self.choose(LayerRef(at))

    # Typing

    def type_over(self, part: Part, name: bool = False) -> None:
        """Open a field for the number or the name of a part, where it stands."""
        self.hush()
        if self.editing.locked:
            self.do(lambda project: Edit(project, Message("")))
            return
        try:
            typed = Typed(self.project, part, name)
        except InvalidInput as error:
            self.say(worded(error.message), self.place_of(part))
            return
        self.field = PlaceField(self.canvas, typed, self.project)
        self.field.entered.connect(self._typed)
        self.field.closed.connect(self._field_closed)
        self.field.open_at(self.place_of(part))

    def _typed(self, text: str) -> None:
        field = self.field
        if field is None:
            return
        try:
            change = field.typed.change(text)
        except InvalidInput as error:
            self._acting = True
            self._refused(error.message)
            self._acting = False
            return
        if (self.arrange if field.typed.arranges else self.do)(change):
            field.close_it()

    def _field_closed(self) -> None:
        within = self.field is not None and self.field.hasFocus()
        self.field = None
        if within or self.canvas.focusProxy() is None:
            self.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self.canvas.update()

    # Mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is meant for the network; the rest moves the picture."""
        handler = self._handlers.get(event.type()) if watched is self.canvas else None
        return handler(event) if handler is not None else False

    def _place(self, event: QMouseEvent) -> QPointF:
        self._pointer = event.position()
        return self.canvas.transform().inverted()[0].map(self._pointer)

    def _pressed(self, event: QMouseEvent) -> bool:
        self.hush()
        if self.gesture is not None:  # another button takes the drag back
            self.drop_gesture()
            return True
        if event.button() != Qt.MouseButton.LeftButton:
            self._pointer = event.position()
            return False
        if self.keys.space:
            return False
        self._look(self._place(event))
        self._press = event.position(), self.hover.target
        # Where nothing can be drawn, a drag moves the picture.
        return not self.editing.locked

    def _moved(self, event: QMouseEvent) -> bool:
        place = self._place(event)
        if self.gesture is None and self._press is not None and not self.editing.locked:
            start, target = self._press
            if (event.position() - start).manhattanLength() > DRAG:
                self.gesture = self._begun(start, target, event.modifiers())
        if self.gesture is not None:
            self._lead(place, event.modifiers())
            return True
        if self._press is None and event.buttons() == Qt.MouseButton.NoButton:
            self._look(place)
        return self._press is not None and not self.editing.locked

    def _begun(self, start: QPointF, target: Target, modifiers: Qt.KeyboardModifier) -> Gesture:
        place = self.canvas.transform().inverted()[0].map(start)
        if isinstance(target, Handle):
            return Connect(self, place, target.neuron)
        if isinstance(target, NeuronRef):
            return MoveNeuron(self, place, target)
        return Band(self, place, bool(modifiers & (Qt.KeyboardModifier.ControlModifier | _SHIFT)))

    def _lead(self, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        gesture = self.gesture
        if gesture is None:
            return
        gesture.move(place, modifiers)
        self._tell_reason(self._pointer)

    def _tell_reason(self, place: QPointF) -> None:
        reason = None if self.gesture is None else self.gesture.reason
        if reason is None:
            self.bubble = None
        else:
            text = worded(reason)
            known = self.bubble is not None and self.bubble.text.lower() == text.lower()
            self.bubble = Bubble(text[:1].upper() + text[1:], place)
            if not known:
                announce(self.canvas, text)
        self.canvas.update()

    def aim(self, target: NeuronRef) -> None:
        """Lead the connection that is being drawn by keys to a neuron."""
        if isinstance(self.gesture, Connect):
            self.gesture.aim(target)
            self._tell_reason(self.place_of(target))

    def begin_gesture(self, gesture: Gesture) -> None:
        """Begin a gesture by keys."""
        self.drop_gesture()
        self.gesture = gesture

    def finish_gesture(self) -> None:
        """Do what has been drawn."""
        gesture, self.gesture = self.gesture, None
        if gesture is not None:
            gesture.finish()
        self.hush()
        self.canvas.update()

    def drop_gesture(self) -> bool:
        """Leave everything as it was; tell whether anything was on its way."""
        gesture, self.gesture, self._press = self.gesture, None, None
        if gesture is None:
            return False
        gesture.cancel()
        self.hush()
        self.canvas.update()
        return True

    def _released(self, event: QMouseEvent) -> bool:
        place = self._place(event)
        if event.button() == Qt.MouseButton.RightButton and not self.canvas.dragging:
            self._open_menu(event)
            return False
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        if self.gesture is not None:
            self.finish_gesture()
            self._press = None
            self._look(place)
            return True
        press, self._press = self._press, None
        if press is None or self.canvas.dragging:
            return False
        self._clicked(press[1], event.modifiers())
        self._look(self.canvas.transform().inverted()[0].map(self._pointer))
        return not self.editing.locked

    def _clicked(self, target: Target, modifiers: Qt.KeyboardModifier) -> None:
        self._added = isinstance(target, Plus | Ghost)
        match target:
            case Plus():
                self.add_layer(target.at)
            case Ghost():
                self.add_neuron(target.column)
            case Handle():
                self.choose(target.neuron, modifiers)
            case int():
                self.canvas.expand(target, True)
            case LayerRef():
                if target.column in self.canvas.expanded:
                    self.canvas.expand(target.column, False)
                self.choose(target, modifiers)
            case _:
                self.choose(target, modifiers)

    def _clicked_twice(self, event: QMouseEvent) -> bool:
        if event.button() != Qt.MouseButton.LeftButton:
            return False
        self._look(self._place(event))
        target = self.hover.target
        if self._added or isinstance(target, Plus | Ghost):  # two quick clicks add two neurons
            return self._pressed(event) if isinstance(target, Plus | Ghost) else True
        if target is None or isinstance(target, int):
            return False
        self.type_over(target.neuron if isinstance(target, Handle) else target)
        return True

    def _look(self, place: QPointF) -> None:
        """Notice what is under the pointer."""
        hover = target_at(self.layout, place, self.may_draw)
        if hover != self.hover:
            self.hover = hover
            self.canvas.update()
        if not self.canvas.dragging:
            shape = cursor_of(hover.target)
            if shape is None:
                self.canvas.unsetCursor()
            else:
                self.canvas.setCursor(shape)

    def _left(self, event: QEvent) -> bool:
        if self.gesture is None and self.hover != Hover():
            self.hover = Hover()
            self.canvas.update()
        return False

    def _lost_focus(self, event: QEvent) -> bool:
        self.keys.space = False
        if self.gesture is not None and self._press is None:
            self.drop_gesture()
        return False

    # Menu

    def _asked_for_menu(self, event: QContextMenuEvent) -> bool:
        if event.reason() != QContextMenuEvent.Reason.Mouse:
            place = self.place_of_selection() if self.selection.current else QPointF(12, 12)
            self.menu_wanted.emit(self.canvas.mapToGlobal(place.toPoint()))
        return True  # the one of the mouse comes when its button is released: it may drag the picture

    def _open_menu(self, event: QMouseEvent) -> None:
        self._look(self._place(event))
        target = self.hover.target
        part = target.neuron if isinstance(target, Handle) else target
        if isinstance(part, tuple) and part not in self.selection.current:
            self.choose(part)
        self.menu_wanted.emit(self.canvas.mapToGlobal(event.position().toPoint()))

    # Painting

    def additions(self, layout: NetworkLayout) -> tuple[Addition, ...]:
        """Return what can be added where: pluses always, a ghost under the column that one is at."""
        if not self.may_draw or self.gesture is not None:
            return ()
        column = self.hover.column
        if column is None and self.canvas.ring and self.canvas.hasFocus():
            column = self.keys.column()
        return self.hover.offered(layout, column)

    def paint(self, painter: QPainter, layout: NetworkLayout, theme: Theme) -> None:
        """Draw what lies over the network."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.canvas.transform(), True)
        if self.selection.current:
            paint_selected(painter, layout, self.selection.current.within(self._project.network), theme)
        target = self.hover.target
        if self.may_draw:
            hovered = target if isinstance(target, Plus | Ghost) else None
            paint_additions(painter, self.additions(layout), hovered, theme)
            handle = self.hover.handle(layout)
            if handle is not None and self.gesture is None:
                paint_handle(painter, handle, isinstance(target, Handle), theme)
        if self.gesture is not None:
            self.gesture.paint(painter, theme)
        painter.resetTransform()
        bounds = QRectF(self.canvas.rect())
        if isinstance(target, Plus | Ghost) and self.gesture is None and self.may_draw:
            self._paint_hint(painter, target, theme, bounds)
        if self.bubble is not None:
            self.bubble.paint(painter, theme, bounds)
        painter.restore()

    def _paint_hint(self, painter: QPainter, target: Addition, theme: Theme, bounds: QRectF) -> None:
        if isinstance(target, Plus):
            text = self.tr("click to insert a layer here")
        elif target.column == 0:
            text = self.tr("click to add an input here")
        else:
            text = self.tr("click to add a neuron here")
        at = self.canvas.transform().map(target.center + QPointF(target.radius, target.radius))
        paint_caption(painter, text, at + QPointF(6, 10), theme, bounds)


_SHIFT = Qt.KeyboardModifier.ShiftModifier
