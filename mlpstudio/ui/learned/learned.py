"""Follows the moments of a session and makes the plot of each: quickly at first, finely when idle."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from mlpstudio.core.data import Indices
from mlpstudio.core.extents import UNIT, Extent, bounds, rounded, settled
from mlpstudio.core.parameters import Array
from mlpstudio.core.sampling import Predictor, affordable
from mlpstudio.render.numbers import EVERY_DIGIT, NumberFormat
from mlpstudio.render.plots.axes import Frame
from mlpstudio.render.plots.noted import NotedPlot
from mlpstudio.render.plots.points import Flags, Plot
from mlpstudio.session.moment import Moment
from mlpstudio.ui.learned import wording
from mlpstudio.ui.learned.drawing import Drawing
from mlpstudio.ui.learned.subject import MOST_CURVES, Kind, Subject

AT_ONCE = 0.0025
"""Seconds that the network may take for the first picture."""
SLICE = 0.006
"""Seconds of one part of a refinement: between two parts the window answers."""
_LEAST, _MOST = 12 * 9, 100 * 100  # cells of a first picture
_FINEST = 400_000
_MOST_RINGED = 64
_MAPPED = (Kind.CURVE, Kind.SURFACE, Kind.REGIONS)  # show what the network answers to a grid of inputs


@dataclass(frozen=True, eq=False)
class Shown:
    """The samples of a moment.

    Attributes
    ----------
    rows
        Their numbers in the data set: those of the subject, and what is missing of the batch.
    held, ringed
        Whether each is held out; whether each is in the current batch (none, where the batch is everything).
    current
        The first sample of the batch.
    """

    rows: Indices
    held: Flags
    ringed: Flags
    current: int


class Learned:
    """What has been learned at a moment.

    Parameters
    ----------
    numbers
        How numbers are written.
    """

    def __init__(self, numbers: NumberFormat | None = None) -> None:
        self.numbers = numbers or NumberFormat()
        self._writes: NumberFormat | None = None  # instead, for a tip
        self.subject: Subject | None = None
        self.choice = 0
        self._predictor: Predictor | None = None
        self._shown: Shown | None = None
        self._batch: Indices | None = None
        self._extents: dict[int, Extent] = {}
        self._grid: tuple[tuple[int, int], Array] | None = None
        self._answers: tuple[tuple[int, int], Array] | None = None
        self._predictions: Array | None = None

    # Moments

    def show(self, moment: Moment) -> bool:
        """Take a moment; return whether there is anything to show."""
        trace = moment.trace
        if trace is None or moment.project.data.samples == 0:
            self.subject = self._predictor = self._shown = self._batch = None
            return False
        if self.subject is None or not self.subject.same_as(moment.project):
            self.subject = Subject(moment.project)
            self._extents, self._grid, self._predictor, self._batch = {}, None, None, None
            self.choice = int(self.subject.kind is Kind.CLASSES and len(trace.rows) == 1)
        predictor = Predictor(moment.project.network, moment.values)
        if not predictor.same_as(self._predictor):
            self._predictor, self._answers, self._predictions = predictor, None, None
        if self._batch is None or not np.array_equal(self._batch, trace.rows):
            self._batch = trace.rows
            self._shown = self._samples(self.subject, self.subject.training_rows[trace.rows])
        return True

    @property
    def state(self) -> tuple[object, ...]:
        """All that a plot is made of: while it is equal, the plot is the same. Most clicks change nothing."""
        return self.subject, self._predictor, self._shown, self.choice, self.numbers

    def _samples(self, subject: Subject, batch: Indices) -> Shown:
        rows, held = subject.rows, subject.held
        everything = len(batch) == len(subject.training_rows) and len(batch) > 1
        if everything or len(batch) > _MOST_RINGED:
            ringed = np.zeros(len(rows), bool) if everything else np.isin(rows, batch)
            return Shown(rows, held, ringed, int(batch[0]))
        missing = np.setdiff1d(batch, rows)
        rows = np.concatenate([rows, missing])
        held = np.concatenate([held, np.zeros(len(missing), bool)])
        return Shown(rows, held, np.isin(rows, batch), int(batch[0]))

    @property
    def choices(self) -> tuple[str, ...]:
        """What can be chosen; a single entry is no choice."""
        return () if self.subject is None else wording.choices(self.subject)

    @property
    def caption(self) -> str:
        """What the plot shows, in a few words."""
        if self.subject is None or self._shown is None:
            return ""
        return wording.caption(self.subject, self.choice, len(self._shown.rows))

    @property
    def only(self) -> tuple[int, ...]:
        """The outputs that are shown."""
        assert self.subject is not None
        count = len(self.subject.outputs)
        if self.subject.kind is Kind.CURVE and count > 1:
            return tuple(range(min(count, MOST_CURVES))) if self.choice == 0 else (self.choice - 1,)
        if self.subject.kind is Kind.REGIONS:
            return tuple(range(count)) if self.choice == 0 else (self.choice - 1,)
        return (0,) if self.subject.kind is Kind.CLASSES else (self.choice,)

    # What the network answers

    def _asked(self, columns: int, rows: int) -> Array:
        """Return the scaled inputs of a grid, row by row from the lower left (cells x inputs)."""
        assert self.subject is not None
        if self._grid is None or self._grid[0] != (columns, rows):
            extents = self.subject.extents
            if len(extents) == 1:
                raw = extents[0].points(columns)[:, None]
            else:
                x, y = np.meshgrid(extents[0].centers(columns), extents[1].centers(rows))
                raw = np.stack([x.ravel(), y.ravel()], axis=1)
            self._grid = (columns, rows), self.subject.seen(raw)
        return self._grid[1]

    def _at_once(self, frame: QRectF) -> tuple[int, int]:
        """Return columns and rows of the first picture."""
        assert self._predictor is not None
        assert self.subject is not None
        wide, high = self._finest(frame)
        if self.subject.kind is Kind.CURVE:
            return affordable(self._predictor, AT_ONCE, least=48, most=max(wide, 48)), 1
        cells = affordable(self._predictor, AT_ONCE, least=_LEAST, most=_MOST)
        share = min(sqrt(cells / (wide * high)), 1.0)
        return max(round(wide * share), 2), max(round(high * share), 2)

    def _finest(self, frame: QRectF) -> tuple[int, int]:
        assert self.subject is not None
        wide, high = max(int(frame.width() / 2), 2), max(int(frame.height() / 2), 2)
        if self.subject.kind is Kind.CURVE:
            return 2 * wide, 1
        share = min(sqrt(_FINEST / (wide * high)), 1.0)
        return int(wide * share), int(high * share)

    def _ask(self, frame: QRectF) -> None:
        """Ask the network for a first picture, unless its answers are here."""
        assert self._predictor is not None
        if self._answers is None:
            size = self._at_once(frame)
            self._answers = size, self._predictor(self._asked(*size))

    def answering(self, bounds: QRectF, unit: float) -> Iterator[None]:
        """Ask the network for all that :meth:`plot` draws there, with pauses; then that need not ask it."""
        predictor, subject = self._predictor, self.subject
        if predictor is None or subject is None:
            return
        if subject.kind in _MAPPED:
            if self._answers is None:
                size = self._at_once(_inner(bounds, unit))
                asked = self._asked(*size)
                found = np.empty((len(asked), len(subject.outputs)))
                yield
                for part in _parts(predictor, len(asked), AT_ONCE / 2):
                    found[part] = predictor(asked[part])
                    yield
                if self._predictor is predictor and self.subject is subject:
                    self._answers = size, found
        elif self._predictions is None and not (subject.kind is Kind.CLASSES and self.choice == 1):
            found, chosen = self._first_samples(predictor, subject)
            yield
            for part in _parts(predictor, len(chosen), AT_ONCE / 2):
                found[chosen[part]] = predictor(subject.samples[chosen[part]])
                yield
            if self._predictor is predictor and self.subject is subject:
                self._predictions = found

    def predictions(self) -> Array:
        """Return what the network answers to the samples that are shown."""
        assert self._predictor is not None
        assert self.subject is not None
        assert self._shown is not None
        base = len(self.subject.rows)
        if self._predictions is None:
            found, chosen = self._first_samples(self._predictor, self.subject)
            found[chosen] = self._predictor(self.subject.samples[chosen])
            self._predictions = found
        further = self._shown.rows[base:]
        if not len(further):
            return self._predictions
        return np.concatenate([self._predictions, self.answers_to(further)])

    def _first_samples(self, predictor: Predictor, subject: Subject) -> tuple[Array, Indices]:
        """Return a place for all predictions, and the samples that are predicted at once."""
        count = len(subject.rows)
        few = affordable(predictor, AT_ONCE, least=64, most=count)
        chosen = np.unique(np.linspace(0, count - 1, few).round().astype(np.intp))
        return np.full((count, len(subject.outputs)), np.nan), chosen

    def answers_to(self, rows: Indices) -> Array:
        """Return what the network answers to samples of the data set."""
        assert self._predictor is not None
        assert self.subject is not None
        return self._predictor(self.subject.scaler(self.subject.project.data.inputs[rows]))

    def refinement(self, frame: QRectF) -> Iterator[None]:
        """Compute a finer picture, in parts of a few milliseconds; it is there when the last one is done.

        Parameters
        ----------
        frame
            Where the plot's numbers lie, in pixels.
        """
        predictor, subject = self._predictor, self.subject
        if predictor is None or subject is None:
            return
        if subject.kind in (Kind.AGREEMENT, Kind.CLASSES):
            yield from self._refined_predictions(predictor, subject)
            return
        size = self._finest(frame)
        if self._answers is None or self._answers[0] == size:
            return
        asked = self._asked(*size)
        self._grid = None  # the next first picture has its own again
        found = np.empty((len(asked), len(subject.outputs)))
        for part in _parts(predictor, len(asked)):
            found[part] = predictor(asked[part])
            yield
        if self._predictor is predictor and self.subject is subject:
            self._answers = size, found

    def _refined_predictions(self, predictor: Predictor, subject: Subject) -> Iterator[None]:
        if self._predictions is None:
            return
        found = self._predictions.copy()
        waiting = np.flatnonzero(np.isnan(found).all(axis=1))
        for part in _parts(predictor, len(waiting)):
            found[waiting[part]] = predictor(subject.samples[waiting[part]])
            yield
        if self._predictor is predictor and self.subject is subject and len(waiting):
            self._predictions = found

    # Ranges

    def _extent(self, output: int, *arrays: Array) -> Extent:
        """Return the range to show for an output (-1: for all), quiet while its numbers move."""
        found = bounds(*arrays)
        kept = self._extents.get(output)
        if found is None:
            return kept or UNIT
        self._extents[output] = settled(kept, *found)
        return self._extents[output]

    # The plot

    def plot(self, bounds: QRectF, unit: float) -> Plot | None:
        """Return the plot of the moment; None where there is nothing to show.

        Parameters
        ----------
        bounds
            Where it will be painted, in pixels.
        unit
            The size of its letters, 1 at 100 %.
        """
        if self.subject is None or self._shown is None or self._predictor is None:
            return None
        if self.subject.kind in _MAPPED:
            self._ask(_inner(bounds, unit))
        drawing = Drawing(
            self.subject, self.choice, self.only, self._shown.held, self._shown.ringed, self._shown.rows,
            self._label(), unit, self._extent,
        )  # fmt: skip
        made, answers = self._made(drawing)
        mapped = self.subject.kind in (Kind.SURFACE, Kind.REGIONS)
        note = wording.undrawn(answers, mapped=mapped)
        return NotedPlot(made, note, unit) if note else made

    def _made(self, drawing: Drawing) -> tuple[Plot, Array]:
        """Return the plot, and the answers that it draws."""
        assert self.subject is not None
        assert self._shown is not None
        only = list(self.only)
        match self.subject.kind:
            case Kind.CURVE:
                assert self._answers is not None
                return drawing.curve(self._answers[1]), self._answers[1][:, only]
            case Kind.SURFACE | Kind.REGIONS:
                assert self._answers is not None
                (columns, rows), answers = self._answers
                return drawing.map(answers.reshape(rows, columns, -1)), answers[:, only]
            case Kind.AGREEMENT:
                found = self.predictions()
                return drawing.agreement(found), found[:, only]
            case Kind.CLASSES if self.choice == 1:
                outputs = self.answers_to(np.array([self._shown.current]))[0]
                return drawing.bars(outputs, self._shown.current), outputs
        found = self.predictions()
        return drawing.strip(found), found

    def _label(self) -> str:
        """Return the words beside the ring of a single sample."""
        assert self.subject is not None
        assert self._shown is not None
        if np.count_nonzero(self._shown.ringed) != 1:
            return ""
        return self.sample_text(self._shown.current, named=False)

    # Pointing

    def sample_text(self, row: int, *, named: bool = True) -> str:
        """Return a sample with its prediction and target."""
        assert self.subject is not None
        outputs = self.answers_to(np.array([row]))[0]
        numbers = self._writes or self.numbers
        return wording.told_sample(self.subject, row, outputs, numbers, self.only, named=named)

    def text_at(self, plot: Plot, bounds: QRectF, place: QPointF) -> str:
        """Return what is at a place of a plot: a sample, or what the network answers there; else nothing."""
        if self.subject is None or self._predictor is None:
            return ""
        row = plot.row_at(bounds, place)
        if row is not None:
            return self.sample_text(row)
        frame = plot.frame(bounds)
        kind = self.subject.kind
        if kind in (Kind.AGREEMENT, Kind.CLASSES) or not frame.rect.contains(place):
            return ""
        inputs = _read(frame, place)[: len(self.subject.inputs)]
        outputs = self._predictor(self.subject.seen(inputs[None, :]))[0]
        return wording.told_place(self.subject, inputs, outputs, self._writes or self.numbers, self.only)

    def full_text_at(self, plot: Plot, bounds: QRectF, place: QPointF) -> str:
        """Return the same with every digit."""
        self._writes = EVERY_DIGIT
        try:
            return self.text_at(plot, bounds, place)
        finally:
            self._writes = None


def _read(frame: Frame, place: QPointF) -> Array:
    """Return the numbers at a place, no finer than its pixels."""
    x, y = frame.numbers(place)
    return np.array(
        [rounded(x, frame.x.span / frame.rect.width()), rounded(y, frame.y.span / frame.rect.height())]
    )


def _inner(bounds: QRectF, unit: float) -> QRectF:
    """Return about where the numbers of a plot lie within its bounds."""
    return bounds.adjusted(60 * unit, 8 * unit, -60 * unit, -38 * unit)


def _parts(predictor: Predictor, count: int, seconds: float = SLICE) -> Iterator[slice]:
    size = affordable(predictor, seconds, least=16, most=max(count, 16))
    return (slice(first, min(first + size, count)) for first in range(0, count, size))
