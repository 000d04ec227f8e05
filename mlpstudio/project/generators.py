"""Data sets that are made, not read: each a small declared thing, and the same numbers whenever it is asked.

Every generator says how many samples it makes, how noisy they are, and with which seed:
``Moons(samples=200, noise=0.1, seed=3).dataset()``.
"""

from __future__ import annotations

from math import isfinite, pi
from typing import ClassVar

import numpy as np

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import Array
from mlpstudio.core.records import record

MOST_SAMPLES = 1_000_000
MOST_NOISE = 1e6


@record
class Generator:
    """What all generators have.

    Attributes
    ----------
    samples
        How many rows, at least 1.
    noise
        Standard deviation of what is added: to the targets where numbers are learned, to the inputs where
        classes are. Inputs lie within about -1 to 1.
    seed
        Of everything that is drawn.

    Raises
    ------
    InvalidInput
        A number that is not possible, with its name as the place.
    """

    samples: int = 100
    noise: float = 0.0
    seed: int = 0
    name: ClassVar[str] = ""

    def __post_init__(self) -> None:
        if not 1 <= self.samples <= MOST_SAMPLES:
            raise InvalidInput(
                "expected 1 to {most:,} samples, got {got:,}",
                place=".samples", most=MOST_SAMPLES, got=self.samples,
            )  # fmt: skip
        if not (isfinite(self.noise) and 0 <= self.noise <= MOST_NOISE):
            raise InvalidInput(
                "expected a number from 0 to {most:,.0f}, got {got:g}",
                place=".noise", most=MOST_NOISE, got=self.noise,
            )  # fmt: skip
        if not 0 <= self.seed < 2**63:
            raise InvalidInput(
                "expected a seed from 0 to 9223372036854775807, got {seed}", place=".seed", seed=self.seed
            )

    def dataset(self) -> Dataset:
        """Return the data: the same to the last bit for the same numbers."""
        inputs, targets = self._rows(np.random.default_rng(self.seed))
        # A negative zero would be written into files and matrices as -0.
        return Dataset(inputs + 0.0, targets + 0.0)

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        """Return inputs (samples x inputs) and targets (samples x outputs)."""
        raise NotImplementedError

    def jittered(self, points: Array, rng: np.random.Generator) -> Array:
        """Return numbers with noise added."""
        return points + self.noise * rng.standard_normal(points.shape)


_CORNERS = np.array([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])


@record
class Gate(Generator):
    """A logical gate: its truth table, row after row, and from the fifth sample on again.

    The gate is that of the subclass; ``truth`` are its answers to 00, 01, 10 and 11.
    """

    samples: int = 4
    truth: ClassVar[tuple[int, int, int, int]] = (0, 0, 0, 0)

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        rows = np.arange(self.samples) % 4
        targets = np.array(self.truth, dtype=np.float64)[rows, np.newaxis]
        return self.jittered(_CORNERS[rows], rng), targets


@record
class And(Gate):
    """1 where both inputs are 1."""

    name: ClassVar[str] = "and"
    truth: ClassVar[tuple[int, int, int, int]] = (0, 0, 0, 1)


@record
class Or(Gate):
    """1 where at least one input is 1."""

    name: ClassVar[str] = "or"
    truth: ClassVar[tuple[int, int, int, int]] = (0, 1, 1, 1)


@record
class Xor(Gate):
    """1 where exactly one input is 1."""

    name: ClassVar[str] = "xor"
    truth: ClassVar[tuple[int, int, int, int]] = (0, 1, 1, 0)


@record
class Nand(Gate):
    """0 where both inputs are 1."""

    name: ClassVar[str] = "nand"
    truth: ClassVar[tuple[int, int, int, int]] = (1, 1, 1, 0)


@record
class Nor(Gate):
    """1 where both inputs are 0."""

    name: ClassVar[str] = "nor"
    truth: ClassVar[tuple[int, int, int, int]] = (1, 0, 0, 0)


@record
class Xnor(Gate):
    """1 where both inputs are the same."""

    name: ClassVar[str] = "xnor"
    truth: ClassVar[tuple[int, int, int, int]] = (1, 0, 0, 1)


@record
class Circle(Generator):
    """Two classes: a disc (1) and a ring around it (0)."""

    samples: int = 200
    name: ClassVar[str] = "circle"

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        inside = np.arange(self.samples) % 2 == 0
        # The root makes the disc evenly filled.
        radius = np.where(
            inside, 0.5 * np.sqrt(rng.uniform(0, 1, self.samples)), rng.uniform(0.75, 1, self.samples)
        )
        points = _polar(radius, rng.uniform(0, 2 * pi, self.samples))
        return self.jittered(points, rng), inside[:, np.newaxis].astype(np.float64)


