"""Stop rules that measure: each fires where it should, says why, and brings the best parameters back."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.gauge import Gauge
from mlpstudio.core.parameters import Parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project, with_training
from mlpstudio.session.goals import Goal, Pursuit, UntilFlat, UntilLoss, UntilStalled
from mlpstudio.session.moment import Place
from mlpstudio.session.runner import FASTEST
from tests.session.conftest import Told, batches, example
from tests.session.test_goals import Run

SPEEDS = [FASTEST, 99, 85]


def split(**training: object) -> Project:
    """Twelve noisy samples, a third of them held out: the test loss falls and rises again."""
    project = batches(**{"learning_rate": 0.2, **training})
    random = np.random.default_rng(5)
    data = Dataset(random.normal(size=(12, 2)), random.normal(size=(12, 1)), Split(1 / 3, 1))
    return replace(project, data=data)


class Book:
    """What an independent walk through all epochs measures: at the start (-1), and after each."""

    def __init__(self, project: Project, epochs: int, start: int = 0) -> None:
        told = Told(project)
        batches = told.moment.batches
        gauge = Gauge(project.network, project.training, project.data)
        self.parameters: dict[int, Parameters] = {}
        self.train, self.test, self.norm = {}, {}, {}
        for epoch in range(start - 1, epochs):
            while told.session.next_iteration_here < (epoch + 1) * batches.per_epoch:
                told.session.next_iteration()
            here = told.session.here().parameters
            values = gauge.symbols(here)
            measured = gauge.measure(values, gradient=True)
            self.parameters[epoch], self.train[epoch] = here, measured.loss
            self.norm[epoch] = measured.gradient_norm
            self.test[epoch] = gauge.measure(values, test=True).loss

    def stalled(self, losses: dict[int, float], patience: int) -> tuple[int, int]:
        """The epoch that stops, and the best one."""
        best = min(losses)
        for epoch in sorted(losses):
            if losses[epoch] < losses[best]:
                best = epoch
            if epoch - best >= patience:
                return epoch, best
        raise AssertionError("never stalled")


def reach(qtbot, project: Project, goal: Goal, speed: int) -> Run:
    run = Run(project, speed)
    run.runner.run_until(goal)
    qtbot.waitUntil(lambda: bool(run.reasons))
    assert not run.told.session.running
    return run


@pytest.mark.parametrize("speed", SPEEDS)
@pytest.mark.parametrize("test", [True, False])
@pytest.mark.parametrize("patience", [1, 4])
def test_no_improvement_brings_the_best_back_to_the_bit(qtbot, qapp, speed: int, test: bool, patience: int):
    project = split(learning_rate=0.2 if test else 0.6)
    book = Book(project, 120)
    stop, best = book.stalled(book.test if test else book.train, patience)
    run = reach(qtbot, project, UntilStalled(patience, test), speed)
    per, clicks = run.told.moment.batches.per_epoch, run.told.moment.clicks
    assert run.place == ((best + 1) * per - 1, clicks)
    here = run.told.session.here().parameters
    for mine, wanted in zip(here, book.parameters[best], strict=True):
        assert mine.weights.tobytes() == wanted.weights.tobytes()
        assert mine.biases.tobytes() == wanted.biases.tobytes()
    # What was tried without success lies ahead, to be seen.
    assert run.told.moment.reached.losses == (stop + 1) * per
    text = str(run.reasons[0])
    assert ("test loss" if test else "training loss") in text
    assert f"for {patience} epochs" in text
    assert f"after epoch {best}" in text


def test_where_nothing_is_ever_better_it_comes_back_to_where_it_began(qtbot, qapp):
    project = split(learning_rate=30.0)
    run = Run(project, FASTEST)
    for _ in range(2):
        run.told.session.next()
    run.runner.run_until(UntilStalled(2))
    qtbot.waitUntil(lambda: bool(run.reasons) or run.told.moment.divergence is not None)
    assert run.place == (0, 2)
    assert "where this run began" in str(run.reasons[0])


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_first_test_loss_that_is_small_enough(qtbot, qapp, speed: int):
    project = split()
    book = Book(project, 40)
    bound = sorted(book.test.values())[3]
    expected = next(epoch for epoch in sorted(book.test) if book.test[epoch] <= bound)
    assert expected > 0
    run = reach(qtbot, project, UntilLoss(bound, test=True), speed)
    assert run.place == ((expected + 1) * 3 - 1, run.told.moment.clicks)
    assert run.told.moment.reached.losses == (expected + 1) * 3
    assert f"the test loss after epoch {expected} is" in str(run.reasons[0])


@pytest.mark.parametrize("speed", SPEEDS)
def test_the_first_gradient_that_is_short_enough(qtbot, qapp, speed: int):
    project = split(l2=0.01)
    book = Book(project, 40)
    bound = sorted(book.norm.values())[4]
    expected = next(epoch for epoch in sorted(book.norm) if book.norm[epoch] <= bound)
    run = reach(qtbot, project, UntilFlat(bound), speed)
    assert run.place == ((expected + 1) * 3 - 1, run.told.moment.clicks)
    assert f"after epoch {expected} the gradient has the length" in str(run.reasons[0])


def test_a_gradient_agrees_with_the_trace(qapp):
    told = Told(example())
    trace = told.moment.trace
    wanted = np.sqrt(sum(np.square(trace.value(f"dL_d{p}")).sum() for p in ("W1", "b1", "W2", "b2")))
    pursuit = Pursuit(UntilFlat(1e9), told.moment)
    assert pursuit.met is not None
    assert pursuit.met.values["norm"] == pytest.approx(float(wanted))


def test_a_goal_that_is_met_does_not_run(qtbot, qapp):
    run = Run(split(), FASTEST)
    before = len(run.told.moments)
    for goal, text in ((UntilLoss(1e9, test=True), "The test loss is"), (UntilFlat(1e9), "The gradient has")):
        run.runner.run_until(goal)
        assert str(run.reasons.pop()).startswith(text)
    assert len(run.told.moments) == before


def test_without_test_samples_it_says_so(qtbot, qapp):
    run = Run(batches(), FASTEST)
    for goal in (UntilLoss(0.1, test=True), UntilStalled(3, test=True)):
        run.runner.run_until(goal)
        assert "no test samples" in str(run.reasons.pop())
    assert run.place == (0, 0)


def test_from_the_middle_of_a_branch(qtbot, qapp):
    """A changed learning rate branches the run: what lies before is no epoch of this search."""
    project = split()
    told = Run(project, FASTEST)
    told.told.session.advance(told.told.session.clicks * 9)
    changed = replace(project.training, learning_rate=0.02)
    told.told.session.change_training(changed, "rate")
    told.runner.run_until(UntilStalled(3, test=True))
    qtbot.waitUntil(lambda: bool(told.reasons))
    session = told.told.session
    gauge = Gauge(project.network, changed, project.data)
    here = gauge.measure(gauge.symbols(session.here().parameters), test=True).loss
    assert here == pytest.approx(told.reasons[0].values["value"], abs=0)
    assert session.next_iteration_here >= 9


def test_divergence_ends_the_search(qtbot, qapp):
    project = with_training(example(), Training(learning_rate=50.0))
    run = Run(project, FASTEST)
    run.runner.run_until(UntilStalled(10_000))
    qtbot.waitUntil(lambda: not run.told.session.running)
    assert run.told.moment.divergence is not None
    assert run.reasons == []


def test_a_pause_ends_the_search(qtbot, qapp):
    run = Run(split(), FASTEST)
    run.runner.run_until(UntilStalled(10**9))
    qtbot.wait(50)
    assert run.told.session.running
    run.runner.pause()
    assert not run.told.session.running
    place = run.place
    qtbot.wait(50)
    assert run.place == place
    assert run.reasons == []
    assert isinstance(place, Place)
