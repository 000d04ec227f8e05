"""What the neurons of a network answer to all inputs, for the pictures in them: at the display's pace.

Computed from the parameters of a moment on a small grid, once for each parameters.
"""

from __future__ import annotations

from functools import cached_property
from math import sqrt

import numpy as np

from mlpstudio.core.data import Dataset, Indices
from mlpstudio.core.extents import Extent, bounds, input_extents, settled
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array
from mlpstudio.core.sampling import Predictor, affordable
from mlpstudio.project.project import Project
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.network_faces import ColumnFaces, Faces
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.session.moment import Moment
from mlpstudio.ui.learned.drawing import colored

SIDE = 24
"""Cells of a small picture on each side; points of a curve."""
AT_ONCE = 0.002
"""Seconds that the network may take for all small pictures."""
_LEAST, _TOO_LONG = 8 * 8, 0.02
_USUAL = Extent(-1.5, 1.5)  # of an input of which there are no samples


class Ground:
    """All inputs that are shown: their ranges, and what the network sees of them. Made once for data.

    What is computed from other inputs is no direction of its own.

    Parameters
    ----------
    data
        With one or two inputs that are not computed; may be without samples.
    """

    def __init__(self, data: Dataset) -> None:
        self.data = data
        some = data.samples > 0
        self.extents = input_extents(data.typed(slice(None))) if some else (_USUAL,) * len(data.originals)
        self.scaler = data.scaler()
        self._grids: dict[int, Array] = {}

    def seen(self, rows: Array) -> Array:
        """Return what the network sees of rows of inputs that are not computed: all of them, scaled."""
        return self.scaler(self.data.completed(rows))

    def asked(self, side: int) -> Array:
        """Return the scaled inputs of a grid, row by row from the lower left (cells x inputs)."""
        if side not in self._grids:
            if len(self.extents) == 1:
                raw = self.extents[0].points(2 * side)[:, None]
            else:
                x, y = np.meshgrid(*(extent.centers(side) for extent in self.extents))
                raw = np.stack([x.ravel(), y.ravel()], axis=1)
            if len(self._grids) > 8:
                self._grids.clear()
            self._grids[side] = self.seen(raw)
        return self._grids[side]

    @cached_property
    def parts(self) -> tuple[Indices, Indices]:
        """The rows that training sees, and those held out."""
        return self.data.parts()


def fits(project: Project) -> bool:
    """Tell whether neurons can be shown so: there are one or two inputs that are not computed from others."""
    return len(project.data.originals) in (1, 2)


def predictor_of(moment: Moment) -> Predictor:
    """Return the network with the parameters of a moment."""
    project = moment.project
    if moment.trace is None:
        return Predictor.of(project.network, project.parameters)
    return Predictor(project.network, moment.values)


class Responses:
    """The pictures in the neurons."""

    def __init__(self) -> None:
        self.ground: Ground | None = None
        self.predictor: Predictor | None = None
        self._project: Project | None = None
        self._extents: dict[NeuronRef, Extent] = {}
        self._faces: Faces | None = None
        self._shown: tuple[tuple[int, ...], ...] = ()

    def show(self, moment: Moment) -> None:
        """Take the parameters of a moment; nothing is computed before pictures are asked for."""
        project = moment.project
        if not fits(project):
            self.forget()
            return
        before, self._project = self._project, project
        if before is None or before.data is not project.data:
            self.ground, self._faces = Ground(project.data), None
            self._extents.clear()
        elif before.network is not project.network and before.network != project.network:
            self._extents.clear()
        predictor = predictor_of(moment)
        if not predictor.same_as(self.predictor):
            self.predictor, self._faces = predictor, None

    def forget(self) -> None:
        """Show nothing."""
        self.ground = self.predictor = self._project = self._faces = None
        self._extents.clear()

    def faces(self, layout: NetworkLayout) -> Faces | None:
        """Return the pictures in the neurons that a layout shows; None where there are none."""
        shown = tuple(column.indices for column in layout.columns)
        if self._faces is None or shown != self._shown:
            self._shown = shown
            self._faces = self._computed(shown)
        return self._faces

    def _computed(self, shown: tuple[tuple[int, ...], ...]) -> Faces | None:
        predictor, ground = self.predictor, self.ground
        if predictor is None or ground is None or len(shown) != predictor.network.depth + 1:
            return None
        plane = len(ground.extents) == 2
        cells = affordable(predictor, AT_ONCE, least=_LEAST, most=SIDE * SIDE)
        if cells * predictor.seconds > _TOO_LONG:
            return None
        side = int(sqrt(cells)) if plane else SIDE // 2
        found = predictor.activations(ground.asked(side))
        columns = {}
        for number, values in enumerate(found, 1):
            units = tuple(unit for unit in shown[number] if unit < len(values))
            taken = values[list(units)]
            refs = (NeuronRef(number, unit) for unit in units)
            scales = [self._scale(ref, row) for ref, row in zip(refs, taken, strict=True)]
            middles, reaches = np.array(scales).reshape(-1, 2).T
            shape = (len(units), side, side) if plane else taken.shape
            columns[number] = ColumnFaces(units, taken.reshape(shape), middles, reaches)
        return Faces(predictor.network.sizes, columns)

    def _scale(self, neuron: NeuronRef, values: Array) -> tuple[float, float]:
        """Return the number in the middle, and how far its ends are from there."""
        extent = self.extent(neuron, values)
        assert self.predictor is not None
        assert self.ground is not None
        if len(self.ground.extents) == 1:  # a curve
            return (extent.low + extent.high) / 2, extent.span / 2
        return scale(self.predictor.network, neuron, extent)

    def extent(self, neuron: NeuronRef, *values: Array) -> Extent:
        """Return the range to show for a neuron, quiet while its numbers move."""
        found, kept = bounds(*values), self._extents.get(neuron)
        if found is None:
            return kept or _USUAL
        self._extents[neuron] = settled(kept, *found)
        return self._extents[neuron]


def scale(network: Network, neuron: NeuronRef, extent: Extent) -> tuple[float, float]:
    """Return the number without colour and how far from it the colour is full, as in the large map."""
    activation = network.layer(neuron.column).activation
    if activation == "sigmoid":
        return 0.5, 0.5
    if activation == "softmax":
        return 0.0, 1.0
    middle, reach = colored(extent, signed=True)
    return middle, reach or 1.0
