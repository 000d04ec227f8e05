"""The commands that edit the drawn network, and when each of them can be given."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from mlpstudio.core.messages import Message
from mlpstudio.project.arranging import tidy, turn
from mlpstudio.project.choosing import new_start
from mlpstudio.project.clipping import copied_layer, copied_neurons, is_clip, pasted
from mlpstudio.project.drawing import duplicate_layer, duplicate_units, remove_units
from mlpstudio.project.placing import placing_of
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.project.wiring import set_connected
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.moment import Moment
from mlpstudio.session.selection import LayerRef, Part
from mlpstudio.session.session import Session
from mlpstudio.ui.actions import Actions
from mlpstudio.ui.canvas.editor import CanvasEditor

_LONGEST = 50_000_000  # characters on the clipboard that are looked at
_CONTEXT = (
    ("edit_value", "rename"),
    ("cut", "copy", "paste", "duplicate", "delete"),
    ("connect", "cut_connection"),
    ("add_neuron", "insert_layer"),
    ("tidy",),
)


class NetworkCommands(QObject):
    """Connects the commands to the canvas, and enables those that can act.

    Parameters
    ----------
    editor
        What edits the canvas.
    actions
        The table.
    session
        What is open.
    """

    opening = Signal(object)
    """With the menu of the canvas before it opens, for others to add to it."""

    def __init__(self, editor: CanvasEditor, actions: Actions, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._actions, self.canvas = editor, actions, editor.canvas
        self._selection, self._project = editor.selection, session.document.project
        actions.connect_to(
            {
                "cut": self.cut, "copy": self.copy, "paste": self.paste, "duplicate": self.duplicate,
                "delete": self.delete, "select_all": self.select_all,
                "select_none": self._selection.clear, "add_neuron": self.add_neuron,
                "insert_layer": self.insert_layer, "edit_value": self.edit_value, "rename": self.rename,
                "connect": self.connect_parts, "cut_connection": self.cut_connection, "tidy": self.tidy,
                "draw_right": self.draw_right, "draw_down": self.draw_down, "new_start": self.new_start,
            }
        )  # fmt: skip
        actions.draw_on(editor.canvas)
        editor.menu_wanted.connect(self.open_menu)
        self._selection.changed.connect(self._enable)
        session.moved.connect(self._moved)
        self._clipboard = QGuiApplication.clipboard()
        self._clipboard.dataChanged.connect(self._enable)
        self._enable()

    # When

    def _moved(self, moment: Moment) -> None:
        if moment.project is not self._project:
            self._project = moment.project
            self._enable()

    def _enable(self, _: object = None) -> None:
        selected, network = self._selection.current.within(self._project.network), self._project.network
        only = selected.only
        hidden = [layer for layer in selected.layers if 0 < layer.column < network.depth]
        uncut = self._edges(connected=True)
        placing = placing_of(self._project)
        one_layer = len(selected.layers) == 1 and not selected.neurons
        can = {
            "copy": bool(selected.neurons) or one_layer,
            "cut": bool(selected.neurons) or (one_layer and bool(hidden)),
            "paste": is_clip(self._clip()),
            "duplicate": bool(selected.neurons) or (one_layer and bool(hidden)),
            "delete": bool(selected.neurons or selected.layers or uncut),
            "select_none": bool(selected),
            "add_neuron": self._editor.keys.column() is not None,
            "edit_value": only is not None,
            "rename": isinstance(only, NeuronRef) or (isinstance(only, LayerRef) and only.column > 0),
            "connect": (isinstance(only, NeuronRef) and only.column < network.depth)
            or bool(self._edges(connected=False)),
            "cut_connection": bool(uncut),
            "tidy": bool(placing.offsets),
        }
        for name, able in can.items():
            self._actions[name].setEnabled(able)
        self._actions[f"draw_{placing.direction}"].setChecked(True)

    def _clip(self) -> str:
        text = self._clipboard.text()
        return text if len(text) <= _LONGEST else ""

    def _edges(self, connected: bool) -> list[EdgeRef]:
        """Return those of the selected connections that are, or are not, cut."""
        found = []
        for edge in sorted(self._selection.current.within(self._project.network).edges):
            mask = self._project.network.layers[edge.link].mask
            if (mask is None or bool(mask[edge.unit, edge.input])) == connected:
                found.append(edge)
        return found

    def _neurons(self) -> list[NeuronRef]:
        """Return the selected neurons, and all of the selected layers."""
        selected = self._selection.current
        sizes = self._project.network.sizes
        whole = {NeuronRef(c.column, unit) for c in selected.layers for unit in range(sizes[c.column])}
        return sorted(selected.neurons | whole)

    # Clipboard

    def copy(self) -> None:
        """Put the selected neurons, or the selected layer, on the clipboard."""
        only, project = self._selection.current.only, self._editor.project
        if isinstance(only, LayerRef) and only.column > 0:
            text = copied_layer(project, only.column)
        else:
            text = copied_neurons(project, self._neurons())
        self._clipboard.setText(text)

    def cut(self) -> None:
        """Put it on the clipboard and remove it."""
        self.copy()
        self.delete()

    def paste(self) -> None:
        """Put what is on the clipboard into the column of the selection, or after it."""
        before, column = self._project.network, self._editor.keys.column()
        if column is None:
            column = max(before.depth - 1, min(1, before.depth))
        if not self._editor.do(partial(pasted, text=self._clip(), column=column)):
            return
        after = self._project.network
        if after.depth > before.depth:
            self._editor.choose(LayerRef(min(column + 1, before.depth)))
        else:
            new = range(before.sizes[column], after.sizes[column])
            self._selection.choose({NeuronRef(column, unit) for unit in new})

    def duplicate(self) -> None:
        """Put a second one after each of the selected neurons, or after the layer."""
        only = self._selection.current.only
        if isinstance(only, LayerRef):
            if self._editor.do(partial(duplicate_layer, number=only.column)):
                self._editor.choose(LayerRef(only.column + 1))
            return
        neurons = self._neurons()
        if self._editor.do(partial(duplicate_units, neurons=neurons)):
            earlier: dict[int, int] = {}
            copies: set[Part] = set()
            for column, unit in neurons:
                earlier[column] = earlier.get(column, 0) + 1
                copies.add(NeuronRef(column, unit + earlier[column]))
            self._selection.choose(copies)

    # Editing

    def delete(self) -> None:
        """Remove the selected neurons and layers, and cut the selected connections: one edit."""
        neurons, edges = self._neurons(), self._edges(connected=True)
        if not neurons and not edges:
            return
        parts = self._selection.current
        if not self._editor.do(partial(_deleted, neurons=neurons, edges=edges)):
            return
        if neurons:  # a neighbour takes over, so that one can go on from there
            column, unit = neurons[0]
            sizes = self._project.network.sizes
            left = column < len(sizes) and not parts.layers and len(neurons) == 1
            self._selection.choose({NeuronRef(column, min(unit, sizes[column] - 1))} if left else ())

    def add_neuron(self) -> None:
        """Add a neuron to the column of the selection."""
        column = self._editor.keys.column()
        if column is not None:
            self._editor.add_neuron(column)

    def insert_layer(self) -> None:
        """Insert a layer after the column of the selection; before the outputs where nothing is selected."""
        column, depth = self._editor.keys.column(), self._project.network.depth
        self._editor.add_layer(depth if column is None else min(column + 1, depth))

    def edit_value(self) -> None:
        """Type the selected weight, the bias of the selected neuron, or the name of the layer."""
        only = self._selection.current.only
        if only is not None:
            self._editor.typing.open(only)

    def rename(self) -> None:
        """Type the name of the selected neuron or layer."""
        only = self._selection.current.only
        if only is not None:
            self._editor.typing.open(only, name=True)

    def connect_parts(self) -> None:
        """Connect cut connections again, or draw a connection from the selected neuron."""
        edges = self._edges(connected=False)
        if edges:
            self._editor.do(partial(set_connected, edges=edges, connected=True))
        else:
            self._editor.canvas.setFocus()
            self._editor.keys.connect()

    def cut_connection(self) -> None:
        """Cut the selected connections: they count as 0 and stay cut while training."""
        self._editor.do(partial(set_connected, edges=self._edges(connected=True), connected=False))

    def new_start(self) -> None:
        """Draw all parameters anew, from the next seed."""
        seed = self._project.training.seed + 1
        self._editor.do(partial(new_start, seed=seed))

    # Selecting

    def select_all(self) -> None:
        """Select every neuron."""
        sizes = self._project.network.sizes
        self._selection.choose(
            NeuronRef(column, unit) for column, size in enumerate(sizes) for unit in range(size)
        )

    # Places

    def tidy(self) -> None:
        """Draw every neuron at its usual place."""
        self._editor.arrange(tidy)

    def draw_right(self) -> None:
        """Draw the signal from left to right."""
        self._turn("right")

    def draw_down(self) -> None:
        """Draw the signal from top to bottom."""
        self._turn("down")

    def _turn(self, direction: str) -> None:
        wanted = partial(turn, direction="down" if direction == "down" else "right")
        if placing_of(self._project).direction != direction and not self._editor.arrange(wanted):
            self._enable()

    # Menu

    def open_menu(self, place: QPoint) -> None:
        """Show what can be done with what is selected."""
        menu = QMenu(self._editor.canvas)
        menu.setToolTipsVisible(True)
        menu.aboutToHide.connect(menu.deleteLater)
        for names in _CONTEXT:
            able = [self._actions[name] for name in names if self._actions[name].isEnabled()]
            if able and menu.actions():
                menu.addSeparator()
            menu.addActions(able)
        self.opening.emit(menu)
        menu.popup(place)


def _deleted(project: Project, neurons: list[NeuronRef], edges: list[EdgeRef]) -> Edit:
    """Cut connections and remove neurons.

    Raises
    ------
    InvalidInput
        Inputs or outputs would be gone.
    """
    kept = [e for e in edges if not {(e.link, e.input), (e.link + 1, e.unit)} & set(neurons)]
    cut = set_connected(project, kept, False) if kept else None
    if not neurons:
        assert cut is not None
        return cut
    removed = remove_units(project if cut is None else cut.project, neurons)
    if cut is None:
        return removed
    values = {"one": cut.message, "other": removed.message}
    return Edit(removed.project, Message("{one}, {other}", values))
