"""Sliders go where one clicks, as one drag."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider

from mlpstudio.ui.inspector.value_slider import ValueSlider
from mlpstudio.ui.jump_slider import JumpSlider


@pytest.mark.parametrize("share", [0.1, 0.5, 0.83])
def test_a_click_brings_the_handle_there_and_it_can_be_dragged_on(qtbot, share: float):
    slider, presses = JumpSlider(Qt.Orientation.Horizontal), []
    qtbot.addWidget(slider)
    slider.setRange(0, 1000)
    slider.resize(400, 30)
    slider.show()
    slider.sliderPressed.connect(lambda: presses.append(slider.value()))
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(400 * share), 15))
    assert slider.value() == pytest.approx(1000 * share, abs=20)
    QTest.mouseMove(slider, QPoint(round(400 * share) + 40, 15))
    assert slider.value() == pytest.approx(1000 * share + 100, abs=25)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(400 * share) + 40, 15))
    assert len(presses) == 1
    assert not slider.isSliderDown()


def test_a_drag_goes_on_also_where_the_nearest_value_is_beside_the_pointer(qtbot):
    slider = JumpSlider(Qt.Orientation.Horizontal)
    qtbot.addWidget(slider)
    slider.setRange(0, 6)
    slider.resize(400, 30)
    slider.show()
    for x, value, further in ((85, 1, 4), (230, 3, 6), (165, 2, 5)):
        slider.setValue(6)
        QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(x, 15))
        assert slider.value() == value
        QTest.mouseMove(slider, QPoint(x + 185, 15))
        QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(x + 185, 15))
        assert slider.value() == further


def test_a_click_into_a_range_of_numbers_is_one_edit(qtbot):
    slider, moves = ValueSlider("w"), []
    qtbot.addWidget(slider)
    slider.show_value(0.0, -1.0, 1.0)
    slider.resize(400, 30)
    slider.show()
    slider.moved.connect(lambda *move: moves.append(move))
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(300, 15))
    QTest.mouseMove(slider, QPoint(340, 15))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(340, 15))
    assert [number for number, _ in moves] == pytest.approx([0.5, 0.7], abs=0.05)
    assert len({key for _, key in moves}) == 1


def test_every_slider_of_the_window_is_one(shown):
    window = shown.window
    for name in ("training", "inspector"):
        window.docks[name].bring()
    shown.action("settings").trigger()
    shown.action("compare_runs").trigger()
    shown.settle()
    # Those without a name are in a menu of pyqtgraph that is never shown.
    sliders = [each for each in window.findChildren(QSlider) if each.accessibleName()]
    assert len(sliders) >= 4
    assert [each.accessibleName() for each in sliders if not isinstance(each, JumpSlider)] == []
    window.dialogs.settings.close()
    window.runs.compare.close()
