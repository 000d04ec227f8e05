"""What is told of a variable is what it holds when the code runs, line by line."""

from __future__ import annotations

from itertools import groupby

import numpy as np
import pytest
from hypothesis import given, settings

from mlpstudio.core.code import given_symbols
from mlpstudio.core.code_languages import LANGUAGES
from mlpstudio.core.code_words import code_words, content
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.trace import Trace
from tests.core.networks import Case, cases, worked_example

RUNS = ("numpy", "python")


def record(case: Case) -> Trace:
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def words(trace: Trace, name: str):
    lines = LANGUAGES[name].source(trace)
    return lines, code_words(lines, [line.text for line in lines])


def known(trace: Trace, name: str) -> dict[str, object]:
    """Run what comes before the first step."""
    source = "".join(LANGUAGES[name].pieces(trace))
    space: dict[str, object] = {}
    exec(source[: source.index("# forward, layer 1")], space)
    assert set(given_symbols(trace.program)) <= set(space)
    return space


def check(space: dict[str, object], trace: Trace, word) -> None:
    found = content(trace, word)
    assert found is not None
    number = np.array(space[word.symbol], float).reshape(found.values.shape)
    np.testing.assert_allclose(number, found.values, rtol=1e-9, atol=1e-12, err_msg=str(word))


@pytest.mark.parametrize("name", RUNS)
@settings(max_examples=10)
@given(case=cases())
def test_a_variable_holds_what_is_told_of_it_before_and_behind_its_line(name: str, case: Case):
    trace = record(case)
    space, (lines, found) = known(trace, name), words(trace, name)
    for step, group in groupby(enumerate(lines), lambda pair: pair[1].step):
        numbers = {number for number, _ in group}
        here = [word for word in found if word.line in numbers]
        if step is None:
            continue
        for word in here:
            # A sum in a loop reads what its own first line has begun.
            if not word.target and (word.symbol in space):
                check(space, trace, word)
        exec("\n".join(lines[number].text for number in sorted(numbers)), space)
        for word in here:
            if word.target:
                check(space, trace, word)


@settings(max_examples=10)
@given(cases())
def test_every_language_names_every_symbol_and_each_has_a_source(case: Case):
    trace = record(case)
    for name in LANGUAGES:
        lines, found = words(trace, name)
        targets = {word.symbol for word in found if word.target}
        assert targets == {step.target for step in trace.program}
        for word in found:
            assert lines[word.line].text[word.start : word.end] == word.symbol
            told = content(trace, word)
            assert told is not None
            if told.source is None:
                assert told.values is trace.given[word.symbol]
            else:
                assert trace.program[told.source].target == word.symbol
                assert word.step is None or told.source <= word.step


def test_a_parameter_is_the_old_one_before_its_update_and_the_new_one_behind_it():
    trace = record(worked_example())
    _, found = words(trace, "numpy")
    forward, new, old = (word for word in found if word.symbol == "W1" and word.step is not None)
    assert (forward.target, new.target, old.target) == (False, True, False)
    for word in (forward, old):
        assert content(trace, word).values is trace.given["W1"]
        assert content(trace, word).source is None
    assert content(trace, new).values is trace.value("W1")
    check_line = [word for word in words(trace, "torch")[1] if word.symbol == "dL_dW1"][-1]
    assert check_line.step is None
    assert content(trace, check_line).values is trace.value("dL_dW1")


def test_a_comment_in_another_language_has_its_names_where_they_are_shown():
    trace = record(worked_example())
    lines = LANGUAGES["numpy"].source(trace)
    shown = [line.text.replace("given:", "bekannt:").replace("loss", "Verlust W1") for line in lines]
    number = next(index for index, line in enumerate(lines) if line.given)
    found = [word for word in code_words(lines, shown) if word.line == number]
    assert [shown[number][word.start : word.end] for word in found] == ["x", "y", "W1", "b1", "W2", "b2"]
    titles = {index for index, line in enumerate(lines) if line.note is not None and not line.given}
    assert not [word for word in code_words(lines, shown) if word.line in titles]
