"""Rows that come, go and change places: what is held out stays held out, and nothing else happens to it."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.project import rows, storage
from mlpstudio.project.project import Project, new_project, with_data


def project(samples: int, share: float = 0.3, seed: int = 1) -> Project:
    """Every sample is told by its numbers."""
    made = new_project(Network(1, (Layer(1),)))
    numbers = np.arange(samples, dtype=float)[:, None]
    return with_data(made, Dataset(numbers, -numbers, Split(share, seed)))


def held_out(data: Dataset) -> list[float]:
    return data.inputs[data.parts()[1], 0].tolist()


@settings(max_examples=40)
@given(st.integers(2, 30), st.data())
def test_what_is_held_out_stays_so_wherever_it_goes(samples, data):
    before = project(samples)
    first = data.draw(st.integers(0, samples - 1))
    last = data.draw(st.integers(first, samples - 1))
    before_row = data.draw(st.integers(0, samples))
    after = rows.moved(before, first, last, before_row).project
    assert sorted(held_out(after.data)) == sorted(held_out(before.data))
    assert sorted(after.data.inputs[:, 0].tolist()) == before.data.inputs[:, 0].tolist()
    np.testing.assert_array_equal(after.data.inputs, -after.data.targets)
    order = after.data.inputs[:, 0].astype(int).tolist()
    block = list(range(first, last + 1))
    assert order[order.index(first) : order.index(first) + len(block)] == block
    rest = [row for row in range(samples) if row not in block]
    assert [row for row in order if row not in block] == rest
    if before_row < samples and before_row not in block:
        assert order.index(before_row) == order.index(last) + 1


@settings(max_examples=40)
@given(st.integers(0, 30), st.integers(1, 5), st.data())
def test_new_rows_are_for_training(samples, count, data):
    before = project(samples)
    row = data.draw(st.integers(0, samples))
    after = rows.added(before.data, row, np.full((count, 1), 99.0), np.zeros((count, 1)))
    assert len(after.parts()[0]) + len(after.parts()[1]) == samples + count
    if before.data.parts()[1].size:
        assert held_out(after) == held_out(before.data)
        assert rows.removed(after, range(row, row + count)) == before.data


@settings(max_examples=40)
@given(st.integers(1, 30), st.data())
def test_rows_that_go_let_the_others_be(samples, data):
    before = project(samples)
    gone = data.draw(st.sets(st.integers(0, samples - 1)))
    after = rows.removed(before.data, sorted(gone))
    wanted = [number for number in held_out(before.data) if number not in gone]
    if len(wanted) == after.samples:
        wanted = wanted[:-1]  # one is needed to train
    if after.samples and before.data.parts()[1].size:
        assert held_out(after) == wanted
    assert sorted(np.concatenate(after.parts()).tolist()) == list(range(after.samples))


def test_without_a_held_out_part_nothing_is_written_down():
    assert rows.moved(project(5, 0.0), 0, 0, 5).project.data.split == Split(0.0, 1)


def test_moving_to_where_it_is_changes_nothing():
    before = project(5)
    for place in (1, 2, 3):
        assert rows.moved(before, 1, 2, place).project is before
    assert rows.moved(before, 1, 2, 4).message.text == "{count} samples moved"
    told = rows.moved(before, 0, 0, 5).message
    assert told.values == {"sample": 1, "place": 5}


@pytest.mark.parametrize("asked", [(-1, 0, 3), (0, 5, 0), (2, 1, 0), (0, 0, 6)])
def test_rows_that_are_not_there(asked):
    with pytest.raises(InvalidInput, match="no such row"):
        rows.moved(project(5), *asked)


def test_a_file_holds_what_is_held_out(tmp_path):
    made = rows.moved(project(10), 0, 3, 10).project
    assert made.data.split.rows is not None
    storage.write(tmp_path / "a.mlp", made)
    again = storage.read(tmp_path / "a.mlp")
    assert again.data == made.data
    assert held_out(again.data) == held_out(made.data)


@pytest.mark.parametrize(
    ("split", "reason"),
    [
        ({"test": 0.2, "rows": [2, 1]}, "in order"),
        ({"test": 0.2, "rows": [-1]}, "in order"),
        ({"test": 0.0, "rows": [1]}, "share to hold out is 0"),
        ({"test": 0.2, "rows": [3]}, "below 3"),
        ({"test": 0.2, "rows": [0, 1, 2]}, "fewer than all"),
    ],
)
def test_rows_of_a_file_that_cannot_be(tmp_path, split, reason):
    import json

    path = tmp_path / "a.mlp"
    storage.write(path, project(3))
    tree = json.loads(path.read_text())
    tree["data"]["split"] = split
    path.write_text(json.dumps(tree))
    with pytest.raises(InvalidInput, match=reason) as refused:
        storage.read(path)
    assert "$.data.split" in str(refused.value)
