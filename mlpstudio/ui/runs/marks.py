"""How kept runs are told apart: each mark has a colour and dashes of its own."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QLineF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.plots.marks import class_colors
from mlpstudio.ui.theme import Theme

_DASHES: tuple[tuple[float, ...], ...] = (
    (6.0, 3.0),
    (2.0, 2.5),
    (9.0, 3.0, 2.0, 3.0),
    (12.0, 4.0),
    (4.0, 2.0, 1.0, 2.0, 1.0, 2.0),
)
_COLORS = 10


def mark_color(palette: Palette, mark: int) -> str:
    """Return the colour of a mark, a little paler than what is being trained."""
    return mixed(class_colors(palette, _COLORS)[mark % _COLORS], palette.panel, 0.8)


def mark_pen(palette: Palette, mark: int, width: float = 1.0) -> QPen:
    """Return the pen of a mark, with its dashes."""
    pen = QPen(color(mark_color(palette, mark)), width)
    pen.setDashPattern(list(_DASHES[mark % len(_DASHES)]))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


class Swatch(QWidget):
    """A piece of a line, to tell whose line that is.

    Parameters
    ----------
    pen
        Returns what it is drawn with.
    """

    def __init__(self, pen: Callable[[Palette], QPen], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pen = pen
        self._theme: Theme | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return a size at which the dashes can be told apart."""
        return QSize(32, 16)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line."""
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._pen(self._theme.painting))
        middle = self.height() / 2
        painter.drawLine(QLineF(1, middle, self.width() - 1, middle))
        painter.end()
