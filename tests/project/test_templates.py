"""Templates: each trains to its goal within its epochs, twice to the same bits, and survives its file."""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from mlpstudio.core.data import Split
from mlpstudio.core.engine import Engine
from mlpstudio.core.interpreter import predict
from mlpstudio.core.metrics import accuracy, tells_classes
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.project.templates import TEMPLATES, Template, blank_project, fresh_project, iris

each = pytest.mark.parametrize("template", TEMPLATES, ids=[template.id for template in TEMPLATES])


def trained(template: Template, project: Project) -> tuple[Engine, float]:
    """Return the engine after the template's epochs, and the mean loss of the last epoch."""
    engine = Engine(project.network, project.training, project.data, project.parameters)
    per_epoch = engine.batches.per_epoch
    losses = engine.run(template.epochs * per_epoch)
    return engine, float(losses[-per_epoch:].mean())


def test_the_list_has_what_was_promised():
    wanted = (
        "worked-example one-input several-inputs and or xor noisy-line sine circle moons spirals blobs iris "
        "digits"
    )
    assert [template.id for template in TEMPLATES] == wanted.split()


@each
def test_it_trains_to_its_goal(template):
    project = template.project()
    engine, loss = trained(template, project)
    assert loss <= template.loss
    assert tells_classes(project.network, project.data.targets) == (template.accuracy is not None)
    if template.accuracy is not None:
        training, held = project.data.parts()
        outputs = predict(project.network, engine.parameters(), project.data.scale(project.data.inputs))
        for rows in (training, held):
            if len(rows):
                assert accuracy(outputs[rows], project.data.targets[rows]) >= template.accuracy


@each
def test_goals_are_not_reached_at_the_start(template):
    engine = Engine(*(lambda p: (p.network, p.training, p.data, p.parameters))(template.project()))
    assert engine.run(1)[0] > 2 * template.loss


@each
def test_it_is_repeatable_to_the_bit(template, tmp_path: Path):
    storage.write(tmp_path / "template.mlp", template.project())
    states = [
        trained(template, project)[0].state().vector
        for project in (template.project(), template.project(), storage.read(tmp_path / "template.mlp"))
    ]
    assert states[0].tobytes() == states[1].tobytes() == states[2].tobytes()


@each
def test_its_texts_are_complete(template):
    project = template.project()
    assert project.title == template.title
    assert project.notes == template.notes
    assert len(template.title) <= 26
    assert len(template.description) <= 50
    assert 2 <= len(template.notes.splitlines()) <= 4


@pytest.mark.parametrize("name", ["iris", "spirals"])
def test_iris_and_spirals_are_told_beyond_95_percent(name):
    template = next(template for template in TEMPLATES if template.id == name)
    project = template.project()
    parameters = trained(template, project)[0].parameters()
    held = project.data.parts()[1]
    inputs, targets = project.data.scale(project.data.inputs)[held], project.data.targets[held]
    assert len(held) >= 45
    assert accuracy(predict(project.network, parameters, inputs), targets) > 0.95


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_spirals_need_no_lucky_start(seed):
    template = next(template for template in TEMPLATES if template.id == "spirals")
    project = template.project()
    data = replace(project.data, split=Split(0.2, seed))
    parameters = initial_parameters(project.network, seed)
    engine = trained(template, replace(project, data=data, parameters=parameters))[0]
    held = data.parts()[1]
    outputs = predict(project.network, engine.parameters(), data.inputs[held])
    assert accuracy(outputs, data.targets[held]) > 0.95


def test_iris_is_the_variant_of_fishers_paper():
    data = iris()
    assert (data.samples, data.inputs.shape[1], data.targets.shape[1]) == (150, 4, 3)
    assert data.targets.sum(axis=0).tolist() == [50, 50, 50]
    assert data.inputs[34].tolist() == [4.9, 3.1, 1.5, 0.2]
    assert data.inputs[37].tolist() == [4.9, 3.6, 1.4, 0.1]
    assert data.inputs.mean(axis=0) == pytest.approx([5.8433, 3.0573, 3.7580, 1.1993], abs=1e-4)


def test_the_blank_start_can_be_stepped():
    project = blank_project()
    assert project.network.sizes == (1, 1)
    engine = Engine(project.network, project.training, project.data, project.parameters)
    assert engine.run(1)[0] > 0


@pytest.mark.parametrize(
    ("output", "units", "loss"),
    [("softmax", 3, "cross_entropy"), ("sigmoid", 2, "binary_cross_entropy"),
     ("identity", 2, "half_squared_error"), ("tanh", 1, "half_squared_error")],
)  # fmt: skip
def test_a_fresh_network_gets_a_sample_and_the_loss_that_fits(output, units, loss):
    project = fresh_project(Network(2, (Layer(4, "relu"), Layer(units, output))))
    assert project.training.loss == loss
    assert project.data.samples == 1
    engine = Engine(project.network, project.training, project.data, project.parameters)
    assert np.isfinite(engine.run(3)).all()
