"""The large picture of a neuron: what it answers to all inputs, with axes and the samples."""

from __future__ import annotations

from dataclasses import dataclass
from math import sqrt

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from mlpstudio.core.data import Indices
from mlpstudio.core.extents import Extent, bounds
from mlpstudio.core.metrics import classes_of, tells_classes
from mlpstudio.core.parameters import Array
from mlpstudio.core.sampling import Predictor, affordable, evenly
from mlpstudio.project.listings import Listing
from mlpstudio.project.project import Project
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette
from mlpstudio.render.plots.axes import Axes, Axis
from mlpstudio.render.plots.curves import CurvePlot
from mlpstudio.render.plots.maps import SurfacePlot
from mlpstudio.render.plots.noted import NotedPlot
from mlpstudio.render.plots.points import Flags, Numbers, Plot, Points
from mlpstudio.render.words import fitted
from mlpstudio.session.moment import Moment
from mlpstudio.session.shown_sample import ShownSample
from mlpstudio.ui.canvas.depiction import layer_title, symbol
from mlpstudio.ui.canvas.responses import Ground, Responses, scale
from mlpstudio.ui.learned.drawing import colored
from mlpstudio.ui.learned.wording import undrawn
from mlpstudio.ui.names import input_names

FINEST = 96
"""Cells of a large picture on each side."""
AT_ONCE, IN_THE_END = 0.003, 0.04
"""Seconds that the network may take for the first picture, and for the fine one."""
_LEAST = 12 * 12
_MOST_POINTS, _MOST_HELD = 200, 100
_TITLE, _HEAD = 12.5, 30.0
_NO_TARGETS = np.zeros(0)


