"""The picture of the loss: curves, cursor and crosshair, drawn by pyqtgraph."""

from __future__ import annotations

import math
from types import ModuleType
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPen
from PySide6.QtWidgets import QGraphicsEllipseItem, QGraphicsItem, QGraphicsLineItem, QWidget

from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import mixed
from mlpstudio.ui.plot_gestures import PlotGestures
from mlpstudio.ui.plot_span import Span
from mlpstudio.ui.plot_ticks import linear, logarithmic
from mlpstudio.ui.theme import Theme

Array = NDArray[np.float64]

_FEW = 400  # points up to which the line may be two pixels wide: wide lines are slow to draw
_DASHED = 120  # points up to which a dashed pen is drawn quickly
_DOT = 10.0  # pixels
_AWAY = 9.0  # pixels between a point and the words about it
_COLUMN = 6.0  # pixels, as finely as is looked where curves are
_MARGIN = 10  # pixels at the right, for the half of a number that stands below the end of the axis
_BEYOND = 18  # pixels by which such a number may be beyond the axis, which ends a little before the margin
_STEP, _FARTHEST = 14.0, 8  # by which words move off where curves are in their way, and how often


class Scale(NamedTuple):
    """How losses become heights.

    Attributes
    ----------
    log
        By their logarithm.
    floor
        Where a loss of exactly 0 stands on a logarithmic scale.
    unit
        Losses are divided by it on a linear scale: Qt cannot draw where numbers are too large or too small.
    zero
        Whether there is a loss of exactly 0: on a logarithmic scale its place is named so.
    """

    log: bool
    floor: float
    unit: float
    zero: bool = False

    @classmethod
    def of(cls, log: bool, losses: Array) -> Scale:
        """Return the scale for some losses."""
        positive, zero = losses[np.isfinite(losses) & (losses > 0)], bool((losses == 0).any())
        if not positive.size:
            return cls(log, 0.0, 1.0, zero)
        low, high = float(positive.min()), float(positive.max())
        unit = 1.0 if 1e-6 < high < 1e9 else 10.0 ** math.floor(math.log10(high))
        return cls(log, math.floor(math.log10(low)) - 1.0, unit, zero)

    def heights(self, losses: Array) -> Array:
        """Return where losses stand; what is not finite stays so."""
        with np.errstate(divide="ignore", invalid="ignore"):
            if not self.log:
                return np.asarray(losses / self.unit)
            made = np.log10(np.maximum(losses, 0.0))
        made[made == -np.inf] = self.floor
        return np.asarray(made)

    def ticks(self, low: float, high: float, most: int) -> list[tuple[float, str]]:
        """Return the ticks between two heights."""
        if self.log and self.zero and low <= self.floor <= high:
            clear = self.floor + 0.6 * (high - low) / most  # no power of ten leads down to 0
            above = [tick for tick in logarithmic(low, high, most) if tick[0] > clear]
            return [(self.floor, "0"), *above]
        if self.log:
            return logarithmic(low, high, most)
        marks = linear(low * self.unit, high * self.unit, most)
        return [(place / self.unit, text) for place, text in marks]


class Curves(NamedTuple):
    """Four lines: what has been, what is to come, what would have been, and the loss of test samples."""

    past: tuple[Array, Array]
    future: tuple[Array, Array]
    former: tuple[Array, Array]
    test: tuple[Array, Array]


