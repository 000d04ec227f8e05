"""The keys of the canvas: arrows walk where something is selected, C and Enter connect, Escape lets go.

Where nothing is selected Left and Right step, and Up or Down begins to select. All other keys are commands of
the table of actions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from mlpstudio.render.network import NeuronRef
from mlpstudio.session.selection import Part
from mlpstudio.ui.canvas.gestures import Connect
from mlpstudio.ui.canvas.walking import Walker, Way

if TYPE_CHECKING:
    from mlpstudio.ui.canvas.editor import CanvasEditor

_K, _M = Qt.Key, Qt.KeyboardModifier
_UP_DOWN = (_K.Key_Up, _K.Key_Down)
_ARROWS = (_K.Key_Left, _K.Key_Right, *_UP_DOWN)
_ENTER = (_K.Key_Return, _K.Key_Enter)
_WAYS: dict[bool, dict[Qt.Key, Way]] = {
    False: {_K.Key_Right: "on", _K.Key_Left: "back", _K.Key_Up: "previous", _K.Key_Down: "next"},
    True: {_K.Key_Down: "on", _K.Key_Up: "back", _K.Key_Left: "previous", _K.Key_Right: "next"},
}


class CanvasKeys:
    """Walks, connects and lets go.

    Parameters
    ----------
    editor
        What it acts through.
    """

    def __init__(self, editor: CanvasEditor) -> None:
        self._editor, self._walker = editor, Walker()

    def column(self) -> int | None:
        """Return the column of what is selected, as far as it is one."""
        parts = self._editor.selection.current
        columns = {neuron.column for neuron in parts.neurons} | {layer.column for layer in parts.layers}
        columns |= {edge.link + 1 for edge in parts.edges if not columns}
        return columns.pop() if len(columns) == 1 else None

    # Before the commands

    def overrides(self, event: QKeyEvent) -> bool:
        """Take keys that are commands elsewhere: with something selected, arrows do not step."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & _M.ShiftModifier)
        plain = not event.modifiers() & (_M.ControlModifier | _M.AltModifier | _M.MetaModifier)
        connecting = isinstance(self._editor.gesture, Connect)
        arrow = key in _ARROWS and (not shift or key in self._along_column())
        mine = arrow and (connecting or bool(self._editor.selection.current))
        mine = mine or (connecting and key in (*_ENTER, _K.Key_C))
        mine = mine or (key == _K.Key_Escape and self._holds())
        if plain and mine:
            event.accept()
            return True
        return False

    def _along_column(self) -> tuple[Qt.Key, ...]:
        return (_K.Key_Left, _K.Key_Right) if self._editor.layout.down else _UP_DOWN

    def pressed(self, event: QKeyEvent) -> bool:
        """Act on a key."""
        key, editor = Qt.Key(event.key()), self._editor
        if event.modifiers() & (_M.ControlModifier | _M.AltModifier | _M.MetaModifier):
            return False
        if key == _K.Key_Escape:
            return self._let_go()
        if isinstance(editor.gesture, Connect) and key in (*_ARROWS, *_ENTER, _K.Key_C):
            self._connect(key)
            return True
        only = editor.selection.current.only
        if key == _K.Key_Enter and only is not None:  # of the number pad; the other one is a command
            editor.typing.open(only)
            return True
        if key in _ARROWS and editor.gesture is None:
            return self._walk(key, bool(event.modifiers() & _M.ShiftModifier))
        return False

    # Escape

    def _holds(self) -> bool:
        """Whether there is anything to let go of."""
        editor = self._editor
        return editor.gesture is not None or editor.bubble is not None or bool(editor.selection.current)

    def _let_go(self) -> bool:
        """Let go of one thing after the other: a gesture, words, all but one, the one."""
        editor = self._editor
        if editor.drop_gesture():
            return True
        if editor.bubble is not None:
            editor.hush()
        elif len(editor.selection.current) > 1 and editor.last in editor.selection.current:
            editor.choose(editor.last)
        elif editor.selection.current:
            editor.selection.clear()
        else:
            return False
        return True

    # Walking

    def _walk(self, key: Qt.Key, extend: bool) -> bool:
        editor, layout = self._editor, self._editor.layout
        selected = editor.selection.current
        way = _WAYS[layout.down and bool(selected)][key]
        part = self._from() if extend or len(selected) > 1 else selected.only
        found = self._walker.step(layout, part, way)
        editor.canvas.show_ring(True)
        if found is None:
            return bool(selected)
        editor.hush()
        if isinstance(found, NeuronRef) and found.unit not in layout.columns[found.column].indices:
            editor.canvas.expand(found.column, True)
        extends = extend and isinstance(found, NeuronRef)
        self._end = found
        editor.choose(found, _M.ShiftModifier if extends else _M.NoModifier)
        return True

    _end: Part | None = None

    def _from(self) -> Part | None:
        """Return where a step begins while several parts are selected: at the end that moved last."""
        selected = self._editor.selection.current
        for part in (self._end, self._editor.last):
            if part is not None and part in selected:
                return part
        return min(selected.parts) if selected else None

    # Connecting

    def connect(self) -> None:
        """Begin to draw a connection from the selected neuron, or make the one that is drawn."""
        editor = self._editor
        if isinstance(editor.gesture, Connect):
            self._finish()
            return
        only = editor.selection.current.only
        if not isinstance(only, NeuronRef) or only.column >= len(editor.layout.columns) - 1:
            return
        editor.hush()
        editor.begin_gesture(Connect(editor, editor.layout.center(only) or editor.layout.point(0, 0), only))
        editor.aim(self._first_free(only))

    def _first_free(self, neuron: NeuronRef) -> NeuronRef:
        """Return the first neuron of the next layer that it is not connected to, else the one beside it."""
        mask, column = self._editor.project.network.layers[neuron.column].mask, neuron.column + 1
        shown = self._editor.layout.columns[column].indices
        for unit in shown:
            if mask is not None and not mask[unit, neuron.unit]:
                return NeuronRef(column, unit)
        return NeuronRef(column, min(neuron.unit, shown[-1]))

    def _connect(self, key: Qt.Key) -> None:
        editor, gesture = self._editor, self._editor.gesture
        if not isinstance(gesture, Connect) or gesture.target is None:
            return
        if key in (*_ENTER, _K.Key_C):
            self._finish()
            return
        way, layout = _WAYS[editor.layout.down][key], editor.layout
        column = gesture.target.column + {"on": 1, "back": -1}.get(way, 0)
        if not 0 <= column < len(layout.columns):
            return
        shown = layout.columns[column].indices
        unit = gesture.target.unit
        if way in ("previous", "next"):
            at = shown.index(unit) + (1 if way == "next" else -1)
            unit = shown[min(max(at, 0), len(shown) - 1)]
        elif unit not in shown:
            unit = shown[-1]
        editor.aim(NeuronRef(column, unit))

    def _finish(self) -> None:
        """Connect; where that is not possible the reason stands there, and one can go on looking."""
        editor = self._editor
        if editor.gesture is not None and editor.gesture.reason is None:
            editor.finish_gesture()
