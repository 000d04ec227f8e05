"""Data that replace those of a project: what has to change is told and changed, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio import resources
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.training import Training
from mlpstudio.project import storage
from mlpstudio.project.fitting import fit, with_fitting_data
from mlpstudio.project.project import Project, new_project


def example() -> Project:
    return storage.read(resources.path("examples", "worked-example.mlp"))


def classes(inputs: int, count: int) -> Dataset:
    return Dataset(np.arange(inputs * count * 2.0).reshape(count * 2, inputs), np.tile(np.eye(count), (2, 1)))


def test_what_would_have_to_change_is_said():
    wanted = fit(example(), classes(4, 3))
    assert (
        str(wanted.shape) == "The network has 2 inputs and 1 output; these data need 4 inputs and 3 outputs."
    )
    assert (wanted.activation, wanted.loss) == ("softmax", "cross_entropy")
    assert "cross-entropy" in str(wanted.pair).lower()


def test_classes_grow_the_network_and_keep_its_weights():
    project = example()
    made = with_fitting_data(project, classes(4, 3), Split(0.2, 7)).project
    assert made.network.sizes == (4, 3, 3)
    assert (made.network.layers[-1].activation, made.training.loss) == ("softmax", "cross_entropy")
    assert made.parameters[0].weights[:, :2].tolist() == [[1, 2], [-3, 4], [1, -1]]
    assert made.parameters[1].weights[0].tolist() == [1, 2, 3]
    assert made.data.split == Split(0.2, 7)
    assert made.training == replace(project.training, loss="cross_entropy")


def test_and_back_to_one_number():
    wide = with_fitting_data(example(), classes(4, 3), Split()).project
    made = with_fitting_data(wide, example().data, Split()).project
    assert made == example()


@pytest.mark.parametrize(
    ("targets", "before", "after"),
    [
        ([0, 1], ("identity", "half_squared_error"), ("sigmoid", "binary_cross_entropy")),
        ([0, 1], ("sigmoid", "mean_squared_error"), ("sigmoid", "mean_squared_error")),
        ([0.5, -2], ("sigmoid", "binary_cross_entropy"), ("identity", "half_squared_error")),
        ([0.5, 0.2], ("sigmoid", "binary_cross_entropy"), ("sigmoid", "binary_cross_entropy")),
        ([0.5, -2], ("leaky_relu", "huber"), ("leaky_relu", "huber")),
        ([0.5, -2], ("tanh", "huber"), ("identity", "half_squared_error")),
    ],
)
def test_the_pair_changes_only_where_it_does_not_suit(targets, before, after):
    network = Network(1, (Layer(2, "tanh"), Layer(1, before[0])))
    project = new_project(network, Training(loss=before[1]))
    data = Dataset(np.ones((2, 1)), np.array(targets, float)[:, None])
    made = with_fitting_data(project, data, Split()).project
    assert (made.network.layers[-1].activation, made.training.loss) == after
    assert fit(project, data).is_needed == (before != after)
    assert made.parameters == project.parameters


def test_without_the_change_it_has_to_fit():
    with pytest.raises(InvalidInput, match="the network has 2 inputs"):
        with_fitting_data(example(), classes(4, 3), Split(), adapt=False)


@given(
    st.integers(1, 5), st.integers(2, 4), st.integers(1, 5), st.integers(1, 4),
    st.sampled_from(["classes", "binary", "numbers"]), st.sampled_from(["softmax", "identity", "sigmoid"]),
)  # fmt: skip
def test_any_data_fit_afterwards_and_shared_weights_stay(inputs, units, new, outputs, kind, activation):
    loss = {"softmax": "cross_entropy", "sigmoid": "binary_cross_entropy"}.get(activation, "huber")
    network = Network(inputs, (Layer(3, "relu"), Layer(units, activation)))
    project = new_project(network, Training(loss=loss))
    data = classes(new, max(outputs, 2))
    if kind != "classes":
        targets = np.resize([0.0, 1.0] if kind == "binary" else [3.0, -4.0], (6, outputs))
        data = Dataset(np.ones((6, new)), targets)
    made = with_fitting_data(project, data, Split()).project
    assert made.data == data
    assert not fit(made, data).is_needed
    for old, fresh in zip(project.parameters, made.parameters, strict=True):
        rows, columns = np.minimum(old.weights.shape, fresh.weights.shape)
        assert (old.weights[:rows, :columns] == fresh.weights[:rows, :columns]).all()
