"""In what two ways of training differ, in words: for kept runs, comparisons and sweeps."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import Message
from mlpstudio.core.network import Network, same_but_for_names
from mlpstudio.core.optimizers import Optimizer
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.records import record
from mlpstudio.core.schedules import Schedule
from mlpstudio.core.training import Training
from mlpstudio.core.training_told import NUMBERS_TOLD
from mlpstudio.project.kept import KeptRun, same_parameters, start_of
from mlpstudio.project.project import Project

_MOST_LAYERS = 6


@record
class Difference:
    """One thing that is not the same.

    Attributes
    ----------
    name
        What it is called.
    one, other
        What it is here and there.
    """

    name: Message
    one: Message
    other: Message


@record(eq=False)
class Setup:
    """What makes a run: the same setup gives the same numbers."""

    network: Network
    training: Training
    data: Dataset
    parameters: Parameters

    @classmethod
    def of(cls, project: Project) -> Setup:
        """Return what the run of a project begins with, and how it is trained now."""
        return cls(project.network, project.training, project.data, start_of(project))

    @classmethod
    def of_run(cls, run: KeptRun) -> Setup:
        """Return what a kept run began with, and how it was trained in the end."""
        return cls(run.network, run.training, run.data, run.parameters)


def differences(one: Setup, other: Setup) -> tuple[Difference, ...]:
    """Return in what two setups differ, what people set first; nothing where they are the same."""
    found = [*_of_training(one.training, other.training), *_of_network(one.network, other.network)]
    found += _of_data(one.data, other.data)
    same_shape = one.network.sizes == other.network.sizes
    if same_shape and not same_parameters(one.parameters, other.parameters):
        found.append(Difference(Message("starting weights"), Message("these"), Message("others")))
    return tuple(found)


def number(value: float) -> Message:
    """Return a setting's number as people typed it."""
    return Message("{value}", {"value": f"{value:.12g}"})


def shape(network: Network) -> Message:
    """Return the sizes of a network: ``2–3–1``."""
    sizes = [str(size) for size in network.sizes]
    if len(sizes) > _MOST_LAYERS:
        sizes = [*sizes[: _MOST_LAYERS - 2], "…", sizes[-1]]
    return Message("{value}", {"value": "–".join(sizes)})


def _of_training(one: Training, other: Training) -> Iterator[Difference]:
    if one.loss != other.loss:
        yield Difference(
            Message("loss"), Message(one.loss_function.title), Message(other.loss_function.title)
        )
    yield from _of_numbers("optimizer", one.optimizer, other.optimizer)
    if one.learning_rate != other.learning_rate:
        yield _numbers("learning rate", one.learning_rate, other.learning_rate)
    yield from _of_numbers("schedule", one.schedule, other.schedule)
    if one.batch_size != other.batch_size:
        yield Difference(Message("batch size"), _batch(one.batch_size), _batch(other.batch_size))
    if one.shuffle != other.shuffle:
        yield Difference(Message("order of samples"), _order(one.shuffle), _order(other.shuffle))
    for key, name in (("l1", "L1 penalty"), ("l2", "L2 penalty"), ("dropout", "dropout")):
        if getattr(one, key) != getattr(other, key):
            yield _numbers(name, getattr(one, key), getattr(other, key))
    if one.reduction != other.reduction:
        yield _titles("loss over the samples", one.reduction, other.reduction)
    if one.seed != other.seed:
        yield _titles("seed", str(one.seed), str(other.seed))
    if one.precision != other.precision:
        yield _titles("precision", one.precision, other.precision)


def _of_numbers(name: str, one: Optimizer | Schedule, other: Optimizer | Schedule) -> Iterator[Difference]:
    """Return whether it is another optimiser or schedule, or in which numbers it differs."""
    if one.name != other.name:
        yield Difference(Message(name), Message(one.title), Message(other.title))
        return
    mine, theirs = one.numbers(), other.numbers()
    for key, value in mine.items():
        if value != theirs[key]:
            told = NUMBERS_TOLD.get(key, Message("{key}", {"key": key}))
            yield Difference(told, number(value), number(theirs[key]))


def _of_network(one: Network, other: Network) -> Iterator[Difference]:
    if one.sizes != other.sizes:
        yield Difference(Message("network"), shape(one), shape(other))
    mine, theirs = _activations(one), _activations(other)
    if mine != theirs:
        yield Difference(Message("activations"), mine, theirs)
    elif one.sizes == other.sizes and not same_but_for_names(one, other):
        yield Difference(Message("connections"), Message("these"), Message("others"))


def _activations(network: Network) -> Message:
    """Return the activations of the layers; one for all hidden layers that have the same."""
    names = [ACTIVATIONS[layer.activation].title for layer in network.layers]
    hidden = list(dict.fromkeys(names[:-1]))
    shown = [*(hidden if len(hidden) == 1 else names[:-1][:_MOST_LAYERS]), names[-1]]
    return Message("{value}", {"value": ", ".join(shown)})


def _of_data(one: Dataset, other: Dataset) -> Iterator[Difference]:
    if one is other:
        return
    if one.split != other.split:
        share = Message("test part")
        if one.split.test != other.split.test:
            yield Difference(share, _share(one.split.test), _share(other.split.test))
        else:
            yield Difference(share, Message("this draw"), Message("another draw"))
    if one.scaling != other.scaling:
        yield _titles("scaling", one.scaling.replace("_", " to "), other.scaling.replace("_", " to "))
    if one.samples != other.samples:
        yield Difference(Message("data"), _samples(one), _samples(other))
    elif not (np.array_equal(one.inputs, other.inputs) and np.array_equal(one.targets, other.targets)):
        yield Difference(Message("data"), Message("these samples"), Message("other samples"))


def _titles(name: str, one: str, other: str) -> Difference:
    return Difference(Message(name), Message("{value}", {"value": one}), Message("{value}", {"value": other}))


def _numbers(name: str, one: float, other: float) -> Difference:
    return Difference(Message(name), number(one), number(other))


def _batch(size: int | None) -> Message:
    return Message("all samples") if size is None else Message("{value}", {"value": str(size)})


def _order(shuffled: bool) -> Message:
    return Message("shuffled") if shuffled else Message("as in the table")


def _share(test: float) -> Message:
    return Message("{share:.0%}", {"share": test})


def _samples(data: Dataset) -> Message:
    return Message("{count} samples", {"count": data.samples})
