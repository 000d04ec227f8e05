"""Why this number: the terms sum to it, its operands lead down to what was given, and never in a circle."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.markup import Tagged
from mlpstudio.core.messages import Message
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.notation import SCREEN
from mlpstudio.core.number_refs import NumberRef, number_at, sources, value_of
from mlpstudio.core.optimizers import Adam, Momentum
from mlpstudio.core.origins import Beginning
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.symbols import parse
from mlpstudio.core.terms import total
from mlpstudio.core.trace import Trace
from mlpstudio.core.training import Training
from mlpstudio.core.why import FEW, Why, why
from tests.core.networks import Case, cases, targets_for, worked_example


def write(value: float) -> str:
    return f"{value:.4g}".replace("-", "−")


def record(case: Case, count: int = 1) -> list[Trace]:
    interpreter = Interpreter(case.network, case.training, case.data, case.parameters)
    return [interpreter.record() for _ in range(count)]


def answer(trace: Trace, symbol: str, cell=(0, 0), **options) -> Why:
    ref = number_at(trace, symbol, cell)
    assert ref is not None
    return why(trace, ref, SCREEN, write, **options)


def text(found: Why) -> list[str]:
    lines = []
    for line in found.lines:
        parts = [worded(p.words) if p.markup is None else p.markup.plain().strip() for p in line]
        lines.append(" ".join(parts).replace("  ", " "))
    return lines


def worded(message: Message) -> str:
    values = {
        key: worded(v) if isinstance(v, Message) else write(v) if isinstance(v, float) else v
        for key, v in message.values.items()
    }
    return message.text.format(**values)


def told(found: Why) -> str:
    return worded(found.sentence)


def tags(markup) -> set[tuple[str, tuple[int, int] | None]]:
    """Return what the parts of a formula stand for."""
    found = {(markup.symbol, markup.cell)} if isinstance(markup, Tagged) else set()
    parts = [getattr(markup, name) for name in markup.__match_args__ if name != "cell"]
    inner = [p for part in parts for p in (part if isinstance(part, tuple) else (part,))]
    return found.union(*(tags(part) for part in inner if hasattr(part, "plain")))


def test_why_72():
    (trace,) = record(worked_example())
    found = answer(trace, "dL_dW1", (1, 1))
    assert text(found) == ["∂L/∂w_22^(1) = δ_2^(1) · x_2", "= 36 · 2", "= 72"]
    assert told(found) == (
        "The gradient of w₂₂ is 72: hidden neuron 2 has the error signal 36, and its input x₂ is 2."
    )
    step = [s.target for s in trace.program].index("dL_du1")
    assert found.links == {
        ("dL_du1", (1, 0)): NumberRef(0, "dL_du1", (1, 0), step), ("x", (1, 0)): NumberRef(0, "x", (1, 0)),
    }  # fmt: skip


def test_an_update_leads_to_the_weight_before_it_and_to_the_learning_rate():
    (trace,) = record(worked_example())
    found = answer(trace, "W1", (1, 1))
    assert text(found) == ["w_22^(1) ← w_22^(1) − η · ∂L/∂w_22^(1)", "= 4 − 0.01 · 72", "= 3.28"]
    assert found.links["W1", (1, 1)] == NumberRef(0, "W1", (1, 1))
    rate = found.links["learning_rate", None]
    assert value_of(trace, rate) == 0.01
    assert told(why(trace, rate, SCREEN, write)) == "The learning rate is 0.01: a setting of the training."


def test_a_given_weight_leads_to_the_update_before():
    first, second = record(worked_example(), 2)
    ref = NumberRef(1, "W1", (1, 1))
    (before,) = sources(second, ref)
    assert before == NumberRef(0, "W1", (1, 1), [s.target for s in first.program].index("W1"))
    assert value_of(first, before) == value_of(second, ref)
    found = why(second, ref, SCREEN, write)
    assert found.lines[-1][0].link == before
    assert "since the update of iteration 0" in told(found)
    assert sources(first, NumberRef(0, "W1", (1, 1))) == ()
    assert sources(second, ref, Beginning(1)) == ()


def test_a_weight_says_how_it_began():
    network = Network(2, (Layer(3, "relu"), Layer(1, "identity")))
    example = worked_example()
    drawn = Case(network, Training(seed=7), example.data, initial_parameters(network, 7))
    (trace,) = record(drawn)
    begun = why(trace, NumberRef(0, "W1", (0, 0)), SCREEN, write)
    assert told(begun).endswith("drawn by xavier uniform with the seed 7.")
    (typed,) = record(example)
    begun = why(typed, NumberRef(0, "W1", (0, 0)), SCREEN, write)
    assert told(begun) == "w₁₁ of hidden neuron 1 began at 1, as it was typed or stands in the file."


def batch(count: int, **training: object) -> Case:
    random = np.random.default_rng(3)
    network = Network(8, (Layer(16, "relu"), Layer(16, "tanh"), Layer(4, "softmax")))
    targets = targets_for("cross_entropy", count, 4, random)
    data = worked_example().data.__class__(random.normal(size=(count, 8)), targets)
    trained = Training(loss="cross_entropy", **training)  # type: ignore[arg-type]
    return Case(network, trained, data, initial_parameters(network, 1))


def test_a_gradient_of_a_batch_is_told_sample_by_sample():
    (trace,) = record(batch(32))
    found = answer(trace, "dL_dW1", (2, 3))
    lines = text(found)
    assert lines[0] == "∂L/∂w_(3,4)^(1) = the sum over 32 samples"
    assert lines[1].startswith("sample ")
    assert "28 more samples, together" in lines[5]
    assert lines[-1] == f"∂L/∂w_(3,4)^(1) = {write(found.value)}"
    (note,) = found.notes
    assert "the mean over the 32 samples is" in worded(note)
    assert len(text(answer(trace, "dL_dW1", (2, 3), every=True))) == 34


def test_many_terms_are_counted_and_summed():
    (trace,) = record(batch(1))
    found = answer(trace, "u2", (0, 0))
    assert len(found.terms) == 17
    (rest,) = [piece for piece in found.lines[1] if piece.more]
    assert rest.words is not None
    assert rest.words.values["count"] == 13
    largest = sorted(found.terms, key=lambda term: -abs(term.value))[:4]
    assert math.isclose(total(largest) + rest.words.values["total"], found.value, rel_tol=1e-12)
    assert not any(piece.more for line in answer(trace, "u2", every=True).lines for piece in line)


def test_the_penalty_of_many_weights_is_told_by_its_largest_terms():
    for training in ({"l2": 0.1}, {"l1": 0.2}, {"l1": 0.2, "l2": 0.1}):
        (trace,) = record(batch(1, **training))
        found = answer(trace, "penalty")
        (whole,) = (step.expression for step in trace.program if step.target == "penalty")
        every = whole.terms(trace.given, (0, 0))
        shown, rest = found.terms[:-1], found.terms[-1]
        sizes = sorted((abs(term.value) for term in every), reverse=True)
        assert sorted((abs(term.value) for term in shown), reverse=True) == pytest.approx(
            sizes[:4], rel=1e-12
        )
        assert set(shown) <= set(every)
        assert math.isclose(total(shown) + rest.value, found.value, rel_tol=1e-12)
        assert any(p.words and p.words.values["count"] == len(every) - 4 for p in found.lines[1])


def test_a_long_sum_is_told_by_its_count():
    (trace,) = record(batch(1))
    found = answer(trace, "u2", (0, 0))
    assert (
        told(found)
        == f"The pre-activation of neuron 1 of layer 2 is {write(found.value)}, the sum of 17 terms."
    )


def test_softmax_and_its_jacobian():
    (trace,) = record(batch(2))
    lines = text(answer(trace, "y_hat", (1, 0)))
    below = " + ".join(f"e^(u_({unit},1)^(3))" for unit in (1, 2, 3, 4))
    assert lines[0] == f"ŷ_(2,1) = (e^(u_(2,1)^(3)))/({below})"
    network = Network(2, (Layer(3, "softmax"),))
    data = worked_example().data.__class__([[1, 2]], [[0, 1, 0]])
    case = Case(network, Training(loss="mean_squared_error"), data, initial_parameters(network, 1))
    (trace,) = record(case)
    lines = text(answer(trace, "dL_du1", (1, 0)))
    assert "ŷ_2 · (1 − ŷ_2) · ∂L/∂ŷ_2" in lines[0]
    assert lines[0].count("∂L/∂ŷ_2") == 1


def test_a_frozen_weight_stays_and_says_so():
    example = worked_example()
    network = Network(2, (Layer(3, "relu", frozen=frozenset({"weights"})), Layer(1, "identity")))
    (trace,) = record(Case(network, example.training, example.data, example.parameters))
    found = answer(trace, "W1", (1, 1))
    assert told(found) == "w₂₂ is frozen: it keeps its value 4."
    assert text(found)[-1] == "= 4"


def test_the_optimiser_tells_what_it_remembers():
    first, second = record(worked_example(optimizer=Adam()), 2)
    assert told(answer(first, "m_W1", (1, 1))) == (
        "The running gradient of w₂₂ goes from 0 to 7.2: its new gradient is 72."
    )
    given_state = why(second, NumberRef(1, "m_W1", (1, 1)), SCREEN, write)
    assert "The update of iteration 0 left" in told(given_state)
    assert told(why(first, NumberRef(0, "m_W1", (1, 1)), SCREEN, write)).endswith("begins at 0.")
    assert "update 2" in told(why(second, NumberRef(1, "t", (0, 0)), SCREEN, write))
    corrected = answer(second, "mhat_W1", (1, 1))
    assert ("beta1", None) in corrected.links
    assert ("t", (0, 0)) in corrected.links


@settings(max_examples=25)
@given(cases())
def test_every_number_of_every_step_has_an_answer_whose_terms_sum_to_it(case: Case):
    for trace in record(case, 2)[1:]:
        for index, (step, value) in enumerate(trace.steps()):
            for cell in np.ndindex(value.shape):
                found = answer(trace, step.target, cell)
                bound = 1e-12 * max(sum(abs(t.value) for t in found.terms), abs(value[cell]), 1e-300)
                assert math.isclose(total(found.terms), value[cell], rel_tol=0, abs_tol=bound)
                assert found.ref.step == index
                assert str(found.sentence)
                assert text(found)[-1].endswith(f"= {write(float(value[cell]))}")
                assert set(sources(trace, found.ref)) == set(found.links.values())
                if not any(piece.words for line in found.lines for piece in line):
                    shown = {tag for piece in found.lines[0] if piece.linked for tag in tags(piece.markup)}
                    assert shown == set(found.links), step.formula


@settings(max_examples=25)
@given(cases(), st.randoms(use_true_random=False))
def test_every_trail_ends_in_what_was_given_and_none_comes_back(case: Case, random):
    traces = record(case, 3)
    last = traces[-1]
    index = random.randrange(len(last.program))
    ref = NumberRef(2, last.program[index].target, (0, 0), index)
    waiting, seen = [ref], set()
    while waiting:
        ref = waiting.pop()
        if ref in seen:
            continue
        seen.add(ref)
        trace = traces[ref.iteration]
        found = sources(trace, ref)
        for source in found:
            # Each stands earlier: no trail can come back to where it was.
            assert (source.iteration, -1 if source.step is None else source.step) < (
                ref.iteration, -1 if ref.step is None else ref.step,
            )  # fmt: skip
            there = traces[source.iteration]
            assert value_of(there, source) is not None
            if ref.step is None:
                assert value_of(there, source) == value_of(trace, ref)
        if not found:
            assert ref.step is None or not trace.program[ref.step].expression.symbols()
            kind = ref.symbol if ref.symbol not in trace.given else parse(ref.symbol).kind
            assert ref.symbol not in trace.given or kind in (
                "x", "y", "t", "W", "b", "m", "v", "s", "mask", "free", "drop",
            )  # fmt: skip
            assert told(why(trace, ref, SCREEN, write))


def test_momentum_goes_back_through_the_iterations():
    traces = record(worked_example(optimizer=Momentum()), 3)
    ref = number_at(traces[2], "m_W2", (0, 1))
    assert ref is not None
    visited = [ref]
    while True:
        states = [s for s in sources(traces[visited[-1].iteration], visited[-1]) if s.symbol == "m_W2"]
        if not states:
            break
        visited.append(states[0])
    assert [ref.iteration for ref in visited] == [2, 2, 1, 1, 0, 0]


def test_what_dropout_keeps_is_told():
    case = worked_example(dropout=0.5, seed=4)
    (trace,) = record(case)
    for unit in range(3):
        found = why(trace, NumberRef(0, "drop1", (unit, 0)), SCREEN, write)
        assert ("drops" in told(found)) == (trace.given["drop1"][unit, 0] == 0)


def test_few_terms_are_all_shown():
    (trace,) = record(worked_example())
    found = answer(trace, "u1", (1, 0))
    assert len(found.terms) <= FEW
    symbols = "u_2^(1) = w_21^(1) · x_1 + w_22^(1) · x_2 + b_2^(1)"
    assert text(found) == [symbols, "= −3 · 1 + 4 · 2 + 2", "= 7"]


@pytest.mark.parametrize("symbol", ["nonsense", "u9"])
def test_what_is_not_there_has_no_reference(symbol: str):
    (trace,) = record(worked_example())
    assert number_at(trace, symbol, (0, 0)) is None
    assert number_at(trace, "u1", (9, 0)) is None
