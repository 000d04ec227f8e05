"""Edits of cells: what they change, what they keep, what they refuse and what they are called."""

from __future__ import annotations

import re
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.history import History
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project import cells
from mlpstudio.project.project import Project, new_project
from tests.session.conftest import example


def several(**training: object) -> Project:
    """3-4-2 with a cut connection on 7 samples, two of which are held out."""
    mask = np.ones((4, 3), bool)
    mask[1, 2] = False
    network = Network(3, (Layer(4, "tanh", mask=mask), Layer(2, "identity", bias=False)))
    random = np.random.default_rng(4)
    data = Dataset(random.normal(size=(7, 3)), random.normal(size=(7, 2)), Split(0.3, 1))
    return Project(network, initial_parameters(network, 3), data, Training(**{"batch_size": 2} | training))


def classes() -> Project:
    network = Network(2, (Layer(3, "softmax"),))
    data = Dataset([[0.0, 1], [2, 3]], np.eye(3)[:2])
    return Project(network, initial_parameters(network, 0), data, Training(loss="cross_entropy"))


def matrix(project: Project, symbol: str) -> np.ndarray:
    layer = project.parameters[int(symbol[1:]) - 1]
    return layer.weights if symbol[0] == "W" else layer.biases[:, None]


@given(st.sampled_from(["W1", "b1", "W2"]), st.data())
def test_a_block_changes_itself_and_nothing_else(symbol, data):
    project = several()
    old = matrix(project, symbol)
    row, column = (data.draw(st.integers(0, side - 1)) for side in old.shape)
    shape = tuple(data.draw(st.integers(1, s - at)) for s, at in zip(old.shape, (row, column), strict=True))
    values = data.draw(arrays(np.float64, shape, elements=st.floats(-1e6, 1e6)))
    if symbol == "W1" and row <= 1 < row + shape[0] and column <= 2 < column + shape[1]:
        values[1 - row, 2 - column] = 0.0
    made = cells.with_block(project, symbol, row, column, values)
    new = matrix(made, symbol)
    np.testing.assert_array_equal(new[row : row + shape[0], column : column + shape[1]], values)
    outside = np.ones(old.shape, bool)
    outside[row : row + shape[0], column : column + shape[1]] = False
    np.testing.assert_array_equal(new[outside], old[outside])
    for one, other in zip(project.parameters, made.parameters, strict=True):
        assert one is other or symbol[1:] == str(made.parameters.index(other) + 1)
    assert made.data is project.data
    back = cells.with_block(
        made, symbol, row, column, old[row : row + shape[0], column : column + shape[1]]
    )  # fmt: skip
    assert back.parameters == project.parameters


@given(st.sampled_from(["x", "y"]), st.integers(0, 5), st.data())
def test_columns_of_a_batch_are_rows_of_the_data(symbol, iteration, data):
    project = several(shuffle=True)
    history = History(project.network, project.training, project.data, project.parameters)
    history.extend(6)
    trace = history.trace(iteration)
    samples = project.data.parts()[0][trace.rows]
    column = data.draw(st.integers(0, trace.samples - 1))
    made = cells.with_block(project, symbol, 1, column, [[0.25]], samples)
    again = History(made.network, made.training, made.data, made.parameters)
    again.extend(6)
    old, new = trace.given[symbol], again.trace(iteration).given[symbol]
    assert new[1, column] == 0.25
    assert (new != old).sum() == 1
    field, other = ("inputs", "targets") if symbol == "x" else ("targets", "inputs")
    assert (getattr(made.data, field) != getattr(project.data, field)).sum() == 1
    np.testing.assert_array_equal(getattr(made.data, other), getattr(project.data, other))


@pytest.mark.parametrize(
    ("symbol", "row", "column", "values", "reason"),
    [
        ("u1", 0, 0, [[1]], "u⁽¹⁾ is computed"),
        ("W1", 3, 0, [[1], [2]], "the block has 2×1 numbers, and only 1×3 fit"),
        ("W1", 0, 2, [[1, 2]], "the block has 1×2 numbers, and only 4×1 fit"),
        ("W1", 1, 2, [[1]], "the connection of w₂₃⁽¹⁾ is cut"),
        ("W1", 0, 1, [[1, 2], [3, 4]], "the connection of w₂₃⁽¹⁾ is cut"),
        ("b2", 0, 0, [[1]], "this layer has no bias"),
        ("W1", 0, 0, [[np.inf]], "every number has to be finite"),
        ("x", 0, 1, [[1, 2]], "the block has 1×2 numbers, and only 3×1 fit"),
    ],
)
def test_what_cannot_be_is_refused(symbol, row, column, values, reason):
    with pytest.raises(InvalidInput, match=re.escape(reason)):
        cells.with_block(several(), symbol, row, column, values, np.array([1, 4]))


