"""What is selected: neurons, connections, layers. The inspector shows it, and edits act on it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QObject, Signal

from mlpstudio.core.network import Network
from mlpstudio.core.records import record
from mlpstudio.render.network import EdgeRef, NeuronRef


class LayerRef(NamedTuple):
    """A whole column: 0 for the inputs, 1..N for a layer."""

    column: int


Part: TypeAlias = NeuronRef | EdgeRef | LayerRef


@record
class Selected:
    """What is selected, each kind by itself.

    Attributes
    ----------
    neurons, edges, layers
        The parts of the network.
    """

    neurons: frozenset[NeuronRef] = frozenset()
    edges: frozenset[EdgeRef] = frozenset()
    layers: frozenset[LayerRef] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.neurons or self.edges or self.layers)

    def __contains__(self, part: object) -> bool:
        return part in self._of(part)

    def __len__(self) -> int:
        return len(self.neurons) + len(self.edges) + len(self.layers)

    def _of(self, part: object) -> frozenset[NeuronRef] | frozenset[EdgeRef] | frozenset[LayerRef]:
        match part:
            case NeuronRef():
                return self.neurons
            case EdgeRef():
                return self.edges
            case LayerRef():
                return self.layers
        return frozenset()

    @property
    def only(self) -> Part | None:
        """The one part that is selected; None where there is none, or more than one."""
        return next(iter(self.parts)) if len(self) == 1 else None

    @property
    def parts(self) -> frozenset[Part]:
        """All of it."""
        return frozenset((*self.neurons, *self.edges, *self.layers))

    def within(self, network: Network) -> Selected:
        """Return what of it a network has."""
        sizes = network.sizes
        return Selected(
            frozenset(n for n in self.neurons if n.column < len(sizes) and n.unit < sizes[n.column]),
            frozenset(
                e
                for e in self.edges
                if e.link + 1 < len(sizes) and e.unit < sizes[e.link + 1] and e.input < sizes[e.link]
            ),
            frozenset(layer for layer in self.layers if layer.column < len(sizes)),
        )


def selected(parts: Iterable[Part]) -> Selected:
    """Return parts of a network as a selection."""
    neurons, edges, layers = set(), set(), set()
    for part in parts:
        match part:
            case NeuronRef():
                neurons.add(part)
            case EdgeRef():
                edges.add(part)
            case LayerRef():
                layers.add(part)
    return Selected(frozenset(neurons), frozenset(edges), frozenset(layers))


NOTHING = Selected()


class Selection(QObject):
    """The one selection of the window. It outlives edits as far as what is selected is still there."""

    changed = Signal(object)
    """With a :class:`Selected`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.current = NOTHING

    def choose(self, parts: Iterable[Part]) -> None:
        """Select these parts and no others; telling the same again does nothing."""
        chosen = selected(parts)
        if chosen != self.current:
            self.current = chosen
            self.changed.emit(chosen)

    def toggle(self, part: Part) -> None:
        """Select one more part, or let go of it."""
        self.choose(self.current.parts ^ {part})

    def add(self, parts: Iterable[Part]) -> None:
        """Select more."""
        self.choose(self.current.parts | set(parts))

    def clear(self) -> None:
        """Let go of everything."""
        self.choose(())

    def keep_within(self, network: Network) -> None:
        """Let go of what a network has not."""
        self.choose(self.current.within(network).parts)
