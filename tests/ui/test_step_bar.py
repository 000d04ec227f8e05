"""The step bar: marks, slider, the field for an iteration, first and last."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest

from mlpstudio.core.data import Dataset
from mlpstudio.core.messages import InvalidInput
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project import project as edits
from mlpstudio.project.project import Project, with_run
from mlpstudio.session import journey
from mlpstudio.session.journey import FARTHEST
from mlpstudio.session.runner import FASTEST
from mlpstudio.ui.iteration_field import read_iteration
from mlpstudio.ui.panels.step_bar import IterationSlider
from tests.cases import case
from tests.session.conftest import example
from tests.ui.conftest import Window


def deep(layers: int) -> Project:
    network = Network(2, (*(Layer(3, "tanh") for _ in range(layers)), Layer(1)))
    data = Dataset(np.ones((4, 2)), np.ones((4, 1)))
    return Project(network, initial_parameters(network, 1), data, Training(optimizer=Adam()))


def enter(shown: Window, text: str) -> None:
    field = shown.window.step_bar.field
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("text", "iteration"),
    [("0", 0), (" 12 ", 12), ("1,000", 1000), ("1 000 000", 1_000_000), ("10^5", 100_000), ("12.0", 12)],
)
def test_numbers_of_iterations(text: str, iteration: int):
    assert read_iteration(text, 0) == iteration


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "missing"),
        ("12.5", "whole"),
        ("-1", "begins at iteration 0"),
        ("two", "expected"),
        (str(FARTHEST + 1), "last one"),
        ("1e999", "too large"),
    ],
)
def test_numbers_that_are_none(text: str, reason: str):
    with pytest.raises(InvalidInput, match=reason):
        read_iteration(text, 0)


def test_the_field_goes_back_and_forward(shown: Window, qtbot):
    shown.window.session.advance(15 * 10 + 4)
    shown.moments.clear()
    enter(shown, "3")
    enter(shown, "1,234")
    assert shown.places[0] == (3, 4)
    # On a busy machine it takes longer than a journey may without showing its progress.
    qtbot.waitUntil(lambda: shown.place == (1234, 4))
    assert shown.window.step_bar.slider.maximum() == 1234
    assert shown.window.step_bar.field.text() == ""


def test_the_field_refuses_in_place_and_says_why(shown: Window):
    bar = shown.window.step_bar
    shown.window.session.advance(40)
    shown.moments.clear()
    enter(shown, "12.5")
    assert shown.moments == []
    assert bar._hint.text() == "iterations are whole numbers; 12.5 is none"
    assert bar.field.property("invalid")
    assert "whole" in bar.field.accessibleDescription()
    QTest.keyClick(bar.field, Qt.Key.Key_1)
    assert bar._hint.text() == "drag to any iteration"
    QTest.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.field.text() == ""
    assert not bar.field.property("invalid")


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_the_reason_is_whole(make_window, size: tuple[int, int]):
    shown = make_window(size=size)
    hint = shown.window.step_bar._hint
    for text in ("12.5", "-3", "abc"):
        enter(shown, text)
        shown.settle()
        assert hint.fontMetrics().horizontalAdvance(hint.text()) <= hint.width()


def test_a_far_iteration_shows_its_progress_and_can_be_paused(
    shown: Window, qtbot, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(journey, "AT_ONCE", 0.0)
    window = shown.window
    enter(shown, "900000000")
    assert window.session.running
    assert window.toolbar._run.text() == "Pause"
    assert window.step_bar._hint.text() == "Esc stops · 0 % · to iteration 900,000,000"
    qtbot.waitUntil(lambda: shown.place[0] > 100)
    window.canvas.setFocus()
    shown.press(Qt.Key.Key_F5)
    assert not window.session.running
    assert window.step_bar._hint.text() == "drag to any iteration"
    place = shown.place
    QTest.qWait(50)
    assert shown.place == place


@pytest.mark.parametrize("where", ["canvas", "field", "table"])
def test_escape_stops_it_where_it_is(shown: Window, qtbot, monkeypatch: pytest.MonkeyPatch, where: str):
    monkeypatch.setattr(journey, "AT_ONCE", 0.0)
    window = shown.window
    assert not shown.action("stop").isEnabled()
    enter(shown, "900000000")
    qtbot.waitUntil(lambda: shown.place[0] > 100)
    focus = {"canvas": window.canvas, "field": window.step_bar.field, "table": window.log_panel.table}[where]
    focus.setFocus()
    shown.press(Qt.Key.Key_Escape)
    assert not window.session.running
    assert not shown.action("stop").isEnabled()
    assert window.step_bar._hint.text() == "drag to any iteration"
    place = shown.place
    QTest.qWait(50)
    assert shown.place == place


def test_escape_closes_a_card_first(shown: Window, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(journey, "AT_ONCE", 0.0)
    enter(shown, "900000000")
    shown.action("palette").trigger()
    shown.press(Qt.Key.Key_Escape)
    assert not shown.window.overlays.palette.isVisible()
    assert shown.window.session.running
    shown.press(Qt.Key.Key_Escape)
    assert not shown.window.session.running


@pytest.mark.parametrize("size", [(1024, 700), (1440, 900)])
def test_how_to_stop_it_can_be_read(make_window, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]):
    monkeypatch.setattr(journey, "AT_ONCE", 0.0)
    shown = make_window(size=size)
    enter(shown, "900000000")
    hint = shown.window.step_bar._hint
    drawn = hint.fontMetrics().elidedText(hint.text(), Qt.TextElideMode.ElideRight, hint.width() - 18)
    assert drawn.startswith("Esc stops · 0 %")
    shown.window.journey.stop()


def test_it_stops_at_divergence(make_window, saved):
    project = example()
    shown = make_window(saved(edits.with_training(project, replace(project.training, learning_rate=1e30))))
    enter(shown, "5000")
    assert shown.window.banner.isVisible()
    assert shown.place[0] < 20
    assert shown.window.step_bar.field.isEnabled()


def test_home_and_end(shown: Window):
    window = shown.window
    window.session.advance(40)
    for name in ("canvas", "step_panel", "marks"):
        with case(name):
            window.session.seek(1, 3)
            shown.moments.clear()
            (window.step_bar.marks if name == "marks" else getattr(window, name)).setFocus()
            shown.press(Qt.Key.Key_Home)
            shown.press(Qt.Key.Key_End)
            assert shown.places == [(0, 0), (2, 10)]


def test_home_and_end_belong_to_fields_and_tables(shown: Window):
    window = shown.window
    window.session.advance(40)
    shown.moments.clear()
    for widget in (window.step_bar.field, window.log_panel.table, window.toolbar._rate_field):
        widget.setFocus()
        shown.press(Qt.Key.Key_Home)
        shown.press(Qt.Key.Key_End)
    assert shown.moments == []


@pytest.mark.parametrize("layers", [1, 6, 12, 30])
def test_marks_never_reach_over_the_edge(make_window, saved, layers: int):
    shown = make_window(saved(deep(layers)), (1024, 700))
    for size in ((1024, 700), (1440, 900)):
        with case(*size):
            shown.window.resize(*size)
            shown.settle()
            bar = shown.window.step_bar
            placed = bar.marks.segments()
            assert sum(len(segment.marks) for segment in placed) == shown.window.session.clicks
            assert placed[-1].rect.right() <= bar.marks.width()
            assert bar.slider.width() >= 120
            assert bar.slider.geometry().right() < bar.width()
            for segment in placed:
                for _, rect in segment.marks:
                    assert segment.rect.contains(rect)
                    assert rect.width() > 0
            click = placed[2].marks[len(placed[2].marks) // 2]
            shown.click(bar.marks, (click[1].center() + QPointF(2, 2)).toPoint())
            assert abs(shown.place[1] - click[0]) <= 3
            bar.grab()


def test_building_blocks_are_a_part_between_loss_and_backward(shown: Window):
    window = shown.window
    bar = window.step_bar
    assert bar.marks.block_rect() is None
    window.session.show_blocks_first(True)
    shown.settle()
    _, loss, blocks, backward, _ = bar.marks.segments()
    assert blocks.blocks
    assert blocks.rect == bar.marks.block_rect()
    assert loss.rect.right() < blocks.rect.left() < blocks.rect.right() < backward.rect.left()
    assert [number for number, _ in blocks.marks] == [1, 2, 3, 4]
    window.session.seek(0, 4)
    window.session.next()
    window.session.next()
    assert bar._step.text() == " · building block 2 of 4"
    window.session.seek(0, 7)
    assert bar._step.text() == " · step 7 of 15"
    assert bar.marks.block_rect() == blocks.rect
    window.session.show_blocks_first(False)
    assert bar.marks.block_rect() is None


def test_a_click_on_a_building_block_goes_there(shown: Window):
    for position in (0, 4, 9, 15):
        with case(position):
            window = shown.window
            marks = window.step_bar.marks
            window.session.show_blocks_first(True)
            window.session.seek(0, position)
            shown.settle()
            for number, rect in next(segment for segment in marks.segments() if segment.blocks).marks:
                shown.click(marks, (rect.center() + QPointF(2, 2)).toPoint())
                moment = window.session.moment
                assert (tuple(moment.place), moment.block) == ((0, 4), number)
                assert marks._told(rect.center() + QPointF(2, 2)).startswith("Building block")
            assert window.step_bar._step.text() == " · building block 4 of 4"
            window.session.next()
            assert shown.place == (0, 5)


def test_where_we_are_among_the_building_blocks_can_be_seen(shown: Window):
    """Around the mark of the block that is shown lies a ring, and around no other mark."""
    window = shown.window
    marks = window.step_bar.marks
    window.session.show_blocks_first(True)
    window.session.advance(4)
    for block in (1, 3, 4):
        window.session.show_block(block)
        shown.settle()
        picture = marks.grab().toImage()
        ringed = []
        for segment in marks.segments():
            for number, rect in segment.marks:
                above = picture.pixelColor(round(rect.center().x() + 2), round(rect.top() - 2.5 + 2))
                if above.lightness() < 90:
                    ringed.append((segment.blocks, number))
        assert ringed == [(True, block)]


@pytest.mark.parametrize(("position", "told"), [(0, True), (4, False), (7, True), (13, True)])
def test_asking_for_building_blocks_elsewhere_says_where_they_are(shown: Window, position: int, told: bool):
    window = shown.window
    panel = window.step_panel
    window.session.seek(0, position)
    shown.settle()
    shown.click(panel.blocks, QPoint(8, panel.blocks.height() // 2))
    assert window.session.moment.blocks_first
    assert panel.blocks_note.isVisible() == told
    if not told:  # Next leads there, and says so
        assert "building block" in window.toolbar._next.text()
        return
    shown.settle()
    shown.click(panel.blocks_note.button)
    assert (tuple(window.session.moment.place), window.session.moment.block) == ((0, 4), 1)
    assert not panel.blocks_note.isVisible()


def test_the_note_on_building_blocks_goes_with_the_next_step_or_the_wish(shown: Window):
    window = shown.window
    panel = window.step_panel
    window.session.seek(0, 7)
    for _ in range(2):
        panel.blocks.click()
        assert panel.blocks_note.isVisible()
        panel.blocks.click()
        assert not panel.blocks_note.isVisible()
    panel.blocks.click()
    window.session.next()
    assert not panel.blocks_note.isVisible()


def test_the_slider_shows_the_future_paler(shown: Window):
    window = shown.window
    window.session.advance(15 * 20)
    window.session.seek(5, 3)
    slider = window.step_bar.slider
    picture = slider.grab().toImage()
    y = slider.height() // 2
    past, future = (picture.pixelColor(round(slider.width() * share), y) for share in (0.1, 0.7))
    line = window.appearance.theme.line
    assert past.name() == window.appearance.theme.accent
    assert future.name() not in (past.name(), line, window.appearance.theme.panel)


def test_a_run_may_have_more_iterations_than_a_slider_of_qt_has_values(make_window, saved, qtbot):
    given, far = example(), 5_000_000_000  # after a night or two of a small network
    window = make_window(saved(with_run(given, far, given.parameters, given.parameters, ()))).window
    slider, sought = window.step_bar.slider, []
    window.step_bar.sought.connect(lambda iteration, _: sought.append(iteration))
    assert window.session.moment.iteration == far
    window.runner.set_speed(FASTEST)
    window.runner.run()
    qtbot.waitUntil(lambda: window.session.moment.iteration > far + 20_000)
    window.runner.pause()
    last = window.session.moment.iteration
    assert slider.value() == slider.maximum()
    assert window.step_bar._iteration.text() == f"Iteration {last:,}"
    slider.setValue(slider.minimum())
    qtbot.waitUntil(lambda: window.session.moment.iteration == far)
    assert sought == [far]
    slider.setValue(slider.maximum() - 1)
    qtbot.waitUntil(lambda: window.session.moment.iteration == sought[-1])
    assert far < sought[-1] < last
    window.step_bar.field.setText(f"{last:,}")
    QTest.keyClick(window.step_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.session.moment.iteration == last)
    window.step_bar.field.setText(f"{last + 1:,}")
    QTest.keyClick(window.step_bar.field, Qt.Key.Key_Return)
    assert window.step_bar.field.mistake
    assert window.session.moment.iteration == last


@pytest.mark.parametrize(("start", "last"), [(0, 7), (2**33 + 1, 2**33 + 101), (0, 2**31 + 5), (5, 2**40)])
def test_the_slider_reaches_both_ends_and_nothing_beyond(qtbot, start: int, last: int):
    slider, sought = IterationSlider(Qt.Orientation.Horizontal), []
    qtbot.addWidget(slider)
    slider.sought.connect(sought.append)
    middle = (start + last) // 2
    slider.show_run(start, last, middle)
    assert abs(sought[-1] - middle) <= (last - start) / 2**28
    assert slider.maximum() - slider.minimum() >= min(last - start, 2**28)
    for key, end in ((Qt.Key.Key_End, last), (Qt.Key.Key_Home, start), (Qt.Key.Key_End, last)):
        QTest.keyClick(slider, key)
        assert sought[-1] == end
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    QTest.keyClick(slider, Qt.Key.Key_PageDown)
    assert start <= sought[-1] < last
    slider.show_ticks(frozenset({start, middle, last, last + 1}))
    assert len(slider.tick_places()) == 3
