"""The update before it is taken, and the loss over two weights: with mouse and keys on the real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from mlpstudio.core.data import Dataset
from mlpstudio.core.extents import LARGEST
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.schedules import SCHEDULES
from mlpstudio.core.surface import Spot
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project, with_training
from mlpstudio.render.network import EdgeRef
from mlpstudio.ui.check.rate_page import RatePage
from mlpstudio.ui.check.surface_page import SurfacePage
from tests.ui.conftest import Window
from tests.ui.test_check_panel import larger, opened

Saved = Callable[[Project], Path]
_NONE, _LEFT = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton


def rate_page(shown: Window, qtbot) -> RatePage:
    shown.action("what_if").trigger()
    shown.settle()
    page = shown.window.late["check"].panel.page
    assert isinstance(page, RatePage)
    qtbot.waitUntil(lambda: page.curve.done)
    return page


def surface_page(shown: Window, qtbot) -> SurfacePage:
    shown.action("loss_surface").trigger()
    shown.settle()
    page = shown.window.late["check"].panel.page
    assert isinstance(page, SurfacePage)
    qtbot.waitUntil(lambda: page.landscape.done)
    return page


def axis(page: SurfacePage) -> str:
    """Return what stands below the map; nothing while there is none."""
    return page.view._plot.axes.x.name if page.view._plot is not None else ""


def place_of(page: RatePage, rate: float) -> QPoint:
    plot = page.view.rates
    frame = plot.frame(page.view.bounds)
    return QPoint(round(plot.across(frame, rate)), round(frame.rect.center().y()))


def drag(page: RatePage, start: float, *rates: float) -> None:
    """Take the handle, and move it; it stays in the hand."""
    QTest.mousePress(page.view, _LEFT, _NONE, place_of(page, start))
    for rate in rates:
        QTest.mouseMove(page.view, place_of(page, rate))


def ghosts(shown: Window) -> dict[EdgeRef, str]:
    layout = shown.window.canvas.layout_of_network()
    return dict(shown.window.checking.ghosts.texts(layout))


def training_rate(shown: Window) -> float:
    return shown.window.session.document.project.training.learning_rate


# The learning rate


def test_dragging_shows_under_and_overshoot_and_changes_nothing(shown: Window, qtbot):
    window = shown.window
    window.session.advance(10)
    page = rate_page(shown, qtbot)
    project, place = window.session.document.project, shown.place
    assert page.headline.text() == "About right"
    assert "L 162 → 0.508,  predicted −213.8" in page.numbers.text()
    assert ghosts(shown)[EdgeRef(0, 1, 1)] == "4.00 → 3.28"  # the line shows the gradient 72
    assert ghosts(shown)[EdgeRef(1, 0, 1)] == "→ 0.74"
    assert EdgeRef(1, 0, 2) not in ghosts(shown)  # it stays 3
    shown.action("loss_surface").trigger()
    shown.settle()
    assert ghosts(shown) == {}  # another page says nothing of new weights
    shown.action("what_if").trigger()
    shown.settle()
    drag(page, 0.01, 0.001)
    assert page.headline.text() == "Short: undershoot"
    assert page.rate == pytest.approx(0.001, abs=0.0002)
    assert ghosts(shown)[EdgeRef(1, 0, 1)].startswith("→ 1.8")
    QTest.mouseMove(page.view, place_of(page, 0.024))
    assert page.headline.text() == "A little too far"
    assert window.session.document.project is project
    QTest.keyClick(page.view, Qt.Key.Key_Escape)
    assert (page.rate, page.tried, page.view.dragged) == (0.01, False, False)
    QTest.mouseMove(page.view, place_of(page, 0.02))
    assert not page.tried  # the handle was let go
    QTest.mouseRelease(page.view, _LEFT, _NONE, place_of(page, 0.02))
    assert not page.use.isEnabled()
    assert (window.session.document.project, shown.place) == (project, place)
    assert not window.session.document.stack.canUndo()


def test_a_rate_is_used_and_brings_the_loss_that_was_shown(shown: Window, qtbot):
    window = shown.window
    window.session.advance(10)
    page = rate_page(shown, qtbot)
    drag(page, 0.01, 0.005)
    QTest.mouseRelease(page.view, _LEFT, _NONE, place_of(page, 0.005))
    rate, loss = page.rate, page.curve.ahead.loss_at(page.rate)
    assert page.use.text() == f"Use η = {rate:g}"
    assert training_rate(shown) == 0.01
    shown.click(page.use)
    assert training_rate(shown) == rate
    assert (shown.place, page.tried, page.use.isEnabled()) == ((0, 10), False, False)
    window.session.next_iteration()
    window.session.next_iteration()
    assert window.session.moment.trace.loss == loss
    shown.action("undo").trigger()
    assert training_rate(shown) == 0.01


def test_keys_move_use_and_put_back(shown: Window, qtbot):
    page = rate_page(shown, qtbot)
    page.view.setFocus()
    shown.press(Qt.Key.Key_Right)
    assert page.rate > 0.01
    shown.press(Qt.Key.Key_Escape)
    assert page.rate == 0.01
    shown.press(Qt.Key.Key_Home)
    assert page.headline.text() == "Barely moves: undershoot"
    assert 0 < page.rate < 0.0001
    shown.press(Qt.Key.Key_PageUp)
    rate = page.rate
    assert "predicted" in page.view.accessibleDescription()
    shown.press(Qt.Key.Key_Return)
    assert training_rate(shown) == rate


def test_new_weights_are_those_of_the_update_and_go_when_it_is_taken(shown: Window, qtbot):
    session = shown.window.session
    page = rate_page(shown, qtbot)
    said = ghosts(shown)
    session.next_iteration()
    shown.settle()
    new = session.moment.trace.value("W1")
    assert said[EdgeRef(0, 1, 0)] == f"→ {new[1, 0]:.2f}".replace("-", "−")
    qtbot.waitUntil(lambda: page.curve.done)
    assert ghosts(shown) == {}
    page.view.setFocus()
    shown.press(Qt.Key.Key_Right)
    assert ghosts(shown)[EdgeRef(0, 1, 0)].startswith("−3.000 → −3.3")
    shown.click(page.ghosts, QPoint(10, page.ghosts.height() // 2))
    assert ghosts(shown) == {}
    shown.click(page.ghosts, QPoint(10, page.ghosts.height() // 2))
    assert ghosts(shown)
    shown.action("practice").trigger()
    shown.settle()
    assert ghosts(shown) == {}  # they would tell what is asked
    shown.action("practice").trigger()
    shown.action("what_if").trigger()
    shown.settle()
    assert ghosts(shown)
    shown.window.docks["step"].bring()
    shown.settle()
    assert ghosts(shown) == {}
    assert not page.working.busy


def test_an_update_that_overflows_and_another_axis_are_shown(make_window, saved: Saved, shown: Window, qtbot):
    project = shown.window.session.document.project
    far = make_window(saved(with_training(project, replace(project.training, learning_rate=1e180))))
    page = rate_page(far, qtbot)
    assert page.headline.text() == "Far too far"
    assert "no number" in page.numbers.text()
    plot = page.view.rates
    assert plot.log
    assert plot.low < 0.0108 < plot.high < 1e180  # the handle stands at the edge
    assert page.curve.best[0] == pytest.approx(0.0108, rel=0.1)
    far.window.grab()
    far.click(page.scale.buttons["linear"])
    qtbot.waitUntil(lambda: page.curve.done)
    assert not page.view.rates.log
    far.window.grab()
    page.view.giver.copy_data(page.view.pictures()[0])
    qtbot.waitUntil(
        lambda: QGuiApplication.clipboard().text().startswith("learning_rate,loss,predicted\n0.0,162.0,162.0")
    )


def test_with_a_schedule_the_rate_holds_here(make_window, saved: Saved, shown: Window, qtbot):
    project = shown.window.session.document.project
    schedule = SCHEDULES["step"](every=1, factor=0.5)
    slowed = make_window(saved(with_training(project, replace(project.training, schedule=schedule))))
    slowed.window.session.next_iteration()
    slowed.window.session.next()
    page = rate_page(slowed, qtbot)
    assert page.rate == 0.005
    page.view.setFocus()
    slowed.press(Qt.Key.Key_Home)
    rate = page.rate
    slowed.press(Qt.Key.Key_Return)
    assert training_rate(slowed) == pytest.approx(2 * rate)
    assert slowed.window.session.moment.trace.training.learning_rate == pytest.approx(rate)


# The surface


def test_the_path_ends_at_the_present_and_a_click_on_it_leads_there(shown: Window, qtbot):
    session = shown.window.session
    for _ in range(4):
        session.next_iteration()
    page = surface_page(shown, qtbot)
    land, plot = page.landscape, page.view._plot
    x, y = page.choice.pair
    held = session.track.parameters_at(3)
    assert (x, y) == (Spot(2, 0, 0), Spot(2, 0, 1))
    assert plot.iterations.tolist() == [0, 1, 2, 3]
    assert (plot.xs[0], plot.ys[0]) == (1, 2)
    assert (
        (plot.xs[-1], plot.ys[-1]) == (held[1].weights[0, 0], held[1].weights[0, 1]) == land.surface.present
    )
    after = session.moment.trace.value("W2")
    assert plot.landing == (after[0, 0], after[0, 1])
    assert plot.slopes == pytest.approx(session.moment.trace.value("dL_dW2")[0, :2].tolist())
    frame = plot.frame(page.view.bounds)
    first = QPoint(round(float(frame.across(1.0))), round(float(frame.down(2.0))))
    assert page.view._tell(plot, page.view.bounds, QPointF(first)).startswith(
        "iteration 0: w₁₁⁽²⁾ 1, w₁₂⁽²⁾ 2: L "
    )
    shown.click(page.view, first)
    assert shown.place == (0, 0)


def test_the_numbers_that_are_given_away_are_losses(shown: Window, qtbot):
    shown.window.session.advance(10)
    page = surface_page(shown, qtbot)
    surface, path = page.view.pictures()
    assert (surface.title, path.title) == ("Loss surface", "Path of the run")
    rows = np.array([line.split(",") for line in surface.listing().text().splitlines()[1:]], float)
    assert len(rows) == 96 * 96
    for x, y, loss in rows[[0, 95, 4000]]:
        assert page.landscape.surface.loss_at(x, y) == pytest.approx(loss, rel=1e-12)
    assert path.listing().text() == "iteration,w₁₂⁽²⁾,w₁₁⁽²⁾\n0,2.0,1.0\n"
    assert b"<svg" in surface.svg()


def test_two_weights_are_chosen_from_lists_and_on_the_canvas(shown: Window, qtbot):
    page = surface_page(shown, qtbot)
    choice, editor, canvas = page.choice, shown.window.editor, shown.window.canvas
    one, two = EdgeRef(0, 1, 0), EdgeRef(1, 0, 2)
    for edge, modifier in ((one, _NONE), (two, Qt.KeyboardModifier.ControlModifier)):
        QTest.mouseClick(canvas, _LEFT, modifier, editor.place_of(edge).toPoint())
    qtbot.waitUntil(lambda: choice.pair == (Spot(1, 1, 0), Spot(2, 0, 2)))
    assert [box.currentText() for box in choice.boxes] == ["w₂₁⁽¹⁾", "w₁₃⁽²⁾"]
    qtbot.waitUntil(lambda: axis(page) == "w₂₁⁽¹⁾")
    choice.boxes[0].setFocus()
    shown.press(Qt.Key.Key_End)
    assert choice.pair == (Spot(2, 0, None), Spot(2, 0, 2))
    qtbot.waitUntil(lambda: axis(page) == "b₁⁽²⁾")
    choice.boxes[1].setFocus()
    shown.press(Qt.Key.Key_End)  # what stands in the other list: they change places
    assert choice.pair == (Spot(2, 0, 2), Spot(2, 0, None))
    shown.window.session.next_iteration()
    QTest.qWait(60)
    assert choice.pair == (Spot(2, 0, 2), Spot(2, 0, None))  # the selection is not taken again


def test_a_batch_or_all_samples(make_window, saved: Saved, qtbot):
    project = larger(48)
    shown = make_window(saved(project))
    page = surface_page(shown, qtbot)
    assert page.landscape.surface.samples == 32
    assert "32 samples of this batch" in page.note.text()
    assert "largest gradients" in page.note.text()
    shown.click(page.part.buttons["all"])
    assert page.landscape.surface.samples == 48
    qtbot.waitUntil(lambda: "all 48 training samples" in page.note.text())


def test_a_single_parameter_has_no_surface_and_an_edit_leaves_nothing_old(make_window, saved: Saved, qtbot):
    network = Network(1, (Layer(1, bias=False),))
    project = Project(network, initial_parameters(network, 0), Dataset([[1.0]], [[2.0]]), Training())
    shown = make_window(saved(project))
    page = opened(shown, "surface").page
    assert "fewer" in page.sentence.text()
    assert page.view.pictures() == ()
    shown.window.session.document.begin(larger())
    shown.settle()
    assert page.choice.pair is not None
    qtbot.waitUntil(lambda: bool(page.view.pictures()))


def test_after_divergence_the_gap_is_shown_and_said(make_window, saved: Saved, qtbot):
    network = Network(2, (Layer(3), Layer(1)))
    parameters = make_parameters(
        network, [([[1, 2], [-3, 4], [1, -1]], [1, 2, 0]), ([[1, 2, 3]], [1])]
    )  # fmt: skip
    data = Dataset([[1.0, 2.0]], [[3.0]])
    shown = make_window(saved(Project(network, parameters, data, Training(learning_rate=0.06))))
    while shown.action("next_iteration").isEnabled():
        shown.action("next_iteration").trigger()
    assert shown.window.session.moment.divergence is not None
    page = surface_page(shown, qtbot)
    assert page.view._plot is not None
    assert not page.landscape.lands
    assert "far beyond this map" in page.legend.text()
    shown.window.grab()
    rate = rate_page(shown, qtbot)
    assert rate.headline.text() == "Far too far"
    plot = rate.view.rates
    assert not (np.abs(plot.losses[plot.rates <= plot.high]) < LARGEST).all()
    shown.window.grab()
