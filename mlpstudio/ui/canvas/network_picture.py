"""The network as it can be given away: the whole of it, in light colours, with its numbers."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication, QRectF
from PySide6.QtGui import QPainter

from mlpstudio.core.parameters import Array
from mlpstudio.core.symbols import activation_of
from mlpstudio.core.trace import Matrix
from mlpstudio.project.listings import Listing
from mlpstudio.render.network_image import lay_out
from mlpstudio.render.network_paint import paint
from mlpstudio.render.palette import LIGHT, Palette
from mlpstudio.render.picture import Picture
from mlpstudio.session.moment import Moment
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.canvas.depiction import Depiction
from mlpstudio.ui.phases import phase_name


def network_picture(canvas: NetworkCanvas, moment: Moment) -> Picture:
    """Return the picture of the network of a moment, as large as the canvas, whatever part of it is seen."""
    depiction = Depiction(moment, frozenset(), canvas.expanded, canvas.numbers, canvas.sample)
    layout = lay_out(depiction.picture(), canvas.width(), canvas.height())
    faces = None if canvas.faces is None else canvas.faces(layout)

    def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        scale = min(bounds.width() / layout.width, bounds.height() / layout.height, 1.0)
        painter.save()
        painter.translate(
            (bounds.width() - scale * layout.width) / 2, (bounds.height() - scale * layout.height) / 2
        )
        painter.scale(scale, scale)
        paint(painter, layout, palette.for_phase(phase_name(moment)), None, faces)
        painter.restore()

    def listing() -> Listing:
        return numbers_of(moment, depiction.at)

    title = QCoreApplication.translate("Canvas", "Network")
    return Picture(title, canvas.size(), draw, listing, LIGHT.canvas)


def numbers_of(moment: Moment, at: int) -> Listing:
    """Return what a network consists of, and what its neurons give on for a sample of the batch.

    A row for each weight, bias and known activation: of which layer (0: the inputs), which unit, and for a
    weight from which unit of the layer below, all counted from 1.
    """
    kinds: list[str] = []
    parts: list[Array] = []
    known, depth = moment.values, moment.project.network.depth

    def add(kind: str, layer: int, values: Matrix, *, inputs: bool = False) -> None:
        rows = np.indices(values.shape).reshape(2, -1) + 1
        kinds.extend([kind] * values.size)
        above = rows[1] if inputs else np.zeros(values.size)
        parts.append(np.stack([np.full(values.size, layer), rows[0], above, values.ravel()]))

    for number, layer in enumerate(moment.project.parameters, 1):
        weights, biases = known.get(f"W{number}"), known.get(f"b{number}")
        add("weight", number, layer.weights if weights is None else weights, inputs=True)
        if layer.biases is not None:
            add("bias", number, layer.biases[:, None] if biases is None else biases)
    for number in range(depth + 1):
        values = known.get(activation_of(number, depth))
        if values is not None:
            add("activation", number, values[:, [at]])
    layers, units, inputs_, values = np.concatenate(parts, axis=1)
    header = ("kind", "layer", "unit", "input", "value")
    whole = (column.astype(np.int64) for column in (layers, units, inputs_))
    return Listing(header, (kinds, *whole, values))
