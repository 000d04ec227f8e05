"""Generated data: the same whenever it is asked for, as many as said, and what the names promise."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.generators import (
    GENERATORS,
    And,
    Blobs,
    Circle,
    Gate,
    Linear,
    Moons,
    Or,
    Sine,
    Spirals,
    Xor,
)

CLASSES = ("and", "or", "xor", "circle", "moons", "spirals", "blobs")


@given(
    st.sampled_from(sorted(GENERATORS)),
    st.integers(1, 60),
    st.sampled_from([0.0, 0.1, 3.0]),
    st.integers(0, 2**63 - 1),
)
def test_every_generator_keeps_its_word(name, samples, noise, seed):
    generator = GENERATORS[name](samples=samples, noise=noise, seed=seed)
    data = generator.dataset()
    assert data.samples == samples
    assert data == GENERATORS[name](samples=samples, noise=noise, seed=seed).dataset()
    assert not np.signbit(data.targets[data.targets == 0]).any()
    if name in CLASSES:
        assert np.isin(data.targets, (0, 1)).all()
    if noise == 0:
        assert np.abs(data.inputs).max() <= 1.0001


@pytest.mark.parametrize("name", sorted(GENERATORS))
def test_another_seed_draws_other_numbers(name):
    one, other = (GENERATORS[name](samples=30, noise=0.1, seed=seed).dataset() for seed in (0, 1))
    assert one != other


@pytest.mark.parametrize(("kind", "truth"), [(And, "0001"), (Or, "0111"), (Xor, "0110")])
def test_gates_are_their_truth_tables(kind: type[Gate], truth):
    data = kind().dataset()
    assert data.inputs.tolist() == [[0, 0], [0, 1], [1, 0], [1, 1]]
    assert data.targets[:, 0].tolist() == [int(digit) for digit in truth]
    assert kind(samples=6).dataset().targets[4:, 0].tolist() == [int(digit) for digit in truth[:2]]


def test_a_line_is_a_line():
    data = Linear(samples=5, weights=(2.0,), offset=1.0).dataset()
    assert data.inputs[:, 0].tolist() == [-1, -0.5, 0, 0.5, 1]
    assert data.targets[:, 0].tolist() == [-1, 0, 1, 2, 3]


def test_noise_of_numbers_is_on_the_targets_and_as_large_as_said():
    data = Linear(samples=20_000, noise=0.3, weights=(1.0, 2.0), offset=0.0).dataset()
    left = data.targets[:, 0] - data.inputs @ [1.0, 2.0]
    assert left.std() == pytest.approx(0.3, rel=0.03)


def test_a_sine_is_a_sine():
    data = Sine(samples=5, periods=1.0).dataset()
    assert data.targets[:, 0] == pytest.approx([0, -1, 0, 1, 0], abs=1e-12)


def test_the_disc_is_inside_the_ring():
    data = Circle(samples=400).dataset()
    radius, inside = np.hypot(*data.inputs.T), data.targets[:, 0] == 1
    assert radius[inside].max() <= 0.5
    assert radius[~inside].min() >= 0.75


@pytest.mark.parametrize("generator", [Moons(400, 0.0), Spirals(400, 0.0)])
def test_arms_do_not_touch(generator):
    data = generator.dataset()
    one, other = (data.inputs[data.targets[:, 0] == kind] for kind in (0, 1))
    assert len(one) == len(other) == 200
    assert np.hypot(*(one[:, None] - other[None]).transpose(2, 0, 1)).min() > 0.1


def test_no_line_parts_moons_spirals_and_circle():
    for generator in (Moons(400, 0.0), Spirals(400, 0.0), Circle(400)):
        data = generator.dataset()
        x = np.column_stack([data.inputs, np.ones(400)])
        best = np.linalg.lstsq(x, 2 * data.targets[:, 0] - 1, rcond=None)[0]
        assert ((x @ best > 0) == (data.targets[:, 0] == 1)).mean() < 0.95


def test_blobs_are_one_hot_and_apart():
    data = Blobs(samples=300, noise=0.05, classes=5).dataset()
    assert data.targets.sum(axis=1).tolist() == [1.0] * 300
    centers = np.array([data.inputs[data.targets[:, kind] == 1].mean(axis=0) for kind in range(5)])
    assert (
        np.hypot(*(centers[:, None] - centers[None]).transpose(2, 0, 1))[~np.eye(5, dtype=bool)].min() > 0.5
    )


@pytest.mark.parametrize(
    ("make", "place"),
    [
        (lambda: And(samples=0), ".samples"),
        (lambda: Circle(samples=10**9), ".samples"),
        (lambda: Moons(noise=float("nan")), ".noise"),
        (lambda: Moons(noise=-0.1), ".noise"),
        (lambda: Sine(seed=-1), ".seed"),
        (lambda: Linear(weights=()), ".weights"),
        (lambda: Linear(weights=(float("inf"),)), ".weights"),
        (lambda: Linear(offset=1e300), ".offset"),
        (lambda: Sine(periods=0), ".periods"),
        (lambda: Spirals(turns=float("nan")), ".turns"),
        (lambda: Blobs(classes=1), ".classes"),
    ],
)
def test_what_is_not_possible_is_refused(make, place):
    with pytest.raises(InvalidInput) as refused:
        make()
    assert refused.value.place == place
