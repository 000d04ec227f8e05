"""Computed inputs in a project: added and taken away, in files, when data are edited or others come."""

import json

import numpy as np
import pytest

from mlpstudio.core.computed import Computed
from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.project import cells, computing, storage
from mlpstudio.project.choosing import set_unit_name
from mlpstudio.project.drawing import add_units, duplicate_units, move_unit, remove_units
from mlpstudio.project.fitting import fit, with_fitting_data
from mlpstudio.project.generators import Circle
from mlpstudio.project.naming import given_input_names, input_names
from mlpstudio.project.project import Project, new_project, with_data

SQUARE, PRODUCT = ("square", (0,)), ("product", (0, 1))


@pytest.fixture
def plain() -> Project:
    network = Network(2, (Layer(3, "tanh"), Layer(1, "identity")))
    return with_data(new_project(network), Dataset([[1, 2], [3, -4]], [[0.5], [2]]))


@pytest.fixture
def both(plain) -> Project:
    made = computing.with_computed(plain, *SQUARE).project
    return computing.with_computed(made, *PRODUCT).project


def test_an_input_comes_with_its_weights_and_goes_with_them(plain):
    edit = computing.with_computed(plain, *SQUARE)
    assert str(edit.message) == "input x₁² computed, 3 weights drawn"
    made = edit.project
    assert made.network.inputs == 3
    assert made.data.inputs.tolist() == [[1, 2, 1], [3, -4, 9]]
    assert np.array_equal(made.parameters[0].weights[:, :2], plain.parameters[0].weights)
    again = computing.with_computed(plain, *SQUARE).project
    assert again == made  # drawn from the seed
    assert computing.is_computed(made, *SQUARE)
    assert input_names(made) == ("x₁", "x₂", "x₁²")
    assert given_input_names(made) == ("", "", "x₁²")
    back = computing.without_computed(made, [2])
    assert str(back.message) == "computed input x₁² removed"
    assert back.project == plain


def test_all_of_them_go_at_once(both, plain):
    assert both.data.inputs.tolist() == [[1, 2, 1, 2], [3, -4, 9, -12]]
    edit = computing.without_computed(both, [2, 3])
    assert (edit.project, str(edit.message)) == (plain, "2 computed inputs removed")
    with pytest.raises(InvalidInput):
        computing.without_computed(both, [0])


def test_what_is_possible_is_of_inputs_that_are_not_computed(both):
    assert computing.possible(both, "square") == ((0,), (1,))
    assert computing.possible(both, "product") == ((0, 1),)


def test_they_follow_when_data_are_edited(both):
    assert cells.with_samples(both, 0, 0, [[5]]).data.inputs[0].tolist() == [5, 2, 25, 10]
    assert cells.with_samples(both, 2, 0, [[2, 3]]).data.inputs[2].tolist() == [2, 3, 4, 6]
    assert cells.with_samples(both, 0, 0, [[7, 1, 0, 0, 9]]).data.inputs[0].tolist() == [7, 1, 49, 7]
    assert cells.without_samples(both, [0]).data.inputs.tolist() == [[3, -4, 9, -12]]
    batch = cells.with_block(both, "x", 0, 0, [[6]], np.array([1]))
    assert batch.data.inputs[1].tolist() == [6, -4, 36, -24]


def test_they_are_not_edited_themselves(both):
    for edit in (
        lambda: cells.with_samples(both, 0, 2, [[5]]),
        lambda: cells.with_samples(both, 0, 2, [[5, 6]]),
        lambda: cells.with_block(both, "x", 3, 0, [[5]], np.array([0])),
    ):
        with pytest.raises(InvalidInput, match="computed"):
            edit()
    reason = cells.cannot_edit(both, "x", 3, 0)
    assert str(reason) == "x₁x₂ is computed from x₁ and x₂: edit that instead"
    assert cells.cannot_edit(both, "x", 1, 0) is None


def test_drawing_takes_them_along(both):
    swapped = move_unit(both, 0, 3, 0).project
    assert input_names(swapped) == ("x₂x₃", "x₂", "x₃", "x₂²")
    assert swapped.data.inputs.tolist() == [[2, 1, 2, 1], [-12, 3, -4, 9]]
    assert add_units(both, 0, 1, 0).project.data.computed == (
        Computed(3, "square", (1,)), Computed(4, "product", (1, 2)),
    )  # fmt: skip
    assert duplicate_units(both, [(0, 2)]).project.data.inputs.tolist() == [
        [1, 2, 1, 1, 2],
        [3, -4, 9, 9, -12],
    ]


