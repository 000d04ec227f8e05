"""Arrow keys on a network: from neuron to connection to neuron, and from layer to layer."""

from __future__ import annotations

from typing import Literal, TypeAlias

from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.session.selection import LayerRef, Part

Way: TypeAlias = Literal["on", "back", "previous", "next"]
"""Along the signal, against it, and within a column."""


class Walker:
    """Remembers from which side a connection was reached: its others are those at the same neuron."""

    def __init__(self) -> None:
        self._from_target = False

    def step(self, layout: NetworkLayout, part: Part | None, way: Way) -> Part | None:
        """Return the part that a step leads to; None where it leads nowhere.

        Parameters
        ----------
        layout
            What is shown.
        part
            Where the step begins; None where nothing is selected.
        way
            Where to.
        """
        match part:
            case None:
                return LayerRef(0) if way == "previous" else NeuronRef(0, 0) if way == "next" else None
            case LayerRef():
                return self._from_layer(layout, part, way)
            case NeuronRef():
                return self._from_neuron(layout, part, way)
            case EdgeRef():
                return self._from_edge(layout, part, way)

    def _from_layer(self, layout: NetworkLayout, layer: LayerRef, way: Way) -> Part | None:
        if way == "next":
            return NeuronRef(layer.column, layout.columns[layer.column].indices[0])
        column = layer.column + {"on": 1, "back": -1, "previous": 0}[way]
        there = column != layer.column and 0 <= column < len(layout.columns)
        return LayerRef(column) if there else None

    def _from_neuron(self, layout: NetworkLayout, neuron: NeuronRef, way: Way) -> Part | None:
        column, unit = neuron
        if way == "on":
            self._from_target = False
            if column >= len(layout.columns) - 1:
                return None
            return EdgeRef(column, _nearest(layout, column + 1, unit), unit)
        if way == "back":
            self._from_target = True
            return EdgeRef(column - 1, unit, _nearest(layout, column - 1, unit)) if column else None
        moved = _beside(layout, column, unit, way)
        if moved is None:
            return LayerRef(column) if way == "previous" else None
        return NeuronRef(column, moved)

    def _from_edge(self, layout: NetworkLayout, edge: EdgeRef, way: Way) -> Part | None:
        link, unit, source = edge
        if way == "on":
            return NeuronRef(link + 1, unit)
        if way == "back":
            return NeuronRef(link, source)
        if self._from_target:
            moved = _beside(layout, link, source, way)
            return None if moved is None else EdgeRef(link, unit, moved)
        moved = _beside(layout, link + 1, unit, way)
        return None if moved is None else EdgeRef(link, moved, source)


def _beside(layout: NetworkLayout, column: int, unit: int, way: Way) -> int | None:
    """Return the next neuron of a column, or the one before; the first of those that are not shown, too."""
    moved = unit + (1 if way == "next" else -1)
    return moved if 0 <= moved < layout.columns[column].picture.count else None


def _nearest(layout: NetworkLayout, column: int, unit: int) -> int:
    """Return the neuron of another column that stands about where one of this number stands."""
    return min(unit, layout.columns[column].picture.count - 1)
