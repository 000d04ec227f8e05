"""Kept runs in a project: their edits, their file, and what is refused."""

import json
import operator
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project import keeping, kept, storage
from mlpstudio.project.differences import Setup, differences
from mlpstudio.project.kept import Curve, KeptRun
from mlpstudio.project.project import Project, Stretch
from mlpstudio.resources import path

EXAMPLE = storage.read(path("examples", "worked-example.mlp"))

AXES = ("iterations", "low", "high")


def run_of(project: Project, name: str = "Run 1", **changes) -> KeptRun:
    places = np.arange(5.0)
    made = KeptRun(
        name, project.network, project.data, project.parameters, (Stretch(0, project.training),), 5,
        Curve(places, 1.0 / (1 + places), 2.0 / (1 + places)), 0.2,
    )  # fmt: skip
    return replace(made, **changes)


def test_a_file_without_kept_runs_is_written_as_before():
    assert b"runs" not in storage.encode(EXAMPLE)
    assert storage.decode(storage.encode(EXAMPLE)).runs == ()


def test_kept_runs_come_back_from_a_file_with_what_differs_from_the_project():
    wide = Network(2, (Layer(5, "tanh"), Layer(1, "identity")))
    data = replace(EXAMPLE.data, scaling="min_max")
    training = Training(learning_rate=0.3, batch_size=1, seed=4)
    project = EXAMPLE
    for made in (
        run_of(EXAMPLE),
        run_of(EXAMPLE, name="Wide", network=wide, parameters=initial_parameters(wide, 7), shown=False),
        run_of(EXAMPLE, name="Other data", data=data, test_loss=0.5, diverged=True),
        run_of(EXAMPLE, name="Again", data=data,
               history=(Stretch(1, EXAMPLE.training), Stretch(3, training))),
    ):  # fmt: skip
        project = keeping.keep(project, made).project
    tree = json.loads(storage.encode(project))
    assert "network" not in tree["runs"][0]
    assert "parameters" not in tree["runs"][0]
    assert tree["runs"][3]["same_data_as"] == 2
    again = storage.decode(storage.encode(project))
    assert storage.encode(again) == storage.encode(project)
    for one, other in zip(project.runs, again.runs, strict=True):
        keys = ("name", "until", "loss", "test_loss", "diverged", "shown", "mark", "network")
        assert all(getattr(one, key) == getattr(other, key) for key in keys)
        assert one.history == other.history
        assert one.data == other.data
        assert kept.same_parameters(one.parameters, other.parameters)
        assert all(np.array_equal(getattr(one.curve, key), getattr(other.curve, key)) for key in AXES)
    assert again.runs[3].data is again.runs[2].data
    assert again.runs[0].data is again.data


@pytest.mark.parametrize(
    ("change", "place"),
    [
        ({"until": 0}, "$.runs[0].history[0].iteration"),
        ({"until": 10**30}, "$.runs[0].until"),
        ({"history": []}, "$.runs[0].history"),
        ({"history": [{"iteration": 0, "training": {"learning_rate": -1}}]},
         "$.runs[0].history[0].training.learning_rate"),
        ({"losses": {"iterations": [0, 1], "low": [1]}}, "$.runs[0].losses.low"),
        ({"losses": {"iterations": [1, 1], "low": [1, 1]}}, "$.runs[0].losses.iterations"),
        ({"losses": {"iterations": list(range(2000)), "low": [0] * 2000}}, "$.runs[0].losses.iterations"),
        ({"same_data_as": 0}, "$.runs[0].same_data_as"),
        ({"parameters": []}, "$.runs[0].parameters"),
        ({"network": {"inputs": 3, "layers": [{"units": 1, "activation": "identity"}]}},
         "$.runs[0].history[0].training.inputs[0]"),
        ({"colour": "red"}, "$.runs[0]"),
        ({"mark": -1}, "$.runs[0].mark"),
    ],
)  # fmt: skip
def test_what_is_wrong_in_a_kept_run_is_named_in_one_line(change, place):
    tree = json.loads(storage.encode(keeping.keep(EXAMPLE, run_of(EXAMPLE)).project))
    tree["runs"][0] |= change
    with pytest.raises(InvalidInput) as refused:
        storage.decode(json.dumps(tree).encode())
    assert refused.value.place.startswith(place)
    assert "\n" not in str(refused.value)