@record
class Moons(Generator):
    """Two classes: half circles that reach into each other."""

    samples: int = 200
    noise: float = 0.08
    name: ClassVar[str] = "moons"

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        lower = np.arange(self.samples) % 2 == 1
        angle = rng.uniform(0, pi, self.samples)
        points = 0.65 * _polar(np.ones(self.samples), np.where(lower, -angle, angle))
        points += np.where(lower[:, np.newaxis], [0.325, 0.16], [-0.325, -0.16])
        return self.jittered(points, rng), lower[:, np.newaxis].astype(np.float64)


@record
class Spirals(Generator):
    """Two classes: arms that wind around each other.

    Attributes
    ----------
    turns
        How often each arm goes around.
    """

    samples: int = 200
    noise: float = 0.02
    turns: float = 1.5
    name: ClassVar[str] = "spirals"

    def __post_init__(self) -> None:
        Generator.__post_init__(self)
        if not (isfinite(self.turns) and 0 < self.turns <= 100):
            raise InvalidInput(
                "expected a number above 0, up to 100, got {got:g}", place=".turns", got=self.turns
            )

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        second = np.arange(self.samples) % 2 == 1
        # Even along the arm, since it is the longer the farther it is outside.
        way = np.sqrt(rng.uniform(0.01, 1, self.samples))
        points = _polar(way, 2 * pi * self.turns * way + pi * second)
        return self.jittered(points, rng), second[:, np.newaxis].astype(np.float64)


@record
class Blobs(Generator):
    """Several classes, one-hot: round clouds whose centres stand on a circle.

    Attributes
    ----------
    classes
        How many, from 2 to 100.
    """

    samples: int = 150
    noise: float = 0.18
    classes: int = 3
    name: ClassVar[str] = "blobs"

    def __post_init__(self) -> None:
        Generator.__post_init__(self)
        if not 2 <= self.classes <= 100:
            raise InvalidInput("expected 2 to 100 classes, got {got}", place=".classes", got=self.classes)

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        kind = np.arange(self.samples) % self.classes
        centers = _polar(np.full(self.samples, 0.65), pi / 2 + 2 * pi * kind / self.classes)
        return self.jittered(centers, rng), np.eye(self.classes)[kind]


@record
class XorCloud(Generator):
    """Two classes: 1 where the two inputs have different signs, 0 where they have the same."""

    samples: int = 200
    noise: float = 0.0
    name: ClassVar[str] = "xor_cloud"

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        quarter = np.arange(self.samples) % 4
        signs = np.column_stack([np.where(quarter % 3 == 0, 1.0, -1.0), np.where(quarter < 2, 1.0, -1.0)])
        # A gap along the axes: without noise, every class can be told.
        points = signs * rng.uniform(0.05, 1, (self.samples, 2))
        different = signs[:, :1] != signs[:, 1:]
        return self.jittered(points, rng), different.astype(np.float64)


@record
class Checkerboard(Generator):
    """Two classes: the fields of a board, 1 at the lower left.

    Attributes
    ----------
    fields
        Along a side, from 2 to 20.
    """

    samples: int = 300
    noise: float = 0.0
    fields: int = 4
    name: ClassVar[str] = "checkerboard"

    def __post_init__(self) -> None:
        Generator.__post_init__(self)
        if not 2 <= self.fields <= 20:
            raise InvalidInput("expected 2 to 20 fields, got {got}", place=".fields", got=self.fields)

    def _rows(self, rng: np.random.Generator) -> tuple[Array, Array]:
        board = np.argwhere(np.ones((self.fields, self.fields)))
        dark = board.sum(axis=1) % 2 == 0
        kind = np.arange(self.samples) % 2 == 0
        of_kind = {value: board[dark == value] for value in (False, True)}
        # Every field of a class has its turn, so that none of them stays empty.
        turn = np.arange(self.samples) // 2
        chosen = np.where(
            kind[:, np.newaxis],
            of_kind[True][turn % len(of_kind[True])],
            of_kind[False][turn % len(of_kind[False])],
        )
        points = (chosen + rng.uniform(0, 1, (self.samples, 2))) * (2 / self.fields) - 1
        return self.jittered(points, rng), kind[:, np.newaxis].astype(np.float64)


def _polar(radius: Array, angle: Array) -> Array:
    return np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
