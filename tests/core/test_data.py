import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.data import Batches, Dataset, Split
from mlpstudio.core.training import Training


@given(st.integers(1, 40), st.integers(1, 50), st.booleans(), st.integers(0, 5))
def test_every_epoch_uses_every_sample_once_in_batches_of_the_size(samples, size, shuffle, epoch):
    batches = Batches.of(Training(batch_size=size, shuffle=shuffle), samples)
    first = epoch * batches.per_epoch
    parts = [batches.rows(k) for k in range(first, first + batches.per_epoch)]
    assert sorted(np.concatenate(parts)) == list(range(samples))
    assert all(len(part) == min(size, samples) for part in parts[:-1])
    assert {batches.epoch(k) for k in range(first, first + batches.per_epoch)} == {epoch}


def test_without_shuffling_samples_come_in_their_order_and_the_last_batch_is_smaller():
    batches = Batches.of(Training(batch_size=2), 5)
    assert [batches.rows(k).tolist() for k in range(4)] == [[0, 1], [2, 3], [4], [0, 1]]


def test_shuffling_is_a_function_of_seed_and_epoch():
    one, other = (Batches.of(Training(shuffle=True, seed=seed), 20) for seed in (1, 2))
    assert one.rows(3).tolist() == one.rows(3).tolist()
    assert one.rows(3).tolist() != one.rows(4).tolist()
    assert one.rows(3).tolist() != other.rows(3).tolist()


@given(st.integers(1, 30), st.floats(0, 0.99), st.integers(0, 9))
def test_a_split_loses_and_doubles_no_sample_and_leaves_one_to_train(samples, test, seed):
    data = Dataset(np.arange(samples)[:, None], np.zeros((samples, 1)), Split(test, seed))
    training, held_out = data.parts()
    assert sorted([*training, *held_out]) == list(range(samples))
    assert len(training) >= 1


@pytest.mark.parametrize(
    ("scaling", "mean", "low", "high"), [("standard", 0, None, None), ("min_max", None, 0, 1)]
)
def test_scaling_is_measured_on_the_training_part(scaling, mean, low, high):
    random = np.random.default_rng(0)
    data = Dataset(random.normal(5, 3, (40, 2)), np.zeros((40, 1)), Split(0.25, 1), scaling)
    inputs, _ = data.training_part()
    assert len(inputs) == 30
    if mean is not None:
        np.testing.assert_allclose(inputs.mean(axis=0), mean, atol=1e-12)
        np.testing.assert_allclose(inputs.std(axis=0), 1, atol=1e-12)
    else:
        np.testing.assert_allclose(inputs.min(axis=0), low, atol=1e-12)
        np.testing.assert_allclose(inputs.max(axis=0), high, atol=1e-12)


def test_a_constant_column_is_scaled_without_dividing_by_zero():
    data = Dataset([[2.0], [2.0]], [[0.0], [1.0]], scaling="standard")
    assert data.training_part()[0].tolist() == [[0.0], [0.0]]


@pytest.mark.parametrize("scaling", ["standard", "min_max"])
def test_rounding_does_not_make_a_constant_column_an_input(scaling):
    # Three times 0.1 has the mean 0.10000000000000002.
    data = Dataset([[0.1], [0.1], [0.1]], [[0.0]] * 3, scaling=scaling)
    assert data.training_part()[0].tolist() == [[0.0]] * 3
    assert data.scale([[0.2]]) == pytest.approx(0.1)
    nearly = Dataset([[0.3], [0.1 + 0.2], [0.3]], [[0.0]] * 3, scaling=scaling)
    assert abs(nearly.scale([[1.0]])[0, 0]) < 1


def test_a_column_that_varies_little_is_scaled_all_the_same():
    data = Dataset([[1.0], [1.0 + 1e-9]], [[0.0]] * 2, scaling="min_max")
    assert data.training_part()[0].tolist() == [[0.0], [1.0]]


def test_large_numbers_that_can_be_scaled():
    data = Dataset([[1e150], [3e150]], [[0.0]] * 2, scaling="standard")
    np.testing.assert_allclose(data.training_part()[0], [[-1.0], [1.0]], rtol=1e-15)


def test_what_is_far_beyond_the_data_is_infinite_without_a_warning():
    data = Dataset([[0.0], [1e-200]], [[0.0]] * 2, scaling="min_max")
    assert data.scale([[1e300]]).tolist() == [[np.inf]]


def test_nothing_is_scaled_silently():
    data = Dataset([[2.0, 5.0]], [[1.0]])
    assert data.training_part()[0].tolist() == [[2.0, 5.0]]
