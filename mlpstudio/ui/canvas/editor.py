"""What hands do on the canvas: clicks, drags and keys become selections and edits.

The editor sees every event of the canvas first; what it leaves alone moves the picture. One drag is one
:class:`~mlpstudio.ui.canvas.gestures.Gesture`. What it draws lies over the network, and costs nothing while
nothing is selected or pointed at.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter

from mlpstudio.core.messages import Message
from mlpstudio.project.drawing import add_units, insert_layer
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.render.copies import Copies
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.session.document import Change as DocumentChange
from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import LayerRef, Part, Selected, Selection
from mlpstudio.session.session import Session
from mlpstudio.ui.announcer import announce
from mlpstudio.ui.canvas.additions import Addition, Ghost, Plus
from mlpstudio.ui.canvas.bubble import Bubble
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.canvas.gestures import Band, Connect, Gesture
from mlpstudio.ui.canvas.hovering import Handle, Hover
from mlpstudio.ui.canvas.keys import CanvasKeys
from mlpstudio.ui.canvas.mouse import CanvasMouse
from mlpstudio.ui.canvas.selection_paint import (
    paint_additions,
    paint_caption,
    paint_handle,
    paint_selected,
)  # fmt: skip
from mlpstudio.ui.canvas.sentences import selection_sentence, told_sentence
from mlpstudio.ui.canvas.typing_over import TypingOver
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
    told = Signal(object)
    """With the :class:`Message` of an edit; again after what it made was selected, which speaks of itself."""
    menu_wanted = Signal(object)
    """With the place of the screen for a context menu."""

    def __init__(
        self, canvas: NetworkCanvas, selection: Selection, editing: Editing, session: Session, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.canvas, self.selection, self.editing = canvas, selection, editing
        self._session, self._project = session, session.document.project
        self.gesture: Gesture | None = None
        self.bubble: Bubble | None = None
        self.mouse, self.keys, self.typing = CanvasMouse(self), CanvasKeys(self), TypingOver(self)
        self._copies = Copies(4 << 20)
        self._anchor: Part | None = None
        self._acting = False
        self._message: Message | None = None
        self._handlers: dict[QEvent.Type, Callable[..., bool]] = {
            QEvent.Type.MouseButtonPress: self.mouse.pressed,
            QEvent.Type.MouseMove: self.mouse.moved,
            QEvent.Type.MouseButtonRelease: self.mouse.released,
            QEvent.Type.MouseButtonDblClick: self.mouse.clicked_twice,
            QEvent.Type.Leave: self.mouse.left,
            QEvent.Type.ContextMenu: self.mouse.asked_for_menu,
            QEvent.Type.ShortcutOverride: self.keys.overrides,
            QEvent.Type.KeyPress: self.keys.pressed,
            QEvent.Type.FocusOut: self._lost_focus,
        }
        canvas.installEventFilter(self)
        canvas.overlay = self.paint
        selection.changed.connect(self._selection_changed)
        editing.refused.connect(self._refused)
        editing.said.connect(self._said)
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

    # Events

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is meant for the network; the rest moves the picture."""
        handler = self._handlers.get(event.type()) if watched is self.canvas else None
        return handler(event) if handler is not None else False

    # Words

    def say(self, text: str, place: QPointF | None = None, warning: bool = True) -> None:
        """Say something in a bubble: at a place of the widget, or at what is selected."""
        self.bubble = Bubble(text[:1].upper() + text[1:], place or self.place_of_selection(), warning)
        announce(self.canvas, text)
        self.canvas.update()

    def hush(self) -> None:
        """Take the bubble away; something new begins."""
        self._message = None
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
            return self.mouse.pointer
        return self.place_of(self.last if self.last in parts else min(parts))

    def _refused(self, message: Message) -> None:
        text = worded(message)
        if self.typing.field is not None and self._acting:
            self.typing.refuse(text)
        elif self._acting:
            self.say(text, self.mouse.pointer if self.mouse.press is not None else None)
        else:
            self.complained.emit(text)

    def _said(self, message: Message) -> None:
        self._message = message
        self.told.emit(message)

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
        if self._message is not None:
            self.told.emit(self._message)
        sentence = selection_sentence(self.project, selected)
        self.canvas.setAccessibleDescription(sentence if selected else "")
        if self.canvas.hasFocus() and not isinstance(self.gesture, Band):
            moment = self.canvas.moment
            if only is not None and moment is not None:
                sentence = told_sentence(moment, only, self.canvas.sample)
            announce(self.canvas, sentence)
        self.canvas.update()

    def _session_moved(self, moment: Moment) -> None:
        if not self._acting:
            self._message = None
        if moment.running and self.gesture is not None:
            self.drop_gesture()
        if moment.project is not self._project:
            if moment.project.network.depth != self._project.network.depth and not self._acting:
                self.selection.clear()  # by undo: the same number is another layer now
            self._project = moment.project
            self.drop_gesture()
            if not self._acting:
                self.typing.close()
            self.mouse.hover = Hover()
            self.selection.keep_within(moment.project.network)

    def _document_changed(self, change: DocumentChange) -> None:
        if change.opened:
            self.selection.clear()
            self._anchor = None
            self.hush()
            self.canvas.begin()

    # Selecting

    def choose(self, part: Part | None, modifiers: Qt.KeyboardModifier = _NONE) -> None:
        """Select a part alone; with Ctrl it is added or let go of, with Shift all up to it are."""
        if part is None:
            if modifiers == _NONE:
                self.selection.clear()
        elif modifiers & Qt.KeyboardModifier.ControlModifier:
            self.selection.toggle(part)
            self._anchor = part
        elif modifiers & Qt.KeyboardModifier.ShiftModifier and self.selection.current:
            reached = self._between(part)
            self.selection.choose(reached or self.selection.current.parts | {part})
        else:
            self._anchor = part
            self.selection.choose({part})

    def _between(self, part: Part) -> set[NeuronRef]:
        """Return the neurons from the one that was selected last to another of its column."""
        match self._anchor, part:
            case NeuronRef(column=one, unit=start), NeuronRef(column=other, unit=end) if one == other:
                first, last = sorted((start, end))
                return {NeuronRef(one, unit) for unit in range(first, last + 1)}
        return set()

    # Adding

    def add_neuron(self, column: int, at: int | None = None) -> None:
        """Add a neuron before a unit of a column, or at its end, and select it."""
        if self.do(partial(add_units, column=column, at=at)):
            last = self.project.network.sizes[column] - 1
            self.choose(NeuronRef(column, last if at is None else min(at, last)))

    def add_layer(self, at: int) -> None:
        """Insert a layer, and select it."""
        if self.do(partial(insert_layer, at=at)):
            self.choose(LayerRef(at))

    # Gestures

    def tell_reason(self, place: QPointF) -> None:
        """Say why the gesture cannot be finished here, if it cannot."""
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
            self.tell_reason(self.place_of(target))

    def begin_gesture(self, gesture: Gesture) -> None:
        """Begin a gesture by keys."""
        self.drop_gesture()
        self.gesture = gesture

    def finish_gesture(self) -> None:
        """Do what has been drawn."""
        gesture, self.gesture = self.gesture, None
        self.hush()
        if gesture is not None:
            gesture.finish()
        self.canvas.update()

    def drop_gesture(self) -> bool:
        """Leave everything as it was; tell whether anything was on its way."""
        gesture, self.gesture, self.mouse.press = self.gesture, None, None
        if gesture is None:
            return False
        gesture.cancel()
        self.hush()
        self.canvas.update()
        return True

    def _lost_focus(self, event: QEvent) -> bool:
        if self.gesture is not None and self.mouse.press is None:
            self.drop_gesture()
        return False

    # Painting

    def additions(self, layout: NetworkLayout) -> tuple[Addition, ...]:
        """Return what can be added where: pluses always, a ghost under the column that one is at."""
        if not self.may_draw:
            return ()
        column = self.mouse.hover.column if self.gesture is None else None
        if column is None and self.gesture is None and self.canvas.ring and self.canvas.hasFocus():
            column = self.keys.column()
        return self.mouse.hover.offered(layout, column)

    def paint(self, painter: QPainter, layout: NetworkLayout, theme: Theme) -> None:
        """Draw what lies over the network."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self.canvas.transform(), True)
        if self.selection.current:
            seen = self.selection.current.within(self._project.network)
            faces = None if self.canvas.faces is None else self.canvas.faces(layout)
            paint_selected(painter, layout, seen, theme, self._copies, () if faces is None else faces.columns)
        target = self.mouse.hover.target
        if self.may_draw:
            hovered = target if isinstance(target, Plus | Ghost) else None
            paint_additions(painter, self.additions(layout), hovered, theme, self._copies)
            handle = self.mouse.hover.handle(layout)
            if handle is not None and self.gesture is None:
                paint_handle(painter, handle, isinstance(target, Handle), theme)
        if self.gesture is not None:
            self.gesture.paint(painter, theme)
        painter.resetTransform()
        bounds = QRectF(self.canvas.rect())
        if isinstance(target, Plus | Ghost) and self.gesture is None and self.may_draw:
            self._paint_hint(painter, target, theme, bounds)
        field = self.typing.field
        if field is not None:
            over = QPointF(field.geometry().topLeft()) + QPointF(8, -6)
            paint_caption(painter, field.typed.what, over, theme, bounds)
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
        down, radius = self.layout.down, target.radius
        if isinstance(target, Plus):  # below the lines of titles
            away = QPointF(radius + 8, 4) if down else QPointF(0, 68 - target.center.y())
        else:
            away = QPointF(0, radius + 17) if down else QPointF(radius + 9, 4)
        centered = isinstance(target, Ghost) == down
        at = self.canvas.transform().map(target.center + away)
        paint_caption(painter, text, at, theme, bounds, centered)
