"""Which two parameters span a plane: chosen from lists, or as connections in the network."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from mlpstudio.core.inline import in_line
from mlpstudio.core.network import Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.surface import Spot, spots
from mlpstudio.core.trace import Trace
from mlpstudio.render.network import EdgeRef
from mlpstudio.ui.side_by_side import SideBySide
from mlpstudio.ui.theme import set_look

EVERY, MOST = 300, 100
"""Parameters up to which all are listed; of more, so many with the largest gradients."""


class SpotChoice(QWidget):
    """Two lists; what stands in one is not to be chosen in the other: they change places instead."""

    chosen = Signal()
    """Another pair was chosen from the lists."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pair: tuple[Spot, Spot] | None = None
        self._spots: tuple[Spot, ...] = ()
        self._network: Network | None = None
        self.boxes = QComboBox(), QComboBox()
        whole = SideBySide(self, 12)
        names = (
            (self.tr("across"), self.tr("Parameter along the lower side")),
            (self.tr("up"), self.tr("Parameter along the left side")),
        )
        for box, (word, name) in zip(self.boxes, names, strict=True):
            label = QLabel(word)
            set_look(label, role="muted")
            label.setBuddy(box)
            box.setAccessibleName(name)
            box.setMinimumContentsLength(6)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            line = QHBoxLayout(pair := QWidget())
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(8)
            line.addWidget(label)
            line.addWidget(box)
            whole.addWidget(pair)
        self.boxes[0].activated.connect(self._chosen_first)
        self.boxes[1].activated.connect(self._chosen_second)

    @property
    def listed(self) -> tuple[Spot, ...]:
        """What the lists hold."""
        return self._spots

    def offer(self, trace: Trace, edges: Sequence[EdgeRef]) -> None:
        """List the parameters of an iteration's network.

        Parameters
        ----------
        trace
            The iteration; at first its two largest gradients are chosen.
        edges
            Connections that are to be chosen, one or two; none for what is chosen already.
        """
        network = trace.network
        wanted = [Spot(edge.link + 1, edge.unit, edge.input) for edge in edges[:2]]
        wanted = [spot for spot in wanted if spot.is_in(network)]
        kept = [spot for spot in self.pair or () if spot.is_in(network)]
        known = self._spots if network is self._network else ()
        largest: tuple[Spot, ...] = ()
        if not known or len(wanted + kept) < 2:
            largest = _largest(trace)
        pair = list(dict.fromkeys([*wanted, *kept, *largest]))[:2]
        self.pair = (pair[0], pair[1]) if len(pair) == 2 else None
        if not known:
            every = network.parameter_count <= EVERY
            known = tuple(spots(network)) if every else tuple(sorted(largest, key=_order))
        known = (*known, *(spot for spot in pair if spot not in known))
        if known != self._spots or network is not self._network:
            self._spots, self._network = known, network
            self._fill()
        self._show()

    def written(self, spot: Spot) -> str:
        """Return the letter of a parameter."""
        assert self._network is not None
        units, inputs = self._network.weight_shape(spot.layer)
        shape = (units, 1) if spot.source is None else (units, inputs)
        return in_line(SCREEN.cell(spot.symbol, spot.cell, shape, 1))

    def _fill(self) -> None:
        names = [self.written(spot) for spot in self._spots]
        for box in self.boxes:
            with QSignalBlocker(box):
                box.clear()
                box.addItems(names)

    def _show(self) -> None:
        for box, spot in zip(self.boxes, self.pair or (), strict=False):
            with QSignalBlocker(box):
                box.setCurrentIndex(self._spots.index(spot))

    def _chosen_first(self, index: int) -> None:
        self._choose(0, self._spots[index])

    def _chosen_second(self, index: int) -> None:
        self._choose(1, self._spots[index])

    def _choose(self, which: int, spot: Spot) -> None:
        if self.pair is None or self.pair[which] == spot:
            return
        other = self.pair[1 - which]
        if spot == other:
            other = self.pair[which]
        self.pair = (spot, other) if which == 0 else (other, spot)
        self._show()
        self.chosen.emit()


def _largest(trace: Trace) -> tuple[Spot, ...]:
    """Return the parameters with the largest gradients, largest first."""
    found: list[tuple[float, Spot]] = []
    for number, layer in enumerate(trace.network.layers, 1):
        for kind in "Wb" if layer.bias else "W":
            slopes = np.abs(np.nan_to_num(trace.value(f"dL_d{kind}{number}").astype(np.float64)))
            flat = slopes.ravel()
            most = min(MOST, flat.size)
            for index in np.argpartition(-flat, most - 1)[:most].tolist():
                unit, source = divmod(index, slopes.shape[1])
                spot = Spot(number, unit, source if kind == "W" else None)
                if spot.is_in(trace.network):
                    found.append((-float(flat[index]), spot))
    return tuple(spot for _, spot in sorted(found, key=lambda item: (item[0], _order(item[1])))[:MOST])


def _order(spot: Spot) -> tuple[int, int, float]:
    return spot.layer, spot.unit, float("inf") if spot.source is None else spot.source
