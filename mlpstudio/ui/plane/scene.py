"""What the plane shows at a moment: samples, what the network answers behind them, and which part is seen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QPointF, QRectF

from mlpstudio.core.data import Indices, Scaler
from mlpstudio.core.extents import UNIT, Extent, bounds, input_extents
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array
from mlpstudio.core.sampling import Predictor, affordable, evenly
from mlpstudio.project.cells import data_of
from mlpstudio.project.painting import Kind, Paintable, class_numbers, snapped
from mlpstudio.project.project import Project
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.plots.axes import Axes, Axis, Frame
from mlpstudio.render.plots.plane import Key, PlanePlot, Tints, framed
from mlpstudio.render.plots.points import Points
from mlpstudio.session.moment import Moment
from mlpstudio.ui.names import class_names, input_names, target_names

MOST_POINTS = 4000
"""So many samples are drawn, evenly chosen; erasing reaches all of them."""
AT_ONCE = 0.002
"""Seconds that the network may take for the ground."""
_LEAST, _MOST = 10 * 8, 60 * 50
_BLANK = Extent(-1.0, 1.0)
_ACROSS = 34.0  # pixels between two numbers of the x axis: the plane is narrow
_AROUND = 0.05  # on either side, so that there is room to paint
_USED = 0.25  # below this share of a range it is chosen anew
_FARTHEST = 1e12  # how far out one can zoom


class PlaneScene:
    """Follows the moments of a session while the plane is seen.

    Attributes
    ----------
    output
        The output whose target is shown, and set.
    """

    def __init__(self) -> None:
        self.project: Project | None = None
        self.paintable: Paintable | None = None
        self.output = 0
        self.shown_row: int | None = None
        self.numbers = NumberFormat()
        self._scaler: Scaler | None = None
        self._predictor: Predictor | None = None
        self._answers: Array | None = None
        self._extents: tuple[Extent, Extent] | None = None
        self._moved = self._painted = False
        self._rows: Indices = np.zeros(0, np.intp)
        self._held: Indices = np.zeros(0, np.intp)

    # Moments

    def show(self, moment: Moment, shown_row: int | None) -> bool:
        """Take a moment, and the row of the sample that is on the canvas; tell whether it changes."""
        project, before = moment.project, self.project
        changed = shown_row != self.shown_row
        self.shown_row = shown_row
        other = before is None or not _same_ends(before.network, project.network)
        if other or before is None or before.data is not project.data or not _same_meaning(before, project):
            self._take(project, other=other)
            changed = True
        elif project.network is not before.network:  # names
            changed = True
        self.project = project
        if moment.values:
            predictor = Predictor(project.network, moment.values)
        else:
            predictor = Predictor.of(project.network, project.parameters)
        if not predictor.same_as(self._predictor):
            self._predictor, self._answers = predictor, None
            changed = True
        return changed

    def _take(self, project: Project, *, other: bool) -> None:
        data = project.data
        self.project = project
        self._scaler, self._answers = data.scaler(), None
        before, self.paintable = self.paintable, Paintable.of(project)
        self.output = min(self.output, project.network.outputs - 1)
        self._rows = evenly(data.samples, MOST_POINTS)
        self._held = data.parts()[1] if data.split.test else np.zeros(0, np.intp)
        if other or before != self.paintable:
            self._extents, self._moved = None, False
        if self.paintable is not None:
            self._follow()
        self._painted = False

    def painted(self) -> None:
        """Tell that the next change of the data is made here: the part that is seen stays then."""
        self._painted = True

    # The part that is seen

    @property
    def extents(self) -> tuple[Extent, Extent]:
        """The ranges of both axes."""
        return self._extents or (_BLANK, _BLANK)

    def _follow(self) -> None:
        """Let all samples be seen, unless somebody chose what is seen."""
        inside = self._inside() if self._extents is not None else np.zeros(1, bool)
        if (self._moved and (inside.any() or not inside.size)) or (self._painted and inside.all()):
            return
        self._moved = False
        kept = self._extents or (None, None)
        found = self._needed()
        self._extents = _settled(kept[0], found[0]), _settled(kept[1], found[1])
        self._answers = None

    def _needed(self) -> tuple[Extent, Extent]:
        x, y = self.coordinates(slice(None))
        assert self.paintable is not None
        down = self._classes_extent() if self.paintable.kind is Kind.CLASS_ROWS else None
        if not len(x):
            target = self.paintable.kind is Kind.TARGET
            return _BLANK, down or (UNIT if target and self._bounded else _BLANK)
        ends = bounds(x, y)
        if ends is None or max(abs(ends[0]), abs(ends[1])) > _FARTHEST:
            return _BLANK, down or _BLANK
        across, up = input_extents(np.stack([x, y], axis=1))
        return across, down or up

    def _classes_extent(self) -> Extent:
        assert self.paintable is not None
        return Extent(-0.2, 1.2) if self.single else Extent(0.5, self.paintable.classes + 0.5)

    @property
    def single(self) -> bool:
        """Whether two classes are the 0 and 1 of a single output."""
        return self._with_classes and self.known.network.outputs == 1

    @property
    def _with_classes(self) -> bool:
        return self.paintable is not None and self.paintable.classes > 0

    @property
    def _bounded(self) -> bool:
        return self.known.network.layers[-1].activation in ("sigmoid", "softmax")

    @property
    def known(self) -> Project:
        """The project; there is one."""
        assert self.project is not None
        return self.project

    def _inside(self) -> NDArray[np.bool_]:
        """Tell for each sample whether it is seen."""
        x, y = self.coordinates(slice(None))
        across, up = self.extents
        return (x >= across.low) & (x <= across.high) & (y >= up.low) & (y <= up.high)

    def fit(self) -> None:
        """Let all samples be seen."""
        self._extents, self._moved, self._answers = None, False, None
        if self.paintable is not None:
            self._follow()

    def zoom(self, factor: float, around: tuple[float, float]) -> None:
        """Show a smaller (factor above 1) or a larger part, around a place that stays where it is."""
        self._set([
            Extent(middle - (middle - extent.low) / factor, middle + (extent.high - middle) / factor)
            for extent, middle in zip(self.extents, around, strict=True)
        ])  # fmt: skip

    def shift(self, x: float, y: float) -> None:
        """Show another part, so far away (in numbers of the axes)."""
        self._set([
            Extent(extent.low + by, extent.high + by)
            for extent, by in zip(self.extents, (x, y), strict=True)
        ])  # fmt: skip

    def _set(self, extents: list[Extent]) -> None:
        across, up = extents
        if self.paintable is not None and self.paintable.kind is Kind.CLASS_ROWS:
            up = self.extents[1]  # all classes are always seen
        sizes = [abs(end) for extent in (across, up) for end in (extent.low, extent.high)]
        least = 1e-9 * max(*sizes, 1e-9)
        if max(sizes) > _FARTHEST or min(across.span, up.span) <= least:
            return
        self._extents, self._moved, self._answers = (across, up), True, None

    @property
    def _typed(self) -> tuple[int, ...]:
        """The inputs that are not computed from others."""
        return data_of(self.known).originals

    # Samples as points

    def coordinates(self, rows: Indices | slice) -> tuple[Array, Array]:
        """Return where samples are, in numbers of the axes."""
        data = self.known.data
        typed = self._typed
        x = data.inputs[rows, typed[0]]
        if self.paintable is None or not len(x):
            return x, np.zeros(len(x))
        match self.paintable.kind:
            case Kind.CLASSES | Kind.VALUES:
                return x, data.inputs[rows, typed[1]]
            case Kind.TARGET:
                return x, data.targets[rows, self.output]
        numbers = class_numbers(self.known)[rows].astype(np.float64)
        return x, numbers if self.single else numbers + 1

    def snapped(self, place: tuple[float, float]) -> tuple[float, float]:
        """Return the place that is meant: short numbers; where rows are classes, on one of them."""
        across, up = self.extents
        x = float(snapped(place[0], across))
        if self.paintable is not None and self.paintable.kind is Kind.CLASS_ROWS:
            first = 0 if self.single else 1
            return x, float(min(max(round(place[1]), first), first + self.paintable.classes - 1))
        return x, float(snapped(place[1], up))

    def sample_at(self, place: tuple[float, float], number: int, values: list[float]) -> tuple[Array, Array]:
        """Return inputs and targets of a sample at a place (snapped).

        Parameters
        ----------
        number, values
            The class of the tool, and its targets: used where the place does not tell them.
        """
        assert self.paintable is not None
        outputs = self.known.network.outputs
        match self.paintable.kind:
            case Kind.CLASSES:
                return np.array(place), self.paintable.targets_of(outputs, number)
            case Kind.VALUES:
                return np.array(place), np.array(values)
            case Kind.TARGET:
                targets = np.array(values)
                targets[self.output] = place[1]
                return np.array(place[:1]), targets
        row = int(place[1]) - (0 if self.single else 1)
        return np.array(place[:1]), self.paintable.targets_of(outputs, row)

    def moved_to(self, row: int, place: tuple[float, float]) -> tuple[Array, Array]:
        """Return inputs and targets of a sample that is put elsewhere."""
        targets = self.known.data.targets[row]
        number = int(class_numbers(self.known)[row]) if self._with_classes else 0
        return self.sample_at(place, number, targets.tolist())

    @property
    def tints(self) -> Tints:
        """How samples are coloured."""
        assert self.paintable is not None
        if self.paintable.classes:
            return Tints(self.paintable.classes, self.single, 0)
        if self.paintable.kind is Kind.TARGET:
            return Tints(0, False, self.output, 0.0, 0.0)
        data = self.known.data
        if self._bounded:
            return Tints(0, False, self.output)
        ends = bounds(data.targets[:, self.output]) if data.samples else None
        reach = max(abs(ends[0]), abs(ends[1])) if ends is not None else 1.0
        return Tints(0, False, self.output, 0.0, reach or 1.0)

    @property
    def key(self) -> Key | None:
        """What the colours mean where they stand for values: from 0 to the farthest target."""
        assert self.paintable is not None
        if self.paintable.kind is not Kind.VALUES:
            return None
        extent = UNIT
        if not self._bounded:
            targets = self.known.data.targets
            ends = bounds(targets[:, self.output]) if len(targets) else None
            low, high = (0.0, 0.0) if ends is None else (min(ends[0], 0.0), max(ends[1], 0.0))
            extent = Extent(low, high) if high > low else _BLANK
        return Key(target_names(self.known)[self.output], extent)

    # The picture

    def axes(self, unit: float) -> Axes:
        """Return the axes, named as the columns of the table."""
        assert self.paintable is not None
        across, up = self.extents
        every = input_names(self.known)
        names = [every[number] for number in self._typed]
        if self.paintable.kind in (Kind.CLASSES, Kind.VALUES):
            second = names[1]
        elif self.paintable.kind is Kind.TARGET or self.single:
            second = target_names(self.known)[self.output]
        else:
            second = QCoreApplication.translate("Plane", "class")
        return Axes(Axis(names[0], across), Axis(second, up), unit, _ACROSS)

    def frame(self, bounds: QRectF, unit: float) -> Frame:
        """Return where the numbers of the plane lie within some bounds."""
        return framed(self.axes(unit), self.key, bounds)

    def plot(self, unit: float) -> PlanePlot | None:
        """Return the picture; None for what is no plane."""
        if self.paintable is None or self.project is None:
            return None
        rows, data = self._rows, self.known.data
        x, y = self.coordinates(rows)
        points = Points(x, y, rows, np.isin(rows, self._held), rows == self.shown_row)
        classes = class_numbers(self.known)[rows] if self.paintable.classes else None
        return PlanePlot(
            self.axes(unit), points, self.tints, classes, data.targets[rows], self._ask(),
            line=self.paintable.kind is Kind.TARGET or (len(self._typed) == 1 and self.single), key=self.key,
        )  # fmt: skip

    def _ask(self) -> Array | None:
        """Ask the network for the ground, unless its answers are here."""
        if self._answers is None and self._predictor is not None and self._scaler is not None:
            across, up = self.extents
            cells = affordable(self._predictor, AT_ONCE, least=_LEAST, most=_MOST)
            if len(self._typed) == 1:
                raw, shape = across.centers(min(cells, 240))[:, None], (1, min(cells, 240), -1)
            else:
                wide = max(round((1.2 * cells) ** 0.5), 2)
                high = max(cells // wide, 2)
                x, y = np.meshgrid(across.centers(wide), up.centers(high))
                raw, shape = np.stack([x.ravel(), y.ravel()], axis=1), (high, wide, -1)
            self._answers = self._predictor(self._scaler(self.known.data.completed(raw))).reshape(shape)
        return self._answers

    # Pointing

    def is_drawn(self, rows: Indices) -> NDArray[np.bool_]:
        """Tell for each row whether its sample is drawn."""
        return np.isin(rows, self._rows)

    def near(self, frame: Frame, place: QPointF, reach: float) -> Indices:
        """Return the rows of all samples within some pixels of a place, the nearest first."""
        if not self.known.data.samples:
            return np.zeros(0, np.intp)
        x, y = self.coordinates(slice(None))
        with np.errstate(invalid="ignore", over="ignore"):
            away = np.nan_to_num(np.hypot(frame.across(x) - place.x(), frame.down(y) - place.y()), nan=np.inf)
        found = np.flatnonzero(away <= reach)
        return found[np.argsort(away[found], kind="stable")]

    def place_text(self, place: tuple[float, float]) -> str:
        """Return a place in words: ``x₁ = 0.5, x₂ = −0.25``."""
        axes = self.axes(1.0)
        texts = []
        for axis, value in zip((axes.x, axes.y), place, strict=True):
            texts.append(f"{axis.name} = {value:g}".replace("-", "−"))
        return ", ".join(texts[:1] if self.paintable is not None and self._rows_are_classes else texts)

    @property
    def _rows_are_classes(self) -> bool:
        return self.paintable is not None and self.paintable.kind is Kind.CLASS_ROWS

    def sample_text(self, row: int) -> str:
        """Return a sample in words: ``sample 12: (0.5, −0.25), class B``."""
        data = self.known.data
        inputs = ", ".join(self.numbers.text(value) for value in data.typed(row).tolist())
        if self._with_classes:
            told = class_names(self.known)[int(class_numbers(self.known)[row])]
        else:
            value = self.numbers.text(float(data.targets[row, self.output]))
            told = f"{target_names(self.known)[self.output]} = {value}"
        text = QCoreApplication.translate("Plane", "sample {number}: {inputs}, {target}")
        if row in self._held:
            text = QCoreApplication.translate("Plane", "sample {number}: {inputs}, {target} · held out")
        return text.format(
            number=row + 1, inputs=f"({inputs})" if len(self._typed) > 1 else inputs, target=told
        )


def _same_ends(one: Network, other: Network) -> bool:
    return (one.inputs, one.outputs) == (other.inputs, other.outputs)


def _same_meaning(one: Project, other: Project) -> bool:
    """Tell whether samples of the same data stand for the same in both: classes, or values."""
    ends = [(each.network.layers[-1].activation, each.training.loss) for each in (one, other)]
    return ends[0] == ends[1]


def _settled(kept: Extent | None, needed: Extent) -> Extent:
    """Return the range to show: the one so far, as long as what is needed fills a fair part of it."""
    if kept is None or not (kept.holds(needed.low) and kept.holds(needed.high)):
        around = _AROUND * needed.span
        return Extent(needed.low - around, needed.high + around)
    return kept if needed.span >= _USED * kept.span else _settled(None, needed)
