"""The network as screen readers walk it: layers, their neurons, and the weights that lead into each.

Qt knows the canvas as one picture. Here it gets an interface whose parts are told by name and value. All
of it is made when it is asked for: nothing where there is no screen reader, and few parts of a large network.
"""

from __future__ import annotations

from functools import cache
from typing import Any, Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget

from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import LayerRef, Part
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.canvas.sentences import told_sentence

_ROLES: Final = {
    LayerRef: QAccessible.Role.List,
    NeuronRef: QAccessible.Role.ListItem,
    EdgeRef: QAccessible.Role.StaticText,
}
MOST_TOLD: Final = 300
"""Of how many parts a screen reader is told by itself that their values have changed."""


@cache
def install() -> None:
    """Let Qt ask here for the interface of a canvas."""
    QAccessible.installFactory(_made)


def _made(_key: str, thing: QObject | None) -> QAccessibleInterface | None:
    # Qt asks again where PySide has extended the canvas's class since, and owns every answer.
    return NetworkInterface(thing) if isinstance(thing, NetworkCanvas) else None


class NetworkInterface(QAccessibleWidget):
    """The canvas, whose children are the layers.

    Parameters
    ----------
    canvas
        What is told of: whatever moment it shows.
    """

    def __init__(self, canvas: NetworkCanvas) -> None:
        super().__init__(canvas, QAccessible.Role.Canvas)
        self.canvas = canvas
        self._parts: dict[Part, PartInterface] = {}
        self._numbers: list[int] = []
        _KEPT.append(self)
        canvas.destroyed.connect(self._forget)
        self._told = canvas.moment
        self._watch = _Watch(self)
        canvas.installEventFilter(self._watch)

    def _forget(self) -> None:
        """Let go of the parts: Qt holds them by their numbers."""
        for number in self._numbers:
            QAccessible.deleteAccessibleInterface(number)
        self._numbers.clear()
        self._parts.clear()
        _KEPT.remove(self)

    @property
    def moment(self) -> Moment | None:
        """What the canvas shows; None before there is anything, and once it is gone."""
        return self.canvas.moment if shiboken6.isValid(self.canvas) else None

    def part(self, part: Part) -> PartInterface:
        """Return the interface of a part."""
        made = self._parts.get(part)
        if made is None:
            made = self._parts[part] = PartInterface(self, part)
            self._numbers.append(QAccessible.registerAccessibleInterface(made))
        return made

    def look(self) -> None:
        """Tell of other values once they are painted, so that nothing old is read."""
        moment = self.moment
        if moment is self._told or not QAccessible.isActive() or moment is None or moment.running:
            return
        self._told = moment
        for made in list(self._parts.values())[:MOST_TOLD]:
            if made.isValid():
                QAccessible.updateAccessibility(QAccessibleEvent(made, QAccessible.Event.NameChanged))

    # What Qt asks; where that is "none", it takes None, which its stubs do not know

    def childCount(self) -> int:
        """Return how many layers there are."""
        return 0 if self.moment is None else len(self.moment.project.network.sizes)

    def child(self, index: int) -> Any:
        """Return a layer."""
        return self.part(LayerRef(index)) if 0 <= index < self.childCount() else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which layer this is."""
        return child.part[0] if isinstance(child, PartInterface) else -1

    def childAt(self, x: int, y: int) -> Any:
        """Return the neuron or the connection at a place of the screen."""
        part = self.canvas.part_at(self.canvas.mapFromGlobal(QPoint(x, y)).toPointF())
        return None if part is None else self.part(part)

    def focusChild(self) -> Any:
        """Return what is marked by the keyboard, if it is here."""
        marked = self.canvas.marked
        return self.part(marked) if marked is not None and self.canvas.hasFocus() else None


class _Watch(QObject):
    """Notices when a canvas paints.

    Parameters
    ----------
    network
        Who is told.
    """

    def __init__(self, network: NetworkInterface) -> None:
        super().__init__(network.canvas)
        self._network = network

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell of it."""
        if event.type() == QEvent.Type.Paint:
            self._network.look()
        return False


