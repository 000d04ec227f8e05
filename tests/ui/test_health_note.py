"""What goes wrong with training is said in a word in the status line, when it happens."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.training import Training
from mlpstudio.project import storage
from mlpstudio.project.project import Project
from mlpstudio.ui.health_note import HealthNote


def project(bias: float) -> Project:
    """Return a network of which the hidden neurons are on, or off for every sample."""
    network = Network(2, (Layer(4, "relu"), Layer(1, "identity")))
    parameters = initial_parameters(network, seed=1)
    rng = np.random.default_rng(0)
    inputs = rng.uniform(0.1, 1, (16, 2))
    layers = [(layer.weights, layer.biases) for layer in parameters]
    parameters = make_parameters(network, [(layers[0][0], np.full(4, bias)), *layers[1:]])
    return Project(network, parameters, Dataset(inputs, inputs[:, :1]), Training(learning_rate=0.01))


@pytest.fixture
def opened(make_window, tmp_path):
    def make(project: Project):
        file = tmp_path / "project.mlp"
        storage.write(file, project)
        shown = make_window(file)
        return shown, shown.window.findChild(HealthNote)

    return make


def test_dead_neurons_are_told_when_an_iteration_is_complete(opened):
    shown, note = opened(project(-50.0))
    assert not note.isVisible()
    shown.action("next").trigger()
    assert not note.isVisible()
    shown.action("next_iteration").trigger()
    shown.action("back").trigger()
    shown.action("next").trigger()
    shown.settle()
    assert note.isVisible()
    assert note.text() == "Dead"
    assert "layer 1 are off for every sample" in note.toolTip()
    assert note.accessibleName() == note.toolTip()


def test_a_click_brings_the_metrics_that_say_more(opened):
    shown, note = opened(project(-50.0))
    shown.action("next_iteration").trigger()
    shown.action("back").trigger()
    shown.settle()
    shown.action("next").trigger()
    shown.settle()
    assert not shown.window.docks["metrics"].in_front
    QTest.mouseClick(note, Qt.MouseButton.LeftButton)
    shown.settle()
    assert shown.window.docks["metrics"].in_front


def test_nothing_is_said_where_nothing_is_wrong_and_another_network_takes_it_away(opened):
    shown, note = opened(project(0.5))
    shown.action("next_iteration").trigger()
    shown.settle()
    assert not note.isVisible()
    shown.window.session.document.begin(project(-50.0))
    for _ in range(shown.window.session.moment.clicks):
        shown.action("next").trigger()
    shown.settle()
    assert note.isVisible()
    shown.window.session.document.begin(project(0.5))
    shown.settle()
    assert not note.isVisible()
