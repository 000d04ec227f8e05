"""Every panel that draws gives its pictures away: loss, metrics, images of weights."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage

from mlpstudio.core.extents import Extent
from mlpstudio.core.metrics import confusion
from mlpstudio.core.sampling import Predictor
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.plots.axes import Frame
from mlpstudio.ui.inspector.activation_plot import ActivationPlot
from mlpstudio.ui.inspector.what_if_plot import WhatIfPlot
from mlpstudio.ui.loss_picture import Line, _parts, listing
from tests.ui.conftest import Window
from tests.ui.giving import TEXTS, choose, colors, menu_key, read_csv, read_svg, right_click, save, texts
from tests.ui.images import digits_project
from tests.ui.test_metrics_panel import classes


@pytest.fixture
def trained(make_window, saved) -> Window:
    """Three classes, a part of them held out, after some epochs with the test loss measured in each."""
    shown = make_window(saved(classes()))
    for _ in range(12):
        shown.window.session.next_iteration()
        shown.settle()
    return shown


def test_the_loss_is_saved_with_that_of_the_test_samples(trained: Window, tmp_path):
    widget = trained.window.loss_panel._picture.widget
    place = QPoint(200, 60)

    def menu():
        return right_click(widget.viewport(), place)

    opened = menu()
    assert texts(opened) == TEXTS
    choose(opened)
    file = save(menu, tmp_path, "Save data as CSV…")
    assert file.name == "Loss over iterations.csv"
    header, rows = read_csv(file.read_text("utf-8"))
    assert header == ["iteration", "loss", "test_loss"]
    losses = trained.window.session.moment.losses
    assert [int(row[0]) for row in rows] == list(range(trained.window.session.moment.known.losses))
    assert [float(row[1]) for row in rows] == [losses.at(int(row[0])) for row in rows]
    measured = {int(row[0]): float(row[2]) for row in rows if row[2]}
    assert measured
    assert all(losses.held_out_at(iteration) == loss for iteration, loss in measured.items())
    image = QImage(str(save(menu, tmp_path, "Save as PNG…")))
    assert colors(image) > 8
    drawn, words = read_svg(save(menu, tmp_path, "Save as SVG…"))
    assert {"loss", "iteration", "training", "test samples"} <= set(words)
    assert colors(drawn) > 8


def test_what_a_change_left_behind_is_in_the_picture_and_the_numbers(make_window):
    shown = make_window()
    session = shown.window.session
    session.advance(8 * session.clicks)
    session.seek(3, 2)
    shown.settle()
    shown.window.toolbar.rate_edited.emit(0.002)
    shown.settle()
    session.next_iteration()
    header, rows = read_csv(listing(session.moment).text())
    assert header == ["iteration", "loss", "loss_before_change"]
    former = session.moment.former
    assert [float(row[2]) for row in rows if row[2]] == [
        former.losses.at(k) for k in range(former.begin, former.until)
    ]
    (picture,) = shown.window.loss_panel.pictures()
    assert b"before the change" in picture.svg()


def test_kept_runs_are_in_the_picture_and_the_numbers(make_window):
    shown = make_window()
    session = shown.window.session
    session.advance(8 * session.clicks)
    shown.settle()
    before = [session.moment.losses.at(iteration) for iteration in range(8)]
    shown.action("keep_run").trigger()
    shown.window.toolbar.rate_edited.emit(0.002)
    session.restart()
    session.advance(3 * session.clicks)
    shown.settle()
    header, rows = read_csv(listing(session.moment).text())
    assert header[0] == "iteration"
    assert header[-1] == "loss_of_kept_run_1"
    assert [float(row[-1]) for row in rows if row[-1]] == before
    (picture,) = shown.window.loss_panel.pictures()
    assert b"Run 1" in picture.svg()


def test_the_loss_opens_its_menu_by_keys(trained: Window):
    opened = menu_key(trained.window.loss_panel._picture.widget)
    assert texts(opened) == TEXTS
    choose(opened)


def test_a_line_ends_where_the_frame_does_and_at_gaps():
    x = np.arange(10.0)
    y = np.array([0, 1, 2, np.nan, 4, 5, 6, 7, 8, 99.0])
    frame = Frame(QRectF(0, 0, 100, 100), Extent(0.5, 8.5), Extent(0, 10))
    first, second = _parts(Line("", x, y, "past"), frame)
    assert first[0].tolist() == [0.0, 95.0]
    assert len(first) == 3
    assert second[-1].tolist() == [100.0, 0.0]
    assert all(0 <= place <= 100 for part in (first, second) for place in part.ravel().tolist())


def test_metrics_are_given_away(trained: Window, tmp_path, qtbot):
    trained.window.docks["metrics"].bring()
    panel = trained.window.late["metrics"].panel
    trained.settle()
    qtbot.waitUntil(lambda: panel.confusion.isVisible() and bool(panel.confusion.counts.size))
    trained.settle()
    opened = menu_key(panel)
    assert texts(opened) == [
        "Confusion matrix",
        "Layer 1, weights", "Layer 1, activations", "Layer 2, weights", "Layer 2, activations",
    ]  # fmt: skip
    assert texts(opened.actions()[0].menu()) == TEXTS
    choose(opened)

    def menu():
        return right_click(panel.confusion, QPoint(150, 40))

    header, rows = read_csv(save(menu, tmp_path, "Save data as CSV…").read_text("utf-8"))
    assert header == ["true \\ predicted", "class 1", "class 2", "class 3"]
    project = trained.window.session.here()
    held = project.data.parts()[1]
    found = Predictor.of(project.network, project.parameters)(
        project.data.scaler()(project.data.inputs[held])
    )
    expected = confusion(found, project.data.targets[held])
    assert np.array(rows)[:, 1:].astype(int).tolist() == expected.tolist()
    _, words = read_svg(save(menu, tmp_path, "Save as SVG…"))
    assert {"class 1", "class 2", "class 3", "rows: true, columns: what it says"} <= set(words)
    (histogram,) = panel.layers[0].weights.pictures()
    header, rows = read_csv(histogram.listing().text())
    assert header == ["from", "to", "count"]
    weights = trained.window.session.moment.values["W1"]
    assert sum(int(row[2]) for row in rows) == weights.size
    assert (float(rows[0][0]), float(rows[-1][1])) == (weights.min(), weights.max())
    assert colors(histogram.image()) > 3
    assert "Layer 1, weights" in histogram.svg().decode()


def test_images_of_weights_are_given_away(make_window, saved, tmp_path):
    shown = make_window(saved(digits_project()))
    shown.window.docks["image"].bring()
    shown.settle()
    mosaic = shown.window.image_panel.mosaic
    shown.window.image_panel.verticalScrollBar().setValue(10_000)
    shown.settle()

    def menu():
        return right_click(mosaic.viewport(), QPoint(20, 20))

    header, rows = read_csv(save(menu, tmp_path, "Save data as CSV…").read_text("utf-8"))
    weights = shown.window.session.here().parameters[0].weights
    assert header[:2] == ["neuron", "row_1_column_1"]
    assert len(header) == 65
    assert np.array_equal(np.array(rows)[:, 1:].astype(float), weights)
    image = QImage(str(save(menu, tmp_path, "Save as PNG…")))
    assert colors(image) > 20
    _, words = read_svg(save(menu, tmp_path, "Save as SVG…"))
    assert set(words) >= {row[0] for row in rows}
    shown.click(shown.window.image_panel.views.buttons["wrong"])
    (wrong,) = mosaic.pictures()
    header, rows = read_csv(wrong.listing().text())
    assert header == ["sample", "target", "told_as", "probability"]
    assert all(row[1] != row[2] for row in rows)


def test_the_plots_of_the_inspector_are_given_away(make_window):
    shown = make_window(size=(1440, 1000))
    shown.window.editor.choose(NeuronRef(1, 1))
    shown.settle()
    page = shown.window.inspector_panel
    curve = next(plot for plot in page.findChildren(WhatIfPlot) if plot.isVisible())
    header, rows = read_csv(curve.pictures()[0].listing().text())
    assert header == ["value", "loss"]
    now = [row for row in rows if float(row[0]) == 2.0]
    assert all(float(row[1]) == pytest.approx(162.0) for row in now)
    activation = next(plot for plot in page.findChildren(ActivationPlot) if plot.isVisible())
    header, rows = read_csv(activation.pictures()[0].listing().text())
    assert header == ["u", "z", "slope"]
    assert all(float(z) == max(float(u), 0) for u, z, _ in rows)
    for plot in (curve, activation):
        opened = menu_key(plot)
        assert texts(opened) == TEXTS
        choose(opened)
        assert colors(plot.pictures()[0].image()) > 5
