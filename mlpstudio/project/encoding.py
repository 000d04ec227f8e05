"""From a project to the tree of a file. What has its default is left out, so that small files stay small."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.network import INITIALIZERS, Initializer, Layer, Network
from mlpstudio.core.optimizers import Optimizer
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.schedules import Schedule
from mlpstudio.core.training import Training
from mlpstudio.project.bookmarks import Bookmark
from mlpstudio.project.kept import Curve, same_parameters, start_of
from mlpstudio.project.project import Project, Stretch
from mlpstudio.project.schema import FORMAT, VERSION

if TYPE_CHECKING:
    from mlpstudio.project.script import Script

Tree = dict[str, Any]


def tree_of(project: Project) -> Tree:
    """Return the keys of a file in the order of reading, with arrays for matrices."""
    tree: Tree = {"format": FORMAT, "version": VERSION}
    tree |= _given(title=project.title, notes=project.notes)
    tree["network"] = _network(project.network)
    tree["parameters"] = _parameters(project.parameters)
    tree |= _given(data=_data(project.data))
    tree["training"] = _training(project.training)
    if project.run is not None:
        tree["run"] = {"iteration": project.run.iteration, "start": _parameters(project.run.start)}
        tree["run"] |= _given(history=[_stretch(part, project.training) for part in project.run.history])
    for key in ("layout", "conventions", "lesson"):
        value = getattr(project, key)
        if value is not None:
            tree[key] = value
    tree |= _given(runs=[_kept(project, index) for index in range(len(project.runs))])
    tree |= _given(bookmarks=[_bookmark(mark) for mark in project.bookmarks])
    return tree | _given(script=None if project.script is None else _script(project.script))


def _bookmark(mark: Bookmark) -> Tree:
    return {"iteration": mark.iteration} | _given(click=mark.click, name=mark.name)


def _script(script: Script) -> Tree:
    steps = []
    for step in script.steps:
        tree: Tree = {"iteration": step.iteration} | _given(click=step.click, note=step.note)
        if step.spot is not None:
            tree["spot"] = list(step.spot)
        if step.zoom != 1:
            tree["zoom"] = step.zoom
        steps.append(tree | _given(ask=step.ask))
    return _given(steps=steps, opens_presenting=script.opens)


def _given(**values: object) -> Tree:
    """Return what is neither empty nor None."""
    return {key: value for key, value in values.items() if value}


def _network(network: Network) -> Tree:
    tree: Tree = {"inputs": network.inputs}
    tree |= _given(input_names=list(network.input_names))
    tree["layers"] = [_layer(layer) for layer in network.layers]
    return tree


def _layer(layer: Layer) -> Tree:
    tree: Tree = {"units": layer.units, "activation": layer.activation}
    tree |= _given(name=layer.name, unit_names=list(layer.unit_names))
    if not layer.bias:
        tree["bias"] = False
    if layer.mask is not None:
        tree["mask"] = layer.mask.astype(np.int8)
    tree |= _given(frozen=sorted(layer.frozen, reverse=True))
    if layer.frozen_mask is not None:
        tree["frozen_mask"] = layer.frozen_mask.astype(np.int8)
    if layer.initializer != Initializer():
        tree["initializer"] = _initializer(layer.initializer)
    return tree


def _initializer(initializer: Initializer) -> Tree:
    tree: Tree = {"name": initializer.name}
    if initializer.seed is not None:
        tree["seed"] = initializer.seed
    defaults = INITIALIZERS[initializer.name]
    return tree | {key: value for key, value in initializer.numbers if value != defaults[key]}


def _parameters(parameters: Parameters) -> list[Tree]:
    return [
        {"weights": layer.weights} | ({} if layer.biases is None else {"biases": layer.biases})
        for layer in parameters
    ]


def _stretch(stretch: Stretch, training: Training) -> Tree:
    tree: Tree = {"iteration": stretch.iteration}
    if stretch.training != training:
        tree["training"] = _training(stretch.training)
    if stretch.parameters is not None:
        tree["parameters"] = _parameters(stretch.parameters)
    return tree


def _kept(project: Project, index: int) -> Tree:
    """Return a kept run: what differs from the project, and from the runs before it."""
    run = project.runs[index]
    tree: Tree = {"name": run.name, "until": run.until}
    tree["history"] = [_stretch(part, project.training) for part in run.history]
    if run.network != project.network:
        tree["network"] = _network(run.network)
    if run.network != project.network or not same_parameters(run.parameters, start_of(project)):
        tree["parameters"] = _parameters(run.parameters)
    if run.data is not project.data and run.data != project.data:
        alike = (number for number, other in enumerate(project.runs[:index]) if other.data is run.data)
        first = next(alike, None)
        tree |= {"data": _data(run.data)} if first is None else {"same_data_as": first}
    tree |= _given(losses=_curve(run.curve), diverged=run.diverged, mark=run.mark)
    for key in ("loss", "test_loss"):
        if getattr(run, key) is not None:
            tree[key] = getattr(run, key)
    return tree if run.shown else tree | {"shown": False}


def _curve(curve: Curve) -> Tree:
    if not len(curve.low):
        return {}
    tree: Tree = {"iterations": curve.iterations.astype(np.int64), "low": curve.low}
    return tree if np.array_equal(curve.low, curve.high) else tree | {"high": curve.high}


def _data(data: Dataset) -> Tree:
    tree: Tree = _given(columns=list(data.columns), target_units=list(data.units))
    if data.samples:
        inputs = data.inputs[:, data.originals] if data.computed else data.inputs
        tree |= {"inputs": inputs, "targets": data.targets}
    if data.computed:
        tree["computed"] = [
            {"input": each.input, "formula": each.formula, "of": list(each.of)} for each in data.computed
        ]
    if data.split != Split():
        held_out = data.split.rows
        tree["split"] = {"test": data.split.test, "seed": data.split.seed}
        tree["split"] |= _given(stratified=data.split.stratified)
        tree["split"] |= _given(rows=None if held_out is None else list(held_out))
    if data.scaling != "none":
        tree["scaling"] = data.scaling
    return tree


def _training(training: Training) -> Tree:
    default = Training()
    tree: Tree = {
        "loss": training.loss,
        "optimizer": _named(training.optimizer),
        "learning_rate": training.learning_rate,
    }
    for key in ("batch_size", "shuffle", "reduction", "l1", "l2", "dropout", "seed", "precision"):
        if getattr(training, key) != getattr(default, key):
            tree[key] = getattr(training, key)
    if not training.schedule.is_constant:
        tree["schedule"] = _named(training.schedule)
    return tree


def _named(part: Optimizer | Schedule) -> Tree:
    """Return an optimiser or a schedule: its name, and what differs from its defaults."""
    defaults = type(part)().numbers()
    changed = {key: value for key, value in part.numbers().items() if value != defaults[key]}
    return {"name": part.name} | changed
