"""What is prepared for a click is what painting would have made, and it is in nobody's way."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from mlpstudio.project import storage
from mlpstudio.project.drawing import with_units
from mlpstudio.session.settings import THEME
from tests.ui.conftest import Window
from tests.ui.images import digits_project
from tests.ui.moments import classifier
from tests.ui.test_dropout import project as dropped


def small_classifier():
    return classifier((5, 7, 4), 6, 20).project


PROJECTS = {"worked": None, "classifier": small_classifier, "dropout": dropped, "digits": digits_project}


@pytest.fixture
def two(make_window, tmp_path):
    """Return one window that prepares, when it is told to, and one that never does."""

    def make(name: str) -> tuple[Window, Window]:
        files = [tmp_path / f"{name}.mlp" for name in "ab"] if PROJECTS[name] else [None, None]
        for file in filter(None, files):  # one of each: a window says where its file is open elsewhere
            storage.write(file, PROJECTS[name]())
        found = make_window(files[0]), make_window(files[1])
        for shown in found:
            for timed in (shown.window.foreseeing, shown.window.checking.proving):
                timed._timer.timeout.disconnect()  # nothing comes by the clock
            shown.window.foreseeing.stop()
            shown.window.canvas._ready = shown.window.step_panel.formulas._next = None
        return found

    return make


def darken(both: tuple[Window, Window]) -> None:
    """Choose the dark theme; windows of one program share its settings, and one alone is told of them."""
    both[0].action("theme_dark").trigger()
    both[1].window.appearance._setting_changed(THEME)
    for shown in both:
        shown.settle()


def lighten(both: tuple[Window, Window]) -> None:
    """Leave the light theme as it is."""


def views(shown: Window) -> list[QImage]:
    shown.settle()
    return [view.grab().toImage() for view in (shown.window.canvas, shown.window.step_panel.viewport())]


def used(shown: Window) -> tuple[bool, bool, bool]:
    """Return whether what canvas, formulas and equations show was prepared."""
    canvas, panel = shown.window.canvas, shown.window.step_panel
    ready, look = canvas._ready, canvas._look(canvas.moment, canvas._focus)
    found = [ready is not None and ready.look.same_as(look)]
    for view in (panel.formulas, panel.equations):
        size, ratio = view.size().toTuple(), view.devicePixelRatioF()
        marks = (view.marked,) if view is panel.formulas else (view.marked, view.strong)
        look = (size, ratio, view.palette_of_step, *marks)
        found.append(view._shown.ready is not None and view._shown.ready.look == look)
    return tuple(found)


def step(both: tuple[Window, Window], move: str) -> tuple[bool, bool, bool]:
    """Prepare in one window, click in both, and compare; return what of it was used."""
    prepared, direct = both
    prepared.window.foreseeing.finish()
    for shown in both:
        shown.action(move).trigger()
    assert prepared.place == direct.place
    for one, other in zip(views(prepared), views(direct), strict=True):
        assert one == other
    assert not any(used(direct))
    return used(prepared)


@pytest.mark.parametrize("name", PROJECTS)
def test_prepared_and_painted_are_the_same_pixels_at_every_step(two, name):
    both = two(name)
    whole = both[0].window.session.clicks + 1
    for theme, count in ((lighten, whole if name in ("worked", "classifier") else 6), (darken, 3)):
        theme(both)
        found = [step(both, "next") for _ in range(count)]
        assert found == [(True, True, True)] * count  # also what begins another iteration
    found = [step(both, "back") for _ in range(3)]
    assert not all(found[0])  # it is the first of them that nobody could foresee
    assert all(map(all, found[1:]))


def test_what_changes_meanwhile_is_painted_as_it_is(two):
    both = two("worked")
    prepared, direct = both

    def neurons(shown: Window) -> None:
        shown.window.editing.do(partial(with_units, column=1, units=4))

    for change in (
        lambda shown: shown.window.canvas.zoom_in(),
        lambda shown: shown.window.resize(1100, 760),
        lambda shown: shown.window.step_panel.set_view("neurons"),
        lambda shown: shown.window.step_panel.set_view("matrices"),
        neurons,
        lambda shown: shown.action("undo").trigger(),
        lambda shown: shown.window.canvas.expand(1, True),
    ):
        for shown in both:
            shown.action("next").trigger()
        prepared.window.foreseeing.finish()
        for shown in both:
            change(shown)
            shown.window.canvas._glide.stop()
            shown.settle()
            shown.action("next").trigger()
        for one, other in zip(views(prepared), views(direct), strict=True):
            assert one == other


def test_it_works_in_short_stretches_once_it_is_quiet_and_never_while_training(
    make_window, qtbot, monkeypatch
):
    shown = make_window()
    work = shown.window.foreseeing
    shown.action("next").trigger()
    assert work.busy
    qtbot.waitUntil(lambda: not work.busy)
    shown.action("next").trigger()
    work.stop()  # else, before all is painted on a slow machine, what comes after it is prepared
    shown.settle()
    assert all(used(shown))
    QTest.mousePress(shown.window.canvas, Qt.MouseButton.LeftButton)
    shown.action("run").trigger()
    assert not work.busy
    shown.action("run").trigger()
    assert work.busy
    QTest.mouseRelease(shown.window.canvas, Qt.MouseButton.LeftButton)


def test_what_leads_nowhere_is_not_prepared_and_not_told(make_window):
    shown = make_window()
    told = len(shown.moments)
    shown.action("back").trigger()
    shown.window.foreseeing.finish()
    shown.action("last_moment").trigger()
    shown.window.foreseeing.finish()
    assert len(shown.moments) <= told + 2
