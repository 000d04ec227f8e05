"""What data can be generated: every generator with the settings that make sense for it, and their bounds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from types import MappingProxyType

from mlpstudio.core.messages import Message
from mlpstudio.core.records import record
from mlpstudio.project import generators, regressions
from mlpstudio.project.generators import Generator

MOST_GENERATED = 100_000


@record
class Setting:
    """A number of a generator beside samples, noise and seed.

    Attributes
    ----------
    key
        What the generator calls it.
    text
        What it is called.
    default, low, high
        Its usual value and its bounds.
    step
        What one press on an arrow changes; whole numbers where it is whole.
    """

    key: str
    text: str
    default: float
    low: float
    high: float
    step: float = 1.0

    @property
    def is_whole(self) -> bool:
        """Whether it is a whole number."""
        return self.step == int(self.step)


@record
class Recipe:
    """A kind of data that can be chosen.

    Attributes
    ----------
    id, title, description
        What code calls it; what it is called, and what it is, in a line.
    make
        Makes the generator from samples, noise, seed and the numbers of ``settings`` by their keys.
    samples, noise
        Their usual values.
    loudest
        The largest noise that is offered.
    """

    id: str
    title: str
    description: str
    make: Callable[..., Generator]
    samples: int
    noise: float
    settings: tuple[Setting, ...] = ()
    loudest: float = 1.0

    def generator(
        self, samples: int | None = None, noise: float | None = None, seed: int = 0,
        numbers: Mapping[str, float] = MappingProxyType({}),
    ) -> Generator:  # fmt: skip
        """Return the generator; what is not given is as usual.

        Raises
        ------
        InvalidInput
            A number that is not possible.
        """
        chosen = {each.key: each.default for each in self.settings} | dict(numbers)
        typed = {each.key: int(chosen[each.key]) for each in self.settings if each.is_whole}
        return self.make(
            samples=self.samples if samples is None else samples,
            noise=self.noise if noise is None else noise,
            seed=seed, **(chosen | typed),
        )  # fmt: skip

    def told(self, samples: int) -> Message:
        """Return what generating it does, for the list of edits."""
        text = "data generated: {title}, {count} samples"
        if samples == 1:
            text = "data generated: {title}, 1 sample"
        return Message(text, {"title": Message(self.title), "count": samples})


def _line(slope: float, offset: float, **usual: float) -> Generator:
    return regressions.Linear(**usual, weights=(slope,), offset=offset)  # type: ignore[arg-type]


def _plane(slope_1: float, slope_2: float, offset: float, **usual: float) -> Generator:
    return regressions.Plane(**usual, weights=(slope_1, slope_2), offset=offset)  # type: ignore[arg-type]


def _gate(kind: type[generators.Gate], title: str, description: str) -> Recipe:
    return Recipe(kind.name, title, description, kind, 4, 0.0, loudest=0.5)


def _of(kind: type[Generator], title: str, description: str, *settings: Setting, noise: float) -> Recipe:
    samples = kind().samples
    return Recipe(kind.name, title, description, kind, samples, noise, settings)


_SLOPE = partial(Setting, low=-10.0, high=10.0, step=0.1)

RECIPES: tuple[Recipe, ...] = (
    _gate(generators.And, "AND", "1 where both inputs are 1"),
    _gate(generators.Or, "OR", "1 where at least one input is 1"),
    _gate(generators.Nand, "NAND", "0 where both inputs are 1"),
    _gate(generators.Nor, "NOR", "1 where both inputs are 0"),
    _gate(generators.Xor, "XOR", "1 where the inputs differ: no single line parts them"),
    _gate(generators.Xnor, "XNOR", "1 where the inputs are the same"),
    Recipe("line", "Line", "A straight line over one input", _line, 50, 0.1,
           (_SLOPE("slope", "Slope", 2.0), _SLOPE("offset", "Offset", 1.0))),
    _of(regressions.Polynomial, "Polynomial", "A curve that the seed draws",
        Setting("degree", "Degree", 3, 1, regressions.MOST_DEGREE), noise=0.05),
    _of(regressions.Sine, "Sine", "A wave over one input",
        Setting("periods", "Periods", 1.0, 0.25, 10.0, 0.25), noise=0.05),
    _of(regressions.Steps, "Steps", "A staircase: jumps are hard for smooth functions",
        Setting("steps", "Steps", 4, 2, regressions.MOST_STEPS), noise=0.02),
    _of(generators.Blobs, "Gaussians", "Round clouds, a class each",
        Setting("classes", "Clusters", 3, 2, 4), noise=0.18),
    _of(generators.Circle, "Circle", "A disc, and a ring around it", noise=0.0),
    _of(generators.XorCloud, "XOR cloud", "Two classes in opposite corners", noise=0.05),
    _of(generators.Moons, "Moons", "Half circles that reach into each other", noise=0.08),
    _of(generators.Spirals, "Spirals", "Two arms that wind around each other",
        Setting("turns", "Turns", 1.5, 0.5, 4.0, 0.25), noise=0.02),
    _of(generators.Checkerboard, "Checkerboard", "Two classes, field by field",
        Setting("fields", "Fields", 4, 2, 8), noise=0.0),
    Recipe("plane", "Plane", "A slanted plane over two inputs", _plane, 200, 0.05,
           (_SLOPE("slope_1", "Slope along x₁", 1.0), _SLOPE("slope_2", "Slope along x₂", -0.5),
            _SLOPE("offset", "Offset", 0.0))),
    _of(regressions.Bumps, "Bumps", "Hills and hollows over two inputs, where the seed puts them",
        Setting("bumps", "Bumps", 4, 1, regressions.MOST_BUMPS), noise=0.02),
)  # fmt: skip
"""All of them, in the order in which they are shown."""
