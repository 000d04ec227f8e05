"""The facts about activations agree with what the activations do."""

from __future__ import annotations

import numpy as np
import pytest

from mlpstudio.core.activation_facts import FACTS
from mlpstudio.core.activations import ACTIVATIONS

U = np.linspace(-30, 30, 60001)


def ends(text: str) -> tuple[float, float]:
    low, high = text.strip("()[]").replace("−", "-").replace("∞", "inf").split(", ")
    return float(low), float(high)


def test_every_activation_has_its_facts():
    assert FACTS.keys() == ACTIVATIONS.keys()
    assert len({str(facts.use) for facts in FACTS.values()}) == len(FACTS)


@pytest.mark.parametrize("name", sorted(set(ACTIVATIONS) - {"softmax"}))
def test_the_range_is_what_the_function_reaches(name: str):
    low, high = ends(FACTS[name].range)
    z = ACTIVATIONS[name].value(U)
    # -0.17 and -0.28 are rounded
    assert z.min() >= low - 0.005
    assert z.max() <= high
    assert z.min() <= -0.25 if np.isinf(low) else z.min() == pytest.approx(low, abs=0.005)
    assert z.max() == pytest.approx(30) if np.isinf(high) else z.max() == pytest.approx(high, abs=1e-6)


def plain(name: str) -> tuple[str, str]:
    return FACTS[name].formula.plain(), FACTS[name].derivative.plain()


def test_formulas_can_be_read_aloud():
    assert plain("tanh") == ("z = tanh u", "(∂z)/(∂u) = 1 − z^2")
    assert plain("relu") == ("z = max(0, u)", "(∂z)/(∂u) = 1 if u > 0, else 0")
    assert plain("identity") == ("z = u", "(∂z)/(∂u) = 1")
