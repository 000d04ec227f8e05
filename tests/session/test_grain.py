"""Iteration, phase, operation, single term: Next goes that far, and Back undoes exactly what Next did."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.data import Dataset
from mlpstudio.project.project import Project
from mlpstudio.session.moment import Grain, Place, Spot
from mlpstudio.session.walking import before
from tests.core.networks import cases
from tests.session.conftest import Told, batches, example


def walk(told: Told, grain: Grain, count: int) -> list[Spot]:
    told.session.choose_grain(grain)
    spots = [told.moment.spot]
    for _ in range(count):
        told.session.next()
        spots.append(told.moment.spot)
    return spots


@pytest.mark.parametrize("grain", Grain)
@pytest.mark.parametrize("start", [(0, 0), (0, 4), (1, 2)])
@pytest.mark.parametrize("project", [example, batches])
def test_back_undoes_exactly_what_next_did(qapp, project, start, grain):
    told = Told(project())
    told.session.reach(Place(0, 0))
    told.session.next_iteration()
    told.session.next_iteration()
    told.session.seek(*start)
    spots = walk(told, grain, 70 if grain is Grain.TERM else 9)
    assert len(set(spots)) == len(spots), "every step is a place of its own"
    for spot in reversed(spots[:-1]):
        told.session.back()
        assert told.moment.spot == spot


@pytest.mark.parametrize("grain", Grain)
def test_back_needs_no_memory_of_the_way(told: Told, grain: Grain):
    """What was walked through is walked back also by who came there in another way."""
    spots = walk(told, grain, 60 if grain is Grain.TERM else 8)
    for earlier, later in pairwise(spots):
        told.session.go(later)
        told.session._strides.forget()
        found = before(told.moment)
        same = {Spot(Place(earlier.place.iteration - 1, told.moment.clicks)), earlier}
        assert found in same if earlier.place.position == 0 else found == earlier


def test_the_grain_is_switched_without_losing_the_place(told: Told):
    walk(told, Grain.TERM, 5)
    inside = told.moment.spot
    assert inside.term is not None
    told.session.choose_grain(Grain.OPERATION)
    assert told.moment.spot == inside
    told.session.next()
    assert told.moment.spot == Spot(Place(0, 1))
    told.session.choose_grain(Grain.PHASE)
    told.session.next()
    assert told.moment.place == (0, 3)
    told.session.choose_grain(Grain.ITERATION)
    told.session.next()
    assert told.moment.place == (0, 15)


def test_stepping_inside_and_out_again(told: Told):
    told.session.next()
    told.session.step_inside()
    assert told.moment.place == (0, 0), "what is being computed is not known yet"
    assert told.moment.term == (0, 0, 0, 0)
    assert told.moment.grain is Grain.TERM
    told.session.next()
    assert told.moment.term == (0, 0, 0, 1)
    told.session.step_inside()
    assert told.moment.term == (0, 0, 0, 1), "it is inside already"
    told.session.step_out()
    assert told.moment.spot == Spot(Place(0, 1))
    assert told.moment.grain is Grain.OPERATION
    told.session.step_inside()
    for _ in range(9):  # three neurons, three terms each
        told.session.next()
    assert told.moment.spot == Spot(Place(0, 1)), "after the last term the step is complete"
    told.session.next()
    assert told.moment.spot == Spot(Place(0, 2))


def test_skipping_numbers_and_rows(told: Told):
    told.session.choose_grain(Grain.TERM)
    told.session.seek(0, 8)
    told.session.next()
    assert told.moment.under_way.target == "dL_dW2" or told.moment.term is not None
    told.session.skip_number()
    assert told.moment.term.cell != (0, 0)
    told.session.seek(0, 0)
    told.session.next()
    told.session.skip_line()
    assert told.moment.term == (0, 1, 0, 0)
    told.session.skip_number()
    told.session.skip_number()
    assert told.moment.spot == Spot(Place(0, 1)), "after the last number the step is complete"
    told.session.skip_number()
    assert told.moment.spot == Spot(Place(0, 1)), "there is nothing to skip"


def test_building_blocks_lie_between_the_terms_of_loss_and_backward(told: Told):
    told.session.show_blocks_first(True)
    told.session.choose_grain(Grain.TERM)
    told.session.seek(0, 4)
    spots = [told.moment.spot]
    for _ in range(8):
        told.session.next()
        spots.append(told.moment.spot)
    assert [spot.block for spot in spots[:6]] == [0, 1, 2, 3, 4, 0]
    assert spots[5].term is not None
    for spot in reversed(spots[:-1]):
        told.session.back()
        assert told.moment.spot == spot


def test_an_edit_and_an_undo_leave_the_inside_of_a_step(told: Told):
    told.session.step_inside()
    assert told.moment.term is not None
    told.session.edit(lambda project: batches(), "other")
    assert told.moment.term is None
    told.document.stack.undo()
    assert told.moment.term is None


@settings(deadline=None, max_examples=25)
@given(case=cases(), click=st.integers(1, 60))
def test_every_walk_through_a_step_ends_in_its_numbers(qapp, case, click):
    project = Project(case.network, case.parameters, Dataset(*_rows(case)), case.training)
    told = Told(project)
    if told.moment.trace is None:
        return
    told.session.choose_grain(Grain.TERM)
    told.session.seek(0, (click - 1) % told.moment.clicks)
    place = told.moment.place
    last: dict[tuple[int, int, int], float] = {}
    for _ in range(400):
        told.session.next()
        walked = told.moment.under_way
        if walked is None:
            break
        assert told.moment.place == place
        parts = sum(term.value for term in walked.terms[: walked.place.term + 1])
        scale = sum(abs(term.value) for term in walked.terms)
        assert abs(walked.sum - parts) <= 1e-6 * scale + 1e-300
        last[walked.place[:3]] = walked.sum
    trace = told.moment.trace
    for (step, row, column), value in last.items():
        if walked is None:
            assert value == trace.values[step][row, column]
    if walked is None:
        cells = sum(trace.values[step].size for step in trace.at_click(place.position + 1))
        assert len(last) == cells, "no cell is left out"


def _rows(case):
    return case.data.inputs, case.data.targets
