"""A project: what goes together, and its edits."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import (
    Project,
    RunState,
    new_project,
    with_data,
    with_network,
    with_parameters,
    with_run,
    with_texts,
    with_training,
)
from tests.core.networks import worked_example


@pytest.fixture
def project() -> Project:
    case = worked_example()
    return Project(case.network, case.parameters, case.data, case.training)


def test_a_new_project_draws_its_parameters_from_the_seed() -> None:
    network = Network(4, (Layer(5, "tanh"), Layer(2)))
    training = Training(seed=3)
    made = new_project(network, training)
    assert made.parameters == initial_parameters(network, 3)
    assert made.data.samples == 0


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (lambda p: with_training(p, Training(loss="cross_entropy")), "$.training.loss"),
        (lambda p: with_parameters(p, p.parameters[:1]), "$.parameters"),
        (lambda p: with_parameters(p, p.parameters[::-1]), "$.parameters[0].weights"),
        (lambda p: with_data(p, Dataset([[1.0]], [[1.0]])), "$.data.inputs[0]"),  # type: ignore[arg-type]
        (lambda p: replace(p, run=RunState(3, p.parameters[:1])), "$.run.start"),
    ],
)
def test_parts_that_do_not_fit_are_refused(project: Project, change: object, place: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        change(project)  # type: ignore[operator]
    assert caught.value.place == place


def test_a_run_has_an_iteration() -> None:
    with pytest.raises(InvalidInput, match="0 or more"):
        RunState(-1, ())


def test_edits_of_network_parameters_and_data_end_the_run(project: Project) -> None:
    midway = with_run(project, 5, project.parameters, initial_parameters(project.network, 1))
    assert midway.run == RunState(5, project.parameters)
    assert midway.parameters == initial_parameters(project.network, 1)
    assert with_run(project, 0, project.parameters, project.parameters).run is None
    for edited in (
        with_network(midway, midway.network),
        with_parameters(midway, project.parameters),
        with_data(midway, Dataset([[1, 2], [3, 4]], [[1], [2]])),  # type: ignore[arg-type]
    ):
        assert edited.run is None
    assert with_training(midway, Training(learning_rate=0.5)).run == midway.run
    assert with_texts(midway, title="Mine").run == midway.run


def test_layers_that_keep_their_shape_keep_their_parameters(project: Project) -> None:
    wider = Network(2, (Layer(3, "tanh"), Layer(4, "relu"), Layer(1)))
    edited = with_network(project, wider)
    assert edited.parameters[0] is project.parameters[0]
    assert edited.parameters[1:] == initial_parameters(wider, 0)[1:]


def test_a_project_without_samples_takes_any_network() -> None:
    before = new_project(Network(2, (Layer(1),)))
    after = with_network(before, Network(5, (Layer(4, "tanh"), Layer(3))))
    assert after.data.inputs.shape == (0, 5)
    assert after.data.targets.shape == (0, 3)


def test_cutting_a_connection_puts_its_weight_to_0(project: Project) -> None:
    mask = np.array([[1, 0], [1, 1], [1, 1]], bool)
    first = replace(project.network.layers[0], mask=mask)
    edited = with_network(project, replace(project.network, layers=(first, project.network.layers[1])))
    assert edited.parameters[0].weights[0].tolist() == [1, 0]
    assert edited.parameters[1] is project.parameters[1]


def test_texts(project: Project) -> None:
    named = with_texts(project, title="Mine")
    assert (named.title, named.notes) == ("Mine", "")
    assert with_texts(named, notes="Mine too").title == "Mine"
