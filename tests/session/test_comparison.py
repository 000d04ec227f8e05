"""Two runs side by side: the same bits as two histories of their own, one click for both."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mlpstudio.core.history import History
from mlpstudio.core.program import Phase
from mlpstudio.project import storage
from mlpstudio.project.templates import TEMPLATES
from mlpstudio.project.training_choices import set_optimizer
from mlpstudio.project.varying import VARIABLES
from mlpstudio.resources import path
from mlpstudio.session.comparison import Comparison, recipe, with_difference
from mlpstudio.session.document import Document
from mlpstudio.session.kept import kept_run
from mlpstudio.session.session import Session

EXAMPLE = storage.read(path("examples", "worked-example.mlp"))
MOONS = next(template for template in TEMPLATES if template.id == "moons").make()

DIFFERENCES = [
    ("learning_rate", 0.1), ("optimizer", "adam"), ("batch_size", 16), ("seed", 3), ("width", 5),
    ("activation", "relu"), ("l2", 0.1), ("dropout", 0.25),
]  # fmt: skip


def test_what_nobody_looks_at_holds_no_engine_and_goes_on_when_it_is_looked_at():
    both, other = compared(MOONS, "learning_rate", 0.1), compared(MOONS, "learning_rate", 0.1)
    for comparison in (both, other):
        comparison.compute(20, float("inf"))
        comparison.go(20)
    both.rest()
    assert all(piece._past._engine is None for side in both.sides for piece in side.track.pieces)
    for _ in range(3):
        both.back()
        other.back()
    both.compute(30, float("inf"))
    other.compute(30, float("inf"))
    for moment, expected in zip(both.moments(), other.moments(), strict=True):
        assert moment.place == expected.place
        assert all(map(np.array_equal, moment.trace.values, expected.trace.values))


def compared(project, key, value) -> Comparison:
    return Comparison(*with_difference(recipe(project, "one"), VARIABLES[key], value, "other"))


@settings(max_examples=25)
@given(
    difference=st.sampled_from(DIFFERENCES),
    moves=st.lists(st.sampled_from(["next", "next", "next", "back", 2, 5]), min_size=1, max_size=40),
)
def test_both_sides_have_the_bits_of_histories_of_their_own(difference, moves):
    key, value = difference
    both = compared(MOONS, key, value)
    projects = (MOONS, VARIABLES[key].apply(MOONS, value))
    histories = [History(p.network, p.training, p.data, p.parameters) for p in projects]
    for move in moves:
        if move == "next":
            both.next()
        elif move == "back":
            both.back()
        else:
            assert both.compute(move, float("inf"))
            both.go(move)
    for moment, history in zip(both.moments(), histories, strict=True):
        assert moment.iteration == both.iteration
        history.extend(both.iteration + 1)
        trace = history.trace(both.iteration)
        assert [step.target for step in trace.program] == [step.target for step in moment.trace.program]
        assert all(map(np.array_equal, trace.values, moment.trace.values))
        for iteration in range(both.iteration + 1):
            assert moment.losses.at(iteration) == history.losses.at(iteration)


def test_next_and_back_are_each_others_opposite():
    both = compared(EXAMPLE, "learning_rate", 0.002)
    places = [(both.iteration, both.position)]
    for _ in range(40):
        both.next()
        places.append((both.iteration, both.position))
    assert places == [(0, 0), *((i, p) for i in range(3) for p in range(1, 16))][:41]
    for place in reversed(places[:-1]):
        both.back()
        assert (both.iteration, both.position) == place
    both.back()
    assert (both.iteration, both.position) == (0, 0)


@pytest.mark.parametrize(("key", "value"), [("l2", 0.1), ("dropout", 0.3), ("width", 4)])
def test_a_side_with_fewer_clicks_waits_at_the_end_of_its_phase(key, value):
    both = compared(EXAMPLE, key, value)
    seen = []
    for _ in range(len(both.beats)):
        both.next()
        phase = both.beats[both.position - 1][0]
        moments = both.moments()
        assert {moment.phase for moment in moments} == {phase}
        seen.append(tuple(moment.position for moment in moments))
    counts = [moment.clicks for moment in both.moments()]
    assert seen[-1] == tuple(counts)
    assert all(sorted(side) == list(side) for side in zip(*seen, strict=True))
    sides = zip(zip(*seen, strict=True), counts, strict=True)
    assert all({*side} == set(range(1, count + 1)) for side, count in sides)
    if key == "l2":
        assert both.waiting == (Phase.LOSS, Phase.BACKWARD)
    if key == "width":
        assert both.waiting == ()


def test_a_run_that_was_changed_midway_is_computed_with_its_changes(qapp):
    session = Session(Document(EXAMPLE))
    session.advance(4 * session.clicks)
    session.change_training(set_optimizer(session.document.project, "adam").project.training, "adam")
    session.advance(3 * session.clicks)
    run = kept_run(session.moment, "changed")
    assert [stretch.iteration for stretch in run.history] == [0, 4]
    both = Comparison(run, recipe(EXAMPLE, "plain"))
    assert both.compute(6, float("inf"))
    both.go(6)
    one, other = both.moments()
    trace = session.track.trace(6)
    assert all(map(np.array_equal, trace.values, one.trace.values))
    assert one.trace.training.optimizer.name == "adam"
    assert other.trace.training.optimizer.name == "gradient_descent"
    # Stepping over the change instead of leaping gives the same.
    stepped = Comparison(run, recipe(EXAMPLE, "plain"))
    while (stepped.iteration, stepped.position) < (6, 15):
        stepped.next()
    assert all(map(np.array_equal, trace.values, stepped.moments()[0].trace.values))


@pytest.mark.parametrize("steps", [0, 1, 2])
def test_a_run_whose_optimizer_was_changed_and_changed_back_is_computed_to_its_bits(qapp, steps):
    session = Session(Document(set_optimizer(EXAMPLE, "momentum").project))
    session.advance(4 * session.clicks)
    for name in ("gradient_descent", "momentum"):
        session.change_training(set_optimizer(session.document.project, name).project.training, name)
        session.advance(steps * session.clicks)
    session.advance(3 * session.clicks)
    run = kept_run(session.moment, "changed")
    both = Comparison(run, recipe(EXAMPLE, "plain"))
    last = run.until - 1
    both.compute(last, float("inf"))
    both.go(last)
    trace = session.track.trace(last)
    assert all(map(np.array_equal, trace.values, both.moments()[0].trace.values))


def test_a_side_that_diverges_stays_and_the_other_goes_on():
    both = compared(EXAMPLE, "learning_rate", 1e100)
    assert both.compute(9, float("inf"))
    both.go(9)
    one, other = both.moments()
    assert one.iteration == 9
    assert one.divergence is None
    assert other.divergence is not None
    assert other.iteration < 9
    assert not both.ended
    both.next()
    assert both.moments()[0].place == (10, 1)


def test_computing_stops_when_its_time_is_over():
    slow = replace(MOONS, training=replace(MOONS.training, batch_size=1))
    both = compared(slow, "learning_rate", 0.1)
    assert not both.compute(10**6, 0.01)
    assert max(side.track.end for side in both.sides) > 0
