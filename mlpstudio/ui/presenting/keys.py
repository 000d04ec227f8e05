"""What the keys of a presentation do, those of a remote clicker among them."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent

_KEY = Qt.Key
ALWAYS: Final = {
    _KEY.Key_PageDown: "next",
    _KEY.Key_PageUp: "back",
    _KEY.Key_Escape: "leave",
    _KEY.Key_F12: "leave",
    _KEY.Key_F1: "keys",
}
"""Keys that write nothing: they act wherever the keyboard is."""
ELSEWHERE: Final = {
    _KEY.Key_Right: "next",
    _KEY.Key_Down: "next",
    _KEY.Key_Space: "next",
    _KEY.Key_Left: "back",
    _KEY.Key_Up: "back",
    _KEY.Key_Backspace: "back",
    _KEY.Key_Home: "start",
    _KEY.Key_B: "blank",
    _KEY.Key_Period: "blank",
    _KEY.Key_A: "ask",
    _KEY.Key_S: "spotlight",
    _KEY.Key_Tab: "next_neuron",
    _KEY.Key_Backtab: "previous_neuron",
    _KEY.Key_F: "freeze",
    _KEY.Key_Plus: "zoom_in",
    _KEY.Key_Equal: "zoom_in",
    _KEY.Key_Minus: "zoom_out",
    _KEY.Key_0: "zoom_off",
    _KEY.Key_N: "notes",
    _KEY.Key_R: "record",
    _KEY.Key_Question: "keys",
}
"""Keys that in a field are text, or move within it."""
IN_FIELD: Final = {_KEY.Key_Return: "check", _KEY.Key_Enter: "check", _KEY.Key_F2: "hint"}
"""Keys that speak of what is typed."""


def command(event: QKeyEvent, in_field: bool) -> str:
    """Return what a key asks for; empty where it is none of a presentation.

    Parameters
    ----------
    event
        A pressed key. With Ctrl, Alt or Meta it is none; Shift is left to what the layout makes of it.
    in_field
        Whether something is being typed.
    """
    held = event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
    if held != Qt.KeyboardModifier.NoModifier:
        return ""
    try:
        key = _KEY(event.key())
    except ValueError:  # a key that Qt has no name for
        return ""
    if key in ALWAYS:
        return ALWAYS[key]
    return IN_FIELD.get(key, "") if in_field else ELSEWHERE.get(key, "")


def listed() -> tuple[tuple[str, str], ...]:
    """Return every key and what it does, to be read."""
    return (
        (_tr("PageDown  →"), _tr("next")),
        (_tr("PageUp  ←"), _tr("back")),
        (_tr("Home"), _tr("back to the start")),
        (_tr("A"), _tr("ask for the next number")),
        (_tr("B  ."), _tr("blank, and back")),
        (_tr("S"), _tr("spotlight on the pointer")),
        (_tr("Tab"), _tr("spotlight on a neuron")),
        (_tr("+  −  0"), _tr("zoom; the wheel too")),
        (_tr("F"), _tr("freeze the picture")),
        (_tr("N"), _tr("notes of the script")),
        (_tr("R"), _tr("record a script, and stop")),
        (_tr("?"), _tr("these keys")),
        (_tr("Esc"), _tr("leave")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("PresentationKeys", text)
