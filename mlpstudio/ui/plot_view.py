"""A widget that shows one plot: it paints, tells what is pointed at, and gives its picture away."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QHelpEvent,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QSizePolicy, QToolTip, QWidget

from mlpstudio.render.palette import Palette, color
from mlpstudio.render.plots.axes import TEXT
from mlpstudio.render.plots.marks import paint_label
from mlpstudio.render.plots.points import Plot
from mlpstudio.ui.theme import TEXT_SIZE

PICTURE_SCALE = 2
"""Pixels of a copied or saved picture for each pixel on a plain screen."""

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
        self._tell, self._tell_all = tell, tell_all
        self._plot: Plot | None = None
        self._palette: Palette | None = None
        self._pointed: QPointF | None = None
        self.setMouseTracking(True)
        self.setMinimumSize(160, 110)
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

    def show_plot(self, plot: Plot | None) -> None:
        """Show another plot."""
        self._plot = plot
        self.update()

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
        self._plot.paint(painter, self.bounds, self._palette)
        if self._pointed is not None:
            words = self._tell(self._plot, self.bounds, self._pointed)
            if words:
                paint_label(
                    painter, words, self._pointed, self.bounds, self._palette,
                    size=TEXT * self.unit, clear=14 * self.unit, bordered=True,
                )  # fmt: skip
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

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the picture."""
        if self._plot is not None:
            menu = self.picture_menu()
            menu.exec(event.globalPos())
            menu.deleteLater()

    def picture_menu(self) -> QMenu:
        """Return the menu that gives the picture away."""
        menu = QMenu(self)
        menu.addAction(self.tr("Copy picture"), self.copy_picture)
        menu.addAction(self.tr("Save picture…"), self._choose_file)
        return menu

    def picture(self) -> QImage:
        """Return the plot as an image on the panel's colour, at twice the size."""
        image = QImage(self.size() * PICTURE_SCALE, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(PICTURE_SCALE)
        painter = QPainter(image)
        self._paint_picture(painter)
        painter.end()
        return image

    def copy_picture(self) -> None:
        """Put the picture on the clipboard."""
        if self._plot is not None:
            QGuiApplication.clipboard().setImage(self.picture())

    def save_picture(self, path: Path) -> None:
        """Write the picture, as SVG or PNG by the ending of the name.

        Raises
        ------
        OSError
            It cannot be written.
        """
        drawn = path.suffix.lower() == ".svg"
        if not (self._write_svg(path) if drawn else self.picture().save(str(path))):
            raise OSError(self.tr("{path} cannot be written.").format(path=path))

    def _write_svg(self, path: Path) -> bool:
        generator = QSvgGenerator()
        generator.setFileName(str(path))
        generator.setSize(self.size())
        generator.setViewBox(self.rect())
        painter = QPainter()
        if not painter.begin(generator):
            return False
        self._paint_picture(painter)
        return painter.end()

    def _paint_picture(self, painter: QPainter) -> None:
        if self._palette is not None and self._plot is not None:
            painter.fillRect(self.rect(), color(self._palette.panel))
            self._plot.paint(painter, self.bounds, self._palette)

    def _choose_file(self) -> None:
        name, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save picture"), "", self.tr("PNG picture (*.png);;SVG drawing (*.svg)")
        )
        if not name:
            return
        path = Path(name)
        if path.suffix.lower() not in (".png", ".svg"):
            path = path.with_name(path.name + (".svg" if "*.svg" in kind else ".png"))
        try:
            self.save_picture(path)
        except OSError as error:
            QMessageBox.warning(self, self.tr("Save picture"), str(error))
