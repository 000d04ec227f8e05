"""The output panel: the right picture for each network, at the parameters under the cursor, and quiet."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.render.plots.agreement import AgreementPlot
from mlpstudio.render.plots.classes import BarsPlot, StripPlot
from mlpstudio.render.plots.curves import CurvePlot
from mlpstudio.render.plots.maps import RegionPlot, SurfacePlot
from mlpstudio.session.pointing import NOTHING
from mlpstudio.ui import plot_view
from mlpstudio.ui.learned.learned import Learned
from mlpstudio.ui.panels.output import OutputPanel
from mlpstudio.ui.theme import Theme
from tests.cases import case
from tests.core.networks import Case
from tests.ui.moments import Walk, classifier, nothing, worked

BOUNDS = QRectF(0, 0, 430, 205)


def regression(inputs: int, outputs: int = 1, samples: int = 40, **data: object) -> Walk:
    network = Network(inputs, (Layer(6, "tanh"), Layer(outputs)))
    random = np.random.default_rng(4)
    x = random.normal(size=(samples, inputs))
    y = np.sin(x[:, :1]) + np.arange(outputs)
    dataset = Dataset(x, y, **data)
    return Walk(Case(network, Training(batch_size=5), dataset, initial_parameters(network, 2)))


def learned(walk: Walk, position: int = 0) -> Learned:
    found = Learned()
    assert found.show(walk.at(position))
    return found


@pytest.fixture
def panel(qtbot) -> OutputPanel:
    made = OutputPanel()
    qtbot.addWidget(made)
    made.resize(430, 230)
    made.set_theme(Theme.load("light"))
    return made


KINDS = [
    (lambda: regression(1), CurvePlot),
    (lambda: regression(1, 3), CurvePlot),
    (lambda: regression(2), SurfacePlot),
    (lambda: regression(5), AgreementPlot),
    (lambda: classifier((2, 4, 3), 5, 30), RegionPlot),
    (lambda: classifier((4, 4, 3), 5, 30), StripPlot),
    (lambda: classifier((4, 4, 3), 1, 30), BarsPlot),
    (lambda: classifier((1, 4, 3), 5, 30), CurvePlot),
    (worked, SurfacePlot),
]


@pytest.mark.parametrize(("walk", "kind"), KINDS)
def test_each_network_has_its_picture(qapp, walk, kind):
    assert isinstance(learned(walk()).plot(BOUNDS, 1.0), kind)


def test_the_worked_example_is_labelled_as_people_say_it(qapp):
    plot = learned(worked()).plot(BOUNDS, 1.0)
    assert isinstance(plot, SurfacePlot)
    assert plot.points.label == "(1, 2) → 21, target 3"


def test_the_parameters_are_those_under_the_cursor(qapp):
    walk = worked()
    clicks = walk.trace().clicks
    texts = [learned(walk, at).sample_text(0, named=False) for at in (0, clicks - 5, clicks)]
    assert texts[0] == texts[1] == "(1, 2) → 21, target 3"
    assert texts[2] != texts[0]


def test_the_map_is_what_the_network_computes(qapp):
    walk = worked()
    found = learned(walk)
    plot = found.plot(BOUNDS, 1.0)
    assert isinstance(plot, SurfacePlot)
    rows, columns = plot.values.shape
    x, y = (extent.centers(n) for extent, n in zip(found.subject.extents, (columns, rows), strict=True))
    w, b = ([[1, 2], [-3, 4], [1, -1]], [1, 2, 0])
    hidden = np.maximum(np.array(w) @ [x[7], y[3]] + b, 0)
    assert plot.values[3, 7] == pytest.approx(hidden @ [1, 2, 3] + 1)


def test_two_classes_of_one_output_differ_by_shape_too(qapp):
    network = Network(2, (Layer(3, "tanh"), Layer(1, "sigmoid")))
    random = np.random.default_rng(4)
    targets = random.integers(0, 2, (20, 1)).astype(float)
    case = Case(
        network, Training(loss="binary_cross_entropy"), Dataset(random.normal(size=(20, 2)), targets),
        initial_parameters(network, 1),
    )  # fmt: skip
    plot = learned(Walk(case)).plot(BOUNDS, 1.0)
    assert isinstance(plot, SurfacePlot)
    assert plot.shapes is not None
    assert plot.shapes.tolist() == targets[plot.points.rows, 0].tolist()


def test_nothing_is_computed_again_while_the_parameters_stay(qapp):
    walk = worked()
    found = learned(walk)
    first = found.plot(BOUNDS, 1.0)
    found.show(walk.at(4))
    second = found.plot(BOUNDS, 1.0)
    assert isinstance(first, SurfacePlot)
    assert isinstance(second, SurfacePlot)
    assert np.shares_memory(first.values, second.values)


def test_the_range_stays_while_training(qapp):
    walk = regression(2)
    found = Learned()
    extents = []
    for iteration in range(20):
        found.show(walk.at(0, iteration))
        extents.append(found.plot(BOUNDS, 1.0).extent)
    assert len(set(extents)) <= 2


def test_the_batch_is_ringed_and_a_full_batch_is_not(qapp):
    assert learned(regression(2)).plot(BOUNDS, 1.0).points.ringed.sum() == 5
    whole = classifier((2, 4, 3), 30, 30)
    assert learned(whole).plot(BOUNDS, 1.0).points.ringed.sum() == 0


def test_held_out_samples_are_marked(qapp):
    found = learned(regression(2, split=Split(0.25)))
    assert found.plot(BOUNDS, 1.0).points.held.sum() == 10
    assert "held out" in found.caption


def test_of_many_samples_some_are_shown_and_all_of_the_batch(qapp):
    walk = regression(2, samples=5003)
    found = Learned()
    found.show(walk.at(0, iteration=3))
    points = found.plot(BOUNDS, 1.0).points
    assert len(points.x) < 2100
    assert sorted(points.rows[points.ringed]) == [15, 16, 17, 18, 19]
    assert "of 5,003 samples" in found.caption


def test_scaled_data_is_shown_in_its_own_numbers(qapp):
    found = learned(regression(2, scaling="standard"))
    plot = found.plot(BOUNDS, 1.0)
    frame = plot.frame(BOUNDS)
    data = found.subject.project.data
    place = QPointF(float(frame.across(data.inputs[0, 0])), float(frame.down(data.inputs[0, 1])))
    assert plot.row_at(BOUNDS, place) is not None
    assert found.text_at(plot, BOUNDS, place).startswith("sample")


def test_a_place_is_told_by_what_the_network_computes_there(qapp):
    walk = worked()
    found = learned(walk)
    plot = found.plot(BOUNDS, 1.0)
    frame = plot.frame(BOUNDS)
    place = QPointF(float(frame.across(2.0)), float(frame.down(3.0)))
    text = found.text_at(plot, BOUNDS, place)
    assert text.startswith("x₁ = 2")
    given, answer = text.split(" → ")
    x = np.array([float(part.split(" = ")[1]) for part in given.split(", ")])
    hidden = np.maximum(np.array([[1, 2], [-3, 4], [1, -1]]) @ x + [1, 2, 0], 0)
    assert float(answer.split(" = ")[1]) == pytest.approx(hidden @ [1, 2, 3] + 1, abs=0.01)
    assert found.text_at(plot, BOUNDS, QPointF(1, 1)) == ""


def test_parameters_that_overflow_are_no_number(qapp):
    walk = worked()
    moment = walk.at(0)
    moment.values["W2"] = np.full((1, 3), 1e308)
    found = Learned()
    found.show(moment)
    plot = found.plot(BOUNDS, 1.0)
    assert "no finite number" in plot.plot.points.label
    assert plot.note == "The answers are too large to be drawn."  # those that are numbers still


def test_a_refinement_comes_in_parts_and_is_finer(qapp):
    walk = classifier((2, 200, 200, 2), 5, 30)
    found = learned(walk)
    first = found.plot(BOUNDS, 1.0)
    parts = sum(1 for _ in found.refinement(first.frame(BOUNDS).rect))
    second = found.plot(BOUNDS, 1.0)
    assert parts > 1
    assert second.outputs.shape[1] > first.outputs.shape[1]


@pytest.mark.parametrize("made", [made for made, kind in KINDS if kind is not BarsPlot])
def test_what_a_plot_needs_can_be_asked_in_parts_before(qapp, monkeypatch, made):
    walk = made()
    at_once, found = learned(walk), learned(walk)
    # So that both ask at as many places, however quick the machine is at this moment.
    monkeypatch.setattr("mlpstudio.ui.learned.learned.affordable", lambda *_, least, **__: least)
    wanted = painted(at_once.plot(BOUNDS, 1.0))
    assert sum(1 for _ in found.answering(BOUNDS, 1.0)) >= 2
    assert sum(1 for _ in found.answering(BOUNDS, 1.0)) == 0  # all of it is here
    answer, asked = type(found._predictor).__call__, []

    def ask(predictor, rows):
        asked.append(len(rows))
        return answer(predictor, rows)

    monkeypatch.setattr(type(found._predictor), "__call__", ask)
    assert painted(found.plot(BOUNDS, 1.0)) == wanted
    assert sum(asked) <= 1  # a label tells the answer to its sample


def painted(plot) -> QImage:
    image = QImage(430, 205, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    plot.paint(painter, BOUNDS, Theme.load("light").painting)
    painter.end()
    return image


def test_a_refinement_of_parameters_that_are_gone_is_dropped(qapp):
    walk = worked()
    found = learned(walk)
    frame = found.plot(BOUNDS, 1.0).frame(BOUNDS).rect
    refining = found.refinement(QRectF(frame.x(), frame.y(), 900, 700))
    next(refining)
    found.show(walk.at(walk.trace().clicks))
    for _ in refining:
        pass
    plot = found.plot(BOUNDS, 1.0)
    assert plot.points.label != "(1, 2) → 21, target 3"
    assert plot.values.shape[1] < 400


def test_names_come_from_the_table(qapp):
    found = learned(regression(2, columns=("size", "<b>rooms</b>", "price")))
    assert found.caption == "price over size, <b>rooms</b>"


# The panel


def test_without_samples_it_says_what_will_be_here(panel: OutputPanel):
    panel.show()
    panel.show_moment(nothing())
    assert "once there is a sample" in panel._pages.currentWidget().text()
    panel.show_moment(worked().at(0))
    assert panel.view.isVisible()


def test_what_is_prepared_has_the_pixels_of_what_is_painted(panel: OutputPanel):
    panel.setStyleSheet(f"QWidget {{ background: {Theme.load('light').panel} }}")  # as the program's does
    panel.show()
    for walk, kind in KINDS:
        with case(kind.__name__):
            shown = walk()
            panel.show_moment(shown.at(0))
            moment = shown.at(0, iteration=1)
            for _ in panel.prepare(moment, NOTHING):
                pass
            panel.show_moment(moment)
            assert panel.view._ready is not None
            prepared = panel.view.grab().toImage()
            panel.view.show_plot(panel.view._plot)  # without its picture
            assert panel.view.grab().toImage() == prepared
            assert not list(panel.prepare(moment, NOTHING))  # it is shown: there is nothing to do


def test_hidden_it_computes_nothing(panel: OutputPanel, monkeypatch):
    drawn = []
    monkeypatch.setattr(panel, "_draw", lambda: drawn.append(1))
    panel.show_moment(worked().at(0))
    assert not drawn
    panel.show()
    assert drawn


def test_it_is_drawn_and_refined_when_shown(panel: OutputPanel, qtbot):
    panel.show_moment(worked().at(0))
    panel.show()
    coarse = panel.view._plot
    assert coarse is not None
    qtbot.waitUntil(lambda: panel.view._plot is not coarse)
    qtbot.waitUntil(lambda: not panel._idle.isActive())


def test_another_output_can_be_chosen(panel: OutputPanel):
    panel.show_moment(regression(2, 3).at(0))
    panel.show()
    assert panel.chooser.isVisible()
    assert panel.chooser.accessibleName()
    panel.chooser.setCurrentIndex(2)
    assert panel.view._plot.name == "ŷ₃"
    panel.show_moment(worked().at(0))
    assert not panel.chooser.isVisible()


def test_pointing_at_it_paints_the_words(panel: OutputPanel):
    panel.show_moment(worked().at(0))
    panel.show()
    before = panel.view.grab().toImage()
    QTest.mouseMove(panel.view, QPoint(150, 60))
    QTest.qWait(1)
    assert panel.view.grab().toImage() != before


def test_numbers_follow_the_setting(panel: OutputPanel):
    panel.show_moment(regression(1, samples=1).at(0))
    panel.show()
    panel.set_number_format(NumberFormat(2))
    short = panel.view._plot.points.label
    panel.set_number_format(NumberFormat(9))
    assert len(panel.view._plot.points.label) > len(short)


def test_the_tip_has_every_digit(panel: OutputPanel, monkeypatch: pytest.MonkeyPatch):
    panel.show_moment(regression(2).at(0))
    panel.show()
    shown: list[str] = []
    monkeypatch.setattr(plot_view.QToolTip, "showText", lambda place, text, widget: shown.append(text))
    panel.set_number_format(NumberFormat(2))
    view = panel.view
    place = view.rect().center()
    brief = panel._learned.text_at(view._plot, view.bounds, QPointF(place))
    QApplication.sendEvent(view, QHelpEvent(QEvent.Type.ToolTip, place, view.mapToGlobal(place)))
    [tip] = shown
    assert len(tip) > len(brief) + len("<qt></qt>") + 6
    assert panel._learned.text_at(view._plot, view.bounds, QPointF(place)) == brief


def test_the_caption_stands_clear_of_the_tabs_above(panel):
    panel.show_moment(worked().at(3))
    panel.show()
    QApplication.processEvents()
    assert panel._caption.mapTo(panel, QPoint()).y() >= 6


def test_a_long_name_at_an_axis_gives_way_to_a_short_one(panel):
    plot = learned(regression(5)).plot(BOUNDS, 1.0)
    long = replace(plot.axes.y, name="the price of a house in the middle of a town, predicted")
    axes = replace(plot.axes, y=long)
    widths = [axes._title(axis, 120.0).width for axis in (long, replace(long, name="prediction"))]
    assert widths[0] == widths[1]
