"""The curve over the learning rate, with a handle for hands and keys."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.render.plots.points import Plot
from mlpstudio.render.plots.rates import RatePlot
from mlpstudio.ui.plot_view import PlotView

HEIGHT = 212
_NEAR = 4.0  # pixels within which the handle takes the rate that is set
_KEYS = {
    Qt.Key.Key_Left: -0.01, Qt.Key.Key_Down: -0.01, Qt.Key.Key_Right: 0.01, Qt.Key.Key_Up: 0.01,
    Qt.Key.Key_PageDown: -0.1, Qt.Key.Key_PageUp: 0.1,
}  # fmt: skip
"""The part of the axis that a key moves the handle by."""


class RateView(PlotView):
    """Shows a :class:`RatePlot`. Dragging tells rates, and changes nothing."""

    tried = Signal(object)
    """With the learning rate that the handle is at."""
    left = Signal()
    """The handle was let go."""
    taken = Signal()
    """Enter: the rate is to be used."""
    put_back = Signal()
    """Escape: the handle goes back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(_nothing, parent=parent)
        self._rates: RatePlot | None = None
        self._dragged = False
        self.setAccessibleName(self.tr("Loss over the learning rate"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(380, HEIGHT)

    @property
    def rates(self) -> RatePlot | None:
        """What is shown."""
        return self._rates

    @property
    def dragged(self) -> bool:
        """Whether the handle is held by the mouse."""
        return self._dragged

    def show_rates(self, plot: RatePlot | None) -> None:
        """Show another curve."""
        self._rates = plot
        self._dragged = self._dragged and plot is not None
        self.setCursor(Qt.CursorShape.SplitHCursor if plot is not None else Qt.CursorShape.ArrowCursor)
        self.show_plot(plot)

    def drop(self) -> None:
        """Let go of the handle."""
        self._dragged = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the handle: it comes to where the mouse is."""
        if event.button() == Qt.MouseButton.LeftButton and self._rates is not None:
            self._dragged = True
            self._try_at(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the handle."""
        if self._dragged:
            self._try_at(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Leave the handle where it is."""
        if self._dragged and event.button() == Qt.MouseButton.LeftButton:
            self._dragged = False
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the handle, use its rate, or put it back."""
        plot, key = self._rates, Qt.Key(event.key())
        if plot is None or (self._dragged and key != Qt.Key.Key_Escape):
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Escape:
            self._dragged = False
            self.put_back.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        elif key in _KEYS or key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            frame = plot.frame(self.bounds)
            if key in _KEYS:
                x = plot.across(frame, plot.rate) + _KEYS[key] * frame.rect.width()
            else:
                x = frame.rect.left() if key == Qt.Key.Key_Home else frame.rect.right()
            self._tell_rate(plot.rate_at(frame, x))
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _try_at(self, x: float) -> None:
        plot = self._rates
        if plot is None:
            return
        frame = plot.frame(self.bounds)
        near = abs(plot.across(frame, plot.set_rate) - x) <= _NEAR
        self._tell_rate(plot.set_rate if near else plot.rate_at(frame, x))

    def _tell_rate(self, rate: float) -> None:
        if self._rates is not None and rate != self._rates.rate:
            self.tried.emit(rate)


def _nothing(plot: Plot, bounds: QRectF, place: QPointF) -> str:
    return ""
