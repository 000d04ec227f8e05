"""The picture of an activation: function and derivative, and on them where the pre-activations lie now."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
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
        self._paint(painter, self._theme)
        paint_focus(painter, self, self._theme.accent)
        painter.end()

    def _paint(self, painter: QPainter, theme: Theme) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ACTIVATIONS[self._name].elementwise:
            self._paint_function(painter, theme)
        else:
            self._paint_shares(painter, theme)

    # For others

    def pictures(self) -> tuple[Picture, ...]:
        """Return it as it can be given away."""
        return (Picture(self.accessibleName(), self.size(), self._paint_light, self._listing),)

    def _paint_light(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        self._paint(painter, Theme.load("light"))

    def _listing(self) -> Listing:
        """Return function and slope; of softmax, the shares."""
        if ACTIVATIONS[self._name].elementwise:
            return Listing(("u", "z", "slope"), self._computed())
        u = np.zeros((0, 1)) if self._u is None else self._u
        shares = ACTIVATIONS[self._name].value(u[:, :1])[:, 0]
        return Listing(("unit", "share"), (np.arange(len(shares)) + 1, shares))

    # A function

    def _paint_function(self, painter: QPainter, theme: Theme) -> None:
        u, z, slope = self._computed()
        low, high = min(float(z.min()), float(slope.min()), 0.0), max(float(z.max()), float(slope.max()))
        if self._reach > 2 * _USUAL and high - low > 3:
            low, high = max(low, -self._reach), min(high, self._reach)
        margin = 0.06 * (high - low)
        y = Extent(low - margin, high + margin)
        rect = QRectF(self.rect()).adjusted(4, 16, -4, -16)
        frame = _Frame(rect, self._reach, y)
        self._paint_axes(painter, theme, frame)
        painter.save()
        painter.setClipRect(rect.adjusted(-3, -3, 3, 3))
        pen = QPen(color(theme.backward), 1.6)
        pen.setDashPattern([3.0, 2.2])
        painter.setPen(pen)
        painter.drawPolyline(frame.line(u, slope))
        painter.setPen(rounded_pen(theme.forward, 2.2))
        painter.drawPolyline(frame.line(u, z))
        painter.restore()
        self._paint_dots(painter, theme, frame)
        self._paint_legend(painter, theme)

    def _paint_axes(self, painter: QPainter, theme: Theme, frame: _Frame) -> None:
        rect, pale = frame.rect, mixed(theme.muted, theme.panel, 0.85)
        painter.setPen(QPen(color(theme.line), 1.0))
        zero = round(frame.down(0.0)) + 0.5
        middle = round(frame.across(0.0)) + 0.5
        painter.drawLine(QLineF(rect.left(), zero, rect.right(), zero))
        painter.drawLine(QLineF(middle, rect.top(), middle, rect.bottom()))
        for value in (-self._reach, self._reach):
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

    def _paint_dots(self, painter: QPainter, theme: Theme, frame: _Frame) -> None:
        if self._u is None:
            return
        function = ACTIVATIONS[self._name]
        z = function.value(self._u)
        every = np.ones(self._u.shape, np.bool_)
        if self._chosen is not None and self._chosen < len(every):
            every[self._chosen] = False
        pale = self._chosen is not None
        radius = 3.0 if self._u.shape[1] <= 8 else 2.2
        ground = mixed(theme.ink, theme.panel, 0.3 if pale else 0.72)
        self._paint_some(painter, frame, self._u[every], z[every], ground, theme.panel, radius)
        if pale:
            chosen = ~every
            self._paint_some(
                painter, frame, self._u[chosen], z[chosen], theme.accent, theme.panel, radius + 1.6
            )

    def _paint_some(
        self, painter: QPainter, frame: _Frame, u: Reals, z: Reals, fill: str, edge: str, radius: float
    ) -> None:
        stride = max(1, -(-len(u) // _MOST_DOTS))
        painter.setPen(QPen(color(edge), 1.0))
        painter.setBrush(color(fill))
        for x, y in zip(u[::stride].tolist(), z[::stride].tolist(), strict=True):
            if abs(x) <= self._reach and np.isfinite(y):
                painter.drawEllipse(QPointF(frame.across(x), frame.down(y)), radius, radius)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_legend(self, painter: QPainter, theme: Theme) -> None:
        x = 4.0
        for text, ink, dashed in (
            (self.tr("z(u)"), theme.forward_text, False),
            (self.tr("slope ∂z/∂u"), theme.backward_text, True),
        ):
            pen = QPen(color(ink), 2.0)
            if dashed:
                pen.setDashPattern([2.0, 1.5])
            painter.setPen(pen)
            painter.drawLine(QLineF(x, 7.5, x + 14, 7.5))
            words = glyphs(text, "text", 11.0)
            words.paint(painter, x + 19, 11.5, theme.muted)
            x += 19 + words.width + 14

    # Softmax

    def _paint_shares(self, painter: QPainter, theme: Theme) -> None:
        rect = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        if self._u is None:
            painter.setPen(color(theme.muted))
            text = self.tr("The shares of the classes come with the forward pass.")
            write_middle(painter, rect, text)
            return
        shares = ACTIVATIONS[self._name].value(self._u[:, :1])[:, 0]
        count = min(len(shares), _MOST_BARS)
        high = min(rect.height() / count, float(_BAR))
        for unit in range(count):
            y = rect.top() + (unit + 0.5) * high
            name = self._names[unit] if unit < len(self._names) else str(unit + 1)
            chosen = self._chosen in (None, unit)
            text = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, 84)
            painter.setPen(color(theme.ink if chosen else theme.muted))
            side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
            painter.drawText(QRectF(rect.left(), y - 10, 88, 20), side, text)
            track = QRectF(rect.left() + 92, y - 4, rect.width() - 92 - 52, 8)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color(theme.line))
            painter.drawRoundedRect(track, 4, 4)
            share = float(shares[unit]) if np.isfinite(shares[unit]) else 0.0
            painter.setBrush(color(theme.forward if chosen else mixed(theme.forward, theme.panel, 0.45)))
            painter.drawRoundedRect(track.adjusted(0, 0, track.width() * (share - 1), 0), 4, 4)
            number = glyphs(f"{share:.3f}", "number", 11.5)
            number.paint(painter, rect.right() - number.width, y + 4, theme.ink if chosen else theme.muted)
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