def test_what_is_computed_from_an_input_goes_with_it(both):
    edit = remove_units(both, [(0, 1)])
    assert str(edit.message) == "2 inputs removed"
    assert edit.project.data.inputs.tolist() == [[1, 1], [3, 9]]
    assert input_names(edit.project) == ("x₁", "x₁²")
    with pytest.raises(InvalidInput, match="at least 1 input"):
        remove_units(remove_units(both, [(0, 1)]).project, [(0, 0)])


def test_names_make_formulas(both):
    named = set_unit_name(both, 0, 0, "sepal length").project
    assert input_names(named)[2:] == ("(sepal length)²", "sepal length · x₂")
    assert "sepal length" in str(cells.cannot_edit(named, "x", 2, 0))


def test_files_hold_the_formula_and_not_the_numbers(both, tmp_path):
    file = tmp_path / "p.mlp"
    storage.write(file, both)
    tree = json.loads(file.read_text("utf-8"))
    assert tree["data"]["inputs"] == [[1, 2], [3, -4]]
    assert tree["data"]["computed"] == [
        {"input": 2, "formula": "square", "of": [0]},
        {"input": 3, "formula": "product", "of": [0, 1]},
    ]
    assert storage.read(file) == both


@pytest.mark.parametrize(
    ("computed", "place"),
    [
        ({"input": 2, "formula": "root", "of": [0]}, "$.data.computed[0].formula"),
        ({"input": 3, "formula": "square", "of": [0]}, "$.data.computed[0].input"),
        ({"input": 2, "formula": "square", "of": [2]}, "$.data.computed[0].of[0]"),
        ({"input": 2, "formula": "square", "of": []}, "$.data.computed[0].of"),
        ({"input": 2, "formula": "square", "from": [0]}, "$.data.computed[0]"),
    ],
)
def test_files_that_say_it_wrongly_are_refused_with_the_place(plain, tmp_path, computed, place):
    file = tmp_path / "p.mlp"
    storage.write(file, computing.with_computed(plain, *SQUARE).project)
    tree = json.loads(file.read_text("utf-8"))
    tree["data"]["computed"] = [computed]
    file.write_text(json.dumps(tree), "utf-8")
    with pytest.raises(storage.FileProblem) as refused:
        storage.read(file)
    assert refused.value.place.startswith(place)


def test_a_row_in_a_file_is_without_them(plain, tmp_path):
    file = tmp_path / "p.mlp"
    storage.write(file, computing.with_computed(plain, *SQUARE).project)
    tree = json.loads(file.read_text("utf-8"))
    tree["data"]["inputs"][1] = [1, 2, 1]
    file.write_text(json.dumps(tree), "utf-8")
    with pytest.raises(storage.FileProblem, match="not computed"):
        storage.read(file)


def test_scaling_measures_them_too(both):
    scaled = with_data(
        both, Dataset(both.data.inputs, both.data.targets, Split(), "min_max", (), both.data.computed)
    )
    assert scaled.data.training_part()[0].tolist() == [[0, 1, 0, 1], [1, 0, 1, 0]]
    assert scaled.data.inputs.tolist() == both.data.inputs.tolist()


def test_other_data_keep_them_where_they_have_their_inputs(both):
    data = Circle(samples=10).dataset()
    assert "4 inputs" not in str(fit(both, data).shape)
    made = with_fitting_data(both, data, Split()).project
    assert made.network.inputs == 4
    assert made.data.computed == both.data.computed
    assert np.array_equal(made.data.inputs[:, 2], data.inputs[:, 0] ** 2)
    assert np.array_equal(made.parameters[0].weights, both.parameters[0].weights)
    named = with_fitting_data(both, Dataset([[1, 2]], [[3]], columns=("a", "b", "c")), Split()).project
    assert input_names(named) == ("a", "b", "a²", "ab")


def test_other_data_without_those_inputs_lose_them_and_say_so(both):
    assert fit(both, Circle(samples=4).dataset()).loss_of_computed is None
    for width in (1, 4):  # with 4 there are as many inputs as neurons
        assert "computed go:" in str(fit(both, Dataset([[1.0] * width], [[2.0]])).loss_of_computed)
    edit = with_fitting_data(both, Dataset([[1.0]], [[2.0]]), Split())
    assert edit.project.data.computed == ()
    assert "without the computed inputs" in str(edit.message)


def test_numbers_too_large_are_refused_and_nothing_is_changed(plain):
    large = with_data(plain, Dataset([[1e200, 0]], [[0]]))
    with pytest.raises(InvalidInput, match="too large"):
        computing.with_computed(large, *SQUARE)


def test_without_samples_they_are_kept_for_those_to_come(plain):
    empty = cells.without_samples(plain, [0, 1])
    made = computing.with_computed(empty, *SQUARE).project
    assert cells.with_samples(made, 0, 0, [[3]]).data.inputs.tolist() == [[3, 0, 9]]
