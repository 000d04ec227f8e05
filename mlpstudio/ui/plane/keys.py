"""The keys of the plane: a cursor that the arrows move, and everything that the mouse does with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

from mlpstudio.project.painting import Kind, step
from mlpstudio.ui.plane.scene import PlaneScene
from mlpstudio.ui.plane.strokes import Erase, Palm, Point

if TYPE_CHECKING:
    from mlpstudio.ui.plane.view import PlaneView

ZOOM = 1.25
_STEPS = 40  # presses of an arrow key from one side to the other
_ARROWS: Final = {
    Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)
}  # fmt: skip
_TOOLS: Final = {Qt.Key.Key_P: "point", Qt.Key.Key_B: "brush", Qt.Key.Key_E: "erase"}
_PAINTS: Final = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_ERASES: Final = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_ZOOMS: Final = {Qt.Key.Key_Plus: ZOOM, Qt.Key.Key_Equal: ZOOM, Qt.Key.Key_Minus: 1 / ZOOM}
_SIZES: Final = {Qt.Key.Key_BracketLeft: -1, Qt.Key.Key_BracketRight: 1}
_SHIFT, _KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


def keys_told() -> str:
    """Return what the keys and the mouse do, a line each."""
    return QCoreApplication.translate(
        "Plane",
        "Drag a sample to move it, click it to show it on the network; Shift paints on top of it.\n"
        "P, B, E: point, brush, erase. Digits choose the class; [ and ] the size of the brush.\n"
        "Arrow keys move a cursor (Shift: finely), Enter paints, Delete erases the nearest, Esc gives up.\n"
        "Wheel, + and −: zoom; middle button: move; Home: everything.",
    )


class PlaneKeys:
    """What a key does on the plane.

    Attributes
    ----------
    place
        Where the cursor is, in numbers of the axes; None where it is not shown.
    """

    def __init__(self, view: PlaneView, scene: PlaneScene, palm: Palm) -> None:
        self._view, self._scene, self._palm = view, scene, palm
        self.place: tuple[float, float] | None = None

    def acts(self, event: QKeyEvent) -> bool:
        """Tell whether a key means something here."""
        if event.modifiers() & ~(_KEYPAD | _SHIFT):
            return False
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape:
            return self._view.active or self.place is not None
        known = (*_ARROWS, *_TOOLS, *_PAINTS, *_ERASES, *_ZOOMS, *_SIZES, Qt.Key.Key_Home)
        return key in known or event.text().isdigit()

    def pressed(self, event: QKeyEvent) -> None:
        """Do what a key means."""
        key, shift = Qt.Key(event.key()), bool(event.modifiers() & _SHIFT)
        if key in _ARROWS:
            self._step(*_ARROWS[key], fine=shift)
        elif key in _PAINTS:
            self._paint(on_top=shift)
        elif key in _ERASES:
            self._erase()
        else:
            self._choose(key, event.text())

    def _choose(self, key: Qt.Key, text: str) -> None:
        view = self._view
        if text.isdigit():
            view.class_wanted.emit(int(text))
        elif key in _TOOLS:
            view.tool_wanted.emit(_TOOLS[key])
        elif key in _SIZES:
            view.size_wanted.emit(_SIZES[key])
        elif key in _ZOOMS:
            middles = tuple(0.5 * (extent.low + extent.high) for extent in self._scene.extents)
            self._scene.zoom(_ZOOMS[key], self.place or (middles[0], middles[1]))
            view.refresh()
        else:
            self._scene.fit()
            view.refresh()

    def begin(self) -> tuple[float, float]:
        """Show the cursor, where the pointer is or in the middle, and return where it is."""
        frame, view = self._view.frame, self._view
        if self.place is None and frame is not None:
            pointed = view.pointed if view.pointed is not None else frame.rect.center()
            self.place = self._scene.snapped(frame.numbers(view.within(pointed)))
            self._tell()
        return self.place or (0.0, 0.0)

    def _step(self, across: int, up: int, *, fine: bool) -> None:
        """Move the cursor; beyond the edge, what is seen moves with it."""
        x, y = self.begin()
        moved = []
        for value, way, extent in zip((x, y), (across, up), self._scene.extents, strict=True):
            least = step(extent)
            far = least if fine else least * max(round(extent.span / _STEPS / least), 1)
            moved.append(value + way * far)
        paintable = self._scene.paintable
        if paintable is not None and paintable.kind is Kind.CLASS_ROWS:
            moved[1] = y + up
        self.place = self._scene.snapped((moved[0], moved[1]))
        beyond = [
            min(value - extent.low, 0.0) + max(value - extent.high, 0.0)
            for value, extent in zip(self.place, self._scene.extents, strict=True)
        ]
        if any(beyond):
            self._scene.shift(*beyond)
            self._view.refresh()
        self._tell()

    def _tell(self) -> None:
        """Let screen readers know where the cursor is, and what is there."""
        if self.place is not None:
            self._view.setAccessibleDescription(self._view.text_at(self._view.at(self.place)))

    def _paint(self, *, on_top: bool) -> None:
        view, numbers = self._view, self.begin()
        place = view.at(numbers)
        row = view.row_at(place) if self._palm.tool == "point" and not on_top else None
        if row is not None:
            view.sample_chosen.emit(row)
        elif view.locked:
            view.barred.emit()
        elif view.frame is not None:
            view.began.emit()
            stroke = view.stroke_of(left=True)
            if isinstance(stroke, Point):
                stroke.put(numbers)
            else:
                stroke.move(place, view.frame)
            view.finish(stroke)
        self._tell()

    def _erase(self) -> None:
        view, place = self._view, self._view.at(self.begin())
        if view.locked:
            view.barred.emit()
        elif view.frame is not None:
            nearest = self._scene.near(view.frame, place, np.inf)[:1]
            if len(nearest):
                view.began.emit()
                view.finish(Erase.of(self._scene, self._palm, nearest))
        self._tell()
