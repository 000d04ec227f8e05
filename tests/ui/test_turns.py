import pytest
from PySide6.QtCore import QEvent, QObject, Qt

from mlpstudio.project.templates import TEMPLATES
from mlpstudio.session.goals import UntilEpoch, UntilFlat, UntilLoss, UntilStalled
from mlpstudio.session.runner import FASTEST
from mlpstudio.ui.turns import _CALM, FRAME, Turns


class Drawer:
    """Draws, and notes what; says how long a frame takes in which it draws."""

    def __init__(self, cost):
        self.cost, self.drawn = cost, []

    def show_moment(self, moment):
        self.drawn.append(moment)


def frames(turns, drawers, count, first=0):
    """Draw some frames; return who drew in each."""
    found, took = [], 0.0
    for moment in range(first, first + count):
        turns.show_next(moment, took)
        drew = [drawer for drawer in drawers if drawer.drawn and drawer.drawn[-1] == moment]
        took = sum(drawer.cost for drawer in drew)
        found.append(drew)
    return found


def made(*costs):
    drawers = [Drawer(cost) for cost in costs]
    return Turns([(drawer,) for drawer in drawers]), drawers


@pytest.mark.parametrize("costs", [(0.0001, 0.0001, 0.0001), (0.2, 0.2, 0.2), (0.0001, 0.5, 0.003, 0.02)])
def test_everybody_has_a_turn_at_least_every_so_many_frames_as_there_are_views(costs):
    turns, drawers = made(*costs)
    drew = frames(turns, drawers, 60)
    for first in range(60 - len(costs)):
        seen = {id(drawer) for frame in drew[first : first + len(costs)] for drawer in frame}
        assert len(seen) == len(costs)
    assert all(drew)  # something new is seen in every frame


def test_views_that_are_quick_draw_in_every_frame():
    turns, drawers = made(0.0005, 0.0005, 0.0005, 0.0005)
    assert all(len(drew) == 4 for drew in frames(turns, drawers, 40)[10:])


def test_views_that_are_slow_draw_alone():
    turns, drawers = made(0.02, 0.02, 0.02)
    assert all(len(drew) == 1 for drew in frames(turns, drawers, 40)[10:])


def test_what_cannot_be_seen_takes_note_of_every_frame_and_takes_nobody_s_turn():
    turns, drawers = made(0.02, 0.02, 0.0)
    *seen, hidden = drawers
    hidden.resting = True
    drew = frames(turns, drawers, 40)
    assert all(hidden in frame for frame in drew)
    assert all(sum(drawer in frame for drawer in seen) == 1 for frame in drew[10:])
    hidden.resting = False  # now it has to wait for its turn, as all others
    drew = frames(turns, drawers, 41, first=100)[10:]
    assert all(any(drawer in frame for frame in drew[:4]) for drawer in drawers)


def test_a_frame_takes_no_longer_than_it_may_unless_one_view_alone_does():
    turns, drawers = made(0.003, 0.003, 0.003, 0.003, 0.003)
    drew = frames(turns, drawers, 60)[20:]
    assert all(len(frame) == 1 or sum(drawer.cost for drawer in frame) <= 1.5 * FRAME for frame in drew)
    assert sum(len(frame) for frame in drew) >= 1.5 * len(drew)


def test_who_becomes_slow_is_noticed():
    turns, drawers = made(0.0005, 0.0005)
    frames(turns, drawers, 20)
    for drawer in drawers:
        drawer.cost = 0.05
    assert all(len(drew) == 1 for drew in frames(turns, drawers, 40, first=20)[20:])


class Clock:
    """A clock that goes on by what is done, however long a machine takes for it."""

    now = 0.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock(monkeypatch):
    clock = Clock()
    monkeypatch.setattr("mlpstudio.ui.turns.perf_counter", clock)
    return clock


class Slow(Drawer):
    """Prepares what it draws, in so many pieces."""

    def __init__(self, clock, pieces, cost=0.0005):
        super().__init__(cost)
        self.clock, self.pieces, self.prepared = clock, pieces, []

    def ahead(self, moment):
        self.prepared.append(moment)
        for _ in range(self.pieces):
            self.clock.now += 0.002
            yield


