"""A widget that shows one plot: it paints, tells what is pointed at, and gives its picture away."""

from __future__ import annotations

from collections.abc import Callable, Generator, Hashable
from html import escape
from math import ceil
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from mlpstudio.render.copies import alike
from mlpstudio.render.palette import Palette
from mlpstudio.render.picture import Picture
from mlpstudio.render.plots.axes import TEXT
from mlpstudio.render.plots.captioned import plot_picture, room_for
from mlpstudio.render.plots.marks import paint_label
from mlpstudio.render.plots.points import Plot
from mlpstudio.render.prepared import Ready, prepared
from mlpstudio.ui.giving import Giver, paint_focus
from mlpstudio.ui.theme import TEXT_SIZE

_HIGHEST = 1200  # pixels that a picture for others has for many classes

Tell: TypeAlias = Callable[[Plot, QRectF, QPointF], str]


class PlotView(QWidget):
    """Shows a plot.

    Parameters
    ----------
    tell
        Called with a plot, its bounds and a place; returns the words about what is there.
    tell_all
        The same with every digit, for the tip.
    """

    row_clicked = Signal(object)
    """With the number, in the data set, of a sample that was clicked."""

    def __init__(self, tell: Tell, tell_all: Tell | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # in every language
        self._tell, self._tell_all = tell, tell_all
        self._plot: Plot | None = None
        self._palette: Palette | None = None
        self._ready: Ready | None = None
        self._pointed: QPointF | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # the key for menus gives the picture away
        self.setMinimumSize(160, 110)
        self.giver = Giver(self, self, self.pictures)
        self.giver.watch()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        """Return a size at which everything can be read."""
        return QSize(430, 210)

    @property
    def unit(self) -> float:
        """The size of letters, 1 at 100 %."""
        size = self.font().pixelSize()
        return size / TEXT_SIZE if size > 0 else 1.0

    @property
    def bounds(self) -> QRectF:
        """Where the plot is painted."""
        return QRectF(self.rect())

    def show_plot(self, plot: Plot | None, ready: Ready | None = None) -> None:
        """Show another plot, with its picture if it is prepared."""
        self._plot, self._ready = plot, ready
        self.update()

    def prepared(self, plot: Plot) -> Generator[None, None, Ready | None]:
        """Return the picture of a plot that may be shown, in a generator that pauses between parts."""
        look, palette = self._look, self._palette
        if palette is None:
            return None
        image = yield from prepared(
            self.size(), self.devicePixelRatioF(), palette.panel,
            lambda painter: plot.painting(painter, self.bounds, palette),
        )  # fmt: skip
        return Ready(look, image)

    @property
    def _look(self) -> Hashable:
        """What a picture depends on beside its plot."""
        return self.size().toTuple(), self.devicePixelRatioF(), self._palette

    def color(self, palette: Palette) -> None:
        """Take colours."""
        if palette != self._palette:
            self._palette = palette
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plot, and the words about what is pointed at."""
        if self._plot is None or self._palette is None:
            return
        painter = QPainter(self)
        if self._ready is not None and self._ready.look == self._look and alike(painter):
            painter.drawImage(QPointF(), self._ready.image)
        else:
            self._plot.paint(painter, self.bounds, self._palette)
        if self._pointed is not None:
            words = self._tell(self._plot, self.bounds, self._pointed)
            if words:
                paint_label(
                    painter, words, self._pointed, self.bounds, self._palette,
                    size=TEXT * self.unit, clear=14 * self.unit, bordered=True,
                )  # fmt: skip
        paint_focus(painter, self, self._palette.accent)
        painter.end()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell what is pointed at."""
        self._pointed = event.position()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell of a sample that is clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._plot is None:
            super().mousePressEvent(event)
            return
        row = self._plot.row_at(self.bounds, event.position())
        if row is not None:
            self.row_clicked.emit(row)

    def event(self, event: QEvent) -> bool:
        """Show every digit of what is pointed at in a tip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = ""
            if self._plot is not None and self._tell_all is not None:
                text = self._tell_all(self._plot, self.bounds, QPointF(event.pos()))
            # Names may hold brackets of HTML.
            QToolTip.showText(event.globalPos(), f"<qt>{escape(text)}</qt>" if text else "", self)
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Tell nothing any more."""
        self._pointed = None
        self.update()

    # The picture for others

    def pictures(self) -> tuple[Picture, ...]:
        """Return the plot as it can be given away; nothing where there is none."""
        plot = self._plot
        if plot is None:
            return ()
        caption = self.accessibleName() or self.tr("Plot")
        room = room_for(caption)  # in the window it stands above
        least = QSize(room.width(), min(ceil(plot.least_height), _HIGHEST))
        size = self.size().expandedTo(least) + QSize(0, room.height())
        return (plot_picture(caption, size, plot),)
