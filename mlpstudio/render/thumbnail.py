"""A small picture of a project: its network, and beside it the data: points of one or two inputs, or images.

Nothing is written in it, so that it can be as small as a card in a gallery or a list of recent files. Large
networks are shortened: some neurons of a layer and some layers stand for all.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from mlpstudio.core.data import Dataset
from mlpstudio.core.metrics import classes_of, tells_classes
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.records import record
from mlpstudio.core.sampling import evenly
from mlpstudio.project.image import Shape, image_of
from mlpstudio.project.project import Project
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.pixels import ink_image, paint_pixels
from mlpstudio.render.plots.marks import class_colors, class_shape, paint_points

Reals = NDArray[np.float64]

_USUAL = QSize(160, 100)
"""The size at which lines and circles have the widths below; others scale with it."""
_PAD, _GAP = 10.0, 12.0  # around everything, and between data and network
_SHARE = 0.46  # of the width, for the data at most
_MOST_ROWS, _MOST_COLUMNS = 8, 7
_ENDS = 3  # neurons at either end of a column that has more than can be drawn
_PITCH, _REACH = 22.0, 48.0  # the farthest that neurons and columns stand apart
_LARGEST, _SMALLEST = 7.5, 2.2  # radius of a neuron
_BINS = 4  # of the strength of a line
_MOST_POINTS = 160
_IMAGES = 3  # in a row, and rows of them


def thumbnail(project: Project, size: QSize, palette: Palette, ratio: float = 1.0) -> QImage:
    """Return a picture of a project.

    Parameters
    ----------
    project
        What is shown: network, weights and samples.
    size
        In the units of widgets.
    palette
        The colours; ``canvas`` is the ground.
    ratio
        Pixels of the picture per unit, as the screen has it.
    """
    shape = image_of(project)
    return _picture(project.network, project.parameters, project.data, size, palette, ratio, shape)


def network_thumbnail(network: Network, size: QSize, palette: Palette, ratio: float = 1.0) -> QImage:
    """Return a picture of a network that has no weights yet; else as :func:`thumbnail`."""
    return _picture(network, None, None, size, palette, ratio)


def _picture(
    network: Network, parameters: Parameters | None, data: Dataset | None,
    size: QSize, palette: Palette, ratio: float, shape: Shape | None = None,
) -> QImage:  # fmt: skip
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(color(palette.canvas))
    if size.isEmpty():
        return image
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    scale = min(size.width() / _USUAL.width(), size.height() / _USUAL.height())
    painter.scale(scale, scale)  # everything below is in the units of the usual size
    room = QRectF(0, 0, size.width() / scale, size.height() / scale).adjusted(_PAD, _PAD, -_PAD, -_PAD)
    if data is not None and data.samples > 1 and (len(data.originals) <= 2 or shape is not None):
        side = min(room.height(), _SHARE * room.width())
        plot = QRectF(room.left(), room.center().y() - side / 2, side, side)
        if shape is not None:
            _paint_images(painter, plot, data, shape, palette)
        else:
            _paint_data(painter, plot, network, data, palette)
        room.setLeft(plot.right() + _GAP)
    _paint_network(painter, room, network, parameters, palette)
    painter.end()
    return image


# The data


def _paint_data(painter: QPainter, plot: QRectF, network: Network, data: Dataset, palette: Palette) -> None:
    painter.setPen(QPen(color(palette.line), 1.0))
    painter.setBrush(color(palette.panel))
    painter.drawRoundedRect(plot, 5, 5)
    rows = evenly(data.samples, _MOST_POINTS)
    inputs, targets = data.typed(rows), data.targets[rows]
    radius = float(np.clip(plot.width() / (5.5 * len(rows) ** 0.5), 1.25, 4.0))
    margin = 0.06 * plot.width() + 1.5 * radius
    inner = plot.adjusted(margin, margin, -margin, -margin)
    x = _along(inputs[:, 0], inner.left(), inner.right())
    if inputs.shape[1] == 1:
        y = _along(targets[:, 0], inner.bottom(), inner.top())
    else:
        y = _along(inputs[:, 1], inner.bottom(), inner.top())
    if tells_classes(network, data.targets):
        kinds = classes_of(targets)
        colors = _class_colors(network, palette)
    else:
        kinds = np.zeros(len(rows), np.intp)
        colors = (palette.accent,)
        if inputs.shape[1] == 2:  # the height of a point is its second input: its target is a colour
            kinds, colors = (targets[:, 0] < 0).astype(np.intp), (palette.positive, palette.negative)
    for kind in np.unique(kinds).tolist():
        chosen = np.flatnonzero(kinds == kind)
        fills = [colors[kind % len(colors)]] * len(chosen)
        shape = class_shape(kind) if radius >= 2.0 else "circle"
        paint_points(painter, x[chosen], y[chosen], fills, palette, shape=shape, radius=radius)


def _paint_images(painter: QPainter, plot: QRectF, data: Dataset, shape: Shape, palette: Palette) -> None:
    """Draw the first samples as images, in a square."""
    side = plot.width() / _IMAGES
    span = float(data.inputs.min()), float(data.inputs.max())
    for number, row in enumerate(data.inputs[: _IMAGES**2]):
        down, across = divmod(number, _IMAGES)
        room = QRectF(plot.left() + across * side, plot.top() + down * side, 0.88 * side, 0.88 * side)
        unit = room.width() / max(shape)
        place = QRectF(0, 0, shape[1] * unit, shape[0] * unit)
        place.moveCenter(room.center())
        paint_pixels(painter, place, ink_image(row.reshape(shape), palette, span), palette.canvas)


def _class_colors(network: Network, palette: Palette) -> tuple[str, ...]:
    if network.outputs == 1:  # no and yes
        return palette.negative, palette.positive
    return class_colors(palette, network.outputs)


def _along(values: Reals, first: float, last: float) -> Reals:
    """Return where values lie between two ends; in the middle where they are all the same."""
    low, high = float(values.min()), float(values.max())
    # Halved, since the difference of two finite numbers may be infinite.
    width = high / 2 - low / 2
    share = (values / 2 - low / 2) / width if width > 0 else np.full(len(values), 0.5)
    return first + (last - first) * share


# The network


@record(eq=False)
class _Column:
    """A column of the picture.

    ``units`` are the neurons that are drawn, ``heights`` where (y); ``gap`` is where dots stand for the
    others, None where all are drawn.
    """

    number: int
    x: float
    units: NDArray[np.intp]
    heights: Reals
    gap: float | None


def _paint_network(
    painter: QPainter, room: QRectF, network: Network, parameters: Parameters | None, palette: Palette
) -> None:
    columns, radius, left_out = _placed(room, network.sizes)
    for before, after in pairwise(columns):
        if after.number == before.number + 1:
            _paint_lines(painter, before, after, network, parameters, palette)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color(mixed(palette.muted, palette.canvas, 0.8)))
    if left_out is not None:
        for step in (-1, 0, 1):
            painter.drawEllipse(QPointF(left_out + 5.0 * step, room.center().y()), 1.1, 1.1)
    for column in columns:
        if column.gap is not None:
            for step in (-1, 0, 1):
                painter.drawEllipse(QPointF(column.x, column.gap + 0.9 * radius * step), 0.9, 0.9)
    painter.setPen(QPen(color(mixed(palette.muted, palette.canvas, 0.75)), 1.2))
    painter.setBrush(color(palette.panel))
    for column in columns:
        for height in column.heights.tolist():
            painter.drawEllipse(QPointF(column.x, height), radius, radius)


def _placed(room: QRectF, sizes: tuple[int, ...]) -> tuple[list[_Column], float, float | None]:
    """Return the columns that are drawn, the radius of their neurons, and where dots stand for others (x)."""
    numbers = list(range(len(sizes)))
    most = max(4, min(_MOST_COLUMNS, int(room.width() / 15.0)))
    shortened = len(numbers) > most
    if shortened:
        numbers = numbers[: most // 2] + numbers[-(most - 1 - most // 2) :]
    places = len(numbers) + shortened
    rows = max(_places(sizes[number]) for number in numbers)
    pitch = min(_PITCH, room.height() / max(rows, 1))
    reach = min(_REACH, room.width() / max(places - 1, 1))
    radius = max(_SMALLEST, min(_LARGEST, 0.36 * pitch, 0.24 * reach))
    # The outermost circles stay within the room.
    reach = min(reach, (room.width() - 2 * radius) / max(places - 1, 1))
    left = room.center().x() - reach * (places - 1) / 2
    columns = []
    for place, number in enumerate(numbers):
        at = place + (shortened and place >= most // 2)
        columns.append(_column(number, sizes[number], left + at * reach, room.center().y(), pitch))
    return columns, radius, left + (most // 2) * reach if shortened else None


def _column(number: int, count: int, x: float, middle: float, pitch: float) -> _Column:
    places = _places(count)
    heights: Reals = middle + pitch * (np.arange(places, dtype=np.float64) - (places - 1) / 2)
    if places == count:
        return _Column(number, x, np.arange(count), heights, None)
    units = np.concatenate([np.arange(_ENDS), np.arange(count - _ENDS, count)])
    return _Column(number, x, units, np.delete(heights, _ENDS), middle)


def _places(count: int) -> int:
    """Return how many places a column of so many neurons takes; where it is shortened, dots have one."""
    return count if count <= _MOST_ROWS else 2 * _ENDS + 1


def _paint_lines(
    painter: QPainter, before: _Column, after: _Column,
    network: Network, parameters: Parameters | None, palette: Palette,
) -> None:  # fmt: skip
    """Draw the connections between the drawn neurons of two columns, the weakest first."""
    cells = np.ix_(after.units, before.units)
    mask = network.layers[before.number].mask
    drawn = np.ones((len(after.units), len(before.units)), np.bool_) if mask is None else mask[cells]
    if parameters is None:
        levels, signs = np.full(drawn.shape, 1), np.zeros(drawn.shape)
    else:
        weights = parameters[before.number].weights[cells]
        largest = float(np.abs(weights).max()) or 1.0
        levels = np.rint(_BINS * np.abs(weights / largest)).astype(np.intp)
        signs = np.sign(weights)
    crowded = drawn.size > 24
    for level in range(_BINS + 1):
        share = level / _BINS
        for sign in (-1.0, 0.0, 1.0):
            chosen = np.argwhere(drawn & (levels == level) & (signs == sign)).tolist()
            if not chosen:
                continue
            ink = mixed(palette.of_sign(sign), palette.canvas, (0.22 if crowded else 0.34) + 0.46 * share)
            width = (0.7 + 0.6 * share) if crowded else (0.9 + 1.3 * share)
            painter.setPen(QPen(color(ink), width))
            painter.drawLines(
                [
                    QLineF(before.x, float(before.heights[source]), after.x, float(after.heights[unit]))
                    for unit, source in chosen
                ]
            )
