"""The inspector with real clicks and keys: each control edits what it says, and undo brings the same back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QWidget

from mlpstudio.core.network import Layer, Network
from mlpstudio.core.parameters import initial_parameters
from mlpstudio.core.training import Training
from mlpstudio.project.drawing import with_units
from mlpstudio.project.project import Project
from mlpstudio.render.network import EdgeRef, NeuronRef
from mlpstudio.session.selection import LayerRef, Part
from mlpstudio.ui.inspector.edge_page import EdgePage
from mlpstudio.ui.inspector.form import Page
from mlpstudio.ui.inspector.layer_page import InputsPage, LayerPage
from mlpstudio.ui.inspector.many_page import ManyPage
from mlpstudio.ui.inspector.network_page import NetworkPage
from mlpstudio.ui.inspector.neuron_page import InputPage, NeuronPage
from mlpstudio.ui.inspector.value_slider import ValueSlider
from mlpstudio.ui.panels.inspector import InspectorPanel
from tests.cases import case
from tests.session.conftest import batches, example
from tests.ui.conftest import Window
from tests.ui.test_accessibility import differences, nameless, reachable, reached, walk
from tests.ui.test_geometry import cut_words, overlapping


@pytest.fixture
def panel(shown: Window) -> InspectorPanel:
    return opened(shown)


def opened(shown: Window) -> InspectorPanel:
    shown.window.docks["inspector"].bring()
    shown.settle()
    return shown.window.inspector_panel


def project(shown: Window) -> Project:
    return shown.window.session.document.project


def choose(shown: Window, *parts: Part) -> Page:
    shown.window.selection.choose(parts)
    QTest.qWait(1)
    shown.settle()
    return shown.window.inspector_panel.page


def typed(field: QLineEdit, text: str, *, enter: bool = True) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    if enter:
        QTest.keyClick(field, Qt.Key.Key_Return)


def picked(combo: QComboBox, name: str) -> None:
    """Choose with keys, as the popup is a window of its own."""
    combo.setFocus()
    there = combo.currentIndex()
    wanted = combo.findData(name)
    for _ in range(abs(wanted - there)):
        QTest.keyClick(combo, Qt.Key.Key_Down if wanted > there else Qt.Key.Key_Up)


def undone(shown: Window, entries: int = 1) -> None:
    """Check that there are so many entries, and that undoing them brings the very same project back."""
    stack = shown.window.session.document.stack
    assert stack.index() == entries
    for _ in range(entries):
        shown.action("undo").trigger()
    assert project(shown).network == example().network
    assert project(shown).parameters == example().parameters
    assert project(shown).training == example().training
    assert (project(shown).title, project(shown).notes) == (example().title, example().notes)


# Which page


def test_the_page_follows_the_selection(shown: Window, panel: InspectorPanel):
    assert isinstance(panel.page, NetworkPage)
    for parts, page in (
        ([LayerRef(1)], LayerPage),
        ([LayerRef(0)], InputsPage),
        ([NeuronRef(1, 2)], NeuronPage),
        ([NeuronRef(0, 1)], InputPage),
        ([EdgeRef(0, 1, 0)], EdgePage),
        ([EdgeRef(0, 1, 0), NeuronRef(1, 1)], ManyPage),
        ([], NetworkPage),
    ):
        found = choose(shown, *parts)
        assert isinstance(found, page)
        assert [made for made in panel.findChildren(Page) if made.isVisible()] == [found]


def test_what_is_gone_is_no_longer_shown(shown: Window, panel: InspectorPanel):
    page = choose(shown, NeuronRef(1, 2))
    assert isinstance(page, NeuronPage)
    layer = choose(shown, LayerRef(1))
    assert isinstance(layer, LayerPage)
    choose(shown, NeuronRef(1, 2))
    shown.window.editing.do(partial(with_units, column=1, units=2))
    shown.settle()
    assert isinstance(panel.page, NetworkPage)


def test_hidden_it_does_nothing_and_knows_all_when_shown(shown: Window, panel: InspectorPanel):
    page = choose(shown, NeuronRef(1, 0))
    shown.window.docks["inspector"].close()
    shown.settle()
    shown.window.session.advance(3)
    shown.window.selection.choose([EdgeRef(1, 0, 0)])
    shown.settle()
    assert panel.page is page
    assert page.moment.place == (0, 0)
    shown.window.docks["inspector"].bring()
    shown.settle()
    assert isinstance(panel.page, EdgePage)
    assert panel.page.moment.place == (0, 3)


# The network


def test_title_and_notes(shown: Window, panel: InspectorPanel):
    page = panel.page
    typed(page.name, "<b>Mine</b>")
    assert project(shown).title == "<b>Mine</b>"
    page.notes.setFocus()
    QTest.keyClicks(page.notes, "seen: 3")
    page.name.setFocus()
    assert project(shown).notes == "seen: 3"
    undone(shown, 2)
    assert page.notes.toPlainText() == ""


def test_notes_are_taken_over_in_a_pause_as_one_entry(shown: Window, panel: InspectorPanel, qtbot):
    page = panel.page
    page.notes.setFocus()
    QTest.keyClicks(page.notes, "one")
    qtbot.waitUntil(lambda: project(shown).notes == "one")
    QTest.keyClicks(page.notes, " two")
    page.name.setFocus()
    assert project(shown).notes == "one two"
    undone(shown)


def test_the_loss(shown: Window, panel: InspectorPanel):
    picked(panel.page.loss, "mean_squared_error")
    assert project(shown).training.loss == "mean_squared_error"
    undone(shown)
    assert panel.page.loss.currentData() == "half_squared_error"


def test_a_loss_that_cannot_be_is_refused_in_place(shown: Window, panel: InspectorPanel):
    panel.page.loss.chosen.emit("cross_entropy")
    assert "softmax" in panel.page._loss_row.complaint.text()
    assert panel.page.loss.currentData() == "half_squared_error"
    assert shown.window.session.document.stack.count() == 0


def test_a_new_random_start(shown: Window, panel: InspectorPanel):
    page = panel.page
    shown.click(page.again)
    assert project(shown).training.seed == 1
    expected = initial_parameters(project(shown).network, 1)
    assert project(shown).parameters == expected
    assert page.seed.text() == "1"
    typed(page.seed, "7")
    assert project(shown).parameters == initial_parameters(project(shown).network, 7)
    undone(shown, 2)


@pytest.mark.parametrize(("text", "reason"), [("1.5", "whole"), ("-1", "seed from 0"), ("x", "no number")])
def test_a_wrong_seed_is_refused_and_stays(shown: Window, panel: InspectorPanel, text: str, reason: str):
    page = panel.page
    typed(page.seed, text)
    assert reason in page._seed_row.complaint.text()
    assert page._seed_row.complaint.isVisible()
    assert page.seed.text() == text
    page.name.setFocus()
    assert page.seed.text() == text
    assert shown.window.session.document.stack.count() == 0
    page.seed.setFocus()
    QTest.keyClick(page.seed, Qt.Key.Key_Escape)
    assert page.seed.text() == "0"
    assert not page._seed_row.complaint.isVisible()


def test_activations_in_the_list_of_layers(shown: Window, panel: InspectorPanel):
    _, combo = panel.page._rows[0]
    assert "softmax" not in [combo.itemData(index) for index in range(combo.count())]
    picked(combo, "leaky_relu")
    assert project(shown).network.layer(1).activation == "leaky_relu"
    undone(shown)


# A layer


def test_units(shown: Window, panel: InspectorPanel):
    page = choose(shown, LayerRef(1))
    shown.click(page.units.plus)
    assert project(shown).network.sizes == (2, 4, 1)
    shown.click(page.units.minus)
    shown.click(page.units.minus)
    assert project(shown).network.sizes == (2, 2, 1)
    typed(page.units.entry, "5")
    assert project(shown).network.sizes == (2, 5, 1)
    undone(shown, 4)


def test_too_few_units_are_refused_in_place(shown: Window, panel: InspectorPanel):
    page = choose(shown, LayerRef(1))
    typed(page.units.entry, "0")
    assert "at least 1" in page._units_row.complaint.text()
    assert page.units.entry.text() == "0"
    typed(page.units.entry, "1")
    assert not page._units_row.complaint.isVisible()
    assert not page.units.minus.isEnabled()
    undone(shown)


def test_activation_of_a_layer(shown: Window, panel: InspectorPanel):
    page = choose(shown, LayerRef(1))
    picked(page.activation, "identity")
    assert project(shown).network.layer(1).activation == "identity"
    assert page.part.range.text() == "Range (−∞, ∞)"
    undone(shown)
    assert page.part.range.text() == "Range [0, ∞)"


def test_bias_and_freezing(shown: Window, panel: InspectorPanel):
    page = choose(shown, LayerRef(1))
    for box in (page.weights, page.biases):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Space)
    assert project(shown).network.layer(1).frozen == {"weights", "biases"}
    QTest.keyClick(page.bias, Qt.Key.Key_Space)
    assert not project(shown).network.layer(1).bias
    assert not page.biases.isEnabled()
    undone(shown, 3)
    assert page.bias.isChecked()


def test_initialiser_numbers_and_seed(shown: Window, panel: InspectorPanel):
    page = choose(shown, LayerRef(1))
    picked(page.initializer, "uniform")
    taken = shown.window.session.document.stack.index()
    typed(page.numbers_of["low"][1], "0.25")
    layer = project(shown).network.layer(1)
    assert layer.initializer.number("low") == 0.25
    weights = project(shown).parameters[0].weights
    assert 0.25 <= weights.min() <= weights.max() <= 0.5
    QTest.keyClick(page.follows, Qt.Key.Key_Space)
    assert project(shown).network.layer(1).initializer.seed == 0
    typed(page.seed, "12")
    assert project(shown).network.layer(1).initializer.seed == 12
    before = project(shown).parameters[0].weights
    shown.click(page.again)
    assert project(shown).network.layer(1).initializer.seed == 13
    assert (project(shown).parameters[0].weights != before).any()
    undone(shown, taken + 4)


def test_numbers_between_which_nothing_lies(shown: Window, panel: InspectorPanel):
    page = choose(shown, LayerRef(1))
    picked(page.initializer, "uniform")
    row, entry = page.numbers_of["low"]
    typed(entry, "2")
    assert "up to high" in row.complaint.text()
    assert entry.text() == "2"
    assert project(shown).network.layer(1).initializer.number("low") == -0.5


def test_the_dots_are_the_pre_activations(shown: Window, panel: InspectorPanel):
    page = choose(shown, LayerRef(1))
    assert page.part.plot._u is None
    shown.window.session.advance(1)
    np.testing.assert_array_equal(page.part.plot._u, [[6], [7], [-1]])


def test_inputs(shown: Window, panel: InspectorPanel):
    page = choose(shown, LayerRef(0))
    assert [reading.text() for _, reading in page._readings if reading.isVisible()] == ["1", "2"]
    shown.click(page.units.plus)
    assert project(shown).network.inputs == 3
    undone(shown)


# A neuron


def test_a_neuron_and_its_numbers(shown: Window, panel: InspectorPanel):
    page = choose(shown, NeuronRef(1, 2))
    assert (page.sum.text(), page.value.text()) == ("–", "–")
    shown.window.session.advance(2)
    assert (page.sum.text(), page.value.text()) == ("−1", "0")
    assert "closed" in page._note.text()
    typed(page.name, "edge")
    assert project(shown).network.layer(1).unit_names == ("", "", "edge")
    assert page._heading.text() == "edge"
    undone(shown)


def test_dead_for_all_samples(make_window: Callable[..., Window]):
    shown = make_window()
    data = batches().data
    network = Network(2, (Layer(2, "relu"), Layer(1)))
    start = initial_parameters(network, 1)
    held = Project(network, start, data, Training())
    biases = np.array([-100.0, 0.0])
    held = Project(network, (type(start[0])(start[0].weights, biases), start[1]), data, Training())
    shown.window.session.document.begin(held)
    opened(shown)
    page = choose(shown, NeuronRef(1, 0))
    shown.window.session.advance(2)
    assert page._note.text() == "Dead for all 7 samples: it does not learn."


def test_bias_and_weights_of_a_neuron(shown: Window, panel: InspectorPanel):
    page = choose(shown, NeuronRef(1, 0))
    assert page.bias.field.text() == "1"
    typed(page.bias.field, "1/4")
    assert project(shown).parameters[0].biases.tolist() == [0.25, 2, 0]
    _, entry = page.weights[1]
    typed(entry, "-2e-1")
    assert project(shown).parameters[0].weights.tolist() == [[1, -0.2], [-3, 4], [1, -1]]
    undone(shown, 2)
    assert entry.text() == "2"


def test_many_weights_are_counted(make_window: Callable[..., Window], saved: Callable[..., Path]):
    network = Network(30, (Layer(2),))
    random = np.random.default_rng(1)
    data = type(batches().data)(random.normal(size=(5, 30)), random.normal(size=(5, 2)))
    shown = make_window(saved(Project(network, initial_parameters(network, 1), data, Training())))
    opened(shown)
    page = choose(shown, NeuronRef(1, 1))
    assert sum(row.isVisible() for row, _ in page.weights) == 20
    assert "10 more" in page._rest.text()


def test_an_input(shown: Window, panel: InspectorPanel):
    page = choose(shown, NeuronRef(0, 1))
    assert page.value.text() == "2"
    typed(page.name, "age")
    assert project(shown).network.input_names == ("", "age")
    undone(shown)


# An edge, and its slider


def handle(slider: ValueSlider) -> QPoint:
    share = slider.value() / slider.maximum()
    return QPoint(round(8 + share * (slider.width() - 16)), slider.height() // 2)


def drag(slider: ValueSlider, *steps: int) -> None:
    place = handle(slider)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=place)
    for step in steps:
        place += QPoint(step, 0)
        QTest.mouseMove(slider, place)
        QApplication.processEvents()


def release(slider: ValueSlider) -> None:
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=handle(slider))


def test_a_weight_and_what_it_does(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(1, 0, 0))
    dial = page.weight
    assert (dial.field.text(), dial.loss.text(), dial.slope.text()) == ("1", "162.0000", "108")
    typed(dial.field, "-2")
    assert project(shown).parameters[1].weights.tolist() == [[-2, 2, 3]]
    assert (dial.loss.text(), dial.slope.text()) == ("0.0000", "0")
    undone(shown)
    assert dial.loss.text() == "162.0000"


def test_one_drag_is_one_entry_and_the_loss_follows(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(1, 0, 0))
    dial, stack = page.weight, shown.window.session.document.stack
    drag(dial.slider, -8, -8, -8, -8)
    weight = project(shown).parameters[1].weights[0, 0]
    assert weight < 0.8
    assert dial.loss.text() == f"{18 * (weight + 2) ** 2:.4f}"
    assert stack.count() == 1
    assert dial.plot._curve.before == (1.0, 162.0)
    release(dial.slider)
    assert dial._before is None
    assert stack.undoText() == "weight set"
    drag(dial.slider, 12)
    release(dial.slider)
    assert stack.count() == 2
    undone(shown, 2)


def test_escape_during_a_drag_leaves_no_trace(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(1, 0, 0))
    dial, stack = page.weight, shown.window.session.document.stack
    before = project(shown)
    drag(dial.slider, -8, -8)
    assert stack.count() == 1
    QTest.keyClick(dial.slider, Qt.Key.Key_Escape)
    assert (stack.count(), stack.canRedo()) == (0, False)
    assert project(shown) is before
    QTest.mouseMove(dial.slider, QPoint(20, 8))
    QApplication.processEvents()
    release(dial.slider)
    assert project(shown) is before
    assert (dial.field.text(), dial.loss.text()) == ("1", "162.0000")
    drag(dial.slider, 9)
    release(dial.slider)
    assert stack.count() == 1


def test_a_slider_by_keys(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(1, 0, 0))
    slider = page.weight.slider
    slider.setFocus()
    for _ in range(3):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert project(shown).parameters[1].weights[0, 0] == pytest.approx(1.06, abs=0.02)
    undone(shown)


def test_a_bias_has_the_same(shown: Window, panel: InspectorPanel):
    page = choose(shown, NeuronRef(2, 0))
    assert (page.bias.loss.text(), page.bias.slope.text()) == ("162.0000", "18")
    panel.ensureWidgetVisible(page.bias.slider)
    shown.settle()
    drag(page.bias.slider, 10)
    release(page.bias.slider)
    assert project(shown).parameters[1].biases[0] > 1
    undone(shown)


def test_after_the_update_the_curve_belongs_to_the_new_weight(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(1, 0, 0))
    shown.window.session.next_iteration()
    moment = shown.window.session.moment
    updated = moment.trace.parameters(updated=True)[1].weights[0, 0]
    assert page.weight._value == updated
    typed(page.weight.field, "0.5")
    assert project(shown).parameters[1].weights[0, 0] == 0.5
    assert project(shown).parameters[0] == moment.trace.parameters(updated=True)[0]
    assert page.weight.loss.text() == f"{shown.window.session.moment.trace.loss:.4f}"


def test_cutting_connecting_and_freezing(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(0, 1, 0))
    shown.click(page.connected, QPoint(8, page.connected.height() // 2))
    assert not project(shown).network.layer(1).mask[1, 0]
    assert page.weight.field.isReadOnly()
    assert not page.weight.slider.isEnabled()
    shown.click(page.connected.words)
    assert project(shown).network.layer(1).mask is None
    shown.click(page.frozen, QPoint(8, page.frozen.height() // 2))
    assert project(shown).network.layer(1).frozen_mask.tolist() == [[False] * 2, [True, False], [False] * 2]
    undone(shown, 3)


# Many


EDGES = [EdgeRef(0, 0, 0), EdgeRef(0, 1, 1), EdgeRef(1, 0, 2)]


def chosen(shown: Window) -> list[float]:
    return [float(project(shown).parameters[k].weights[u, i]) for k, u, i in EDGES]


def test_many_weights_at_once(shown: Window, panel: InspectorPanel):
    page = choose(shown, *EDGES)
    assert page._counts.text() == "3 edges"
    assert page._range.text() == "from 1 to 4"
    typed(page.factor.field, "0.5", enter=False)
    shown.click(page.factor.button)
    assert chosen(shown) == [0.5, 2.0, 1.5]
    typed(page.value.field, "0.25")
    assert chosen(shown) == [0.25] * 3
    typed(page.seed.field, "3")
    drawn = chosen(shown)
    assert len(set(drawn)) == 3
    typed(page.value.field, "1", enter=False)
    typed(page.seed.field, "3")
    assert chosen(shown) == drawn
    undone(shown, shown.window.session.document.stack.index())


def test_many_are_frozen_cut_and_brought_back(shown: Window, panel: InspectorPanel):
    page = choose(shown, *EDGES)
    shown.click(page.freeze)
    assert project(shown).network.layer(1).frozen_mask.sum() == 2
    shown.click(page.release)
    assert project(shown).network.layer(1).frozen_mask is None
    shown.click(page.cut)
    assert chosen(shown) == [0.0] * 3
    typed(page.value.field, "1")
    assert page.value.complaint.text() == "All of them are cut."
    shown.click(page.connect_all)
    assert project(shown).network.layer(2).mask is None
    assert 0.0 not in chosen(shown)
    undone(shown, 4)


def test_many_biases(shown: Window, panel: InspectorPanel):
    page = choose(shown, NeuronRef(1, 0), NeuronRef(1, 2), NeuronRef(0, 0))
    assert page._counts.text() == "3 neurons"
    typed(page.bias.field, "0,5")
    assert project(shown).parameters[0].biases.tolist() == [0.5, 2, 0.5]
    undone(shown)


def test_what_cannot_be_read_is_refused_in_place(shown: Window, panel: InspectorPanel):
    page = choose(shown, *EDGES)
    typed(page.value.field, "1/0")
    assert "divided by 0" in page.value.complaint.text()
    assert page.value.field.text() == "1/0"
    typed(page.factor.field, "1e308")
    typed(page.factor.field, "1e308")
    assert page.factor.complaint.isVisible()
    assert np.isfinite(chosen(shown)).all()


# Keys, wheel, lock


def wheel(widget: QWidget, up: bool = True) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_the_wheel_edits_nothing_by_accident(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(1, 0, 0))
    shown.window.canvas.setFocus()
    for widget in (page.weight.field, page.weight.slider):
        wheel(widget)
    layer = choose(shown, LayerRef(1))
    for widget in (layer.activation, layer.units.entry, layer.initializer):
        wheel(widget)
    layer.activation.setFocus()
    wheel(layer.activation)
    assert shown.window.session.document.stack.count() == 0


def test_arrows_and_wheel_step_what_has_the_focus(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(1, 0, 0))
    field = page.weight.field
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Up)
    wheel(field)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert project(shown).parameters[1].weights[0, 0] == pytest.approx(1.2)
    assert field.text() == "1.2"
    undone(shown)


def test_escape_brings_back_what_holds(shown: Window, panel: InspectorPanel):
    page = choose(shown, EdgeRef(1, 0, 0))
    typed(page.weight.field, "17", enter=False)
    QTest.keyClick(page.weight.field, Qt.Key.Key_Escape)
    assert page.weight.field.text() == "1"
    shown.window.canvas.setFocus()
    assert shown.window.session.document.stack.count() == 0


def test_leaving_a_field_takes_it_over_and_what_was_refused_does_not_follow(
    shown: Window, panel: InspectorPanel
):
    page = choose(shown, EdgeRef(1, 0, 0))
    typed(page.weight.field, "17", enter=False)
    shown.window.canvas.setFocus()
    assert project(shown).parameters[1].weights[0, 0] == 17
    typed(page.weight.field, "?")
    assert page.weight.row.complaint.isVisible()
    choose(shown, EdgeRef(1, 0, 1))
    assert page.weight.field.text() == "2"
    assert not page.weight.row.complaint.isVisible()


def test_locked_everything_is_read_only(shown: Window, panel: InspectorPanel):
    shown.window.editing.locked = True
    parts: tuple[tuple[Part, ...], ...] = (
        (), (LayerRef(1),), (LayerRef(0),), (NeuronRef(1, 0),), (NeuronRef(0, 0),), (EdgeRef(0, 0, 0),),
        tuple(EDGES),
    )  # fmt: skip
    for some in parts:
        page = choose(shown, *some)
        for field in page.findChildren(QLineEdit):
            assert field.isReadOnly() or not field.isVisible(), field.accessibleName()
        for edited in page._editable:
            assert not isinstance(edited, QComboBox) or not edited.isEnabled()
    page = choose(shown, LayerRef(1))
    shown.click(page.units.plus)
    assert not page.bias.isEnabled()
    assert panel._lock.isVisible()
    assert shown.window.session.document.stack.count() == 0
    shown.window.editing.locked = False
    assert not panel._lock.isVisible()
    shown.click(page.units.plus)
    assert shown.window.session.document.stack.count() == 1


# How it looks


def test_nothing_moves_while_one_steps(shown: Window, panel: InspectorPanel):
    page = choose(shown, NeuronRef(1, 0))
    shown.window.session.advance(1)
    shown.settle()

    def places() -> list[tuple[int, ...]]:
        return [w.geometry().getRect() for w in page.findChildren(QWidget) if w.isVisible()]

    before = places()
    for _ in range(20):
        shown.window.session.next()
        shown.settle()
        assert places() == before


PAGES: tuple[tuple[Part, ...], ...] = (
    (), (LayerRef(1),), (LayerRef(0),), (NeuronRef(1, 0),), (NeuronRef(0, 0),), (EdgeRef(0, 0, 0),),
    (*EDGES, NeuronRef(1, 1)),
)  # fmt: skip


@pytest.mark.parametrize("width", [240, 400])
def test_nothing_is_cut_off_or_covered(shown: Window, panel: InspectorPanel, width: int):
    shown.window.resizeDocks([shown.window.docks["inspector"]], [width], Qt.Orientation.Horizontal)
    shown.window.session.advance(3)
    for some in PAGES:
        page = choose(shown, *some)
        assert page.minimumSizeHint().width() <= 240, type(page).__name__
        assert page.width() <= panel.viewport().width()
        assert cut_words(page) == []
        assert overlapping(page) == []
    deep = Network(2, (*(Layer(100, "tanh"),) * 7, Layer(1, "identity")))
    parameters = initial_parameters(deep, 0)
    shown.window.session.document.begin(Project(deep, parameters, example().data, example().training))
    page = choose(shown)
    assert page.minimumSizeHint().width() <= 240
    assert overlapping(page) == []


def test_every_control_has_a_name_and_is_reached_by_tab(shown: Window, panel: InspectorPanel):
    for parts in PAGES:
        with case(*parts):
            page = choose(shown, *parts)
            assert nameless(shown.window) == []
            shown.window.canvas.setFocus()
            walked = reached(walk(shown, Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier))
            assert differences(reachable(page), walked) == []


def test_without_samples_it_says_so(shown: Window, panel: InspectorPanel):
    empty = Project(example().network, example().parameters, type(example().data)(
        np.zeros((0, 2)), np.zeros((0, 1))), example().training)  # fmt: skip
    shown.window.session.document.begin(empty)
    page = choose(shown, EdgeRef(0, 0, 0))
    assert page.weight.plot._empty == "There are no samples yet."
    typed(page.weight.field, "4")
    assert project(shown).parameters[0].weights[0, 0] == 4
    neuron = choose(shown, NeuronRef(1, 0))
    assert neuron._note.text() == "There are no samples yet."