@dataclass(frozen=True, eq=False)
class NeuronPlot:
    """A plot with its title."""

    title: str
    plot: Plot

    def paint(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        """Draw title and plot within some bounds."""
        text = fitted(self.title, "text bold", _TITLE, bounds.width() - 24)
        glyphs(text, "text bold", _TITLE).paint(painter, bounds.left() + 12, bounds.top() + 20, palette.ink)
        self.plot.paint(painter, bounds.adjusted(4, _HEAD, -6, -4), palette)

    def listing(self) -> Listing:
        """Return the numbers of the plot."""
        return self.plot.listing()


def title_of(project: Project, neuron: NeuronRef) -> str:
    """Return what the picture of a neuron shows: ``Hidden, neuron 2: z₂ over x₁, x₂``."""
    network, names = project.network, project.network.layer(neuron.column).unit_names
    layer = layer_title(network, neuron.column)
    letter = (names[neuron.unit] if names else "") or symbol(network, neuron)
    values = {
        "layer": layer[:1].upper() + layer[1:],
        "number": neuron.unit + 1,
        "name": letter,
        "inputs": ", ".join(_shown_inputs(project)),
    }
    if network.sizes[neuron.column] == 1:
        return _tr("{layer}: {name} over {inputs}").format(**values)
    return _tr("{layer}, neuron {number}: {name} over {inputs}").format(**values)


def neuron_plot(
    responses: Responses, moment: Moment, sample: ShownSample, neuron: NeuronRef, *, fine: bool
) -> NeuronPlot | None:
    """Return the large picture of a neuron; None where it has none.

    Parameters
    ----------
    responses
        Which parameters, over which inputs; its range is kept there.
    moment, sample
        Which sample is the current one.
    neuron
        Of a column from 1 on.
    fine
        Whether there is time for the best that can be seen.
    """
    predictor, ground = responses.predictor, responses.ground
    if predictor is None or ground is None or not 0 < neuron.column <= predictor.network.depth:
        return None
    if neuron.unit >= predictor.network.sizes[neuron.column]:
        return None
    return _Maker(responses, predictor, ground, moment, sample, neuron).plot(fine)


class _Maker:
    def __init__(
        self, responses: Responses, predictor: Predictor, ground: Ground, moment: Moment,
        sample: ShownSample, neuron: NeuronRef,
    ) -> None:  # fmt: skip
        self._responses, self._predictor, self._ground = responses, predictor, ground
        self._moment, self._sample, self._neuron = moment, sample, neuron
        self._project = moment.project
        self._rows, self._held, self._ringed = self._samples()

    def plot(self, fine: bool) -> NeuronPlot:
        seconds = IN_THE_END if fine else AT_ONCE
        plane = len(self._ground.extents) == 2
        cells = affordable(
            self._predictor, seconds, least=_LEAST, most=FINEST * FINEST if plane else 2 * FINEST
        )
        side = int(sqrt(cells)) if plane else FINEST
        values = self._answers(self._ground.asked(side))
        made: Plot = self._map(values.reshape(side, side)) if plane else self._curve(values)
        if note := undrawn(values, mapped=plane):
            made = NotedPlot(made, note)
        return NeuronPlot(title_of(self._project, self._neuron), made)

    def _answers(self, inputs: Array) -> Array:
        found: Array = self._predictor.activations(inputs, self._neuron.column)[-1][self._neuron.unit]
        return found

    @property
    def _name(self) -> str:
        return symbol(self._project.network, self._neuron)

    # The samples

    def _samples(self) -> tuple[Indices, Flags, Flags]:
        """Return the rows that are shown, whether each is held out, and which is the current one."""
        training, held = self._ground.parts
        rows = np.concatenate(
            [training[evenly(len(training), _MOST_POINTS)], held[evenly(len(held), _MOST_HELD)]]
        )
        out = np.arange(len(rows)) >= min(len(training), _MOST_POINTS)
        current = self._sample.shown_row(self._moment)
        if current is None:
            return rows, out, np.zeros(len(rows), bool)
        if current not in rows:
            rows, out = np.append(rows, current), np.append(out, False)
        return rows, out, rows == current

    def _points(self, x: Array, y: Array, answers: Array) -> Points:
        label = ""
        if self._ringed.any():
            label = f"{self._name} = {NumberFormat(4).text(float(answers[int(np.argmax(self._ringed))]))}"
        return Points(x, y, self._rows, self._held, self._ringed, label)

    def _here(self) -> tuple[Array, Array]:
        """Return the inputs of the samples that are shown, and what the neuron answers to them."""
        inputs = self._project.data.typed(self._rows)
        if not len(inputs):
            return inputs, np.zeros(0)
        return inputs, self._answers(self._ground.seen(inputs))

    # The plots

    def _curve(self, values: Array) -> CurvePlot:
        inputs, here = self._here()
        output = self._neuron.column == self._project.network.depth
        y = self._project.data.targets[self._rows, self._neuron.unit] if output and len(here) else here
        extent = self._responses.extent(self._neuron, values)
        shown = Extent(extent.low - 0.04 * extent.span, extent.high + 0.04 * extent.span)
        axes = Axes(Axis(_shown_inputs(self._project)[0], self._ground.extents[0]), Axis(self._name, shown))
        x = self._ground.extents[0].points(len(values))
        points = self._points(inputs[:, 0], y, here)
        nothing = np.zeros(len(here), np.intp)
        targets, classes = self._project.data.targets, None
        if len(here) and tells_classes(self._project.network, targets):
            classes = classes_of(targets[self._rows])
        return CurvePlot(axes, x, values[None, :], (self._name,), points, nothing, ((0,), 1), classes)

    def _map(self, values: Array) -> SurfacePlot:
        inputs, here = self._here()
        network = self._project.network
        extent = self._responses.extent(self._neuron, values)
        if network.layer(self._neuron.column).activation in ("sigmoid", "softmax"):
            extent = Extent(0.0, 1.0)
        middle, reach = scale(network, self._neuron, extent)
        x, y = map(Axis, _shown_inputs(self._project), self._ground.extents)
        points = self._points(inputs[:, 0], inputs[:, 1], here)
        targets, tones, classes = self._told()
        data = self._project.data
        single = classes is None and tells_classes(self._project.network, data.targets) and len(targets) > 0
        shapes = classes_of(data.targets[self._rows]) if single else None
        return SurfacePlot(
            Axes(x, y),
            values,
            self._name,
            extent,
            middle,
            reach,
            None,
            points,
            targets,
            tones,
            classes,
            shapes,
        )

    def _told(self) -> tuple[Array, tuple[float, float] | None, Numbers | None]:
        """Return the targets of the samples, how they become colours, and their classes."""
        targets = self._project.data.targets[self._rows]
        if not len(targets):
            return _NO_TARGETS, (0.0, 1.0), None
        if tells_classes(self._project.network, self._project.data.targets):
            if targets.shape[1] > 1:
                return targets[:, 0], None, classes_of(targets)
            return targets[:, 0], (0.5, 0.5), None
        unit = self._neuron.unit if self._neuron.column == self._project.network.depth else 0
        if targets.shape[1] > 1 and self._neuron.column < self._project.network.depth:
            return np.zeros(len(targets)), (0.0, 1.0), None  # no one target tells more than another
        low, high = bounds(self._project.data.targets[:, unit]) or (0.0, 1.0)
        middle, reach = colored(Extent(low, high), signed=True) if high > low else (0.0, max(abs(low), 1.0))
        return targets[:, unit], (middle, reach or 1.0), None


def _shown_inputs(project: Project) -> tuple[str, ...]:
    """Return the names of the inputs that are not computed from others."""
    names = input_names(project)
    return tuple(names[number] for number in project.data.originals)


def _tr(text: str) -> str:
    return QCoreApplication.translate("NeuronPlot", text)
