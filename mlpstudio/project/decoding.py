"""From the structures of a file to a project: what the values mean, and whether they go together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from mlpstudio.core.computed import Computed, check_computed, originals
from mlpstudio.core.data import Dataset, Split, empty_dataset
from mlpstudio.core.messages import InvalidInput, Message, nearest
from mlpstudio.core.network import INITIALIZERS, Initializer, Layer, Mask, Network
from mlpstudio.core.optimizers import OPTIMIZERS, GradientDescent, Optimizer
from mlpstudio.core.parameters import (
    Array,
    LayerParameters,
    Parameters,
    check_parameters,
    initial_parameters,
)  # fmt: skip
from mlpstudio.core.schedules import SCHEDULES, Constant, Schedule
from mlpstudio.core.training import Training
from mlpstudio.project.bookmarks import Bookmark, checked
from mlpstudio.project.complaints import describe, shown
from mlpstudio.project.kept import Curve, KeptRun, check_room, start_of
from mlpstudio.project.project import Placed, Project, RunState, Stretch
from mlpstudio.project.schema import (
    BookmarkPart,
    DataPart,
    FilePart,
    KeptPart,
    LayerPart,
    NetworkPart,
    ParametersPart,
    ScriptPart,
    StretchPart,
    TrainingPart,
)  # fmt: skip

if TYPE_CHECKING:
    from mlpstudio.project.script import Script


def project_of(part: FilePart) -> Project:
    """Return the project that a file describes.

    Raises
    ------
    InvalidInput
        Anything that does not fit, with its path in the file.
    """
    with Placed("$.network"):
        network = _network(part.network)
    with Placed("$.training"):
        training = _training(part.training or TrainingPart())
    if part.parameters is None:
        parameters = _drawn(network, training)
    else:
        parameters = _parameters(part.parameters, network, "$.parameters")
    with Placed("$.data"):
        data = _data(part.data or DataPart(), network)
    run = None
    if part.run is not None:
        with Placed("$.run"):
            start = _parameters(part.run.start, network, ".start")
            run = RunState(part.run.iteration, start, _history(part.run.history, network, training))
    project = Project(
        network, parameters, data, training, part.title, part.notes, run,
        part.layout, part.conventions, part.lesson, (), _bookmarks(part.bookmarks),
        _script(part.script),
    )  # fmt: skip
    if not part.runs:
        return project
    with Placed("$.runs"):
        runs = _kept_runs(part.runs, project)
        check_room(project, runs)
    return replace(project, runs=runs)


def _drawn(network: Network, training: Training) -> Parameters:
    """Draw the parameters; what is wrong with them is said of the initialiser, which the file may have."""
    parameters = initial_parameters(network, training.seed)
    try:
        check_parameters(training, parameters)
    except InvalidInput as error:
        place = f"$.network.layers{error.place.partition('.')[0]}.initializer"
        raise InvalidInput(error.message.text, place=place, **error.message.values) from None
    return parameters


def _network(part: NetworkPart) -> Network:
    layers = []
    for index, layer in enumerate(part.layers):
        with Placed(f".layers[{index}]"):
            layers.append(_layer(layer))
    _check_count(part.inputs, ".inputs")
    return Network(part.inputs, tuple(layers), tuple(part.input_names))


def _check_seed(seed: int | None, place: str) -> None:
    """Refuse what has too many digits to be printed, and so is no seed."""
    if seed is not None and abs(seed) >= 10**20:
        raise InvalidInput(
            "expected a seed from 0 to {most}, got {got}", place=place, most=2**63 - 1, got=describe(seed)
        )


def _check_count(count: int, place: str) -> None:
    """Refuse what has too many digits to be printed; the network itself knows what is possible."""
    if abs(count) >= 10**20:
        raise InvalidInput("expected a whole number from 1, got {got}", place=place, got=describe(count))


def _layer(part: LayerPart) -> Layer:
    _check_count(part.units, ".units")
    with Placed(".initializer"):
        initializer = _initializer(part.initializer or {})
    return Layer(
        part.units, part.activation, part.bias, _mask(part.mask, ".mask"), frozenset(part.frozen),
        _mask(part.frozen_mask, ".frozen_mask"), initializer, part.name, tuple(part.unit_names),
    )  # fmt: skip


def _mask(rows: list[Any] | None, place: str) -> Mask | None:
    if rows is None:
        return None
    mask = _matrix(rows, None, place, "as the first row").astype(np.bool_)
    mask.flags.writeable = False
    return mask


def _initializer(part: dict[str, Any]) -> Initializer:
    numbers = dict(part)
    name = _name(numbers.pop("name", Initializer().name))
    seed = numbers.pop("seed", None)
    if seed is not None and (isinstance(seed, bool) or not isinstance(seed, int)):
        raise InvalidInput("expected a whole number or null, got {got}", place=".seed", got=describe(seed))
    _check_seed(seed, ".seed")
    # The name is checked before its numbers: an unknown one has no numbers that could be right.
    Initializer(name)
    return Initializer(name, seed, tuple(_numbers(numbers, "initializer", name, INITIALIZERS).items()))


def _optimizer(part: dict[str, Any]) -> Optimizer:
    numbers = dict(part)
    if "name" not in numbers:
        raise InvalidInput("this is missing", place=".name")
    name = _name(numbers.pop("name"))
    kind = OPTIMIZERS.get(name)
    if kind is None:
        raise InvalidInput(
            'there is no optimizer "{name}"; {hint}',
            place=".name", name=name, hint=nearest(name, OPTIMIZERS),
        )  # fmt: skip
    known = {name: kind().numbers() for name, kind in OPTIMIZERS.items()}
    return kind(**_numbers(numbers, "optimizer", name, known))


def _schedule(part: dict[str, Any]) -> Schedule:
    numbers = dict(part)
    if "name" not in numbers:
        raise InvalidInput("this is missing", place=".name")
    name = _name(numbers.pop("name"))
    kind = SCHEDULES.get(name)
    if kind is None:
        raise InvalidInput(
            'there is no schedule "{name}"; {hint}', place=".name", name=name, hint=nearest(name, SCHEDULES)
        )
    known = {name: kind().numbers() for name, kind in SCHEDULES.items()}
    return kind(**_numbers(numbers, "schedule", name, known))


def _name(value: object) -> str:
    if not isinstance(value, str):
        raise InvalidInput("expected a text, got {got}", place=".name", got=describe(value))
    return value


def _numbers(
    part: dict[str, Any], what: str, name: str, known: Mapping[str, Mapping[str, float]]
) -> dict[str, float]:
    """Return the numbers of an optimiser or initialiser; ``known`` are those of all of its sort."""
    for key, value in part.items():
        if key not in known[name]:
            raise _foreign(key, what, name, known)
        if isinstance(value, bool) or not isinstance(value, int | float) or abs(value) > _LARGEST:
            raise InvalidInput("expected a number, got {got}", place=f".{key}", got=describe(value))
    return {key: float(value) for key, value in part.items()}


def _foreign(key: str, what: str, name: str, known: Mapping[str, Mapping[str, float]]) -> InvalidInput:
    """Return the complaint about a number that this optimiser or initialiser does not have."""
    owners = [other for other, numbers in known.items() if key in numbers]
    hint = f"{' and '.join(owners)} {'have' if len(owners) > 1 else 'has'} it"
    if not owners:
        hint = nearest(shown(key), known[name]) if known[name] else "it has no numbers"
    return InvalidInput(
        'the {what} "{name}" has no "{key}"; {hint}',
        place=f".{shown(key)}", what=what, name=name, key=shown(key), hint=hint,
    )  # fmt: skip


_EACH_INPUT = "one for each input"
_LARGEST = float(np.finfo(np.float64).max)


def _training(part: TrainingPart) -> Training:
    with Placed(".optimizer"):
        optimizer = GradientDescent() if part.optimizer is None else _optimizer(part.optimizer)
    _check_seed(part.seed, ".seed")
    if part.batch_size is not None and abs(part.batch_size) >= 2**63:
        raise InvalidInput(
            "expected a smaller number, got {got}", place=".batch_size", got=describe(part.batch_size)
        )
    with Placed(".schedule"):
        schedule = Constant() if part.schedule is None else _schedule(part.schedule)
    return Training(**msgspec.structs.asdict(part) | {"optimizer": optimizer, "schedule": schedule})


def _history(parts: list[StretchPart], network: Network, training: Training) -> tuple[Stretch, ...]:
    stretches = []
    for index, part in enumerate(parts):
        with Placed(f".history[{index}]"):
            with Placed(".training"):
                used = training if part.training is None else _training(part.training)
            given = part.parameters
            begun = None if given is None else _parameters(given, network, ".parameters")
            stretches.append(Stretch(part.iteration, used, begun))
    return tuple(stretches)


def _bookmarks(parts: list[BookmarkPart]) -> tuple[Bookmark, ...]:
    found = []
    with Placed("$.bookmarks"):
        for index, part in enumerate(parts):
            with Placed(f"[{index}]"):
                found.append(Bookmark(part.iteration, part.click, part.name))
        return checked(found)


def _script(part: ScriptPart | None) -> Script | None:
    if part is None:
        return None
    from mlpstudio.project.script import read  # only where there is one: commands start without it

    with Placed("$.script"):
        return read(part)


def _kept_runs(parts: list[KeptPart], project: Project) -> tuple[KeptRun, ...]:
    runs: list[KeptRun] = []
    for index, part in enumerate(parts):
        with Placed(f"[{index}]"):
            runs.append(_kept_run(part, project, runs))
    return tuple(runs)


def _kept_run(part: KeptPart, project: Project, before: list[KeptRun]) -> KeptRun:
    """Return a kept run; what it has not is the project's."""
    network, data, parameters = project.network, project.data, start_of(project)
    with Placed(".network"):
        network = network if part.network is None else _network(part.network)
    if part.same_data_as is not None:
        if not 0 <= part.same_data_as < len(before):
            raise InvalidInput(
                "expected the number of a run before this one, got {got}",
                place=".same_data_as", got=describe(part.same_data_as),
            )  # fmt: skip
        data = before[part.same_data_as].data
    with Placed(".data"):
        data = data if part.data is None else _data(part.data, network)
    if part.parameters is not None:
        parameters = _parameters(part.parameters, network, ".parameters")
    for key in ("until", "mark"):
        if abs(getattr(part, key)) >= 2**63:
            raise InvalidInput(
                "expected a smaller number, got {got}", place=f".{key}", got=describe(getattr(part, key))
            )
    with Placed(".losses"):
        low = np.array(part.losses.low, dtype=np.float64)
        high = low if part.losses.high is None else np.array(part.losses.high, dtype=np.float64)
        curve = Curve(np.array(part.losses.iterations, dtype=np.float64), low, high)
    history = _history(part.history, network, project.training)
    return KeptRun(
        part.name, network, data, parameters, history, part.until, curve,
        part.loss, part.test_loss, part.diverged, part.shown, part.mark,
    )  # fmt: skip


