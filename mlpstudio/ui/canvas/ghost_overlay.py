"""New weights before the update is taken: pale, beside the numbers on the lines of the network."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, TypeAlias

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from mlpstudio.render.glyphs import Glyphs, glyphs
from mlpstudio.render.labels import Wish, place
from mlpstudio.render.network import EdgeRef
from mlpstudio.render.network_layout import NetworkLayout
from mlpstudio.render.network_parts import Label, rightward
from mlpstudio.render.palette import color, mixed
from mlpstudio.ui.canvas.canvas import NetworkCanvas
from mlpstudio.ui.theme import Theme

NewWeight: TypeAlias = Callable[[EdgeRef], float | None]
"""Returns what a weight becomes; None where nothing is to be said of it."""
_SIZE = 10.5


class _Ghost(NamedTuple):
    """A new weight: whole, and shortened where there is little room."""

    label: Label
    text: Glyphs
    short: Glyphs


class GhostOverlay:
    """Draws new weights after everything else that lies over the network.

    Parameters
    ----------
    canvas
        Where they are drawn.
    """

    def __init__(self, canvas: NetworkCanvas) -> None:
        self._canvas, self._below = canvas, canvas.overlay
        self._new: NewWeight | None = None
        canvas.overlay = self.paint

    def show(self, new: NewWeight | None) -> None:
        """Show other ghosts; None for none."""
        if new is None and self._new is None:
            return
        self._new = new
        layout = self._canvas.layout_of_network()
        if layout is not None and layout.labels:  # of a large network there is nothing to be drawn anew
            self._canvas.update()

    def texts(self, layout: NetworkLayout) -> list[tuple[EdgeRef, str]]:
        """Return what is written for which connection, ``→ 3.28``; nothing for a weight that stays."""
        return [(ghost.label.edge, ghost.text.text) for ghost in self._ghosts(layout)]

    def _ghosts(self, layout: NetworkLayout) -> list[_Ghost]:
        moment, new = self._canvas.moment, self._new
        if moment is None or moment.trace is None or new is None:
            return []
        found = []
        for label in layout.labels:
            value = new(label.edge)
            old = float(moment.trace.given[f"W{label.edge.link + 1}"][label.edge.unit, label.edge.input])
            if value is not None and value != old:
                found.append(self._ghost(label, old, value))
        return found

    def _ghost(self, label: Label, old: float, value: float) -> _Ghost:
        writer = self._canvas.numbers.writer(old, value)
        short = f"→ {writer.text(value)}"
        # Where the line shows a gradient, the weight itself has to be said too.
        whole = short if label.value == old else f"{writer.text(old)} {short}"
        return _Ghost(label, glyphs(whole, "number", _SIZE), glyphs(short, "number", _SIZE))

    def _placed(self, layout: NetworkLayout) -> list[tuple[Glyphs, QRectF]]:
        """Return what finds a place on its own line, beside all that is there: if need be, shortened."""
        taken = [words.rect for words in layout.words] + [label.rect for label in layout.labels]
        side = layout.radius
        for column in layout.columns:
            taken += [QRectF(x - side, y - side, 2 * side, 2 * side) for x, y in column.centers.tolist()]
        found: list[tuple[Glyphs, QRectF]] = []
        ghosts = self._ghosts(layout)
        for number, link in enumerate(layout.links):
            waiting = [ghost for ghost in ghosts if ghost.label.edge.link == number]
            lines = {
                EdgeRef(number, unit, source): line
                for line, (unit, source) in enumerate(
                    zip(link.units.tolist(), link.inputs.tolist(), strict=True)
                )
            }
            for short in (False, True):
                texts = [ghost.short if short else ghost.text for ghost in waiting]
                wishes = [
                    Wish(lines[ghost.label.edge], text.width + 8, 16.0)
                    for ghost, text in zip(waiting, texts, strict=True)
                ]
                places = place(wishes, rightward(link.lines), taken, layout.bounds)
                fits = [(text, rect) for text, rect in zip(texts, places, strict=True) if rect is not None]
                waiting = [ghost for ghost, rect in zip(waiting, places, strict=True) if rect is None]
                found += fits
                taken += [rect for _, rect in fits]
        return found

    def paint(self, painter: QPainter, layout: NetworkLayout, theme: Theme) -> None:
        """Draw them."""
        if self._below is not None:
            self._below(painter, layout, theme)
        if self._new is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(self._canvas.transform(), True)
        ground, ink = (
            color(mixed(theme.update, theme.canvas, 0.10)),
            mixed(theme.update_text, theme.canvas, 0.8),
        )
        for shaped, rect in self._placed(layout):
            painter.setPen(QPen(color(theme.canvas), 1.5))
            painter.setBrush(ground)
            painter.drawRoundedRect(rect, 4.5, 4.5)
            painter.setPen(Qt.PenStyle.NoPen)
            shaped.paint(painter, rect.left() + 4, rect.center().y() + 0.36 * _SIZE, ink)
        painter.restore()
