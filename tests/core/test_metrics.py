"""Accuracy, confusion and R squared."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mlpstudio.core.metrics import accuracy, classes_of, confusion, r_squared, tells_classes
from mlpstudio.core.network import Layer, Network

MATRICES = st.tuples(st.integers(1, 6), st.integers(1, 4)).flatmap(
    lambda shape: st.tuples(
        *(arrays.arrays(np.float64, shape, elements=st.floats(-10, 10)) for _ in range(2))
    )
)


def test_the_class_is_the_largest_output() -> None:
    predictions = [[0.2, 0.5, 0.3], [0.9, 0.05, 0.05], [0.4, 0.4, 0.2]]
    targets = [[0, 1, 0], [0, 0, 1], [1, 0, 0]]
    assert classes_of(predictions).tolist() == [1, 0, 0]
    assert accuracy(predictions, targets) == pytest.approx(2 / 3)
    assert confusion(predictions, targets).tolist() == [[1, 0, 0], [0, 1, 0], [1, 0, 0]]


def test_a_single_output_says_yes_from_one_half() -> None:
    predictions, targets = [[0.5], [0.49], [0.9], [0.1]], [[1], [1], [0], [0]]
    assert classes_of(predictions).tolist() == [1, 0, 1, 0]
    assert accuracy(predictions, targets) == 0.5
    assert confusion(predictions, targets).tolist() == [[1, 1], [1, 1]]


@given(MATRICES)
def test_accuracy_is_a_share_and_confusion_counts_every_sample(pair: tuple[np.ndarray, np.ndarray]) -> None:
    predictions, targets = pair
    share = accuracy(predictions, targets)
    assert share is not None
    assert 0 <= share <= 1
    counts = confusion(predictions, targets)
    assert counts.sum() == len(targets)
    assert np.trace(counts) == round(share * len(targets))
    assert accuracy(targets, targets) == 1


def test_without_samples_there_is_nothing_to_say() -> None:
    assert accuracy(np.empty((0, 3)), np.empty((0, 3))) is None
    assert r_squared(np.empty((0, 1)), np.empty((0, 1))) is None
    assert confusion(np.empty((0, 1)), np.empty((0, 1))).tolist() == [[0, 0], [0, 0]]


def test_r_squared() -> None:
    targets = [[1.0, 10.0], [2.0, 20.0], [3.0, 30.0]]
    assert r_squared(targets, targets) == 1
    assert r_squared([[2.0, 20.0]] * 3, targets) == 0
    assert r_squared([[1.0, 20.0], [2.0, 20.0], [3.0, 20.0]], targets) == 0.5
    assert r_squared([[3.0, 10.0], [2.0, 20.0], [1.0, 30.0]], targets) == pytest.approx((-3 + 1) / 2)


def test_targets_that_do_not_vary_have_no_r_squared() -> None:
    assert r_squared([[1.0], [2.0]], [[3.0], [3.0]]) is None
    assert r_squared([[0.1], [0.2], [0.3]], [[0.1], [0.1], [0.1]]) is None
    assert r_squared([[1.0]], [[3.0]]) is None


@pytest.mark.parametrize(
    ("units", "activation", "targets", "classes"),
    [
        (1, "sigmoid", [[0], [1]], True),
        (1, "sigmoid", [[0.5], [1]], False),
        (1, "identity", [[0], [1]], False),
        (3, "softmax", [[0, 0, 1]], True),
        (2, "identity", [[0, 1], [1, 0]], True),
        (2, "identity", [[0, 1], [1, 1]], False),
        (2, "tanh", [[0.5, 1.5]], False),
    ],
)
def test_which_outputs_stand_for_classes(
    units: int, activation: str, targets: list[list[float]], classes: bool
) -> None:
    assert tells_classes(Network(2, (Layer(units, activation),)), targets) is classes
