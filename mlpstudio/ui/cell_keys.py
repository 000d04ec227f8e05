"""Keys by which cells are edited, in matrices and in the table of data alike."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_SHIFT, _CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
_STANDARD: Final = (
    ("copy", QKeySequence.StandardKey.Copy),
    ("paste", QKeySequence.StandardKey.Paste),
    ("select all", QKeySequence.StandardKey.SelectAll),
)
_COMMANDS: Final = {
    (Qt.Key.Key_V, _CONTROL | _SHIFT): "paste transposed",
    (Qt.Key.Key_D, _CONTROL): "fill down",
    (Qt.Key.Key_R, _CONTROL): "fill right",
    (Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier): "clear",
    (Qt.Key.Key_Backspace, Qt.KeyboardModifier.NoModifier): "clear",
    (Qt.Key.Key_F2, Qt.KeyboardModifier.NoModifier): "edit",
    (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier): "edit",
    (Qt.Key.Key_Enter, Qt.KeyboardModifier.NoModifier): "edit",
}
_SIGNS = "+-−.,(√π"


def command(event: QKeyEvent) -> str:
    """Return what a key asks for: "copy", "paste", "clear", "edit" and so on; empty for other keys."""
    for name, key in _STANDARD:
        if event.matches(key):
            return name
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return _COMMANDS.get((Qt.Key(event.key()), modifiers), "")


def begins_number(event: QKeyEvent) -> bool:
    """Tell whether a key types the first sign of a number, or of a word such as ``sqrt``.

    No such word begins with W, which asks why a number is what it is.
    """
    plain = event.modifiers() & ~(_SHIFT | Qt.KeyboardModifier.KeypadModifier)
    text = event.text()
    return not plain and len(text) == 1 and text not in "wW" and (text.isalnum() or text in _SIGNS)


def rows_command(event: QKeyEvent) -> str:
    """Return what a key asks for in rows: "add" Insert, "add after" Alt+Insert, "delete" Control+Delete."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if event.key() == Qt.Key.Key_Insert and modifiers == Qt.KeyboardModifier.AltModifier:
        return "add after"
    if event.key() == Qt.Key.Key_Insert and modifiers == Qt.KeyboardModifier.NoModifier:
        return "add"
    control = modifiers == Qt.KeyboardModifier.ControlModifier
    return "delete" if control and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) else ""