def _parameters(layers: list[ParametersPart], network: Network, place: str) -> Parameters:
    if len(layers) != network.depth:
        raise InvalidInput(
            "expected parameters of {count} layers, as the network has, got {got}",
            place=place, count=network.depth, got=len(layers),
        )  # fmt: skip
    result = []
    for index, (part, layer) in enumerate(zip(layers, network.layers, strict=True)):
        with Placed(f"{place}[{index}]"):
            weights = _matrix(part.weights, network.weight_shape(index + 1), ".weights", _EACH_INPUT)
            result.append(LayerParameters(weights, _biases(part.biases or [], layer)))
        part.weights = []  # lists of numbers take five times the room of the array: let them go at once
    return tuple(result)


def _biases(values: list[float], layer: Layer) -> Array | None:
    if not layer.bias and not values:
        return None
    if not layer.bias:
        raise InvalidInput("this layer has no bias, so it can have no biases", place=".biases")
    if len(values) != layer.units:
        raise InvalidInput(
            "expected {units} biases, one for each unit, got {got}",
            place=".biases", units=layer.units, got=len(values),
        )  # fmt: skip
    return _read_only(np.array(values, dtype=np.float64))


def _data(part: DataPart, network: Network) -> Dataset:
    split = Split()
    if part.split is not None:
        with Placed(".split"):
            _check_seed(part.split.seed, ".seed")
            rows = None if part.split.rows is None else tuple(part.split.rows)
            split = Split(part.split.test, part.split.seed, part.split.stratified, rows)
    inputs, targets = part.inputs, part.targets
    if len(inputs) != len(targets):
        raise InvalidInput(
            "expected as many rows of targets as of inputs ({inputs}), got {targets}",
            place=".targets", inputs=len(inputs), targets=len(targets),
        )  # fmt: skip
    empty = empty_dataset(network)
    computed = _computed(part, network)
    return Dataset(
        _inputs(inputs, network, computed) if inputs else empty.inputs,
        _matrix(targets, (len(targets), network.outputs), ".targets", "one for each output")
        if targets
        else empty.targets,
        split,
        part.scaling or "none",  # type: ignore[arg-type]  # the data set checks the name itself
        tuple(part.columns or ()),
        computed,
        tuple(part.target_units),
    )


