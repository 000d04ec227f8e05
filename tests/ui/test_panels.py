"""What the panels show at a moment."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from mlpstudio.core.data import Dataset
from mlpstudio.project.project import with_data
from mlpstudio.render.boxes import Hit
from mlpstudio.render.network import EdgeRef
from tests.session.conftest import batches, example
from tests.ui.conftest import Window


def test_the_step_panel(shown: Window):
    window = shown.window
    window.session.advance(10)
    panel = window.step_panel
    assert [chip.text() for chip in panel._chips.values() if not chip.isHidden()] == ["Backward"]
    assert panel._title.text() == "Weight gradient, layer 1"
    assert panel._sentence.text().startswith("How much each weight of layer 1 changes the loss")
    assert panel.formulas.accessibleName() == "∂L/∂W^(1) = δ^(1) x^T"
    matrices = [
        (m.part.symbol, m.picture.values.tolist())
        for picture in panel.equations.pictures(panel.equations.width())
        for m in picture.matrices
    ]
    assert matrices == [
        ("dL_du1", [[18], [36], [0]]),
        ("x", [[1, 2]]),
        ("dL_dW1", [[18, 36], [36, 72], [0, 0]]),
    ]
    assert window.status.sentence.text() == (
        "The gradient of w₂₂ is 72: hidden neuron 2 has the error signal 36, and its input x₂ is 2."
    )


def test_every_click_fits_into_the_step_panel(shown: Window):
    equations = shown.window.step_panel.equations
    for _ in range(15):
        shown.action("next").trigger()
        shown.settle()
        for picture in equations.pictures(equations.width()):
            assert picture.width <= equations.width()


def test_pointing_at_a_result_marks_operands_and_connection(shown: Window):
    window = shown.window
    window.session.advance(10)
    equations = window.step_panel.equations
    place = equations.rects(Hit("dL_dW1", (0, 1)))[0].center().toPoint()
    QTest.mouseMove(equations, QPoint(1, 1))
    QTest.mouseMove(equations, place)
    assert equations.marked == {Hit("dL_dW1", (0, 1)), Hit("dL_du1", (0, 0)), Hit("x", (1, 0))}
    assert window.canvas._focus == {EdgeRef(0, 0, 1)}
    assert "w₁₂ is 36" in window.status.sentence.text()


def test_pointing_at_a_connection_marks_its_cell(shown: Window):
    window = shown.window
    window.session.advance(10)
    canvas = window.canvas
    layout = canvas.layout_of_network()
    label = next(label for label in layout.labels if label.edge == EdgeRef(0, 0, 0))
    QTest.mouseMove(canvas, canvas.transform().map(label.rect.center()).toPoint())
    assert Hit("dL_dW1", (0, 0)) in window.step_panel.equations.marked


def test_the_log_has_the_rows_of_the_listing(shown: Window):
    shown.window.session.advance(15 * 10)
    shown.settle()
    model = shown.window.log_panel.model
    rows = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert rows[:4] == [
        ["0", "162.0000", "21.0000"],
        ["1", "0.5080", "4.0080"],
        ["2", "0.1182", "3.4862"],
        ["3", "0.0282", "3.2376"],
    ]
    assert len(rows) == 10
    assert [model.headerData(k, Qt.Orientation.Horizontal) for k in range(3)] == [
        "epoch",
        "loss",
        "prediction",
    ]


def test_a_row_appears_when_its_epoch_is_complete(make_window, saved):
    shown = make_window(saved(batches()))
    window, counts = shown.window, []
    for _ in range(6):
        window.session.next_iteration()
        shown.settle()
        counts.append(window.log_panel.model.rowCount())
    assert counts == [0, 0, 1, 1, 1, 2]
    assert window.log_panel.model.columnCount() == 3


def test_a_click_on_a_row_travels_there(shown: Window):
    window = shown.window
    window.session.advance(15 * 10)
    shown.settle()
    table = window.log_panel.table
    index = window.log_panel.model.index(3, 1)
    table.scrollTo(index)
    shown.click(table.viewport(), table.visualRect(index).center())
    assert shown.place == (3, 15)
    shown.settle()
    assert window.log_panel.model.rowCount() == 10
    future = window.log_panel.model.index(5, 1).data(Qt.ItemDataRole.ForegroundRole)
    assert future is not None
    assert window.log_panel.model.index(2, 1).data(Qt.ItemDataRole.ForegroundRole) is None


def test_the_loss_curve(shown: Window):
    window, panel = shown.window, shown.window.loss_panel
    panel.set_log(False)
    window.session.advance(3)
    assert _points(shown) == []
    window.session.next()
    assert _points(shown) == [(0, 162.0)]
    window.session.advance(15 * 5)
    assert len(_points(shown)) == 6
    window.session.seek(2, 15)
    assert len(_points(shown)) == 3
    future = panel._curves[1].getData()
    assert list(future[0]) == [2, 3, 4, 5]
    assert panel.plot.getAxis("left").labelText == "loss"
    assert panel.plot.getAxis("bottom").labelText == "iteration"


def _points(shown: Window) -> list[tuple[float, float]]:
    shown.settle()
    x, y = shown.window.loss_panel._curves[0].getData()
    return [] if x is None else list(zip(x.tolist(), y.tolist(), strict=True))


def test_a_redraw_adds_no_point(shown: Window):
    shown.window.session.advance(40)
    before = _points(shown)
    shown.window.loss_panel.show_moment(shown.window.session.moment)
    shown.window.resize(1300, 800)
    shown.settle()
    assert _points(shown) == before


def test_the_scale_can_be_switched(shown: Window):
    window, panel = shown.window, shown.window.loss_panel
    window.session.advance(40)
    shown.settle()
    panel.controls.log.click()
    logarithmic = np.array(_points(shown))[:, 1]
    panel.controls.linear.click()
    linear = np.array(_points(shown))[:, 1]
    assert np.allclose(10**logarithmic, linear)
    assert not shown.action("log_scale").isChecked()
    shown.action("log_scale").trigger()
    assert panel.controls.log.isChecked()


def test_a_loss_of_zero_stands_at_the_edge_of_the_logarithmic_scale(make_window, saved):
    shown = make_window(saved(with_data(example(), Dataset([[0, 0]], [[6]]))))
    shown.window.session.advance(4)
    assert shown.window.session.moment.trace.loss == 0
    panel = shown.window.loss_panel
    shown.settle()
    assert panel._picture.cursor.isVisible()
    assert np.isfinite(_points(shown)).all()
    assert panel._whole.low < panel._picture.cursor.pos().y() < panel._whole.low + 0.2
    assert panel._picture.label.textItem.toPlainText() == "0.0000 at iteration 0"


def test_a_click_on_the_curve_travels(shown: Window, qtbot):
    window = shown.window
    window.session.advance(15 * 20)
    shown.settle()
    view = window.loss_panel.plot.getViewBox()
    place = view.mapViewToScene(view.viewRect().center())
    widget = window.loss_panel.plot.getViewWidget()
    QTest.mouseClick(widget.viewport(), Qt.MouseButton.LeftButton, pos=widget.mapFromScene(place))
    qtbot.waitUntil(lambda: shown.place[0] != 19)
    assert 5 < shown.place[0] < 14


@pytest.mark.parametrize("zoom", ["zoom_in", "zoom_out"])
def test_zooming_and_fitting(shown: Window, zoom: str):
    canvas = shown.window.canvas
    whole = canvas.transform()
    shown.action(zoom).trigger()
    assert canvas.transform() != whole
    shown.action("fit").trigger()
    assert canvas.transform() == whole


def test_dragging_moves_the_network(shown: Window):
    canvas = shown.window.canvas
    before = canvas.transform()
    QTest.mousePress(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(40, 40))
    QTest.mouseMove(canvas, QPoint(60, 60))
    QTest.mouseMove(canvas, QPoint(90, 70))
    QTest.mouseRelease(canvas, Qt.MouseButton.MiddleButton, pos=QPoint(90, 70))
    after = canvas.transform()
    assert (after.dx() - before.dx(), after.dy() - before.dy()) == (50, 30)
    assert shown.moments == []
