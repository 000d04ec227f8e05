"""A change that four digits do not show is told by itself."""

from __future__ import annotations

from dataclasses import replace

import pytest

from mlpstudio.core.instances import instance
from mlpstudio.core.interpreter import Interpreter
from tests.session.conftest import example


@pytest.mark.parametrize(
    ("rate", "words"),
    [(0.01, "{name} goes from {old} to {new}."), (1e-6, "{name} changes by {change}, to {new}.")],
)
def test_an_update_shows_its_change(rate: float, words: str):
    project = example()
    trace = Interpreter(
        project.network, replace(project.training, learning_rate=rate), project.data, project.parameters
    ).record()
    index = next(place for place, step in enumerate(trace.program) if step.target == "W1")
    told = instance(trace, index, (1, 1))
    assert told is not None
    assert told.text == words
    assert told.values.get("change", -0.72) == pytest.approx(-72 * rate)
