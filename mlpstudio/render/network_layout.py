"""Where everything in a picture of a network lies: neurons, lines, labels, captions, titles.

Geometry only; nothing here paints. All places are in pixels from the picture's top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF

from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.labels import Wish, place
from mlpstudio.render.matrix import longest
from mlpstudio.render.network import EdgeRef, LinkPicture, NetworkPicture, NeuronRef
from mlpstudio.render.network_grid import (
    LEAST_PITCH,
    MANY,
    REACH,
    Grid,
    caption_rows,
    half_width,
    placed_columns,
    places_of,
    title_width,
    whole,
)
from mlpstudio.render.network_parts import (
    Label,
    PlacedColumn,
    PlacedLink,
    between_rims,
    bounded,
    distances,
    rightward,
)
from mlpstudio.render.network_words import SUBTITLE, captions, gaps, titles
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.words import Words, centered

RADIUS, PITCH = 26.0, 122.0  # the largest radius, and distance from neuron to neuron
LEAST_REACH = 84.0
LABEL = 11.5  # font size
_CORNER = 160.0  # pixels at the lower left that are left to what chooses a sample
_STRONGEST = 300
_LABELLED = 24  # more lines than this are labelled only where they are pointed at
_MOST_LABELS = 60
_SPARSE = 12  # more lines than this are not labelled where lines cross
_TITLES = 56.0  # the height of titles and what stands below them
LINE = 17.0  # the height of a caption

_NUMBERS = NumberFormat(3)


@dataclass(frozen=True, eq=False)
class NetworkLayout:
    """A picture of a network in which everything has its place. Made by :func:`lay_out`.

    Attributes
    ----------
    width, height
        At least what was asked for; more where all neurons of a large layer are shown.
    radius
        Of the neurons.
    pitch, reach
        The distance from neuron to neuron, and from column to column.
    captioned
        Whether there is room for lines under and over neurons.
    gutter
        The room for titles at the left, where the signal runs from top to bottom.
    """

    picture: NetworkPicture
    width: float
    height: float
    radius: float
    pitch: float
    reach: float
    columns: tuple[PlacedColumn, ...]
    captioned: bool
    gutter: float = 0.0

    @property
    def bounds(self) -> QRectF:
        """The whole picture."""
        return QRectF(0, 0, self.width, self.height)

    # Along and across the signal

    @property
    def down(self) -> bool:
        """Whether the signal runs from top to bottom."""
        return self.picture.down

    def point(self, along: float, across: float) -> QPointF:
        """Return a place that is given along and across the signal."""
        return QPointF(across, along) if self.down else QPointF(along, across)

    def along(self, place: QPointF) -> float:
        """Return how far along the signal a place is."""
        return place.y() if self.down else place.x()

    def across(self, place: QPointF) -> float:
        """Return how far across the signal a place is."""
        return place.x() if self.down else place.y()

    # Where things are

    def center(self, neuron: NeuronRef) -> QPointF | None:
        """Return where a neuron is, or None if the gap stands for it."""
        column = self.columns[neuron.column]
        if neuron.unit not in column.indices:
            return None
        return QPointF(*column.centers[column.indices.index(neuron.unit)].tolist())

    def usual(self, neuron: NeuronRef) -> QPointF:
        """Return where a shown neuron would be that nobody had moved."""
        column = self.columns[neuron.column]
        return self.point(column.x, column.heights[column.indices.index(neuron.unit)])

    def line(self, edge: EdgeRef) -> QLineF | None:
        """Return the line of a connection from rim to rim, drawn or not; None where a gap stands for it."""
        start = self.center(NeuronRef(edge.link, edge.input))
        end = self.center(NeuronRef(edge.link + 1, edge.unit))
        if start is None or end is None:
            return None
        ends = np.array([[start.x(), start.y()]]), np.array([[end.x(), end.y()]])
        return QLineF(*between_rims(*ends, self.radius, self.down)[0].tolist())

    def neuron_at(self, x: float, y: float) -> NeuronRef | None:
        """Return the neuron at a place."""
        for number, column in enumerate(self.columns):
            away = ((column.centers - (x, y)) ** 2).sum(axis=1)
            nearest = int(np.argmin(away))
            if away[nearest] <= (self.radius + 2) ** 2:
                return NeuronRef(number, column.indices[nearest])
        return None

    def gap_at(self, x: float, y: float) -> int | None:
        """Return the column whose gap ("... 118 more") is at a place."""
        for number, column in enumerate(self.columns):
            if column.gap is None:
                continue
            away = self.point(column.x, column.gap) - QPointF(x, y)
            wide, high = (self.pitch / 2, 20.0) if self.down else (40.0, self.pitch / 2)
            if abs(away.x()) < wide and abs(away.y()) < high:
                return number
        return None

    def title_at(self, x: float, y: float) -> int | None:
        """Return the column whose title is at a place."""
        if self.across(QPointF(x, y)) > (self.gutter if self.down else _TITLES):
            return None
        along = self.along(QPointF(x, y))
        near = min(range(len(self.columns)), key=lambda number: abs(self.columns[number].x - along))
        room = 24.0 if self.down else self.reach / 2
        return near if abs(self.columns[near].x - along) < room else None

    def edge_at(self, x: float, y: float, tolerance: float = 5.0) -> EdgeRef | None:
        """Return the connection whose label is at a place, or whose line passes nearest to it."""
        if self.neuron_at(x, y) is not None:
            return None
        for label in self.labels:
            if label.rect.contains(x, y):
                return label.edge
        best, nearest = None, tolerance
        for number, link in enumerate(self.links):
            if not len(link.lines):
                continue
            away = distances(link.lines, x, y)
            index = int(np.argmin(away))
            if away[index] < nearest:
                nearest = float(away[index])
                best = EdgeRef(number, int(link.units[index]), int(link.inputs[index]))
        return best

    @property
    def blocks(self) -> tuple[QRectF, ...]:
        """Where something is drawn that is larger than a neuron."""
        return ()

    def touches(self, edge: EdgeRef) -> bool:
        """Whether one of a connection's neurons is in focus."""
        ends = (NeuronRef(edge.link, edge.input), NeuronRef(edge.link + 1, edge.unit))
        return ends[0] in self.picture.focus or ends[1] in self.picture.focus

    @cached_property
    def stepping(self) -> bool:
        """Whether something belongs to the current step; asked about for every line that is drawn."""
        return self.picture.stepping

    @cached_property
    def focused_neurons(self) -> bool:
        """Whether a neuron is in focus, so that connections away from it recede."""
        return any(isinstance(ref, NeuronRef) for ref in self.picture.focus)

    @cached_property
    def loose(self) -> bool:
        """Whether a neuron is not where its column is: moved by somebody, or on its way."""
        return any((column.centers[:, int(self.down)] != column.x).any() for column in self.columns)

    @cached_property
    def links(self) -> tuple[PlacedLink, ...]:
        """The lines, column by column."""
        return tuple(self._link(number, link) for number, link in enumerate(self.picture.links))

    def _link(self, number: int, link: LinkPicture) -> PlacedLink:
        source, target = self.columns[number], self.columns[number + 1]
        units = np.repeat(target.indices, len(source.indices)).astype(np.int_)
        inputs = np.tile(source.indices, len(target.indices)).astype(np.int_)
        weights = bounded(link.weights)
        values = weights[units, inputs]
        largest = link.largest or float(max(weights.max(initial=0.0), -weights.min(initial=0.0)))
        shares = np.minimum(np.abs(values) / largest, 1.0) if largest else np.zeros(len(values))
        lines = between_rims(
            np.tile(source.centers, (len(target.indices), 1)),
            np.repeat(target.centers, len(source.indices), axis=0),
            self.radius,
            self.down,
        )
        kept = np.argsort(shares, kind="stable")  # the weakest are drawn first
        if len(kept) > MANY:
            kept = kept[-_STRONGEST:]
        heat = self._heat_place(number) if weights.size > MANY else None
        return PlacedLink(
            link, lines[kept], units[kept], inputs[kept], values[kept], shares[kept], weights.size, heat
        )

    def _heat_place(self, number: int) -> QRectF:
        source, target = self.columns[number], self.columns[number + 1]
        left, right = source.x + self.radius, target.x - self.radius
        heights = (*source.heights, *target.heights)
        inset, top = 0.22 * (right - left), min(heights)
        corner = self.point(left + inset, top)
        size = self.point(right - left - 2 * inset, max(max(heights) - top, 8.0))
        return QRectF(corner.x(), corner.y(), size.x(), size.y())

    @cached_property
    def notice(self) -> str:
        """What is not shown of the lines, in words; empty where all are shown."""
        drawn = sum(len(link.lines) for link in self.links)
        total = sum(link.total for link in self.links)
        if drawn == total:
            return ""
        text = QCoreApplication.translate(
            "NetworkPicture", "{drawn} of {total} connections are drawn as lines"
        )
        return text.format(drawn=f"{drawn:,}", total=f"{total:,}")

    @cached_property
    def titles(self) -> tuple[Words, ...]:
        """What stands at the head of the columns."""
        return tuple(words for column in self.columns for words in titles(self, column))

    @cached_property
    def words(self) -> tuple[Words, ...]:
        """Titles, captions, gaps and the notice."""
        found = [*self.titles]
        for number, column in enumerate(self.columns):
            found += gaps(self, column)
            found += captions(self, number, column)
        if self.notice:
            wide = glyphs(self.notice, "text", SUBTITLE).width
            # In the middle, but not where the button of the batch may lie.
            left = max((self.width - wide) / 2, min(_CORNER, self.width - wide - 8))
            found.append(
                centered(self.notice, "text", SUBTITLE, left + wide / 2, self.height - 10, muted=True)
            )
        return tuple(found)

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """The numbers on the lines that found a place."""
        obstacles = [words.rect for words in self.words]
        obstacles += [
            QRectF(x - self.radius, y - self.radius, 2 * self.radius, 2 * self.radius)
            for column in self.columns
            for x, y in column.centers.tolist()
        ]
        found: list[Label] = []
        for number, link in enumerate(self.links):
            found += self._labels_of(number, link, obstacles)
        return tuple(found)

    def _labels_of(self, number: int, link: PlacedLink, obstacles: list[QRectF]) -> list[Label]:
        wanted = self._labelled(number, link)
        if not wanted:
            return []
        values = link.values[[label.line for label in wanted]]
        writer = link.picture.writer or _NUMBERS.writer(values)
        # All labels of a link are as wide as the widest, so that they stay where they are while stepping.
        letters = max(longest(writer, values) + link.picture.plus, 3)
        width = letters * glyphs("0", "number", LABEL).width + 7
        crowded = len(link.lines) > _SPARSE
        wishes = [Wish(label.line, width, 18.0, crowded and not label.asked) for label in wanted]
        labels = []
        for label, rect in zip(
            wanted, place(wishes, rightward(link.lines), obstacles, self.bounds), strict=True
        ):
            if rect is None:
                continue
            value = float(link.values[label.line])
            text = glyphs(
                link.picture.label(value, writer), "number bold" if label.focused else "number", LABEL
            )
            spare = max(0.0, rect.width() - text.width - 8) / 2
            labels.append(Label(label.edge, text, value, rect.adjusted(spare, 0, -spare, 0), label.focused))
        return labels

    def _labelled(self, number: int, link: PlacedLink) -> list[_Wanted]:
        """Return the labels that are wanted, the most important first."""
        focus, count = self.picture.focus, len(link.lines)
        every = link.picture.labelled and count <= _LABELLED and self.reach >= 110
        every = every and not (self.focused_neurons and count > _SPARSE)
        if not every and not focus:
            return []
        # Where all find room the order is that of the matrix: labels stay put whatever happens.
        still = every and count <= _SPARSE
        wanted: list[tuple[tuple[float, ...], _Wanted]] = []
        pairs = zip(link.units.tolist(), link.inputs.tolist(), strict=True)
        for line, (unit, source) in enumerate(pairs):
            edge = EdgeRef(number, unit, source)
            focused, touched = edge in focus, self.touches(edge)
            if focused or every or (touched and link.picture.labelled):
                share = 0.0 if every else -float(link.shares[line])
                rank = (0, 0, 0, unit, source) if still else (not focused, not touched, share, unit, source)
                wanted.append((rank, _Wanted(line, edge, focused, focused or touched)))
        return [label for _, label in sorted(wanted)][:_MOST_LABELS]


