"""The window that shows two runs side by side: chosen, stepped, moved by the slider, told in words."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mlpstudio.core.history import History
from mlpstudio.project.varying import VARIABLES


@pytest.fixture
def compare(shown):
    shown.action("compare_runs").trigger()
    shown.settle()
    yield shown.window.runs.compare
    shown.window.runs.compare.close()


def type_rate(compare, text):
    compare.choice.value.setFocus()
    compare.choice.value.selectAll()
    QTest.keyClicks(compare.choice.value, text)
    QTest.keyClick(compare.choice.value, Qt.Key.Key_Return)


def test_one_click_steps_both_and_both_show_their_numbers(shown, compare):
    project = shown.window.session.document.project
    type_rate(compare, "0.03")
    assert compare.head.text() == "Learning rate 0.01 | 0.03"
    for _ in range(15 + 3):
        shown.click(compare.next)
    assert compare.place.text() == "Iteration 1 · step 3 of 15"
    changed = VARIABLES["learning_rate"].apply(project, 0.03)
    for side, made in zip(compare.sides, (project, changed), strict=True):
        history = History(made.network, made.training, made.data, made.parameters)
        history.extend(2)
        moment = side.canvas.moment
        assert moment.place == (1, 3)
        assert all(map(np.array_equal, history.trace(1).values, moment.trace.values))
        assert side.loss.text().startswith("loss 162")
        assert "activation" in side.title.text() or "Prediction" in side.title.text()
    shown.click(compare.next)
    assert compare.sides[0].loss.text() != compare.sides[1].loss.text()
    shown.click(compare.back)
    assert compare.place.text() == "Iteration 1 · step 3 of 15"
    # The window's own run is where it was.
    assert shown.place == (0, 0)


def test_the_slider_moves_both_while_the_window_answers(qtbot, shown, compare):
    compare.slider.setFocus()
    QTest.keyClick(compare.slider, Qt.Key.Key_PageUp)
    qtbot.waitUntil(lambda: compare.comparison.iteration == 10)
    assert [side.canvas.moment.iteration for side in compare.sides] == [10, 10]
    assert compare.comparison.position == len(compare.comparison.beats)
    QTest.keyClick(compare.slider, Qt.Key.Key_Home)
    qtbot.waitUntil(lambda: compare.comparison.iteration == 0)
    lines = compare.plot.lines
    assert [line.role for line in lines] == ["strong", "other"]
    assert len(lines[0].x) == len(lines[1].x) == 11


def test_kept_runs_are_compared_with_what_is_known_of_them(shown):
    session = shown.window.session
    session.advance(20 * session.clicks)
    shown.action("keep_run").trigger()
    shown.window.setbacks.change_rate(0.001)
    session.restart()
    session.advance(5 * session.clicks)
    shown.action("compare_runs").trigger()
    shown.settle()
    compare = shown.window.runs.compare
    one, other = compare.choice.one, compare.choice.other
    assert [one.itemText(index) for index in range(one.count())] == ["This run", "Run 1"]
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_End)
    shown.settle()
    assert compare.head.text() == "Learning rate 0.001 | 0.01"
    assert not compare.choice.setting.isVisible()
    assert len(compare.plot.lines[0].x) == 5
    assert len(compare.plot.lines[1].x) == 20
    compare.close()


def test_settings_are_offered_with_values_that_differ(shown, compare):
    choice = compare.choice
    for index in range(choice.setting.count()):
        choice.setting.setCurrentIndex(index)
        choice.setting.activated.emit(index)
        shown.settle()
        assert not choice.mistake.isVisible(), choice.setting.currentText()
        assert "No difference" not in compare.head.text(), choice.setting.currentText()
        shown.click(compare.next)
    assert choice.thing.isVisible() != choice.value.isVisible()


def test_a_value_that_is_none_is_refused_in_a_line_and_the_pair_stays(shown, compare):
    before = compare.comparison
    type_rate(compare, "fast")
    assert compare.choice.mistake.isVisible()
    assert "fast" in compare.choice.mistake.text()
    type_rate(compare, "-1")
    assert "above 0" in compare.choice.mistake.text()
    assert compare.comparison is before
    type_rate(compare, "0.5")
    assert not compare.choice.mistake.isVisible()


def test_keys_step_and_what_waits_is_said(shown, compare):
    choice = compare.choice
    choice.setting.setCurrentIndex(choice.setting.findData("l2"))
    choice.setting.activated.emit(choice.setting.currentIndex())
    assert "Loss takes more clicks on one side" in compare.step_note.text()
    choice.setting.setCurrentIndex(choice.setting.findData("width"))
    choice.setting.activated.emit(choice.setting.currentIndex())
    assert "weights of its own" in compare.step_note.text()
    QTest.keyClick(compare, Qt.Key.Key_F10)
    assert compare.comparison.position == 1
    QTest.keyClick(compare, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    assert compare.comparison.position == 0


def test_without_samples_there_is_nothing_to_compare(shown):
    session = shown.window.session
    session.edit(lambda project: _emptied(project), "no data")
    shown.action("compare_runs").trigger()
    assert shown.window.runs.compare is None
    assert "no samples" in shown.window.status.sentence.text()


def _emptied(project):
    from mlpstudio.core.data import empty_dataset
    from mlpstudio.project.project import with_data

    return with_data(project, empty_dataset(project.network))


def test_a_window_that_is_put_aside_keeps_what_it_has_computed(qtbot, shown, compare):
    """To be shown again it would else compute all of it again, before anybody can click."""
    compare.seek(5000)
    qtbot.waitUntil(lambda: compare.comparison.iteration == 5000)
    tracks = [side.track for side in compare.comparison.sides]
    compare.showMinimized()
    shown.settle()
    assert all(track.is_near(5000) and track.distance(5000) < 100 for track in tracks)
    compare.showNormal()
    compare.close()
    assert all(track.distance(5000) == 5000 for track in tracks)
