"""The forward pass at a glance: every matrix from the input to the prediction, the current one marked."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from mlpstudio.core.notation import SCREEN
from mlpstudio.core.trace import Trace
from mlpstudio.render.boxes import Hit
from mlpstudio.render.equation import EquationPicture, MatrixPart, Part, SignPart, lay_out
from mlpstudio.render.numbers import NumberFormat, full
from mlpstudio.render.palette import color, mixed
from mlpstudio.ui.mathematics import Mathematics

_SIZE, _MOST_ROWS = 12.0, 6
_AROUND = 5.0  # from a matrix to the frame that marks it


class ForwardStrip(Mathematics):
    """All matrices of a forward pass in a row, with arrows between them."""

    chosen = Signal(object)
    """With the symbol that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers = NumberFormat()
        self._parts: list[Part] = []
        self._current: tuple[str, ...] = ()
        # Layouts ask for the heights of several widths before one is chosen.
        self._pictures: dict[float, EquationPicture] = {}
        self._pale = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_number_format(self, numbers: NumberFormat) -> None:
        """Write numbers in another way."""
        self._numbers = numbers
        self._pictures.clear()
        self.updateGeometry()
        self.update()

    def show_pass(self, trace: Trace) -> None:
        """Show a forward pass."""
        parts: list[Part] = [MatrixPart("x", trace.given["x"], SCREEN.symbol("x"))]
        for step, value in trace.steps():
            parts += [SignPart.of("→"), MatrixPart(step.target, value, SCREEN.symbol(step.target))]
        self._parts = parts
        self._pictures.clear()
        self.updateGeometry()
        self.update()

    def show_current(self, symbols: tuple[str, ...]) -> None:
        """Mark the matrices of the current step."""
        if symbols != self._current:
            self._current = symbols
            self.update()

    def set_pale(self, pale: bool) -> None:
        """Show that the numbers are not those of what is being typed."""
        if pale != self._pale:
            self._pale = pale
            self.update()

    def _laid_out(self, width: float) -> EquationPicture:
        if width not in self._pictures:
            room = width - 2 * _AROUND
            self._pictures[width] = lay_out(
                self._parts, room, self._numbers, size=_SIZE, limit=(_MOST_ROWS, 4)
            )
        return self._pictures[width]

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines."""
        return round(self._laid_out(width).height + 2 * _AROUND) + 1

    def hit(self, place: QPointF) -> Hit | None:
        """Return the symbol or cell at a place."""
        return self._laid_out(self.width()).hit(place.x() - _AROUND, place.y() - _AROUND)

    def tip(self, hit: Hit) -> str:
        """Return every digit of a number."""
        for part in self._parts:
            if isinstance(part, MatrixPart) and part.symbol == hit.symbol and hit.cell is not None:
                return full(float(part.values[hit.cell]))
        return ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the step of a matrix."""
        found = self.hit(event.position())
        if found is not None:
            self.chosen.emit(found.symbol)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Take the end of the click too, so that nothing beneath gets it."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame of the current step, then all matrices."""
        palette = self.palette_of_step
        if palette is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture = self._laid_out(self.width())
        if self._pale:
            painter.setOpacity(0.35)
        painter.setPen(QPen(color(palette.highlight), 1.5))
        painter.setBrush(color(mixed(palette.highlight, palette.panel, 0.08)))
        for rect in self._frames(picture):
            painter.drawRoundedRect(rect.adjusted(-4, -4, 4, 4), 6, 6)
        picture.paint(painter, _AROUND, _AROUND, palette, highlighted=self.marked, strong=self.strong)
        painter.end()

    def _frames(self, picture: EquationPicture) -> list[QRectF]:
        return [
            rect.translated(_AROUND, _AROUND)
            for symbol in self._current
            for rect in picture.rects(Hit(symbol))
        ]  # fmt: skip
