"""Dropout in the window: dropped neurons crossed out, its steps on every panel, none of it in evaluation."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from mlpstudio.core.data import Dataset
from mlpstudio.core.dropout import Masks
from mlpstudio.core.interpreter import predict
from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.project import Project
from mlpstudio.render.boxes import Hit
from mlpstudio.render.copies import Copies
from mlpstudio.render.network import ColumnPicture, LinkPicture, NetworkPicture, NeuronRef
from mlpstudio.render.network_layout import lay_out
from mlpstudio.render.network_paint import paint
from mlpstudio.render.palette import DARK, LIGHT
from mlpstudio.session.pointing import at_part, at_symbol
from mlpstudio.ui.canvas.depiction import Depiction
from mlpstudio.ui.canvas.tips import told
from mlpstudio.ui.chain_view import ChainView
from mlpstudio.ui.learned.learned import Learned
from mlpstudio.ui.tried import Tried
from tests.core.networks import Case
from tests.ui.moments import Walk

NETWORK = Network(2, (Layer(4, "tanh"), Layer(1)))


def project(samples: int = 1) -> Project:
    """Return one whose first iteration drops hidden neurons 1 and 3 of the first sample."""
    random = np.random.default_rng(2)
    data = Dataset(random.normal(size=(samples, 2)), random.normal(size=(samples, 1)))
    training = Training(dropout=0.5)
    wanted = [True, False, True, False]
    for seed in range(999):
        mask = Masks(NETWORK, replace(training, seed=seed), samples).of(0, samples)[0]
        if (mask[:, 0] == 0).tolist() == wanted:
            return Project(NETWORK, initial_parameters(NETWORK, 4), data, replace(training, seed=seed))
    raise AssertionError


def walk(samples: int = 1) -> Walk:
    made = project(samples)
    return Walk(Case(made.network, made.training, made.data, made.parameters))


def column(walked: Walk, symbol: str) -> ColumnPicture:
    moment = walked.at(walked.click_of(symbol))
    return Depiction(moment, frozenset(), frozenset()).picture().columns[1]


def test_what_is_dropped_is_shown_as_such_from_its_step_on():
    walked = walk()
    assert "dropped" not in column(walked, "z1").states.values()
    for symbol in ("zd1", "loss", "dL_dW1", "b2"):
        found = column(walked, symbol)
        assert [unit for unit, state in found.states.items() if state == "dropped"] == [0, 2]
        assert found.values.tolist() == walked.trace().value("zd1")[:, 0].tolist()
        assert found.values[[0, 2]].tolist() == [0, 0]
    assert column(walked, "zd1").captions == {0: "dropped", 2: "dropped"}
    # What arrives at a dropped neuron is seen before the mask stops it.
    arriving = column(walked, "dL_dzd1").captions
    assert all(text.startswith("∂L/∂z\N{COMBINING TILDE} ") for text in arriving.values())
    assert len(arriving) == 4
    stopped = column(walked, "dL_dz1").captions
    assert stopped[0] == stopped[2] == "dropped · no gradient"
    assert stopped[1].startswith("∂L/∂z ")


def test_of_a_batch_it_is_the_sample_that_is_shown():
    walked = walk(3)
    assert column(walked, "zd1").captions == {0: "dropped for this sample", 2: "dropped for this sample"}


def test_the_connections_of_the_step_that_goes_back_are_those_it_uses():
    walked = walk()

    def current(symbol: str) -> list[bool]:
        links = Depiction(walked.at(walked.click_of(symbol)), frozenset(), frozenset()).picture().links
        return [bool(np.any(link.current)) for link in links]

    assert current("dL_dzd1") == [False, True]
    assert current("dL_dz1") == [False, False]
    assert current("zd1") == [False, False]


@pytest.mark.parametrize("palette", [LIGHT, DARK])
@pytest.mark.parametrize("copied", [False, True])
def test_a_dropped_neuron_is_crossed_out(qapp, palette, copied):
    def painted(copies: Copies | None, *states: str) -> list[str]:
        """Return the colour where an arm of the cross goes, for each neuron."""
        columns = (
            ColumnPicture("x", np.array([1.0])),
            ColumnPicture("hidden", np.zeros(len(states)), states=dict(enumerate(states))),
        )
        layout = lay_out(NetworkPicture(columns, (LinkPicture(np.ones((len(states), 1))),)), 500, 400)
        image = QImage(500, 400, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(palette.canvas)
        painter = QPainter(image)
        paint(painter, layout, palette, copies)
        painter.end()
        found = []
        for unit in range(len(states)):
            center = layout.center(NeuronRef(1, unit))
            arm = 0.75 * layout.radius * 0.5**0.5
            found.append(image.pixelColor(round(center.x() - arm), round(center.y() - arm)).name())
        return found

    copies = Copies() if copied else None
    for _ in range(2):
        dropped, plain, closed = painted(copies, "dropped", "plain", "closed")
        assert plain == closed != dropped


def test_pointing_and_tips():
    walked = walk()
    moment = walked.at(walked.click_of("zd1"))
    pointed = at_symbol(moment, Hit("zd1", (1, 0)))
    assert pointed.operands == {Hit("z1", (1, 0)), Hit("drop1", (1, 0))}
    assert pointed.parts == {NeuronRef(1, 1)}
    assert at_part(moment, NeuronRef(1, 3)).hit == Hit("zd1", (3, 0))
    lines = told(moment, NeuronRef(1, 0))
    assert "factor of dropout: 0" in lines
    assert "after dropout: 0" in lines
    assert "factor of dropout: 2" in told(moment, NeuronRef(1, 1))
    assert not any("dropout" in line for line in told(walk().at(0), NeuronRef(2, 0)))


def test_every_step_and_back_on_every_panel_and_evaluation_drops_nothing(make_window, saved):
    made = project(2)
    shown = make_window(saved(made))
    window, session = shown.window, shown.window.session
    clicks = session.clicks
    for _ in range(clicks + 4):  # into the next iteration, whose mask is another one
        shown.press(Qt.Key.Key_Right)
        shown.settle()
    assert tuple(session.moment.place) == (1, 4)
    second = session.moment.trace.given["drop1"]
    for _ in range(clicks + 4):
        shown.press(Qt.Key.Key_Left)
        shown.settle()
    assert tuple(session.moment.place) == (0, 0)
    assert not np.array_equal(session.moment.trace.given["drop1"], second)
    session.seek(0, next(s.click for s in session.moment.trace.program if s.target == "zd1"))
    shown.settle()
    assert window.status.sentence.text() == "Sample 1: Dropout drops hidden neuron 1: it gives on 0."


def test_a_chain_of_many_factors_stands_on_two_lines(qtbot):
    deep = Network(2, (Layer(3, "tanh"), Layer(3, "tanh"), Layer(1)))
    case = Case(deep, Training(dropout=0.5), Dataset([[1.0, 2.0]], [[1.0]]), initial_parameters(deep, 0))
    view = ChainView()
    qtbot.addWidget(view)
    trace = Walk(case).trace()
    z = "z\N{COMBINING TILDE}"
    view.show_chain(trace, "dL_dW1")
    assert view.formula.accessibleName() == (
        f"∂L/∂W^(1) = ∂L/∂ŷ · ∂ŷ/∂{z}^(2) · ∂{z}^(2)/∂z^(2) · ∂z^(2)/∂u^(2) · ∂u^(2)/∂{z}^(1) · "
        f"∂{z}^(1)/∂z^(1); ·  ∂z^(1)/∂u^(1) · ∂u^(1)/∂W^(1)"
    )
    assert view.matrices.rects(Hit("drop1"))


def test_the_pictures_of_what_it_has_learned_and_try_drop_nothing():
    made = project(2)
    walked = Walk(Case(made.network, made.training, made.data, made.parameters))
    moment = walked.at(walked.trace().clicks)
    learned = Learned()
    assert learned.show(moment)
    answers = predict(made.network, walked.trace().parameters(updated=True), made.data.inputs)
    np.testing.assert_allclose(learned._predictor(made.data.inputs), answers, rtol=1e-12)
    tried = Tried(moment, made.data.inputs[0], made.data.scaler())
    assert [step.target for step in tried.trace.program] == ["u1", "z1", "u2", "y_hat"]
    np.testing.assert_allclose(tried.outputs, answers[0], rtol=1e-12)
