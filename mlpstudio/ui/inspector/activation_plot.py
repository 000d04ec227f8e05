"""The picture of an activation: function and derivative, and on them where the pre-activations lie now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.extents import Extent, bounds, ticks
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.ui.giving import Giver, paint_focus
from mlpstudio.ui.inspector.what_if_plot import rounded_pen, write_middle
from mlpstudio.ui.theme import Theme

HEIGHT = 156
_POINTS = 161
_MOST_DOTS = 400
_USUAL, _FARTHEST = 4.0, 1e6
_TEXT = 10.5
_TICKS = NumberFormat(4)
_MOST_BARS, _BAR = 8, 26
_GIVEN, _HEAD, _EDGE = QSize(420, 300), 26, 12  # of a picture for others

Reals = NDArray[np.floating]


class ActivationPlot(QWidget):
    """Draws one activation and dots on it.

    Of softmax, whose shares depend on all pre-activations, it draws the shares.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme: Theme | None = None
        self._name = "identity"
        self._u: Reals | None = None
        self._chosen: int | None = None
        self._names: tuple[str, ...] = ()
        self._reach = _USUAL
        self._curves: tuple[Reals, Reals, Reals] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HEIGHT)
        self.setAccessibleName(self.tr("Activation and derivative"))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        Giver(self, self, self.pictures).watch()

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(240, HEIGHT)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        self._theme = theme
        self.update()

    def show_activation(
        self, name: str, u: Reals | None, chosen: int | None = None, names: Sequence[str] = ()
    ) -> None:
        """Show an activation.

        Parameters
        ----------
        name
            Which one.
        u
            The pre-activations of the layer (units x samples); None as long as they are not known.
        chosen
            The unit whose dots stand out; None where none does.
        names
            Of the units, for softmax.
        """
        names = tuple(names)
        if name == self._name and u is self._u and chosen == self._chosen and names == self._names:
            return
        if name != self._name:
            self._reach, self._curves = _USUAL, None
        self._name, self._u, self._chosen, self._names = name, u, chosen, names
        self._widen()
        height = HEIGHT
        if not ACTIVATIONS[name].elementwise:
            height = min(12 + _BAR * (2 if u is None else len(u)), HEIGHT)
        if height != self.height():
            self.setFixedHeight(height)
        self.update()

    def holds(self, u: Reals) -> bool:
        """Tell whether any of some pre-activations lies within what is drawn."""
        return bool((np.abs(u) <= self._reach).any())

    def _widen(self) -> None:
        """Let every dot be seen; the range follows only where dots leave it, or use hardly any of it."""
        found = None if self._u is None else bounds(self._u)
        needed = _USUAL if found is None else max(_USUAL, 1.08 * max(-found[0], found[1]))
        needed = min(needed, _FARTHEST)
        if needed > self._reach or needed < 0.35 * self._reach:
            power = 10.0 ** np.floor(np.log10(needed))
            self._reach = next(s * power for s in (1.0, 2.0, 4.0, 6.0, 8.0, 10.0) if s * power >= needed)
            self._curves = None

    def _computed(self) -> tuple[Reals, Reals, Reals]:
        if self._curves is None:
            function = ACTIVATIONS[self._name]
            u = np.linspace(-self._reach, self._reach, _POINTS)[None]
            z = function.value(u)
            self._curves = u[0], z[0], function.derivative(u, z)[0]
        return self._curves

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw it."""
        if self._theme is None:
            return
        painter = QPainter(self)
        self._drawn().paint(painter, QRectF(self.rect()), self._theme.painting)
        paint_focus(painter, self, self._theme.accent)
        painter.end()

    def _drawn(self) -> _Drawn:
        """Return what is drawn now: another moment changes nothing in it."""
        curves = self._computed() if ACTIVATIONS[self._name].elementwise else None
        return _Drawn(self._name, self._u, self._chosen, self._names, self._reach, curves)

    # For others

    def pictures(self) -> tuple[Picture, ...]:
        """Return it as it can be given away, with its title."""
        drawn = self._drawn()
        if drawn.curves is None and drawn.u is None:
            return ()
        title = (
            self.tr("{activation} and its derivative") if drawn.curves else self.tr("{activation}, shares")
        )
        title = title.format(activation=ACTIVATIONS[self._name].title)
        high = _GIVEN.height() if drawn.curves else self.height() + _HEAD + 2 * _EDGE

        def draw(painter: QPainter, bounds: QRectF, palette: Palette) -> None:
            glyphs(title, "text bold", 12.5).paint(painter, 16, 26, palette.ink)
            drawn.paint(painter, bounds.adjusted(_EDGE, _HEAD + _EDGE, -_EDGE, -_EDGE), palette)

        return (Picture(title, QSize(_GIVEN.width(), high), draw, drawn.listing),)


@dataclass(frozen=True, eq=False)
class _Drawn:
    """What is drawn, on the screen and for others; of softmax there are no curves."""

    name: str
    u: Reals | None
    chosen: int | None
    names: tuple[str, ...]
    reach: float
    curves: tuple[Reals, Reals, Reals] | None

    def listing(self) -> Listing:
        """Return function and slope; of softmax, the shares."""
        if self.curves is not None:
            return Listing(("u", "z", "slope"), self.curves)
        u = np.zeros((0, 1)) if self.u is None else self.u
        shares = ACTIVATIONS[self.name].value(u[:, :1])[:, 0]
        return Listing(("unit", "share"), (np.arange(len(shares)) + 1, shares))

    def paint(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        """Draw it within some bounds."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.curves is None:
            self._paint_shares(painter, bounds, palette)
        else:
            self._paint_function(painter, bounds, palette, self.curves)

    # A function

    def _paint_function(
        self, painter: QPainter, bounds: QRectF, palette: Palette, curves: tuple[Reals, Reals, Reals]
    ) -> None:
        u, z, slope = curves
        low, high = min(float(z.min()), float(slope.min()), 0.0), max(float(z.max()), float(slope.max()))
        if self.reach > 2 * _USUAL and high - low > 3:
            low, high = max(low, -self.reach), min(high, self.reach)
        margin = 0.06 * (high - low)
        y = Extent(low - margin, high + margin)
        rect = bounds.adjusted(4, 16, -4, -16)
        frame = _Frame(rect, self.reach, y)
        self._paint_axes(painter, palette, frame)
        painter.save()
        painter.setClipRect(rect.adjusted(-3, -3, 3, 3))
        pen = QPen(color(palette.backward), 1.6)
        pen.setDashPattern([3.0, 2.2])
        painter.setPen(pen)
        painter.drawPolyline(frame.line(u, slope))
        painter.setPen(rounded_pen(palette.forward, 2.2))
        painter.drawPolyline(frame.line(u, z))
        painter.restore()
        self._paint_dots(painter, palette, frame)
        self._paint_legend(painter, bounds, palette)

    def _paint_axes(self, painter: QPainter, palette: Palette, frame: _Frame) -> None:
        rect, pale = frame.rect, mixed(palette.muted, palette.panel, 0.85)
        painter.setPen(QPen(color(palette.line), 1.0))
        zero = round(frame.down(0.0)) + 0.5
        middle = round(frame.across(0.0)) + 0.5
        painter.drawLine(QLineF(rect.left(), zero, rect.right(), zero))
        painter.drawLine(QLineF(middle, rect.top(), middle, rect.bottom()))
        for value in (-self.reach, self.reach):
            number = glyphs(_TICKS.text(value), "number", _TEXT)
            x = rect.left() if value < 0 else rect.right() - number.width
            number.paint(painter, x, rect.bottom() + 13, pale)
        name = glyphs("u", "text", _TEXT)
        name.paint(painter, frame.across(0.0) - name.width / 2, rect.bottom() + 13, pale)
        for value in ticks(frame.y, 2).tolist():
            number = glyphs(_TICKS.text(value), "number", _TEXT)
            y = frame.down(value)
            if value != 0 and rect.top() <= y <= rect.bottom():
                painter.drawLine(QLineF(middle - 3, round(y) + 0.5, middle + 3, round(y) + 0.5))
                number.paint(painter, middle - 6 - number.width, y + 4, pale)

    def _paint_dots(self, painter: QPainter, palette: Palette, frame: _Frame) -> None:
        if self.u is None:
            return
        function = ACTIVATIONS[self.name]
        z = function.value(self.u)
        every = np.ones(self.u.shape, np.bool_)
        if self.chosen is not None and self.chosen < len(every):
            every[self.chosen] = False
        pale = self.chosen is not None
        radius = 3.0 if self.u.shape[1] <= 8 else 2.2
        ground = mixed(palette.ink, palette.panel, 0.3 if pale else 0.72)
        self._paint_some(painter, frame, self.u[every], z[every], ground, palette.panel, radius)
        if pale:
            chosen = ~every
            self._paint_some(
                painter, frame, self.u[chosen], z[chosen], palette.accent, palette.panel, radius + 1.6
            )

    def _paint_some(
        self, painter: QPainter, frame: _Frame, u: Reals, z: Reals, fill: str, edge: str, radius: float
    ) -> None:
        stride = max(1, -(-len(u) // _MOST_DOTS))
        painter.setPen(QPen(color(edge), 1.0))
        painter.setBrush(color(fill))
        for x, y in zip(u[::stride].tolist(), z[::stride].tolist(), strict=True):
            if abs(x) <= self.reach and np.isfinite(y):
                painter.drawEllipse(QPointF(frame.across(x), frame.down(y)), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_legend(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        x, top = bounds.left() + 4.0, bounds.top()
        for text, ink, dashed in (
            (_tr("z(u)"), palette.forward_text, False),
            (_tr("slope ∂z/∂u"), palette.backward_text, True),
        ):
            pen = QPen(color(ink), 2.0)
            if dashed:
                pen.setDashPattern([2.0, 1.5])
            painter.setPen(pen)
            painter.drawLine(QLineF(x, top + 7.5, x + 14, top + 7.5))
            words = glyphs(text, "text", 11.0)
            words.paint(painter, x + 19, top + 11.5, palette.muted)
            x += 19 + words.width + 14

    # Softmax

    def _paint_shares(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        rect = bounds.adjusted(4, 4, -4, -4)
        if self.u is None:
            painter.setPen(color(palette.muted))
            text = _tr("The shares of the classes come with the forward pass.")
            write_middle(painter, rect, text)
            return
        shares = ACTIVATIONS[self.name].value(self.u[:, :1])[:, 0]
        count = min(len(shares), _MOST_BARS)
        high = min(rect.height() / count, float(_BAR))
        for unit in range(count):
            y = rect.top() + (unit + 0.5) * high
            name = self.names[unit] if unit < len(self.names) else str(unit + 1)
            chosen = self.chosen in (None, unit)
            text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 84)
            ink = palette.ink if chosen else palette.muted
            painter.setPen(color(ink))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(rect.left(), y - 10, 88, 20), side, text)
            track = QRectF(rect.left() + 92, y - 4, rect.width() - 92 - 52, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(palette.line))
            painter.drawRoundedRect(track, 4, 4)
            share = float(shares[unit]) if np.isfinite(shares[unit]) else 0.0
            painter.setBrush(
                color(palette.forward if chosen else mixed(palette.forward, palette.panel, 0.45))
            )
            painter.drawRoundedRect(track.adjusted(0, 0, track.width() * (share - 1), 0), 4, 4)
            number = glyphs(f"{share:.3f}" if np.isfinite(shares[unit]) else "–", "number", 11.5)
            number.paint(
                painter, rect.right() - number.width, y + 4, palette.ink if chosen else palette.muted
            )
        painter.setBrush(Qt.BrushStyle.NoBrush)


class _Frame:
    """Where numbers lie."""

    def __init__(self, rect: QRectF, reach: float, y: Extent) -> None:
        self.rect, self._reach, self.y = rect, reach, y

    def across(self, u: float) -> float:
        return self.rect.left() + (u + self._reach) / (2 * self._reach) * self.rect.width()

    def down(self, z: float) -> float:
        return self.rect.bottom() - (z - self.y.low) / self.y.span * self.rect.height()

    def line(self, u: Reals, z: Reals) -> QPolygonF:
        return QPolygonF(
            [QPointF(self.across(x), self.down(y)) for x, y in zip(u.tolist(), z.tolist(), strict=True)]
        )


def _tr(text: str) -> str:
    return QCoreApplication.translate("ActivationPlot", text)
