import numpy as np
from hypothesis import given

from mlpstudio.core.interpreter import Interpreter
from mlpstudio.core.optimizers import Adam, Momentum
from mlpstudio.core.program import Phase
from mlpstudio.core.sheet import Reading, Role, Slot
from tests.core.networks import Case, cases, worked_example


def reading(case: Case) -> Reading:
    return Reading(Interpreter(case.network, case.training, case.data, case.parameters).record())


def names(made: Reading) -> dict[str, list[list[str]]]:
    return {
        section.title.text: [[made.id(slot) for slot in row] for row in section.rows]
        for section in made.sections
    }


def test_the_sheet_of_the_worked_example():
    assert names(reading(worked_example())) == {
        "Given": [["x", "y"], ["W1", "b1"], ["W2", "b2"]],
        "Forward": [["u1", "z1"], ["u2", "y_hat"]],
        "Loss": [["loss"]],
        "Backward": [
            ["dL_dy_hat", "dy_hat_du2", "dL_du2", "dL_dW2", "dL_db2"],
            ["dL_dz1", "dz1_du1", "dL_du1", "dL_dW1", "dL_db1"],
        ],
        "Updated": [
            ["W1_old", "W1_new", "W1_delta"], ["b1_old", "b1_new", "b1_delta"],
            ["W2_old", "W2_new", "W2_delta"], ["b2_old", "b2_new", "b2_delta"],
        ],
    }  # fmt: skip


def test_state_stands_before_and_after():
    made = names(reading(worked_example(optimizer=Adam())))
    assert made["Optimiser state"][0] == [
        "m_W1_old", "m_W1_new", "v_W1_old", "v_W1_new", "mhat_W1", "vhat_W1",
    ]  # fmt: skip
    assert made["Given"][0] == ["x", "y", "t"]


def test_the_difference_is_new_less_old():
    made = reading(worked_example())
    delta = made.value(Slot("W1", Role.DELTA), made.trace.clicks)
    np.testing.assert_allclose(delta, [[-0.18, -0.36], [-0.36, -0.72], [0, 0]], atol=1e-15)
    assert made.value(Slot("W1", Role.DELTA), made.trace.clicks) is delta


@given(cases())
def test_every_symbol_stands_on_the_sheet_and_every_name_once(case: Case):
    made = reading(case)
    slots = made.slots()
    assert len(set(slots)) == len(slots)
    assert len({made.id(slot) for slot in slots}) == len(slots)
    assert {slot.symbol for slot in slots} == set(made.trace.given) | {s.target for s in made.trace.program}


@given(cases())
def test_nothing_is_told_before_it_is_computed(case: Case):
    made = reading(case)
    for position in range(made.trace.clicks + 1):
        known = made.trace.known(position)
        for slot in made.slots():
            value = made.value(slot, position)
            if slot.role in (Role.GIVEN, Role.OLD):
                assert value is made.trace.given[slot.symbol]
            elif slot.role is Role.RESULT:
                told = any(s.target == slot.symbol and s.click <= position for s in made.trace.program)
                assert (value is not None) == told
                assert value is None or value is known[slot.symbol]
            if value is not None:
                assert made.shape(slot) == value.shape


@given(cases())
def test_what_a_step_reads_and_computes_is_on_the_sheet(case: Case):
    made = reading(case)
    slots = set(made.slots())
    for index, step in enumerate(made.trace.program):
        results, read = made.marked((index,))
        assert results == (Slot(step.target, Role.RESULT),)
        assert read <= slots
        assert {slot.symbol for slot in read} == set(step.expression.symbols())
        for slot in read:
            np.testing.assert_array_equal(
                made.value(slot, made.trace.clicks), made.trace.before(index)[slot.symbol]
            )


def test_an_update_reads_the_old_matrix_beside_the_new_one():
    made = reading(worked_example(optimizer=Momentum()))
    for index, step in enumerate(made.trace.program):
        if step.phase is Phase.UPDATE and step.target == "m_W1":
            assert made.marked((index,))[1] == {Slot("m_W1", Role.OLD), Slot("dL_dW1", Role.RESULT)}
        if step.target == "W1":
            assert made.marked((index,))[1] == {Slot("W1", Role.OLD), Slot("m_W1", Role.RESULT)}
