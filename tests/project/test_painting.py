"""Points of a plane are samples: painted, erased and moved, in numbers that stay readable."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.computed import Computed
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.extents import Extent
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.training import Training
from mlpstudio.project import cells, painting
from mlpstudio.project.painting import Kind, Paintable
from mlpstudio.project.project import Project, new_project, with_data


def blank(inputs: int, outputs: int, activation: str = "identity", **training) -> Project:
    return new_project(Network(inputs, (Layer(outputs, activation),)), Training(**training))


@pytest.mark.parametrize(
    ("inputs", "outputs", "activation", "wanted"),
    [
        (2, 1, "sigmoid", Paintable(Kind.CLASSES, 2)),
        (2, 3, "softmax", Paintable(Kind.CLASSES, 3)),
        (2, 1, "identity", Paintable(Kind.VALUES)),
        (2, 2, "identity", Paintable(Kind.VALUES)),
        (1, 1, "identity", Paintable(Kind.TARGET)),
        (1, 1, "sigmoid", Paintable(Kind.CLASS_ROWS, 2)),
        (1, 3, "softmax", Paintable(Kind.CLASS_ROWS, 3)),
        (3, 1, "sigmoid", None),
    ],
)
def test_what_points_stand_for_without_samples(inputs, outputs, activation, wanted):
    assert Paintable.of(blank(inputs, outputs, activation)) == wanted


def test_what_points_stand_for_follows_the_targets():
    sigmoid = blank(2, 1, "sigmoid")
    assert Paintable.of(with_data(sigmoid, Dataset([[1, 2]], [[0.5]]))) == Paintable(Kind.VALUES)
    two = blank(2, 2)
    assert Paintable.of(with_data(two, Dataset([[1, 2]], [[0, 1]]))) == Paintable(Kind.CLASSES, 2)
    assert Paintable.of(with_data(two, Dataset([[1, 2]], [[1, 1]]))) == Paintable(Kind.VALUES)


def test_targets_of_a_class():
    assert Paintable(Kind.CLASSES, 3).targets_of(3, 1).tolist() == [0, 1, 0]
    assert [Paintable(Kind.CLASSES, 2).targets_of(1, k).tolist() for k in (0, 1)] == [[0], [1]]


@settings(max_examples=50)
@given(st.floats(-1e6, 1e6), st.floats(1e-6, 1e6))
def test_numbers_are_short_and_near(value, span):
    extent = Extent(0.0, span)
    found = float(painting.snapped(value, extent))
    # No nearer than floats of this size lie to each other.
    assert abs(found - value) <= painting.step(extent) / 2 * (1 + 1e-6) + np.spacing(abs(value))
    assert painting.step(extent) <= span / 99.999
    assert len(repr(found).strip("-").replace(".", "").strip("0").split("e")[0]) <= 16


def test_two_decimals_of_a_common_range():
    assert painting.snapped([0.12345, -0.001], Extent(-1, 1)).tolist() == [0.12, 0.0]
    assert str(painting.snapped(-0.001, Extent(-1, 1))) == "0.0"
    assert painting.snapped(123.456, Extent(0, 500)).tolist() == 123.0


def test_painted_samples_come_last_and_are_for_training():
    before = with_data(blank(1, 1), Dataset(np.arange(10.0)[:, None], np.zeros((10, 1)), Split(0.3, 2)))
    made = painting.paint(before, [[5.5], [6.5]], [[1], [2]])
    assert made.message.values == {"count": 2}
    assert made.project.data.inputs[-2:].tolist() == [[5.5], [6.5]]
    np.testing.assert_array_equal(made.project.data.parts()[1], before.data.parts()[1])
    assert painting.paint(before, np.zeros((0, 1)), np.zeros((0, 1))).project is before


def test_the_first_sample_of_a_blank_project():
    made = painting.paint(blank(2, 3, "softmax", loss="cross_entropy"), [[1, 2]], [[0, 1, 0]])
    assert made.project.data.samples == 1
    with pytest.raises(InvalidInput, match="one-hot"):
        painting.paint(blank(2, 3, "softmax", loss="cross_entropy"), [[1, 2]], [[0, 1, 1]])


def test_scaled_inputs_are_painted_as_they_were_measured():
    data = Dataset([[0.0, 0], [10, 20]], [[0.0], [1]], scaling="min_max")
    made = painting.paint(with_data(blank(2, 1), data), [[5, 5]], [[1]]).project
    assert made.data.inputs[-1].tolist() == [5, 5]
    assert made.data.training_part()[0][-1].tolist() == [0.5, 0.25]


def test_erased_and_moved():
    before = with_data(blank(1, 1), Dataset([[1.0], [2], [3]], [[1.0], [2], [3]]))
    assert painting.erase(before, np.array([0, 2])).project.data.inputs.tolist() == [[2]]
    assert painting.erase(before, np.zeros(0, np.intp)).project is before
    made = painting.move(before, 1, [7], [8]).project
    assert made.data.inputs.tolist() == [[1], [7], [3]]
    assert made.data.targets.tolist() == [[1], [8], [3]]
    assert painting.move(before, 1, [2]).project is before
    with pytest.raises(InvalidInput):
        painting.move(before, 3, [2])
    held = replace(before.data, split=Split(0.4))
    moved = painting.move(with_data(before, held), 1, [7]).project
    assert moved.data.split == held.split


def test_computed_inputs_follow_what_is_painted():
    data = Dataset([[1.0, 2, 2]], [[0.0]], computed=(Computed(2, "product", (0, 1)),))
    before = with_data(new_project(Network(3, (Layer(1, "sigmoid"),))), data)
    assert Paintable.of(before) == Paintable(Kind.CLASSES, 2)
    made = painting.paint(before, [[3, 4]], [[1]]).project
    assert made.data.inputs.tolist() == [[1, 2, 2], [3, 4, 12]]
    moved = painting.move(made, 0, [5, 6]).project
    assert moved.data.inputs.tolist() == [[5, 6, 30], [3, 4, 12]]


def test_a_stratified_split_stays_where_a_class_is_changed():
    random = np.random.default_rng(0)
    data = Dataset(
        random.normal(size=(20, 2)), np.tile([[0.0], [1]], (10, 1)), Split(0.3, 1, stratified=True)
    )  # fmt: skip
    before = with_data(blank(2, 1, "sigmoid"), data)
    held = data.parts()[1].tolist()
    for row in range(4):
        assert cells.with_samples(before, row, 2, [[1 - row % 2]]).data.parts()[1].tolist() == held
    painted = painting.paint(before, [[0, 0]], [[1]]).project
    assert painted.data.parts()[1].tolist() == held
    assert painted.data.split.stratified
