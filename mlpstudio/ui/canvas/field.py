"""A small field on the canvas: a weight, a bias or a name is typed where it stands."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QPointF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.number_text import read_number
from mlpstudio.project.choosing import set_layer_name, set_unit_name
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.project.wiring import set_biases, set_weights
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.selection import LayerRef, Part
from mlpstudio.ui.canvas.sentences import neuron_name, part_sentence
from mlpstudio.ui.theme import set_look

Change: TypeAlias = Callable[[Project], Edit]
_HEIGHT, _NUMBER_WIDTH, _NAME_WIDTH = 30, 92, 168
_LONGEST_NAME = 80


def _tr(text: str) -> str:
    return QCoreApplication.translate("Canvas", text)


class Typed:
    """What a field edits: a number or a name of one part.

    Parameters
    ----------
    project
        What it is read from.
    part
        Of the network.
    name
        Whether it is the name, and not the number.

    Raises
    ------
    InvalidInput
        The part has none that could be typed here.
    """

    def __init__(self, project: Project, part: Part, name: bool) -> None:
        self.part = part
        self.is_number = not name and not isinstance(part, LayerRef)
        self.text = _number_of(project, part) if self.is_number else _name_of(project, part)
        what = _tr("weight") if isinstance(part, EdgeRef) else _tr("bias")
        self.what = what if self.is_number else _tr("name")
        self.title = f"{self.what}: {part_sentence(project, part)}"

    @property
    def arranges(self) -> bool:
        """Whether no number depends on it."""
        return not self.is_number

    def change(self, text: str) -> Change:
        """Return the edit that a text asks for.

        Raises
        ------
        InvalidInput
            It is not a number.
        """
        part = self.part
        if self.is_number:
            value = read_number(text)
            if isinstance(part, EdgeRef):
                return partial(set_weights, values={part: value})
            assert isinstance(part, NeuronRef)
            return partial(set_biases, values={part: value})
        if isinstance(part, LayerRef):
            return partial(set_layer_name, number=part.column, name=text)
        assert isinstance(part, NeuronRef)
        return partial(set_unit_name, column=part.column, unit=part.unit, name=text)


def _number_of(project: Project, part: Part) -> str:
    if isinstance(part, EdgeRef):
        mask = project.network.layers[part.link].mask
        if mask is not None and not mask[part.unit, part.input]:
            raise InvalidInput("this connection is cut: connect it to give it a weight")
        return _written(float(project.parameters[part.link].weights[part.unit, part.input]))
    assert isinstance(part, NeuronRef)
    if part.column == 0:
        raise InvalidInput("the values of inputs are data: they are edited in the table of samples")
    biases = project.parameters[part.column - 1].biases
    if biases is None:
        raise InvalidInput("this layer has no bias")
    return _written(float(biases[part.unit]))


def _name_of(project: Project, part: Part) -> str:
    if isinstance(part, EdgeRef):
        raise InvalidInput("a connection has no name")
    if isinstance(part, LayerRef):
        if part.column == 0:
            raise InvalidInput("the inputs have names one by one")
        return project.network.layer(part.column).name
    network = project.network
    names = network.layer(part.column).unit_names if part.column else network.input_names
    return names[part.unit] if names else ""


def _written(value: float) -> str:
    """Return a number in full, so that opening a field changes nothing."""
    text = repr(value)
    return text.removesuffix(".0")


class PlaceField(QLineEdit):
    """The field. Enter takes what it says, Escape leaves everything as it was.

    Attributes
    ----------
    typed
        What is typed over.
    left
        Whether it closes because one went elsewhere.
    """

    entered = Signal(str)
    closed = Signal()
    """Once, when it is done with."""

    def __init__(self, canvas: QWidget, typed: Typed, project: Project) -> None:
        super().__init__(typed.text, canvas)
        self._canvas = canvas
        self.typed, self._open, self.left = typed, True, False
        self.setObjectName("place-field")
        self.setAccessibleName(typed.title)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        if typed.is_number:
            set_look(self, role="number")
        else:
            self.setMaxLength(_LONGEST_NAME)
            hint = neuron_name(project, typed.part) if isinstance(typed.part, NeuronRef) else _tr("name")
            self.setPlaceholderText(hint)
        self.resize(_NUMBER_WIDTH if typed.is_number else _NAME_WIDTH, _HEIGHT)
        self.returnPressed.connect(self._enter)
        self.textEdited.connect(self._set_valid)

    def place(self, place: QPointF) -> None:
        """Stand around a place of the canvas, and within it."""
        room = self._canvas.rect()
        left = min(max(round(place.x()) - self.width() // 2, 4), room.width() - self.width() - 4)
        top = min(max(round(place.y()) - self.height() // 2, 4), room.height() - self.height() - 4)
        self.move(left, top)

    def open(self) -> None:
        """Appear, with all of it selected."""
        self.show()
        self.selectAll()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, reason: str) -> None:
        """Say that this cannot be; what was typed stays."""
        set_look(self, invalid=True)
        self.setAccessibleDescription(reason)

    def close_it(self) -> None:
        """Go away."""
        if self._open:
            self._open = False
            self.hide()
            self.closed.emit()
            self.deleteLater()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Escape; no key that is typed here means anything to the canvas below."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_it()
        else:
            super().keyPressEvent(event)
        event.accept()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take what it says when one goes elsewhere; a menu or another window is not elsewhere."""
        super().focusOutEvent(event)
        aside = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if self._open and event.reason() not in aside:
            self.left = True
            self._enter()
            self.close_it()

    def _enter(self) -> None:
        if self.text() == self.typed.text:
            self.close_it()
        else:
            self.entered.emit(self.text())

    def _set_valid(self) -> None:
        set_look(self, invalid=None)
        self.setAccessibleDescription("")
