"""Every panel that draws gives its pictures away: loss, metrics, images of weights."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtGui import QImage

from mlpstudio.core.extents import Extent
from mlpstudio.core.metrics import confusion
from mlpstudio.core.sampling import Predictor
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.palette import LIGHT
from mlpstudio.render.picture import svg_of
from mlpstudio.render.plots.axes import Frame
from mlpstudio.ui.inspector.activation_plot import ActivationPlot
from mlpstudio.ui.inspector.what_if_plot import WhatIfPlot
from mlpstudio.ui.loss_picture import Line, _parts, listing
from mlpstudio.ui.metrics.confusion import ConfusionView, _Matrix
from mlpstudio.ui.metrics.histogram import Histogram
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


def test_pictures_of_the_inspector_name_what_they_show(make_window, tmp_path):
    shown = make_window(size=(1440, 1000))
    shown.window.editor.choose(NeuronRef(1, 1))
    shown.settle()
    page = shown.window.inspector_panel
    (curve,) = next(plot for plot in page.findChildren(WhatIfPlot) if plot.isVisible()).pictures()
    (activation,) = next(plot for plot in page.findChildren(ActivationPlot) if plot.isVisible()).pictures()
    assert curve.title == "The loss as a function of b₂⁽¹⁾"
    assert activation.title == "ReLU and its derivative"
    before = curve.image(), activation.image()
    shown.window.editor.choose(NeuronRef(1, 2))  # while it is asked for a file, somebody may go on
    shown.settle()
    assert (curve.image(), activation.image()) == before
    for picture, expected in ((curve, {"b₂⁽¹⁾", "loss", "2"}), (activation, {"u", "−4", "4"})):
        assert picture.size.width() >= 400
        (tmp_path / "a.svg").write_bytes(picture.svg())
        _, words = read_svg(tmp_path / "a.svg")
        assert {picture.title, *expected} <= set(words), words


def test_histograms_for_others_count_everything(qtbot, tmp_path):
    view = Histogram("Weights")
    qtbot.addWidget(view)
    matrix = np.random.default_rng(0).standard_normal((300, 200))
    view.show_matrix(matrix)
    assert view.counts.sum() < matrix.size  # on the screen some are enough
    (picture,) = view.pictures()
    _, rows = read_csv(picture.listing().text())
    counts, edges = np.histogram(matrix, bins=24)
    assert [int(row[2]) for row in rows] == counts.tolist()
    assert np.allclose([float(row[0]) for row in rows], edges[:-1])
    (tmp_path / "a.svg").write_bytes(picture.svg())
    _, words = read_svg(tmp_path / "a.svg")
    assert {"Weights", "count", "value", "−2", "2", "5,000"} <= set(words), words


def test_one_bar_far_out_has_its_number(qtbot):
    view = Histogram("Weights")
    qtbot.addWidget(view)
    for matrix in (np.array([[1e200, -3e200]]), np.array([[0.0]]), np.array([[1e308, -1e308]])):
        view.show_matrix(matrix)
        (picture,) = view.pictures()
        assert colors(picture.image()) > 3


def test_a_confusion_matrix_has_room_for_its_names(qtbot, tmp_path):
    view = ConfusionView()
    qtbot.addWidget(view)
    view.color(LIGHT)
    names = tuple(f"class {number}" for number in range(1, 11))
    view.show_counts(np.eye(10, dtype=np.int64), names)
    view.part = "test samples"
    view.resize(320, 400)
    (picture,) = view.pictures()
    (tmp_path / "a.svg").write_bytes(picture.svg())
    _, words = read_svg(tmp_path / "a.svg")
    assert [words.count(name) for name in names] == [2] * 10
    assert "Confusion matrix, test samples" in words
    # In a narrow panel what all names begin with is left out above the columns.
    matrix = _Matrix(view.counts, names, 30.0)
    (tmp_path / "b.svg").write_bytes(svg_of(QSize(400, 400), "", lambda p: matrix.paint(p, 400, LIGHT)))
    _, words = read_svg(tmp_path / "b.svg")
    assert {str(number) for number in range(1, 11)} <= set(words)
    assert not any("…" in word for word in words)


def test_a_plot_of_many_classes_has_all_of_them_and_its_words(make_window, saved, tmp_path):
    shown = make_window(saved(digits_project()), size=(1024, 700))
    shown.window.docks["output"].bring()
    shown.settle()
    (picture,) = shown.window.output_panel.view.pictures()
    assert picture.title == "samples by their true class"
    (tmp_path / "a.svg").write_bytes(picture.svg())
    _, words = read_svg(tmp_path / "a.svg")
    assert {str(digit) for digit in range(10)} <= set(words)
    assert any("dotted: held out" in word for word in words)
    assert not any("more" in word for word in words)


def test_pixels_stay_pixels_in_a_drawing(make_window, saved):
    """Viewers smooth images unless they are told not to: a digit of 8 by 8 pixels would be a blur."""
    shown = make_window(saved(digits_project()))
    shown.window.docks["image"].bring()
    shown.settle()
    (mosaic,) = shown.window.image_panel.mosaic.pictures()
    svg = mosaic.svg().decode()
    assert svg.count("<image") == svg.count('style="image-rendering:pixelated"') > 10
