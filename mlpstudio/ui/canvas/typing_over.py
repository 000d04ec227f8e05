"""Typing over a weight, a bias or a name where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPointF, Qt

from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.project.structure import Edit
from mlpstudio.session.selection import Part
from mlpstudio.ui.canvas.field import PlaceField, Typed
from mlpstudio.ui.words import worded

if TYPE_CHECKING:
    from mlpstudio.ui.canvas.editor import CanvasEditor


class TypingOver(QObject):
    """Opens a field on the canvas, one at a time, and makes the edit that was typed.

    Parameters
    ----------
    editor
        What it acts through.

    Attributes
    ----------
    field
        The field that is open, if one is.
    """

    def __init__(self, editor: CanvasEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.field: PlaceField | None = None
        editor.canvas.framed.connect(self._follow)

    def open(self, part: Part, name: bool = False) -> None:
        """Open a field for the number or the name of a part, where it stands."""
        self._editor.hush()
        if self._editor.editing.locked:
            self._editor.do(lambda project: Edit(project, Message("")))
            return
        try:
            typed = Typed(self._editor.project, part, name)
        except InvalidInput as error:
            self._editor.say(worded(error.message), self._editor.place_of(part))
            return
        self.field = PlaceField(self._editor.canvas, typed, self._editor.project)
        self.field.entered.connect(self._typed)
        self.field.closed.connect(self._field_closed)
        self._follow()
        self.field.open()

    def _follow(self) -> None:
        """Stay at what is typed over."""
        if self.field is not None:
            self.field.place(self._editor.place_of(self.field.typed.part))

    def _typed(self, text: str) -> None:
        field = self.field
        if field is None:
            return
        try:
            change = field.typed.change(text)
        except InvalidInput as error:
            self.refuse(worded(error.message))
            return
        if (self._editor.arrange if field.typed.arranges else self._editor.do)(change):
            field.close_it()

    def _field_closed(self) -> None:
        left = self.field is not None and self.field.left
        self.field = None
        if not left:
            self._editor.hush()
            self._editor.canvas.setFocus(Qt.FocusReason.OtherFocusReason)
        self._editor.canvas.update()

    def refuse(self, text: str) -> None:
        """Say why what was typed cannot be; it stays in the field."""
        if self.field is not None:
            self.field.refuse(text)
            self._editor.say(text, QPointF(self.field.geometry().bottomLeft()) - QPointF(16, 12))

    def close(self) -> None:
        """Close the field, with what was typed left undone."""
        if self.field is not None:
            self.field.close_it()
