"""The page of an edge: its weight, what the weight does to the loss, whether it is cut or frozen."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from mlpstudio.project.wiring import Edge, set_connected, set_edges_frozen, set_weights
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.ui.inspector.dial import Dial
from mlpstudio.ui.inspector.edits import Change, Edits
from mlpstudio.ui.inspector.form import Page, Words
from mlpstudio.ui.inspector.neuron_page import show_heading
from mlpstudio.ui.inspector.subject import layer_title, unit_name, weights_of, what_if


class EdgePage(Page):
    """One connection."""

    def __init__(self, edits: Edits, parent: QWidget | None = None) -> None:
        super().__init__(edits, parent)
        self._shown: EdgeRef | None = None
        self._heading, self._kind = self.title()
        self._kind.setText(self.tr("edge"))
        self._where = Words("muted")
        self.add(self._where)
        self.weight = Dial(self.tr("Weight w"), self.tr("Gradient ∂L/∂w"), edits)
        self.add(self.weight, edits=True)
        self.section(self.tr("Connection"))
        self.connected = self.tick(self.tr("Connected"))
        self.frozen = self.tick(self.tr("Freeze this weight"))
        self.connected.clicked.connect(self._connect_it)
        self.frozen.clicked.connect(self._freeze)
        self._note = Words("caption")
        self.add(self._note)
        self.finish()
        self.themed(self.weight)

    @property
    def edge(self) -> EdgeRef:
        """Which edge."""
        return next(iter(self.selected.edges))

    @property
    def _parts(self) -> Edge:
        link, unit, source = self.edge
        return link, unit, source

    def refresh(self) -> None:
        """Show it."""
        project, edge = self.moment.project, self.edge
        if edge != self._shown:
            self._shown = edge
            self.weight.forget()
        layer = project.network.layers[edge.link]
        start, end = NeuronRef(edge.link, edge.input), NeuronRef(edge.link + 1, edge.unit)
        show_heading(self._heading, f"{unit_name(project, start)} → {unit_name(project, end)}")
        self._where.say(
            self.tr("From {start} into {end}").format(
                start=layer_title(project, edge.link), end=layer_title(project, edge.link + 1)
            )
        )
        there = layer.mask is None or bool(layer.mask[edge.unit, edge.input])
        self.weight.numbers = self.numbers
        self.weight.set_free(there)
        value = float(weights_of(self.moment, edge.link + 1)[edge.unit, edge.input])
        what = what_if(self.moment, edge.link + 1, edge.unit, edge.input) if there else None
        empty = self.tr("There are no samples yet.") if there else self.tr("Cut: it counts as 0.")
        self.weight.show_parameter(value, what, self._change, empty)
        self.connected.setChecked(there)
        single = layer.frozen_mask is not None and bool(layer.frozen_mask[edge.unit, edge.input])
        self.frozen.setChecked(single)
        if "weights" in layer.frozen:
            self._note.say(self.tr("All weights of this layer are frozen."))
        elif not there:
            self._note.say(self.tr("A cut connection stays cut while training."))
        else:
            self._note.say("")
        self._note.setVisible(bool(self._note.text()))

    def _change(self, value: float) -> Change:
        return partial(set_weights, values={self._parts: value})

    def _connect_it(self, connected: bool) -> None:
        self.edits.do(partial(set_connected, edges=[self._parts], connected=connected))

    def _freeze(self, frozen: bool) -> None:
        self.edits.do(partial(set_edges_frozen, edges=[self._parts], frozen=frozen))
