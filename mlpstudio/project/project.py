"""The project: everything that a file holds. Frozen; an edit is a function from project to project."""

from __future__ import annotations

from dataclasses import field, replace
from typing import TYPE_CHECKING, TypeAlias

from mlpstudio.core.data import Dataset, check_data, empty_dataset
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import (
    LayerParameters,
    Parameters,
    check_parameters,
    initial_parameters,
    make_parameters,
)  # fmt: skip
from mlpstudio.core.records import record
from mlpstudio.core.training import Training, check_pair

if TYPE_CHECKING:
    from mlpstudio.project.bookmarks import Bookmark
    from mlpstudio.project.kept import KeptRun
    from mlpstudio.project.script import Script

Json: TypeAlias = "dict[str, Json] | list[Json] | str | int | float | bool | None"


@record
class Stretch:
    """A part of a run's history, from which its iterations can be computed again, to the same bits.

    Attributes
    ----------
    iteration
        Its first iteration; it ends where the next stretch begins.
    training
        How it was trained. The optimiser's state goes on from the stretch before, where the optimiser is of
        the same kind.
    parameters
        Where the first stretch began, if that was not the start of the run; None in all others.
    """

    iteration: int
    training: Training
    parameters: Parameters | None = None


@record
class RunState:
    """Where a run is that was saved midway.

    Attributes
    ----------
    iteration
        The next iteration to be computed, 0 or more.
    start
        The parameters that the run started from, and that Restart goes back to.
    history
        How the iterations before came about; empty where that was not saved.
    """

    iteration: int
    start: Parameters
    history: tuple[Stretch, ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.iteration < 2**63:
            raise InvalidInput("expected 0 or more, got {value}", place=".iteration", value=self.iteration)
        least = 0
        for index, stretch in enumerate(self.history):
            place = f".history[{index}]"
            if not least <= stretch.iteration < self.iteration:
                raise InvalidInput(
                    "expected {least} to {most}, got {value}",
                    place=f"{place}.iteration", least=least, most=self.iteration - 1, value=stretch.iteration,
                )  # fmt: skip
            if index and stretch.parameters is not None:
                raise InvalidInput(
                    "only the first part of a history has parameters", place=f"{place}.parameters"
                )
            least = stretch.iteration + 1


@record
class Project:
    """A network with its parameters, its data and how it is trained.

    Attributes
    ----------
    parameters
        Where the network is now: the start of its run, or with ``run`` the point that the run has reached.
    data
        May have no samples; all that it has fit network and loss.
    run
        Where the run is that the parameters come from; None where nothing has been trained.
    layout, conventions, lesson
        JSON values that the window reads; kept as they are, and never changed in place. None where there
        are none.
    runs
        Runs that were kept for comparison, the oldest first.
    bookmarks
        Places of the run that somebody wants to find again, in order.
    script
        A demonstration that was recorded; None where there is none.

    Raises
    ------
    InvalidInput
        Parts that do not go together; the place is a path into the file (``$.training.loss``).
    """

    network: Network
    parameters: Parameters
    data: Dataset
    training: Training = field(default_factory=Training)
    title: str = ""
    notes: str = ""
    run: RunState | None = None
    layout: Json = None
    conventions: Json = None
    lesson: Json = None
    runs: tuple[KeptRun, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    script: Script | None = None

    def __post_init__(self) -> None:
        with Placed("$.training"):
            check_pair(self.network, self.training)
        with Placed("$.parameters"):
            object.__setattr__(self, "parameters", _fitting(self.network, self.training, self.parameters))
        with Placed("$.data"):
            check_data(self.network, self.training, self.data)
        if self.run is not None:
            with Placed("$.run.start"):
                start = _fitting(self.network, self.training, self.run.start)
            if start is not self.run.start:
                object.__setattr__(self, "run", replace(self.run, start=start))
            for index, stretch in enumerate(self.run.history):
                with Placed(f"$.run.history[{index}]"):
                    _check_stretch(self, stretch)


def _check_stretch(project: Project, stretch: Stretch) -> None:
    with Placed(".training"):
        check_pair(project.network, stretch.training)
        check_data(project.network, stretch.training, project.data)
    if stretch.parameters is not None:
        with Placed(".parameters"):
            _fitting(project.network, stretch.training, stretch.parameters)


class Placed:
    """Put complaints that come from below under a place of the file."""

    def __init__(self, place: str) -> None:
        self._place = place

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, InvalidInput):
            raise error.at(self._place) from None


def _fitting(network: Network, training: Training, parameters: Parameters) -> Parameters:
    """Check the parameters; what is unchanged stays the very same object, so that projects share it."""
    checked = make_parameters(network, [(layer.weights, layer.biases) for layer in parameters])
    check_parameters(training, checked)
    kept = tuple(
        old if old.weights is new.weights and old.biases is new.biases else new
        for old, new in zip(parameters, checked, strict=True)
    )
    unchanged = all(old is new for old, new in zip(parameters, kept, strict=True))
    return parameters if unchanged and isinstance(parameters, tuple) else kept


def new_project(network: Network, training: Training | None = None) -> Project:
    """Return a project without samples, its parameters drawn by the initialisers."""
    training = Training() if training is None else training
    return Project(network, initial_parameters(network, training.seed), empty_dataset(network), training)


def with_network(project: Project, network: Network) -> Project:
    """Return the project with another network.

    Layers of the same shape keep their parameters, the others are drawn anew; a run ends here.
    """
    drawn: Parameters | None = None
    layers: list[LayerParameters] = []
    for index, layer in enumerate(network.layers):
        old = project.parameters[index] if index < len(project.parameters) else None
        if old is None or not _fits(old, network.weight_shape(index + 1), layer):
            drawn = drawn or initial_parameters(network, project.training.seed)
            old = drawn[index]
        layers.append(old)
    data = project.data
    if data.samples == 0 and (data.inputs.shape[1], data.targets.shape[1]) != (
        network.inputs,
        network.outputs,
    ):
        empty = empty_dataset(network)
        data = replace(data, inputs=empty.inputs, targets=empty.targets, computed=(), units=())
    return replace(project, network=network, parameters=tuple(layers), data=data, run=None)


def _fits(old: LayerParameters, shape: tuple[int, int], layer: Layer) -> bool:
    return old.weights.shape == shape and (old.biases is not None) == layer.bias


def with_parameters(project: Project, parameters: Parameters) -> Project:
    """Return the project with other parameters; a run ends here."""
    return replace(project, parameters=parameters, run=None)


def with_data(project: Project, data: Dataset) -> Project:
    """Return the project with other data; a run ends here."""
    return replace(project, data=data, run=None)


def with_training(project: Project, training: Training) -> Project:
    """Return the project with other training settings; a run goes on with them."""
    return replace(project, training=training)


def with_run(
    project: Project,
    iteration: int,
    start: Parameters,
    reached: Parameters,
    history: tuple[Stretch, ...] = (),
) -> Project:
    """Return the project as it is saved midway: ``reached`` from ``start`` when ``iteration`` is next."""
    run = None if iteration == 0 else RunState(iteration, start, history)
    return replace(project, parameters=reached, run=run)


def with_texts(project: Project, *, title: str | None = None, notes: str | None = None) -> Project:
    """Return the project with another title, or other notes."""
    return replace(
        project,
        title=project.title if title is None else title,
        notes=project.notes if notes is None else notes,
    )
