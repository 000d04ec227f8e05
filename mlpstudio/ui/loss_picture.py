"""The curve of the loss as it can be given away: what the panel shows, in light colours, and its numbers."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from mlpstudio.core.extents import Extent
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import Array
from mlpstudio.project.listings import Listing
from mlpstudio.render.glyphs import glyphs
from mlpstudio.render.palette import Palette, color, mixed
from mlpstudio.render.picture import Picture
from mlpstudio.render.plots.axes import TEXT, Axes, Axis, Frame
from mlpstudio.session.moment import Moment
from mlpstudio.ui.kept_curves import losses_of, named, overlaid
from mlpstudio.ui.loss_lines import end_of, lines
from mlpstudio.ui.loss_plot import Scale
from mlpstudio.ui.loss_span import whole_span
from mlpstudio.ui.plot_span import Span
from mlpstudio.ui.plot_ticks import linear
from mlpstudio.ui.runs.marks import mark_pen

LEAST = QSize(420, 240)
_SWATCH = 22.0


class Line(NamedTuple):
    """A line of the picture.

    Attributes
    ----------
    name
        What it is called in the legend.
    x, y
        Iterations and heights.
    kind
        "past", "future", "former" or "test": how it is drawn; of a kept run its mark.
    """

    name: str
    x: Array
    y: Array
    kind: str | int


@dataclass(frozen=True, eq=False)
class LossPicture:
    """Lines over iterations."""

    axes: Axes
    lines: tuple[Line, ...]
    end: int | None

    def paint(self, painter: QPainter, bounds: QRectF, palette: Palette) -> None:
        """Draw axes, lines, and what the lines are."""
        frame = self.axes.frame(bounds)
        self.axes.paint_grid(painter, frame, palette)
        self.axes.paint(painter, frame, palette)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in reversed(self.lines):
            painter.setPen(_pen(line.kind, palette))
            for part in _parts(line, frame):
                painter.drawPolyline(QPolygonF([QPointF(*place) for place in part.tolist()]))
        if self.end is not None and frame.x.holds(self.end):
            x = float(frame.across(self.end))
            painter.setPen(QPen(color(palette.negative_text), 1.0, Qt.PenStyle.DashLine))
            painter.drawLine(QLineF(x, frame.rect.top(), x, frame.rect.bottom()))
        self._paint_legend(painter, frame, palette)

    def _paint_legend(self, painter: QPainter, frame: Frame, palette: Palette) -> None:
        """Name the lines at the right: above, or below where less of the curves would be hidden."""
        named = [(glyphs(line.name, "text", TEXT), line.kind) for line in self.lines]
        if not named:
            return
        step = 1.5 * TEXT
        left = frame.rect.right() - max(words.width for words, _ in named) - _SWATCH - 14
        wide, high = frame.rect.right() - left - 2, step * len(named) + 2
        tops = [frame.rect.top() + 8, frame.rect.bottom() - high - 4]
        if self.end is not None:
            tops.reverse()
        places = [part for line in self.lines for part in _parts(line, frame)]
        top = min(tops, key=lambda top: _hidden(places, QRectF(left - 6, top - 2, wide, high)))
        painter.fillRect(QRectF(left - 6, top - 2, wide, high), color(palette.panel))
        for number, (words, kind) in enumerate(named):
            y = top + step * (number + 0.5)
            painter.setPen(_pen(kind, palette))
            painter.drawLine(QLineF(left, y, left + _SWATCH, y))
            words.paint(painter, left + _SWATCH + 6, y + 0.36 * TEXT, palette.ink)


def _hidden(parts: list[Array], box: QRectF) -> int:
    """Return over how many pixel columns of a box lines go through it."""
    columns, found = np.arange(box.left(), box.right()), 0
    for part in parts:
        y = np.interp(columns, part[:, 0], part[:, 1], left=np.nan, right=np.nan)
        found += int(np.count_nonzero((y > box.top()) & (y < box.bottom())))
    return found


def _pen(kind: str | int, palette: Palette) -> QPen:
    if isinstance(kind, int):
        return mark_pen(palette, kind, 1.2)
    tones = {
        "past": palette.accent,
        "future": mixed(palette.accent, palette.panel, 0.45),
        "former": mixed(palette.muted, palette.panel, 0.75),
        "test": palette.ink,
    }
    styles = {"past": Qt.PenStyle.SolidLine, "test": Qt.PenStyle.DotLine}
    return QPen(color(tones[kind]), 1.4, styles.get(kind, Qt.PenStyle.DashLine))


def _parts(line: Line, frame: Frame) -> list[Array]:
    """Return the pieces of a line that are seen, as places: it ends where the frame does, and at gaps."""
    x, y = np.asarray(line.x, dtype=np.float64), np.asarray(line.y, dtype=np.float64)
    if not len(x):
        return []
    low, high = frame.x.low, frame.x.high
    edges = [edge for edge in (low, high) if x[0] < edge < x[-1]]
    if edges:
        at = np.interp(edges, x, y)
        x, y = np.concatenate([x, edges]), np.concatenate([y, at])
        order = np.argsort(x, kind="stable")
        x, y = x[order], y[order]
    inside = (x >= low) & (x <= high)
    x, y = x[inside], y[inside]
    known = np.isfinite(y)
    heights = np.clip(y, frame.y.low, frame.y.high)
    places = np.stack([frame.across(x), frame.down(np.where(known, heights, 0.0))], axis=1)
    breaks = np.flatnonzero(np.diff(known.astype(np.int8))) + 1
    return [places[part] for part in np.split(np.arange(len(x)), breaks) if len(part) and known[part[0]]]


def loss_pictures(moment: Moment | None, scale: Scale, span: Span, size: QSize) -> tuple[Picture, ...]:
    """Return the picture of what may be told of the loss; nothing where there is nothing.

    Parameters
    ----------
    moment
        Of which the losses are told.
    scale, span
        How they become heights, and which part is seen.
    size
        Of the panel.
    """
    if moment is None or moment.losses is None:
        return ()
    size = size.expandedTo(LEAST)
    drawn = lines(moment, 2 * size.width(), span.left, span.right)
    names = (_tr("training"), _tr("training, ahead"), _tr("before the change"), _tr("test samples"))
    kinds = ("past", "future", "former", "test")
    shown = tuple(
        Line(name, x, scale.heights(y), kind)
        for name, kind, (x, y) in zip(names, kinds, drawn, strict=True)
        if len(x) > (kind == "future")
    )
    if not shown:
        return ()
    for run in overlaid(moment):
        x, losses = run.curve.calm()
        shown += (Line(named(run, moment.project.data), x, scale.heights(losses), run.mark),)
    tall, wide = max(size.height() // 36, 2), max(size.width() // 110, 2)
    down = tuple(scale.ticks(span.low, span.high, tall))
    across = tuple(linear(max(span.left, 0), span.right, wide, whole=True))
    axes = Axes(
        Axis(_tr("iteration"), Extent(span.left, span.right), across),
        Axis(_tr("loss"), Extent(span.low, span.high), down),
    )
    picture = LossPicture(axes, shown, end_of(moment))
    return (Picture(_tr("Loss over iterations"), size, picture.paint, lambda: listing(moment)),)


def whole_loss_picture(moment: Moment, size: QSize, *, log: bool = True) -> Picture:
    """Return the picture of all that may be told of the loss.

    Parameters
    ----------
    moment
        Of which the losses are told.
    size
        In pixels at 100 %.
    log
        Whether losses are drawn by their powers of ten.

    Raises
    ------
    InvalidInput
        There is no loss.
    """
    drawn = [y for _, y in lines(moment, 2 * size.width(), -math.inf, math.inf)]
    every = np.concatenate([*drawn, *losses_of(overlaid(moment))])
    scale = Scale.of(log, every)
    made = loss_pictures(moment, scale, whole_span(moment, scale, scale.heights(every)), size)
    if not made:
        raise InvalidInput("there is no loss to be drawn")
    return made[0]


def listing(moment: Moment) -> Listing:
    """Return every loss that may be told, a row for each iteration.

    Of iterations long ago only the lowest and the highest loss of a block are kept: in two columns then.
    """
    losses, former, reached = moment.losses, moment.former, moment.reached.losses
    assert losses is not None
    first = losses.first
    x, low, high = losses.reduced(first, reached, max(reached - first, 1))
    tested = losses.held_out(first, reached)
    columns = {"loss": (x, low)}
    if not np.array_equal(low, high, equal_nan=True):
        columns = {"loss_lowest": (x, low), "loss_highest": (x, high)}
    if len(tested[0]):
        columns["test_loss"] = tested
    if former is not None and former.until > former.begin:
        old = former.losses.reduced(former.begin, former.until, former.until - former.begin)
        columns["loss_before_change"] = (old[0], old[1])
    for number, run in enumerate(overlaid(moment), 1):
        columns[f"loss_of_kept_run_{number}"] = (run.curve.iterations, run.curve.low)
    iterations = np.unique(np.concatenate([places for places, _ in columns.values()])).astype(np.int64)
    found = []
    for places, values in columns.values():
        column = np.full(len(iterations), np.nan)
        column[np.searchsorted(iterations, places)] = values
        found.append(column)
    return Listing(("iteration", *columns), (iterations, *found))


def _tr(text: str) -> str:
    return QCoreApplication.translate("LossPicture", text)
