"""Makes the plot of each kind from what the network answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QCoreApplication

from mlpstudio.core.data import Indices
from mlpstudio.core.extents import UNIT, Extent
from mlpstudio.core.metrics import classes_of
from mlpstudio.core.parameters import Array
from mlpstudio.render.plots.agreement import AgreementPlot
from mlpstudio.render.plots.axes import Axes, Axis
from mlpstudio.render.plots.classes import BarsPlot, Rows, StripPlot, probabilities, scattered
from mlpstudio.render.plots.curves import CurvePlot
from mlpstudio.render.plots.maps import RegionPlot, SurfacePlot
from mlpstudio.render.plots.points import Flags, Points
from mlpstudio.ui.learned.subject import Kind, Subject

translate = QCoreApplication.translate


@dataclass(frozen=True, eq=False)
class Drawing:
    """What all plots of a moment have in common.

    Attributes
    ----------
    only
        The outputs that are shown.
    rows, held, ringed
        The samples that are shown.
    label
        Beside the one that is ringed.
    extent
        Gives the range to show for an output (-1: for all), from arrays of numbers.
    """

    subject: Subject
    choice: int
    only: tuple[int, ...]
    held: Flags
    ringed: Flags
    rows: Indices
    label: str
    unit: float
    extent: Callable[..., Extent]

    def _points(self, x: Array, y: Array, *, repeated: int = 1) -> Points:
        """Return the samples at places; for several outputs one after the other."""
        rows, held = np.tile(self.rows, repeated), np.tile(self.held, repeated)
        return Points(x, y, rows, held, np.tile(self.ringed, repeated), self.label if repeated == 1 else "")

    def _axes(self, x: Axis, y: Axis) -> Axes:
        return Axes(x, y, self.unit)

    @property
    def _inputs(self) -> Array:
        return self.subject.project.data.typed(self.rows)

    @property
    def _targets(self) -> Array:
        return self.subject.project.data.targets[self.rows]

    @property
    def _input_axes(self) -> list[Axis]:
        return [
            Axis(name, extent)
            for name, extent in zip(self.subject.inputs, self.subject.extents, strict=True)
        ]  # fmt: skip

    def curve(self, answers: Array) -> CurvePlot:
        """Return the curves of the chosen outputs (answers: points x outputs)."""
        subject, only = self.subject, list(self.only)
        targets = self._targets[:, only]
        extent = UNIT if subject.bounded and _within(targets) else self.extent(-1, answers[:, only], targets)
        if extent is UNIT:
            extent = Extent(-0.05, 1.05)
        name = subject.outputs[only[0]] if len(only) == 1 else ""
        axes = self._axes(self._input_axes[0], Axis(name, extent))
        points = self._points(np.tile(self._inputs[:, 0], len(only)), targets.T.ravel(), repeated=len(only))
        return CurvePlot(
            axes, subject.extents[0].points(len(answers)), answers[:, only].T,
            tuple(subject.outputs[k] for k in only), points,
            np.repeat(np.arange(len(only)), len(self.rows)), self._tones(),
            np.tile(classes_of(self._targets), len(only)) if subject.tells_classes else None,
        )  # fmt: skip

    def _tones(self) -> tuple[tuple[int, ...], int]:
        """Return which shade each curve has, of how many; beyond the sixth they come again."""
        count = min(len(self.subject.outputs), 6)
        return tuple(k % count for k in self.only), count

    def map(self, answers: Array) -> SurfacePlot | RegionPlot:
        """Return the map of the chosen output (answers: rows x columns x outputs)."""
        axes = self._axes(*self._input_axes)
        points = self._points(self._inputs[:, 0], self._inputs[:, 1])
        subject = self.subject
        if subject.kind is Kind.REGIONS and self.choice == 0:
            more = translate("Learned", "{count} more")
            return RegionPlot(axes, answers, subject.classes, points, classes_of(self._targets), more)
        output = self.only[0]
        values, targets = answers[:, :, output], self._targets[:, output]
        extent = (
            UNIT if subject.bounded and _within(targets) else self.extent(output, values, targets)
        )  # fmt: skip
        middle, reach = colored(extent, signed=not subject.bounded)
        single = subject.tells_classes and len(subject.outputs) == 1
        level, shapes = (0.5, classes_of(self._targets)) if single else (None, None)
        if subject.bounded and len(subject.outputs) == 1:
            middle, reach = 0.5, 0.5
        named = subject.kind is Kind.REGIONS
        name = subject.classes[output] if named else subject.outputs[output]
        return SurfacePlot(axes, values, name, extent, middle, reach, level, points, targets, shapes=shapes)

    def agreement(self, predictions: Array) -> AgreementPlot:
        """Return predictions (samples x outputs) against targets."""
        output = self.only[0]
        found, wanted = predictions[:, output], self._targets[:, output]
        extent = self.extent(output, found, wanted)
        names = self._agreeing(self.subject.outputs[output])
        short = translate("Learned", "target"), translate("Learned", "prediction")
        axes = self._axes(*(Axis(name, extent, (), less) for name, less in zip(names, short, strict=True)))
        words = translate("Learned", "too high"), translate(
            "Learned", "too low"
        )  # fmt: skip
        return AgreementPlot(axes, self._points(wanted, found), words)

    def _agreeing(self, name: str) -> tuple[str, str]:
        """Return what targets and predictions of an output are called."""
        if "ŷ" in name:
            target = translate("Learned", "target {name}")
            prediction = translate("Learned", "prediction {name}")
            return target.format(name=name.replace("ŷ", "y")), prediction.format(name=name)
        target = translate("Learned", "{name}, target")
        prediction = translate("Learned", "{name}, predicted")
        return target.format(name=name), prediction.format(name=name)

    def strip(self, predictions: Array) -> StripPlot:
        """Return all samples by their true class (predictions: samples x outputs)."""
        subject = self.subject
        classes, taken = classes_of(self._targets), classes_of(np.nan_to_num(predictions))
        each = predictions
        if len(subject.outputs) == 1:
            each = np.concatenate([1 - predictions, predictions], axis=1)
        true = each[np.arange(len(classes)), classes]
        known = np.isfinite(true)
        tails = []
        for number in range(len(subject.classes)):
            mine = (classes == number) & known
            tails.append(f"{np.count_nonzero(mine & (taken == number))}/{np.count_nonzero(mine)}")
        right = translate("Learned", "right")
        rows = Rows(subject.classes, tuple(tails), self._more, self.unit, right)
        name = translate("Learned", "probability of the true class")
        axes = self._axes(Axis(name, UNIT), Axis("", UNIT))
        return StripPlot(axes, rows, self._points(true, scattered(len(true))), classes, taken)

    def bars(self, outputs: Array, row: int) -> BarsPlot:
        """Return the probabilities of one sample (outputs: one for each output)."""
        subject = self.subject
        if len(outputs) == 1:
            outputs = np.array([1 - outputs[0], outputs[0]])
        name = translate("Learned", "probability, sample {number}").format(number=row + 1)
        rows = Rows(subject.classes, probabilities(outputs), self._more, self.unit)
        target = int(classes_of(subject.project.data.targets[[row]])[0])
        axes = self._axes(Axis(name, UNIT), Axis("", UNIT))
        word = translate("Learned", "target")
        return BarsPlot(axes, rows, outputs, target, word)

    @property
    def _more(self) -> str:
        return translate("Learned", "{count} more")


def _within(targets: Array) -> bool:
    return bool(((targets >= 0) & (targets <= 1)).all())


def colored(extent: Extent, *, signed: bool) -> tuple[float, float]:
    """Return the number without colour, and how far from it the colour is full.

    Colours tell the sign. Where all numbers are far on one side of 0, they tell how far a number is along
    the range instead: the sign is the same everywhere.
    """
    if signed and extent.low > 0.25 * extent.high > 0:
        return extent.low, extent.span
    if signed and extent.high < 0.25 * extent.low < 0:
        return extent.high, extent.span
    return 0.0, max(abs(extent.low), abs(extent.high))
