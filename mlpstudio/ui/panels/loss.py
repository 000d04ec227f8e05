"""The loss panel: the curve of the loss, the place where we are on it, and its future in a paler tone."""

from __future__ import annotations

import math
from types import ModuleType
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QGraphicsEllipseItem,
    QGraphicsItem,
    QHBoxLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from mlpstudio.render.fonts import text_font
from mlpstudio.render.palette import mixed
from mlpstudio.session.moment import Moment
from mlpstudio.session.track import TrackLosses
from mlpstudio.ui.plot_ticks import linear, logarithmic
from mlpstudio.ui.theme import Theme
from mlpstudio.ui.words import telling

Array = NDArray[np.float64]

LEAST_SPAN = 10
"""Iterations that the axis shows at least, so that the first points stay where they are."""
_FEW = 400  # points up to which the line may be two pixels wide: wide lines are slow to draw
_LEAST_DECADES = 2
_DOT = 10.0  # pixels


class LossPanel(QWidget):
    """The curve. It is drawn by pyqtgraph, which is loaded after the window shows: see :meth:`use`."""

    sought = Signal(object, object)
    """With an iteration and a position; the position is None where it shall stay."""
    scale_chosen = Signal(object)
    """With True for logarithmic."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("loss-panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._moment: Moment | None = None
        self._theme: Theme | None = None
        self._log = True
        self.plot: Any = None
        self._curves: tuple[Any, Any] = (None, None)
        self._cursor: QGraphicsEllipseItem | None = None
        self._label: Any = None
        self._drawn: object = None
        self._shown: tuple[float, float, float, float, bool, QSize] | None = None
        self._drawn_point: object = None
        self._floor = 0.0
        self.controls, self._linear_button, self._log_button = self._make_controls()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 0, 14, 6)
        self.setMinimumSize(220, 120)

    def _make_controls(self) -> tuple[QWidget, QToolButton, QToolButton]:
        """Return the switch of the scale, which stands in the title of the panel."""
        controls = QWidget()
        layout = QHBoxLayout(controls)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        group = QButtonGroup(controls)
        made = []
        for text, tip in (
            (self.tr("linear"), self.tr("Linear scale")), (self.tr("log"), self.tr("Logarithmic scale")),
        ):  # fmt: skip
            button = QToolButton()
            button.setText(text)
            button.setCheckable(True)
            button.setAccessibleName(tip)
            button.setToolTip(tip)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            group.addButton(button)
            layout.addWidget(button)
            made.append(button)
        made[1].setChecked(True)
        made[1].toggled.connect(self._log_toggled)
        return controls, made[0], made[1]

    def use(self, pyqtgraph: ModuleType) -> None:
        """Make the plot, now that the library is there; asking again does nothing."""
        if self.plot is not None:
            return
        pyqtgraph.setConfigOptions(antialias=True)
        widget = pyqtgraph.PlotWidget()
        widget.setAccessibleName(self.tr("Loss over iterations"))
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot = widget.getPlotItem()
        plot.setMenuEnabled(False)
        # WORKAROUND for pyqtgraph making menus that belong to nobody and outlive the plot.
        for menu in [plot.ctrlMenu, *(action.menu() for action in plot.ctrlMenu.actions())]:
            menu.setParent(widget, menu.windowFlags())
        plot.hideButtons()
        plot.setMouseEnabled(False, False)
        for side, text in (("left", self.tr("loss")), ("bottom", self.tr("iteration"))):
            axis = plot.getAxis(side)
            axis.enableAutoSIPrefix(False)
            axis.setLabel(text)
            axis.setStyle(tickFont=text_font(11), tickTextOffset=6, tickLength=-4)
            axis.label.setFont(text_font(12))
            # The words of an axis take four milliseconds to draw, and seldom change.
            axis.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        plot.getAxis("left").setWidth(64)
        plot.showGrid(x=False, y=True, alpha=0.18)
        self._curves = (pyqtgraph.PlotCurveItem(), pyqtgraph.PlotCurveItem())
        self._cursor = QGraphicsEllipseItem(-_DOT / 2, -_DOT / 2, _DOT, _DOT)
        self._cursor.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self._label = pyqtgraph.TextItem(anchor=(0, 1))
        self._label.textItem.setFont(text_font(12))
        for item in (*reversed(self._curves), self._cursor, self._label):
            plot.addItem(item, ignoreBounds=True)
        widget.scene().sigMouseClicked.connect(self._clicked)
        widget.setAntialiasing(True)
        self.plot = plot
        self._layout.addWidget(widget)
        self._recolor()
        self._draw()

    def show_moment(self, moment: Moment) -> None:
        """Draw the losses that may be told at a moment."""
        self._moment = moment
        self._draw()

    def set_log(self, log: bool) -> None:
        """Choose the scale."""
        if log != self._log:
            self._log = log
            (self._log_button if log else self._linear_button).setChecked(True)
            self._draw()

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self._recolor()
        self._draw()

    def _recolor(self) -> None:
        theme = self._theme
        if self.plot is None or theme is None:
            return
        self.plot.getViewWidget().setBackground(theme.panel)
        for side in ("left", "bottom"):
            axis = self.plot.getAxis(side)
            axis.setPen(QPen(QColor(theme.line), 1))
            axis.setTextPen(QColor(theme.muted))
        self._label.setColor(QColor(theme.ink))
        self._label.fill = QBrush(QColor(theme.panel))  # the line passes behind the words

    def _draw(self) -> None:
        moment, theme = self._moment, self._theme
        if self.plot is None or moment is None or theme is None:
            return
        # A picture of the plot takes several milliseconds: most clicks change nothing in it.
        track = None if moment.losses is None else moment.losses.track
        reached = moment.reached.losses
        curve = (track, moment.known.losses, reached, self._log, self.size(), theme)
        point = (*curve, moment.phase if moment.known.losses else None)
        if point == self._drawn_point:
            return
        changed, self._drawn, self._drawn_point = curve != self._drawn, curve, point
        losses = moment.losses
        if losses is None:
            for curve in self._curves:
                curve.setData(x=np.empty(0), y=np.empty(0))
            self._hide_cursor()
            self._show_range(0, LEAST_SPAN, _NONE)
            return
        if changed:
            self._draw_curves(losses, moment, theme)
        self._draw_cursor(losses, moment, theme)

    def _draw_curves(self, losses: TrackLosses, moment: Moment, theme: Theme) -> None:
        first, known, reached = losses.first, moment.known.losses, moment.reached.losses
        columns = max(self.width() - 90, 60)
        past, future, pens = self._curves[0], self._curves[1], self._pens(theme, reached - first)
        drawn = []
        for begin, end in ((first, known), (max(known - 1, first), reached)):
            parts = losses.reduced(begin, end, columns) if end > begin else (_NONE, _NONE, _NONE)
            drawn.append(self._polyline(*parts))
        every = np.concatenate([y for _, y in drawn])
        positive = every[np.isfinite(every) & (every > 0)]
        self._floor = math.floor(math.log10(positive.min())) - 1.0 if positive.size else 0.0
        for curve, (x, y), pen in zip((past, future), drawn, pens, strict=True):
            curve.setPen(pen)
            curve.setData(x=x, y=self._scaled(y), connect="finite")
        self._show_range(first, reached - 1, self._scaled(every))

    def _polyline(self, x: Array, low: Array, high: Array) -> tuple[Array, Array]:
        """Return the line through lowest and highest of each pixel column."""
        if np.array_equal(low, high):
            return np.asarray(x, dtype=np.float64), np.array(low, dtype=np.float64)
        y = np.empty(2 * len(low))
        y[0::2], y[1::2] = high, low
        return np.repeat(x, 2), y

    def _scaled(self, y: Array) -> Array:
        """Return heights on the present scale; a loss of exactly 0 stands at the lower edge of it."""
        if not self._log:
            return y
        with np.errstate(divide="ignore", invalid="ignore"):
            made = np.log10(np.maximum(y, 0.0))
        made[made == -np.inf] = self._floor
        return made

    def _show_range(self, first: int, last: int, y: Array) -> None:
        """Show some iterations and all these losses, between round numbers.

        So the axes keep still while the curve grows: drawing them anew is what takes most of the time.
        """
        y = y[np.isfinite(y)]
        low, high = (float(y.min()), float(y.max())) if y.size else (0.0, 1.0)
        if self._log:
            low, high = math.floor(low), math.ceil(high)
            if high <= self._floor:  # nothing but zeros, which stand at the lower edge
                high = low + _LEAST_DECADES
            low = min(low, high - _LEAST_DECADES)
        else:
            low, high = min(low, 0.0), rounded_up(high)
        until = first + max(LEAST_SPAN, rounded_up(last - first))
        shown = (first, until, low, high, self._log, self.size())
        if shown != self._shown:
            self._shown = shown
            self.plot.setXRange(first, until, padding=0.02)
            self.plot.setYRange(low, high, padding=0.06)
            tall, wide = max(self.height() // 36, 2), max(self.width() // 110, 2)
            ticks = logarithmic(low, high, tall) if self._log else linear(low, high, tall)
            self.plot.getAxis("left").setTicks([ticks, []])
            self.plot.getAxis("bottom").setTicks([linear(first, until, wide, whole=True), []])

    def _pens(self, theme: Theme, points: int) -> tuple[QPen, QPen]:
        solid = QPen(QColor(theme.accent), 2 if points <= _FEW else 1)
        pale = QPen(QColor(mixed(theme.accent, theme.panel, 0.45)), 1)
        for pen in (solid, pale):
            pen.setCosmetic(True)
        if points <= _FEW:
            pale.setStyle(Qt.PenStyle.DashLine)
        return solid, pale

    def _draw_cursor(self, losses: TrackLosses, moment: Moment, theme: Theme) -> None:
        iteration = moment.known.losses - 1
        loss = losses.at(iteration) if iteration >= losses.first else None
        y = None if loss is None else self._height(loss)
        if loss is None or y is None or self._cursor is None:
            self._hide_cursor()
            return
        color = QColor(theme.accent if moment.phase is None else getattr(theme, moment.phase.value))
        self._cursor.setBrush(color)
        self._cursor.setPen(QPen(QColor(theme.panel), 1))
        self._cursor.setPos(iteration, y)
        self._cursor.show()
        text = self.tr("{loss} at iteration {iteration}")
        self._label.setText(text.format(loss=telling(loss), iteration=f"{iteration:,}"))
        assert self._shown is not None
        middle = (self._shown[0] + self._shown[1]) / 2
        self._label.setAnchor((-0.04, 0.5) if iteration <= middle else (1.04, 1.1))
        self._label.setPos(iteration, y)

    def _hide_cursor(self) -> None:
        if self._cursor is not None:
            self._cursor.hide()
            self._label.setText("")

    def _height(self, loss: float) -> float | None:
        return float(self._scaled(np.array([loss]))[0]) if math.isfinite(loss) else None

    def _clicked(self, event: Any) -> None:
        """Travel to the iteration that was clicked."""
        view = self.plot.getViewBox()
        place: QPointF = event.scenePos()
        moment = self._moment
        if moment is None or moment.losses is None or not view.sceneBoundingRect().contains(place):
            return
        iteration = round(view.mapSceneToView(place).x())
        self.sought.emit(min(max(iteration, moment.start), moment.last), None)

    def _log_toggled(self, on: bool) -> None:
        if on != self._log:
            self.set_log(on)
            self.scale_chosen.emit(on)


def rounded_up(value: float) -> float:
    """Return the next of 1, 1.5, 2, 3, 5 and 7 times a power of ten."""
    if value <= 0:
        return 1.0
    unit = 10.0 ** math.floor(math.log10(value))
    return next(
        unit * factor for factor in (1, 1.5, 2, 3, 5, 7, 10, 15) if unit * factor >= value * (1 - 1e-9)
    )


_NONE: Array = np.empty(0)