def _computed(part: DataPart, network: Network) -> tuple[Computed, ...]:
    made = []
    with Placed(".computed"):
        for index, each in enumerate(part.computed):
            with Placed(f"[{index}]"):
                made.append(Computed(each.input, each.formula, tuple(each.of)))
        check_computed(made, network.inputs)
    return tuple(made)


def _inputs(rows: list[list[float]], network: Network, computed: tuple[Computed, ...]) -> Array:
    """Return all inputs; the computed ones are not in the file, and 0 until they are computed."""
    if not computed:
        return _matrix(rows, (len(rows), network.inputs), ".inputs", _EACH_INPUT)
    given = originals(computed, network.inputs)
    made = np.zeros((len(rows), network.inputs))
    made[:, given] = _matrix(
        rows, (len(rows), len(given)), ".inputs", "one for each input that is not computed"
    )
    return _read_only(made)


def _matrix(rows: list[list[float]], shape: tuple[int, int] | None, place: str, each: str) -> Array:
    """Return rows as a read-only array; where a shape is given they have it, else that of the first row."""
    height, width = shape or (len(rows), len(rows[0]) if rows else 0)
    if len(rows) != height:
        raise InvalidInput(
            "expected {rows} rows, one for each unit, got {got}", place=place, rows=height, got=len(rows)
        )
    for index, values in enumerate(rows):
        if len(values) != width:
            raise InvalidInput(
                "expected a row of length {width} ({each}), got one of length {got}",
                place=f"{place}[{index}]", width=width, each=Message(each), got=len(values),
            )  # fmt: skip
    flat = np.fromiter(chain.from_iterable(rows), np.float64, height * width)
    return _read_only(flat).reshape(height, width)


def _read_only(array: NDArray[np.float64]) -> Array:
    array.flags.writeable = False
    return array
