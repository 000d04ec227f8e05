"""The curves of kept runs beside that of the present one: pale, each with its own colour and dashes."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLineF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from mlpstudio.core.data import Dataset
from mlpstudio.project.kept import Curve, KeptRun
from mlpstudio.project.naming import units_text
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.words import fitted
from mlpstudio.session.moment import Moment
from mlpstudio.ui.loss_plot import LossPlot, Scale
from mlpstudio.ui.runs.marks import mark_pen
from mlpstudio.ui.theme import Theme

translate = QCoreApplication.translate
Array = NDArray[np.float64]

_MOST_NAMES, _WIDEST = 5, 150.0
_LINE, _SAMPLE, _SIZE = 17, 26.0, 11.5
_APART, _EDGE = 4, 4


def overlaid(moment: Moment) -> tuple[KeptRun, ...]:
    """Return the kept runs whose curves are drawn."""
    if moment.withheld:  # what such a run began with may be what is asked
        return ()
    return tuple(run for run in moment.project.runs if run.shown and len(run.curve.low))


def named(run: KeptRun, data: Dataset) -> str:
    """Return what a kept run is called beside a run of other data: with its targets, if those differ.

    Losses of targets that are divided, and of targets in full, share an axis and cannot be compared.
    """
    ones = (1.0,) * data.targets.shape[1]
    units = run.data.units or ones
    if units == (data.units or ones):
        return run.name
    if max(units) == min(units) == 1.0:
        return translate("KeptCurves", "{name}, targets in full").format(name=run.name)
    text = translate("KeptCurves", "{name}, targets / {units}")
    return text.format(name=run.name, units=units_text(units))


def losses_of(runs: tuple[KeptRun, ...]) -> list[Array]:
    """Return the losses that are drawn of some runs."""
    return [_calm(run.curve)[1] for run in runs]


@lru_cache(maxsize=128)
def _calm(curve: Curve) -> tuple[Array, Array]:
    return curve.calm()


def with_kept(first: int, last: int, runs: tuple[KeptRun, ...]) -> tuple[int, int]:
    """Return the first and the last iteration that is drawn, with those of some runs."""
    return min([first, *(run.start for run in runs)]), max([last, *(run.until - 1 for run in runs)])


class KeptCurves(QWidget):
    """Draws the curves into the plot; is itself the legend that names them, in a corner of the panel."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._items: list[Any] = []
        self._runs: tuple[KeptRun, ...] = ()
        self._names: tuple[str, ...] = ()
        self._theme: Theme | None = None
        self._drawn: object = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def curves(self) -> tuple[Any, ...]:
        """The curves in the plot that are drawn now."""
        return tuple(self._items[: len(self._runs)])

    @property
    def names(self) -> tuple[str, ...]:
        """What the legend says, a line each."""
        names = self._names[:_MOST_NAMES]
        left = len(self._runs) - len(names)
        return (*names, self.tr("and {count} more").format(count=left)) if left > 0 else names

    def draw(
        self, picture: LossPlot, runs: tuple[KeptRun, ...], scale: Scale, theme: Theme, data: Dataset
    ) -> None:
        """Draw the curves of some runs, and name them, beside that of a run with some data."""
        names = tuple(named(run, data) for run in runs)
        drawn = (runs, names, scale, theme)
        if drawn == self._drawn:  # while the present curve grows, these stay
            return
        self._drawn, self._runs, self._names, self._theme = drawn, runs, names, theme
        while len(self._items) < len(runs):
            item = type(picture.lines[0])()
            item.setZValue(-1)
            picture.item.addItem(item, ignoreBounds=True)
            self._items.append(item)
        for item, run in zip(self._items, runs, strict=False):
            x, losses = _calm(run.curve)
            pen = mark_pen(theme.painting, run.mark)
            pen.setCosmetic(True)
            item.setPen(pen)
            item.setData(x=x, y=scale.heights(losses), connect="finite")
        for number, item in enumerate(self._items):
            item.setVisible(number < len(runs))
        self.setAccessibleName(", ".join(self.names))
        self.setVisible(bool(runs))
        self.resize(self.sizeHint())
        self.raise_()
        self.update()

    def place(self, note: QLabel, *, upwards: bool) -> QRect:
        """Stand below another note, or above it; return what both take."""
        around = note.geometry() if note.text() else QRect(note.geometry().topRight(), QSize(0, 0))
        top = around.top() - _APART - self.height() if upwards else around.top() + around.height()
        apart = _APART if note.text() and not upwards else 0
        self.move(note.geometry().right() - self.width(), top + apart)
        return around.united(self.geometry()) if self._runs else around

    def sizeHint(self) -> QSize:
        """Return the room that the names need."""
        widest = max((glyphs(self._fitted(name), "text", _SIZE).width for name in self.names), default=0.0)
        return QSize(round(2 * _EDGE + _SAMPLE + 8 + widest), 2 * _EDGE + _LINE * len(self.names))

    def _fitted(self, name: str) -> str:
        return fitted(name, "text", _SIZE, _WIDEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a piece of each line, and its name."""
        if self._theme is None:
            return
        painter, palette = QPainter(self), self._theme.painting
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QColor(palette.panel)
        ground.setAlphaF(0.86)  # curves pass behind the names
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(self.rect(), 4, 4)
        for line, name in enumerate(self.names):
            middle = (line + 0.5) * _LINE + _EDGE
            if line < min(len(self._runs), _MOST_NAMES):
                mark = self._runs[line].mark
                painter.setPen(mark_pen(palette, mark, 1.5))
                painter.drawLine(QLineF(_EDGE, middle, _EDGE + _SAMPLE, middle))
            glyphs(self._fitted(name), "text", _SIZE).paint(
                painter, _EDGE + _SAMPLE + 8, middle + 0.36 * _SIZE, palette.muted
            )
        painter.end()
