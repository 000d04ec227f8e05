"""What is held out: exactly as much as said, the same for a seed, and every class its share where wanted."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.parting import class_numbers, parted

SHARES = st.floats(0, 0.95)


@given(
    st.lists(st.integers(0, 3), min_size=1, max_size=120), SHARES, st.integers(0, 2**63 - 1), st.booleans()
)
def test_parts_are_all_samples_once_and_as_large_as_said(kinds, share, seed, stratified):
    classes = np.array(kinds) if stratified else None
    train, test = parted(len(kinds), share, seed, classes)
    assert sorted([*train, *test]) == list(range(len(kinds)))
    assert (np.diff(train) > 0).all()
    assert (np.diff(test) > 0).all()
    assert len(test) == min(round(share * len(kinds)), len(kinds) - 1)
    again = parted(len(kinds), share, seed, classes)
    assert np.array_equal(again[1], test)


@given(st.lists(st.integers(0, 3), min_size=1, max_size=120), SHARES, st.integers(0, 2**63 - 1))
def test_every_class_keeps_its_share(kinds, share, seed):
    classes = np.array(kinds)
    _, test = parted(len(kinds), share, seed, classes)
    due = np.bincount(classes) * len(test) / len(kinds)
    assert (np.abs(np.bincount(classes[test], minlength=len(due)) - due) < 1).all()


def test_a_rare_class_stays_in_training_where_that_is_possible():
    classes = np.array([0] * 9 + [1])
    for seed in range(20):
        train, _ = parted(10, 0.5, seed, classes)
        assert 1 in classes[train]


def test_another_seed_draws_others():
    classes = np.repeat([0, 1], 50)
    assert not np.array_equal(parted(100, 0.3, 0, classes)[1], parted(100, 0.3, 1, classes)[1])


@pytest.mark.parametrize(
    ("targets", "classes"),
    [
        ([[0], [1], [1]], [0, 1, 1]),
        ([[0, 1, 0], [1, 0, 0]], [1, 0]),
        ([[0, 1], [1, 1]], None),
        ([[0.5], [1]], None),
        (np.empty((0, 2)), None),
    ],
)
def test_classes_are_seen_in_the_targets(targets, classes):
    found = class_numbers(np.array(targets, dtype=float))
    assert (None if found is None else found.tolist()) == classes


def test_numbers_are_drawn_as_ever():
    inputs, targets = np.arange(20.0)[:, None], np.linspace(0, 3, 20)[:, None]
    plain, asked = (Dataset(inputs, targets, Split(0.3, 4, stratified)) for stratified in (False, True))
    assert np.array_equal(plain.parts()[1], asked.parts()[1])


def test_a_file_from_before_draws_as_before():
    """The rows that 20 % with seed 7 were before classes could keep their shares."""
    data = Dataset(np.arange(20.0)[:, None], np.tile([[0.0], [1.0]], (10, 1)), Split(0.2, 7))
    order = np.random.default_rng(7).permutation(20)
    assert data.parts()[1].tolist() == sorted(order[:4].tolist())
