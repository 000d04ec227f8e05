"""Data: samples, their split and scaling, and which samples an iteration uses."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from mlpstudio.core.computed import Computed, check_computed, filled_in, originals
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array, check_single, frozen
from mlpstudio.core.parting import Indices as Indices
from mlpstudio.core.parting import class_numbers, parted
from mlpstudio.core.records import record
from mlpstudio.core.training import Training

ScalingKind = Literal["none", "standard", "min_max"]


@record
class Split:
    """Which part of the samples is kept for testing.

    Attributes
    ----------
    test
        The fraction that is drawn to be held out, from 0 up to below 1.
    seed
        Of the draw.
    stratified
        Whether classes keep their shares in both parts, where targets stand for classes.
    rows
        The numbers of the rows that are held out, in order, where samples were added, deleted or moved since
        they were drawn: what was held out stays so. None where they are drawn from share and seed alone.
    """

    test: float = 0.0
    seed: int = 0
    stratified: bool = False
    rows: tuple[int, ...] | None = None

    def __post_init__(self) -> None:
        if self.rows is not None and not _ascend(self.rows):
            raise InvalidInput("expected the numbers of different rows, in order", place=".rows")
        if self.rows and self.test == 0:
            raise InvalidInput("rows are held out, but the share to hold out is 0", place=".test")
        if not 0 <= self.test < 1:
            raise InvalidInput(
                "expected a fraction from 0 to below 1, got {value}", place=".test", value=self.test
            )
        if not 0 <= self.seed < 2**63:
            raise InvalidInput("expected a seed of 0 or more, got {seed}", place=".seed", seed=self.seed)


@record(eq=False)
class Scaler:
    """What scaling subtracts from each input, and what it divides the rest by."""

    shift: Array
    width: Array

    def __call__(self, rows: Array) -> Array:
        """Return rows of inputs scaled; infinite where they are far beyond what was measured."""
        with np.errstate(over="ignore", invalid="ignore"):
            return (rows - self.shift) / self.width


@record(eq=False)
class Dataset:
    """Samples as rows, as a file and a table have them; in traces they are columns.

    Attributes
    ----------
    inputs
        samples x inputs, float64, read-only.
    targets
        samples x outputs, float64, read-only.
    split
        Which samples training sees.
    scaling
        What is done to the inputs before the network sees them: nothing, to mean 0 and standard
        deviation 1, or to the range 0 to 1; measured on the training part.
    columns
        Names of input and target columns; empty where there are none.
    computed
        The inputs that are computed from others, in order: their numbers in ``inputs`` always follow.
    units
        What the targets are counted in, one for each: with a unit of 1000, a target of 3.5 stands for 3500.
        Empty where all are 1. Network, loss and all results know the counted numbers alone.
    """

    inputs: Array
    targets: Array
    split: Split = Split()
    scaling: ScalingKind = "none"
    columns: tuple[str, ...] = ()
    computed: tuple[Computed, ...] = ()
    units: tuple[float, ...] = ()

    def __post_init__(self) -> None:
        for key in ("inputs", "targets"):
            values = frozen(getattr(self, key))
            if values.ndim != 2:
                raise InvalidInput("expected rows of numbers", place=f".{key}")
            if not np.isfinite(values).all():
                bad = np.argwhere(~np.isfinite(values))[0]
                raise InvalidInput("every number has to be finite", place=f".{key}[{bad[0]}][{bad[1]}]")
            object.__setattr__(self, key, values)
        if len(self.inputs) != len(self.targets):
            raise InvalidInput(
                "expected as many rows of targets as of inputs ({inputs}), got {targets}",
                place=".targets", inputs=len(self.inputs), targets=len(self.targets),
            )  # fmt: skip
        if self.scaling not in ("none", "standard", "min_max"):
            raise InvalidInput(
                'expected "none", "standard" or "min_max", got "{value}"',
                place=".scaling",
                value=self.scaling,
            )
        width = self.inputs.shape[1] + self.targets.shape[1]
        if self.columns and self.samples and len(self.columns) != width:
            raise InvalidInput(
                "expected {count} names, got {got}", place=".columns", count=width, got=len(self.columns)
            )
        if self.computed:
            self._compute()
        self._check_units()
        held_out = self.split.rows
        if held_out and (held_out[-1] >= self.samples or len(held_out) == self.samples):
            raise InvalidInput(
                "expected numbers of rows below {samples}, and fewer than all",
                place=".split.rows", samples=self.samples,
            )  # fmt: skip
        self._check_scaling()

    def _check_units(self) -> None:
        if self.units and len(self.units) != self.targets.shape[1]:
            raise InvalidInput(
                "expected {count} units, one for each target, got {got}",
                place=".target_units", count=self.targets.shape[1], got=len(self.units),
            )  # fmt: skip
        for place, unit in enumerate(self.units):
            if not 0 < unit < float("inf"):
                raise InvalidInput(
                    "expected a number above 0, got {value:g}", place=f".target_units[{place}]", value=unit
                )
        if all(unit == 1 for unit in self.units):
            object.__setattr__(self, "units", ())

    def _compute(self) -> None:
        """Compute what is computed from other inputs."""
        try:
            check_computed(self.computed, self.inputs.shape[1])
        except InvalidInput as error:
            raise error.at(".computed") from None
        object.__setattr__(self, "computed", tuple(sorted(self.computed)))
        values = filled_in(self.computed, self.inputs)
        if not np.isfinite(values).all():
            row = int(np.argwhere(~np.isfinite(values))[0, 0])
            raise InvalidInput("a number is too large for what is computed from it", place=f".inputs[{row}]")
        if values is not self.inputs:
            object.__setattr__(self, "inputs", frozen(values))

    def _check_scaling(self) -> None:
        """Refuse inputs that overflow when they are scaled: only enormous ones are tried."""
        if self.scaling == "none" or self.inputs.size == 0 or _largest(self.inputs) < 1e140:
            return
        scaler = self.scaler()
        sound = np.isfinite(scaler.shift) & np.isfinite(scaler.width)
        sound &= np.isfinite(scaler(self.inputs)).all(axis=0)
        if not sound.all():
            column = int(sound.argmin())
            row = int(np.abs(self.inputs[:, column]).argmax())
            raise InvalidInput(
                "the number {value:g} is too large to be scaled",
                place=f".inputs[{row}][{column}]", value=float(self.inputs[row, column]),
            )  # fmt: skip

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Dataset):
            return NotImplemented
        mine, others = (
            (data.split, data.scaling, data.columns, data.computed, data.units) for data in (self, other)
        )
        return (
            mine == others
            and np.array_equal(self.inputs, other.inputs)
            and np.array_equal(self.targets, other.targets)
        )

    __hash__ = None  # type: ignore[assignment]

    @property
    def samples(self) -> int:
        """The number of rows."""
        return len(self.inputs)

    @property
    def originals(self) -> tuple[int, ...]:
        """The numbers of the inputs that are not computed from others."""
        return originals(self.computed, self.inputs.shape[1])

    def typed(self, rows: int | slice | Indices) -> Array:
        """Return the inputs of one sample or several as they were typed: without what is computed."""
        return self.inputs[rows] if not self.computed else self.inputs[rows][..., list(self.originals)]

    def completed(self, rows: ArrayLike) -> Array:
        """Return rows of all inputs from rows of those that are not computed; infinite where too large."""
        given = np.asarray(rows, dtype=np.float64)
        if not self.computed:
            return given
        made = np.zeros((len(given), self.inputs.shape[1]))
        made[:, list(self.originals)] = given
        return filled_in(self.computed, made)

    def parts(self) -> tuple[Indices, Indices]:
        """Return the row numbers of the training part and of the test part, each in order, read-only."""
        if self.split.rows is not None:
            fixed = np.array(self.split.rows, np.intp)
            return _settled((np.delete(np.arange(self.samples), fixed), fixed))
        split = self.split
        if not (split.stratified and split.test):
            return _parts(self.samples, split.test, split.seed)
        return _settled(parted(self.samples, split.test, split.seed, class_numbers(self.targets)))

    def scale(self, inputs: ArrayLike) -> Array:
        """Scale rows of inputs by what the training part has; scaling "none" returns them as given."""
        rows = np.asarray(inputs, dtype=np.float64)
        if self.scaling == "none" or self.samples == 0:
            return rows
        return self.scaler()(rows)

    def scaler(self) -> Scaler:
        """Measure the training part; who scales again and again keeps what this returns.

        A column that is constant but for rounding is only shifted.
        """
        count = self.inputs.shape[1]
        if self.scaling == "none" or self.samples == 0:
            return Scaler(np.zeros(count), np.ones(count))
        seen = self.inputs[self.parts()[0]]
        with np.errstate(over="ignore", invalid="ignore"):
            low, spread = seen.min(axis=0), np.ptp(seen, axis=0)
            shift, width = low, spread
            if self.scaling == "standard":
                # The mean of equal numbers may be another number.
                shift, width = np.where(spread == 0, low, seen.mean(axis=0)), seen.std(axis=0)
        constant = spread <= 10 * np.finfo(np.float64).eps * np.abs(seen).max(axis=0)
        return Scaler(shift, np.where(constant, 1.0, width))

    def training_part(self) -> tuple[Array, Array]:
        """Return scaled inputs (samples x inputs) and targets of what training sees, read-only."""
        if self.split.test == 0:
            return frozen(self.scale(self.inputs)), self.targets
        rows = self.parts()[0]
        return frozen(self.scale(self.inputs[rows])), frozen(self.targets[rows])


def _ascend(rows: tuple[int, ...]) -> bool:
    return not rows or (rows[0] >= 0 and all(one < other for one, other in pairwise(rows)))


@lru_cache(maxsize=8)
def _parts(samples: int, test: float, seed: int) -> tuple[Indices, Indices]:
    return _settled(parted(samples, test, seed, None))


def _settled(parts: tuple[Indices, Indices]) -> tuple[Indices, Indices]:
    for rows in parts:
        rows.flags.writeable = False
    return parts


def _largest(values: Array) -> float:
    return float(max(-values.min(), values.max()))


def empty_dataset(network: Network) -> Dataset:
    """Return a data set without samples."""
    return Dataset(np.empty((0, network.inputs)), np.empty((0, network.outputs)))


def check_data(network: Network, training: Training, data: Dataset) -> None:
    """Check that samples fit the network, and targets the loss; a data set without samples always fits.

    Raises
    ------
    InvalidInput
        A wrong number of columns, targets that are not one-hot for cross-entropy, or outside 0 to 1 for
        binary cross-entropy; a number that float32 has not, where that is what is computed with.
    """
    if data.samples == 0:
        return
    one, several = Message("1 input"), Message("{count} inputs", {"count": network.inputs})
    _check_columns("inputs", data.inputs, network.inputs, one if network.inputs == 1 else several)
    one, several = Message("1 output"), Message("{count} outputs", {"count": network.outputs})
    _check_columns("targets", data.targets, network.outputs, one if network.outputs == 1 else several)
    if training.precision == "float32":
        # Scaled inputs are small numbers, whatever they were.
        if data.scaling == "none":
            check_single(data.inputs, ".inputs")
        check_single(data.targets, ".targets")
    _check_targets(training, data.targets)


def _check_columns(key: str, values: Array, count: int, had: Message) -> None:
    if values.shape[1] == count:
        return
    text = "expected {count} numbers a row, as the network has {had}, got {got}"
    if count == 1:
        text = "expected 1 number a row, as the network has {had}, got {got}"
    raise InvalidInput(text, place=f".{key}[0]", count=count, had=had, got=values.shape[1])


def _check_targets(training: Training, y: Array) -> None:
    if training.loss == "cross_entropy":
        bad = np.flatnonzero(~(np.isin(y, (0, 1)).all(axis=1) & (y.sum(axis=1) == 1)))
        wanted = "cross-entropy needs one-hot targets: a single 1, all others 0"
    elif training.loss == "binary_cross_entropy":
        bad = np.flatnonzero(~((y >= 0) & (y <= 1)).all(axis=1))
        wanted = "binary cross-entropy needs targets from 0 to 1"
    else:
        return
    if len(bad):
        raise InvalidInput(wanted, place=f".targets[{bad[0]}]")


@record
class Batches:
    """Which samples each iteration uses: a function of the seed and the iteration alone.

    Attributes
    ----------
    samples
        Samples in the training part, at least 1.
    size
        Samples in a full batch.
    shuffle, seed
        Whether, and from which seed, every epoch draws its own order.
    """

    samples: int
    size: int
    shuffle: bool = False
    seed: int = 0

    @classmethod
    def of(cls, training: Training, samples: int) -> Batches:
        """Return the batches of a training on that many samples."""
        size = samples if training.batch_size is None else min(training.batch_size, samples)
        return cls(samples, size, training.shuffle, training.seed)

    @property
    def per_epoch(self) -> int:
        """Batches in an epoch; the last one may be smaller."""
        return -(-self.samples // self.size)

    def epoch(self, iteration: int) -> int:
        """Return the epoch that an iteration belongs to."""
        return iteration // self.per_epoch

    def span(self, iteration: int) -> tuple[int, int]:
        """Return first and past-the-last position of the batch in its epoch's order."""
        first = iteration % self.per_epoch * self.size
        return first, min(first + self.size, self.samples)

    def order(self, epoch: int) -> Indices:
        """Return the order of samples in an epoch, read-only."""
        return _order(self.samples, self.shuffle, self.seed, epoch)

    def rows(self, iteration: int) -> Indices:
        """Return the positions, in the training part, of the samples that an iteration uses."""
        first, last = self.span(iteration)
        return self.order(self.epoch(iteration))[first:last]


@lru_cache(maxsize=8)
def _order(samples: int, shuffle: bool, seed: int, epoch: int) -> Indices:
    order = np.random.default_rng([seed, epoch]).permutation(samples) if shuffle else np.arange(samples)
    order.flags.writeable = False
    return order
