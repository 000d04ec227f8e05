"""A question goes along while one steps, and along its trail through steps and iterations and back."""

from __future__ import annotations

import pytest

from mlpstudio.core.number_refs import NumberRef, sources
from mlpstudio.core.origins import Beginning
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session import pointing
from mlpstudio.session.asking import Asking, beginning_of
from tests.session.conftest import Told


@pytest.fixture
def asking(told: Told) -> Asking:
    asking = Asking(told.session)
    told.session.moved.connect(asking.show_moment)
    return asking


def asked(asking: Asking) -> tuple[str, tuple[int, int]] | None:
    return None if asking.current is None else (asking.current.symbol, asking.current.cell)


def operand(told: Told, asking: Asking, symbol: str) -> NumberRef:
    trace = told.moment.trace
    assert trace is not None
    assert asking.current is not None
    (found,) = [s for s in sources(trace, asking.current, beginning_of(told.moment)) if s.symbol == symbol]
    return found


def test_an_operand_leads_to_its_step_and_back_leads_from_it(told: Told, asking: Asking):
    told.session.advance(10)
    assert asking.ask("dL_dW1", (1, 1))
    assert told.moment.place == (0, 10)
    asking.follow(operand(told, asking, "dL_du1"))
    assert (asked(asking), told.moment.place) == (("dL_du1", (1, 0)), (0, 9))
    asking.follow(operand(told, asking, "dL_dz1"))
    assert (asked(asking), told.moment.place) == (("dL_dz1", (1, 0)), (0, 8))
    assert [stop.ref.symbol for stop in asking.trail] == ["dL_dW1", "dL_du1"]
    asking.back()
    assert (asked(asking), told.moment.place) == (("dL_du1", (1, 0)), (0, 9))
    asking.back()
    assert (asked(asking), told.moment.place) == (("dL_dW1", (1, 1)), (0, 10))
    assert asking.trail == ()
    asking.back()
    assert asking.current is None


def test_back_to_a_stop_in_the_middle_forgets_what_came_after_it(told: Told, asking: Asking):
    told.session.advance(10)
    asking.ask("dL_dW1", (1, 1))
    for symbol in ("dL_du1", "dL_dz1", "dL_du2"):
        asking.follow(operand(told, asking, symbol))
    asking.back(1)
    assert asked(asking) == ("dL_du1", (1, 0))
    assert len(asking.trail) == 1


def test_a_weight_leads_to_the_update_of_the_iteration_before(told: Told, asking: Asking):
    told.session.advance(15 + 1)
    asking.ask("u1", (1, 0))
    weight = next(s for s in sources(told.moment.trace, asking.current) if s == NumberRef(1, "W1", (1, 0)))
    asking.follow(weight)
    assert told.moment.place == (1, 1)
    asking.follow(operand(told, asking, "W1"))
    assert told.moment.place == (0, 12)
    assert asking.current is not None
    assert asking.current.iteration == 0
    assert asking.is_here(told.moment)
    asking.back()
    asking.back()
    assert told.moment.place == (1, 1)
    assert asked(asking) == ("u1", (1, 0))


def test_every_trail_through_a_session_ends_in_what_was_given(told: Told, asking: Asking):
    told.session.advance(3 * 15)
    asking.ask("b2", (0, 0))
    for count in range(200):
        assert told.moment.trace is not None
        found = sources(told.moment.trace, asking.current, beginning_of(told.moment))
        if not found:
            break
        asking.follow(found[count % len(found)])
    assert asking.current is not None
    assert asking.current.step is None
    while asking.trail:
        asking.back()
    assert told.moment.place == (2, 15)


def test_stepping_asks_the_same_neuron_or_else_what_the_step_tells_most_of(told: Told, asking: Asking):
    told.session.advance(1)
    asking.ask("u1", (0, 0))
    told.session.next()
    assert asked(asking) == ("z1", (0, 0))
    told.session.next()  # the output: another neuron
    assert asked(asking) == ("u2", (0, 0))
    told.session.back()
    told.session.advance(8)  # weight gradient of layer 1
    assert asked(asking) == ("dL_dW1", (1, 1))
    told.session.advance(2)  # the update of these weights: the same weight
    assert asked(asking) == ("W1", (1, 1))
    assert asking.trail == ()


def test_a_step_ends_the_trail(told: Told, asking: Asking):
    told.session.advance(10)
    asking.ask("dL_dW1", (1, 1))
    asking.follow(operand(told, asking, "dL_du1"))
    told.session.next()
    assert asking.trail == ()
    assert asked(asking) == ("dL_dW1", (1, 1))


def test_what_is_not_computed_yet_cannot_be_asked(told: Told, asking: Asking):
    told.session.advance(1)
    assert not asking.ask("dL_dW1", (0, 0))
    assert not asking.ask("nonsense", (0, 0))
    assert asking.current is None
    # A weight is the old one until it is updated.
    assert asking.ask("W1", (0, 0))
    assert asking.current == NumberRef(0, "W1", (0, 0))


def test_asking_of_an_earlier_step_goes_there_and_comes_back(told: Told, asking: Asking):
    told.session.advance(10)
    asking.ask("z1", (1, 0))
    assert told.moment.place == (0, 2)
    asking.back()
    assert told.moment.place == (0, 10)
    assert asking.current is None


def test_an_answer_is_not_here_before_the_first_step(told: Told, asking: Asking):
    told.session.advance(6)
    asking.ask("dL_dW2", (0, 0))
    assert asking.is_here(told.moment)
    told.session.first()
    assert not asking.is_here(told.moment)
    told.session.next()
    assert asking.is_here(told.moment)


def test_the_number_of_a_part_is_the_one_computed_last(told: Told):
    told.session.advance(2)
    assert pointing.latest(told.moment, NeuronRef(1, 1)) == Hit("z1", (1, 0))
    assert pointing.latest(told.moment, NeuronRef(0, 1)) == Hit("x", (1, 0))
    assert pointing.latest(told.moment, EdgeRef(0, 1, 1)) == Hit("W1", (1, 1))
    told.session.advance(8)
    assert pointing.latest(told.moment, EdgeRef(0, 1, 1)) == Hit("dL_dW1", (1, 1))


def test_the_beginning_of_a_run(told: Told):
    assert beginning_of(told.moment) == Beginning(0)
