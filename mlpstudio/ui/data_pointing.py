"""The table of data as a view in which things are pointed at: its numbers are x, y and the predictions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen

from mlpstudio.core.data import Indices
from mlpstudio.render.boxes import Hit
from mlpstudio.render.palette import color
from mlpstudio.session.pointing import NOTHING, Pointed

if TYPE_CHECKING:
    from mlpstudio.ui.data_table import DataTable


class DataPointing(QObject):
    """Tells what of the batch the mouse is on in the table, and outlines there what is pointed at elsewhere.

    Parameters
    ----------
    table
        Where the samples stand.
    """

    pointed = Signal(object)
    """With a :class:`Hit`, or None: the mouse is on nothing that is in the batch."""

    def __init__(self, table: DataTable) -> None:
        super().__init__(table)
        self._table = table
        self._rows: Indices | None = None
        self._marked: Pointed = NOTHING
        self._told: Hit | None = None
        self._ink = ""
        table.viewport().setMouseTracking(True)
        table.viewport().installEventFilter(self)

    def show_rows(self, rows: Indices) -> None:
        """Take which rows of the data the batch consists of."""
        self._rows = rows

    def show_pointed(self, pointed: Pointed) -> None:
        """Mark what is pointed at."""
        before, self._marked = self._marked, pointed
        if pointed != before and self._table.isVisible():
            self._table.viewport().update()

    def color(self, ink: str) -> None:
        """Take the colour of the outline."""
        self._ink = ink

    @property
    def marked(self) -> frozenset[tuple[int, int]]:
        """Rows and columns of the cells that are outlined."""
        hits = self._marked.operands | ({self._marked.hit} if self._marked.hit is not None else set())
        return frozenset(place for hit in hits if (place := self._place(hit)) is not None)

    def _place(self, hit: Hit) -> tuple[int, int] | None:
        model, rows = self._table.rows, self._rows
        if hit.cell is None or rows is None or hit.cell[1] >= len(rows):
            return None
        unit, sample = hit.cell
        column = {"x": 0, "y": model.inputs, "y_hat": model.columns}.get(hit.symbol)
        if column is None:
            return None
        if hit.symbol == "y_hat" and not model.answers_outputs:
            return None
        return int(rows[sample]), column + unit

    def hit(self, index: QModelIndex) -> Hit | None:
        """Return the number of the batch that stands in a cell of the table; None for any other."""
        model, rows = self._table.rows, self._rows
        places = [] if rows is None else (rows == index.row()).nonzero()[0].tolist()
        if not index.isValid() or not places:
            return None
        column, sample = index.column(), places[0]
        if column < model.inputs:
            return Hit("x", (column, sample))
        if column < model.columns:
            return Hit("y", (column - model.inputs, sample))
        unit = column - model.columns
        if not model.answers_outputs or unit >= model.columns - model.inputs:
            return None
        return Hit("y_hat", (unit, sample))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See the mouse move over the cells, and leave them."""
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseMove:
            if event.buttons() == Qt.MouseButton.NoButton:
                self._tell(self.hit(self._table.indexAt(event.position().toPoint())))
        elif event.type() in (QEvent.Type.Leave, QEvent.Type.Hide):
            self._tell(None)
        return False

    def _tell(self, hit: Hit | None) -> None:
        if hit != self._told:
            self._told = hit
            self.pointed.emit(hit)

    def paint(self) -> None:
        """Outline the cells over what the table has drawn."""
        marked = self.marked
        if not marked or not self._ink:
            return
        painter = QPainter(self._table.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color(self._ink), 2))
        for row, column in marked:
            place = QRectF(self._table.visualRect(self._table.rows.index(row, column)))
            if not place.isEmpty():
                painter.drawRoundedRect(place.adjusted(1.5, 1.5, -1.5, -1.5), 3.5, 3.5)
        painter.end()
