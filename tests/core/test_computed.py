"""Inputs that are computed: always what their formula says, whatever becomes of the others."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from mlpstudio.core.computed import FORMULAS, Computed, dependent, moved
from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput

NUMBERS = st.floats(-100, 100)


@st.composite
def computed_sets(draw: st.DrawFn) -> Dataset:
    """Data with one to three inputs of their own and some that are computed, in any order."""
    own, further = draw(st.integers(1, 3)), draw(st.integers(1, 4))
    order = draw(st.permutations(range(own + further)))
    originals, places = order[:own], order[own:]
    computed = []
    for place in places:
        name = draw(st.sampled_from(sorted(FORMULAS)))
        of = tuple(draw(st.sampled_from(originals)) for _ in range(FORMULAS[name].sources))
        computed.append(Computed(place, name, of))
    rows = draw(st.integers(0, 5))
    inputs = draw(arrays.arrays(np.float64, (rows, own + further), elements=NUMBERS))
    return Dataset(inputs, np.zeros((rows, 1)), computed=tuple(computed))


@given(computed_sets())
def test_they_follow_and_the_others_stay(data):
    for each in data.computed:
        assert np.array_equal(data.inputs[:, each.input], each.value(data.inputs))
    assert np.array_equal(data.completed(data.typed(slice(None))), data.inputs)
    assert [each.input for each in data.computed] == sorted(each.input for each in data.computed)
    changed = replace(data, inputs=data.inputs + 1.0)
    assert np.array_equal(changed.typed(slice(None)), data.typed(slice(None)) + 1.0)
    for each in changed.computed:
        assert np.array_equal(changed.inputs[:, each.input], each.value(changed.inputs))


@given(computed_sets(), st.data())
def test_they_follow_to_other_places(data, draw):
    order = draw.draw(st.permutations(range(data.inputs.shape[1])))
    found = replace(data, inputs=data.inputs[:, order], computed=moved(data.computed, order))
    assert np.array_equal(found.inputs, data.inputs[:, order])
    assert len(found.computed) == len(data.computed)


def test_what_has_lost_its_source_becomes_ordinary():
    computed = (Computed(2, "square", (0,)), Computed(3, "product", (0, 1)), Computed(4, "abs", (1,)))
    assert dependent(computed, [0]) == {2, 3}
    assert moved(computed, (1, 2, 3, 4)) == (Computed(3, "abs", (0,)),)
    # A new input between them, and one that is there twice.
    assert moved(computed, (0, -1, 1, 2, 2)) == (Computed(3, "square", (0,)), Computed(4, "square", (0,)))


@pytest.mark.parametrize(
    ("name", "of", "expected", "short", "long"),
    [
        ("square", (0,), [4.0, 9.0], "x₁²", "(sepal length)²"),
        ("cube", (0,), [8.0, -27.0], "x₁³", "(sepal length)³"),
        ("product", (0, 1), [1.0, 6.0], "x₁x₂", "sepal length · width"),
        ("sin", (0,), np.sin([2.0, -3.0]), "sin x₁", "sin(sepal length)"),
        ("cos", (0,), np.cos([2.0, -3.0]), "cos x₁", "cos(sepal length)"),
        ("sin_pi", (1,), [1.0, 0.0], "sin πx₂", "sin(π width)"),
        ("abs", (0,), [2.0, 3.0], "|x₁|", "|sepal length|"),
    ],
)
def test_formulas(name, of, expected, short, long):
    each = Computed(2, name, of)
    data = Dataset([[2.0, 0.5, 0.0], [-3.0, -2.0, 0.0]], [[0.0], [0.0]], computed=(each,))
    assert data.inputs[:, 2] == pytest.approx(np.array(expected), abs=1e-12)
    assert each.text(["x₁", "x₂", "x₃"]) == short
    assert each.text(["sepal length", "width", ""]) == long


@pytest.mark.parametrize(
    ("make", "place"),
    [
        (lambda: Computed(1, "squared", (0,)), ".formula"),
        (lambda: Computed(1, "product", (0,)), ".of"),
        (lambda: _with(Computed(2, "square", (0,))), ".computed[0].input"),
        (lambda: _with(Computed(1, "square", (1,))), ".computed[0].of[0]"),
        (lambda: _with(Computed(1, "square", (5,))), ".computed[0].of[0]"),
        (lambda: _with(Computed(1, "abs", (0,)), Computed(1, "sin", (0,))), ".computed[1].input"),
        (lambda: Dataset([[1e200, 0]], [[0]], computed=(Computed(1, "square", (0,)),)), ".inputs[0]"),
    ],
)
def test_what_is_not_possible_is_refused(make, place):
    with pytest.raises(InvalidInput) as refused:
        make()
    assert refused.value.place == place


def _with(*computed: Computed) -> Dataset:
    return Dataset([[1.0, 0.0]], [[0.0]], computed=computed)


def test_what_did_not_change_is_shared():
    data = Dataset([[2.0, 4.0]], [[0.0]], computed=(Computed(1, "square", (0,)),))
    assert replace(data, scaling="standard").inputs is data.inputs
