"""One setting with another value: what a comparison differs in, and what a sweep goes through."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Literal, TypeAlias

from mlpstudio.core.activations import ACTIVATIONS
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.messages import InvalidInput, Message
from mlpstudio.core.network import INITIALIZERS, Initializer, Network
from mlpstudio.core.number_text import read_number
from mlpstudio.core.optimizers import OPTIMIZERS
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.records import record
from mlpstudio.core.schedules import SCHEDULES
from mlpstudio.project import training_choices as choices
from mlpstudio.project.project import Project

Value: TypeAlias = "float | int | str | None"
Kind: TypeAlias = Literal["number", "whole", "choice"]

MOST_VALUES = 24
"""Values of a sweep at most."""
_DIGITS = 3  # of the numbers of a range
_ALL = ("all", "")


@record
class Variable:
    """A setting that can have other values.

    Attributes
    ----------
    key, title
        What code calls it, and what people do.
    kind
        Numbers, whole numbers, or one of several things.
    apply
        Returns a project with a value; where the shape of the network changes, all weights are drawn anew.
    current
        Returns the value that a project has; None where it has none of its own.
    usual
        Values to begin with, as they are typed.
    things
        The names and titles of what can be chosen.
    """

    key: str
    title: str
    kind: Kind
    apply: Callable[[Project, Value], Project]
    current: Callable[[Project], Value]
    usual: str = ""
    things: Callable[[Project], Sequence[tuple[str, str]]] = lambda project: ()

    def told(self, value: Value) -> str:
        """Return a value as it is written."""
        if value is None:
            return "all"
        if isinstance(value, str):
            titles = {**_TITLES, **{name: kind.title for name, kind in LOSSES.items()}}
            return titles.get(value, value.replace("_", " "))
        return f"{value:.12g}" if isinstance(value, float) else str(value)


# How each is set


def _training(key: str) -> Callable[[Project, Value], Project]:
    setter = {
        "learning_rate": choices.set_learning_rate, "dropout": choices.set_dropout,
        "batch_size": choices.set_batch_size, "optimizer": choices.set_optimizer,
        "schedule": choices.set_schedule,
    }[key]  # fmt: skip
    return lambda project, value: setter(project, value).project  # type: ignore[operator]


def _penalty(key: str) -> Callable[[Project, Value], Project]:
    return lambda project, value: choices.set_penalty(project, key, float(value or 0.0)).project


def _momentum(project: Project, value: Value) -> Project:
    return choices.set_optimizer_number(project, "momentum", float(value or 0.0)).project


def _loss(project: Project, value: Value) -> Project:
    return replace(project, training=replace(project.training, loss=str(value)))


def _seed(project: Project, value: Value) -> Project:
    return with_seed(project, int(value or 0))


def _width(project: Project, value: Value) -> Project:
    """Give every hidden layer so many units, and draw all weights."""
    units = int(value or 0)
    layers = list(project.network.layers)
    for index, layer in enumerate(layers):
        hidden = index < len(layers) - 1
        layers[index] = replace(
            layer, units=units if hidden else layer.units, mask=None, frozen_mask=None,
            unit_names=() if hidden else layer.unit_names,
        )  # fmt: skip
    return _drawn(project, replace(project.network, layers=tuple(layers)))


def _activation(project: Project, value: Value) -> Project:
    layers = [replace(layer, activation=str(value)) for layer in project.network.layers[:-1]]
    network = replace(project.network, layers=(*layers, project.network.layers[-1]))
    return replace(project, network=network, run=None)


def _initializer(project: Project, value: Value) -> Project:
    made = Initializer(str(value))
    layers = tuple(replace(layer, initializer=made) for layer in project.network.layers)
    return _drawn(project, replace(project.network, layers=layers))


def _drawn(project: Project, network: Network) -> Project:
    parameters = initial_parameters(network, project.training.seed)
    return replace(project, network=network, parameters=parameters, run=None)


def with_seed(project: Project, seed: int) -> Project:
    """Return a project with another seed, from which its weights are drawn anew."""
    training = replace(project.training, seed=seed)
    return replace(project, training=training, parameters=initial_parameters(project.network, seed), run=None)


# What each is now


def _of_training(key: str) -> Callable[[Project], Value]:
    return lambda project: getattr(project.training, key)


def _momentum_of(project: Project) -> Value:
    return project.training.optimizer.numbers().get("momentum")


def _hidden(key: str) -> Callable[[Project], Value]:
    def current(project: Project) -> Value:
        found = {getattr(layer, key) for layer in project.network.layers[:-1]}
        return found.pop() if len(found) == 1 else None

    return current


def _initializer_of(project: Project) -> Value:
    found = {layer.initializer.name for layer in project.network.layers}
    return found.pop() if len(found) == 1 else None


# What can be chosen


def _optimizers(project: Project) -> Sequence[tuple[str, str]]:
    return [(name, kind.title) for name, kind in OPTIMIZERS.items()]


def _schedules(project: Project) -> Sequence[tuple[str, str]]:
    return [(name, kind.title) for name, kind in SCHEDULES.items()]


def _activations(project: Project) -> Sequence[tuple[str, str]]:
    return [(name, kind.title) for name, kind in ACTIVATIONS.items() if kind.elementwise]


def _initializers(project: Project) -> Sequence[tuple[str, str]]:
    return [(name, name.replace("_", " ").capitalize()) for name in INITIALIZERS]


def _losses(project: Project) -> Sequence[tuple[str, str]]:
    output = project.network.layers[-1].activation
    return [(name, kind.title) for name, kind in LOSSES.items() if kind.needs in (None, output)]


_TITLES = {
    **{name: kind.title for name, kind in OPTIMIZERS.items()},
    **{name: kind.title for name, kind in SCHEDULES.items()},
    **{name: kind.title for name, kind in ACTIVATIONS.items()},
}

_ROWS = (
    Variable("learning_rate", "learning rate", "number", _training("learning_rate"),
             _of_training("learning_rate"), "0.001, 0.003, 0.01, 0.03, 0.1"),
    Variable("batch_size", "batch size", "whole", _training("batch_size"), _of_training("batch_size"),
             "1, 8, 32, all"),
    Variable("optimizer", "optimizer", "choice", _training("optimizer"),
             lambda project: project.training.optimizer.name, "gradient_descent, momentum, adam",
             _optimizers),
    Variable("momentum", "momentum", "number", _momentum, _momentum_of, "0, 0.5, 0.9, 0.99"),
    Variable("schedule", "schedule", "choice", _training("schedule"),
             lambda project: project.training.schedule.name, "constant, step, cosine", _schedules),
    Variable("width", "units of hidden layers", "whole", _width, _hidden("units"), "2, 4, 8, 16"),
    Variable("activation", "activation of hidden layers", "choice", _activation, _hidden("activation"),
             "relu, tanh, sigmoid", _activations),
    Variable("initializer", "initializer", "choice", _initializer, _initializer_of,
             "xavier_uniform, he_normal, zeros", _initializers),
    Variable("loss", "loss", "choice", _loss, _of_training("loss"), "half_squared_error", _losses),
    Variable("l2", "L2 penalty", "number", _penalty("l2"), _of_training("l2"), "0, 0.001, 0.01, 0.1"),
    Variable("l1", "L1 penalty", "number", _penalty("l1"), _of_training("l1"), "0, 0.001, 0.01, 0.1"),
    Variable("dropout", "dropout", "number", _training("dropout"), _of_training("dropout"),
             "0, 0.1, 0.25, 0.5"),
    Variable("seed", "seed", "whole", _seed, _of_training("seed"), "0, 1, 2, 3"),
)  # fmt: skip

VARIABLES = MappingProxyType({row.key: row for row in _ROWS})
"""The settings, by their keys."""


def possible(project: Project) -> tuple[Variable, ...]:
    """Return the settings that a project has: no momentum without it, no width without hidden layers."""
    hidden = project.network.depth > 1
    return tuple(
        row
        for row in _ROWS
        if (hidden or row.key not in ("width", "activation", "dropout"))
        and (row.key != "momentum" or _momentum_of(project) is not None)
    )


# Values as people type them


def read_value(variable: Variable, text: str, project: Project) -> Value:
    """Return the value that a text stands for.

    Raises
    ------
    InvalidInput
        With the reason.
    """
    text = text.strip()
    if variable.kind == "choice":
        for name, title in variable.things(project):
            if text.casefold() in (name, title.casefold(), name.replace("_", " ")):
                return name
        raise InvalidInput('there is no {what} "{name}"', what=Message(variable.title), name=text)
    if variable.key == "batch_size" and text.casefold() in _ALL:
        return None
    value = read_number(text)
    if variable.kind == "number":
        return value
    if not value.is_integer():
        raise InvalidInput("expected a whole number, got {value}", value=value)
    if variable.key == "width" and value < 1:
        raise InvalidInput("expected a whole number from 1, got {got}", got=int(value))
    return int(value)


def read_values(variable: Variable, text: str, project: Project) -> tuple[Value, ...]:
    """Return the values of a list, each once: separated by commas or spaces, or all by semicolons.

    Raises
    ------
    InvalidInput
        A value that cannot be read, or too many of them, or none.
    """
    parts = text.split(";") if ";" in text or variable.kind == "choice" else re.split(r"[,\s]+", text)
    if variable.kind == "choice":
        parts = re.split(r"[;,]", text)
    values = tuple(dict.fromkeys(read_value(variable, part, project) for part in parts if part.strip()))
    return checked(values)


def spaced(low: float, high: float, count: int, *, log: bool, whole: bool = False) -> tuple[Value, ...]:
    """Return numbers between two, both included, by equal steps or by equal factors; each once.

    Raises
    ------
    InvalidInput
        Bounds that are the wrong way round, or by factors not above 0; too many numbers.
    """
    if not low < high:
        raise InvalidInput("expected the lower number first")
    if log and low <= 0:
        raise InvalidInput("by equal factors, numbers have to be above 0")
    if not 2 <= count <= MOST_VALUES:
        raise InvalidInput("expected 2 to {most} values, got {count}", most=MOST_VALUES, count=count)
    shares = [place / (count - 1) for place in range(count)]
    if log:
        found = [math.exp(math.log(low) + share * (math.log(high) - math.log(low))) for share in shares]
    else:
        found = [low + share * (high - low) for share in shares]
    inner = [float(f"{value:.{_DIGITS}g}") for value in found[1:-1]]
    every = [low, *inner, high]
    return checked(tuple(dict.fromkeys(round(value) if whole else value for value in every)))


def checked(values: tuple[Value, ...]) -> tuple[Value, ...]:
    """Return values of a sweep, if they are neither none nor too many.

    Raises
    ------
    InvalidInput
        They are.
    """
    if not values:
        raise InvalidInput("expected at least one value")
    if len(values) > MOST_VALUES:
        raise InvalidInput("expected at most {most} values, got {count}", most=MOST_VALUES, count=len(values))
    return values
