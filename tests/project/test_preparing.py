"""Large targets are counted in larger units: visibly, and back again to the last bit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mlpstudio.core.data import Dataset
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.export.training_numpy import data_source
from mlpstudio.project.drawing import with_units
from mlpstudio.project.preparing import in_full, set_units, suggested_scaling, suggested_units
from mlpstudio.project.project import Project, new_project, with_data
from mlpstudio.project.storage import decode, encode
from mlpstudio.ui.names import output_names, target_names


def houses() -> Project:
    random = np.random.default_rng(0)
    area, rooms = random.uniform(40, 220, 60).round(1), random.integers(1, 8, 60)
    prices = (3000 * area + 12000 * rooms + random.normal(0, 15000, 60)).round(2)
    data = Dataset(
        np.column_stack([area, rooms]), prices[:, None], scaling="standard",
        columns=("area", "rooms", "price"),
    )  # fmt: skip
    return with_data(new_project(Network(2, (Layer(8, "relu"), Layer(1)))), data)


def test_only_large_targets_are_suggested_to_be_divided_and_then_they_are_at_most_ten():
    targets = np.array([[100.0, -101, 0, 779551, 1000], [0, 5, 0, 3, 999]])
    units = suggested_units(targets)
    assert units == (1, 100, 1, 100000, 100)
    assert (np.abs(targets / units)[:, [1, 3, 4]].max(axis=0) <= 10).all()
    assert suggested_units(np.zeros((0, 2))) == (1, 1)
    assert suggested_scaling(houses().data) == "standard"


def test_dividing_tells_itself_and_is_undone_to_the_last_bit():
    before = houses()
    edit = set_units(before, (100000.0,))
    assert edit.message.values == {"unit": "100,000"}
    data = edit.project.data
    assert data.units == (100000,)
    assert np.abs(data.targets).max() <= 10
    assert target_names(edit.project) == ("price / 100,000",)
    assert output_names(edit.project) == ("price / 100,000",)
    assert target_names(edit.project, counted=False) == ("price",)
    assert in_full(data).tolist() == before.data.targets.tolist()
    assert set_units(edit.project, (1.0,)).project.data == before.data
    assert set_units(edit.project, (100000.0,)).project is edit.project
    assert set_units(before, (1.0,)).project is before
    assert "# price / 100,000\n" in data_source(edit.project)
    nameless = replace(edit.project, data=replace(data, columns=()))
    assert "# targets are divided by 100,000\n" in data_source(nameless)
    assert "divided" not in data_source(edit.project)


@pytest.mark.parametrize("unit", [10.0, 100, 1000, 1e4, 1e5, 1e6, 1e9])
def test_numbers_with_decimals_come_back_exactly(unit: float):
    random = np.random.default_rng(1)
    numbers = np.concatenate([random.integers(-(10**9), 10**9, 500) / 100, [0.0, 1.0, -0.5, 1e-12]])
    data = Dataset(np.zeros((len(numbers), 1)), numbers[:, None] / unit, units=(unit,))
    assert in_full(data)[:, 0].tolist() == numbers.tolist()


def test_numbers_of_more_digits_lose_none_of_them():
    numbers = np.append(np.random.default_rng(1).uniform(100, 1e6, 500), 1e-300)[:, None]
    found = in_full(Dataset(np.zeros_like(numbers), numbers / 1e5, units=(1e5,)))
    assert (np.abs(found - numbers) <= np.spacing(numbers)).all()


def losses(project: Project, count: int) -> list[float]:
    stepper = Interpreter(project.network, project.training, project.data, project.parameters)
    found = []
    with np.errstate(all="ignore"):
        for _ in range(count):
            trace = stepper.record()
            found.append(float(trace.values[[s.target for s in trace.program].index("loss")][0, 0]))
    return found


def test_what_diverges_in_full_is_learned_divided():
    full = losses(houses(), 30)
    divided = losses(set_units(houses(), (100000.0,)).project, 200)
    assert not np.isfinite(full).all()
    assert divided[-1] < 0.1 * divided[0]


def test_units_are_in_the_file_and_follow_the_outputs():
    made = set_units(houses(), (100000.0,)).project
    assert decode(encode(made)) == made
    assert b'"target_units"' not in encode(houses())
    wider = with_units(made, 2, 3).project
    assert wider.data.units == (100000, 1, 1)
    assert with_units(wider, 2, 1).project.data.units == (100000,)
    assert replace(made.data, units=(1.0,)).units == ()


@pytest.mark.parametrize(
    ("units", "words"),
    [((2.0, 3.0), "one for each target"), ((0.0,), "above 0"), ((float("inf"),), "above 0")],
)
def test_what_no_unit_can_be(units: tuple[float, ...], words: str):
    with pytest.raises(InvalidInput, match=words):
        Dataset([[1.0]], [[2.0]], units=units)
