"""The loss of the test samples beside that of training: measured where one looks, kept in the run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mlpstudio.core import held_out
from mlpstudio.core.gauge import Gauge
from mlpstudio.core.held_out import HeldOut
from mlpstudio.project.choosing import set_activation
from tests.session.conftest import batches
from tests.session.test_stop_rules import Book, split
from tests.ui.conftest import Window


@pytest.fixture
def shown(make_window, saved) -> Window:
    return make_window(saved(split()))


def train(shown: Window, iterations: int = 1) -> None:
    """Train some iterations; after each is seen what it leads to."""
    for _ in range(iterations):
        shown.window.session.next_iteration()
        shown.settle()


def line(shown: Window) -> tuple[list[float], np.ndarray]:
    shown.settle()
    return points(shown)


def points(shown: Window) -> tuple[list[float], np.ndarray]:
    x, y = shown.window.loss_panel._picture.lines[3].getData()
    return ([], np.empty(0)) if x is None else (x.tolist(), y)


def test_a_point_comes_with_each_loss_that_is_told(shown: Window):
    window, session = shown.window, shown.window.session
    window.loss_panel.set_log(False)
    assert line(shown)[0] == []
    session.next()
    assert line(shown)[0] == []
    train(shown, 9)
    x, y = line(shown)
    assert x == list(range(9))
    book = Book(split(), 2)
    assert y[0] == pytest.approx(book.test[-1])
    assert y[3] == pytest.approx(book.test[0])
    assert y[6] == pytest.approx(book.test[1])
    assert "test samples" in window.loss_panel._note.text()
    assert ", test " in window.loss_panel._picture.widget.accessibleDescription()


def test_without_a_split_there_is_none(make_window, saved):
    shown = make_window(saved(batches()))
    shown.window.session.next_iteration()
    assert line(shown)[0] == []
    assert "test" not in shown.window.loss_panel._note.text()


def test_it_stays_with_its_run(shown: Window):
    session = shown.window.session
    train(shown, 5)
    project = set_activation(session.here(), 1, "sigmoid").project
    session.document.replace(project, "edit")
    assert line(shown)[0] == []  # nothing of the run before is left
    session.next_iteration()
    assert line(shown)[0] == [0]
    session.document.stack.undo()
    assert line(shown)[0] == [0, 1, 2, 3, 4]


def test_a_branch_has_the_loss_of_its_own_training(shown: Window):
    session = shown.window.session
    shown.window.loss_panel.set_log(False)
    train(shown, 4)
    before = line(shown)[1]
    changed = replace(session.document.project.training, loss="huber")
    session.change_training(changed, "loss")
    train(shown)
    x, y = line(shown)
    assert x == [0, 1, 2, 3, 4]
    assert (y[:4] == before).all()
    project = session.document.project
    gauge = Gauge(project.network, changed, project.data)
    trace = session.moment.trace
    assert y[4] == pytest.approx(gauge.measure(trace.given, test=True).loss)
    # Back before the change, the loss is that of the piece of the run that one is in.
    session.seek(2, session.clicks)
    assert (line(shown)[1][:4] == before).all()


def test_a_hidden_panel_measures_nothing(shown: Window, monkeypatch):
    shown.window.docks["loss"].close()
    shown.settle()
    with monkeypatch.context() as patch:
        patch.setattr("mlpstudio.core.gauge.Measurement.go_on", None)
        train(shown)
    shown.window.docks["loss"].bring()
    shown.settle()
    train(shown)
    assert line(shown)[0] == [1]


def test_what_takes_longer_comes_later(shown: Window, monkeypatch, qtbot):
    monkeypatch.setattr("mlpstudio.ui.measuring.AT_ONCE", 0.0)
    shown.window.session.next_iteration()
    shown.window.turns.finish()
    assert points(shown)[0] == []
    qtbot.waitUntil(lambda: line(shown)[0] == [0])


def test_at_full_speed_there_are_as_many_points_as_pictures(shown: Window, qtbot):
    shown.window.toolbar._speed.setValue(100)
    shown.window.runner.run()
    qtbot.waitUntil(lambda: len(line(shown)[0]) > 5)
    shown.window.runner.pause()
    shown.settle()
    moment = shown.window.session.moment
    points = len(moment.losses.held_out(0, moment.reached.losses)[0])
    assert points <= len(shown.moments)
    assert points < moment.reached.losses


@given(st.lists(st.tuples(st.integers(0, 60), st.floats(0, 1))), st.integers(0, 60), st.integers(0, 60))
def test_points_in_any_order(points: list[tuple[int, float]], first: int, last: int):
    series, wanted = HeldOut(), dict(points)
    for iteration, loss in points:
        series.note(iteration, loss)
    assert len(series) == len(wanted)
    x, y = series.between(first, max(first, last))
    assert x.tolist() == sorted(k for k in wanted if first <= k < last)
    assert y.tolist() == [wanted[int(k)] for k in x]
    assert series.at(first) == wanted.get(first)


def test_they_never_get_too_many(monkeypatch):
    monkeypatch.setattr(held_out, "MOST", 100)
    series = HeldOut()
    for iteration in range(1000):
        series.note(iteration, iteration / 7)
    assert len(series) <= 100
    x, y = series.between(0, 1000)
    assert x[0] == 0
    assert x[-1] == 999
    assert np.array_equal(y, x / 7)