class LossPlot:
    """The plot.

    Parameters
    ----------
    pyqtgraph
        The library, loaded by now.
    loss, iteration
        The words at the axes.
    """

    def __init__(self, pyqtgraph: ModuleType, loss: str, iteration: str) -> None:
        pyqtgraph.setConfigOptions(antialias=True)
        self.widget: Any = pyqtgraph.PlotWidget(enableMenu=False)  # none is shown, and they are slow to make
        self.widget.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.widget.setAntialiasing(True)
        self.item: Any = self.widget.getPlotItem()
        for part in (self.widget, self.item):
            part.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language
        self._prepare(loss, iteration)
        self.lines = tuple(pyqtgraph.PlotCurveItem() for _ in Curves._fields)
        self.cursor, self.hover = _dot(), _dot()
        self.label = pyqtgraph.TextItem(anchor=(0, 1))
        self.label.textItem.setFont(text_font(12))
        self._plumb, self._end = QGraphicsLineItem(), QGraphicsLineItem()
        for item in (*reversed(self.lines), self._plumb, self._end, self.cursor, self.hover, self.label):
            self.item.addItem(item, ignoreBounds=True)
        for hidden in (self._plumb, self._end, self.hover):
            hidden.hide()
        self.gestures = PlotGestures(self.widget)
        self.taken = QRectF()
        """Where other words stand, in pixels of the widget."""
        self._side = 0  # of a point, on which there are words about it
        self._theme: Theme | None = None
        self._shown: tuple[Span, Scale, QSize] | None = None

    def _prepare(self, loss: str, iteration: str) -> None:
        plot, widget = self.item, self.widget
        plot.setMenuEnabled(False)
        # WORKAROUND for pyqtgraph making menus that belong to nobody and outlive the plot.
        for menu in [plot.ctrlMenu, *(action.menu() for action in plot.ctrlMenu.actions())]:
            menu.setParent(widget, menu.windowFlags())
        plot.hideButtons()
        plot.setMouseEnabled(False, False)
        for side, text in (("left", loss), ("bottom", iteration)):
            axis = plot.getAxis(side)
            axis.enableAutoSIPrefix(False)
            axis.setLabel(text)
            axis.setStyle(tickFont=text_font(11), tickTextOffset=6, tickLength=-4)
            axis.label.setFont(text_font(12))
            # The words of an axis take four milliseconds to draw, and seldom change.
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        plot.getAxis("left").setWidth(64)
        plot.layout.setContentsMargins(1, 1, 1 + _MARGIN, 1)
        plot.getAxis("bottom").setStyle(hideOverlappingLabels=_BEYOND)
        plot.showGrid(x=False, y=True, alpha=0.18)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.widget.setBackground(theme.panel)
        for side in ("left", "bottom"):
            axis = self.item.getAxis(side)
            axis.setPen(QPen(QColor(theme.line), 1))
            axis.setTextPen(QColor(theme.muted))
        self.label.setColor(QColor(theme.ink))
        self.label.fill = QBrush(QColor(theme.panel))  # the line passes behind the words
        self._plumb.setPen(_cosmetic(mixed(theme.muted, theme.panel, 0.5)))
        self._end.setPen(_cosmetic(theme.error, Qt.PenStyle.DashLine))
        self.hover.setBrush(QColor(theme.panel))
        self.hover.setPen(QPen(QColor(theme.ink), 2))

    def show_span(self, span: Span, scale: Scale) -> None:
        """Show a part of the plane; drawing axes anew is what takes most of the time."""
        shown = (span, scale, self.widget.size())
        if shown == self._shown:
            return
        self._shown = shown
        self.item.setXRange(span.left, span.right, padding=0)
        self.item.setYRange(span.low, span.high, padding=0)
        tall, wide = max(self.widget.height() // 36, 2), max(self.widget.width() // 110, 2)
        self.item.getAxis("left").setTicks([scale.ticks(span.low, span.high, tall), []])
        self.item.getAxis("bottom").setTicks([linear(max(span.left, 0), span.right, wide, whole=True), []])

    def show_curves(self, curves: Curves) -> None:
        """Draw the lines."""
        assert self._theme is not None
        theme = self._theme
        points = len(curves.past[0]) + len(curves.future[0])
        few = len(curves.test[0]) <= _DASHED
        accent, ghost = mixed(theme.accent, theme.panel, 0.45), mixed(theme.muted, theme.panel, 0.75)
        pens = (
            _cosmetic(theme.accent, wide=points <= _FEW),
            _cosmetic(accent, Qt.PenStyle.DashLine if points <= _DASHED else Qt.PenStyle.SolidLine),
            _cosmetic(
                ghost, Qt.PenStyle.DashLine if len(curves.former[0]) <= _DASHED else Qt.PenStyle.SolidLine
            ),
            _cosmetic(theme.ink, Qt.PenStyle.DotLine if few else Qt.PenStyle.SolidLine, wide=few),
        )
        for line, (x, y), pen in zip(self.lines, curves, pens, strict=True):
            if not len(x) and line.xData is not None and not len(line.xData):
                continue  # as most are at most times
            line.setPen(pen)
            long = {2: 12, 3: 4}.get(self.lines.index(line), 0) if len(x) > _DASHED else 0
            line.setData(x=x, y=y, connect=_dashes(y, long) if long else "finite")

    def show_cursor(self, place: tuple[float, float] | None, color: str) -> None:
        """Draw the point where we are."""
        assert self._theme is not None
        self.cursor.setVisible(place is not None)
        if place is not None:
            self.cursor.setBrush(QColor(color))
            self.cursor.setPen(QPen(QColor(self._theme.panel), 1))
            self.cursor.setPos(*place)

    def show_hover(self, x: float | None, y: float | None) -> None:
        """Draw a thin line at an iteration, and its point if it has one."""
        self._plumb.setVisible(x is not None)
        self.hover.setVisible(x is not None and y is not None)
        if x is not None and self._shown is not None:
            self._plumb.setLine(x, self._shown[0].low, x, self._shown[0].high)
            if y is not None:
                self.hover.setPos(x, y)

    def show_end(self, x: float | None) -> None:
        """Draw where the run could not go on."""
        self._end.setVisible(x is not None)
        if x is not None and self._shown is not None:
            self._end.setLine(x, self._shown[0].low, x, self._shown[0].high)

    @property
    def end_at(self) -> float | None:
        """Where the run could not go on, in pixels of the widget; None where that is not seen."""
        if not self._end.isVisible():
            return None
        view = self.item.getViewBox()
        x = float(view.mapViewToScene(QPointF(self._end.line().x1(), 0)).x())
        room = view.sceneBoundingRect()
        return x if room.left() <= x <= room.right() else None

    def say(self, text: str, x: float = 0.0, y: float = 0.0) -> None:
        """Write beside a point, inside of the plot; nothing with an empty text."""
        self.label.setText(text)
        self.label.setVisible(bool(text))
        if not text:
            return
        view = self.item.getViewBox()
        room = view.sceneBoundingRect()
        point = view.mapViewToScene(QPointF(x, y)) - room.topLeft()
        size = self.label.textItem.boundingRect()
        width, height = max(size.width(), 1.0), max(size.height(), 1.0)
        left, top = self._free_place(point, width, height, room)
        self.label.setAnchor(((point.x() - left) / width, (point.y() - top) / height))
        self.label.setPos(x, y)

    def _free_place(self, point: QPointF, width: float, height: float, room: QRectF) -> tuple[float, float]:
        """Return where words about a point hide least of the curves, near it if they can.

        As long as they hide nothing they stay on the side of the point where they have been.
        """
        off = np.repeat(np.arange(_FARTHEST) * _STEP, 9)
        x, y = point.x(), point.y()
        beside = np.stack([x + _AWAY + off, x - _AWAY - width - off, np.full_like(off, x - width / 2)])
        upwards = np.stack(
            [y - height - _DOT / 2 - off, np.full_like(off, y - height / 2), y + _DOT / 2 + off]
        )
        every = np.arange(len(off))
        across, up = beside[every // 3 % 3, every], upwards[every % 3, every]
        left = np.clip(across, 0.0, max(room.width() - width, 0.0))
        top = np.clip(up, 0.0, max(room.height() - height, 0.0))
        hidden = _crossed(self._bands(room), left, top, width, height) + off / _STEP
        hidden += 20 * _meet(left - 4, top - 4, width + 8, height + 8, QRectF(point, point))
        hidden += 200 * _meet(left, top, width, height, self.taken.translated(-room.topLeft()))
        hidden += 0.5 * ((left != across) | (top != up))  # over the edge it is moved, and then less good
        best = int(np.argmin(hidden))
        if hidden[self._side] > 0:
            self._side = best % 9
        else:
            best = self._side
        return float(left[best]), float(top[best])

    def _bands(self, room: QRectF) -> tuple[Array, Array]:
        """Return between which pixels each line goes: lines x columns, the tops first."""
        assert self._shown is not None
        span = self._shown[0]
        columns = (
            span.left + np.arange(0.0, room.width() + _COLUMN, _COLUMN) / max(room.width(), 1) * span.width
        )
        tops, bottoms = [], []
        for line in self.lines:
            x, y = line.xData, line.yData
            if x is None or len(x) < 2:
                continue
            # Long lines are told as highest and lowest of each pixel column: see loss_lines.
            paired = len(x) > 3 and len(x) % 2 == 0 and x[0] == x[1]
            ends = ((x[0::2], y[0::2]), (x[1::2], y[1::2])) if paired else ((x, y),)
            heights = [np.interp(columns, *each, left=np.nan, right=np.nan) for each in ends]
            pixels = (span.high - np.array(heights)) / span.height * room.height()
            both = np.concatenate([pixels[:, :-1], pixels[:, 1:]])
            tops.append(np.fmin.reduce(both))
            bottoms.append(np.fmax.reduce(both))
        empty = np.empty((0, max(len(columns) - 1, 0)))
        return (np.array(tops), np.array(bottoms)) if tops else (empty, empty)

    def place(self, pixel: QPointF) -> QPointF:
        """Return the place in the plane that a pixel of the viewport shows."""
        place: QPointF = self.item.getViewBox().mapSceneToView(self.widget.mapToScene(pixel.toPoint()))
        return place

    def region(self, pixel: QPointF) -> str:
        """Return what a pixel of the viewport belongs to: "plot", "left" or "bottom"."""
        room = self.item.getViewBox().sceneBoundingRect()
        scene = self.widget.mapToScene(pixel.toPoint())
        if scene.x() < room.left():
            return "left"
        return "bottom" if scene.y() > room.bottom() else "plot"

    def pixel_size(self) -> tuple[float, float]:
        """Return how wide and how tall a pixel is in the plane."""
        room = self.item.getViewBox().sceneBoundingRect()
        if self._shown is None or room.isEmpty():
            return 1.0, 1.0
        return self._shown[0].width / room.width(), self._shown[0].height / room.height()

    def add_to(self, parent: QWidget) -> None:
        """Stand in the layout of a widget."""
        layout = parent.layout()
        assert layout is not None
        layout.addWidget(self.widget)


def _crossed(bands: tuple[Array, Array], left: Array, top: Array, width: float, height: float) -> Array:
    """Return for each of some boxes in how many columns lines go through it, or come close to it."""
    tops, bottoms = bands
    columns = np.arange(tops.shape[1])
    inside = columns >= (left // _COLUMN)[:, None]
    inside &= columns <= ((left + width) // _COLUMN)[:, None]
    low, high = (top + height + 3)[:, None, None], (top - 3)[:, None, None]
    through = (tops < low) & (bottoms > high) & inside[:, None]
    return np.asarray(np.count_nonzero(through, axis=(1, 2)), dtype=np.float64)


def _meet(left: Array, top: Array, width: float, height: float, other: QRectF) -> NDArray[np.bool_]:
    """Return which of some boxes meet another one, or a point; nothing meets none."""
    if other == QRectF():
        return np.zeros(len(left), bool)
    across = (left < other.right()) & (left + width > other.left())
    return across & (top < other.bottom()) & (top + height > other.top())


def _dashes(y: Array, points: int) -> NDArray[np.int32]:
    """Return which points of a long line are connected so that it looks dashed: a dashed pen is slow."""
    connected = np.arange(len(y)) % points < points // 2
    connected[:-1] &= np.isfinite(y[:-1]) & np.isfinite(y[1:])
    return np.asarray(connected, dtype=np.int32)


def _dot() -> QGraphicsEllipseItem:
    dot = QGraphicsEllipseItem(-_DOT / 2, -_DOT / 2, _DOT, _DOT)
    dot.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
    return dot


def _cosmetic(color: str, style: Qt.PenStyle = Qt.PenStyle.SolidLine, *, wide: bool = False) -> QPen:
    pen = QPen(QColor(color), 2 if wide else 1)
    pen.setCosmetic(True)
    pen.setStyle(style)
    return pen
