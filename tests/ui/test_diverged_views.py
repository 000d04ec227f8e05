"""A run whose numbers grew beyond all bounds: every view says so in words, and none is left grey or empty."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QStyle, QStyleOptionFrame

from mlpstudio.core.data import Dataset
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.render.network import NeuronRef
from mlpstudio.render.plots.noted import NotedPlot
from mlpstudio.ui.canvas.neuron_plot import neuron_plot
from mlpstudio.ui.inspector.activation_part import ActivationPart
from mlpstudio.ui.inspector.dial import Dial
from mlpstudio.ui.inspector.what_if_plot import LossCurve, WhatIfPlot
from mlpstudio.ui.theme import Theme
from tests.ui.conftest import Window
from tests.ui.giving import read_svg


def project(kind: str) -> Project:
    """A network that runs away with its learning rate of a million."""
    random = np.random.default_rng(1)
    if kind == "classes":
        network = Network(2, (Layer(8, "relu"), Layer(3, "softmax")))
        data = Dataset(100 * random.standard_normal((30, 2)), np.eye(3)[random.integers(0, 3, 30)])
        return Project(
            network, initial_parameters(network, 0), data, Training(loss="cross_entropy", learning_rate=1e6)
        )
    inputs = 1 if kind == "curve" else 2
    layers = (Layer(1),) if kind == "curve" else (Layer(4, "relu"), Layer(1))
    network, x = Network(inputs, layers), random.uniform(-1, 1, (20, inputs))
    training = Training(loss="mean_squared_error", learning_rate=1e6)
    return Project(network, initial_parameters(network, 0), Dataset(x, 2 * x[:, :1] + 1), training)


@pytest.fixture
def diverged(make_window, saved):
    def make(kind: str) -> Window:
        shown = make_window(saved(project(kind)))
        for _ in range(60):
            if shown.window.session.moment.divergence is not None:
                break
            shown.window.session.next_iteration()
        assert shown.window.session.moment.divergence is not None
        shown.settle()
        return shown

    return make


@pytest.mark.parametrize(
    ("kind", "note"),
    [
        ("curve", "The answers are too large to be drawn."),
        ("map", "The answers are too large to be drawn."),
        ("classes", "Grey: no finite number."),
    ],
)
def test_what_it_has_learned_says_why_nothing_is_drawn(diverged, tmp_path, kind, note):
    shown = diverged(kind)
    shown.window.docks["output"].bring()
    shown.settle()
    (picture,) = shown.window.output_panel.view.pictures()
    (tmp_path / "a.svg").write_bytes(picture.svg())
    _, words = read_svg(tmp_path / "a.svg")
    assert note in words
    plot = shown.window.output_panel.view._plot
    assert isinstance(plot, NotedPlot)
    bounds = QRectF(0, 0, 300, 200)
    assert plot.frame(bounds) == plot.plot.frame(bounds)
    shown.window.session.first()  # before, there was nothing to be said
    shown.settle()
    assert not isinstance(shown.window.output_panel.view._plot, NotedPlot)


def test_the_large_picture_of_a_neuron_says_it_too(diverged):
    window = diverged("map").window
    responses = window.canvas_pictures.card.responses
    responses.show(window.session.moment)
    plot = neuron_plot(responses, window.session.moment, window.canvas.sample, NeuronRef(2, 0), fine=False)
    assert plot is not None
    assert isinstance(plot.plot, NotedPlot)


def test_try_says_why_there_is_no_answer(diverged):
    window = diverged("classes").window
    window.docks["try"].bring()
    panel = window.late["try"].panel
    assert "too large to be computed with" in panel._answer.text()
    window.session.first()
    assert "too large" not in panel._answer.text()


def test_dots_that_are_far_outside_are_said_to_be(diverged):
    shown = diverged("curve")
    shown.window.editor.choose(NeuronRef(1, 0))
    shown.settle()
    page = shown.window.inspector_panel
    told = [part.dots.text() for part in page.findChildren(ActivationPart) if part.isVisible()]
    assert told == ["All dots are too far out to be drawn."]
    (field,) = [dial.field for dial in page.findChildren(Dial) if dial.isVisible()]
    assert "e" in field.text()
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
    assert field.fontMetrics().horizontalAdvance(field.text()) + 4 <= room  # nothing of it is cut


def test_numbers_are_written_as_everywhere_else(diverged):
    shown = diverged("curve")
    told = shown.window.status.sentence.text()
    assert "(it is 1000000)" in told
    shown.window.docks["metrics"].bring()
    shown.settle()
    assert "1e+06" not in shown.window.late["metrics"].panel.findings.text()


def test_a_loss_that_is_only_large_is_not_said_to_be_infinite(qtbot):
    plot = WhatIfPlot()
    qtbot.addWidget(plot)
    plot.set_theme(Theme.load("light"))
    values = np.linspace(0.0, 1.0, 5)
    curve = LossCurve(0.0, 1.0, values, np.full(5, 2e302), 0.5, 2e302, 1.0)
    plot.show_curve(curve)
    assert plot._words == "The loss is too large to be drawn here."
    assert plot.pictures() == ()
    plot.show_curve(replace(curve, loss=np.inf))
    assert plot._words == "The loss is not finite here."
