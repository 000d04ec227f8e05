"""The loss surface: the loss over two parameters, and the way of the run over it."""

from __future__ import annotations

import time
from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from mlpstudio.core.extents import LARGEST, Extent, rounded
from mlpstudio.core.landscape import Landscape
from mlpstudio.core.run_path import RunPath
from mlpstudio.core.surface import Spot, Surface
from mlpstudio.core.trace import Matrix, Trace
from mlpstudio.render.numbers import EVERY_DIGIT, NumberFormat
from mlpstudio.render.picture import Picture
from mlpstudio.render.plots.axes import Axes, Axis
from mlpstudio.render.plots.loss_surface import LossSurfacePlot
from mlpstudio.render.plots.points import Plot
from mlpstudio.ui.check.page import Asked, CheckPage, beside, words
from mlpstudio.ui.check.spot_choice import EVERY, SpotChoice
from mlpstudio.ui.check.working import Working
from mlpstudio.ui.plot_view import PlotView
from mlpstudio.ui.segments import Segments
from mlpstudio.ui.theme import Theme

HEIGHT = 300
AT_ONCE = 0.008
"""Seconds after which the first picture is left to the time between two frames."""
_SHORTEST = 0.02  # seconds of a forward pass up to which all samples are taken
_EXACT = 0.002  # seconds in which the loss that is pointed at may be computed


class SurfaceView(PlotView):
    """Shows the surface, and gives it and the way of the run away."""

    def pictures(self) -> tuple[Picture, ...]:
        """Return the map with its losses, and the same picture with the way as its numbers."""
        plot = self._plot
        if not isinstance(plot, LossSurfacePlot):
            return ()
        return (
            Picture(self.tr("Loss surface"), self.size(), plot.paint, plot.listing),
            Picture(self.tr("Path of the run"), self.size(), plot.paint, plot.way),
        )

    def sizeHint(self) -> QSize:
        """Return a usual size."""
        return QSize(380, HEIGHT)


