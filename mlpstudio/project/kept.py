"""Kept runs: how each came about, so that it can be computed again to the same bits, and its losses.

A kept run is a part of the project, as notes are: training knows nothing of it.
"""

from __future__ import annotations

import numpy as np

from mlpstudio.core.data import Dataset, check_data
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Network
from mlpstudio.core.parameters import Array, Parameters, check_parameters, frozen, make_parameters
from mlpstudio.core.records import record
from mlpstudio.core.training import Training, check_pair
from mlpstudio.project.project import Placed, Project, Stretch

MOST_RUNS = 40
"""Runs that a project keeps at most."""
CALM = 160
"""Points of a line that shows how the losses went on the whole."""
MOST_NUMBERS = 2_000_000
"""Parameters and samples that all of them together may hold, beyond those of the project itself."""
COLUMNS = 500
"""Columns of a curve at most: each has its lowest and its highest loss."""


@record(eq=False)
class Curve:
    """The losses of a run, in few enough columns to be drawn and saved.

    Attributes
    ----------
    iterations
        The first iteration of each column, increasing; float64, read-only.
    low, high
        Lowest and highest loss of each, finite; of the same length.
    """

    iterations: Array
    low: Array
    high: Array

    def __post_init__(self) -> None:
        for key in ("iterations", "low", "high"):
            values = frozen(getattr(self, key))
            if values.ndim != 1 or len(values) > 2 * COLUMNS:
                raise InvalidInput("expected at most {most} numbers", place=f".{key}", most=2 * COLUMNS)
            if len(values) != len(self.iterations):
                raise InvalidInput(
                    "expected {count} numbers, one for each of the iterations, got {got}",
                    place=f".{key}", count=len(self.iterations), got=len(values),
                )  # fmt: skip
            if not np.isfinite(values).all():
                raise InvalidInput("every number has to be finite", place=f".{key}")
            object.__setattr__(self, key, values)
        if (np.diff(self.iterations) <= 0).any():
            raise InvalidInput("every iteration has to come after the one before", place=".iterations")

    @classmethod
    def of(cls, iterations: Array, low: Array, high: Array) -> Curve:
        """Return the curve of some losses, without those that are not finite."""
        kept = np.isfinite(low) & np.isfinite(high)
        return cls(iterations[kept], low[kept], high[kept])

    def calm(self, most: int = CALM) -> tuple[Array, Array]:
        """Return a line of at most so many points: exact where there are no more, else means.

        The losses of small batches jump so much that several curves over each other would hide each other.
        Means are of the logarithm where that exists, as they are looked at on such a scale.
        """
        middle = _mean(np.stack([self.low, self.high]))
        if len(middle) <= most:
            return self.iterations, middle
        parts = np.array_split(np.arange(len(middle)), most)
        places = np.array([self.iterations[part].mean() for part in parts])
        return places, np.array([float(_mean(middle[part])) for part in parts])


def _mean(losses: Array) -> Array:
    """Return the means of the first axis, of the logarithms where all are above 0."""
    if losses.size and losses.min() > 0:
        same = losses.min(axis=0) == losses.max(axis=0)
        return np.asarray(np.where(same, losses[0], np.exp(np.log(losses).mean(axis=0))))
    return np.asarray(losses.mean(axis=0))


@record(eq=False)
class KeptRun:
    """A run that is kept for comparison.

    Attributes
    ----------
    name
        What people call it.
    network, data, parameters
        What was trained, on what, and where it began.
    history
        Its trainings, each with its first iteration; without parameters. The last one is that of the end.
    until
        The first iteration that is no part of it.
    curve
        Its losses.
    loss, test_loss
        In the end: of the last complete epoch, else of the last iteration; and of the test part at the last
        iteration. None where it is not known.
    diverged
        Whether it could not go on.
    shown
        Whether its curve is drawn beside that of the present run.
    mark
        The number of its colour and its dashes, from 0.
    """

    name: str
    network: Network
    data: Dataset
    parameters: Parameters
    history: tuple[Stretch, ...]
    until: int
    curve: Curve
    loss: float | None = None
    test_loss: float | None = None
    diverged: bool = False
    shown: bool = True
    mark: int = 0

    def __post_init__(self) -> None:
        if not self.history:
            raise InvalidInput("a kept run needs at least one training", place=".history")
        least = 0
        for index, stretch in enumerate(self.history):
            place = f".history[{index}]"
            if not least <= stretch.iteration < self.until:
                raise InvalidInput(
                    "expected {least} to {most}, got {value}",
                    place=f"{place}.iteration", least=least, most=self.until - 1, value=stretch.iteration,
                )  # fmt: skip
            if stretch.parameters is not None:
                raise InvalidInput("the history of a kept run has no parameters", place=f"{place}.parameters")
            least = stretch.iteration + 1
            with Placed(f"{place}.training"):
                check_pair(self.network, stretch.training)
                check_data(self.network, stretch.training, self.data)
        if not self.until < 2**63:
            raise InvalidInput("expected a smaller number, got {value}", place=".until", value=self.until)
        if not 0 <= self.mark < 1000:
            raise InvalidInput("expected 0 to 999, got {value}", place=".mark", value=self.mark)
        for key in ("loss", "test_loss"):
            value = getattr(self, key)
            if value is not None and not np.isfinite(value):
                raise InvalidInput("every number has to be finite", place=f".{key}")
        with Placed(".parameters"):
            made = make_parameters(self.network, [(layer.weights, layer.biases) for layer in self.parameters])
            check_parameters(self.history[0].training, made)

    @property
    def start(self) -> int:
        """Its first iteration."""
        return self.history[0].iteration

    @property
    def iterations(self) -> int:
        """How many it has."""
        return self.until - self.start

    @property
    def training(self) -> Training:
        """How it was trained in the end."""
        return self.history[-1].training


def check_room(project: Project, runs: tuple[KeptRun, ...]) -> None:
    """Check that a project may keep these runs.

    Raises
    ------
    InvalidInput
        They are too many, or hold too many numbers together.
    """
    if len(runs) > MOST_RUNS:
        raise InvalidInput("a project keeps at most {most} runs; delete one first", most=MOST_RUNS)
    held = {id(project.data), *(id(layer.weights) for layer in start_of(project))}
    count = 0
    for run in runs:
        sizes = {id(run.data): run.data.inputs.size + run.data.targets.size}
        sizes |= {id(layer.weights): layer.weights.size for layer in run.parameters}
        count += sum(size for key, size in sizes.items() if key not in held)
        held |= sizes.keys()
    if count > MOST_NUMBERS:
        raise InvalidInput(
            "kept runs hold at most {most} weights and samples together; delete one first", most=MOST_NUMBERS
        )


def start_of(project: Project) -> Parameters:
    """Return where the run of a project began, as far as its file knows."""
    return project.parameters if project.run is None else project.run.start


def same_parameters(some: Parameters, others: Parameters) -> bool:
    """Tell whether two networks of one shape have the same numbers."""
    return len(some) == len(others) and all(
        a is b
        or (
            np.array_equal(a.weights, b.weights)
            and (a.biases is None) == (b.biases is None)
            and (a.biases is None or b.biases is None or np.array_equal(a.biases, b.biases))
        )
        for a, b in zip(some, others, strict=True)
    )
