"""What the check panel speaks of: a parameter and a neuron, from what is selected or pointed at."""

from __future__ import annotations

from dataclasses import replace

from mlpstudio.core.markup import Markup, Text
from mlpstudio.core.network import Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.records import record
from mlpstudio.core.symbols import activation_of, parse
from mlpstudio.core.terms import Cell
from mlpstudio.project.project import Project
from mlpstudio.render.network import EdgeRef, NeuronRef, Ref
from mlpstudio.session.pointing import Pointed
from mlpstudio.session.selection import LayerRef, Part
from mlpstudio.ui.names import input_names, lettered, output_names

_FIRST = NeuronRef(1, 0)


@record
class Subject:
    """A parameter, and a neuron.

    Attributes
    ----------
    layer, unit, source
        The neuron that the parameter belongs to, and the input of its weight; None for the bias.
    neuron
        The neuron that a ledger is kept of: column 1..N.
    """

    layer: int = 1
    unit: int = 0
    source: int | None = 0
    neuron: NeuronRef = _FIRST

    @property
    def parameter(self) -> str:
        """The symbol of the parameter."""
        return f"{'b' if self.source is None else 'W'}{self.layer}"

    @property
    def cell(self) -> Cell:
        """Its cell."""
        return self.unit, self.source or 0

    def within(self, network: Network) -> Subject:
        """Return it, or what is there instead in another network."""
        fits = self.layer <= network.depth and self.unit < network.layer(self.layer).units
        if fits and self.source is None:
            fits = network.layer(self.layer).bias
        elif fits and self.source is not None:
            fits = self.source < network.sizes[self.layer - 1]
        kept = self if fits else replace(self, layer=1, unit=0, source=0)
        column, unit = self.neuron
        if column > network.depth or unit >= network.sizes[column]:
            kept = replace(kept, neuron=NeuronRef(1, 0))
        return kept

    def letter(self, network: Network) -> Markup:
        """Return how the parameter is written."""
        return SCREEN.cell(self.parameter, self.cell, self._shape(network), 1)

    def gradient(self, network: Network) -> Markup:
        """Return how the derivative of the loss by it is written."""
        return SCREEN.cell(f"dL_d{self.parameter}", self.cell, self._shape(network), 1)

    def _shape(self, network: Network) -> tuple[int, int]:
        units, inputs = network.weight_shape(self.layer)
        return (units, 1) if self.source is None else (units, inputs)


def of_part(part: Part | Ref, network: Network, before: Subject) -> Subject:
    """Return what a part of the network stands for: an edge for its weight, a neuron for its bias."""
    match part:
        case EdgeRef(link, unit, source):
            return Subject(link + 1, unit, source, NeuronRef(link + 1, unit))
        case NeuronRef(column, unit) if column:
            if network.layer(column).bias:
                return Subject(column, unit, None, part)
            return Subject(column, unit, 0, part)
        case LayerRef(column) if column:
            return replace(before, neuron=NeuronRef(column, 0))
    return before


def of_pointed(pointed: Pointed, network: Network, before: Subject) -> Subject:
    """Return what is pointed at: a number of a parameter or its gradient, or a part of the network."""
    hit = pointed.hit
    if hit is not None and hit.cell is not None:
        name = parse(hit.symbol)
        kind = name.of or name.kind.removeprefix("dL_d").removeprefix("dJ_d")
        if kind in ("W", "b") and name.layer:
            unit, source = hit.cell
            return Subject(
                name.layer, unit, source if kind == "W" else None, NeuronRef(name.layer, unit)
            ).within(network)  # fmt: skip
    if hit is not None and len(pointed.parts) == 1:
        (part,) = pointed.parts
        if isinstance(part, NeuronRef) and part.column:
            return replace(before, neuron=part).within(network)
    if hit is None and len(pointed.parts) == 1:
        (part,) = pointed.parts
        return of_part(part, network, before).within(network)
    return before


def letter_of(project: Project, neuron: NeuronRef) -> Markup:
    """Return how a neuron is written: by the name it was given, or by the letter of what it gives on."""
    column, unit = neuron
    network = project.network
    if column == 0:
        name = given_names(input_names(project), "x")[unit]
    elif column == network.depth:
        name = given_names(output_names(project), "ŷ")[unit]
    else:
        named = network.layer(column).unit_names
        name = named[unit] if named else ""
    if name:
        return Text(name, "name")
    shape = (network.sizes[column], 1)
    return SCREEN.cell(activation_of(column, network.depth), (unit, 0), shape, 1)


def given_names(names: tuple[str, ...], letter: str) -> tuple[str, ...]:
    """Return names, empty where it is only the usual letter."""
    usual = lettered(letter, len(names))
    return tuple("" if name == other else name for name, other in zip(names, usual, strict=True))