def test_what_training_or_data_cannot_hold_is_refused():
    with pytest.raises(InvalidInput, match="float32"):
        cells.with_block(several(precision="float32"), "W1", 0, 0, [[1e39]])
    scaled = replace(several(), data=replace(several().data, scaling="standard"))
    with pytest.raises(InvalidInput, match="x is scaled here"):
        cells.with_block(scaled, "x", 0, 0, [[1]], np.array([1, 4]))
    assert cells.cannot_edit(scaled, "x", 0, 0) is not None
    assert cells.with_block(scaled, "y", 0, 0, [[9]], np.array([1, 4])).data.targets[1, 0] == 9
    assert "is cut" in str(cells.cannot_edit(several(), "W1", 1, 2))
    assert cells.cannot_edit(several(), "W1", 1, 1) is None


def test_the_same_numbers_are_no_edit():
    project = several()
    assert cells.with_block(project, "W1", 0, 0, project.parameters[0].weights[:1]) is project
    assert cells.with_block(project, "W1", 1, 2, [[0]]) is project
    assert cells.with_samples(project, 2, 0, project.data.inputs[2:4]) is project
    assert cells.with_block(project, "x", 0, 0, project.data.inputs[[1]].T, np.array([1])) is project


def test_data_grow_where_a_block_reaches_beyond():
    project = example()
    made = cells.with_samples(project, 1, 1, [[5, 6], [7, 8]])
    np.testing.assert_array_equal(cells.table(made), [[1, 2, 3], [0, 5, 6], [0, 7, 8]])
    with pytest.raises(InvalidInput, match="3 columns, and there is room for 2"):
        cells.with_samples(project, 0, 1, np.ones((2, 3)))
    empty = new_project(project.network)
    np.testing.assert_array_equal(cells.table(cells.with_samples(empty, 0, 0, [[4]])), [[4, 0, 0]])


@given(st.integers(0, 7), st.integers(1, 3))
def test_new_samples_can_be_taken_out_again(row, count):
    project = several()
    made = cells.with_new_samples(project, row, count)
    assert made.data.samples == 7 + count
    again = cells.without_samples(made, range(row, row + count))
    assert again.data == project.data


def test_all_samples_can_be_taken_out():
    assert cells.without_samples(several(), range(7)).data.samples == 0


def test_a_class_is_chosen_by_typing_its_one():
    project = classes()
    made = cells.with_samples(project, 0, 4, [[1]])
    np.testing.assert_array_equal(made.data.targets, [[0, 0, 1], [0, 1, 0]])
    made = cells.with_block(project, "y", 0, 1, [[1]], np.array([0, 1]))
    np.testing.assert_array_equal(made.data.targets, [[1, 0, 0], [1, 0, 0]])
    made = cells.with_samples(project, 2, 0, [[5]])
    np.testing.assert_array_equal(made.data.targets[2], [1, 0, 0])
    made = cells.with_samples(project, 0, 0, [[5, 6, 0, 0, 1]])
    np.testing.assert_array_equal(made.data.targets[0], [0, 0, 1])
    for values in ([[0]], [[0.5]], [[1, 1]]):
        with pytest.raises(InvalidInput, match="one-hot"):
            cells.with_samples(project, 0, 2, values)


BLOCKS = arrays(np.float64, st.tuples(st.integers(1, 4), st.integers(1, 4)), elements=st.floats(-9, 9))


@given(BLOCKS)
def test_filling_repeats_the_first_row_or_column(block):
    assert (cells.filled(block, 0) == block[0]).all()
    assert (cells.filled(block, 1) == block[:, :1]).all()
    assert cells.filled(block, 0).shape == block.shape


@given(BLOCKS, st.tuples(st.integers(1, 8), st.integers(1, 8)))
def test_what_is_pasted_fills_the_selection_or_keeps_its_shape(block, shape):
    made = cells.spread(block, shape)
    if made.shape == block.shape:
        np.testing.assert_array_equal(made, block)
        return
    assert made.shape == shape
    for (row, column), value in np.ndenumerate(made):
        assert value == block[row % block.shape[0], column % block.shape[1]]


@pytest.mark.parametrize(
    ("symbol", "row", "column", "values", "text"),
    [
        ("W1", 1, 0, [[0.5]], "weight w₂₁⁽¹⁾ to 0.5"),
        ("W1", 0, 0, np.ones((4, 3)), "12 weights of layer 1"),
        ("b1", 1, 0, [[2]], "bias b₂⁽¹⁾ to 2.0"),
        ("b1", 0, 0, np.ones((4, 1)), "4 biases of layer 1"),
        ("x", 0, 1, [[2]], "x₁ of sample 5 to 2.0"),
        ("y", 1, 0, [[2]], "y₂ of sample 2 to 2.0"),
        ("x", 0, 1, [[2], [3]], "inputs of sample 5"),
        ("y", 0, 0, [[2, 3]], "targets of 2 samples"),
    ],
)
def test_an_edit_is_told_in_a_few_words(symbol, row, column, values, text):
    assert str(cells.told(several(), symbol, row, column, values, np.array([1, 4]))) == text


def test_edits_of_the_data_are_told():
    assert str(cells.told_samples(several(), 4, 3, [[2]])) == "y₁ of sample 5 to 2.0"
    assert str(cells.told_samples(several(), 4, 3, [[2, 3]])) == "numbers of sample 5"
    assert str(cells.told_samples(several(), 4, 3, [[2], [3]])) == "numbers of 2 samples"
    assert str(cells.told_samples(example(), 0, 2, [[2]])) == "y to 2.0"
