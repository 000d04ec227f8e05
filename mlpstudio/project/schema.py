"""The shape of a file: keys, types and defaults. What the values mean is checked later.

The structures are read by msgspec, strictly: unknown keys are errors, true is no number, "1" is none either.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

FORMAT = "mlpstudio"
VERSION = 1

Row = list[float]
Mask = list[list[Literal[0, 1]]]


class Part(msgspec.Struct, forbid_unknown_fields=True):
    """An object of the file."""


class LayerPart(Part):
    """A layer; ``initializer`` is checked by its own names."""

    units: int
    activation: str
    bias: bool = True
    mask: Mask | None = None
    frozen: list[str] = []
    frozen_mask: Mask | None = None
    initializer: dict[str, Any] | None = None
    name: str = ""
    unit_names: list[str] = []


class NetworkPart(Part):
    """The network."""

    inputs: int
    layers: list[LayerPart]
    input_names: list[str] = []


class ParametersPart(Part):
    """Weights (units x inputs) and biases of one layer."""

    weights: list[Row]
    biases: Row | None = None


class SplitPart(Part):
    """Which part of the samples is kept for testing."""

    test: float = 0.0
    seed: int = 0
    stratified: bool = False
    rows: list[int] | None = None


class ComputedPart(Part):
    """An input that is computed from others; inputs are counted from 0."""

    input: int
    formula: str
    of: list[int]


class DataPart(Part):
    """The samples, as rows; ``inputs`` are without what is computed."""

    inputs: list[Row] = []
    targets: list[Row] = []
    split: SplitPart | None = None
    scaling: str | None = None
    columns: list[str] | None = None
    computed: list[ComputedPart] = []
    target_units: list[float] = []


class TrainingPart(Part):
    """The training settings; ``optimizer`` is checked by its own names."""

    loss: str = "half_squared_error"
    optimizer: dict[str, Any] | None = None
    learning_rate: float = 0.01
    batch_size: int | None = None
    shuffle: bool = False
    reduction: str = "mean"
    l1: float = 0.0
    l2: float = 0.0
    seed: int = 0
    precision: str = "float64"
    schedule: dict[str, Any] | None = None
    dropout: float = 0.0


class StretchPart(Part):
    """A part of a run's history; without a training it is the project's."""

    iteration: int
    training: TrainingPart | None = None
    parameters: list[ParametersPart] | None = None


class RunPart(Part):
    """A run that was saved midway, with its history if that was wanted."""

    iteration: int
    start: list[ParametersPart]
    history: list[StretchPart] = []


class CurvePart(Part):
    """The losses of a kept run by their columns; without ``high`` the lowest are the highest too."""

    iterations: list[int] = []
    low: Row = []
    high: Row | None = None


class KeptPart(Part):
    """A kept run; what it has not is the project's: its network, its data, where its run began."""

    name: str
    until: int
    history: list[StretchPart]
    network: NetworkPart | None = None
    parameters: list[ParametersPart] | None = None
    data: DataPart | None = None
    same_data_as: int | None = None
    losses: CurvePart = msgspec.field(default_factory=CurvePart)
    loss: float | None = None
    test_loss: float | None = None
    diverged: bool = False
    shown: bool = True
    mark: int = 0


class BookmarkPart(Part):
    """A place of the run that somebody wants to find again."""

    iteration: int
    click: int = 0
    name: str = ""


class ScriptStepPart(Part):
    """Where a demonstration stops."""

    iteration: int
    click: int = 0
    note: str = ""
    spot: tuple[int, int] | None = None
    zoom: float = 1.0
    ask: bool = False


class ScriptPart(Part):
    """A demonstration, and whether the file opens presenting."""

    steps: list[ScriptStepPart] = []
    opens_presenting: bool = False


class FilePart(Part):
    """The whole file."""

    format: str
    version: int
    network: NetworkPart
    title: str = ""
    notes: str = ""
    parameters: list[ParametersPart] | None = None
    data: DataPart | None = None
    training: TrainingPart | None = None
    run: RunPart | None = None
    layout: Any = None
    conventions: Any = None
    lesson: Any = None
    runs: list[KeptPart] = []
    bookmarks: list[BookmarkPart] = []
    script: ScriptPart | None = None


class HeaderPart(msgspec.Struct):
    """What tells our files from others, and which version they have; nothing else is looked at."""

    format: Any = None
    version: Any = None


def keys_at(path: str) -> list[str]:
    """Return the keys that an object at a path (``$.network.layers[0]``) may have; none where any may."""
    kind: object = FilePart
    for name in path.replace("]", "").replace("[", ".#").split(".")[1:]:
        kind = _below(kind, name)
    part = _part(kind)
    return [] if part is None else [field.encode_name for field in msgspec.structs.fields(part)]


def _below(kind: object, name: str) -> object:
    if name.startswith("#"):
        return next(iter(getattr(_plain(kind), "__args__", ())), None)
    part = _part(kind)
    if part is None:
        return None
    return next((field.type for field in msgspec.structs.fields(part) if field.name == name), None)


def _plain(kind: object) -> object:
    """Return the type beside None in ``X | None``."""
    options = [option for option in getattr(kind, "__args__", ()) if option is not type(None)]
    return options[0] if type(None) in getattr(kind, "__args__", ()) else kind


def _part(kind: object) -> type[Part] | None:
    plain = _plain(kind)
    return plain if isinstance(plain, type) and issubclass(plain, Part) else None
