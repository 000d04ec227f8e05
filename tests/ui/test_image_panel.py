"""The image panel in the real window: drawing, what is told of it, weights and mistakes as small images."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from mlpstudio.core.interpreter import predict
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.training import Training
from mlpstudio.project.image import with_image
from mlpstudio.project.project import new_project, with_data, with_network, with_parameters, with_texts
from mlpstudio.project.templates import worked_example
from mlpstudio.render.network import NeuronRef
from mlpstudio.ui.image.judging import Judge
from mlpstudio.ui.image.seeing import Seeing
from mlpstudio.ui.image.tiles import WeightTiles
from tests.cases import case
from tests.ui.conftest import Window
from tests.ui.images import DIGITS, digits_project, draw, place

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def digits(make_window, saved) -> Window:
    """A window with trained digits, the panel in front."""
    shown = make_window(saved(digits_project()))
    shown.window.docks["image"].bring()
    shown.settle()
    return shown


def panel_of(shown: Window):
    return shown.window.image_panel


def view(shown: Window, name: str) -> None:
    shown.click(panel_of(shown).views.buttons[name])
    shown.settle()


def choose(shown: Window, index: int) -> None:
    mosaic = panel_of(shown).mosaic
    shown.click(mosaic.viewport(), mosaic.place(index).center().toPoint())
    shown.settle()


# The canvas


def test_a_pixel_on_the_canvas_can_be_pointed_at(digits: Window):
    window, canvas = digits.window, digits.window.canvas
    window.session.next()
    digits.settle()
    layout = canvas.layout_of_network()
    at = canvas.transform().map(layout.pixel(27).center()).toPoint()
    QTest.mouseMove(canvas, at)
    digits.settle()
    assert window.marking.pointing.current.parts == {NeuronRef(0, 27)}
    value = window.session.moment.values["x"][27, 0]
    assert f"input: {value}" in window.tips.text_at(QPointF(at))
    digits.click(canvas, at)
    assert NeuronRef(0, 27) in canvas.layout_of_network().picture.focus


def test_the_canvas_draws_the_sample_of_the_moment(digits: Window):
    canvas, session = digits.window.canvas, digits.window.session
    session.advance(2 * session.clicks)
    digits.settle()
    layout = canvas.layout_of_network()
    shown = layout.columns[0].picture
    assert shown.image == (8, 8)
    assert shown.values.tolist() == session.moment.values["x"][:, 0].tolist()
    assert not any(
        canvas.layout_of_network().blocks[0].intersects(w.rect) for w in canvas.layout_of_network().words
    )


# The pad


def test_a_digit_that_is_drawn_with_the_mouse_is_told(digits: Window):
    for digit in DIGITS:
        with case(digit):
            panel = panel_of(digits)
            draw(panel.pad, *DIGITS[digit])
            assert panel.verdict.word == str(digit)
            assert int(panel.bars.values.argmax()) == digit
            assert panel.bars.values.sum() == pytest.approx(1)
            assert str(digit) in panel.bars.accessibleName()
            digits.click(panel.clear)


def test_what_is_told_is_what_the_network_computes(digits: Window):
    panel, project = panel_of(digits), digits.window.session.document.project
    draw(panel.pad, *DIGITS[3])
    seen = panel.pad.shares()
    assert seen.shape == (8, 8)
    assert (16 * seen == np.rint(16 * seen)).all()
    wanted = predict(project.network, project.parameters, seen.reshape(1, 64))[0]
    assert panel.bars.values == pytest.approx(wanted, abs=1e-12)


def test_it_is_told_while_one_draws(digits: Window):
    panel = panel_of(digits)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QTest.mousePress(panel.pad, left, none, place(panel.pad, 0.5, 0.2))
    first = panel.bars.values.copy()
    QTest.mouseMove(panel.pad, place(panel.pad, 0.5, 0.5))
    QTest.mouseMove(panel.pad, place(panel.pad, 0.5, 0.8))
    assert (panel.bars.values != first).any()
    QTest.mouseRelease(panel.pad, left, none, place(panel.pad, 0.5, 0.8))


def test_eraser_right_button_and_clear(digits: Window):
    panel = panel_of(digits)
    draw(panel.pad, [(0.2, 0.5), (0.8, 0.5)])
    whole = panel.pad.drawing.bitmap.sum()
    draw(panel.pad, [(0.2, 0.5), (0.3, 0.5)], button=Qt.MouseButton.RightButton)
    less = panel.pad.drawing.bitmap.sum()
    assert less < 0.9 * whole
    digits.click(panel.tools.buttons["eraser"])
    draw(panel.pad, [(0.6, 0.5), (0.8, 0.5)])
    assert panel.pad.drawing.bitmap.sum() < 0.8 * less
    digits.click(panel.tools.buttons["brush"])
    draw(panel.pad, [(0.2, 0.2), (0.8, 0.2)])
    assert panel.pad.drawing.bitmap.sum() > less
    digits.click(panel.clear)
    assert panel.pad.empty
    assert (panel.verdict.word, panel.bars.values) == ("", None)


def test_undo_takes_lines_back_and_nothing_of_the_project(digits: Window):
    panel, document = panel_of(digits), digits.window.session.document
    digits.window.session.edit(lambda project: with_texts(project, title="Mine"), "title")
    digits.settle()
    pad = panel.pad
    draw(pad, *DIGITS[4])
    whole = pad.shares().tolist()
    draw(pad, [(0.1, 0.9), (0.9, 0.9)])
    assert pad.shares().tolist() != whole
    pad.setFocus()
    digits.press(Qt.Key.Key_Z, CONTROL)
    assert pad.shares().tolist() == whole
    assert panel.verdict.word == "4"
    digits.click(panel.clear)
    assert pad.empty
    pad.setFocus()
    digits.press(Qt.Key.Key_Z, CONTROL)
    assert pad.shares().tolist() == whole
    for _ in range(6):  # more often than there are lines
        digits.press(Qt.Key.Key_Z, CONTROL)
    assert pad.empty
    assert document.project.title == "Mine"
    digits.window.canvas.setFocus()
    digits.press(Qt.Key.Key_Z, CONTROL)
    assert document.project.title != "Mine"


def test_it_can_be_drawn_with_the_keys(digits: Window):
    panel = panel_of(digits)
    panel.pad.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(6):
        digits.press(Qt.Key.Key_Up)
    assert panel.pad.empty
    digits.press(Qt.Key.Key_Space)
    for _ in range(12):
        digits.press(Qt.Key.Key_Down)
    digits.press(Qt.Key.Key_Space)
    drawn = panel.pad.drawing.bitmap.sum()
    assert panel.verdict.word == "1"
    digits.press(Qt.Key.Key_Left)
    assert panel.pad.drawing.bitmap.sum() == drawn
    digits.press(Qt.Key.Key_E)
    assert panel.tools.current == "eraser"
    digits.press(Qt.Key.Key_Right)
    digits.press(Qt.Key.Key_Space)
    assert panel.pad.drawing.bitmap.sum() < drawn
    digits.press(Qt.Key.Key_E)
    assert panel.tools.current == "brush"
    digits.press(Qt.Key.Key_Delete)
    assert panel.pad.empty
    assert digits.place == (0, 0)  # none of the keys has stepped or run


def test_a_pen_draws_once_and_its_other_end_erases(digits: Window):
    pad = panel_of(digits).pad
    inked = []

    def pen(kind: QEvent.Type, x: float, y: float, end: QPointingDevice.PointerType, pressure: float) -> None:
        device = QPointingDevice(
            "pen", 7, QPointingDevice.DeviceType.Stylus, end,
            QPointingDevice.Capability.Pressure | QPointingDevice.Capability.Position, 1, 3,
        )  # fmt: skip
        there = QPointF(place(pad, x, y))
        buttons = Qt.MouseButton.NoButton if kind == QEvent.Type.TabletRelease else Qt.MouseButton.LeftButton
        event = QTabletEvent(
            kind, device, there, QPointF(pad.mapToGlobal(there)), pressure, 0, 0, 0, 0, 0,
            Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton, buttons,
        )  # fmt: skip
        QApplication.sendEvent(pad, event)
        assert event.isAccepted()

    kinds = QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease
    for end in (QPointingDevice.PointerType.Pen, QPointingDevice.PointerType.Eraser):
        for kind, y in zip(kinds, (0.2, 0.8, 0.8), strict=True):
            pen(kind, 0.5, y, end, 0.5)
        inked.append(int(pad.drawing.bitmap.sum()))
    assert inked[0] > 500
    assert inked[1] < 0.1 * inked[0]
    pen(QEvent.Type.TabletMove, 0.2, 0.2, QPointingDevice.PointerType.Pen, 0.0)  # in the air
    assert int(pad.drawing.bitmap.sum()) == inked[1]


def test_the_answer_follows_the_weights_of_the_moment(digits: Window):
    panel, session = panel_of(digits), digits.window.session
    draw(panel.pad, *DIGITS[8])
    before = panel.bars.values.copy()
    session.advance(session.clicks)
    digits.settle()
    after = panel.bars.values.copy()
    assert (after != before).any()
    session.first()
    digits.settle()
    assert panel.bars.values.tobytes() == before.tobytes()


# Weights and mistakes


def test_a_click_on_weights_marks_the_neuron_on_the_canvas(digits: Window):
    panel, window = panel_of(digits), digits.window
    told = []
    panel.chose.connect(told.append)
    assert len(panel.mosaic) == 32
    choose(digits, 2)
    assert told == [NeuronRef(1, 2)]
    assert window.marking.pointing.current.parts == {NeuronRef(1, 2)}
    assert NeuronRef(1, 2) in window.canvas.layout_of_network().picture.focus
    panel.mosaic.setFocus()
    digits.press(Qt.Key.Key_Right)
    digits.press(Qt.Key.Key_Down)
    assert told[1:] == [NeuronRef(1, 3), NeuronRef(1, 3 + panel.mosaic.columns)]
    digits.press(Qt.Key.Key_End)
    assert told[-1] == NeuronRef(1, 31)
    assert panel.mosaic.viewport().rect().contains(panel.mosaic.place(31).toRect())


def test_pointing_at_a_neuron_marks_its_weights(digits: Window):
    panel, canvas = panel_of(digits), digits.window.canvas
    center = canvas.layout_of_network().center(NeuronRef(1, 1))
    QTest.mouseMove(canvas, canvas.transform().map(center).toPoint())
    digits.settle()
    assert panel.mosaic._marked == {1}


def test_weights_are_drawn_in_the_colours_of_their_signs(digits: Window):
    panel = panel_of(digits)
    weights = digits.window.session.document.project.parameters[0].weights
    palette = panel.mosaic._palette
    image = panel.mosaic.tiles.image(4, palette)
    assert (image.width(), image.height()) == (8, 8)
    row = weights[4]
    for unit in (int(row.argmax()), int(row.argmin())):
        seen = image.pixelColor(unit % 8, unit // 8)
        bluer = seen.blue() > seen.red()
        assert bluer == (row[unit] > 0)


def test_mistakes_are_those_of_the_part_that_is_held_out(digits: Window):
    panel, project = panel_of(digits), digits.window.session.document.project
    view(digits, "wrong")
    held = project.data.parts()[1]
    outputs = predict(project.network, project.parameters, project.data.inputs[held])
    wrong = held[outputs.argmax(axis=1) != project.data.targets[held].argmax(axis=1)]
    assert panel.mosaic.tiles.judged.wrong.tolist() == wrong.tolist()
    assert 0 < len(wrong) < 0.04 * len(held)
    assert panel._count.text() == f"{len(wrong)} of 539 held out"
    choose(digits, 1)
    row = int(wrong[1])
    target = int(project.data.targets[row].argmax())
    found = int(outputs[np.flatnonzero(held == row)[0]].argmax())
    assert panel.sample == row
    assert panel.pad.shares().reshape(64).tolist() == project.data.inputs[row].tolist()
    assert panel.verdict.word == str(found)
    assert panel.bars.target == target
    assert panel.mosaic.tiles.caption(1) == f"{target} → {found}"
    assert f"{row + 1:,}" in panel._note.text()


def test_one_can_draw_on_a_mistake(digits: Window):
    panel = panel_of(digits)
    view(digits, "wrong")
    choose(digits, 0)
    assert panel.mosaic.current == 0
    inked = panel.pad.shares().sum()
    draw(panel.pad, [(0.9, 0.9), (0.95, 0.95)], button=Qt.MouseButton.RightButton)
    assert panel.sample is None
    assert panel.mosaic.current == -1
    assert panel.bars.target is None
    # The digit is still there, to go on from.
    assert panel.pad.drawing.bitmap.mean() == pytest.approx(inked / 64, abs=0.12)


def test_the_list_of_mistakes_follows_training_and_keeps_its_place(digits: Window):
    panel, session = panel_of(digits), digits.window.session
    view(digits, "wrong")
    choose(digits, 2)
    row, before = panel.sample, panel.mosaic.tiles.judged
    session.advance(3 * session.clicks)
    digits.settle()
    judged = panel.mosaic.tiles.judged
    assert judged is not before
    assert panel.sample == row
    at = np.flatnonzero(judged.wrong == row)
    assert panel.mosaic.current == (int(at[0]) if len(at) else -1)


def test_a_tip_tells_all_of_a_small_image(digits: Window):
    panel = panel_of(digits)
    for name, words in (("weights", "z₁: weights from −"), ("wrong", "Sample ")):
        view(digits, name)
        at = panel.mosaic.place(0).center().toPoint()
        event = QHelpEvent(QEvent.Type.ToolTip, at, panel.mosaic.viewport().mapToGlobal(at))
        QApplication.sendEvent(panel.mosaic.viewport(), event)
        assert words in QToolTip.text()
    QToolTip.hideText()


def test_names_of_classes_are_plain_text(make_window, saved):
    project = digits_project()
    hidden, output = project.network.layers
    names = ("<b>0</b>", *"123456789")
    project = replace(
        project, network=replace(project.network, layers=(hidden, replace(output, unit_names=names)))
    )
    shown = make_window(saved(project))
    shown.window.docks["image"].bring()
    shown.settle()
    draw(panel_of(shown).pad, *DIGITS[0])
    assert panel_of(shown).verdict.word == "<b>0</b>"


# Whether it is there


def test_it_is_there_only_where_inputs_are_an_image(shown: Window, saved):
    window, action = shown.window, shown.action("panel_image")
    assert "image" not in window.docks.docks
    assert not action.isVisible()
    assert not action.isEnabled()
    before = window.docks["step"].size(), window.canvas.size()
    window.session.document.open(saved(digits_project(1)))
    shown.settle()
    dock = window.docks["image"]
    assert dock.is_open
    assert not dock.in_front
    assert window.docks["step"].in_front
    assert (action.isVisible(), action.isChecked()) == (True, True)
    assert (window.docks["step"].size(), window.canvas.size()) == before
    assert not window.image_dock.late.children()[1:]  # nobody has seen it: it is not made
    action.trigger()
    shown.settle()
    assert dock.in_front
    window.session.document.begin(worked_example())
    shown.settle()
    assert not dock.is_open
    assert not action.isVisible()
    assert window.docks["step"].is_open


def test_it_comes_and_goes_with_undo(shown: Window):
    window = shown.window
    window.session.document.begin(digits_project(1))
    shown.settle()
    project = window.session.document.project
    window.session.document.replace(with_image(project, None), "no image")
    shown.settle()
    assert not window.docks["image"].is_open
    assert window.canvas.layout_of_network().blocks == ()
    shown.action("undo").trigger()
    shown.settle()
    assert window.docks["image"].is_open
    assert len(window.canvas.layout_of_network().blocks) == 1


def test_closed_it_stays_closed(shown: Window):
    window, document = shown.window, shown.window.session.document
    document.begin(digits_project(1))
    shown.settle()
    window.docks["image"].close()
    document.begin(with_image(digits_project(1), None))
    document.begin(digits_project(1))
    shown.settle()
    assert not window.docks["image"].is_open
    shown.action("panel_image").trigger()
    shown.settle()
    assert window.docks["image"].in_front


def test_reset_layout_brings_it_behind_the_others(digits: Window):
    window = digits.window
    window.docks["image"].setFloating(True)
    digits.settle()
    digits.action("reset_layout").trigger()
    digits.settle()
    dock = window.docks["image"]
    assert (dock.is_open, dock.isFloating()) == (True, False)
    assert dock in window.tabifiedDockWidgets(window.docks["try"])
    assert window.docks["step"].in_front
    window.session.document.begin(with_image(digits_project(1), None))
    digits.action("reset_layout").trigger()
    digits.settle()
    assert not dock.is_open


def test_its_place_is_there_at_the_next_start(make_window, saved):
    file = saved(digits_project(1))
    first = make_window(file)
    first.window.docks["image"].bring()
    first.settle()
    first.window.close()
    second = make_window(file)
    assert second.window.docks["image"].in_front
    assert not second.window.docks["step"].in_front
    second.window.docks["image"].close()
    second.settle()
    second.window.close()
    third = make_window(file)
    assert not third.window.docks["image"].is_open
    assert third.action("panel_image").isVisible()
    assert not third.action("panel_image").isChecked()


def test_a_layout_from_before_keeps_its_front_tab(make_window, saved):
    first = make_window()
    first.window.docks["code"].bring()
    first.settle()
    first.window.close()
    second = make_window(saved(digits_project(1)))
    assert second.window.docks["image"].is_open
    assert second.window.docks["code"].in_front
    assert not second.window.docks["image"].in_front


# Work


def test_hidden_it_does_no_work(digits: Window, monkeypatch):
    window, panel = digits.window, panel_of(digits)
    view(digits, "wrong")
    asked = []
    monkeypatch.setattr(Seeing, "answer", lambda *_: asked.append("answer"))
    monkeypatch.setattr(Judge, "__call__", lambda *_: asked.append("judge"))
    window.docks["step"].bring()
    digits.settle()
    window.session.advance(5 * window.session.clicks)
    digits.settle()
    assert asked == []
    monkeypatch.undo()
    window.docks["image"].bring()
    digits.settle()
    project = window.session.document.project
    parameters = window.session.moment.values
    held = project.data.parts()[1]
    z = np.maximum(parameters["W1"] @ project.data.inputs[held].T + parameters["b1"], 0)
    found = (parameters["W2"] @ z + parameters["b2"]).argmax(axis=0)
    wrong = held[found != project.data.targets[held].argmax(axis=1)]
    assert panel.mosaic.tiles.judged.wrong.tolist() == wrong.tolist()


def test_steps_that_change_no_weight_ask_the_network_nothing(digits: Window, monkeypatch):
    panel, session = panel_of(digits), digits.window.session
    view(digits, "wrong")
    choose(digits, 0)
    asked = []
    monkeypatch.setattr(Judge, "__call__", lambda *_: asked.append("judge"))
    for _ in range(4):
        session.next()
    digits.settle()
    assert asked == []
    assert panel.sample is not None


def test_running_keeps_it_up_to_date(digits: Window, qtbot):
    panel = panel_of(digits)
    draw(panel.pad, *DIGITS[5])
    before = panel.bars.values.copy()
    digits.action("run").trigger()
    qtbot.waitUntil(lambda: (panel.bars.values != before).any())
    digits.action("run").trigger()
    digits.settle()


def test_of_a_thousand_neurons_only_those_in_sight_are_drawn(make_window, saved, monkeypatch):
    network = Network(784, (Layer(1000, "relu"), Layer(10, "softmax")))
    project = with_image(new_project(network, Training(loss="cross_entropy")), (28, 28))
    shown = make_window(saved(project))
    shown.window.docks["image"].bring()
    shown.settle()
    panel, drawn = panel_of(shown), set()
    plain = WeightTiles.image
    monkeypatch.setattr(WeightTiles, "image", lambda *given: (drawn.add(given[1]), plain(*given))[1])
    panel.mosaic.viewport().repaint()
    assert 0 in drawn
    assert len(drawn) <= 40
    panel.mosaic.setFocus()
    drawn.clear()
    shown.press(Qt.Key.Key_End)
    shown.settle()
    assert panel.mosaic.current == 999
    assert 999 in drawn
    assert 0 not in drawn
    draw(panel.pad, *DIGITS[0])
    assert panel.pad.shares().shape == (28, 28)
    assert panel.bars.values.sum() == pytest.approx(1)


# Other data


def test_new_data_lets_go_of_the_sample(digits: Window):
    panel, window = panel_of(digits), digits.window
    view(digits, "wrong")
    choose(digits, 0)
    project = window.session.document.project
    few = replace(project.data, inputs=project.data.inputs[:50], targets=project.data.targets[:50])
    window.session.document.replace(with_data(project, few), "fewer samples")
    digits.settle()
    assert panel.sample is None
    assert panel.pad.empty
    assert "of 15 held out" in panel._count.text()


def test_without_samples_one_can_still_draw(digits: Window):
    panel, window = panel_of(digits), digits.window
    project = window.session.document.project
    none = replace(project.data, inputs=np.empty((0, 64)), targets=np.empty((0, 10)))
    window.session.document.replace(with_data(project, none), "no samples")
    view(digits, "wrong")
    assert len(panel.mosaic) == 0
    draw(panel.pad, *DIGITS[0])
    assert panel.verdict.word == "0"


def test_weights_that_are_no_numbers_any_more_are_shown_as_nothing(digits: Window):
    panel, window = panel_of(digits), digits.window
    draw(panel.pad, *DIGITS[0])
    project = window.session.document.project
    first, second = project.parameters
    huge = replace(first, weights=np.full((32, 64), 1e300))
    other = replace(second, weights=np.full((10, 32), 1e300))
    window.session.document.replace(with_parameters(project, (huge, other)), "huge")
    digits.settle()
    view(digits, "wrong")
    view(digits, "weights")
    window.grab()
    assert panel.bars.values is None or np.isfinite(panel.bars.values).all()


def test_a_network_that_no_longer_fits_has_no_image(digits: Window):
    window = digits.window
    project = window.session.document.project
    wider = replace(project.network, inputs=65)
    empty = replace(project.data, inputs=np.empty((0, 64)), targets=np.empty((0, 10)))
    changed = with_network(with_data(project, empty), wider)
    window.session.document.replace(changed, "one input more")
    digits.settle()
    assert not window.docks["image"].is_open
    assert window.canvas.layout_of_network().blocks == ()


# How it looks


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("size", [(1024, 700), (1920, 1080)])
def test_everything_is_inside_and_can_be_reached(make_window, saved, theme: str, size: tuple[int, int]):
    shown = make_window(saved(digits_project()), size)
    shown.window.appearance.choose(theme)
    shown.window.docks["image"].bring()
    shown.settle()
    panel = panel_of(shown)
    draw(panel.pad, *DIGITS[2])
    for widget in (panel.pad, panel.verdict, panel.bars, panel.tools, panel.clear, panel.views, panel.mosaic):
        at = widget.mapTo(panel.widget(), QPoint())
        assert at.x() >= 0
        assert at.x() + widget.width() <= panel.widget().width()
        assert panel.widget().width() <= panel.viewport().width()
    assert not panel.pad.geometry().intersects(panel.verdict.geometry())
    assert panel.bars.shown == tuple(range(10))
    reached, first = set(), panel.pad
    first.setFocus(Qt.FocusReason.TabFocusReason)
    for _ in range(12):
        reached.add(QApplication.focusWidget())
        shown.press(Qt.Key.Key_Tab)
    buttons = (*panel.tools.buttons.values(), panel.clear, *panel.views.buttons.values())
    assert {panel.pad, panel.clear, panel.mosaic} <= reached
    assert reached & set(buttons)
    assert all(widget.accessibleName() for widget in (panel.pad, panel.mosaic, panel.bars, *buttons))
