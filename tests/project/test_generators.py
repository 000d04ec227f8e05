"""Generated data: the same whenever it is asked for, as many as said, and what the names promise."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core.messages import InvalidInput
from mlpstudio.project.generating import RECIPES, Recipe
from mlpstudio.project.generators import (
    And,
    Blobs,
    Checkerboard,
    Circle,
    Gate,
    Moons,
    Nand,
    Nor,
    Or,
    Spirals,
    Xnor,
    Xor,
    XorCloud,
)
from mlpstudio.project.regressions import Bumps, Linear, Plane, Polynomial, Regression, Sine, Steps

GATES = (And, Or, Nand, Nor, Xor, Xnor)
CLASSES = (*GATES, Circle, Moons, Spirals, Blobs, XorCloud, Checkerboard)
NUMBERS = (Linear, Polynomial, Sine, Steps, Plane, Bumps)
GENERATORS = {kind.name: kind for kind in (*CLASSES, *NUMBERS)}


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
    if GENERATORS[name] in CLASSES:
        assert np.isin(data.targets, (0, 1)).all()
    elif noise == 0:
        assert isinstance(generator, Regression)
        assert np.array_equal(data.targets, generator.exact(data.inputs))
    if noise == 0:
        assert np.abs(data.inputs).max() <= 1.0001


@pytest.mark.parametrize("name", sorted(GENERATORS))
def test_another_seed_draws_other_numbers(name):
    one, other = (GENERATORS[name](samples=30, noise=0.1, seed=seed).dataset() for seed in (0, 1))
    assert one != other


@pytest.mark.parametrize(
    ("kind", "truth"),
    [(And, "0001"), (Or, "0111"), (Xor, "0110"), (Nand, "1110"), (Nor, "1000"), (Xnor, "1001")],
)
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
        (lambda: Checkerboard(fields=1), ".fields"),
        (lambda: Polynomial(degree=0), ".degree"),
        (lambda: Steps(steps=1), ".steps"),
        (lambda: Bumps(bumps=0), ".bumps"),
    ],
)
def test_what_is_not_possible_is_refused(make, place):
    with pytest.raises(InvalidInput) as refused:
        make()
    assert refused.value.place == place


@given(
    st.sampled_from([kind for kind in CLASSES if kind not in GATES]),
    st.integers(1, 80),
    st.integers(0, 2**63 - 1),
)
def test_classes_are_balanced(kind, samples, seed):
    targets = kind(samples=samples, seed=seed).dataset().targets
    counts = targets.sum(axis=0) if targets.shape[1] > 1 else [targets.sum(), samples - targets.sum()]
    assert max(counts) - min(counts) <= 1


@given(st.sampled_from(NUMBERS), st.integers(1, 40), st.integers(0, 2**63 - 1))
def test_noise_and_size_do_not_change_the_function(kind, samples, seed):
    quiet, loud = kind(samples=50, seed=seed), kind(samples=samples, noise=0.5, seed=seed)
    inputs = quiet.dataset().inputs
    assert np.array_equal(quiet.exact(inputs), loud.exact(inputs))


@given(st.integers(1, 9), st.integers(0, 2**63 - 1))
def test_a_polynomial_has_its_degree_and_stays_within_reach(degree, seed):
    generator = Polynomial(samples=401, degree=degree, seed=seed)
    assert len(generator.coefficients) == degree + 1
    assert generator.coefficients[-1] != 0
    assert 0.7 <= np.abs(generator.dataset().targets).max() <= 1.4


def test_steps_are_even():
    targets = Steps(samples=400, steps=5).dataset().targets[:, 0]
    heights, counts = np.unique(targets, return_counts=True)
    assert heights.tolist() == [-1, -0.5, 0, 0.5, 1]
    assert counts.tolist() == [80] * 5
    assert (np.diff(targets) >= 0).all()


@pytest.mark.parametrize(
    ("generator", "formula"),
    [
        (Linear(), "y = 2x + 1"),
        (Linear(weights=(-1.0,), offset=-0.5), "y = −x − 0.5"),
        (Linear(weights=(0.0,), offset=0.0), "y = 0"),
        (Plane(), "y = x₁ − 0.5x₂"),
        (Sine(), "y = sin(πx)"),
        (Sine(periods=2.5), "y = sin(2.5πx)"),
    ],
)
def test_a_function_is_written_as_it_is(generator, formula):
    assert generator.formula == formula


def test_the_formula_of_a_polynomial_is_all_of_it():
    generator = Polynomial(degree=3, seed=5)
    terms = [f"{abs(c):g}" for c in generator.coefficients[::-1] if c]
    assert [term for term in terms if term in generator.formula] == terms
    assert "x³" in generator.formula


def test_fields_of_a_board_have_one_class_each_and_none_is_empty():
    data = Checkerboard(samples=320, fields=4).dataset()
    fields = np.floor((data.inputs + 1) * 2).astype(int)
    assert np.array_equal((fields.sum(axis=1) % 2 == 0), data.targets[:, 0] == 1)
    assert {tuple(field) for field in fields.tolist()} == {(i, j) for i in range(4) for j in range(4)}


def test_opposite_corners_are_one_class():
    data = XorCloud(samples=200).dataset()
    assert np.array_equal(np.prod(data.inputs, axis=1) < 0, data.targets[:, 0] == 1)


def test_bumps_are_hills_and_hollows():
    generator = Bumps(bumps=4, seed=3)
    at = generator.exact(np.array(generator.centers))[:, 0]
    assert np.sign(at).tolist() == [1, -1, 1, -1]


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.id)
def test_every_recipe_can_be_made_at_its_bounds(recipe: Recipe):
    for end in ("default", "low", "high"):
        numbers = {each.key: getattr(each, end) for each in recipe.settings}
        generator = recipe.generator(7, recipe.loudest, 1, numbers)
        assert generator.dataset().samples == 7
    usual = recipe.generator()
    assert (usual.samples, usual.noise) == (recipe.samples, recipe.noise)
    assert str(recipe.told(1)).endswith("1 sample")
    assert recipe.title in str(recipe.told(5))
