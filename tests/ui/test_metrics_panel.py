"""The metrics panel: its numbers are those computed directly, never those of what is no longer there."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from mlpstudio.core.data import Dataset, Split
from mlpstudio.core.health import figures
from mlpstudio.core.interpreter import predict
from mlpstudio.core.losses import LOSSES
from mlpstudio.core.metrics import accuracy, confusion, r_squared
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.optimizers import Adam
from mlpstudio.core.parameters import initial_parameters, make_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.choosing import set_activation
from mlpstudio.project.preparing import set_units
from mlpstudio.project.project import Project, new_project, with_data
from mlpstudio.render.numbers import NumberFormat
from mlpstudio.ui.metrics.histogram import Histogram
from mlpstudio.ui.panels.metrics import MetricsPanel
from mlpstudio.ui.theme import Theme
from tests.session.test_stop_rules import split
from tests.ui.conftest import Window


def classes(samples: int = 40, hidden: int = 6) -> Project:
    """Three noisy classes, a quarter of them held out."""
    network = Network(2, (Layer(hidden, "relu"), Layer(3, "softmax")))
    random = np.random.default_rng(4)
    labels = random.integers(0, 3, samples)
    inputs = random.normal(size=(samples, 2)) + np.array([[0, 0], [2, 0], [0, 2]])[labels]
    data = Dataset(inputs, np.eye(3)[labels], Split(0.25, 2), scaling="standard")
    training = Training(loss="cross_entropy", optimizer=Adam(), learning_rate=0.05, batch_size=10)
    return Project(network, initial_parameters(network, 1), data, training)


@pytest.fixture
def opened(make_window, saved, monkeypatch):
    # A busy machine takes longer than what is measured at once, and the number would come a frame later.
    monkeypatch.setattr("mlpstudio.ui.measuring.AT_ONCE", 10.0)

    def make(project: Project) -> Window:
        shown = make_window(saved(project))
        shown.window.docks["metrics"].bring()
        shown.settle()
        return shown

    return make


def panel_of(shown: Window) -> MetricsPanel:
    return shown.window.late["metrics"].panel


def texts(panel: MetricsPanel, key: str) -> list[str]:
    return [cell.text() for cell in panel.table.cells[key]]


def direct(shown: Window) -> list[tuple[np.ndarray, np.ndarray]]:
    """Predictions and targets of the training part and of the test part, with the parameters of here."""
    project = shown.window.session.here()
    found = []
    for rows in project.data.parts():
        inputs = project.data.scale(project.data.inputs[rows])
        found.append((predict(project.network, project.parameters, inputs), project.data.targets[rows]))
    return found


def test_classes_agree_with_direct_computation(opened):
    shown = opened(classes())
    panel = panel_of(shown)
    for _ in range(7):
        shown.window.session.next_iteration()
        (seen, wanted), (held, truth) = direct(shown)
        assert [score.accuracy for score in panel._scores] == [accuracy(seen, wanted), accuracy(held, truth)]
        assert (panel._scores[1].confusion == confusion(held, truth)).all()
        assert (panel.confusion.counts == confusion(held, truth)).all()
        cross = -np.log((held * truth).sum(axis=1)).mean()
        assert panel._scores[1].loss == pytest.approx(cross)
    assert texts(panel, "samples") == ["30", "10"]
    assert texts(panel, "accuracy")[1].endswith(" %")
    assert not panel.table._lines["r_squared"][0].isVisible()
    assert "iteration 7" in panel.measured_at.text()
    assert "of 10 right" in panel.confusion.accessibleDescription()


def test_numbers_agree_with_direct_computation(opened):
    shown = opened(split())
    panel = panel_of(shown)
    shown.window.session.next_iteration()
    (seen, wanted), (held, truth) = direct(shown)
    assert panel._scores[0].r_squared == pytest.approx(r_squared(seen, wanted))
    assert panel._scores[1].r_squared == pytest.approx(r_squared(held, truth))
    half = LOSSES["half_squared_error"].elements(held, truth, held).sum(axis=1).mean()
    assert panel._scores[1].loss == pytest.approx(float(half))
    assert not panel.confusion.isVisible()
    assert not panel.table._lines["accuracy"][0].isVisible()


def test_without_a_split_there_is_no_test_column(opened):
    shown = opened(replace(split(), data=replace(split().data, split=Split())))
    panel = panel_of(shown)
    assert len(panel._scores) == 1
    assert not panel.table.heads[1].isVisible()
    assert texts(panel, "samples")[0] == "12"


def test_figures_of_layers_come_with_their_steps(opened):
    shown = opened(classes())
    panel, session = panel_of(shown), shown.window.session
    assert [label.text() for label in panel.layers[0].figures] == ["–"] * 4
    session.next_iteration()
    moment = session.moment
    for view, figure in zip(panel.layers, figures(moment.trace, moment.position), strict=True):
        numbers = NumberFormat(mode="automatic")
        assert view.figures[0].text() == numbers.text(figure.gradient_norm)
        assert view.figures[1].text() == numbers.text(figure.update_ratio)
        assert view.weights.counts.sum() == figure.weights.size
        assert view.activations.counts.sum() == figure.activations.size
    assert panel.layers[0].figures[2].text().endswith("%")
    assert panel.layers[1].figures[2].text() == "–"
    assert panel.layers[0].title.text() == "Layer 1 · ReLU"


def test_what_is_wrong_is_said_and_taken_back(opened):
    project = classes()
    first, last = project.parameters
    dead = make_parameters(project.network, [(first.weights, np.full(6, -1e3)), (last.weights, last.biases)])
    shown = opened(replace(project, parameters=dead))
    panel, session = panel_of(shown), shown.window.session
    assert not panel.findings.isVisible()
    session.next_iteration()
    assert panel.findings.text().startswith("Dead: 100 % of the neurons of layer 1")
    session.next()
    assert panel.findings.isVisible()  # until the next iteration is complete
    session.document.begin(project)
    assert not panel.findings.isVisible()


def test_divergence_is_said(opened):
    shown = opened(replace(split(), training=Training(learning_rate=1e6)))
    session = shown.window.session
    for _ in range(40):
        session.next_iteration()
    assert session.moment.divergence is not None
    assert panel_of(shown).findings.text().startswith("Diverged: In iteration")


def slow(panel: MetricsPanel, monkeypatch) -> None:
    """Let nothing be measured at once, as with a large network."""
    monkeypatch.setattr("mlpstudio.ui.measuring.AT_ONCE", 0.0)


def test_after_an_edit_no_old_number_stays(opened, monkeypatch, qtbot):
    shown = opened(split())
    panel = panel_of(shown)
    shown.window.session.next_iteration()
    assert texts(panel, "loss")[0] != "–"
    slow(panel, monkeypatch)
    edit = set_activation(shown.window.session.here(), 1, "sigmoid")
    shown.window.session.document.replace(edit.project, "edit")
    assert texts(panel, "loss") == ["–", "–"]
    assert panel.measured_at.text() == "Being measured …"
    qtbot.waitUntil(lambda: texts(panel, "loss")[0] != "–")
    (seen, wanted), _ = direct(shown)
    half = np.square(seen - wanted).sum(axis=1).mean() / 2
    assert panel._scores[0].loss == pytest.approx(float(half))


def test_an_undo_measures_what_is_there_again(opened):
    shown = opened(split())
    panel, session = panel_of(shown), shown.window.session
    session.next_iteration()
    before = texts(panel, "loss")
    session.change_training(replace(session.document.project.training, loss="huber"), "x")
    assert texts(panel, "loss") != before
    session.document.stack.undo()
    assert texts(panel, "loss") == before


def test_a_hidden_panel_computes_nothing(opened, monkeypatch):
    shown = opened(split())
    panel = panel_of(shown)
    shown.window.docks["loss"].close()  # its curve measures test samples, too
    shown.window.docks["step"].bring()
    shown.settle()
    with monkeypatch.context() as patch:
        patch.setattr("mlpstudio.core.gauge.Measurement.go_on", None)
        patch.setattr("mlpstudio.ui.panels.metrics.figures", None)
        shown.window.session.next_iteration()
    assert not panel._measuring.busy
    shown.window.docks["metrics"].bring()
    shown.settle()
    (seen, wanted), _ = direct(shown)
    assert panel._scores[0].loss == pytest.approx(float(np.square(seen - wanted).sum(axis=1).mean() / 2))


def test_hidden_midway_it_measures_again_when_shown(opened, monkeypatch, qtbot):
    shown = opened(split())
    panel = panel_of(shown)
    slow(panel, monkeypatch)
    shown.window.session.next_iteration()
    assert panel._measuring.busy
    shown.window.docks["step"].bring()
    shown.settle()
    assert not panel._measuring.busy
    shown.window.docks["metrics"].bring()
    qtbot.waitUntil(lambda: panel._iteration == 1)


def test_at_full_speed_it_follows(opened, qtbot):
    shown = opened(classes())
    panel = panel_of(shown)
    shown.window.toolbar._speed.setValue(100)
    shown.window.runner.run()
    qtbot.waitUntil(lambda: panel._iteration > 300)
    shown.window.runner.pause()
    shown.settle()
    assert panel._iteration == shown.window.session.next_iteration_here
    _, (held, truth) = direct(shown)
    assert panel._scores[1].accuracy == accuracy(held, truth)


def test_without_samples_it_says_what_will_be_there(opened):
    shown = opened(new_project(Network(2, (Layer(2), Layer(1)))))
    panel = panel_of(shown)
    assert panel._empty.isVisible()
    assert not panel.table.isVisible()


@pytest.mark.parametrize(
    "values",
    [
        np.zeros((3, 3)),
        np.array([[1.0]]),
        np.array([[np.inf, 1.0, 2.0]]),
        np.array([[-1e308, 1e308]]),
        np.array([[0.0, 5e-321, 1e-320]]),
    ],
)
def test_a_histogram_of_anything(qtbot, values: np.ndarray):
    made = Histogram("x")
    qtbot.addWidget(made)
    made.show_matrix(values)
    assert made.counts.sum() == np.isfinite(values).sum()
    assert made.accessibleDescription()
    made.show_matrix(None)
    assert made.counts.sum() == 0


def test_the_number_of_a_single_bar_stands_below_it(qtbot):
    made = Histogram("x")
    qtbot.addWidget(made)
    made.color(Theme.load("light").painting)
    made.resize(200, 58)
    made.show_matrix(np.full((3, 3), 0.5))
    image = made.grab().toImage()
    ground = image.pixel(0, 54)
    inked = [x for x in range(200) if any(image.pixel(x, y) != ground for y in range(46, 57))]
    assert sum(inked) / len(inked) == pytest.approx(100, abs=3)


def test_a_histogram_counts_as_numpy_does(qtbot):
    values = np.random.default_rng(1).normal(size=(50, 60))
    made = Histogram("x")
    qtbot.addWidget(made)
    made.show_matrix(values)
    assert np.abs(made.counts - np.histogram(values, bins=24)[0]).sum() <= 2


def test_the_loss_of_divided_targets_is_said_to_be_that(opened):
    shown = opened(new_project(Network(1, (Layer(1),))))
    panel, session = panel_of(shown), shown.window.session
    data = Dataset(np.array([[0.0], [1.0]]), np.array([[100000.0], [300000.0]]))
    session.document.begin(with_data(session.document.project, data))
    shown.settle()
    assert "divided" not in panel.table._note_of_loss.text()
    session.edit(lambda project: set_units(project, (1e5,)).project, "divided")
    shown.settle()
    assert "Of targets divided by 100,000." in panel.table._note_of_loss.text()
