"""One setting with another value: read as typed, applied, told; and the trials of a sweep."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.project import storage
from mlpstudio.project.differences import Setup, differences
from mlpstudio.project.kept import same_parameters
from mlpstudio.project.project import with_run
from mlpstudio.project.sweeping import Plan
from mlpstudio.project.training_choices import set_optimizer
from mlpstudio.project.varying import VARIABLES, possible, read_value, read_values, spaced
from mlpstudio.resources import path

EXAMPLE = storage.read(path("examples", "worked-example.mlp"))
OTHERS = {
    "learning_rate": 0.3, "batch_size": 1, "optimizer": "adam", "momentum": 0.5, "schedule": "cosine",
    "width": 7, "activation": "tanh", "initializer": "he_normal", "loss": "huber", "l2": 0.1, "l1": 0.2,
    "dropout": 0.25, "seed": 5,
}  # fmt: skip


@pytest.mark.parametrize("key", VARIABLES)
def test_every_setting_changes_itself_and_is_told(key):
    variable = VARIABLES[key]
    project = set_optimizer(EXAMPLE, "momentum").project if key == "momentum" else EXAMPLE
    assert variable in possible(project)
    made = variable.apply(project, OTHERS[key])
    assert variable.current(made) == OTHERS[key]
    found = differences(Setup.of(project), Setup.of(made))
    assert found
    if key in ("learning_rate", "l1", "l2", "dropout", "seed", "optimizer", "schedule", "loss", "batch_size"):
        assert [one.name.text for one in found if one.name.text != "starting weights"] == [variable.title]
    assert variable.told(OTHERS[key])
    if variable.kind == "choice":
        assert read_value(variable, variable.told(OTHERS[key]), project) == OTHERS[key]
        assert OTHERS[key] in dict(variable.things(project))
    assert read_values(variable, variable.usual, project)


def test_another_width_draws_all_weights_from_the_seed():
    made = VARIABLES["width"].apply(EXAMPLE, 6)
    assert made.network.sizes == (2, 6, 1)
    assert same_parameters(made.parameters, initial_parameters(made.network, EXAMPLE.training.seed))


def test_lists_are_read_as_people_type_them():
    rate, batch = VARIABLES["learning_rate"], VARIABLES["batch_size"]
    assert read_values(rate, "0.1, 1e-2  1/8", EXAMPLE) == (0.1, 0.01, 0.125)
    assert read_values(rate, "0,1; 0,01; 0,1", EXAMPLE) == (0.1, 0.01)
    assert read_values(batch, "1, 8, all", EXAMPLE) == (1, 8, None)
    assert read_values(VARIABLES["activation"], "ReLU, tanh", EXAMPLE) == ("relu", "tanh")
    for variable, text, reason in (
        (rate, "", "at least one value"), (rate, "0.1, fast", "fast"), (batch, "1.5", "whole number"),
        (VARIABLES["width"], "0", "from 1"), (rate, " ".join(map(str, range(1, 30))), "at most 24"),
        (VARIABLES["optimizer"], "newton", "newton"),
    ):  # fmt: skip
        with pytest.raises(InvalidInput, match=reason):
            read_values(variable, text, EXAMPLE)


@given(
    low=st.floats(1e-6, 1e3), factor=st.floats(1.01, 1e6), count=st.integers(2, 24), log=st.booleans()
)  # fmt: skip
def test_a_range_goes_from_one_end_to_the_other(low, factor, count, log):
    found = spaced(low, low * factor, count, log=log)
    assert found[0] == low
    assert found[-1] == low * factor
    assert 2 <= len(found) <= count


def test_ranges_that_are_none_are_refused():
    assert spaced(1, 16, 5, log=True, whole=True) == (1, 2, 4, 8, 16)
    assert spaced(0, 1, 5, log=False) == (0, 0.25, 0.5, 0.75, 1)
    for low, high, count, log in ((1, 1, 3, False), (0, 1, 3, True), (0, 1, 1, False), (0, 1, 99, False)):
        with pytest.raises(InvalidInput):
            spaced(low, high, count, log=log)


def test_one_seed_begins_where_the_run_began_and_more_draw_anew():
    reached = tuple(replace(layer, weights=layer.weights + 1.0) for layer in EXAMPLE.parameters)
    midway = with_run(EXAMPLE, 8, EXAMPLE.parameters, reached)
    (one,) = Plan(midway, VARIABLES["learning_rate"], (0.5,), 1, 3).trials()
    assert same_parameters(one.parameters, EXAMPLE.parameters)
    assert one.training.learning_rate == 0.5
    several = list(Plan(EXAMPLE, VARIABLES["learning_rate"], (0.5, 0.1), 3, 3).trials())
    assert [(trial.seed, trial.value) for trial in several] == [(s, v) for s in range(3) for v in range(2)]
    for trial in several:
        assert same_parameters(trial.parameters, initial_parameters(EXAMPLE.network, trial.seed))
    starts = [trial.parameters[0].weights for trial in several]
    assert np.array_equal(starts[0], starts[1])
    assert not np.array_equal(starts[0], starts[2])


def test_a_plan_that_is_not_possible_names_the_value():
    with pytest.raises(InvalidInput) as refused:
        Plan(EXAMPLE, VARIABLES["learning_rate"], (0.1, -1.0), 1, 3).trials()
    assert str(refused.value) == "learning rate -1: expected a number above 0, got -1"
    for plan in (
        Plan(EXAMPLE, VARIABLES["l2"], (0.0, 1.0), 300, 3), Plan(EXAMPLE, VARIABLES["l2"], (0.0,), 1, 0),
        Plan(EXAMPLE, VARIABLES["width"], (900_000,), 20, 1),
        Plan(replace(EXAMPLE, data=replace(EXAMPLE.data, inputs=EXAMPLE.data.inputs[:0],
                                           targets=EXAMPLE.data.targets[:0])),
             VARIABLES["l2"], (0.0,), 1, 1),
    ):  # fmt: skip
        with pytest.raises(InvalidInput):
            plan.trials()
