"""Pointing at a number marks what makes it, and the part of the network that it belongs to."""

import pytest

from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session import pointing
from mlpstudio.session.pointing import NOTHING, Pointing
from tests.session.conftest import Told


@pytest.fixture
def at_gradient(told: Told) -> Told:
    told.session.advance(10)
    return told


def test_a_weight_gradient(at_gradient: Told):
    pointed = pointing.at_symbol(at_gradient.moment, Hit("dL_dW1", (1, 1)))
    assert pointed.operands == {Hit("dL_du1", (1, 0)), Hit("x", (1, 0))}
    assert pointed.parts == {EdgeRef(0, 1, 1)}


def test_a_connection_of_the_network(at_gradient: Told):
    pointed = pointing.at_part(at_gradient.moment, EdgeRef(0, 0, 1))
    assert pointed.hit == Hit("dL_dW1", (0, 1))
    assert Hit("x", (1, 0)) in pointed.operands


def test_a_neuron_whose_number_this_step_reads(at_gradient: Told):
    pointed = pointing.at_part(at_gradient.moment, NeuronRef(1, 1))
    assert pointed.hit == Hit("dL_du1", (1, 0))
    assert pointed.parts == {NeuronRef(1, 1)}
    assert pointing.at_part(at_gradient.moment, NeuronRef(0, 0)).hit == Hit("x", (0, 0))


def test_a_part_that_is_not_of_this_step(at_gradient: Told):
    pointed = pointing.at_part(at_gradient.moment, EdgeRef(1, 0, 1))
    assert pointed.hit is None
    assert pointed.parts == {EdgeRef(1, 0, 1)}


def test_an_operand_has_no_operands(at_gradient: Told):
    pointed = pointing.at_symbol(at_gradient.moment, Hit("dL_du1", (2, 0)))
    assert pointed.operands == frozenset()
    assert pointed.parts == {NeuronRef(1, 2)}


def test_what_the_sentence_speaks_of(at_gradient: Told):
    assert pointing.told(at_gradient.moment).hit == Hit("dL_dW1", (1, 1))
    at_gradient.session.restart()
    assert pointing.told(at_gradient.moment) == NOTHING


@pytest.mark.parametrize("click", range(1, 16))
def test_every_cell_of_every_step_can_be_pointed_at(told: Told, click: int):
    told.session.advance(click)
    moment = told.moment
    for index in moment.steps:
        target, value = moment.trace.program[index].target, moment.trace.values[index]
        for row in range(value.shape[0]):
            for column in range(value.shape[1]):
                pointed = pointing.at_symbol(moment, Hit(target, (row, column)))
                assert pointed.operands
                known = moment.trace.before(index)
                for symbol, cell in pointed.operands:
                    assert known[symbol][cell] is not None


def test_the_same_again_is_not_told(told: Told):
    both: list[object] = []
    points = Pointing()
    points.changed.connect(both.append)
    pointed = pointing.at_part(told.moment, NeuronRef(0, 0))
    points.show(pointed)
    points.show(pointing.at_part(told.moment, NeuronRef(0, 0)))
    points.clear()
    assert both == [pointed, NOTHING]
