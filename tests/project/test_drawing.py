"""Edits of the drawing: what had a value keeps it, what is new is drawn, data and names follow."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio import resources
from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Initializer, Layer, Network
from mlpstudio.core.parameters import initial_parameters, initial_weights
from mlpstudio.project import storage
from mlpstudio.project.choosing import (
    new_start,
    set_activation,
    set_bias,
    set_frozen,
    set_initializer,
    set_layer_name,
    set_loss,
    set_unit_name,
)
from mlpstudio.project.clipping import copied_layer, copied_neurons, is_clip, pasted
from mlpstudio.project.drawing import (
    add_units,
    duplicate_layer,
    duplicate_units,
    insert_layer,
    move_unit,
    redrawn,
    remove_layer,
    remove_units,
    with_units,
)
from mlpstudio.project.placing import moved, placing_of, tidied, turned
from mlpstudio.project.project import Project, new_project
from mlpstudio.project.wiring import (
    randomise_weights,
    scale_weights,
    set_biases,
    set_connected,
    set_edges_frozen,
    set_weights,
    why_not,
)
from tests.project.projects import projects


def example() -> Project:
    return storage.read(resources.path("examples", "worked-example.mlp"))


def weights(project: Project, number: int) -> list[list[float]]:
    return project.parameters[number - 1].weights.tolist()


def biases(project: Project, number: int) -> list[float]:
    held = project.parameters[number - 1].biases
    assert held is not None
    return held.tolist()


def test_a_new_neuron_leaves_every_old_number():
    edit = add_units(example(), 1)
    made = edit.project
    assert made.network.sizes == (2, 4, 1)
    assert weights(made, 1)[:3] == [[1, 2], [-3, 4], [1, -1]]
    assert weights(made, 2)[0][:3] == [1, 2, 3]
    fresh = initial_weights(made.network, 1, made.training.seed)
    assert weights(made, 1)[3] == fresh[3].tolist()
    assert biases(made, 1) == [1, 2, 0, 0]
    assert str(edit.message) == "neuron added to layer 1, 3 weights drawn"


def test_a_new_neuron_in_the_middle():
    made = add_units(example(), 1, at=1).project
    assert [weights(made, 1)[unit] for unit in (0, 2, 3)] == [[1, 2], [-3, 4], [1, -1]]
    assert [weights(made, 2)[0][unit] for unit in (0, 2, 3)] == [1, 2, 3]
    assert biases(made, 1) == [1, 0, 2, 0]


def test_a_new_input_and_output_get_a_column_of_the_data():
    made = add_units(add_units(example(), 0).project, 2).project
    assert made.data.inputs.tolist() == [[1, 2, 0]]
    assert made.data.targets.tolist() == [[3, 0]]
    back = remove_units(made, [(0, 2), (2, 1)]).project
    assert (back.network, back.parameters, back.data) == (
        example().network, example().parameters, example().data,
    )  # fmt: skip


def test_removed_neurons_take_their_weights_along():
    edit = remove_units(example(), [(1, 1)])
    assert weights(edit.project, 1) == [[1, 2], [1, -1]]
    assert weights(edit.project, 2) == [[1, 3]]
    assert str(edit.message) == "neuron removed from layer 1"


def test_a_removed_input_takes_its_column_along():
    made = remove_units(example(), [(0, 0)]).project
    assert made.data.inputs.tolist() == [[2]]
    assert weights(made, 1) == [[2], [4], [-1]]


def test_a_hidden_layer_without_neurons_is_gone():
    edit = remove_layer(example(), 1)
    assert edit.project.network.sizes == (2, 1)
    assert str(edit.message) == "layer 1 removed, 2 weights drawn"


@pytest.mark.parametrize(
    ("neurons", "words"),
    [
        ([(0, 0), (0, 1)], "a network needs at least 1 input"),
        ([(2, 0)], "a network needs at least 1 output"),
        ([(1, 3)], "there is no neuron 4 in this layer"),
        ([(3, 0)], "there is no layer 3"),
    ],
)
def test_what_cannot_be_removed(neurons, words):
    with pytest.raises(InvalidInput, match=words):
        remove_units(example(), neurons)


def test_a_moved_neuron_takes_its_weights_along():
    made = move_unit(example(), 1, 0, 2).project
    assert weights(made, 1) == [[-3, 4], [1, -1], [1, 2]]
    assert weights(made, 2) == [[2, 3, 1]]
    assert biases(made, 1) == [2, 0, 1]
    assert move_unit(made, 1, 2, 0).project.parameters == example().parameters


def test_a_moved_input_takes_its_column_along():
    made = move_unit(example(), 0, 0, 1).project
    assert made.data.inputs.tolist() == [[2, 1]]
    assert weights(made, 1) == [[2, 1], [4, -3], [-1, 1]]


def test_a_duplicated_neuron_has_the_same_weights_on_either_side():
    made = duplicate_units(example(), [(1, 1)]).project
    assert weights(made, 1) == [[1, 2], [-3, 4], [-3, 4], [1, -1]]
    assert weights(made, 2) == [[1, 2, 2, 3]]
    assert biases(made, 1) == [1, 2, 2, 0]


def test_an_inserted_layer_is_like_its_neighbour():
    project = new_project(Network(2, (Layer(5, "tanh"), Layer(1))))
    edit = insert_layer(project, 2)
    assert edit.project.network.sizes == (2, 5, 5, 1)
    assert edit.project.network.layer(2).activation == "tanh"
    assert np.array_equal(edit.project.parameters[0].weights, project.parameters[0].weights)
    assert str(edit.message) == "layer 2 inserted, 30 weights drawn"


def test_a_duplicated_layer():
    made = duplicate_layer(example(), 1).project
    assert made.network.sizes == (2, 3, 3, 1)
    assert weights(made, 1) == weights(example(), 1)
    assert weights(made, 3) == weights(example(), 2)
    assert biases(made, 2) == biases(example(), 1)


def test_units_by_number():
    assert with_units(example(), 1, 5).project.network.sizes == (2, 5, 1)
    assert weights(with_units(example(), 1, 2).project, 1) == [[1, 2], [-3, 4]]
    with pytest.raises(InvalidInput, match="at least 1 neuron"):
        with_units(example(), 1, 0)


def test_masks_and_names_follow():
    project = set_connected(example(), [(0, 1, 0), (1, 0, 2)], False).project
    project = set_unit_name(project, 1, 1, "middle").project
    made = move_unit(project, 1, 1, 0).project
    mask = made.network.layer(1).mask
    assert mask is not None
    assert mask.tolist() == [[False, True], [True, True], [True, True]]
    assert made.network.layer(1).unit_names == ("middle", "", "")
    grown = add_units(made, 0).project.network.layer(1).mask
    assert grown is not None
    assert grown.tolist() == [[False, True, True], [True, True, True], [True, True, True]]


def test_drawn_by_the_layers_own_initialiser():
    project = set_initializer(example(), 1, Initializer("constant", numbers=(("value", 0.5),))).project
    made = add_units(project, 1).project
    assert weights(made, 1)[3] == [0.5, 0.5]


def test_another_shape_at_once():
    edit = redrawn(example(), (2, 4, 4, 1), ("tanh", "tanh", "identity"))
    assert edit.project.network.sizes == (2, 4, 4, 1)
    assert weights(edit.project, 1)[:3] == weights(example(), 1)
    assert [layer.activation for layer in edit.project.network.layers] == ["tanh", "tanh", "identity"]
    back = redrawn(edit.project, (2, 3, 1), ("relu", "identity")).project
    assert weights(back, 1) == weights(example(), 1)


# Connections


def test_a_cut_connection_and_back():
    edit = set_connected(example(), [(0, 1, 0)], False)
    assert weights(edit.project, 1) == [[1, 2], [0, 4], [1, -1]]
    assert str(edit.message) == "connection cut"
    back = set_connected(edit.project, [(0, 1, 0)], True)
    fresh = initial_weights(back.project.network, 1, 0)
    assert weights(back.project, 1)[1][0] == fresh[1, 0]
    assert back.project.network.layer(1).mask is None
    assert str(back.message) == "connection made, 1 weight drawn"


def test_no_weight_for_a_cut_connection():
    cut = set_connected(example(), [(0, 1, 0)], False).project
    with pytest.raises(InvalidInput, match="is cut"):
        set_weights(cut, {(0, 1, 0): 2.0})


def test_many_weights_at_once():
    edges = [(0, 0, 0), (0, 2, 1), (1, 0, 2)]
    made = set_weights(example(), dict.fromkeys(edges, 0.25)).project
    assert weights(made, 1) == [[0.25, 2], [-3, 4], [1, 0.25]]
    assert weights(made, 2) == [[1, 2, 0.25]]
    assert weights(scale_weights(example(), edges, -2).project, 1) == [[-2, 2], [-3, 4], [1, 2]]
    one, two = (randomise_weights(example(), edges, 7).project for _ in range(2))
    assert one.parameters == two.parameters
    assert weights(one, 1)[1] == [-3, 4]
    frozen = set_edges_frozen(example(), edges, True).project
    assert set_edges_frozen(frozen, edges, False).project.network == example().network
    with pytest.raises(InvalidInput, match="finite"):
        scale_weights(example(), edges, 1e308 * 10)


def test_biases():
    assert biases(set_biases(example(), {(1, 2): -0.5}).project, 1) == [1, 2, -0.5]
    with pytest.raises(InvalidInput, match="input has no bias"):
        set_biases(example(), {(0, 0): 1.0})


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ((0, 0), (1, 2), None),
        ((0, 0), (2, 0), "would skip 1"),
        ((1, 0), (0, 0), "forward only"),
        ((1, 0), (1, 2), "of one layer"),
        ((1, 1), (1, 1), "itself"),
    ],
)
def test_why_a_connection_is_impossible(start, end, words):
    reason = why_not(example().network, start, end)
    assert (reason is None) if words is None else (words in str(reason))


# Settings


def test_another_activation_keeps_the_weights():
    made = set_activation(example(), 1, "tanh").project
    assert made.parameters == example().parameters
    assert made.network.layer(1).activation == "tanh"


def test_the_loss_goes_with_the_output_activation():
    project = replace(example(), data=Dataset(np.eye(2), np.eye(2)[:, :1]))
    edit = set_loss(project, "binary_cross_entropy")
    assert edit.project.network.layers[-1].activation == "sigmoid"
    back = set_activation(edit.project, 2, "tanh")
    assert back.project.training.loss == "half_squared_error"
    assert "and the loss" in str(back.message)


def test_bias_frozen_names_and_start():
    project = example()
    without = set_bias(project, 1, False).project
    assert without.parameters[0].biases is None
    assert biases(set_bias(without, 1, True).project, 1) == [0, 0, 0]
    frozen = set_frozen(project, 1, "weights", True).project
    assert frozen.network.layer(1).frozen == {"weights"}
    assert set_frozen(frozen, 1, "weights", False).project.network == project.network
    assert set_layer_name(project, 1, " <b>x</b> ").project.network.layer(1).name == "<b>x</b>"
    assert set_unit_name(project, 0, 1, "age").project.network.input_names == ("", "age")
    start = new_start(project, 9).project
    assert start.parameters == initial_parameters(project.network, 9)
    assert start.training.seed == 9


# Clipboard


def test_neurons_copied_and_pasted():
    text = copied_neurons(example(), [(1, 1)])
    assert is_clip(text)
    made = pasted(example(), text, 1).project
    assert weights(made, 1)[3] == [-3, 4]
    assert weights(made, 2) == [[1, 2, 3, 2]]
    assert biases(made, 1) == [1, 2, 0, 2]
    edit = pasted(made, text, 0)
    assert edit.project.network.sizes == (3, 4, 1)


def test_a_layer_copied_and_pasted():
    edit = pasted(example(), copied_layer(example(), 1), 0)
    assert edit.project.network.sizes == (2, 3, 3, 1)
    assert weights(edit.project, 1) == weights(example(), 1)
    assert str(edit.message) == "layer pasted, 9 weights drawn"


@pytest.mark.parametrize(
    "text",
    ["", "x", "{}", "[]", '{"kind": "mlpstudio clipboard"}', '{"kind": "mlpstudio clipboard", "neurons": 3}',
     '{"kind": "mlpstudio clipboard", "neurons": [{}]}', '{"kind": "mlpstudio clipboard", "neurons": []}',
     '{"kind": "mlpstudio clipboard", "neurons": [{"name": "", "bias": NaN, "in": [1, NaN], "out": [1]}]}',
     '{"kind": "mlpstudio clipboard", "neurons": [{"name": 1, "bias": "a", "in": ["b", "c"], "out": {}}]}',
     '{"kind": "mlpstudio clipboard", "layer": {"units": 1e99, "activation": "relu"}}'],
)  # fmt: skip
def test_nonsense_on_the_clipboard(text):
    with pytest.raises(InvalidInput):
        pasted(example(), text, 1)


# Places


def test_moved_neurons_keep_their_places():
    project = moved(example(), {(1, 1): (10.0, -4.0), (0, 0): (0.0, 0.0)})
    assert dict(placing_of(project).offsets) == {(1, 1): (10.0, -4.0)}
    after = remove_units(project, [(1, 0)]).project
    assert dict(placing_of(after).offsets) == {(1, 0): (10.0, -4.0)}
    assert placing_of(turned(after, "down")).direction == "down"
    assert tidied(project).layout is None
    assert project.network is example().network or project.run is None


@given(projects())
def test_any_layout_of_a_file_can_be_read(project: Project):
    placing = placing_of(project)
    assert set(placing.offsets) <= {
        (column, unit) for column, size in enumerate(project.network.sizes) for unit in range(size)
    }


# Any edit


@given(projects(), st.data())
def test_old_weights_survive_any_edit(project: Project, data: st.DataObject):
    """Give every unit a name, edit, and look every weight up by the names of its ends."""
    network = project.network
    named = replace(
        network,
        input_names=tuple(f"i{unit}" for unit in range(network.inputs)),
        layers=tuple(
            replace(layer, unit_names=tuple(f"{number}.{unit}" for unit in range(layer.units)))
            for number, layer in enumerate(network.layers)
        ),
    )
    project = replace(project, network=named, data=replace(project.data, inputs=project.data.inputs[:0],
                                                           targets=project.data.targets[:0]))  # fmt: skip
    column = data.draw(st.integers(0, named.depth))
    unit = data.draw(st.integers(0, named.sizes[column] - 1))
    edits = [
        lambda: add_units(project, column, 2, unit),
        lambda: move_unit(project, column, unit, data.draw(st.integers(0, 5))),
        lambda: duplicate_units(project, [(column, unit)]),
        lambda: remove_units(project, [(column, unit)]),
        lambda: insert_layer(project, max(column, 1)),
    ]
    try:
        made = data.draw(st.sampled_from(edits))().project
    except InvalidInput:
        return
    before, after = _by_name(project), _by_name(made)
    for key in before.keys() & after.keys():
        assert before[key] == after[key]
    assert made.run is None


def _by_name(project: Project) -> dict[tuple[str, str], float]:
    names = [project.network.input_names, *(layer.unit_names for layer in project.network.layers)]
    found = {}
    for number, held in enumerate(project.parameters, 1):
        for (row, source), value in np.ndenumerate(held.weights):
            ends = [
                names[number][row] if names[number] else "",
                names[number - 1][source] if names[number - 1] else "",
            ]
            if all(ends):
                found[ends[0], ends[1]] = float(value)
    return found
