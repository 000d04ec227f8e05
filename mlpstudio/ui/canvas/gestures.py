"""What a drag on the canvas does. Each gesture is an object: it begins, moves, and is finished or cancelled.

A gesture changes the document when it is finished, by one edit; until then it only draws what would be.
Places are those of the picture, not of the widget.

Rules of dragging a neuron: along its column it changes its place in the layer; away from its column, or
with Alt, it is drawn at another place and nothing else changes. One that was moved away before follows the
pointer.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Protocol

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.core.messages import Message
from mlpstudio.project.arranging import place_units
from mlpstudio.project.drawing import move_unit
from mlpstudio.project.project import Project
from mlpstudio.project.structure import Edit
from mlpstudio.project.wiring import set_connected, why_not
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.palette import color, mixed
from mlpstudio.session.selection import Part, Selection
from mlpstudio.ui.canvas.selection_paint import dashed
from mlpstudio.ui.theme import Theme

_SIDEWAYS = 36.0  # pixels away from its column at which a neuron is placed freely
_SNAP = 8.0  # so near to its usual place a neuron falls into it


class Bench(Protocol):
    """What gestures work on."""

    @property
    def layout(self) -> NetworkLayout:
        """The picture."""

    @property
    def project(self) -> Project:
        """What is edited."""

    @property
    def selection(self) -> Selection:
        """What is selected."""

    def do(self, change: Callable[[Project], Edit]) -> bool:
        """Make an edit."""

    def arrange(self, change: Callable[[Project], Edit]) -> bool:
        """Make an edit that no number depends on."""


class Gesture:
    """A gesture; this one does nothing."""

    def __init__(self, bench: Bench, start: QPointF) -> None:
        self.bench, self.start, self.place = bench, start, start

    @property
    def reason(self) -> Message | None:
        """Why it cannot be finished here."""
        return None

    def move(self, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer."""
        self.place = place

    def finish(self) -> None:
        """Do it."""

    def cancel(self) -> None:
        """Leave everything as it was."""

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw what would be."""


class Band(Gesture):
    """Selects what lies in a rectangle: neurons, or connections where there is no neuron in it."""

    def __init__(self, bench: Bench, start: QPointF, add: bool) -> None:
        super().__init__(bench, start)
        self._before = bench.selection.current.parts
        self._add = add

    @property
    def rect(self) -> QRectF:
        """The rectangle."""
        return QRectF(self.start, self.place).normalized()

    def move(self, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Select what lies in it now."""
        super().move(place, modifiers)
        found: set[Part] = set(self._inside())
        self.bench.selection.choose(self._before | found if self._add else found)

    def cancel(self) -> None:
        """Select again what was selected."""
        self.bench.selection.choose(self._before)

    def _inside(self) -> set[NeuronRef] | set[EdgeRef]:
        layout, rect = self.bench.layout, self.rect
        neurons = {
            NeuronRef(number, index)
            for number, column in enumerate(layout.columns)
            for index, (x, y) in zip(column.indices, column.centers.tolist(), strict=True)
            if rect.contains(x, y)
        }
        if neurons:
            return neurons
        return {
            EdgeRef(number, unit, source)
            for number, link in enumerate(layout.links)
            for (x0, y0, x1, y1), unit, source in zip(
                link.lines.tolist(), link.units.tolist(), link.inputs.tolist(), strict=True
            )
            if rect.contains((x0 + x1) / 2, (y0 + y1) / 2)
        }

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the rectangle."""
        painter.setPen(QPen(color(theme.accent), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(self.rect)


class MoveNeuron(Gesture):
    """Gives a neuron another place: in its layer, or only in the drawing."""

    def __init__(self, bench: Bench, start: QPointF, neuron: NeuronRef) -> None:
        super().__init__(bench, start)
        self.neuron = neuron
        self._center = bench.layout.center(neuron) or start
        self._loose = bench.layout.picture.offsets.get(neuron) is not None
        self.free = self._loose

    def move(self, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer; how decides whether it stays in its column."""
        super().move(place, modifiers)
        layout = self.bench.layout
        away = abs(layout.along(place) - layout.columns[self.neuron.column].x)
        sideways = max(_SIDEWAYS, layout.radius)
        self.free = self._loose or bool(modifiers & Qt.KeyboardModifier.AltModifier) or away > sideways

    @property
    def target(self) -> int:
        """Which place in its layer the neuron would have."""
        layout, unit = self.bench.layout, self.neuron.unit
        column, across = layout.columns[self.neuron.column], layout.across(self.place)
        before = [
            index
            for index, height in zip(column.indices, column.heights, strict=True)
            if index != unit and height < across
        ]
        if not before:
            return 0
        return before[-1] + 1 if before[-1] < unit else before[-1]

    def finish(self) -> None:
        """Place it, or put it between its neighbours."""
        if self.free:
            self.bench.arrange(partial(place_units, offsets=self._offsets()))
            return
        column, unit, to = *self.neuron, self.target
        if to != unit and self.bench.do(partial(move_unit, column=column, unit=unit, to=to)):
            self.bench.selection.choose({NeuronRef(column, to)})

    def _offsets(self) -> dict[tuple[int, int], tuple[float, float]]:
        """Return the new offsets of the neuron, and of those that are selected with it."""
        layout, selected = self.bench.layout, self.bench.selection.current.neurons
        moved = selected if self.neuron in selected else {self.neuron}
        found: dict[tuple[int, int], tuple[float, float]] = {}
        for neuron in moved:
            center = layout.center(neuron)
            if center is None:
                continue
            away = self._inside(center + self.place - self.start) - layout.usual(neuron)
            near = away.manhattanLength() < _SNAP
            offset = round(layout.along(away), 2), round(layout.across(away), 2)
            found[neuron.column, neuron.unit] = (0.0, 0.0) if near else offset
        return found

    def _inside(self, place: QPointF) -> QPointF:
        bounds, side = self.bench.layout.bounds, self.bench.layout.radius + 4
        return QPointF(
            min(max(place.x(), side), max(bounds.width() - side, side)),
            min(max(place.y(), side), max(bounds.height() - side, side)),
        )

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the neuron where it would be, or the gap that it would fall into."""
        layout = self.bench.layout
        column = layout.columns[self.neuron.column]
        place = self._inside(self._center + self.place - self.start)
        if not self.free:
            place = layout.point(column.x, layout.across(place))
            self._paint_mark(painter, theme)
        painter.setPen(dashed(theme.accent, 1.8))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, layout.radius, layout.radius)

    def _paint_mark(self, painter: QPainter, theme: Theme) -> None:
        layout, unit, to = self.bench.layout, self.neuron.unit, self.target
        column = layout.columns[self.neuron.column]
        if to == unit:
            return
        heights = dict(zip(column.indices, column.heights, strict=True))
        after = [height for index, height in heights.items() if index <= (to if to > unit else to - 1)]
        height = max(after) + layout.pitch / 2 if after else min(heights.values()) - layout.pitch / 2
        side = layout.radius + 8
        painter.setPen(QPen(color(theme.accent), 3, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(QLineF(layout.point(column.x - side, height), layout.point(column.x + side, height)))


class Connect(Gesture):
    """Draws a connection from one neuron to another, by pointer or by keys."""

    def __init__(self, bench: Bench, start: QPointF, neuron: NeuronRef) -> None:
        super().__init__(bench, start)
        self.neuron = neuron
        self.target: NeuronRef | None = None
        self._left = False

    def move(self, place: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Follow the pointer."""
        super().move(place, modifiers)
        target = self.bench.layout.neuron_at(place.x(), place.y())
        self._left = self._left or target != self.neuron
        self.target = target if self._left else None

    def aim(self, target: NeuronRef) -> None:
        """Lead to a neuron."""
        self.target = target
        self.place = self.bench.layout.center(target) or self.place

    @property
    def edge(self) -> EdgeRef | None:
        """The connection that would be made."""
        if self.target is None or self.reason is not None:
            return None
        return EdgeRef(self.neuron.column, self.target.unit, self.neuron.unit)

    @property
    def reason(self) -> Message | None:
        """Why there can be no such connection."""
        if self.target is None:
            return None
        network = self.bench.project.network
        reason = why_not(network, self.neuron, self.target)
        if reason is not None:
            return reason
        mask = network.layers[self.neuron.column].mask
        if mask is None or mask[self.target.unit, self.neuron.unit]:
            return Message("these two are already connected")
        return None

    def finish(self) -> None:
        """Connect, where that is possible."""
        edge = self.edge
        if edge is not None and self.bench.do(partial(set_connected, edges=[edge], connected=True)):
            self.bench.selection.choose({edge})

    def paint(self, painter: QPainter, theme: Theme) -> None:
        """Draw the line as far as it has come."""
        layout = self.bench.layout
        begin = layout.center(self.neuron)
        if begin is None:
            return
        refused = self.reason is not None
        ink = theme.warning if refused else theme.accent
        end = layout.center(self.target) if self.target is not None else None
        line = QLineF(begin, end or self.place)
        if line.length() > layout.radius:
            line.setP1(line.pointAt(layout.radius / line.length()))
            if end is not None and line.length() > layout.radius:
                line.setP2(line.pointAt(1 - layout.radius / line.length()))
            pen = dashed(ink, 2.0) if refused else QPen(color(ink), 2.4)
            painter.setPen(pen)
            painter.drawLine(line)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(color(mixed(theme.accent, theme.canvas, 0.8)), 2.6))
        painter.drawEllipse(begin, layout.radius + 1, layout.radius + 1)
        if end is not None and self.target != self.neuron:
            painter.setPen(dashed(ink, 2.0) if refused else QPen(color(ink), 2.6))
            painter.drawEllipse(end, layout.radius + 4, layout.radius + 4)