class PartInterface(QAccessibleInterface):
    """A layer, a neuron or a weight.

    Parameters
    ----------
    network
        Where it belongs.
    part
        Which one it is.
    """

    def __init__(self, network: NetworkInterface, part: Part) -> None:
        super().__init__()
        self._network, self.part = network, part

    def isValid(self) -> bool:
        """Return whether the network has such a part still."""
        moment = self._network.moment
        if moment is None:
            return False
        sizes, part = moment.project.network.sizes, self.part
        if isinstance(part, EdgeRef):
            return (
                part.link + 1 < len(sizes)
                and part.unit < sizes[part.link + 1]
                and part.input < sizes[part.link]
            )
        if isinstance(part, NeuronRef):
            return part.column < len(sizes) and part.unit < sizes[part.column]
        return part.column < len(sizes)

    def text(self, kind: QAccessible.Text) -> str:
        """Return its name, with the values that are known by now."""
        moment = self._network.moment
        if kind != QAccessible.Text.Name or moment is None or not self.isValid():
            return ""
        return told_sentence(moment, self.part, self._network.canvas.sample)

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Change nothing."""

    def role(self) -> QAccessible.Role:
        """Return what kind of thing it is."""
        return _ROLES[type(self.part)]

    def state(self) -> QAccessible.State:
        """Return nothing special."""
        return QAccessible.State()

    def object(self) -> Any:
        """Return none: it is drawn, and no object."""
        return None

    def window(self) -> Any:
        """Return the window that it is in."""
        return self._network.window()

    def rect(self) -> QRect:
        """Return where it is on the screen; of what is not drawn, where its picture is."""
        canvas = self._network.canvas
        if not self.isValid():  # readers keep parts that a network has no more
            return QRect()
        layout, part = canvas.layout_of_network(), self.part
        found = None
        if layout is not None and isinstance(part, NeuronRef):
            center = layout.center(part)
            if center is not None:
                reach = layout.radius
                found = QRectF(center.x() - reach, center.y() - reach, 2 * reach, 2 * reach)
        elif layout is not None and isinstance(part, EdgeRef):
            ends = [
                layout.center(NeuronRef(part.link, part.input)),
                layout.center(NeuronRef(part.link + 1, part.unit)),
            ]
            if None not in ends:
                found = QRectF(*ends).normalized()
        place = canvas.rect() if found is None else canvas.transform().mapRect(found).toAlignedRect()
        return QRect(canvas.mapToGlobal(place.topLeft()), place.size())

    def parent(self) -> QAccessibleInterface:
        """Return what it is part of: a weight belongs to the neuron it leads into."""
        match self.part:
            case EdgeRef():
                return self._network.part(NeuronRef(self.part.link + 1, self.part.unit))
            case NeuronRef():
                return self._network.part(LayerRef(self.part.column))
            case _:
                return self._network

    def childCount(self) -> int:
        """Return how many neurons a layer has, or how many weights lead into a neuron."""
        moment = self._network.moment
        if moment is None or not self.isValid():
            return 0
        sizes = moment.project.network.sizes
        match self.part:
            case LayerRef():
                return sizes[self.part.column]
            case NeuronRef() if self.part.column:
                return sizes[self.part.column - 1]
            case _:
                return 0

    def child(self, index: int) -> Any:
        """Return a neuron of a layer, or a weight of a neuron."""
        if not 0 <= index < self.childCount():
            return None
        if isinstance(self.part, LayerRef):
            return self._network.part(NeuronRef(self.part.column, index))
        column, unit = self.part[:2]
        return self._network.part(EdgeRef(column - 1, unit, index))

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        """Return which of its parts this is."""
        return child.part[-1] if isinstance(child, PartInterface) else -1

    def childAt(self, x: int, y: int) -> Any:
        """Return none: the network knows what is where."""
        return None

    def focusChild(self) -> Any:
        """Return none."""
        return None


_KEPT: Final[list[NetworkInterface]] = []  # Qt's own pointers do not keep them
