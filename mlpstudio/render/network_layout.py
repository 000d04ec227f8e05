"""Where everything in a picture of a network lies: neurons, lines, labels, captions, titles.

Geometry only; nothing here paints. All places are in pixels from the picture's top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from mlpstudio.render.elision import hidden, more, shown
from mlpstudio.render.glyphs import Face, glyphs
from mlpstudio.render.labels import Wish, place
from mlpstudio.render.matrix import longest
from mlpstudio.render.network import ColumnPicture, EdgeRef, LinkPicture, NetworkPicture, NeuronRef
from mlpstudio.render.network_parts import Label, PlacedColumn, PlacedLink, distances
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.words import Words, centered, fitted

RADIUS, PITCH, REACH = 26.0, 122.0, 240.0  # the largest radius, and distances down and across
LEAST_PITCH, LEAST_REACH = 30.0, 84.0
CAPTION, TITLE, SUBTITLE, LABEL = 12.0, 13.0, 11.5, 11.5  # font sizes
MANY = 600  # more lines than this become the strongest few hundred over a heat picture
_STRONGEST = 300
_LABELLED = 24  # more lines than this are labelled only where they are pointed at
_MOST_LABELS = 60
_SPARSE = 12  # more lines than this are not labelled where lines cross
_TITLES = 56.0  # the height of titles and what stands below them
_LINE = 17.0  # the height of a caption

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
    """

    picture: NetworkPicture
    width: float
    height: float
    radius: float
    pitch: float
    reach: float
    columns: tuple[PlacedColumn, ...]
    captioned: bool

    @property
    def bounds(self) -> QRectF:
        """The whole picture."""
        return QRectF(0, 0, self.width, self.height)

    def center(self, neuron: NeuronRef) -> QPointF | None:
        """Return where a neuron is, or None if the gap stands for it."""
        column = self.columns[neuron.column]
        if neuron.unit not in column.indices:
            return None
        return QPointF(column.x, column.height(neuron.unit))

    def neuron_at(self, x: float, y: float) -> NeuronRef | None:
        """Return the neuron at a place."""
        for number, column in enumerate(self.columns):
            for index, height in zip(column.indices, column.heights, strict=True):
                if (x - column.x) ** 2 + (y - height) ** 2 <= (self.radius + 2) ** 2:
                    return NeuronRef(number, index)
        return None

    def gap_at(self, x: float, y: float) -> int | None:
        """Return the column whose gap ("... 118 more") is at a place."""
        for number, column in enumerate(self.columns):
            if column.gap is not None and abs(x - column.x) < 40 and abs(y - column.gap) < self.pitch / 2:
                return number
        return None

    def title_at(self, x: float, y: float) -> int | None:
        """Return the column whose title is at a place."""
        if y > _TITLES:
            return None
        near = min(range(len(self.columns)), key=lambda number: abs(self.columns[number].x - x))
        return near if abs(self.columns[near].x - x) < self.reach / 2 else None

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
    def links(self) -> tuple[PlacedLink, ...]:
        """The lines, column by column."""
        return tuple(self._link(number, link) for number, link in enumerate(self.picture.links))

    def _link(self, number: int, link: LinkPicture) -> PlacedLink:
        source, target = self.columns[number], self.columns[number + 1]
        units = np.repeat(target.indices, len(source.indices)).astype(np.int_)
        inputs = np.tile(source.indices, len(target.indices)).astype(np.int_)
        weights = np.nan_to_num(np.asarray(link.weights, dtype=np.float64), posinf=0.0, neginf=0.0)
        values = weights[units, inputs]
        largest = link.largest or float(np.max(np.abs(weights), initial=0.0))
        shares = np.minimum(np.abs(values) / largest, 1.0) if largest else np.zeros(len(values))
        down = dict(zip(source.indices, source.heights, strict=True))
        across = dict(zip(target.indices, target.heights, strict=True))
        lines = np.empty((len(values), 4))
        lines[:, 0], lines[:, 2] = source.x + self.radius, target.x - self.radius
        lines[:, 1] = [down[index] for index in inputs.tolist()]
        lines[:, 3] = [across[index] for index in units.tolist()]
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
        inset = 0.22 * (right - left)
        return QRectF(
            left + inset, min(heights), right - left - 2 * inset, max(max(heights) - min(heights), 8.0)
        )

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
    def words(self) -> tuple[Words, ...]:
        """Titles, captions, gaps and the notice."""
        found: list[Words] = []
        for column in self.columns:
            found += self._titles(column)
            if column.gap is not None:
                count = hidden(column.picture.count, len(column.indices) + 1)
                found.append(
                    centered(f"⋮ {more(count)}", "text", CAPTION, column.x, column.gap + 4, muted=True)
                )
            found += self._captions(column)
        if self.notice:
            found.append(
                centered(self.notice, "text", SUBTITLE, self.width / 2, self.height - 10, muted=True)
            )
        return tuple(found)

    def _titles(self, column: PlacedColumn) -> list[Words]:
        edge = 2 * min(column.x, self.width - column.x) - 8
        room = min(self.reach - 10, edge) if len(self.columns) > 1 else self.width - 16
        current = column.picture.current
        face: Face = "text bold" if current else "text"
        title, below = column.picture.title, column.picture.subtitle
        if " · " in title and glyphs(title, face, TITLE).width > room:
            title, _, function = title.partition(" · ")
            longer = f"{function} · {below}" if below else function
            below = longer if glyphs(longer, "text", SUBTITLE).width <= room else function
        titles = [centered(fitted(title, face, TITLE, room), face, TITLE, column.x, 30, strong=current)]
        if below:
            text = fitted(below, "text", SUBTITLE, room)
            titles.append(centered(text, "text", SUBTITLE, column.x, 47, muted=True))
        return titles

    def _captions(self, column: PlacedColumn) -> list[Words]:
        if not self.captioned:
            return []
        found = []
        number = self.columns.index(column)
        for index, height in zip(column.indices, column.heights, strict=True):
            strong = NeuronRef(number, index) in self.picture.focus
            face: Face = "text bold" if strong else "text"
            muted = column.picture.state(index) in ("closed", "dead")
            for text, baseline in (
                (column.picture.captions.get(index), height + self.radius + 15),
                (column.picture.above.get(index), height - self.radius - 8),
            ):
                if text:
                    kept = fitted(text, face, CAPTION, self.reach - 16)
                    found.append(centered(kept, face, CAPTION, column.x, baseline, strong, muted))
        return found

    @cached_property
    def labels(self) -> tuple[Label, ...]:
        """The numbers on the lines that found a place."""
        obstacles = [words.rect for words in self.words]
        obstacles += [
            QRectF(column.x - self.radius, height - self.radius, 2 * self.radius, 2 * self.radius)
            for column in self.columns
            for height in column.heights
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
        for label, rect in zip(wanted, place(wishes, link.lines, obstacles, self.bounds), strict=True):
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
    top = 62.0  # two lines of title, whether there are two or not: the picture stays where it is
    bottom = 30.0
    tallest = _places(picture.columns, height - top - bottom)
    room = max(height - top - bottom, tallest * LEAST_PITCH)
    pitch = min(PITCH, room / max(tallest, 1))
    rows = _caption_rows(picture.columns, room)
    captioned = (pitch - 8 - _LINE * rows) / 2 >= 12
    radius = min(RADIUS, (pitch - 8 - _LINE * rows * captioned) / 2)
    count = len(picture.columns)
    margin = max(radius + 14, _half_width(picture.columns[0]), _half_width(picture.columns[-1]))
    reach = max(LEAST_REACH, 2 * radius + 40, (width - 2 * margin) / max(count - 1, 1))
    reach = min(reach, REACH if count > 2 else 1.5 * REACH)
    width = max(width, 2 * margin + reach * (count - 1))
    left, middle = (width - reach * (count - 1)) / 2, top + room / 2
    columns = tuple(
        _column(column, left + number * reach, middle, pitch, height - top - bottom)
        for number, column in enumerate(picture.columns)
    )
    return NetworkLayout(picture, width, top + room + bottom, radius, pitch, reach, columns, captioned)


def _limit(column: ColumnPicture, room: float) -> int:
    """Return how many places a column has; a low window has fewer, unless all neurons are wanted."""
    return column.count if column.expanded else max(3, min(column.limit, int(room // LEAST_PITCH)))


def _places(columns: tuple[ColumnPicture, ...], room: float) -> int:
    return max(len(shown(column.count, _limit(column, room))) for column in columns)


def _caption_rows(columns: tuple[ColumnPicture, ...], room: float) -> int:
    """Return how many lines may stand between two neurons, whether they do now or not, so that nothing moves.

    Under a hidden neuron is one line, at an output neuron one more above it; a neuron alone has room enough.
    """
    crowded = [
        number for number, column in enumerate(columns) if len(shown(column.count, _limit(column, room))) > 1
    ]
    return max((2 if number == len(columns) - 1 else 1 for number in crowded if number > 0), default=0)


def _half_width(column: ColumnPicture) -> float:
    texts = [column.title, *column.captions.values(), *column.above.values()]
    return min(max(glyphs(text, "text bold", TITLE).width for text in texts[:40]) / 2 + 12, 0.6 * REACH)


def _column(column: ColumnPicture, x: float, middle: float, pitch: float, room: float) -> PlacedColumn:
    places = shown(column.count, _limit(column, room))
    heights = [middle + (place - (len(places) - 1) / 2) * pitch for place in range(len(places))]
    gap = heights[places.index(None)] if None in places else None
    pairs = [(index, height) for index, height in zip(places, heights, strict=True) if index is not None]
    return PlacedColumn(
        column, x, tuple(index for index, _ in pairs), tuple(height for _, height in pairs), gap
    )