def test_a_slow_view_draws_what_was_prepared_over_several_frames_and_nobody_waits_for_it(clock):
    slow, quick = Slow(clock, pieces=12), Drawer(0.0005)
    turns = Turns([(slow,), (quick,)], ahead={slow: slow.ahead})
    drew = frames(turns, (quick,), 40)
    assert all(drew)  # something new in every frame
    assert 2 <= len(slow.drawn) < len(slow.prepared) + 1
    assert slow.drawn == slow.prepared[: len(slow.drawn)]
    assert clock.now / 40 < 0.010  # at once it would take 24 ms


@pytest.mark.parametrize("pieces", [1, 3, 12])
def test_a_view_that_is_seen_again_does_not_go_back_to_what_was_prepared_before(clock, pieces):
    slow, quick = Slow(clock, pieces), Drawer(0.0005)
    turns = Turns([(slow,), (quick,)], ahead={slow: slow.ahead})
    for first in range(0, 60, 20):
        slow.resting = False
        frames(turns, (quick,), 4 + first // 20, first)  # something has been prepared, or is being
        slow.resting = True
        frames(turns, (quick,), 10, first + 10)
    assert slow.drawn == sorted(slow.drawn)


def test_what_is_prepared_and_turns_out_to_be_nothing_new_has_no_frame_of_its_own(clock):
    slow, quick = Slow(clock, pieces=0), Drawer(0.02)
    turns = Turns([(slow,), (quick,)], ahead={slow: slow.ahead})
    assert all(frames(turns, (quick,), 20))
    assert slow.drawn == slow.prepared  # it is told of them all the same


def test_a_view_that_has_no_news_has_no_turn():
    turns, drawers = made(0.02, 0.02)
    idle, _ = drawers
    idle.has_news = lambda moment: moment % 10 == 0
    drew = frames(turns, drawers, 41)
    assert all(drew)
    assert [moment for moment in idle.drawn if moment] == [10, 20, 30, 40]


def test_what_tells_of_the_run_is_not_drawn_more_often_than_it_is_read(clock):
    step, run = Drawer(0.0), Drawer(0.0)
    turns = Turns([(step,)], [(run,)])
    clock.now = 1.0  # it has not been drawn for long
    for moment in range(40):
        frames(turns, (step, run), 1, first=moment)
        clock.now += 0.01
    assert len(step.drawn) == 40
    assert len(run.drawn) == round(40 * 0.01 / _CALM)


def test_it_is_known_whether_all_have_drawn_a_moment():
    turns, drawers = made(0.02, 0.02, 0.02)
    frames(turns, drawers, 20)
    waited = []
    for _ in range(3):  # the same moment again, for those that wait
        turns.show_next(100, 0.02)
        waited.append(turns.waiting)
    assert waited == [True, True, False]
    assert all(drawer.drawn[-1] == 100 for drawer in drawers)


class Teller(Drawer):
    """Tells how far a run has come."""

    tells_how_far = True


def test_who_tells_how_far_a_run_has_come_need_not_wait_for_the_others(clock):
    slow, teller = Slow(clock, pieces=12), Teller(0.0005)
    turns = Turns([(teller,), (slow,)], ahead={slow: slow.ahead})
    recorded, latest, waited = 0, 0, []
    for latest in range(60):
        if not turns.waiting:
            recorded = latest
        turns.show_next(recorded, 0.0005, latest)
        waited.append(turns.waiting)
    assert teller.drawn == list(range(60))
    assert slow.drawn == slow.prepared[: len(slow.drawn)]
    assert 3 <= len(slow.drawn) <= 60 - sum(waited) < 20  # recorded where it had drawn the one before
    assert slow.drawn == sorted(set(slow.drawn))


def test_who_has_drawn_a_moment_prepares_the_next_one_only(clock):
    slow, other = Slow(clock, pieces=1), Slow(clock, pieces=20)
    turns = Turns([(slow,), (other,)], ahead={slow: slow.ahead, other: other.ahead})
    for _ in range(40):
        turns.show_next(1, 0.0005)
    assert (slow.prepared, other.prepared) == ([1], [1])
    assert not turns.waiting


def test_a_step_comes_first_and_what_tells_of_the_run_in_the_next_picture(qtbot):
    step, run = Drawer(0.0), Drawer(0.0)
    turns = Turns([(step,)], [(run,)])
    turns.show_all("first")
    turns.show_all("second", step=True)
    assert (step.drawn[-1], run.drawn[-1]) == ("second", "first")
    turns.show_all("third", step=True)
    qtbot.wait(1)
    assert run.drawn == ["first", "third"]  # once, where two steps came between two pictures
    turns.show_all("fourth", step=True)
    turns.show_all("an edit")
    qtbot.wait(1)
    assert run.drawn[2:] == ["an edit"]  # what an edit has made wrong goes at once, and does not come back


def test_outside_of_a_hurry_everybody_draws():
    turns, drawers = made(0.5, 0.5, 0.5)
    frames(turns, drawers, 5)
    turns.show_all("last")
    assert [drawer.drawn[-1] for drawer in drawers] == ["last"] * 3


def test_outside_of_a_hurry_all_draw_in_the_order_in_which_they_are_given():
    turns, drawers = made(0.5, 0.5, 0.5)
    frames(turns, drawers, 5)  # some have had their turn
    order = []
    for number, drawer in enumerate(drawers):
        drawer.show_moment = lambda _, number=number: order.append(number)
    turns.show_all("last")
    assert order == [0, 1, 2]


def test_after_a_run_at_full_speed_every_view_shows_where_it_stopped(make_window, qtbot):
    window = make_window().window
    window.runner.set_speed(FASTEST)
    window.runner.run()
    qtbot.waitUntil(lambda: window.session.moment.iteration > 50)
    window.runner.pause()
    moment = window.session.moment
    assert not moment.running
    assert not window.step_panel._moment.running
    for view in (window.canvas, window.step_panel, window.status):
        assert view._moment.place == moment.place
    assert window.step_bar.slider.value() == moment.iteration


def test_several_frames_draw_one_recorded_moment_and_the_bar_goes_on(make_window, qtbot):
    window = make_window().window
    places, told, drawn, bar = [], [], [], []
    window.session.moved.connect(lambda moment: places.append(moment.place))

    def look(latest):
        told.append(latest.place)
        bar.append(window.step_bar.slider.value())
        assert not latest.trace.values  # nothing was recorded for it
        for view in (window.canvas, window.step_panel):
            assert view._moment.trace.values
            drawn.append(view._moment.place)

    window.runner.turned.connect(look)  # after the views have drawn
    window.runner.set_speed(FASTEST)
    window.runner.run()
    qtbot.waitUntil(lambda: len(told) > 40)
    window.runner.pause()
    assert set(drawn) <= set(places)
    assert len(places) < len(told)  # more than two pictures of each
    assert told == sorted(set(told))
    assert bar == sorted(bar)
    assert len(set(bar)) > len(set(places))
    qtbot.wait(1)
    for view in (window.canvas, window.step_panel, window.loss_panel, window.log_panel):
        assert view._moment.place == window.session.moment.place
        assert view._moment.trace is window.session.moment.trace


@pytest.mark.parametrize(
    "begin", [lambda session: session.step_inside(), lambda session: session.show_block(2)]
)
def test_a_run_at_full_speed_begins_anywhere(make_window, qtbot, begin):
    window = make_window().window
    begin(window.session)
    told = []
    window.runner.turned.connect(lambda latest: told.append(window.step_bar._step.text()))
    window.runner.set_speed(FASTEST)
    window.runner.run()
    qtbot.waitUntil(lambda: len(told) > 10)
    window.runner.pause()
    assert set(told[2:]) == {" · step 15 of 15"}  # in the first one others may have their turn


@pytest.mark.parametrize("goal", [UntilFlat(1e-9), UntilStalled(500), UntilLoss(1e-30), UntilEpoch(30_000)])
def test_the_bar_never_goes_back_on_the_way_to_a_goal(make_window, qtbot, goal):
    window, bar = make_window().window, []
    window.runner.turned.connect(lambda latest: bar.append(window.step_bar.slider.value()))
    window.runner.set_speed(FASTEST)
    window.runner.run_until(goal)
    qtbot.waitUntil(lambda: len(bar) > 20 or not window.session.running)
    window.runner.pause()
    qtbot.waitUntil(lambda: not window.session.running)
    assert bar == sorted(bar)


def test_a_breakpoint_that_is_set_in_a_run_stops_after_what_was_told(make_window, qtbot):
    window, told = make_window().window, []
    window.runner.turned.connect(lambda latest: told.append(latest.iteration))
    window.runner.set_speed(FASTEST)
    window.runner.run()
    qtbot.waitUntil(lambda: len(told) > 20)
    window.runner.breakpoints.toggle("u1")
    qtbot.waitUntil(lambda: not window.session.running)
    assert window.session.moment.iteration >= told[-1]


def test_the_loss_of_the_test_part_is_measured_at_full_speed(make_window, saved, qtbot):
    moons = next(template for template in TEMPLATES if template.id == "moons").make()
    window = make_window(saved(moons)).window
    assert window.session.moment.project.data.split.test
    window.runner.set_speed(FASTEST)
    window.runner.run()
    qtbot.waitUntil(lambda: len(window.session.track.head.held_out) > 5)
    window.runner.pause()


class Pictures(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == QEvent.Type.Paint
        return False


def test_a_step_paints_the_step_panel_once_also_where_a_scroll_bar_comes_or_goes(make_window, qtbot):
    window = make_window().window
    window.resize(1024, 640)
    qtbot.wait(100)
    pictures, bars = Pictures(window.step_panel.equations), set()

    def is_seen():
        return not window.step_panel.equations.visibleRegion().isEmpty()  # else it is scrolled out of sight

    painted = []
    for _ in range(window.session.clicks):
        qtbot.wait(20)
        pictures.count = 0
        qtbot.keyClick(window.canvas, Qt.Key.Key_Right)
        qtbot.waitUntil(lambda: pictures.count > 0 or not is_seen())
        qtbot.wait(20)
        bars.add(window.step_panel.verticalScrollBar().isVisible())
        painted.append((pictures.count, is_seen()))
    assert bars == {True, False}
    assert {count for count, seen in painted if seen} == {1}
    assert sum(seen for _, seen in painted) > len(painted) // 2


def test_it_is_known_what_the_next_frame_will_take():
    turns, drawers = made(0.004, 0.02, 0.012)
    frames(turns, drawers, 60)
    for moment in range(100, 110):
        said = turns.coming
        (drew,) = frames(turns, drawers, 1, first=moment)
        assert said == pytest.approx(sum(drawer.cost for drawer in drew), rel=0.2)


def test_what_the_next_frame_will_take_counts_who_may_draw_again_by_then(clock):
    step, run = Drawer(0.001), Drawer(0.001)
    turns = Turns([(step,)], [(run,)])
    clock.now = 1.0
    for moment in range(60):
        said = turns.coming
        clock.now += 0.013
        (drew,) = frames(turns, (step, run), 1, first=moment)
        assert said == pytest.approx(sum(group.cost for group in turns._drawn)) or run not in drew
    assert len(run.drawn) > 5


def test_a_frame_in_which_a_moment_was_recorded_prepares_little(clock):
    slow, quick = Slow(clock, pieces=30), Drawer(0.0005)
    turns = Turns([(slow,), (quick,)], ahead={slow: slow.ahead})
    spent = []
    for number in range(20):
        turns.show_next(number // 5, 0.0005)
        spent.append(turns._spent)
    fresh = spent[5::5]
    assert max(fresh) == 0.0  # as the frames before them prepared something
    assert min(spent[1:5]) > 0.0
