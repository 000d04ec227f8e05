"""A glimpse of a run at full speed: how far it has come, while nothing is recorded."""

from dataclasses import replace

import pytest

from mlpstudio.core.optimizers import Adam
from mlpstudio.core.program import Phase
from mlpstudio.session.goals import UntilFlat, UntilStalled
from mlpstudio.session.kept import RunKeeper
from mlpstudio.session.moment import Grain, Place
from mlpstudio.session.runner import FASTEST, Runner
from tests.session.conftest import Told


def test_a_glimpse_tells_how_far_it_has_come_and_nothing_is_recorded_for_it(told_batches: Told):
    session = told_batches.session
    session.next_iteration()
    before, told = session.moment, len(told_batches.moments)
    session.compute(8, 1.0)
    seen = session.glimpse()
    assert seen.place == (7, seen.clicks)
    assert (seen.known.losses, seen.known.rows, seen.last) == (8, 2, 7)
    assert seen.reached == seen.known
    assert (seen.trace.iteration, seen.trace.epoch, seen.phase) == (7, 2, Phase.UPDATE)
    with pytest.raises(ValueError, match="zip"):
        seen.trace.value("loss")
    assert seen.goes_on_from(before)
    assert session.track.end == 8
    assert len(told_batches.moments) == told


def test_who_asks_for_the_moment_after_a_glimpse_gets_it_recorded(told_batches: Told):
    session = told_batches.session
    session.next_iteration()
    session.compute(8, 1.0)
    seen = session.glimpse()
    session.compute(20, 1.0)  # training goes on
    assert session.place == seen.place
    moment = session.moment
    assert moment.place == (19, seen.clicks)  # from there nothing has to be computed again
    assert moment.trace.loss == pytest.approx(moment.losses.at(19))
    assert session.track.end == 20


def test_behind_a_limit_it_is_the_very_iteration_that_was_told(told_batches: Told):
    session = told_batches.session
    session.next_iteration()
    session.compute(20, 1.0)
    seen = session.glimpse(Place(12, 3))
    moment = session.moment
    assert moment.place == seen.place == (11, seen.clicks)
    assert moment.trace.loss == pytest.approx(moment.losses.at(11))


def test_who_asks_does_not_end_a_run_that_has_just_diverged(told: Told):
    session = told.session
    session.change_training(replace(session.moment.project.training, learning_rate=10.0), "far too fast")
    session.next_iteration()
    session.begin_running()
    session.compute(2, 1.0)
    session.glimpse()
    session.compute(500, 1.0)
    assert session.track.divergence is not None
    assert session.moment.divergence is not None
    assert session.running  # as long as nobody was told
    session.pause()
    assert not session.running


def test_an_edit_offers_to_keep_all_that_was_told(told: Told):
    session = told.session
    keeper = RunKeeper(session)
    session.next_iteration()
    session.begin_running()
    session.compute(500, 1.0)
    seen = session.glimpse()
    session.change_training(replace(session.moment.project.training, learning_rate=0.001), "slower")
    assert keeper.ended is not None
    assert keeper.ended.reached.losses >= seen.known.losses == 500


def test_a_glimpse_stays_before_what_may_not_be_told_yet(told_batches: Told):
    session = told_batches.session
    session.next_iteration()
    session.compute(20, 1.0)
    assert session.glimpse(Place(12, 3)).iteration == 11
    assert session.glimpse(Place(9, 3)).iteration == 11  # it never goes back
    assert session.glimpse(None).iteration == 19
    assert session.glimpse(None).iteration == 19


@pytest.mark.parametrize(
    ("act", "place"),
    [
        (lambda session: session.next(), (8, 1)),
        (lambda session: session.back(), (7, 14)),
        (lambda session: session.next_iteration(), (8, 15)),
        (lambda session: session.pause(), (7, 15)),
        (lambda session: session.choose_grain(Grain.PHASE), (7, 15)),
        (lambda session: session.show_blocks_first(True), (7, 15)),
        (lambda session: session.advance(3), (8, 3)),
    ],
)
def test_a_click_goes_on_from_what_a_glimpse_told(told: Told, act, place):
    session = told.session
    session.next_iteration()
    session.begin_running()
    session.train(0.0)
    session.compute(8, 1.0)
    assert session.glimpse().place == (session.track.end - 1, 15)
    end = session.track.end - 8  # what is computed at the least
    act(session)
    iteration, position = session.moment.place
    assert (iteration - end, position) == place
    assert session.moment.trace.values
    assert session.moment.reached.losses > 7 + end


def test_an_edit_branches_where_a_glimpse_was(told: Told):
    session = told.session
    session.next_iteration()
    session.begin_running()
    session.compute(8, 1.0)
    session.glimpse()
    session.change_training(replace(session.moment.project.training, learning_rate=0.001), "slower")
    assert session.moment.place == (8, 0)
    assert [piece.start for piece in session.track.pieces] == [0, 8]
    assert (session.moment.former.begin, session.moment.former.until) == (8, 8)


def test_a_glimpse_leaves_pages_and_steps_under_way(told: Told):
    session = told.session
    session.step_inside()
    assert session.moment.term is not None
    session.begin_running()
    session.compute(8, 1.0)
    seen = session.glimpse()
    assert (seen.term, seen.block, seen.under_way) == (None, 0, None)
    assert seen.place == (7, 15)


def test_where_nothing_further_may_be_told_the_glimpse_is_the_moment(told_batches: Told):
    session = told_batches.session
    session.next_iteration()
    assert session.glimpse().trace is session.moment.trace
    session.compute(8, 1.0)
    session.bound = session.moment.place  # in practice
    assert session.glimpse().trace is session.moment.trace
    assert session.glimpse().place == session.moment.place


def test_of_another_training_no_steps_are_told_before_it_is_recorded(told_batches: Told):
    session = told_batches.session
    session.next_iteration()
    session.compute(8, 1.0)
    track = session.track
    # As it is where an undo leads back to a run that was changed further on.
    session._run.track = track.branch(8, replace(track.head.training, optimizer=Adam()))
    session.compute(20, 1.0)
    seen = session.glimpse()
    assert seen.place == (0, seen.clicks)
    assert seen.trace.values
    session.show_end()
    assert session.glimpse().iteration == 20


@pytest.mark.parametrize("goal", [UntilStalled(40), UntilFlat(1e-12)])
def test_on_the_way_to_a_goal_one_iteration_is_recorded_for_a_move(told_batches, qtbot, monkeypatch, goal):
    told, recorded = told_batches, []
    runner = Runner(told.session, FASTEST)
    for signal in (runner.turned, told.session.moved):
        signal.connect(lambda _: runner.expect(0.001, waiting=True))  # as views do that draw on
    arrive = type(told.session)._arrive

    def note(session, place):
        recorded.append(place)
        arrive(session, place)

    monkeypatch.setattr(type(told.session), "_arrive", note)
    runner.run_until(goal)
    qtbot.waitUntil(lambda: len(told.moments) > 12 or not told.session.running)
    assert len(recorded) <= len(told.moments)
    runner.pause()


def test_what_is_told_without_a_picture_took_no_time_to_record(told: Told, qtbot):
    runner = Runner(told.session, 60)
    runner.run()
    qtbot.waitUntil(lambda: told.moment.iteration > 2)
    assert runner._recorded == 0.0
    runner.set_speed(FASTEST)
    qtbot.waitUntil(lambda: told.moment.iteration > 5000)
    assert 0.0 < runner._recorded < 5.0  # not the seconds since the machine was started
    runner.pause()