def test_there_is_room_for_so_many_runs_and_so_many_numbers(monkeypatch):
    project = EXAMPLE
    for _ in range(kept.MOST_RUNS):
        project = keeping.keep(project, run_of(EXAMPLE)).project
    with pytest.raises(InvalidInput, match="at most 40 runs"):
        keeping.keep(project, run_of(EXAMPLE))
    monkeypatch.setattr(kept, "MOST_NUMBERS", 20)
    keeping.keep(EXAMPLE, run_of(EXAMPLE))  # what the project holds anyway counts nothing
    wide = Network(2, (Layer(9, "tanh"), Layer(1, "identity")))
    with pytest.raises(InvalidInput, match="at most 20 weights"):
        keeping.keep(EXAMPLE, run_of(EXAMPLE, network=wide, parameters=initial_parameters(wide, 0)))


def test_marks_are_free_again_after_a_run_is_deleted():
    project = EXAMPLE
    for name in "abc":
        project = keeping.keep(project, run_of(EXAMPLE, name=name)).project
    project = keeping.drop(project, 1).project
    project = keeping.keep(project, run_of(EXAMPLE, name="d")).project
    assert [(run.name, run.mark) for run in project.runs] == [("a", 0), ("c", 2), ("d", 1)]
    assert keeping.rename(project, 0, "  a \n b ").project.runs[0].name == "a b"
    assert keeping.rename(project, 0, "   ").project is project


def test_going_back_takes_network_training_data_and_start():
    other = replace(EXAMPLE, training=Training(learning_rate=0.5, seed=9))
    run = run_of(EXAMPLE)
    made = keeping.go_back(other, run).project
    assert made.training == EXAMPLE.training
    assert all(map(operator.is_, made.parameters, EXAMPLE.parameters))
    assert made.parameters is not other.parameters  # a run begins anew
    assert differences(Setup.of(made), Setup.of_run(run)) == ()
    assert made.run is None
    midway = run_of(EXAMPLE, history=(Stretch(3, EXAMPLE.training),))
    assert keeping.go_back(other, midway).project.run.iteration == 3


@settings(max_examples=50)
@given(
    rate=st.floats(1e-6, 10),
    batch=st.one_of(st.none(), st.integers(1, 9)),
    seed=st.integers(0, 2**63 - 1),
    l2=st.floats(0, 1),
)
def test_differences_are_empty_for_the_same_and_name_every_setting_that_is_not(rate, batch, seed, l2):
    training = Training(learning_rate=rate, batch_size=batch, seed=seed, l2=l2)
    other = replace(EXAMPLE, training=training)
    assert differences(Setup.of(other), Setup.of(other)) == ()
    found = differences(Setup.of(EXAMPLE), Setup.of(other))
    plain = EXAMPLE.training
    wanted = {
        "learning rate": rate != plain.learning_rate, "batch size": batch != plain.batch_size,
        "seed": seed != plain.seed, "L2 penalty": l2 != plain.l2,
    }  # fmt: skip
    assert {difference.name.text for difference in found} == {name for name, is_so in wanted.items() if is_so}


@settings(max_examples=50)
@given(
    losses=st.lists(st.one_of(st.floats(1e-9, 1e9), st.just(0.0)), max_size=500),
    most=st.integers(2, 200),
)
def test_a_calm_line_is_exact_where_it_is_short_and_never_leaves_the_losses(losses, most):
    places, low = np.arange(float(len(losses))), np.array(losses)
    x, y = Curve(places, low, low).calm(most)
    assert len(x) == len(y) == min(len(losses), most)
    if len(losses) <= most:
        assert np.array_equal(x, places)
        assert np.array_equal(y, low)
    else:
        assert low.min() * (1 - 1e-9) <= y.min()
        assert y.max() <= low.max() * (1 + 1e-9)
        assert (np.diff(x) > 0).all()
