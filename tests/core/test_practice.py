"""Practice: mistakes, answers, hints and exercises."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.answers import Verdict, judge
from mlpstudio.core.exercises import LARGEST, _plain, exercise, is_readable
from mlpstudio.core.hints import hint
from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.misconceptions import MISCONCEPTIONS
from tests.core.networks import cases, worked_example


def first_trace(case):
    return Interpreter(case.network, case.training, case.data, case.parameters).record()


def cells(trace):
    for index, (step, value) in enumerate(trace.steps()):
        for cell in product(*map(range, value.shape)):
            yield index, step.target, cell, float(value[cell])


def some_cells(trace, seed):
    """Of every step one cell, so that an example stays quick."""
    random = np.random.default_rng(seed)
    for index, (step, value) in enumerate(trace.steps()):
        cell = tuple(int(random.integers(0, n)) for n in value.shape)
        yield index, step.target, cell, float(value[cell])


@settings(max_examples=30, deadline=None)
@given(cases(), st.integers(0, 99))
def test_every_mistake_is_diagnosed_as_itself_or_as_one_that_gives_the_same_number(case, seed):
    trace = first_trace(case)
    for index, symbol, cell, value in some_cells(trace, seed):
        for mistake in MISCONCEPTIONS.values():
            for number in mistake.results(trace, index, cell):
                typed = f"{number:.12e}"
                answer = judge(trace, symbol, cell, typed)
                if np.isclose(number, value, rtol=1e-11, atol=0):
                    assert answer.verdict is Verdict.RIGHT
                elif answer.verdict is not Verdict.RIGHT:  # the same but for what arithmetic leaves open
                    assert answer.verdict is Verdict.MISTAKE
                    assert mistake in answer.mistakes


@settings(max_examples=30, deadline=None)
@given(cases(), st.integers(0, 99), st.integers(1, 15))
def test_a_right_answer_is_never_a_mistake_however_it_is_rounded(case, seed, digits):
    trace = first_trace(case)
    for _index, symbol, cell, value in some_cells(trace, seed):
        for typed in (repr(value), f"{value:.{digits - 1}e}", repr(value).replace(".", ",")):
            if typed.count(",") and len(typed.split(",")[1]) == 3:
                continue  # may be a thousand: it is not read
            answer = judge(trace, symbol, cell, typed)
            assert answer.verdict in (Verdict.RIGHT, Verdict.ROUNDED), (symbol, cell, typed)
            assert not answer.mistakes


@pytest.mark.parametrize(
    ("symbol", "cell", "typed", "expected"),
    [
        ("u1", (0, 0), "5", "bias_forgotten"),
        ("u1", (1, 0), "5", "bias_forgotten"),
        ("z1", (2, 0), "-1", "activation_forgotten"),
        ("u2", (0, 0), "18", "activation_forgotten"),
        ("dL_dy_hat", (0, 0), "-18", "sign"),
        ("dL_du1", (2, 0), "54", "gate_forgotten"),
        ("dL_dz1", (1, 0), "13,32", "updated_weights"),
        ("dL_dW1", (1, 1), "144", "weight_for_input"),
        ("W1", (1, 1), "-68", "rate_forgotten"),
        ("W1", (1, 1), "4.72", "plus_in_update"),
        ("dL_dW2", (0, 1), "21*7", "activation_for_error"),
        ("dL_dW2", (0, 1), "18*36", "error_for_activation"),
        ("loss", (0, 0), "18^2", "twice"),
    ],
)
def test_the_mistakes_of_the_worked_example(symbol, cell, typed, expected):
    answer = judge(first_trace(worked_example()), symbol, cell, typed)
    assert answer.verdict is Verdict.MISTAKE
    assert answer.mistakes[0].id == expected


@pytest.mark.parametrize(
    ("typed", "verdict"),
    [("3.28", "right"), ("3,28", "right"), ("4 - 0.01*72", "right"), ("82/25", "right"), ("3.3", "rounded"),
     ("3", "rounded"), ("3.281", "unknown"), ("83/25", "unknown"), ("0", "unknown")],
)  # fmt: skip
def test_an_answer_has_to_agree_in_the_digits_that_were_typed(typed, verdict):
    assert judge(first_trace(worked_example()), "W1", (1, 1), typed).verdict == verdict


def test_what_is_no_number_is_refused_with_the_reason():
    with pytest.raises(InvalidInput, match="number"):
        judge(first_trace(worked_example()), "W1", (1, 1), "abc")


def test_a_batch_knows_the_sum_from_the_mean():
    trace = next(t for s in range(200) if (t := exercise(s).trace()).samples > 1
                 and t.training.reduction == "mean")  # fmt: skip
    number = 2 * trace.value("dL_dy_hat")[0, 0]
    assert judge(trace, "dL_dy_hat", (0, 0), repr(float(number))).mistakes[0].id == "sum_for_mean"


def test_hints_go_from_words_to_the_last_term():
    trace = first_trace(worked_example())
    assert [str(hint(trace, "u1", (1, 0), stage)) for stage in (1, 2, 3)] == [
        "Each neuron of layer 1 multiplies its inputs by its weights, adds them up and adds its bias.",
        "u₂⁽¹⁾: −3 · 1 + 4 · 2 + 2 = ?",
        "u₂⁽¹⁾: 5 + 2 = ?",
    ]
    assert str(hint(trace, "z1", (2, 0), 3)).endswith("relu(−1) = ?")
    for symbol, index in (("z1", (2, 0)), ("dL_du1", (1, 0)), ("dL_dy_hat", (0, 0)), ("W1", (0, 0))):
        told = [str(hint(trace, symbol, index, stage)) for stage in (1, 2, 3)]
        assert len(set(told)) == 3, told  # no hint is given twice
    assert str(hint(trace, "z1", (2, 0), 2)) == "z₃⁽¹⁾ = ReLU(u₃⁽¹⁾)"
    assert str(hint(trace, "dL_dW1", (1, 1), 3)).endswith("36 · 2 = ?")


@settings(max_examples=25, deadline=None)
@given(cases(), st.integers(0, 99))
def test_every_cell_has_its_hints(case, seed):
    trace = first_trace(case)
    for _index, symbol, cell, _value in some_cells(trace, seed):
        for stage in (1, 2, 3):
            assert str(hint(trace, symbol, cell, stage)).strip()


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 2**63 - 1))
def test_exercises_stay_in_integers_and_halves_of_readable_size(seed):
    trace = exercise(seed).trace()
    for *_, value in cells(trace):
        assert abs(value) <= LARGEST
        assert (2 * value).is_integer()
    assert trace.loss > 0


def test_exercises_differ_come_back_from_their_seed_and_sometimes_close_a_gate():
    traces = [exercise(seed).trace() for seed in range(40)]
    assert len({trace.given["W1"].tobytes() for trace in traces}) == 40
    assert np.array_equal(exercise(7).trace().value("W1"), traces[7].value("W1"))
    closed = sum(not trace.value("dz1_du1").all() for trace in traces)
    assert 5 < closed < 40
    assert {trace.samples for trace in traces} == {1, 2}


@pytest.mark.parametrize("seed", range(4))
def test_the_exercise_in_reserve_is_readable_and_has_a_closed_gate(seed):
    trace = _plain(seed).trace()
    assert is_readable(trace)
    assert not trace.value("dz1_du1").all()
