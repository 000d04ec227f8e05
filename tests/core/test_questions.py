"""Questions of practice: which steps and numbers are asked, what is said of an answer, and the score."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset
from mlpstudio.core.exercises import exercise
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.practice import EVERY_STEP, is_asked, next_asked, question
from mlpstudio.core.program import Phase
from mlpstudio.core.skills import NAMES, Outcome, Score, Skill, Tally, skill_of
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from tests.core.networks import cases, worked_example


def traced(case) -> Trace:
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def worked() -> Trace:
    return traced(worked_example())


def asked_of(trace: Trace, symbol: str, *, whole: bool = True):
    index = next(i for i, step in enumerate(trace.program) if step.target == symbol)
    made = question(trace, index, 0, whole=whole)
    assert made is not None
    return made


def test_every_step_that_does_something_is_asked():
    trace = worked()
    asked = [step.target for i, step in enumerate(trace.program) if is_asked(trace, i, EVERY_STEP)]
    told = {"y_hat", "dy_hat_du2", "dL_du2"}  # what an identity only hands on
    assert asked == [step.target for step in trace.program if step.target not in told]


@pytest.mark.parametrize("choice", [*Phase, *Skill])
def test_a_choice_asks_its_steps_only(choice):
    trace = worked()
    for index, step in enumerate(trace.program):
        expected = is_asked(trace, index, EVERY_STEP) and choice in (step.phase.value, skill_of(step.target))
        assert is_asked(trace, index, choice.value) is expected


def test_the_next_question_of_a_click_and_behind_it():
    trace = exercise(3).trace()
    first = next_asked(trace, 0, EVERY_STEP)
    assert trace.program[first].target == "u1"
    assert trace.program[next_asked(trace, 1, EVERY_STEP)].target == "z1"
    gate = next(i for i, step in enumerate(trace.program) if step.target == "dz1_du1")
    assert trace.program[next_asked(trace, trace.program[gate].click - 1, "every", gate)].target == "dL_du1"
    assert next_asked(trace, trace.clicks, EVERY_STEP) is None


@settings(max_examples=30, deadline=None)
@given(cases(), st.integers(0, 2**31), st.booleans())
def test_what_is_asked_can_be_answered_and_comes_again_from_its_seed(case, seed, whole):
    trace = traced(case)
    for index, step in enumerate(trace.program):
        if not is_asked(trace, index, EVERY_STEP):
            continue
        made = question(trace, index, seed, whole=whole)
        assert made.cells == question(trace, index, seed, whole=whole).cells
        rows, columns = trace.values[index].shape
        assert len(made.cells) == (1 if not whole else rows * columns if rows * columns <= 6 else 3)
        for cell in made.cells:
            made = made.answered(cell, repr(made.value(cell)))
            assert made.entry(cell).outcome is Outcome.FIRST
        assert made.done
        assert made.skill is skill_of(step.target)


def test_of_one_number_there_is_something_to_compute():
    trace = worked()
    cells = {asked_of(trace, "dL_du1", whole=False).cells for _ in range(3)}
    assert len(cells) == 1
    assert trace.value("dL_du1")[cells.pop()[0]] != 0


def test_what_is_too_long_for_a_hand_is_not_asked():
    network = Network(40, (Layer(3, "relu"), Layer(1)))
    random = np.random.default_rng(0)
    data = Dataset(random.normal(size=(2, 40)), random.normal(size=(2, 1)))
    trace = Interpreter(network, Training(), data, initial_parameters(network, 0)).record()
    asked = {step.target for i, step in enumerate(trace.program) if is_asked(trace, i, EVERY_STEP)}
    assert "u1" not in asked
    assert {"z1", "u2", "dL_dW1"} <= asked


def test_a_wrong_answer_is_diagnosed_and_another_try_counts_as_one():
    asked = asked_of(worked(), "u1")
    wrong = asked.answered((0, 0), "5")
    assert str(wrong.said((0, 0))) == (
        "The bias was forgotten: add it to the sum of the products. That is how 5.0 comes out."
    )
    assert wrong.answered((0, 0), "5").entry((0, 0)).tries == 1  # the same once more is no further mistake
    assert wrong.answered((0, 0), "6").entry((0, 0)).outcome is Outcome.AGAIN
    assert asked.answered((0, 0), "6").answered((0, 0), "7").entry((0, 0)).typed == "6"  # what is done stays
    assert not wrong.done


def test_what_is_no_number_and_what_is_rounded_is_no_mistake():
    asked = asked_of(worked(), "W1")
    text = asked.answered((1, 1), "abc")
    assert "no number" in str(text.said((1, 1)))
    rounded = text.answered((1, 1), "3,3")
    assert "as far as it goes" in str(rounded.said((1, 1)))
    assert rounded.entry((1, 1)).tries == 0
    assert rounded.answered((1, 1), "3,28").entry((1, 1)).outcome is Outcome.FIRST
    assert "usual mistakes" in str(asked.answered((1, 1), "17").said((1, 1)))


def test_hints_end_after_three_and_what_is_shown_is_given_up():
    asked = asked_of(worked(), "dL_du1")
    for count in range(5):
        assert len(asked.hints((1, 0))) == min(count, 3)
        asked = asked.hinted((1, 0))
    assert asked.answered((1, 0), "36").entry((1, 0)).outcome is Outcome.HINTED
    given_up = asked.shown((1, 0))
    assert given_up.entry((1, 0)).outcome is Outcome.SHOWN
    assert given_up.said((1, 0)) is None
    with pytest.raises(KeyError):
        asked.entry((9, 9))


def test_a_score_counts_outcomes_by_skill_and_ranks_mistakes():
    score = Score()
    for outcome in (*Outcome, Outcome.FIRST):
        score = score.plus(Skill.LOSS, outcome)
    score = score.plus(Skill.UPDATE, Outcome.AGAIN).with_mistakes(["sign", "twice", "twice"])
    assert score.skills[Skill.LOSS] == Tally(2, 1, 1, 1)
    assert score.total == Tally(2, 2, 1, 1)
    assert score.total.count == 6
    assert score.most_common(1) == (("twice", 2),)
    assert set(NAMES) == set(Skill)