class SurfacePage(CheckPage):
    """The page of the loss surface."""

    sought = Signal(object)
    """With an iteration whose place on the way was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Asked | None = None
        self._edges: tuple[object, ...] = ()
        self.landscape: Landscape | None = None
        self._path: RunPath | None = None
        self._drawn: object = None
        self._limited = False
        self.choice = SpotChoice()
        self.part = Segments(
            (
                ("here", self.tr("this batch"), self.tr("The loss of the samples of this iteration")),
                ("all", self.tr("all samples"), self.tr("The loss of all training samples")),
            )
        )
        self._parts = beside(self.part)
        self.view = SurfaceView(self._text_at, self._full_text_at)
        self.view.setAccessibleName(self.tr("Loss surface"))
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.view.setFixedHeight(HEIGHT)
        self.sentence, self.legend, self.note = words("muted"), words("caption"), words("caption")
        self.add(self.choice, self._parts, self.sentence, self.view, self.legend, self.note)
        self.working = Working(self)
        self.working.advanced.connect(self._advanced)
        self.choice.chosen.connect(self._rechosen)
        self.part.chosen.connect(self._rechosen)
        self.view.row_clicked.connect(self.sought)

    def set_theme(self, theme: Theme) -> None:
        """Take other colours."""
        super().set_theme(theme)
        self.view.color(theme.painting)

    def show_asked(self, asked: Asked) -> None:
        """Show it."""
        before, self._asked = self._asked, asked
        edges = asked.edges if asked.edges != self._edges else ()
        self._edges = asked.edges
        pair = self.choice.pair
        self.choice.offer(asked.trace, edges)
        self._parts.setVisible(asked.trace.samples < len(asked.project.data.parts()[0]))
        if (
            before is None
            or self.landscape is None
            or (before.trace, before.project) != (asked.trace, asked.project)
            or pair != self.choice.pair
        ):
            self._begin(asked)
        elif before.numbers != asked.numbers:
            self._draw()
        self.wake()

    def rest(self) -> None:
        """Compute nothing any more."""
        self.working.stop()

    def wake(self) -> None:
        """Go on with what was left."""
        self.working.wake()

    def _rechosen(self, *_: object) -> None:
        if self._asked is not None:
            self._begin(self._asked)

    # Computing

    def _begin(self, asked: Asked) -> None:
        """Begin with another pair, or another iteration: what was shown of the one before goes."""
        trace, pair = asked.trace, self.choice.pair
        kept = self.landscape.extents if self.landscape is not None and self._same(pair) else None
        self.landscape, self._drawn = None, None
        if pair is None:
            self.working.begin(None)
            self._draw()
            return
        surface = Surface(trace.network, trace.training, self._values(asked), *pair)
        landing = pair[0].of(_updated(trace)), pair[1].of(_updated(trace))
        self.landscape = Landscape(surface, self._way(asked, pair), trace.iteration, landing, kept)
        until = time.perf_counter() + AT_ONCE
        while self.landscape.values is None and not self.landscape.done and time.perf_counter() < until:
            self.landscape.go_on()
        self.working.begin(self.landscape)
        self._draw()

    def _same(self, pair: tuple[Spot, Spot] | None) -> bool:
        return self.landscape is not None and pair == (self.landscape.surface.x, self.landscape.surface.y)

    def _way(self, asked: Asked, pair: tuple[Spot, Spot]) -> RunPath | None:
        if asked.track is None:
            return None
        pieces = asked.track.pieces
        if self._path is None or not self._path.is_of(pieces, *pair):
            self._path = RunPath(pieces, *pair)
        return self._path

    def _values(self, asked: Asked) -> Mapping[str, Matrix]:
        """Return samples and parameters: those of the batch with its masks, or all training samples."""
        trace = asked.trace
        values = dict(trace.given)
        if self.part.current == "all" and not self._parts.isHidden():
            inputs, targets = asked.project.data.training_part()
            values = {name: value for name, value in values.items() if not name.startswith("drop")}
            values |= {"x": inputs.T, "y": targets.T}
        each = trace.network.parameter_count * 0.6e-9 + sum(trace.network.sizes) * 14e-9
        most = max(int(_SHORTEST / each), 16)
        self._limited = values["x"].shape[1] > most
        if self._limited:
            cut = [name for name in values if name in ("x", "y") or name.startswith("drop")]
            values |= {name: values[name][:, :most] for name in cut}
        return values

    def _advanced(self) -> None:
        # A picture takes longer than to compute a line of it: it is drawn when a grid is complete.
        if self.landscape is not None and (self.landscape.values is not self._drawn or self.landscape.done):
            self._draw()

    # Drawing

    def _draw(self) -> None:
        land, asked = self.landscape, self._asked
        if asked is None:
            return
        if land is None or land.extents is None or land.values is None:
            self.view.show_plot(None)
            self._drawn = None
            self._tell_nothing(land)
            return
        self._drawn = land.values
        self.view.show_plot(self._plot(land, land.extents, land.values))
        self._tell(land, asked)

    def _plot(self, land: Landscape, extents: tuple[Extent, Extent], values: Matrix) -> LossSurfacePlot:
        x, y = (self.choice.written(spot) for spot in (land.surface.x, land.surface.y))
        axes = Axes(Axis(x, extents[0]), Axis(y, extents[1]), self.view.unit)
        return LossSurfacePlot(
            axes, np.asarray(values, np.float64), "L", *land.way(), land.slopes, land.landing
        )  # fmt: skip

    def _tell_nothing(self, land: Landscape | None) -> None:
        text = self.tr("Computing …")
        if self.choice.pair is None:
            text = self.tr("A surface needs two parameters, and this network has fewer.")
        elif land is not None and land.done:
            text = self.tr("These parameters are too large to be drawn.")
        self.sentence.setText(text)
        self.legend.setText("")
        self.note.setText("")

    def _tell(self, land: Landscape, asked: Asked) -> None:
        x, y = (self.choice.written(spot) for spot in (land.surface.x, land.surface.y))
        write = asked.numbers.text
        self.sentence.setText(
            self.tr("L {loss}, with slope {x_slope} along {x} and {y_slope} along {y}").format(
                loss=write(land.loss), x=x, y=y,
                x_slope=write(land.slopes[0]), y_slope=write(land.slopes[1]),
            )
        )  # fmt: skip
        self.legend.setText(
            self.tr("Dot: now. Line: the path of the run so far. Arrow: steepest way down.")
            + " "
            + (
                self.tr("Ring: where the update leads.")
                if land.lands
                else self.tr("The update leads far beyond this map.")
            )
        )
        self.note.setText(self._about(land, asked))
        self.view.setAccessibleDescription(f"{self.sentence.text()}. {self.legend.text()}")

    def _about(self, land: Landscape, asked: Asked) -> str:
        count = f"{land.surface.samples:,}"
        every = self.part.current == "all" and not self._parts.isHidden()
        if self._limited:
            told = self.tr("Loss of the first {count} samples: more would take too long.")
        elif every:
            told = self.tr("Loss of all {count} training samples.")
        elif land.surface.samples == 1:
            told = self.tr("Loss of the one sample of this iteration.")
        else:
            told = self.tr("Loss of the {count} samples of this batch.")
        told = told.format(count=count)
        told += " " + self.tr(
            "All other parameters are held at what they are now. On its path the run moved them too, so it "
            "met other losses than those drawn below its line."
        )
        if land.values is not None and not (np.abs(land.values) < LARGEST).all():
            told += " " + self.tr("Grey: the loss is too large for a number.")
        if len(self.choice.listed) < asked.trace.network.parameter_count > EVERY:
            told += " " + self.tr("Listed are those with the largest gradients; click two edges for others.")
        return told

    # Pointing

    def _text_at(self, plot: Plot, bounds: QRectF, place: QPointF) -> str:
        return self._words_at(plot, bounds, place, self._asked.numbers if self._asked else NumberFormat())

    def _full_text_at(self, plot: Plot, bounds: QRectF, place: QPointF) -> str:
        return self._words_at(plot, bounds, place, EVERY_DIGIT)

    def _words_at(self, plot: Plot, bounds: QRectF, place: QPointF, numbers: NumberFormat) -> str:
        land = self.landscape
        if not isinstance(plot, LossSurfacePlot) or land is None:
            return ""
        frame, iteration = plot.frame(bounds), plot.row_at(bounds, place)
        if iteration is None and not frame.rect.contains(place):
            return ""
        if iteration is None:
            x, y = frame.numbers(place)
            x = rounded(x, frame.x.span / frame.rect.width())
            y = rounded(y, frame.y.span / frame.rect.height())
        else:
            at = int(np.flatnonzero(plot.iterations == iteration)[0])
            x, y = float(plot.xs[at]), float(plot.ys[at])
        exact = land.surface.seconds(1, 1) <= _EXACT
        loss = land.surface.loss_at(x, y) if exact else plot.loss_near(x, y)
        found = numbers.text(loss) if np.isfinite(loss) else self.tr("no number")
        text = self.tr("{x} {x_value}, {y} {y_value}: L {loss}").format(
            x=plot.axes.x.name, y=plot.axes.y.name,
            x_value=numbers.text(x), y_value=numbers.text(y),
            loss=found if exact else f"≈ {found}",
        )  # fmt: skip
        if iteration is None:
            return text
        return self.tr("iteration {iteration}: {text}").format(iteration=f"{iteration:,}", text=text)


def _updated(trace: Trace) -> dict[str, Matrix]:
    """Return all parameters after the update."""
    return {step.target: value for step, value in trace.steps() if step.target in trace.given}