class _Wanted(NamedTuple):
    """A label before it has a place; ``asked`` if its connection or one of its neurons is in focus."""

    line: int
    edge: EdgeRef
    focused: bool
    asked: bool


def lay_out(picture: NetworkPicture, width: float, height: float) -> NetworkLayout:
    """Give everything in a picture its place.

    Parameters
    ----------
    picture
        What is shown.
    width, height
        The room in pixels; the layout is larger where the room is too small for it.
    """
    return _lay_down(picture, width, height) if picture.down else _lay_across(picture, width, height)


def _lay_across(picture: NetworkPicture, width: float, height: float) -> NetworkLayout:
    top = 62.0  # two lines of title, whether there are two or not: the picture stays where it is
    bottom = 30.0
    if not whole(picture, height - top - bottom):
        bottom = 48.0  # what is not shown is said below: a line more
    tallest = places_of(picture.columns, height - top - bottom)
    room = max(height - top - bottom, tallest * LEAST_PITCH)
    pitch = min(PITCH, room / max(tallest, 1))
    rows = caption_rows(picture.columns, room)
    captioned = (pitch - 8 - LINE * rows) / 2 >= 12
    radius = min(RADIUS, (pitch - 8 - LINE * rows * captioned) / 2)
    count = len(picture.columns)
    margin = max(radius + 14, half_width(picture.columns[0]), half_width(picture.columns[-1]))
    reach = max(LEAST_REACH, 2 * radius + 40, (width - 2 * margin) / max(count - 1, 1))
    reach = min(reach, REACH if count > 2 else 1.5 * REACH)
    width = max(width, 2 * margin + reach * (count - 1))
    grid = Grid((width - reach * (count - 1)) / 2, reach, top + room / 2, pitch, height - top - bottom)
    size = width, top + room + bottom
    columns = placed_columns(picture, grid, size, radius)
    return NetworkLayout(picture, *size, radius, pitch, reach, columns, captioned)


def _lay_down(picture: NetworkPicture, width: float, height: float) -> NetworkLayout:
    """Lay a network out from top to bottom: titles stand at the left of their rows."""
    gutter = min(title_width(picture.columns) + 40, 0.3 * width)
    tallest = places_of(picture.columns, width - gutter - 24)
    room = max(width - gutter - 24, tallest * LEAST_PITCH)
    pitch, count = min(PITCH, room / max(tallest, 1)), len(picture.columns)
    spare = (height - LEAST_REACH * (count - 1)) / 2
    edge = min(RADIUS + 2 * LINE + 8, max(spare, 40.0))
    reach = min(max(LEAST_REACH, (height - 2 * edge) / max(count - 1, 1)), REACH)
    radius = min(RADIUS, (pitch - 8) / 2, (reach - 2 * LINE - 24) / 2, edge - LINE - 6)
    height = max(height, reach * (count - 1) + 2 * edge)
    grid = Grid((height - reach * (count - 1)) / 2, reach, gutter + room / 2, pitch, width - gutter - 24)
    size = gutter + room + 24, height
    columns = placed_columns(picture, grid, size, radius)
    return NetworkLayout(picture, *size, radius, pitch, reach, columns, pitch >= 44, gutter)
